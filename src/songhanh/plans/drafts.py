"""A plan before it exists: what a review hands to `actions.found_plan`, each thing settled or marked unclear."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from songhanh.documents.models import Document
from songhanh.organisations.models import Agency
from songhanh.plans.enums import AddresseeRule, DueKind, DutyKind, PartRole
from songhanh.plans.models import Plan


@dataclass(frozen=True, slots=True)
class NewDue:
    """When something is due; `rule` says what recurs (recurring, month, day) or what is waited for (condition)."""

    kind: DueKind
    due_from: date | None = None
    due_on: date | None = None
    before: bool = False
    rule: dict[str, Any] = field(default_factory=dict)
    year_inferred: bool = False
    as_printed: str = ""


@dataclass(frozen=True, slots=True)
class NewAssignment:
    """
    One printed phrase and the agencies it means.

    `agencies` is empty while nobody knows who is meant; `rule` says how a collective phrase was expanded.
    """

    phrase_as_printed: str
    role: PartRole
    agencies: tuple[Agency, ...] = ()
    rule: AddresseeRule | None = None
    excluded: tuple[Agency, ...] = ()


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task in its sentence; start and end are code points of the document's text."""

    start: int
    end: int
    due: NewDue
    assignments: tuple[NewAssignment, ...] = ()
    wording: str | None = None
    product: str | None = None


@dataclass(frozen=True, slots=True)
class NewDuty:
    start: int
    end: int
    kind: DutyKind
    due: NewDue
    to: Agency | None = None
    via: Agency | None = None
    to_as_printed: str = ""
    via_as_printed: str = ""
    who: tuple[NewAssignment, ...] = ()  # who owes the report; their role says nothing here
    cut_off: date | None = None


@dataclass(frozen=True, slots=True)
class NewPlan:
    """Everything a plan starts with."""

    document: Document
    agency: Agency  # who issued it
    first_day: date
    last_day: date
    tasks: tuple[NewTask, ...] = ()
    duties: tuple[NewDuty, ...] = ()
    standing: Agency | None = None  # who follows it up for the issuer; None = the issuer itself
    superior: Plan | None = None  # the plan that it carries out
