"""
Who sees and does what in plans.

An agency sees whole every plan that it issued, follows up or once followed up for the issuer (`standing`), is named in
or received, every plan of the agencies below it, and those that carry out a plan it follows up. Of others' parts it
sees state and count; their words and evidence are for the agency itself, the task's lead, the issuer, its standing
agency and those above the issuer. What one may not see is a DoesNotExist: the page answers 404.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from songhanh.core.fields import valid_on
from songhanh.documents.models import Recipient
from songhanh.organisations.enums import Line
from songhanh.organisations.models import Agency, Ancestry
from songhanh.plans.enums import PartRole
from songhanh.plans.models import (
    Assignment,
    Difficulty,
    Duty,
    Extension,
    Following,
    Part,
    Plan,
    ReportingAgency,
    Task,
    TaskQuerySet,
)


def with_below(agency: Agency, on: date) -> QuerySet[Ancestry, int]:
    """The agency itself and all below it, as a subquery."""
    held = Ancestry.objects.filter(valid_on(on), ancestor=agency, line=Line.TERRITORY)
    return held.values_list("descendant", flat=True)


def followed_up_by(agency: Agency, on: date, plan: str = "") -> Q:
    """Return the condition that an agency answers for a plan: as issuer, for the issuer, or from above it."""
    return Q(**{f"{plan}standing": agency}) | Q(**{f"{plan}agency__in": with_below(agency, on)})


def plans_seen_by(agency: Agency, on: date) -> QuerySet[Plan]:
    """Return the plans that an agency sees whole."""
    named = Assignment.objects.filter(task__plan=OuterRef("pk"), agency=agency)
    reported_to = Duty.objects.filter(Q(to=agency) | Q(via=agency), plan=OuterRef("pk"))
    owes = ReportingAgency.objects.filter(duty__plan=OuterRef("pk"), agency=agency)
    received = Recipient.objects.filter(document=OuterRef("document"), agency=agency)
    followed = Following.objects.filter(plan=OuterRef("pk"), agency=agency)
    ways = (named, reported_to, owes, received, followed)
    answers_for = followed_up_by(agency, on) | Q(superior__standing=agency)
    return Plan.objects.filter(reduce(or_, (Q(Exists(way)) for way in ways), answers_for))


def tasks_seen_by(agency: Agency, on: date) -> TaskQuerySet:
    """Return the tasks of the plans that an agency sees."""
    return Task.objects.filter(plan__in=plans_seen_by(agency, on))


def parts_read_by(agency: Agency, on: date) -> QuerySet[Part]:
    """Return the parts whose words and evidence an agency may read."""
    leads = Assignment.objects.filter(
        task=OuterRef("assignment__task"), agency=agency, role=PartRole.LEAD, valid_to=None
    )
    return Part.objects.filter(
        Q(assignment__agency=agency)
        | Q(assignment__handed_from__agency=agency)
        | followed_up_by(agency, on, "assignment__task__plan__")
        | Exists(leads)
    )


def may_follow_up(plan: Plan, agency: Agency, on: date) -> bool:
    """Tell whether an agency answers for the plan: its issuer, who follows it up for the issuer, and those above."""
    if agency.pk in {plan.agency_id, plan.standing_id}:
        return True
    return _pairs_above(agency, on).filter(descendant=plan.agency_id).exists()


def _pairs_above(agency: Agency, on: date) -> QuerySet[Ancestry]:
    return Ancestry.objects.filter(valid_on(on), ancestor=agency, line=Line.TERRITORY)


def may_report_on(part: Part, agency: Agency) -> bool:
    """Tell whether the part is the agency's own."""
    return part.assignment.agency_id == agency.pk


def may_hand_over(assignment: Assignment, agency: Agency, to: Agency, on: date) -> bool:
    """Tell whether an agency may hand this on: its own to those below it; who follows the plan up, to anyone."""
    if may_follow_up(assignment.task.plan, agency, on):
        return True
    return assignment.agency_id == agency.pk and Agency.objects.below(agency, on).filter(pk=to.pk).exists()


@dataclass(frozen=True, slots=True)
class PlanSeen:
    """A plan as an agency sees it on a day."""

    plan: Plan
    agency: Agency
    on: date
    may_follow_up: bool
    superior: Plan | None = None  # the plan above it, as far as the agency sees that too
    duties: int = 0  # how many reports it asks for


