"""
Read plain text: typed, pasted, or dumped from a .pdf or a scan.

A dump may cut paragraphs at page breaks, wrap every line, carry page numbers, and set the heading in two
columns side by side; all of that is mended here, before `text` is fixed.
"""

from __future__ import annotations

import re
from itertools import accumulate

from vanban.draft import Draft
from vanban.model import Furniture, FurnitureKind, Source
from vanban.sources.assemble import BOLD, Paragraph, Piece, Table, assemble
from vanban.sources.columns import is_two_column, read_columns, sides_of, split_parts
from vanban.sources.furniture import (
    HEAD_LINES,
    LONGEST_PAGE_NUMBER,
    is_page_number,
    may_hold_paper,
    paper_kinds,
    refuse_secret,
)
from vanban.sources.refusal import CannotReadFile
from vanban.sources.text_tables import gather_tables
from vanban.text.encodings import UnknownEncoding, decode
from vanban.text.joining import CLOSED, goes_on, goes_on_wrapped, join
from vanban.text.normalise import normalise

_BOLD = re.compile(r"\*\*[^*]+\*\*")
_PAGE_LENGTH = 600  # characters that at least stand between two page numbers
_HEADING_LINES = 30
_LONGEST_PARAGRAPH = 20_000  # characters; joining without end would cost the square of the length


def open_text(data: bytes, source: Source) -> Draft:
    """
    Return the draft of a plain text.

    :raises CannotReadFile: when it holds no text, an unknown encoding, or a stamp of secrecy.
    """
    try:
        raw, encoding = decode(data)
    except UnknownEncoding as error:
        raise CannotReadFile("encoding") from error
    pages = raw.split("\x0c")
    numbered = len(pages) > 1
    lines: list[Paragraph] = []
    for number, page in enumerate(pages, 1):
        lines.extend(_split_lines(normalise(page), number if numbered else None))
    if not lines:
        raise CannotReadFile("empty")
    lines = _unfold_columns(lines)
    refuse_secret(line.text for line in lines[:HEAD_LINES])
    furniture = _take_furniture(lines)
    if not lines:
        raise CannotReadFile("empty")
    pieces = _join(gather_tables(lines))
    text, blocks = assemble(pieces)
    known = Source(source.name, source.sha256, source.kind, len(pages) if numbered else None, encoding)
    return Draft(known, text, blocks, furniture)


def _split_lines(text: str, page: int | None) -> list[Paragraph]:
    """Return the lines that are not blank; blank ones are the gap of the line before."""
    lines: list[Paragraph] = []
    for line in text.removesuffix("\n").split("\n"):
        if line and not line.isspace():
            lines.append(Paragraph(line, page))
        elif lines:
            lines[-1].gap += "\n"
    return lines


def _unfold_columns(lines: list[Paragraph]) -> list[Paragraph]:
    """Strip every line, and read a heading or closing part set in two columns column by column."""
    out: list[Paragraph] = []
    behind = 0  # the line behind the columns just read
    for index, line in enumerate(lines):
        if index < behind:
            continue
        text = line.text
        if "   " in text or "\t" in text:
            behind = _end_of_columns(lines, index)
        if behind > index:
            rows = [split_parts(one.text) for one in lines[index:behind]]
            out.extend(Paragraph(part, line.page) for part in read_columns(rows))
            out[-1].gap = lines[behind - 1].gap
            continue
        if text[0] == " " or text[-1] == " ":
            line.text = text.strip(" ")
        out.append(line)
    return out


def _end_of_columns(lines: list[Paragraph], start: int) -> int:
    """Return the line behind the last one that still has two columns, or stands in the right one."""
    rows = [split_parts(lines[start].text)]
    if not is_two_column(rows[0]):
        return start
    end = start + 1
    for index in range(start + 1, min(start + _HEADING_LINES, len(lines))):
        row = split_parts(lines[index].text)
        rows.append(row)
        if len(row) > 2 or len(lines[index].text) > 140:
            break
        sides = sides_of(rows[: end - start])
        if len(row) == 2 or sides.is_right(row[0]):
            end = index + 1
        elif not sides.is_left(row[0]):
            break
    return end


