"""
Find what happens on a printed day or in a printed month.

Reads: draft.dates, .sections, .items, .header.title   Writes: draft.events

    "Tháng hành động … từ 15/11 đến 15/12"     ->  --11-15 to --12-15, yearly
    "ngày Phụ nữ Việt Nam 20/10"               ->  one day, yearly
    "báo cáo trước ngày 15/12/2026"            ->  none: a reporting day is no event
    a date in a row of a table of tasks        ->  none: it stands in the item alone
"""

from __future__ import annotations

from vanban.draft import Draft, Line
from vanban.grammar.dates import PrintedDate
from vanban.grammar.events import event_before, is_schedule
from vanban.model import Event, Recurrence
from vanban.stages.places import Places, places_of, words_start
from vanban.stages.years import plan_year
from vanban.text.patterns import lazy

# "Ngày Chủ nhật xanh 22/3/2026: …" has a day of a schedule at its head.
_LONGEST_HEAD = 40
# "ngày 18/01 và từ 7h30 - 11h00 ngày 25/01/2026".
_ALSO = lazy(
    r"[\s,;]*(?:và\s*)?(?:(?:từ\s+)?\d{1,2}\s?(?:giờ|h|g|:)\s?\d{0,2}(?:\s?phút|['’])?\s*(?:[-–]|đến|,)?\s*)*\Z"
)
_HOUR = lazy(r"(?:[Vv]ào |[Hh]ồi |[Ll]úc |[Tt]ừ )*\d{1,2}\s?(?:giờ|h|g|:)\s?\d{0,2}(?:\s?phút|['’])?,?\s*")
_WEEKDAY = lazy(r"\s*\((?:[Tt]hứ|[Cc]hủ [Nn]hật|[Nn]hằm|tức)[^()\n]{0,40}\)")
# "01/6 đến 30/9/2026, 4 tháng x 250.000 đồng" is a sum of money, no schedule; hours are none.
_FIGURES = lazy(r"[\s:,(–-]*\d+(?!\s?(?:h|g|giờ|:)|\d)")


def find_events(draft: Draft) -> None:
    """Name the event of each date that has one."""
    places = places_of(draft)
    text = draft.text
    year = plan_year(draft)
    last = 0  # where the last event's day ends: "ngày 05/11/2026 và ngày 06/11/2026"
    for date in draft.dates:
        if date.relation in ("before", "by") or not names_a_time(date):
            last = date.end
            continue
        item = places.item_at(date.bare)
        if item is not None and draft.items[item].marker == "row":
            continue
        line = draft.lines[places.line_at(date.bare)]
        if line.table is not None:
            continue
        named = event_before(text, date, line.start)
        if named is None and is_head_of_line(draft, date, line):
            head = scheduled(text, date, line.end)
            if head[0] >= head[1] or text[date.end] == ".":
                add_event(draft, places, year, date, title_above(draft, places, line, date), date.start, yearly=False)
                last = date.end
                continue
            add_event(draft, places, year, date, text[head[0] : head[1]], date.start, yearly=False)
            continue
        joined = (
            bool(last)
            and last == (draft.events[-1].end if draft.events else 0)
            and _ALSO.match(text, last, date.start) is not None
        )
        if named is None and (joined or is_schedule(text, date, line.start)):
            add_event(draft, places, year, date, title_above(draft, places, line, date), line.start, yearly=False)
        elif named is not None:
            add_event(draft, places, year, date, text[named[0] : named[1]], named[0], yearly=named[2])
        last = date.end


def names_a_time(date: PrintedDate) -> bool:
    """Say whether it names a day or a month: a year, a quarter or a day of every month is no event's."""
    point = date.due or date.from_ or ""
    if len(point) == 4:
        return point[0] == "-" and point[2] != "Q"
    return "Q" not in point and point[:3] != "---"


def title_above(draft: Draft, places: Places, line: Line, date: PrintedDate) -> str:
    """The point under which the day stands alone, or the document's title, says what happens."""
    section = places.section_at(date.bare)
    name = draft.sections[section].title if section is not None else draft.header.title
    return name or draft.text[line.start : line.end]


def is_head_of_line(draft: Draft, date: PrintedDate, line: Line) -> bool:
    """Say whether a whole day opens the line and what happens on it follows: a schedule."""
    point = date.due or date.from_ or ""
    if len(point) != 10 and not (point[:2] == "--" and len(point) == 7 and "Q" not in point):
        return False
    head = words_start(draft.text, line)
    hour = _HOUR.match(draft.text, head, date.start)
    if hour is not None and hour.end() == date.start:
        head = date.start  # "7 giờ 30, ngày 12/3: khai mạc"
    if draft.text.endswith("; ", 0, date.start) and draft.text[date.end : date.end + 1] == ":":
        head = date.start  # "15/3 - 30/4: thi cấp trường; 01/5 - 31/5: thi cấp xã"
    named = (
        draft.text.startswith("Ngày ", head)
        and date.start - head < _LONGEST_HEAD
        and draft.text[date.end : date.end + 1] == ":"
    )
    if not (date.start == head or named) or date.relation in ("before", "by", "since", "until_now", "after"):
        return False
    if _FIGURES.match(draft.text, date.end, line.end):
        return False
    return draft.text[date.end : date.end + 1] in (":", "(", " ", ",", ".", "") and (
        line.end - date.end > 8 or line.end - date.end <= 1
    )


def scheduled(text: str, date: PrintedDate, end: int) -> tuple[int, int]:
    """The words behind the day, up to the end of their clause."""
    weekday = _WEEKDAY.match(text, date.end, end)
    begin = weekday.end() if weekday else date.end
    while begin < end and text[begin] in " :,-–(":
        begin += 1
    stops = [stop for stop in (text.find(";", begin, end), text.find(". ", begin, end)) if stop >= 0]
    return begin, min([*stops, end])


def add_event(
    draft: Draft, places: Places, year: int | None, date: PrintedDate, name: str, start: int, *, yearly: bool
) -> None:
    begin, finish = date.from_ or date.due, date.to or date.due
    if begin is None or finish is None:
        return
    yearless = begin[0] == "-"
    if not yearless and (is_history(draft, begin) or is_past(draft, begin, start)):
        return
    recurring = Recurrence.YEARLY if yearless and (yearly or date.recurring) else None
    inferred = year if yearless else None
    draft.events.append(
        Event(" ".join(name.split()), begin, finish, inferred, recurring, places.path_at(date.bare), start, date.end)
    )


def is_history(draft: Draft, day: str) -> bool:
    """A day three years or more before the document is remembered, not held."""
    issued = (draft.header.date or "")[:4]
    return bool(issued) and int(day[:4]) < int(issued) - 2


def is_past(draft: Draft, day: str, position: int) -> bool:
    """A day before the document's own, told before its first point, is why it is issued: a meeting that was held."""
    issued = draft.header.date or ""
    first = draft.sections[0].start if draft.sections else draft.body_end
    return position < first and len(day) == len(issued) and day < issued
