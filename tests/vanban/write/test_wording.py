"""Numbers, dates and names as the decree prints them."""

from __future__ import annotations

from datetime import date

import pytest

from vanban.write.measures import longest_line, text_width
from vanban.write.wording import agency_lines, closed, date_line, listed, number_line, subject


@pytest.mark.parametrize(
    ("number", "symbol", "line"),
    [("5", "KH-UBND", "Số: 05/KH-UBND"), ("15", "QĐ-BNV", "Số: 15/QĐ-BNV"), ("05", "KH-UBND", "Số: 05/KH-UBND")],
)
def test_number_line(number, symbol, line):
    assert number_line(number, symbol) == line


@pytest.mark.parametrize(
    ("on", "line"),
    [
        (date(2026, 3, 5), "An Sơn, ngày 05 tháng 3 năm 2026"),
        (date(2026, 2, 15), "An Sơn, ngày 15 tháng 02 năm 2026"),
        (date(2026, 1, 1), "An Sơn, ngày 01 tháng 01 năm 2026"),
        (date(2026, 10, 10), "An Sơn, ngày 10 tháng 10 năm 2026"),
    ],
)
def test_only_days_below_ten_and_two_months_have_a_zero(on, line):
    assert date_line("An Sơn", on) == line


def test_a_date_without_place():
    assert date_line(None, date(2026, 3, 5)) == "ngày 05 tháng 3 năm 2026"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ủy ban nhân dân tỉnh An Sơn", ["ỦY BAN NHÂN DÂN", "TỈNH AN SƠN"]),
        ("Hội đồng nhân dân xã Bản Lưa", ["HỘI ĐỒNG NHÂN DÂN", "XÃ BẢN LƯA"]),
        ("Ủy ban nhân dân đặc khu Phú Thạch", ["ỦY BAN NHÂN DÂN", "ĐẶC KHU PHÚ THẠCH"]),
        ("Công an tỉnh An Sơn", ["CÔNG AN TỈNH AN SƠN"]),
    ],
)
def test_agency_lines(name, lines):
    assert agency_lines(name) == lines


def test_lists_end_their_lines():
    assert listed(["Như trên;", "Bộ Nội vụ", "Lưu: VT."]) == ["Như trên;", "Bộ Nội vụ;", "Lưu: VT."]
    assert listed([]) == []


def test_the_subject_of_a_letter():
    assert subject("triển khai Kế hoạch") == subject("V/v triển khai Kế hoạch") == "V/v triển khai Kế hoạch"


@pytest.mark.parametrize("words", ["Hết.", "Hết", "Hết;", "Hết./."])
def test_a_body_is_closed_once(words):
    assert closed(words) == "Hết./."


def test_lengths_are_those_of_the_bold_face():
    # Measured by LibreOffice in Liberation Serif, which is as wide as Times New Roman.
    assert text_width("Độc lập - Tự do - Hạnh phúc", 13) == pytest.approx(56, abs=1)
    assert text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12) == pytest.approx(88, abs=1)
    assert longest_line("một hai ba bốn", 14, 1000) == pytest.approx(text_width("một hai ba bốn", 14))
    assert longest_line("một hai ba bốn", 14, 20) <= 20
