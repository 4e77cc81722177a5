"""A round of half-year reports of five communes and two departments to the standing agency."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from songhanh.accounts.enums import RoleName
from songhanh.reports import actions
from songhanh.reports.enums import VerdictKind
from songhanh.reports.figures import Figures
from songhanh.reports.models import Report, Round, Version
from tests.songhanh.reports.strategies import LAYOUT, TABLE

SECTIONS = [{"code": "I", "title": "Kết quả"}, {"code": "II", "title": "Khó khăn"}]


@dataclass
class Asked:
    """An open round and what its people do in it."""

    province: Any
    round: Round
    officer: dict[str, Any]  # of the standing agency, who receives
    at: Any

    def report(self, place: int) -> Report:
        return Report.objects.select_related("round__form_version", "agency").order_by("pk")[place]

    def sender(self, place: int) -> dict[str, Any]:
        return {"by": self.province.people["commune"], "acting_for": self.report(place).agency, "at": self.at}

    def fill(self, place: int, figures: Figures, **words: str) -> None:
        draft = self.report(place).draft
        actions.save_draft(draft=draft, version=draft.version, figures=figures, words=words, **self.sender(place))

    def send(self, place: int, figures: Figures, **words: str) -> Version:
        self.fill(place, figures, **words)
        report = self.report(place)
        return actions.send_report(report=report, version=report.version, key=uuid4(), **self.sender(place))

    def judge(self, place: int, kind: VerdictKind = VerdictKind.ACCEPTED, *remarks: actions.Pinned) -> None:
        report = self.report(place)
        actions.judge_report(
            report=report, version=report.version, kind=kind, remarks=remarks, key=uuid4(), **self.officer
        )

    def accepted(self, place: int, figures: Figures, **words: str) -> Version:
        sent = self.send(place, figures, **words)
        self.judge(place)
        return sent


@pytest.fixture
def ask(province, now) -> Callable[..., Round]:
    """Ask for reports, as the standing agency unless another is named."""

    def open_round(**changed: Any) -> Round:
        who = {"by": province.people[RoleName.OFFICER], "acting_for": province.standing, "at": now}
        form = actions.make_form_version(
            form=None, name="Biểu 01", layout=LAYOUT, tables=[TABLE], sections=SECTIONS, **who
        )
        said = {
            "name": "Báo cáo 6 tháng đầu năm 2026",
            "form_version": form,
            "period_from": date(2026, 1, 1),
            "period_to": date(2026, 6, 30),
            "due_on": date(2026, 6, 5),
            "agencies": [*province.communes, *province.departments[1:3]],
        }
        return actions.open_round(new=actions.NewRound(**{**said, **changed}), **who)

    return open_round


@pytest.fixture
def asked(ask, province, now) -> Asked:
    officer = {"by": province.people[RoleName.OFFICER], "acting_for": province.standing, "at": now}
    return Asked(province, ask(), officer, now)
