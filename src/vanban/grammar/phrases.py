"""Look up phrases word by word: blanks may be doubled or broken, and nothing has to be compiled at start."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate
from operator import itemgetter

_TOKEN = re.compile(r"\w+|[^\w\s]|[\n\t]")
_PARTED = re.compile(f"({_TOKEN.pattern})")

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

    __slots__ = ("_parts", "_starts", "begin", "words")

    def __init__(self, text: str, begin: int, end: int) -> None:
        # Gap, word, gap, word, …: adding up their lengths makes no object for each word.
        self._parts = _PARTED.split(text[begin:end])
        self.words: list[str] = self._parts[1::2]
        self.begin = begin
        self._starts: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        """Where each word begins; most stretches are turned down by their words alone, so it is counted late."""
        if self._starts is None:
            self._starts = list(accumulate(map(len, self._parts), initial=self.begin))[1:-1:2]
        return self._starts

    def start_of(self, index: int) -> int:
        """Return where one word begins: cheaper than `starts` for who asks for one or two."""
        return self.begin + sum(map(len, self._parts[: 2 * index + 1]))

    def is_joined(self, index: int) -> bool:
        """Say whether the next word follows without a gap."""
        return self.end_of(index) == self.start_of(index + 1)

    def end_of(self, index: int) -> int:
        return self.start_of(index) + len(self.words[index])

    def length_of(self, table: Phrases, index: int) -> int:
        """Return how many words the longest phrase of the table takes here; 0 when none stands here."""
        words = self.words
        seconds = table.get(words[index])
        if seconds is None:
            return 0
        if index + 1 < len(words) and words[index + 1] in seconds:
            for length, rest in seconds[words[index + 1]]:
                if not rest or words[index + 2 : index + length] == rest:
                    return length
        return 1 if "" in seconds else 0
