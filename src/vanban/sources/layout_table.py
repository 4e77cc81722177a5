"""Tell a table of content from one that only sets a heading or a signature in two columns."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.text.patterns import lazy

_LAYS_OUT = lazy(
    r"CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]|N[ơo]i nhận|Kính gửi|"
    r"(?:TM|KT|TL|TUQ|Q)\s?\.\s?\S|(?:T/M|K/T|T/L) "
)
_HEADS_ROWS = lazy(r"(?:S?TT|Số TT|Số thứ tự|Stt)\.?$")
_COLUMNS, _ROWS = 3, 8


def lays_out(filled: Iterable[tuple[int, int]], lines: Iterable[str], *, bordered: bool) -> bool:
    """Say whether a table whose cells at (row, column) hold these lines is no table of content."""
    places = list(filled)
    rows, columns = {row for row, _ in places}, {column for _, column in places}
    if len(columns) <= 1 and (len(rows) <= 1 or not bordered):
        return True
    if len(columns) > _COLUMNS or len(rows) > _ROWS:
        return False
    printed = [line.lstrip("\t *") for line in lines]
    if any(_LAYS_OUT.match(line) for line in printed):
        return True
    return not bordered and not any(_HEADS_ROWS.match(line) for line in printed)
