"""
Find who is told to do something.

Reads: draft.lines, .sections, .items, .header.type   Writes: draft.assignments, findings

    (a) "1. Sở Y tế" with dashes below, "6. Sở Tài chính: tham mưu …"          anywhere
    (b) a sentence that opens with an agency and a duty, under tổ chức thực hiện, in letters and notices
    (c) "- Giao Văn phòng Sở …", "- Đề nghị Công an tỉnh …"                    anywhere
"""

from __future__ import annotations

import re
from itertools import islice

from vanban.draft import Draft, Line, SectionRow
from vanban.grammar.actors import is_post
from vanban.grammar.agency_lists import split_agencies
from vanban.grammar.agency_openings import may_open
from vanban.grammar.agency_phrases import Subject
from vanban.grammar.duties import describes, role_of
from vanban.model import Assignment
from vanban.stages.places import is_one_sentence, places_of, sentences
from vanban.stages.sharing_out import SharingOut

_LETTERS = frozenset(("Công văn", "Công điện", "Thông báo", "Thông báo kết luận", "Chỉ thị", "Kết luận"))
_LEAD_IN = re.compile(r"(?:sau(?: đây)?|như sau|dưới đây|các nhiệm vụ|các nội dung)\s*:\s*\**\Z|nội dung sau\s*:")
# What follows such an opening, or a mark, in an article of a decision is an order; misspelt names are named too.
_BINDS = re.compile(
    r"(?:có |chịu )?trách nhiệm (?:thi hành|thực hiện|tổ chức)|căn cứ [Qq]uyết [đd]ịnh(?: này)?,? (?:tổ chức )?thi hành"
    r"|thi hành [Qq]uyết [đd]ịnh"
)
_OF_AN_ARTICLE = (
    "chịu trách nhiệm",
    "có trách nhiệm",
    "chủ trì",
    "trực tiếp chỉ đạo",
    "là cơ quan",
    "căn cứ Quyết định",
    "căn cứ quyết định",
    "thi hành",
)
_SECOND = re.compile(r"[,;] (?=[A-ZĐỦ])")
_TAKES_OVER = ("chủ trì", "chịu trách nhiệm", "có trách nhiệm", "làm đầu mối", "là đầu mối")
_FOLLOWING = ("sau đây", "dưới đây", "sau", "nêu sau")
_IN_PASSING = ("; giao ", "; yêu cầu ", "; đề nghị ")
_OCCASIONS = ("Thực hiện", "Căn cứ", "Để ", "Nhằm ", "Theo ", "Trên cơ sở", "Triển khai", "Xét ", "Tiếp theo", "Qua ")
_TORN_LINES = 12  # of one sentence; hostile text ends here, as it does after so many clauses
_CLAUSES = 8
_BARE_HEADS = (" Sở", " Bộ", " Ban", " Phòng", "*Sở", "*Bộ")
_LONGEST_LIST = 900
_BELOW = 3000  # characters of a section that say what an agency's role is
_TOPIC = 120  # characters of the longest topic before a colon
_COMPANY = re.compile(r"thành phần|đại biểu|kính gửi|danh sách|đối tượng")


def find_assignments(draft: Draft) -> None:
    """Read the points whose heading is an agency, then every sentence that may name one."""
    finder = _Finder(draft)
    finder.read_headings()
    finder.read_lines()
    draft.assignments = sorted(finder.found, key=lambda one: (one.start, one.end))


