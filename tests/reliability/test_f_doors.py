"""
F1, F2, F3, F6, F9: hostile files at every door: documents to be read, evidence, lists from Excel. Each gets its verdict
in seconds, nothing is written outside, and what is kept is handed out to be saved, never to run.
"""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.core import sheets
from songhanh.documents import actions as documents
from songhanh.documents import storage
from songhanh.documents.models import File
from songhanh.intake import actions as intake
from songhanh.intake import jobs
from songhanh.intake.enums import UploadState
from songhanh.intake.reading_process import Refusal, read_apart
from songhanh.plans.models import Evidence
from tests.songhanh.intake.conftest import PLAN
from tests.vanban.sources.word_parts import docx, p

SECONDS = 5.0
HTML, SVG = b"<html><script>alert(1)</script></html>", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
ROWS = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def word(**more: bytes) -> bytes:
    """A good .docx with more parts in it."""
    parts = {one: zipfile.ZipFile(io.BytesIO(docx(p("KẾ HOẠCH")))).read(one) for one in ("word/document.xml",)}
    return zipped(
        {"[Content_Types].xml": b"<Types/>"} | parts | {one.replace("__", "/"): body for one, body in more.items()}
    )


def book(change: Callable[[dict[str, bytes]], None]) -> bytes:
    """A good .xlsx, changed."""
    written, made = io.BytesIO(), openpyxl.Workbook()
    made.active.append(["Họ và tên", "Tên đăng nhập"])
    made.save(written)
    with zipfile.ZipFile(written) as good:
        parts = {name: good.read(name) for name in good.namelist()}
    change(parts)
    return zipped(parts)


def sheet(xml: str) -> bytes:
    return book(lambda parts: parts.update({"xl/worksheets/sheet1.xml": ROWS.format(xml).encode()}))


def elsewhere(parts: dict[str, bytes]) -> None:
    """The relation leads to a sheet where nobody looks for one."""
    del parts["xl/worksheets/sheet1.xml"]
    parts["xl/other/sheet1.xml"] = ROWS.format('<row r="1"><c r="XFD1048576"><v>1</v></c></row>').encode()
    for name, body in parts.items():
        parts[name] = body.replace(b"worksheets/sheet1.xml", b"other/sheet1.xml")


def one_string_everywhere(parts: dict[str, bytes]) -> None:
    """A long string that stands once in the file and is used by every cell: gigabytes from a hundred kilobytes."""
    words = "".join(chr(0x41 + number * number % 26) for number in range(100_000)) * 20
    name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{name}"><si><t>{words}</t></si></sst>'.encode()
    cells = "<row>" + '<c t="s"><v>0</v></c>' * 100 + "</row>"
    parts["xl/worksheets/sheet1.xml"] = ROWS.format(cells * 400).encode()


def doctype_in(part: str) -> Callable[[dict[str, bytes]], None]:
    def plant(parts: dict[str, bytes]) -> None:
        parts[part] = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + parts.get(part, b"<x>&a;</x>")

    return plant


ODS = zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"})
BOMB = b" " * (30 * 2**20)
BAD_BOOKS = {
    "a cell at the far corner": sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "the far corner in small letters": sheet('<row><c r="xfd1048576"><v>1</v></c></row>'),
    "the far corner with zeros": sheet('<row><c r="A00001048576"><v>1</v></c></row>'),
    "a sheet elsewhere": book(elsewhere),
    "parts that unpack without end": book(lambda parts: parts.update({f"x{n}": BOMB for n in range(20)})),
    "too many parts": book(lambda parts: parts.update({f"x{n}": b"" for n in range(2_001)})),
    "one string everywhere": book(one_string_everywhere),
    "too many cells": sheet(("<row>" + "<c><v>1</v></c>" * 100 + "</row>") * 5_100),
    "DOCTYPE in the sheet": book(doctype_in("xl/worksheets/sheet1.xml")),
    "DOCTYPE in the strings": book(doctype_in("xl/sharedStrings.xml")),
    "DOCTYPE in the relations": book(doctype_in("xl/_rels/workbook.xml.rels")),
    "DOCTYPE in a part of its own": book(doctype_in("xl/more.bin")),
    "an .ods": ODS,
    "a nested zip": zipped({"a.xlsx": book(lambda parts: None)}),
    "a web page": HTML * 3,
}


