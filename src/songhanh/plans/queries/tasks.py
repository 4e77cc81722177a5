"""Tasks and clauses found by their words, with and without diacritics, on both databases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from songhanh.documents.models import Clause
from songhanh.organisations.models import Agency
from songhanh.plans.access import plans_seen_by, tasks_seen_by
from songhanh.plans.models import Task, words_of_task
from vanban import fold

NEWEST = 12  # plans whose clauses are looked through: their texts are folded while one waits, 8 MB a second


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


@dataclass(frozen=True, slots=True)
class FoundClause:
    plan: int
    plan_name: str
    path: str
    words: str


def find_clauses(agency: Agency, words: str, on: date, limit: int = 20) -> list[FoundClause]:
    """
    Return clauses that order nothing and in which every word occurs, of the newest plans that an agency sees.

    Those with a task are found as tasks.
    """
    wanted = fold(words).split()
    plans = plans_seen_by(agency, on).exclude(document__text=None).order_by("-first_day", "-pk")
    rows = plans.values_list(
        "pk", "document__number", "document__symbol", "document__type", "document__text", "document__text__text"
    )
    holding = {row[4]: row for row in rows[:NEWEST] if _holds(row[5], wanted)}
    if not holding:
        return []
    with_task = Task.objects.filter(plan__in=[row[0] for row in holding.values()]).values("clause")
    leaves = (
        Clause.objects.filter(text__in=holding, children=None).exclude(pk__in=with_task)
        .order_by("ordinal").values_list("text", "path", "start", "end")
    )  # fmt: skip
    found: dict[int, list[FoundClause]] = {text: [] for text in holding}
    for text, path, start, end in leaves:
        plan, number, symbol, kind, _, whole = holding[text]
        said = whole[start:end]
        if _holds(said, wanted):
            found[text].append(FoundClause(plan, "/".join(filter(None, (number, symbol))) or kind, path, said))
    return [one for many in found.values() for one in many][:limit]


def _holds(text: str, wanted: list[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in wanted)
