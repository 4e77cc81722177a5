"""Forms and filled forms of every kind, for laws that hold for all of them."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from songhanh.reports.figures import Answer, Figure, Figures
from songhanh.reports.layout import PERCENT, Cell, Layout, RollUp
from songhanh.reports.tables import Row, Table

LAYOUT = Layout(
    (
        Cell("nam"),
        Cell("nu"),
        Cell("tong", parts=("nam", "nu"), required=True),
        Cell("ty-le-nu", decimals=1, unit=PERCENT, roll_up=RollUp.RATIO, of=("nu", "tong")),
        Cell("can-bo-nu", within="nu"),
        Cell("kinh-phi", decimals=2, unit="triệu đồng"),
        Cell("tuoi-trung-binh", decimals=1, unit="tuổi", roll_up=RollUp.WEIGHTED, of=("tong",)),
        Cell("ghi-chu-so", roll_up=RollUp.NONE),
    )
)

TABLE = Table(
    "Cán bộ, công chức",
    (("Tổng số",), ("Chia theo giới tính", "Nam"), ("Chia theo giới tính", "Nữ"), ("Tỷ lệ nữ (%)",)),
    (
        Row("Cán bộ", ("tong", "nam", "nu", "ty-le-nu")),
        Row("Trong đó: lãnh đạo", ("", "", "can-bo-nu", ""), depth=1),
        Row("Khác", ("kinh-phi", "tuoi-trung-binh", "ghi-chu-so", "")),
    ),
)

_PLAIN = st.sampled_from([Answer.MISSING, Answer.NIL, Answer.NOT_APPLICABLE, Answer.NOT_COLLECTED]).map(Figure)
_VALUES = st.builds(Figure, st.just(Answer.VALUE), st.integers(0, 10**9), st.booleans())


def figures() -> st.SearchStrategy[Figure]:
    return _PLAIN | _VALUES


def filled() -> st.SearchStrategy[Figures]:
    return st.lists(figures(), min_size=len(LAYOUT), max_size=len(LAYOUT)).map(Figures.of)


def agreeing() -> st.SearchStrategy[Figures]:
    """Reports filled as they should be: the total is its parts, the share is of them."""

    def made(men: int, women: int, staff: int) -> Figures:
        total = men + women
        share = value(int(Fraction(1000 * women, total) + Fraction(1, 2))) if total else Figure()
        return report(nam=men, nu=women, tong=total, ty_le_nu=share, can_bo_nu=min(staff, women))

    return st.builds(made, *[st.integers(0, 10**6)] * 3)


def value(units: int, *, estimate: bool = False) -> Figure:
    return Figure(Answer.VALUE, units, estimate)


def report(**said: int | Figure) -> Figures:
    """Return the form filled with what is said by code ("_" for "-"); the rest is blank."""
    kept = {code.replace("_", "-"): value for code, value in said.items()}
    assert set(kept) <= set(LAYOUT.place_of), kept
    blank = Figure()
    return Figures.of(
        value if isinstance(value := kept.get(cell.code, blank), Figure) else Figure(Answer.VALUE, value)
        for cell in LAYOUT.cells
    )
