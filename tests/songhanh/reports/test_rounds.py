"""From what is asked to what stands in the level above: sent, judged, corrected, consolidated."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction

from songhanh.accounts.enums import RoleName
from songhanh.audit.models import Event
from songhanh.core.fields import EditedMeanwhile
from songhanh.reports import access, actions, queries
from songhanh.reports.actions import Pinned
from songhanh.reports.actions.sending import seal
from songhanh.reports.enums import Channel, ReportState, VerdictKind
from songhanh.reports.figures import Answer, Figure, Figures
from songhanh.reports.layout import Layout
from songhanh.reports.models import Contribution, Draft, Report, Version
from tests.songhanh.reports.strategies import LAYOUT, TABLE, report, value

FULL = report(nam=12, nu=9, tong=21)
pytestmark = pytest.mark.django_db


def test_each_agency_asked_gets_a_blank_report_of_its_own(asked):
    reports = Report.objects.filter(round=asked.round)
    assert reports.count() == 7
    assert {one.state for one in reports} == {ReportState.DRAFT}
    assert asked.report(0).draft.figures == Figures.blank(len(LAYOUT))
    assert Event.objects.filter(action="round.opened", acting_for_id=asked.province.standing.pk).count() == 1


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"name": " "}, "Chưa đặt tên"),
        ({"period_to": date(2025, 12, 31)}, "kết thúc trước"),
        ({"due_on": date(2025, 12, 31)}, "ở trước kỳ"),
        ({"agencies": []}, "Chưa chọn cơ quan"),
    ],
)
def test_a_round_that_cannot_be_answered_is_not_opened(ask, changed, words):
    with pytest.raises(actions.CannotOpenRound, match=words):
        ask(**changed)


def test_nobody_reports_to_oneself(ask, province):
    with pytest.raises(actions.CannotOpenRound, match="cho chính mình"):
        ask(agencies=[province.standing])


def test_a_form_that_asks_nothing_or_is_anothers_is_refused(asked, province):
    form = asked.round.form_version.form
    other = {**asked.officer, "acting_for": province.departments[1]}
    with pytest.raises(actions.CannotOpenRound, match="chưa có mục nào"):
        actions.make_form_version(form=None, name="Trống", layout=Layout(()), tables=[], sections=[], **asked.officer)
    with pytest.raises(actions.CannotOpenRound, match="Chưa đặt tên"):
        actions.make_form_version(form=None, name="", layout=LAYOUT, tables=[TABLE], sections=[], **asked.officer)
    with pytest.raises(actions.CannotOpenRound, match="cơ quan khác ban hành"):
        actions.make_form_version(form=form, name="Biểu 01", layout=LAYOUT, tables=[TABLE], sections=[], **other)
    again = actions.make_form_version(
        form=form, name="Biểu 01", layout=LAYOUT, tables=[TABLE], sections=[], **asked.officer
    )
    assert (again.form, again.number) == (form, 2)
    new = actions.NewRound("Năm", again, date(2026, 1, 1), date(2026, 12, 31), date(2026, 12, 5), province.communes)
    with pytest.raises(actions.CannotOpenRound, match="cơ quan khác ban hành"):
        actions.open_round(new=new, **other)


def test_what_is_typed_is_kept_whole_and_without_an_event(asked):
    before = Event.objects.count()
    asked.fill(0, FULL, I="Đã mở hai lớp.")
    draft = Draft.objects.get(report=asked.report(0))
    assert draft.figures == FULL
    assert draft.words == {"I": "Đã mở hai lớp."}
    assert Event.objects.count() == before


def test_two_who_type_in_one_report_do_not_overwrite_each_other(asked):
    draft = asked.report(0).draft
    asked.fill(0, FULL)
    with pytest.raises(EditedMeanwhile) as stopped:
        actions.save_draft(draft=draft, version=1, figures=report(nam=1), words={}, **asked.sender(0))
    assert stopped.value.current.figures == FULL


def test_a_draft_is_its_agencys_and_fits_its_form(asked):
    draft = asked.report(0).draft
    with pytest.raises(actions.CannotSaveDraft, match="của cơ quan khác"):
        actions.save_draft(draft=draft, version=1, figures=FULL, words={}, **asked.sender(1))
    with pytest.raises(actions.CannotSaveDraft, match="Số ô"):
        actions.save_draft(draft=draft, version=1, figures=Figures.blank(3), words={}, **asked.sender(0))


def test_what_was_sent_has_a_receipt_and_never_changes(asked):
    sent = asked.send(0, FULL, I="Đã mở hai lớp.")
    assert (sent.number, sent.figures, sent.words) == (1, FULL, {"I": "Đã mở hai lớp."})
    assert sent.receipt.isdigit()
    assert len(sent.receipt) >= 4
    assert sent.arrived_on == date(2026, 6, 3)
    assert asked.report(0).state == ReportState.SENT
    with pytest.raises(DatabaseError), transaction.atomic():
        Version.objects.filter(pk=sent.pk).update(sha256="")
    with pytest.raises(DatabaseError), transaction.atomic():
        sent.delete()


def test_a_report_sent_twice_by_a_shaky_line_is_one(asked):
    asked.fill(0, FULL)
    one, key = asked.report(0), uuid4()
    first = actions.send_report(report=one, version=one.version, key=key, **asked.sender(0))
    again = actions.send_report(report=asked.report(0), version=one.version - 1, key=key, **asked.sender(0))
    assert again == first
    assert Version.objects.count() == 1


def test_the_seal_is_over_figures_words_and_whose_they_are(asked):
    sent = asked.send(0, FULL, I="Một")
    assert seal(sent, asked.report(0)) == sent.sha256
    assert seal(sent, asked.report(1)) != sent.sha256
    assert asked.send(1, FULL, I="Hai").sha256 != sent.sha256


def test_a_cell_that_is_wrong_stops_the_report_and_one_that_looks_odd_wants_a_word(asked):
    asked.fill(0, report(nam=12, nu=9, tong=22))
    one = asked.report(0)
    with pytest.raises(actions.CannotSendReport, match="1 ô phải xem lại") as stopped:
        actions.send_report(report=one, version=one.version, **asked.sender(0))
    assert [remark.code for remark in stopped.value.remarks] == ["tong"]
    asked.fill(0, report(nam=12, nu=9, tong=21, kinh_phi=-5))
    with pytest.raises(actions.CannotSendReport, match="cần một câu giải trình"):
        actions.send_report(report=one, version=one.version, **asked.sender(0))
    sent = actions.send_report(report=one, version=one.version, explanation="Hoàn trả kinh phí.", **asked.sender(0))
    assert sent.explanation == "Hoàn trả kinh phí."


def test_only_the_agency_sends_and_only_while_the_round_is_open(asked):
    asked.fill(0, FULL)
    one = asked.report(0)
    with pytest.raises(actions.CannotSendReport, match="của cơ quan khác"):
        actions.send_report(report=one, version=1, **asked.sender(1))
    with pytest.raises(actions.CannotOpenRound, match="cơ quan khác mở"):
        actions.close_round(round=asked.round, version=1, **asked.sender(0))
    actions.close_round(round=asked.round, version=1, **asked.officer)
    with pytest.raises(actions.CannotOpenRound, match="đã đóng"):
        actions.close_round(round=asked.round, version=2, **asked.officer)
    with pytest.raises(actions.CannotSendReport, match="đã đóng"):
        actions.send_report(report=asked.report(0), version=1, **asked.sender(0))


def test_what_came_on_paper_is_entered_on_behalf_and_late_from_the_day_it_came(asked, now):
    one = asked.report(0)
    actions.save_draft(draft=one.draft, version=1, figures=FULL, words={}, **asked.officer)
    came = actions.Arrival(date(2026, 6, 1))
    with pytest.raises(actions.CannotSendReport, match="Chỉ cơ quan nhận"):
        actions.send_report(report=one, version=1, arrival=came, **asked.sender(0))
    later = actions.Arrival(now.date() + timedelta(days=2))
    with pytest.raises(actions.CannotSendReport, match="sau hôm nay"):
        actions.send_report(report=one, version=1, arrival=later, **asked.officer)
    sent = actions.send_report(report=one, version=1, arrival=came, **asked.officer)
    assert (sent.channel, sent.arrived_on) == (Channel.ON_BEHALF, date(2026, 6, 1))
    asked.judge(0)  # who typed it in for the commune may accept it: it is the commune's report
    assert asked.report(0).state == ReportState.ACCEPTED


def test_a_returned_report_says_what_is_wanted_and_comes_again(asked):
    asked.send(0, FULL)
    with pytest.raises(actions.CannotJudgeReport, match="Chưa nhập nội dung"):
        asked.judge(0, VerdictKind.RETURNED, Pinned("tong", " "))
    asked.judge(0, VerdictKind.RETURNED, Pinned("tong", "Thiếu số của hai thôn."))
    assert asked.report(0).state == ReportState.RETURNED
    assert asked.report(0).current.verdict.remarks == [{"at": "tong", "words": "Thiếu số của hai thôn."}]
    with pytest.raises(actions.CannotJudgeReport, match="đã có trả lời"):
        asked.judge(0)
    second = asked.accepted(0, report(nam=13, nu=9, tong=22))
    assert second.number == 2
    assert asked.report(0).accepted == second


def test_nobody_accepts_what_oneself_sent(asked, province):
    asked.fill(0, FULL)
    one = asked.report(0)
    twofold = {**asked.sender(0), "by": province.people[RoleName.OFFICER]}
    actions.send_report(report=one, version=1, **twofold)
    with pytest.raises(actions.CannotJudgeReport, match="không tự tiếp nhận"):
        asked.judge(0)
    with pytest.raises(actions.CannotJudgeReport, match="Chỉ cơ quan nhận"):
        actions.judge_report(report=asked.report(0), version=2, kind=VerdictKind.ACCEPTED, **asked.sender(0))


def test_a_consolidation_is_made_of_what_was_accepted_and_names_who_is_missing(asked, province):
    asked.accepted(0, report(nam=10, nu=5, tong=15), I="Xã một.")
    asked.accepted(1, report(nam=1, nu=4, tong=5), I="Xã hai.", II="Thiếu kinh phí.")
    asked.send(2, report(nam=100, nu=100, tong=200))
    found = queries.gathered(asked.round)
    assert found.figures[LAYOUT.place_of["tong"]] == value(20)
    assert [text for _, text in found.words("II")] == ["Thiếu kinh phí."]
    assert province.communes[2] in found.missing
    assert len(found.missing) == 5


@pytest.fixture
def upper(ask, asked, province, now):
    """The province's own report, which consolidates the round of the communes."""
    who = {"by": province.people["committee"], "acting_for": province.committee, "at": now}
    form = actions.make_form_version(
        form=None, name="Biểu tỉnh", layout=LAYOUT, tables=[TABLE], sections=asked.round.form_version.sections, **who
    )
    new = actions.NewRound(
        "Báo cáo tỉnh", form, date(2026, 1, 1), date(2026, 6, 30), date(2026, 6, 15), [province.standing],
        gathers={province.standing.pk: asked.round},
    )  # fmt: skip
    return Report.objects.get(round=actions.open_round(new=new, **who))


