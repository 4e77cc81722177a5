"""Plans as a list: which of those seen are asked for, and how the tasks of each stand, in two queries for a page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Count, QuerySet, TextField, Value, When

from songhanh.documents.models import containing
from songhanh.organisations.models import Agency
from songhanh.organisations.rules import names_nobody
from songhanh.plans import access, rules
from songhanh.plans.enums import DueKind, PartRole, PartState, PlanState, Standing
from songhanh.plans.models import Assignment, Plan, Task
from songhanh.plans.queries.standings import facts_of, standing_on


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """What a list of plans is narrowed to; empty narrows nothing. `issuer` is own, above or below."""

    year: int | None = None
    issuer: str = ""
    state: PlanState | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """How a plan's tasks stand, and how many of them have nobody named yet."""

    standings: Counter[Standing]
    unclear: int

    @property
    def total(self) -> int:
        return sum(self.standings.values()) - self.standings[Standing.STOPPED]


def plans_listed(agency: Agency, on: date, narrow: PlanFilter = PlanFilter()) -> QuerySet[Plan]:
    """Return the plans that an agency sees, newest first."""
    plans = access.plans_seen_by(agency, on)
    if narrow.issuer == "own":
        plans = plans.filter(agency=agency)
    elif narrow.issuer == "below":
        plans = plans.filter(agency__in=access.with_below(agency, on)).exclude(agency=agency)
    elif narrow.issuer == "above":
        plans = plans.exclude(agency__in=access.with_below(agency, on))
    if narrow.year is not None:
        plans = plans.filter(first_day__year__lte=narrow.year, last_day__year__gte=narrow.year)
    if narrow.state is not None:
        plans = plans.filter(state=narrow.state)
    if narrow.search:
        plans = plans.filter(containing(narrow.search, "document__search_text"))
    return plans.select_related("agency", "document").order_by("-first_day", "agency__sort_key", "-pk")


def years_of_plans(agency: Agency, on: date) -> list[int]:
    """Return the years in which the plans that an agency sees run, latest first."""
    spans = access.plans_seen_by(agency, on).values_list("first_day__year", "last_day__year").distinct()
    return sorted({year for first, last in spans for year in range(first, last + 1)}, reverse=True)


_COLUMNS = (
    "task", "role", "agency__kind", "parts__state", "parts__due_on", "parts__done_on", "parts__turn__ordinal",
    "parts__turn__opens_on", "parts__turn__due_on",
)  # fmt: skip


def counts_of_plans(plans: Collection[int], on: date) -> dict[int, PlanCounts]:
    """
    Return how the tasks of plans stand.

    Parts that stand alike are one row of the answer: ninety-nine communes that have not begun cost as much as one.
    """
    columns = ("plan__state", "due_kind", "due_from", "due_on", "before", "condition_met_on", "withdrawn_at")
    tasks = list(Task.objects.filter(plan__in=plans).select_related("plan").only(*columns))
    shares = (
        Assignment.objects.filter(task__plan__in=plans, valid_to=None)
        .annotate(unnamed=Case(When(agency=None, then="phrase_as_printed"), default=Value("", TextField())))
        .values_list(*_COLUMNS, "unnamed")
        .annotate(Count("pk"))
        .order_by()
    )
    of_task: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for share in shares:
        of_task[share[0]].append(share)
    counts = {plan: PlanCounts(Counter(), 0) for plan in plans}
    unclear: Counter[int] = Counter()
    for task in tasks:
        mine = of_task[task.pk]
        standing = _standing(task, mine, on)
        counts[task.plan_id].standings[standing] += 1
        nobody = not mine or _has_unclear(mine)
        unclear[task.plan_id] += nobody and standing is not Standing.STOPPED
    return {plan: PlanCounts(one.standings, unclear[plan]) for plan, one in counts.items()}


def _has_unclear(shares: list[tuple[Any, ...]]) -> bool:
    """Tell whether somebody must still say who is meant; coordinators in general beside a known agency are nobody."""
    unnamed = [(share[1], share[9]) for share in shares if share[2] is None]
    if len(unnamed) == len(shares):
        return True
    return any(role == PartRole.LEAD or not names_nobody(phrase) for role, phrase in unnamed)


def _standing(task: Task, shares: list[tuple[Any, ...]], on: date) -> Standing:
    parts = [share for share in shares if share[3] is not None]
    opened = {share[6]: share[7] for share in parts}
    shown = rules.turns_shown([rules.Opened(*turn) for turn in opened.items()], DueKind(task.due_kind), on)
    facts = [(share, _facts(task, share)) for share in parts if share[6] in shown]
    known = [rules.TurnShare(PartRole(share[1]), standing_on(one, on), one, share[6]) for share, one in facts]
    nobody = ("", PartRole.LEAD, None, PartState.NOT_STARTED, task.due_on, None, 1, task.due_from, task.due_on)
    return rules.task_standing(known, standing_on(_facts(task, nobody), on)).standing


def _facts(task: Task, share: tuple[Any, ...]) -> rules.Facts:
    _, role, kind, state, due_on, done_on, _, opens_on, turn_due_on, *_ = share
    return facts_of(
        state=state, due_kind=task.due_kind, opens_on=opens_on, due_on=due_on, turn_due_on=turn_due_on,
        before=task.before, done_on=done_on, role=role, agency_kind=kind, condition_met_on=task.condition_met_on,
        withdrawn=task.withdrawn_at is not None or task.plan.state == PlanState.WITHDRAWN,
    )  # fmt: skip
