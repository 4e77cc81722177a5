"""
A workbook that went out to be filled and comes back: its figures and words, checked cell by cell.

Lines are found by their words and not by their number, so one put in between, or a head moved, harms nothing. What
does not fit is told with its place; the rest goes in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from songhanh.reports.figures import Figure, Figures
from songhanh.reports.layout import Layout
from songhanh.reports.models import Report
from songhanh.reports.tables import Table
from songhanh.reports.written import CannotRead, read_figure
from vanban import fold

MARK = "Mã báo cáo"
WORDS_HEAD = "Nội dung báo cáo"
Rows = Sequence[Sequence[str]]


class CannotTakeBack(ValueError):
    """Raised with a sentence fit to show: the workbook is of another report."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A cell that could not be read, or a line that is not there; row and column as Excel counts them, "" = nowhere."""

    place: str
    words: str


@dataclass(frozen=True, slots=True)
class Returned:
    """What the workbook holds, over what the draft held."""

    figures: Figures
    words: dict[str, str]
    misfits: tuple[Misfit, ...]


def read_back(rows: Rows, report: Report) -> Returned:
    """
    Return the figures and words of a filled workbook.

    :raises CannotTakeBack: if it belongs to another report, or went out with an older form.
    """
    version = report.round.form_version
    _check_mark(rows, f"{report.pk}-{version.pk}")
    layout, draft = version.layout, report.draft
    kept, misfits, start = list(draft.figures), [], 0
    for said in version.tables:
        table = Table.from_json(said)
        start, found = _read_table(rows, start, table, layout, kept)
        misfits += found
    words = dict(draft.words)
    start = _find(rows, start, WORDS_HEAD) or start
    for section in version.sections:
        at = _find(rows, start, section["title"])
        if at is None:
            misfits.append(Misfit("", f"Không thấy mục “{section['title']}”."))
            continue
        words[section["code"]] = rows[at][1].strip() if len(rows[at]) > 1 else ""
        start = at + 1
    return Returned(Figures.of(kept), words, tuple(misfits))


def _check_mark(rows: Rows, mark: str) -> None:
    at = _find(rows, 0, MARK)
    said = rows[at][1].strip() if at is not None and len(rows[at]) > 1 else ""
    if not said:
        raise CannotTakeBack(f"Tệp không có dòng “{MARK}”: đây không phải mẫu báo cáo đã tải về.")
    if said.split("-")[0] != mark.split("-")[0]:
        raise CannotTakeBack("Tệp này là báo cáo khác: của cơ quan khác hoặc kỳ khác.")
    if said != mark:
        raise CannotTakeBack("Tệp theo mẫu cũ. Đề nghị tải mẫu mới rồi chuyển số liệu sang.")


def _read_table(
    rows: Rows, start: int, table: Table, layout: Layout, kept: list[Figure]
) -> tuple[int, list[Misfit]]:  # fmt: skip
    misfits: list[Misfit] = []
    at = _find(rows, start, table.title)
    if at is None:
        return start, [Misfit("", f"Không thấy bảng “{table.title}”.")]
    next_row = at + 1
    for line in table.rows:
        found = _find(rows, next_row, line.label)
        if found is None:
            misfits.append(Misfit("", f"Bảng “{table.title}”: không thấy dòng “{line.label}”."))
            continue
        next_row = found + 1
        for column, code in enumerate(line.codes, 1):
            if not code:
                continue
            place = layout.place_of[code]
            typed = rows[found][column] if column < len(rows[found]) else ""
            try:
                kept[place] = read_figure(typed, layout.cells[place])
            except CannotRead as said:
                misfits.append(Misfit(f"{_letters(column)}{found + 1}", str(said)))
    return next_row, misfits


def _find(rows: Rows, start: int, words: str) -> int | None:
    """Return the first row from `start` on whose first cell says this, letter case and spaces aside."""
    wanted = " ".join(fold(words).split())
    for number in range(start, len(rows)):
        if rows[number] and " ".join(fold(rows[number][0]).split()) == wanted:
            return number
    return None


def _letters(column: int) -> str:
    """Return the column as Excel names it: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
