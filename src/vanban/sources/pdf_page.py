"""What stands on one page of a .pdf and where: words, lines of words, and ruled lines."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any

from pypdfium2 import raw

from vanban.text.normalise import normalise, one_line

_MOST_OBJECTS = 40_000  # a page of a plan has some hundreds
_MOST_LETTERS = 60_000
_THIN = 3.0  # points: a ruled line, drawn as a stroke or as a narrow box
_SHORT = 6.0
_SAME_BASELINE = 4.0
_FONT_NAME = 100  # bytes

_TORN = "\ufffe"
_PRINTED_LINE = re.compile(rf"[^\n{_TORN}]+{_TORN}?|{_TORN}")
_PRINTED_WORD = re.compile(rf"[^\s{_TORN}]+{_TORN}?|{_TORN}")

Matrix = tuple[float, float, float, float, float, float]


@dataclass(slots=True)
class Word:
    """A word, its left and right edge, and its baseline from the bottom of the page."""

    left: float
    right: float
    y: float
    text: str
    bold: bool = False
    size: float = 0.0
    first: float = 0.0  # how wide the first word is, when it stands for a whole line


@dataclass(slots=True)
class Line:
    """Words on one baseline."""

    left: float
    right: float
    y: float
    text: str
    first_word: float  # how wide it is
    page: int
    bold: bool = False
    size: float = 0.0  # of its first letter, in points
    alone: bool = False  # set in a column: no line of it goes on elsewhere


@dataclass(slots=True)
class Rule:
    """A straight line along one axis: where it stands, and from where to where it goes."""

    at: float
    start: float
    end: float


class Page:
    """One page, asked for as little as is needed: positions cost more than the text."""

    def __init__(self, page: Any, number: int) -> None:
        self.number = number
        self._page = page
        self._letters = page.get_textpage()
        self.width, self.height = page.get_size()
        self._rotation = page.get_rotation()
        self.text = self._read_text()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._font, self._flags = ctypes.create_string_buffer(_FONT_NAME), ctypes.c_int()
        self._box = [ctypes.c_double() for _ in range(4)]

    def _read_text(self) -> str:
        count = self._letters.count_chars()
        if count <= 0:
            return ""
        count = min(count, _MOST_LETTERS)
        text: str = self._letters.get_text_range(0, count)
        if len(text) != count:
            # Letters and places must run in step.
            text = "".join(_letter(raw.FPDFText_GetUnicode(self._letters, index)) for index in range(count))
        # The library marks a hyphen at the end of a line, and leaves out the line break behind it.
        return text.replace("\x02", _TORN)

    def lines(self) -> list[Line]:
        """Return the lines in the order of the file."""
        return [line for line, _, _ in self._spans()]

    def words(self, wanted: Callable[[Line], bool]) -> list[Word]:
        """Return every word of the lines that are wanted with its place; other lines as if they were one word."""
        out: list[Word] = []
        for line, start, end in self._spans():
            if wanted(line):
                out.extend(self._words(line, start, end))
            else:
                out.append(Word(line.left, line.right, line.y, line.text, line.bold, line.size, line.first_word))
        return out

    def _spans(self) -> Iterator[tuple[Line, int, int]]:
        for printed in _PRINTED_LINE.finditer(self.text):
            text = printed[0].rstrip()
            lead = len(text) - len(text.lstrip())
            if text and _clean(text):
                start = printed.start() + lead
                yield self._line(start, text[lead:]), start, start + len(text) - lead

    def _line(self, start: int, text: str) -> Line:
        left, y = self._origin(start)
        first = text.split(maxsplit=1)[0]
        right = max(left, self._right(start + len(text) - 1))
        word = right - left if first == text else self._right(start + len(first) - 1) - left
        return Line(left, right, y, _clean(text), word, self.number, self._is_bold(start), self._size(start))

    def _words(self, line: Line, start: int, end: int) -> Iterator[Word]:
        for printed in _PRINTED_WORD.finditer(self.text, start, end):
            text = _clean(printed[0])
            if text:
                left, y = self._origin(printed.start())
                right = max(left, self._right(printed.end() - 1))
                # To ask each word for its font would double the time; a line has one, but for rare exceptions.
                yield Word(left, right, y, text, line.bold, line.size, right - left)

    def _origin(self, index: int) -> tuple[float, float]:
        raw.FPDFText_GetCharOrigin(self._letters, index, self._x, self._y)
        return self._turn(self._x.value, self._y.value)

    def _right(self, index: int) -> float:
        left, right, bottom, top = self._box
        raw.FPDFText_GetCharBox(self._letters, index, left, right, bottom, top)
        one = self._turn(left.value, bottom.value)[0]
        return max(one, self._turn(right.value, top.value)[0])

    def _is_bold(self, index: int) -> bool:
        # Programs leave the weight of an embedded font out; its name is always there.
        raw.FPDFText_GetFontInfo(self._letters, index, self._font, _FONT_NAME, self._flags)
        return b"Bold" in self._font.value

    def _size(self, index: int) -> float:
        return float(raw.FPDFText_GetFontSize(self._letters, index))

    def _turn(self, x: float, y: float) -> tuple[float, float]:
        """Return a point as a person sees it on a page that is shown turned."""
        if not (isfinite(x) and isfinite(y)):
            return 0.0, 0.0
        match self._rotation:
            case 90:
                return y, self.height - x
            case 180:
                return self.width - x, self.height - y
            case 270:
                return self.width - y, x
        return x, y

    def rules(self) -> tuple[list[Rule], list[Rule]]:
        """Return the level and the upright ruled lines."""
        level: list[Rule] = []
        upright: list[Rule] = []
        for x1, y1, x2, y2 in _strokes(self._page):
            (x1, y1), (x2, y2) = self._turn(x1, y1), self._turn(x2, y2)
            wide, high = abs(x2 - x1), abs(y2 - y1)
            if high <= _THIN and wide >= _SHORT:
                level.append(Rule((y1 + y2) / 2, min(x1, x2), max(x1, x2)))
            elif wide <= _THIN and high >= _SHORT:
                upright.append(Rule((x1 + x2) / 2, min(y1, y2), max(y1, y2)))
        return level, upright

    def is_drawn(self) -> bool:
        """Say whether anything at all is drawn on the page."""
        return bool(raw.FPDFPage_CountObjects(self._page) > 0)

    def close(self) -> None:
        self._letters.close()
        self._page.close()


def _clean(text: str) -> str:
    return one_line(normalise(text.replace(_TORN, "-")))


def _letter(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def gather_rows(words: list[Word]) -> list[list[Word]]:
    """Return words from top to bottom in rows of one baseline, each from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: -one.y):
        if rows and rows[-1][0].y - word.y <= _SAME_BASELINE:
            rows[-1].append(word)
        else:
            rows.append([word])
    for row in rows:
        row.sort(key=lambda one: one.left)
    return rows