@pytest.mark.parametrize("what", sorted(BAD_BOOKS))
def test_a_hostile_list_costs_a_sentence(what: str) -> None:
    if what == "a web page":  # as text it is a list of one odd row, which no head of a column fits
        assert sheets.read_file(BAD_BOOKS[what]) == [[HTML.decode() * 3]]
        return
    begun = time.process_time() + time.monotonic()
    with pytest.raises(sheets.CannotReadSheet, match="Đề nghị"):
        sheets.read_file(BAD_BOOKS[what])
    assert time.process_time() + time.monotonic() - begun < 2 * SECONDS  # of the clock, on a busy machine


def test_a_good_list_is_read() -> None:
    """The control of the refusals: the same book unchanged."""
    assert sheets.read_file(book(lambda parts: None)) == [["Họ và tên", "Tên đăng nhập"]]


def test_without_the_measure_the_far_corner_is_laid_out() -> None:
    """The control: what the reader of sheets would do with a tenth of the far corner."""
    import python_calamine

    content = book(lambda parts: (elsewhere(parts), parts.update(
        {"xl/other/sheet1.xml": ROWS.format('<row><c r="A1"><v>1</v></c><c r="CV20000"><v>1</v></c></row>').encode()}
    )))  # fmt: skip
    rows = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert len(rows) * len(rows[0]) > 1_000_000


BAD_DOCUMENTS = {
    "a web page.pdf": HTML,
    "a drawing.pdf": SVG,
    "a web page.docx": HTML,
    "a drawing.txt": SVG,
    "a sheet.docx": book(lambda parts: None),
    "a document.pdf": word(),
    "a document.xlsx": word(),
    "with macros.docm": word(),
    "a zip.docx": zipped({"a.txt": b"x"}),
    "two in one.txt": b"x %PDF-1.7 and " + word(),
    "a bomb.docx": zipped({"word/document.xml": BOMB}),
    "a bomb beside.docx": word(word__media__image1=BOMB),
    "many parts.docx": word(**{f"x{n}": b"" for n in range(2_001)}),
    "doctype.docx": zipped(
        {"word/document.xml": b'<!DOCTYPE a [<!ENTITY e "x">]><w:document xmlns:w="x">&e;</w:document>'}
    ),
    "doctype in styles.docx": word(word__styles__xml=b"").replace(b"styles/xml", b"styles.xml"),
    "no pages.pdf": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>",
    "device.txt": b"\0" * 4096,
}
BAD_DOCUMENTS["doctype in styles.docx"] = zipped({
    "word/document.xml": zipfile.ZipFile(io.BytesIO(docx(p("KẾ HOẠCH")))).read("word/document.xml"),
    "word/styles.xml": b'<!DOCTYPE a [<!ENTITY e "x">]><w:styles xmlns:w="x"/>',
})  # fmt: skip


@pytest.mark.parametrize("name", sorted(BAD_DOCUMENTS))
def test_a_hostile_document_costs_a_sentence(tmp_path: Path, name: str) -> None:
    held = tmp_path / "held"
    held.write_bytes(BAD_DOCUMENTS[name])
    begun = time.monotonic()
    answer = read_apart(held, name)
    assert time.monotonic() - begun < 2 * SECONDS  # of the clock, on a busy machine
    assert isinstance(answer, Refusal), answer
    assert any(advice in answer.sentence for advice in ("Đề nghị", "Chỉ đọc được", "Có thể"))
    assert [one.name for one in tmp_path.iterdir()] == ["held"]


def test_a_good_document_is_read(tmp_path: Path) -> None:
    (tmp_path / "held").write_bytes(docx(p("KẾ HOẠCH")))
    assert not isinstance(read_apart(tmp_path / "held", "a.docx"), Refusal)


BAD_EVIDENCE = {
    name: body for name, body in BAD_DOCUMENTS.items()
    if name not in {"no pages.pdf", "doctype.docx", "doctype in styles.docx", "a drawing.txt", "device.txt"}
} | {
    "macros.docx": word(word__vbaProject__bin=b"x").replace(b"vbaProject/bin", b"vbaProject.bin"),
    "cut.zip": zipped({"a.txt": b"x" * 1000})[:60],
    "page.html": HTML,
    "drawing.svg": SVG,
    "program.exe": b"MZ\x90",
    "empty.pdf": b"",
}  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(set(BAD_EVIDENCE) - {"two in one.txt"}))
def test_hostile_evidence_is_refused_with_a_sentence(province, now, name: str) -> None:
    with pytest.raises(documents.CannotStoreFile, match="Không nhận được tệp này"):
        documents.store_file(content=BAD_EVIDENCE[name], name=name, by=None, acting_for=province.standing, at=now)
    assert not File.objects.exists()


