"""Write Word's automatic numbers and bullets as a person sees them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vanban.sources.docx_package import Events
from vanban.sources.docx_styles import Styles, indent_points, small_int
from vanban.text.normalise import normalise
from vanban.text.patterns import lazy

_LEVELS = 9
_PLACE = lazy(r"%([1-9])")
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_ONES = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_PLUS = "+"


@dataclass(slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None
    indent: int | None = None


@dataclass(slots=True)
class _Scheme:
    """An abstract numbering: its levels and how far each has counted."""

    levels: dict[int, _Level] = field(default_factory=dict)
    style_link: str | None = None
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class _Number:
    """A w:num: a scheme, and where it starts anew or looks different."""

    scheme: str = ""
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, _Level] = field(default_factory=dict)
    begun: bool = False


class Numbering:
    """The counters of a document."""

    def __init__(self, xml: bytes | None, styles: Styles) -> None:
        self._schemes: dict[str, _Scheme] = {}
        self._numbers: dict[str, _Number] = {}
        self._styles = styles
        if xml is not None:
            _Reader(self._schemes, self._numbers).run(xml)

    def next_label(self, number: str, level: int | None, style: str | None) -> str | None:
        """Count one paragraph and return what Word prints before it; None when it prints nothing."""
        found = self._find(number)
        if found is None:
            return None
        num, scheme = found
        if level is None:
            level = self._level_of_style(scheme, style)
        self._begin(num, scheme)
        self._count(scheme, num, level)
        return _label(scheme, num, level)

    def indent(self, number: str, level: int | None) -> int | None:
        """Return where the number stands, in points."""
        found = self._find(number)
        return _level(found[1], found[0], level or 0).indent if found else None

    def _find(self, number: str) -> tuple[_Number, _Scheme] | None:
        num = self._numbers.get(number)
        scheme = self._schemes.get(num.scheme) if num else None
        for _ in range(5):
            if scheme is None or scheme.style_link is None or scheme.levels:
                break
            num = self._numbers.get(self._styles.get(scheme.style_link).number or "")
            scheme = self._schemes.get(num.scheme) if num else None
        return (num, scheme) if num and scheme else None

    @staticmethod
    def _level_of_style(scheme: _Scheme, style: str | None) -> int:
        return next((at for at, level in scheme.levels.items() if style and level.style == style), 0)

    @staticmethod
    def _begin(num: _Number, scheme: _Scheme) -> None:
        if num.begun:
            return
        num.begun = True
        for level in num.starts:
            # Lists made of one scheme go on counting together unless one is told to start anew.
            scheme.counts[level:] = [None] * (_LEVELS - level)

    @staticmethod
    def _count(scheme: _Scheme, num: _Number, level: int) -> None:
        start = num.starts.get(level, _level(scheme, num, level).start)
        before = scheme.counts[level]
        scheme.counts[level] = start if before is None else before + 1
        for deeper in range(level + 1, _LEVELS):
            restart = _level(scheme, num, deeper).restart
            if restart is None or 0 < restart <= level + 1:
                scheme.counts[deeper] = None


def _level(scheme: _Scheme, num: _Number, level: int) -> _Level:
    return num.levels.get(level) or scheme.levels.get(level) or _Level()


def _label(scheme: _Scheme, num: _Number, level: int) -> str | None:
    own = _level(scheme, num, level)
    if own.format == "bullet":
        return _bullet(own.text)
    if own.format == "none" and "%" not in own.text:
        return own.text.strip() or None

    def printed(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        shown = _level(scheme, num, at)
        count = scheme.counts[at]
        form = "decimal" if own.legal else shown.format
        return format_count(num.starts.get(at, shown.start) if count is None else count, form)

    return normalise(_PLACE.sub(printed, own.text)).strip() or None


def _bullet(glyph: str) -> str | None:
    # Whatever sign the typist picked, it serves as the dash of the list, or as the plus below it.
    seen = normalise(glyph).strip()
    return None if not seen and not glyph else _PLUS if seen == _PLUS else "-"


def format_count(count: int, form: str) -> str:
    """Return a count as Word prints it in one of its number formats."""
    if count <= 0 or count > 30_000:
        return str(count)
    match form:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letter if form == "lowerLetter" else letter.upper()
        case "lowerRoman" | "upperRoman":
            return _roman(count) if form == "upperRoman" else _roman(count).lower()
        case "decimalZero":
            return f"{count:02d}"
        case "none":
            return ""
        case "vietnameseCounting":
            return _in_words(count)
    return str(count)


def _roman(count: int) -> str:
    out = []
    for value, letters in _ROMAN:
        times, count = divmod(count, value)
        out.append(letters * times)
    return "".join(out)


def _in_words(count: int) -> str:
    tens, ones = divmod(count, 10)
    if count < 10:
        return _ONES[count]
    if count >= 100:
        return str(count)
    head = "mười" if tens == 1 else f"{_ONES[tens]} mươi"
    if not ones:
        return head
    last = "lăm" if ones == 5 else "mốt" if ones == 1 and tens > 1 else _ONES[ones]
    return f"{head} {last}"


class _Reader:
    """Fills schemes and numbers from word/numbering.xml."""

    def __init__(self, schemes: dict[str, _Scheme], numbers: dict[str, _Number]) -> None:
        self._schemes, self._numbers = schemes, numbers
        self._scheme = _Scheme()
        self._number = _Number()
        self._level = _Level()
        self._in_number = False
        self._override = 0

    def run(self, xml: bytes) -> None:
        Events(self._start, lambda name: None).run(xml)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("w:val")
        match name:
            case "w:abstractNum":
                self._in_number = False
                self._scheme = self._schemes[attributes.get("w:abstractNumId", "")] = _Scheme()
            case "w:num":
                self._in_number = True
                self._number = self._numbers[attributes.get("w:numId", "")] = _Number()
            case "w:abstractNumId":
                self._number.scheme = value or ""
            case "w:lvlOverride":
                self._override = small_int(attributes.get("w:ilvl"), 0, _LEVELS - 1)
            case "w:startOverride":
                self._number.starts[self._override] = small_int(value, 0, 30_000)
            case "w:numStyleLink":
                self._scheme.style_link = value
            case "w:lvl":
                level = small_int(attributes.get("w:ilvl"), 0, _LEVELS - 1)
                self._level = _Level()
                (self._number.levels if self._in_number else self._scheme.levels)[level] = self._level
            case _:
                self._set_level(name, value, attributes)

    def _set_level(self, name: str, value: str | None, attributes: dict[str, str]) -> None:
        level = self._level
        match name:
            case "w:start":
                level.start = small_int(value, 0, 30_000)
            case "w:numFmt":
                level.format = value or "decimal"
            case "w:lvlText":
                level.text = (value or "")[:200]
            case "w:lvlRestart":
                level.restart = small_int(value, 0, _LEVELS)
            case "w:isLgl":
                level.legal = value not in ("0", "false")
            case "w:pStyle":
                level.style = value
            case "w:ind":
                level.indent = indent_points(attributes)
