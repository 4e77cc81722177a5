"""Which figures of a document are levels to reach."""

from __future__ import annotations

from tests.vanban.reading import read_text

HEAD = (
    "SỞ Y TẾ\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2026\n\nNăm 2025"
    " tỷ lệ tiêm đạt 71,4%. Sở Y tế xây dựng kế hoạch như sau:\n\n"
)


class TestFindTargets:
    def test_takes_the_levels_of_a_section_and_not_what_was_reached(self) -> None:
        document = read_text(HEAD + "I. CHỈ TIÊU\n1. Trên 95% trẻ được tiêm đủ mũi.\n")
        assert [(one.value, one.path) for one in document.targets] == [(95, "I.1")]

    def test_takes_no_share_of_money(self) -> None:
        document = read_text(HEAD + "I. KINH PHÍ\n- Ngân sách tỉnh 70%, ngân sách xã 30%.\n")
        assert document.targets == ()

    def test_says_what_is_quoted(self) -> None:
        document = read_text(
            HEAD + "I. NỘI DUNG\n- Mục tiêu: “Tỷ lệ nữ đạt trên 35%” của Nghị quyết; 100% xã triển khai.\n"
        )
        assert [(one.value, one.quoted) for one in document.targets] == [(35, True), (100, False)]

    def test_takes_a_must_only_among_goals_or_in_quotes(self) -> None:
        document = read_text(
            HEAD + "I. MỤC TIÊU\n- Cấp ủy phải có cán bộ nữ.\nII. NHIỆM VỤ\n- Trạm phải có tủ thuốc riêng.\n"
        )
        assert [(one.comparator, one.value, one.path) for one in document.targets] == [("yes", None, "I")]

    def test_the_span_holds_words_and_figure(self) -> None:
        document = read_text(HEAD + "I. MỤC TIÊU\n- Tỷ lệ mẫu không đạt giảm xuống còn 4%.\n")
        (one,) = document.targets
        assert document.text[one.start : one.end] == "Tỷ lệ mẫu không đạt giảm xuống còn 4%"
        assert one.text == "Tỷ lệ mẫu không đạt"
