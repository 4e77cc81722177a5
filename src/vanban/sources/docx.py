"""
Read a .docx: the wording as printed, with Word's automatic numbers, and its layout.

The parts of the zip are read by expat events. The object model of python-docx costs ten times as much and shows
neither numbers nor text boxes.
"""

from __future__ import annotations

from functools import cache

from vanban.draft import Draft
from vanban.model import Furniture, FurnitureKind, Source
from vanban.sources.assemble import Paragraph, Piece, Table, assemble, join_paragraphs
from vanban.sources.columns import is_two_column, split_parts
from vanban.sources.docx_body import BodyReader
from vanban.sources.docx_lines import settle_tabs
from vanban.sources.docx_numbering import Numbering
from vanban.sources.docx_package import Package
from vanban.sources.docx_styles import OPENING, Styles
from vanban.sources.furniture import HEAD_LINES, is_page_number, paper_kinds, refuse_secret
from vanban.sources.refusal import CannotReadFile
from vanban.text.joining import goes_on
from vanban.text.normalise import one_line
from vanban.text.patterns import lazy

_HEADER = lazy(r"word/(?:header|footer)\d*\.xml$")
_COLUMN_LINES = 14
_LONGEST_PARAGRAPH = 20_000  # characters; joining without end would cost the square of the length


def open_docx(data: bytes, source: Source) -> Draft:
    """
    Return the draft of a .docx.

    :raises CannotReadFile: when it is broken, unsafe, protected, empty, or stamped secret.
    """
    package = Package(data)
    document = package.read("word/document.xml")
    if document is None:
        raise CannotReadFile("broken", "thiếu phần văn bản chính")
    styles = Styles(package.opening("word/styles.xml", OPENING), lambda: package.read("word/styles.xml"))
    furniture = _read_headers(package, styles)
    reader = _reader(package, styles)
    counts_pages = b"lastRenderedPageBreak" in document
    reader.run(document, counts_pages=counts_pages)
    pieces = _take_paper(_unfold_tabs(reader.pieces), furniture)
    if not any(isinstance(piece, Table) or piece.text for piece in pieces):
        raise CannotReadFile("scan" if b"<w:drawing" in document or b"<w:pict" in document else "empty")
    refuse_secret(_head_lines(pieces))
    refuse_secret(one.text for one in furniture)
    text, blocks = assemble(_heal(pieces))
    known = Source(source.name, source.sha256, source.kind, reader.page)
    return Draft(known, text, blocks, furniture)


def _reader(package: Package, styles: Styles) -> BodyReader:
    @cache
    def numbering() -> Numbering:
        return Numbering(package.read("word/numbering.xml"), styles)

    @cache
    def notes(part: str) -> dict[str, str]:
        xml = package.read(f"word/{part}.xml")
        if xml is None:
            return {}
        # A note that refers to a note would go round for ever.
        reader = BodyReader(styles, numbering, lambda part, identifier: "")
        reader.run(xml)
        return {
            identifier: one_line(" ".join(piece.text for piece in pieces if isinstance(piece, Paragraph)))
            for identifier, pieces in reader.notes.items()
        }

    return BodyReader(styles, numbering, lambda part, identifier: notes(part).get(identifier, ""))


def _read_headers(package: Package, styles: Styles) -> list[Furniture]:
    """Return what headers and footers print: the page number and the running lines."""
    found: dict[tuple[FurnitureKind, str], Furniture] = {}
    for name in package.names:
        if not _HEADER.match(name):
            continue
        reader = BodyReader(styles, lambda: Numbering(None, styles), lambda part, identifier: "")
        reader.run(package.read(name) or b"")
        texts = [one_line(text) for piece in reader.pieces for text in _texts(piece)]
        kinds = paper_kinds(texts)
        for text, kind in zip(texts, kinds, strict=True):
            if kind is None:
                numbered = is_page_number(text) or (reader.has_page_field and len(text) < 20)
                kind = FurnitureKind.PAGE_NUMBER if numbered else FurnitureKind.RUNNING_HEADER
            found[kind, text] = Furniture(None, kind, text)
    return list(found.values())


def _texts(piece: Piece) -> list[str]:
    if isinstance(piece, Paragraph):
        return [piece.text]
    return [paragraph.text for cell in piece.cells for paragraph in cell.paragraphs]


def _head_lines(pieces: list[Piece]) -> list[str]:
    return [piece.text for piece in pieces[:HEAD_LINES] if isinstance(piece, Paragraph)]


def _unfold_tabs(pieces: list[Piece]) -> list[Piece]:
    """Read a heading or closing part that was set with tabs column by column; elsewhere a tab is a space."""
    out: list[Piece] = []
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        if isinstance(piece, Table):
            for cell in piece.cells:
                for paragraph in cell.paragraphs:
                    if "\t" in paragraph.text:
                        settle_tabs(paragraph)
        elif ("\t" in piece.text or "   " in piece.text) and is_two_column(split_parts(piece.text)):
            end = _end_of_columns(pieces, index)
            out.extend(_columns(pieces[index:end]))
            index = end
            continue
        elif "\t" in piece.text:
            settle_tabs(piece)
        out.append(piece)
        index += 1
    return out


def _end_of_columns(pieces: list[Piece], start: int) -> int:
    end = start + 1
    for index in range(start + 1, min(start + _COLUMN_LINES, len(pieces))):
        piece = pieces[index]
        if isinstance(piece, Table) or piece.align == "center" or len(piece.text) > 120:
            break
        if len(split_parts(piece.text)) == 2 or piece.text.startswith("\t"):
            end = index + 1
    return end


def _columns(pieces: list[Piece]) -> list[Paragraph]:
    left: list[Paragraph] = []
    right: list[Paragraph] = []
    for piece in pieces:
        if isinstance(piece, Paragraph):
            lone = left if not piece.text.startswith("\t") else right
            parts = split_parts(piece.text)
            for at, part in enumerate(parts):
                side = lone if len(parts) == 1 else right if at else left
                start = piece.text.find(part.text)
                end = start + len(part.text)
                runs = [(max(a - start, 0), min(b, end) - start, looks) for a, b, looks in piece.runs]
                runs = [run for run in runs if run[0] < run[1]]
                side.append(Paragraph(part.text.replace("\t", " "), piece.page, piece.align, 0, runs))
    return left + right


def _take_paper(pieces: list[Piece], furniture: list[Furniture]) -> list[Piece]:
    """Take signature texts and stamps out of the paragraphs."""
    paragraphs = [piece for piece in pieces if isinstance(piece, Paragraph)]
    taken: set[int] = set()
    for paragraph, kind in zip(paragraphs, paper_kinds([one.text for one in paragraphs]), strict=True):
        if kind is not None:
            furniture.append(Furniture(paragraph.page, kind, paragraph.text))
            taken.add(id(paragraph))
    return [piece for piece in pieces if id(piece) not in taken]


def _heal(pieces: list[Piece]) -> list[Piece]:
    """Join the halves of a sentence that a converter from .pdf left as two paragraphs."""
    out: list[Piece] = []
    for piece in pieces:
        before = out[-1] if out else None
        if (
            isinstance(before, Paragraph)
            and isinstance(piece, Paragraph)
            and piece.align not in ("center", "right")
            and before.align not in ("center", "right")
            and len(before.text) < _LONGEST_PARAGRAPH
            and goes_on(before.text, piece.text)
        ):
            out[-1] = join_paragraphs(before, piece)
        else:
            out.append(piece)
    return out
