"""Putting right what was read of a report that the plan asks for: who owes it, to whom, through whom, by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.organisations.models import Agency
from songhanh.plans import access
from songhanh.plans.actions.steering import NOT_THE_ISSUER
from songhanh.plans.enums import DueKind
from songhanh.plans.models import Duty, ReportingAgency


class CannotSettleDuty(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def settle_duty(
    *, duty: Duty, version: int, who: Sequence[Agency] | None, to: Agency | None, via: Agency | None,
    due_on: date | None, cut_off: date | None, by: User, acting_for: Agency, at: datetime, key: UUID | None = None,
) -> Duty:  # fmt: skip
    """
    Say who owes a report (None = as it is), to whom, through whom, by when, and up to which day its figures count.

    A day that is not given leaves the due date as it was read; the print itself is never touched.

    :raises CannotSettleDuty: for another's plan, or a day of figures after the day on which the report is due.
    :raises EditedMeanwhile: if the duty is no longer at `version`.
    """
    if not access.may_follow_up(duty.plan, acting_for, day_of(at)):
        raise CannotSettleDuty(NOT_THE_ISSUER)
    due = due_on or duty.due_on
    if cut_off is not None and due is not None and cut_off > due:
        raise CannotSettleDuty("Thời điểm chốt số liệu không thể ở sau hạn gửi báo cáo.")
    before = {"to": duty.to, "via": duty.via, "due_on": duty.due_on, "cut_off": duty.cut_off}
    values: dict[str, Any] = {"to": to, "via": via, "due_on": due, "cut_off": cut_off}
    if due_on is not None and duty.due_kind not in {DueKind.FIXED, DueKind.RECURRING}:
        values["due_kind"] = DueKind.FIXED
    duty.edit(expecting=version, **values)
    changes: dict[str, list[Any]] = {
        name: [before[name], values[name]] for name in before if before[name] != values[name]
    }
    if who is not None:
        chosen = list({agency.pk: agency for agency in who}.values())
        had = ReportingAgency.objects.filter(duty=duty)
        changes["who"] = [had.count(), chosen[:50]]
        had.delete()
        ReportingAgency.objects.bulk_create(ReportingAgency(duty=duty, agency=agency) for agency in chosen)
    audit.record("duty.settled", on=duty, by=by, acting_for=acting_for, at=at, changes=changes)
    return duty
