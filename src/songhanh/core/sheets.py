"""Rows of an .xlsx, a .csv or a block pasted from Excel, read within limits."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from typing import Any

MOST_ROWS = 50_000  # these two stand in TOO_LARGE
MOST_COLUMNS = 200
PATIENCE = 20  # seconds; the process itself may use five of the machine's

TOO_LARGE = (
    "Tệp quá lớn: có hơn 50.000 dòng, hơn 200 cột, hoặc hơn 100 MB khi mở ra. Đề nghị chia thành nhiều tệp rồi tải lên."
)
NOT_READABLE = "Tệp không đọc được. Đề nghị lưu lại thành .xlsx hoặc .csv rồi tải lên."

Rows = list[list[str]]


class CannotReadSheet(Exception):
    """Raised with a sentence fit to show."""


def read_file(content: bytes) -> Rows:
    """
    Return the rows of the first sheet, every cell as text, empty rows left out at the end.

    :raises CannotReadSheet: when the file is no sheet, broken, or beyond the limits.
    """
    if content.startswith(b"PK"):
        return _without_tail(_apart(content))
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise CannotReadSheet("Tệp .xls cũ hoặc có mật khẩu. Đề nghị lưu lại thành .xlsx không mật khẩu rồi tải lên.")
    return read_text(_decoded(content))


def read_text(text: str) -> Rows:
    """
    Return the rows of a .csv or of a block copied from Excel; the separator is the one its first line has most of.

    :raises CannotReadSheet: when it is beyond the limits.
    """
    first = text.lstrip().split("\n", 1)[0]
    separator = max("\t;,", key=first.count)
    rows: Rows = []
    try:
        for row in csv.reader(io.StringIO(text.replace("\0", "")), delimiter=separator):
            rows.append([cell.strip() for cell in row])
            if len(rows) > MOST_ROWS or len(row) > MOST_COLUMNS:
                raise CannotReadSheet(TOO_LARGE)
    except csv.Error:
        raise CannotReadSheet(NOT_READABLE) from None
    return _without_tail(rows)


def _decoded(content: bytes) -> str:
    """Excel saves Vietnamese .csv as UTF-8 with a mark or as UTF-16; anything else would be guessed."""
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise CannotReadSheet("Tệp không phải .xlsx hay .csv mã UTF-8. Đề nghị lưu lại thành .xlsx.") from None


def _apart(content: bytes) -> Rows:
    """Read an .xlsx in a process of its own."""
    command = [sys.executable, "-m", "songhanh.core.workbooks"]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):  # too long, or killed at one of its limits
        raise CannotReadSheet(TOO_LARGE) from None
    if "refused" in answer:
        raise CannotReadSheet(answer["refused"])
    rows: Rows = answer["rows"]
    return rows


def _without_tail(rows: Rows) -> Rows:
    while rows and not any(rows[-1]):
        rows.pop()
    return rows
