"""
Read a .pdf that has a text layer.

1. Every page gives its text; only the first page, the one with the recipients and pages with ruled tables are
   asked where each word stands, the others where each line begins and ends.
2. Page numbers, running headers and signature texts are set apart.
3. Heading and closing part are read column by column, tables from their ruled lines, also over pages.
4. Lines become paragraphs.

The risk that remains: a .pdf has no paragraphs and no cells, all of that is inferred from where letters stand.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import Any

import pypdfium2 as pdfium

from vanban.draft import Draft
from vanban.findings import report
from vanban.model import Furniture, FurnitureKind, Source
from vanban.sources.assemble import Piece, assemble
from vanban.sources.furniture import HEAD_LINES, paper_kinds, refuse_secret
from vanban.sources.pdf_page import Line, Page
from vanban.sources.pdf_paragraphs import frame_of, join_lines
from vanban.sources.pdf_rows import Found, Paper, at_edge
from vanban.sources.pdf_tables import TablePart, append_part, continues, to_table
from vanban.sources.refusal import CannotReadFile

_MOST_PAGES = 1_000
_DIGITS = re.compile(r"\d+")


def open_pdf(data: bytes, source: Source) -> Draft:
    """
    Return the draft of a .pdf.

    :raises CannotReadFile: when it is broken, protected, without a text layer, or stamped secret.
    """
    document = _open(data)
    try:
        count = len(document)
        if count > _MOST_PAGES:
            raise CannotReadFile("too_large", f"hơn {_MOST_PAGES} trang")
        paper = _read_pages(document, count)
    except (pdfium.PdfiumError, ctypes.ArgumentError) as error:
        raise CannotReadFile("broken", "tệp PDF không trọn vẹn") from error
    finally:
        document.close()
    if not paper.found:
        raise CannotReadFile("scan")
    found = _take_running(paper)
    refuse_secret([one.text for one in found if isinstance(one, Line)][:HEAD_LINES])
    refuse_secret(one.text for one in paper.furniture)
    text, blocks = assemble(_pieces(found, paper))
    if not text:
        raise CannotReadFile("scan")
    draft = Draft(Source(source.name, source.sha256, source.kind, count), text, blocks, paper.furniture)
    _report_pictures(draft, paper.unread)
    return draft


def _open(data: bytes) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise CannotReadFile("password") from error
        raise CannotReadFile("broken", "tệp PDF không trọn vẹn") from error


def _read_pages(document: Any, count: int) -> Paper:
    paper = Paper()
    for number in range(1, count + 1):
        page = Page(document[number - 1], number)
        paper.read_page(page)
        page.close()
    paper.end()
    return paper


def _report_pictures(draft: Draft, pages: list[int]) -> None:
    """Say which pages have no text, at the words that stand before them."""
    for page in pages:
        before = [block for block in draft.blocks if block.page is not None and block.page < page]
        block = before[-1] if before else draft.blocks[0]
        report(draft, "VB903", block.start, block.end, page=str(page))


def _take_running(paper: Paper) -> list[Found]:
    """Take out what stands at the edge of most pages, signature texts and stamps."""
    lines = [one for one in paper.found if isinstance(one, Line)]
    at_edges = [line for line in lines if at_edge(line.y, paper.sizes[line.page][1])]
    taken: dict[int, FurnitureKind] = {}
    seen = Counter(_edge_key(line) for line in at_edges)
    often = {key for key, count in seen.items() if count >= max(3, len(paper.sizes) // 2)}
    for line in at_edges:
        if _edge_key(line) in often:
            taken[id(line)] = FurnitureKind.RUNNING_HEADER
    texts = [line.text for line in lines]
    for line, kind in zip(lines, paper_kinds(texts), strict=True):
        if kind is not None:
            taken[id(line)] = kind
    paper.furniture.extend(Furniture(line.page, taken[id(line)], line.text) for line in lines if id(line) in taken)
    return [one for one in paper.found if id(one) not in taken]


def _edge_key(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.y / 6)


def _pieces(found: list[Found], paper: Paper) -> list[Piece]:
    """Return paragraphs and whole tables."""
    widths = {page: width for page, (width, _) in paper.sizes.items()}
    frames = {
        width: frame_of([one for one in found if isinstance(one, Line) and widths[one.page] == width])
        for width in {widths[one.page] for one in found if isinstance(one, Line)}
    }
    pieces: list[Piece] = []
    for is_table, run in groupby(found, key=lambda one: isinstance(one, TablePart)):
        if is_table:
            pieces.extend(to_table(part) for part in _whole_tables(run, paper.furniture))
        else:
            for width, lines in groupby(run, key=lambda one: widths[one.page]):
                pieces.extend(join_lines([one for one in lines if isinstance(one, Line)], frames[width]))
    return pieces


def _whole_tables(parts: Iterable[Found], furniture: list[Furniture]) -> list[TablePart]:
    """Join what each page shows of one table."""
    whole: list[TablePart] = []
    for part in parts:
        if isinstance(part, TablePart):
            if whole and part.page > whole[-1].last_page and continues(whole[-1], part):
                heads = append_part(whole[-1], part)
                furniture.extend(Furniture(part.page, FurnitureKind.RUNNING_HEADER, head) for head in heads)
            else:
                whole.append(part)
    return whole
