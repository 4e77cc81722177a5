"""Put the footnotes of a page where their marks stand, so that a sentence is not torn by them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import TypeVar

from vanban.sources.pdf_page import Line, Rule

_SMALLER = 0.87  # of the body: footnotes are set in 10 where the body has 13 or 14
_NUMBERED = re.compile(r"(\d{1,2})\s*(?=\D)")

Found = TypeVar("Found")


def place_footnotes(found: Sequence[Found], level: Sequence[Rule], height: float) -> list[Found]:
    """Return what a page shows without its footnotes, which now stand in brackets at their marks."""
    lines: list[Line] = [one for one in found if isinstance(one, Line)]
    taken: set[int] = set()
    for number, own in _footnotes(lines, level, height).items():
        foot = {id(line) for line in own}
        text = " ".join(line.text for line in own)
        if _place(number, _NUMBERED.sub("", text, count=1), [line for line in lines if id(line) not in foot]):
            taken |= foot
    return [one for one in found if id(one) not in taken]


def _place(number: str, text: str, body: list[Line]) -> bool:
    # The mark is glued to the word before it: "Trung ương1 ban hành".
    mark = re.compile(rf"(?<=[^\W\d_]){number}(?![\d/.]\d)|(?<=[)”]){number}(?=[\s.,;:)]|$)")
    for line in body:
        at = mark.search(line.text)
        if at:
            line.text = f"{line.text[: at.start()]} [{text}]{line.text[at.end() :]}"
            return True
    return False


def _footnotes(lines: Sequence[Line], level: Sequence[Rule], height: float) -> dict[str, list[Line]]:
    """Return the lines at the foot of the page by the numbers of their notes."""
    if len(lines) < 2:
        return {}
    small = _SMALLER * median(line.size for line in lines)
    edge = _separator(lines, level, height)
    foot: list[Line] = []
    for line in sorted(lines, key=lambda one: one.y):
        # The number itself is smaller still, and may be all that the first word is.
        if not (line.y < edge or 0 < line.size < small):
            break
        foot.insert(0, line)
    notes: dict[str, list[Line]] = {}
    own: list[Line] | None = None
    for line in foot:
        numbered = _NUMBERED.match(line.text)
        if numbered:
            own = notes.setdefault(numbered[1], [])
        if own is not None:
            own.append(line)
    return notes


def _separator(lines: Sequence[Line], level: Sequence[Rule], height: float) -> float:
    """Return where the short rule above the footnotes stands; minus infinity when there is none."""
    margin = min(line.left for line in lines)
    short = [
        rule.at
        for rule in level
        if 60 < rule.end - rule.start < 260 and abs(rule.start - margin) < 20 and rule.at < height / 2
    ]
    for at in short:
        below = [line for line in lines if line.y < at]
        if below and _NUMBERED.match(max(below, key=lambda line: line.y).text):
            return at
    return float("-inf")
