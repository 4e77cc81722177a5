"""Rebuild tables from their ruled lines: cells, merged cells, and a table that runs over pages."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from vanban.sources.assemble import BOLD, Cell, Paragraph, Table
from vanban.sources.layout_table import lays_out
from vanban.sources.pdf_page import Line, Rule, Word, gather_rows, join_words
from vanban.text.joining import dangles, goes_on, join, opens_point

_TOUCH = 3.0  # points between two lines that are meant to meet
_SAME = 4.0  # points between borders that are one
_MOST_FIELDS = 5_000  # of one table on one page; more is a drawing
_ENDS = ".;:!?…"
_REPEATS = re.compile(r"\W*(?:nt|như trên)\b", re.I)  # is a value, and no rest of one
_HALF_DATE = re.compile(r"\d/(?:1|2|19|20|19\d|20\d)$")
_HALF_YEAR = re.compile(r"\d{1,3}\b")


@dataclass(slots=True)
class Grid:
    """The borders of one table on one page, from left to right and from top to bottom."""

    page: int
    xs: list[float]
    ys: list[float]
    level: list[Rule]
    upright: list[Rule]
    words: list[Word] = field(default_factory=list)

    @property
    def top(self) -> float:
        return self.ys[0]

    def holds(self, word: Word) -> bool:
        """Say whether a word stands inside the table."""
        middle = (word.left + word.right) / 2
        return self.xs[0] - 1 < middle < self.xs[-1] + 1 and self.ys[-1] - 1 < word.y + 2 < self.ys[0] + 1


@dataclass(slots=True)
class PartCell:
    """A cell on one page, with its lines."""

    row: int
    column: int
    rowspan: int
    colspan: int
    lines: list[Line]
    inner: float  # how wide a line may be


@dataclass(slots=True)
class TablePart:
    """A table, or what one page shows of it."""

    page: int
    xs: list[float]
    rows: int
    cells: list[PartCell]

    last_page: int = 0

    def lays_out(self) -> bool:
        """Say whether the lines only frame a heading, a signature or a stamp."""
        filled = [cell for cell in self.cells if cell.lines]
        return lays_out(
            [(cell.row, cell.column) for cell in filled],
            [line.text for cell in filled for line in cell.lines],
            bordered=True,
        )

    def text_of(self, cell: PartCell) -> str:
        return " ".join(line.text for line in cell.lines)

    def row(self, number: int) -> list[PartCell]:
        return [cell for cell in self.cells if cell.row == number]


def find_grids(level: list[Rule], upright: list[Rule], page: int) -> list[Grid]:
    """Return the tables that the ruled lines of a page draw, from top to bottom."""
    level, upright = _merge(level), _merge(upright)
    if len(level) < 2 or len(upright) < 2 or len(level) * len(upright) > 250_000:
        return []
    grids = []
    for levels, uprights in _connected(level, upright):
        xs = _cluster([rule.at for rule in uprights])
        ys = _cluster([rule.at for rule in levels])[::-1]
        if len(xs) > 1 and len(ys) > 1 and len(xs) * len(ys) <= _MOST_FIELDS:
            grids.append(Grid(page, xs, ys, levels, uprights))
    return sorted(grids, key=lambda grid: -grid.top)


def _merge(rules: list[Rule]) -> list[Rule]:
    """Join pieces of one line: programs draw borders cell by cell."""
    out: list[Rule] = []
    for rule in sorted(rules, key=lambda one: (round(one.at), one.start)):
        last = out[-1] if out else None
        if last and abs(last.at - rule.at) <= 1.5 and rule.start <= last.end + _TOUCH:
            last.end = max(last.end, rule.end)
        else:
            out.append(Rule(rule.at, rule.start, rule.end))
    return out


def _connected(level: list[Rule], upright: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Return groups of lines that cross or touch each other."""
    group = list(range(len(level)))
    crossing: list[list[int]] = []
    for rule in upright:
        touched = [
            index
            for index, other in enumerate(level)
            if other.start - _TOUCH <= rule.at <= other.end + _TOUCH
            and rule.start - _TOUCH <= other.at <= rule.end + _TOUCH
        ]
        crossing.append(touched)
        if touched:
            merged = {group[index] for index in touched}
            group = [group[touched[0]] if one in merged else one for one in group]
    found: list[tuple[list[Rule], list[Rule]]] = []
    for name in dict.fromkeys(group):
        levels = [rule for rule, own in zip(level, group, strict=True) if own == name]
        uprights = [
            rule for rule, touched in zip(upright, crossing, strict=True) if touched and group[touched[0]] == name
        ]
        found.append((levels, uprights))
    return found


