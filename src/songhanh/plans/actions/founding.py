"""A plan begins: document, tasks, agencies, turns, parts and reporting duties, all in one transaction."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import chain
from typing import Any
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.documents.enums import ClauseKind
from songhanh.documents.models import Clause, Text
from songhanh.organisations.models import Agency
from songhanh.plans import rules, turns
from songhanh.plans.drafts import NewAssignment, NewDue, NewPlan, NewTask
from songhanh.plans.enums import AddresseeRule, DueKind
from songhanh.plans.models import (
    Addressees,
    Assignment,
    Duty,
    Following,
    Part,
    Plan,
    ReportingAgency,
    Task,
    Turn,
)
from vanban import fold

BATCH = 2000  # rows a statement; SQLite divides further by itself


class CannotFoundPlan(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def found_plan(*, new: NewPlan, by: User | None, acting_for: Agency, at: datetime, key: UUID | None) -> Plan:
    """
    Make a document a plan that is followed up.

    :raises CannotFoundPlan: if it has one already, has no text, or says something that cannot be.
    """
    text = _text_of(new)
    plan = Plan.objects.create(
        document=new.document, agency=new.agency, standing=new.standing or new.agency,
        first_day=new.first_day, last_day=new.last_day, superior=new.superior, founded_at=at, founded_by=by,
    )  # fmt: skip
    Following.objects.create(plan=plan, agency=plan.standing, valid_from=day_of(at), begun_at=at, begun_by=by)
    places = Places(text)
    tasks = Task.objects.bulk_create((_task(plan, task, places) for task in new.tasks), batch_size=BATCH)
    duties = Duty.objects.bulk_create(
        Duty(
            plan=plan, kind=duty.kind, to=duty.to, via=duty.via, to_as_printed=duty.to_as_printed,
            via_as_printed=duty.via_as_printed, cut_off=duty.cut_off, **places.of(duty.start, duty.end),
            **_due(duty.due),
        )
        for duty in new.duties
    )  # fmt: skip
    groups = _groups(plan, [*(one.assignments for one in new.tasks), *(one.who for one in new.duties)], day_of(at))
    assignments = _assign(list(zip(tasks, new.tasks, strict=True)), groups, day_of(at))
    _owe_reports(list(zip(duties, (duty.who for duty in new.duties), strict=True)), groups)
    term = turns.Term(
        plan.first_day, plan.last_day, turns.horizon(max(plan.first_day, day_of(at))),
        turns.reporting_months(duty.kind for duty in new.duties), plan.document.issued_on,
    )  # fmt: skip
    laid = Turn.objects.bulk_create((turn for task in tasks for turn in turns_for(task, term)), batch_size=BATCH)
    parts = make_parts(assignments, laid)
    audit.record(
        "plan.founded", on=plan, by=by, acting_for=acting_for, at=at,
        changes={
            "document": [None, new.document], "tasks": [0, len(tasks)], "assignments": [0, len(assignments)],
            "turns": [0, len(laid)], "parts": [0, parts], "duties": [0, len(new.duties)],
        },
    )  # fmt: skip
    return plan


def _text_of(new: NewPlan) -> Text:
    if new.document.text is None:
        raise CannotFoundPlan("Văn bản chưa có nội dung chữ nên chưa thể đưa vào theo dõi.")
    if new.last_day < new.first_day:
        raise CannotFoundPlan("Ngày kết thúc của kế hoạch đứng trước ngày bắt đầu.")
    if Plan.objects.filter(document=new.document).exists():
        raise CannotFoundPlan("Văn bản này đã được đưa vào theo dõi.")
    return new.document.text


class Places:
    """Finds the clause of a span: the smallest that holds it whole, a row rather than its cell."""

    def __init__(self, text: Text) -> None:
        self.text = text
        clauses = list(Clause.objects.filter(text=text))
        above = {clause.parent_id for clause in clauses}
        self.by_id = {clause.pk: clause for clause in clauses}
        self.leaves = [clause for clause in clauses if clause.pk not in above]
        self.starts = [clause.start for clause in self.leaves]

    def of(self, start: int, end: int) -> dict[str, Any]:
        """
        Return clause, start and end as a row keeps them.

        :raises CannotFoundPlan: if the span is not in the text.
        """
        if not 0 <= start < end <= len(self.text.text) or not self.leaves:
            raise CannotFoundPlan(f"Vị trí {start}–{end} không nằm trong văn bản.")
        leaf = self.leaves[max(bisect_right(self.starts, start) - 1, 0)]
        clause = self.by_id[leaf.parent_id] if leaf.kind == ClauseKind.CELL and leaf.parent_id else leaf
        while clause.end < end and clause.parent_id is not None:
            clause = self.by_id[clause.parent_id]
        return {"clause": clause if clause.end >= end else leaf, "start": start, "end": end}


def _due(due: NewDue) -> dict[str, Any]:
    if due.kind is DueKind.FIXED and due.due_on is None:
        raise CannotFoundPlan(f"Thời hạn “{due.as_printed}” chưa có ngày.")
    if due.kind is DueKind.WINDOW and (due.due_from is None or due.due_on is None or due.due_on < due.due_from):
        raise CannotFoundPlan(f"Khoảng thời gian “{due.as_printed}” chưa đủ hai đầu theo thứ tự.")
    return {
        "due_kind": due.kind, "due_from": due.due_from, "due_on": due.due_on, "before": due.before, "rule": due.rule,
        "year_inferred": due.year_inferred, "due_as_printed": due.as_printed[:200],
    }  # fmt: skip


def _task(plan: Plan, new: NewTask, places: Places) -> Task:
    words = new.wording or places.text.text[new.start : new.end]
    return Task(
        plan=plan, wording=new.wording, product=new.product, search_text=fold(f"{words} {new.product or ''}"),
        **places.of(new.start, new.end), **_due(new.due),
    )  # fmt: skip


Groups = dict[tuple[str, AddresseeRule, tuple[int, ...]], Addressees]


def _groups(plan: Plan, named: Iterable[Iterable[NewAssignment]], on: date) -> Groups:
    """Store each collective phrase of a plan once, however often it is printed."""
    phrases: Groups = {}
    for said in chain.from_iterable(named):
        if said.rule is not None and _collective(said) not in phrases:
            phrases[_collective(said)] = Addressees(
                plan=plan, phrase_as_printed=said.phrase_as_printed, rule=said.rule,
                excluded=[agency.pk for agency in said.excluded], as_of=on,
            )  # fmt: skip
    Addressees.objects.bulk_create(phrases.values(), batch_size=BATCH)
    return phrases


def _owe_reports(pairs: Iterable[tuple[Duty, Iterable[NewAssignment]]], groups: Groups) -> None:
    """Store who owes which report: an agency once, a phrase of which nobody knows whom it means as printed."""
    ReportingAgency.objects.bulk_create(
        (
            ReportingAgency(
                duty=duty, agency=agency, phrase_as_printed=said.phrase_as_printed,
                addressees=None if said.rule is None else groups[_collective(said)],
            )
            for duty, who in pairs
            for said, agency in each_agency_once(who)
        ),
        batch_size=BATCH,
    )  # fmt: skip


def _assign(pairs: Sequence[tuple[Task, NewTask]], phrases: Groups, on: date) -> list[Assignment]:
    return Assignment.objects.bulk_create(
        (
            Assignment(
                task=task, agency=agency, phrase_as_printed=said.phrase_as_printed, role=said.role, valid_from=on,
                addressees=None if said.rule is None else phrases[_collective(said)],
            )
            for task, new in pairs
            for said, agency in each_agency_once(new.assignments)
        ),
        batch_size=BATCH,
    )  # fmt: skip


def _collective(said: NewAssignment) -> tuple[str, AddresseeRule, tuple[int, ...]]:
    assert said.rule is not None
    return said.phrase_as_printed, said.rule, tuple(sorted(agency.pk for agency in said.excluded))


def each_agency_once(said: Iterable[NewAssignment]) -> Iterator[tuple[NewAssignment, Agency | None]]:
    """Yield who is meant, an agency only in the first of its roles; None where nobody knows who is meant."""
    seen: set[int] = set()
    for one in sorted(said, key=lambda one: (rules.ROLE_ORDER.index(one.role), one.rule is not None)):
        if not one.agencies:
            yield one, None
        for agency in one.agencies:
            if agency.pk not in seen:
                seen.add(agency.pk)
                yield one, agency


def turns_for(task: Task, term: turns.Term) -> Iterator[Turn]:
    """Yield the turns of a task, not stored yet."""
    laid = turns.turns_of(DueKind(task.due_kind), due_from=task.due_from, due_on=task.due_on, rule=task.rule, term=term)
    for turn in laid:
        yield Turn(task=task, ordinal=turn.ordinal, opens_on=turn.opens_on, due_on=turn.due_on)


def make_parts(assignments: Iterable[Assignment], laid: Iterable[Turn]) -> int:
    """Store one part for each assignment with an agency and each turn of its task; return how many."""
    turns_of_task: dict[int, list[Turn]] = {}
    for turn in laid:
        turns_of_task.setdefault(turn.task_id, []).append(turn)
    parts = Part.objects.bulk_create(
        (
            Part(assignment=assignment, turn=turn, due_on=turn.due_on)
            for assignment in assignments
            if assignment.agency_id is not None
            for turn in turns_of_task.get(assignment.task_id, ())
        ),
        batch_size=BATCH,
    )
    return len(parts)
