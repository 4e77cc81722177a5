"""The receiver's word on what was sent: accepted, or returned with remarks pinned to cells and sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.organisations.models import Agency
from songhanh.reports import access
from songhanh.reports.enums import Channel, ReportState, VerdictKind
from songhanh.reports.models import Report, Verdict


class CannotJudgeReport(Exception):
    """Raised with a sentence fit to show."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """A remark at a cell or a section, by its code; "" is the whole report."""

    at: str
    words: str


@transaction.atomic
@once
def judge_report(
    *, report: Report, version: int, kind: VerdictKind, remarks: Sequence[Pinned] = (), by: User, acting_for: Agency,
    at: datetime, key: UUID | None = None,
) -> Verdict:  # fmt: skip
    """
    Accept the version that was sent last, or return it.

    :raises CannotJudgeReport: by who sent it, for another's round, without remarks when returned, or when nothing
        waits for an answer.
    :raises EditedMeanwhile: if the report is no longer at `version`.
    """
    if not access.may_judge(report, acting_for):
        raise CannotJudgeReport("Chỉ cơ quan nhận báo cáo được tiếp nhận hoặc trả lại.")
    report.expect(version)
    current = report.current
    if report.state != ReportState.SENT or current is None:
        raise CannotJudgeReport("Báo cáo chưa được gửi hoặc đã có trả lời.")
    if current.sent_by_id == by.pk and current.channel == Channel.OWN:
        raise CannotJudgeReport("Người gửi không tự tiếp nhận báo cáo của mình.")
    said = [{"at": one.at, "words": one.words.strip()} for one in remarks if one.words.strip()]
    if kind is VerdictKind.RETURNED and not said:
        raise CannotJudgeReport("Chưa nhập nội dung cần bổ sung.")
    verdict = Verdict.objects.create(version=current, kind=kind, remarks=said, at=at, by=by)
    before = report.state
    if kind is VerdictKind.ACCEPTED:
        report.edit(expecting=version, state=ReportState.ACCEPTED, accepted=current)
    else:
        report.edit(expecting=version, state=ReportState.RETURNED)
    audit.record(
        f"report.{kind}", on=report, by=by, acting_for=acting_for, at=at,
        changes={"state": [before, report.state], "remarks": [0, len(said)]},
    )  # fmt: skip
    return verdict
