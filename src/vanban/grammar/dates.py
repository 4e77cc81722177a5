"""
Every way in which a Vietnamese document prints a day, a month, a quarter, a year or a window.

Each sign of a date is looked for once, over the whole text, by a pattern that begins with the rarest letters of the
sign; what stands before and behind it is read only there, for a page has few dates and many words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from vanban.grammar import printed_periods, recurring_days, written_days
from vanban.grammar.printed_date import PrintedDate
from vanban.grammar.windows import join

__all__ = ["PrintedDate", "find_dates"]

_MONTH = re.compile(r"háng(?![^\W\d])")
_TURNS = ("ằng ", "àng ", "ỗi ", "ừng ")
_BEFORE_MONTH = re.compile(r"(?<![\d/])(?P<d>\d{1,2}),?\s*(?:của\s+|mỗi\s+|vào\s+|hằng\s+|hàng\s+|từng\s+)*\Z")
_LETTERS_BEHIND_DAY = "củamỗivàohằngtừng, \u00a0\u2028\n\t"
_by_place = attrgetter("bare")


def find_dates(
    text: str, start: int = 0, end: int | None = None, besides: Sequence[tuple[int, int]] = ()
) -> list[PrintedDate]:
    """
    Find the printed dates of text[start:end] in reading order; a window is one of them.

    `besides`: stretches, in order, whose dates belong to something else.
    """
    if end is None:
        end = len(text)
    found = [
        *written_days.slashed_days(text, start, end),
        *written_days.dotted_days(text, start, end),
        *written_days.pointed_days(text, start, end),
        *_dates_with_months(text, start, end),
        *printed_periods.quarters(text, start, end),
    ]
    ends = {date.end for date in found}
    found += printed_periods.years(text, start, end, ends)
    found.sort(key=_by_place)
    if besides:
        starts = [begin for begin, _ in besides]
        found = [date for date in found if not _is_in(date, besides, starts)]
    return join(text, _without_overlaps(found))


def _dates_with_months(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield what is anchored on the word for month: days in words, months, halves of a year, days that come round."""
    for match in _MONTH.finditer(text, start, end):
        word = match.start() - 1
        if word >= start and text[word] in "tT" and not (word and text[word - 1].isalpha()):
            yield from _at_month(text, word, start, end)


def _at_month(text: str, word: int, start: int, end: int) -> Iterator[PrintedDate]:
    if text.startswith((" đầu", " cuối"), word + 5):
        half = printed_periods.half_of_year(text, word, end)
        if half is not None:
            yield half
            return
    low = max(start, word - 14)
    words = text[low:word]
    figure = _BEFORE_MONTH.search(words) if words.rstrip(_LETTERS_BEHIND_DAY)[-1:].isdigit() else None
    if figure is not None:
        begin, stop = low + figure.start(), low + figure.end("d")
        date = written_days.day_in_words(text, begin, stop, end)
        days = [date] if date is not None else list(recurring_days.days_of_month(text, begin, stop, end))
        if days:
            yield from days
            return
    elif words.endswith(_TURNS):
        date = recurring_days.day_behind_turn(text, word, end)
        if date is not None:
            yield date
            return
    for month in printed_periods.months(text, word, end):
        yield printed_periods.in_week_of(text, month)


def _is_in(date: PrintedDate, stretches: Sequence[tuple[int, int]], starts: list[int]) -> bool:
    index = bisect_right(starts, date.bare) - 1
    return index >= 0 and date.bare < stretches[index][1]


def _without_overlaps(dates: list[PrintedDate]) -> list[PrintedDate]:
    """Of two that overlap keep the longer: "ngày 15 tháng 6/2026" holds "6/2026"."""
    kept: list[PrintedDate] = []
    for date in dates:
        if kept and date.bare < kept[-1].end:
            if date.end - date.bare > kept[-1].end - kept[-1].bare:
                kept[-1] = date
            continue
        kept.append(date)
    return kept
