"""
Report what no stage has claimed, so that nothing is dropped silently.

Reads: everything   Writes: findings

    a paragraph that says no task, day, target or citation   ->  an info at that paragraph
    a line of the heading that fits no place                 ->  an info at that line
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from vanban.draft import Draft, Line
from vanban.findings import report
from vanban.grammar.headings import AUTHORITY, FORMULA, MOTTO, RULE, STAMPED

# The heading of a document, at its longest.
LONGEST_FORM = 4000


def report_unread(draft: Draft) -> None:
    """Name the lines that nothing was read from; neighbours are one finding."""
    claimed = sorted(claims(draft))
    ends: list[int] = []
    reach = 0
    for _, end in claimed:
        reach = max(reach, end)
        ends.append(reach)
    starts = [start for start, _ in claimed]
    heads = {section.start for section in draft.sections} | {item.start for item in draft.items}
    first: int | None = None
    last = 0
    for line in draft.lines:
        read = line.start in heads
        if not read:
            place = bisect_left(starts, line.end)
            read = place > 0 and ends[place - 1] > line.start
        if not read and (line.table is not None or is_form(draft, line)):
            continue  # tables have their own finding
        if not read:
            first = line.start if first is None else first
            last = line.end
        elif first is not None:
            report(draft, "VB901", first, last)
            first = None
    if first is not None:
        report(draft, "VB901", first, last)


def is_form(draft: Draft, line: Line) -> bool:
    """Motto, rules and the name of who decides are the form of a document, not its wording."""
    words = draft.text[line.start : line.end]
    if RULE.match(words) or STAMPED.match(words) or (words.isupper() and FORMULA.match(words)):
        return True
    return line.start < LONGEST_FORM and (
        MOTTO.search(words) is not None or (words.isupper() and AUTHORITY.match(words) is not None)
    )


def claims(draft: Draft) -> Iterator[tuple[int, int]]:
    """Every span that some stage has read, but for points and dashes, which are whole lines."""
    for place in draft.header.places.values():
        yield place.start, place.end
    for section in draft.sections:
        if section.end > draft.lines[section.line].end:
            yield section.start, section.end  # the title of a chapter stands below it
    for citation in draft.citations:
        for mention in citation.mentions:
            yield mention.start, mention.end
    for rows in (draft.assignments, draft.reporting, draft.deadlines, draft.targets, draft.events, draft.budget):
        for row in rows:
            yield row.start, row.end
    for finding in draft.findings:
        yield finding.start, finding.end
