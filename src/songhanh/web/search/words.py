"""Found words in their context: what was typed without diacritics is shown where it stands with them."""

from __future__ import annotations

import re

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from vanban import fold

BEFORE = 60  # letters kept before the first word found
LONGEST = 220
_WORD = re.compile(r"\S+")


def in_context(text: str, typed: str, longest: int = LONGEST) -> SafeString:
    """Return the stretch of a text in which the typed words stand, these marked."""
    plain = " ".join(text.replace("**", "").split()).lstrip("-+*• ")
    wanted = fold(typed).split()
    hits = [found.span() for found in _WORD.finditer(plain) if _holds(found[0], wanted)]
    start = _start(plain, hits[0][0] if hits else 0)
    end = _end(plain, start + longest)
    drawn, at = [], start
    for low, high in hits:
        if start <= low and high <= end:
            drawn += [escape(plain[at:low]), "<mark>", escape(plain[low:high]), "</mark>"]
            at = high
    drawn.append(escape(plain[at:end]))
    more = ("…" if start else "", "…" if end < len(plain) else "")
    return mark_safe(more[0] + "".join(drawn) + more[1])  # noqa: S308 every stretch was escaped


def _holds(word: str, wanted: list[str]) -> bool:
    folded = fold(word)
    return any(one in folded for one in wanted)


def _start(text: str, first: int) -> int:
    if first <= BEFORE:
        return 0
    return text.rfind(" ", 0, first - BEFORE // 2) + 1


def _end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    edge = text.rfind(" ", 0, at)
    return edge if edge > 0 else at
