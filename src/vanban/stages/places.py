"""Where a position stands: its sentence, its section, the lines that are read for duties."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from vanban.draft import Draft, Line, SectionRow
from vanban.grammar.actors import read_subject
from vanban.grammar.agency_openings import may_open
from vanban.grammar.agency_phrases import Subject
from vanban.grammar.numbering import read_marker

_ENDS = re.compile(r"[.!?…][”\"’)*]*[ \u00a0]+(?=[“\"(*]*[A-ZĐÀ-Ỹ])")
_SHORTENED = re.compile(
    r"(?:\b(?:TP|Tp|TS|ThS|BS|KS|PGS|GS|Th|Mr|Mrs|TT|Q|P|TX|BCĐ|v\.v|vv|Đ/c|đ/c|St|[A-ZĐ]|\d{1,2})|(?:^|\s)[a-zđ])\Z"
)

_CLOSES = re.compile(
    r"\**(?:Trên đây|Trong quá trình|Quá trình|Yêu cầu (?:các|Thủ trưởng|thành viên|toàn thể)|Đề nghị (?:các|Thủ"
    r" trưởng|quý)|Nhận được|Mọi |(?:Kế hoạch|Chỉ thị|Hướng dẫn|Công điện|Thông báo|Chương trình) này|Nếu |Căn cứ"
    r" (?:Kế hoạch|nội dung|Chương trình) này)"
)

_SUMS_UP = re.compile(
    r"(?:Trong quá trình|vướng mắc|(?:[Cc]ăn cứ|[Tt]hực hiện) (?:nội dung )?(?:Kế hoạch|Chương trình|Chỉ thị|Hướng"
    r" dẫn) này"
    r"|nghiêm túc)[^\n]*/\.\W*\Z"
)


def is_one_sentence(text: str, start: int, end: int) -> bool:
    """Say at little cost whether `sentences` divides nothing here."""
    return text.find(". ", start, end) < 0 and text.find("? ", start, end) < 0 and text.find(".\u00a0", start, end) < 0


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of text[start:end]; a point behind a short form or a number ends none."""
    if is_one_sentence(text, start, end):
        yield start, end
        return
    begin = start
    for stop in _ENDS.finditer(text, start, end):
        if text[stop.start()] == "." and _SHORTENED.search(text, max(begin, stop.start() - 6), stop.start()):
            continue
        yield begin, stop.start() + 1
        begin = stop.end()
    if begin < end:
        yield begin, end