@dataclass(frozen=True, slots=True)
class PartSeen:
    """A part whose words an agency may read, and what else it may do."""

    part: Part
    agency: Agency
    on: date
    may_report: bool
    may_follow_up: bool


def plan_for(agency: Agency, pk: int, on: date) -> PlanSeen:
    """
    Return a plan as the agency sees it.

    :raises Plan.DoesNotExist: if there is none that it may see.
    """
    plan = (
        plans_seen_by(agency, on)
        .select_related("agency", "standing", "document", "document__text", "superior__document")
        .annotate(
            is_above=Exists(_pairs_above(agency, on).filter(descendant=OuterRef("agency"))),
            sees_superior=Exists(plans_seen_by(agency, on).filter(pk=OuterRef("superior"))),
            duty_count=_counted_duties(),
        )
        .get(pk=pk)
    )
    follows = agency.pk in {plan.agency_id, plan.standing_id} or plan.is_above
    return PlanSeen(
        plan, agency, on, follows, superior=plan.superior if plan.sees_superior else None, duties=plan.duty_count
    )


def _counted_duties() -> Coalesce:
    asked = Duty.objects.filter(plan=OuterRef("pk")).order_by().values("plan").annotate(count=Count("pk"))
    return Coalesce(Subquery(asked.values("count")), Value(0))


def duty_for(agency: Agency, pk: int, on: date) -> Duty:
    """
    Return a duty of a plan that the agency follows up, to be put right.

    :raises Duty.DoesNotExist: if there is none.
    """
    mine = Duty.objects.filter(followed_up_by(agency, on, "plan__"))
    found: Duty = mine.select_related("plan__agency", "plan__document", "to", "via", "clause").get(pk=pk)
    return found


def task_for(agency: Agency, pk: int, on: date) -> Task:
    """
    Return a task of a plan that the agency sees.

    :raises Task.DoesNotExist: if there is none.
    """
    return tasks_seen_by(agency, on).select_related("plan", "plan__agency", "plan__document", "clause").get(pk=pk)


def part_for(agency: Agency, pk: int, on: date) -> PartSeen:
    """
    Return a part whose words the agency may read.

    :raises Part.DoesNotExist: if there is none.
    """
    issuer = OuterRef("assignment__task__plan__agency")
    part = (
        parts_read_by(agency, on)
        .select_related(
            "turn", "assignment__agency", "assignment__officer", "assignment__task__clause__parent",
            "assignment__task__clause__text", "assignment__task__plan__agency", "assignment__task__plan__standing",
            "assignment__task__plan__document",
        )
        .annotate(is_above=Exists(_pairs_above(agency, on).filter(descendant=issuer)))
        .get(pk=pk)
    )  # fmt: skip
    plan = part.assignment.task.plan
    follows = agency.pk in {plan.agency_id, plan.standing_id} or part.is_above
    return PartSeen(part, agency, on, may_report_on(part, agency), follows)


def assignment_for(agency: Agency, pk: int, on: date) -> Assignment:
    """
    Return an assignment that the agency may settle or hand over: its own, or one of a plan that it follows up.

    :raises Assignment.DoesNotExist: if there is none.
    """
    own = Q(agency=agency) | followed_up_by(agency, on, "task__plan__")
    found: Assignment = Assignment.objects.filter(own).select_related("agency", "task__plan__agency").get(pk=pk)
    return found


def extension_for(agency: Agency, pk: int, on: date) -> Extension:
    """
    Return an extension asked of a plan that the agency follows up, for it to answer.

    :raises Extension.DoesNotExist: if there is none.
    """
    mine = Extension.objects.filter(followed_up_by(agency, on, "part__assignment__task__plan__"))
    return mine.select_related("part__assignment__agency", "part__assignment__task__plan__agency").get(pk=pk)


def difficulty_for(agency: Agency, pk: int, on: date) -> Difficulty:
    """
    Return a difficulty raised in a plan that the agency follows up, for it to answer.

    :raises Difficulty.DoesNotExist: if there is none.
    """
    mine = Difficulty.objects.filter(followed_up_by(agency, on, "part__assignment__task__plan__"))
    return mine.select_related("part__assignment__agency", "part__assignment__task__plan__agency").get(pk=pk)
