"""From what a plan prints about time to the days that are followed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songhanh.intake.candidates import Due
from songhanh.intake.due_dates import first_day, followed, last_day, period_of


@pytest.mark.parametrize(
    ("printed", "year", "day", "inferred"),
    [
        ("2026-06-15", 2026, date(2026, 6, 15), False),
        ("--06-10", 2026, date(2026, 6, 10), True),
        ("--06-10", None, None, False),
        ("2026-02", 2025, date(2026, 2, 28), False),
        ("--12", 2026, date(2026, 12, 31), True),
        ("2026-Q2", 2026, date(2026, 6, 30), False),
        ("--Q4", 2026, date(2026, 12, 31), True),
        ("2026", 2025, date(2026, 12, 31), False),
        ("2026-04-31", 2026, None, False),
        ("---18", 2026, None, False),
        (None, 2026, None, False),
    ],
)
def test_the_last_day_a_print_allows(printed, year, day, inferred):
    assert last_day(printed, year) == (day, inferred)


@pytest.mark.parametrize(
    ("due", "kind"),
    [
        (Due(on="2026-06-15", printed="trước ngày 15/6/2026"), "fixed"),
        (Due(start="--11-15", end="--12-15", printed="15/11-15/12"), "window"),
        (Due(recurring="continuous", printed="thường xuyên"), "continuous"),
        (Due(recurring="quarterly", printed="hằng quý"), "recurring"),
        (Due(on="---18", printed="ngày 18 hằng tháng"), "recurring"),
        (Due(condition="khi có hướng dẫn", on="2026-06-15"), "conditional"),
        (Due(on="2026-04-31", printed="31/4/2026"), "unclear"),
        (Due(), "none"),
    ],
)
def test_the_kind_of_a_due_date(due, kind):
    assert followed(due, 2026).kind == kind


def test_a_window_over_the_new_year_ends_in_the_next():
    due = followed(Due(start="--12-15", end="--01-15", printed="15/12 đến 15/01"), 2026)
    assert (due.due_from, due.due_on) == (date(2026, 12, 15), date(2027, 1, 15))


@given(st.from_regex(r"(\d{4}|-)-(\d\d|Q[1-4])(-\d\d)?", fullmatch=True), st.none() | st.integers(1990, 2090))
def test_the_first_day_never_comes_after_the_last(printed, year):
    first, _ = first_day(printed, year)
    last, _ = last_day(printed, year)
    assert (first is None) == (last is None)
    if first is not None and last is not None:
        assert first <= last


@pytest.mark.parametrize(
    ("title", "issued", "years"),
    [
        ("Thực hiện công tác bình đẳng giới năm 2026", "2026-02-09", (2026, 2026)),
        ("Chương trình giai đoạn 2026 - 2030", "2026-02-09", (2026, 2030)),
        ("Bảo đảm an toàn thực phẩm", "2026-02-09", (2026, 2026)),
        ("Bảo đảm an toàn thực phẩm", None, None),
    ],
)
def test_the_period_of_a_plan(title, issued, years):
    period = period_of(title, issued)
    assert (period and (period[0].year, period[1].year)) == years
