"""Every printed form of a date, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.grammar.dates import PrintedDate, find_dates
from vanban.model import Recurrence

POINTS = [
    ("hoàn thành trước ngày 15/6/2026.", "2026-06-15", "trước ngày 15/6/2026", "before"),
    ("chậm nhất là ngày 15-6-2026;", "2026-06-15", "chậm nhất là ngày 15-6-2026", "by"),
    ("xong trước 15.6.2026", "2026-06-15", "trước 15.6.2026", "before"),
    ("ngày 15 tháng 6 năm 2026", "2026-06-15", "ngày 15 tháng 6 năm 2026", ""),
    ("trước ngày 15 tháng 6", "--06-15", "trước ngày 15 tháng 6", "before"),
    ("(trước 10/6)", "--06-10", "trước 10/6", "before"),
    ("gửi trước ngày **05/6/2026**;", "2026-06-05", "trước ngày **05/6/2026", "before"),
    ("đến hết ngày 30/6/2026", "2026-06-30", "đến hết ngày 30/6/2026", "by"),
    ("trước 17 giờ 00 ngày 11/9/2026", "2026-09-11", "trước 17 giờ 00 ngày 11/9/2026", "before"),
    ("tháng 5/2026", "2026-05", "tháng 5/2026", ""),
    ("Tháng 5 năm 2026", "2026-05", "Tháng 5 năm 2026", ""),
    ("hoàn thành trong tháng 6", "--06", "trong tháng 6", "within"),
    ("Quý II/2026", "2026-Q2", "Quý II/2026", ""),
    ("trong quí III/2026", "2026-Q3", "trong quí III/2026", "within"),
    ("Qúy II năm 2026", "2026-Q2", "Qúy II năm 2026", ""),
    ("quý 3 năm 2026", "2026-Q3", "quý 3 năm 2026", ""),
    ("Quý II, III/2026", "2026-Q3", "Quý II, III/2026", ""),
    ("trong năm 2026", "2026", "trong năm 2026", "within"),
    ("cuối năm 2026", "2026", "cuối năm 2026", ""),
    ("kể từ ngày 01/7/2025", "2025-07-01", "kể từ ngày 01/7/2025", "since"),
    ("tính đến ngày 31/12/2025", "2025-12-31", "tính đến ngày 31/12/2025", "until_now"),
    ("ngày Quốc tế phụ nữ 8/3,", "--03-08", "8/3", ""),
    ("gửi trước 06.30 ngày 10/6/2024;", "2024-06-10", "trước 06.30 ngày 10/6/2024", "before"),
    ("trước 17:00 ngày 05/3.", "--03-05", "trước 17:00 ngày 05/3", "before"),
    ("trước 14 giờ, ngày 20/5/2026", "2026-05-20", "trước 14 giờ, ngày 20/5/2026", "before"),
    ("hằng năm, trước ngày 10-12, báo cáo", "--12-10", "trước ngày 10-12", "before"),
    ("xong trước ngày 30.9;", "--09-30", "trước ngày 30.9", "before"),
    ("chậm nhất trước 15h00' ngày 20/6/2026", "2026-06-20", "trước 15h00' ngày 20/6/2026", "before"),
    ("trước 17 giờ thứ Sáu, ngày 12/6/2026", "2026-06-12", "trước 17 giờ thứ Sáu, ngày 12/6/2026", "before"),
    ("vào sáng ngày 12/6/2026", "2026-06-12", "vào sáng ngày 12/6/2026", "within"),
    ("Sở Y tế\tTrước ngày 30/9/2026\t", "2026-09-30", "Trước ngày 30/9/2026", "before"),
    ("trước ngày15/6/2026", "2026-06-15", "trước ngày15/6/2026", "before"),
    ("trước ngày 15 / 6 / 2026", "2026-06-15", "trước ngày 15 / 6 / 2026", "before"),
    ("trước ngày 15tháng 6 năm 2026", "2026-06-15", "trước ngày 15tháng 6 năm 2026", "before"),
    ("trước 15 tháng 6", "--06-15", "trước 15 tháng 6", "before"),
    ("vào giữa tháng 9/2026", "2026-09", "vào giữa tháng 9/2026", "within"),
    ("trong tuần đầu tháng 12", "--12", "trong tuần đầu tháng 12", "within"),
    ("xong tuần 2 tháng 5/2026", "2026-05", "tuần 2 tháng 5/2026", "by"),
    ("Họp tuần đầu tháng 12", "--12", "tuần đầu tháng 12", "within"),
    ("ngày 15, tháng 6 năm 2026", "2026-06-15", "ngày 15, tháng 6 năm 2026", ""),
    ("tháng 6 - 6/2026", "2026-06", "tháng 6 - 6/2026", ""),
    ("trong Quý II, III", "--Q3", "trong Quý II, III", "within"),
    ("T3/2026", "2026-03", "T3/2026", ""),
    ("vào lúc 7 giờ 30, ngày 15/6/2026", "2026-06-15", "vào lúc 7 giờ 30, ngày 15/6/2026", "within"),
    ("Ngày thứ Bảy 13/6/2026", "2026-06-13", "Ngày thứ Bảy 13/6/2026", ""),
    ("nửa đầu tháng 6/2026", "2026-06", "nửa đầu tháng 6/2026", ""),
    ("về Sở trước **20h00 ngày 15/6/2026** để", "2026-06-15", "trước **20h00 ngày 15/6/2026", "before"),
    ("gửi **trước ngày** 15/6/2026", "2026-06-15", "trước ngày** 15/6/2026", "before"),
    ("5/2026", "2026-05", "5/2026", ""),
]


class TestPoints:
    @pytest.mark.parametrize(("text", "due", "printed", "relation"), POINTS)
    def test_reads_the_day_and_the_words_that_relate_it(self, text: str, due: str, printed: str, relation: str) -> None:
        dates = find_dates(text)
        assert [(date.due, text[date.start : date.end], date.relation) for date in dates] == [(due, printed, relation)]


LISTS = [
    ("trước ngày 15/6 và 15/12 gửi", [("--06-15", "before"), ("--12-15", "before")]),
    (
        "trước ngày 10/3, 13/3 và 23/3/2026 về",
        [("--03-10", "before"), ("--03-13", "before"), ("2026-03-23", "before")],
    ),
    ("xong trong tháng 8, tháng 9/2026", [("--08", "within"), ("2026-09", "")]),
    ("ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm", [("--06-15", ""), ("--12-15", "")]),
    ("trước ngày 15 và ngày 30 hằng tháng", [("---15", "before"), ("---30", "before")]),
    ("Ngày 10 và 25 hằng tháng, báo cáo", [("---10", ""), ("---25", "")]),
    ("chậm nhất ngày 10 của tháng đầu quý sau, báo cáo", [("---10", "by")]),
    ("ngày 10-12/6 và 20/6", [(None, ""), ("--06-20", "")]),
    ("các tháng 3, 6, 9, 12.", [("--03", ""), ("--06", ""), ("--09", ""), ("--12", "")]),
    ("vào tháng 4, 8 và 12 năm 2026", [("2026-04", "within"), ("2026-08", "within"), ("2026-12", "within")]),
    ("trong tháng 5, 10 xã, phường", [("--05", "within")]),
    ("tháng 5, 10,5% số hộ", [("--05", "")]),
    ("trước ngày 10, 20/6 báo cáo", [("--06-10", "before"), ("--06-20", "before")]),
    ("các ngày 05, 12 và 19/6/2026", [("2026-06-05", ""), ("2026-06-12", ""), ("2026-06-19", "")]),
    ("12, 15/6/2026", [("2026-06-15", "")]),
    ("ngày 20 và ngày 15/6/2026", [("2026-06-15", "")]),
    ("tháng 6, 3.", [("--06", "")]),
]


class TestListsOfDays:
    @pytest.mark.parametrize(("text", "expected"), LISTS)
    def test_the_word_before_the_first_holds_for_all(self, text: str, expected: list[tuple[str | None, str]]) -> None:
        assert [(date.due, date.relation) for date in find_dates(text)] == expected

    def test_the_first_of_several_days_opens_the_window(self) -> None:
        (date,) = find_dates("vào các ngày 29, 30 và 31/5/2018.")
        assert (date.from_, date.to) == ("2018-05-29", "2018-05-31")

    @pytest.mark.parametrize("words", ["các ngày 05, 06/5/2026", "02 ngày 05-06/5/2026", "ngày 05 và 06/5/2026"])
    def test_days_that_follow_each_other_are_one_window(self, words: str) -> None:
        assert [(date.from_, date.to) for date in find_dates(words)] == [("2026-05-05", "2026-05-06")]

    def test_the_year_round_that_ends_a_list_holds_for_all(self) -> None:
        assert [date.recurring for date in find_dates("trước ngày 15/6 và 15/12 hằng năm")] == [Recurrence.YEARLY] * 2

    def test_hours_do_not_part_a_window(self) -> None:
        (date,) = find_dates("từ 07.00 ngày 10/6 đến 17h00 ngày 21/6/2024")
        assert (date.from_, date.to) == ("2024-06-10", "2024-06-21")


class TestRecurringDays:
    @pytest.mark.parametrize(
        ("text", "due", "recurring"),
        [
            ("vào ngày 18 hằng tháng", "---18", Recurrence.MONTHLY),
            ("trước ngày 20 hàng tháng", "---20", Recurrence.MONTHLY),
            ("trước ngày 20 của tháng cuối quý", "---20", Recurrence.QUARTERLY),
            ("ngày 05 tháng sau", "---05", Recurrence.MONTHLY),
            ("ngày 20 tháng thứ hai của quý", "---20", Recurrence.QUARTERLY),
            ("Hằng tháng, vào ngày 14, báo cáo", "---14", Recurrence.MONTHLY),
            ("trước ngày 20 của tháng cuối quí", "---20", Recurrence.QUARTERLY),
            ("ngày 30 của tháng tiếp sau", "---30", Recurrence.MONTHLY),
            ("báo cáo tháng (trước ngày 20), quý", "---20", Recurrence.MONTHLY),
            ("báo cáo hằng tháng trước ngày 05.", "---05", Recurrence.MONTHLY),
            ("trước ngày 15/12 hằng năm", "--12-15", Recurrence.YEARLY),
            ("Quý IV hằng năm", "--Q4", Recurrence.YEARLY),
        ],
    )
    def test_reads_how_often(self, text: str, due: str, recurring: Recurrence) -> None:
        assert [(date.due, date.recurring) for date in find_dates(text)] == [(due, recurring)]


class TestWindows:
    @pytest.mark.parametrize(
        ("text", "begin", "finish"),
        [
            ("từ 15/11 đến 15/12", "--11-15", "--12-15"),
            ("từ ngày 15/11- 15/12/2020", "2020-11-15", "2020-12-15"),
            ("(từ ngày 15/11/2020-15/12/2020)", "2020-11-15", "2020-12-15"),
            ("từ ngày 15/4 đến ngày 15/5/2026", "2026-04-15", "2026-05-15"),
            ("Từ ngày 15 tháng 11 đến ngày 15 tháng 12 năm 2026", "2026-11-15", "2026-12-15"),
            ("từ ngày 01 đến ngày 15/11/2026", "2026-11-01", "2026-11-15"),
            ("từ ngày 15-20/6/2026", "2026-06-15", "2026-06-20"),
            ("từ 15/12 đến 15/01/2027", "2026-12-15", "2027-01-15"),
            ("từ tháng 3 đến tháng 5/2026", "2026-03", "2026-05"),
            ("Tháng 3 - 4/2026", "2026-03", "2026-04"),
            ("từ ngày 15/11/2025 đến hết năm 2026", "2025-11-15", "2026"),
            ("tháng 9-10/2026", "2026-09", "2026-10"),
            ("tháng 11 - 02/2027", "2026-11", "2027-02"),
            ("từ ngày 15/12/2026 đến ngày 15/01", "2026-12-15", "2027-01-15"),
            ("sáu tháng đầu năm 2026", "2026-01", "2026-06"),
            ("từ quý II đến quý IV/2026", "2026-Q2", "2026-Q4"),
            ("Quý III-IV", "--Q3", "--Q4"),
            ("Từ ngày: 06/9/2026 Đến ngày: 20/9/2026", "2026-09-06", "2026-09-20"),
            ("từ mùng 5 đến mùng 10/3", "--03-05", "--03-10"),
            ("6 tháng đầu năm 2026", "2026-01", "2026-06"),
            ("từ năm 2026 đến năm 2030", "2026", "2030"),
        ],
    )
    def test_shares_the_year(self, text: str, begin: str, finish: str) -> None:
        assert [(date.from_, date.to) for date in find_dates(text)] == [(begin, finish)]

    def test_two_days_are_no_window(self) -> None:
        assert [date.due for date in find_dates("trước ngày 10/6 và ngày 10/12")] == ["--06-10", "--12-10"]
        assert [date.due for date in find_dates("vào tháng 6 và tháng 9 năm 2023")] == ["--06", "2023-09"]

    def test_an_anniversary_is_one_day(self) -> None:
        assert [date.due for date in find_dates("(26/3/1931 - 26/3/2026)")] == ["2026-03-26"]


class TestWhatIsNoDate:
    @pytest.mark.parametrize(
        "text",
        [
            "trực 24/7",
            "1/3 số hộ, 3/4 thành viên, 5/7 chỉ tiêu",
            "24/24 giờ",
            "giai đoạn 2021-2025, nhiệm kỳ 2021 - 2026",
            "điện thoại 0912.345.678, 02613.822.020",
            "12/2026/NQ-HĐND; 15/2018/NĐ-CP; 57/KH-UBND",
            "tỷ lệ 1/2000, đường 30/4, Bệnh viện 19/8",
            "Thông tư 01/2022/TT-BTTTT",
            "31/4",
            "05/26",
            "tháng 13, húy I",
            "40/6/2026, 15/20/2026",
            "ngày 10 tháng 3 âm lịch, rằm 15/8 (âm lịch)",
        ],
    )
    def test_leaves_it(self, text: str) -> None:
        assert find_dates(text) == []

    @pytest.mark.parametrize(("text", "due"), [("ngày 31/4/2026", "2026-04"), ("ngày 29/2/2026", "2026-02")])
    def test_keeps_no_day_that_the_calendar_lacks(self, text: str, due: str) -> None:
        (date,) = find_dates(text)
        assert date.wrong
        assert date.due == due

    def test_of_a_day_that_cannot_be_told_the_year_is_sure(self) -> None:
        (date,) = find_dates("ngày 35/12/2026")
        assert (date.due, date.wrong) == ("2026", True)

    def test_knows_leap_years(self) -> None:
        (date,) = find_dates("ngày 29/02/2028")
        assert (date.due, date.wrong) == ("2028-02-29", False)


PIECES = st.sampled_from(
    [
        "ngày ",
        "tháng ",
        "quý ",
        "năm ",
        "20",
        "2026",
        "/",
        "-",
        ".",
        "15",
        "6",
        " đến ",
        "từ ",
        "trước ",
        "hằng ",
        "I",
        "**",
        "\n",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_never_raises_and_every_span_lies_inside(text: str) -> None:
    dates = find_dates(text)
    assert all(isinstance(date, PrintedDate) and 0 <= date.start <= date.bare < date.end <= len(text) for date in dates)
    assert [date.bare for date in dates] == sorted(date.bare for date in dates)
