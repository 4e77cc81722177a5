"""Put what stands on one page into reading order: heading, paragraphs, tables, closing part."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from vanban.model import Furniture, FurnitureKind
from vanban.sources.furniture import is_page_number, is_signature_text, may_hold_paper
from vanban.sources.pdf_columns import Closing, begin_closing, read_heading, split_row
from vanban.sources.pdf_footnotes import place_footnotes
from vanban.sources.pdf_page import Line, Page, Word, gather_rows, join_words
from vanban.sources.pdf_tables import Grid, TablePart, find_grids, read_grid

_NEXT_LINE = 20.0  # points
_MARGIN = 0.09  # of the height: where running headers and page numbers stand
_RECIPIENTS = re.compile(r"N[ơo]i nhận\b")
_NATION = "CỘNG HÒA XÃ HỘI"  # a plan behind its decision has a heading of its own
_HEADING = 0.6  # of the height: above it the heading stands
_SIGNER_ABOVE = 60.0  # points: the signature may begin so much higher than the recipients

Found = Line | TablePart


@dataclass(slots=True)
class Paper:
    """What the pages of a document show, as they are read."""

    found: list[Found] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    sizes: dict[int, tuple[float, float]] = field(default_factory=dict)  # width and height by page
    unread: list[int] = field(default_factory=list)  # pages that are pictures
    closing: Closing | None = None  # a closing part that may go on over the page

    def read_page(self, page: Page) -> None:
        """Add what one page shows."""
        self.sizes[page.number] = page.width, page.height
        if page.text.strip():
            self.closing = _read_page(
                page, self.found, self.furniture, self.closing, heads=not self.found or _NATION in page.text
            )
        elif page.is_drawn():
            self.unread.append(page.number)

    def end(self) -> None:
        """Add what was kept back for the next page."""
        if self.closing is not None:
            self.found.extend(self.closing.lines())
            self.closing = None


def _read_page(
    page: Page, found: list[Found], furniture: list[Furniture], closing: Closing | None, *, heads: bool
) -> Closing | None:
    """Add what one page shows; return the closing part when it may go on over the page."""
    level, upright = page.rules()
    grids = find_grids(level, upright, page.number)
    begins = len(found)
    ends = _RECIPIENTS.search(page.text) is not None
    if not (heads or grids or closing or ends):
        found.extend(place_footnotes(_take_page_numbers(page.lines(), page, furniture), level, page.height))
        return None
    loose: list[Word] = []
    for word in page.words(_in_columns(page, grids, closing=closing is not None, heads=heads, ends=ends)):
        grid = next((one for one in grids if one.holds(word)), None)
        (loose if grid is None else grid.words).append(word)
    tables: list[tuple[float, TablePart]] = []
    for grid in grids:
        part = read_grid(grid)
        if part.lays_out():
            loose.extend(grid.words)
        else:
            tables.append((grid.top, part))
    rows = _Rows(page, gather_rows(loose), tables)
    rows.take_page_numbers(furniture)
    if may_hold_paper(page.text):
        rows.take_signatures(furniture)
    closing = rows.read(found, closing, heads=heads)
    found[begins:] = place_footnotes(found[begins:], level, page.height)
    return closing


def _in_columns(page: Page, grids: list[Grid], *, closing: bool, heads: bool, ends: bool) -> Callable[[Line], bool]:
    """Return which lines may hold more than one column, so that the place of each word counts."""
    bands = [(grid.ys[-1] - 2, grid.ys[0] + 2) for grid in grids]
    if closing:
        bands.append((0.0, page.height))
    if heads:
        bands.append((page.height * _HEADING, page.height))
    if ends:
        recipients = [line.y for line in page.lines() if _RECIPIENTS.search(line.text)]
        bands.append((0.0, max(recipients, default=page.height) + _SIGNER_ABOVE))
    return lambda line: any(low <= line.y <= high for low, high in bands)


class _Rows:
    """The rows of one page on their way to lines, with its tables between them."""

    def __init__(self, page: Page, rows: list[list[Word]], tables: list[tuple[float, TablePart]]) -> None:
        self._page, self._rows, self._tables = page, rows, tables

    def take_page_numbers(self, furniture: list[Furniture]) -> None:
        kept = []
        for row in self._rows:
            line = join_words(row, self._page.number)
            if _is_page_number(line, self._page):
                furniture.append(Furniture(line.page, FurnitureKind.PAGE_NUMBER, line.text))
            else:
                kept.append(row)
        self._rows = kept

    def take_signatures(self, furniture: list[Furniture]) -> None:
        """Take the text of signing software out, which may stand beside the heading."""
        last = float("inf")
        for row in self._rows:
            for part in split_row(row, self._page.number):
                if not is_signature_text(part.text, below=last - part.y < _NEXT_LINE):
                    continue
                last = part.y
                furniture.append(Furniture(part.page, FurnitureKind.DIGITAL_SIGNATURE, part.text))
                row[:] = [word for word in row if not part.left <= word.left <= part.right]
        self._rows = [row for row in self._rows if row]

    def read(self, found: list[Found], closing: Closing | None, *, heads: bool) -> Closing | None:
        """Add lines and tables in reading order; return the closing part when the page ends inside it."""
        at = 0
        if heads:
            heading, at = read_heading(self._rows, self._page.number, self._page.width / 2)
            found.extend(heading)
        begun = {} if closing else self._closings(at)
        for index in range(at, len(self._rows)):
            row = self._rows[index]
            closing = self._pass_tables(row[0].y, found, closing)
            closing = begun.get(index, closing)
            if closing is not None and not closing.take(row, self._page.number):
                found.extend(closing.lines())
                closing = None
                begun = {key: value for key, value in begun.items() if key > index}
            if closing is None:
                found.append(join_words(row, self._page.number))
        return self._pass_tables(float("-inf"), found, closing)

    def _closings(self, at: int) -> dict[int, Closing]:
        """Return the closing parts of the page by the row where they begin."""
        begun: dict[int, Closing] = {}
        for index in range(at, len(self._rows)):
            one = begin_closing(self._rows, index, self._page.number)
            if one is not None:
                begun[max(one[1], at)] = one[0]
        return begun

    def _pass_tables(self, y: float, found: list[Found], closing: Closing | None) -> Closing | None:
        while self._tables and self._tables[0][0] > y:
            if closing is not None:
                found.extend(closing.lines())
                closing = None
            found.append(self._tables.pop(0)[1])
        return closing


def _take_page_numbers(lines: list[Line], page: Page, furniture: list[Furniture]) -> list[Line]:
    kept = []
    for line in lines:
        if _is_page_number(line, page):
            furniture.append(Furniture(line.page, FurnitureKind.PAGE_NUMBER, line.text))
        else:
            kept.append(line)
    return kept


def _is_page_number(line: Line, page: Page) -> bool:
    return at_edge(line.y, page.height) and is_page_number(line.text)


def at_edge(y: float, height: float) -> bool:
    """Say whether a line stands where running headers and page numbers do."""
    return y > height * (1 - _MARGIN) or y < height * _MARGIN
