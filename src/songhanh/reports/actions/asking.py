"""Asking for reports: the form, and the round in which it goes out to agencies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.organisations.models import Agency
from songhanh.plans.models import Duty
from songhanh.reports.figures import Figures
from songhanh.reports.layout import Layout
from songhanh.reports.models import Draft, Form, FormVersion, Report, Round
from songhanh.reports.tables import Table, check_tables


class CannotOpenRound(Exception):
    """Raised with a sentence fit to show."""


@dataclass(frozen=True, slots=True)
class NewRound:
    """What is asked, over which days, by when, and of whom; `gathers` is the round below that each consolidates."""

    name: str
    form_version: FormVersion
    period_from: date
    period_to: date
    due_on: date
    agencies: Sequence[Agency]
    duty: Duty | None = None
    gathers: Mapping[int, Round] | None = None  # by the id of the agency that consolidates it


@transaction.atomic
@once
def make_form_version(
    *, form: Form | None, name: str, layout: Layout, tables: Sequence[Table], sections: Sequence[Mapping[str, str]],
    by: User | None, acting_for: Agency, at: datetime, key: UUID | None = None,
) -> FormVersion:  # fmt: skip
    """
    Make a form, or the next version of one; versions already used stay as they are.

    :raises CannotOpenRound: without a name, for another's form, or when nothing is asked.
    :raises CannotLayOut: if a cell stands nowhere in the tables, or twice.
    """
    check_tables(tables, layout)
    if form is not None and form.agency_id != acting_for.pk:
        raise CannotOpenRound("Biểu mẫu này do cơ quan khác ban hành.")
    if not name.strip():
        raise CannotOpenRound("Chưa đặt tên biểu mẫu.")
    if not len(layout) and not sections:
        raise CannotOpenRound("Biểu mẫu chưa có mục nào và chưa có ô số liệu nào.")
    if form is None:
        form = Form.objects.create(agency=acting_for, name=name.strip())
    last = form.versions.aggregate(last=Max("number"))["last"] or 0
    made = FormVersion.objects.create(
        form=form, number=last + 1, cells=layout.to_json(), tables=[table.to_json() for table in tables],
        sections=[dict(one) for one in sections], made_at=at, made_by=by,
    )  # fmt: skip
    audit.record(
        "form.versioned", on=made, by=by, acting_for=acting_for, at=at,
        changes={"number": [last, made.number], "cells": [0, len(layout)]},
    )  # fmt: skip
    return made


@transaction.atomic
@once
def open_round(*, new: NewRound, by: User | None, acting_for: Agency, at: datetime, key: UUID | None = None) -> Round:
    """
    Ask for a report: each agency gets its own, blank.

    :raises CannotOpenRound: if the days are not in order, nobody is asked, or the period was asked for already.
    """
    agencies = list({agency.pk: agency for agency in new.agencies}.values())
    _check(new, agencies, acting_for)
    made = Round.objects.create(
        agency=acting_for, duty=new.duty, name=new.name.strip(), form_version=new.form_version,
        period_from=new.period_from, period_to=new.period_to, due_on=new.due_on, opened_at=at, opened_by=by,
    )  # fmt: skip
    gathers = new.gathers or {}
    reports = Report.objects.bulk_create(
        Report(round=made, agency=agency, due_on=new.due_on, gathers=gathers.get(agency.pk)) for agency in agencies
    )
    blank = Figures.blank(len(new.form_version.layout))
    Draft.objects.bulk_create(
        Draft(report=report, cells=blank.cells, answers=blank.answers, saved_at=at) for report in reports
    )
    audit.record(
        "round.opened", on=made, by=by, acting_for=acting_for, at=at,
        changes={"reports": [0, len(reports)], "due_on": [None, new.due_on]},
    )  # fmt: skip
    return made


def _check(new: NewRound, agencies: Sequence[Agency], acting_for: Agency) -> None:
    if not new.name.strip():
        raise CannotOpenRound("Chưa đặt tên đợt báo cáo.")
    if new.period_to < new.period_from:
        raise CannotOpenRound("Kỳ báo cáo kết thúc trước ngày bắt đầu.")
    if new.due_on < new.period_from:
        raise CannotOpenRound("Hạn gửi ở trước kỳ báo cáo.")
    if new.form_version.form.agency_id != acting_for.pk:
        raise CannotOpenRound("Biểu mẫu này do cơ quan khác ban hành.")
    if not agencies:
        raise CannotOpenRound("Chưa chọn cơ quan phải báo cáo.")
    if any(agency.pk == acting_for.pk for agency in agencies):
        raise CannotOpenRound("Cơ quan không gửi báo cáo cho chính mình.")
    same = Round.objects.filter(duty=new.duty, period_from=new.period_from, period_to=new.period_to)
    if new.duty is not None and same.exists():
        raise CannotOpenRound("Kỳ này đã mở đợt báo cáo rồi.")


@transaction.atomic
@once
def close_round(
    *, round: Round, version: int, by: User | None, acting_for: Agency, at: datetime, key: UUID | None = None
) -> Round:
    """
    End a round: nothing is sent in it any more.

    :raises CannotOpenRound: if another agency opened it, or it is closed.
    :raises EditedMeanwhile: if it is no longer at `version`.
    """
    if round.agency_id != acting_for.pk:
        raise CannotOpenRound("Đợt báo cáo này do cơ quan khác mở.")
    round.expect(version)
    if round.closed_at is not None:
        raise CannotOpenRound("Đợt báo cáo đã đóng.")
    round.edit(expecting=version, closed_at=at, closed_by=by)
    audit.record(
        "round.closed", on=round, by=by, acting_for=acting_for, at=at, changes={"closed_at": [None, at]}
    )  # fmt: skip
    return round
