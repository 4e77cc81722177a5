"""
A document drawn from its blocks as it was issued, with marks over its words: tables as tables, bold as bold.

Pure: no database and no templates; every printed character goes through `escape`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

Block = dict[str, Any]


HEADING_LINES, CLOSING_LINES = 14, 45  # no heading or closing part is longer
SIGNER_LETTERS = 60
_MOTTO = re.compile(r"\W*(?:CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN)", re.IGNORECASE)
_PLACE_AND_DAY = re.compile(r"\bngày\b.*\btháng\b", re.IGNORECASE)
_RECIPIENTS = re.compile(r"\W*N[ơo]i nhận", re.IGNORECASE)
_CAPACITY = re.compile(r"(?:T/?M|K/?T|T/?L|TUQ|Q)\s*\.?\s|[A-ZÀ-ỸĐ][A-ZÀ-ỸĐ .,-]{5,}$")
_ANNEX = re.compile(r"\W*PH[UỤ] L[UỤ]C", re.IGNORECASE)
CELL_BREAK = "\u2028"  # a new paragraph inside a cell
_ALIGNED = {"center": "centred", "right": "right"}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that mean something: `kind` is task, agency, deadline, target or citation; `id` ties them to their item."""

    start: int
    end: int
    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Columns:
    """A stretch of the text whose left column ends where `right` begins."""

    start: int
    right: int
    end: int
    kind: str  # letterhead, signature


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or a whole table of the document, ready to be laid on the page."""

    start: int
    end: int
    page: int | None
    html: SafeString
    is_table: bool = False
    rows: tuple[tuple[int, int], ...] = ()  # of a table: where each row stands in the text


def draw(
    text: str, blocks: Sequence[Block], marks: Iterable[Mark] = (), looks: Mapping[int, str] | None = None
) -> list[Piece]:
    """
    Return the document's paragraphs and tables in order; together they show every block.

    `looks` names a class for the paragraph that holds a position: what a plain text lost of its layout (`looks_of`).
    """
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    beside = two_columns(text, blocks)
    pieces: list[Piece] = []
    for table, group in groupby(blocks, key=lambda block: block["table"] if block["kind"] == "cell" else None):
        members = list(group)
        if table is None:
            pieces += _paragraphs(text, members, ordered, beside, looks or {})
        else:
            pieces.append(_table(text, members, ordered))
    return pieces


def looks_of(reading: Mapping[str, Any]) -> dict[int, str]:
    """Return how title and headings of a plain text are to look; a file with a layout of its own keeps that."""
    if reading["source"]["kind"] != "txt":
        return {}
    places = reading["header"]["places"] or {}
    looks = {places[name]["start"]: "title" for name in ("type", "title") if name in places}
    return looks | {one["start"]: "heading" for one in reading["outline"] if one["title"].isupper()}


def two_columns(text: str, blocks: Sequence[Block]) -> list[Columns]:
    """
    Find what stands side by side on the paper though it is read column by column: the heading, and the closing part.

    Only where both columns are plain to see: the national motto right of the issuer, the signer right of "Nơi nhận".
    """
    lines: Lines = [
        None if block["kind"] == "cell" else (block["start"], block["end"], _line(text, block)) for block in blocks
    ]
    return [found for found in (_heading(lines), _closing(lines)) if found is not None]


def _line(text: str, block: Block) -> str:
    return " ".join(text[block["start"] : block["end"]].split())


Lines = Sequence[tuple[int, int, str] | None]


def _heading(lines: Lines) -> Columns | None:
    top = [line for line in lines[:HEADING_LINES] if line is not None]
    motto = next((n for n, (_, _, words) in enumerate(top) if _MOTTO.match(words)), None)
    if not motto:  # no motto, or nothing before it: one column
        return None
    end = next((n for n, (_, _, words) in enumerate(top) if n > motto and _PLACE_AND_DAY.search(words)), None)
    if end is None:
        return None
    return Columns(top[0][0], top[motto][0], top[end][1], "letterhead")


def _closing(lines: Lines) -> Columns | None:
    at = next((n for n, line in enumerate(lines) if line is not None and _RECIPIENTS.match(line[2])), None)
    if at is None:
        return None
    rest = [line for line in lines[at : at + CLOSING_LINES] if line is not None]
    signer = next((n for n, (_, _, words) in enumerate(rest) if n and _CAPACITY.match(words.replace("**", ""))), None)
    if signer is None:
        return None
    end = signer
    while end + 1 < len(rest) and len(rest[end + 1][2]) <= SIGNER_LETTERS and not _ANNEX.match(rest[end + 1][2]):
        end += 1
    return Columns(rest[0][0], rest[signer][0], rest[end][1], "signature")


def _paragraphs(
    text: str, members: Sequence[Block], marks: Sequence[Mark], beside: Sequence[Columns], looks: Mapping[int, str]
) -> list[Piece]:
    """Paragraphs one below another, those of two columns gathered into one piece."""
    pieces: list[Piece] = []
    for columns, group in groupby(members, key=lambda block: _columns_of(block, beside)):
        drawn = [_paragraph(text, block, marks, looks) for block in group]
        if columns is None:
            pieces += drawn
            continue
        left = "".join(piece.html for piece in drawn if piece.start < columns.right)
        right = "".join(piece.html for piece in drawn if piece.start >= columns.right)
        html = f'<div class="{columns.kind}"><div>{left}</div><div>{right}</div></div>'
        pieces.append(Piece(drawn[0].start, drawn[-1].end, drawn[0].page, mark_safe(html)))  # noqa: S308
    return pieces


def _columns_of(block: Block, beside: Sequence[Columns]) -> Columns | None:
    return next((one for one in beside if one.start <= block["start"] < one.end), None)


def _paragraph(text: str, block: Block, marks: Sequence[Mark], looks: Mapping[int, str]) -> Piece:
    classes = [_ALIGNED[block["align"]]] if block["align"] in _ALIGNED else []
    classes += [look for at, look in looks.items() if block["start"] <= at < block["end"]][:1]
    if block["indent"]:
        # Steps of 14 points, as many as the paper has room for: the policy on styles forbids inline widths.
        classes.append(f"in-{min(round(block['indent'] / 14), 6)}")
    inner = _words(text, block, marks)
    html = f'<p class="{" ".join(classes)}" data-start="{block["start"]}" data-end="{block["end"]}">{inner}</p>'
    return Piece(block["start"], block["end"], block["page"], mark_safe(html))  # noqa: S308 escaped in _words


def _table(text: str, cells: Sequence[Block], marks: Sequence[Mark]) -> Piece:
    rows = []
    spans = []
    for _, group in groupby(cells, key=lambda cell: cell["row"]):
        row = list(group)
        spans.append((row[0]["start"], row[-1]["end"]))
        inner = "".join(_cell(text, cell, marks) for cell in row)
        rows.append(f'<tr data-start="{row[0]["start"]}" data-end="{row[-1]["end"]}">{inner}</tr>')
    html = f'<div class="paper-table" tabindex="0" role="region" aria-label="Bảng"><table>{"".join(rows)}</table></div>'
    first, last = cells[0], cells[-1]
    return Piece(first["start"], last["end"], first["page"], mark_safe(html), True, tuple(spans))  # noqa: S308


def _cell(text: str, cell: Block, marks: Sequence[Mark]) -> str:
    spans = "".join(f' {name}="{cell[name]}"' for name in ("rowspan", "colspan") if cell[name] > 1)
    centred = ' class="centred"' if cell["align"] == "center" else ""
    place = f' data-start="{cell["start"]}" data-end="{cell["end"]}"'
    return f"<td{spans}{centred}{place}>{_words(text, cell, marks)}</td>"


def _words(text: str, block: Block, marks: Sequence[Mark]) -> str:
    """Escape the words of a block, wrapped where a style or a mark begins and ends; overlapping marks are nested."""
    start = block["start"]
    end = start + len(text[start : block["end"]].rstrip("\n\t"))
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    styles = block["style"]
    cuts = sorted(
        {start, end}
        | {min(max(at, start), end) for mark in inside for at in (mark.start, mark.end)}
        | {min(max(at, start), end) for style in styles for at in (style["start"], style["end"])}
    )
    return "".join(
        _run(text[low:high], list(_over(low, high, inside)), _styles(low, high, styles)) for low, high in pairwise(cuts)
    )


def _over(low: int, high: int, marks: Sequence[Mark]) -> Iterator[Mark]:
    return (mark for mark in marks if mark.start <= low and high <= mark.end)


def _styles(low: int, high: int, styles: Sequence[dict[str, Any]]) -> list[str]:
    tags = (("bold", "b"), ("italic", "i"), ("underline", "u"))
    return [
        tag for name, tag in tags if any(one[name] and one["start"] <= low and high <= one["end"] for one in styles)
    ]


def _run(words: str, marks: list[Mark], tags: list[str]) -> str:
    # "**" of a .txt is mark-up: it keeps its place among the positions and is not shown.
    html = "<span hidden>**</span>".join(escape(part) for part in words.split("**"))
    html = html.replace(CELL_BREAK, f"<span hidden>{CELL_BREAK}</span><br>")
    for tag in tags:
        html = f"<{tag}>{html}</{tag}>"
    for mark in reversed(marks):
        html = f'<span class="mark mark--{mark.kind}" data-mark="{escape(mark.id)}">{html}</span>'
    return html
