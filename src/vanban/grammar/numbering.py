"""
The numbers and letters that points open with: "Phần I", "II.", "1)", "1.2.1", "a)", "(i)".

Only what stands at the head of a line is read here; whether it opens a point is for the outline to say,
which knows what came before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from vanban.text.patterns import lazy


class Family(IntEnum):
    """Kinds of numbers. Those with a word of their own stand in this order, the rest nest as the print does."""

    ANNEX = 0
    PART = 1
    CHAPTER = 2
    SECTION = 3
    SUBSECTION = 4
    ARTICLE = 5
    ROMAN = 10
    CAPITAL = 11
    ARABIC = 12
    ARABIC_BRACKET = 13  # 1)
    ARABIC_BRACKETS = 14  # (1)
    DECIMAL = 15
    LETTER = 16
    LETTER_BRACKETS = 17  # (a)
    LETTER_NUMBER = 18  # a.1
    ROMAN_LOWER = 19
    ROMAN_DECIMAL = 20  # I.1


# A member of an enumeration is looked up at the price of a call, and these are asked for at every number.
_DECIMAL, _ARABIC, _ARABIC_BRACKET = Family.DECIMAL, Family.ARABIC, Family.ARABIC_BRACKET

LETTERS = "abcdđeghiklmnopqrstuvxy"  # f, j, w, z are not of the Vietnamese alphabet
_ROMAN_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN_TENS = ("", "X", "XX", "XXX", "XL")
ROMAN = {
    ten + unit: 10 * i + j for i, ten in enumerate(_ROMAN_TENS) for j, unit in enumerate(_ROMAN_UNITS) if ten + unit
}
ORDINAL_WORDS = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8}
_WORDS = {
    "phần": Family.PART,
    "chương": Family.CHAPTER,
    "mục": Family.SECTION,
    "tiểu mục": Family.SUBSECTION,
    "điều": Family.ARTICLE,
    "điếu": Family.ARTICLE,  # a frequent misprint
}


@dataclass(slots=True)
class Marker:
    """A number at the head of a line: its kind, bare label, place in its row, and where the words behind begin."""

    family: Family
    label: str
    ordinal: int
    after: int
    numbers: tuple[int, ...] = ()


WORD = lazy(
    r"(PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|TIỂU MỤC|Tiểu mục|ĐIỀU|Điều|Điếu)\s+"
    r"((?:THỨ|thứ|Thứ)\s+(?P<ordinal>\w+)|[IVXL]{1,7}(?!\w)|\d{1,3}[a-zđ]?(?!\w))\s*(?P<mark>[.:\-–/]?)\s*"
)
ROMAN_POINT = lazy(r"([IVXL]{1,6})\s?(?:[./):](?:\s?[-–](?=\s|[^\W\d_]))?|\s?[-–](?=\s|[^\W\d_]))\s*")
ROMAN_DECIMAL = lazy(r"([IVXL]{1,6})((?:\.\d{1,2}){1,4})(?:[.)/:]|\s?[-–])?\s+")
CAPITAL_POINT = lazy(r"([A-ZĐ])\s?(?:[./)]|\s?[-–](?=\s))\s*")
DECIMAL = lazy(r"(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)/:]|\s?[-–](?=\s))?(?:\s+|(?=[^\W\d_]))")
ARABIC = lazy(
    r"(\d{1,3})\s?(?:(?P<bracket>\)[.:]?)|[./]\s?[-–](?=\s|[^\W\d_])|\.\)?(?!\d)|[/:](?=\s|[^\W\d_])"
    r"|\s?[-–](?=\s|[^\W\d_]))\s*"
)
ARABIC_BRACKETS = lazy(r"\((\d{1,2})\)[.:]?\s*")
LETTER = lazy(r"([a-zđ])\s?(?:[)/](?!\w?/)|\.(?=\s|[^\W\da-zđ_])|[:-](?=\s))[.:]?\s*")
LETTER_NUMBER = lazy(r"([a-zđ])\.?(\d{1,2})(?:[).:]|\s?[-–](?=\s))\s*")
LETTER_BRACKETS = lazy(r"\(([a-zđ]|[ivx]{2,5})\)[.:]?\s*")
ROMAN_LOWER = lazy(r"([ivx]{1,5})\s?[).]\s+")
# "1. 000 đồng" is a figure that was torn at its point.
THOUSANDS = lazy(r"\d{3}(?![\d%\w])")


def read_marker(text: str, start: int, end: int) -> Marker | None:
    """Return the number or letter at the head of the line, if one is printed there."""
    first = text[start]
    if first in "0123456789":
        return _arabic(text, start, end)
    if first == "(":
        return _in_brackets(text, start, end)
    if first in "PCMTĐ":
        return _word(text, start, end) or _capital(text, start, end)
    if first in "IVXL":
        return _roman_point(text, start, end) or _capital(text, start, end)
    if first in "ABDEFGHK":
        return _capital(text, start, end)
    if first in LETTERS or first == "i":
        return _letter(text, start, end)
    return None


def _word(text: str, start: int, end: int) -> Marker | None:
    match = WORD.match(text, start, end)
    if match is None:
        return None
    rest = text[match.end() : match.end() + 1]
    if match.end() < end and not match["mark"] and not rest.isupper():
        return None  # "Điều 9 của Luật" speaks of an article and opens none
    family = _WORDS[match[1].lower()]
    if match["ordinal"]:
        ordinal = ORDINAL_WORDS.get(match["ordinal"].lower(), 0)
        label = _roman(ordinal) if ordinal else match["ordinal"]
    else:
        label = match[2]
        ordinal = ROMAN.get(label) or int(re.match(r"\d*", label).group() or 0)  # type: ignore[union-attr]
    if family is Family.ARTICLE:
        label = f"Điều {label}"
    return Marker(family, label, ordinal, match.end())


def _roman(number: int) -> str:
    return next(roman for roman, value in ROMAN.items() if value == number)


def _roman_point(text: str, start: int, end: int) -> Marker | None:
    point = text.find(".", start + 1, start + 7)
    match = ROMAN_DECIMAL.match(text, start, end) if point > 0 and text[point + 1 : point + 2].isdigit() else None
    if match and match[1] in ROMAN:
        numbers = tuple(int(part) for part in match[2][1:].split("."))
        return Marker(Family.ROMAN_DECIMAL, match[1] + match[2], numbers[-1], match.end(), (ROMAN[match[1]], *numbers))
    match = ROMAN_POINT.match(text, start, end)
    if match and match[1] in ROMAN and match[1] != "L" and not is_word(text, match):
        return Marker(Family.ROMAN, match[1], ROMAN[match[1]], match.end())
    return None


def _capital(text: str, start: int, end: int) -> Marker | None:
    match = CAPITAL_POINT.match(text, start, end)
    if match and match[1].lower() in LETTERS:
        return Marker(Family.CAPITAL, match[1], LETTERS.index(match[1].lower()) + 1, match.end())
    return None


def is_word(text: str, match: re.Match[str]) -> bool:
    """ "X-quang" is a word; "I-MỤC TIÊU" is a heading."""
    return match.group()[-1] in "-–" and text[match.end() : match.end() + 1].islower()


def _arabic(text: str, start: int, end: int) -> Marker | None:
    point = text.find(".", start + 1, start + 3)
    match = DECIMAL.match(text, start, end) if point > 0 and text[point + 1 : point + 2].isdigit() else None
    if match:
        numbers = tuple([int(part) for part in match[1].split(".")])
        return Marker(_DECIMAL, match[1], numbers[-1], match.end(), numbers)
    match = ARABIC.match(text, start, end)
    if match is None:
        return None
    after = match.end()
    if after == end or (text[after].isdigit() and THOUSANDS.match(text, after, end)):
        return None
    label, bracket = match.groups()
    return Marker(_ARABIC_BRACKET if bracket else _ARABIC, label, int(label), after)


def _in_brackets(text: str, start: int, end: int) -> Marker | None:
    match = ARABIC_BRACKETS.match(text, start, end)
    if match:
        return Marker(Family.ARABIC_BRACKETS, match[1], int(match[1]), match.end())
    match = LETTER_BRACKETS.match(text, start, end)
    if match is None:
        return None
    label = match[1]
    if label in LETTERS:
        return Marker(Family.LETTER_BRACKETS, label, LETTERS.index(label) + 1, match.end())
    ordinal = ROMAN.get(label.upper())
    return Marker(Family.ROMAN_LOWER, label, ordinal, match.end()) if ordinal else None


def _letter(text: str, start: int, end: int) -> Marker | None:
    match = LETTER.match(text, start, end)
    if match and match[1] in LETTERS:
        return Marker(Family.LETTER, match[1], LETTERS.index(match[1]) + 1, match.end())
    match = LETTER_NUMBER.match(text, start, end)
    if match and match[1] in LETTERS:
        number = int(match[2])
        return Marker(Family.LETTER_NUMBER, match[2], number, match.end(), (LETTERS.index(match[1]) + 1, number))
    match = ROMAN_LOWER.match(text, start, end)
    if match and match[1].upper() in ROMAN:
        return Marker(Family.ROMAN_LOWER, match[1], ROMAN[match[1].upper()], match.end())
    return None
