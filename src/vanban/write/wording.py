"""How numbers, dates, names and ends of lines are printed (Nghị định 30/2020/NĐ-CP, annex I)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

BLANK = "\u00a0" * 6  # room for a pen, which no justified line stretches
DOTS = "…" * 14

# What XML 1.0 cannot hold; a page break or a bell of an old file must not cost the whole document.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_PLACE = re.compile(r" (?=(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) )", re.IGNORECASE)
_PEOPLES = re.compile(r"(?:ủy ban|hội đồng) nhân dân ", re.IGNORECASE)


def printable(words: str) -> str:
    """Return the words composed (NFC) and without characters that a file of Word cannot hold."""
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub(" ", words.replace("\r\n", "\n").replace("\r", "\n")))


def number_line(number: str | None, symbol: str | None) -> str:
    """Return "Số: 05/KH-UBND"; a number below ten has a zero before it."""
    printed = BLANK if number is None else f"0{number}" if len(number) == 1 else number
    return f"Số: {printed}/{symbol or BLANK}"


def date_line(place: str | None, on: date | None) -> str:
    """Return "An Sơn, ngày 05 tháng 3 năm 2026"; only days below ten and the months 1 and 2 have a zero before them."""
    if on is None:
        day = month = year = BLANK
    else:
        day, month, year = f"{on.day:02}", f"{on.month:02}" if on.month < 3 else str(on.month), str(on.year)
    where = f"{place}, " if place else ""
    return f"{where}ngày {day} tháng {month} năm {year}"


def agency_lines(name: str) -> list[str]:
    """Return an agency in capitals, a people's committee or council apart from its place."""
    if _PEOPLES.match(name):
        return [part.upper() for part in _PLACE.split(name, maxsplit=1)]
    return [name.upper()]


def subject(title: str) -> str:
    """Return the title of a letter as it stands under the number."""
    return title if title.casefold().startswith("v/v") else f"V/v {title}"


def listed(names: Sequence[str]) -> list[str]:
    """Return names as a list ends its lines: ";" and, after the last, "."."""
    ends = ";" * (len(names) - 1) + "."
    return [name.rstrip(" ;.") + end for name, end in zip(names, ends, strict=False)]


def closed(words: str) -> str:
    """Return the last paragraph of a body with the mark that closes it: "./."."""
    return words if words.rstrip().endswith("./.") else f"{words.rstrip(' .;')}./."
