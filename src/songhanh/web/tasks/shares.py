"""The agencies of one task, those who have not reported first: what "37/99 đã báo cáo" opens to, 25 at a time."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from songhanh.plans import access
from songhanh.plans.enums import PartRole
from songhanh.plans.models import Assignment, Task
from songhanh.plans.queries import shares_of_task, turn_on_the_table
from songhanh.plans.queries.followed import turns_on_the_table
from songhanh.web.gate import acting_of
from songhanh.web.wording import days_words, sentence_address, shortened

MOST = 25
ROLE_WORDS = {
    PartRole.LEAD: "chủ trì", PartRole.COORDINATE: "phối hợp", PartRole.ADVISE: "tham mưu",
    PartRole.ASK: "được đề nghị", PartRole.REPORT: "báo cáo",
}  # fmt: skip
HIGHEST = 100_000


def shares(request: HttpRequest, pk: int) -> HttpResponse:
    """Return rows of a fragment for htmx, the whole page otherwise."""
    acting = acting_of(request)
    agency = acting.require()
    try:
        task = access.task_for(agency, pk, acting.on)
    except Task.DoesNotExist:
        raise Http404 from None
    turn = turn_on_the_table(task, acting.on, _number(request, "ky"))
    if turn is None:
        raise Http404
    start = _number(request, "tu") or 0
    found = shares_of_task(task, turn, acting.on, start=start, most=MOST)
    leads = Assignment.objects.filter(task=task, agency=agency, role=PartRole.LEAD, valid_to=None)
    reads_all = access.may_follow_up(task.plan, agency, acting.on) or leads.exists()
    turns = turns_on_the_table(task, acting.on)
    context = {
        "task": task,
        "turn": turn,
        "turns": turns if len(turns) > 1 else (),
        "words": shortened(task.wording or task.clause.text.text[task.start : task.end]),
        "source": sentence_address(task.plan_id, task.pk),
        "shares": found,
        "rows": [
            (
                row,
                ROLE_WORDS[row.role],
                days_words(row.standing, row.days_left, row.shown_due, acting.on),
                reads_all or row.agency == agency.pk,
            )
            for row in found.rows
        ],
    }
    fragment = request.headers.get("HX-Request")
    template = "tasks/shares_rows.html" if fragment else "tasks/shares.html"
    return render(request, template, context | {"more": bool(fragment and start)})


def _number(request: HttpRequest, name: str) -> int | None:
    value = request.GET.get(name, "")
    return min(int(value), HIGHEST) if value.isdecimal() and len(value) < 10 else None
