"""Find out how the bytes of a text stand for letters."""

from __future__ import annotations

import codecs
import unicodedata

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class UnknownEncoding(ValueError):
    """Raised when no encoding gives Vietnamese text without doubt."""


def decode(data: bytes) -> tuple[str, str]:
    """
    Return the text and the name of its encoding.

    :raises UnknownEncoding: rather than guess.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding), encoding.removesuffix("-sig")
    # Every letter of ASCII has a zero byte beside it in UTF-16; a stray zero in other text is dropped later.
    if data[:4096].count(0) > len(data[:4096]) // 5:
        return _decode_unmarked_utf16(data)
    try:
        return data.decode(), "utf-8"
    except UnicodeDecodeError:
        return _decode_windows_1258(data)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnknownEncoding(encoding) from error


def _decode_unmarked_utf16(data: bytes) -> tuple[str, str]:
    even, odd = data[:4096:2].count(0), data[1:4096:2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = _strictly(data, encoding)
    # A program or an image has zeros too; text has line breaks and spaces, and no control characters.
    if not text or sum(letter.isprintable() or letter.isspace() for letter in text[:2000]) < 0.98 * len(text[:2000]):
        raise UnknownEncoding(encoding)
    return text, encoding


def _decode_windows_1258(data: bytes) -> tuple[str, str]:
    # Its tone marks are combining characters behind the vowel: composed, they must give Vietnamese letters.
    text = unicodedata.normalize("NFC", _strictly(data, "cp1258"))
    odd = sum(not letter.isascii() for letter in text)
    vietnamese = sum(letter in _LETTERS for letter in text)
    if not odd or vietnamese < 0.98 * odd or not any(letter in _TONED for letter in text):
        raise UnknownEncoding("cp1258")
    return text, "windows-1258"


_BASES = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_TONED = frozenset(
    unicodedata.normalize("NFC", base + tone) for base in "ăâêôơưĂÂÊÔƠƯ" for tone in "\u0300\u0301\u0309\u0303\u0323"
)
_LETTERS = frozenset(
    [unicodedata.normalize("NFC", base + tone) for base in _BASES for tone in ("", *"\u0300\u0301\u0309\u0303\u0323")]
    + list("đĐ“”‘’…–—•\u00a0«»")
)
