"""Accepting a review: from reading and decisions, in one transaction, to a plan that is followed up."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.core.calendar import day_of, printed
from songhanh.core.fields import EditedMeanwhile
from songhanh.documents import actions as documents
from songhanh.documents import queries as register
from songhanh.documents.drafts import NewCitation, NewDocument, NewRecipient
from songhanh.documents.models import Citation, Document
from songhanh.indicators import actions as indicators
from songhanh.indicators.enums import Comparator, Ownership
from songhanh.intake import acts, rules
from songhanh.intake.candidates import Due
from songhanh.intake.distribution import recipients_of, who_reports
from songhanh.intake.due_dates import followed
from songhanh.intake.enums import ReviewState
from songhanh.intake.models import Review
from songhanh.intake.names import NameState
from songhanh.intake.review import Standing
from songhanh.organisations import actions as organisations
from songhanh.organisations.models import Agency
from songhanh.organisations.queries import above as organisations_above
from songhanh.plans import access
from songhanh.plans import actions as plans
from songhanh.plans.drafts import NewAssignment, NewDue, NewDuty, NewPlan, NewTask
from songhanh.plans.enums import DueKind, DutyKind, PartRole, PlanState
from songhanh.plans.models import Plan

_YEARLESS = re.compile(r"--\d")


class CannotAcceptReview(Exception):
    """Raised with a sentence fit to show."""


class AlreadyFollowed(CannotAcceptReview):
    """Raised when the very document is a plan already; `plan` is given to who may see it."""

    def __init__(self, sentence: str, plan: Plan | None = None) -> None:
        super().__init__(sentence)
        self.plan = plan


@transaction.atomic
def accept_review(
    *, review: Review, version: int, by: User, acting_for: Agency, at: datetime, key: UUID | None = None
) -> Plan:
    """
    Make the plan of a review; a second call, whoever makes it, answers with the same plan.

    Open doubts do not block: what stands under one is carried along as unclear.

    Whoever accepts it, the issuer's standing agency follows the plan up; the accepting one reads along (ADR 8).

    :raises CannotAcceptReview: while the issuing agency or the year is not settled, or the review was set aside.
    :raises AlreadyFollowed: when the document is a plan already.
    :raises EditedMeanwhile: if the review is no longer at `version`.
    """
    review = Review.objects.select_for_update().get(pk=review.pk)
    if review.plan is not None:
        return review.plan
    if review.state != ReviewState.OPEN:
        raise CannotAcceptReview("Văn bản này đã được bỏ qua. Mở lại rồi xác nhận.")
    if review.version != version:
        raise EditedMeanwhile(review)
    standing = Standing(review, day_of(at))
    if standing.blocking:
        raise CannotAcceptReview(" ".join(doubt.title for doubt in standing.blocking))
    issuer, period = standing.issuer, standing.period
    if issuer is None or period is None:  # both are among what blocks
        raise CannotAcceptReview("Chưa rõ cơ quan ban hành hoặc năm của kế hoạch.")
    _refuse_twin(standing, issuer, acting_for, day_of(at))
    document = _document(standing, issuer, by, acting_for, at)
    _note_citations(standing, document, by, acting_for, at)
    _note_recipients(standing, document, by, acting_for, at)
    _remember_names(standing, issuer, by, acting_for, at)
    new = NewPlan(
        document=document, agency=issuer, standing=standing.follower, first_day=period[0], last_day=period[1],
        superior=_superior(document, issuer, period, acting_for, day_of(at)),
        tasks=tuple(_task(standing, task) for task in standing.settled.tasks),
        duties=tuple(_duties(standing)),
    )  # fmt: skip
    plan = plans.found_plan(new=new, by=by, acting_for=acting_for, at=at, key=None)
    indicators.note_targets(plan=plan, news=_targets(standing), by=by, acting_for=acting_for, at=at)
    Review.objects.filter(pk=review.pk).update(
        state=ReviewState.ACCEPTED, plan=plan, issuer=issuer, accepted_at=at, accepted_by=by, version=F("version") + 1
    )
    audit.record(
        "plan.accepted", on=plan, by=by, acting_for=acting_for, at=at,
        changes={
            "tasks": [0, len(new.tasks)], "duties": [0, len(new.duties)], "doubts": [None, len(standing.doubts)],
            "decisions": [None, _sha256_of(standing.decisions)],
        },
    )  # fmt: skip
    return plan


def _refuse_twin(standing: Standing, issuer: Agency, acting_for: Agency, on: date) -> None:
    """
    Refuse to make a second plan of one document: who brings it in again takes nothing from who follows it up.

    It says that the plan is here even to an agency that was not sent it; that one holds the document in hand.
    """
    new = _new_document(standing, issuer)
    if not new.number:
        return
    Agency.objects.select_for_update().get(pk=issuer.pk)  # of two who bring it in at once, the second sees the first
    known = Plan.objects.exclude(state=PlanState.WITHDRAWN).select_related("standing", "document").filter(
        agency=issuer, document__type__iexact=new.type, document__number=new.number,
        document__symbol__iexact=new.symbol, document__on=new.on,
    ).first()  # fmt: skip
    if known is None:
        return
    said = f"{known} đã được đưa vào theo dõi ngày {printed(day_of(known.founded_at))}; {known.standing} theo dõi."
    if not access.plans_seen_by(acting_for, on).filter(pk=known.pk).exists():
        raise AlreadyFollowed(f"{said} Đề nghị {known.standing} bổ sung cơ quan của anh/chị vào nơi nhận.")
    if access.may_follow_up(known, acting_for, on):
        raise AlreadyFollowed(f"{said} Muốn đưa vào lại từ đầu thì thu hồi kế hoạch đó trước.", known)
    raise AlreadyFollowed(f"{said} Cơ quan của anh/chị xem được kế hoạch và lấy bản trích của mình.", known)


def _superior(
    document: Document, issuer: Agency, period: tuple[date, date], acting_for: Agency, on: date
) -> Plan | None:
    """
    Return the one plan of this agency or one above it that the document cites and that runs in the same years.

    Of two none is chosen: the page of the plan asks.
    """
    cited = Citation.objects.filter(text=document.text_id, cited__isnull=False).values("cited")
    above = organisations_above([issuer.pk], on)
    known = access.plans_seen_by(acting_for, on).exclude(state=PlanState.WITHDRAWN).exclude(document=document).filter(
        document__in=cited, agency__in=above, first_day__lte=period[1], last_day__gte=period[0]
    )[:2]  # fmt: skip
    return known[0] if len(known) == 1 else None


def _sha256_of(decisions: list[rules.Said]) -> str:
    said = [[one.subject, one.slot, one.start, one.end, one.verdict, one.value] for one in decisions]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _new_document(standing: Standing, issuer: Agency) -> NewDocument:
    header = standing.settled.header
    cut = {name: (header.get(name) or "")[:longest] for name, longest in acts.LONGEST.items() if name != "title"}
    return NewDocument(
        type=cut["type"], number=cut["number"], symbol=cut["symbol"], place=cut["place"],
        on=header.get("date") or "", issuer=issuer,
        issuer_as_printed=(header.get("agency") or "")[:300], title=" ".join((header.get("title") or "").split()),
        text=standing.review.reading.text,
    )  # fmt: skip


def _document(standing: Standing, issuer: Agency, by: User, acting_for: Agency, at: datetime) -> Document:
    new = _new_document(standing, issuer)
    # The same text may be in the register already, without a plan: by the clerk, or cited and filed before.
    for twin in register.twins_of(new, agency=acting_for, on=day_of(at)):
        if twin.text_id == new.text.pk and not Plan.objects.filter(document=twin).exists():  # type: ignore[union-attr]
            return twin
    return documents.register_document(new=new, by=by, acting_for=acting_for, at=at, key=None)


def _note_citations(standing: Standing, document: Document, by: User, acting_for: Agency, at: datetime) -> None:
    if document.text is None:
        return
    on = day_of(at)
    seen = access.plans_seen_by(acting_for, on).values("document")
    known = register.CitedDocuments(register.documents_known_to(acting_for, on) | Document.objects.filter(pk__in=seen))
    news = [
        NewCitation(
            start=mention["start"], end=mention["end"], identifier_as_printed=citation["identifier"][:200],
            type=(citation["type"] or "")[:100], date=citation["date"] or "", title=citation["title"] or "",
            cited=known.named(citation["type"] or "", citation["identifier"], citation["date"] or ""),
        )
        for citation in standing.settled.citations
        for mention in citation["mentions"]
    ]  # fmt: skip
    documents.note_citations(text=document.text, news=news, by=by, acting_for=acting_for, at=at)


def _note_recipients(standing: Standing, document: Document, by: User, acting_for: Agency, at: datetime) -> None:
    """Whom the print names as recipients, and whoever brings the document in."""
    lines = standing.settled.header.get("recipients") or ()
    news = [NewRecipient(acting_for), *recipients_of(lines, standing.settled.names, standing.around)]
    documents.note_recipients(document=document, news=news, by=by, acting_for=acting_for, at=at)


def _remember_names(standing: Standing, issuer: Agency, by: User, acting_for: Agency, at: datetime) -> None:
    """A name that a person linked to one agency is offered by itself in the issuer's next document."""
    for phrase, meaning in standing.meanings.items():
        if meaning.state == NameState.DECIDED and meaning.rule is None and len(meaning.agencies) == 1:
            organisations.remember_name(
                printed=phrase, within=issuer, agency=meaning.agencies[0], by=by, acting_for=acting_for, at=at
            )


