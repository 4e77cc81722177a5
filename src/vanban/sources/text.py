"""
Read plain text: typed, pasted, or dumped from a .pdf or a scan.

A dump may cut paragraphs at page breaks, wrap every line, carry page numbers, and set the heading in two
columns side by side; all of that is mended here, before `text` is fixed.
"""

from __future__ import annotations

from itertools import accumulate, chain, pairwise

from vanban.draft import Draft
from vanban.model import Block, Furniture, FurnitureKind, Source
from vanban.sources.assemble import BOLD, CELL, PARAGRAPH, make_block, styles
from vanban.sources.furniture import HEAD_LINES, LONGEST_PAGE_NUMBER, is_page_number, paper_kinds, refuse_secret
from vanban.sources.refusal import CannotReadFile
from vanban.sources.text_lines import Lines, lines_of
from vanban.sources.text_tables import Rows, take_tables
from vanban.sources.text_wraps import is_paragraphed, is_torn_bold, is_torn_heading, runs_on
from vanban.text.encodings import UnknownEncoding, decode
from vanban.text.joining import CLOSED, goes_on, goes_on_wrapped, join
from vanban.text.patterns import lazy

_BOLD = lazy(r"\*\*[^*]+\*\*")
_PAGE_LENGTH = 600  # characters that at least stand between two page numbers
_LONGEST_LABEL = 6  # characters of a number that a narrow column tore off its heading
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
    lines = lines_of(pages)
    refuse_secret(lines.texts[:HEAD_LINES])
    furniture = _take_furniture(lines)
    if not lines.texts:
        raise CannotReadFile("empty")
    tables = take_tables(lines)
    _join(lines)
    text, blocks = _assemble(lines, tables)
    known = Source(source.name, source.sha256, source.kind, len(pages) if len(pages) > 1 else None, encoding)
    return Draft(known, text, blocks, furniture)


def _take_furniture(lines: Lines) -> list[Furniture]:
    """Take page numbers, signature texts and stamps out of the lines, and return them."""
    kinds = paper_kinds(lines.texts)
    for index in _page_numbers(lines):
        kinds[index] = FurnitureKind.PAGE_NUMBER
    if not any(kinds):
        return []
    furniture = [
        Furniture(page, kind, text)
        for text, page, kind in zip(lines.texts, lines.pages, kinds, strict=True)
        if kind is not None
    ]
    lines.keep([kind is None for kind in kinds])
    return furniture


def _page_numbers(lines: Lines) -> list[int]:
    """Return the lone numbers that stand at the edge of a page, or a page's length apart."""
    lengths = list(map(len, lines.texts))
    short = [index for index, length in enumerate(lengths) if length <= LONGEST_PAGE_NUMBER]
    lone = [index for index in short if is_page_number(lines.texts[index])]
    if not lone:
        return []
    found: list[int] = []
    before = [0, *accumulate(lengths)]  # characters before each line
    behind = 0  # where the lone number before ends
    candidates: list[tuple[int, int]] = []
    for index in lone:
        if _at_page_edge(lines.pages, index):
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


def _at_page_edge(pages: list[int | None], index: int) -> bool:
    page = pages[index]
    if page is None:
        return False
    before = pages[index - 1] if index else None
    after = pages[index + 1] if index + 1 < len(pages) else None
    return page not in (before, after) or page != before or page != after


def _wrap_width(texts: list[str]) -> int | None:
    """Return the column at which every line of the text was broken, or None when paragraphs are whole."""
    lengths = sorted(map(len, filter(None, texts)))
    if len(lengths) < 12:
        return None
    widest = lengths[int(len(lengths) * 0.98) - 1]
    if not 50 <= widest <= 160:
        return None
    full = sum(length >= 0.8 * widest for length in lengths)
    return widest if full >= 0.35 * len(lengths) else None


def _join(lines: Lines) -> None:
    """Join the lines of one paragraph."""
    texts, gaps = lines.texts, lines.gaps
    width = _wrap_width(texts)
    torn = {index for index, text in enumerate(texts) if "**" in text and text.count("**") % 2}
    paragraphed = is_paragraphed(texts, gaps)
    # Most lines end a sentence, and `goes_on` would say of each of them that none goes on; a table ends in "".
    open_ = [
        index
        for index, (one, _) in enumerate(pairwise(texts))
        if width or one[-1:] not in CLOSED or len(one) < _LONGEST_LABEL or (torn and index in torn)
    ]
    wanted = [True] * len(texts)
    first = 0  # line of the paragraph that the line before belongs to
    for index in open_:
        if wanted[index]:
            first = index
        before, after = texts[first], texts[index + 1]
        below = gaps[first] == "\n"
        if (
            _belongs(before, after, texts[index], width if below else None)
            or (below and torn and is_torn_bold(before, after))
            or (below and before.isupper() and is_torn_heading(before, after))
            or (below and paragraphed and runs_on(before, after))
        ):
            texts[first] = join(before, after)
            gaps[first] = gaps[index + 1]
            wanted[index + 1] = False
    if not all(wanted):
        lines.keep(wanted)


def _belongs(before: str, after: str, last_line: str, width: int | None) -> bool:
    if not before or not after or len(before) > _LONGEST_PARAGRAPH:
        return False
    return goes_on(before, after) if width is None else goes_on_wrapped(before, after, last_line, width)


def _assemble(lines: Lines, tables: list[Rows]) -> tuple[str, list[Block]]:
    """Return the text of all lines and tables, and the blocks that cover it without gap."""
    texts, gaps = lines.texts, lines.gaps
    blocks: list[Block] = []
    start = number = 0
    for index, (text, gap, page) in enumerate(zip(texts, gaps, lines.pages, strict=True)):
        if not text:
            texts[index], gaps[index] = _add_rows(blocks, tables[number], start, number), ""
            start += len(texts[index])
            number += 1
            continue
        end = start + len(text) + len(gap)
        style = styles(start, [(*bold.span(), BOLD) for bold in _BOLD.finditer(text)]) if "**" in text else ()
        blocks.append(make_block(start, end, PARAGRAPH, page, None, 0, style))
        start = end
    return "".join(chain.from_iterable(zip(texts, gaps, strict=True))), blocks


def _add_rows(blocks: list[Block], rows: Rows, start: int, table: int) -> str:
    """Add the cells of a table that begins at `start`; return its words."""
    for row, (page, cells) in enumerate(rows):
        for column, words in enumerate(cells):
            end = start + len(words) + 1
            blocks.append(make_block(start, end, CELL, page, None, 0, (), table, row, column))
            start = end
    return "".join(["\t".join(cells) + "\n" for _, cells in rows])
