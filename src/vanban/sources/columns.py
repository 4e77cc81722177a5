"""Read two columns that stand side by side, heading or signature block, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from vanban.text.patterns import lazy

_WIDE_GAP = lazy(r" {3,}|\t+")
_HEADING = lazy(
    r"(?i)CỘNG H(?:ÒA|OÀ) X|Độc lập\s?[-–]|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH"
    r"|(?:[^\W\d_][^,\d]{0,40},\s*)?ngày[\s.…\d]*tháng[\s.…\d]*năm"
)
_CLOSING = lazy(r"N[ơo]i nhận\s*:?|(?:TM|KT|TL|TUQ|Q)[./]\s?\S|T/M|K/T|T/L")


@dataclass(slots=True)
class Part:
    """What stands without a wide gap on one line, and the column or point where it begins."""

    left: float
    text: str


def split_parts(line: str) -> list[Part]:
    """Cut a line of plain text at its wide gaps."""
    parts: list[Part] = []
    at = 0
    for gap in _WIDE_GAP.finditer(line):
        if line[at : gap.start()].strip():
            parts.append(Part(at, line[at : gap.start()].strip()))
        at = gap.end()
    if line[at:].strip():
        parts.append(Part(at, line[at:].strip()))
    return parts


def count_parts(line: str) -> int:
    """Return at little cost how many parts `split_parts` finds."""
    return len([part for part in _WIDE_GAP.split(line) if part and not part.isspace()])


def has_wide_gap(line: str) -> bool:
    """Say at little cost whether `split_parts` may find more than one part."""
    return "   " in line or "\t" in line


def is_two_column(parts: list[Part]) -> bool:
    """Say whether a line looks like one of a heading or signature block set side by side."""
    return len(parts) == 2 and bool(
        _HEADING.match(parts[1].text)
        or _HEADING.match(parts[0].text)
        or _CLOSING.match(parts[0].text)
        or _CLOSING.match(parts[1].text)
    )


@dataclass(slots=True)
class Sides:
    """Where the two columns of a block stand."""

    left: float
    split: float
    right: float

    def is_right(self, part: Part) -> bool:
        """Say whether a lone part stands in the right column, and not in the middle of the page."""
        if part.left >= self.split - 1:
            return True
        middle = part.left + len(part.text) / 2
        return abs(middle - (self.split + self.right) / 2) < abs(middle - (self.left + self.right) / 2)

    def is_left(self, part: Part) -> bool:
        """Say whether a lone part fits into the left column."""
        return part.left + len(part.text) <= self.split + 1


def sides_of(rows: list[list[Part]]) -> Sides:
    """Return the sides of rows of which at least one has two parts."""
    parts = [part for row in rows for part in row]
    return Sides(
        left=min(part.left for part in parts),
        split=min(row[1].left for row in rows if len(row) > 1),
        right=max(part.left + len(part.text) for part in parts),
    )


def read_columns(rows: list[list[Part]]) -> list[str]:
    """Return the lines of the left column, then those of the right one."""
    sides = sides_of(rows)
    left: list[str] = []
    right: list[str] = []
    for row in rows:
        for index, part in enumerate(row):
            in_right = index > 0 if len(row) > 1 else sides.is_right(part)
            (right if in_right else left).append(part.text)
    return left + right
