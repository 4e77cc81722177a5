"""How often, and on what condition; not what only describes a thing."""

from __future__ import annotations

import pytest

from vanban.grammar.recurrences import find_turns
from vanban.model import Recurrence


class TestFindTurns:
    def test_reads_one_that_two_of_its_words_would_find_once(self) -> None:
        text = "Định kỳ hằng quý, báo cáo; hằng quý, họp"
        assert [turn.start for turn in find_turns(text, 0, len(text))] == [0, 27]

    @pytest.mark.parametrize(
        ("text", "recurring", "printed"),
        [
            ("Thường xuyên theo dõi, đôn đốc", Recurrence.CONTINUOUS, "Thường xuyên"),
            ("đ) Thường xuyên đôn đốc", Recurrence.CONTINUOUS, "Thường xuyên"),
            ("Hằng năm, rà soát quy hoạch", Recurrence.YEARLY, "Hằng năm"),
            ("phát thanh định kỳ hằng tháng.", Recurrence.MONTHLY, "định kỳ hằng tháng"),
            ("họp giao ban mỗi quý một lần;", Recurrence.QUARTERLY, "mỗi quý một lần"),
            ("Định kỳ 6 tháng, sơ kết", Recurrence.SIX_MONTHLY, "Định kỳ 6 tháng"),
            ("ra quân thứ Bảy hằng tuần", Recurrence.WEEKLY, "hằng tuần"),
            ("sinh hoạt lớp vào thứ Năm tuần đầu hằng tháng.", Recurrence.MONTHLY, "hằng tháng"),
            ("công khai vào tuần đầu tiên mỗi quý.", Recurrence.QUARTERLY, "mỗi quý"),
        ],
    )
    def test_reads_how_often(self, text: str, recurring: Recurrence, printed: str) -> None:
        assert [(turn.recurring, text[turn.start : turn.end]) for turn in find_turns(text, 0, len(text))] == [
            (recurring, printed)
        ]

    @pytest.mark.parametrize(
        ("text", "condition"),
        [
            ("Xây dựng báo cáo khi có hướng dẫn của tỉnh.", "khi có hướng dẫn của tỉnh"),
            ("Khi có dịch, thành lập các chốt", "Khi có dịch"),
            ("phân luồng tại các đèo khi xuất hiện băng giá.", "khi xuất hiện băng giá"),
            ("kiện toàn sau khi Chính phủ phê duyệt;", "sau khi Chính phủ phê duyệt"),
            ("bố trí xong trước khi vào năm học mới.", "trước khi vào năm học mới"),
        ],
    )
    def test_reads_what_a_duty_waits_for(self, text: str, condition: str) -> None:
        assert [turn.condition for turn in find_turns(text, 0, len(text))] == [condition]

    @pytest.mark.parametrize(
        "text",
        [
            "dự toán kinh phí hằng năm của đơn vị",
            "các hoạt động thường xuyên của Hội",
            "gọi miễn phí khi có nhu cầu tư vấn",
        ],
    )
    def test_leaves_what_only_describes(self, text: str) -> None:
        assert find_turns(text, 0, len(text)) == []
