"""
Every way in which a Vietnamese document prints a day, a month, a quarter, a year or a window.

Each sign of a date is looked for once, over the whole text, by a pattern that begins with the rarest letters of the
sign; what stands before and behind it is read only there, for a page has few dates and many words.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from operator import attrgetter

from vanban.grammar import printed_periods, recurring_days, written_days
from vanban.grammar.date_leads import add_lead
from vanban.grammar.printed_date import PrintedDate
from vanban.grammar.windows import join
from vanban.text.patterns import lazy

__all__ = ["PrintedDate", "find_dates"]

_MONTH = lazy(r"háng(?![^\W\d])")
_TURNS = ("ằng", "àng", "ỗi", "ừng")
_BETWEEN = (*_TURNS, ",", "của", "vào", "áu")
_BLANKS = " \u00a0\u2028"
_DAY_MAY_FOLLOW = (" trước", " chậm", " vào", " (", ": ", ", ")
_BEFORE_MONTH = lazy(r"(?<![\d/])(?P<d>\d{1,2}),?\s*(?:của\s+|mỗi\s+|vào\s+|hằng\s+|hàng\s+|từng\s+)*\Z")
# Of "15 của mỗi", "15 hằng": stripped off, the figure is left.
_LETTERS_BEHIND_DAY = "củamỗivàohằngtừng, \u00a0\u2028"
_LUNAR = lazy(r"\s*\(?[Ââ]m lịch")
_NONE = (sys.maxsize, sys.maxsize)
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
    kept = _kept(found, besides)
    for date in kept:
        add_lead(text, date)
    return join(text, [date for date in kept if not _is_lunar(text, date.end)])


def _dates_with_months(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield what is anchored on the word for month: days in words, months, halves of a year, days that come round."""
    for match in _MONTH.finditer(text, start, end):
        word = match.start() - 1
        if word >= start and text[word] in "tT" and not (word and text[word - 1].isalpha()):
            yield from _at_month(text, word, start, end)


def _at_month(text: str, word: int, start: int, end: int) -> Iterator[PrintedDate]:
    behind = word - 1 if text[word - 1] in _BLANKS else word
    if behind > start and text[behind - 1] in written_days.FIGURES:
        begin = written_days.figure_before(text, start, behind)
        if text.startswith((" đầu", " cuối"), word + 5):
            half = printed_periods.half_of_year(text, word, end)
            if half is not None:
                yield half
                return
        date = written_days.day_in_words(text, begin, behind, end) if begin < behind else None
        if date is not None:
            yield date
            return
    before = text[max(start, word - 6) : word].rstrip(_BLANKS)
    if before[-1:].isdigit() or before.endswith(_BETWEEN):
        days = list(_days_of_month(text, word, start, end))
        if days:
            yield from days
            return
    if text[word + 6 : word + 7].isdigit():
        yield from printed_periods.months(text, word, end)
    elif not before[-1:].isdigit() and text.startswith(_DAY_MAY_FOLLOW, word + 5):
        date = recurring_days.day_behind_month(text, word, end)
        if date is not None:
            yield date


def _days_of_month(text: str, word: int, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield "ngày 15 của tháng cuối quý" and "hằng tháng, trước ngày 05", whose word for month stands at `word`."""
    low = max(start, word - 14)
    words = text[low:word]
    figure = _BEFORE_MONTH.search(words) if words.rstrip(_LETTERS_BEHIND_DAY)[-1:].isdigit() else None
    if figure is not None:
        begin, stop = low + figure.start(), low + figure.end("d")
        date = written_days.day_in_words(text, begin, stop, end)  # "ngày 15, tháng 6"
        if date is not None:
            yield date
        else:
            yield from recurring_days.days_of_month(text, begin, stop, end)
    elif words.rstrip(_BLANKS).endswith(_TURNS):
        date = recurring_days.day_behind_turn(text, word, end)
        if date is not None:
            yield date
    elif words.endswith("áu "):
        half = printed_periods.half_of_year(text, word, end)
        if half is not None:
            yield half


def _is_lunar(text: str, position: int) -> bool:
    """Say whether a day of the moon's calendar ends there: "10/3 (âm lịch)"."""
    return text.find("lịch", position, position + 12) >= 0 and _LUNAR.match(text, position) is not None


def _kept(dates: list[PrintedDate], besides: Sequence[tuple[int, int]]) -> list[PrintedDate]:
    """
    Leave out the dates that stand in the stretches besides, and what stands in another date.

    "ngày 15 tháng 6 năm 2026" holds "tháng 6 năm 2026" and "năm 2026".
    """
    kept: list[PrintedDate] = []
    stretches = iter(besides)
    begin, stop = next(stretches, _NONE)
    end = 0
    for date in dates:
        bare = date.bare
        while stop <= bare:
            begin, stop = next(stretches, _NONE)
        if begin <= bare:
            continue
        if bare >= end:
            kept.append(date)
            end = date.end
    return kept
