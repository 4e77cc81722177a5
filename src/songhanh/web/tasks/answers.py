"""What every view of a part shares: the gate, how a form starts, and what a good or a repeated sending answers."""

from __future__ import annotations

import uuid
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from songhanh.accounts.enums import Permission
from songhanh.plans import access
from songhanh.plans.access import PartSeen
from songhanh.plans.enums import PartState, PlanState
from songhanh.plans.models import Part
from songhanh.web.gate import Acting, acting_of
from songhanh.web.tasks.forms import MoveForm
from songhanh.web.wording import shortened

STATE_WORDS = {
    PartState.NOT_STARTED: "Chưa thực hiện", PartState.IN_PROGRESS: "Đang làm", PartState.DONE: "Đã hoàn thành",
    PartState.WAIVED: "Dừng thực hiện",
}  # fmt: skip


def part_or_404(request: HttpRequest, pk: int) -> PartSeen:
    acting = acting_of(request)
    try:
        return access.part_for(acting.require(), pk, acting.on)
    except Part.DoesNotExist:
        raise Http404 from None


def name_of(part: Part, longest: int = 70) -> str:
    """Return the task's own words, short enough for a line about it."""
    task = part.assignment.task
    return shortened(task.wording or task.clause.text.text[task.start : task.end], longest)


def is_open(part: Part) -> bool:
    task = part.assignment.task
    return part.state != PartState.WAIVED and task.withdrawn_at is None and task.plan.state == PlanState.IN_FORCE


def may_report(acting: Acting, seen: PartSeen) -> bool:
    return seen.may_report and acting.may(Permission.REPORT_PROGRESS)


def beginnings(request: HttpRequest, seen: PartSeen) -> dict[str, object]:
    """Return what every form of a part starts with."""
    return {"key": uuid.uuid4(), "back": _back_of(request, seen.part.pk)}


def _back_of(request: HttpRequest, pk: int) -> str:
    """The page on which the row stands, with its filters; the part's own page when it was opened by itself."""
    page = urlsplit(request.headers.get("HX-Current-URL", ""))
    if not page.path or page.netloc != request.get_host():
        return reverse("tasks:part", args=[pk])
    kept = [(name, value) for name, value in parse_qsl(page.query) if name != "mo"]
    return f"{page.path}?{urlencode(kept)}" if kept else page.path


def ask_again(form: MoveForm) -> None:
    """A form that was sent comes back changed: it goes out as a new one, but only when that is meant."""
    again = form.data.copy()  # type: ignore[attr-defined]
    again["key"] = str(uuid.uuid4())
    form.data = again
    form.add_error(None, "Biểu mẫu này đã gửi trước đó. Bấm lần nữa nếu muốn gửi thêm nội dung vừa sửa.")


def gone_well(request: HttpRequest, form: MoveForm, sentence: str) -> HttpResponse:
    """Say that it arrived, and go back to where the row stood."""
    messages.success(request, sentence)
    back = form.cleaned_data["back"]
    if not back.startswith("/") or not url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        back = reverse("tasks:mine")
    if not request.headers.get("HX-Request"):
        return HttpResponseRedirect(back)
    response = HttpResponse()
    response["HX-Redirect"] = back
    response["HX-Trigger"] = "saved"  # keep.js forgets what was kept
    return response
