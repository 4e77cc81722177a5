"""Tables of the body: ruled, with a head repeated on every page and rows that no page breaks."""

from __future__ import annotations

from docx.document import Document
from docx.table import _Row

from vanban.write import styles
from vanban.write.lines import fill_cell, fix_widths, keep_whole, repeat_as_head
from vanban.write.paper import Align, GroupRow, Row, Table
from vanban.write.styles import Style

_ALIGNED = {
    Align.LEFT: styles.CELL,
    Align.CENTER: styles.CENTRED_CELL,
    Align.RIGHT: styles.RIGHT_CELL,
}


def write_table(document: Document, table: Table, room: float, *, last: bool) -> None:
    """Write a table over the whole width of the page; with nothing below it, its last row stays with the signatures."""
    drawn = document.add_table(rows=1 + len(table.rows), cols=len(table.columns), style="Table Grid")
    fix_widths(drawn, [column.width / table.width * room for column in table.columns])
    head, *lines = drawn.rows
    repeat_as_head(head)
    for cell, column in zip(head.cells, table.columns, strict=True):
        fill_cell(cell, [(column.head, styles.HEAD_CELL)])
    aligned = [_ALIGNED[column.align] for column in table.columns]
    for line, row in zip(lines, table.rows, strict=True):
        keep_whole(line)
        if isinstance(row, GroupRow):
            _write_group(line, row)
        else:
            _write_row(line, row, aligned)
    for cell in drawn.rows[-1].cells if last else ():
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True


def _write_row(line: _Row, row: Row, aligned: list[Style]) -> None:
    for cell, words, style in zip(line.cells, row.cells, aligned, strict=True):
        fill_cell(cell, [(part, style) for part in words.split("\n")])


def _write_group(line: _Row, group: GroupRow) -> None:
    cells = line.cells
    first = 1 if group.label else 0
    if group.label:
        fill_cell(cells[0], [(group.label, styles.GROUP_LABEL)])
    fill_cell(cells[first].merge(cells[-1]), [(group.words, styles.GROUP_CELL)])
