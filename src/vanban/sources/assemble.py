"""
Put paragraphs and tables together into the one text and the blocks that cover it.

Inside a cell a new paragraph is written as CELL_BREAK: white space to every pattern, so that a row stays one
line, yet "Sở Y tế" and "Công an tỉnh" below it can still be told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vanban.fast_rows import maker_of
from vanban.model import Block, BlockKind, Style
from vanban.text.joining import join

CELL_BREAK = "\u2028"

BOLD, ITALIC, UNDERLINE = 1, 2, 4


make_block = maker_of(Block)
_make_style = maker_of(Style)
# A member of an enumeration is looked up at the price of a call.
PARAGRAPH, CELL = BlockKind.PARAGRAPH, BlockKind.CELL

# Start, end within the paragraph and a sum of BOLD, ITALIC, UNDERLINE.
Run = tuple[int, int, int]


@dataclass(slots=True)
class Paragraph:
    """One paragraph with its looks. `text` holds no line break."""

    text: str
    page: int | None = None
    align: str | None = None
    indent: int = 0
    runs: Sequence[Run] = ()
    gap: str = "\n"  # the line breaks that end it


@dataclass(slots=True)
class Cell:
    """A cell of a table at its first row and column; what it covers by merging is no cell of its own."""

    row: int
    column: int
    paragraphs: list[Paragraph]
    rowspan: int = 1
    colspan: int = 1


@dataclass(slots=True)
class Table:
    """The cells in row order."""

    cells: list[Cell]
    bordered: bool = True


Piece = Paragraph | Table


_NOTHING = Paragraph("")


def assemble(pieces: Iterable[Piece]) -> tuple[str, list[Block]]:
    """Return the text of all pieces and the blocks that cover it without gap."""
    parts: list[str] = []
    blocks: list[Block] = []
    start = tables = 0
    for piece in pieces:
        if isinstance(piece, Table):
            start = _add_table(parts, blocks, piece, start, tables)
            tables += 1
            continue
        words = piece.text + piece.gap
        parts.append(words)
        end = start + len(words)
        style = styles(start, piece.runs) if piece.runs else ()
        blocks.append(make_block(start, end, PARAGRAPH, piece.page, piece.align, piece.indent, style))
        start = end
    return "".join(parts), blocks


def _add_table(parts: list[str], blocks: list[Block], table: Table, start: int, number: int) -> int:
    """Add the words and the blocks of a table that begins at `start`; return where it ends."""
    cells = table.cells
    following = [cell.row for cell in cells[1:]] + [-1]
    for cell, next_row in zip(cells, following, strict=True):
        first = cell.paragraphs[0] if cell.paragraphs else _NOTHING
        words = first.text
        style = styles(start, first.runs) if first.runs else ()
        for paragraph in cell.paragraphs[1:]:
            words += CELL_BREAK
            if paragraph.runs:
                style += styles(start + len(words), paragraph.runs)
            words += paragraph.text
        words += "\t" if next_row == cell.row else "\n"
        parts.append(words)
        end = start + len(words)
        place = (number, cell.row, cell.column, cell.rowspan, cell.colspan)
        blocks.append(make_block(start, end, CELL, first.page, first.align, first.indent, style, *place))
        start = end
    return start


def styles(at: int, runs: Sequence[Run]) -> tuple[Style, ...]:
    """Return the looks of a paragraph that begins at `at`."""
    return tuple(
        [
            _make_style(at + start, at + end, looks & BOLD > 0, looks & ITALIC > 0, looks & UNDERLINE > 0)
            for start, end, looks in runs
        ]
    )


def join_paragraphs(first: Paragraph, second: Paragraph) -> Paragraph:
    """Return the two halves of one sentence as one paragraph."""
    text = join(first.text, second.text)
    shift = len(text) - len(second.text)
    return Paragraph(
        text,
        first.page,
        first.align,
        first.indent,
        [*first.runs, *((start + shift, end + shift, looks) for start, end, looks in second.runs)],
        second.gap,
    )
