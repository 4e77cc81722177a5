"""Dashes, pluses and rows of tables of tasks."""

from __future__ import annotations

import io

import docx
import pytest

from tests.vanban.reading import read_text
from vanban import Document, read

HEAD = "KẾ HOẠCH\nTổ chức lễ hội\n\nCăn cứ Kế hoạch của tỉnh, xã xây dựng kế hoạch như sau:\n\n"

DASHES = [
    ("- Rà soát.", [("-", "Rà soát.")]),
    ("-Rà soát.", [("-", "Rà soát.")]),
    ("– Rà soát.", [("-", "Rà soát.")]),
    ("+ Tổ chức.", [("+", "Tổ chức.")]),
    ("+Tổ chức.", [("+", "Tổ chức.")]),
    ("• Tổ chức.", [(None, "Tổ chức.")]),
    ("- **Rà soát** ngay.", [("-", "Rà soát ngay.")]),
    ("- - Rà soát.", [("-", "Rà soát.")]),
    ("- - - - -", []),
    ("→ Tổ chức.", [(None, "Tổ chức.")]),
    ("o Tổ chức.", [(None, "Tổ chức.")]),
    ("o bế trẻ nhỏ.", []),
    ("-----", []),
    ("-5 độ C là mức rét hại.", []),
    ("* Đối với cấp xã", []),
    ("---oOo---", []),
]


@pytest.mark.parametrize(("line", "items"), DASHES)
def test_reads_dashes(line: str, items: list[tuple[str, str]]) -> None:
    document = read_text(HEAD + "I. NHIỆM VỤ\n" + line + "\n")
    assert [(one.marker, one.text) for one in document.items] == items


def test_an_item_has_the_path_of_its_section() -> None:
    document = read_text(HEAD + "- Đầu.\nI. MỤC TIÊU\n- Một.\n+ Hai.\n1. Riêng\n- Ba.\nII. NHIỆM VỤ\n- Bốn.\n")
    assert [one.path for one in document.items] == [None, "I", "I", "I.1", "II"]


def table(rows: list[list[str]], merges: list[tuple[tuple[int, int], tuple[int, int]]] = ()) -> Document:  # type: ignore[assignment]
    paper = docx.Document()
    for words in ("KẾ HOẠCH", "Tổ chức lễ hội", "Căn cứ Kế hoạch của tỉnh, xã ban hành kế hoạch:", "I. NHIỆM VỤ"):
        paper.add_paragraph(words)
    grid = paper.add_table(len(rows), len(rows[0]))
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            grid.cell(number, column).text = words
    for (top, left), (bottom, right) in merges:
        words = grid.cell(top, left).text
        merged = grid.cell(top, left).merge(grid.cell(bottom, right))
        merged.text = words
    stream = io.BytesIO()
    paper.save(stream)
    return read(stream.getvalue(), "document.docx")


HEADS = ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"]


def test_each_row_is_an_item_and_repeats_what_it_repeats() -> None:
    document = table(
        [
            HEADS,
            ["1", "Rà soát", "Sở Y tế", "Sở Tư pháp", "Quý II/2026", "Báo cáo"],
            ["2", "Kiện toàn", "nt", "như trên", "-nt-", ""],
            HEADS,
            ["3", "Tập huấn", "Sở Nội vụ", "", "30/6/2026", "02 lớp"],
        ]
    )
    assert [(one.marker, one.path, one.text) for one in document.items] == [
        ("row", "I", "Rà soát"),
        ("row", "I", "Kiện toàn"),
        ("row", "I", "Tập huấn"),
    ]
    assert [list(one.leads) for one in document.items] == [["Sở Y tế"], ["Sở Y tế"], ["Sở Nội vụ"]]
    assert [list(one.coordinators) for one in document.items] == [["Sở Tư pháp"], ["Sở Tư pháp"], []]
    assert [one.due for one in document.items] == ["2026-Q2", "2026-Q2", "2026-06-30"]
    assert [one.product for one in document.items] == ["Báo cáo", None, "02 lớp"]


