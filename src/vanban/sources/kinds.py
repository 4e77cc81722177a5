"""Decide what a file is: its first bytes, its structure and its name must agree."""

from __future__ import annotations

import os.path

from vanban.model import Kind
from vanban.sources.refusal import CannotReadFile

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Streams of an OLE file are named in UTF-16.
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM = "WordDocument".encode("utf-16-le")

_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_OTHERS = (
    (b"{\\rtf", "tệp .rtf"),
    (b"Rar!", "tệp nén .rar"),
    (b"7z\xbc\xaf", "tệp nén .7z"),
    (b"\x1f\x8b", "tệp nén .gz"),
    (b"MZ\x90", "tệp chương trình"),
    (b"\x7fELF", "tệp chương trình"),
)
_MARK_UP = (b"<!doctype", b"<html", b"<svg", b"<?xml", b"<script")

_SUFFIXES = {
    Kind.DOCX: {".docx", ".dotx"},  # not .docm: its macros would be kept with it
    Kind.PDF: {".pdf"},
    Kind.TXT: {".txt", ".text", ".md"},
}


def kind_of(data: bytes, name: str | None) -> Kind:
    """
    Return what the file is.

    :raises CannotReadFile: when it is nothing we read, or its name says something else.
    """
    if not data:
        raise CannotReadFile("empty")
    kind = _by_content(data)
    suffix = os.path.splitext(name)[1].lower() if name else ""
    if suffix and suffix not in _SUFFIXES[kind] and _names_another_kind(suffix, kind):
        raise CannotReadFile("name", f"tên là {suffix}, nội dung là .{kind}")
    return kind


def _names_another_kind(suffix: str, kind: Kind) -> bool:
    # "Kế hoạch số 5.2026" has no suffix that says anything, but for plain text there is no magic to lean on.
    known = {one for suffixes in _SUFFIXES.values() for one in suffixes} | {
        ".doc",
        ".docm",
        ".dotm",
        ".rtf",
        ".xls",
        ".xlsx",
        ".html",
    }
    return suffix in known or (kind is Kind.TXT and suffix[1:].isalpha() and len(suffix) <= 5)


def _by_content(data: bytes) -> Kind:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data)
    if data.startswith(_OLE):
        if _ENCRYPTED_STREAM in data:
            raise CannotReadFile("password")
        raise CannotReadFile("doc" if _WORD_STREAM in data else "kind", "tệp Office kiểu cũ")
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF-"):
        return Kind.PDF
    _refuse_others(start)
    if b"%PDF-" in data[:1024] or b"PK\x03\x04" in data[:64]:
        raise CannotReadFile("unsafe", "nhiều loại nội dung trong một tệp")
    return Kind.TXT


def _zip_kind(data: bytes) -> Kind:
    # The directory of a zip stands at its end, with the names of its parts in plain bytes.
    if b"word/document" in data:
        return Kind.DOCX
    if b"xl/workbook" in data:
        raise CannotReadFile("kind", "bảng tính Excel")
    if b"ppt/presentation" in data:
        raise CannotReadFile("kind", "tệp trình chiếu")
    raise CannotReadFile("kind", "tệp nén")


def _refuse_others(start: bytes) -> None:
    if start.startswith(_IMAGES):
        raise CannotReadFile("scan")
    for magic, what in _OTHERS:
        if start.startswith(magic):
            raise CannotReadFile("kind", what)
    if start[:64].lower().startswith(_MARK_UP):
        raise CannotReadFile("kind", "trang web hoặc tệp XML")
