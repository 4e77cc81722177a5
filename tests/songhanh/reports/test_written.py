"""Figures are read as offices write them, and what can be read in two ways is asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songhanh.reports.figures import Answer, Figure
from songhanh.reports.layout import PERCENT, Cell, RollUp
from songhanh.reports.written import CannotRead, read_figure, show_figure
from tests.songhanh.reports.strategies import figures, value

COUNT = Cell("so-nguoi", unit="người")
SHARE = Cell("ty-le", decimals=1, unit=PERCENT, roll_up=RollUp.RATIO, of=("a", "b"))
MONEY = Cell("kinh-phi", decimals=2, unit="triệu đồng")


@pytest.mark.parametrize(
    ("typed", "cell", "read"),
    [
        ("1.234", COUNT, value(1234)),
        ("1 234", COUNT, value(1234)),
        ("1\u00a0234", COUNT, value(1234)),
        (" 12 ", COUNT, value(12)),
        ("0", COUNT, value(0)),
        ("1.234,5", MONEY, value(123450)),
        ("1,234.50", MONEY, value(123450)),
        ("12.5", SHARE, value(125)),
        ("12,5%", SHARE, value(125)),
        ("12,5 %", SHARE, value(125)),
        ("33,3333333", SHARE, value(333)),
        ("ước 40", COUNT, value(40, estimate=True)),
        ("Ước thực hiện: 40", COUNT, value(40, estimate=True)),
        ("40 (ước)", COUNT, value(40, estimate=True)),
        ("-1,5", MONEY, value(-150)),
    ],
)
def test_numbers_as_people_write_them(typed: str, cell: Cell, read: Figure) -> None:
    assert read_figure(typed, cell) == read


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("", Answer.MISSING),
        ("   ", Answer.MISSING),
        ("-", Answer.NIL),
        ("Không phát sinh", Answer.NIL),
        ("KHÔNG PHÁT SINH", Answer.NIL),
        ("khong phat sinh", Answer.NIL),
        ("Không áp dụng", Answer.NOT_APPLICABLE),
        ("Chưa thu thập", Answer.NOT_COLLECTED),
        ("…", Answer.NOT_COLLECTED),
    ],
)
def test_a_blank_a_none_and_a_nought_are_three_answers(typed: str, answer: Answer) -> None:
    assert read_figure(typed, COUNT) == Figure(answer)
    assert read_figure(typed, COUNT) != read_figure("0", COUNT)


@pytest.mark.parametrize(
    ("typed", "cell", "words"),
    [
        ("1,234", COUNT, "số nguyên"),  # a thousand as the English write it, or one and a bit
        ("12,5", COUNT, "số nguyên"),
        ("12%", COUNT, "không ghi tỷ lệ %"),
        ("1.23.4", COUNT, "không phải là số"),
        ("12 người", COUNT, "không phải là số"),
        ("=A1+A2", COUNT, "không phải là số"),
        ("1,234", MONEY, "2 chữ số sau dấu phẩy"),
        ("9" * 30, COUNT, "lớn quá"),
        ("9" * 61, COUNT, "dài quá"),
    ],
)
def test_what_is_no_figure_of_this_cell_is_said_in_a_sentence(typed: str, cell: Cell, words: str) -> None:
    with pytest.raises(CannotRead, match=words):
        read_figure(typed, cell)


@given(figures(), st.integers(0, 6))
def test_what_is_shown_is_read_back_as_it_was(figure: Figure, decimals: int) -> None:
    cell = Cell("o", decimals=decimals)
    assert read_figure(show_figure(figure, cell), cell) == figure


@given(st.text(max_size=80))
def test_whatever_is_pasted_gives_a_figure_or_a_sentence(typed: str) -> None:
    try:
        figure = read_figure(typed, COUNT)
    except CannotRead:
        return
    assert read_figure(show_figure(figure, COUNT), COUNT) == figure
