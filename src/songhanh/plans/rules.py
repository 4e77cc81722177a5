"""How parts and tasks stand on a day, which moves a part may make, and who counts for what. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from songhanh.plans.enums import DueKind, PartRole, PartState, Standing

# A done part goes back when a later report corrects an earlier one; what was stopped stays stopped.
MOVES: dict[PartState, frozenset[PartState]] = {
    PartState.NOT_STARTED: frozenset({PartState.IN_PROGRESS, PartState.DONE, PartState.WAIVED}),
    PartState.IN_PROGRESS: frozenset({PartState.IN_PROGRESS, PartState.DONE, PartState.WAIVED}),
    PartState.DONE: frozenset({PartState.IN_PROGRESS, PartState.DONE}),
    PartState.WAIVED: frozenset(),
}

OPEN_STATES = frozenset({PartState.NOT_STARTED, PartState.IN_PROGRESS})

# An agency named twice in one task has one part in it, in the first of these roles.
ROLE_ORDER = (PartRole.LEAD, PartRole.ASK, PartRole.ADVISE, PartRole.REPORT, PartRole.COORDINATE)

# Which open part speaks for many: the worst one.
WORST_FIRST = (
    Standing.LATE, Standing.SOON, Standing.IN_PROGRESS, Standing.NOT_STARTED, Standing.WAITING, Standing.ASKED,
)  # fmt: skip
DONE = frozenset({Standing.DONE_IN_TIME, Standing.DONE_LATE})
CLOSED = DONE | {Standing.STOPPED}


def may_move(state: PartState, to: PartState) -> bool:
    return to in MOVES[state]


def state_after(state: PartState, *, percent: int | None, done: bool) -> PartState:
    """Return what a report makes of a part: mere words leave it done, a percentage below 100 opens it again."""
    if done or percent == 100 or (state is PartState.DONE and percent is None):
        return PartState.DONE
    return PartState.IN_PROGRESS


@dataclass(frozen=True, slots=True)
class Facts:
    """What the standing of a part follows from. `due_on` has any extension in it; `asked` bodies are never late."""

    state: PartState
    due_kind: DueKind
    opens_on: date | None = None
    due_on: date | None = None
    before: bool = False  # "trước ngày": the printed day itself is too late
    done_on: date | None = None
    asked: bool = False
    waiting: bool = False  # its condition has not been met
    stopped: bool = False  # the whole task was withdrawn

    @property
    def last_day(self) -> date | None:
        """The last day in time."""
        if self.due_on is None or not self.before:
            return self.due_on
        return self.due_on - timedelta(days=1)


def standing(facts: Facts, today: date, *, working_day: Callable[[date], date], soon: timedelta) -> Standing:
    """
    Return how a part stands today.

    Late counts from the day after the last one in time, even when that is a day off: nobody is blamed early. Soon
    counts to the working day before, for that is when the office must be ready.
    """
    if facts.stopped or facts.state is PartState.WAIVED:
        return Standing.STOPPED
    last = facts.last_day
    if facts.state is PartState.DONE:
        in_time = facts.asked or last is None or facts.done_on is None or facts.done_on <= last
        return Standing.DONE_IN_TIME if in_time else Standing.DONE_LATE
    started = facts.state is PartState.IN_PROGRESS
    if not started and (facts.waiting or facts.asked):
        return Standing.WAITING if facts.waiting else Standing.ASKED
    if facts.asked or facts.waiting:
        return Standing.IN_PROGRESS
    if last is not None and today > last:
        return Standing.LATE
    opened = facts.opens_on is None or today >= facts.opens_on
    if opened and last is not None and working_day(last) - today <= soon:
        return Standing.SOON
    return Standing.IN_PROGRESS if started else Standing.NOT_STARTED


def of_many(standings: Iterable[Standing]) -> Standing | None:
    """Return what many parts come to: the worst open one decides; work done by some shows that it is under way."""
    seen = Counter(standings)
    if not seen:
        return None
    for one in WORST_FIRST:
        if one is Standing.NOT_STARTED and seen[one] and any(seen[done] for done in DONE):
            return Standing.IN_PROGRESS
        if seen[one]:
            return one
    if seen[Standing.DONE_LATE]:
        return Standing.DONE_LATE
    return Standing.DONE_IN_TIME if seen[Standing.DONE_IN_TIME] else Standing.STOPPED


@dataclass(frozen=True, slots=True)
class Count:
    """
    How many agencies are done, how many have reported anything, how many are late, and of how many.

    Stopped ones do not count, and neither do bodies that are asked.
    """

    done: int = 0
    reported: int = 0
    total: int = 0
    late: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.done + other.done, self.reported + other.reported, self.total + other.total, self.late + other.late
        )


class TurnShare(NamedTuple):
    """How an agency stands in one turn of a task; `number` agencies that stand alike may be one row."""

    role: PartRole
    standing: Standing
    facts: Facts
    ordinal: int = 1
    number: int = 1
    extended: bool = False


@dataclass(frozen=True, slots=True)
class TaskStanding:
    """
    The standing of the lead's part, the share that speaks for it, and the counts of its turn.

    `behind` counts the agencies beside the lead when the lead's own part does not tell how they stand: it is done while
    they are not, or it is in time while one of them is late.
    """

    standing: Standing
    told: TurnShare | None
    leads: Count
    others: Count
    behind: Count | None

    @property
    def has_many_leads(self) -> bool:
        """Whether the leads' count stands for the task, else that of everyone."""
        return self.leads.total > 1

    @property
    def counted(self) -> Count:
        return self.leads if self.has_many_leads else self.leads + self.others


