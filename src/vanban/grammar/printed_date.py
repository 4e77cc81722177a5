"""A date as it is printed: one day, month, quarter or year, or the window between two of them."""

from __future__ import annotations

from dataclasses import dataclass

from vanban.model import Recurrence

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(slots=True)
class PrintedDate:
    """
    One printed date; `start` and `end` include the words that relate it ("trước ngày", "hằng năm").

    `due` is a point, `from_` and `to` a window. `relation` is before, by, within, since, until_now, after or "".
    """

    start: int
    end: int
    due: str | None = None
    from_: str | None = None
    to: str | None = None
    relation: str = ""
    recurring: Recurrence | None = None
    wrong: bool = False  # no such day in the calendar
    bare: int = 0  # where the date itself begins, behind the words that relate it

    @property
    def last(self) -> str | None:
        """The day by which it is over."""
        return self.due or self.to


def is_whole_day(due: str | None) -> bool:
    """Say whether it names one day, with its year or without: "2026-06-15", "--06-15"."""
    return due is not None and (len(due) == len("2026-06-15") or (len(due) == len("--06-15") and due[0] == "-"))


def is_yearless(due: str | None) -> bool:
    """Say whether it names a day, a month or a quarter of no year: "--06-15", "--06", "--Q4"."""
    return due is not None and due[0] == "-" and due[2] != "-"


def lacks(day: int, month: int, year: str | None) -> bool:
    """Say whether the calendar has no such day; without a year, 29 February is one."""
    return day > _DAYS[month - 1] or (month == 2 and day == 29 and year is not None and not _is_leap(int(year)))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
