"""The lines of a plain text, and the heading or closing part set in two columns read column by column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from vanban.sources.columns import count_parts, is_two_column, read_columns, sides_of, split_parts
from vanban.text.normalise import normal_lines

_HEADING_LINES = 30


@dataclass(slots=True)
class Lines:
    """The lines that are not blank, as three columns: an object a line would cost more than all that is done to it."""

    texts: list[str]  # "" where a table stands
    gaps: list[str]  # the line breaks that end each
    pages: list[int | None]

    def keep(self, wanted: Sequence[bool]) -> None:
        """Drop every line that is not wanted."""
        self.texts = list(compress(self.texts, wanted))
        self.gaps = list(compress(self.gaps, wanted))
        self.pages = list(compress(self.pages, wanted))


def lines_of(pages: Sequence[str]) -> Lines:
    """Return the stripped lines; blank ones are the gap of the line before."""
    lines = Lines([], [], [])
    for number, page in enumerate(pages, 1):
        texts = normal_lines(page)
        if not texts[-1]:
            texts.pop()  # the last line break ends a line and opens none
        gaps = ["\n"] * len(texts)
        if blank := [index for index, line in enumerate(texts) if not line or line.isspace()]:
            texts, gaps = _without_blanks(texts, blank)
        lines.texts += texts
        lines.gaps += gaps
        lines.pages += [number if len(pages) > 1 else None] * len(texts)
    _unfold_columns(lines)
    return lines


def _without_blanks(lines: list[str], blank: list[int]) -> tuple[list[str], list[str]]:
    """Return the other lines and their gaps."""
    texts: list[str] = []
    gaps: list[str] = []
    begin = 0
    for index in blank:
        texts += lines[begin:index]
        gaps += ["\n"] * (index - begin)
        if gaps:
            gaps[-1] += "\n"
        begin = index + 1
    return texts + lines[begin:], gaps + ["\n"] * (len(lines) - begin)


def _unfold_columns(lines: Lines) -> None:
    """Strip every line, and put the right column of two below the left one."""
    texts, gaps, pages = lines.texts, lines.gaps, lines.pages
    stripped = [text.strip(" ") for text in texts]
    blocks: list[tuple[int, int]] = []
    for index in [index for index, text in enumerate(texts) if "   " in text or "\t" in text]:
        if not blocks or index >= blocks[-1][1]:
            end = _end_of_columns(texts, index)
            if end > index:
                blocks.append((index, end))
    for start, end in reversed(blocks):
        parts = read_columns([split_parts(text) for text in texts[start:end]])
        stripped[start:end] = parts
        gaps[start:end] = ["\n"] * (len(parts) - 1) + [gaps[end - 1]]
        pages[start:end] = [pages[start]] * len(parts)
    lines.texts = stripped


def _end_of_columns(texts: list[str], start: int) -> int:
    """Return the line behind the last one that still has two columns, or stands in the right one."""
    if count_parts(texts[start]) != 2:
        return start
    rows = [split_parts(texts[start])]
    if not is_two_column(rows[0]):
        return start
    end = start + 1
    for index in range(start + 1, min(start + _HEADING_LINES, len(texts))):
        row = split_parts(texts[index])
        rows.append(row)
        if len(row) > 2 or len(texts[index]) > 140:
            break
        sides = sides_of(rows[: end - start])
        if len(row) == 2 or sides.is_right(row[0]):
            end = index + 1
        elif not sides.is_left(row[0]):
            break
    return end
