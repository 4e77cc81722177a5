"""The standing of rows read from the database, with the office's calendar put in."""

from __future__ import annotations

from datetime import date

from songhanh.core.calendar import SOON, working_day_before
from songhanh.organisations.enums import AgencyKind
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, PartRole, PartState, Standing


def standing_on(facts: rules.Facts, today: date) -> Standing:
    return rules.standing(facts, today, working_day=working_day_before, soon=SOON)


def shown_day(facts: rules.Facts) -> date | None:
    """Return the working day by which the office must be ready: what stands on the page as the due day."""
    return None if facts.last_day is None else working_day_before(facts.last_day)


def days_left(facts: rules.Facts, standing: Standing, today: date) -> int | None:
    """Return for "còn 5 ngày" how many days are left, and for "quá hạn 3 ngày" how many it is late, as a negative."""
    last, shown = facts.last_day, shown_day(facts)
    if last is None or shown is None or standing in rules.CLOSED:
        return None
    return (last - today).days if standing is Standing.LATE else max((shown - today).days, 0)


def facts_of(
    *, state: str, due_kind: str, opens_on: date | None, due_on: date | None, turn_due_on: date | None, before: bool,
    done_on: date | None, role: str, agency_kind: str | None, condition_met_on: date | None, withdrawn: bool,
) -> rules.Facts:  # fmt: skip
    """Return the facts of a part. "Before" is the plan's word for its own day, not for one that an extension set."""
    return rules.Facts(
        state=PartState(state), due_kind=DueKind(due_kind), opens_on=opens_on, due_on=due_on,
        before=before and due_on == turn_due_on, done_on=done_on,
        asked=role == PartRole.ASK or agency_kind == AgencyKind.ASKED,
        waiting=due_kind == DueKind.CONDITIONAL and condition_met_on is None, stopped=withdrawn,
    )  # fmt: skip
