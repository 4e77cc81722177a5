"""The strip above a plan: how many tasks stand how, each number a filter that leads to its first task."""

from __future__ import annotations

from dataclasses import dataclass

from songhanh.plans.queries import PlanBoard
from songhanh.web.plans.notes import SLUGS, UNCLEAR, is_in

# Name of the filter, its shape, its words.
PARTS = (
    ("late", "state-late", "quá hạn"),
    ("soon", "state-soon", "sắp đến hạn"),
    ("open", "state-in_progress", "đang làm"),
    ("done", "state-done_in_time", "xong"),
    (UNCLEAR, "state-doubt", "chưa rõ cơ quan"),
    ("stopped", "state-stopped", "dừng"),
)
ALWAYS = {"late", "soon", "open", "done"}  # a nought of these is news too


@dataclass(frozen=True, slots=True)
class StripPart:
    group: str
    slug: str
    shape: str
    words: str
    count: int
    first: int | None  # the first task it leads to


def strip_of(board: PlanBoard) -> list[StripPart]:
    parts = []
    for group, shape, words in PARTS:
        mine = [row.task for row in board.tasks if is_in(row, group)]
        if mine or group in ALWAYS:
            parts.append(StripPart(group, SLUGS[group], shape, words, len(mine), mine[0] if mine else None))
    return parts
