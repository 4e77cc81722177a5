"""An empty document laid out as the records decree asks: page, styles, numberings, page number."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from math import ceil

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Mm, Twips

from vanban.write.lines import style_line
from vanban.write.measures import BOTTOM, LEFT, PAGE, PAGE_NUMBER_FROM_TOP, RIGHT, TOP, TWIPS_PER_MM
from vanban.write.numbering import numbering_xml
from vanban.write.styles import NAMESPACE, PAGE_NUMBER, styles_xml

# Word 2010's own mode is 14; with 15 Word 2010 still opens the file and later ones show no "compatibility mode".
_SETTINGS = (
    f'<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    "<w:compat>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
_KEPT = {
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.SETTINGS,
    RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    RELATIONSHIP_TYPE.CORE_PROPERTIES,
}


def blank() -> Document:
    """Return a new empty document."""
    return docx.Document(BytesIO(_blank()))


@cache
def _blank() -> bytes:
    # Built once: these bytes load three times faster than the library's own template of 900 KB.
    document = docx.Document()
    part = document.part
    _replace(part.styles.element, styles_xml())
    _replace(part.numbering_part.element, numbering_xml())
    _replace(part.settings.element, _SETTINGS)
    for owner in (part.package, part):
        _drop_foreign_parts(owner)
    _set_page(document.sections[0])
    _number_pages(document.sections[0])
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _replace(element: BaseOxmlElement, xml: str) -> None:
    """Give an element of the library's template our content and keep its identity, which its part holds."""
    for child in list(element):
        element.remove(child)
    element.extend(list(parse_xml(xml)))


def _drop_foreign_parts(owner: OpcPackage | Part) -> None:
    for key, relation in list(owner.rels.items()):
        if relation.reltype not in _KEPT:
            del owner.rels[key]


def _set_page(section: Section) -> None:
    section.page_width, section.page_height = Mm(PAGE[0]), Mm(PAGE[1])
    # Rounded up, for a margin of 14.99 mm is below what the decree allows.
    section.top_margin, section.bottom_margin = Twips(ceil(TOP * TWIPS_PER_MM)), Twips(ceil(BOTTOM * TWIPS_PER_MM))
    section.left_margin, section.right_margin = Twips(ceil(LEFT * TWIPS_PER_MM)), Twips(ceil(RIGHT * TWIPS_PER_MM))
    section.header_distance = section.footer_distance = Mm(PAGE_NUMBER_FROM_TOP)


def turn(section: Section, *, landscape: bool) -> None:
    """Lay the pages of a section across or upright; its margins stay the same ones as the page is read."""
    short, long = Mm(PAGE[0]), Mm(PAGE[1])
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)


def count_pages_anew(section: Section) -> None:
    """Count the pages of this section from 1, the first without its number."""
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    properties = section._sectPr
    known = properties.find(qn("w:pgNumType"))
    if known is not None:
        properties.remove(known)
    # The schema has it before the columns; Word calls a file with another order damaged.
    properties.find(qn("w:cols")).addprevious(numbers)
    section.different_first_page_header_footer = True


def _number_pages(section: Section) -> None:
    """Centre the page number in the top margin; the first page shows none."""
    section.different_first_page_header_footer = True
    section.first_page_header.is_linked_to_previous = False
    header = section.header
    header.is_linked_to_previous = False
    paragraph = style_line(header.paragraphs[0], PAGE_NUMBER)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run = OxmlElement("w:r")
    shown = OxmlElement("w:t")
    shown.text = "2"
    run.append(shown)
    field.append(run)
    paragraph._p.append(field)
