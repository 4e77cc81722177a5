"""Who and when, for each dash and each row."""

from __future__ import annotations

import io

import docx
import pytest

from tests.vanban.reading import read_text
from vanban import Document, read

HEAD = (
    "SỞ Y TẾ\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2026\n\nSở Y tế"
    " xây dựng kế hoạch như sau:\n\n"
)


class TestDashes:
    def test_take_the_lead_from_the_heading_and_helpers_from_their_words(self) -> None:
        document = read_text(
            HEAD + "I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n"
            "- Chủ trì, phối hợp với Công an tỉnh, Sở Y tế tham mưu UBND tỉnh, xong trước ngày 30/6/2026.\n"
        )
        (item,) = document.items
        assert item.leads == ("Sở Nội vụ",)
        assert item.coordinators == ("Công an tỉnh", "Sở Y tế")
        assert item.receivers == ("UBND tỉnh",)
        assert (item.due, item.task, item.deadlines) == ("2026-06-30", True, (0,))

    def test_an_agency_that_opens_the_dash_replaces_the_heading(self) -> None:
        document = read_text(
            HEAD + "I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Công an tỉnh bảo đảm an ninh.\n+ Tuần tra.\n"
        )
        assert [item.leads for item in document.items] == [("Công an tỉnh",), ("Công an tỉnh",)]

    def test_a_lead_inside_the_words_is_the_lead(self) -> None:
        document = read_text(HEAD + "I. NỘI DUNG\n- Tổ chức hội thi do Tỉnh đoàn chủ trì.\n")
        assert document.items[0].leads == ("Tỉnh đoàn",)

    def test_labels_answer_for_the_dashes_of_their_section(self) -> None:
        document = read_text(
            HEAD + "I. NỘI DUNG\n1. Tập huấn\n- Mở 02 lớp cho cán bộ xã.\n- Cơ quan chủ trì: Sở Y tế.\n"
            "- Cơ quan phối hợp: Sở Nội vụ; UBND các xã, phường.\n- Thời gian hoàn thành: Quý II/2026.\n"
        )
        task, *labels = document.items
        assert (task.leads, task.coordinators, task.due) == (
            ("Sở Y tế",),
            ("Sở Nội vụ", "UBND các xã, phường"),
            "2026-Q2",
        )
        assert task.task
        assert not any(label.task for label in labels)

    @pytest.mark.parametrize(
        ("dash", "leads", "coordinators"),
        [
            ("- Rà soát quy hoạch; Phòng Quy hoạch chủ trì, hoàn thành trước 30/6.", ("Phòng Quy hoạch",), ()),
            (
                "- Số hóa hồ sơ (Phòng Quy hoạch chủ trì; Phòng Hạ tầng phối hợp).",
                ("Phòng Quy hoạch",),
                ("Phòng Hạ tầng",),
            ),
            (
                "- Cắm mốc. Đơn vị thực hiện: Phòng Hạ tầng. Đơn vị phối hợp: UBND các xã, phường.",
                ("Phòng Hạ tầng",),
                ("UBND các xã, phường",),
            ),
            ("- Tổ chức hội thi, Phòng Quy hoạch và Phòng Hạ tầng chủ trì.", ("Phòng Quy hoạch", "Phòng Hạ tầng"), ()),
        ],
    )
    def test_take_those_whom_a_clause_names(
        self, dash: str, leads: tuple[str, ...], coordinators: tuple[str, ...]
    ) -> None:
        (item,) = read_text(HEAD + "I. NỘI DUNG\n1. Quy hoạch\n" + dash + "\n").items
        assert (item.leads, item.coordinators) == (leads, coordinators)

    def test_take_the_helpers_of_a_heading(self) -> None:
        document = read_text(
            HEAD + "I. NỘI DUNG\n1. Sở Xây dựng chủ trì, phối hợp với Thanh tra tỉnh:\n- Kiểm tra nhà ở.\n"
            "- Cùng Sở Tài chính định giá, phối hợp với Thuế tỉnh.\n"
        )
        assert [item.leads for item in document.items] == [("Sở Xây dựng",)] * 2
        assert [item.coordinators for item in document.items] == [("Thanh tra tỉnh",), ("Thuế tỉnh",)]

    def test_take_those_whom_their_heading_names_in_brackets(self) -> None:
        document = read_text(
            HEAD + "I. NỘI DUNG\n1. Kiểm tra (Phòng An toàn chủ trì, các đội phối hợp)\n- Rà soát hồ sơ.\n"
        )
        assert (document.items[0].leads, document.items[0].coordinators) == (("Phòng An toàn",), ("các đội",))

    def test_one_who_joins_in_does_not_lead_but_keeps_the_heading(self) -> None:
        document = read_text(
            HEAD + "I. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\n- Tham gia đoàn kiểm tra do Sở Y tế chủ trì.\n"
        )
        assert document.items[0].leads == ("Công an tỉnh",)

    def test_points_that_are_labels_answer_for_the_points_beside_them(self) -> None:
        document = read_text(
            HEAD + "I. NỘI DUNG\n1. Cây xanh\na) Nội dung:\n- Trồng 2.000 cây.\nb) Đơn vị chủ trì: Phòng Hạ tầng.\n"
            "c) Đơn vị phối hợp: UBND các xã; Công an tỉnh.\nd) Thời gian thực hiện: Quý III/2026.\n"
        )
        (item,) = document.items
        assert (item.leads, item.coordinators, item.due) == (
            ("Phòng Hạ tầng",),
            ("UBND các xã", "Công an tỉnh"),
            "2026-Q3",
        )

    def test_a_line_of_labels_answers_for_the_dashes_above_it(self) -> None:
        document = read_text(
            HEAD + "I. NỘI DUNG\n1. Chiếu sáng\n- Thay đèn.\nChủ trì: Công ty Điện lực; phối hợp: UBND các phường.\n"
            "- Sửa trạm.\n* Chủ trì: Phòng Quản lý điện.\n"
        )
        assert [item.leads for item in document.items] == [("Công ty Điện lực",), ("Phòng Quản lý điện",)]
        assert [item.coordinators for item in document.items] == [("UBND các phường",), ()]

    def test_a_level_to_reach_is_no_task(self) -> None:
        document = read_text(
            HEAD + "I. NỘI DUNG\n1. Kết quả cần đạt\n- Tỷ lệ tiêm đạt 95% trở lên.\n- Rà soát đối tượng.\n"
        )
        assert [item.task for item in document.items] == [False, True]

    def test_purposes_order_nothing(self) -> None:
        document = read_text(HEAD + "I. MỤC ĐÍCH, YÊU CẦU\n- Nâng cao nhận thức.\nII. NHIỆM VỤ\n- Rà soát đối tượng.\n")
        assert [item.task for item in document.items] == [False, True]

    @pytest.mark.parametrize(
        ("line", "due"),
        [
            ("- Tổ chức Lễ phát động vào ngày 14/11/2026.", "2026-11-14"),
            ("- Xây dựng kế hoạch Tháng hành động từ ngày 15/11-15/12/2026.", None),
            ("- Gặp mặt nhân ngày Quốc tế Phụ nữ 8/3.", None),
            ("- Đợt 1: từ ngày 20/3/2026 đến ngày 20/4/2026.", "2026-04-20"),
            ("- Thường xuyên đôn đốc.", None),
        ],
    )
    def test_due_is_the_last_day_and_no_occasion(self, line: str, due: str | None) -> None:
        assert read_text(HEAD + "I. NỘI DUNG\n" + line + "\n").items[0].due == due


