"""
The pieces of a heading: its lines divided into columns, and what a narrow column tore put together again.

    "SỞ Y TẾ    CỘNG HÒA XÃ HỘI …"                ->  two pieces
    "Số:" / "1782/QĐ-UBND"                        ->  one piece
    "Nam" / "Sơn, ngày 5 tháng 3 năm 2031"        ->  one piece
"""

from __future__ import annotations

from vanban.draft import Draft
from vanban.grammar import headings
from vanban.grammar.document_types import misprinted_type
from vanban.grammar.headings import Segment

# A heading of 60 lines has columns that were torn word by word; beyond that it is no heading.
LONGEST = 60
LONGEST_TORN = 16  # characters of "Số:" or of the first half of a place


def heading_segments(draft: Draft) -> list[Segment]:
    """Return the pieces of the first lines, in the order of the text."""
    found: list[Segment] = []
    for index, line in enumerate(draft.lines[:LONGEST]):
        if line.table is None:
            for segment in headings.columns(draft.text, line.start, line.end, index):
                add_segment(draft, found, segment)
    return found


def add_segment(draft: Draft, found: list[Segment], segment: Segment) -> None:
    """Add the piece, or make it one with the piece above that it completes."""
    before = found[-1] if found else None
    torn = before is not None and before.end - before.start <= LONGEST_TORN and before.column == segment.column
    if before is not None and torn and completes(found, segment):
        words = draft.text[before.start : segment.end].replace("\n", " ")
        found[-1] = Segment(before.start, segment.end, segment.line, segment.column, words)
    else:
        found.append(segment)


def completes(found: list[Segment], segment: Segment) -> bool:
    """Whether the piece is the number behind a lone "Số:", or the end of a place that began in the line above."""
    before = found[-1]
    if headings.LONE_NUMBER_WORD.match(before.words):
        return headings.read_number(f"Số: {segment.words}") is not None
    if not headings.HALF_PLACE.match(before.words) or "ngày" not in segment.words or misprinted_type(before.words):
        return False
    date = headings.read_date_line(segment.words)
    opens_date = date.place is not None if date else headings.TORN_DATE_LINE.match(segment.words) is not None
    above = found[-2].words if len(found) > 1 else ""
    return opens_date and (
        not above or headings.read_number(above) is not None or headings.MOTTO.search(above) is not None
        or headings.RULE.match(above) is not None
    )  # fmt: skip
