"""Who said what when about a part, and what waits for an answer from above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any
from uuid import UUID

from django.db.models import DateField, F, OuterRef, Q, TextField, Value
from django.db.models.functions import Coalesce

from songhanh.audit.models import Event
from songhanh.organisations.models import Agency
from songhanh.plans.enums import PartState
from songhanh.plans.models import Assignment, Difficulty, Evidence, Extension, Part, Progress, Task


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the history. `kind` is one of KINDS; `files` are (uuid, caption)."""

    at: datetime
    kind: str
    by: str
    agency: str
    words: str = ""
    percent: int | None = None
    state: PartState | None = None
    day: date | None = None
    files: Sequence[tuple[Any, str]] = ()
    to: str = ""  # to whom it was handed


KINDS = (
    "progress", "extension_asked", "extension_granted", "extension_refused", "difficulty_raised",
    "difficulty_answered", "part.waived", "assignment.handed_over", "assignment.officer_named", "task.withdrawn",
    "task.condition_met",
)  # fmt: skip


def history_of_part(part: Part) -> list[Said]:
    """
    Return everything said about a part, newest first, in three queries.

    That one may read it was checked when it was fetched.
    """
    said = [*_progress(part), *_asked(part), *_events(part)]
    return sorted(said, key=attrgetter("at"), reverse=True)


def _progress(part: Part) -> Iterable[Said]:
    rows = (
        Progress.objects.filter(part=part)
        .order_by("pk", "evidence__pk")
        .values_list(
            "pk", "at", "by__name", "agency__name", "words", "percent", "state", "evidence__file__uuid",
            "evidence__caption",
        )
    )  # fmt: skip
    for _, group in groupby(rows, key=itemgetter(0)):
        lines = list(group)
        _, at, by, agency, words, percent, state, *_ = lines[0]
        files = [(line[7], line[8]) for line in lines if line[7] is not None]
        yield Said(at, "progress", by or "", agency, words, percent, PartState(state), files=files)


def _asked(part: Part) -> Iterable[Said]:
    """Extensions and difficulties with their answers, in one query over both tables."""
    agency = part.assignment.agency
    extensions = Extension.objects.filter(part=part).annotate(
        asked=F("asked_at"), asker=F("asked_by__name"), said=F("reason"), day=F("until"), kind=F("answer"),
        answerer=F("answered_by__name"), answered=F("words"), whose=Value(""),
    )  # fmt: skip
    difficulties = Difficulty.objects.filter(part=part).annotate(
        asked=F("raised_at"), asker=F("raised_by__name"), said=F("words"),
        day=Value(None, output_field=DateField()), kind=Value("difficulty"), answerer=F("answered_by__name"),
        answered=Coalesce("answer", Value(""), output_field=TextField()), whose=F("agency__name"),
    )  # fmt: skip
    columns = ("asked", "asker", "said", "day", "kind", "answered_at", "answerer", "answered", "whose")
    for asked, asker, said, day, kind, answered_at, answerer, answered, whose in extensions.values_list(*columns).union(
        difficulties.values_list(*columns), all=True
    ):
        raised = kind == "difficulty"
        own = whose if raised else (agency.name if agency else "")
        yield Said(asked, "difficulty_raised" if raised else "extension_asked", asker or "", own, said, day=day)
        if answered_at is not None:
            answer = "difficulty_answered" if raised else f"extension_{kind}"
            yield Said(answered_at, answer, answerer or "", "", answered, day=day)


def _events(part: Part) -> Iterable[Said]:
    """What others did to it stands in the trail alone."""
    chain = {part.assignment_id, part.assignment.handed_from_id} - {None}
    told = Event.objects.filter(
        Q(object_type=Part._meta.label, object_id=part.pk, action="part.waived")
        | Q(object_type=Assignment._meta.label, object_id__in=chain, action__startswith="assignment.")
        | Q(object_type=Task._meta.label, object_id=part.assignment.task_id, action__startswith="task.")
    ).annotate(agency_name=Agency.objects.filter(pk=OuterRef("acting_for_id")).values("name")[:1])
    for event in told.order_by("pk"):
        if event.action in KINDS:
            changed = event.changes.get("agency") or event.changes.get("officer") or [None, None]
            to = changed[1]["name"] if isinstance(changed[1], dict) else ""
            yield Said(event.at, event.action, event.actor_name, event.agency_name or "", event.reason, to=to)


def evidence_of(part: Part, uuid: UUID) -> Evidence:
    """
    Return a file that was given with a part's progress; that one may read the part was checked when it was fetched.

    :raises Evidence.DoesNotExist: if the part has no such file.
    """
    found = Evidence.objects.filter(progress__part=part, file__uuid=uuid).select_related("file").order_by("-pk").first()
    if found is None:
        raise Evidence.DoesNotExist
    return found


@dataclass(frozen=True, slots=True)
class Request:
    """Something that waits for the issuer's answer: more time asked for, or a difficulty raised."""

    kind: str  # extension, difficulty
    part: int
    task: int
    plan: int
    plan_name: str
    agency: str
    words: str
    at: datetime
    until: date | None


def requests_waiting(agency: Agency, most: int) -> list[Request]:
    """Return what waits longest for an answer of the agency itself, in one query over both tables."""
    mine = {"answer": None, "part__assignment__task__plan__standing": agency}
    whose = {
        "task": F("part__assignment__task"), "plan": F("part__assignment__task__plan"),
        "number": F("part__assignment__task__plan__document__number"),
        "symbol": F("part__assignment__task__plan__document__symbol"), "who": F("part__assignment__agency__name"),
    }  # fmt: skip
    extensions = Extension.objects.filter(**mine).annotate(
        kind=Value("extension"), said=F("reason"), asked=F("asked_at"), day=F("until"), **whose
    )
    difficulties = Difficulty.objects.filter(**mine).annotate(
        kind=Value("difficulty"),
        said=F("words"),
        asked=F("raised_at"),
        day=Value(None, output_field=DateField()),
        **whose,
    )
    columns = ("kind", "part", "task", "plan", "number", "symbol", "who", "said", "asked", "day")
    both = extensions.values_list(*columns).union(difficulties.values_list(*columns), all=True)
    return [
        Request(kind, part, task, plan, "/".join(filter(None, (number, symbol))), who or "", said, asked, day)
        for kind, part, task, plan, number, symbol, who, said, asked, day in both.order_by("asked")[:most]
    ]