def count(shares: Iterable[TurnShare]) -> Count:
    """Count the agencies of one turn."""
    counted = [one for one in shares if one.standing is not Standing.STOPPED and not one.facts.asked]

    def number(those: Iterable[TurnShare]) -> int:
        return sum(one.number for one in those)

    return Count(
        done=number(one for one in counted if one.standing in DONE),
        reported=number(one for one in counted if one.facts.state is not PartState.NOT_STARTED),
        total=number(counted),
        late=number(one for one in counted if one.standing is Standing.LATE),
    )


def task_standing(shares: Sequence[TurnShare], without_agency: Standing) -> TaskStanding:
    """
    Return how a task stands from its agencies' shares in the turns that are on the table.

    Without a lead whoever is named stands for it; with nobody, `without_agency` does. Everything that is told is of one
    turn, so that its day and its counts belong together.
    """
    leads = [one for one in shares if one.role is PartRole.LEAD]
    others = [one for one in shares if one.role is not PartRole.LEAD]
    standing = of_many(one.standing for one in leads or others)
    if standing is None:
        return TaskStanding(without_agency, None, Count(), Count(), None)
    told = _speaks(leads or others, standing)
    return TaskStanding(
        standing,
        told,
        count(one for one in leads if one.ordinal == told.ordinal),
        count(one for one in others if one.ordinal == told.ordinal),
        _behind(standing, others) if leads else None,
    )


def _speaks(shares: Sequence[TurnShare], standing: Standing) -> TurnShare:
    """Return the share whose day stands for many: of what is open the one due first, else that of the last turn."""
    alike = [one for one in shares if one.standing is standing]
    if alike and standing not in CLOSED:
        return min(alike, key=lambda one: (one.facts.due_on or date.max, one.ordinal))
    return max(alike or shares, key=lambda one: one.ordinal)


def _behind(standing: Standing, others: Sequence[TurnShare]) -> Count | None:
    owing = [one for one in others if not one.facts.asked]
    worst = of_many(one.standing for one in owing)
    if worst is None or worst in CLOSED or standing in {Standing.LATE, Standing.STOPPED}:
        return None
    turn = _speaks(owing, worst).ordinal
    counted = count(one for one in owing if one.ordinal == turn)
    return counted if standing in DONE or counted.late else None


@dataclass(frozen=True, slots=True)
class Opened:
    """A turn as far as it matters for what is shown."""

    ordinal: int
    opens_on: date | None


def turns_shown(turns: Sequence[Opened], kind: DueKind, today: date) -> frozenset[int]:
    """
    Return the ordinals of the turns that are on the table today: all that have opened, else the first to come.

    Of a continuous task only the current period: earlier ones are history, not debts.
    """
    opened = [turn.ordinal for turn in turns if turn.opens_on is None or turn.opens_on <= today]
    if not opened:
        return frozenset({min(turn.ordinal for turn in turns)}) if turns else frozenset()
    if kind is DueKind.CONTINUOUS:
        return frozenset({max(opened)})
    return frozenset(opened)
