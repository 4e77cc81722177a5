"""
Read tables of tasks row by row: the part of find_items that knows cells.

A cell that is merged downwards, or says "nt" or "như trên", takes the value that it repeats.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from vanban.draft import Draft, ItemRow, SectionRow
from vanban.fast_rows import maker_of
from vanban.findings import report
from vanban.grammar.numbering import ROMAN
from vanban.grammar.table_heads import columns_of, names_work
from vanban.model import Span
from vanban.text.patterns import lazy

# A head may fill two rows ("Phân công" over "Chủ trì", "Phối hợp"), seldom three below a title row.
HEAD_ROWS = 4
DITTO = lazy(r"(?i)(?:[-–.\s]*(?:nt|như trên|n\.t|như mục trên)[-–.\s]*|[-–\s]*(?:[\"”″〃]+|/{2,})[-–\s]*)$")
NUMBERED = lazy(r"\(?\d{1,3}(?:\.\d{1,3})*[.)]?$")
LONGEST_DITTO = 60  # with all its dashes and blanks
HOUR = lazy(r"(?:[Tt]ừ\s+)?\d{1,2}\s?(?:h|giờ|g|:)\s?\d{0,2}")
GROUP_LABEL = lazy(r"([IVXL]{1,6}|[A-ZĐ]|\d{1,2}|[a-zđ])\s*[.)/:-]?\s*$")
GROUP_WORDS = lazy(r"([IVXL]{1,6}|[A-ZĐ])\s?[./):-]\s*(?=\S)")
COLUMN_NUMBERS = lazy(r"\(?(?:\d{1,2}|[A-Z])\)?$")
_make_span = maker_of(Span)
UNREAD = ("number", "note", "group", "what")
BLANK = " \t\n\r*\u00a0\u2028"


@dataclass(slots=True)
class Cell:
    """The words of a cell without the blanks round them, and where they begin."""

    words: str
    start: int
    rowspan: int
    colspan: int


@dataclass(slots=True)
class Row:
    """A row with every cell that stands in it or reaches into it."""

    start: int
    end: int
    cells: dict[int, Cell] = field(default_factory=dict)  # own cells by column
    reaching: dict[int, Cell] = field(default_factory=dict)  # merged from above


def read_tables(draft: Draft) -> None:
    """Add an item for each row of each table of tasks."""
    heads: dict[int, str] | None = None
    first = width = 0
    ended = -1
    starts = [section.start for section in draft.sections]
    for rows in tables(draft):
        if not rows:
            continue
        found = head_of(rows)
        columns = max((max(row.cells, default=0) for row in rows), default=0)
        if found is not None:
            (heads, first), width = found, columns
        elif heads is not None and columns == width and not draft.text[ended : rows[0].start].strip():
            first = 0  # the table goes on behind a page break, its head is not repeated
        else:
            heads = None
        if heads is None or is_timetable(rows[first:], heads):
            heads = None
            report(draft, "VB902", rows[0].start, rows[-1].end)
            continue
        read_rows(draft, rows[first:], heads, starts)
        ended = rows[-1].end


def is_timetable(rows: list[Row], heads: dict[int, str]) -> bool:
    """The order of a ceremony: its times are hours of one day, and its lines are no tasks."""
    when = next((column for column, name in heads.items() if name == "due"), None)
    times = [row.cells[when].words for row in rows if when in row.cells]
    filled = [words for words in times if words]
    return bool(filled) and sum(HOUR.match(words) is not None for words in filled) * 2 > len(filled)


def tables(draft: Draft) -> list[list[Row]]:
    """The rows of each table that is not mere layout."""
    wanted = {line.table for line in draft.lines if line.table is not None}
    if not wanted:
        return []
    text = draft.text
    found: dict[int, dict[int, Row]] = {}
    for block in draft.blocks:
        table, number = block.table, block.row
        if table not in wanted or table is None or number is None:
            continue
        start, end = block.start, block.end
        rows = found.setdefault(table, {})
        row = rows.get(number)
        if row is None:
            row = rows[number] = Row(start, end)
        row.end = end
        inside = text[start:end]
        words = inside.strip(BLANK)
        if not words:
            start = end
        elif inside[0] != words[0]:
            start += inside.index(words)
        row.cells[block.column or 0] = Cell(words, start, block.rowspan, block.colspan)
    for rows in found.values():
        spread(rows)
    return [[rows[number] for number in sorted(rows)] for rows in found.values()]


def spread(rows: dict[int, Row]) -> None:
    """Tell the rows below a merged cell that it reaches into them."""
    merged = [(number, row) for number, row in rows.items() if max(cell.rowspan for cell in row.cells.values()) > 1]
    for number, row in merged:
        for column, cell in row.cells.items():
            for below in range(number + 1, number + min(cell.rowspan, 500)):
                if below in rows:
                    rows[below].reaching[column] = cell


def head_of(rows: list[Row]) -> tuple[dict[int, str], int] | None:
    """Read the head row, two rows together where the upper one is divided; and the row behind it."""
    for number in range(min(HEAD_ROWS, len(rows))):
        heads = {column: cell.words for column, cell in rows[number].cells.items()}
        below = number + 1
        if below < len(rows) and is_second_head(rows[number], rows[below]):
            for column, cell in rows[below].cells.items():
                heads[column] = cell.words
            below += 1
        named = columns_of(heads) if len(heads) > 1 else None
        if named is not None:
            return named, below
    return None


def is_second_head(upper: Row, lower: Row) -> bool:
    divided = any(cell.colspan > 1 for cell in upper.cells.values())
    merged = any(cell.rowspan > 1 for cell in upper.cells.values())
    return divided and merged and len(lower.cells) < len(upper.cells) + 3


def read_rows(draft: Draft, rows: list[Row], heads: dict[int, str], starts: list[int]) -> None:
    what = next(column for column, name in heads.items() if name == "what")
    number = next((column for column, name in heads.items() if name == "number"), None)
    table = section_at(draft, starts, rows[0].start) if rows else None
    group = table
    first = len(draft.sections)
    above: dict[int, Cell] = {}
    for position, row in enumerate(rows):
        if is_repeated_head(row, heads, what):
            continue
        label = group_label(rows, position, what, number)
        if label is not None:
            if label[0]:
                group = add_group(draft, row, label[0], label[1], group, table)
            above = {}
            continue
        group = left_group(draft, row, number, group, table)
        add_row(draft, row, heads, what, group, above)
    close_groups(draft, first, rows[-1].end if rows else 0)


def left_group(draft: Draft, row: Row, number: int | None, group: int | None, table: int | None) -> int | None:
    """Row 2 is no longer of group 1, whose rows are 1.1 and 1.2, or a and b."""
    while group is not None and group != table and draft.sections[group].label.isdigit():
        words = row.cells[number].words if number is not None and number in row.cells else ""
        if not words[:1].isdigit() or words.startswith(draft.sections[group].label + "."):
            break
        group = draft.sections[group].parent
    return group


def close_groups(draft: Draft, first: int, end: int) -> None:
    """A group of rows ends at the next that is not below it, or with its table."""
    open_: list[SectionRow] = []
    for section in draft.sections[first:]:
        while open_ and open_[-1].depth >= section.depth:
            open_.pop().reach = section.start
        open_.append(section)
    for section in open_:
        section.reach = end


def is_repeated_head(row: Row, heads: dict[int, str], what: int) -> bool:
    words = {column: cell.words for column, cell in row.cells.items()}
    filled = [one for one in words.values() if one]
    longest = max(map(len, filled), default=0)
    if not filled or (len(filled) > 1 and longest < 5 and all(map(COLUMN_NUMBERS.match, filled))):
        return True
    if len(filled) < 3 or longest >= 60:
        return False
    # Reading all heads takes a hundred searches; nearly every row has its number, and says what to do.
    numbered = any(name == "number" and words.get(column, "")[:1].isdigit() for column, name in heads.items())
    return not numbered and names_work(words.get(what, "")) and columns_of(words) == heads


def group_label(rows: list[Row], position: int, what: int, number: int | None) -> tuple[str, str] | None:
    """Return label and title of a group row ("" when it has no label); None when the row is a task."""
    row = rows[position]
    filled = {column: cell.words for column, cell in row.cells.items() if cell.words}
    if len(filled) == 1:
        ((column, words),) = filled.items()
        match = GROUP_WORDS.match(words)
        if match:
            return match[1], words[match.end() :]
        spans = row.cells[column].colspan > 1 or column != what
        return ("", words) if spans or not row.reaching else None
    if number is None or number not in filled or len(filled) < 2 or row.reaching:
        return None
    # A copy of a merged cell may say its words in every column.
    titles = {text for column, text in filled.items() if column != number}
    label = GROUP_LABEL.match(filled[number])
    if label is None or len(titles) > 1 or len(filled) == 3:
        return None
    title = titles.pop()
    if not label[1].isdigit():
        return label[1], title
    return (label[1], title) if opens_numbered_group(rows, position, number, label[1]) else None


def opens_numbered_group(rows: list[Row], position: int, number: int, label: str) -> bool:
    """ "1 | Truyền thông" with nothing else is a group when "1.1" or "a" follows."""
    if position + 1 >= len(rows) or number not in rows[position + 1].cells:
        return False
    following = rows[position + 1].cells[number].words
    return (following.startswith(label + ".") and len(following) > len(label) + 1) or following[:1] in "aA"


def add_group(draft: Draft, row: Row, label: str, title: str, group: int | None, table: int | None) -> int:
    """Add the group row to the outline, below its table's section or below a group of higher rank."""
    parent = group
    while parent is not None and parent != table and rank(draft.sections[parent].label) >= rank(label):
        parent = draft.sections[parent].parent
    above = draft.sections[parent] if parent is not None else None
    path = f"{above.path}.{label}" if above else label
    depth = above.depth + 1 if above else 1
    end = row.start + len(draft.text[row.start : row.end].rstrip())
    line = bisect_left(draft.lines, row.start, key=lambda one: one.start)
    draft.sections.append(SectionRow(path, label, title, depth, row.start, end, line, row.end, parent))
    return len(draft.sections) - 1


