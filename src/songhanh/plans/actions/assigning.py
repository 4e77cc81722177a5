"""Giving a task for which the plan names nobody to someone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.organisations.models import Agency
from songhanh.plans import access
from songhanh.plans.actions.founding import make_parts
from songhanh.plans.actions.steering import NOT_THE_ISSUER
from songhanh.plans.enums import PartRole
from songhanh.plans.models import Assignment, Task, Turn


class CannotAssignTask(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def assign_task(
    *, task: Task, version: int, agencies: Sequence[Agency], by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Task:  # fmt: skip
    """
    Give a task for which the plan names nobody to agencies that lead it; each gets its parts.

    :raises CannotAssignTask: for another's plan, when someone has it already, it is withdrawn, or nobody is chosen.
    :raises EditedMeanwhile: if the task is no longer at `version`.
    """
    on = day_of(at)
    if not access.may_follow_up(task.plan, acting_for, on):
        raise CannotAssignTask(NOT_THE_ISSUER)
    Task.objects.select_for_update().get(pk=task.pk)  # who is in it is asked below
    task.expect(version)
    if task.withdrawn_at is not None:
        raise CannotAssignTask("Nhiệm vụ đã dừng thực hiện.")
    if Assignment.objects.filter(task=task, valid_to=None).exists():
        raise CannotAssignTask("Nhiệm vụ này đã được giao.")
    chosen = list({agency.pk: agency for agency in agencies}.values())
    if not chosen:
        raise CannotAssignTask("Chưa chọn cơ quan thực hiện.")
    task.edit(expecting=version)
    made = Assignment.objects.bulk_create(
        Assignment(task=task, agency=agency, role=PartRole.LEAD, valid_from=on) for agency in chosen
    )
    make_parts(made, Turn.objects.filter(task=task))
    audit.record(
        "task.assigned", on=task, by=by, acting_for=acting_for, at=at,
        changes={"agencies": [None, chosen[:50]], "count": [0, len(chosen)]},
    )  # fmt: skip
    return task
