"""
Split the text into lines: paragraphs, and whole rows of tables.

Reads: draft.text, draft.blocks   Writes: draft.lines

    two cells of one row, joined by a tab         ->  one line with its table and row
    cells of the table that lays out the heading  ->  a line each, as if they were paragraphs
    "  **I. MỤC ĐÍCH**  "                         ->  the line without blanks and marks at its ends
"""

from __future__ import annotations

from vanban.draft import Draft, Line
from vanban.model import Block
from vanban.text.patterns import lazy

# A table with one of these in it arranges the heading or the signatures; it tells no tasks.
LAYOUT = lazy(
    r"CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập - Tự do|N[ơo]i nh[ậa]n|NƠI NHẬN"
    r"|(?:^|[\n\u2028\t])\s*(?:\*\*)?(?:Số|SỐ)\s*:?[ \d.…]*[/-]|(?:^|[\n\u2028\t])\s*(?:\*\*)?(?:TM|KT|TL|TUQ|T/M"
    r"|K/T|T/L)\b[. ]"
)
PIECE = lazy(r"[^\n\u2028]+")
# Marks of a dump ("**", "##", the bars of a two-column row) are no wording.
BLANK = " \t\n\r*|#\u00a0\u200b\u2028\ufeff"


def split_lines(draft: Draft) -> None:
    """Give every paragraph, and every row of a table, its line."""
    text, lines = draft.text, draft.lines
    layout = layout_tables(text, draft.blocks)
    row: tuple[int | None, int | None] | None = None
    for index, block in enumerate(draft.blocks):
        table = block.table
        if table is None or table in layout:
            row = None
            start = block.start
            whole = text[start : block.end]
            words = whole.strip(BLANK)
            if "\u2028" in words or "\n" in words:
                add_pieces(text, lines, block, index)
            elif words:
                if whole[0] != words[0]:
                    start += whole.index(words)
                lines.append(Line(start, start + len(words), index))
        elif row == (table, block.row):
            lines[-1].end = trimmed_end(text, lines[-1].start, block.end)
        else:
            row = (table, block.row)
            lines.append(Line(block.start, trimmed_end(text, block.start, block.end), index, table, block.row))


def layout_tables(text: str, blocks: list[Block]) -> set[int | None]:
    """Say which tables only arrange the heading or the closing part."""
    extents: dict[int | None, list[int]] = {}
    for block in blocks:
        if block.table is not None:
            extent = extents.setdefault(block.table, [block.start, block.end])
            extent[1] = block.end
    return {table for table, (start, end) in extents.items() if LAYOUT.search(text, start, end)}


def add_pieces(text: str, lines: list[Line], block: Block, index: int) -> None:
    """Add the lines of a block that breaks inside a paragraph or a cell divide."""
    for match in PIECE.finditer(text, block.start, block.end):
        words = match.group().strip(BLANK)
        if words:
            begin = match.start() + match.group().index(words[0])
            lines.append(Line(begin, begin + len(words), index))


def trimmed_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(" \t\n\r"))
