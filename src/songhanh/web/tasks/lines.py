"""Rows of the lists, each ready to print: a template that only prints is several times as quick as one that decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.safestring import SafeString

from songhanh.core.calendar import printed
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, PartRole, Standing
from songhanh.plans.queries import FollowedRow, PartRow
from songhanh.web.tasks.waits import Wait, who_waits
from songhanh.web.templatetags.songhanh import bar, state
from songhanh.web.wording import (
    behind_words,
    counted,
    day_words,
    days_words,
    sentence_address,
    shortened,
    state_words,
)

ON_PHONE = 5  # rows of a group that a phone shows unasked
GROUPS = ("late", "this_month", "later", "behind", "closed")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list."""

    id: str
    opens: str  # the address that unfolds under it
    standing: str
    state: SafeString
    state_more: str  # what a phone adds to the state
    words: str
    behind: str  # how the agencies beside the lead stand, where the state does not tell it
    behind_late: bool
    source: str
    source_address: str
    wait: Wait
    day: str
    days: str
    days_class: str
    bar: SafeString
    count: str
    beyond: bool = False  # on a phone behind "Xem thêm"


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading; `number` counts the whole group, whatever stands on this page."""

    name: str
    title: str
    number: int
    lines: Sequence[Line]

    @property
    def beyond(self) -> int:
        return sum(line.beyond for line in self.lines)


def titles(on: date) -> dict[str, str]:
    return {
        "late": "Quá hạn", "this_month": f"Trong tháng {on.month}", "later": f"Sau tháng {on.month}",
        "behind": "Chủ trì đã xong, cơ quan phối hợp chưa xong", "closed": "Đã xong, đã dừng",
    }  # fmt: skip


def _source(plan_name: str, path: str) -> str:
    return f"{plan_name}, {path}" if path else plan_name


def _state_more(row: PartRow | FollowedRow, on: date) -> str:
    days = days_words(row.standing, row.days_left, row.shown_due, on)
    if row.standing is Standing.LATE:
        return days.removeprefix("quá hạn")
    return f", {days}" if days else ""


def _state_short(row: PartRow | FollowedRow, on: date) -> str:
    """Return the state without its days, which stand in a column of their own."""
    lead_only = isinstance(row, FollowedRow) and row.behind is not None
    return state_words(row.standing, opens_on=row.opens_on, shown_due=row.shown_due, on=on, is_lead_only=lead_only)


def _days_class(standing: Standing) -> str:
    return {Standing.LATE: "is-late", Standing.SOON: "is-soon"}.get(standing, "quiet")


def _shape(known: dict[tuple[Standing, str], SafeString], row: PartRow | FollowedRow, on: date) -> SafeString:
    words = _state_short(row, on)
    if (row.standing, words) not in known:
        known[row.standing, words] = state(row.standing.value, words)
    return known[row.standing, words]


def part_lines(rows: Iterable[PartRow], on: date, me: str) -> list[Line]:
    part_address = reverse("tasks:part", args=[0])
    plan_address = reverse("plans:plan", args=[0])
    shapes: dict[tuple[Standing, str], SafeString] = {}
    lines = []
    for row in rows:
        done, of, count = _progress(row)
        lines.append(
            Line(
                id=str(row.part), opens=part_address.replace("/0/", f"/{row.part}/"), standing=row.standing.value,
                state=_shape(shapes, row, on), state_more=_state_more(row, on),
                words=_words(row), behind="", behind_late=False, source=_source(row.plan_name, row.path),
                source_address=f"{plan_address.replace('/0/', f'/{row.plan}/')}#nhiem-vu-{row.task}",
                wait=who_waits(row, me), day=_day(row, on),
                days=days_words(row.standing, row.days_left, row.shown_due, on), days_class=_days_class(row.standing),
                bar=bar(done, of, row.standing.value) if of else SafeString(""), count=count,
            )
        )  # fmt: skip
    return lines


def _day(row: PartRow, on: date) -> str:
    if row.done_on is not None:
        return f"xong {printed(row.done_on)}"
    day = day_words(row.shown_due, on, due_kind=row.due_kind, rule=row.rule, opens_on=row.opens_on)
    return f"gia hạn đến {day}" if row.extended and row.shown_due is not None else day


def _words(row: PartRow) -> str:
    words = shortened(row.words)
    return f"Kỳ {row.ordinal}: {words}" if row.due_kind is DueKind.RECURRING else words


def _progress(row: PartRow) -> tuple[int, int, str]:
    """How far it is: a real count where others have a share in what one leads, else what was last said."""
    if row.standing is Standing.STOPPED or (row.asked and row.standing is Standing.ASKED):
        return 0, 0, "–"
    if row.role is PartRole.LEAD and row.company.owing > 1:
        return row.company.reported, row.company.owing, f"{row.company.reported}/{row.company.owing}"
    percent = 100 if row.standing in rules.DONE else (row.percent or 0)
    return percent, 100, f"{percent}%"


def followed_lines(rows: Iterable[FollowedRow], on: date) -> list[Line]:
    shapes: dict[tuple[Standing, str], SafeString] = {}
    lines = []
    for row in rows:
        done, of, count = _reported(row)
        lines.append(
            Line(
                id=f"n{row.task}", opens=_shares_address(row), standing=row.standing.value,
                state=_shape(shapes, row, on), state_more=_state_more(row, on),
                words=f"Kỳ {row.turn}: {shortened(row.words)}" if row.turn else shortened(row.words),
                behind=behind_words(row.behind), behind_late=bool(row.behind and row.behind.late),
                source=_source(row.plan_name, row.path), source_address=sentence_address(row.plan, row.task),
                wait=Wait(row.who or "Chưa rõ cơ quan"), day=_day_of_task(row, on),
                days=days_words(row.standing, row.days_left, row.shown_due, on), days_class=_days_class(row.standing),
                bar=bar(done, of, row.standing.value) if of else SafeString(""), count=count,
            )
        )  # fmt: skip
    return lines


def _shares_address(row: FollowedRow) -> str:
    """Return what the line opens to: the agencies of the turn that it tells of."""
    return reverse("tasks:shares", args=[row.task]) + (f"?ky={row.turn}" if row.turn else "")


def _day_of_task(row: FollowedRow, on: date) -> str:
    day = day_words(row.shown_due, on, due_kind=row.due_kind, rule=row.rule, opens_on=row.opens_on)
    return f"gia hạn đến {day}" if row.extended and row.shown_due is not None else day


def _reported(row: FollowedRow) -> tuple[int, int, str]:
    """How many are done or have reported, in the words of the plan's margin; of a single agency, whether it has."""
    many = counted(row.count, row.kinds, row.due_kind)
    if many is not None:
        return many.done, many.of, many.words
    reported, total = row.count.reported, row.count.total
    return (reported, 1, "đã báo cáo" if reported else "chưa báo cáo") if total else (0, 0, "–")
