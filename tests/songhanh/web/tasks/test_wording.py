"""How a line is worded."""

from __future__ import annotations

from datetime import date

import pytest

from songhanh.plans.enums import DueKind, Standing
from songhanh.plans.rules import Count
from songhanh.web import wording
from songhanh.web.search.words import in_context

DAY = date(2026, 6, 3)


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("- Mở lớp tập huấn;", "Mở lớp tập huấn"),
        ("+ mở lớp", "Mở lớp"),
        ("1. Sở Nội vụ: theo dõi.", "Sở Nội vụ: theo dõi"),
        ("a) Kiện toàn Ban", "Kiện toàn Ban"),
        ("đ) Đôn đốc", "Đôn đốc"),
        ("1.2. Rà soát", "Rà soát"),
        ("**Đậm**  và\nxuống dòng", "Đậm và xuống dòng"),
        ("15 lớp tập huấn", "15 lớp tập huấn"),
        ("", ""),
        ("x" * 200, "X" + "x" * 108 + "…"),
    ],
)
def test_shortened(words, short):
    assert wording.shortened(words) == short


def test_is_cut_between_two_words():
    assert wording.shortened("một hai ba bốn", 9) == "Một hai…"


@pytest.mark.parametrize(
    ("standing", "days", "words"),
    [
        (Standing.LATE, -3, "quá hạn 3 ngày"), (Standing.SOON, 5, "còn 5 ngày"), (Standing.SOON, 0, "hôm nay"),
        (Standing.DONE_IN_TIME, None, ""),
    ],
)  # fmt: skip
def test_days(standing, days, words):
    assert wording.days_words(standing, days, DAY, DAY) == words


def test_who_is_asked_is_not_due_today_for_ever():
    assert wording.days_words(Standing.ASKED, 0, date(2026, 5, 1), DAY) == ""
    assert wording.state_words(Standing.ASKED, 0, date(2026, 5, 1), DAY) == "Đề nghị phối hợp"


@pytest.mark.parametrize(
    ("due", "kind", "rule", "words"),
    [
        (date(2026, 5, 29), DueKind.FIXED, {}, "29/5"), (date(2027, 1, 5), DueKind.FIXED, {}, "05/01/2027"),
        (None, DueKind.CONTINUOUS, {}, "Thường xuyên"),
        (None, DueKind.RECURRING, {"recurring": "quarterly"}, "Hằng quý"),
        (None, DueKind.CONDITIONAL, {"condition": "khi có hướng dẫn"}, "khi có hướng dẫn"),
        (None, DueKind.CONDITIONAL, {}, "Chưa có ngày"), (None, DueKind.NONE, {}, "Không nêu hạn"),
    ],
)  # fmt: skip
def test_day(due, kind, rule, words):
    assert wording.day_words(due, DAY, due_kind=kind, rule=rule) == words


def test_a_window_that_has_not_opened_shows_both_ends():
    both = {"due_kind": DueKind.WINDOW, "rule": {}, "opens_on": date(2026, 11, 15)}
    assert wording.day_words(date(2026, 12, 15), DAY, **both) == "15/11 – 15/12"
    assert wording.day_words(date(2026, 12, 15), date(2026, 11, 20), **both) == "15/12"


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ({"commune"}, "xã, phường"), ({"department"}, "sở, ngành"), ({"department", "commune"}, "đơn vị"),
        (set(), "đơn vị"),
    ],
)  # fmt: skip
def test_many(kinds, words):
    assert wording.kind_of_many(kinds) == words


def test_found_words_are_marked_where_they_stand():
    assert (
        in_context("Tổ chức lễ tại huyện Hoà Sơn.", "hoa son")
        == "Tổ chức lễ tại huyện <mark>Hoà</mark> <mark>Sơn.</mark>"
    )


def test_a_long_text_is_shown_around_what_was_found():
    shown = in_context("đầu " * 60 + "bình đẳng " + "cuối " * 60, "binh dang")
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert "<mark>bình</mark> <mark>đẳng</mark>" in shown


def test_nothing_printed_is_mark_up():
    assert in_context("<b>x & y</b>", "x") == "<mark>&lt;b&gt;x</mark> &amp; y&lt;/b&gt;"


@pytest.mark.parametrize(
    ("behind", "words"),
    [
        (None, ""),
        (Count(9, 9, 12, late=2), "3/12 cơ quan phối hợp chưa báo cáo, 2 quá hạn"),
        (Count(9, 9, 12, late=3), "3/12 cơ quan phối hợp chưa báo cáo, đã quá hạn"),
        (Count(0, 2, 2), "2/2 cơ quan phối hợp chưa xong"),
        (Count(0, 0, 1, late=1), "Cơ quan phối hợp chưa báo cáo, quá hạn"),
    ],
)
def test_who_is_behind_a_lead_that_is_done(behind, words):
    assert wording.behind_words(behind) == words


def test_a_lead_that_is_done_alone_is_said_to_be_the_lead():
    assert wording.state_words(Standing.DONE_IN_TIME, shown_due=DAY, is_lead_only=True) == "Chủ trì xong đúng hạn"


@pytest.mark.parametrize(("opens_on", "words"), [(date(2026, 6, 8), "Chưa đến kỳ"), (DAY, "Chưa thực hiện")])
def test_only_what_has_not_opened_has_not_come(opens_on, words):
    assert wording.state_words(Standing.NOT_STARTED, opens_on=opens_on, on=DAY) == words
