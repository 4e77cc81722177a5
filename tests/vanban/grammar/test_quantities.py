"""Levels to reach, in all their comparators; counts, ages and subsidies are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.grammar.quantities import find_levels, find_musts
from vanban.model import Comparator

LEVELS = [
    ("Tỷ lệ nữ cấp ủy viên đạt từ 20-25%", Comparator.BETWEEN, None, 20, 25, "Tỷ lệ nữ cấp ủy viên"),
    ("đất nông nghiệp đạt từ 90 đến 92%", Comparator.BETWEEN, None, 90, 92, "đất nông nghiệp"),
    ("Tinh giản biên chế đạt từ 2% - 3%;", Comparator.BETWEEN, None, 2, 3, "Tinh giản biên chế"),
    ("tỷ lệ nữ đại biểu đạt trên 35%", Comparator.MORE, 35, None, None, "tỷ lệ nữ đại biểu"),
    ("Ít nhất 85% số hộ được tiếp cận", Comparator.AT_LEAST, 85, None, None, "số hộ được tiếp cận"),
    ("tối thiểu 90% hồ sơ công việc", Comparator.AT_LEAST, 90, None, None, "hồ sơ công việc"),
    ("Tỷ lệ mẫu không đạt giảm xuống còn 4%.", Comparator.AT_MOST, 4, None, None, "Tỷ lệ mẫu không đạt"),
    ("Tỷ lệ hộ nghèo giảm từ 3,5% xuống còn 2,8%.", Comparator.AT_MOST, 2.8, None, None, "Tỷ lệ hộ nghèo"),
    ("tỷ lệ chôn lấp không quá 1,2%", Comparator.AT_MOST, 1.2, None, None, "tỷ lệ chôn lấp"),
    ("tỷ lệ thất nghiệp thành thị dưới 2,5%", Comparator.LESS, 2.5, None, None, "tỷ lệ thất nghiệp thành thị"),
    ("Tỷ lệ sử dụng dịch vụ từ 80% trở lên", Comparator.AT_LEAST, 80, None, None, "Tỷ lệ sử dụng dịch vụ"),
    ("Tỷ lệ hài lòng ≥ 95%", Comparator.AT_LEAST, 95, None, None, "Tỷ lệ hài lòng"),
    ("công suất buồng phòng đạt khoảng 75%", Comparator.ABOUT, 75, None, None, "công suất buồng phòng"),
    ("100% xã, phường có kế hoạch", Comparator.EQUAL, 100, None, None, "xã, phường có kế hoạch"),
    ("Giảm ít nhất 5% số vụ cháy", Comparator.AT_LEAST, 5, None, None, "số vụ cháy"),
    ("Tổng tỷ suất sinh đạt 2,1 con/phụ nữ", Comparator.EQUAL, 2.1, None, None, "Tổng tỷ suất sinh"),
    ("Tỷ số giới tính khi sinh ở mức dưới 111;", Comparator.LESS, 111, None, None, "Tỷ số giới tính khi sinh"),
    ("Điểm chất lượng bệnh viện đạt ≥ 3,7 điểm", Comparator.AT_LEAST, 3.7, None, None, "Điểm chất lượng bệnh viện"),
    ("Chỉ số lăng quăng xuống dưới 20;", Comparator.LESS, 20, None, None, "Chỉ số lăng quăng"),
    ("Phấn đấu 90% hồ sơ trực tuyến đồng thời rà soát", Comparator.EQUAL, 90, None, None, "hồ sơ trực tuyến"),
    (
        "rà soát hồ sơ đồng thời tỷ lệ trực tuyến đạt 90%",
        Comparator.EQUAL,
        90,
        None,
        None,
        "đồng thời tỷ lệ trực tuyến",
    ),
    ("Điểm trung bình đạt từ 3,45 điểm trở lên.", Comparator.AT_LEAST, 3.45, None, None, "Điểm trung bình"),
    ("Giảm thời gian chờ xuống dưới 90 phút,", Comparator.LESS, 90, None, None, "Giảm thời gian chờ"),
    ("rút ngắn thời gian xét xuống còn 5 ngày;", Comparator.AT_MOST, 5, None, None, "rút ngắn thời gian xét"),
    ("Quân số đạt 98% trở lên.", Comparator.AT_LEAST, 98, None, None, "Quân số"),
    ("Số người mắc ngộ độc dưới 6 người/100.000 dân.", Comparator.LESS, 6, None, None, "Số người mắc ngộ độc"),
]


class TestFindLevels:
    @pytest.mark.parametrize(("text", "comparator", "value", "low", "high", "words"), LEVELS)
    def test_reads_comparator_and_figure_as_printed(
        self,
        text: str,
        comparator: Comparator,
        value: float | None,
        low: float | None,
        high: float | None,
        words: str,
    ) -> None:
        (level,) = find_levels(text, 0, len(text))
        assert (level.comparator, level.value, level.low, level.high) == (comparator, value, low, high)
        assert text[level.text_start : level.text_end] == words

    @pytest.mark.parametrize(
        "text",
        [
            "Hỗ trợ tối đa 50% chi phí mua giống",
            "năm qua đã đạt 71,4% kế hoạch",
            "giảm khoảng cách tuổi nghỉ hưu từ 5 năm xuống còn 02 năm",
            "được kiểm tra ít nhất một lần trong năm",
            "tổ chức ít nhất 02 lớp tập huấn",
            "mức phạt 10% giá trị",
            "mở thêm từ 3 điểm trường",
            "Tập thể đạt từ 90 điểm trở lên được xếp loại tốt",
            "nhiệt độ xuống dưới 10 độ",
            "%",
        ],
    )
    def test_takes_no_count_age_or_subsidy(self, text: str) -> None:
        assert find_levels(text, 0, len(text)) == []

    def test_takes_the_year_that_stands_nearest_before(self) -> None:
        text = "Năm 2026 đạt 88%; phấn đấu đến năm 2030 đạt 93%"
        assert [(level.value, level.year) for level in find_levels(text, 0, len(text))] == [(88, 2026), (93, 2030)]

    def test_reads_thousands_and_decimals(self) -> None:
        text = "tỷ lệ A đạt 1.234,5%; tỷ lệ B đạt 87.5%"
        assert [level.value for level in find_levels(text, 0, len(text))] == [1234.5, 87.5]


class TestFindMusts:
    def test_reads_a_target_without_figure(self) -> None:
        text = "Phải có cán bộ nữ trong cơ cấu Ban Thường vụ. Nhân viên phải có mặt."
        assert [text[level.start : level.end] for level in find_musts(text, 0, len(text))] == [
            "Phải có cán bộ nữ trong cơ cấu Ban Thường vụ"
        ]


PIECES = st.sampled_from(
    [
        "20",
        "-",
        "25",
        "%",
        "‰",
        " từ ",
        "đạt ",
        "trên ",
        "1,5",
        "1.000",
        " lần",
        "tỷ số ",
        "phải có ",
        "/100.000",
        "(",
        ")",
        "\n",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_never_raises_and_spans_lie_inside(text: str) -> None:
    for level in find_levels(text, 0, len(text)) + find_musts(text, 0, len(text)):
        assert 0 <= level.start <= level.end <= len(text)
        assert 0 <= level.text_start <= level.text_end <= len(text)
