"""
Open the zip of a .docx without trusting it.

What its directory promises is checked first; what comes out is counted while it streams, since a directory can lie.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from vanban.sources.refusal import CannotReadFile
from vanban.sources.zip_parts import BrokenZip, Entry, directory, unpack

_MOST_ENTRIES = 2_000
_MOST_BYTES = 100 * 2**20
_MOST_BYTES_OF_A_PART = 50 * 2**20
_MOST_RATIO = 100
_RATIO_COUNTS_FROM = 2**20  # a small part may shrink a hundredfold and harm nobody
_MOST_ELEMENTS = 300_000  # a plan of 40 pages has 50,000; this many are read in two seconds
_MOST_DEPTH = 400
_DOCTYPES = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"))


class Package:
    """The parts of a .docx."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        try:
            self.names = directory(data)
        except BrokenZip as error:
            raise CannotReadFile("broken", "tệp Word không trọn vẹn") from error
        entries = self.names.values()
        if len(entries) > _MOST_ENTRIES:
            raise CannotReadFile("unsafe", f"hơn {_MOST_ENTRIES} phần trong tệp")
        if sum(entry.size for entry in entries) > _MOST_BYTES:
            raise CannotReadFile("too_large", "hơn 100 MB khi mở ra")
        for entry in entries:
            if entry.size > max(_RATIO_COUNTS_FROM, entry.packed * _MOST_RATIO):
                raise CannotReadFile("unsafe", "nén quá mức")

    def read(self, name: str) -> bytes | None:
        """Return a part, or None when the package has none of this name."""
        entry = self.names.get(name)
        if entry is None:
            return None
        if entry.is_encrypted:
            raise CannotReadFile("password")
        limit = min(_MOST_BYTES_OF_A_PART, max(_RATIO_COUNTS_FROM, entry.packed * _MOST_RATIO))
        content = self._unpack(entry, limit)
        if len(content) > limit:
            raise CannotReadFile("too_large" if limit == _MOST_BYTES_OF_A_PART else "unsafe", "một phần quá lớn")
        if any(declaration in content for declaration in _DOCTYPES):  # also in parts that are not walked to their end
            raise CannotReadFile("unsafe", "khai báo DOCTYPE")
        return content

    def opening(self, name: str, length: int) -> bytes:
        """Return at least so many bytes of a part that is longer; nothing when the package has none of this name."""
        entry = self.names.get(name)
        return b"" if entry is None or entry.is_encrypted else self._unpack(entry, length)

    def _unpack(self, entry: Entry, limit: int) -> bytes:
        try:
            return unpack(self._data, entry, limit)
        except BrokenZip as error:
            raise CannotReadFile("broken", "tệp Word không trọn vẹn") from error


Start = Callable[[str, dict[str, str]], Any]
End = Callable[[str], Any]


class Events:
    """One pass of expat over a part, with handlers that can leave out a whole element."""

    def __init__(self, start: Start, end: End) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self._start, self._end = start, end
        self._skipped = 0
        self._resume()

    def run(self, xml: bytes) -> None:
        """Send the events of a whole part."""
        _refuse_element_bomb(xml)
        try:
            self.parser.Parse(xml, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise CannotReadFile("broken", "nội dung XML không đúng") from error

    def skip(self) -> None:
        """Leave out the element that has just begun, with everything in it."""
        self._skipped = 1
        self.parser.StartElementHandler = self._skip_start
        self.parser.EndElementHandler = self._skip_end

    def _resume(self) -> None:
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _skip_start(self, name: str, attributes: dict[str, str]) -> None:
        self._skipped += 1

    def _skip_end(self, name: str) -> None:
        self._skipped -= 1
        if not self._skipped:
            self._resume()

    @staticmethod
    def _refuse_doctype(*declaration: object) -> None:
        # Entities can fetch, hide or multiply text; Word writes none.
        raise CannotReadFile("unsafe", "khai báo DOCTYPE")


def _refuse_element_bomb(xml: bytes) -> None:
    if xml.count(b"<") > 2 * _MOST_ELEMENTS:
        raise CannotReadFile("too_large", "quá nhiều phần tử")
