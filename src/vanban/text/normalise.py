"""Bring text into the one form that all stages expect: NFC, plain spaces, line feeds, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

from vanban.text.patterns import lazy

_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_INVISIBLE = (
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f"
    "\xad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff"
)
# Word stores the letters of Symbol and Wingdings in the private-use area; only what plans print is here.
_SYMBOL_FONT = {
    0xF02B: "+", 0xF02D: "-", 0xF0A3: "≤", 0xF0B0: "°", 0xF0B1: "±", 0xF0B3: "≥", 0xF0B4: "×", 0xF0B7: "•",
    0xF0A7: "▪", 0xF0A8: "□", 0xF0D8: "➢", 0xF0E0: "→", 0xF0FC: "✓", 0xF076: "❖", 0xF06E: "■", 0xF06F: "□",
    0xF09F: "•", 0xF0A0: "▪", 0xF0DE: "⇒", 0xF0AE: "→", 0xF0FE: "☑",
}  # fmt: skip

_TABLE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, _INVISIBLE)),
    **dict.fromkeys(range(0x80, 0xA0)),
    **dict.fromkeys(range(0xD800, 0xE000)),
    **dict.fromkeys(map(ord, _SPACES[1:]), " "),
    **dict.fromkeys(map(ord, _LINE_BREAKS), "\n"),
    # Old converters wrote the Icelandic letter, which looks the same.
    0xD0: "Đ",
    0xF0: "đ",
    **_SYMBOL_FONT,
}
_USUAL = {chr(code): usual or "" for code, usual in _TABLE.items()}
_RARE = [chr(code) for code in _TABLE if not (0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000)]
_ODD = lazy("[\x80-\x9f\ud800-\udfff" + re.escape("".join(_RARE)) + "]")


# Of all odd characters only these are printable.
_PRINTABLE = ("Ð", "ð", "\u034f")


def is_plain(text: str) -> bool:
    """Say whether a line is in the one form already; cheaper than making sure by `normalise`."""
    if not text.isprintable() or "Ð" in text or "ð" in text or "\u034f" in text:
        return False
    return unicodedata.is_normalized("NFC", text)


def _as_usual(odd: re.Match[str]) -> str:
    return _USUAL[odd.group()]


def normalise(text: str) -> str:
    """
    Return `text` in NFC, with line feeds only, plain spaces and no invisible character.

    Doing it twice changes nothing, and NFD gives what NFC gives.
    """
    return text if is_plain(text) else "\n".join(normal_lines(text))


def normal_lines(text: str) -> list[str]:
    """Return the lines of the text as `normalise` leaves them."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if any(letter in text for letter in _PRINTABLE):
        text = _ODD.sub(_as_usual, text)
        lines = text.split("\n")
    # Odd characters are rare: asking line by line is several times as fast as looking every letter up.
    odd = [index for index, line in enumerate(lines) if not line.isprintable()]
    odd = [index for index in odd if not lines[index].replace("\t", "").isprintable()]
    if odd:
        for index in odd:
            lines[index] = _ODD.sub(_as_usual, lines[index])
        text = "\n".join(lines)
        lines = text.split("\n")
    # Asking first is 20 times cheaper than composing what is composed already.
    return lines if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text).split("\n")


def one_line(text: str) -> str:
    """Return `text` with every run of white space as one space, and none at the ends."""
    return " ".join(text.split())
