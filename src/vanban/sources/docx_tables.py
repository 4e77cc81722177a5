"""Tables of Word: merged cells, and tables that only lay out a heading or a signature."""

from __future__ import annotations

from dataclasses import dataclass, field

from vanban.sources.assemble import Cell, Paragraph, Piece, Table
from vanban.sources.docx_styles import Styles, small_int
from vanban.sources.layout_table import lays_out
from vanban.sources.refusal import CannotReadFile

_MOST_ROWS = 50_000
_MOST_COLUMNS = 200


@dataclass(slots=True)
class _OpenCell:
    row: int
    column: int
    pieces: list[Piece] = field(default_factory=list)
    rowspan: int = 1
    colspan: int = 1
    continues: bool = False


class OpenTable:
    """A table while its rows come in. `outer` is where reading goes on behind it."""

    def __init__(self, outer: list[Piece]) -> None:
        self.outer = outer
        self._cells: list[_OpenCell] = []
        self._row = -1
        self._column = 0
        self._bordered = False

    def start_row(self) -> None:
        self._row += 1
        self._column = 0
        if self._row > _MOST_ROWS:
            raise CannotReadFile("too_large", f"bảng hơn {_MOST_ROWS} dòng")

    def start_cell(self) -> list[Piece]:
        """Open the next cell and return where its content goes."""
        cell = _OpenCell(max(self._row, 0), self._column)
        self._cells.append(cell)
        self._column += 1
        return cell.pieces

    def set(self, name: str, attributes: dict[str, str], styles: Styles) -> None:
        """Take one property of the table, its row or its cell."""
        value = attributes.get("w:val")
        if name == "w:gridSpan" and self._cells:
            span = small_int(value, 1, _MOST_COLUMNS)
            self._column += span - self._cells[-1].colspan
            self._cells[-1].colspan = span
        elif name == "w:vMerge" and self._cells:
            self._cells[-1].continues = value != "restart"
        elif name == "w:gridBefore":
            self._column += small_int(value, 0, _MOST_COLUMNS)
        elif name == "w:tblStyle":
            self._bordered |= styles.get(value).bordered
        elif name in ("w:top", "w:insideH", "w:insideV"):
            self._bordered |= value not in (None, "nil", "none")

    def close(self) -> list[Piece]:
        """Return the table, or the paragraphs of one that only lays out."""
        cells = self._merged()
        if _lays_out(cells, self._bordered):
            return _column_by_column(cells)
        return [Table([Cell(one.row, one.column, _flatten(one.pieces), one.rowspan, one.colspan) for one in cells])]

    def _merged(self) -> list[_OpenCell]:
        """Return the cells without those that only continue the one above."""
        tops: dict[int, _OpenCell] = {}
        kept: list[_OpenCell] = []
        for cell in self._cells:
            top = tops.get(cell.column)
            if cell.continues and top is not None:
                top.rowspan = cell.row - top.row + 1
                top.pieces.extend(cell.pieces)
                continue
            tops[cell.column] = cell
            kept.append(cell)
        return kept


def _lays_out(cells: list[_OpenCell], bordered: bool) -> bool:
    filled = [cell for cell in cells if cell.pieces]
    lines = [piece.text for cell in filled for piece in cell.pieces if isinstance(piece, Paragraph)]
    return lays_out([(cell.row, cell.column) for cell in filled], lines, bordered=bordered)


def _column_by_column(cells: list[_OpenCell]) -> list[Piece]:
    """Return what a heading or closing part says: its left half belongs together, over all its rows."""
    width = max(cell.column + cell.colspan for cell in cells)
    out: list[Piece] = []
    beside: list[_OpenCell] = []

    def flush() -> None:
        for cell in sorted(beside, key=lambda one: (one.column, one.row)):
            out.extend(cell.pieces)
        beside.clear()

    for cell in cells:
        if cell.colspan == width > 1:
            # A title that spans both columns ends what stands above it.
            flush()
            out.extend(cell.pieces)
        else:
            beside.append(cell)
    flush()
    return out


def _flatten(pieces: list[Piece]) -> list[Paragraph]:
    """Return the paragraphs of a cell; the rows of a table inside it become paragraphs."""
    out: list[Paragraph] = []
    for piece in pieces:
        if isinstance(piece, Paragraph):
            out.append(piece)
            continue
        rows: dict[int, list[str]] = {}
        for cell in piece.cells:
            rows.setdefault(cell.row, []).extend(one.text for one in cell.paragraphs)
        out.extend(Paragraph(" ".join(texts)) for texts in rows.values() if texts)
    return out
