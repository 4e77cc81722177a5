"""A plan's tasks in another order: by agency, where many communes are one line, and by date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.core.paginator import Page, Paginator

from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, Standing
from songhanh.plans.queries import AgencyLine, DateGroup, PlanBoard, Share, TaskRow, tasks_by_agency, tasks_by_date
from songhanh.web.plans.notes import Note, is_in, note_of, place_words, plain
from songhanh.web.plans.outline import parts_of

MOST_LINES = 25  # agency rows a page draws unasked
ON_A_PAGE = 100  # tasks by date
FEW = 5  # so many communes need no line of their own
KINDS_WITHOUT_DAY = {
    DueKind.CONTINUOUS: "Thường xuyên",
    DueKind.RECURRING: "Định kỳ, chưa có ngày",
    DueKind.ON_DEMAND: "Khi có yêu cầu",
    DueKind.CONDITIONAL: "Chờ điều kiện thực hiện",
    DueKind.NONE: "Không nêu thời hạn",
    DueKind.UNCLEAR: "Chưa rõ thời hạn",
    DueKind.FIXED: "Không nêu thời hạn",
    DueKind.WINDOW: "Không nêu thời hạn",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One agency: its bar, and what is most urgent for it."""

    agency: int
    name: str
    asked: bool
    done: int
    total: int
    late: int
    soon: int
    bar: list[tuple[str, int]]
    urgent: int | None  # the task
    urgent_words: str
    standing: Standing | None
    until: date | None


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task: its words and where they stand."""

    words: str
    place: str
    note: Note


@dataclass(frozen=True, slots=True)
class ByAgency:
    """The agencies of a plan. `many` are the communes, which are one line until they are asked for."""

    total: int
    lines: Sequence[Line]
    hidden: int  # lines beyond what is drawn unasked
    many: Sequence[Line]
    many_reported: int
    many_late: int
    many_bar: list[tuple[str, int]]
    unclear: Sequence[TaskLine]


def by_agency(board: PlanBoard, *, everyone: bool = False) -> ByAgency:
    """Return the agencies with most that is late first; communes apart when they are many."""
    rows = {row.task: row for row in board.tasks}
    worst_share: dict[int, Share] = {}
    for share in board.shares:
        if share.agency is not None and share.standing is not None:
            known = worst_share.get(share.agency)
            if known is None or _urgency(share) < _urgency(known):
                worst_share[share.agency] = share
    lines = [_line(one, worst_share[one.agency], rows) for one in tasks_by_agency(board)]
    communes = set(
        Agency.objects.filter(pk__in=[line.agency for line in lines], kind=AgencyKind.COMMUNE).values_list(
            "pk", flat=True
        )
    )
    many = [line for line in lines if line.agency in communes] if len(communes) > FEW else []
    gathered = {line.agency for line in many}
    others = [line for line in lines if line.agency not in gathered]
    reported = {share.agency for share in board.shares if share.reported and share.agency in gathered}
    worst = [Standing.LATE if line.late else Standing.SOON if line.soon else Standing.IN_PROGRESS for line in many]
    return ByAgency(
        total=len(lines), lines=others if everyone else others[:MOST_LINES],
        hidden=0 if everyone else max(len(others) - MOST_LINES, 0),
        many=many, many_reported=len(reported), many_late=worst.count(Standing.LATE),
        many_bar=[("in_progress", worst.count(Standing.IN_PROGRESS)), ("soon", worst.count(Standing.SOON)),
                  ("late", worst.count(Standing.LATE))],
        unclear=[_told(row, board.seen.on) for row in board.tasks if is_in(row, "unclear")],
    )  # fmt: skip


def _line(line: AgencyLine, worst: Share, rows: Mapping[int, TaskRow]) -> Line:
    open_worst = worst if worst.standing not in rules.CLOSED else None
    return Line(
        agency=line.agency, name=line.name, asked=line.asked, done=line.done, total=line.total,
        late=line.counts[Standing.LATE], soon=line.counts[Standing.SOON], bar=parts_of(line.counts),
        urgent=open_worst.task if open_worst else None,
        urgent_words=plain(rows[open_worst.task].words) if open_worst else "",
        standing=open_worst.standing if open_worst else None,
        until=open_worst.shown_due if open_worst else None,
    )  # fmt: skip


def _urgency(share: Share) -> tuple[int, date]:
    order = (*rules.WORST_FIRST, *rules.CLOSED)
    assert share.standing is not None
    return order.index(share.standing), share.shown_due or date.max


@dataclass(frozen=True, slots=True)
class Month:
    """A month with its tasks, or those without a day under what the plan says instead."""

    title: str
    is_now: bool
    total: int
    lines: Sequence[TaskLine]


def _told(row: TaskRow, on: date) -> TaskLine:
    return TaskLine(plain(row.words), place_words(row.path), note_of(row, on))


def by_date(board: PlanBoard, group: str, asked: str | None) -> tuple[list[Month], Page[Any]]:
    """Return one page of the tasks by month, and the page as it is counted."""
    groups = [(one, [row for row in one.tasks if is_in(row, group)]) for one in tasks_by_date(board)]
    page = Paginator([(place, row) for place, (_, rows) in enumerate(groups) for row in rows], ON_A_PAGE).get_page(
        asked
    )
    months = []
    for place, pairs in groupby(page.object_list, key=itemgetter(0)):
        one, rows = groups[place]
        lines = [_told(row, board.seen.on) for _, row in pairs]
        months.append(Month(_title(one), one.month == board.seen.on.replace(day=1), len(rows), lines))
    return months, page


def _title(one: DateGroup) -> str:
    if one.month is not None:
        return f"Tháng {one.month.month}/{one.month.year}"
    return KINDS_WITHOUT_DAY[one.kind or DueKind.NONE]
