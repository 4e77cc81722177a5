"""The extracts of all agencies of a plan in one .zip, sent while it is being made."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from io import RawIOBase
from typing import Any

from songhanh.core.calendar import VIETNAM
from songhanh.exports.extract.content import Extract
from songhanh.exports.extract.message import message_of
from songhanh.exports.extract.paper import write_extract

MESSAGES = "Tin nhắn Zalo.txt"

# What Windows refuses in a file's name. Its old tools also count the folder: 260 letters in all.
_REFUSED = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_LONGEST_NAME = 100


def bundle(
    extracts: Sequence[Extract], *, at: datetime, where: Callable[[Extract], str] = lambda _: ""
) -> Iterator[bytes]:
    """
    Yield the bytes of a .zip with "01 Sở Y tế.docx", … in the order given, and all messages in one text file.

    `at` dates the files; `where` gives the address at which an agency sees everything.
    """
    outlet = _Outlet()
    with zipfile.ZipFile(outlet, "w") as archive:
        for name, extract in zip(names_of(extracts), extracts, strict=True):
            archive.writestr(_entry(f"{name}.docx", at), write_extract(extract))
            yield outlet.take()
        archive.writestr(_entry(MESSAGES, at), _messages(extracts, where))
    yield outlet.take()


def names_of(extracts: Sequence[Extract]) -> list[str]:
    """Return the names of the files, without ending; numbered with as many digits as keep them in order."""
    digits = max(2, len(str(len(extracts))))
    return [f"{number:0{digits}} {safe_name(extract.agency)}" for number, extract in enumerate(extracts, 1)]


def safe_name(words: str) -> str:
    """Return words that may be the name of a file on any system."""
    composed = unicodedata.normalize("NFC", " ".join(_REFUSED.sub("-", words).split()))
    return composed[:_LONGEST_NAME].rstrip(" .") or "Cơ quan"


def _messages(extracts: Sequence[Extract], where: Callable[[Extract], str]) -> bytes:
    """Return all messages, each under its agency's name, as old Notepad reads them."""
    parts = [f"{name}\n\n{message_of(one, where(one))}" for name, one in zip(names_of(extracts), extracts, strict=True)]
    return f"\n\n{'-' * 40}\n\n".join(parts).replace("\n", "\r\n").encode("utf-8-sig")


def _entry(name: str, at: datetime) -> zipfile.ZipInfo:
    # A letter outside ASCII makes zipfile set the UTF-8 flag, by which Windows 10 shows the name right.
    entry = zipfile.ZipInfo(name, at.astimezone(VIETNAM).timetuple()[:6])
    # Stored bytes of unknown length cannot be unpacked while they arrive; deflated ones say where they end.
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


class _Outlet(RawIOBase):
    """Where the archive is written and at once taken away; it cannot be gone back in, so nothing is held."""

    def __init__(self) -> None:
        self._waiting: list[bytes] = []

    def write(self, data: Any) -> int:
        self._waiting.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        taken = b"".join(self._waiting)
        self._waiting.clear()
        return taken
