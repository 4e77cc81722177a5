"""The first page: the first morning while there is nothing yet, then what needs one today."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from songhanh.accounts.enums import Permission
from songhanh.core.calendar import printed_short
from songhanh.organisations import actions, founding, tree
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.web.gate import Acting, acting_of
from songhanh.web.overview.board import board_of
from songhanh.web.overview.forms import SettleForm

TOPMOST = {AgencyKind.MINISTRY, AgencyKind.PROVINCE}


def overview(request: HttpRequest) -> HttpResponse:
    """Lead an administrator without content to the agencies, everyone else to what needs them."""
    acting = acting_of(request)
    if acting.agency is None:
        return render(request, "overview/no_role.html")
    if not acting.may(Permission.READ):
        return redirect("agencies:tree")
    board = board_of(acting, acting.agency)
    if board is None:
        return render(request, "overview/first_morning.html", _first_morning(acting, acting.agency))
    period = f"{printed_short(acting.on)} đến {printed_short(board.until)}"
    return render(request, "overview/board.html", {"board": board, "today": acting.on, "period": period})


def _first_morning(acting: Acting, agency: Agency, form: SettleForm | None = None) -> dict[str, object]:
    """The three steps and which of them are done."""
    named = agency.name != founding.UNNAMED_AGENCY
    settled = named and (agency.kind in TOPMOST or len(tree.line_of(agency.pk, acting.on)) > 1)
    context: dict[str, object] = {"settled": settled, "named": named}
    if acting.may(Permission.MANAGE_INSTALLATION) and not settled:
        context["form"] = form or SettleForm(agency=agency)
    if acting.may(Permission.MANAGE_AGENCY):
        context["people"] = tree.people_below(agency.pk, acting.on)
    return context


def settle(request: HttpRequest) -> HttpResponse:
    """Name one's agency and load its province."""
    acting = acting_of(request)
    agency = acting.require()
    form = SettleForm(request.POST, agency=agency)
    if form.is_valid():
        try:
            founding.settle_agency(
                agency=agency, name=form.cleaned_data["name"], province=form.cleaned_data["province"], by=acting.user,
                acting_for=agency, at=timezone.now(), standing=form.cleaned_data["standing"],
            )  # fmt: skip
        except actions.CannotAddAgency as sentence:
            form.add_error("name", str(sentence))
        except founding.CannotSettleStanding as sentence:
            form.add_error("standing", str(sentence))
        else:
            messages.success(request, f"Cơ quan của anh/chị: {agency}.")
            return redirect("overview")
    return render(request, "overview/first_morning.html", _first_morning(acting, agency, form), status=422)


def health(request: HttpRequest) -> HttpResponse:
    """Answer that the server is up; demo and serve wait for it, and keep.js before it sends a form."""
    return HttpResponse("ok", content_type="text/plain")
