"""The acts of reports, for A1: what must be there before, and the act itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

from songhanh.reports import actions as reports
from songhanh.reports.enums import VerdictKind
from songhanh.reports.models import FormVersion, Report, Round
from tests.songhanh.reports.strategies import LAYOUT, TABLE
from tests.songhanh.reports.strategies import report as filled


def form(world: Any) -> FormVersion:
    return reports.make_form_version(
        form=None, name="Biểu 01", layout=LAYOUT, tables=[TABLE], sections=[], key=uuid4(), **world.who
    )


def open_round(world: Any, version: FormVersion) -> Round:
    new = reports.NewRound(
        "Báo cáo 6 tháng", version, date(2026, 1, 1), date(2026, 6, 30), date(2026, 6, 5),
        world.province.departments[1:3],
    )  # fmt: skip
    return reports.open_round(new=new, key=uuid4(), **world.who)


def opened(world: Any) -> Report:
    made = open_round(world, form(world))
    one = Report.objects.get(round=made, agency=world.province.departments[1])
    reports.save_draft(draft=one.draft, version=1, figures=filled(nam=1, nu=2, tong=3), words={}, **world.theirs)
    return one


def send(world: Any, report: Report) -> Any:
    return reports.send_report(report=report, version=1, key=uuid4(), **world.theirs)


def judge(world: Any) -> Any:
    report = Report.objects.get(current__isnull=False)
    return reports.judge_report(report=report, version=2, kind=VerdictKind.ACCEPTED, key=uuid4(), **world.who)


CASES: dict[Callable[..., Any], tuple[Callable[[Any], Any], Callable[[Any, Any], Any]]] = {
    reports.make_form_version: (lambda w: None, lambda w, _: form(w)),
    reports.open_round: (form, open_round),
    reports.close_round: (
        opened, lambda w, one: reports.close_round(round=Round.objects.get(), version=1, key=uuid4(), **w.who)
    ),
    reports.send_report: (opened, send),
    reports.judge_report: (lambda w: send(w, opened(w)), lambda w, _: judge(w)),
}  # fmt: skip
