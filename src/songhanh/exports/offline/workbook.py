"""
One sheet: whose report it is, every table with its open cells, every section with room for its words.

What is filled already stands in it. Every cell is text, so that "1.234,5" comes back as it was typed and nothing runs.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import xlsxwriter

from songhanh.core.calendar import printed
from songhanh.reports.figures import Figures
from songhanh.reports.layout import Layout
from songhanh.reports.models import Report
from songhanh.reports.returned import MARK, WORDS_HEAD
from songhanh.reports.tables import Table, copy_out

HOW = (
    "Ghi số như 1.234,5 hoặc 12,5%. Không có thì ghi “Không phát sinh”, “Không áp dụng” hoặc “Chưa thu thập”; "
    "ô để trống là chưa báo cáo. Không thêm, bớt hay đổi tên dòng."
)
LONGEST_CELL = 32_000  # letters; Excel's own limit is 32,767


def workbook_of(report: Report) -> bytes:
    """Return the .xlsx of a report as its draft stands, to fill and send back."""
    round = report.round
    version = round.form_version
    draft = report.draft
    said = [
        (round.name, str(report.agency)),
        ("Kỳ số liệu", f"Từ {printed(round.period_from)} đến {printed(round.period_to)}"),
        ("Hạn gửi", f"{printed(report.due_on)}, gửi {round.agency}"),
        (MARK, f"{report.pk}-{version.pk}"),
    ]
    tables = [Table.from_json(one) for one in version.tables]
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = _Sheet(book)
        for name, words in said:
            sheet.line((name, words), sheet.bold)
        sheet.line((HOW,), sheet.plain)
        for table in tables:
            _table(sheet, table, version.layout, draft.figures)
        sheet.line((), sheet.plain)
        if version.sections:
            sheet.line((WORDS_HEAD,), sheet.bold)
        for section in version.sections:
            sheet.section(section["title"], str(draft.words.get(section["code"], "")))
    return written.getvalue()


class _Sheet:
    """A sheet that is written line by line, ready to print on A4."""

    def __init__(self, book: Any) -> None:
        font = {"font_name": "Times New Roman", "font_size": 12, "num_format": "@", "text_wrap": True, "valign": "top"}
        self.plain = book.add_format(font)
        self.bold = book.add_format({**font, "bold": True})
        self.head = book.add_format({**font, "bold": True, "border": 1, "align": "center"})
        self.label = book.add_format({**font, "border": 1})
        self.drawn_in = book.add_format({**font, "border": 1, "indent": 2})
        self.open = book.add_format({**font, "border": 1, "align": "right", "locked": False, "bg_color": "#FFFFE5"})
        self.grey = book.add_format({**font, "border": 1, "bg_color": "#E3E6EA"})
        self.words = book.add_format({**font, "border": 1, "locked": False, "bg_color": "#FFFFE5"})
        self._sheet = book.add_worksheet("Báo cáo")
        self._sheet.set_paper(9)  # A4
        self._sheet.fit_to_pages(1, 0)
        self._sheet.set_column(0, 0, 48)
        self._sheet.set_column(1, 20, 18)
        # Keeps lines and heads from being typed over by mistake; there is no password to be lost.
        self._sheet.protect(options={"format_columns": True, "format_rows": True})
        self._next = 0

    def line(self, words: Sequence[str], kind: Any, rest: Any = None) -> None:
        for place, one in enumerate(words):
            self._sheet.write_string(self._next, place, one[:LONGEST_CELL], kind if place == 0 or not rest else rest)
        self._next += 1

    def row(self, label: str, figures: Sequence[str], codes: Sequence[str], *, drawn_in: bool) -> None:
        self._sheet.write_string(self._next, 0, label, self.drawn_in if drawn_in else self.label)
        for place, (words, code) in enumerate(zip(figures, codes, strict=True), 1):
            self._sheet.write_string(self._next, place, words, self.open if code else self.grey)
        self._next += 1

    def section(self, title: str, words: str) -> None:
        self._sheet.write_string(self._next, 0, title, self.label)
        self._sheet.merge_range(self._next, 1, self._next, 8, "", self.words)
        self._sheet.write_string(self._next, 1, words[:LONGEST_CELL], self.words)  # else "=1+1" would be reckoned
        self._sheet.set_row(self._next, 90)
        self._next += 1


def _table(sheet: _Sheet, table: Table, layout: Layout, figures: Figures) -> None:
    sheet.line((), sheet.plain)
    sheet.line((table.title,), sheet.bold)
    heads = ["\n".join(words) for words in table.columns]
    sheet.line(("Nội dung", *heads), sheet.head)
    for row, words in zip(table.rows, copy_out(table, layout, figures), strict=True):
        sheet.row(row.label, words, row.codes, drawn_in=row.depth > 0)
