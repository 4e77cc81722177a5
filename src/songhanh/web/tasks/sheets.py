"""The lists as .xlsx, with the filters of the address: every cell is text, so that nothing is reckoned or run."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import xlsxwriter
from django.http import HttpRequest, HttpResponse

from songhanh.core.calendar import day_of, printed
from songhanh.plans.enums import ROLE_LABELS
from songhanh.plans.queries import (
    FollowedRow,
    PartEntry,
    PartRow,
    PartsFound,
    agency_parts,
    followed_tasks,
    my_parts,
    part_rows,
)
from songhanh.web.gate import acting_of
from songhanh.web.states import STATES
from songhanh.web.tasks.filters import Filters, filters_of
from songhanh.web.tasks.lines import followed_lines, part_lines
from songhanh.web.tasks.lists import listed

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
BATCH = 400  # parts a query: SQLite takes no more than a thousand variables everywhere
LONGEST_CELL = 32_000  # letters; Excel's own limit is 32,767
PART_HEADS = (
    "STT", "Trạng thái", "Nhiệm vụ", "Theo văn bản", "Mục", "Vai trò", "Cơ quan chủ trì", "Thời hạn", "Còn/quá hạn",
    "Tiến độ", "Người xử lý", "Cập nhật gần nhất", "Ngày cập nhật",
)  # fmt: skip
FOLLOWED_HEADS = (
    "STT", "Trạng thái", "Nhiệm vụ", "Theo văn bản", "Mục", "Cơ quan thực hiện", "Thời hạn", "Còn/quá hạn",
    "Đã báo cáo", "Đã xong", "Tổng số",
)  # fmt: skip
WIDTHS = {"STT": 5, "Nhiệm vụ": 60, "Cập nhật gần nhất": 50, "Cơ quan chủ trì": 28, "Cơ quan thực hiện": 34}


def mine(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    narrow = filters_of(request.GET)
    found = my_parts(acting.require(), acting.user, acting.on, narrow.of_parts())
    return _parts(request, found, narrow, "viec-cua-toi.xlsx")


def agency(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    narrow = filters_of(request.GET)
    found = agency_parts(acting.require(), acting.on, narrow.of_parts())
    return _parts(request, found, narrow, "nhiem-vu-cua-don-vi.xlsx")


def followed(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    narrow = filters_of(request.GET)
    found = followed_tasks(acting.require(), acting.on, narrow.of_followed())
    rows: list[FollowedRow] = [row for _, row in listed(found, narrow)]
    lines = followed_lines(rows, acting.on)
    cells = (
        (
            STATES[row.standing.value].full, _plain(row.words), row.plan_name, row.path, str(line.wait), line.day,
            line.behind or line.days,
            str(row.count.reported), str(row.count.done), str(row.count.total),
        )
        for row, line in zip(rows, lines, strict=True)
    )  # fmt: skip
    return _sheet("nhiem-vu-giao-don-vi-khac.xlsx", FOLLOWED_HEADS, cells)


def _parts(request: HttpRequest, found: PartsFound, narrow: Filters, name: str) -> HttpResponse:
    on = acting_of(request).on
    entries: list[PartEntry] = [entry for _, entry in listed(found, narrow)]
    rows: list[PartRow] = []
    for start in range(0, len(entries), BATCH):
        rows += part_rows([entry.part for entry in entries[start : start + BATCH]], on)
    lines = part_lines(rows, on, "đơn vị")
    cells = (
        (
            STATES[row.standing.value].full, _plain(row.words), row.plan_name, row.path, ROLE_LABELS[row.role],
            row.company.lead or row.agency_name, line.day, line.days, line.count, row.officer_name or "",
            row.last_words or "", printed(day_of(row.last_at)) if row.last_at else "",
        )
        for row, line in zip(rows, lines, strict=True)
    )  # fmt: skip
    return _sheet(name, PART_HEADS, cells)


def _plain(words: str) -> str:
    return " ".join(words.replace("**", "").split())


def _sheet(name: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> HttpResponse:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        font = {"font_name": "Times New Roman", "font_size": 12}
        text = book.add_format({**font, "num_format": "@", "text_wrap": True, "valign": "top", "border": 1})
        head = book.add_format({**font, "bold": True, "text_wrap": True, "border": 1, "align": "center"})
        sheet = book.add_worksheet("Nhiệm vụ")
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.freeze_panes(1, 0)
        for place, words in enumerate(heads):
            sheet.set_column(place, place, WIDTHS.get(words, 16))
            sheet.write_string(0, place, words, head)
        for number, row in enumerate(rows, start=1):
            for place, words in enumerate((str(number), *row)):
                # write_string: a cell that begins with "=" stays words.
                sheet.write_string(number, place, words[:LONGEST_CELL], text)
    return HttpResponse(
        written.getvalue(), content_type=XLSX, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
