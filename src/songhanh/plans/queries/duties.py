"""The reports that a plan asks for: who owes them to whom, through whom, by when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from songhanh.plans.access import PlanSeen
from songhanh.plans.models import Duty, Plan, ReportingAgency


@dataclass(frozen=True, slots=True)
class Owing:
    """Who owes a report: one agency, or a phrase that stands for `number` of them; number 0 = nobody knows whom."""

    name: str
    number: int = 1


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty with those who owe it, in the order of the print."""

    duty: Duty
    owing: Sequence[Owing]
    is_own: bool  # the agency that looks owes it


def agencies_owing(plan: Plan) -> defaultdict[int, set[int]]:
    """Return the agencies that owe each report of a plan; none where it names nobody."""
    owing: defaultdict[int, set[int]] = defaultdict(set)
    named = ReportingAgency.objects.filter(duty__plan=plan, agency__isnull=False)
    for duty, agency in named.values_list("duty", "agency"):
        owing[duty].add(agency)
    return owing


def duties_of(seen: PlanSeen) -> list[DutyRow]:
    """Return the duties of a plan as issued, in two queries whatever their number."""
    duties = Duty.objects.filter(plan=seen.plan).select_related("to", "via", "clause").order_by("start", "pk")
    groups: dict[int, dict[tuple[int | None, str], list[tuple[int | None, str]]]] = defaultdict(dict)
    rows = ReportingAgency.objects.filter(duty__plan=seen.plan).order_by("duty", "pk")
    columns = ("duty", "agency", "agency__name", "phrase_as_printed", "addressees")
    for duty, agency, name, phrase, addressees in rows.values_list(*columns):
        key = (addressees, phrase if addressees else f"{agency} {phrase}")
        groups[duty].setdefault(key, []).append((agency, name or phrase))
        if addressees:
            groups[duty][key][-1] = (agency, phrase)
    return [
        DutyRow(
            duty,
            [
                Owing(many[0][1], sum(agency is not None for agency, _ in many))
                for many in groups[duty.pk].values()
            ],
            any(agency == seen.agency.pk for many in groups[duty.pk].values() for agency, _ in many),
        )
        for duty in duties
    ]  # fmt: skip
