"""A plan is over: it has run its course, or whoever issued it takes it back."""

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
from songhanh.plans.enums import PlanState
from songhanh.plans.models import Plan


class CannotEndPlan(Exception):
    """Raised with a sentence fit to show."""


class CannotWithdrawPlan(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def end_plan(
    *, plan: Plan, version: int, reason: str, by: User, acting_for: Agency, at: datetime, key: UUID | None = None
) -> Plan:
    """
    Close a plan: nothing more is reported in it and no turn is laid.

    :raises CannotEndPlan: for another's plan, or twice.
    :raises EditedMeanwhile: if the plan is no longer at `version`.
    """
    if not access.may_follow_up(plan, acting_for, day_of(at)):
        raise CannotEndPlan(NOT_THE_ISSUER)
    if plan.state != PlanState.IN_FORCE:
        raise CannotEndPlan("Kế hoạch đã kết thúc hoặc đã thu hồi.")
    return _close(plan, version, PlanState.ENDED, "plan.ended", reason, by, acting_for, at)


@transaction.atomic
@once
def withdraw_plan(
    *, plan: Plan, version: int, reason: str, by: User, acting_for: Agency, at: datetime, key: UUID | None = None
) -> Plan:
    """
    Take a plan back, as the issuer or for it: nobody has anything to do in it any more; all of it stays to be read.

    An ended plan can be taken back too, for what was issued in error was in error all along.

    :raises CannotWithdrawPlan: without a reason, for another's plan, or twice.
    :raises EditedMeanwhile: if the plan is no longer at `version`.
    """
    if not access.may_follow_up(plan, acting_for, day_of(at)):
        raise CannotWithdrawPlan(NOT_THE_ISSUER)
    if plan.state == PlanState.WITHDRAWN:
        raise CannotWithdrawPlan("Kế hoạch đã thu hồi.")
    if not reason.strip():
        raise CannotWithdrawPlan("Chưa nhập lý do thu hồi.")
    return _close(plan, version, PlanState.WITHDRAWN, "plan.withdrawn", reason, by, acting_for, at)


def _close(
    plan: Plan, version: int, state: PlanState, event: str, reason: str, by: User, acting_for: Agency, at: datetime
) -> Plan:
    before = plan.state
    plan.edit(expecting=version, state=state, closed_at=at, closed_by=by, reason=reason.strip())
    audit.record(
        event, on=plan, by=by, acting_for=acting_for, at=at, changes={"state": [before, state]}, reason=plan.reason
    )
    return plan
