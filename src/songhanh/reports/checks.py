"""What disagrees within one report: totals and their parts, shares and what they are shares of, blanks that are due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from songhanh.reports.adding import figures_of, sums_of
from songhanh.reports.figures import Answer, Figure, Figures
from songhanh.reports.layout import PERCENT, Cell, Layout, RollUp
from songhanh.reports.written import show_figure


class Weight(StrEnum):
    """What a remark asks for before the report may be sent."""

    ERROR = "error"  # stops it
    WARNING = "warning"  # wants a word of explanation


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at in one cell."""

    code: str  # of the cell
    weight: Weight
    words: str


def check(figures: Figures, layout: Layout) -> list[Remark]:
    """Return what disagrees, in the order of the cells."""
    computed = figures_of(sums_of(figures, layout), layout)
    return [
        remark
        for place, cell in enumerate(layout.cells)
        for remark in _remarks(cell, figures[place], computed[place], figures, layout)
    ]


def _remarks(cell: Cell, figure: Figure, computed: Figure, figures: Figures, layout: Layout) -> Iterator[Remark]:
    if figure.answer is Answer.MISSING:
        if cell.required:
            yield Remark(
                cell.code, Weight.ERROR,
                "Ô bắt buộc còn trống. Nếu không có, chọn “Không phát sinh”, “Không áp dụng” hoặc “Chưa thu thập”.",
            )  # fmt: skip
        return
    if figure.answer is not Answer.VALUE:
        return
    if cell.parts:
        parts = [figures[place] for place in layout.places(cell.parts)]
        total = sum(part.value for part in parts)
        if all(part.counts for part in parts) and total != figure.value:
            added = show_figure(Figure(Answer.VALUE, total), cell)
            yield Remark(cell.code, Weight.ERROR, f"Các phần cộng lại là {added}, ô này ghi {_shown(figure, cell)}.")
    if cell.within:
        whole = figures[layout.place_of[cell.within]]
        if whole.counts and figure.value > whole.value:
            yield Remark(
                cell.code, Weight.ERROR,
                f"Ghi {_shown(figure, cell)}, nhiều hơn tổng số {_shown(whole, layout[cell.within])}.",
            )  # fmt: skip
    if cell.roll_up is RollUp.RATIO:
        yield from _share_remarks(cell, figure, computed, figures, layout)
    if figure.value < 0:
        yield Remark(cell.code, Weight.WARNING, "Số âm: đề nghị ghi rõ lý do.")


def _share_remarks(cell: Cell, figure: Figure, computed: Figure, figures: Figures, layout: Layout) -> Iterator[Remark]:
    if not all(figures[place].counts for place in layout.places(cell.of)):
        yield Remark(
            cell.code, Weight.WARNING,
            "Tỷ lệ chưa có tử số và mẫu số nên cấp trên không tổng hợp được. Đề nghị ghi cả hai.",
        )  # fmt: skip
    elif computed.answer is Answer.VALUE and computed.value != figure.value:
        yield Remark(
            cell.code, Weight.ERROR,
            f"Tính từ tử số và mẫu số là {_shown(computed, cell)}, ô này ghi {_shown(figure, cell)}.",
        )  # fmt: skip
    if cell.unit == PERCENT and figure.value > 100 * cell.scale:
        yield Remark(cell.code, Weight.WARNING, "Tỷ lệ trên 100%: đề nghị xem lại hoặc ghi rõ lý do.")


def _shown(figure: Figure, cell: Cell) -> str:
    return show_figure(figure, cell) + (cell.unit if cell.unit == PERCENT else "")
