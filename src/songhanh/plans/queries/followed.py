"""What an agency's own plans give to others: one line a task, however many have a share in it, and these by pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Case, Count, Exists, Min, OuterRef, Q, When

from songhanh.documents.models import containing
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, PartRole, PartState, PlanState, Standing
from songhanh.plans.models import Assignment, Part, Task, Turn, words_of_task
from songhanh.plans.queries.part_rows import short_name
from songhanh.plans.queries.standings import days_left, facts_of, shown_day, standing_on


@dataclass(frozen=True, slots=True)
class FollowedFilter:
    """What the list is narrowed to; an empty set or None narrows nothing."""

    standings: frozenset[Standing] = frozenset()
    plan: int | None = None
    search: str = ""
    due_month: date | None = None
    only_behind: bool = False  # of what is done those whose other agencies are not


@dataclass(frozen=True, slots=True)
class FollowedRow:
    """A task that others do: how it stands over all of them, and how many have reported."""

    task: int
    plan: int
    plan_name: str
    path: str
    start: int
    words: str
    standing: Standing
    due_kind: DueKind
    rule: dict[str, Any]
    due_as_printed: str
    opens_on: date | None
    shown_due: date | None
    days_left: int | None
    extended: bool
    turn: int | None  # which one the day and the counts are of; None where there is only one
    who: str  # the lead's name, or the phrase that means many
    count: rules.Count  # of the leads where they are many, else of all
    behind: rules.Count | None  # of who works beside a lead whose own part does not tell it
    kinds: frozenset[str]  # of those who are counted


@dataclass(frozen=True, slots=True)
class Followed:
    """The tasks in their groups, worst first, and how many each filter would show."""

    late: Sequence[FollowedRow] = ()
    this_month: Sequence[FollowedRow] = ()
    later: Sequence[FollowedRow] = ()
    behind: Sequence[FollowedRow] = ()  # the lead is done, others beside it are not
    closed: Sequence[FollowedRow] = ()
    behind_count: int = 0  # whatever the filter of standings
    counts: Counter[Standing] = field(default_factory=Counter)
    plans: dict[int, str] = field(default_factory=dict)
    months: Sequence[date] = ()

    @property
    def open(self) -> int:
        return sum(number for one, number in self.counts.items() if one not in rules.CLOSED) + self.behind_count


def followed_tasks(agency: Agency, on: date, narrow: FollowedFilter = FollowedFilter()) -> Followed:
    """Return the tasks of the plans that an agency issued and in which it has no part itself, in two queries."""
    rows = _rows(agency, on, narrow)
    of_plan = [row for row in rows if narrow.plan is None or row.plan == narrow.plan]
    months = {row.shown_due.replace(day=1) for row in of_plan if row.shown_due is not None}
    if narrow.due_month is not None:
        month = narrow.due_month.replace(day=1)
        of_plan = [row for row in of_plan if row.shown_due is not None and row.shown_due.replace(day=1) == month]
    shown = [
        row for row in of_plan
        if (not narrow.standings or row.standing in narrow.standings) and (_is_behind(row) or not narrow.only_behind)
    ]  # fmt: skip
    return Followed(
        **_grouped(shown, on), counts=Counter(row.standing for row in of_plan),
        plans={row.plan: row.plan_name for row in rows}, months=sorted(months),
        behind_count=sum(_is_behind(row) for row in of_plan),
    )  # fmt: skip


def _is_behind(row: FollowedRow) -> bool:
    return row.standing in rules.DONE and row.behind is not None


def _grouped(rows: Iterable[FollowedRow], on: date) -> dict[str, list[FollowedRow]]:
    groups: dict[str, list[FollowedRow]] = {"late": [], "this_month": [], "later": [], "behind": [], "closed": []}
    for row in rows:
        if row.standing is Standing.LATE:
            groups["late"].append(row)
        elif _is_behind(row):
            groups["behind"].append(row)
        elif row.standing in rules.CLOSED:
            groups["closed"].append(row)
        elif row.shown_due is not None and (row.shown_due.year, row.shown_due.month) <= (on.year, on.month):
            groups["this_month"].append(row)
        else:
            groups["later"].append(row)
    for group in groups.values():
        group.sort(key=lambda row: (row.shown_due or date.max, row.plan, row.start))
    return groups


class _Alike(NamedTuple):
    """Shares of a task that are alike: how many, and the first name and phrase among them."""

    role: str
    agency_kind: str | None
    state: str | None
    due_on: date | None
    done_on: date | None
    ordinal: int | None
    opens_on: date | None
    turn_due_on: date | None
    number: int
    name: str | None
    phrase: str


_ALIKE = (
    "task", "role", "agency__kind", "parts__state", "parts__due_on", "parts__done_on", "parts__turn__ordinal",
    "parts__turn__opens_on", "parts__turn__due_on",
)  # fmt: skip


def _rows(agency: Agency, on: date, narrow: FollowedFilter) -> list[FollowedRow]:
    own = Assignment.objects.filter(task=OuterRef("pk"), agency=agency, valid_to=None)
    in_force = Q(plan__state=PlanState.IN_FORCE)
    tasks = Task.objects.filter(
        in_force if narrow.plan is None else in_force | Q(plan=narrow.plan), plan__standing=agency
    )
    tasks = tasks.filter(~Exists(own))
    if narrow.search:
        tasks = tasks.filter(containing(narrow.search))
    found = Assignment.objects.filter(task__in=tasks.values("pk"), valid_to=None)
    alike: dict[int, list[_Alike]] = defaultdict(list)
    for task, *share in (
        found.values_list(*_ALIKE)
        .annotate(Count("pk"), first_name=Min(short_name("agency__")), first_phrase=Min("phrase_as_printed"))
        .order_by()
    ):
        alike[task].append(_Alike(*share))
    drawn = tasks.annotate(words=words_of_task()).select_related("clause", "plan__document").defer("search_text")
    return [_row(task, alike[task.pk], on) for task in drawn]


def _row(task: Any, shares: Sequence[_Alike], on: date) -> FollowedRow:
    turns = {share.ordinal: share.opens_on for share in shares if share.ordinal is not None}
    shown = rules.turns_shown([rules.Opened(*turn) for turn in turns.items()], DueKind(task.due_kind), on)
    known = [share for share in shares if share.ordinal in shown]
    turn_shares = [
        rules.TurnShare(PartRole(one.role), standing_on(facts, on), facts, one.ordinal or 1, one.number,
                        one.due_on != one.turn_due_on)
        for one, facts in ((one, _facts(task, one)) for one in known)
    ]  # fmt: skip
    nobody = _facts(task, _Alike(
        PartRole.LEAD, None, PartState.NOT_STARTED, task.due_on, None, 1, task.due_from, task.due_on, 1, "", ""
    ))  # fmt: skip
    stands = rules.task_standing(turn_shares, standing_on(nobody, on))
    told = stands.told.facts if stands.told else nobody
    return FollowedRow(
        task=task.pk, plan=task.plan_id, plan_name=task.plan.document.identifier or task.plan.document.type,
        path=task.clause.path, start=task.start, words=task.words, standing=stands.standing,
        due_kind=DueKind(task.due_kind), rule=task.rule, due_as_printed=task.due_as_printed, opens_on=told.opens_on,
        shown_due=shown_day(told), days_left=days_left(told, stands.standing, on),
        extended=bool(stands.told and stands.told.extended),
        turn=stands.told.ordinal if stands.told and len(shown) > 1 else None, who=_who(shares),
        count=stands.counted, behind=stands.behind,
        kinds=frozenset(
            one.agency_kind for one in known
            if one.agency_kind and not _asked(one) and (one.role == PartRole.LEAD or not stands.has_many_leads)
        ),
    )  # fmt: skip


def _facts(task: Task, share: _Alike) -> rules.Facts:
    return facts_of(
        state=share.state or PartState.NOT_STARTED, due_kind=task.due_kind, opens_on=share.opens_on,
        due_on=share.due_on, turn_due_on=share.turn_due_on, before=task.before, done_on=share.done_on, role=share.role,
        agency_kind=share.agency_kind, condition_met_on=task.condition_met_on,
        withdrawn=task.withdrawn_at is not None,
    )  # fmt: skip


def _who(shares: Sequence[_Alike]) -> str:
    """Who answers for it: the lead, or the phrase that means many; without a lead whoever is named."""
    leads = [share for share in shares if share.role == PartRole.LEAD] or list(shares)
    if not leads:
        return ""
    if all(share.agency_kind is None for share in leads):
        return f"Chưa rõ: {' '.join(leads[0].phrase.split())}"
    names = {share.name for share in leads}
    phrases = sorted({" ".join(share.phrase.split()) for share in leads})
    alone = len(names) == 1 and max(share.number for share in leads) == 1
    return (next(iter(names)) or phrases[0]) if alone else "; ".join(phrases)


def _asked(one: _Alike) -> bool:
    return one.role == PartRole.ASK or one.agency_kind == AgencyKind.ASKED


class ShareRow(NamedTuple):
    """An agency's share in one turn of a task. `part` may be read only by who may read its words."""

    part: int
    agency: int
    name: str
    role: PartRole
    standing: Standing
    shown_due: date | None
    days_left: int | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Shares:
    """Some of the agencies of a task, those who have not reported first, and how many there are of which kind."""

    rows: Sequence[ShareRow]
    leads: rules.Count
    others: rules.Count
    next_start: int | None


