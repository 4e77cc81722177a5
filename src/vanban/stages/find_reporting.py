"""
Find the reports that are owed: of which kind, by when, to whom, through whom.

Reads: draft.lines, .sections, .items, .dates, .events   Writes: draft.reporting

    "báo cáo 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)"   ->  two entries
    "gửi kế hoạch về Sở Nội vụ trước ngày 15/3"                     ->  none: a plan is handed in
    "định kỳ báo cáo tình hình"                                     ->  one, undated
    "nếu có vướng mắc, báo cáo về UBND tỉnh (qua Sở Nội vụ)"        ->  on demand
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from vanban.draft import Draft, Line
from vanban.grammar.dates import PrintedDate
from vanban.grammar.reports import (
    OTHER,
    is_owed,
    kinds_in,
    kinds_in_turn,
    last_match,
    on_demand,
    owed_at,
    receiver,
    tells_trouble,
)
from vanban.model import Duty, Recurrence, Reporting
from vanban.stages.places import places_of, regions, sentences, words_start
from vanban.stages.years import plan_year

_REPORTS = re.compile(r"BÁO CÁO|[Bb]áo cáo")
# Such a report takes no kind from the ones before it in the sentence.
_OF_ITS_OWN = re.compile(r"[Bb]áo cáo (?:tổng kết|nhanh|sơ bộ|chính thức|chuyên đề)")
_SEGMENT = re.compile(r"[;()]")
_CONCERNING = re.compile(r"\s*\)?\s*(?:đối với|cho)\s[^;,]*?(?=\s(?:và|trước)\s|[;,.)]|\Z)")
_BESIDES = re.compile(r"báo cáo[^.;]{0,20} đột xuất|đột xuất[^.;]{0,20} báo cáo|(?:và|,) đột xuất|báo cáo đột xuất")
_OF_A_THING = (
    r"(?! (?:\d|đợt|chiến dịch|cao điểm|học kỳ|giữa kỳ|việc|thực hiện|phong trào|Tháng|năm học|cuộc|[Cc]hương trình"
    r"|giai đoạn|[Đđ]ề án|[Nn]ghị quyết|[Kk]ế hoạch|[Qq]uyết định|[Cc]hỉ thị|[Ll]uật|[Dd]ự án|mô hình|nhiệm kỳ)"
    r"|[^.;]{0,90} giai đoạn 20)"
)
_HALFWAY = re.compile(rf"[Ss]ơ kết{_OF_A_THING}")
_AT_LAST = re.compile(rf"[Tt]ổng kết{_OF_A_THING}")
_YEARLY = re.compile(r"(?:hằng|hàng) năm")
_MEETING = re.compile(r"(?:sơ kết|tổng kết|giao ban|họp|hội nghị)(?!\w)")
_SHORT = 60
_FRONTED = 48  # a date so near the head of its clause stands before the verb
_DUE_KINDS = {Recurrence.MONTHLY: Duty.MONTHLY, Recurrence.QUARTERLY: Duty.QUARTERLY}


def find_reporting(draft: Draft) -> None:
    """Read the sentences that speak of reports, and the dates of sections that do."""
    reader = _Reader(draft)
    for begin, end in regions(draft):
        for line in reader.lines_to_read(begin, end):
            reader.read_line(line)
    draft.reporting = unique(reader.found)


def unique(found: list[Reporting]) -> list[Reporting]:
    """One entry per duty and path."""
    kept: dict[tuple[object, ...], Reporting] = {}
    for one in sorted(found, key=lambda one: one.start):
        kept.setdefault((one.kind, one.due, one.path, None if one.due else one.to), one)
    return list(kept.values())


class _Reader:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.text = draft.text
        self.places = places_of(draft)
        self.found: list[Reporting] = []
        self.year = plan_year(draft)
        self.happening = {event.end for event in draft.events}
        self.next_date = 0
        self.receivers: dict[tuple[int, int], tuple[str | None, str | None]] = {}

    def lines_to_read(self, begin: int, end: int) -> list[Line]:
        """The lines with the word for report, and those with a date in a section on reporting."""
        indexes: set[int] = set()
        for word in ("áo cáo", "hản ánh", "i kết quả"):
            position = self.text.find(word, begin, end)
            while position >= 0:
                indexes.add(self.places.line_at(position))
                position = self.text.find(word, position + 6, end)
        for date in self.draft.dates:
            if begin <= date.bare < end:
                section = self.places.section_at(date.bare)
                if section is not None and _REPORTS.search(self.draft.sections[section].title):
                    indexes.add(self.places.line_at(date.bare))
        return [self.draft.lines[index] for index in sorted(indexes)]

    def read_line(self, line: Line) -> None:
        if line.table is not None or line.start < self.draft.body_start:
            return
        start = words_start(self.text, line)
        section = self.places.section_at(line.start)
        if section is None and self.draft.sections and line.start < self.draft.sections[0].start:
            return
        for begin, end in sentences(self.text, start, line.end):
            first = len(self.found)
            self._dated(begin, end, section)
            dated = [one.start for one in self.found[first:]]  # in the order of the text
            for start, stop in segments(self.text, begin, end):
                if bisect_left(dated, start) == bisect_left(dated, stop):
                    self._undated(start, stop, section, line)
                elif _BESIDES.search(self.text, start, stop):
                    self._add_on_demand(start, stop, section)

    def _dates_of(self, begin: int, end: int) -> list[PrintedDate]:
        dates = self.draft.dates
        while self.next_date < len(dates) and dates[self.next_date].bare < begin:
            self.next_date += 1
        found = []
        for index in range(self.next_date, len(dates)):
            if dates[index].bare >= end:
                break
            found.append(dates[index])
        return found

    def _dated(self, begin: int, end: int, section: int | None) -> None:
        """Read the dated reports of one sentence."""
        text = self.text
        low = begin
        dates = [date for date in self._dates_of(begin, end) if self._may_be_due(date)]
        marks = divisions(text, begin, end) if dates else []
        in_turn = self._in_turn(dates, marks)
        for date in dates:
            index = bisect_right(marks, date.bare)
            start, stop = marks[index - 1], marks[min(index, len(marks) - 1)]
            if self._is_report(start, date, stop, section, begin) and not self._is_before(start, date, stop, dates):
                words = text[max(low, start) : date.start]
                told = in_turn.get(date.start)
                self._add_dated(date, words, text[date.end : stop], (begin, end), (start, stop), section, told)
            low = date.end

    def _in_turn(self, dates: list[PrintedDate], marks: list[int]) -> dict[int, Duty]:
        """The kinds of days that "lần lượt" tells one after the other, by where the day stands."""
        found: dict[int, Duty] = {}
        for start, stop in pairwise(marks):
            inside = [date for date in dates if start <= date.bare < stop]
            kinds = kinds_in_turn(self.text[start : inside[0].start]) if len(inside) > 1 else []
            if len(kinds) == len(inside):
                found.update(zip((date.start for date in inside), kinds, strict=True))
        return found

    def _may_be_due(self, date: PrintedDate) -> bool:
        if date.relation in ("since", "until_now", "after") or date.from_ or not date.due or date.end in self.happening:
            return False
        # "quý III, quý IV năm 2026" and "tháng 5" name what is reported on, unless a word makes them a time.
        day = len(date.due) == 10 or date.due[2:3] == "-" or (date.due[0] == "-" and len(date.due) == 7)
        return bool(date.relation) or (day and "Q" not in date.due)

    def _is_before(self, start: int, date: PrintedDate, stop: int, dates: list[PrintedDate]) -> bool:
        """Say whether the report is ordered behind this day and has its own: "… trước 15/9, báo cáo trước 20/9"."""
        owed = owed_at(self.text, date.end, stop)
        if not owed or owed_at(self.text, start, date.start):
            return False
        return bool(owed) and any(owed[0] < other.bare < stop for other in dates)

    def _is_report(self, start: int, date: PrintedDate, stop: int, section: int | None, begin: int) -> bool:
        """Say whether a report falls due that day: the nearest order before it decides, else what follows it."""
        text = self.text
        owed = max(owed_at(text, start, date.start), default=None)
        other = last_match(OTHER, text, start, date.bare)
        if owed is not None:
            return other is None or owed > other
        if other is not None:
            return False
        if date.start - start <= _FRONTED and owed_at(text, date.end, stop):
            return True
        last = self.found[-1] if self.found else None
        if (
            last is not None
            and last.start >= begin
            and last_match(OTHER, text, max(start, last.end), date.start) is None
        ):
            return True
        if _MEETING.search(text, start, stop):
            return False  # a meeting to be held
        return date.start - start <= 2 * _FRONTED and self._told_above(section, begin)

    def _told_above(self, section: int | None, begin: int) -> bool:
        """Say whether the heading, or the paragraph that leads the dashes in, speaks of reports."""
        if section is None:
            return False
        row = self.draft.sections[section]
        if _REPORTS.search(row.title):
            return True
        lead = self.lead_in(section, begin)
        return lead is not None and bool(owed_at(self.text, lead.start, lead.end))

    def lead_in(self, section: int, begin: int) -> Line | None:
        """The paragraph ending in a colon above the dashes of a section."""
        lines = self.draft.lines
        index = self.places.line_at(begin) - 1
        first = self.draft.sections[section].line
        while index >= first:
            line = lines[index]
            if self.text[line.end - 1] in ":：" and line.table is None:
                return line
            if self.text[line.start] not in "-–+•" and index != first:
                return None
            index -= 1
        return None

    def _add_dated(
        self,
        date: PrintedDate,
        words: str,
        behind: str,
        sentence: tuple[int, int],
        segment: tuple[int, int],
        section: int | None,
        kind: Duty | None,
    ) -> None:
        if kind is None and date.recurring:
            kind = _DUE_KINDS.get(date.recurring)
        if kind is None:
            kind = kind_of(words, behind, self.text[sentence[0] : date.start], date)
        if kind is Duty.OTHER and "Tháng hành động" in (self.draft.header.title or ""):
            kind = Duty.ACTION_MONTH
        to, via = self._receivers(sentence, section, segment)
        inferred = self.year if date.due and date.due[0] == "-" and date.due[2] != "-" and not date.recurring else None
        path = self.places.path_at(date.bare)
        before = date.relation == "before"
        self.found.append(Reporting(kind, date.due, inferred, before, to, via, path, date.start, date.end))

    def _receivers(
        self, sentence: tuple[int, int], section: int | None, segment: tuple[int, int] | None = None
    ) -> tuple[str | None, str | None]:
        to, via = self._receiver(*(segment or sentence))
        if to is None and segment is not None and segment != sentence:
            to, above = self._receiver(*sentence)
            via = via or above
        if to is None and section is not None:
            lead = self.lead_in(section, sentence[0])
            if lead is not None:
                to, above = self._receiver(lead.start, lead.end)
                via = via or above
        return to, via

    def _receiver(self, start: int, end: int) -> tuple[str | None, str | None]:
        """Several reports of one sentence go to the same agency: it is read once."""
        if (start, end) not in self.receivers:
            self.receivers[start, end] = receiver(self.text, start, end)
        return self.receivers[start, end]

    def _add_on_demand(self, begin: int, end: int, section: int | None) -> None:
        match = _BESIDES.search(self.text, begin, end)
        if match:
            to, via = self._receivers((begin, end), section)
            path = self.places.path_at(begin)
            self.found.append(Reporting(Duty.ON_DEMAND, None, None, False, to, via, path, match.start(), match.end()))

    def _undated(self, begin: int, end: int, section: int | None, line: Line) -> None:
        words = self.text[begin:end]
        if self.text[line.start : line.end].rstrip(" *").endswith(":"):
            return  # leads in what is read on its own
        if section is not None and self.draft.sections[section].start == line.start and line.end - line.start < _SHORT:
            return  # a heading
        trouble = tells_trouble(words) if section is None or "nếu" in words.lower() else None
        if trouble is not None and section is None and "báo cáo" not in words.lower():
            trouble = None
        if trouble is None and not is_owed(words):
            return
        if (
            section is None
            and trouble is None
            and self.places.item_at(begin) is None
            and not on_demand(words)
            and "báo cáo" not in words[:60].lower()
        ):
            return
        to, via = receiver(self.text, begin, end)
        kinds = kinds_in(words)
        kind = Duty.ON_DEMAND if trouble is not None or on_demand(words) else kinds[-1] if kinds else Duty.OTHER
        start = begin + (trouble.start() if trouble else max(0, words.lower().find("báo cáo")))
        path = self.places.path_at(begin)
        self.found.append(Reporting(kind, None, None, False, to, via, path, start, end))


def kind_of(words: str, behind: str, before: str, date: PrintedDate) -> Duty:
    """Name the kind by "đối với báo cáo năm" behind the date, else by the words before it, else by the sentence."""
    told = _CONCERNING.match(behind)
    kinds = (kinds_in(told.group()) if told else []) or kinds_in(words)
    if not kinds and not _OF_ITS_OWN.search(words):
        kinds = kinds_in(before)
        if date.recurring is Recurrence.YEARLY and set(kinds) <= {Duty.QUARTERLY, Duty.MONTHLY}:
            kinds = []  # "trước ngày 20 của tháng cuối quý và trước ngày 15/11 hằng năm"
    if (
        set(kinds) <= {Duty.ANNUAL}
        and (date.due or "")[-5:-3] in ("05", "06", "07")
        and _YEARLY.search(before + behind)
    ):
        return Duty.SIX_MONTH  # "trước ngày 05/6 và 05/12 hằng năm"
    if Duty.SIX_MONTH in kinds and Duty.ANNUAL in kinds:
        # "6 tháng, năm (trước ngày 10/6 và 10/12)": the month says which of the two.
        month = (date.due or "")[-5:-3] if (date.due or "")[-3:-2] == "-" else ""
        if month in ("05", "06", "07"):
            return Duty.SIX_MONTH
        if month in ("11", "12", "01"):
            return Duty.ANNUAL
    if kinds:
        return kinds[-1]
    kinds = kinds_in(behind[:80].split(";")[0])
    if kinds:
        return kinds[0]
    return worded_by_month(told.group() if told else words or before, date)


def worded_by_month(words: str, date: PrintedDate) -> Duty:
    """Name what "sơ kết" in mid-year and "tổng kết" at its end are of: six months, the year; else of some thing."""
    month = (date.due or "")[-5:-3]
    if _HALFWAY.search(words) and month in ("05", "06", "07"):
        return Duty.SIX_MONTH
    if (_AT_LAST.search(words) or date.recurring is Recurrence.YEARLY) and month in ("11", "12", "01"):
        return Duty.ANNUAL
    return Duty.OTHER


def divisions(text: str, begin: int, end: int) -> list[int]:
    """Where the parts of a sentence begin and end: at its semicolons, those in brackets left out."""
    marks = [begin]
    depth = 0
    for match in _SEGMENT.finditer(text, begin, end):
        mark = match.group()
        depth = max(0, depth + (mark == "(") - (mark == ")"))
        if mark == ";" and not depth:
            marks.append(match.end())
    marks.append(end)
    return marks


def segments(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Divide a sentence at its semicolons."""
    marks = divisions(text, begin, end)
    return [(start, stop) for start, stop in pairwise(marks) if start < stop]
