"""
Fold and sort Vietnamese: what is searched without diacritics, and the order of the Vietnamese alphabet.

NFC does not unify "hòa" with "hoà", and no collation at hand orders a ă â … d đ e ê … with tones last.
"""

from __future__ import annotations

import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(0x100 + number) for number, letter in enumerate(_LETTERS)}
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}  # huyền hỏi ngã sắc nặng
_SHAPES = {"\u0306", "\u0302", "\u031b"}  # breve, circumflex, horn make letters of their own


def _folding() -> dict[int, str]:
    table = {ord("đ"): "d", ord("Đ"): "d"}
    for code in [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]:
        plain = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        if plain and plain.isascii() and code not in table:
            table[code] = plain.lower()
    table.update({code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)})
    table.update(dict.fromkeys(range(0x300, 0x370), ""))
    return table


_FOLDED = _folding()


def fold(text: str) -> str:
    """Return the text in small letters without diacritics: "Hoà Bình, Đắk Lắk" -> "hoa binh, dak lak"."""
    return text.translate(_FOLDED)


def sort_key(text: str) -> str:
    """Return a key that orders as a Vietnamese dictionary does: letters first, then the tones."""
    letters: list[str] = []
    tones = ["0"]
    for char in unicodedata.normalize("NFD", text.lower()):
        if char in _TONES:
            tones[-1] = _TONES[char]
        elif char in _SHAPES and letters:
            letters[-1] = unicodedata.normalize("NFC", letters[-1] + char)
        elif not unicodedata.combining(char):
            letters.append(char)
            if char.isspace():
                tones.append("0")  # one tone a word: on which vowel it is typed ("hòa", "hoà") does not matter
    # A separator below every letter; U+0000 would be lower still, but PostgreSQL keeps no such text.
    return "".join(_RANK.get(letter, letter) for letter in letters) + "\x01" + "".join(tones)
