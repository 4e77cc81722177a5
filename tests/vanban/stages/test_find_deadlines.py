"""By when things are done, and which dates are no deadlines."""

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text

HEAD = (
    "SỞ Y TẾ\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2026\n\nSở Y tế"
    " xây dựng kế hoạch như sau:\n\n"
)

DUE = [
    ("- Kiện toàn tổ công tác, hoàn thành trước ngày 28/02/2026.", ["2026-02-28"]),
    ("- Biên soạn tờ gấp, xong trong quý II/2026.", ["2026-Q2"]),
    ("- Rà soát vào tháng 6 và tháng 9 năm 2026.", ["--06", "2026-09"]),
    ("- Phân công xong trước ngày 05/9/2026; họp lớp vào thứ Năm tuần đầu hằng tháng.", ["2026-09-05", None]),
    ("- Công khai kết quả trước ngày 10 hằng tháng.", ["---10"]),
    ("- Thực hiện Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ.", []),
    ("- Kèm theo Quyết định số: 87 /2026/QĐ-UBND ngày 19 tháng 11 năm 2026 của UBND tỉnh.", []),
    ("- Thông tư số 17/2026/TT-BYT KB ngày 16/5/2026 quy định về tiêm chủng.", []),
    ("- Rà soát các quyết định ban hành trước ngày 01/7/2025.", []),
    ("- Quy định này có hiệu lực từ ngày 01/12/2026.", []),
    ("- Áp dụng mẫu mới kể từ ngày 01/7/2026.", []),
    ("- Số liệu tính đến ngày 31/5/2026.", []),
    ("- Số liệu tính từ ngày 15/12 năm trước đến ngày 14/12 của năm báo cáo.", []),
    ("- Nêu việc mới trong sinh hoạt chi bộ định kỳ tháng 6/2026.", ["2026-06"]),
    ("- Phát bản tin ngày 20/3, 20/6 và 20/9.", ["--03-20", "--06-20", "--09-20"]),
    ("- Thực hiện nửa đầu tháng 6/2026.", ["2026-06"]),
    ("- Chi trợ cấp: 01/02 đến 30/6/2026, 5 tháng x 300.000 đồng.", []),
    ("- Xây dựng báo cáo quý I, quý III.", []),
    ("- Trao quà đến từng gia đình, xong trước ngày Quốc khánh 02/9/2026.", ["2026-09-02"]),
    ("- Sửa lớp học trước ngày Nhà giáo Việt Nam 20/11/2026.", ["2026-11-20"]),
    ("- Tổ chức Lễ phát động vào ngày 14/11/2026.", []),
]


class TestFindDeadlines:
    @pytest.mark.parametrize(("line", "due"), DUE)
    def test_reads_the_day(self, line: str, due: list[str]) -> None:
        document = read_text(HEAD + "I. NHIỆM VỤ\n" + line + "\n")
        assert [one.due for one in document.deadlines] == due

    def test_a_day_among_targets_belongs_to_the_figure(self) -> None:
        document = read_text(HEAD + "I. CHỈ TIÊU\n- Đến hết ngày 30/6/2026, tỷ lệ đạt trên 50%.\n")
        assert document.deadlines == ()

    def test_reads_windows_recurrences_and_conditions(self) -> None:
        document = read_text(
            HEAD + "I. NHIỆM VỤ\n- Treo băng rôn từ ngày 10/11/2026 đến hết ngày 15/12/2026.\n"
            "- Thường xuyên cập nhật tin, bài.\n- Kiện toàn tổ khi có thay đổi.\n"
        )
        assert [(one.from_, one.to, one.recurring, one.condition) for one in document.deadlines] == [
            ("2026-11-10", "2026-12-15", None, None),
            (None, None, "continuous", None),
            (None, None, None, "khi có thay đổi"),
        ]

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            (
                "- Lập sổ theo dõi, xong trong tháng 9 năm 2026 và cập nhật danh sách hằng tháng.",
                [("2026-09", None), (None, "monthly")],
            ),
            ("- Tổ chức sơ kết hằng năm, sơ kết giữa kỳ vào năm 2028.", [(None, "yearly"), ("2028", None)]),
            ("- Hằng năm, trước ngày 15/12, gửi danh sách về Sở.", [("--12-15", "yearly")]),
            ("- Họp hằng tháng vào ngày 14.", [("---14", "monthly")]),
        ],
    )
    def test_a_recurrence_beside_a_date_is_its_own_duty_only_with_a_verb_of_its_own(
        self, line: str, expected: list[tuple[str | None, str | None]]
    ) -> None:
        document = read_text(HEAD + "I. NHIỆM VỤ\n" + line + "\n")
        assert [(one.due, one.recurring) for one in document.deadlines] == expected

    def test_a_letter_without_points_orders_in_its_paragraphs(self) -> None:
        document = read_text(
            "UBND TỈNH AN SƠN\nSố: 45/UBND-VX\nAn Sơn, ngày 20 tháng 02 năm 2026\n\nKính gửi: UBND các xã, phường\n\n"
            "Nhân dịp Lễ hội Hoa ban từ ngày 05/3/2026 đến ngày 08/3/2026, UBND tỉnh yêu cầu:\n\n"
            "UBND các xã, phường treo cờ Tổ quốc từ ngày 04/3/2026 đến hết ngày 09/3/2026.\n\n"
            "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLò Thị Mây\n"
        )
        assert [(one.from_, one.to) for one in document.deadlines] == [("2026-03-04", "2026-03-09")]

    def test_a_heading_orders_nothing(self) -> None:
        document = read_text(HEAD + "I. HỖ TRỢ\n1. Hỗ trợ khi xảy ra bạo lực\n- Bố trí nơi tạm lánh.\n")
        assert document.deadlines == ()

    def test_a_day_that_the_calendar_lacks_is_told(self) -> None:
        document = read_text(HEAD + "I. NHIỆM VỤ\n- Xong trước ngày 31/4/2026.\n")
        (found,) = [one for one in document.findings if one.code == "VB301"]
        assert document.text[found.start : found.end] == "trước ngày 31/4/2026"
        assert document.deadlines[0].due == "2026-04"

    def test_a_window_that_ends_before_it_begins_is_told(self) -> None:
        document = read_text(HEAD + "I. NHIỆM VỤ\n- Phun thuốc từ ngày 15/6/2026 đến ngày 10/6/2026.\n")
        assert [one.code for one in document.findings if one.code.startswith("VB3")] == ["VB302"]

    def test_a_deadline_before_the_document_is_told(self) -> None:
        document = read_text(HEAD + "I. NHIỆM VỤ\n- Lập danh sách, gửi về Sở trước ngày 03/01/2026.\n")
        assert [one.code for one in document.findings if one.code.startswith("VB3")] == ["VB303"]