ROWS = [
    (
        ("Sở Y tế", "Sở Tư pháp; Sở Nội vụ", "Quý II/2026", "Quyết định"),
        (("Sở Y tế",), ("Sở Tư pháp", "Sở Nội vụ"), "2026-Q2", "Quyết định"),
    ),
    (("Sở Y tế chủ trì, phối hợp Sở Nội vụ", "", "Thường xuyên", "-"), (("Sở Y tế",), ("Sở Nội vụ",), None, None)),
    (("Sở Y tế chủ trì; Sở Nội vụ phối hợp", "", "Hằng năm", ""), (("Sở Y tế",), ("Sở Nội vụ",), None, None)),
    (
        ("Sở Y tế, Công an tỉnh", "", "Đợt 1: trước 30/4/2026; đợt 2: trước 31/10/2026", "02 lớp"),
        (("Sở Y tế", "Công an tỉnh"), (), "2026-10-31", "02 lớp"),
    ),
    (
        ("UBND các xã, phường, đặc khu", "Các sở, ban, ngành", "Năm 2026", ""),
        (("UBND các xã, phường, đặc khu",), ("Các sở, ban, ngành",), "2026", None),
    ),
    (("Sở Y tế", "", "2026 - 2030", ""), (("Sở Y tế",), (), "2030", None)),
    (("Sở Y tế", "", "Trước khai giảng năm học 2026 - 2027", ""), (("Sở Y tế",), (), None, None)),
    (("Sở Y tế", "", "Từ tháng 3 đến tháng 8/2026", ""), (("Sở Y tế",), (), "2026-08", None)),
]


def with_table(rows: list[tuple[str, ...]]) -> Document:
    paper = docx.Document()
    for line in HEAD.strip().split("\n"):
        paper.add_paragraph(line)
    paper.add_paragraph("I. NHIỆM VỤ")
    table = paper.add_table(rows=0, cols=6)
    heads = ("STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm")
    for row in [heads, *rows]:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    bytes_ = io.BytesIO()
    paper.save(bytes_)
    return read(bytes_.getvalue(), "bang.docx")


class TestRows:
    def test_each_row_is_answered_from_its_cells(self) -> None:
        document = with_table([(str(n), f"Việc số {n}", *cells) for n, (cells, _) in enumerate(ROWS, 1)])
        answers = [(item.leads, item.coordinators, item.due, item.product) for item in document.items]
        assert answers == [expected for _, expected in ROWS]
        assert all(item.task for item in document.items)

    def test_a_row_makes_no_assignment_and_no_event(self) -> None:
        document = with_table([("1", "Lễ phát động", "Sở Y tế", "", "15/4/2026", "")])
        assert (document.assignments, document.events) == ((), ())
        assert document.items[0].due == "2026-04-15"
