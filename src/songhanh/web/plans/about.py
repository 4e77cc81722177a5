"""What is known of a plan beside its text: who signed, who follows it up, who has it, what it asks to be reported."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from songhanh.core.calendar import printed, working_day_before
from songhanh.documents.models import Citation, Recipient
from songhanh.exports.extract.queries import DUTIES, place_of
from songhanh.intake.models import Review
from songhanh.plans import access, queries
from songhanh.plans.enums import DueKind, DutyKind
from songhanh.plans.models import Duty
from songhanh.plans.queries import DutyRow, Owing
from songhanh.web.gate import acting_of
from songhanh.web.plans.views import may_steer, plan_or_404
from songhanh.web.wording import RECURRING, clause_anchor

MOST_NAMES = 8  # recipients named one by one; more are counted


def about(request: HttpRequest, pk: int) -> HttpResponse:
    """What is known of the document itself: the fold "Về văn bản này"."""
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    plan, document = seen.plan, seen.plan.document
    review = Review.objects.select_related("reading", "accepted_by", "agency").filter(plan=plan).first()
    header = review.reading.result.get("header", {}) if review else {}
    citations = _each_once(Citation.objects.filter(text=document.text_id).select_related("cited__plan"))
    cited = [one.cited_id for _, one in citations if one.cited_id]
    linked = access.plans_seen_by(seen.agency, seen.on).filter(Q(document__in=cited) | Q(superior=plan))
    known = list(linked.select_related("document", "agency").order_by("agency__sort_key", "pk"))
    sent = _sent(Recipient.objects.filter(document=document).order_by("agency__sort_key"))
    context = {
        "plan": plan,
        "document": document,
        "review": review,
        "signers": header.get("signers") or (),
        "recipients": header.get("recipients") or (),
        "sent": sent[:MOST_NAMES],
        "sent_more": max(len(sent) - MOST_NAMES, 0),
        "citations": citations,
        "seen_plans": {one.pk for one in known},
        "carried_out_by": [one for one in known if one.superior_id == plan.pk],
        "followings": plan.followings.select_related("agency", "begun_by").order_by("pk"),
        "may_steer": may_steer(acting, seen),
        "has_file": document.text is not None and document.text.file_id is not None,
    }
    template = "plans/about.html" if request.headers.get("HX-Request") else "plans/about_page.html"
    return render(request, template, context)


def _sent(recipients: QuerySet[Recipient]) -> list[str]:
    """Return who has it on the system: agencies by name, those that one line of the print means together by it."""
    lines: dict[str, list[str]] = {}
    for name, printed_as in recipients.values_list("agency__name", "as_printed"):
        lines.setdefault(printed_as or name, []).append(name)
    return [
        names[0] if len(names) == 1 else f"{_BRACKETS.sub('', line).strip()} ({len(names)} cơ quan)"
        for line, names in lines.items()
    ]


_BRACKETS = re.compile(r"\([^()]*\)")


def _each_once(citations: QuerySet[Citation]) -> list[tuple[str, Citation]]:
    """Return the documents that are cited, each once and as one says it; a law is printed with its type."""
    found: dict[str, tuple[str, Citation]] = {}
    for one in citations.order_by("start"):
        printed_as = one.identifier_as_printed
        words = printed_as if printed_as.lower().startswith(one.type.lower()) else f"{one.type} {printed_as}"
        found.setdefault(words.lower(), (words, one))
    return list(found.values())


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A report in words, each part ready to print."""

    pk: int
    name: str
    who: str
    to: str
    via: str
    due: str
    ready: str  # the working day before, where the printed one is a day off
    cut_off: str
    place: str
    anchor: str
    is_own: bool


def duties(request: HttpRequest, pk: int) -> HttpResponse:
    """Who reports to whom, through whom, by when: the fold "Chế độ báo cáo"."""
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    context = {
        "plan": seen.plan,
        "lines": [line_of(row) for row in queries.duties_of(seen)],
        "may_steer": may_steer(acting, seen),
    }
    template = "plans/duties.html" if request.headers.get("HX-Request") else "plans/duties_page.html"
    return render(request, template, context)


def line_of(row: DutyRow) -> DutyLine:
    one = row.duty
    ready = working_day_before(one.due_on) if one.due_on else None
    return DutyLine(
        pk=one.pk, name=DUTIES[DutyKind(one.kind)], who="; ".join(map(_who, row.owing)),
        to=one.to.name if one.to else one.to_as_printed, via=one.via.name if one.via else one.via_as_printed,
        due=_due(one),
        ready=printed(ready) if ready and ready != one.due_on else "",
        cut_off=printed(one.cut_off) if one.cut_off else "", place=place_of(one.clause),
        anchor=clause_anchor(one.clause.path) if one.clause.path else "", is_own=row.is_own,
    )  # fmt: skip


def _due(one: Duty) -> str:
    """By when: a day, a rhythm with its day, or what the kind of report says; the print of an undated one is prose."""
    before = "trước " if one.before else ""
    if one.due_on is not None:
        return f"{before}{printed(one.due_on)}"
    if one.due_kind == DueKind.RECURRING:
        rhythm = RECURRING.get(str(one.rule.get("recurring")), "Định kỳ")
        day = "/".join(str(one.rule[part]) for part in ("day", "month") if one.rule.get(part))
        return f"{rhythm}, {before}ngày {day}" if day else rhythm
    if one.kind in RHYTHMS:
        return RHYTHMS[DutyKind(one.kind)]
    return one.due_as_printed if one.due_kind == DueKind.UNCLEAR else "không nêu hạn"


RHYTHMS = {
    DutyKind.ON_DEMAND: "khi có yêu cầu", DutyKind.QUARTERLY: "hằng quý", DutyKind.MONTHLY: "hằng tháng",
}  # fmt: skip


def _who(owing: Owing) -> str:
    if owing.number > 1:
        return f"{owing.name} ({owing.number} cơ quan)"
    return owing.name if owing.number else f"“{owing.name}”, chưa rõ cơ quan"