def join_words(words: list[Word], page: int) -> Line:
    """Return the words of one row as a line."""
    first, last = words[0], max(words, key=lambda one: one.right)
    text = " ".join(word.text for word in words)
    wide = first.first or first.right - first.left
    return Line(first.left, last.right, first.y, text, wide, page, first.bold and words[-1].bold, first.size)


def merge_parts(parts: list[Line]) -> Line:
    """Return the parts of one row as one line again."""
    first = parts[0]
    text = " ".join(part.text for part in parts)
    right = max(part.right for part in parts)
    bold = all(part.bold for part in parts)
    return Line(first.left, right, first.y, text, first.first_word, first.page, bold, first.size)


def _strokes(page: Any) -> list[tuple[float, float, float, float]]:
    """Return the straight pieces of all paths on a page, from point to point."""
    out: list[tuple[float, float, float, float]] = []
    count = raw.FPDFPage_CountObjects(page)
    for index in range(min(count, _MOST_OBJECTS)):
        _add_strokes(raw.FPDFPage_GetObject(page, index), (1, 0, 0, 1, 0, 0), out, 0)
    return out


def _add_strokes(shape: Any, outer: Matrix, out: list[tuple[float, float, float, float]], depth: int) -> None:
    kind = raw.FPDFPageObj_GetType(shape)
    if kind == raw.FPDF_PAGEOBJ_FORM and depth < 4:
        inner = _times(_matrix(shape), outer)
        for index in range(min(raw.FPDFFormObj_CountObjects(shape), _MOST_OBJECTS)):
            _add_strokes(raw.FPDFFormObj_GetObject(shape, index), inner, out, depth + 1)
    elif kind == raw.FPDF_PAGEOBJ_PATH and len(out) < _MOST_OBJECTS:
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        raw.FPDFPageObj_GetBounds(shape, left, bottom, right, top)
        if right.value - left.value <= _THIN or top.value - bottom.value <= _THIN:
            out.append((*_move(left.value, bottom.value, outer), *_move(right.value, top.value, outer)))
        elif raw.FPDFPath_CountSegments(shape) < 4_000:
            out.extend(_segments(shape, _times(_matrix(shape), outer)))


def _segments(path: Any, matrix: Matrix) -> list[tuple[float, float, float, float]]:
    out = []
    x, y = ctypes.c_float(), ctypes.c_float()
    begun = at = (0.0, 0.0)
    for index in range(raw.FPDFPath_CountSegments(path)):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = _move(x.value, y.value, matrix)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            begun = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            out.append((*at, *point))
        if raw.FPDFPathSegment_GetClose(segment):
            out.append((*point, *begun))
        at = point
    return out


def _matrix(shape: Any) -> Matrix:
    found = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(shape, found):
        return (1, 0, 0, 1, 0, 0)
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _move(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
