"""Months, quarters, halves of a year and years, alone, in a row or from one to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.grammar.printed_date import PrintedDate, a_date, a_window
from vanban.text.patterns import lazy

_YEAR_BEHIND = r"(?:\s*(?:/|[-.]|,?\s?năm\s+)\s?(?P<y>(?:19|20)\d\d))?(?!\d|\s*/\s*\d)"
# "tháng 9-10/2026", "tháng 3 đến tháng 5"; "tháng 5 - 15/6" is a month and a day.
_UNTIL = r"\s*(?:[-–]|đến|đến hết)\s*(?:tháng\s+)?(?P<m2>\d{1,2})(?!\d|/\d{1,2}/)"
# "tháng 3, 6, 9 và 12": a figure that something is counted with ("tháng 5, 10 lớp") is no month.
_AND = r"(?P<more>(?:(?:\s*[,;]|\s+và|\s*&)\s*\d{1,2}(?!\d|[.,]\d|%|/\d{1,2}(?!\d)))+)"
_MORE_ENDS = r"(?=\s*(?:[.,;:)\n\t/]|\Z|-\s?20|năm|hằng|hàng|mỗi|để|tại|theo))"
MONTHS = lazy(rf"[ \u00a0\u2028]+(?P<m>\d{{1,2}})(?!\d)(?:{_UNTIL}|{_AND}{_MORE_ENDS})?{_YEAR_BEHIND}")
_FIGURE = lazy(r"\d{1,2}")
_WEEK = lazy(
    r"[Tt]uần\s+(?:lễ\s+)?(?:đầu(?: tiên)?|cuối(?: cùng)?|thứ\s+\w+|0?[1-5]|I{1,3}|IV)(?:\s+(?:của|trong))?\s+\Z"
)

_JOINED = r"\s*(?:(?P<until>[-–]|đến hết|đến)|[,+&]|và|,\s*và)\s*(?:[Qq](?:uý|uí|úy)\s+)?"
# "Quý", "Quí" and the slip "Qúy", each with a pattern of its own: one of all three would begin with no rare letter.
_QUARTERS = tuple(
    lazy(
        rf"{sign}[ \u00a0\u2028]+(?:(?P<q>IV|I{{1,3}})(?!\w)(?:{_JOINED}(?P<q2>IV|I{{1,3}})(?!\w))*"
        rf"|(?P<n>[1-4])(?!\w)(?:{_JOINED.replace('until', 'to')}(?P<n2>[1-4])(?!\w))*)"
        r"(?:\s*(?:/|[-.,]\s?|,?\s?năm\s+)\s?(?P<y>(?:19|20)\d\d)(?!\d))?"
    )
    for sign in ("uý", "uí", "úy")
)
_QUARTER = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_PART_OF_QUARTER = lazy(r"(?:[Đđ]ầu|[Cc]uối|[Gg]iữa|[Tt]háng (?:đầu|cuối)(?: của)?)\s+\Z")
_HALF = lazy(r" (?P<half>đầu|cuối)\s+năm(?:\s+(?P<y>(?:19|20)\d\d)(?!\d))?")
_SIX = ("06 ", "6 ", "sáu ", "Sáu ")
_YEARS = lazy(r"ăm (?P<y>20\d\d)(?!\d)(?:\s?[-–]\s?(?P<y2>20\d\d)(?!\d))?")


def months(text: str, word: int, end: int) -> Iterator[PrintedDate]:
    """Yield what the word for month at `word` names: a month, a window of months, or each month of a row."""
    match = MONTHS.match(text, word + 5, end)
    if match is None:
        return
    first = int(match["m"])
    if not 1 <= first <= 12:
        return
    year = match["y"] or "-"
    begin = _week_before(text, word)
    last = int(match["m2"] or 0)
    if last:
        if first != last <= 12:
            opening = str(int(year) - 1) if last < first and year != "-" else year  # over New Year
            yield a_window(begin, match.end(), f"{opening}-{first:02}", f"{year}-{last:02}")
        else:
            yield a_date(begin, match.end() if last == first else match.end("m"), f"{year}-{first:02}")
    elif match["more"]:
        yield from _row_of_months(begin, match, year)
    else:
        yield a_date(begin, match.end(), f"{year}-{first:02}")


def _row_of_months(begin: int, match: re.Match[str], year: str) -> Iterator[PrintedDate]:
    """Yield "tháng 3, 6, 9, 12" one by one; the year at their end is that of all."""
    yield a_date(begin, match.end("m"), f"{year}-{int(match['m']):02}")
    before, offset = int(match["m"]), match.start("more")
    for figure in _FIGURE.finditer(match["more"]):
        month = int(figure.group())
        if not before < month <= 12:
            return  # a count, no month
        stop = offset + figure.end()
        yield a_date(offset + figure.start(), match.end() if stop == match.end("more") else stop, f"{year}-{month:02}")
        before = month


def _week_before(text: str, word: int) -> int:
    """Return where the week begins that stands before a month: "tuần đầu tháng 12"."""
    if text.find("uần", max(0, word - 24), word) < 0:
        return word
    week = _WEEK.search(text, max(0, word - 28), word)
    return week.start() if week else word


def half_of_year(text: str, word: int, end: int) -> PrintedDate | None:
    """Read "6 tháng đầu năm 2026", whose word for month stands at `word`."""
    match = _HALF.match(text, word + 5, end)
    if match is None:
        return None
    six = next((sign for sign in _SIX if text.endswith(sign, 0, word)), None)
    if six is None:
        return None
    first, last = ("01", "06") if match["half"] == "đầu" else ("07", "12")
    year = match["y"] or "-"
    return a_window(word - len(six), match.end(), f"{year}-{first}", f"{year}-{last}")


def quarters(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield the quarters; of several in a row the last, by which it is over."""
    for pattern in _QUARTERS:
        for match in pattern.finditer(text, start, end):
            word = match.start() - 1
            if word < start or text[word] not in "Qq":
                continue
            year = match["y"] or "-"
            opening = match["q"] or match["n"]
            first, last = _QUARTER[opening], _QUARTER[match["q2"] or match["n2"] or opening]
            if (match["until"] or match["to"]) and first < last:
                yield a_window(word, match.end(), f"{year}-Q{first}", f"{year}-Q{last}")
            else:
                yield a_date(word, match.end(), f"{year}-Q{last}")


def years(text: str, start: int, end: int, ends: set[int]) -> Iterator[PrintedDate]:
    """Yield the years that stand alone, not those that end a day, a month or a quarter at one of `ends`."""
    for match in _YEARS.finditer(text, start, end):
        word = match.start() - 1
        if word < start or match.end() in ends:
            continue
        if match["y2"]:
            yield a_window(word, match.end(), match["y"], match["y2"])
        else:
            yield a_date(word, match.end(), match["y"])
