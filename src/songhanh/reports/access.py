"""
Who sees reports and does what with them.

A report is seen by its agency, by the one it goes to and by those above that one. Its figures are the receiver's to
add up only once it was sent: a draft is its agency's alone, and of the officer who enters it on the agency's behalf.
"""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from songhanh.organisations.models import Agency
from songhanh.plans.access import with_below
from songhanh.reports.models import Report, Round


def reports_seen_by(agency: Agency, on: date) -> QuerySet[Report]:
    return Report.objects.filter(Q(agency=agency) | Q(round__agency__in=with_below(agency, on)))


def rounds_seen_by(agency: Agency, on: date) -> QuerySet[Round]:
    """Return the rounds that it or one below it opened, and those in which it owes a report."""
    return Round.objects.filter(
        Q(agency__in=with_below(agency, on)) | Q(pk__in=Report.objects.filter(agency=agency).values("round"))
    )


def may_fill(report: Report, agency: Agency) -> bool:
    return report.agency_id == agency.pk


def may_enter_on_behalf(report: Report, agency: Agency) -> bool:
    """Tell whether the agency may enter what came on paper: the one that the report goes to."""
    return report.round.agency_id == agency.pk


def may_judge(report: Report, agency: Agency) -> bool:
    """Tell whether the agency accepts and returns the report: the one it goes to, never the one that sent it."""
    return report.round.agency_id == agency.pk != report.agency_id


def report_for(agency: Agency, pk: int, on: date) -> Report:
    """
    Return a report as the agency sees it.

    :raises Report.DoesNotExist: if there is none that it may see.
    """
    return reports_seen_by(agency, on).select_related("agency", "round__agency", "round__form_version__form").get(pk=pk)