def _task(standing: Standing, task: rules.Task) -> NewTask:
    candidate = task.candidate
    return NewTask(
        start=candidate.start, end=candidate.end, due=_due(standing, task),
        # A row's own words are the cell that says what to do, not all cells one after another.
        wording=task.wording or (candidate.text if candidate.row else None),
        product=candidate.product, assignments=tuple(_assignments(standing, task)),
    )  # fmt: skip


def _due(standing: Standing, task: rules.Task) -> NewDue:
    due = standing.followed(task)
    return NewDue(
        DueKind(due.kind), due.due_from, due.due_on, due.before, due.rule, due.year_inferred,
        task.candidate.due.printed[:200],
    )  # fmt: skip


def _assignments(standing: Standing, task: rules.Task) -> Iterator[NewAssignment]:
    """Each agency once a role, a lead not again as its own coordinator; unresolved leads stay as printed."""
    leads: set[int] = set()
    taken: set[tuple[str, int]] = set()
    order = sorted(task.candidate.who, key=lambda pair: pair[1] != "lead")
    for phrase, role in order:
        meaning = standing.meanings[phrase]
        agencies = tuple(
            agency for agency in meaning.agencies
            if (role, agency.pk) not in taken and (role == "lead" or agency.pk not in leads)
        )  # fmt: skip
        taken |= {(role, agency.pk) for agency in agencies}
        if role == "lead":
            leads |= {agency.pk for agency in agencies}
        vague_helper = meaning.state == NameState.NOBODY and role != "lead"
        repeated = meaning.agencies and not agencies
        if vague_helper or repeated:
            continue
        yield NewAssignment(phrase, PartRole(role), agencies, meaning.rule, meaning.excluded)


