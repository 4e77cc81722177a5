"""Which times a task is to be done: the turns that its due rule lays. Pure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from songhanh.plans.enums import DueKind, DutyKind

HORIZON_MONTHS = 18  # a job lays so far ahead: this year's end and the whole next year are always on the calendar

# What recurs in months. A week is shorter than any plan follows up: it counts once a reporting period.
MONTHS = {"yearly": 12, "six_monthly": 6, "quarterly": 3, "monthly": 1}
REPORTING_MONTHS = {DutyKind.MONTHLY: 1, DutyKind.QUARTERLY: 3, DutyKind.SIX_MONTH: 6, DutyKind.ANNUAL: 12}


@dataclass(frozen=True, slots=True)
class TurnDays:
    ordinal: int
    opens_on: date | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Term:
    """The days between which turns are laid, and how many months one reporting period of the plan has."""

    first_day: date
    last_day: date
    until: date  # not laid beyond this, however long the plan is
    reporting_months: int = 12
    ordered_on: date | None = None  # when the plan was issued: nobody owes what was due before

    @property
    def end(self) -> date:
        return min(self.last_day, self.until)


def reporting_months(kinds: Iterable[str]) -> int:
    """Return how many months lie between the reports that a plan asks for: the shortest of its duties, else a year."""
    return min((REPORTING_MONTHS[DutyKind(kind)] for kind in kinds if kind in REPORTING_MONTHS), default=12)


def horizon(today: date) -> date:
    """Return the day up to which turns are laid."""
    month = today.month - 1 + HORIZON_MONTHS
    year, month = today.year + month // 12, month % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def turns_of(
    kind: DueKind, *, due_from: date | None, due_on: date | None, rule: Mapping[str, Any], term: Term
) -> list[TurnDays]:
    """Return the turns of a task in order, numbered from the plan's first day; there is always at least one."""
    if kind is DueKind.FIXED:
        return [TurnDays(1, None, due_on)]
    if kind is DueKind.WINDOW:
        return [TurnDays(1, due_from, due_on)]
    laid: list[TurnDays] = []
    if kind is DueKind.RECURRING and rule.get("recurring") in MONTHS:
        laid = list(_recurring(rule, due_on, term))
    elif kind in {DueKind.CONTINUOUS, DueKind.RECURRING}:
        laid = list(_periods(term))
    return laid or [TurnDays(1, None, due_on if kind is DueKind.RECURRING else None)]


def _recurring(rule: Mapping[str, Any], due_on: date | None, term: Term) -> Iterator[TurnDays]:
    """Each turn opens on the day after the one before was due, so that exactly one is current on any day."""
    every = MONTHS[rule["recurring"]]
    month = rule.get("month") or (due_on.month if due_on else every)
    day = rule.get("day") or (due_on.day if due_on and not rule.get("month") else 31)
    opens, ordinal = term.first_day, 0
    year, at = term.first_day.year, term.first_day.month
    while (year, at) <= (term.end.year, term.end.month):
        if (at - month) % every == 0:
            due = date(year, at, min(day, monthrange(year, at)[1]))
            if term.first_day <= due <= term.end:
                ordinal += 1  # numbered from the plan's first day all the same: turn 3 of a month is March
                if term.ordered_on is None or due >= term.ordered_on:
                    yield TurnDays(ordinal, opens, due)
                opens = due + timedelta(days=1)
        year, at = (year + 1, 1) if at == 12 else (year, at + 1)


def _periods(term: Term) -> Iterator[TurnDays]:
    """One turn a reporting period of the calendar year, without a day to be late on."""
    ordinal, opens = 1, term.first_day
    while opens <= term.end:
        yield TurnDays(ordinal, opens, None)
        next_month = (opens.month - 1) // term.reporting_months * term.reporting_months + term.reporting_months
        opens = date(opens.year + next_month // 12, next_month % 12 + 1, 1)
        ordinal += 1
