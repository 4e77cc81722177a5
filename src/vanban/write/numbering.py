"""Word's own counting: I. 1. a) for points, dashes for lists, so that an officer adds a line and nothing is retyped."""

from __future__ import annotations

from vanban.write.measures import FIRST_LINE, twips
from vanban.write.styles import (
    ADDRESSEE_DASHES,
    ADDRESSEE_ITEM,
    DASH,
    DASHES,
    FONTS,
    HEADINGS,
    NAMESPACE,
    POINTS,
    RECIPIENT,
    RECIPIENT_DASHES,
    Style,
)

# The decree's alphabet goes a b c d đ e g; Word counts a b c d e f. Up to here both agree.
LETTERS_WORD_KNOWS = 4
_FORMATS = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))


def _points() -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>'
        f'<w:pStyle w:val="{HEADINGS[level].id}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="{twips(FIRST_LINE)}"/></w:pPr></w:lvl>'
        for level, (shape, text) in enumerate(_FORMATS)
    )
    return f'<w:abstractNum w:abstractNumId="{POINTS}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


def _dashes(number: int, style: Style) -> str:
    edge = "hanging" if style.first < 0 else "firstLine"
    # A hanging dash needs a tab to bring the words under each other; a running one only a space.
    between = '<w:suff w:val="tab"/>' if style.first < 0 else '<w:suff w:val="space"/>'
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="{style.id}"/>{between}'
        f'<w:lvlText w:val="-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{twips(style.left)}"'
        f' w:{edge}="{twips(abs(style.first))}"/></w:pPr><w:rPr>{FONTS}</w:rPr></w:lvl></w:abstractNum>'
    )


def numbering_xml() -> str:
    """Return the whole numbering part."""
    kinds = (
        _points()
        + _dashes(DASHES, DASH)
        + _dashes(ADDRESSEE_DASHES, ADDRESSEE_ITEM)
        + _dashes(RECIPIENT_DASHES, RECIPIENT)
    )
    used = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in (POINTS, DASHES, ADDRESSEE_DASHES, RECIPIENT_DASHES)
    )
    return f'<w:numbering xmlns:w="{NAMESPACE}">{kinds}{used}</w:numbering>'