class _Finder:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.text = draft.text
        self.places = places_of(draft)
        self.found: list[Assignment] = []
        self.seen: set[tuple[str | None, str]] = set()
        self.sharing = SharingOut(draft)
        self.by_line = self.sharing.by_line
        self.dashes = {item.start for item in draft.items}
        self.headed: dict[int, Subject] = {}  # sections whose heading is an agency
        self.letter = draft.header.type in _LETTERS

    def read_headings(self) -> None:
        """(a): the whole heading is an agency, or it runs in to the duty of one."""
        heads = self.places.heads
        for index, section in enumerate(self.draft.sections):
            line = self.draft.lines[section.line]
            if line.table is not None or section.label.startswith("PL"):
                continue  # below the number of an annex stands whose annex it is
            start = heads[section.line]
            if not self.places.opens(start):
                continue
            end = self.end_of(self.places.line_at(section.end - 1))
            subject = self.places.subject_at(start, end)
            if subject is None or not self.is_heading(index, section, subject, end):
                continue
            self.headed[index] = subject
            self.add(subject, section.path, index, self.text[subject.duty : end], self.own_words_below(section))
            if subject.verb:
                self.read_second(subject, section.path, index, end)

    def end_of(self, number: int) -> int:
        """Where the paragraph of a line ends: a line break before a small letter only tears it."""
        lines, end = self.draft.lines, self.draft.lines[number].end
        last = min(len(lines), number + _TORN_LINES) - 1
        while number < last and self.is_torn(end):
            number += 1
            line = lines[number]
            own = number in self.by_line or line.start in self.dashes or line.table is not None
            if own or line.start != end + 1:
                break
            end = line.end
        return end

    def is_torn(self, end: int) -> bool:
        """Say whether the sentence goes on behind the line break there."""
        if self.text[end + 1 : end + 2].islower():
            return self.text[end - 1] not in ".;:"
        return self.text.endswith(_BARE_HEADS, end - 6, end)

    def own_words_below(self, section: SectionRow) -> str:
        """What stands below a heading, without the dashes that name an agency of their own."""
        reach = min(section.reach, section.end + _BELOW)
        kept, begin = [], section.end
        for index in self.places.items_between(section.end, reach):
            item = self.draft.items[index]
            if may_open(self.text, item.text_start):
                subject = self.places.subject_at(item.text_start, item.end)
                if subject is not None and (subject.verb or subject.colon):
                    kept.append(self.text[begin : item.start])
                    begin = item.end
        return "".join([*kept, self.text[begin:reach]])

    def is_heading(self, index: int, section: SectionRow, subject: Subject, end: int) -> bool:
        """Say whether the point is that agency's: it fills the heading, or its duty follows in it."""
        whole = not self.text[subject.end : end].strip(" *.:;,")
        if whole:
            return self.orders_below(index, section) and self.sharing.may_be_agency(
                section, self.text[subject.start : end]
            )
        if _COMPANY.search(self.sharing.above(section)):
            return False
        if subject.colon:
            return not self.text[subject.duty : subject.duty + 1].isdigit() and not self.is_label(subject, end)
        if subject.order == "order" and self.under_agency(section.parent):
            return False
        if subject.order in ("ask", "order"):
            return True
        if self.orders_nothing(subject, end):
            return False
        return subject.verb and (self.sharing.organises(index) or self.letter or self.is_bound(section, subject, end))

    def is_label(self, subject: Subject, end: int) -> bool:
        """Say whether only a name stands behind the colon: "Chủ đầu tư: UBND xã Nậm Khao"."""
        if not may_open(self.text, subject.duty):
            return False
        named = self.places.subject_at(subject.duty, end)
        return named is not None and not (named.verb or named.colon)

    def orders_nothing(self, subject: Subject, end: int) -> bool:
        """Say whether those told to are only named below ("Các đơn vị sau đây có trách nhiệm: …"), or described."""
        text = self.text
        if subject.verb and not subject.order and describes(text, subject.duty):
            return True
        return text[end - 1] == ":" and text.endswith(_FOLLOWING, subject.start, subject.end)

    def is_bound(self, section: SectionRow, subject: Subject, end: int) -> bool:
        """Say whether an article binds the agency, or a heading tells it to lead what stands below."""
        if section.path.startswith("Điều") and self.text.startswith(_OF_AN_ARTICLE, subject.duty):
            return True
        if self.text.startswith(("có trách nhiệm", "chịu trách nhiệm"), subject.duty):
            return not self.sharing.states_aims(section)
        return section.reach > section.end and self.text.startswith("chủ trì", subject.duty)

    def orders_below(self, index: int, section: SectionRow) -> bool:
        if section.reach <= section.end or _COMPANY.search(self.sharing.above(section)):
            return False
        following = self.draft.sections[index + 1] if index + 1 < len(self.draft.sections) else None
        if following is not None and following.parent == index and following.line == section.line + 1:
            # Only groups the agencies below it: "1. Các đơn vị thuộc Sở" above "a) Phòng …".
            below = self.places.subject_at(self.places.heads[following.line], following.end)
            behind = self.text[below.end : below.end + 1] if below is not None else "…"
            if below is not None and not behind.strip(" .:;\n*") and not is_post(self.text, below):
                return False
        return bool(self.text[section.end : section.reach].strip(" *\n\t"))

    def read_lines(self) -> None:
        """(b) and (c): sentences of points, dashes and paragraphs."""
        draft = self.draft
        last = self.last_paragraph()
        section_of_line = self.places.section_of_line
        for number in self.lines_to_read():
            line = draft.lines[number]
            start = line.start
            if start < draft.body_start or draft.body_end <= start < draft.closing_end or line.table is not None:
                continue
            point = self.by_line.get(number)
            section = point if point is not None else section_of_line[number]
            dash = start in self.dashes
            if section is not None or dash or (self.letter and number < last):
                self.read_line(number, point, section, dash)
                if self.letter and section is None and not dash:
                    self.read_request(line)
        if self.letter:
            self.read_orders_in_passing()

    def lines_to_read(self) -> list[int]:
        """The lines that an agency may open, or one of their sentences, or what stands behind a topic."""
        places = self.places
        opening = {number for number, head in enumerate(places.heads) if places.opens(head)}
        asked = places.lines_with(" đề nghị ", " yêu cầu ", " giao ") if self.letter else set()
        return sorted(opening | asked | places.lines_with(". ", "? ", ".\u00a0", ": "))

    def read_request(self, line: Line) -> None:
        """Read "Thực hiện Luật …, Bộ Nội vụ đề nghị các địa phương báo cáo …" in the plain paragraphs of a letter."""
        if not self.text.startswith(_OCCASIONS, line.start) or self.is_closing(line):
            return
        for mark in islice(_SECOND.finditer(self.text, line.start, line.end), _CLAUSES):
            if may_open(self.text, mark.end()):
                subject = self.places.subject_at(mark.end(), line.end)
                if subject is not None and subject.order in ("ask", "order") and subject.verb:
                    if not _LEAD_IN.search(self.text, max(line.start, line.end - 60), line.end):
                        self.add(subject, None, None, self.text[subject.duty : line.end], "")
                    return

    def read_orders_in_passing(self) -> None:
        """Read "Thống nhất tổ chức hội thi; giao Hội Nông dân chuẩn bị …" in letters and notices of conclusions."""
        draft = self.draft
        for order in _IN_PASSING:
            place = self.text.find(order, draft.body_start, draft.body_end)
            while place >= 0:
                line = draft.lines[self.places.line_at(place)]
                subject = self.places.subject_at(place + 2, line.end) if line.table is None else None
                if subject is not None and subject.verb and not self.is_closing(line):
                    section = self.places.section_at(place)
                    path = draft.sections[section].path if section is not None else None
                    self.add(subject, path, section, self.text[subject.duty : line.end], "")
                place = self.text.find(order, place + len(order), draft.body_end)

    def last_paragraph(self) -> int:
        """Where the closing paragraphs of the body begin."""
        draft = self.draft
        ends = [section.reach for section in draft.sections if section.start < draft.body_end]
        if ends:
            return self.places.line_at(max(ends) - 1) + 1
        # A letter without points orders in plain paragraphs; the closing one is turned down by its words.
        return max((n for n, line in enumerate(draft.lines) if line.start < draft.body_end), default=-1) + 1

    def read_line(self, number: int, point: int | None, section: int | None, dash: bool) -> None:
        text, line = self.text, self.draft.lines[number]
        start, line_end = self.places.heads[number], self.end_of(number)
        opens = self.places.opens(start)
        topic = start if opens else self.behind_topic(start, line_end)
        if topic is None and is_one_sentence(text, start, line_end):
            return
        found = [
            (place, begin, end)
            for place, (begin, end) in enumerate(sentences(text, start if topic is None else topic, line_end))
            if may_open(text, begin)
        ]
        article = section is not None and self.draft.sections[section].path.startswith("Điều")
        if not found and not article:
            return  # as of most lines
        organises = self.letter or self.sharing.organises(section)
        if article and not organises:
            for begin, end in sentences(text, start, line_end):
                if begin != start or point not in self.headed:
                    self.read_article(begin, end, section)
            return
        for place, begin, end in found:
            told_anywhere = place == 0 and opens and (dash or point is not None)
            if (organises or told_anywhere) and not (place == 0 and point in self.headed):
                self.read_sentence(begin, end, line, section, organises, dash)

    def behind_topic(self, start: int, end: int) -> int | None:
        """Where an agency opens behind the topic of a point: "Về năm học mới: Sở Giáo dục và Đào tạo chuẩn bị …"."""
        colon = self.text.find(": ", start, min(end, start + _TOPIC))
        return colon + 2 if colon > 0 and may_open(self.text, colon + 2) else None

    def read_article(self, begin: int, end: int, section: int | None) -> None:
        """Read "…, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này": all before the duty is told to."""
        text = self.text
        subject = self.places.subject_at(begin, end) if may_open(text, begin) else None
        if subject is not None and (
            subject.order in ("ask", "order") or (subject.verb and text.startswith(_OF_AN_ARTICLE, subject.duty))
        ):
            self.add_sentence(subject, section, end)
            return
        binds = _BINDS.search(text, begin, min(end, begin + _LONGEST_LIST))
        if binds is None or not text[begin].isupper() or text.startswith(("Quyết định", "Nghị quyết"), begin):
            return
        last = binds.start()
        while last > begin and text[last - 1] in " \u00a0,":
            last -= 1
        self.add_sentence(Subject(begin, last, binds.start(), verb=True), section, end)

    def add_sentence(self, subject: Subject, section: int | None, end: int) -> None:
        if self.orders_nothing(subject, end):
            return
        path = self.draft.sections[section].path if section is not None else None
        self.add(subject, path, section, self.text[subject.duty : end], "")
        if subject.verb:
            self.read_second(subject, path, section, end)

    def read_second(self, first: Subject, path: str | None, section: int | None, end: int) -> None:
        """Read who takes over in the same sentence: "… trực tiếp chỉ đạo, Bộ Y tế chủ trì …"."""
        for mark in islice(_SECOND.finditer(self.text, first.duty, end), _CLAUSES):
            if may_open(self.text, mark.end()):
                subject = self.places.subject_at(mark.end(), end)
                takes_over = mark.group()[0] == ";" or self.text.startswith(_TAKES_OVER, subject.duty if subject else 0)
                if subject is not None and subject.verb and takes_over and not self.orders_nothing(subject, end):
                    self.add(subject, path, section, self.text[subject.duty : end], "")

    def read_sentence(self, begin: int, end: int, line: Line, section: int | None, organises: bool, dash: bool) -> None:
        subject = self.places.subject_at(begin, end)
        if subject is None or self.is_closing(line) or _LEAD_IN.search(self.text, max(begin, line.end - 60), line.end):
            return
        ordered = subject.order in ("ask", "order")
        named = subject.colon and not self.is_label(subject, end)
        told = subject.verb or named or (not dash and self.is_name_above_dashes(subject, line))
        if not ordered and not (organises and told):
            return
        if subject.order == "order" and self.under_agency(section):
            return
        if subject.order == "" and self.is_issuer(subject):
            return
        self.add_sentence(subject, section, end)

    def is_name_above_dashes(self, subject: Subject, line: Line) -> bool:
        """Say whether the line is only the agency that the dashes below it are for."""
        whole = not self.text[subject.end : line.end].strip(" *.:;,")
        return whole and bool(self.led_in(self.places.line_at(line.start)))

    def is_issuer(self, subject: Subject) -> bool:
        """Say whether the document speaks of its own issuer: "UBND tỉnh ghi nhận …"."""
        if not self.letter:
            return False
        header = self.draft.header
        issuers = [
            (name or "").replace("Ủy ban nhân dân", "UBND").lower() for name in (header.agency, header.superior_agency)
        ]
        name = " ".join(self.text[subject.start : subject.end].split()).replace("Ủy ban nhân dân", "UBND").lower()
        return any(issuer.startswith(name) for issuer in issuers if issuer)

    def is_closing(self, line: Line) -> bool:
        """Say whether the line is the plain paragraph that ends the body: it sums up and assigns nothing."""
        return self.places.is_closing(line.start)

    def under_agency(self, section: int | None) -> bool:
        while section is not None:
            if section in self.headed:
                return True
            section = self.draft.sections[section].parent
        return False

    def add(self, subject: Subject, path: str | None, section: int | None, words: str, more: str) -> None:
        agency = " ".join(self.text[subject.start : subject.end].split())
        key = (path, agency.lower())
        if key in self.seen or not agency:
            return
        self.seen.add(key)
        names = tuple(split_agencies(self.text, subject.start, subject.end))
        role = role_of(words, subject.order, more)
        self.found.append(
            Assignment(agency, names, role, path, self.items_of(subject, section), subject.start, subject.end)
        )

    def items_of(self, subject: Subject, section: int | None) -> tuple[int, ...]:
        """The dashes that the assignment covers: its own, or all below the heading or the line that leads them in."""
        own = self.places.item_at(subject.start)
        if own is not None:
            return (own,)
        if section is not None and section in self.headed:
            row = self.draft.sections[section]
            return self.places.items_between(row.start, row.reach)
        return self.led_in(self.places.line_at(subject.start))

    def led_in(self, number: int) -> tuple[int, ...]:
        """The dashes right below a line that ends in a colon or is all name: "* Sở Y tế:"."""
        lines = self.draft.lines
        if self.text[lines[number].start : lines[number].end].rstrip(" *")[-1:] in (".", ";", ""):
            return ()
        last = number + 1
        while last < len(lines) and lines[last].start in self.dashes:
            last += 1
        return self.places.items_between(lines[number].end, lines[last - 1].end) if last > number + 1 else ()
