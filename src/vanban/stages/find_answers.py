"""
Answer for every item, as a person would: who leads, who helps, who receives, by when, what comes of it.

Reads: draft.items, .sections, .assignments, .deadlines, .events, .dates   Writes: draft.items

    "- Chủ trì, phối hợp với Công an tỉnh …" under "1. Sở Y tế"   ->  leads Sở Y tế, coordinators Công an tỉnh
    a row "Sở X chủ trì, phối hợp Sở Y | Quý II/2026"             ->  leads Sở X, coordinators Sở Y, due 2026-Q2
    "- Nâng cao nhận thức …" under MỤC ĐÍCH                       ->  no task
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

from vanban.draft import Draft, ItemRow
from vanban.grammar.agency_lists import split_agencies
from vanban.grammar.agency_openings import may_open
from vanban.grammar.duties import Mentions, describes, led_by
from vanban.model import Assignment, Span
from vanban.stages.places import places_of, words_start

_AIMS = re.compile(
    r"mục đích|yêu cầu|quan điểm|mục tiêu|chỉ tiêu|phạm vi|đối tượng|căn cứ|thực trạng|kết quả đạt|đánh giá tình hình"
    r"|khái quát|nguyên tắc|sự cần thiết|nguyên nhân|hạn chế|thành phần|kinh phí|phương châm|tình hình|thông điệp"
    r"|khẩu hiệu|chủ đề"
)
_LABEL = re.compile(
    r"(?:Thời gian|Địa điểm|Thành phần|Kinh phí|Nguồn kinh phí|Đối tượng|Số lượng|Mục tiêu|Mục đích|Yêu cầu|Chủ đề"
    r"|Khẩu hiệu|Thông điệp|Hình thức|Sản phẩm|Kết quả|Cơ quan chủ trì|Đơn vị chủ trì|Cơ quan phối hợp|Đơn vị phối"
    r" hợp|Cơ quan thực hiện|Đơn vị thực hiện|Thời hạn|Ghi chú|Chỉ tiêu)[^:.;]{0,40}:"
)
_LEAD_LABEL = re.compile(
    r"(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận)?\s*(?:[Cc]hủ trì|[Tt]hực hiện|[Cc]hịu trách nhiệm|[Tt]ham mưu)(?:\s+(?:thực"
    r" hiện|tham mưu))?\s*:\s*"
)
_HELP_LABEL = re.compile(r"(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận)?\s*[Pp]hối hợp(?:\s+(?:thực hiện|với))?\s*:?\s*")
_DUE_LABEL = re.compile(r"[Tt]hời (?:gian|hạn)(?: thực hiện| hoàn thành| triển khai| tổ chức)?\s*:")
# "Chủ trì: …; phối hợp: …. Thời gian: …" in a line of its own answers for the dashes of its section.
_LABELS = re.compile(
    r"(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Pp]hòng|[Nn]gười)?\s*(?:(?P<leads>[Cc]hủ trì|[Tt]hực hiện|[Cc]hịu trách nhiệm"
    r"|[Pp]hụ trách)|(?P<coordinators>[Pp]hối hợp))(?:,? (?:thực hiện|tham mưu|chính))?\s*:\s*"
    r"|(?P<due>[Tt]hời (?:gian|hạn))(?: thực hiện| hoàn thành| triển khai| tổ chức)?\s*:\s*"
)
_LABEL_WORDS = ("hủ trì:", "hối hợp:", "hực hiện:", "hụ trách:", "rách nhiệm:")
_LEVEL = re.compile(
    r"(?:Có |Phấn đấu |Đạt |Duy trì )?(?:[Tt][ỷỉ] lệ |[Tt][ỷỉ] suất |[Tt][ỷỉ] số |(?:[Tt]rên |[Íí]t nhất |[Tt]ối thiểu"
    r" |[Dd]ưới |[Kk]hoảng |[Tt]ừ )?\d[\d.,]*\s?%|Số (?:lượng |vụ |người |hộ |ca )|Mức độ |Tổng (?:số |tỷ ))"
)
_HELP = re.compile(r"[Pp]hối hợp")
_SHARED = 8000  # characters around a line of answers that it may answer for
_JOINS = ("Tham gia", "Phối hợp", "Cử ")
_ORDER_LENGTH = 24  # "Giao trách nhiệm cho " before the agency that opens a dash
_LEADS_IN_CELL = re.compile(r"\s*[,;]?\s*(?:làm )?(?:chủ trì|Chủ trì)\s*[,;.]?\s*(?:và\s+)?")
_YEAR_CELL = re.compile(r"\s*(?:[Gg]iai đoạn\s+|[Nn]ăm\s+|[Tt]rong năm\s+)?(?:20\d\d\s*[-–]\s*)?(20\d\d)\s*\.?\s*\Z")
_OCCASION = re.compile(
    r"(?:nhân|Nhân|dịp|kỷ niệm|chào mừng|hưởng ứng|Hưởng ứng|Chào mừng|Kỷ niệm|Nhân dịp)[^.;\n]{0,90}\Z"
)
_OF_A_PLAN = re.compile(
    r"(?:Chủ trì,? |Phối hợp,? |Chủ trì, phối hợp [^.;]{0,80} )?(?:[Xx]ây dựng|[Bb]an hành|[Tt]ham mưu|[Tt]rình"
    r"|[Ll]ập|[Hh]ướng dẫn)[^.;]{0,60}?(?:[Kk]ế hoạch|[Pp]hương án|[Cc]hương trình|[Vv]ăn bản)"
)


def find_answers(draft: Draft) -> None:
    """Fill the answers of each item from its words, its row or the section that names the agency."""
    answerer = _Answerer(draft)
    for index, item in enumerate(draft.items):
        if item.marker == "row":
            answerer.answer_row(item)
        else:
            answerer.answer_dash(index, item)
    answerer.share_labels()


class _Answerer:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.text = draft.text
        self.places = places_of(draft)
        self.mentions = Mentions(draft.text)
        self.deadline_starts = [deadline.start for deadline in draft.deadlines]
        self.date_starts = [date.start for date in draft.dates]
        self.events = sorted(draft.events, key=lambda event: event.end)
        self.event_ends = [event.end for event in self.events]
        self.target_starts = sorted(target.start for target in draft.targets)
        self.headings: dict[int, tuple[list[str], list[str]]] = {}  # section → who leads and helps by its heading
        self.helpers: dict[int, list[str]] = {}  # of assignments whose heading names whom to work with
        self.above: dict[int, Assignment] = {}
        self.own: dict[int, Assignment] = {}
        self.aims: dict[int, bool] = {}
        self.dash: ItemRow | None = None  # the dash that a "+" stands below
        self.dash_leads = False
        for assignment in sorted(draft.assignments, key=lambda one: (one.path or "").count(".")):
            for index in assignment.items:
                item = draft.items[index]
                inside = item.start <= assignment.start < item.end
                if inside:
                    self.own.setdefault(index, assignment)
                else:
                    self.above[index] = assignment

    # Rows

    def answer_row(self, item: ItemRow) -> None:
        item.task = True
        for name in ("lead", "agency"):
            cell = item.cells.get(name)
            if cell and not item.leads:
                self.read_leads(item, cell)
        cell = item.cells.get("coordinate")
        if cell:
            item.coordinators = merged(item.coordinators, self.names(cell.start, cell.end, _HELP_LABEL), item.leads)
        cell = item.cells.get("report_to")
        if cell:
            item.receivers = self.names(cell.start, cell.end, None)
        cell = item.cells.get("product")
        if cell:
            item.product = " ".join(self.text[cell.start : cell.end].split()) or None
            item.product = None if item.product in ("-", "–") else item.product
        cell = item.cells.get("due")
        if cell:
            item.due = self.due_of_cell(cell)
            item.deadlines = self.deadlines_in(cell.start, cell.end)

    def read_leads(self, item: ItemRow, cell: Span) -> None:
        """Read "Sở X chủ trì, phối hợp Sở Y" in one cell: it names both."""
        text = self.text
        label = _LEAD_LABEL.match(text, cell.start, cell.end)
        start = label.end() if label else cell.start
        help_ = _HELP.search(text, start, cell.end)
        end = help_.start() if help_ else cell.end
        lead = _LEADS_IN_CELL.search(text, start, end)
        helpers: list[str] = []
        if lead:
            # "Sở X chủ trì; Sở Y, Sở Z phối hợp": those behind the word help.
            helpers = self.names(lead.end(), end, None)
            end = lead.start()
        item.leads = self.names(start, end, None)
        if help_:
            helpers += self.names(help_.start(), cell.end, _HELP_LABEL)
        item.coordinators = helpers

    def names(self, start: int, end: int, label: re.Pattern[str] | None) -> list[str]:
        if label:
            match = label.match(self.text, start, end)
            start = match.end() if match else start
            for word in ("với ", "cùng "):
                if self.text.startswith(word, start):
                    start += len(word)
        found = split_agencies(self.text, start, end)
        return [name for name in found if len(name) > 1]

    def due_of_cell(self, cell: Span) -> str | None:
        year = _YEAR_CELL.match(self.text, cell.start, cell.end)
        if year:
            return year[1]
        due = None
        first, behind = bisect_left(self.date_starts, cell.start), bisect_left(self.date_starts, cell.end)
        for date in self.draft.dates[first:behind]:
            if date.relation not in ("since", "after", "until_now") or date.from_:
                due = date.last
        return due

    # Dashes

    def answer_dash(self, index: int, item: ItemRow) -> None:
        if item.marker != "+":
            self.dash, self.dash_leads = item, False
        item.coordinators = self.mentions.coordinators(item.text_start, item.end)
        item.receivers = self.mentions.receivers(item.text_start, item.end)
        item.deadlines = self.deadlines_in(item.start, item.end)
        item.due = self.due_of_dash(item)
        named = self.own_leads(index, item)
        if named:
            item.leads = named
            if item.marker != "+":
                self.dash_leads = True
        elif item.marker == "+" and self.dash_leads and self.dash is not None and self.dash.section == item.section:
            item.leads = list(self.dash.leads)
        elif index in self.above:
            item.leads = list(self.above[index].agencies)
            item.coordinators = item.coordinators or self.helpers_of(self.above[index])
        else:
            item.leads, helpers = self.told_in_heading(item.section)
            item.coordinators = item.coordinators or [name for name in helpers if name not in item.leads]
        if item.coordinators:
            item.coordinators = [name for name in item.coordinators if name not in item.leads]
        if item.receivers:
            item.receivers = [name for name in item.receivers if name not in item.coordinators]
        item.task = self.is_task(item, bool(named) or index in self.above)

    def helpers_of(self, assignment: Assignment) -> list[str]:
        """Those whom a heading tells the agency to work with: "2. Sở Y tế chủ trì, phối hợp với Sở Nội vụ"."""
        if assignment.start not in self.helpers:
            line = self.draft.lines[self.places.line_at(assignment.start)]
            self.helpers[assignment.start] = (
                self.mentions.coordinators(assignment.end, line.end) if self.is_heading(line.end) else []
            )
        return self.helpers[assignment.start]

    def told_in_heading(self, section: int | None) -> tuple[list[str], list[str]]:
        """Who leads and helps by the heading: "2. Kiểm tra (Phòng An toàn chủ trì, các đội phối hợp)"."""
        if section is None:
            return [], []
        if section not in self.headings:
            row = self.draft.sections[section]
            named: tuple[list[str], list[str]] = [], []
            if row.reach > row.end and self.text.find("chủ trì", row.start, row.end) > 0:
                named = led_by(self.text, row.start, row.end), self.mentions.coordinators(row.start, row.end)
            self.headings[section] = named if named[0] else self.told_in_heading(row.parent)
        leads, helpers = self.headings[section]
        return list(leads), list(helpers)

    def is_heading(self, end: int) -> bool:
        """Say whether the line leads the dashes below it in: no sentence of its own ends there."""
        return self.text[end - 1] not in ".;"

    def own_leads(self, index: int, item: ItemRow) -> list[str]:
        text = self.text
        start = item.text_start
        if index in self.own and self.own[index].start - start < _ORDER_LENGTH:
            return list(self.own[index].agencies)
        if may_open(text, start) and not (
            index in self.above and text.startswith(("Yêu cầu", "Giao ", "Phân công"), start)
        ):
            subject = self.places.subject_at(start, item.end)
            told = subject is not None and (subject.verb or subject.colon or subject.order in ("ask", "order"))
            if subject is not None and told and not (subject.order == "" and describes(text, subject.duty)):
                return split_agencies(text, subject.start, subject.end)
        if index in self.above and text.startswith(_JOINS, start):
            return []  # "Tham gia đoàn kiểm tra do Sở Y tế chủ trì"
        words = text[start : item.end]
        if "chủ trì" in words or "đầu mối" in words or "iao " in words or ": " in words or " do " in words:
            return led_by(text, start, item.end)
        return []

    def due_of_dash(self, item: ItemRow) -> str | None:
        """The last printed day by which it is done or on which it is held."""
        first = bisect_left(self.event_ends, item.start)
        happens = first < len(self.events) and self.events[first].start < item.end
        if not item.deadlines and not happens:
            return None
        deadlines = [self.draft.deadlines[index] for index in item.deadlines]
        found = [(one.start, one.due or one.to) for one in deadlines]
        if happens and not _OF_A_PLAN.match(self.text, item.text_start, item.end):
            found += self.days_of_events(first, item)
        days = [due for _, due in sorted(found, key=itemgetter(0)) if due]
        return days[-1] if days else None

    def days_of_events(self, first: int, item: ItemRow) -> Iterator[tuple[int, str | None]]:
        """The days of what the dash itself holds, not of an occasion that it names."""
        for index in range(first, len(self.events)):
            event = self.events[index]
            if event.start >= item.end:
                return
            occasion = _OCCASION.search(self.text, max(item.start, event.start - 60), event.start + 8)
            if event.end <= item.end and not occasion:
                yield event.start, event.to

    def deadlines_in(self, start: int, end: int) -> list[int]:
        first = bisect_left(self.deadline_starts, start)
        if first == len(self.deadline_starts) or self.deadline_starts[first] >= end:
            return []  # as in most dashes
        return list(range(first, bisect_left(self.deadline_starts, end, first)))

    def is_task(self, item: ItemRow, named: bool) -> bool:
        if _LABEL.match(self.text, item.text_start, item.end):
            return False
        if named:
            return True
        if _LEVEL.match(self.text, item.text_start, item.end) and self.has_target(item):
            return False  # a level to reach, wherever it stands
        if self.is_aim(item.section):
            item.due = None  # a day named in a purpose is nobody's
            return False
        return True

    def has_target(self, item: ItemRow) -> bool:
        first = bisect_left(self.target_starts, item.start)
        return first < len(self.target_starts) and self.target_starts[first] < item.end

    def is_aim(self, section: int | None) -> bool:
        """Say whether the section tells purposes, requirements, figures: nothing is ordered there."""
        if section is None:
            return False
        if section not in self.aims:
            row = self.draft.sections[section]
            title = row.title.lower()
            own = bool(_AIMS.search(title)) if len(title) < 90 else bool(_AIMS.match(title))
            if "nhiệm vụ" in title or "giải pháp" in title or "tổ chức thực hiện" in title:
                own = False
            self.aims[section] = own or self.is_aim(row.parent)
        return self.aims[section]

    # "- Cơ quan chủ trì: Sở X." answers for the other dashes of its section

    def share_labels(self) -> None:
        for number in self.label_lines():
            line = self.draft.lines[number]
            start = words_start(self.text, line)
            section = self.places.section_of_line[number]
            if section is None or line.table is not None:
                continue
            row = self.draft.sections[section]
            point = row.line == number
            if point:
                start = row.words or start
            labels = list(_LABELS.finditer(self.text, start, line.end))
            if not labels or self.text[start : labels[0].start()].strip(" *"):
                continue
            scope = row.parent if point else section
            for label, end in zip(labels, [*(one.start() for one in labels[1:]), line.end], strict=True):
                self.share_label(label, end, scope, deep=point)

    def label_lines(self) -> list[int]:
        """The lines that have such a label somewhere: few, so they are looked for first."""
        found = set()
        for word in (*_LABEL_WORDS, "hời gian", "hời hạn"):
            position = self.text.find(word)
            while position >= 0:
                found.add(self.places.line_at(position))
                position = self.text.find(word, position + 1)
        return sorted(found)

    def share_label(self, label: re.Match[str], end: int, scope: int | None, *, deep: bool) -> None:
        name = str(label.lastgroup)
        if name == "due":
            days = [self.draft.deadlines[index] for index in self.deadlines_in(label.end(), end)]
            due = days[-1].due or days[-1].to if days else None
            if due:
                self.share(scope, name, due, label.start(), deep=deep)
        else:
            self.share(scope, name, self.names(label.end(), end, None), label.start(), deep=deep)

    def share(self, section: int | None, name: str, value: list[str] | str, at: int, *, deep: bool) -> None:
        """Give the answer to the dashes of the section that have none; `deep` also to those of its points."""
        if section is None or not value:
            return
        row = self.draft.sections[section]
        waiting = []
        begin, end = max(row.start, at - _SHARED), min(row.reach, at + _SHARED)
        for index in self.places.items_between(begin, end):
            item = self.draft.items[index]
            inside = deep or item.section == section
            if inside and item.task and item.marker != "row" and not getattr(item, name):
                waiting.append(item)
        # A line of answers closes the dashes above it; only at the head of the section it stands for those below.
        for item in [item for item in waiting if item.start < at] or waiting:
            setattr(item, name, list(value) if isinstance(value, list) else value)


def merged(first: Sequence[str], second: Sequence[str], besides: Sequence[str]) -> list[str]:
    return [name for name in dict.fromkeys([*first, *second]) if name not in besides]
