"""
The stages of reading, in order, and the frozen result that is built from what they fill.
"""

from __future__ import annotations

from collections.abc import Callable

from vanban.draft import Draft
from vanban.fast_rows import maker_of
from vanban.model import Document, Header, Item, Section, Signer
from vanban.stages.find_answers import find_answers
from vanban.stages.find_assignments import find_assignments
from vanban.stages.find_budget import find_budget
from vanban.stages.find_citations import find_citations
from vanban.stages.find_closing import find_closing
from vanban.stages.find_dates import find_dates
from vanban.stages.find_deadlines import find_deadlines
from vanban.stages.find_events import find_events
from vanban.stages.find_heading import find_heading
from vanban.stages.find_items import find_items
from vanban.stages.find_outline import find_outline
from vanban.stages.find_reporting import find_reporting
from vanban.stages.find_targets import find_targets
from vanban.stages.report_unread import report_unread
from vanban.stages.split_lines import split_lines

# No stage changes the text. Each needs what those above it wrote:
STAGES: tuple[Callable[[Draft], None], ...] = (
    split_lines,  # everything else goes by lines
    find_heading,  # says where the body begins, and the number that is not a citation
    find_closing,  # says where the body ends, so that recipients are no items
    find_outline,  # sections, within those two ends and in the annexes
    find_items,  # dashes and rows, each in its section
    find_citations,  # before the dates: the day of a cited document is no deadline
    find_dates,  # every other date, once for all who need one
    find_events,  # before the deadlines: the days of an event are no deadline
    find_reporting,  # before the deadlines: the day of a report is told once
    find_deadlines,
    find_targets,
    find_assignments,  # needs the headings that are agencies
    find_answers,  # who and when for each item, from all above
    find_budget,
    report_unread,  # last: whatever nobody claimed
)


_make_item = maker_of(Item)
_make_section = maker_of(Section)


def run(draft: Draft) -> Document:
    """Pass the draft through all stages and return the reading."""
    for stage in STAGES:
        stage(draft)
    return finish(draft)


def finish(draft: Draft) -> Document:
    """Build the frozen result, once."""
    header = draft.header
    return Document(
        source=draft.source,
        text=draft.text,
        header=Header(
            header.type,
            header.number,
            header.symbol,
            header.place,
            header.date,
            header.agency,
            header.superior_agency,
            header.title,
            tuple(Signer(*signer) for signer in header.signers),
            tuple(header.recipients),
            header.places,
        ),
        citations=tuple(draft.citations),
        outline=tuple([_make_section(s.path, s.label, s.title, s.depth, s.start, s.end) for s in draft.sections]),
        blocks=tuple(draft.blocks),
        furniture=tuple(draft.furniture),
        items=tuple(
            [
                _make_item(
                    i.path,
                    i.marker or None,
                    i.task,
                    (i.text or draft.text[i.text_start : i.text_end]).replace("**", ""),
                    i.start,
                    i.end,
                    tuple(i.leads),
                    tuple(i.coordinators),
                    tuple(i.receivers),
                    i.due,
                    tuple(i.deadlines),
                    i.product,
                )
                for i in draft.items
            ]
        ),
        assignments=tuple(draft.assignments),
        reporting=tuple(draft.reporting),
        deadlines=tuple(draft.deadlines),
        targets=tuple(draft.targets),
        events=tuple(draft.events),
        budget=tuple(draft.budget),
        findings=tuple(sorted(draft.findings, key=lambda finding: (finding.start, finding.code))),
    )
