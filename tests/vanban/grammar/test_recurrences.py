"""How often a duty comes round; not what only describes a thing."""

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
            ("Họp vào tuần thứ hai của tháng.", Recurrence.MONTHLY, "tuần thứ hai của tháng"),
            ("Gửi vào ngày làm việc cuối cùng của tháng", Recurrence.MONTHLY, "ngày làm việc cuối cùng của tháng"),
            ("họp giao ban mỗi quí một lần;", Recurrence.QUARTERLY, "mỗi quí một lần"),
            ("Họp tổ 6 tháng một lần;", Recurrence.SIX_MONTHLY, "6 tháng một lần"),
            ("Ban họp định kỳ 03 tháng/lần.", Recurrence.QUARTERLY, "định kỳ 03 tháng/lần"),
            ("Phát thanh ít nhất 02 lần/tuần", Recurrence.WEEKLY, "ít nhất 02 lần/tuần"),
            ("Kiểm tra 02 lần/năm", Recurrence.SIX_MONTHLY, "02 lần/năm"),
            ("Đối thoại một năm hai lần", Recurrence.SIX_MONTHLY, "một năm hai lần"),
            ("Định kỳ cuối mỗi quý thông báo", Recurrence.QUARTERLY, "Định kỳ cuối mỗi quý"),
            ("cập nhật danh sách hộ hằng tháng.", Recurrence.MONTHLY, "hằng tháng"),
            ("Sở Y tế thường xuyên theo dõi", Recurrence.CONTINUOUS, "thường xuyên"),
        ],
    )
    def test_reads_how_often(self, text: str, recurring: Recurrence, printed: str) -> None:
        assert [(turn.recurring, text[turn.start : turn.end]) for turn in find_turns(text, 0, len(text))] == [
            (recurring, printed)
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "dự toán kinh phí hằng năm của đơn vị",
            "các hoạt động thường xuyên của Hội",
            "gọi miễn phí khi có nhu cầu tư vấn",
            "chi trả phụ cấp hằng tháng.",
            "công tác thường xuyên kiểm tra, giám sát",
            "trung tâm giáo dục thường xuyên phối hợp",
            "tuần đầu tháng 12",
            "họp 2 tuần/lần",
            "xhằng tháng báo cáo",
        ],
    )
    def test_leaves_what_only_describes(self, text: str) -> None:
        assert find_turns(text, 0, len(text)) == []
