"""A table of tasks with one more column: how each row stands. It stays the table that was issued."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from songhanh.web.paper import Piece

HEAD = mark_safe('<td class="row-note row-note--head"><b>Tình trạng</b></td>')
NOTHING = mark_safe('<td class="row-note"></td>')
SHARES = 76  # hundredths of the width that the issued columns have together
_CELL = re.compile(r'<td(?:[^>]*? colspan="(\d+)")?')
_TAG = re.compile(r"<[^>]*>")
_SHORTEST, _LONGEST = 5, 60  # letters: neither a number nor a long sentence decides alone


def with_notes(piece: Piece, notes_of: Callable[[int, int], tuple[SafeString, SafeString]]) -> SafeString:
    """
    Return the table with a last column.

    `notes_of(start, end)` gives for a row what stands in that column and the rows to unfold below it. Every printed
    character of the table is escaped, so its own tags are the only ones that can be found.
    """
    *rows, tail = str(piece.html).split("</tr>")
    columns = sum(int(span or 1) for span in _CELL.findall(rows[0]))
    drawn = []
    for place, (row, (start, end)) in enumerate(zip(rows, piece.rows, strict=True)):
        note, below = notes_of(start, end)
        cell = format_html('<td class="row-note">{}</td>', note) if note else HEAD if place == 0 else NOTHING
        drawn.append(f"{row}{cell}</tr>{_unfolding(below, columns + 1)}")
    html = "".join(drawn) + tail
    return mark_safe(html.replace("<table>", f"<table>{_widths(rows, columns)}", 1))  # noqa: S308 escaped where drawn


def _widths(rows: list[str], columns: int) -> str:
    """Share the width out by how much stands in a column: left to itself, a browser is misled by rows of groups."""
    cells = [[_TAG.sub("", f"<{cell}").strip() for cell in row.split("<td")[1:]] for row in rows]
    whole = [row for row in cells if len(row) == columns]
    if not whole:
        return ""
    letters = [sum(map(len, column)) / len(whole) for column in zip(*whole, strict=True)]
    # A long sentence may wrap, a short word may not: width grows slower than length.
    weights = [min(max(number, _SHORTEST), _LONGEST) ** 0.7 for number in letters]
    shares = [max(round(SHARES * weight / sum(weights)), 6) for weight in weights]
    return "<colgroup>" + "".join(f'<col class="col-{share}">' for share in shares) + "<col></colgroup>"


def _unfolding(inner: SafeString, columns: int) -> str:
    return format_html('<tr class="unfold-row"><td colspan="{}">{}</td></tr>', columns, inner) if inner else ""
