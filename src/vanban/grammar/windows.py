"""
Dates that belong together: windows ("từ 15/11 đến 15/12"), rows ("các ngày 05, 06/5"), lists ("trước 15/6 và 15/12").
"""

from __future__ import annotations

from itertools import pairwise

from vanban.grammar.date_leads import read_lead
from vanban.grammar.printed_date import PrintedDate, is_whole_day, is_yearless
from vanban.model import Recurrence
from vanban.text.patterns import lazy

# "(26/3/1931 - 26/3/2026)" is one day and its anniversary, no window of 95 years.
_ANNIVERSARY = 2
# How far apart two dates of one window or list stand, in characters.
_FARTHEST = 36
# How far back the first days of a row are looked for, in characters.
_LOOK_BACK = 48

_LISTED = lazy(r"\s*(?:\([^()]{0,20}\))?\s*(?:,|;|và|,\s*và)\s*")
_CLOCK = r"\d{1,2}\s?(?:giờ|h|g|[.:](?=\d\d))\s?(?:\d{1,2})?(?:\s?(?:phút|['’]))?,?"
_JOIN = lazy(
    rf"\s*(?:(?:của )?năm trước(?: liền kề)?\s+)?"
    rf"(?:[-–—]+|,?\s*(?:cho )?(?:đến|tới|Đến)(?: hết)?(?: {_CLOCK})?(?: ngày:?| tháng| quý| năm| đầu| cuối| giữa)*)"
    r"\s*\Z"
)
_FIRST_DAYS = lazy(
    r"(?:[Tt]ừ\s+)?(?P<named>[Nn]gày\s+)?(?:mồng\s+|mùng\s+)?(?<![\d/.])(?<!háng )(?P<d>\d{1,2})"
    r"(?P<more>(?:,\s?\d{1,2})*)\s*(?P<join>[-–—]|,|;|(?:và|đến|tới)(?: hết)?(?: ngày)?)\s*"
    r"(?:ngày\s*)?(?:mồng\s+|mùng\s+)?\Z"
)
# The letters of all that may stand between a first day and the last: stripped off, a figure must be left.
_JOINING_LETTERS = "-–—,;vàđếntớihngymồùấ \u00a0\u2028\n\t"
_BEHIND_A_DAY = "0123456789-–—,;à\n\u2028"
_FIGURE = lazy(r"\d{1,2}")


def join(text: str, dates: list[PrintedDate]) -> list[PrintedDate]:
    """Make one window of two dates that "đến" or a dash joins, and tell the days of a row or a list."""
    joined: list[PrintedDate] = []
    for date in dates:
        due = date.due
        if joined and due and 0 <= date.bare - joined[-1].end <= _FARTHEST:
            first = joined[-1]
            if first.due and _joins(text, first, date):
                joined[-1] = _window(text, first, date)
                continue
            _carry_on(text, joined, date)
        if date.relation in ("", "by") and is_whole_day(due) and not date.wrong and _may_follow(text, date.start):
            joined += _with_first_days(text, date)
        else:
            joined.append(date)
    return joined


def _may_follow(text: str, position: int) -> bool:
    """Say at little cost whether another day may stand before the position: "05, 06/5", "từ ngày 01 đến ngày 15/11"."""
    before = text[position - 1 : position] if position else ""
    if before in " \u00a0":
        before = text[position - 2 : position - 1] if position > 1 else ""
    return before in _BEHIND_A_DAY


def _joins(text: str, first: PrintedDate, last: PrintedDate) -> bool:
    between = text[first.end : last.bare]
    if "\t" in between or _JOIN.match(between) is None:
        return False
    a, b = first.due or "", last.due or ""
    # "trước ngày 15/6 - 15/12" is no window, nor is a day joined to a later sentence's quarter.
    return first.relation not in ("before", "by") and a[:3] != "---" and b[:3] != "---" and ("Q" in a) == ("Q" in b)


