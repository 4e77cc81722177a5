"""Adding, renaming and ending agencies, and loading a province from the reference file."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from songhanh.audit import queries as trail
from songhanh.core.calendar import printed
from songhanh.core.fields import EditedMeanwhile
from songhanh.organisations import actions
from songhanh.organisations.models import Agency
from songhanh.web.agencies.forms import AgencyForm, EndForm, ProvinceForm, RenameForm
from songhanh.web.agencies.views import managed, management_of
from songhanh.web.gate import acting_of
from songhanh.web.shared import Conflict, form_page


def add(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    management = management_of(acting)
    form = AgencyForm(request.POST or None, management=management, initial={"parent": acting.require().name})
    if request.method == "POST" and form.is_valid():
        try:
            agency = actions.add_agency(new=form.new(), by=acting.user, acting_for=acting.agency, at=timezone.now())
        except actions.CannotAddAgency as sentence:
            form.add_error("name", str(sentence))
        else:
            messages.success(request, f"Đã thêm {agency}.")
            return redirect("agencies:agency", agency.pk)
    return form_page(request, "agencies/add.html", form)


def load_province(request: HttpRequest) -> HttpResponse:
    """Load a province's committee and all its communes of today."""
    acting = acting_of(request)
    form = ProvinceForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "Chưa chọn tỉnh, thành phố.")
        return redirect("agencies:tree")
    code = form.cleaned_data["province"]
    name = dict(form.fields["province"].choices)[code]  # type: ignore[attr-defined]
    made = actions.load_territory(provinces=[code], by=acting.user, acting_for=acting.agency, at=timezone.now())
    if made:
        messages.success(request, f"Đã nạp {name} với {made - 1} xã, phường, đặc khu.")
    else:
        messages.info(request, f"{name} đã có trong hệ thống.")
    return redirect("agencies:tree")


def rename(request: HttpRequest, pk: int) -> HttpResponse:
    acting = acting_of(request)
    agency = managed(acting, pk)
    start = {"name": agency.name, "short": agency.short, "version": agency.version}
    form = RenameForm(request.POST or None, initial=start)
    context = {"agency": agency}
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            actions.rename_agency(
                agency=agency, name=said["name"], short=said["short"], on=said["on"], by=acting.user,
                acting_for=acting.agency, at=timezone.now(), expecting=said["version"],
            )  # fmt: skip
        except EditedMeanwhile as meanwhile:
            now = meanwhile.current
            rows = [("Tên", now.name, said["name"]), ("Tên viết tắt", now.short, said["short"])]
            return form_page(request, "agencies/rename.html", form, context, conflict_on(now, rows))
        messages.success(request, f"Đã đổi tên từ ngày {printed(said['on'])}: {agency}.")
        return redirect("agencies:agency", pk)
    return form_page(request, "agencies/rename.html", form, context)


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """End an agency and name who took over, each perhaps for one duty."""
    acting = acting_of(request)
    agency = managed(acting, pk)
    form = EndForm(
        request.POST or None, agency=agency, management=management_of(acting), initial={"version": agency.version}
    )
    context = {"agency": agency}
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            actions.end_agency(
                agency=agency, on=said["on"], successors=form.successors(), basis=said["basis"], by=acting.user,
                acting_for=acting.agency, at=timezone.now(), expecting=said["version"],
            )  # fmt: skip
        except EditedMeanwhile as meanwhile:
            now = meanwhile.current
            ended = f"kết thúc từ {printed(now.valid_to)}" if now.valid_to else "đang hoạt động"
            rows = [("Tên", now.name, agency.name), ("Tình trạng", ended, f"kết thúc từ {printed(said['on'])}")]
            return form_page(request, "agencies/end.html", form, context, conflict_on(now, rows))
        messages.success(request, f"Đã ghi nhận {agency} kết thúc hoạt động từ ngày {printed(said['on'])}.")
        return redirect("agencies:agency", pk)
    return form_page(request, "agencies/end.html", form, context)


def conflict_on(now: Agency, rows: list[tuple[str, str, str]]) -> Conflict:
    """Return both versions of what two people edited of an agency."""
    last = trail.history_of(now).first()
    return Conflict(version=now.version, who=last.actor_name if last else "", at=last.at if last else None, rows=rows)