def _take_furniture(lines: list[Paragraph]) -> list[Furniture]:
    """Take page numbers, signature texts and stamps out of the lines, and return them."""
    texts = [line.text for line in lines]
    kinds: list[FurnitureKind | None] = [None] * len(lines)
    if may_hold_paper("\n".join(texts)):
        kinds = paper_kinds(texts)
    for index in _page_numbers(lines):
        kinds[index] = FurnitureKind.PAGE_NUMBER
    furniture = [
        Furniture(line.page, kind, line.text) for line, kind in zip(lines, kinds, strict=True) if kind is not None
    ]
    if furniture:
        lines[:] = [line for line, kind in zip(lines, kinds, strict=True) if kind is None]
    return furniture


def _page_numbers(lines: list[Paragraph]) -> list[int]:
    """Return the lone numbers that stand at the edge of a page, or a page's length apart."""
    lengths = [len(line.text) for line in lines]
    short = [index for index, length in enumerate(lengths) if length <= LONGEST_PAGE_NUMBER]
    lone = [index for index in short if is_page_number(lines[index].text)]
    if not lone:
        return []
    found: list[int] = []
    before = [0, *accumulate(lengths)]  # characters before each line
    behind = 0  # where the lone number before ends
    candidates: list[tuple[int, int]] = []
    for index in lone:
        if _at_page_edge(lines, index):
            found.append(index)
        else:
            candidates.append((index, before[index] - behind))
        behind = before[index + 1]
    # Lone numbers close to each other are the first column of a table that was dumped cell by cell.
    gaps = [gap for _, gap in candidates] + [before[-1] - behind]
    for place, (index, gap) in enumerate(candidates):
        if (gap >= _PAGE_LENGTH or index == 0) and (gaps[place + 1] >= _PAGE_LENGTH or place + 1 == len(candidates)):
            found.append(index)
    return found


def _at_page_edge(lines: list[Paragraph], index: int) -> bool:
    page = lines[index].page
    if page is None:
        return False
    before = lines[index - 1].page if index else None
    after = lines[index + 1].page if index + 1 < len(lines) else None
    return page not in (before, after) or page != before or page != after


def _wrap_width(lines: list[Paragraph]) -> int | None:
    """Return the column at which every line of the text was broken, or None when paragraphs are whole."""
    lengths = sorted(len(line.text) for line in lines)
    if len(lengths) < 12:
        return None
    widest = lengths[int(len(lengths) * 0.98) - 1]
    if not 50 <= widest <= 160:
        return None
    full = sum(length >= 0.8 * widest for length in lengths)
    return widest if full >= 0.35 * len(lengths) else None


def _join(pieces: list[Piece]) -> list[Piece]:
    """Join the lines of one paragraph."""
    width = _wrap_width([piece for piece in pieces if isinstance(piece, Paragraph)])
    out: list[Piece] = []
    before: Paragraph | None = None
    last_line = ""
    for piece in pieces:
        if isinstance(piece, Table):
            before = None
        elif before is None or (width is None and before.text[-1] in CLOSED):
            before = piece  # as `goes_on` says of most lines
            last_line = piece.text
        elif _belongs(before, piece, last_line, width):
            before.text = join(before.text, piece.text)
            before.gap = piece.gap
            last_line = piece.text
            continue
        else:
            before = piece
            last_line = piece.text
        out.append(piece)
    for piece in out:
        if isinstance(piece, Paragraph) and "**" in piece.text:
            piece.runs = [(bold.start(), bold.end(), BOLD) for bold in _BOLD.finditer(piece.text)]
    return out


def _belongs(before: Paragraph, after: Paragraph, last_line: str, width: int | None) -> bool:
    if len(before.text) > _LONGEST_PARAGRAPH:
        return False
    if width is not None and before.gap == "\n":
        return goes_on_wrapped(before.text, after.text, last_line, width)
    return goes_on(before.text, after.text)
