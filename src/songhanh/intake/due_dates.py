"""From what a plan prints about time to the days that are followed: pure, and says when a year was only inferred."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from songhanh.intake.candidates import Due

_DAY = re.compile(r"(?P<year>\d{4}|-)-(?P<month>\d\d)-(?P<day>\d\d)$")
_MONTH = re.compile(r"(?P<year>\d{4}|-)-(?P<month>\d\d)$")
_QUARTER = re.compile(r"(?P<year>\d{4}|-)-Q(?P<quarter>[1-4])$")
_YEAR = re.compile(r"(?P<year>\d{4})$")
_DAY_OF_MONTH = re.compile(r"---(?P<day>\d\d)$")


@dataclass(frozen=True, slots=True)
class Followed:
    """The kind of due date and its days; the same words as plans.enums.DueKind."""

    kind: str
    due_from: date | None = None
    due_on: date | None = None
    before: bool = False
    rule: dict[str, Any] = field(default_factory=dict)
    year_inferred: bool = False


def followed(due: Due, year: int | None) -> Followed:
    """
    Return what is followed for a printed due date in a plan of `year`.

    A condition waits for its document even when a day is printed beside it. A day that is none (31/4) is unclear.
    """
    rule: dict[str, Any] = {
        name: value for name, value in (("condition", due.condition), ("printed", due.printed)) if value
    }
    if due.condition:
        return Followed("conditional", rule=rule)
    if due.start and due.end:
        return _window(due, year, rule)
    day, inferred = last_day(due.on, due.inferred_year or year)
    if due.recurring in {"continuous", "on_demand"} and day is None:
        return Followed(due.recurring, rule=rule)
    if due.recurring in {"yearly", "six_monthly", "quarterly", "monthly", "weekly"}:
        rule |= {"recurring": due.recurring, **_anchor(due.on)}
        return Followed("recurring", due_on=day, before=due.before, rule=rule, year_inferred=inferred)
    if due.on and _DAY_OF_MONTH.match(due.on):
        return Followed("recurring", before=due.before, rule=rule | {"recurring": "monthly", **_anchor(due.on)})
    if day is not None:
        return Followed("fixed", due_on=day, before=due.before, rule=rule, year_inferred=inferred)
    return Followed("unclear" if due.on else "none", rule=rule)


def _window(due: Due, year: int | None, rule: dict[str, Any]) -> Followed:
    first, one = first_day(due.start, due.inferred_year or year)
    last, two = last_day(due.end, due.inferred_year or year)
    if first is None or last is None:
        return Followed("unclear", rule=rule)
    if last < first and two:
        last = last.replace(year=last.year + 1)  # 15/12 to 15/01: over the new year
    if last < first:
        return Followed("unclear", rule=rule)
    return Followed("window", first, last, rule=rule, year_inferred=one or two)


def _anchor(printed: str | None) -> dict[str, int]:
    """The day and month in which something recurs, where they are printed."""
    if not printed:
        return {}
    match = _DAY.match(printed) or _DAY_OF_MONTH.match(printed) or _MONTH.match(printed)
    if match is None:
        return {}
    return {name: int(value) for name, value in match.groupdict().items() if name != "year" and value.isdigit()}


def last_day(printed: str | None, year: int | None) -> tuple[date | None, bool]:
    """Return the last day that a partial date allows, if any, and whether its year was inferred."""
    return _a_day(printed, year, last=True)


def first_day(printed: str | None, year: int | None) -> tuple[date | None, bool]:
    """Return the first day that a partial date allows, if any, and whether its year was inferred."""
    return _a_day(printed, year, last=False)


def _a_day(printed: str | None, year: int | None, *, last: bool) -> tuple[date | None, bool]:
    match = next((found for form in (_DAY, _MONTH, _QUARTER, _YEAR) if (found := form.match(printed or ""))), None)
    if match is None:
        return None, False
    said = match.groupdict()
    inferred = said["year"] == "-"
    if inferred and year is None:
        return None, False
    number = int(year if inferred else said["year"])  # type: ignore[arg-type]
    if number < 1:
        return None, False
    if said.get("day"):
        return _exact(number, int(said["month"]), int(said["day"])), inferred
    if said.get("month"):
        low = high = int(said["month"])
    elif said.get("quarter"):
        low, high = int(said["quarter"]) * 3 - 2, int(said["quarter"]) * 3
    else:
        low, high = 1, 12
    if not 1 <= low <= high <= 12:
        return None, inferred
    month = high if last else low
    return date(number, month, calendar.monthrange(number, month)[1] if last else 1), inferred


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def period_of(title: str, issued: str | None) -> tuple[date, date] | None:
    """
    Return the first and last day of the plan's period: its years in the title, else the year of its date.

    "… giai đoạn 2026 - 2030"  ->  01/01/2026, 31/12/2030
    "… năm 2026"               ->  01/01/2026, 31/12/2026
    """
    span = re.search(r"(20\d\d)\s*[-–]\s*(20\d\d)", title)
    if span and int(span[1]) <= int(span[2]):
        return date(int(span[1]), 1, 1), date(int(span[2]), 12, 31)
    years = re.findall(r"năm\s+(20\d\d)", title, re.IGNORECASE)
    year = int(years[-1]) if years else int(issued[:4]) if issued and issued[:4].isdigit() else None
    return None if year is None else (date(year, 1, 1), date(year, 12, 31))