def test_a_correction_below_is_offered_and_never_silently_taken_in(asked, upper):
    first = asked.accepted(0, report(nam=10, nu=5, tong=15), I="Xã một.")
    draft = actions.take_in(draft=upper.draft, version=1, **asked.officer)
    assert draft.words["I"].endswith(": Xã một.")
    sent = actions.send_report(report=upper, version=1, **asked.officer)
    assert [one.lower for one in Contribution.objects.filter(upper=sent)] == [first]

    asked.send(0, report(nam=11, nu=5, tong=16))
    assert not queries.corrected_since(sent)  # not accepted yet: what was counted still counts
    assert queries.gathered(asked.round).figures[LAYOUT.place_of["tong"]] == value(15)

    asked.judge(0)
    (offered,) = queries.corrected_since(sent)
    assert (offered.lower.number, offered.lower.report.accepted.number) == (1, 2)
    assert Version.objects.get(pk=sent.pk).figures[LAYOUT.place_of["tong"]] == value(15)


def test_a_report_that_consolidates_nothing_has_nothing_to_take_in(asked):
    with pytest.raises(actions.CannotSaveDraft, match="không tổng hợp"):
        actions.take_in(draft=asked.report(0).draft, version=1, **asked.sender(0))


def test_reports_are_seen_by_their_agency_the_receiver_and_those_above(asked, province, now):
    day = now.date()
    assert access.reports_seen_by(province.communes[0], day).count() == 1
    assert access.reports_seen_by(province.standing, day).count() == 7
    assert access.reports_seen_by(province.committee, day).count() == 7
    assert access.reports_seen_by(province.departments[3], day).count() == 0
    assert access.rounds_seen_by(province.communes[0], day).get() == asked.round
    assert access.rounds_seen_by(province.departments[3], day).count() == 0
    with pytest.raises(Report.DoesNotExist):
        access.report_for(province.communes[1], asked.report(0).pk, day)
    assert access.report_for(province.communes[0], asked.report(0).pk, day) == asked.report(0)


def test_none_and_nought_reach_the_level_above_as_they_were_said(asked):
    nil = Figure(Answer.NIL)
    asked.accepted(0, report(tong=nil, nam=nil))
    asked.accepted(1, report(tong=nil, nam=0))
    whole = queries.gathered(asked.round).figures
    assert whole[LAYOUT.place_of["tong"]] == nil
    assert whole[LAYOUT.place_of["nam"]] == value(0)
