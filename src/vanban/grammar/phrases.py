"""Look up phrases word by word: blanks may be doubled or broken, and nothing has to be compiled at start."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import itemgetter

SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
# A line break before a small letter, or behind the bare head of a name, only tears a sentence; it is a blank.
_TOKEN = re.compile(rf"\w+|[^\w\s]|(?<!Sở)(?<!Bộ)(?<!Ban)(?<!Phòng)\n(?![{SMALL}])|\t")

# First word → second word → the phrases that open with the two, the longest first, each as its length and the words
# behind the two; "" when the word stands alone.
Phrases = dict[str, dict[str, list[tuple[int, list[str]]]]]


def phrases(table: str | Iterable[str]) -> Phrases:
    """Make a table of phrases out of words divided by "|"."""
    found: Phrases = {}
    for phrase in table.replace("\n", "").split("|") if isinstance(table, str) else table:
        tokens = _TOKEN.findall(phrase)
        if tokens:
            second = tokens[1] if len(tokens) > 1 else ""
            found.setdefault(tokens[0], {}).setdefault(second, []).append((len(tokens), tokens[2:]))
    for seconds in found.values():
        for group in seconds.values():
            group.sort(key=itemgetter(0), reverse=True)
    return found


def holds(table: Phrases, first: str, second: str) -> bool:
    """Say whether the two words are a phrase of the table."""
    return any(length == 2 for length, _ in table.get(first, {}).get(second, ()))


def opens(table: Phrases, first: str, second: str) -> bool:
    """Say whether a phrase of the table may open with these two words."""
    seconds = table.get(first)
    return seconds is not None and (second in seconds or "" in seconds)


class Tokens:
    """The words and marks of a stretch of text, with their places."""

    __slots__ = ("_starts", "_text", "begin", "words")

    def __init__(self, text: str, begin: int, end: int) -> None:
        self.words: list[str] = _TOKEN.findall(text, begin, end)
        self.begin = begin
        self._text = text
        self._starts: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        """Where each word begins; most stretches are turned down by their words alone, so it is counted late."""
        if self._starts is None:
            self._starts = self._places(len(self.words))
        return self._starts

    def _places(self, count: int) -> list[int]:
        """Find the first words again: each follows the one before, so it is the next to be found."""
        text, position, found = self._text, self.begin, []
        for word in self.words[:count]:
            position = text.find(word, position)
            found.append(position)
            position += len(word)
        return found

    def start_of(self, index: int) -> int:
        """Return where one word begins: cheaper than `starts` for who asks for one or two."""
        return self._places(index + 1)[-1] if self._starts is None else self._starts[index]

    def is_joined(self, index: int) -> bool:
        """Say whether the next word follows without a gap."""
        return self.end_of(index) == self.start_of(index + 1)

    def end_of(self, index: int) -> int:
        return self.start_of(index) + len(self.words[index])

    def length_of(self, table: Phrases, index: int) -> int:
        """Return how many words the longest phrase of the table takes here; 0 when none stands here."""
        return length_at(self.words, table, index)


def length_at(words: list[str], table: Phrases, index: int) -> int:
    """Return how many words the longest phrase of the table takes at the index; 0 when none stands there."""
    seconds = table.get(words[index])
    if seconds is None:
        return 0
    if index + 1 < len(words) and words[index + 1] in seconds:
        for length, rest in seconds[words[index + 1]]:
            if not rest or words[index + 2 : index + length] == rest:
                return length
    return 1 if "" in seconds else 0
