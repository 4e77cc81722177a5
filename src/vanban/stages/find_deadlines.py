"""
Find by when something is to be done: days, windows, recurrences, conditions.

Reads: draft.dates, .events, .items, .sections   Writes: draft.deadlines, findings

    "Hoàn thành trước ngày 30/11/2026"   ->  due 2026-11-30, before
    "Quý IV hằng năm"                    ->  quarter 4, yearly
    "khi có hướng dẫn của tỉnh"          ->  a condition
    "Tháng hành động (tháng 6)"          ->  none: that is an event
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from vanban.draft import Draft, Line
from vanban.fast_rows import maker_of
from vanban.findings import report
from vanban.grammar.conditions import Turn
from vanban.grammar.dates import PrintedDate
from vanban.grammar.recurrences import find_turns
from vanban.model import Deadline, Recurrence
from vanban.stages.places import Places, places_of, regions
from vanban.stages.years import plan_year
from vanban.text.patterns import lazy

# A percentage so near a year makes it the year of a target.
_NEAR = 70
# Only these make a day before the document's own a deadline; "ban hành trước ngày 01/7/2025" describes.
_HANDED_IN = lazy(
    r"(?:[Hh]oàn thành|[Xx]ong|[Gg]ửi|[Bb]áo cáo|[Nn]ộp|về)(?!.*(?:đã|ban hành|hiệu lực|phê duyệt))[^.;:\n]{0,40}\Z"
)
_APART = (*("(", ":", "\n", "hoàn thành", "xong", "dự kiến", "định kỳ", "Hạn", "hạn", "tổ chức", "vào", "và", ","),)
_HALF_YEAR = lazy(r"\w+ tháng (?:đầu|cuối)")
_PAID = lazy(r"[\s,:(]*\d+ (?:tháng|ngày|năm|quý)\s?[x×]")
_make_deadline = maker_of(Deadline)
# What opens a paragraph that tells why the document is issued.
_OCCASION = lazy(r"[\s*]*(?:Nhân dịp|Nhân|Căn cứ|Thực hiện|Xét|Để |Nhằm|Theo|Ngày|Trong|Qua|Vừa qua|Sau khi|Tiếp theo)")
_ANOTHER = lazy(r"\s*(?:,|và|,\s*và)\s+\w+ \w+")
_OWN_VERB = lazy(r"(?:sơ kết|tổng kết|họp|kiểm tra|tổ chức|giao ban|đánh giá|rà soát|cập nhật) \Z")
# A longer title is a sentence, no heading.
_LONGEST_GOAL = 60


def find_deadlines(draft: Draft) -> None:
    """Turn each date that is no event into a deadline, and add what comes round or waits."""
    places = places_of(draft)
    reader = _Reader(draft, places)
    happening = {event.end for event in draft.events}
    dated: list[Deadline] = []
    for date in draft.dates:
        if date.end not in happening:
            section = places.section_at(date.bare)
            if reader.is_deadline(date, section):
                dated.append(reader.deadline_of(date, section))
    beside = sorted([(one.start, one.end) for one in dated] + [(one.start, one.end) for one in draft.events])
    for begin, end in regions(draft):
        for turn in find_turns(draft.text, begin, end):
            if reader.is_duty(turn, beside):
                path, recurring, condition = places.path_at(turn.start), turn.recurring, turn.condition
                dated.append(
                    _make_deadline(None, None, None, None, False, recurring, condition, path, turn.start, turn.end)
                )
    dated.sort(key=attrgetter("start"))
    draft.deadlines = dated


class _Reader:
    """Says of a date whether it tells by when; what all dates of a document ask for is looked up once."""

    def __init__(self, draft: Draft, places: Places) -> None:
        self.draft = draft
        self.text = draft.text
        self.places = places
        self.year = plan_year(draft)
        issued = draft.header.date or ""
        self.issued = issued if len(issued) == len("2026-06-15") else ""
        self.goals: dict[int, bool] = {}

    def is_deadline(self, date: PrintedDate, section: int | None) -> bool:
        """Leave out since when, up to when figures count, and the year of a target."""
        relation = date.relation
        point = date.due or date.to or ""
        past = point[:1] != "-" and point < self.issued[: len(point)]
        year = len(point) == 4 and point[0] != "-"
        if relation == "before" and not past and not year:
            return True  # as most are
        if relation == "until_now":
            return False
        if relation in ("since", "after") and not date.from_:
            return self.starts_duty(date, section)
        item = self.places.item_at(date.bare)
        if item is not None and self.draft.items[item].marker == "row":
            return True
        if year:
            return (item is not None or section is not None) and is_year_due(self.draft, date)
        if (
            section is None
            and item is None
            and relation not in ("before", "by")
            and not orders_here(self.draft, self.places, date)
        ):
            return False
        if relation != "before" and self.is_goal(section):
            return False
        if past:
            return (
                relation == "before" and _HANDED_IN.search(self.text, max(0, date.start - 60), date.start) is not None
            )
        return bool(relation) or self.stands_apart(date, point)

    def stands_apart(self, date: PrintedDate, point: str) -> bool:
        """Say whether a date that no word relates is a time; else it names what is reported on, or paid."""
        if date.from_:
            # "6 tháng đầu năm" is a period of reporting, "01/10 đến 31/3, 6 tháng x 300.000 đồng" one of payment.
            return not (_HALF_YEAR.match(self.text, date.bare) or _PAID.match(self.text, date.end))
        month = len(point) == 4 or (len(point) == 7 and point[0] != "-")
        if month and date.start == date.bare and not date.recurring:
            return self.text[max(0, date.start - 24) : date.start].rstrip(" \t\u00a0").endswith(_APART)
        return True

    def starts_duty(self, date: PrintedDate, section: int | None) -> bool:
        """Say whether the day opens a duty: "phát sóng từ ngày 01/6/2026", not a law's coming into force."""
        due = date.due or ""
        if date.relation != "since" or len(due) < 7 or due[0] == "-" or due < self.issued[: len(due)]:
            return False
        if "hiệu lực" in self.text[max(0, date.start - 40) : date.start]:
            return False
        if (
            section is None
            and self.places.item_at(date.bare) is None
            and not orders_here(self.draft, self.places, date)
        ):
            return False
        return not self.text.startswith(("Kể", "kể", "Tính", "tính"), date.start)

    def is_goal(self, section: int | None) -> bool:
        """Say whether the section tells what is to be reached: a day there belongs to a figure."""
        if section is None:
            return False
        goal = self.goals.get(section)
        if goal is None:
            row = self.draft.sections[section]
            title = row.title.lower() if len(row.title) < _LONGEST_GOAL else ""
            goal = "mục tiêu" in title or "chỉ tiêu" in title or self.is_goal(row.parent)
            self.goals[section] = goal
        return goal

    def deadline_of(self, date: PrintedDate, section: int | None) -> Deadline:
        due, first, last, recurring = date.due, date.from_, date.to, date.recurring
        point = due or last or ""
        inferred = self.year if point[0] == "-" and point[2] != "-" and recurring is None else None
        before = date.relation == "before"
        if before and point[0] != "-" and len(point) == 10 and point < self.issued:
            report(self.draft, "VB303", date.start, date.end)
        path = None if section is None else self.draft.sections[section].path
        if date.relation == "since" and due:
            due, first = None, due
        return _make_deadline(due, first, last, inferred, before, recurring, None, path, date.start, date.end)

    def is_duty(self, turn: Turn, dated: list[tuple[int, int]]) -> bool:
        """A recurrence beside a date in one sentence is part of it; in a purpose or a heading it orders nothing."""
        draft, places = self.draft, self.places
        line = draft.lines[places.line_at(turn.start)]
        if line.table is not None:
            return places.item_at(turn.start) is not None
        section = places.section_at(turn.start)
        if section is None and places.item_at(turn.start) is None:
            return False
        if is_heading(draft, section, line, turn) or self.is_goal(section):
            return False
        if turn.recurring is Recurrence.ON_DEMAND and turn.condition:
            return True
        index = bisect_left(dated, (line.start,))
        if index == len(dated) or dated[index][0] >= line.end:
            return True
        begin, end = clause_at(draft, places, turn.start)
        index = bisect_left(dated, (begin,))
        if index == len(dated) or dated[index][0] >= end:
            return True
        return stands_apart(draft.text, turn, begin, dated[index:])


