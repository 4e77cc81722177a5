"""Join the printed lines of a .pdf to paragraphs: by their width, indent, spacing, markers and words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from statistics import median, median_low

from vanban.sources.assemble import BOLD, Paragraph
from vanban.sources.pdf_page import Line
from vanban.text.joining import dangles, goes_on, join, opens_point

_INDENT = 7.0  # points that make a first line
_SPACE = 3.5
_ENDS = ".;:!?…"


@dataclass(slots=True)
class Frame:
    """The text area of the document."""

    left: float
    right: float
    pitch: float  # from one baseline to the next inside a paragraph

    def is_full(self, line: Line, after: Line) -> bool:
        """Say whether the first word of the next line found no more room on this one."""
        return line.right + _SPACE + after.first_word > self.right - 1

    def is_symmetric(self, line: Line) -> bool:
        """Say whether a line leaves as much room on the left as on the right."""
        return abs(line.left + line.right - self.left - self.right) < 12

    def is_centred(self, line: Line) -> bool:
        """Say whether a line stands in the middle with room on both sides."""
        return line.left > self.left + 20 and self.is_symmetric(line)


def frame_of(lines: list[Line]) -> Frame:
    """Return the text area that most lines keep to."""
    wide = [line for line in lines if line.right - line.left > 250] or lines
    lefts, rights = sorted(line.left for line in wide), sorted(line.right for line in wide)
    gaps = [one.y - two.y for one, two in pairwise(lines) if one.page == two.page and 8 < one.y - two.y < 40]
    # Most pages have more lines that go on than lines that begin: the lower quarter is the margin.
    return Frame(lefts[len(lefts) // 8], rights[-1 - len(rights) // 10], _pitch(gaps))


def _pitch(gaps: list[float]) -> float:
    if not gaps:
        return 16.0
    # Where lines go on at all, their distance is the smallest that is common.
    lower = median_low(gaps)
    return median([gap for gap in gaps if gap <= lower])


def join_lines(lines: list[Line], frame: Frame) -> list[Paragraph]:
    """Return the paragraphs that the lines make."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, frame):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_paragraph(group, frame) for group in groups]


def _goes_on(group: list[Line], line: Line, frame: Frame) -> bool:
    before = group[-1]
    if before.alone or line.alone:
        return False
    text = " ".join(one.text for one in group[-3:])
    turned = line.page != before.page
    if goes_on(text, line.text):
        return True
    if frame.is_centred(before) != frame.is_centred(line) and not _is_wide_title(group, line, frame):
        return False
    if not turned and abs(before.y - line.y) > 1.28 * frame.pitch:
        return False
    if not frame.is_full(before, line):
        return False
    if opens_point(line.text):
        return _is_torn_dash(group, line, frame)
    if _begins_by_indent(group, line, frame):
        return False
    return not (turned and text[-1] in _ENDS and line.left > frame.left + _INDENT)


def _is_wide_title(group: list[Line], line: Line, frame: Frame) -> bool:
    """Say whether a centred title was so wide that only its next line shows that it is centred."""
    before = group[-1]
    return frame.is_full(before, line) and (
        len(group) > 1 or (frame.is_symmetric(before) and before.text.isupper() == line.text.isupper())
    )


def _is_torn_dash(group: list[Line], line: Line, frame: Frame) -> bool:
    """
    Say whether what looks like a marker is the middle of a name or a date.

    "… Sở Lao động" + "- Thương binh …": no sentence has ended, and points begin at an indent that this line lacks.
    """
    before = group[-1].text
    if before[-1] in _ENDS:
        return False
    if dangles(before):
        return True
    return len(group) > 1 and group[0].left > group[-1].left + _INDENT and abs(line.left - group[-1].left) < 3


def _begins_by_indent(group: list[Line], line: Line, frame: Frame) -> bool:
    first, before = group[0], group[-1]
    if len(group) > 1:
        # The second line showed where this paragraph goes on.
        return line.left - before.left > _INDENT and not before.text[-1].islower()
    if opens_point(first.text):
        return False  # the text behind a marker may hang deeper, or return to the margin
    if line.left - first.left > _INDENT:
        return True
    indented = first.left > frame.left + _INDENT
    return indented and abs(line.left - first.left) < 3 and first.text[-1] in _ENDS


def _paragraph(group: list[Line], frame: Frame) -> Paragraph:
    first = group[0]
    text = reduce(join, (line.text for line in group))
    align = "center" if all(frame.is_centred(line) for line in group) else None
    indent = 0 if align else max(0, round(first.left - frame.left))
    runs = [(0, len(text), BOLD)] if all(line.bold for line in group) else []
    return Paragraph(text, first.page, align, indent, runs)
