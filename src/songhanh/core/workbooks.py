"""
The first sheet of an .xlsx, measured before a reader sees it.

Run as `python -m songhanh.core.workbooks` with the file on standard input; prints one JSON object: the rows, or the
sentence that says why there are none. One cell at XFD1048576 makes readers lay out seventeen thousand million cells, a
relation may lead to a sheet anywhere in the zip, and one long string may be used by every cell: so every part is
measured on the stream of its XML, and all of it happens in a process that may use only so much.
"""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from datetime import date, datetime
from xml.parsers import expat

from songhanh.core.apart import limit
from songhanh.core.calendar import printed
from songhanh.core.sheets import MOST_COLUMNS, MOST_ROWS, NOT_READABLE, TOO_LARGE, CannotReadSheet, Rows

SECONDS = 5
MEMORY = 768 * 1024 * 1024  # address space, of which two thirds are ever resident
MOST_PARTS = 2_000  # entries of the zip
MOST_BYTES = 100 * 1024 * 1024  # of all parts, unpacked; counted while they stream
MOST_RATIO = 100
RATIO_COUNTS_FROM = 1024 * 1024  # a small part may shrink a hundredfold and harm nobody
MOST_CELLS = 500_000
MOST_LETTERS = 20_000_000  # of all cells together
CHUNK = 64 * 1024
OTHER_BOOKS = {"mimetype", "content.xml", "xl/workbook.bin"}  # .ods and .xlsb, whose extent is not measured here


def read_workbook(content: bytes) -> Rows:
    """
    Return the rows of the first sheet, every cell as text.

    :raises CannotReadSheet: when it is broken, another kind of book, or beyond the limits.
    """
    import python_calamine

    try:
        _measure(content)
        sheet = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=True)
    except CannotReadSheet:
        raise
    except MemoryError:
        raise CannotReadSheet(TOO_LARGE) from None
    except Exception:  # calamine raises what its parsers raise: the file is bad whatever the kind
        raise CannotReadSheet(NOT_READABLE) from None
    said = [[_said(cell) for cell in row] for row in rows]
    if sum(len(cell) for row in said for cell in row) > MOST_LETTERS:
        raise CannotReadSheet(TOO_LARGE)
    return said


def _said(cell: object) -> str:
    """A cell as it would be typed."""
    if isinstance(cell, datetime | date):
        return printed(cell.date() if isinstance(cell, datetime) else cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _measure(content: bytes) -> None:
    """
    Refuse a workbook that would unpack or lay out beyond the limits.

    :raises CannotReadSheet: with the limit that it passes.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        names = {part.filename.lower() for part in parts}
        if len(parts) > MOST_PARTS or "xl/workbook.xml" not in names or names & OTHER_BOOKS:
            raise CannotReadSheet(NOT_READABLE)
        _refuse_drawn_sheet(archive)
        left, extent = MOST_BYTES, _Extent()
        for part in parts:
            left -= _stream(archive, part, left, extent)


def _refuse_drawn_sheet(archive: zipfile.ZipFile) -> None:
    """A .vml drawing is rarely good XML and so cannot be measured: no sheet may stand in one."""
    for name in archive.namelist():
        if name.lower() != "xl/_rels/workbook.xml.rels":
            continue
        with archive.open(name) as stream:
            relations = stream.read(RATIO_COUNTS_FROM + 1)
        if len(relations) > RATIO_COUNTS_FROM or b".vml" in relations.lower():
            raise CannotReadSheet(NOT_READABLE)


def _stream(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int, extent: _Extent) -> int:
    seen = 0
    limit = min(left, max(RATIO_COUNTS_FROM, part.compress_size * MOST_RATIO))
    is_drawing = part.filename.lower().endswith(".vml")
    with archive.open(part) as stream:
        while chunk := stream.read(CHUNK):
            if seen == 0:
                is_xml = not is_drawing and chunk.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1] == b"<"
                extent.begin()
            seen += len(chunk)
            if seen > limit:
                raise CannotReadSheet(TOO_LARGE)
            if is_xml:
                extent.feed(chunk)
    if seen and is_xml:
        extent.close()
    return seen


class _Extent:
    """Follows the XML of one part after the other and raises as soon as a cell lies beyond the limits."""

    def __init__(self) -> None:
        self.cells = 0
        self.begin()

    def begin(self) -> None:
        self.row = self.column = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.StartDoctypeDeclHandler = self._doctype

    def feed(self, chunk: bytes) -> None:
        self.parser.Parse(chunk)

    def close(self) -> None:
        self.parser.Parse(b"", True)

    def _doctype(self, *_declared: object) -> None:
        raise CannotReadSheet(NOT_READABLE)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rsplit(":", 1)[-1]
        if tag == "row":
            self.row, self.column = int(attributes.get("r", self.row + 1)), 0
        elif tag == "c":
            self.column += 1
            self.cells += 1
            if "r" in attributes:
                self._place(attributes["r"])
            if self.row > MOST_ROWS or self.column > MOST_COLUMNS or self.cells > MOST_CELLS:
                raise CannotReadSheet(TOO_LARGE)

    def _place(self, printed: str) -> None:
        place = re.fullmatch(r"([A-Z]{1,3})([1-9]\d{0,6})", printed, re.IGNORECASE | re.ASCII)
        if place is None:  # readers are laxer than we are: what we cannot measure they do not get
            raise CannotReadSheet(NOT_READABLE)
        self.column, self.row = _number(place.group(1).upper()), int(place.group(2))


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def main() -> int:
    limit(seconds=SECONDS, memory=MEMORY)
    try:
        answer: dict[str, object] = {"rows": read_workbook(sys.stdin.buffer.read())}
    except CannotReadSheet as sentence:
        answer = {"refused": str(sentence)}
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main())