def orders_here(draft: Draft, places: Places, date: PrintedDate) -> bool:
    """Say whether a day outside all points is ordered: a short letter or notice has no points at all."""
    if draft.sections or not draft.body_start <= date.bare < draft.body_end:
        return False
    if not date.from_ and date.relation not in ("since", "within"):
        return False
    return not _OCCASION.match(draft.text, places.sentence_at(date.start)[0])


def is_year_due(draft: Draft, date: PrintedDate) -> bool:
    if date.relation not in ("before", "within") and "ết năm" not in draft.text[date.start : date.end]:
        return False
    return "%" not in draft.text[max(0, date.start - _NEAR) : date.end + _NEAR]


def clause_at(draft: Draft, places: Places, position: int) -> tuple[int, int]:
    """The part of the sentence between its semicolons."""
    begin, end = places.sentence_at(position)
    stop = draft.text.find(";", position, end)
    return max(begin, draft.text.rfind(";", begin, position) + 1), stop if stop >= 0 else end


def is_heading(draft: Draft, section: int | None, line: Line, turn: Turn) -> bool:
    """Say whether it stands in a heading that has its duties below: "III. Hỗ trợ khi xảy ra bạo lực"."""
    if section is None or turn.condition is None or draft.sections[section].start != line.start:
        return False
    return draft.text[line.end - 1] not in ".;," and draft.sections[section].reach > line.end + 1


def stands_apart(text: str, turn: Turn, begin: int, dated: list[tuple[int, int]]) -> bool:
    """Say whether a date of the same clause belongs to another duty: "xong trong tháng 9 và cập nhật hằng tháng"."""
    before = [end for _, end in dated if begin <= end <= turn.start]
    if before:
        return turn.recurring is not None and _ANOTHER.match(text, before[-1], turn.start) is not None
    # "sơ kết hằng năm, sơ kết giữa kỳ vào năm 2028": each has a verb of its own.
    own = text[max(begin, turn.start - 24) : turn.start]
    return turn.condition is None and _OWN_VERB.search(own) is not None and text[turn.end : turn.end + 1] in ",;"