def _window(text: str, first: PrintedDate, last: PrintedDate) -> PrintedDate:
    begin, finish = first.due or "", last.due or ""
    if begin[0] == "-" and finish[0] != "-" and len(finish) > 4:
        # A year at one end counts for both; a window over New Year begins in the year before.
        year = int(finish[:4]) - (begin[2:] > finish[5:])
        begin = f"{year}-{begin[2:]}"
    elif finish[0] == "-" and begin[0] != "-" and len(begin) > 4:
        year = int(begin[:4]) + (finish[2:] < begin[5:])
        finish = f"{year}-{finish[2:]}"
    if len(begin) == len(finish) == 10 and begin[4:] == finish[4:] and int(finish[:4]) - int(begin[:4]) > _ANNIVERSARY:
        return PrintedDate(first.start, last.end, finish, bare=first.bare)
    wrong = first.wrong or last.wrong
    counted = text.startswith(("Tính", "tính", "Số liệu"), first.start) or " năm trước " in text[first.end : last.bare]
    relation = "until_now" if counted or last.relation == "until_now" else ""
    return PrintedDate(first.start, last.end, None, begin, finish, relation, last.recurring, wrong, first.bare)


def _carry_on(text: str, joined: list[PrintedDate], date: PrintedDate) -> None:
    """Give the second of a list the word before the first, and those before it what follows the last."""
    first = joined[-1]
    months = _is_month(first.due) and _is_month(date.due)
    if not (months or (_is_day(first.due) and _is_day(date.due))) or not _LISTED.fullmatch(text, first.end, date.start):
        return
    of_row = months and text[date.bare] in "0123456789"
    if not date.relation and (of_row or (not months and first.relation in ("before", "by"))):
        date.relation = first.relation  # "trước ngày 15/6 và 15/12", "vào tháng 3, 6, 9"
    if date.recurring is Recurrence.YEARLY:
        last = date
        for one in reversed(joined):  # "ngày 15/6 và ngày 15/12 hằng năm"
            if not is_yearless(one.due) or one.recurring or not _LISTED.fullmatch(text, one.end, last.start):
                break
            one.recurring, last = date.recurring, one


def _is_month(due: str | None) -> bool:
    return due is not None and "Q" not in due and len(due) == (4 if due[0] == "-" else 7) and due[:3] != "---"


def _is_day(due: str | None) -> bool:
    return is_whole_day(due) or (due is not None and due.startswith("---"))


def _with_first_days(text: str, date: PrintedDate) -> list[PrintedDate]:
    """Read "từ ngày 01 đến ngày 15/11/2026" and "các ngày 05, 06/5", where only the last day has its month."""
    due = date.due or ""
    low = max(0, date.bare - _LOOK_BACK)
    words = text[low : date.bare]
    match = _FIRST_DAYS.search(words) if words.rstrip(_JOINING_LETTERS)[-1:].isdigit() else None
    if match is None or text[low + match.end("d")] == "/":
        return [date]
    days = [int(match["d"]), *(int(figure.group()) for figure in _FIGURE.finditer(match["more"])), int(due[-2:])]
    if days[0] < 1 or any(a >= b for a, b in pairwise(days)):
        return [date]
    row = match["join"][0] in ",;v"
    if row and not match["named"] and match["join"][0] != "v":
        return [date]
    begin = low + match.start("d")
    start, relation = read_lead(text, begin)
    if row and (relation in ("before", "by") or days[-1] - days[0] >= len(days)):
        return _days_of_row(text, date, days, (low + match.start("d"), low + match.end("more")), (start, relation))
    due_of_first = f"{due[:-2]}{days[0]:02}"
    return [PrintedDate(start, date.end, None, due_of_first, due, "", date.recurring, False, begin)]


def _days_of_row(
    text: str, date: PrintedDate, days: list[int], figures: tuple[int, int], lead: tuple[int, str]
) -> list[PrintedDate]:
    """Yield "trước ngày 10, 20/6" one by one: each is a day of its own."""
    due = date.due or ""
    row: list[PrintedDate] = []
    for day, figure in zip(days, _FIGURE.finditer(text, *figures), strict=False):
        start = figure.start() if row else lead[0]
        row.append(
            PrintedDate(
                start, figure.end(), f"{due[:-2]}{day:02}", None, None, lead[1], date.recurring, bare=figure.start()
            )
        )
    date.start, date.relation = date.bare, date.relation or lead[1]
    return [*row, date]
