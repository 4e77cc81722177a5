"""
What reading a document yields: the frozen result, format "vanban/1".

Every `start` and `end` is a position in code points of `Document.text`; `text[start:end]` is the printed
wording of the value, character for character. `path` is the bare labels of the section joined by "."
("II.2.a"), or None before the first section and after the last.

A date is a string, and no more precise than the print: "2026-06-10", yearless "--06-10", a day of every month
"---18", a month "2026-05" or "--06", a quarter "2026-Q2" or "--Q4", a year "2026".
"""

# Annotations are left as they are, not put off by `from __future__`: a named tuple would compile each of them.
from enum import StrEnum
from typing import Any, NamedTuple

FORMAT = "vanban/1"


class Kind(StrEnum):
    """What sort of file the text came from."""

    TXT = "txt"
    DOCX = "docx"
    PDF = "pdf"
    SCAN = "scan"
    DOC = "doc"


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    CELL = "cell"


class FurnitureKind(StrEnum):
    PAGE_NUMBER = "page_number"
    RUNNING_HEADER = "running_header"
    STAMP = "stamp"
    DIGITAL_SIGNATURE = "digital_signature"


class Role(StrEnum):
    """What an agency has to do with a task."""

    LEAD = "lead"
    COORDINATE = "coordinate"
    ADVISE = "advise"
    ASK = "ask"
    REPORT = "report"


class Duty(StrEnum):
    """What sort of report is owed."""

    SIX_MONTH = "six_month"
    ANNUAL = "annual"
    ACTION_MONTH = "action_month"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    ON_DEMAND = "on_demand"
    OTHER = "other"


class Recurrence(StrEnum):
    YEARLY = "yearly"
    SIX_MONTHLY = "six_monthly"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    CONTINUOUS = "continuous"
    ON_DEMAND = "on_demand"


class Comparator(StrEnum):
    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"
    EQUAL = "="
    BETWEEN = "between"
    ABOUT = "~"
    YES = "yes"


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Span(NamedTuple):
    start: int
    end: int


class Source(NamedTuple):
    name: str | None
    sha256: str
    kind: Kind
    pages: int | None = None
    encoding: str | None = None
    ocr_confidence: float | None = None


class Signer(NamedTuple):
    """`capacity` is TM., KT., TL., TUQ. or Q. with its body, `position` the post, both as printed."""

    capacity: str | None
    position: str | None
    name: str


class Header(NamedTuple):
    """The heading and the closing part. `places` says where each printed value stands."""

    type: str | None = None
    number: str | None = None
    symbol: str | None = None
    place: str | None = None
    date: str | None = None
    agency: str | None = None
    superior_agency: str | None = None
    title: str | None = None
    signers: tuple[Signer, ...] = ()
    recipients: tuple[str, ...] = ()
    places: dict[str, Span] | None = None


class Citation(NamedTuple):
    """One cited document, however often it is mentioned."""

    type: str | None
    identifier: str
    date: str | None
    issuer: str | None
    title: str | None
    mentions: tuple[Span, ...]
    other_dates: tuple[str, ...] = ()


class Section(NamedTuple):
    """A numbered or lettered point; start and end are those of its heading line."""

    path: str
    label: str
    title: str
    depth: int
    start: int
    end: int


class Style(NamedTuple):
    start: int
    end: int
    bold: bool = False
    italic: bool = False
    underline: bool = False


class Block(NamedTuple):
    """A paragraph or a table cell, with the tab or line break that ends it; blocks cover the text without gap."""

    start: int
    end: int
    kind: BlockKind
    page: int | None = None
    align: str | None = None  # left, center, right, justify
    indent: int = 0  # first line or left, in points
    style: tuple[Style, ...] = ()
    table: int | None = None
    row: int | None = None
    column: int | None = None
    rowspan: int = 1
    colspan: int = 1


class Furniture(NamedTuple):
    """What is on the paper and not in the wording."""

    page: int | None
    kind: FurnitureKind
    text: str


class Item(NamedTuple):
    """A dash, a plus or a row of a table of tasks, with its own answer to who and when."""

    path: str | None
    marker: str | None  # "-", "+", "row"
    task: bool
    text: str
    start: int
    end: int
    leads: tuple[str, ...] = ()
    coordinators: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    due: str | None = None
    deadlines: tuple[int, ...] = ()
    product: str | None = None


class Assignment(NamedTuple):
    """An agency and its duty; `agency` as printed, `agencies` the names in it one by one."""

    agency: str
    agencies: tuple[str, ...]
    role: Role
    path: str | None
    items: tuple[int, ...]
    start: int
    end: int


class Reporting(NamedTuple):
    kind: Duty
    due: str | None
    inferred_year: int | None
    before: bool
    to: str | None
    via: str | None
    path: str | None
    start: int
    end: int


class Deadline(NamedTuple):
    """Either `due`, or a window `from_`/`to` (printed "from" in JSON), or a recurrence, or a condition."""

    due: str | None
    from_: str | None
    to: str | None
    inferred_year: int | None
    before: bool
    recurring: Recurrence | None
    condition: str | None
    path: str | None
    start: int
    end: int


class Target(NamedTuple):
    """A level to reach; the figure as printed (35, not 0.35)."""

    text: str
    comparator: Comparator
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    year: int | None
    quoted: bool
    path: str | None
    start: int
    end: int


class Event(NamedTuple):
    name: str
    from_: str | None
    to: str | None
    inferred_year: int | None
    recurring: Recurrence | None
    path: str | None
    start: int
    end: int


class Budget(NamedTuple):
    source: str | None
    text: str
    path: str | None
    start: int
    end: int


class Finding(NamedTuple):
    """What is wrong, doubtful or left unread; `message` is Vietnamese, fit to show."""

    code: str
    severity: Severity
    message: str
    start: int
    end: int
    related: tuple[Span, ...] = ()


class Document(NamedTuple):
    source: Source
    text: str
    header: Header
    citations: tuple[Citation, ...] = ()
    outline: tuple[Section, ...] = ()
    blocks: tuple[Block, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    items: tuple[Item, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    reporting: tuple[Reporting, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    targets: tuple[Target, ...] = ()
    events: tuple[Event, ...] = ()
    budget: tuple[Budget, ...] = ()
    findings: tuple[Finding, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the plain object that `songhanh read --json` prints."""
        return {"format": FORMAT, **_plain(self)}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        if names is None:
            return [_plain(one) for one in value]
        # `from` is a keyword in Python and the word of the format.
        return {name.rstrip("_"): _plain(one) for name, one in zip(names, value, strict=True)}
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value
