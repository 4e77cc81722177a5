"""A plan's page in two queries: each task with who, when, how far and the last word; agencies in their thousands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from songhanh.organisations.rules import names_nobody
from songhanh.plans import rules
from songhanh.plans.access import PlanSeen
from songhanh.plans.enums import DueKind, PartRole, PartState, PlanState, Standing
from songhanh.plans.models import Assignment, Difficulty, Evidence, Extension, Progress, Task
from songhanh.plans.queries.standings import days_left, facts_of, shown_day, standing_on


class Share(NamedTuple):
    """How one agency stands in one task, over all its turns on the table. Agency None: nobody knows who is meant."""

    task: int
    assignment: int
    version: int
    role: PartRole
    agency: int | None
    name: str
    sort_key: str
    asked: bool
    addressees: int | None
    phrase: str
    standing: Standing | None
    reported: bool
    done_turns: int
    turns: int
    due_on: date | None
    shown_due: date | None
    days_left: int | None
    extended: bool
    done_on: date | None
    opens_on: date | None
    of_turns: Sequence[rules.TurnShare]  # those on the table
    kind: str | None  # of the agency


@dataclass(frozen=True, slots=True)
class Who:
    """One line of who does it: an agency, or a collective phrase that stands for many."""

    role: PartRole
    phrase: str
    name: str  # the one agency's, "" for many and for nobody
    agency: int | None
    number: int  # of agencies that it stands for
    unclear: bool = False  # somebody must say who is meant


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as it stands beside its clause."""

    task: int
    version: int
    clause: int
    path: str
    start: int
    end: int
    words: str
    product: str | None
    due_kind: DueKind
    rule: dict[str, Any]
    due_as_printed: str
    due_from: date | None
    due_on: date | None
    shown_due: date | None
    days_left: int | None
    before: bool
    year_inferred: bool
    extended: bool
    standing: Standing
    count: rules.Count  # of the leads where they are many, else of all
    behind: rules.Count | None  # of who works beside a lead whose own part does not tell it
    turn: int | None  # which one the day and the counts are of; None where there is only one
    kinds: frozenset[str]  # of those who are counted
    opens_on: date | None
    who: Sequence[Who]
    unclear: bool  # some phrase has no agency yet
    last_words: str = ""
    last_at: datetime | None = None
    last_agency: str = ""
    evidence: int = 0
    reason: str = ""  # why it was withdrawn
    percent: int | None = None  # last said, as far as its words may be read
    done_on: date | None = None  # of the share that speaks for the task
    asks: int = 0  # extensions and difficulties that wait for an answer, for who may give it


@dataclass(frozen=True, slots=True)
class PlanBoard:
    """Everything of a plan that its page shows beside the text."""

    seen: PlanSeen
    tasks: Sequence[TaskRow]  # as issued
    shares: Sequence[Share]

    def by_clause(self) -> dict[int, list[TaskRow]]:
        """Return the tasks of each clause that has some: the margin of the page."""
        margin: dict[int, list[TaskRow]] = defaultdict(list)
        for row in self.tasks:
            margin[row.clause].append(row)
        return dict(margin)


def read_plan(seen: PlanSeen) -> PlanBoard:
    """Read a plan with the state of every task, in two queries whatever its size."""
    tasks = list(_tasks(seen))
    if seen.plan.state == PlanState.WITHDRAWN:  # of a plan that was taken back nothing is to be done
        for task in tasks:
            task.withdrawn_at = task.withdrawn_at or seen.plan.closed_at
    shares = _shares(seen, {task.pk: task for task in tasks})
    of_task: dict[int, list[Share]] = defaultdict(list)
    for share in shares:
        of_task[share.task].append(share)
    text = "" if seen.plan.document.text is None else seen.plan.document.text.text
    return PlanBoard(seen, [_row(task, of_task[task.pk], text, seen.on) for task in tasks], shares)


def _tasks(seen: PlanSeen) -> QuerySet[Task]:
    """The tasks as issued, each with the last word, the number of files and what waits for an answer."""
    said = Progress.objects.filter(_readable(seen, "part"), part__assignment__task=OuterRef("pk")).order_by("-pk")
    spoken = said.exclude(words="")
    files = Evidence.objects.filter(_readable(seen, "progress__part"), progress__part__assignment__task=OuterRef("pk"))
    tasks = Task.objects.filter(plan=seen.plan).select_related("clause").order_by("start", "pk")
    return tasks.annotate(
        last_words=Subquery(spoken.values("words")[:1]),
        last_at=Subquery(spoken.values("at")[:1]),
        last_agency=Subquery(spoken.values("agency__name")[:1]),
        last_percent=Subquery(said.exclude(percent=None).values("percent")[:1]),
        files=_counted(files, "progress__part__assignment__task"),
        extensions=_counted(_waiting(seen, Extension), "part__assignment__task"),
        difficulties=_counted(_waiting(seen, Difficulty), "part__assignment__task"),
    )