class Places:
    """Answers for places asked in any order."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._sections = [section.start for section in draft.sections]
        self._lines = [line.start for line in draft.lines]
        self._items = [item.start for item in draft.items]
        self._closing = closing_start(draft)
        self._sums_up = self._summing_up()
        # Sections begin and end with lines, so what holds of a line's first letter holds of the line: looked up for
        # all lines in one walk, where each question alone would walk up from the innermost section.
        self.section_of_line = self._sections_of_lines()
        self._subjects: dict[tuple[int, int], Subject | None] = {}
        self._heads: list[int] | None = None
        self._opening: set[int] = set()

    def _sections_of_lines(self) -> list[int | None]:
        sections = self._draft.sections
        found: list[int | None] = []
        opened = 0  # sections that begin before the line or with it
        following = self._sections[0] if sections else len(self._draft.text) + 1
        index: int | None = None
        for start in self._lines:
            while following <= start:
                index = opened
                opened += 1
                following = self._sections[opened] if opened < len(sections) else len(self._draft.text) + 1
            while index is not None and sections[index].reach <= start:
                index = sections[index].parent
            found.append(index)
        for begin, end in [(self._closing, self._draft.body_end), *self._sums_up]:
            low, high = bisect_left(self._lines, begin), bisect_left(self._lines, end)
            found[low:high] = [None] * (high - low)
        return found

    def _summing_up(self) -> list[tuple[int, int]]:
        """The paragraphs that open with "Trên đây là …" or "Trong quá trình …", wherever a document ends."""
        found = []
        for opening in ("Trên đây là", "Trong quá trình t"):
            position = self._draft.text.find(opening)
            while position >= 0:
                line = self._draft.lines[self.line_at(position)]
                if position - line.start <= 2 and line.table is None:
                    found.append((line.start, line.end))
                position = self._draft.text.find(opening, position + 1)
        return sorted(found)

    def section_at(self, position: int) -> int | None:
        """Return the index of the innermost section that reaches over the position."""
        number = bisect_right(self._lines, position) - 1
        if number >= 0 and position < self._draft.lines[number].end:
            return self.section_of_line[number]
        if self.is_closing(position):
            return None
        sections = self._draft.sections
        index: int | None = bisect_right(self._sections, position) - 1
        if index is not None and index < 0:
            return None
        while index is not None and sections[index].reach <= position:
            index = sections[index].parent
        return index

    def is_closing(self, position: int) -> bool:
        """Say whether the position is in the plain paragraph that ends the body: it belongs to no section."""
        if self._closing <= position < self._draft.body_end:
            return True
        if not self._sums_up:
            return False
        index = bisect_right(self._sums_up, (position, len(self._draft.text))) - 1
        return index >= 0 and position < self._sums_up[index][1]

    def path_at(self, position: int) -> str | None:
        index = self.section_at(position)
        return None if index is None else self._draft.sections[index].path

    def line_at(self, position: int) -> int:
        return max(0, bisect_right(self._lines, position) - 1)

    def item_at(self, position: int) -> int | None:
        """Return the index of the dash or row that the position stands in."""
        index = bisect_right(self._items, position) - 1
        return index if index >= 0 and position < self._draft.items[index].end else None

    def items_between(self, start: int, end: int) -> tuple[int, ...]:
        """Return the indexes of the dashes and rows that begin in text[start:end]."""
        return tuple(range(bisect_left(self._items, start), bisect_left(self._items, end)))

    def subject_at(self, start: int, end: int) -> Subject | None:
        """Read the agency that opens text[start:end]; headings, sentences and dashes ask for the same places."""
        key = (start, end)
        if key not in self._subjects:
            self._subjects[key] = read_subject(self._draft.text, start, end)
        return self._subjects[key]

    @property
    def heads(self) -> list[int]:
        """Where the words of each line begin, behind its number or dash."""
        if self._heads is None:
            text = self._draft.text
            self._heads = [
                line.start if text[line.start : line.start + 1].isalpha() else words_start(text, line)
                for line in self._draft.lines
            ]
            for section in self._draft.sections:
                self._heads[section.line] = point_start(text, section)
            self._opening = {head for head in self._heads if may_open(text, head)}
        return self._heads

    def opens(self, head: int) -> bool:
        """Say whether an agency or an order may open at the head of a line."""
        return self._heads is not None and head in self._opening

    def lines_with(self, *words: str) -> set[int]:
        """Return the numbers of the lines that hold one of the words."""
        found = set()
        text, line_at = self._draft.text, self.line_at
        for word in words:
            position = text.find(word)
            while position >= 0:
                number = line_at(position)
                found.add(number)
                position = text.find(word, self._draft.lines[number].end)
        return found

    def sentence_at(self, position: int) -> tuple[int, int]:
        line = self._draft.lines[self.line_at(position)]
        for begin, end in sentences(self._draft.text, line.start, line.end):
            if position < end:
                return begin, end
        return line.start, line.end


def places_of(draft: Draft) -> Places:
    """Return the draft's places, made once when the first stage asks: sections and items stand still from then on."""
    if draft.places is None:
        draft.places = Places(draft)
    return draft.places


def closing_start(draft: Draft) -> int:
    """Where the last paragraph begins when it only sums up or urges; else the end of the body."""
    index = bisect_right([line.start for line in draft.lines], draft.body_end - 1) - 1
    if index < 1:
        return draft.body_end
    line = draft.lines[index]
    if index > 1 and draft.text[line.start] == "(" and draft.text[line.start : line.end].rstrip("./ ").endswith(")"):
        index -= 1  # "(Đính kèm Kế hoạch số …)" below it
        line = draft.lines[index]
    if line.table is not None or line.start <= draft.body_start or draft.text[line.start] in "-–+•*":
        return draft.body_end
    if any(section.start == line.start for section in draft.sections[-2:]):
        return draft.body_end
    if _CLOSES.match(draft.text, line.start, line.end) or _SUMS_UP.search(draft.text, line.start, line.end):
        return line.start
    return draft.body_end


def regions(draft: Draft) -> list[tuple[int, int]]:
    """Return the stretches of the text that are read for duties: the body, and what follows the closing part."""
    found = [(draft.body_start, draft.body_end)]
    if draft.closing_end < len(draft.text):
        found.append((draft.closing_end, len(draft.text)))
    return [(start, end) for start, end in found if start < end]


def point_start(text: str, section: SectionRow) -> int:
    """Return where the words of a point begin, behind its number."""
    start = section.words
    if start is None:
        marker = read_marker(text, section.start, section.end)
        start = marker.after if marker else section.start
    while start < section.end and text[start] in " *\n\u00a0":
        start += 1
    return start


def words_start(text: str, line: Line) -> int:
    """Return where the words of a line begin, behind a dash and the marks of bold."""
    position = line.start
    while position < line.end and text[position] in "-–—−‐‑+•●▪◦* \t\u00a0":
        position += 1
    return position