def _cluster(places: list[float]) -> list[float]:
    out: list[float] = []
    for place in sorted(places):
        if not out or place - out[-1] > _SAME:
            out.append(place)
    return out


def read_grid(grid: Grid) -> TablePart:
    """Put the words of a table into its cells."""
    regions = _regions(grid)
    words: dict[tuple[int, int], list[Word]] = {}
    for word in grid.words:
        column = _slot(grid.xs, (word.left + word.right) / 2)
        row = _slot([-y for y in grid.ys], -(word.y + 2))
        words.setdefault(regions[row][column][:2], []).append(word)
    pad = _padding(grid, words)
    cells = []
    for top, left, bottom, right in sorted({region for row in regions for region in row}):
        lines = [join_words(row, grid.page) for row in gather_rows(words.get((top, left), []))]
        inner = grid.xs[right + 1] - grid.xs[left] - 2 * pad
        cells.append(PartCell(top, left, bottom - top + 1, right - left + 1, lines, inner))
    return TablePart(grid.page, grid.xs, len(grid.ys) - 1, cells, grid.page)


def _slot(borders: list[float], place: float) -> int:
    return max(0, min(len(borders) - 2, bisect_right(borders, place) - 1))


def _padding(grid: Grid, words: dict[tuple[int, int], list[Word]]) -> float:
    gaps = [min(word.left for word in own) - grid.xs[column] for (_, column), own in words.items()]
    return max(0.0, min(8.0, min(gaps, default=0.0)))


