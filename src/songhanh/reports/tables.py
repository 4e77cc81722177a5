"""
Where the cells of a form stand: tables of rows and columns, as the superior's letter prints them.

A block copied from Excel is pasted here and a block copied out is the same one: the laws of the grid, without a screen.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from songhanh.reports.figures import Figure, Figures
from songhanh.reports.layout import CannotLayOut, Layout
from songhanh.reports.written import CannotRead, read_figure, show_figure

Block = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its label, and per column the code of its cell, "" where the form leaves the place grey."""

    label: str
    codes: tuple[str, ...]
    depth: int = 0  # how far its label is drawn in: "Trong đó: nữ"


@dataclass(frozen=True, slots=True)
class Table:
    """
    A printed table. A column's heading is its words from the top: ("Cán bộ, công chức", "Nữ").

    :raises CannotLayOut: if a row has more or fewer places than there are columns.
    """

    title: str
    columns: tuple[tuple[str, ...], ...]
    rows: tuple[Row, ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.codes) != len(self.columns):
                raise CannotLayOut(
                    f"Bảng “{self.title}”, dòng “{row.label}”: có {len(row.codes)} ô, bảng có {len(self.columns)} cột."
                )

    def to_json(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "columns": [list(column) for column in self.columns],
            "rows": [{"label": row.label, "codes": list(row.codes), "depth": row.depth} for row in self.rows],
        }

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Table:
        return cls(
            said["title"],
            tuple(tuple(column) for column in said["columns"]),
            tuple(Row(row["label"], tuple(row["codes"]), row.get("depth", 0)) for row in said["rows"]),
        )


def check_tables(tables: Iterable[Table], layout: Layout) -> None:
    """:raises CannotLayOut: if a cell of the layout stands nowhere or twice, or a table names one that is not there."""
    placed = [code for table in tables for row in table.rows for code in row.codes if code]
    if unknown := sorted(set(placed) - set(layout.place_of)):
        raise CannotLayOut(f"Bảng nêu ô chưa có trong biểu mẫu: {', '.join(unknown)}.")
    if twice := sorted({code for code in placed if placed.count(code) > 1}):
        raise CannotLayOut(f"Ô đứng ở hai chỗ: {', '.join(twice)}.")
    if missing := [cell.code for cell in layout.cells if cell.code not in set(placed)]:
        raise CannotLayOut(f"Ô chưa có chỗ trong bảng: {', '.join(missing)}.")


@dataclass(frozen=True, slots=True)
class Refused:
    """What was pasted on a cell and could not be read; the cell keeps what it had."""

    row: int
    column: int
    typed: str
    words: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """What the whole form holds after a paste, and what of the block did not go in."""

    figures: Figures
    refused: tuple[Refused, ...]


def parse_block(text: str) -> list[list[str]]:
    """Return the cells of a block as Excel puts it on the clipboard: tabs, line ends, quotes around what holds them."""
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n"), newline="")
    return [row or [""] for row in csv.reader(lines, delimiter="\t")] or [[""]]


def paste(
    block: Block, *, table: Table, layout: Layout, figures: Figures, row: int = 0, column: int = 0
) -> Pasted:  # fmt: skip
    """
    Put a block into the table from a cell on. Grey places swallow what falls on them; what is beyond the edge is told.

    A block of one value fills that cell alone. What cannot be read leaves its cell as it was.
    """
    kept: list[Figure] = list(figures)
    refused: list[Refused] = []
    for down, line in enumerate(block, row):
        for across, typed in enumerate(line, column):
            if down >= len(table.rows) or across >= len(table.columns):
                if typed.strip():
                    refused.append(Refused(down, across, typed, "Khối dán rộng hơn bảng."))
                continue
            code = table.rows[down].codes[across]
            if not code:
                continue
            place = layout.place_of[code]
            try:
                kept[place] = read_figure(typed, layout.cells[place])
            except CannotRead as said:
                refused.append(Refused(down, across, typed, str(said)))
    return Pasted(Figures.of(kept), tuple(refused))


def copy_out(table: Table, layout: Layout, figures: Figures) -> list[list[str]]:
    """Return the table's figures as words, a row a list; grey places are empty."""
    return [
        [show_figure(figures[layout.place_of[code]], layout[code]) if code else "" for code in row.codes]
        for row in table.rows
    ]  # fmt: skip


def as_text(block: Block) -> str:
    """Return a block for the clipboard."""
    return "\n".join("\t".join(line) for line in block)
