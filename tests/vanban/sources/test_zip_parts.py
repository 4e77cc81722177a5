"""The parts of a zip: read as the standard library writes them, refused when they are not what its directory says."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.sources.zip_parts import BrokenZip, directory, unpack

WORDS = "Ủy ban nhân dân tỉnh An Sơn. ".encode() * 40
LIMIT = 10_000


def zipped(packing: int = zipfile.ZIP_DEFLATED, comment: bytes = b"") -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packing) as package:
        package.writestr("word/document.xml", WORDS)
        package.writestr("ghi chú.txt", b"")
        package.comment = comment
    return out.getvalue()


def content_of(data: bytes) -> bytes:
    return unpack(data, directory(data)["word/document.xml"], LIMIT)


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_reads_a_part_as_it_was_written(packing: int) -> None:
    assert content_of(zipped(packing)) == WORDS


def test_lists_every_part_by_its_name() -> None:
    assert list(directory(zipped())) == ["word/document.xml", "ghi chú.txt"]


def test_reads_a_zip_behind_other_bytes_and_before_a_comment() -> None:
    assert content_of(b"#!/bin/sh\n" + zipped(comment=b"An S\xc6\xa1n")) == WORDS


def test_says_of_a_large_part_no_more_than_that_it_is_larger() -> None:
    data = zipped()
    assert len(unpack(data, directory(data)["word/document.xml"], 100)) == 101


def test_knows_a_locked_part() -> None:
    entry = directory(zipped())["word/document.xml"]
    assert not entry.is_encrypted
    assert entry._replace(flags=entry.flags | 1).is_encrypted


def test_refuses_a_part_that_was_changed() -> None:
    data = zipped(zipfile.ZIP_STORED)
    with pytest.raises(BrokenZip):
        content_of(data.replace("tỉnh An Sơn".encode(), "tỉnh An Sen".encode() + b" ", 1))


def test_refuses_a_part_that_its_header_names_otherwise() -> None:
    data = zipped()
    with pytest.raises(BrokenZip):
        content_of(data.replace(b"word/document.xml", b"word/comments.xml", 1))


def test_refuses_a_packing_that_office_programs_do_not_use() -> None:
    with pytest.raises(BrokenZip):
        content_of(zipped(zipfile.ZIP_BZIP2))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06", b"PK\x05\x06" + b"\xff" * 18])
def test_refuses_what_has_no_whole_directory(data: bytes) -> None:
    with pytest.raises(BrokenZip):
        directory(data)


@given(st.data())
def test_a_torn_or_scratched_zip_is_read_whole_or_refused(data: st.DataObject) -> None:
    whole = bytearray(zipped())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    torn = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    try:
        found = content_of(torn)
    except (BrokenZip, KeyError):
        return
    assert found == WORDS
