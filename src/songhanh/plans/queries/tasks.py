"""Tasks found by their words, with and without diacritics, on both databases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from songhanh.organisations.models import Agency
from songhanh.plans.access import tasks_seen_by
from songhanh.plans.models import words_of_task


@dataclass(frozen=True, slots=True)
class FoundTask:
    task: int
    plan: int
    plan_name: str
    path: str
    start: int
    words: str


def find_tasks(agency: Agency, words: str, on: date, limit: int = 20) -> list[FoundTask]:
    """Return the newest plans' tasks in which every word occurs, among those that the agency sees."""
    found = (
        tasks_seen_by(agency, on)
        .containing(words)
        .annotate(words=words_of_task())
        .order_by("-plan__first_day", "plan", "start")
        .values_list("pk", "plan", "plan__document__number", "plan__document__symbol", "clause__path", "start", "words")
    )
    return [
        FoundTask(pk, plan, "/".join(filter(None, (number, symbol))), path, start, text)
        for pk, plan, number, symbol, path, start, text in found[:limit]
    ]