@pytest.mark.parametrize("name", ["good.docx", "good.xlsx"])
def test_good_evidence_is_known_for_what_it_is(name: str) -> None:
    content = word() if name.endswith("docx") else book(lambda parts: None)
    assert storage.kind_of(name, content) == name.rpartition(".")[2]


NAMES = ["../../../etc/cron.d/a.pdf", "..\\..\\a.pdf", "/dev/null.pdf", "a\0b.pdf", "\u202efdp.exe.pdf",
         "a" * 4096 + ".pdf", "b" * 700 + ".pdf",
         "a\r\nSet-Cookie: x=1.pdf", 'a".pdf', "<img src=x>.pdf", "CON.pdf"]  # fmt: skip


@pytest.mark.django_db
@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_hostile_name_becomes_no_path_and_the_file_is_only_to_be_saved(client, province, founded, name: str) -> None:
    part = founded.part("training", province.departments[1])
    client.force_login(province.people["health"])
    file = SimpleUploadedFile("a.pdf", b"%PDF-1.7 " + name.encode(errors="replace"), content_type="text/html")
    file._name = name  # as a client that follows no rules would send it
    said = {"words": "Xong", "state": "in_progress", "version": part.version, "evidence": file}
    status = client.post(reverse("tasks:report", args=[part.pk]), said).status_code
    if status != 302:  # a form that is torn by the name itself is refused whole
        assert status in {400, 422}
        assert not Evidence.objects.exists()
        return
    kept = Evidence.objects.select_related("file").get()
    assert kept.file.path == Path(settings.FILES) / str(kept.file.uuid)
    assert kept.file.path.is_file()
    assert {one.parent for one in Path(settings.DATA).rglob("*.pdf")} == set()
    answer = client.get(reverse("tasks:evidence", args=[part.pk, kept.file.uuid]))
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Type"] == "application/pdf"
    assert "x=1" not in answer.cookies
    assert not set("/\\\0\r\n\u202e") & set(kept.caption)
    assert len(kept.caption) <= 255
    answer.close()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Kế hoạch số 5.2026", "Kế hoạch số 5.2026.txt"),
        ("a.md", "a.md.txt"),
        ("a.text", "a.text.txt"),
        ("a.txt", "a.txt"),
    ],
)
def test_what_the_reader_can_read_the_store_can_keep(province, now, name: str, kept: str) -> None:
    upload = intake.receive_upload(
        content=PLAN.encode(), name=name, by=province.people[RoleName.OFFICER], acting_for=province.standing, at=now
    )
    jobs.read_next_upload(now=now)
    upload.refresh_from_db()
    assert upload.state == UploadState.READ
    assert upload.file.attachments.get().name == kept


@pytest.mark.django_db
def test_a_document_with_macros_is_refused_and_not_tried_again(province, now) -> None:
    upload = intake.receive_upload(
        content=BAD_EVIDENCE["macros.docx"], name="a.docx", by=province.people[RoleName.OFFICER],
        acting_for=province.standing, at=now,
    )  # fmt: skip
    jobs.read_next_upload(now=now)
    upload.refresh_from_db()
    assert (upload.state, upload.reason) == (UploadState.FAILED, "unsafe")
    assert not File.objects.exists()


STAMPS = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"]


@pytest.mark.parametrize("stamp", STAMPS)
@pytest.mark.parametrize("where", ["body", "header", "text"])
def test_a_stamp_of_secrecy_is_refused(tmp_path: Path, stamp: str, where: str) -> None:
    content = {
        "body": docx(p("UBND TỈNH") + p(stamp) + p("KẾ HOẠCH")),
        "header": docx(p("KẾ HOẠCH"), header1=p(stamp)),
        "text": f"UBND TỈNH\n\n{stamp}\n\nKẾ HOẠCH\n".encode(),
    }[where]
    (tmp_path / "held").write_bytes(content)
    answer = read_apart(tmp_path / "held", "a.txt" if where == "text" else "a.docx")
    assert isinstance(answer, Refusal)
    assert answer.reason == "secret"


def test_words_about_secrets_are_read(tmp_path: Path) -> None:
    """The control: it is the stamp that is refused, not the word."""
    (tmp_path / "held").write_bytes(docx(p("KẾ HOẠCH") + p("Bảo vệ bí mật nhà nước")))
    assert not isinstance(read_apart(tmp_path / "held", "a.docx"), Refusal)
