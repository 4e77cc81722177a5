"""Heads of tables of tasks, in the words of many offices."""

# ruff: noqa: E501 -- a head of a table, a list of symbols stands in one line here

from __future__ import annotations

import pytest

from vanban.grammar.table_heads import columns_of

TASKS = [
    (["STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"], ["number", "what", "lead", "coordinate", "due", "product"]),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn hoàn thành", "Ghi chú"], ["number", "what", "lead", "coordinate", "due", "note"]),
    (["STT", "Công việc", "Đơn vị thực hiện", "Tiến độ", "Kết quả"], ["number", "what", "lead", "due", "product"]),
    (["Số TT", "Nhóm nhiệm vụ", "Nhiệm vụ cụ thể", "Đơn vị chủ trì thực hiện", "Thời gian thực hiện"], ["number", "group", "what", "lead", "due"]),
    (["STT", "Nội dung công việc", "Người phụ trách", "Thời gian"], ["number", "what", "lead", "due"]),
    (["STT", "Tên văn bản", "Cơ quan soạn thảo", "Cấp trình", "Thời gian trình"], ["number", "what", "lead", "report_to", "due"]),
    (["TT", "Nội dung", "Chủ trì, phối hợp", "Thời gian"], ["number", "what", "lead", "due"]),
]  # fmt: skip


@pytest.mark.parametrize(("heads", "names"), TASKS)
def test_names_the_columns(heads: list[str], names: list[str]) -> None:
    assert columns_of(dict(enumerate(heads))) == dict(enumerate(names))


OTHERS = [
    ["STT", "Họ và tên", "Chức vụ", "Số điện thoại"],
    ["STT", "Nội dung chi", "Số lượng", "Đơn giá", "Thành tiền"],
    ["Chỉ tiêu", "Đơn vị tính", "2025", "2026"],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch 2026", "Cơ quan theo dõi"],
    ["", ""],
]


@pytest.mark.parametrize("heads", OTHERS)
def test_other_tables_are_none(heads: list[str]) -> None:
    assert columns_of(dict(enumerate(heads))) is None
