"""
The top of a document: agencies and national motto in two columns, number and date, type, title, addressees.

Nghị định 30/2020/NĐ-CP, annex I, part II, cells 1 to 5 and 9a.
"""

from __future__ import annotations

from docx.document import Document
from docx.shared import Mm, Pt
from docx.table import _Cell

from vanban.write import styles
from vanban.write.lines import add_line, add_rule, drop_first, fill_cell, fix_widths
from vanban.write.measures import RULE_SHARE, UPRIGHT, longest_line, text_width
from vanban.write.paper import Heading, Paper
from vanban.write.wording import agency_lines, date_line, listed, number_line, printable, subject

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
SLOGAN = "Độc lập - Tự do - Hạnh phúc"

# The motto in one line needs 88 mm; what is left lets most agencies above stand in one line.
_RIGHT, _WIDEST_RIGHT = 92.0, 105.0
_TITLE_SIDE = 10.0
_TITLE_ROOM = UPRIGHT - 2 * _TITLE_SIDE


def write_preface(document: Document, paper: Paper) -> None:
    """Write all that stands above the body."""
    _write_columns(document, paper)
    if paper.type is None:
        _write_addressees(document, paper.addressees)
        return
    add_line(document, paper.type.upper(), styles.TYPE)
    title = add_line(document, paper.title, styles.TITLE)
    title.paragraph_format.left_indent = title.paragraph_format.right_indent = Mm(_TITLE_SIDE)
    if paper.note:
        add_line(document, f"({paper.note.strip('()')})", styles.NOTE)
    length = RULE_SHARE * longest_line(printable(paper.title), styles.TITLE.size, _TITLE_ROOM)
    add_rule(document, length, UPRIGHT)
    add_line(document, "", styles.AFTER_RULE)
    if paper.addressees:
        _write_addressees(document, paper.addressees)


def _write_columns(document: Document, paper: Paper) -> None:
    heading = paper.heading
    dated = printable(date_line(heading.place, heading.on))
    right = min(max(_RIGHT, text_width(dated, styles.DATE.size) + 2), _WIDEST_RIGHT)
    left = UPRIGHT - right
    table = document.add_table(rows=2, cols=2)
    fix_widths(table, (left, right), padding=0)
    (agencies, motto), (number, date) = (row.cells for row in table.rows)
    _write_agencies(agencies, heading, left)
    _write_motto(motto, right)
    fill_cell(number, [(number_line(heading.number, heading.symbol), styles.NUMBER)])
    if paper.type is None:
        add_line(number, subject(paper.title), styles.SUBJECT)
    fill_cell(date, [(dated, styles.DATE)])


def _write_agencies(cell: _Cell, heading: Heading, room: float) -> None:
    empty = cell.paragraphs[0]._p
    for line in _superior_lines(heading.superior_agency or "", room):
        add_line(cell, line, styles.SUPERIOR)
    lines = agency_lines(heading.agency)
    for line in lines:
        add_line(cell, line, styles.AGENCY)
    drop_first(cell, empty)
    longest = max(longest_line(printable(line), styles.AGENCY.size, room) for line in lines)
    add_rule(cell, RULE_SHARE * longest, room)


def _superior_lines(name: str, room: float) -> list[str]:
    """Return the agency above in one line where it fits, else broken before its place."""
    whole = [name.upper()] if name else []
    return whole if text_width(printable(name.upper()), styles.SUPERIOR.size) <= room else agency_lines(name)


def _write_motto(cell: _Cell, room: float) -> None:
    fill_cell(cell, [(MOTTO, styles.MOTTO), (SLOGAN, styles.SLOGAN)])
    add_rule(cell, text_width(SLOGAN, styles.SLOGAN.size), room)


def _write_addressees(document: Document, addressees: tuple[str, ...]) -> None:
    if len(addressees) == 1:
        add_line(document, f"Kính gửi: {addressees[0]}", styles.ADDRESSEE)
    elif addressees:
        add_line(document, "Kính gửi:", styles.ADDRESSEES)
        lines = [add_line(document, line, styles.ADDRESSEE_ITEM) for line in listed(addressees)]
        lines[-1].paragraph_format.space_after = Pt(styles.ADDRESSEE.after)
