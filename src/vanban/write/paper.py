"""
A document to be written: what it says, never how it looks (the look is vanban.write.docx's, from the records decree).

Values stand without the marks of the layout: a recipient without dash and semicolon, an agency as one says it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """The three levels of a plan or report (Nghị định 30/2020/NĐ-CP, annex I, layout B)."""

    ROMAN = 1  # I.
    ARABIC = 2  # 1.
    LETTER = 3  # a)


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Heading:
    """Who issues, under which number, where and when; a number or day not yet given is left blank to be filled in."""

    agency: str
    superior_agency: str | None = None
    number: str | None = None
    symbol: str | None = None
    place: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A numbered point; Word counts it. One without a title of its own is set as running text."""

    level: Level
    words: str
    is_title: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body; a legal basis is one in italics."""

    words: str
    italic: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Dash:
    words: str


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is the width wished for, in millimetres: all columns together are fitted to the page."""

    head: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A row that heads those below it; with a label, the label stands in the first column."""

    words: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose wished widths exceed an upright page is given a landscape one."""

    columns: tuple[Column, ...]
    rows: tuple[Row | GroupRow, ...]

    @property
    def width(self) -> float:
        return sum(column.width for column in self.columns)


Block = Point | Paragraph | Dash | Table


@dataclass(frozen=True, slots=True)
class Signature:
    """`capacity` has a line for each of TM., KT., TL., TUQ., Q.; what is empty is left to be filled in by hand."""

    capacity: tuple[str, ...] = ()
    position: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Annex:
    """What is attached behind the signature, on pages of its own; several are counted I, II, III."""

    title: str
    body: tuple[Block, ...]
    note: str | None = None  # in brackets: the document it belongs to


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document. Without a type it is a letter (công văn), whose title stands under its number."""

    heading: Heading
    title: str
    body: tuple[Block, ...]
    type: str | None = None
    note: str | None = None  # below the title, in brackets: what it is attached to
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    annexes: tuple[Annex, ...] = ()
