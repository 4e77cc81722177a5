"""
The outline and the tables that a superior's letter asks for, out of its reading: a form that a person then looks at.

What the letter does not say is left open, never guessed: a share gets its numerator and denominator from a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from songhanh.reports.layout import PERCENT, Cell, Layout, RollUp
from songhanh.reports.tables import Row, Table
from vanban import fold

# What a column is for, by the words its heading begins with, folded.
_NUMBER = re.compile(r"(?:stt|tt|so tt|so thu tu)\b")
_UNIT = re.compile(r"(?:don vi tinh|dvt|dv tinh|don vi do)\b")
_LABEL = re.compile(
    r"(?:chi tieu|noi dung|ten chi tieu|hang muc|tieu chi|danh muc|chi so|nhiem vu|don vi|co quan|linh vuc)\b"
)
_NOTE = re.compile(r"(?:ghi chu|giai trinh|nguon)\b")
_FIGURED_HEAD = re.compile(r"\(?[0-9A-Za-z]{1,2}\)?(?:\s*=.*)?")  # "(1)", "A", "5=3+4": the line that numbers columns
_PART_OF = re.compile(r"trong do|gom|chia ra|chia theo")
_SHARE = re.compile(r"ty le|ti le|ty trong|phan tram|%")
_MONEY = re.compile(r"dong|kinh phi")
_BY_SEX = {
    "total": re.compile(r"(?:tong so|tong cong|tong|so luong)(?: \(.*\))?"),
    "men": re.compile(r"nam"),
    "women": re.compile(r"nu|so nu|trong do:? nu|phu nu"),
    "share": re.compile(r"(?:ty|ti) le(?: \(?%\)?)?(?: nu)?(?: \(%\))?|%"),
}
_GREY = frozenset(("x", "-", "—", "–", "///"))
_ANNEX = re.compile(r"PL\d*\Z")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the outline: its label as printed, its title, and how deep it stands."""

    code: str
    label: str
    title: str
    depth: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What a letter asks to be reported."""

    sections: tuple[Section, ...]
    tables: tuple[Table, ...]
    layout: Layout
    open_shares: tuple[str, ...]  # cells that want their numerator and denominator named


def asked_in(reading: Mapping[str, Any]) -> Asked:
    """Return the outline of the annex that is one, and the tables that leave cells to be filled."""
    cells: dict[str, Cell] = {}
    tables = [
        table for grid in _grids(reading) if (table := _table(grid, taken=cells)) is not None
    ]  # fmt: skip
    layout = Layout(tuple(cells.values()))
    shares = tuple(cell.code for cell in layout.cells if cell.roll_up is RollUp.NONE)
    return Asked(tuple(_sections(reading)), tuple(tables), layout, shares)


def _sections(reading: Mapping[str, Any]) -> Iterable[Section]:
    """The headings of the annex named an outline ("đề cương"); else of the first annex with headings; else none."""
    entries = reading["outline"]
    annexes = [one for one in entries if _ANNEX.match(one["path"])]
    below = {
        one["path"]: [each for each in entries if each["path"].startswith(f"{one['path']}.")] for one in annexes
    }  # fmt: skip
    named = [one for one in annexes if "de cuong" in fold(one["title"] or "")]
    chosen = next((one["path"] for one in (*named, *annexes) if below[one["path"]]), None)
    if chosen is None:
        return
    first = min(one["depth"] for one in below[chosen])
    for one in below[chosen]:
        code = one["path"][len(chosen) + 1 :]
        yield Section(code, one["label"] or "", (one["title"] or "").strip(), one["depth"] - first)


@dataclass(frozen=True, slots=True)
class _Grid:
    """A printed table: its heading above, and the words of each place, spread over what is merged."""

    title: str
    words: Sequence[Sequence[str]]
    merged: frozenset[tuple[int, int]]  # places that only repeat the one they are merged with


def _grids(reading: Mapping[str, Any]) -> Iterable[_Grid]:
    text, blocks = reading["text"], reading["blocks"]
    places: dict[int, list[Mapping[str, Any]]] = {}
    titles: dict[int, str] = {}
    above = ""
    for block in blocks:
        if block["kind"] == "cell":
            if block["table"] not in places:
                titles[block["table"]] = above
            places.setdefault(block["table"], []).append(block)
        elif words := text[block["start"] : block["end"]].strip():
            above = words
    for number, found in places.items():
        height = max(one["row"] + one["rowspan"] for one in found)
        width = max(one["column"] + one["colspan"] for one in found)
        words = [[""] * width for _ in range(height)]
        merged = set()
        for one in found:
            said = " ".join(text[one["start"] : one["end"]].split())
            for row in range(one["row"], one["row"] + one["rowspan"]):
                for column in range(one["column"], one["column"] + one["colspan"]):
                    words[row][column] = said
                    if (row, column) != (one["row"], one["column"]):
                        merged.add((row, column))
        yield _Grid(titles[number], words, frozenset(merged))


def _table(grid: _Grid, *, taken: dict[str, Cell]) -> Table | None:
    """Return the table as one to fill, its cells added to `taken`; None when nothing in it is left open."""
    head = _height_of_head(grid)
    if head == 0 or head >= len(grid.words):
        return None
    columns = [_heading(grid, column, head) for column in range(len(grid.words[0]))]
    numbers, unit = _find(columns, _NUMBER), _find(columns, _UNIT)
    label = _find(columns, _LABEL, but=unit)
    if label is None:
        label = next((at for at in range(len(columns)) if at not in (numbers, unit)), 0)
    asked = [
        at
        for at, words in enumerate(columns)
        if at not in (label, numbers, unit) and not _is(words, _NOTE)
        and any(not row[at] for row in grid.words[head:])
    ]  # fmt: skip
    if not asked:
        return None
    rows, fresh = [], dict(taken)
    for words in grid.words[head:]:
        if not words[label] or all(_FIGURED_HEAD.fullmatch(word) for word in words if word):
            continue
        depth = int(_PART_OF.match(fold(words[label])) is not None or words[label][:1] in "-+")
        open_here = [at for at in asked if words[at].lower() not in _GREY and not words[at]]
        codes = tuple(
            _add(fresh, words[label], columns[at], "" if unit is None else words[unit]) if at in open_here else ""
            for at in asked
        )
        rows.append(Row(words[label].lstrip("-+ "), codes, depth))
    if not any(any(row.codes) for row in rows):
        return None
    table = Table(grid.title, tuple(columns[at] for at in asked), tuple(rows))
    _relate(table, fresh)
    taken.update(fresh)
    return table


def _relate(table: Table, cells: dict[str, Cell]) -> None:
    """Tie the cells of one line that are men, women and both, and a line "trong đó" to the one above it."""
    kinds = {kind: _columns_of(table, words) for kind, words in _BY_SEX.items()}
    whole: Row | None = None
    for row in table.rows:
        code = {kind: row.codes[at] for kind, found in kinds.items() for at in found if len(found) == 1}
        total, men, women, share = (code.get(kind, "") for kind in _BY_SEX)
        if total and men and women:
            cells[total] = replace(cells[total], parts=(men, women))
        elif total and women:
            cells[women] = replace(cells[women], within=total)
        counted = total and women and cells[total].roll_up is cells[women].roll_up is RollUp.SUM
        if counted and share and cells[share].roll_up is RollUp.NONE:
            cells[share] = replace(cells[share], roll_up=RollUp.RATIO, of=(women, total))
        if row.depth == 0:
            whole = row
        elif whole is not None:
            for below, above in zip(row.codes, whole.codes, strict=True):
                if below and above and not cells[below].within and cells[below].decimals == cells[above].decimals:
                    cells[below] = replace(cells[below], within=above)


def _columns_of(table: Table, words: re.Pattern[str]) -> list[int]:
    return [at for at, heading in enumerate(table.columns) if heading and words.fullmatch(fold(heading[-1]))]


def _height_of_head(grid: _Grid) -> int:
    """Return how many rows stand above the first that leaves a place open; a head may leave the first two blank."""
    for number, row in enumerate(grid.words):
        under = not any(row[:2]) and any(words[:1].isalpha() and words.lower() not in _GREY for words in row)
        if number and not all(row) and not under:
            return number
    return 0


def _heading(grid: _Grid, column: int, head: int) -> tuple[str, ...]:
    """Return the words above a column from the top, each once, without the line that only numbers columns."""
    said: list[str] = []
    for row in range(head):
        words = grid.words[row][column]
        if words and words not in said[-1:] and not (row and _FIGURED_HEAD.fullmatch(words)):
            said.append(words)
    return tuple(said)


def _find(columns: Sequence[tuple[str, ...]], words: re.Pattern[str], *, but: int | None = None) -> int | None:
    return next((at for at, heading in enumerate(columns) if at != but and _is(heading, words)), None)


def _is(heading: tuple[str, ...], words: re.Pattern[str]) -> bool:
    return any(words.match(fold(said)) for said in heading)


def _add(taken: dict[str, Cell], label: str, heading: tuple[str, ...], unit: str) -> str:
    """Make the cell and return its code: the words that name it, so that it is the same one in the next form."""
    said = fold(" ".join((label, *heading)))
    code = re.sub(r"[^a-z0-9]+", "-", said).strip("-")[:80] or "o"
    number = 2
    while code in taken:
        code = f"{code.removesuffix(f'-{number - 1}')}-{number}"
        number += 1
    share = bool(_SHARE.search(f"{fold(label)} {fold(unit)} {fold(heading[-1] if heading else '')}"))
    decimals = 1 if share else 2 if _MONEY.search(fold(f"{unit} {label}")) else 0
    taken[code] = Cell(
        code, decimals=decimals, unit=PERCENT if share else unit.lower(), roll_up=RollUp.NONE if share else RollUp.SUM
    )
    return code
