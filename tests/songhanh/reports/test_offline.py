"""A report filled without a network: the workbook goes out, is filled, and comes back cell by cell."""

from __future__ import annotations

import io

import openpyxl
import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings

from songhanh.core.sheets import read_file
from songhanh.exports.offline.workbook import workbook_of
from songhanh.reports import actions
from songhanh.reports.figures import Answer, Figure, Figures
from songhanh.reports.returned import CannotTakeBack, read_back
from tests.songhanh.reports.strategies import filled, report, value

pytestmark = pytest.mark.django_db


def opened(content: bytes) -> tuple[openpyxl.Workbook, openpyxl.worksheet.worksheet.Worksheet]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return book, book.active


def saved(book: openpyxl.Workbook) -> list[list[str]]:
    kept = io.BytesIO()
    book.save(kept)
    return read_file(kept.getvalue())


def row_of(sheet, label: str) -> int:
    return next(row[0].row for row in sheet.iter_rows() if row[0].value == label)


def test_what_an_office_fills_in_comes_back(asked):
    one = asked.report(0)
    book, sheet = opened(workbook_of(one))
    staff = row_of(sheet, "Cán bộ")
    for column, typed in zip("BCDE", (1234, "1.000", "234", "18,96%"), strict=True):
        sheet[f"{column}{staff}"] = typed
    sheet[f"D{row_of(sheet, 'Trong đó: lãnh đạo')}"] = "Không phát sinh"
    sheet[f"B{row_of(sheet, 'Kết quả')}"] = "Đã mở hai lớp."
    found = read_back(saved(book), one)
    assert found.figures == report(tong=1234, nam=1000, nu=234, ty_le_nu=190, can_bo_nu=Figure(Answer.NIL))
    assert found.words == {"I": "Đã mở hai lớp.", "II": ""}
    assert found.misfits == ()


def test_a_cell_that_cannot_be_read_is_named_as_excel_names_it_and_keeps_what_it_had(asked):
    asked.fill(0, report(nam=5))
    one = asked.report(0)
    book, sheet = opened(workbook_of(one))
    staff = row_of(sheet, "Cán bộ")
    sheet[f"C{staff}"] = "năm người"
    sheet[f"D{staff}"] = "7"
    found = read_back(saved(book), one)
    assert found.figures == report(nam=5, nu=7)
    (misfit,) = found.misfits
    assert misfit.place == f"C{staff}"
    assert "không phải là số" in misfit.words


def test_a_line_put_in_between_harms_nothing_and_one_taken_out_is_told(asked):
    one = asked.report(0)
    book, sheet = opened(workbook_of(one))
    sheet[f"B{row_of(sheet, 'Khác')}"] = "12,5"
    sheet.insert_rows(row_of(sheet, "Cán bộ"))
    sheet.delete_rows(row_of(sheet, "Trong đó: lãnh đạo"))
    found = read_back(saved(book), one)
    assert found.figures == report(kinh_phi=1250)
    assert [misfit.words for misfit in found.misfits] == [
        "Bảng “Cán bộ, công chức”: không thấy dòng “Trong đó: lãnh đạo”."
    ]


def test_a_table_or_a_section_that_is_gone_is_told(asked):
    one = asked.report(0)
    book, sheet = opened(workbook_of(one))
    sheet.cell(row_of(sheet, "Cán bộ, công chức"), 1).value = "Bảng khác"
    sheet.delete_rows(row_of(sheet, "Kết quả"))
    found = read_back(saved(book), one)
    assert [misfit.words for misfit in found.misfits] == [
        "Không thấy bảng “Cán bộ, công chức”.", "Không thấy mục “Kết quả”.",
    ]  # fmt: skip


def test_the_workbook_of_another_report_or_an_older_form_is_refused(asked, ask):
    book, sheet = opened(workbook_of(asked.report(0)))
    with pytest.raises(CannotTakeBack, match="báo cáo khác"):
        read_back(saved(book), asked.report(1))
    mark = row_of(sheet, "Mã báo cáo")
    sheet[f"B{mark}"] = f"{asked.report(0).pk}-999999"
    with pytest.raises(CannotTakeBack, match="mẫu cũ"):
        read_back(saved(book), asked.report(0))
    sheet.delete_rows(mark)
    with pytest.raises(CannotTakeBack, match="không phải mẫu báo cáo"):
        read_back(saved(book), asked.report(0))


def test_what_begins_like_a_formula_stays_words(asked):
    asked.fill(0, report(), I="=1+1")
    book, sheet = opened(workbook_of(asked.report(0)))
    cell = sheet[f"B{row_of(sheet, 'Kết quả')}"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert read_back(saved(book), asked.report(0)).words["I"] == "=1+1"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(filled())
def test_what_goes_out_comes_back_as_it_was(asked, figures: Figures) -> None:
    with transaction.atomic():
        one = asked.report(0)
        draft = one.draft
        actions.save_draft(
            draft=draft, version=draft.version, figures=figures, words={"I": "Một.\nHai."}, **asked.sender(0)
        )
        found = read_back(read_file(workbook_of(asked.report(0))), asked.report(0))
        assert (found.figures, found.words, found.misfits) == (figures, {"I": "Một.\nHai.", "II": ""}, ())
        transaction.set_rollback(True)


def test_estimates_survive_the_way(asked):
    asked.fill(0, report(nam=value(40, estimate=True)))
    one = asked.report(0)
    assert read_back(read_file(workbook_of(one)), one).figures == report(nam=value(40, estimate=True))