def _regions(grid: Grid) -> list[list[tuple[int, int, int, int]]]:
    """Return for each field of the grid the cell (top, left, bottom, right) that it belongs to."""
    rows, columns = len(grid.ys) - 1, len(grid.xs) - 1
    owner: list[list[tuple[int, int, int, int] | None]] = [[None] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if owner[row][column] is None:
                right = column
                while right + 1 < columns and owner[row][right + 1] is None and not _wall(grid, row, right + 1):
                    right += 1
                bottom = row
                while bottom + 1 < rows and not any(_floor(grid, bottom + 1, at) for at in range(column, right + 1)):
                    bottom += 1
                for covered in range(row, bottom + 1):
                    owner[covered][column : right + 1] = [(row, column, bottom, right)] * (right + 1 - column)
    return [[region or (row, at, row, at) for at, region in enumerate(line)] for row, line in enumerate(owner)]


def _wall(grid: Grid, row: int, column: int) -> bool:
    """Say whether an upright line stands left of the field."""
    middle = (grid.ys[row] + grid.ys[row + 1]) / 2
    return any(abs(rule.at - grid.xs[column]) <= _SAME and rule.start <= middle <= rule.end for rule in grid.upright)


def _floor(grid: Grid, row: int, column: int) -> bool:
    """Say whether a level line runs above the field."""
    middle = (grid.xs[column] + grid.xs[column + 1]) / 2
    return any(abs(rule.at - grid.ys[row]) <= _SAME and rule.start <= middle <= rule.end for rule in grid.level)


def continues(table: TablePart, part: TablePart) -> bool:
    """Say whether a table on the next page has the columns of this one."""
    return len(table.xs) == len(part.xs) and all(
        abs(one - two) <= _SAME for one, two in zip(table.xs, part.xs, strict=True)
    )


def append_part(table: TablePart, part: TablePart) -> list[str]:
    """
    Put what the next page shows below the table; a row that was cut by the page is made whole.

    Return the head of the table that the page repeats: it is on the paper, and was said already.
    """
    heads = _repeated_heads(table, part)
    table.last_page = part.page
    rows = [part.row(number) for number in range(part.rows)]
    for number, cells in enumerate(rows[heads:]):
        if number == 0 and _is_cut(table, cells):
            _join_row(table, cells)
            continue
        grown = [cell for cell in cells if number == 0 and _grows(table, cell)]
        for cell in cells:
            cell.row = table.rows
        table.cells.extend(cell for cell in cells if cell not in grown)
        table.rows += 1
    return [" ".join(part.text_of(cell) for cell in cells) for cells in rows[:heads]]


def _repeated_heads(table: TablePart, part: TablePart) -> int:
    """Return how many rows at the top of the page repeat the head of the table."""
    number = 0
    while number < min(part.rows, table.rows):
        printed = [table.text_of(cell) for cell in table.row(number)]
        if not any(printed) or printed != [part.text_of(cell) for cell in part.row(number)]:
            return number
        number += 1
    return number


def _is_cut(table: TablePart, cells: list[PartCell]) -> bool:
    """Say whether a row at the top of a page is the rest of the last row of the page before."""
    filled = [cell for cell in cells if cell.lines]
    above = {cell.column: cell for cell in _last_cells(table)}
    if not filled or cells[0].lines or cells[0].colspan > 1 or any(cell.column not in above for cell in filled):
        return False
    widest = max(cells, key=lambda cell: cell.inner)
    if not widest.lines:
        return True
    before, after = table.text_of(above[widest.column]), table.text_of(widest)
    if not before or goes_on(before, after) or after[0].islower():
        return True
    merges = any(cell.column == cells[0].column and cell.rowspan > 1 for cell in table.cells)
    return not merges and before[-1] not in _ENDS


def _last_cells(table: TablePart) -> list[PartCell]:
    return [cell for cell in table.cells if cell.row + cell.rowspan == table.rows]


def _join_row(table: TablePart, cells: list[PartCell]) -> None:
    above = {cell.column: cell for cell in _last_cells(table)}
    for cell in cells:
        if cell.lines:
            above[cell.column].lines.extend(cell.lines)


def _grows(table: TablePart, cell: PartCell) -> bool:
    """Let a merged cell that the page cut reach on; say whether it does."""
    above = next((one for one in _last_cells(table) if one.column == cell.column), None)
    if above is None or above.colspan != cell.colspan:
        return False
    if cell.lines:
        before, after = table.text_of(above), table.text_of(cell)
        if not before or before[-1] in _ENDS or not after[0].islower() or _REPEATS.match(after):
            return False
    elif above.rowspan == 1 and cell.rowspan == 1:
        return False
    above.rowspan += cell.rowspan
    above.lines.extend(cell.lines)
    return True


def to_table(part: TablePart) -> Table:
    """Return the table with the text of its cells."""
    cells = sorted(part.cells, key=lambda cell: (cell.row, cell.column))
    return Table([Cell(one.row, one.column, cell_paragraphs(one), one.rowspan, one.colspan) for one in cells])


def cell_paragraphs(cell: PartCell) -> list[Paragraph]:
    """Join the lines that the width of the cell broke."""
    out: list[Paragraph] = []
    before: Line | None = None
    for line in cell.lines:
        if before is not None and _same_paragraph(cell, before, out[-1].text, line):
            torn = _is_torn_word(out[-1].text, line.text)
            out[-1].text = out[-1].text + line.text if torn else join(out[-1].text, line.text)
        else:
            out.append(Paragraph(line.text, line.page))
        if line.bold:
            end = len(out[-1].text)
            out[-1].runs = [*out[-1].runs, (end - len(line.text), end, BOLD)]
        before = line
    return out


def _is_torn_word(before: str, after: str) -> bool:
    """Say whether a narrow column broke inside a word: "ST" + "T", "13/11/202" + "6"."""
    return (before == "ST" and after == "T") or bool(
        _HALF_DATE.search(before) and after[:1].isdigit() and _HALF_YEAR.match(after)
    )


def _same_paragraph(cell: PartCell, before: Line, text: str, line: Line) -> bool:
    if _is_torn_word(text, line.text):
        return True
    if opens_point(line.text) and not dangles(text):
        return False
    if goes_on(text, line.text) or (line.text[0].islower() and text[-1] not in _ENDS):
        return True
    # The word would have found room on the line before: somebody ended that line on purpose. A sentence that goes
    # on in lower case needs more room than a rounding error to be taken for a new one.
    slack = cell.inner / 4 if line.text[0].islower() else 1
    return before.right - before.left + 3 + line.first_word + slack > cell.inner
