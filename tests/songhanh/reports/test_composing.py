"""A report stands ready from what was said of tasks; each paragraph knows where it comes from."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songhanh.accounts.enums import RoleName
from songhanh.plans import actions as plans
from songhanh.plans.models import Duty, Part
from songhanh.reports import actions
from songhanh.reports.composing import Paragraph, compose, is_used, said_of_tasks, sections_of_plan
from songhanh.reports.models import Report
from tests.songhanh.plans.conftest import document, founded, text  # noqa: F401
from tests.songhanh.reports.strategies import LAYOUT, TABLE


@pytest.fixture
def owed(founded, province, now):  # noqa: F811
    """The half-year report of Sở Y tế that the plan asks for, in the plan's own order."""
    who = {"by": province.people[RoleName.OFFICER], "acting_for": province.standing, "at": now}
    form = actions.make_form_version(
        form=None, name="Theo kế hoạch", layout=LAYOUT, tables=[TABLE], sections=sections_of_plan(founded.plan), **who
    )
    new = actions.NewRound(
        "Báo cáo 6 tháng", form, date(2026, 1, 1), date(2026, 6, 30), date(2026, 6, 15),
        [province.departments[1]], duty=Duty.objects.get(plan=founded.plan),
    )  # fmt: skip
    return Report.objects.get(round=actions.open_round(new=new, **who))


def tell(founded, province, now, name: str, words: str, *, percent=None, done=False, days=0):  # noqa: F811
    part = founded.part(name, province.departments[1])
    plans.report_progress(
        part=Part.objects.get(pk=part.pk), version=Part.objects.get(pk=part.pk).version, words=words, percent=percent,
        done=done, evidence=(), by=province.people["health"], acting_for=province.departments[1],
        at=now + timedelta(days=days), key=None,
    )  # fmt: skip


def test_the_plans_own_order_is_the_outline_where_no_letter_asks(founded):  # noqa: F811
    assert sections_of_plan(founded.plan) == [
        {"code": "II", "title": "NHIỆM VỤ"},
        {"code": "III", "title": "TỔ CHỨC THỰC HIỆN"},
    ]


def test_what_was_last_said_of_each_task_stands_in_its_section(owed, founded, province, now):  # noqa: F811
    tell(founded, province, now, "launch", "Đã có kế hoạch", percent=20)
    tell(founded, province, now, "training", "Đã mời giảng viên", percent=40)
    tell(founded, province, now, "training", "Đã mở 2 lớp, 85 người.", done=True)
    found = said_of_tasks(owed)
    assert [(one.section, one.task) for one in found] == [
        ("II", founded.tasks["launch"].pk),
        ("II", founded.tasks["training"].pk),
    ]
    assert compose(found) == {
        "II": "Tổ chức lễ phát động tại huyện Hoà Sơn: Đã có kế hoạch; đạt 20%.\n"
        "Mở lớp tập huấn cho cán bộ nữ: Đã mở 2 lớp, 85 người; đã hoàn thành ngày 03/6/2026."
    }


def test_what_was_said_outside_the_period_or_of_a_stopped_task_is_left_out(owed, founded, province, now):  # noqa: F811
    tell(founded, province, now, "launch", "Đã phát động", days=60)
    tell(founded, province, now, "training", "Đã mở 1 lớp")
    who = {"by": province.people[RoleName.OFFICER], "acting_for": province.standing, "at": now}
    plans.withdraw_task(task=founded.tasks["training"], version=1, reason="Thôi", **who)
    assert said_of_tasks(owed) == []


def test_a_round_opened_by_hand_has_nothing_to_draw_on(owed):
    owed.round.duty = None
    assert said_of_tasks(owed) == []


def test_repeated_sentences_stand_once():
    same = [Paragraph("I", "Đã tổ chức hội nghị.", "Xã A"), Paragraph("I", "Đã tổ chức hội nghị.", "Xã B")]
    assert compose(same) == {"I": "Đã tổ chức hội nghị."}


def test_a_paragraph_counts_as_used_though_it_was_reworded():
    paragraph = Paragraph("I", "Xã đã mở 2 lớp tập huấn cho 85 cán bộ nữ.", "Xã A")
    assert is_used(paragraph, "Mở đầu.\nTrong kỳ, xã đã mở 2 lớp tập huấn cho 85 cán bộ là nữ")
    assert not is_used(paragraph, "Các xã đã mở 12 lớp cho cán bộ.")
    assert not is_used(paragraph, "")


@given(st.lists(st.builds(Paragraph, st.sampled_from(["I", "II"]), st.text(min_size=1), st.just("Xã A")), max_size=6))
def test_what_was_composed_uses_every_paragraph(paragraphs: list[Paragraph]) -> None:
    one_line = [Paragraph(one.section, " ".join(one.text.split()), one.source) for one in paragraphs]
    texts = compose(one_line)
    assert all(is_used(one, texts[one.section]) for one in one_line)
