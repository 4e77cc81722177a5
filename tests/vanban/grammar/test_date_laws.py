"""What holds of every day, month and list of days, however printed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.grammar.dates import find_dates

DAYS = st.dates(min_value=date(2016, 1, 1), max_value=date(2039, 12, 31))
FORMS = st.sampled_from(
    [
        "{d:02}/{m:02}/{y}",
        "{d}/{m}/{y}",
        "{d} / {m} / {y}",
        "{d}-{m}-{y}",
        "{d:02}.{m:02}.{y}",
        "{d} tháng {m} năm {y}",
        "{d:02} tháng {m:02}, năm {y}",
        "{d} tháng {m}/{y}",
    ]
)
LEADS = [
    ("trước ngày ", "before"),
    ("Trước ", "before"),
    ("trước 16 giờ 30 phút ngày ", "before"),
    ("chậm nhất ngày ", "by"),
    ("chậm nhất là đến hết ngày ", "by"),
    ("đến ngày ", "by"),
    ("kể từ ngày ", "since"),
    ("tính đến hết ngày ", "until_now"),
    ("vào ngày ", "within"),
    ("sau ngày ", "after"),
    ("ngày ", ""),
]
AROUND = st.sampled_from(["", "Sở Y tế gửi kết quả ", "- Rà soát, ", "(", "1. Nội dung: ", "nt\t"])
BEHIND = st.sampled_from(["", ".", "; gửi Sở Nội vụ", ") và các đơn vị", "\n", "\tSở Y tế"])


def printed(day: date, form: str) -> str:
    return form.format(d=day.day, m=day.month, y=day.year)


class TestDays:
    @pytest.mark.parametrize(("lead", "relation"), LEADS)
    @given(day=DAYS, form=FORMS, before=AROUND, behind=BEHIND)
    def test_every_day_is_read_in_every_form_with_the_words_before_it(
        self, lead: str, relation: str, day: date, form: str, before: str, behind: str
    ) -> None:
        text = before + lead + printed(day, form) + behind
        assert [(one.due, one.relation, text[one.start : one.end]) for one in find_dates(text)] == [
            (day.isoformat(), relation, lead + printed(day, form))
        ]

    @given(day=DAYS, form=st.sampled_from(["{d:02}/{m:02}", "{d}/{m}", "{d} tháng {m}"]))
    def test_a_day_without_a_year_keeps_none(self, day: date, form: str) -> None:
        text = f"trước ngày {printed(day, form)} gửi"
        assert [one.due for one in find_dates(text)] == [f"--{day:%m-%d}"]

    @given(month=st.sampled_from([(2, 30), (4, 31), (6, 31), (9, 31), (11, 31)]), form=FORMS)
    def test_a_day_that_the_calendar_lacks_is_never_moved(self, month: tuple[int, int], form: str) -> None:
        text = "trước ngày " + form.format(d=month[1], m=month[0], y=2026)
        assert [(one.due, one.wrong) for one in find_dates(text)] == [(f"2026-{month[0]:02}", True)]


class TestWindowsAndLists:
    @given(first=DAYS, days=st.integers(1, 200), form=FORMS, joint=st.sampled_from([" đến ngày ", " - ", " đến hết "]))
    def test_two_days_that_are_joined_are_one_window(self, first: date, days: int, form: str, joint: str) -> None:
        last = first + timedelta(days)
        text = f"từ ngày {printed(first, form)}{joint}{printed(last, form)}"
        assert [(one.from_, one.to) for one in find_dates(text)] == [(first.isoformat(), last.isoformat())]

    @given(days=st.lists(st.integers(1, 28), min_size=2, max_size=5, unique=True).map(sorted))
    def test_a_list_of_days_loses_none(self, days: list[int]) -> None:
        text = "trước ngày " + ", ".join(f"{day:02}" for day in days) + "/6/2026"
        assert [one.due for one in find_dates(text)] == [f"2026-06-{day:02}" for day in days]

    @given(months=st.lists(st.integers(1, 12), min_size=2, max_size=6, unique=True).map(sorted))
    def test_a_list_of_months_loses_none(self, months: list[int]) -> None:
        text = "vào các tháng " + ", ".join(map(str, months)) + "."
        assert [one.due for one in find_dates(text)] == [f"--{month:02}" for month in months]

    @given(first=st.integers(1, 11), length=st.integers(1, 11), joint=st.sampled_from(["-", " - ", " đến tháng "]))
    def test_months_from_one_to_the_other_are_a_window(self, first: int, length: int, joint: str) -> None:
        last = min(12, first + length)
        assert [(one.from_, one.to) for one in find_dates(f"tháng {first}{joint}{last}/2026")] == [
            (f"2026-{first:02}", f"2026-{last:02}")
        ]
