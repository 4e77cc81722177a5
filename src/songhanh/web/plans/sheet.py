"""
The living plan as rows of the page: the issued document, clause by clause, each with its notes in the margin.

The document is drawn from its blocks alone: it is whole whatever becomes of its tasks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from django.template.loader import get_template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from songhanh.documents.enums import ClauseKind
from songhanh.documents.models import Clause
from songhanh.indicators.models import Target
from songhanh.plans.queries import PlanBoard, TaskRow
from songhanh.web.paper import Mark, Piece, draw
from songhanh.web.plans.annex import with_notes
from songhanh.web.plans.notes import Note, TargetNote, note_of, target_note
from songhanh.web.plans.outline import DEPTH, Entry, outline
from songhanh.web.wording import clause_anchor as anchor_of

ROOM = 110_000  # letters of a page's first part; a plan of forty pages comes in parts as one scrolls
NOTE_LETTERS = 1100  # what a note adds
ORDERS = {ClauseKind.POINT, ClauseKind.DASH, ClauseKind.PLUS}  # kinds of clause that might order something


@dataclass(slots=True)
class SheetRow:
    """A clause on the page, or a stretch that takes the whole width: the heading, a table, the signature."""

    start: int
    html: SafeString
    is_wide: bool = False
    is_table: bool = False
    is_title: bool = False  # centred lines across the sheet
    level: int = 0  # of a heading
    anchors: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    targets: list[TargetNote] = field(default_factory=list)
    orders_nothing: bool = False
    opens_margin: bool = False  # the first that has one
    letters: int = 0

    @property
    def is_quiet(self) -> bool:
        """Dimmed by a filter: nothing here belongs to it."""
        return all(note.quiet for note in self.notes)


class Sheet:
    """Everything the page draws of one plan; properties are worked out when a template asks."""

    def __init__(
        self, board: PlanBoard, clauses: Sequence[Clause], targets: Mapping[int, list[Target]], group: str = ""
    ) -> None:
        self.board, self.clauses, self.targets, self.group = board, clauses, targets, group
        document = board.seen.plan.document
        self.text = document.text.text if document.text else ""
        self.blocks = document.text.blocks if document.text else []
        self._note = get_template("plans/note.html")

    @cached_property
    def entries(self) -> list[Entry]:
        return outline(self.board, self.clauses, self.text)

    @cached_property
    def parts(self) -> list[list[SheetRow]]:
        """The rows in parts of which the first comes with the page."""
        parts: list[list[SheetRow]] = [[]]
        room = ROOM
        for row in self.rows:
            size = row.letters + NOTE_LETTERS * len(row.notes)
            if size > room and parts[-1]:
                parts.append([])
                room = ROOM
            parts[-1].append(row)
            room -= size
        return parts

    @cached_property
    def rows(self) -> list[SheetRow]:
        looks = self._looks()
        pieces = draw(self.text, self.blocks, self._marks(), looks)
        heads = self._heads(pieces)
        tasks = self._by_piece(pieces, self.board.tasks, [row.start for row in self.board.tasks])
        for place in sorted(heads.keys() & tasks.keys()):
            _pass_on(pieces, place, tasks)
        targets = [target for many in self.targets.values() for target in many]
        aims = self._by_piece(pieces, targets, [target.start for target in targets])
        rows: list[SheetRow] = []
        before = -1
        title = True  # the heading of the document goes on up to its first sentence
        named = max((start for start, look in looks.items() if look == "title"), default=-1)
        for place, piece in enumerate(pieces):
            leaf = self._leaf(piece.start)
            title = title and (_is_wide(piece) or _is_centred(piece) or piece.start <= named)
            row = self._row(piece, tasks[place], heads[place])
            row.targets = [target_note(one) for one in aims[place]]
            row.is_wide = row.is_wide or title or (_is_centred(piece) and not row.notes and not row.targets)
            same = leaf == before and not row.is_wide and not row.level
            centred = row.is_wide and _is_centred(piece) and not row.level
            if rows and ((same and not rows[-1].is_wide) or (centred and rows[-1].is_title)):
                _join(rows[-1], row)
            else:
                row.orders_nothing = self._orders_nothing(leaf, row)
                row.is_title = row.is_wide and _is_centred(piece)
                rows.append(row)
            before = leaf
        first = next((row for row in rows if not row.is_wide), None)
        if first is not None:
            first.opens_margin = True
        return rows

    def _row(self, piece: Piece, tasks: Sequence[TaskRow], heads: Sequence[Clause]) -> SheetRow:
        notes = [note_of(task, self.board.seen.on, self.group, task.asks) for task in tasks]
        html = self._with_notes(piece, tasks, heads) if piece.is_table else piece.html
        row = SheetRow(piece.start, html, _is_wide(piece), piece.is_table, notes=notes, letters=len(html))
        if piece.is_table:
            row.letters -= NOTE_LETTERS * len(notes)  # they stand inside its html
        else:
            row.anchors = [anchor_of(clause.path) for clause in heads]
            row.level = self._level(heads)
        return row

    def _with_notes(self, piece: Piece, tasks: Sequence[TaskRow], heads: Sequence[Clause]) -> SafeString:
        if not tasks and not heads:
            return piece.html

        def notes_of(start: int, end: int) -> tuple[SafeString, SafeString]:
            anchors = format_html_join(
                "", '<span class="anchor" id="{}"></span>',
                ((anchor_of(one.path),) for one in heads if start <= one.start < end),
            )  # fmt: skip
            mine = [task for task in tasks if start <= task.start < end]
            drawn = "".join(self._drawn(task) for task in mine)
            below = format_html_join("", '<div class="unfold" id="mo-{}"></div>', ((task.task,) for task in mine))
            return mark_safe(anchors + drawn), below  # noqa: S308 both are drawn by templates

        return with_notes(piece, notes_of)

    def _drawn(self, task: TaskRow) -> str:
        return self._note.render({"note": note_of(task, self.board.seen.on, self.group, task.asks), "anchored": True})

    def drawn_again(self, task: TaskRow) -> SafeString:
        """Return a note that takes the place of the one on the page; in a table it carries its own anchor."""
        kind = next((clause.kind for clause in self.clauses if clause.pk == task.clause), "")
        note = note_of(task, self.board.seen.on, self.group, task.asks)
        drawn = self._note.render({"note": note, "anchored": kind == ClauseKind.ROW, "changed": True})
        return mark_safe(drawn)  # noqa: S308 drawn by a template

    def _by_piece(self, pieces: Sequence[Piece], things: Sequence, starts: Sequence[int]) -> dict[int, list]:  # type: ignore[type-arg]
        """Return what stands in each piece: a thing belongs where its first letter is printed."""
        edges = [piece.start for piece in pieces]
        found: dict[int, list] = defaultdict(list)  # type: ignore[type-arg]
        for thing, start in zip(things, starts, strict=True):
            found[max(bisect_right(edges, start) - 1, 0)].append(thing)
        return found

    def _heads(self, pieces: Sequence[Piece]) -> dict[int, list[Clause]]:
        wanted = {entry.anchor for entry in self.entries}
        sections = []
        for clause in self.clauses:
            if clause.kind in {ClauseKind.SECTION, ClauseKind.POINT} and anchor_of(clause.path) in wanted:
                wanted.discard(anchor_of(clause.path))
                sections.append(clause)
        return self._by_piece(pieces, sections, [clause.start for clause in sections])

    def _level(self, heads: Sequence[Clause]) -> int:
        depths = {entry.anchor: entry.depth for entry in self.entries}
        levels = [depths[anchor_of(one.path)] for one in heads if one.kind == ClauseKind.SECTION]
        return min(levels) + 1 if levels else 0

    @cached_property
    def _leaves(self) -> tuple[list[int], list[Clause]]:
        above = {clause.parent_id for clause in self.clauses}
        leaves = [clause for clause in self.clauses if clause.pk not in above]
        return [clause.start for clause in leaves], leaves

    def _leaf(self, start: int) -> int:
        return bisect_right(self._leaves[0], start) - 1

    def _orders_nothing(self, leaf: int, row: SheetRow) -> bool:
        """Tell whether a clause that might order something does not; headings and sentences in between say nothing."""
        if leaf < 0 or row.is_wide or row.level or row.notes or row.targets:
            return False
        clause = self._leaves[1][leaf]
        return clause.kind in ORDERS and bool(clause.path) and not getattr(clause, "asks_report", False)

    def _looks(self) -> dict[int, str]:
        """Return how title and headings are to look where a plain text lost that; what has a layout keeps it."""
        if any(block["style"] or block["align"] == "center" for block in self.blocks):
            return {}
        sections = [clause for clause in self.clauses if clause.kind == ClauseKind.SECTION]
        body = sections[0].start if sections else len(self.text)
        document = self.board.seen.plan.document
        kind, title = (" ".join(words.lower().split()) for words in (document.type, document.title))
        looks: dict[int, str] = {}
        for block in self.blocks:
            words = " ".join(self.text[block["start"] : block["end"]].replace("**", "").lower().split())
            if block["start"] < body and words and (words == kind or (looks and words in title)):
                looks[block["start"]] = "title"
        headings = (one.start for one in sections if self.text[one.start : one.end].split("\n", 1)[0].isupper())
        return looks | dict.fromkeys(headings, "heading")

    def _marks(self) -> Iterator[Mark]:
        """Mark the words of each task where a clause holds several, so that a note can show which are its own."""
        counts: dict[int, int] = defaultdict(int)
        for task in self.board.tasks:
            counts[task.clause] += 1
        for task in self.board.tasks:
            if counts[task.clause] > 1:
                yield Mark(task.start, task.end, "said", str(task.task))


def _is_wide(piece: Piece) -> bool:
    return piece.is_table or not str(piece.html).startswith("<p")


def _is_centred(piece: Piece) -> bool:
    return str(piece.html).startswith(('<p class="centred', '<p class="title'))


def _pass_on(pieces: Sequence[Piece], place: int, tasks: dict[int, list[TaskRow]]) -> None:
    """Let a task whose words begin with their heading stand beside what the heading is about."""
    piece, after = pieces[place], pieces[place + 1 : place + 2]
    if piece.is_table or not after or after[0].is_table:
        return
    longer = [task for task in tasks[place] if task.end > after[0].start]
    if longer:
        tasks[place] = [task for task in tasks[place] if task not in longer]
        tasks.setdefault(place + 1, [])[:0] = longer


def _join(row: SheetRow, more: SheetRow) -> None:
    """Let paragraphs of one clause share one margin: the note stands beside all of them."""
    row.html = mark_safe(row.html + more.html)  # noqa: S308 both are drawn by web.paper
    row.notes += more.notes
    row.targets += more.targets
    row.anchors += more.anchors
    row.letters += more.letters
    row.orders_nothing = row.orders_nothing and not more.notes and not more.targets


__all__ = ["DEPTH", "Sheet", "SheetRow"]
