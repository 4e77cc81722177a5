"""What a duty waits for, and where those words end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.grammar.conditions import find_conditions
from vanban.model import Recurrence


def conditions(text: str) -> list[str | None]:
    return [turn.condition for turn in find_conditions(text, 0, len(text))]


WAITED = [
    ("Xây dựng báo cáo khi có hướng dẫn của tỉnh.", "khi có hướng dẫn của tỉnh"),
    ("Khi có dịch, thành lập các chốt", "Khi có dịch"),
    ("phân luồng tại các đèo khi xuất hiện băng giá.", "khi xuất hiện băng giá"),
    ("kiện toàn sau khi Chính phủ phê duyệt;", "sau khi Chính phủ phê duyệt"),
    ("bố trí xong trước khi vào năm học mới.", "trước khi vào năm học mới"),
    ("Xin lỗi người dân khi giải quyết hồ sơ quá hạn.", "khi giải quyết hồ sơ quá hạn"),
    ("Cưỡng chế khi cần thiết.", "khi cần thiết"),
    ("Kiểm tra đột xuất khi có phản ánh, kiến nghị của người dân.", "khi có phản ánh, kiến nghị của người dân"),
    ("Công bố hết dịch khi đủ 21 ngày không có ca mắc.", "khi đủ 21 ngày không có ca mắc"),
    ("niêm yết ngay sau khi Kế hoạch được ban hành.", "ngay sau khi Kế hoạch được ban hành"),
]
ENDS = [
    ("Khi xảy ra tràn dầu tại bến cá, cửa sông, chủ phương tiện báo ngay.", "Khi xảy ra tràn dầu tại bến cá, cửa sông"),
    ("khi phát hiện cá chết, nước đổi màu, đồng thời lấy mẫu.", "khi phát hiện cá chết, nước đổi màu"),
    ("Khi tiếp nhận tin báo, tố giác, Công an xã xác minh.", "Khi tiếp nhận tin báo, tố giác"),
    ("Khi xảy ra vụ việc, giáo viên chủ nhiệm ngăn lại", "Khi xảy ra vụ việc"),
    ("Trực ban khi có bão\tSở Xây dựng\t", "khi có bão"),
    ("sơ tán dân khi có mưa lớn, ngập lụt; cấm đò", "khi có mưa lớn, ngập lụt"),
]
TERMS = [
    "chậm nhất 05 ngày làm việc sau khi kết thúc hội nghị",
    "trong vòng 24 giờ kể từ khi phát hiện",
    "trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ",
    "chậm nhất sau 10 (mười) ngày kể từ ngày kết thúc đợt kiểm tra",
]


class TestConditions:
    @pytest.mark.parametrize(("text", "condition"), WAITED)
    def test_reads_what_a_duty_waits_for(self, text: str, condition: str) -> None:
        assert conditions(text) == [condition]

    @pytest.mark.parametrize(("text", "condition"), ENDS)
    def test_ends_before_the_duty_or_with_its_cell(self, text: str, condition: str) -> None:
        assert conditions(text) == [condition]

    @pytest.mark.parametrize("term", TERMS)
    def test_a_term_that_runs_from_there_belongs_to_it(self, term: str) -> None:
        assert conditions(f"Gửi kết quả {term}.") == [term]

    def test_what_is_asked_for_comes_on_demand(self) -> None:
        text = "Cử người tham gia khi có yêu cầu của tỉnh."
        assert [turn.recurring for turn in find_conditions(text, 0, len(text))] == [Recurrence.ON_DEMAND]

    @pytest.mark.parametrize(
        "text",
        [
            "gọi miễn phí khi có nhu cầu tư vấn",
            "tỷ số giới tính khi sinh",
            "đeo khẩu trang khi ra khỏi nhà.",
            "trong khi dịch vụ chưa đáp ứng",
            "cấm đò cho đến khi kết thúc bão",
            "áp dụng kể từ ngày 01/7/2026",
            "phổ biến kỹ năng thoát nạn khi xảy ra cháy",
        ],
    )
    def test_leaves_what_says_for_whom_or_how(self, text: str) -> None:
        assert conditions(text) == []


PIECES = st.sampled_from(
    [
        "khi ",
        "Khi ",
        "có ",
        "sau ",
        "kể từ ",
        "ngày ",
        "chậm nhất ",
        "05 ",
        "giờ ",
        "dịch",
        ",",
        ".",
        "\t",
        "(",
        "phải ",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_the_words_are_those_printed_there(text: str) -> None:
    for turn in find_conditions(text, 0, len(text)):
        assert text[turn.start : turn.end] == turn.condition
        assert turn.condition == turn.condition.strip()
        assert "\t" not in turn.condition
