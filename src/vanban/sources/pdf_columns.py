"""Read the heading and the closing part of a .pdf column by column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vanban.sources.pdf_page import Line, Word, join_words, merge_parts
from vanban.text.joining import opens_point

_GAP = 9.0  # points: heading lines are not justified, a space is 3 to 4
_BOX_GAP = 20.0
_HEAD_ROWS = 16
_BOX_ROWS = 6
_WIDE = 300.0  # no box, and no line beside one
_CENTRED = 40.0
_NATION = re.compile(r"CỘNG H(?:ÒA|OÀ)|Độc lập\s*[-–]|ĐẢNG CỘNG SẢN", re.I)
_ADDRESSEE = re.compile(r"Kính gửi\b", re.I)
_RECIPIENTS = re.compile(r"N[ơo]i nhận\b", re.I)
_SIGNER = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s?[./]|[TK]/[MLT]")
# Where another agency begins, a new line is a new name.
_AGENCY = re.compile(
    r"(?:SỞ|BAN|BỘ|CỤC|CHI CỤC|CÔNG AN|ĐOÀN|ĐẢNG|HỘI|HUYỆN|LIÊN|PHÒNG|QUỸ|TỈNH ỦY|TỔNG|TRẠM|TRUNG TÂM|"
    r"UB|UỶ|ỦY|VĂN PHÒNG|VIỆN|KHO BẠC|MẶT TRẬN|BCH|ĐÀI|THÀNH ỦY|XÃ|PHƯỜNG|SỐ|TRƯỜNG (?:ĐẠI|CAO|TH|TIỂU|MẦM))"
)


def split_row(words: list[Word], page: int, gap: float = _GAP) -> list[Line]:
    """Cut a row where a wide gap divides two columns."""
    parts: list[list[Word]] = [[words[0]]]
    for word in words[1:]:
        if word.left - parts[-1][-1].right > gap:
            parts.append([])
        parts[-1].append(word)
    return [join_words(part, page) for part in parts]


def read_heading(rows: list[list[Word]], page: int, middle: float) -> tuple[list[Line], int]:
    """Return the lines of the heading, left column first, and how many rows they took."""
    split_rows = [split_row(row, page) for row in rows[:_HEAD_ROWS]]
    nation = [line for parts in split_rows for line in parts if _NATION.match(line.text)]
    if not nation:
        return [], 0
    edge = min(line.left for line in nation)
    centre = sum((line.left + line.right) / 2 for line in nation) / len(nation)
    left: list[Line] = []
    right: list[Line] = []
    taken = 0
    for parts in split_rows:
        sides = [_side(line, edge, centre, lone=len(parts) == 1) for line in parts]
        if None in sides or _ADDRESSEE.match(parts[0].text):
            break
        taken += 1
        for side, column in (("left", left), ("right", right)):
            own = [line for line, at in zip(parts, sides, strict=True) if at == side]
            if own:
                # A blank left for the day or the number is no column.
                column.append(merge_parts(own))
    if not left or not right:
        return [], 0
    boxes, more = _read_boxes(rows[taken:], page, middle)
    return _alone(_join_column(left) + _join_column(right) + boxes), taken + more


def _side(line: Line, edge: float, centre: float, *, lone: bool) -> str | None:
    middle = (line.left + line.right) / 2
    if line.right <= edge + 4 and middle < edge:
        return "left"
    if line.left > edge - 40 and (not lone or abs(middle - centre) < 45):
        return "right"
    return None


def _read_boxes(rows: list[list[Word]], page: int, middle: float) -> tuple[list[Line], int]:
    """Return what stands in a box beside the title ("DỰ THẢO"), then the title lines beside it."""
    split_rows = [split_row(row, page, _BOX_GAP) for row in rows[:_BOX_ROWS]]
    last = max((number for number, parts in enumerate(split_rows) if len(parts) > 1), default=-1)
    parts = [line for row in split_rows[: last + 1] for line in row]
    if any(line.right - line.left > _WIDE for line in parts):
        return [], 0
    title = [line for line in parts if abs((line.left + line.right) / 2 - middle) < _CENTRED]
    return [line for line in parts if line not in title] + title, last + 1


def _join_column(lines: list[Line]) -> list[Line]:
    """Join the lines of one column that its width broke: a long name of an agency, the subject of a letter."""
    widest = max(line.right - line.left for line in lines)
    out: list[Line] = []
    for line in lines:
        before = out[-1] if out else None
        if before is not None and _is_broken(before, line, widest):
            before.text += f" {line.text}"
            before.right = before.left + line.right - line.left  # the last printed line decides about the next
        else:
            out.append(line)
    return out


def _is_broken(before: Line, line: Line, widest: float) -> bool:
    full = before.right - before.left + 3 + line.first_word > widest
    if before.text.startswith("V/v") or (line.text[0].islower() and before.text[-1] not in ".;:"):
        return not opens_point(line.text)
    if before.text.startswith("CỘNG H"):
        return line.text.isupper()
    return (
        full
        and before.bold == line.bold
        and before.text.isupper()
        and line.text.isupper()
        and not _AGENCY.match(line.text)
    )


def _alone(lines: list[Line]) -> list[Line]:
    for line in lines:
        line.alone = True
    return lines


@dataclass(slots=True)
class Closing:
    """Recipients and signature while they are read; they may go on over a page."""

    margin: float
    edge: float  # where the signature begins
    middle: float
    left: list[Line] = field(default_factory=list)
    right: list[Line] = field(default_factory=list)

    def take(self, words: list[Word], page: int) -> bool:
        """Take one row; return False when it belongs to what follows."""
        parts = split_row(words, page)
        if any(not self._is_left(line) and not self._is_right(line) for line in parts):
            return False
        for line in parts:
            (self.left if self._is_left(line) else self.right).append(line)
        return True

    def lines(self) -> list[Line]:
        """Return the recipients, each whole, then the signature."""
        recipients: list[Line] = []
        for line in self.left:
            if recipients and not opens_point(line.text) and _is_open(recipients[-1].text):
                recipients[-1].text += f" {line.text}"
            else:
                recipients.append(line)
        return _alone(recipients + _join_capacity(self.right))

    def _is_left(self, line: Line) -> bool:
        return line.left <= self.margin + 45 and line.right < self.edge + 30

    def _is_right(self, line: Line) -> bool:
        return line.left >= self.edge - 12 or abs((line.left + line.right) / 2 - self.middle) < 50


def begin_closing(rows: list[list[Word]], at: int, page: int) -> tuple[Closing, int] | None:
    """Return the closing part that begins at or shortly above row `at` with "Nơi nhận", and its first row."""
    parts = split_row(rows[at], page)
    head = next((line for line in parts if _RECIPIENTS.match(line.text)), None)
    if head is None:
        return None
    signers = [
        line
        for row in rows[max(at - 3, 0) : at + 8]
        for line in split_row(row, page)
        if line.left > head.left + 120 and (_SIGNER.match(line.text) or line.text.isupper())
    ]
    if not signers:
        return None
    edge = min(line.left for line in signers)
    middle = sum((line.left + line.right) / 2 for line in signers) / len(signers)
    start = at
    while start > 0 and all(line in signers for line in split_row(rows[start - 1], page)):
        start -= 1
    return Closing(head.left, edge, middle), start


def _join_capacity(lines: list[Line]) -> list[Line]:
    """Join the last word of a long capacity ("TM. … CỦA PHỤ" + "NỮ"); a post has two words at least."""
    out: list[Line] = []
    for line in lines:
        if out and out[-1].text.isupper() and line.text.isupper() and " " not in line.text:
            out[-1].text += f" {line.text}"
        else:
            out.append(line)
    return out


def _is_open(recipient: str) -> bool:
    return opens_point(recipient) and recipient[-1] not in ".;:"
