"""Find tables in plain text: lines of cells divided by tabs or by "|"."""

from __future__ import annotations

from vanban.sources.assemble import Cell, Paragraph, Piece, Table


def gather_tables(lines: list[Paragraph]) -> list[Piece]:
    """Return the lines with each run of at least two rows of three or more cells made into a table."""
    pieces: list[Piece] = []
    rows: list[Paragraph] = []
    for line in lines:
        text = line.text
        if "\t" in text or text[:1] == "|":
            if _is_row(text):
                rows.append(line)
                continue
            line.text = text.replace("\t", " ")
        if rows:
            _add_rows(pieces, rows)
            rows = []
        pieces.append(line)
    _add_rows(pieces, rows)
    return pieces


def _is_row(line: str) -> bool:
    """Say whether the line has three or more cells."""
    if line.startswith("|") and line.endswith("|") and len(line) > 1:
        return line.count("|", 1, -1) > 1
    return line.count("\t") > 1


def _add_rows(pieces: list[Piece], rows: list[Paragraph]) -> None:
    if len(rows) > 1:
        pieces.append(_table(rows))
        return
    for row in rows:
        row.text = row.text.replace("\t", " ")
        pieces.append(row)


def _cells(line: str) -> list[str]:
    if line.startswith("|") and line.endswith("|") and len(line) > 1:
        return [cell.strip() for cell in line[1:-1].split("|")]
    return [cell.strip() for cell in line.split("\t")]


def _table(rows: list[Paragraph]) -> Table:
    cells: list[Cell] = []
    number = 0
    for row in rows:
        texts = _cells(row.text)
        if set("".join(texts)) <= set(":- "):  # the rule under the head
            continue
        cells.extend(Cell(number, column, [Paragraph(text, row.page)]) for column, text in enumerate(texts))
        number += 1
    return Table(cells)
