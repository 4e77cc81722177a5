"""
Levels to reach: "đạt từ 20-25%", "trên 35%", "giảm xuống còn 4%", "không quá 1,2%", "phải có cán bộ nữ".

A figure stands as printed (35, not 0.35); a count of classes or visits is no level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.grammar.around_figures import (
    BEFORE,
    clause_start,
    is_baseline,
    is_no_target,
    is_past,
    measured_words,
    year_of,
)
from vanban.grammar.comparators import FROM, comparator_before, is_compared
from vanban.model import Comparator
from vanban.text.patterns import lazy

_FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_AT_END = lazy(
    rf"(?:(?P<low>(?<![\d.,/])(?:{_FIGURE}))\s*(?:%|‰)?\s*(?:[-–—]|đến"
    rf"|tới)\s*)?(?P<value>(?<![\d,/])(?:{_FIGURE}))\s*\Z"
)
_FIGURE_LETTERS = "0123456789.,/%‰-–—đếntới \u00a0\u2028\n\t"
_RANGE_GOES_ON = lazy(rf"\s*(?:[-–—]|đến|tới)\s*(?:{_FIGURE})\s*(?:%|‰)")
_RISES = lazy(rf"\s*(?:lên|xuống|xuống còn|lên đến|lên trên|xuống dưới)\s[^.;]{{0,20}}(?:{_FIGURE})\s*(?:%|‰)")
_FURTHER = lazy(r"\s*(?:(trở lên|và cao hơn)|trở xuống)")
_THOUSANDS = lazy(r"\d{1,3}(?:\.\d{3})+")
# Of "con/phụ nữ", "bé trai/100 bé gái", "/vạn dân", "/1.000 trẻ", "/10.000 dân"; most other strokes are dates.
_RATE_STROKE = lazy(r"/(?:(?<=con/)|(?<=ái/)100|vạn|(?=100|10\.000|1\.000))")
_RATE = lazy(
    rf"(?:(?P<low>{_FIGURE})\s*[-–]\s*)?(?P<value>{_FIGURE})\s*(?P<unit>con/(?:01 )?(?:phụ nữ|bà mẹ)|(?:bé"
    rf" )?trai/100(?: bé)? gái|\w+(?: \w+)?/(?:1 |01 )?(?:vạn|10\.000|100\.000|1\.000)(?: dân| trẻ(?: đẻ sống)?|"
    rf" người)?|lần(?=\s*(?:so với|[,.;\n]|\Z)))"
)
_RATIO = lazy(
    rf"(?:[Tt]ỷ số|[Tt]ỉ số|[Tt]ổng tỷ suất|[Tt]ỷ suất|[Hh]ệ số|[Cc]hỉ số)[^.;:\n%]{{3,120}}?\s(?:(?:đạt|ở mức|là|còn"
    rf"|dưới|trên|không quá|tối thiểu|ít nhất|khoảng|không vượt quá|xuống|mức|từ)\s+)+(?P<value>{_FIGURE})(?![\d/%]"
    rf"|\s*(?:%|năm|tháng|\d))"
)
_SIGNED = lazy(rf"\s*(?P<value>{_FIGURE})(?![\d/]|\s*[%‰])")
_POINTS = lazy(
    rf"(?:đạt(?: từ)?|từ|trên|tối thiểu|ít nhất|không dưới)\s+(?P<value>{_FIGURE})\s(?P<unit>điểm)"
    r"(?=\s+trở lên|\s*(?:[,.;)\n]|\Z))"
)
_LONGEST_LOWERED = 120
_LOWERED = lazy(
    rf"(?:[Gg]iảm|[Rr]út ngắn|[Hh]ạ)\s[^.;:\n%]{{3,100}}?\sxuống\s+(?:còn\s+)?(?:dưới\s+|không quá\s+|tối đa\s+)?"
    rf"(?P<value>{_FIGURE})\s+(?!năm|tuổi|tháng)(?P<unit>[^\W\d_]+)"
)
_YES = lazy(r"[Pp]hải có\s+(?!mặt|trách nhiệm|văn bản|ý kiến|kế hoạch|biện pháp|sự|giấy|đủ|báo cáo)[^.;\n”\"]{4,160}")


@dataclass(slots=True)
class Level:
    """A level to reach; start and end hold its comparator and figure, `text` what is measured."""

    start: int
    end: int
    text_start: int
    text_end: int
    comparator: Comparator
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    year: int | None


def find_levels(text: str, start: int, end: int) -> list[Level]:
    """Find the levels of text[start:end] in reading order."""
    found: list[Level] = []
    for mark in ("%", "‰"):
        for position in _all(text, mark, start, end):
            level = _percentage(text, start, position, end, mark)
            if level:
                found.append(level)
    _add_rates(text, start, end, found)
    return sorted(found, key=lambda level: level.start)


def _add_rates(text: str, start: int, end: int, found: list[Level]) -> None:
    """Add what is measured by no percentage and stands in no level found before."""
    taken = _Taken(found)
    places = [match.start() for match in _RATE_STROKE.finditer(text, start, end)] + _all(text, "lần", start, end)
    for position in places:
        level = _rate(text, start, position, end)
        if level and not taken.covers(level.start, level.start + 1):
            taken.add(level)
    for words, read in _READERS:
        for position in _all(text, words, start, end):
            level = read(text, start, position, end)
            if level and not taken.covers(level.start, level.end):
                taken.add(level)


def _all(text: str, words: str, start: int, end: int) -> list[int]:
    """Return every place of the words."""
    found = []
    position = text.find(words, start, end)
    while position >= 0:
        found.append(position)
        position = text.find(words, position + len(words), end)
    return found


def _signed(text: str, start: int, position: int, end: int) -> Level | None:
    """Read "≥ 3,7 điểm": the sign makes a level of any figure."""
    match = _SIGNED.match(text, position + 1, end)
    if match is None:
        return None
    return _level(text, start, match.start("value"), match.end("value"), end, None, match["value"], None)


def _points(text: str, start: int, position: int, end: int) -> Level | None:
    """Read "đạt từ 3,5 điểm trở lên"; "3 điểm trường" are places."""
    if not text[position - 1].isdigit():
        return None
    # "đạt từ 90 điểm trở lên được xếp loại tốt" is a rule of marking; a level is one of a mean or an index.
    measured = text[max(start, position - 120, text.rfind("\n", start, position) + 1) : position - 1]
    if not any(word in measured for word in ("iểm ", "hỉ số", "rung bình")):
        return None
    match = _POINTS.search(text, max(start, position - 24), min(end, position + 16))
    return _counted(text, start, position, end, match)


def _lowered(text: str, start: int, position: int, end: int) -> Level | None:
    """Read "giảm thời gian chờ xuống dưới 90 phút"."""
    low = max(start, position - _LONGEST_LOWERED, text.rfind("\n", start, position) + 1)
    return _counted(text, start, position, end, _LOWERED.search(text, low, min(end, position + 40)))


def _counted(text: str, start: int, position: int, end: int, match: re.Match[str] | None) -> Level | None:
    if match is None or not match.start() <= position < match.end():
        return None
    return _level(text, start, match.start("value"), match.end(), end, None, match["value"], match["unit"])


class _Taken:
    """The places of the levels found so far; asking each of them anew would take the square of their number."""

    def __init__(self, found: list[Level]) -> None:
        self._found = found
        self._places: set[int] | None = None

    def covers(self, start: int, end: int) -> bool:
        if self._places is None:
            self._places = {place for level in self._found for place in range(level.start, level.end)}
        return not self._places.isdisjoint(range(start, end))

    def add(self, level: Level) -> None:
        self._found.append(level)
        if self._places is not None:
            self._places.update(range(level.start, level.end))


def find_musts(text: str, start: int, end: int) -> list[Level]:
    """Find targets without a figure: "phải có cán bộ nữ trong cơ cấu"."""
    found: list[Level] = []
    position = text.find("hải có ", start, end)
    while position >= 0:
        match = _YES.match(text, position - 1, end) if position > start else None
        if match and not re.search(r"\d", match.group()):
            finish = match.end() - (len(match.group()) - len(match.group().rstrip()))
            found.append(
                Level(match.start(), finish, match.start(), finish, Comparator.YES, None, None, None, None, None)
            )
        position = text.find("hải có ", position + 7, end)
    return found


def _percentage(text: str, start: int, mark: int, end: int, unit: str) -> Level | None:
    if _RANGE_GOES_ON.match(text, mark + 1, end) and not text[max(start, mark - 40) : mark].rstrip(
        "0123456789.,"
    ).endswith(("tăng từ ", "giảm từ ")):
        return None
    if _RISES.match(text, mark + 1, end):
        return None
    low = max(start, mark - 40)
    words = text[low:mark]
    low += len(words.rstrip(_FIGURE_LETTERS))  # only what may be part of a figure or a range is searched
    match = _AT_END.search(text[low:mark])
    if match is None:
        return None
    begin = low + match.start()
    if begin and text[begin - 1].isalpha():
        return None
    return _level(text, start, begin, mark + 1, end, match["low"], match["value"], unit)


def _rate(text: str, start: int, position: int, end: int) -> Level | None:
    low = max(start, position - 24)
    for match in _RATE.finditer(text, low, min(end, position + 40)):
        if match.start() <= position <= match.end():
            if match["unit"] == "lần" and not is_compared(text, start, match.start()):
                return None
            if match["unit"] == "lần" and not (
                "," in match["value"] or "so với" in text[match.end() : match.end() + 12]
            ):
                return None
            return _level(text, start, match.start(), match.end(), end, match["low"], match["value"], match["unit"])
    return None


def _ratio(text: str, start: int, position: int, end: int) -> Level | None:
    for back in (1, 2, 6):
        match = _RATIO.match(text, max(start, position - back), end)
        if match:
            return _level(text, start, match.start("value"), match.end("value"), end, None, match["value"], None)
    return None


_READERS = (
    ("ỷ s", _ratio),
    ("ỉ số", _ratio),
    ("ệ số", _ratio),
    (" điểm", _points),
    ("xuống ", _lowered),
    ("≥", _signed),
    ("≤", _signed),
)


def _level(
    text: str, start: int, begin: int, finish: int, end: int, low: str | None, value: str, unit: str | None
) -> Level | None:
    """Read what stands before and behind the figure."""
    clause = clause_start(text, max(start, begin - BEFORE), begin)
    if is_no_target(text, clause, begin) or is_past(text, clause, begin) or is_baseline(text, clause, begin, finish):
        return None
    comparator, worded = comparator_before(text, clause, begin, low)
    further = _FURTHER.match(text, finish, end) if low is None else None
    if further:
        comparator, finish = Comparator.AT_LEAST if further[1] else Comparator.AT_MOST, further.end()
    elif (
        low is None
        and text[begin - 2 : begin].rstrip().endswith("ừ")
        and FROM.search(text, max(clause, begin - 8), begin)
        and comparator is Comparator.EQUAL
    ):
        comparator = Comparator.AT_LEAST
    if comparator is Comparator.MORE and value == "100" and unit == "%":
        comparator, worded = Comparator.EQUAL, begin  # "trên 100% giấy chứng nhận": on all of them
    bare = comparator is Comparator.EQUAL and worded == begin
    text_start, text_end = measured_words(text, clause, worded, finish, end, bare=bare)
    number = _number(value)
    between = comparator is Comparator.BETWEEN
    return Level(
        worded,
        finish,
        text_start,
        text_end,
        comparator,
        None if between else number,
        _number(low) if between and low else None,
        number if between else None,
        unit,
        year_of(text, clause, begin, finish, end),
    )


def _number(printed: str) -> float:
    """Read "1.234,5" and "87.5": a point before three figures divides thousands."""
    if "," in printed:
        return float(printed.replace(".", "").replace(",", "."))
    if "." in printed and _THOUSANDS.fullmatch(printed):
        return float(printed.replace(".", ""))
    return float(printed)