def shares_of_task(task: Task, turn: Turn, on: date, *, start: int, most: int) -> Shares:
    """Return the agencies of one turn of a task from the `start`th on."""
    parts = Part.objects.filter(turn=turn, assignment__valid_to=None)
    asked = Q(assignment__role=PartRole.ASK) | Q(assignment__agency__kind=AgencyKind.ASKED)
    states = Counter[tuple[bool, bool, str]]()
    for is_asked, role, state, number in (
        parts.annotate(is_asked=Case(When(asked, then=True), default=False))
        .order_by()
        .values_list("is_asked", "assignment__role", "state")
        .annotate(Count("pk"))
    ):
        states[is_asked, role == PartRole.LEAD, state] += number
    silent_first = Case(
        When(asked, then=3), When(state=PartState.NOT_STARTED, then=0), When(state=PartState.IN_PROGRESS, then=1),
        default=2,
    )  # fmt: skip
    rows = (
        parts.annotate(name=short_name("assignment__agency__"))
        .order_by(silent_first, "assignment__agency__sort_key", "pk")
        .values_list(
            "pk", "assignment__agency", "name", "assignment__role", "assignment__agency__kind", "state", "due_on",
            "done_on",
        )[start : start + most]
    )  # fmt: skip
    more = start + most < sum(states.values())
    return Shares(
        [_share(task, turn, on, row) for row in rows], _counted(states, lead=True), _counted(states, lead=False),
        start + most if more else None,
    )  # fmt: skip


