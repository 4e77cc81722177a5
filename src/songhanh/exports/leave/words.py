"""The few words that stand in the files: states as on the pages, levels of targets as offices print them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from songhanh.core.calendar import printed
from songhanh.indicators.enums import Comparator
from songhanh.indicators.models import Target
from songhanh.plans.enums import DueKind, Standing
from songhanh.plans.queries import TaskRow, Who

STANDINGS = {
    Standing.LATE: "Chưa hoàn thành, quá hạn",
    Standing.SOON: "Sắp đến hạn",
    Standing.IN_PROGRESS: "Đang thực hiện (trong hạn)",
    Standing.NOT_STARTED: "Chưa thực hiện",
    Standing.WAITING: "Chờ điều kiện thực hiện",
    Standing.DONE_IN_TIME: "Hoàn thành đúng hạn",
    Standing.DONE_LATE: "Hoàn thành quá hạn",
    Standing.STOPPED: "Dừng thực hiện",
    Standing.ASKED: "Đề nghị phối hợp",
}
UNCLEAR = "Chưa rõ cơ quan"
_LEVELS = {
    Comparator.AT_LEAST: "từ {} trở lên", Comparator.MORE: "trên {}", Comparator.AT_MOST: "không quá {}",
    Comparator.LESS: "dưới {}", Comparator.EQUAL: "{}", Comparator.ABOUT: "khoảng {}",
}  # fmt: skip


def day(on: date | None) -> str:
    return printed(on) if on else ""


def state_of(row: TaskRow) -> str:
    """Return how a task stands; one without any agency stands nowhere yet."""
    if row.done_on is None and row.standing is Standing.DONE_IN_TIME and row.due_kind is DueKind.CONTINUOUS:
        return "Đã xong"
    return STANDINGS[row.standing]


def name_of(who: Who) -> str:
    """Return one line of who does it: an agency, or the plan's own phrase for many."""
    many = f" ({who.number} cơ quan)" if who.number > 1 else ""
    unclear = f" ({UNCLEAR.lower()})" if who.unclear else ""
    return f"{who.name or ' '.join(who.phrase.split()) or UNCLEAR}{many}{unclear if who.phrase else ''}"


def level_of(target: Target) -> str:
    unit = target.unit if target.unit == "%" else f" {target.unit}".rstrip()
    if target.comparator == Comparator.YES:
        return "phải có"
    if target.comparator == Comparator.BETWEEN:
        return f"{_figure(target.low)} – {_figure(target.high)}{unit}"
    return _LEVELS[Comparator(target.comparator)].format(f"{_figure(target.value)}{unit}")


def _figure(value: Decimal | None) -> str:
    if value is None:
        return "…"
    exact = value.normalize()
    places = max(-int(exact.as_tuple().exponent), 0)
    return f"{exact:,.{places}f}".translate(str.maketrans(",.", ".,"))
