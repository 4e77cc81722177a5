"""A date as it is printed: one day, month, quarter or year, or the window between two of them."""

from __future__ import annotations

from dataclasses import dataclass

from vanban.model import Recurrence


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


def a_date(bare: int, end: int, due: str | None, recurring: Recurrence | None = None) -> PrintedDate:
    """Make a date of text[bare:end]; the words that lead it are read later, of those that stay."""
    return PrintedDate(bare, end, due, None, None, "", recurring, False, bare)


def a_window(bare: int, end: int, first: str, last: str) -> PrintedDate:
    """Make a window of text[bare:end]."""
    return PrintedDate(bare, end, None, first, last, "", None, False, bare)