def _counted(states: Counter[tuple[bool, bool, str]], *, lead: bool) -> rules.Count:
    counted = {state: number for (is_asked, leads, state), number in states.items() if not is_asked and leads == lead}
    total = sum(counted.values()) - counted.get(PartState.WAIVED, 0)
    return rules.Count(counted.get(PartState.DONE, 0), total - counted.get(PartState.NOT_STARTED, 0), total)


def _share(task: Task, turn: Turn, on: date, row: tuple[Any, ...]) -> ShareRow:
    part, agency, name, role, kind, state, due_on, done_on = row
    facts = facts_of(
        state=state, due_kind=task.due_kind, opens_on=turn.opens_on, due_on=due_on, turn_due_on=turn.due_on,
        before=task.before, done_on=done_on, role=role, agency_kind=kind, condition_met_on=task.condition_met_on,
        withdrawn=task.withdrawn_at is not None,
    )  # fmt: skip
    standing = standing_on(facts, on)
    return ShareRow(
        part, agency, name, PartRole(role), standing, shown_day(facts), days_left(facts, standing, on), done_on
    )


def turns_on_the_table(task: Task, on: date) -> list[Turn]:
    """Return the turns of a task that have opened, in order."""
    turns = list(Turn.objects.filter(task=task).order_by("ordinal"))
    shown = rules.turns_shown([rules.Opened(one.ordinal, one.opens_on) for one in turns], DueKind(task.due_kind), on)
    return [one for one in turns if one.ordinal in shown]


def turn_on_the_table(task: Task, on: date, ordinal: int | None = None) -> Turn | None:
    """Return a turn of a task: the one asked for, else the first that somebody is late with, else the last opened."""
    if ordinal is not None:
        return Turn.objects.filter(task=task, ordinal=ordinal).first()
    turns = turns_on_the_table(task, on)
    if len(turns) > 1:
        open_parts = Part.objects.filter(turn__in=turns, assignment__valid_to=None, state__in=rules.OPEN_STATES)
        late = set(open_parts.filter(due_on__lt=on).values_list("turn", flat=True))
        turns = [one for one in turns if one.pk in late][:1] or turns
    return turns[-1] if turns else None
