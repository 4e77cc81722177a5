"""A plan's board seen from other sides: the outline with its bars, the counts above, by agency, by date. No queries."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from songhanh.plans import rules
from songhanh.plans.enums import DueKind, Standing
from songhanh.plans.queries.boards import PlanBoard, TaskRow

UNDATED = (DueKind.CONTINUOUS, DueKind.RECURRING, DueKind.ON_DEMAND, DueKind.CONDITIONAL, DueKind.NONE, DueKind.UNCLEAR)


def plan_counts(board: PlanBoard) -> Counter[Standing]:
    """Return how many tasks stand how; their sum is the number of tasks."""
    return Counter(row.standing for row in board.tasks)


def outline_bars(board: PlanBoard) -> dict[str, Counter[Standing]]:
    """Return for each section's path how many tasks in it, and in what is under it, stand how."""
    bars: dict[str, Counter[Standing]] = defaultdict(Counter)
    for row in board.tasks:
        labels = row.path.split(".") if row.path else []
        for depth in range(1, len(labels) + 1):
            bars[".".join(labels[:depth])][row.standing] += 1
    return dict(bars)


def unclear_tasks(board: PlanBoard) -> list[TaskRow]:
    """Return the tasks under "Chưa rõ cơ quan"."""
    return [row for row in board.tasks if row.unclear]


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """One agency of a plan: how many of its shares stand how, and which tasks they are."""

    agency: int
    name: str
    asked: bool
    counts: Counter[Standing]
    tasks: list[int]

    @property
    def done(self) -> int:
        return sum(self.counts[one] for one in rules.DONE)

    @property
    def total(self) -> int:
        return sum(self.counts.values()) - self.counts[Standing.STOPPED]


def tasks_by_agency(board: PlanBoard) -> list[AgencyLine]:
    """Return the agencies of a plan, those with most that is late first, then soon, then in Vietnamese order."""
    lines: dict[int, AgencyLine] = {}
    keys: dict[int, str] = {}
    for share in board.shares:
        if share.agency is None or share.standing is None:
            continue
        line = lines.setdefault(share.agency, AgencyLine(share.agency, share.name, share.asked, Counter(), []))
        line.counts[share.standing] += 1
        line.tasks.append(share.task)
        keys[share.agency] = share.sort_key
    return sorted(
        lines.values(),
        key=lambda line: (-line.counts[Standing.LATE], -line.counts[Standing.SOON], keys[line.agency]),
    )


@dataclass(frozen=True, slots=True)
class DateGroup:
    """The tasks of a month (its first day), or those of one kind that have no day."""

    month: date | None
    kind: DueKind | None
    tasks: Sequence[TaskRow]


def tasks_by_date(board: PlanBoard) -> list[DateGroup]:
    """Return the tasks by the month in which they are due, then those without a day by kind."""
    dated: dict[date, list[TaskRow]] = defaultdict(list)
    undated: dict[DueKind, list[TaskRow]] = defaultdict(list)
    for row in board.tasks:
        if row.shown_due is not None:
            dated[row.shown_due.replace(day=1)].append(row)
        else:
            undated[row.due_kind].append(row)
    groups = [
        DateGroup(month, None, sorted(dated[month], key=lambda row: (row.shown_due or month, row.start)))
        for month in sorted(dated)
    ]
    return groups + [DateGroup(None, kind, undated[kind]) for kind in UNDATED if kind in undated]
