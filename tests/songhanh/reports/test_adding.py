"""Consolidation is exact whatever the order, and a ratio comes from its parts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songhanh.reports.adding import CannotAdd, add, add_up, figures_of, nothing, sums_of, take_away
from songhanh.reports.figures import MOST, Answer, Figure, Figures
from songhanh.reports.layout import CannotLayOut, Cell, Layout, RollUp
from tests.songhanh.reports.strategies import LAYOUT, filled, report, value


def level(*reports: Figures) -> dict[str, Figure]:
    whole = figures_of(add_up(reports, LAYOUT), LAYOUT)
    return {cell.code: whole[place] for place, cell in enumerate(LAYOUT.cells)}


def test_a_ratio_is_made_of_its_parts_and_not_of_the_ratios_below():
    small = report(nu=9, tong=10, ty_le_nu=900)
    large = report(nu=100, tong=990, ty_le_nu=101)
    assert level(small, large)["ty-le-nu"] == value(109)  # 109 of 1.000, where the mean of the two would be 50,1%


def test_who_gave_one_half_of_a_ratio_is_not_in_it():
    assert level(report(nu=9, tong=10), report(nu=100))["ty-le-nu"] == value(900)


def test_a_mean_counts_each_agency_by_its_weight():
    young, old = report(tong=30, tuoi_trung_binh=300), report(tong=10, tuoi_trung_binh=500)
    assert level(young, old)["tuoi-trung-binh"] == value(350)


def test_what_is_missing_is_no_nought():
    sums = add_up([report(nam=5), report()], LAYOUT)
    place = LAYOUT.place_of["nam"]
    assert sums[place].counted == 1
    assert sums[place].answers[Answer.MISSING] == 1
    assert level(report(), report())["nam"] == Figure()


def test_a_level_says_what_all_below_it_said():
    nil, not_applicable, not_collected = (
        Figure(answer) for answer in (Answer.NIL, Answer.NOT_APPLICABLE, Answer.NOT_COLLECTED)
    )
    assert level(report(nam=nil), report(nam=nil))["nam"] == nil
    assert level(report(nam=nil), report(nam=not_applicable))["nam"] == nil
    assert level(report(nam=nil), report(nam=not_collected))["nam"] == Figure()
    assert level(report(nam=nil), report(nam=4))["nam"] == value(4)


def test_a_total_is_an_estimate_when_one_part_is():
    assert level(report(nam=5), report(nam=value(7, estimate=True)))["nam"] == value(12, estimate=True)


def test_a_figure_that_means_nothing_above_is_not_added():
    assert level(report(ghi_chu_so=5), report(ghi_chu_so=6))["ghi-chu-so"] == Figure()


def test_halves_are_rounded_as_by_hand():
    assert level(report(nu=1, tong=2000))["ty-le-nu"] == value(1)  # 0,05% is 0,1
    assert level(report(nu=1, tong=2001))["ty-le-nu"] == value(0)


def test_a_report_of_another_form_and_a_total_too_large_are_refused():
    with pytest.raises(CannotAdd, match="biểu mẫu có 8 ô"):
        sums_of(Figures.blank(3), LAYOUT)
    with pytest.raises(CannotAdd, match="lớn quá"):
        level(report(nam=MOST), report(nam=MOST))


@given(st.lists(filled(), max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_agencies_does_not_matter(reports: list[Figures], chance: random.Random) -> None:
    shuffled = chance.sample(reports, len(reports))
    assert add_up(shuffled, LAYOUT) == add_up(reports, LAYOUT)


@given(st.lists(filled(), min_size=1, max_size=6), filled(), st.data())
def test_a_corrected_report_gives_what_a_recount_gives(
    reports: list[Figures], corrected: Figures, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(reports) - 1))
    kept = add_up(reports, LAYOUT)
    kept = add(take_away(kept, sums_of(reports[place], LAYOUT)), sums_of(corrected, LAYOUT))
    reports[place] = corrected
    assert kept == add_up(reports, LAYOUT)
    assert figures_of(kept, LAYOUT) == figures_of(add_up(reports, LAYOUT), LAYOUT)


@given(st.lists(filled(), max_size=6), st.integers(0, 6))
def test_levels_between_change_nothing(reports: list[Figures], cut: int) -> None:
    """Communes through two districts or straight to the province: the kept sums are the same."""
    through = add(add_up(reports[:cut], LAYOUT), add_up(reports[cut:], LAYOUT))
    assert through == add_up(reports, LAYOUT)
    assert take_away(through, through) == nothing(LAYOUT)


@given(filled())
def test_figures_are_stored_and_come_back(figures: Figures) -> None:
    assert Figures(figures.cells, figures.answers) == Figures.of(figures) == figures
    assert len(figures.cells) == 8 * len(LAYOUT)


def test_what_is_no_value_holds_no_figure():
    with pytest.raises(ValueError, match="only a value"):
        Figure(Answer.NIL, 3)
    with pytest.raises(ValueError, match="too large"):
        Figure(Answer.VALUE, MOST + 1)
    with pytest.raises(ValueError, match="not of one form"):
        Figures(bytes(8), bytes(2))


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ((Cell("a"), Cell("a")), "Mã ô bị trùng: a"),
        ((Cell("a", decimals=9),), "0 đến 6"),
        ((Cell("a"), Cell("b", roll_up=RollUp.RATIO, of=("a",))), "cần 2 ô khác"),
        ((Cell("a"), Cell("b", of=("a",))), "cần 0 ô khác"),
        ((Cell("a", parts=("z",)),), "không có ô đó"),
        ((Cell("a", within="a"),), "không so được"),
        ((Cell("a", decimals=1), Cell("b", within="a")), "không so được"),
        (
            (Cell("a", roll_up=RollUp.NONE), Cell("b"), Cell("c", roll_up=RollUp.RATIO, of=("a", "b"))),
            "không cộng được",
        ),
    ],
)
def test_a_form_that_cannot_be_filled_or_added_is_refused(cells: tuple[Cell, ...], words: str) -> None:
    with pytest.raises(CannotLayOut, match=words):
        Layout(cells)


def test_a_layout_comes_back_from_its_json():
    assert Layout.from_json(LAYOUT.to_json()) == LAYOUT
