"""Before a report is sent, what disagrees is said at its cell."""

from __future__ import annotations

from hypothesis import given

from songhanh.reports.adding import add_up, figures_of
from songhanh.reports.checks import Weight, check
from songhanh.reports.figures import Answer, Figure, Figures
from tests.songhanh.reports.strategies import LAYOUT, agreeing, report


def said(figures: Figures) -> list[tuple[str, Weight]]:
    return [(remark.code, remark.weight) for remark in check(figures, LAYOUT)]


def test_a_report_that_agrees_is_left_alone():
    assert said(report(nam=12, nu=9, tong=21, ty_le_nu=429, can_bo_nu=3)) == []


def test_a_total_that_is_not_its_parts_is_marked_in_its_cell():
    remarks = check(report(nam=12, nu=9, tong=22), LAYOUT)
    assert [remark.words for remark in remarks] == ["Các phần cộng lại là 21, ô này ghi 22."]
    assert said(report(nam=12, nu=Figure(Answer.NIL), tong=13)) == [("tong", Weight.ERROR)]
    assert said(report(nam=12, tong=13)) == []  # half of it is not told: nothing to compare


def test_a_part_is_not_larger_than_its_whole():
    assert said(report(nam=1, nu=9, tong=10, can_bo_nu=10)) == [("can-bo-nu", Weight.ERROR)]


def test_a_share_agrees_with_its_parts_and_asks_for_them():
    assert said(report(nam=12, nu=9, tong=21, ty_le_nu=430)) == [("ty-le-nu", Weight.ERROR)]
    assert said(report(tong=21, ty_le_nu=430)) == [("ty-le-nu", Weight.WARNING)]
    assert said(report(tong=21, ty_le_nu=1200)) == [("ty-le-nu", Weight.WARNING)] * 2


def test_a_required_cell_wants_an_answer_and_none_is_one():
    assert said(report()) == [("tong", Weight.ERROR)]
    assert said(report(tong=Figure(Answer.NIL))) == []


def test_a_negative_figure_wants_a_word():
    assert said(report(tong=5, kinh_phi=-100)) == [("kinh-phi", Weight.WARNING)]


@given(agreeing(), agreeing())
def test_reports_that_agree_add_up_to_one_that_does(one: Figures, other: Figures) -> None:
    """Shares and totals of a level agree when those below did."""
    assert said(one) == said(other) == []
    assert said(figures_of(add_up([one, other], LAYOUT), LAYOUT)) == []
