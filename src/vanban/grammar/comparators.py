"""The words that compare: "ít nhất", "trên", "giảm xuống còn", "≥"; looked up by their last word."""

from __future__ import annotations

from vanban.model import Comparator
from vanban.text.patterns import lazy

_COMPARATORS = {
    Comparator.AT_LEAST: "ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|thấp nhất|chí ít|lớn hơn hoặc bằng",
    Comparator.AT_MOST: "không quá|không vượt|không vượt quá|không cao hơn|tối đa|cao nhất|xuống|còn|chỉ còn|xuống còn"
    "|giảm còn|giảm chỉ còn|giảm xuống|giảm xuống còn|kéo giảm còn|kéo giảm chỉ còn|kéo giảm xuống còn|hạ còn"
    "|hạ chỉ còn|hạ xuống|hạ xuống còn",
    Comparator.MORE: "trên|hơn|vượt|cao hơn|lớn hơn",
    Comparator.LESS: "dưới|xuống dưới|thấp hơn|nhỏ hơn|còn dưới|chỉ còn dưới|xuống còn dưới|giảm còn dưới"
    "|giảm chỉ còn dưới|giảm xuống còn dưới|kéo giảm còn dưới|kéo giảm chỉ còn dưới|kéo giảm xuống còn dưới"
    "|hạ còn dưới|hạ chỉ còn dưới|hạ xuống còn dưới",
    Comparator.ABOUT: "khoảng|gần|xấp xỉ|đạt xấp xỉ|từ khoảng",
}
_SIGNS = {
    "≥": Comparator.AT_LEAST,
    ">=": Comparator.AT_LEAST,
    "≤": Comparator.AT_MOST,
    "<=": Comparator.AT_MOST,
    ">": Comparator.MORE,
    "<": Comparator.LESS,
}


def _by_last_word() -> dict[str, list[tuple[str, Comparator]]]:
    """Sort the comparators under their last word, the longest first, each with a small and a capital letter."""
    found: dict[str, list[tuple[str, Comparator]]] = {}
    for comparator, phrases in _COMPARATORS.items():
        for phrase in phrases.split("|"):
            for spelled in (phrase, phrase[0].upper() + phrase[1:]):
                found.setdefault(spelled.rpartition(" ")[2], []).append((spelled, comparator))
    for phrases_of_word in found.values():
        phrases_of_word.sort(key=lambda one: -len(one[0]))
    return found


_COMPARING = _by_last_word()
_NO_LETTERS = lazy(r"\W+")
FROM = lazy(r"(?:[Tt]ừ|[Đđ]ạt từ)\s*\Z")


def comparator_before(text: str, clause: int, begin: int, low: str | None) -> tuple[Comparator, int]:
    """Return the comparator before the figure and where its words begin; `low` is the first figure of a range."""
    if low is not None:
        lead = FROM.search(text, max(clause, begin - 8), begin)
        return Comparator.BETWEEN, lead.start() if lead else begin
    start = max(clause, begin - 36)
    words = text[start:begin].rstrip()
    for joint in ("từ", "là", "mức"):
        if words.endswith(joint) and words[-len(joint) - 1 : -len(joint)].isspace():
            words = words[: -len(joint)].rstrip()
    last = words.rpartition(" ")[2]
    for phrase, comparator in _COMPARING.get(last if last.isalpha() else _NO_LETTERS.split(last)[-1], ()):
        if words.endswith(phrase):
            worded = start + len(words) - len(phrase)
            mid_word = worded > 0 and text[worded - 1].isalpha()
            return (Comparator.EQUAL, begin) if mid_word else (comparator, worded)
    sign = words[-2:] if words[-2:] in _SIGNS else words[-1:]
    if sign in _SIGNS:
        return _SIGNS[sign], start + len(words) - len(sign)
    return Comparator.EQUAL, begin


def is_compared(text: str, start: int, begin: int) -> bool:
    """Say whether a comparator stands right before the figure."""
    return comparator_before(text, max(start, begin - 24), begin, None)[0] is not Comparator.EQUAL
