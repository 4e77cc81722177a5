"""Blocks of cells go in and out of a table as they do in Excel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songhanh.reports.figures import Answer, Figure, Figures
from songhanh.reports.layout import CannotLayOut
from songhanh.reports.tables import Row, Table, as_text, check_tables, copy_out, parse_block, paste
from tests.songhanh.reports.strategies import LAYOUT, TABLE, filled, report, value

BLANK = Figures.blank(len(LAYOUT))


def put(text: str, **at: int):
    return paste(parse_block(text), table=TABLE, layout=LAYOUT, figures=BLANK, **at)


def test_a_block_from_excel_goes_in_with_its_points_and_commas():
    pasted = put('1.234\t1.000\t234\t"18,96%"\r\n\t\tKhông phát sinh\t\r\n')
    assert pasted.figures == report(tong=1234, nam=1000, nu=234, ty_le_nu=190, can_bo_nu=Figure(Answer.NIL))
    assert pasted.refused == ()


def test_a_block_begins_where_the_cursor_stands_and_greys_swallow_what_falls_on_them():
    pasted = put("7\t8\n9\t10", row=0, column=2)
    assert pasted.figures == report(nu=7, ty_le_nu=80, can_bo_nu=9)
    assert pasted.refused == ()


def test_what_cannot_be_read_is_told_with_its_place_and_leaves_the_cell():
    pasted = paste([["12", "mười"]], table=TABLE, layout=LAYOUT, figures=report(nam=5))
    assert pasted.figures == report(tong=12, nam=5)
    (refused,) = pasted.refused
    assert (refused.row, refused.column, refused.typed) == (0, 1, "mười")
    assert "không phải là số" in refused.words


def test_what_is_wider_than_the_table_is_told_and_blanks_are_not():
    pasted = put("1\t2\t3\t\t5\t", row=0)
    assert [(one.column, one.typed) for one in pasted.refused] == [(4, "5")]


def test_an_empty_cell_of_a_block_empties_the_cell_and_is_no_nought():
    pasted = paste([["", "0"]], table=TABLE, layout=LAYOUT, figures=report(tong=9, nam=9))
    assert pasted.figures == report(nam=0)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("1\t2\n3\t4", [["1", "2"], ["3", "4"]]),
        ("1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]),
        ('"a\tb"\t2', [["a\tb", "2"]]),
        ('"a\nb"\t2', [["a\nb", "2"]]),
        ('"a ""b"""\t2', [['a "b"', "2"]]),
        ('12"\t2', [['12"', "2"]]),
        ('"mở', [["mở"]]),
        ("", [[""]]),
    ],
)
def test_the_clipboard_is_read_as_excel_writes_it(text: str, cells: list[list[str]]) -> None:
    assert parse_block(text) == cells


@given(filled())
def test_what_is_copied_out_and_pasted_again_is_the_same(figures: Figures) -> None:
    text = as_text(copy_out(TABLE, LAYOUT, figures))
    assert put(text).figures == figures
    assert put(text).refused == ()


@given(st.text(max_size=60), st.integers(0, 4), st.integers(0, 5))
def test_whatever_is_pasted_the_form_still_holds_together(text: str, row: int, column: int) -> None:
    pasted = put(text, row=row, column=column)
    assert len(pasted.figures) == len(LAYOUT)
    assert all(one.words for one in pasted.refused)


def test_every_cell_stands_in_one_place():
    check_tables([TABLE], LAYOUT)
    with pytest.raises(CannotLayOut, match="chưa có trong biểu mẫu: la"):
        check_tables([Table("T", (("A",),), (Row("a", ("la",)),))], LAYOUT)
    with pytest.raises(CannotLayOut, match="hai chỗ: nam"):
        check_tables([TABLE, Table("T", (("A",),), (Row("a", ("nam",)),))], LAYOUT)
    with pytest.raises(CannotLayOut, match="chưa có chỗ trong bảng: nam, nu"):
        check_tables([Table("T", (("A",),), (Row("a", ("tong",)),))], LAYOUT)
    with pytest.raises(CannotLayOut, match="có 2 ô, bảng có 1 cột"):
        Table("T", (("A",),), (Row("a", ("nam", "nu")),))


def test_a_table_comes_back_from_its_json():
    assert Table.from_json(TABLE.to_json()) == TABLE


def test_the_share_is_pasted_as_it_stands_on_the_sheet():
    assert put("\t\t\t12,5%").figures == report(ty_le_nu=value(125))
