"""The sentence that orders a task, in its section, with its deadline and its agency marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from songhanh.documents.enums import ClauseKind
from songhanh.plans.models import Part, Task
from songhanh.web.wording import cut

_BETWEEN_CELLS = re.compile(r"\s*[\n\t]\s*")
LONGEST_HEADING = 160
AROUND = 280  # letters of the clause shown on either side of a task inside it


@dataclass(frozen=True, slots=True)
class Sentence:
    """Where it stands, and its words ready to print."""

    section: str
    html: SafeString


def sentence_of(part: Part) -> Sentence:
    task = part.assignment.task
    text, clause = task.clause.text.text, task.clause
    start, end = task.start, task.end
    if clause.kind not in {ClauseKind.ROW, ClauseKind.CELL, ClauseKind.SECTION}:
        start = max(clause.start, _word_edge(text, start - AROUND, -1))
        end = min(clause.end, _word_edge(text, end + AROUND, 1))
    marks = [
        mark for mark in _marks(text, task, part.assignment.phrase_as_printed) if start <= mark[0] < mark[1] <= end
    ]
    return Sentence(_section(task), _drawn(text, start, end, marks, clause.start, clause.end))


def _word_edge(text: str, at: int, step: int) -> int:
    at = min(max(at, 0), len(text))
    while 0 < at < len(text) and not text[at - 1].isspace():
        at += step
    return at


def _marks(text: str, task: Task, agency: str) -> Iterator[tuple[int, int, str]]:
    """Where the task's own words name its date and its agency; marks never overlap."""
    taken: list[tuple[int, int]] = []
    for words, kind in ((task.due_as_printed, "deadline"), (agency, "agency")):
        at = text.find(words, task.start, task.end) if words.strip() else -1
        span = (at, at + len(words))
        if at >= 0 and not any(span[0] < high and low < span[1] for low, high in taken):
            taken.append(span)
            yield (*span, kind)


def _drawn(text: str, start: int, end: int, marks: list[tuple[int, int, str]], first: int, last: int) -> SafeString:
    drawn, at = [], start
    for low, high, kind in sorted(marks):
        drawn.append(_escaped(text[at:low]))
        drawn.append(format_html('<span class="mark mark--{}">{}</span>', kind, _escaped(text[low:high])))
        at = high
    drawn.append(_escaped(text[at:end]))
    html = _BETWEEN_CELLS.sub(" · ", "".join(drawn).strip())
    before, after = "…" if text[first:start].strip() else "", "…" if text[end:last].strip() else ""
    return mark_safe(before + html + after)  # noqa: S308 each run was escaped


def _escaped(words: str) -> str:
    return escape(words.replace("**", ""))


def _section(task: Task) -> str:
    """The heading under which it stands, on one line."""
    parent = task.clause.parent
    if parent is None:
        return ""
    heading = task.clause.text.text[parent.start : parent.end].strip().split("\n", 1)[0].replace("**", "")
    return cut(" ".join(heading.split()), LONGEST_HEADING)
