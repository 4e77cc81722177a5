"""What a plan holds for the agency that takes it along, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from django.db.models import QuerySet

from songhanh.documents.models import Attachment, Clause, Document, File
from songhanh.documents.queries import documents_known_to
from songhanh.indicators.models import Target
from songhanh.organisations.models import Agency
from songhanh.plans.access import PlanSeen, parts_read_by, plans_seen_by
from songhanh.plans.models import Difficulty, Evidence, Extension, Progress
from songhanh.plans.queries import DutyRow, PlanBoard, duties_of, read_plan

Row = TypeVar("Row", Extension, Difficulty)


@dataclass(frozen=True, slots=True)
class PlanContent:
    """Everything of one plan, within what the agency may read: others' words and evidence are not in it."""

    seen: PlanSeen
    board: PlanBoard
    clauses: dict[int, Clause]
    progress: Sequence[Progress]
    evidence: dict[int, list[Evidence]]  # by progress
    extensions: Sequence[Extension]
    difficulties: Sequence[Difficulty]
    duties: Sequence[DutyRow]
    targets: Sequence[Target]
    files: Sequence[tuple[File, str]] = field(default=())  # of the document, each with the name it came under


def content_of(seen: PlanSeen) -> PlanContent:
    """Read a plan whole."""
    mine = parts_read_by(seen.agency, seen.on).filter(assignment__task__plan=seen.plan).values("pk")
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    for one in Evidence.objects.filter(progress__part__in=mine).select_related("file").order_by("pk"):
        evidence[one.progress_id].append(one)
    return PlanContent(
        seen=seen,
        board=read_plan(seen),
        clauses={one.pk: one for one in Clause.objects.filter(text=seen.plan.document.text_id)},
        progress=list(
            Progress.objects.filter(part__in=mine)
            .select_related("agency", "by", "part__assignment")
            .order_by("at", "pk")
        ),
        evidence=dict(evidence),
        extensions=list(_asked(Extension.objects.filter(part__in=mine))),
        difficulties=list(_asked(Difficulty.objects.filter(part__in=mine))),
        duties=duties_of(seen),
        targets=list(Target.objects.filter(plan=seen.plan).select_related("agency").order_by("start")),
        files=files_of(seen.plan.document, seen.agency),
    )


def _asked(rows: QuerySet[Row]) -> QuerySet[Row]:
    return rows.select_related("part__assignment__agency").order_by("pk")


def files_of(document: Document, agency: Agency) -> list[tuple[File, str]]:
    """Return the files of a document with the names under which they came: the agency's own name first."""
    held = (document.file_id, document.text.file_id if document.text else None)
    ids = [one for one in dict.fromkeys(held) if one is not None]
    names: dict[int, str] = {}
    for one in Attachment.objects.filter(file__in=ids).order_by("pk"):
        if one.agency_id == agency.pk or one.file_id not in names:
            names[one.file_id] = one.name
    files = File.objects.filter(pk__in=ids).order_by("pk")
    return [(file, names.get(file.pk, f"{document}.{file.kind}")) for file in files]


def plans_to_take(agency: Agency, on: date) -> list[int]:
    """Return the plans that an agency sees, in the order of their folders."""
    return list(
        plans_seen_by(agency, on).order_by("first_day", "document__issued_on", "pk").values_list("pk", flat=True)
    )


def other_documents(agency: Agency, on: date) -> list[Document]:
    """Return the documents of the register that are no plans."""
    known = documents_known_to(agency, on).filter(plan__isnull=True)
    return list(known.select_related("issuer", "text").order_by("issued_on", "pk"))
