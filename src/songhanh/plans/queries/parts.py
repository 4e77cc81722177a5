"""
An agency's own parts: "Việc của tôi" and the agency's tasks, late first, then this month, then the rest.

In two steps: one light query over everything groups, counts and filters; a second one reads what a page of it shows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet

from songhanh.accounts.models import User
from songhanh.documents.models import containing
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, PartRole, PlanState, Standing
from songhanh.plans.models import Part
from songhanh.plans.queries.standings import facts_of, shown_day, standing_on

LEAD, COORDINATE, ASKED = "lead", "coordinate", "asked"
ROLES = (LEAD, COORDINATE, ASKED)


@dataclass(frozen=True, slots=True)
class PartFilter:
    """What a list is narrowed to; an empty set or None narrows nothing. `due_month` is any day of the month."""

    standings: frozenset[Standing] = frozenset()
    plan: int | None = None
    search: str = ""
    role: str | None = None  # one of ROLES
    due_month: date | None = None


class PartEntry(NamedTuple):
    """What decides where a part stands in a list."""

    part: int
    assignment: int
    task: int
    plan: int
    plan_name: str
    start: int
    ordinal: int
    opens_on: date | None
    due_kind: str
    officer: int | None
    role: str  # one of ROLES: a body that is asked has no other, whatever is printed
    standing: Standing
    shown_due: date | None


@dataclass(frozen=True, slots=True)
class PartsFound:
    """
    The parts in their groups, and how many each filter would show.

    Each count leaves out its own filter and keeps the others, so that it is what a click on it comes to.
    """

    late: Sequence[PartEntry] = ()
    this_month: Sequence[PartEntry] = ()
    later: Sequence[PartEntry] = ()
    closed: Sequence[PartEntry] = ()
    counts: Counter[Standing] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    plans: dict[int, str] = field(default_factory=dict)
    months: Sequence[date] = ()

    @property
    def open(self) -> int:
        return sum(number for one, number in self.counts.items() if one not in rules.CLOSED)


def my_parts(agency: Agency, user: User, on: date, narrow: PartFilter = PartFilter()) -> PartsFound:
    """Return what a person has to do at an agency: what was given to them by name, and what nobody is named for."""
    mine = Q(assignment__officer=user) | Q(assignment__officer=None)
    return _found(Part.objects.filter(mine, assignment__agency=agency), on, narrow)


def agency_parts(agency: Agency, on: date, narrow: PartFilter = PartFilter()) -> PartsFound:
    """Return what an agency has to do, whoever handles it."""
    return _found(Part.objects.filter(assignment__agency=agency), on, narrow)


def _found(parts: QuerySet[Part], on: date, narrow: PartFilter) -> PartsFound:
    in_force = Q(assignment__task__plan__state=PlanState.IN_FORCE)
    parts = parts.filter(in_force if narrow.plan is None else in_force | Q(assignment__task__plan=narrow.plan))
    if narrow.search:
        parts = parts.filter(containing(narrow.search, "assignment__task__search_text"))
    entries = _on_the_table(_entries(parts, on), on)
    of_plan = [one for one in entries if narrow.plan is None or one.plan == narrow.plan]
    months = {one.shown_due.replace(day=1) for one in of_plan if one.shown_due is not None}
    if narrow.due_month is not None:
        month = narrow.due_month.replace(day=1)
        of_plan = [one for one in of_plan if one.shown_due is not None and one.shown_due.replace(day=1) == month]
    of_role = [one for one in of_plan if narrow.role is None or one.role == narrow.role]
    wanted = narrow.standings or frozenset(Standing) - rules.CLOSED
    return PartsFound(
        **_grouped((one for one in of_role if not narrow.standings or one.standing in narrow.standings), on),
        counts=Counter(one.standing for one in of_role),
        roles=Counter(one.role for one in of_plan if one.standing in wanted),
        plans={one.plan: one.plan_name for one in entries},
        months=sorted(months),
    )


def _on_the_table(entries: Sequence[PartEntry], on: date) -> list[PartEntry]:
    """Leave out turns that have not come yet and periods of continuous tasks that are over."""
    by_assignment: dict[int, list[PartEntry]] = defaultdict(list)
    for one in entries:
        by_assignment[one.assignment].append(one)
    shown: list[PartEntry] = []
    for turns in by_assignment.values():
        if len(turns) == 1:
            shown += turns
            continue
        opened = [rules.Opened(one.ordinal, one.opens_on) for one in turns]
        ordinals = rules.turns_shown(opened, DueKind(turns[0].due_kind), on)
        shown += [one for one in turns if one.ordinal in ordinals]
    return shown


def _grouped(entries: Iterable[PartEntry], on: date) -> dict[str, list[PartEntry]]:
    groups: dict[str, list[PartEntry]] = {"late": [], "this_month": [], "later": [], "closed": []}
    for one in entries:
        groups[_group(one, on)].append(one)
    for group in groups.values():
        group.sort(key=lambda one: (one.shown_due or date.max, one.plan, one.start, one.ordinal))
    return groups


def _group(one: PartEntry, on: date) -> str:
    if one.standing is Standing.LATE:
        return "late"
    if one.standing in rules.CLOSED:
        return "closed"
    if one.shown_due is not None and (one.shown_due.year, one.shown_due.month) <= (on.year, on.month):
        return "this_month"
    return "later"


_COLUMNS = (
    "pk", "assignment", "assignment__task", "assignment__task__plan", "assignment__task__start", "turn__ordinal",
    "assignment__task__plan__document__number", "assignment__task__plan__document__symbol",
    "assignment__task__plan__document__type", "assignment__officer",
    # From here on what the standing follows from, in the order of `_standing`.
    "state", "assignment__task__due_kind", "turn__opens_on", "due_on", "turn__due_on", "assignment__task__before",
    "done_on", "assignment__role", "assignment__agency__kind", "assignment__task__condition_met_on",
    "assignment__task__withdrawn_at",
)  # fmt: skip


def _entries(parts: QuerySet[Part], on: date) -> list[PartEntry]:
    # Most parts of an agency are alike in all that their standing follows from: it is worked out once for each kind.
    known: dict[tuple[Any, ...], tuple[Standing, date | None, str]] = {}
    entries = []
    for row in parts.order_by().values_list(*_COLUMNS):
        (pk, assignment, task, plan, start, ordinal, number, symbol, kind, officer), said = row[:10], row[10:]
        told = known.get(said)
        if told is None:
            told = known[said] = _standing(said, on)
        name = "/".join(filter(None, (number, symbol))) or kind
        entries.append(
            PartEntry(
                pk, assignment, task, plan, name, start, ordinal, said[2], said[1], officer, told[2], told[0], told[1]
            )
        )
    return entries


def _standing(said: tuple[Any, ...], on: date) -> tuple[Standing, date | None, str]:
    state, due_kind, opens_on, due_on, turn_due_on, before, done_on, role, kind, met_on, withdrawn_at = said
    facts = facts_of(
        state=state, due_kind=due_kind, opens_on=opens_on, due_on=due_on, turn_due_on=turn_due_on, before=before,
        done_on=done_on, role=role, agency_kind=kind, condition_met_on=met_on, withdrawn=withdrawn_at is not None,
    )  # fmt: skip
    return standing_on(facts, on), shown_day(facts), role_of(role, kind)


def role_of(role: str, agency_kind: str | None) -> str:
    """Return which of ROLES an agency has in a task."""
    if role == PartRole.ASK or agency_kind == AgencyKind.ASKED:
        return ASKED
    return LEAD if role == PartRole.LEAD else COORDINATE
