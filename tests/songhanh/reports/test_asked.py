"""A superior's letter says in which outline and which tables it wants the report."""

from __future__ import annotations

import io

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

import vanban
from songhanh.reports.asked import Asked, asked_in
from songhanh.reports.layout import PERCENT, RollUp
from songhanh.reports.tables import check_tables

LETTER = [
    "BỘ NỘI VỤ", "Số: 1234/BNV-BĐG", "Hà Nội, ngày 02 tháng 5 năm 2026", "Kính gửi: UBND các tỉnh, thành phố",
    "Đề nghị báo cáo kết quả 6 tháng đầu năm theo đề cương kèm theo.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.",
]  # fmt: skip
OUTLINE = [
    "PHỤ LỤC I", "ĐỀ CƯƠNG BÁO CÁO", "I. KẾT QUẢ THỰC HIỆN", "1. Công tác chỉ đạo, điều hành",
    "2. Kết quả các mục tiêu", "II. KHÓ KHĂN, VƯỚNG MẮC",
]  # fmt: skip
GRID = [
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện 6 tháng", "", "", "Ghi chú"],
    ["", "", "", "Tổng số", "Nam", "Nữ", ""],
    ["1", "Cán bộ, công chức", "Người", "", "", "", ""],
    ["", "Trong đó: lãnh đạo", "Người", "", "", "", ""],
    ["2", "Tỷ lệ nữ lãnh đạo", "%", "", "x", "x", ""],
    ["3", "Kinh phí", "Triệu đồng", "", "x", "x", ""],
]
MERGED = [((0, 3), (0, 5)), *(((0, at), (1, at)) for at in (0, 1, 2, 6))]


def letter(*, outline: list[str] = OUTLINE, grid: list[list[str]] = GRID, merged=MERGED) -> dict:
    made = Document()
    for line in (*LETTER, *outline, *(("PHỤ LỤC II", "BIỂU SỐ LIỆU", "Biểu 1. Cán bộ nữ") if grid else ())):
        made.add_paragraph(line)
    if grid:
        table = made.add_table(rows=len(grid), cols=len(grid[0]))
        for row, cells in enumerate(grid):
            for column, words in enumerate(cells):
                table.cell(row, column).text = words
        for first, last in merged:
            table.cell(*first).merge(table.cell(*last))
    kept = io.BytesIO()
    made.save(kept)
    return vanban.read(kept.getvalue(), "thu.docx").to_json()


@pytest.fixture(scope="module")
def asked() -> Asked:
    return asked_in(letter())


def test_the_outline_is_the_annex_that_is_called_one(asked):
    assert [(one.code, one.title, one.depth) for one in asked.sections] == [
        ("I", "KẾT QUẢ THỰC HIỆN", 0),
        ("I.1", "Công tác chỉ đạo, điều hành", 1),
        ("I.2", "Kết quả các mục tiêu", 1),
        ("II", "KHÓ KHĂN, VƯỚNG MẮC", 0),
    ]


def test_a_table_with_open_places_is_one_to_fill(asked):
    (table,) = asked.tables
    assert table.title == "Biểu 1. Cán bộ nữ"
    assert table.columns == tuple(("Thực hiện 6 tháng", words) for words in ("Tổng số", "Nam", "Nữ"))
    assert [(row.label, row.depth) for row in table.rows] == [
        ("Cán bộ, công chức", 0), ("Trong đó: lãnh đạo", 1), ("Tỷ lệ nữ lãnh đạo", 0), ("Kinh phí", 0),
    ]  # fmt: skip
    check_tables(asked.tables, asked.layout)


def test_places_marked_with_a_cross_are_grey(asked):
    (table,) = asked.tables
    assert [sum(map(bool, row.codes)) for row in table.rows] == [3, 3, 1, 1]


def test_a_share_waits_for_its_parts_and_money_has_decimals(asked):
    table = asked.tables[0]
    share, money = asked.layout[table.rows[2].codes[0]], asked.layout[table.rows[3].codes[0]]
    assert (share.unit, share.decimals, share.roll_up) == (PERCENT, 1, RollUp.NONE)
    assert asked.open_shares == (share.code,)
    assert (money.unit, money.decimals, money.roll_up) == ("triệu đồng", 2, RollUp.SUM)


def test_men_and_women_make_the_total_and_a_line_among_them_is_within_the_one_above(asked):
    staff, leaders = asked.tables[0].rows[:2]
    assert asked.layout[staff.codes[0]].parts == (staff.codes[1], staff.codes[2])
    assert asked.layout[leaders.codes[2]].within == staff.codes[2]


def test_a_share_beside_women_and_total_is_theirs():
    grid = [["TT", "Nội dung", "Tổng số", "Nữ", "Tỷ lệ nữ (%)"], ["1", "Cấp ủy", "", "", ""]]
    found = asked_in(letter(grid=grid, merged=[]))
    total, women, share = found.tables[0].rows[0].codes
    assert (found.layout[share].roll_up, found.layout[share].of) == (RollUp.RATIO, (women, total))
    assert found.layout[women].within == total
    assert found.open_shares == ()


def test_a_cell_is_called_the_same_in_the_next_letter(asked):
    moved = [*GRID[:2], GRID[5], *GRID[2:5]]
    assert set(asked_in(letter(grid=moved)).layout.place_of) == set(asked.layout.place_of)


def test_lines_of_the_same_name_are_cells_of_their_own():
    twice = [*GRID[:3], GRID[3], GRID[2], GRID[3]]
    found = asked_in(letter(grid=twice))
    assert len(found.layout) == 12
    check_tables(found.tables, found.layout)


def test_a_line_that_numbers_the_columns_is_no_line_to_fill():
    numbered = [*GRID[:2], ["A", "B", "C", "1=2+3", "2", "3", "4"], *GRID[2:]]
    (table,) = asked_in(letter(grid=numbered)).tables
    assert table.columns[0] == ("Thực hiện 6 tháng", "Tổng số")
    assert len(table.rows) == 4


def test_a_head_of_two_lines_whose_places_are_not_merged():
    (table,) = asked_in(letter(merged=[])).tables
    assert table.columns == (("Thực hiện 6 tháng", "Tổng số"), ("Nam",), ("Nữ",))


def test_a_table_of_tasks_is_none_to_fill():
    tasks = [["STT", "Nội dung", "Chủ trì", "Thời gian"], ["1", "Mở lớp tập huấn", "Sở Nội vụ", "Tháng 6"]]
    found = asked_in(letter(grid=tasks, merged=[]))
    assert found.tables == ()
    assert len(found.layout) == 0


def test_a_letter_without_an_outline_asks_for_none():
    found = asked_in(letter(outline=[], grid=[]))
    assert (found.sections, found.tables) == ((), ())


WORDS = ["", "x", "1", "Chỉ tiêu", "Nam", "Nữ", "Tổng số", "%", "Tỷ lệ nữ", "Trong đó: nữ", "Triệu đồng", "ĐVT"]


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=4, max_size=4), max_size=5))
@settings(max_examples=400)
def test_whatever_the_table_the_form_holds_together(grid: list[list[str]]) -> None:
    """A reading made by hand: only what this takes from it."""
    text, blocks = "", []
    for row, cells in enumerate(grid):
        for column, words in enumerate(cells):
            blocks.append(
                {"kind": "cell", "table": 0, "row": row, "column": column, "rowspan": 1, "colspan": 1,
                 "start": len(text), "end": len(text) + len(words) + 1}
            )  # fmt: skip
            text += f"{words}\t"
    found = asked_in({"text": text, "blocks": blocks, "outline": []})
    check_tables(found.tables, found.layout)
