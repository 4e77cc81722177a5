"""Which reports are owed, by when, to whom and through whom."""

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text

HEAD = (
    "SỞ Y TẾ\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2026\n\nSở Y tế"
    " xây dựng kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n"
)

Row = tuple[str, str | None, str | None, str | None]
REPORTS: list[tuple[str, list[Row]]] = [
    (
        "- Tổng hợp, báo cáo UBND tỉnh kết quả 6 tháng trước ngày 12/6/2026, kết quả năm trước ngày 05/12/2026.",
        [("six_month", "2026-06-12", "UBND tỉnh", None), ("annual", "2026-12-05", "UBND tỉnh", None)],
    ),
    (
        "- Báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ để tổng hợp) trước ngày 20 hằng tháng.",
        [("monthly", "---20", "UBND tỉnh", "Sở Nội vụ")],
    ),
    (
        "- Định kỳ hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 10/6), năm (trước ngày 05/12) báo"
        " cáo Sở Y tế.",
        [
            ("quarterly", "---10", "Sở Y tế", None),
            ("six_month", "--06-10", "Sở Y tế", None),
            ("annual", "--12-05", "Sở Y tế", None),
        ],
    ),
    (
        "- Báo cáo Bộ Y tế trước ngày 15/6 đối với báo cáo 6 tháng và trước ngày 15/12 đối với báo cáo năm.",
        [("six_month", "--06-15", "Bộ Y tế", None), ("annual", "--12-15", "Bộ Y tế", None)],
    ),
    (
        "- Trước ngày 05/6 và 05/12 hằng năm báo cáo kết quả về Sở Y tế.",
        [("six_month", "--06-05", "Sở Y tế", None), ("annual", "--12-05", "Sở Y tế", None)],
    ),
    ("- Xây dựng kế hoạch, gửi về Sở Y tế trước ngày 15/3/2026 để tổng hợp, báo cáo UBND tỉnh.", []),
    ("- Lập danh sách gửi Sở Y tế trước ngày 15/3/2026.", []),
    (
        "- Xây dựng kế hoạch và báo cáo kết quả thực hiện gửi UBND tỉnh trước ngày 30/11/2026.",
        [("other", "2026-11-30", "UBND tỉnh", None)],
    ),
    ("- Theo dõi và định kỳ báo cáo tình hình.", [("other", None, None, None)]),
    ("- Báo cáo đột xuất khi có yêu cầu.", [("on_demand", None, None, None)]),
    ("- Thực hiện nghiêm chế độ thông tin, báo cáo về công tác dân số.", []),
    ("- Kịp thời xác minh, báo cáo những vấn đề nổi cộm.", []),
    ("- Số liệu báo cáo tính đến ngày 31/5/2026.", []),
    (
        "- Báo cáo quý I, báo cáo 6 tháng, 9 tháng, năm lần lượt trước ngày 10/3, 10/6, 10/9 và 10/12/2026.",
        [
            ("quarterly", "--03-10", None, None),
            ("six_month", "--06-10", None, None),
            ("other", "--09-10", None, None),
            ("annual", "2026-12-10", None, None),
        ],
    ),
    (
        "- Định kỳ trước ngày 25 hằng tháng gửi kết quả thực hiện về Văn phòng Sở để tổng hợp.",
        [("monthly", "---25", "Văn phòng Sở", None)],
    ),
    ("- Gửi hồ sơ khen thưởng kèm báo cáo thành tích về Văn phòng Sở trước ngày 01/11/2026.", []),
    (
        "- Củng cố các điểm tiêm trước ngày 15/9/2026, báo cáo kết quả về Sở Y tế trước ngày 20/9/2026.",
        [("other", "2026-09-20", "Sở Y tế", None)],
    ),
    ("- Hoàn chỉnh dự thảo, báo cáo Giám đốc Sở và trình UBND tỉnh cho ý kiến trước ngày 10/10/2026.", []),
    (
        "- Công an xã báo cáo kết quả về Sở Xây dựng 6 tháng, 01 năm (trước ngày 15/6 và ngày 15/12 hằng năm).",
        [("six_month", "--06-15", "Sở Xây dựng", None), ("annual", "--12-15", "Sở Xây dựng", None)],
    ),
    (
        "- Định kỳ báo cáo Sở Y tế trước ngày 20 của tháng cuối quý và trước ngày 15/11 hằng năm.",
        [("quarterly", "---20", "Sở Y tế", None), ("annual", "--11-15", "Sở Y tế", None)],
    ),
    ("- Báo cáo sơ kết Đề án trước ngày 15/5/2026.", [("other", "2026-05-15", None, None)]),
    ("- Báo cáo tuần vào chiều thứ Năm.", [("other", None, None, None)]),
]


class TestFindReporting:
    @pytest.mark.parametrize(("line", "rows"), REPORTS)
    def test_reads_kind_day_and_receiver(self, line: str, rows: list[Row]) -> None:
        document = read_text(HEAD + line + "\n- Cử cán bộ.\n")
        assert [(one.kind.value, one.due, one.to, one.via) for one in document.reporting] == rows

    def test_dashes_take_receiver_and_duty_from_the_paragraph_that_leads_them_in(self) -> None:
        lead = (
            "1. Các phòng báo cáo kết quả về Sở Y tế (qua Văn phòng), cụ thể:\n- 6 tháng: trước ngày 10/6/2026;\n-"
            " Năm: trước ngày 10/12/2026.\n"
        )
        document = read_text(HEAD + lead)
        assert [(one.kind.value, one.due, one.to, one.via) for one in document.reporting] == [
            ("six_month", "2026-06-10", "Sở Y tế", "Văn phòng"),
            ("annual", "2026-12-10", "Sở Y tế", "Văn phòng"),
        ]

    def test_the_closing_paragraph_asks_for_word_of_trouble(self) -> None:
        tail = (
            "1. Sở Nội vụ\n- Rà soát.\nTrong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo về UBND tỉnh"
            " (qua Sở Y tế) xem xét./.\n"
        )
        (one,) = read_text(HEAD + tail).reporting
        assert (one.kind.value, one.path, one.to, one.via) == ("on_demand", None, "UBND tỉnh", "Sở Y tế")

    def test_offers_the_year_beside_a_yearless_day(self) -> None:
        (one,) = read_text(HEAD + "- Báo cáo kết quả trước ngày 10/12.\n").reporting
        assert (one.due, one.inferred_year, one.before) == ("--12-10", 2026, True)

    @pytest.mark.parametrize(
        ("request_", "to"),
        [
            (
                "Thực hiện Luật Bình đẳng giới, Sở Y tế đề nghị UBND các xã báo cáo kết quả 6 tháng đầu năm 2026, gửi"
                " về Sở trước ngày 15/6/2026.",
                "Sở",
            ),
            ("Sở Y tế đề nghị báo cáo kết quả 6 tháng đầu năm 2026, gửi trước ngày 15/6/2026.", None),
        ],
    )
    def test_a_letter_asks_for_a_report_in_a_plain_paragraph(self, request_: str, to: str | None) -> None:
        letter = (
            "SỞ Y TẾ\nSố: 12/SYT-NVY\nV/v báo cáo kết quả\nAn Sơn, ngày 05 tháng 01 năm 2026\n"
            "Kính gửi: UBND các xã.\n\n"
        )
        (one,) = read_text(letter + request_ + "\nTrân trọng cảm ơn./.\n").reporting
        assert (one.kind.value, one.due, one.before, one.to) == ("six_month", "2026-06-15", True, to)
