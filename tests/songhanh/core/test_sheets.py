"""Sheets are read within limits: a bad one costs a sentence."""

import io
import zipfile

import openpyxl
import pytest

from songhanh.core import sheets

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def workbook(rows) -> bytes:
    book, written = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(written)
    return written.getvalue()


def with_sheet(xml: str) -> bytes:
    """A workbook whose first sheet is replaced by hand-made XML."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook([["a"]]))) as good, zipfile.ZipFile(written, "w", 8) as bad:
        for part in good.infolist():
            body = xml.encode() if part.filename == "xl/worksheets/sheet1.xml" else good.read(part)
            bad.writestr(part.filename, body)
    return written.getvalue()


def test_cells_come_as_they_would_be_typed():
    from datetime import date

    rows = sheets.read_file(workbook([["Tên", " Ngày "], ["Sở Nội vụ", date(2025, 7, 1)], [12, 2.5], [None, None]]))
    assert rows == [["Tên", "Ngày"], ["Sở Nội vụ", "01/7/2025"], ["12", "2.5"]]


@pytest.mark.parametrize(
    "content",
    [
        "Tên,Loại\nSở A,Sở\n".encode("utf-8-sig"),
        "Tên;Loại\nSở A;Sở\n".encode(),
        "Tên\tLoại\nSở A\tSở\n".encode("utf-16"),
    ],
)
def test_reads_what_excel_saves_as_text(content):
    assert sheets.read_file(content) == [["Tên", "Loại"], ["Sở A", "Sở"]]


@pytest.mark.parametrize(
    "xml",
    [
        SHEET.format('<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'),
        SHEET.format('<row r="1"><c r="A1048576" t="str"><v>x</v></c></row>'),
        SHEET.format("<row>" + "<c><v>1</v></c>" * 300 + "</row>"),
        SHEET.format("<row><c><v>1</v></c></row>" * 50_001),
    ],
)
def test_a_sheet_beyond_the_limits_is_refused_at_once(xml):
    with pytest.raises(sheets.CannotReadSheet, match="hơn 50\\.000 dòng"):
        sheets.read_file(with_sheet(xml))


def test_a_part_that_unpacks_without_end_is_refused():
    xml = SHEET.format("<row><c><v>" + "1" * (51 * 1024 * 1024) + "</v></c></row>")
    with pytest.raises(sheets.CannotReadSheet):
        sheets.read_file(with_sheet(xml))


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 not a zip",
        b"\xd0\xcf\x11\xe0 old or locked",
        b"\xff\x00\x01\x80",
        with_sheet('<!DOCTYPE x [<!ENTITY a "b">]>' + SHEET.format("")),
        with_sheet("<worksheet><unclosed>"),
        with_sheet(SHEET.format('<row r="x"><c r="A1"/></row>')),
    ],
)
def test_a_bad_file_costs_a_sentence(content):
    with pytest.raises(sheets.CannotReadSheet):
        sheets.read_file(content)


def test_text_beyond_the_limits_is_refused():
    with pytest.raises(sheets.CannotReadSheet):
        sheets.read_text("a\n" * 50_001)
    with pytest.raises(sheets.CannotReadSheet):
        sheets.read_text("a\t" * 300)
