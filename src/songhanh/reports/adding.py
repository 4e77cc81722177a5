"""
Consolidation: the figures of a level out of those of the agencies right below it.

What is kept of a level is `Sums`: whole numbers that are added and taken away again exactly, in any order. A corrected
report is the old one taken away and the new one added; the outcome is what a full recount gives. Ratios and means are
made from the sums when they are shown, never added.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from songhanh.reports.figures import MOST, Answer, Figure, Figures
from songhanh.reports.layout import PERCENT, Cell, Layout, RollUp


class CannotAdd(ValueError):
    """Raised with a sentence fit to show."""


@dataclass(frozen=True, slots=True)
class Sum:
    """One cell over some agencies."""

    total: int = 0  # of the values; of a ratio: of the numerators; of a mean: of value × weight
    under: int = 0  # of a ratio: of the denominators; of a mean: of the weights; only of agencies that gave both
    answers: tuple[int, int, int, int, int] = (0, 0, 0, 0, 0)  # agencies by what they said, in the order of `Answer`
    estimates: int = 0

    @property
    def counted(self) -> int:
        """How many agencies are in the total."""
        return self.answers[Answer.VALUE] + self.answers[Answer.NIL]

    def __add__(self, other: Sum) -> Sum:
        return self._with(other, 1)

    def __sub__(self, other: Sum) -> Sum:
        return self._with(other, -1)

    def _with(self, other: Sum, sign: int) -> Sum:
        a, b, c, d, e = self.answers
        f, g, h, i, j = other.answers
        return Sum(
            self.total + sign * other.total,
            self.under + sign * other.under,
            (a + sign * f, b + sign * g, c + sign * h, d + sign * i, e + sign * j),
            self.estimates + sign * other.estimates,
        )


Sums = tuple[Sum, ...]


def sums_of(figures: Figures, layout: Layout) -> Sums:
    """
    Return what one report adds to the level above.

    :raises CannotAdd: if the report was not filled in this layout.
    """
    if len(figures) != len(layout):
        raise CannotAdd(f"Báo cáo có {len(figures)} ô, biểu mẫu có {len(layout)} ô.")
    return tuple(_given(cell, figures[place], figures, layout) for place, cell in enumerate(layout.cells))


def nothing(layout: Layout) -> Sums:
    return (Sum(),) * len(layout)


def add(left: Sums, right: Sums) -> Sums:
    return tuple(one + other for one, other in zip(left, right, strict=True))


def take_away(whole: Sums, part: Sums) -> Sums:
    return tuple(one - other for one, other in zip(whole, part, strict=True))


def add_up(reports: Iterable[Figures], layout: Layout) -> Sums:
    """Return the sums of some reports; the order does not matter."""
    total = nothing(layout)
    for figures in reports:
        total = add(total, sums_of(figures, layout))
    return total


def figures_of(sums: Sequence[Sum], layout: Layout) -> Figures:
    """
    Return the figures of the level, as they stand in its own report.

    A total is an estimate when one of its parts is. Where nobody gave a value the level says what all below said, and
    nothing when they said different things.

    :raises CannotAdd: if a total is too large to keep.
    """
    return Figures.of(_figure(cell, sums[place], layout) for place, cell in enumerate(layout.cells))


def _given(cell: Cell, figure: Figure, figures: Figures, layout: Layout) -> Sum:
    if cell.roll_up is RollUp.RATIO:
        over, under = (figures[place] for place in layout.places(cell.of))
        if not (over.counts and under.counts):
            return Sum(answers=_one(Answer.MISSING))
        return Sum(over.value, under.value, _one(Answer.VALUE), int(over.estimate or under.estimate))
    if cell.roll_up is RollUp.WEIGHTED and figure.answer is Answer.VALUE:
        weight = figures[layout.place_of[cell.of[0]]]
        if not weight.counts:
            return Sum(answers=_one(Answer.MISSING))
        estimate = figure.estimate or weight.estimate
        return Sum(figure.value * weight.value, weight.value, _one(Answer.VALUE), int(estimate))
    return Sum(figure.value, 0, _one(figure.answer), int(figure.estimate))


def _one(answer: Answer) -> tuple[int, int, int, int, int]:
    a, b, c, d, e = (int(answer == each) for each in Answer)
    return a, b, c, d, e


def _figure(cell: Cell, given: Sum, layout: Layout) -> Figure:
    if cell.roll_up is RollUp.NONE:
        return Figure()
    if not given.answers[Answer.VALUE]:
        return Figure(_said_by_all(given))
    estimate = given.estimates > 0
    if cell.roll_up is RollUp.SUM:
        return _value(Fraction(given.total), estimate=estimate)
    if given.under == 0:
        return Figure()
    if cell.roll_up is RollUp.WEIGHTED:
        return _value(Fraction(given.total, given.under), estimate=estimate)
    numerator, denominator = (layout[code] for code in cell.of)
    share = Fraction(given.total * denominator.scale, given.under * numerator.scale)
    return _value(share * (100 if cell.unit == PERCENT else 1) * cell.scale, estimate=estimate)


def _said_by_all(given: Sum) -> Answer:
    """Return the one answer of all who answered: a nil beside "not applicable" is a nil."""
    said = {answer for answer in Answer if answer is not Answer.MISSING and given.answers[answer]}
    said -= {Answer.NOT_APPLICABLE} if len(said) > 1 else set()
    return said.pop() if len(said) == 1 else Answer.MISSING


def _value(exact: Fraction, *, estimate: bool) -> Figure:
    """Round half away from nought, as one does by hand."""
    whole, rest = divmod(abs(exact.numerator), exact.denominator)
    rounded = whole + (2 * rest >= exact.denominator)
    if rounded > MOST:
        raise CannotAdd("Tổng lớn quá, không lưu được.")
    return Figure(Answer.VALUE, rounded if exact >= 0 else -rounded, estimate)
