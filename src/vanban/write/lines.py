"""Paragraphs of a given style, rules of a given length, and cells that hold them."""

from __future__ import annotations

from collections.abc import Iterable

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from vanban.write import styles
from vanban.write.measures import twips
from vanban.write.styles import NAMESPACE, Style
from vanban.write.wording import printable

Place = Document | _Cell


def style_line(paragraph: Paragraph, style: Style) -> Paragraph:
    # By its id: looking a style up by its name costs the library a search through all of them.
    paragraph._p.style = style.id
    return paragraph


def add_line(place: Place, words: str, style: Style) -> Paragraph:
    """Add one paragraph."""
    paragraph = style_line(place.add_paragraph(), style)
    if words:
        paragraph.add_run(printable(words))
    return paragraph


def add_rule(place: Place, length: float, room: float) -> Paragraph:
    """Add a solid rule of `length` millimetres, centred in `room`: a border, as a drawn line would shift."""
    paragraph = add_line(place, "", styles.RULE)
    side = Mm((room - length) / 2)
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = side
    border = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        bottom.set(qn(f"w:{name}"), value)
    border.append(bottom)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(border, "w:spacing", "w:ind", "w:jc")
    return paragraph


def fill_cell(cell: _Cell, lines: Iterable[tuple[str, Style]]) -> None:
    """Put paragraphs into a cell in place of the empty one that every cell begins with."""
    empty = cell.paragraphs[0]._p
    for words, style in lines:
        add_line(cell, words, style)
    drop_first(cell, empty)


def drop_first(cell: _Cell, empty: object) -> None:
    """Take away the paragraph that a new cell begins with, unless it is all the cell has."""
    if len(cell.paragraphs) > 1:
        cell._tc.remove(empty)


def fix_widths(table: Table, widths: Iterable[float], *, padding: float | None = None) -> None:
    """Give columns their widths in millimetres, so that Word and LibreOffice do not choose their own."""
    widths = list(widths)
    table.autofit = False
    properties = table._tbl.tblPr
    whole = properties.find(qn("w:tblW"))
    whole.set(qn("w:type"), "dxa")
    whole.set(qn("w:w"), str(sum(twips(width) for width in widths)))
    if padding is not None:
        sides = "".join(f'<w:{side} w:w="{twips(padding)}" w:type="dxa"/>' for side in ("left", "right"))
        margins = parse_xml(f'<w:tblCellMar xmlns:w="{NAMESPACE}">{sides}</w:tblCellMar>')
        properties.insert_element_before(margins, "w:tblLook")
    for column, width in zip(table._tbl.tblGrid, widths, strict=True):
        column.set(qn("w:w"), str(twips(width)))
    for row in table._tbl.tr_lst:
        for cell, width in zip(row.tc_lst, widths, strict=True):
            cell.width = Mm(width)


def keep_whole(row: _Row) -> None:
    """Let no page break run through the row."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def repeat_as_head(row: _Row) -> None:
    """Print the row again at the top of every page of its table."""
    keep_whole(row)
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def count(line: Paragraph, number: int, level: int) -> None:
    """Have Word count the line in a numbering, or, with 0, in none."""
    numbering = line._p.get_or_add_pPr().get_or_add_numPr()
    numbering.get_or_add_ilvl().val = level
    numbering.get_or_add_numId().val = number
