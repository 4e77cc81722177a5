"""All extracts in one .zip, as Windows and an officer find them."""

from __future__ import annotations

import dataclasses
import unicodedata
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import docx

from songhanh.exports.extract.bundle import MESSAGES, bundle, names_of, safe_name
from songhanh.exports.extract.message import message_of
from tests.songhanh.exports.extracts import HEALTH, WOMEN

AT = datetime(2026, 6, 3, 2, 0, tzinfo=UTC)


def archived(*extracts) -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(b"".join(bundle(extracts, at=AT))))


class TestBundle:
    def test_has_a_numbered_file_for_each_agency_and_the_messages(self):
        archive = archived(HEALTH, WOMEN)
        assert archive.namelist() == ["01 Sở Y tế.docx", "02 Hội Liên hiệp Phụ nữ tỉnh.docx", MESSAGES]
        assert archive.testzip() is None
        assert docx.Document(BytesIO(archive.read("01 Sở Y tế.docx"))).tables

    def test_names_are_marked_as_utf_8_and_dated_in_viet_nam(self):
        for entry in archived(HEALTH).infolist():
            assert entry.flag_bits & 0x800
            assert entry.date_time == (2026, 6, 3, 9, 0, 0)

    def test_messages_stand_together_as_notepad_reads_them(self):
        said = archived(HEALTH, WOMEN).read(MESSAGES)
        assert said.startswith(b"\xef\xbb\xbf01 ")
        words = said.decode("utf-8-sig").replace("\r\n", "\n")
        assert "\r" not in words
        assert message_of(HEALTH) in words
        assert message_of(WOMEN) in words

    def test_comes_in_pieces(self):
        pieces = bundle([HEALTH, WOMEN], at=AT)
        assert next(pieces)[:2] == b"PK"
        assert len(list(pieces)) == 2

    def test_gives_each_agency_its_own_address(self):
        pieces = bundle([HEALTH, WOMEN], at=AT, where=lambda one: f"https://songhanh.example/{len(one.agency)}")
        said = zipfile.ZipFile(BytesIO(b"".join(pieces))).read(MESSAGES).decode()
        assert f"https://songhanh.example/{len(WOMEN.agency)}" in said

    def test_an_empty_plan_is_still_a_zip(self):
        assert archived().namelist() == [MESSAGES]


class TestNames:
    def test_sort_as_given(self):
        names = names_of([HEALTH] * 119)
        assert names[0] == "001 Sở Y tế"
        assert sorted(names) == names

    def test_hold_nothing_that_windows_refuses(self):
        assert safe_name('Ban A/B: "C"?\n') == "Ban A-B- -C---"
        assert safe_name("Sở Nội vụ. ") == "Sở Nội vụ"
        assert safe_name("...") == "Cơ quan"
        assert len(safe_name("dài " * 100)) <= 100

    def test_are_composed(self):
        plain = dataclasses.replace(HEALTH, agency=unicodedata.normalize("NFD", "Sở Y tế"))
        assert names_of([plain]) == ["01 Sở Y tế"]