def rank(label: str) -> int:
    if label in ROMAN and label not in ("C", "D", "L"):
        return 1
    return 0 if label.isupper() else 2 if label.isdigit() else 3


def add_row(
    draft: Draft, row: Row, heads: dict[int, str], what: int, group: int | None, above: dict[int, Cell]
) -> None:
    task = row.cells.get(what) or row.reaching.get(what)
    if task is None or not task.words:
        return
    cells: dict[str, Span] = {}
    for column, name in heads.items():
        if name in UNREAD:
            continue
        cell = row.cells.get(column) or row.reaching.get(column)
        if cell is not None and len(cell.words) < LONGEST_DITTO and DITTO.match(cell.words):
            cell = above.get(column)
        if cell is None:
            continue
        above[column] = cell
        if cell.words and name not in cells:
            cells[name] = _make_span(cell.start, cell.start + len(cell.words))
    path = draft.sections[group].path if group is not None else None
    end = row.start + len(draft.text[row.start : row.end].rstrip(BLANK))
    draft.items.append(ItemRow(path, group, "row", row.start, end, task.start, task.start + len(task.words), cells))


def section_at(draft: Draft, starts: list[int], position: int) -> int | None:
    """The section of the body in which a table stands."""
    found: int | None = bisect_right(starts, position) - 1
    while found is not None and found >= 0 and draft.sections[found].reach <= position:
        found = draft.sections[found].parent
    return found if found is not None and found >= 0 else None
