"""Lengths of the records decree in millimetres and points, and how long a text is in bold Times New Roman."""

from __future__ import annotations

import unicodedata

# Nghị định 30/2020/NĐ-CP, annex I, part I: top and bottom 20–25, left 30–35, right 15–20.
PAGE = (210.0, 297.0)
TOP, BOTTOM, LEFT, RIGHT = 20.0, 20.0, 30.0, 15.0
PAGE_NUMBER_FROM_TOP = 10.0  # the middle of the top margin
UPRIGHT = PAGE[0] - LEFT - RIGHT
LANDSCAPE = PAGE[1] - LEFT - RIGHT
FIRST_LINE = 12.7
MM_PER_POINT = 25.4 / 72
TWIPS_PER_MM = 1440 / 25.4

# A rule below an agency or a title is between a third and a half of its text.
RULE_SHARE = 0.4

# Advance widths in thousandths of the size, as published for the bold face and its metric-compatible kin.
_WIDTHS = {
    " ,.": 250, "/": 278, "-:;()": 333, "0123456789": 500,
    "I": 389, "J": 500, "S": 556, "FP": 611, "BELTZ": 667, "ACDNRUVXY": 722, "GHKOQ": 778, "M": 944, "W": 1000,
    "il": 278, "fjt": 333, "s": 389, "cerz": 444, "agovxy": 500, "bdhknpqu": 556, "w": 722, "m": 833,
}  # fmt: skip
_WIDTH = {letter: width for letters, width in _WIDTHS.items() for letter in letters}


def text_width(words: str, size: float) -> float:
    """Return the length of a line in millimetres; a letter is as wide as without its marks."""
    bare = unicodedata.normalize("NFD", words).replace("đ", "d").replace("Đ", "D")
    units = sum(_WIDTH.get(letter, 500) for letter in bare if not unicodedata.combining(letter))
    return units / 1000 * size * MM_PER_POINT


def longest_line(words: str, size: float, room: float) -> float:
    """Return the length of the longest line when the words are broken to fit `room` millimetres."""
    longest = line = 0.0
    space = text_width(" ", size)
    for word in words.split():
        width = text_width(word, size)
        line = line + space + width if line and line + space + width <= room else width
        longest = max(longest, line)
    return min(longest, room)


def twips(millimetres: float) -> int:
    return round(millimetres * TWIPS_PER_MM)