def test_group_rows_are_sections() -> None:
    document = table(
        [
            HEADS,
            ["I", "Truyền thông", "", "", "", ""],
            ["1", "Phát tin", "Đài xã", "", "", ""],
            ["II", "Kiểm tra", "", "", "", ""],
            ["1", "Kiểm tra chợ", "Công an xã", "", "", ""],
        ],
        [((1, 1), (1, 5))],
    )
    assert [one.path for one in document.outline] == ["I", "I.I", "I.II"]
    assert [(one.path, one.text) for one in document.items] == [("I.I", "Phát tin"), ("I.II", "Kiểm tra chợ")]


def test_a_row_of_one_merged_cell_is_a_section_too() -> None:
    document = table(
        [HEADS, ["A. Về truyền thông", "", "", "", "", ""], ["1", "Phát tin", "Đài xã", "", "", ""]],
        [((1, 0), (1, 5))],
    )
    assert [one.path for one in document.outline] == ["I", "I.A"]
    assert [one.path for one in document.items] == ["I.A"]


def test_a_number_is_a_group_when_its_parts_follow() -> None:
    document = table(
        [
            HEADS,
            ["1", "Truyền thông", "", "", "", ""],
            ["1.1", "Phát tin", "Đài xã", "", "", ""],
            ["1.2", "In tờ rơi", "Hội Phụ nữ xã", "", "", ""],
            ["2", "Kiểm tra chợ", "Công an xã", "", "", ""],
        ]
    )
    assert [one.text for one in document.items] == ["Phát tin", "In tờ rơi", "Kiểm tra chợ"]
    assert [one.path for one in document.items] == ["I.1", "I.1", "I"]


def test_a_cell_merged_downwards_holds_for_each_row() -> None:
    document = table(
        [
            HEADS,
            ["1", "Rà soát", "Sở Y tế", "", "30/6/2026", ""],
            ["2", "Kiện toàn", "", "", "", ""],
            ["3", "Tập huấn", "Sở Nội vụ", "", "", ""],
        ],
        [((1, 2), (2, 2)), ((1, 4), (3, 4))],
    )
    assert [list(one.leads) for one in document.items] == [["Sở Y tế"], ["Sở Y tế"], ["Sở Nội vụ"]]
    assert [one.due for one in document.items] == ["2026-06-30"] * 3


def test_a_head_of_two_rows() -> None:
    document = table(
        [
            ["TT", "Nhiệm vụ", "Phân công", "", "Thời hạn"],
            ["", "", "Chủ trì", "Phối hợp", ""],
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["1", "Rà soát", "Sở Y tế", "Sở Tư pháp", "30/6/2026"],
        ],
        [((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 3)), ((0, 4), (1, 4))],
    )
    (item,) = document.items
    assert (item.text, list(item.leads), list(item.coordinators), item.due) == (
        "Rà soát",
        ["Sở Y tế"],
        ["Sở Tư pháp"],
        "2026-06-30",
    )


def test_a_group_row_that_says_its_words_in_every_column() -> None:
    group = ["I", *["Truyền thông"] * 5]
    document = table([HEADS, group, ["1", "Phát tin", "Sở Y tế", "", "30/6/2026", ""]])
    assert [one.text for one in document.items] == ["Phát tin"]
    assert (document.outline[-1].label, document.outline[-1].title) == ("I", "Truyền thông")


OTHERS = [
    ["STT", "Nội dung chi", "Số lượng", "Đơn giá", "Thành tiền"],
    ["STT", "Họ và tên", "Chức vụ", "Điện thoại"],
    ["Chỉ tiêu", "Đơn vị tính", "Năm 2025", "Năm 2026"],
]


@pytest.mark.parametrize("heads", OTHERS)
def test_other_tables_are_told_and_not_read(heads: list[str]) -> None:
    document = table([heads, ["1", *["x"] * (len(heads) - 1)]])
    assert document.items == ()
    assert "VB902" in {one.code for one in document.findings}


def test_the_order_of_a_ceremony_is_no_table_of_tasks() -> None:
    document = table(
        [
            ["Thời gian", "Nội dung", "Người thực hiện"],
            ["7h30 - 8h00", "Đón tiếp đại biểu", "Ban Tổ chức"],
            ["8 giờ 00", "Khai mạc", "Chủ tịch xã"],
        ]
    )
    assert document.items == ()
