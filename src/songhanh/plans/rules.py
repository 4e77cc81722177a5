"""How parts and tasks stand on a day, which moves a part may make, and who counts for what. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

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
    """How many agencies are done, how many have reported anything, and of how many; stopped ones do not count."""

    done: int = 0
    reported: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class TaskStanding:
    """The standing of the lead's part, with the count of the leads and that of all others."""

    standing: Standing
    leads: Count
    others: Count


def count(standings: Iterable[tuple[Standing, bool]]) -> Count:
    """Count agencies given how each stands and whether it has reported anything."""
    counted = [(one, reported) for one, reported in standings if one is not Standing.STOPPED]
    return Count(
        done=sum(one in DONE for one, _ in counted),
        reported=sum(reported or one in DONE for one, reported in counted),
        total=len(counted),
    )


def task_standing(shares: Sequence[tuple[PartRole, Standing, bool]], without_agency: Standing) -> TaskStanding:
    """
    Return how a task stands from its agencies' shares: (role, standing, has reported).

    Without a lead whoever is named stands for it; with nobody, `without_agency` does.
    """
    leads = [(one, reported) for role, one, reported in shares if role is PartRole.LEAD]
    others = [(one, reported) for role, one, reported in shares if role is not PartRole.LEAD]
    decided = of_many(one for one, _ in leads or others)
    return TaskStanding(decided or without_agency, count(leads), count(others))


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