def _waiting(seen: PlanSeen, kind: type[Extension] | type[Difficulty]) -> QuerySet[Any]:
    asked = kind.objects.filter(answer=None, part__assignment__task=OuterRef("pk"))
    return asked if seen.may_follow_up else asked.none()


def _counted(rows: QuerySet[Any], column: str) -> Coalesce:
    counted = rows.order_by().values(column).annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted), Value(0))


def shares_of(board: PlanBoard, task: int) -> list[Share]:
    """Return the agencies of one task, the worst first: what "37/99" opens to."""
    rank = {one: place for place, one in enumerate((*rules.WORST_FIRST, *rules.CLOSED))}
    mine = [share for share in board.shares if share.task == task]
    return sorted(
        mine,
        key=lambda one: (
            -1 if one.standing is None else rank[one.standing], one.shown_due or date.max, one.sort_key,
        ),
    )  # fmt: skip


_COLUMNS = (
    "task", "pk", "version", "role", "agency", "agency__kind", "agency__name", "agency__sort_key", "addressees",
    "phrase_as_printed", "parts__state", "parts__due_on", "parts__done_on", "parts__turn__ordinal",
    "parts__turn__opens_on", "parts__turn__due_on",
)  # fmt: skip


def _shares(seen: PlanSeen, tasks: dict[int, Task]) -> list[Share]:
    rows = (
        Assignment.objects.filter(task__plan=seen.plan, valid_to=None)
        .order_by("task", "pk", "parts__turn__ordinal")
        .values_list(*_COLUMNS)
    )
    by_assignment: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        by_assignment[row[1]].append(row)
    # Ninety-nine communes mostly stand alike: how is worked out once for each kind of share.
    known: dict[tuple[Any, ...], _Stood] = {}
    shares = []
    for parts in by_assignment.values():
        task, pk, version, role, agency, kind, name, sort_key, addressees, phrase, *_ = parts[0]
        alike = (task, role, kind, *(part[10:] for part in parts))
        stood = known.get(alike)
        if stood is None:
            stood = known[alike] = _stood(parts, tasks[task], seen.on)
        shares.append(
            Share(
                task, pk, version, PartRole(role), agency, name or "", sort_key or "", stood.asked, addressees, phrase,
                *stood[1:], kind,
            )
        )  # fmt: skip
    return shares


class _Stood(NamedTuple):
    """How a share stands, in the order of Share's own fields."""

    asked: bool
    standing: Standing | None
    reported: bool
    done_turns: int
    turns: int
    due_on: date | None
    shown_due: date | None
    days_left: int | None
    extended: bool
    done_on: date | None
    opens_on: date | None
    of_turns: Sequence[rules.TurnShare]


def _stood(parts: Sequence[tuple[Any, ...]], task: Task, on: date) -> _Stood:
    role, kind = parts[0][3], parts[0][5]
    of_turns: list[rules.TurnShare] = []
    turns = [part for part in parts if part[10] is not None]
    shown = rules.turns_shown([rules.Opened(part[13], part[14]) for part in turns], DueKind(task.due_kind), on)
    for part in turns:
        if part[13] in shown:
            one = facts_of(
                state=part[10], due_kind=task.due_kind, opens_on=part[14], due_on=part[11], turn_due_on=part[15],
                before=task.before, done_on=part[12], role=role, agency_kind=kind,
                condition_met_on=task.condition_met_on, withdrawn=task.withdrawn_at is not None,
            )  # fmt: skip
            of_turns.append(
                rules.TurnShare(PartRole(role), standing_on(one, on), one, part[13], extended=part[11] != part[15])
            )
    standings = [one.standing for one in of_turns]
    standing = rules.of_many(standings)
    # The day that stands on the line is that of the turn that speaks for it.
    speaker = next((place for place, one in enumerate(standings) if one is standing), len(of_turns) - 1)
    told = of_turns[speaker].facts if of_turns else None
    return _Stood(
        asked=bool(told and told.asked), standing=standing,
        reported=any(one.facts.state is not PartState.NOT_STARTED for one in of_turns),
        done_turns=sum(one in rules.DONE for one in standings), turns=len(standings),
        due_on=told.due_on if told else None, shown_due=shown_day(told) if told else None,
        days_left=days_left(told, standing, on) if told and standing else None,
        extended=bool(of_turns and of_turns[speaker].extended), done_on=told.done_on if told else None,
        opens_on=told.opens_on if told else None, of_turns=of_turns,
    )  # fmt: skip


