"""What changes in a plan after it was founded: who does it, that its condition came true, that it is not to be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.documents.models import Document
from songhanh.organisations.models import Agency, Membership
from songhanh.plans import access
from songhanh.plans.actions.founding import make_parts
from songhanh.plans.enums import DueKind
from songhanh.plans.models import Assignment, Part, Task, Turn
from songhanh.plans.rules import OPEN_STATES

NOT_THE_ISSUER = "Chỉ cơ quan theo dõi kế hoạch hoặc cấp trên được làm việc này."


class CannotHandOver(Exception):
    """Raised with a sentence fit to show."""


class CannotSettleAssignment(Exception):
    """Raised with a sentence fit to show."""


class CannotFulfilCondition(Exception):
    """Raised with a sentence fit to show."""


class CannotWithdrawTask(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def hand_to_officer(
    *, assignment: Assignment, version: int, officer: User, by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Assignment:  # fmt: skip
    """
    Name the person who handles an assignment inside the agency.

    :raises CannotHandOver: if it is another agency's, or the person does not work there.
    :raises EditedMeanwhile: if the assignment is no longer at `version`.
    """
    if assignment.agency_id != acting_for.pk:
        raise CannotHandOver("Phần việc này không thuộc cơ quan của anh/chị.")
    if not Membership.objects.on(day_of(at)).filter(user=officer, agency=acting_for).exists():
        raise CannotHandOver(f"{officer.name} không làm việc tại {acting_for.name}.")
    before = assignment.officer
    assignment.edit(expecting=version, officer=officer)
    audit.record(
        "assignment.officer_named", on=assignment, by=by, acting_for=acting_for, at=at,
        changes={"officer": [before, officer]},
    )  # fmt: skip
    return assignment


@transaction.atomic
@once
def hand_over(
    *, assignment: Assignment, version: int, to: Agency, reason: str, by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Assignment:  # fmt: skip
    """
    Give an assignment with its open parts to another agency or unit; what was done stays with who did it.

    :raises CannotHandOver: if one may not, nothing is open, or the other has that role already.
    :raises EditedMeanwhile: if the assignment is no longer at `version`.
    """
    on = day_of(at)
    if not access.may_hand_over(assignment, acting_for, to, on):
        raise CannotHandOver("Chỉ chuyển được cho cơ quan, đơn vị trực thuộc.")
    Task.objects.select_for_update().get(pk=assignment.task_id)  # who has which role in it is asked below
    assignment.expect(version)
    open_parts = Part.objects.filter(assignment=assignment, state__in=OPEN_STATES)
    if assignment.valid_to is not None or not open_parts.exists():
        raise CannotHandOver("Không còn phần việc nào để chuyển.")
    if Assignment.objects.filter(task=assignment.task_id, agency=to, role=assignment.role, valid_to=None).exists():
        raise CannotHandOver(f"{to.name} đã được giao nhiệm vụ này.")
    assignment.edit(expecting=version, valid_to=on)
    taken = Assignment.objects.create(
        task=assignment.task, agency=to, phrase_as_printed=assignment.phrase_as_printed, role=assignment.role,
        addressees=assignment.addressees, handed_from=assignment, valid_from=on,
    )  # fmt: skip
    open_parts.update(assignment=taken, version=F("version") + 1)
    audit.record(
        "assignment.handed_over", on=taken, by=by, acting_for=acting_for, at=at,
        changes={"agency": [assignment.agency, to]}, reason=reason.strip(),
    )  # fmt: skip
    return taken


@transaction.atomic
@once
def settle_assignment(
    *, assignment: Assignment, version: int, agencies: Sequence[Agency], by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Assignment:  # fmt: skip
    """
    Say who is meant by a phrase that was unclear; each gets its parts. The first takes over the row of the phrase.

    :raises CannotSettleAssignment: for another's plan, when it is settled, or when all are in the task already.
    :raises EditedMeanwhile: if the assignment is no longer at `version`.
    """
    task, on = assignment.task, day_of(at)
    if not access.may_follow_up(task.plan, acting_for, on):
        raise CannotSettleAssignment(NOT_THE_ISSUER)
    Task.objects.select_for_update().get(pk=task.pk)  # who is in it is asked below
    assignment.expect(version)
    if assignment.agency_id is not None:
        raise CannotSettleAssignment("Cơ quan của nhiệm vụ này đã được xác định.")
    known = set(Assignment.objects.filter(task=task, valid_to=None).values_list("agency_id", flat=True))
    fresh = list({agency.pk: agency for agency in agencies if agency.pk not in known}.values())
    if not fresh:
        raise CannotSettleAssignment("Chưa chọn cơ quan nào chưa có trong nhiệm vụ này.")
    assignment.edit(expecting=version, agency=fresh[0], valid_from=on)
    settled = [assignment, *Assignment.objects.bulk_create(
        Assignment(task=task, agency=agency, phrase_as_printed=assignment.phrase_as_printed, role=assignment.role,
                   addressees=assignment.addressees, valid_from=on)
        for agency in fresh[1:]
    )]  # fmt: skip
    make_parts(settled, Turn.objects.filter(task=task))
    audit.record(
        "assignment.settled", on=assignment, by=by, acting_for=acting_for, at=at,
        changes={"agencies": [None, fresh[:50]], "count": [0, len(fresh)]},
    )  # fmt: skip
    return assignment


@transaction.atomic
@once
def fulfil_condition(
    *, task: Task, version: int, document: Document | None, due_on: date | None, by: User, acting_for: Agency,
    at: datetime, key: UUID | None = None,
) -> Task:  # fmt: skip
    """
    Name the document that a task waited for: from today its clock runs, to `due_on` if there is a day.

    :raises CannotFulfilCondition: for another's plan, a task that waits for nothing, or a day that is past.
    :raises EditedMeanwhile: if the task is no longer at `version`.
    """
    on = day_of(at)
    if not access.may_follow_up(task.plan, acting_for, on):
        raise CannotFulfilCondition(NOT_THE_ISSUER)
    task.expect(version)
    if task.due_kind != DueKind.CONDITIONAL or task.condition_met_on is not None:
        raise CannotFulfilCondition("Nhiệm vụ này không chờ điều kiện nào.")
    if due_on is not None and due_on < on:
        raise CannotFulfilCondition("Thời hạn hoàn thành không thể ở trước hôm nay.")
    task.edit(expecting=version, condition_document=document, condition_met_on=on, due_on=due_on, before=False)
    Turn.objects.filter(task=task).update(opens_on=on, due_on=due_on)
    Part.objects.filter(turn__task=task, state__in=OPEN_STATES).update(due_on=due_on, version=F("version") + 1)
    audit.record(
        "task.condition_met", on=task, by=by, acting_for=acting_for, at=at,
        changes={"document": [None, document], "due_on": [None, due_on]},
    )  # fmt: skip
    return task


@transaction.atomic
@once
def withdraw_task(
    *, task: Task, version: int, reason: str, by: User, acting_for: Agency, at: datetime, key: UUID | None = None
) -> Task:
    """
    Say, as the issuer or above, that a task is not to be done; what was reported stays.

    :raises CannotWithdrawTask: without a reason, for another's plan, or twice.
    :raises EditedMeanwhile: if the task is no longer at `version`.
    """
    if not access.may_follow_up(task.plan, acting_for, day_of(at)):
        raise CannotWithdrawTask(NOT_THE_ISSUER)
    task.expect(version)
    if task.withdrawn_at is not None:
        raise CannotWithdrawTask("Nhiệm vụ đã dừng thực hiện.")
    if not reason.strip():
        raise CannotWithdrawTask("Chưa nhập lý do dừng thực hiện.")
    task.edit(expecting=version, withdrawn_at=at, withdrawn_by=by, reason=reason.strip())
    audit.record("task.withdrawn", on=task, by=by, acting_for=acting_for, at=at, reason=task.reason)
    return task
