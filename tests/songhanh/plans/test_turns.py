"""The turns that a due rule lays between a plan's days, numbered the same whenever they are laid."""

import itertools
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songhanh.plans.enums import DueKind
from songhanh.plans.turns import MONTHS, Term, horizon, reporting_months, turns_of

YEAR = Term(date(2026, 1, 1), date(2026, 12, 31), date(2027, 12, 3))


def laid(kind, rule=None, term=YEAR, due_on=None, due_from=None):
    return turns_of(kind, due_from=due_from, due_on=due_on, rule=rule or {}, term=term)


def days(rule, **more):
    return [turn.due_on and turn.due_on.isoformat() for turn in laid(DueKind.RECURRING, rule, **more)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"recurring": "yearly", "month": 12, "day": 10}, ["2026-12-10"]),
        ({"recurring": "yearly"}, ["2026-12-31"]),
        ({"recurring": "six_monthly", "month": 6, "day": 10}, ["2026-06-10", "2026-12-10"]),
        ({"recurring": "six_monthly"}, ["2026-06-30", "2026-12-31"]),
        ({"recurring": "quarterly", "day": 15}, ["2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15"]),
        ({"recurring": "quarterly", "month": 2}, ["2026-02-28", "2026-05-31", "2026-08-31", "2026-11-30"]),
    ],
)
def test_recurring_days(rule, expected):
    assert days(rule) == expected


def test_the_thirty_first_of_every_month_is_its_last_day():
    assert days({"recurring": "monthly", "day": 31})[:4] == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]


def test_the_printed_day_is_the_anchor_when_the_rule_has_none():
    assert days({"recurring": "six_monthly"}, due_on=date(2026, 6, 15)) == ["2026-06-15", "2026-12-15"]


def test_each_turn_opens_on_the_day_after_the_one_before():
    turns = laid(DueKind.RECURRING, {"recurring": "monthly", "day": 15})
    assert turns[0].opens_on == date(2026, 1, 1)
    for one, two in itertools.pairwise(turns):
        assert two.opens_on == one.due_on + timedelta(days=1)


def test_what_was_due_before_the_plan_was_issued_is_owed_by_nobody_and_the_numbers_stay():
    issued_in_march = replace(YEAR, ordered_on=date(2026, 3, 16))
    first, *_ = laid(DueKind.RECURRING, {"recurring": "monthly"}, term=issued_in_march)
    assert (first.ordinal, first.due_on) == (3, date(2026, 3, 31))


@pytest.mark.parametrize("kind", [DueKind.ON_DEMAND, DueKind.CONDITIONAL, DueKind.NONE, DueKind.UNCLEAR])
def test_what_has_no_day_has_one_turn_without_one(kind):
    (turn,) = laid(kind, due_on=date(2026, 5, 1))
    assert (turn.ordinal, turn.opens_on, turn.due_on) == (1, None, None)


def test_a_window_has_both_ends():
    (turn,) = laid(DueKind.WINDOW, due_from=date(2026, 11, 15), due_on=date(2026, 12, 15))
    assert (turn.opens_on, turn.due_on) == (date(2026, 11, 15), date(2026, 12, 15))


def test_a_recurring_task_whose_day_is_not_in_the_plan_keeps_its_printed_day():
    short = Term(date(2026, 2, 1), date(2026, 4, 30), date(2027, 1, 1))
    assert days({"recurring": "yearly"}, term=short, due_on=date(2026, 12, 10)) == ["2026-12-10"]


@pytest.mark.parametrize(("months", "opens"), [(12, [1]), (6, [1, 7]), (3, [1, 4, 7, 10]), (1, list(range(1, 13)))])
def test_a_continuous_task_has_a_turn_each_reporting_period(months, opens):
    term = Term(YEAR.first_day, YEAR.last_day, YEAR.until, months)
    turns = laid(DueKind.CONTINUOUS, term=term)
    assert [turn.opens_on.month for turn in turns] == opens
    assert all(turn.due_on is None for turn in turns)


def test_weeks_are_followed_once_a_reporting_period():
    assert days({"recurring": "weekly"}) == [None]


def test_a_period_that_begins_within_a_half_year_is_short():
    term = Term(date(2026, 3, 10), date(2027, 6, 30), date(2027, 12, 31), 6)
    opens = [turn.opens_on for turn in laid(DueKind.CONTINUOUS, term=term)]
    assert opens == [date(2026, 3, 10), date(2026, 7, 1), date(2027, 1, 1)]


@pytest.mark.parametrize(
    ("kinds", "months"), [([], 12), (["annual", "six_month"], 6), (["on_demand"], 12), (["monthly", "annual"], 1)]
)
def test_the_shortest_report_makes_the_reporting_period(kinds, months):
    assert reporting_months(kinds) == months


def test_the_horizon_is_eighteen_months_away():
    assert horizon(date(2026, 6, 3)) == date(2027, 12, 3)
    assert horizon(date(2026, 8, 31)) == date(2028, 2, 29)


@given(
    st.sampled_from(list(DueKind)),
    st.sampled_from([*MONTHS, "weekly", None]),
    st.integers(1, 12) | st.none(),
    st.integers(1, 31) | st.none(),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(0, 4000),
    st.integers(0, 800),
)
def test_laying_further_only_adds(kind, recurring, month, day, first, length, further):
    rule = {name: value for name, value in (("recurring", recurring), ("month", month), ("day", day)) if value}
    last = first + timedelta(days=length)
    spans = {"due_from": first, "due_on": last}
    near = turns_of(kind, rule=rule, term=Term(first, last, first + timedelta(days=550)), **spans)
    far = turns_of(kind, rule=rule, term=Term(first, last, first + timedelta(days=550 + further)), **spans)
    assert near
    assert [turn.ordinal for turn in far] == list(range(1, len(far) + 1))
    assert far[: len(near)] == near
