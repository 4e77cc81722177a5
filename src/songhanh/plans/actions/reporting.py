"""What an agency says about its own part: how far it is, that it is done; and the issuer's word that it need not be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.documents.models import Attachment
from songhanh.organisations.models import Agency
from songhanh.plans import access, rules
from songhanh.plans.enums import PartState, PlanState
from songhanh.plans.models import Evidence, Part, Progress


class CannotReportProgress(Exception):
    """Raised with a sentence fit to show."""


class CannotWaivePart(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def report_progress(
    *, part: Part, version: int, words: str, percent: int | None, done: bool, evidence: Sequence[Attachment],
    by: User | None, acting_for: Agency, at: datetime, key: UUID | None, done_on: date | None = None,
) -> Progress:  # fmt: skip
    """
    Say how far a part is, with the files that show it. `done_on` is the day it was done, today when not given.

    What was said before stays: a later report corrects it.

    :raises CannotReportProgress: if the part is another agency's, is closed, or nothing is said.
    :raises EditedMeanwhile: if the part is no longer at `version`.
    """
    words, day = words.strip(), day_of(at)
    _check_report(part, words, percent, done, evidence, acting_for)
    part.expect(version)
    before, state = PartState(part.state), rules.state_after(PartState(part.state), percent=percent, done=done)
    if not rules.may_move(before, state):
        raise CannotReportProgress("Nhiệm vụ đã dừng thực hiện nên không cập nhật được nữa.")
    finished = None if state is not PartState.DONE else (done_on or part.done_on or day)
    if finished is not None and finished > day:
        raise CannotReportProgress("Ngày hoàn thành không thể ở sau hôm nay.")
    part.edit(expecting=version, state=state, done_on=finished)
    progress = Progress.objects.create(
        part=part, agency=acting_for, words=words, percent=percent, state=state, at=at, by=by
    )
    Evidence.objects.bulk_create(
        Evidence(progress=progress, file_id=file, caption=name)
        for file, name in {one.file_id: one.name for one in evidence}.items()
    )
    audit.record(
        "progress.reported", on=part, by=by, acting_for=acting_for, at=at,
        changes={"state": [before, state], "percent": [None, percent], "evidence": [0, len(evidence)]},
    )  # fmt: skip
    return progress


def finish_part(
    *, part: Part, version: int, by: User | None, acting_for: Agency, at: datetime, key: UUID | None,
    done_on: date | None = None,
) -> Progress:  # fmt: skip
    """
    Say that a part is done, and no more.

    :raises CannotReportProgress: if the part is another agency's or is closed.
    :raises EditedMeanwhile: if the part is no longer at `version`.
    """
    return report_progress(
        part=part, version=version, words="", percent=None, done=True, evidence=(), done_on=done_on, by=by,
        acting_for=acting_for, at=at, key=key,
    )  # fmt: skip


def _check_report(
    part: Part, words: str, percent: int | None, done: bool, evidence: Sequence[Attachment], acting_for: Agency
) -> None:
    task = part.assignment.task
    if not access.may_report_on(part, acting_for):
        raise CannotReportProgress("Phần việc này không thuộc cơ quan của anh/chị.")
    if task.withdrawn_at is not None:
        raise CannotReportProgress("Nhiệm vụ đã dừng thực hiện nên không cập nhật được nữa.")
    if task.plan.state != PlanState.IN_FORCE:
        raise CannotReportProgress("Kế hoạch đã kết thúc nên không cập nhật được nữa.")
    if percent is not None and not 0 <= percent <= 100:
        raise CannotReportProgress("Tỷ lệ hoàn thành là số từ 0 đến 100.")
    if not words and percent is None and not done:
        raise CannotReportProgress("Chưa nhập tình hình thực hiện.")
    if any(one.agency_id != acting_for.pk for one in evidence):
        raise CannotReportProgress("Tài liệu kiểm chứng phải do cơ quan của anh/chị tải lên.")


@transaction.atomic
@once
def waive_part(
    *, part: Part, version: int, reason: str, by: User, acting_for: Agency, at: datetime, key: UUID | None = None
) -> Part:
    """
    Say, as the issuer or above, that an agency need not do its part.

    :raises CannotWaivePart: without a reason, for another's plan, or when the part is closed.
    :raises EditedMeanwhile: if the part is no longer at `version`.
    """
    before, reason = part.state, reason.strip()
    if not access.may_follow_up(part.assignment.task.plan, acting_for, day_of(at)):
        raise CannotWaivePart("Chỉ cơ quan theo dõi kế hoạch hoặc cấp trên được cho dừng phần việc này.")
    if not reason:
        raise CannotWaivePart("Chưa nhập lý do dừng thực hiện.")
    part.expect(version)
    if not rules.may_move(PartState(before), PartState.WAIVED):
        raise CannotWaivePart("Phần việc đã hoàn thành hoặc đã dừng.")
    part.edit(expecting=version, state=PartState.WAIVED, reason=reason)
    audit.record(
        "part.waived", on=part, by=by, acting_for=acting_for, at=at, changes={"state": [before, part.state]},
        reason=reason,
    )  # fmt: skip
    return part
