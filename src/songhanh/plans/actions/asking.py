"""What an agency asks for its part, and the answer from above: more time, and help with what stands in the way."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.organisations.models import Agency
from songhanh.plans import access
from songhanh.plans.enums import ExtensionAnswer
from songhanh.plans.models import Difficulty, Extension, Part
from songhanh.plans.rules import OPEN_STATES


class CannotAskExtension(Exception):
    """Raised with a sentence fit to show."""


class CannotAnswerExtension(Exception):
    """Raised with a sentence fit to show."""


class CannotRaiseDifficulty(Exception):
    """Raised with a sentence fit to show."""


class CannotAnswerDifficulty(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
@once
def ask_extension(
    *, part: Part, until: date, reason: str, by: User, acting_for: Agency, at: datetime, key: UUID | None
) -> Extension:
    """
    Ask the issuer for more time.

    :raises CannotAskExtension: if the part is another's or closed, has no due day, or one request waits already.
    """
    reason = reason.strip()
    if not access.may_report_on(part, acting_for):
        raise CannotAskExtension("Phần việc này không thuộc cơ quan của anh/chị.")
    if part.state not in OPEN_STATES:
        raise CannotAskExtension("Phần việc đã hoàn thành hoặc đã dừng.")
    if part.due_on is None:
        raise CannotAskExtension("Phần việc này chưa có thời hạn nên không cần gia hạn.")
    if until <= part.due_on or until <= day_of(at):
        raise CannotAskExtension("Ngày đề nghị gia hạn phải ở sau thời hạn hiện nay và sau hôm nay.")
    if not reason:
        raise CannotAskExtension("Chưa nhập lý do đề nghị gia hạn.")
    Part.objects.select_for_update().get(pk=part.pk)  # of two who ask at once, the second sees the first
    if Extension.objects.filter(part=part, answer=None).exists():
        raise CannotAskExtension("Đã có một đề nghị gia hạn đang chờ trả lời.")
    extension = Extension.objects.create(part=part, until=until, reason=reason, asked_at=at, asked_by=by)
    audit.record(
        "extension.asked", on=part, by=by, acting_for=acting_for, at=at, changes={"until": [part.due_on, until]},
        reason=reason,
    )  # fmt: skip
    return extension


@transaction.atomic
@once
def answer_extension(
    *, extension: Extension, version: int, granted: bool, words: str, by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Extension:  # fmt: skip
    """
    Grant or refuse more time, as the issuer or above; a grant moves the due day of this part alone.

    :raises CannotAnswerExtension: for another's plan, or when it was answered before.
    :raises EditedMeanwhile: if the request is no longer at `version`.
    """
    part = extension.part
    if not access.may_follow_up(part.assignment.task.plan, acting_for, day_of(at)):
        raise CannotAnswerExtension("Chỉ cơ quan theo dõi kế hoạch hoặc cấp trên được trả lời đề nghị này.")
    extension.expect(version)
    if extension.answer is not None:
        raise CannotAnswerExtension("Đề nghị này đã được trả lời.")
    answer = ExtensionAnswer.GRANTED if granted else ExtensionAnswer.REFUSED
    extension.edit(expecting=version, answer=answer, words=words.strip(), answered_at=at, answered_by=by)
    before = part.due_on
    if granted:
        part.edit(expecting=part.version, due_on=extension.until)
    audit.record(
        "extension.answered", on=part, by=by, acting_for=acting_for, at=at,
        changes={"answer": [None, answer], "due_on": [before, part.due_on]}, reason=extension.words,
    )  # fmt: skip
    return extension


@transaction.atomic
@once
def raise_difficulty(
    *, part: Part, words: str, by: User, acting_for: Agency, at: datetime, key: UUID | None
) -> Difficulty:
    """
    Tell the issuer what stands in the way.

    :raises CannotRaiseDifficulty: if the part is another's, or nothing is said.
    """
    if not access.may_report_on(part, acting_for):
        raise CannotRaiseDifficulty("Phần việc này không thuộc cơ quan của anh/chị.")
    if not words.strip():
        raise CannotRaiseDifficulty("Chưa nhập khó khăn, vướng mắc.")
    difficulty = Difficulty.objects.create(
        part=part, agency=acting_for, words=words.strip(), raised_at=at, raised_by=by
    )
    audit.record("difficulty.raised", on=part, by=by, acting_for=acting_for, at=at)
    return difficulty


@transaction.atomic
@once
def answer_difficulty(
    *, difficulty: Difficulty, version: int, words: str, by: User, acting_for: Agency, at: datetime,
    key: UUID | None = None,
) -> Difficulty:  # fmt: skip
    """
    Answer what was raised, as the issuer or above; a second answer takes the place of the first.

    :raises CannotAnswerDifficulty: for another's plan, or when nothing is said.
    :raises EditedMeanwhile: if it is no longer at `version`.
    """
    part, before = difficulty.part, difficulty.answer
    if not access.may_follow_up(part.assignment.task.plan, acting_for, day_of(at)):
        raise CannotAnswerDifficulty("Chỉ cơ quan theo dõi kế hoạch hoặc cấp trên được trả lời kiến nghị này.")
    if not words.strip():
        raise CannotAnswerDifficulty("Chưa nhập nội dung trả lời.")
    difficulty.edit(expecting=version, answer=words.strip(), answered_at=at, answered_by=by)
    audit.record(
        "difficulty.answered", on=part, by=by, acting_for=acting_for, at=at,
        changes={"answer": [before, difficulty.answer]},
    )  # fmt: skip
    return difficulty
