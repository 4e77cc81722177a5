"""
What the stages fill: one mutable working draft.

The source layer makes it with text, blocks and furniture; each stage adds rows and never changes `text`.
`pipeline.finish` builds the frozen objects of model.py from it once, at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vanban.grammar.printed_date import PrintedDate
from vanban.model import (
    Assignment,
    Block,
    Budget,
    Citation,
    Deadline,
    Event,
    Finding,
    Furniture,
    Reporting,
    Source,
    Span,
    Target,
)

if TYPE_CHECKING:
    from vanban.stages.places import Places


@dataclass(slots=True)
class Line:
    """One line of the text as the stages see it: a paragraph, or one whole row of a table."""

    start: int
    end: int  # without the line break
    block: int  # index of its first block
    table: int | None = None
    row: int | None = None


@dataclass(slots=True)
class SectionRow:
    """A numbered or lettered point. Its own text runs from `start` to the next heading, its reach to `reach`."""

    path: str
    label: str
    title: str
    depth: int
    start: int
    end: int  # of the heading line
    line: int  # index of that line
    reach: int  # where the section with all below it ends
    parent: int | None  # index of the section above
    words: int | None = None  # where the words behind its number begin, when a number heads its line


@dataclass(slots=True)
class ItemRow:
    """A dash, a plus or a row of a table of tasks, before and after it is answered for."""

    path: str | None
    section: int | None
    marker: str  # "-", "+", "row"
    start: int
    end: int
    text_start: int  # a row: the cell that says what to do; else where the words begin behind the marker
    text_end: int
    # A row of a table of tasks: head of column → where its own or the repeated ("nt", merged) value stands.
    cells: dict[str, Span] = field(default_factory=dict)  # keys: lead, coordinate, due, product, report_to, agency
    text: str = ""
    task: bool = False
    leads: Sequence[str] = ()
    coordinators: Sequence[str] = ()
    receivers: Sequence[str] = ()
    due: str | None = None
    deadlines: Sequence[int] = ()
    product: str | None = None


@dataclass(slots=True)
class HeaderRow:
    """The heading and closing part while they are found; the names are those of model.Header."""

    type: str | None = None
    number: str | None = None
    symbol: str | None = None
    place: str | None = None
    date: str | None = None
    agency: str | None = None
    superior_agency: str | None = None
    title: str | None = None
    signers: list[tuple[str | None, str | None, str]] = field(default_factory=list)  # capacity, position, name
    recipients: list[str] = field(default_factory=list)
    places: dict[str, Span] = field(default_factory=dict)


@dataclass(slots=True)
class Draft:
    """The working draft. `blocks` cover `text` without gap or overlap, in reading order."""

    source: Source
    text: str
    blocks: list[Block]
    furniture: list[Furniture] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    # From here on each list is written by the stage named beside it.
    lines: list[Line] = field(default_factory=list)  # split_lines
    header: HeaderRow = field(default_factory=HeaderRow)  # find_heading, find_closing
    body_start: int = 0  # find_heading: first body paragraph, behind the title
    body_end: int = 0  # find_closing: where the recipients or the signature begin (annexes come after)
    closing_end: int = 0  # find_closing: where the closing part ends; annexes follow
    sections: list[SectionRow] = field(default_factory=list)  # find_outline
    items: list[ItemRow] = field(default_factory=list)  # find_items, then answered by find_answers
    citations: list[Citation] = field(default_factory=list)  # find_citations
    cited: list[tuple[int, int]] = field(default_factory=list)  # find_citations: each mention with its date, in order
    places: Places | None = None  # places_of: where a position stands, for the stages from find_dates on
    dates: list[PrintedDate] = field(default_factory=list)  # find_dates: all but those of cited documents
    deadlines: list[Deadline] = field(default_factory=list)  # find_deadlines
    reporting: list[Reporting] = field(default_factory=list)  # find_reporting
    events: list[Event] = field(default_factory=list)  # find_events
    targets: list[Target] = field(default_factory=list)  # find_targets
    assignments: list[Assignment] = field(default_factory=list)  # find_assignments
    budget: list[Budget] = field(default_factory=list)  # find_budget
