"""What a style of Word says about its paragraphs and runs, following "based on"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from xml.parsers import expat

from vanban.sources.assemble import BOLD, ITALIC, UNDERLINE

CAPITALS, HIDDEN = 8, 16
LOOKS = {"w:b": BOLD, "w:i": ITALIC, "w:u": UNDERLINE, "w:caps": CAPITALS, "w:vanish": HIDDEN}
_ALIGNMENTS = {
    "left": "left", "start": "left", "center": "center", "right": "right", "end": "right",
    "both": "justify", "distribute": "justify",
}  # fmt: skip
_OFF = frozenset(("0", "false", "off", "none"))


def is_on(attributes: dict[str, str]) -> bool:
    """Say whether a switch such as <w:b w:val="0"/> is on; without a value it is."""
    return attributes.get("w:val", "1") not in _OFF


def alignment(value: str | None) -> str | None:
    """Return left, center, right or justify for a value of w:jc."""
    return _ALIGNMENTS.get(value or "")


def indent_points(attributes: dict[str, str]) -> int | None:
    """Return where the first line begins, in points; None when the element does not say."""
    left = attributes.get("w:left", attributes.get("w:start"))
    first = attributes.get("w:firstLine")
    hanging = attributes.get("w:hanging")
    if left is None and first is None and hanging is None:
        return None
    return round((_twips(left) + _twips(first) - _twips(hanging)) / 20)


def _twips(value: str | None) -> int:
    try:
        return max(-20_000, min(20_000, int(float(value or 0))))
    except (ValueError, OverflowError):
        return 0


@dataclass(slots=True)
class Style:
    """What one style settles, with all it is based on."""

    on: int = 0
    off: int = 0
    align: str | None = None
    indent: int | None = None
    number: str | None = None  # w:numId
    level: int | None = None
    bordered: bool = False

    def looks(self, inherited: int = 0) -> int:
        """Return the looks of a run that inherits `inherited`."""
        return inherited & ~self.off | self.on

    def over(self, base: Style) -> Style:
        """Return this style laid over the one that it is based on."""
        return replace(
            self,
            on=self.on | base.on & ~self.off,
            off=self.off | base.off & ~self.on,
            align=self.align or base.align,
            indent=base.indent if self.indent is None else self.indent,
            number=self.number or base.number,
            level=base.level if self.level is None else self.level,
            bordered=self.bordered or base.bordered,
        )


OPENING = 60_000  # bytes: the defaults and the style of plain paragraphs stand within


class Styles:
    """
    The styles of a document, each read when it is first used.

    A file made by Word brings hundreds of styles and uses ten: reading them all would cost more than the text.
    """

    def __init__(self, opening: bytes, whole: Callable[[], bytes | None]) -> None:
        self._opening = opening if b"<!DOCTYPE" not in opening else b""
        self._whole = cache(lambda: whole() or b"")
        self._known: dict[str, Style] = {}
        self._defaults = self._read_defaults()
        self.default = self._read_default_paragraph()

    def get(self, identifier: str | None) -> Style:
        """Return a style with all that it inherits; the default one when it is unknown."""
        if identifier is None:
            return self.default
        if identifier not in self._known:
            self._known[identifier] = self._resolve(identifier, 0)
        return self._known[identifier]

    def _resolve(self, identifier: str, depth: int) -> Style:
        found = self._find(identifier)
        if found is None or depth > 20:
            return self.default
        style, based_on = found
        return style.over(self._resolve(based_on, depth + 1)) if based_on else style.over(self._defaults)

    def _find(self, identifier: str) -> tuple[Style, str | None] | None:
        return _find_in(self._opening, identifier) or _find_in(self._whole(), identifier)

    def _read_defaults(self) -> Style:
        start, end = self._opening.find(b"<w:docDefaults>"), self._opening.find(b"</w:docDefaults>")
        return _parse(self._opening[start : end + len(b"</w:docDefaults>")])[0] if 0 <= start < end else Style()

    def _read_default_paragraph(self) -> Style:
        for identifier in ("Normal", "Binhthng", "Standard"):
            found = self._find(identifier)
            if found is not None:
                return found[0].over(self._defaults)
        return self._defaults


def _find_in(xml: bytes, identifier: str) -> tuple[Style, str | None] | None:
    at = xml.find(b'w:styleId="%s"' % identifier.encode())
    if at < 0:
        return None
    start = xml.rfind(b"<w:style ", 0, at)
    end = xml.find(b"</w:style>", at)
    if start < 0 or end < 0:
        return None
    return _parse(xml[start : end + len(b"</w:style>")])


def _parse(xml: bytes) -> tuple[Style, str | None]:
    style = Style()
    based_on: str | None = None

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal based_on
        if name in LOOKS:
            look = LOOKS[name]
            if is_on(attributes):
                style.on |= look
            else:
                style.off |= look
        elif name == "w:basedOn":
            based_on = attributes.get("w:val")
        else:
            _set_layout(style, name, attributes)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    try:
        parser.Parse(xml, True)
    except expat.ExpatError:
        return Style(), None
    return style, based_on


def _set_layout(style: Style, name: str, attributes: dict[str, str]) -> None:
    if name == "w:jc":
        style.align = alignment(attributes.get("w:val"))
    elif name == "w:ind":
        style.indent = indent_points(attributes)
    elif name == "w:numId":
        style.number = attributes.get("w:val")
    elif name == "w:ilvl":
        style.level = small_int(attributes.get("w:val"), 0, 8)
    elif name in ("w:top", "w:insideH", "w:insideV"):
        style.bordered |= attributes.get("w:val", "none") not in ("none", "nil")


def small_int(value: str | None, low: int, high: int) -> int:
    """Return a whole number between bounds, `low` for nonsense."""
    try:
        return max(low, min(high, int(value or low)))
    except ValueError:
        return low