def _duties(standing: Standing) -> Iterator[NewDuty]:
    for duty in standing.settled.reporting:
        recurring = {"monthly": "monthly", "quarterly": "quarterly"}.get(duty["kind"])
        if recurring is None and standing.year is None and _YEARLESS.match(duty["due"] or ""):
            recurring = "yearly"  # "trước ngày 05/12" in a plan of five years
        printed = standing.text[duty["start"] : duty["end"]]
        due = followed(
            Due(on=duty["due"], before=duty["before"], inferred_year=duty["inferred_year"], recurring=recurring),
            standing.year,
        )
        yield NewDuty(
            duty["start"], duty["end"], DutyKind(duty["kind"]),
            NewDue(DueKind(due.kind), due.due_from, due.due_on, due.before, due.rule, due.year_inferred, printed[:200]),
            to=_only(standing, duty.get("to")), via=_only(standing, duty.get("via")),
            to_as_printed=duty.get("to") or "", via_as_printed=duty.get("via") or "",
            who=tuple(_owing(standing, duty)),
        )  # fmt: skip


def _owing(standing: Standing, duty: dict[str, Any]) -> Iterator[NewAssignment]:
    """Who owes a report, without who gets it; a vague phrase ("các đơn vị liên quan") stays as it is printed."""
    getting = {_only(standing, duty.get("to")), _only(standing, duty.get("via"))}
    for phrase in who_reports(standing.reading, duty):
        meaning = standing.meanings[phrase]
        owing = tuple(agency for agency in meaning.agencies if agency not in getting)
        if owing or not meaning.agencies:
            yield NewAssignment(phrase, PartRole.REPORT, owing, meaning.rule, meaning.excluded)


def _only(standing: Standing, phrase: str | None) -> Agency | None:
    agencies = standing.meanings[phrase].agencies if phrase else ()
    return agencies[0] if len(agencies) == 1 else None


def _targets(standing: Standing) -> list[indicators.NewTarget]:
    return [
        indicators.NewTarget(
            start=row["start"], end=row["end"], comparator=Comparator(row["comparator"]),
            ownership=Ownership.QUOTED if row["quoted"] else Ownership.OWN, value=_exact(row["value"]),
            low=_exact(row["low"]), high=_exact(row["high"]), unit=(row["unit"] or "")[:60], year=row["year"],
        )
        for row in standing.settled.targets
    ]  # fmt: skip


def _exact(figure: float | None) -> Decimal | None:
    """The figure as it was printed: 0.1 is one tenth, not the float nearest to it."""
    return None if figure is None else Decimal(str(figure))
