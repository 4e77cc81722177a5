"""Filling a report and sending it: what was sent is one row that nobody changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.core.calendar import day_of
from songhanh.documents.models import File
from songhanh.organisations.models import Agency
from songhanh.reports import access, queries
from songhanh.reports.checks import Remark, Weight, check
from songhanh.reports.enums import Channel, ReportState
from songhanh.reports.figures import Figures
from songhanh.reports.models import Contribution, Draft, Report, Version


class CannotSaveDraft(Exception):
    """Raised with a sentence fit to show."""


class CannotSendReport(Exception):
    """Raised with a sentence fit to show; `remarks` are the cells that stand in the way."""

    def __init__(self, words: str, remarks: tuple[Remark, ...] = ()) -> None:
        super().__init__(words)
        self.remarks = remarks


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a report came that the receiver enters for its agency."""

    on: date
    file: File | None = None


@transaction.atomic
def save_draft(
    *, draft: Draft, version: int, figures: Figures, words: Mapping[str, str], by: User | None, acting_for: Agency,
    at: datetime,
) -> Draft:  # fmt: skip
    """
    Keep what was typed, whole.

    :raises CannotSaveDraft: for another's report, or figures of another form.
    :raises EditedMeanwhile: if someone else saved after `version`.
    """
    report = draft.report
    if not (access.may_fill(report, acting_for) or access.may_enter_on_behalf(report, acting_for)):
        raise CannotSaveDraft("Báo cáo này của cơ quan khác.")
    if len(figures) != len(draft.answers):
        raise CannotSaveDraft("Số ô không khớp với biểu mẫu của đợt báo cáo.")
    draft.edit(expecting=version, cells=figures.cells, answers=figures.answers, words=dict(words), saved_at=at)
    return draft


@transaction.atomic
def take_in(*, draft: Draft, version: int, by: User | None, acting_for: Agency, at: datetime) -> Draft:
    """
    Fill a consolidation with what was accepted below: figures added up, words under each section by agency.

    What was typed in the same places gives way; who asks for it has been told so.

    :raises CannotSaveDraft: if the report consolidates nothing.
    """
    report = draft.report
    if report.gathers is None:
        raise CannotSaveDraft("Báo cáo này không tổng hợp đợt báo cáo nào.")
    found = queries.gathered(report.gathers)
    sections = [str(one["code"]) for one in report.round.form_version.sections]
    words = {
        code: "\n".join(f"{agency.name}: {text}" for agency, text in found.words(code)) for code in sections
    }  # fmt: skip
    return save_draft(
        draft=draft, version=version, figures=found.figures, words=words, by=by, acting_for=acting_for, at=at
    )


@transaction.atomic
@once
def send_report(
    *, report: Report, version: int, explanation: str = "", arrival: Arrival | None = None, by: User,
    acting_for: Agency, at: datetime, key: UUID | None = None,
) -> Version:  # fmt: skip
    """
    Send what the draft holds as the report's next version. With `arrival` the receiver enters it on behalf.

    A consolidation remembers which versions below it was made with.

    :raises CannotSendReport: for another's report, in a closed round, while a cell is wrong, or when something wants a
        word of explanation and there is none.
    :raises EditedMeanwhile: if the report is no longer at `version`.
    """
    _check_sender(report, arrival, acting_for, at)
    report.expect(version)
    draft = Draft.objects.select_for_update().get(report=report)
    remarks = tuple(check(draft.figures, report.round.form_version.layout))
    if wrong := tuple(one for one in remarks if one.weight is Weight.ERROR):
        raise CannotSendReport(f"Còn {len(wrong)} ô phải xem lại trước khi gửi.", wrong)
    if remarks and not explanation.strip():
        raise CannotSendReport(f"{len(remarks)} ô cần một câu giải trình trước khi gửi.", remarks)
    number = (report.versions.aggregate(last=Max("number"))["last"] or 0) + 1
    sent = Version.objects.create(
        report=report, number=number, form_version=report.round.form_version, cells=bytes(draft.cells),
        answers=bytes(draft.answers), words=draft.words, explanation=explanation.strip(),
        sha256=seal(draft, report), sent_at=at, sent_by=by,
        channel=Channel.OWN if arrival is None else Channel.ON_BEHALF,
        arrived_on=day_of(at) if arrival is None else arrival.on, file=None if arrival is None else arrival.file,
    )  # fmt: skip
    if report.gathers is not None:
        Contribution.objects.bulk_create(
            Contribution(upper=sent, lower=lower) for lower in queries.accepted_versions(report.gathers)
        )
    before = report.state
    report.edit(expecting=version, state=ReportState.SENT, current=sent)
    audit.record(
        "report.sent", on=report, by=by, acting_for=acting_for, at=at, reason=sent.explanation,
        changes={"state": [before, report.state], "version": [number - 1, number], "sha256": [None, sent.sha256]},
    )  # fmt: skip
    return sent


def seal(filled: Draft | Version, report: Report) -> str:
    """Return the hash over everything that is sent: whose, in which form, figures and words."""
    said = json.dumps(
        [report.round_id, report.agency_id, report.round.form_version_id, filled.words],
        ensure_ascii=False, sort_keys=True, separators=(",", ":"),
    )  # fmt: skip
    return hashlib.sha256(said.encode() + b"\0" + bytes(filled.cells) + bytes(filled.answers)).hexdigest()


def _check_sender(report: Report, arrival: Arrival | None, acting_for: Agency, at: datetime) -> None:
    if arrival is None and not access.may_fill(report, acting_for):
        raise CannotSendReport("Báo cáo này của cơ quan khác.")
    if arrival is not None:
        if not access.may_enter_on_behalf(report, acting_for):
            raise CannotSendReport("Chỉ cơ quan nhận báo cáo được nhập thay.")
        if arrival.on > day_of(at):
            raise CannotSendReport("Ngày nhận báo cáo không thể ở sau hôm nay.")
    if report.round.closed_at is not None:
        raise CannotSendReport("Đợt báo cáo đã đóng.")
