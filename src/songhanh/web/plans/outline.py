"""The outline of a plan: its sections with a bar each, and the number that is late in words and shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from songhanh.documents.enums import ClauseKind
from songhanh.documents.models import Clause
from songhanh.plans.enums import Standing
from songhanh.plans.queries import PlanBoard, outline_bars
from songhanh.web.wording import clause_anchor as anchor_of

DEPTH = 2  # levels shown: what is deeper is found by reading
MOST = 60  # entries; a longer outline shows its first level alone
LONGEST = 90
_ROMAN = re.compile(r"[IVX]+[,.;:]?")
BAR = (
    ("done_in_time", (Standing.DONE_IN_TIME, Standing.DONE_LATE)),
    ("in_progress", (Standing.IN_PROGRESS, Standing.NOT_STARTED, Standing.WAITING, Standing.ASKED)),
    ("soon", (Standing.SOON,)),
    ("late", (Standing.LATE,)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A section: where to jump, its label and title, its tasks by state."""

    anchor: str
    label: str
    title: str
    depth: int
    tasks: int
    late: int
    soon: int
    bar: list[tuple[str, int]]


def parts_of(counts: Counter[Standing]) -> list[tuple[str, int]]:
    """Return the parts of a bar of tasks, done first, late last."""
    return [(name, sum(counts[one] for one in standings)) for name, standings in BAR]


def outline(board: PlanBoard, clauses: Sequence[Clause], text: str) -> list[Entry]:
    """Return the sections of the first levels in the order of the text."""
    bars, depths = outline_bars(board), _depths(clauses)
    entries, seen = [], set[str]()
    for clause in clauses:
        depth = depths[clause.pk]
        opens = clause.kind == ClauseKind.SECTION or (clause.kind == ClauseKind.POINT and depth == 1)
        if not opens or not clause.path or depth > DEPTH or clause.path in seen:
            continue
        seen.add(clause.path)
        counts = bars.get(clause.path, Counter())
        tasks = sum(counts.values()) - counts[Standing.STOPPED]
        entries.append(
            Entry(
                anchor_of(clause.path),
                "" if clause.label.startswith("PL") else clause.label,
                title_of(clause, text),
                depth,
                tasks,
                counts[Standing.LATE],
                counts[Standing.SOON],
                parts_of(counts) if tasks else [],
            )
        )
    return entries if len(entries) <= MOST else [entry for entry in entries if entry.depth == 1]


def _depths(clauses: Sequence[Clause]) -> dict[int, int]:
    depths: dict[int, int] = {}
    for clause in clauses:  # parents stand before what is under them
        depths[clause.pk] = 1 if clause.parent_id is None else depths[clause.parent_id] + 1
    return depths


def title_of(clause: Clause, text: str) -> str:
    """Return a heading without its number; capitals only stand inside the document."""
    lines = text[clause.start : clause.end].replace("**", "").strip().split("\n", 1)[0].split("\t")
    titles = (line.strip().removeprefix(clause.label).lstrip(" .):/-").strip() for line in lines)
    words = next((title for title in titles if title), "")
    if words == words.upper():
        words = " ".join(word if _ROMAN.fullmatch(word) else word.lower() for word in words.split())
        words = words[:1].upper() + words[1:]
    words = words.rstrip(" :;.")
    return words if len(words) <= LONGEST else words[:LONGEST].rpartition(" ")[0] + "…"
