"""Who follows a plan up for its issuer, and how that goes from one agency to another (ADR 8)."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of, printed
from songhanh.organisations import queries as organisations
from songhanh.organisations import standing
from songhanh.organisations.models import Agency
from songhanh.plans import access
from songhanh.plans.actions.steering import NOT_THE_ISSUER
from songhanh.plans.enums import PlanState
from songhanh.plans.models import Following, Plan


class CannotHandOverPlan(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def hand_over_plan(
    *, plan: Plan, version: int, to: Agency, on: date, reason: str, by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Plan:  # fmt: skip
    """
    Let another agency follow a plan up from a day on: the issuer itself, or one that stands right below it.

    Whoever followed it up before still sees it, and both see the reason.

    :raises CannotHandOverPlan: for another's plan, without a reason, for an agency that may not, or a day that cannot
        be.
    :raises EditedMeanwhile: if the plan is no longer at `version`.
    """
    today = day_of(at)
    if not access.may_follow_up(plan, acting_for, today):
        raise CannotHandOverPlan(NOT_THE_ISSUER)
    if not reason.strip():
        raise CannotHandOverPlan("Chưa nhập lý do chuyển.")
    if to.pk == plan.standing_id:
        raise CannotHandOverPlan(f"{to} đang theo dõi kế hoạch này.")
    if to.pk != plan.agency_id and not organisations.is_right_below(to, plan.agency, today):
        raise CannotHandOverPlan(f"Chỉ chuyển được cho {plan.agency} hoặc cơ quan trực thuộc.")
    since = plan.followings.get(valid_to=None).valid_from
    if on > today or (since is not None and on < since):
        since_words = f"từ {printed(since)} " if since else ""
        raise CannotHandOverPlan(f"Ngày chuyển phải trong khoảng {since_words}đến hôm nay.")
    before = plan.standing
    _begin(plan, version, to, on, reason.strip(), by, at)
    audit.record(
        "plan.handed_over", on=plan, by=by, acting_for=acting_for, at=at,
        changes={"standing": [before, to], "on": [None, on]}, reason=reason.strip(),
    )  # fmt: skip
    return plan


def _begin(plan: Plan, version: int, to: Agency, on: date, reason: str, by: User | None, at: datetime) -> None:
    plan.edit(expecting=version, standing=to)
    Following.objects.filter(plan=plan, valid_to=None).update(valid_to=on)
    Following.objects.create(plan=plan, agency=to, valid_from=on, reason=reason, begun_at=at, begun_by=by)


@transaction.atomic
@once
def name_standing_agency(
    *, issuer: Agency, version: int, agency: Agency | None, on: date, basis: str, with_plans: bool, by: User | None,
    acting_for: Agency | None, at: datetime, key: UUID | None = None,
) -> Agency:  # fmt: skip
    """
    Name the standing agency of an issuer; `with_plans` takes along the plans in force that the one before follows up.

    A plan that was handed to a third agency by hand stays with it. Plans go over today, whatever day is named: what
    was done until now was done by who did it.

    :raises CannotNameStandingAgency: as `organisations.standing.name_standing_agency` does.
    :raises EditedMeanwhile: if the issuer is no longer at `version`.
    """
    before = organisations.standing_agency_of(issuer, day_of(at)) or issuer
    standing.name_standing_agency(
        issuer=issuer, version=version, agency=agency, on=on, basis=basis, by=by, acting_for=acting_for, at=at
    )
    after = agency or issuer
    if not with_plans or after == before:
        return issuer
    plans = Plan.objects.select_for_update(of=("self",)).filter(
        agency=issuer, standing=before, state=PlanState.IN_FORCE
    )
    for plan in plans.order_by("pk"):
        reason = basis.strip() or f"{issuer} đổi cơ quan thường trực."
        _begin(plan, plan.version, after, day_of(at), reason, by, at)
        audit.record(
            "plan.handed_over", on=plan, by=by, acting_for=acting_for, at=at, changes={"standing": [before, after]},
            reason=reason,
        )  # fmt: skip
    return issuer
