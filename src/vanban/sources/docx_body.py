"""Turn the events of WordprocessingML into paragraphs and tables, as a person sees them on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from vanban.sources.assemble import Paragraph, Piece, Run
from vanban.sources.docx_lines import split_lines
from vanban.sources.docx_numbering import Numbering
from vanban.sources.docx_package import End, Events, Start
from vanban.sources.docx_styles import (
    CAPITALS,
    HIDDEN,
    LOOKS,
    Style,
    Styles,
    alignment,
    indent_points,
    is_on,
    small_int,
)
from vanban.sources.docx_tables import OpenTable
from vanban.sources.refusal import CannotReadFile
from vanban.text.normalise import is_plain, normalise

StartAction = Callable[[dict[str, str]], None]

_PRINTED = 7  # BOLD, ITALIC, UNDERLINE
_MOST_NESTED = 40
# A second opinion on what stands there anyway, or what is no longer there.
_SKIPPED = (
    "w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:sdtPr", "w:sectPr", "w:pPrChange",
    "w:rPrChange", "w:tblPrChange", "w:tcPrChange", "w:trPrChange", "w:tblGrid", "w:numberingChange", "w:tabs",
    "w:framePr", "w:ruby", "w:object",
)  # fmt: skip


@dataclass(slots=True)
class OpenParagraph:
    """A paragraph while its runs come in."""

    page: int | None
    parts: list[str] = field(default_factory=list)
    length: int = 0
    runs: list[Run] = field(default_factory=list)
    style_name: str | None = None
    style: Style | None = None
    align: str | None = None
    indent: int | None = None
    number: str | None = None
    level: int | None = None
    boxes: list[Piece] | None = None  # text boxes that hang on it


def _add_run(runs: list[Run], start: int, end: int, looks: int) -> None:
    if runs and runs[-1][1] == start and runs[-1][2] == looks:
        start = runs.pop()[0]
    runs.append((start, end, looks))


class BodyReader:
    """One pass over document.xml, a header or the footnotes."""

    def __init__(self, styles: Styles, numbering: Callable[[], Numbering], notes: Callable[[str, str], str]) -> None:
        self.pieces: list[Piece] = []
        self.notes: dict[str, list[Piece]] = {}
        self.page: int | None = None
        self.has_page_field = False
        self._styles, self._numbering, self._note = styles, numbering, notes
        self._out = self.pieces
        self._letters: list[str] = []
        self._paragraph: OpenParagraph | None = None
        self._outer: list[tuple[OpenParagraph | None, list[Piece], bool]] = []
        self._tables: list[OpenTable] = []
        self._fields: list[bool] = []  # True while the code of a field is passing, not its result
        self._choices: list[bool] = []
        self._looks = 0
        self._in_run = False
        self._events = Events(_dispatch_start(self._start_table()), _dispatch_end(self._end_table()))
        self._events.parser.CharacterDataHandler = self._letters.append

    def run(self, xml: bytes, *, counts_pages: bool = False) -> None:
        """Read a whole part; afterwards `pieces` and `notes` are filled."""
        self.page = 1 if counts_pages else None
        self._events.run(xml)

    def _start_table(self) -> dict[str, StartAction]:
        starts: dict[str, StartAction] = {
            "w:p": self._start_paragraph,
            "w:r": self._start_run,
            "w:t": self._start_text,
            "m:t": self._start_text,
            "w:instrText": self._start_text,
            "w:rStyle": self._set_run_style,
            "w:pStyle": self._set_style,
            "w:jc": self._set_alignment,
            "w:ind": self._set_indent,
            "w:numId": self._set_number,
            "w:ilvl": self._set_level,
            "w:tab": lambda attributes: self._write("\t"),
            "w:ptab": lambda attributes: self._write("\t"),
            "w:cr": lambda attributes: self._write("\n"),
            "w:br": lambda attributes: self._write("\n"),
            "w:noBreakHyphen": lambda attributes: self._write("-"),
            "w:sym": self._write_symbol,
            "w:lastRenderedPageBreak": self._turn_page,
            "w:footnoteReference": lambda attributes: self._write_note("footnotes", attributes),
            "w:endnoteReference": lambda attributes: self._write_note("endnotes", attributes),
            "w:footnote": self._start_note,
            "w:endnote": self._start_note,
            "w:fldChar": self._mark_field,
            "w:fldSimple": self._see_field,
            "w:pgNum": self._see_page_number,
            "w:txbxContent": self._start_box,
            "mc:AlternateContent": lambda attributes: self._choices.append(False),
            "mc:Choice": self._choose,
            "mc:Fallback": self._choose,
            "w:tbl": self._start_tbl,
            "w:tr": lambda attributes: self._tables[-1].start_row() if self._tables else None,
            "w:tc": self._start_cell,
        }
        for name in LOOKS:
            starts[name] = self._look_setter(LOOKS[name])
        for name in ("w:gridSpan", "w:vMerge", "w:gridBefore", "w:tblStyle", "w:top", "w:insideH", "w:insideV"):
            starts[name] = self._table_setter(name)
        for name in _SKIPPED:
            starts[name] = lambda attributes: self._events.skip()
        return starts

    def _end_table(self) -> dict[str, Callable[[], None]]:
        return {
            "w:p": self._end_paragraph,
            "w:r": self._end_run,
            "w:t": self._end_text,
            "m:t": self._end_text,
            "w:instrText": self._end_instruction,
            "w:txbxContent": self._end_box,
            "mc:AlternateContent": self._end_alternatives,
            "w:tbl": self._end_tbl,
            "w:tc": self._end_cell,
        }

    def _start_paragraph(self, attributes: dict[str, str]) -> None:
        self._paragraph = OpenParagraph(self.page)
        self._in_run = False

    def _end_paragraph(self) -> None:
        paragraph, self._paragraph = self._paragraph, None
        if paragraph is None:
            return
        if self._fields:
            # A field whose result never came must not swallow the rest of the document.
            self._fields = [False] * len(self._fields)
        if paragraph.boxes:
            self._out.extend(paragraph.boxes)
        self._close(paragraph)

    def _close(self, paragraph: OpenParagraph) -> None:
        style = paragraph.style or self._style_of(paragraph)
        label = None
        indent = style.indent if paragraph.indent is None else paragraph.indent
        number = paragraph.number or style.number
        if number is not None and number != "0":
            label, standing = self._next_label(paragraph, style, number)
            indent = standing if paragraph.indent is None else indent
        raw = "".join(paragraph.parts)
        piece = Paragraph(raw, paragraph.page, paragraph.align or style.align, indent or 0, paragraph.runs)
        if label is None and raw and raw[0] != " " and raw[-1] != " " and is_plain(raw):
            self._out.append(piece)
        elif raw and not raw.isspace():
            self._out.extend(split_lines(label, piece))
        elif label and self._tables and not self._outer:
            # A column of automatic numbers has no other text; elsewhere a lone number says nothing.
            piece.text = label
            self._out.append(piece)

    def _next_label(self, paragraph: OpenParagraph, style: Style, number: str) -> tuple[str | None, int | None]:
        level = paragraph.level if paragraph.level is not None else style.level
        numbering = self._numbering()
        label = numbering.next_label(number, level, paragraph.style_name)
        return label, numbering.indent(number, level)

    def _style_of(self, paragraph: OpenParagraph) -> Style:
        if paragraph.style is None:
            paragraph.style = self._styles.get(paragraph.style_name)
        return paragraph.style

    def _set_style(self, attributes: dict[str, str]) -> None:
        if self._paragraph is not None:
            self._paragraph.style_name = attributes.get("w:val")

    def _set_alignment(self, attributes: dict[str, str]) -> None:
        if self._paragraph is not None:
            self._paragraph.align = alignment(attributes.get("w:val"))

    def _set_indent(self, attributes: dict[str, str]) -> None:
        if self._paragraph is not None:
            self._paragraph.indent = indent_points(attributes)

    def _set_number(self, attributes: dict[str, str]) -> None:
        if self._paragraph is not None:
            self._paragraph.number = attributes.get("w:val")

    def _set_level(self, attributes: dict[str, str]) -> None:
        if self._paragraph is not None:
            self._paragraph.level = small_int(attributes.get("w:val"), 0, 8)

    def _start_run(self, attributes: dict[str, str]) -> None:
        self._in_run = True
        if self._paragraph is not None:
            self._looks = (self._paragraph.style or self._style_of(self._paragraph)).on

    def _end_run(self) -> None:
        self._in_run = False

    def _look_setter(self, look: int) -> StartAction:
        def set_look(attributes: dict[str, str]) -> None:
            if self._in_run:  # else it is about the mark that ends the paragraph
                if is_on(attributes):
                    self._looks |= look
                else:
                    self._looks &= ~look

        return set_look

    def _set_run_style(self, attributes: dict[str, str]) -> None:
        if self._in_run:
            self._looks = self._styles.get(attributes.get("w:val")).looks(self._looks)

    def _start_text(self, attributes: dict[str, str]) -> None:
        # Letters anywhere else (white space of a pretty-printed file) are thrown away here.
        self._letters.clear()

    def _end_text(self) -> None:
        letters = self._letters
        self._write(letters[0] if len(letters) == 1 else "".join(letters))

    def _write(self, text: str) -> None:
        paragraph = self._paragraph
        if paragraph is None or not self._in_run or (self._fields and any(self._fields)):
            return
        looks = self._looks
        if looks:
            if looks & HIDDEN:
                return
            if looks & CAPITALS:
                text = text.upper()
            if looks & _PRINTED:
                _add_run(paragraph.runs, paragraph.length, paragraph.length + len(text), looks & _PRINTED)
        paragraph.parts.append(text)
        paragraph.length += len(text)

    def _write_symbol(self, attributes: dict[str, str]) -> None:
        try:
            code = int(attributes.get("w:char", ""), 16)
        except ValueError:
            return
        # Word writes the code with or without the offset of the private-use area.
        self._write(normalise(chr(0xF000 | code & 0xFFF)))

    def _turn_page(self, attributes: dict[str, str]) -> None:
        if self.page is not None:
            self.page += 1
            if self._paragraph is not None and not self._paragraph.length:
                self._paragraph.page = self.page

    def _write_note(self, part: str, attributes: dict[str, str]) -> None:
        note = self._note(part, attributes.get("w:id", ""))
        if note:
            self._write(f" [{note}]")

    def _start_note(self, attributes: dict[str, str]) -> None:
        self._out = self.notes.setdefault(attributes.get("w:id", ""), [])

    def _mark_field(self, attributes: dict[str, str]) -> None:
        kind = attributes.get("w:fldCharType")
        if kind == "begin" and len(self._fields) < _MOST_NESTED:
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _see_field(self, attributes: dict[str, str]) -> None:
        self.has_page_field |= "PAGE" in attributes.get("w:instr", "").upper()

    def _end_instruction(self) -> None:
        self.has_page_field |= "PAGE" in "".join(self._letters).upper()

    def _see_page_number(self, attributes: dict[str, str]) -> None:
        self.has_page_field = True

    def _start_box(self, attributes: dict[str, str]) -> None:
        if len(self._outer) >= _MOST_NESTED:
            raise CannotReadFile("unsafe", "khung lồng nhau quá nhiều lớp")
        self._outer.append((self._paragraph, self._out, self._in_run))
        self._paragraph, self._out = None, []

    def _end_box(self) -> None:
        if not self._outer:
            return
        box = self._out
        self._paragraph, self._out, self._in_run = self._outer.pop()
        if self._paragraph is None:
            self._out.extend(box)
        else:
            self._paragraph.boxes = self._paragraph.boxes or []
            self._paragraph.boxes.extend(box)

    def _choose(self, attributes: dict[str, str]) -> None:
        # The same text box stands there twice, for new and old programs.
        if self._choices and self._choices[-1]:
            self._events.skip()
        elif self._choices:
            self._choices[-1] = True

    def _end_alternatives(self) -> None:
        if self._choices:
            self._choices.pop()

    def _start_tbl(self, attributes: dict[str, str]) -> None:
        if len(self._tables) >= _MOST_NESTED:
            raise CannotReadFile("unsafe", "bảng lồng nhau quá nhiều lớp")
        self._tables.append(OpenTable(self._out))

    def _end_tbl(self) -> None:
        if self._tables:
            table = self._tables.pop()
            self._out = table.outer
            self._out.extend(table.close())

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._tables:
            self._out = self._tables[-1].start_cell()

    def _end_cell(self) -> None:
        if self._tables:
            self._out = self._tables[-1].outer

    def _table_setter(self, name: str) -> StartAction:
        def set_table(attributes: dict[str, str]) -> None:
            if self._tables and self._paragraph is None:
                self._tables[-1].set(name, attributes, self._styles)

        return set_table


def _dispatch_start(actions: dict[str, StartAction]) -> Start:
    find = actions.get

    def start(name: str, attributes: dict[str, str]) -> None:
        action = find(name)
        if action is not None:
            action(attributes)

    return start


def _dispatch_end(actions: dict[str, Callable[[], None]]) -> End:
    find = actions.get

    def end(name: str) -> None:
        action = find(name)
        if action is not None:
            action()

    return end
