"""Pure rules of texts: which clauses a reading has, and which day a printed date means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from songhanh.documents.enums import ClauseKind
from vanban import fold

MARKERS = {"-": ClauseKind.DASH, "+": ClauseKind.PLUS}
_WHOLE_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def day_of_print(printed: str) -> date | None:
    """Return the day that a date as printed means, or None when it is less precise than a day or none at all."""
    match = _WHOLE_DAY.fullmatch(printed)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


@dataclass(slots=True)
class ClauseRow:
    """A clause before it is stored; `parent` is the ordinal of the one it stands under."""

    ordinal: int
    parent: int | None
    path: str
    label: str
    kind: ClauseKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text that is not divided further; `row` and `column` say where in a table it stands."""

    start: int
    end: int
    row: tuple[int, int] | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class _Open:
    depth: int
    ordinal: int


def clauses_of(reading: Mapping[str, Any]) -> list[ClauseRow]:
    """
    Return the clauses of a reading ("vanban/1") in the order of the text, parents before what stands under them.

    The leaves cover the text without gap or overlap, whatever the reading says: blocks that leave a gap only make
    longer leaves.
    """
    text: str = reading["text"]
    sections = sorted(reading.get("outline", ()), key=lambda section: (section["start"], section["depth"]))
    items = {item["start"]: item for item in reading.get("items", ()) if item["marker"] in MARKERS}
    closing = _closing_start(reading, text, sections)
    tree = _Tree()
    for row in _rows(list(_pieces(reading, text, sections, items))):
        start, end = row[0].start, row[-1].end
        if closing is not None and start == closing:
            tree.close(0)
        heads = [section for section in sections if start <= section["start"] < end]
        for section in heads:
            tree.open(section, start)
        if row[0].row is not None:
            tree.add_row(row, text)
        elif start in items:
            tree.add(MARKERS[items[start]["marker"]], start, end, items[start]["marker"])
        else:
            tree.add(ClauseKind.PARAGRAPH, start, end)
    tree.close(0)
    return tree.finish()


class _Tree:
    """The clauses while they grow: a stack of open sections."""

    def __init__(self) -> None:
        self.rows: list[ClauseRow] = []
        self.stack: list[_Open] = []

    def open(self, section: Mapping[str, Any], start: int) -> None:
        self.close(section["depth"])
        above = self.stack[-1].ordinal if self.stack else None
        row = ClauseRow(len(self.rows), above, section["path"], section["label"][:60], ClauseKind.SECTION, start, start)
        self.rows.append(row)
        self.stack.append(_Open(section["depth"], row.ordinal))

    def close(self, depth: int) -> None:
        while self.stack and self.stack[-1].depth >= depth:
            self.stack.pop()

    def add(self, kind: ClauseKind, start: int, end: int, label: str = "", under: int | None = None) -> int:
        section = self.stack[-1].ordinal if self.stack else None
        path = "" if section is None else self.rows[section].path
        parent = section if under is None else under
        self.rows.append(ClauseRow(len(self.rows), parent, path, label, kind, start, end))
        for opened in self.stack:
            self.rows[opened.ordinal].end = end
        return len(self.rows) - 1

    def add_row(self, cells: Sequence[_Piece], text: str) -> None:
        first = text[cells[0].start : cells[0].end].strip()
        label = first if len(first) <= LONGEST_NUMBER else ""
        row = self.add(ClauseKind.ROW, cells[0].start, cells[-1].end, label)
        for cell in cells:
            self.add(ClauseKind.CELL, cell.start, cell.end, under=row)

    def finish(self) -> list[ClauseRow]:
        """Make one point of each section that is nothing but its own line, and number what is left."""
        under: dict[int, list[int]] = {}
        for row in self.rows:
            if row.parent is not None:
                under.setdefault(row.parent, []).append(row.ordinal)
        # Two headings in one row of a table: the first holds nothing.
        dropped = {row.ordinal for row in self.rows if row.end == row.start}
        for row in self.rows:
            below = under.get(row.ordinal, [])
            if row.kind is ClauseKind.SECTION and len(below) == 1:
                only = self.rows[below[0]]
                if only.kind is ClauseKind.PARAGRAPH:
                    row.kind = ClauseKind.POINT
                    dropped.add(only.ordinal)
        kept = [row for row in self.rows if row.ordinal not in dropped]
        number = {row.ordinal: place for place, row in enumerate(kept)}
        for row in kept:
            row.ordinal = number[row.ordinal]
            row.parent = None if row.parent is None else number[row.parent]
        return kept


LONGEST_NUMBER = 10  # letters of a row's number: "1", "II.2", "1.10"; longer is a cell of words


def _pieces(
    reading: Mapping[str, Any], text: str, sections: Sequence[Mapping[str, Any]], items: Mapping[int, Mapping[str, Any]]
) -> Iterator[_Piece]:
    """Cut the text where a block, a heading or an item begins, but not inside a table's cell or an item's own span."""
    blocks = {block["start"]: block for block in reading.get("blocks", ())}
    heads = {section["start"] for section in sections} | set(items)
    cuts = sorted({0} | {cut for cut in blocks.keys() | heads if 0 <= cut < len(text)})
    pieces: list[tuple[int, tuple[int, int] | None, int | None]] = []
    cell: tuple[tuple[int, int], int] | None = None
    item_end = 0
    for cut in cuts:
        block = blocks.get(cut)
        if block is not None:
            cell = _cell_of(block)
        row, column = cell or (None, None)
        same_cell = cell is not None and bool(pieces) and pieces[-1][1:] == (row, column)
        inside_item = cut < item_end and cut not in heads and cell is None
        if same_cell or inside_item:
            continue
        item_end = items[cut]["end"] if cut in items else 0
        pieces.append((cut, row, column))
    ends = [*(piece[0] for piece in pieces[1:]), len(text)]
    for (start, row, column), end in zip(pieces, ends, strict=True):
        if end > start:
            yield _Piece(start, end, row, column)


def _cell_of(block: Mapping[str, Any]) -> tuple[tuple[int, int], int] | None:
    if block.get("table") is None or block.get("row") is None:
        return None
    return (block["table"], block["row"]), block.get("column") or 0


def _rows(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Yield the cells of a table's row together, everything else alone."""
    row: list[_Piece] = []
    for piece in pieces:
        if row and (piece.row is None or piece.row != row[-1].row):
            yield row
            row = []
        row.append(piece)
    if row:
        yield row


def _closing_start(reading: Mapping[str, Any], text: str, sections: Sequence[Mapping[str, Any]]) -> int | None:
    """Return where the recipients or the signature begin, so that no section reaches into them."""
    header = reading.get("header") or {}
    known = [fold(line) for line in header.get("recipients") or ()]
    for signer in header.get("signers") or ():
        known += [fold(signer[key]) for key in ("capacity", "position") if signer.get(key)]
    if not known:
        return None
    last = max((one["start"] for one in sections if not one["path"].startswith("PL")), default=0)
    for block in sorted(reading.get("blocks", ()), key=lambda block: block["start"]):
        words = fold(text[block["start"] : block["end"]]).strip()
        if block["start"] > last and (words.startswith("noi nhan") or words in known):
            return int(block["start"])
    return None
