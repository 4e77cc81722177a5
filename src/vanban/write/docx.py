"""
Lay a paper out as Nghị định 30/2020/NĐ-CP (annex I) asks, as a .docx that Word 2010 and LibreOffice open and edit.

The same paper gives the same bytes: there is no clock in here.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.text.paragraph import Paragraph as Line

from vanban.grammar.numbering import LETTERS, ROMAN
from vanban.write import styles
from vanban.write.blank import blank, count_pages_anew, turn
from vanban.write.conclusions import write_conclusions
from vanban.write.lines import add_line, count, style_line
from vanban.write.measures import FIRST_LINE, LANDSCAPE, UPRIGHT
from vanban.write.numbering import LETTERS_WORD_KNOWS
from vanban.write.paper import Annex, Block, Dash, Level, Paper, Paragraph, Point, Table
from vanban.write.preface import write_preface
from vanban.write.tables import write_table
from vanban.write.wording import closed, printable

_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def write(paper: Paper) -> bytes:
    """Return the paper as the bytes of a .docx file."""
    document = blank()
    _describe(document, paper)
    write_preface(document, paper)
    room = _write_body(document, paper.body, UPRIGHT)
    write_conclusions(document, paper, room)
    numbers = list(ROMAN) if len(paper.annexes) > 1 else [""]
    for index, annex in enumerate(paper.annexes):
        _write_annex(document, annex, numbers[index])
    add_line(document, "", styles.RULE)  # Word wants a paragraph behind the last table
    return _packed(document)


def _describe(document: Document, paper: Paper) -> None:
    """Fill in what Word shows as the file's properties."""
    known = document.core_properties
    known.title = printable(f"{paper.type} {paper.title}" if paper.type else paper.title)[:255]
    known.author = known.last_modified_by = printable(paper.heading.agency)[:255]
    known.language = "vi-VN"
    known.comments = ""
    if paper.heading.on:
        known.created = known.modified = datetime.combine(paper.heading.on, time.min)
    else:
        element = known._element
        for name in ("dcterms:created", "dcterms:modified"):
            element.remove(element.find(qn(name)))


def _write_body(document: Document, body: tuple[Block, ...], room: float, *, closing: bool = True) -> float:
    """
    Write the blocks on pages of this width in millimetres, and return the width of the page on which they end.

    A wide table is given landscape pages of its own; what follows stands upright again, except the signatures,
    which are not left alone on a page.
    """
    letters = _typed_letters(body)
    for index, block in enumerate(body):
        wanted = LANDSCAPE if isinstance(block, Table) and block.width > UPRIGHT else UPRIGHT
        if wanted != room:
            room = wanted
            _turn_page(document, landscape=room == LANDSCAPE)
        last = closing and index == len(body) - 1
        if isinstance(block, Table):
            write_table(document, block, room, last=last)
            if not last:
                add_line(document, "", styles.AFTER_RULE)
        else:
            _write_line(document, block, letters.get(index), last=last)
    return room


def _write_annex(document: Document, annex: Annex, number: str) -> None:
    """Write an annex on new pages that are counted from 1 again, across where its first table is wide."""
    tables = [block for block in annex.body if isinstance(block, Table)]
    room = LANDSCAPE if tables and tables[0].width > UPRIGHT else UPRIGHT
    _turn_page(document, landscape=room == LANDSCAPE)
    count_pages_anew(document.sections[-1])
    add_line(document, f"Phụ lục {number}".rstrip(), styles.TYPE)
    add_line(document, annex.title.upper(), styles.TITLE)
    if annex.note:
        add_line(document, f"({annex.note.strip('()')})", styles.NOTE)
    _write_body(document, annex.body, room, closing=False)


def _turn_page(document: Document, *, landscape: bool) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    # The break stands in a paragraph of its own; at full size it could spill onto an empty page.
    style_line(document.paragraphs[-1], styles.RULE)
    section.different_first_page_header_footer = False
    turn(section, landscape=landscape)


def _write_line(document: Document, block: Point | Paragraph | Dash, letter: str | None, *, last: bool) -> None:
    words = closed(block.words) if last else block.words
    if isinstance(block, Point):
        _write_point(document, block, words, letter)
        return
    line = add_line(document, words, styles.DASH if isinstance(block, Dash) else styles.BODY)
    if isinstance(block, Paragraph):
        for run in line.runs:
            run.italic, run.bold = block.italic or None, block.bold or None
    if last:
        line.paragraph_format.keep_with_next = True


def _write_point(document: Document, point: Point, words: str, letter: str | None) -> Line:
    level = point.level - 1
    if point.level is Level.ROMAN and point.is_title:
        words = words.upper()
    if letter:
        words = f"{letter}) {words}"
    line = add_line(document, words, styles.HEADINGS[level] if point.is_title else styles.NUMBERED)
    if letter:
        if point.is_title:
            count(line, 0, 0)
        line.paragraph_format.first_line_indent = Mm(FIRST_LINE)  # went with Word's counting
    elif not point.is_title:
        count(line, styles.POINTS, level)
    return line


def _typed_letters(body: tuple[Block, ...]) -> dict[int, str]:
    """Return the letters of those lists that go past d), where Word's alphabet and the decree's part."""
    typed: dict[int, str] = {}
    for row in _letter_rows(body):
        if len(row) > LETTERS_WORD_KNOWS:
            typed |= dict(zip(row, LETTERS, strict=False))
    return typed


def _letter_rows(body: tuple[Block, ...]) -> Iterator[list[int]]:
    """Yield the places of the lettered points that are counted together, list by list."""
    row: list[int] = []
    for index, block in enumerate(body):
        if not isinstance(block, Point):
            continue
        if block.level is Level.LETTER:
            row.append(index)
        else:
            yield row
            row = []
    yield row


def _packed(document: Document) -> bytes:
    """Save, and take out of the zip the hour at which it was made."""
    saved, packed = BytesIO(), BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _ZIP_EPOCH), source.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
