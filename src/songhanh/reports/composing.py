"""
The words of a report, ready before anybody writes: what an agency said of its tasks, section by section.

Nothing here is stored. A paragraph knows its task or the agency below that wrote it; whether it was used is read from
the text as it stands, so moving, cutting and rewording need no bookkeeping.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from django.db.models import F, Max
from django.utils import timezone

from songhanh.core.calendar import printed
from songhanh.documents.enums import ClauseKind
from songhanh.documents.models import Clause
from songhanh.plans.enums import PartState
from songhanh.plans.models import Plan, Progress, Task, words_of_task
from songhanh.reports.models import Report, Round
from vanban import fold

_MARKER = re.compile(r"\A\s*(?:[-+–•*]|\(?[0-9]{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}\.)\s*")
_KEPT = 0.8  # of a paragraph's words that a text must hold for it to count as used


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Something that can stand in a section, and where it comes from."""

    section: str
    text: str
    source: str  # the name of the agency, or the clause of the task
    task: int | None = None


def sections_of_plan(plan: Plan) -> list[dict[str, str]]:
    """Return the plan's own order as an outline, for rounds without one: its headed parts that hold tasks."""
    paths = Task.objects.filter(plan=plan, withdrawn_at=None).values_list("clause__path", flat=True).distinct()
    tops = {path.split(".")[0] for path in paths if path}
    heads = Clause.objects.filter(text=plan.document.text, kind=ClauseKind.SECTION, path__in=tops).select_related(
        "text"
    )
    return [
        {"code": head.path, "title": _MARKER.sub("", head.text.text[head.start : head.end].split("\n", 1)[0]).strip()}
        for head in heads.select_related("text").order_by("ordinal")
    ]


def said_of_tasks(report: Report) -> list[Paragraph]:
    """Return what the agency last said in the period of each of its tasks, in the order of the plan."""
    round = report.round
    if round.duty is None:
        return []
    codes = [str(one["code"]) for one in round.form_version.sections]
    return [
        Paragraph(_section_of(row["path"], codes), _told(row), row["path"], row["task"])
        for row in _last_words(report, round)
        if row["words"] or row["percent"] is not None or row["state"] == PartState.DONE
    ]


def _last_words(report: Report, round: Round) -> list[dict[str, Any]]:
    assert round.duty is not None
    zone = timezone.get_current_timezone()
    said = Progress.objects.filter(
        agency=report.agency,
        part__assignment__task__plan=round.duty.plan,
        part__assignment__task__withdrawn_at=None,
        at__gte=datetime.combine(round.period_from, time.min, zone),
        at__lte=datetime.combine(round.period_to, time.max, zone),
    )
    last = said.order_by().values("part").annotate(last=Max("pk")).values("last")
    found = Progress.objects.filter(pk__in=last).order_by("part__assignment__task__start", "part__turn__ordinal", "pk")
    return [
        dict(row)
        for row in found.values(
            "words", "percent", "state", task=F("part__assignment__task"), done_on=F("part__done_on"),
            path=F("part__assignment__task__clause__path"), title=words_of_task("part__assignment__task__"),
        )
    ]  # fmt: skip


def _told(row: Mapping[str, Any]) -> str:
    title = _MARKER.sub("", str(row["title"])).strip().rstrip(".;:,")
    words = str(row["words"]).strip()
    if row["state"] == PartState.DONE:
        end = f"đã hoàn thành ngày {printed(row['done_on'])}" if row["done_on"] else "đã hoàn thành"
    else:
        end = "" if row["percent"] is None else f"đạt {row['percent']}%"
    told = "; ".join(one for one in (words.rstrip(".;"), end) if one)
    return f"{title}: {told}."


def _section_of(path: str, codes: Sequence[str]) -> str:
    """Return the code of the narrowest section that holds the clause; the first one when none does."""
    holding = [code for code in codes if path == code or path.startswith(f"{code}.")]
    return max(holding, key=len) if holding else (codes[0] if codes else "")


def compose(paragraphs: Iterable[Paragraph]) -> dict[str, str]:
    """Return the text of each section, a paragraph a line; what two say in the same words stands once."""
    lines: dict[str, dict[str, str]] = {}
    for paragraph in paragraphs:
        lines.setdefault(paragraph.section, {}).setdefault(fold(paragraph.text), paragraph.text)
    return {section: "\n".join(found.values()) for section, found in lines.items()}


def is_used(paragraph: Paragraph, text: str) -> bool:
    """Say whether the text still holds most of the paragraph's words, side by side or spread in one of its lines."""
    wanted = _words(paragraph.text)
    if not wanted:
        return True
    return any(len(wanted & _words(line)) >= _KEPT * len(wanted) for line in text.splitlines())


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))