def _row(task: Any, shares: Sequence[Share], text: str, on: date) -> TaskRow:
    known = [share for share in shares if share.standing is not None]
    own = facts_of(
        state=PartState.NOT_STARTED, due_kind=task.due_kind, opens_on=task.due_from, due_on=task.due_on,
        turn_due_on=task.due_on, before=task.before, done_on=None, role=PartRole.LEAD, agency_kind=None,
        condition_met_on=task.condition_met_on, withdrawn=task.withdrawn_at is not None,
    )  # fmt: skip
    alone = standing_on(own, on)
    turns = [turn for share in known for turn in share.of_turns]
    stands = rules.task_standing(turns, alone)
    told = stands.told.facts if stands.told else own
    return TaskRow(
        task=task.pk, version=task.version, clause=task.clause_id, path=task.clause.path, start=task.start,
        end=task.end, words=task.wording or text[task.start : task.end], product=task.product,
        due_kind=DueKind(task.due_kind), rule=task.rule, due_as_printed=task.due_as_printed, due_from=task.due_from,
        due_on=told.due_on, shown_due=shown_day(told), days_left=days_left(told, stands.standing, on),
        before=task.before, year_inferred=task.year_inferred, extended=bool(stands.told and stands.told.extended),
        standing=stands.standing, count=stands.counted, behind=stands.behind,
        turn=stands.told.ordinal if stands.told and len({one.ordinal for one in turns}) > 1 else None,
        kinds=frozenset(
            one.kind for one in known
            if one.kind and not one.asked and (one.role is PartRole.LEAD or not stands.has_many_leads)
        ), opens_on=told.opens_on,
        who=_who(shares),
        unclear=any(is_unclear(one, shares) for one in shares) or not shares,
        last_words=task.last_words or "", last_at=task.last_at, last_agency=task.last_agency or "",
        evidence=task.files, reason=task.reason, percent=task.last_percent,
        done_on=told.done_on, asks=task.extensions + task.difficulties,
    )  # fmt: skip


def is_unclear(share: Share, shares: Sequence[Share]) -> bool:
    """
    Tell whether somebody must still say who is meant by a share.

    "Các cơ quan, đơn vị liên quan" beside a known lead are coordinators in general: nobody has to be found for them.
    """
    if share.agency is not None:
        return False
    is_general = share.role is not PartRole.LEAD and names_nobody(share.phrase)
    return not (is_general and any(one.agency is not None for one in shares))


def _who(shares: Sequence[Share]) -> list[Who]:
    """Return the lines of who does it: leads first; agencies of one collective phrase are one line."""
    lines: dict[tuple[PartRole, int | None, int], list[Share]] = defaultdict(list)
    for share in shares:
        alone = 0 if share.addressees is not None else share.assignment
        lines[share.role, share.addressees, alone].append(share)
    ordered = sorted(lines.items(), key=lambda line: (rules.ROLE_ORDER.index(line[0][0]), line[1][0].assignment))
    return [
        Who(
            role=role, phrase=many[0].phrase, name=many[0].name if len(many) == 1 else "",
            agency=many[0].agency if len(many) == 1 else None,
            number=sum(one.standing is not Standing.STOPPED for one in many if one.standing is not None),
            unclear=is_unclear(many[0], shares),
        )
        for (role, _, _), many in ordered
    ]  # fmt: skip


def _readable(seen: PlanSeen, part: str) -> Q:
    """The condition that the words of a part are for this agency: its own, a task that it leads, or all of the plan."""
    if seen.may_follow_up:
        return Q()
    led = Assignment.objects.filter(task__plan=seen.plan, agency=seen.agency, role=PartRole.LEAD, valid_to=None).values(
        "task"
    )
    own = Q(**{f"{part}__assignment__agency": seen.agency})
    handed = Q(**{f"{part}__assignment__handed_from__agency": seen.agency})
    return own | handed | Q(**{f"{part}__assignment__task__in": led})
