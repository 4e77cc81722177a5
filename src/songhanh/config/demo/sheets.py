"""
The documents of the demo as plain text, turned into papers that vanban.write lays out.

A sheet opens with what surrounds the body (one `key: value` a line, up to `---`). In the body each line is a block:

    # Roman point   ## Arabic point   ##: numbered sentence   ### lettered point   > legal basis   - dash
    | first column:width | …          head of a table, whose widths are millimetres
    | cell | cell | …                 row of a table            |= I | words    row that heads those below
    === title | note                  an annex begins
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from vanban.write.docx import write
from vanban.write.paper import (
    Align,
    Annex,
    Block,
    Column,
    Dash,
    GroupRow,
    Heading,
    Level,
    Paper,
    Paragraph,
    Point,
    Row,
    Signature,
    Table,
)

DOCUMENTS = Path(__file__).parent / "documents"

_MARKS = (
    ("### ", Level.LETTER, True),
    ("##: ", Level.ARABIC, False),
    ("## ", Level.ARABIC, True),
    ("# ", Level.ROMAN, True),
)


def content_of(name: str) -> tuple[str, bytes]:
    """Return a document of the demo as it is uploaded: its file name and its bytes; a sheet becomes a .docx."""
    path = DOCUMENTS / name
    if path.suffix != ".md":
        return name, path.read_bytes()
    return f"{path.stem}.docx", write(paper_of(path.read_text(encoding="utf-8")))


def paper_of(sheet: str) -> Paper:
    """Return the paper that a sheet describes."""
    front, _, body = sheet.partition("\n---\n")
    said = _front(front)
    main, *annexes = _parts(body.splitlines())
    return Paper(
        heading=_heading(said), title=said["title"][0], body=tuple(_blocks(main)), type=said["type"][0],
        recipients=tuple(said.get("recipient", ())),
        signatures=(Signature(tuple(said.get("capacity", ())), said["position"][0], said["name"][0]),),
        annexes=tuple(_annex(lines) for lines in annexes),
    )  # fmt: skip


def _front(lines: str) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {}
    for line in lines.removeprefix("---\n").splitlines():
        key, _, value = line.partition(": ")
        said.setdefault(key, []).append(value)
    return said


def _heading(said: dict[str, list[str]]) -> Heading:
    def one(key: str) -> str | None:
        return said[key][0] if key in said else None

    on = one("on")
    return Heading(
        said["agency"][0],
        one("superior"),
        one("number"),
        one("symbol"),
        one("place"),
        date.fromisoformat(on) if on else None,
    )


def _parts(lines: list[str]) -> list[list[str]]:
    """Return the lines of the body and those of each annex, blank ones left out."""
    parts: list[list[str]] = [[]]
    for line in lines:
        if line.startswith("=== "):
            parts.append([])
        if line.strip():
            parts[-1].append(line)
    return parts


def _annex(lines: list[str]) -> Annex:
    title, _, note = lines[0].removeprefix("=== ").partition(" | ")
    return Annex(title, tuple(_blocks(lines[1:])), note or None)


def _blocks(lines: list[str]) -> Iterator[Block]:
    rows: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            yield _table(rows)
            rows = []
        if line:
            yield _line(line)


def _line(line: str) -> Block:
    for mark, level, is_title in _MARKS:
        if line.startswith(mark):
            return Point(level, line.removeprefix(mark), is_title)
    if line.startswith("- "):
        return Dash(line.removeprefix("- "))
    if line.startswith("> "):
        return Paragraph(line.removeprefix("> "), italic=True)
    return Paragraph(line)


def _table(rows: list[str]) -> Table:
    head, *rest = rows
    return Table(tuple(map(_column, _cells(head))), tuple(map(_row, rest)))


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def _column(cell: str) -> Column:
    head, width, *align = cell.split(":")
    return Column(head, float(width), Align.CENTER if align else Align.LEFT)


def _row(row: str) -> Row | GroupRow:
    if row.startswith("|= "):
        label, words = _cells(row.replace("|= ", "", 1))
        return GroupRow(words, label)
    return Row(tuple(_cells(row)))
