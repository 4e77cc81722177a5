"""Which plan a plan carries out."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.organisations.models import Agency
from songhanh.plans import access
from songhanh.plans.actions.steering import NOT_THE_ISSUER
from songhanh.plans.models import Plan


class CannotNameSuperior(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def name_superior(
    *, plan: Plan, version: int, superior: Plan | None, by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Plan:  # fmt: skip
    """
    Say which plan this one carries out; None = none that is known here.

    :raises CannotNameSuperior: for another's plan, one that is not seen, or one that carries out this plan itself.
    :raises EditedMeanwhile: if the plan is no longer at `version`.
    """
    on = day_of(at)
    if not access.may_follow_up(plan, acting_for, on):
        raise CannotNameSuperior(NOT_THE_ISSUER)
    if superior is not None and not access.plans_seen_by(acting_for, on).filter(pk=superior.pk).exists():
        raise CannotNameSuperior("Chưa có kế hoạch này trong số các kế hoạch mà cơ quan được xem.")
    if superior is not None and plan.pk in line_above(superior):
        raise CannotNameSuperior(f"{superior} đang triển khai chính kế hoạch này.")
    before = plan.superior
    plan.edit(expecting=version, superior=superior)
    audit.record(
        "plan.superior_named", on=plan, by=by, acting_for=acting_for, at=at, changes={"superior": [before, superior]}
    )
    return plan


def line_above(plan: Plan) -> list[int]:
    """Return the plan itself and those that it carries out, one above the other."""
    line: list[int] = []
    at: int | None = plan.pk
    while at is not None and at not in line:
        line.append(at)
        at = Plan.objects.filter(pk=at).values_list("superior", flat=True).first()
    return line
