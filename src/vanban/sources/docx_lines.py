"""From the runs of one paragraph of Word to the lines that a person sees, in clean letters."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.sources.assemble import Paragraph, Run
from vanban.text.normalise import normalise


def _put_label(label: str, raw: str, runs: Sequence[Run]) -> tuple[str, Sequence[Run]]:
    """Put the automatic number before the text, looking like the first words."""
    body = raw.lstrip(" \t")
    shift = len(label) + 1 - (len(raw) - len(body))
    moved = [(max(start + shift, 0), end + shift, looks) for start, end, looks in runs if end + shift > 0]
    if moved and moved[0][0] <= len(label) + 1:
        moved[0] = (0, *moved[0][1:])
    return f"{label} {body}", moved


def split_lines(label: str | None, piece: Paragraph) -> list[Paragraph]:
    """Return a paragraph for each printed line that a person ended by hand, in clean letters."""
    raw, runs = _put_label(label, piece.text, piece.runs) if label else (piece.text, piece.runs)
    out: list[Paragraph] = []
    start = first = 0
    for line in raw.replace("\r", " ").split("\n"):
        end = start + len(line)
        # Runs stand in order: each line begins to look where the one before it stopped.
        while first < len(runs) and runs[first][1] <= start:
            first += 1
        own: list[Run] = []
        at = first
        while at < len(runs) and runs[at][0] < end:
            own.append((max(runs[at][0], start) - start, min(runs[at][1], end) - start, runs[at][2]))
            at += 1
        out.extend(_clean(line, own, piece))
        start = end + 1
    return out


def _clean(line: str, runs: list[Run], like: Paragraph) -> list[Paragraph]:
    text = normalise(line).replace("\n", " ")
    if len(text) != len(line) and runs:
        runs = [(len(normalise(line[:a])), len(normalise(line[:b])), looks) for a, b, looks in runs]
    left = len(text) - len(text.lstrip(" "))
    text = text.strip(" ")
    if not text.strip():
        return []
    if left or (runs and runs[-1][1] > len(text)):
        runs = [(max(a - left, 0), min(b - left, len(text)), looks) for a, b, looks in runs]
    return [Paragraph(text, like.page, like.align, like.indent, [run for run in runs if run[0] < run[1]])]


def settle_tabs(paragraph: Paragraph) -> None:
    """Replace tabs that divide no columns by one space each, in place."""
    text = paragraph.text
    lead = len(text) - len(text.lstrip("\t "))
    if lead:
        paragraph.runs = [(max(a - lead, 0), b - lead, looks) for a, b, looks in paragraph.runs if b > lead]
    paragraph.text = text[lead:].replace("\t", " ")
