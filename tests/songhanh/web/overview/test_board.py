"""The first page once there are plans: counts worst first, what waits, the next two weeks; eight queries."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.plans import actions
from tests.songhanh.intake.conftest import review, upload  # noqa: F401
from tests.songhanh.plans.conftest import document, founded, health, reported, text, women  # noqa: F401

HOME = reverse("overview")


def board(client):
    answer = client.get(HOME)
    assert answer.status_code == 200
    return answer.context["board"]


def counts(strip) -> dict[str, int]:
    return {count.words: count.number for count in strip.counts}


def test_without_any_plan_the_first_morning_stays(province, as_role):
    assert "Chưa có kế hoạch nào" in as_role("health").get(HOME).content.decode()


def test_counts_what_is_the_agencys_own_worst_first(founded, as_role):  # noqa: F811
    (strip,) = board(as_role("health")).strips
    assert list(counts(strip)) == [
        "Quá hạn", "Sắp đến hạn", "Đang làm", "Chưa thực hiện", "Chờ điều kiện", "Đã xong"
    ]  # fmt: skip
    assert counts(strip)["Quá hạn"] == 1


def test_each_number_is_what_its_list_shows(founded, as_role):  # noqa: F811
    for who in ("health", RoleName.OFFICER):
        client = as_role(who)
        for strip in board(client).strips:
            for count in strip.counts:
                groups = client.get(count.address).context["groups"]
                assert sum(group.number for group in groups) == count.number, count


def test_the_issuer_counts_what_others_do_and_sees_what_is_late(founded, as_role):  # noqa: F811
    seen = board(as_role(RoleName.OFFICER))
    assert [strip.title for strip in seen.strips] == ["Nhiệm vụ của đơn vị", "Nhiệm vụ giao đơn vị khác"]
    assert [one.words for one in seen.late] == ["Mở lớp tập huấn cho cán bộ nữ"]


def test_what_is_late_waits_for_me_with_its_act(founded, health, as_role):  # noqa: F811
    (one,) = board(as_role("health")).waiting
    assert (one.said, one.action) == ("Quá hạn 5 ngày", "Cập nhật tiến độ")
    assert one.address == reverse("tasks:part", args=[founded.part("training", health).pk])


def test_what_a_colleague_handles_does_not_wait_for_me(founded, health, province, as_role, now):  # noqa: F811
    from songhanh.organisations import actions as organisations

    new = organisations.NewPerson("yte2", "Đỗ Văn Hai", RoleName.OFFICER, health)
    colleague, _ = organisations.add_person(new=new, by=None, acting_for=None, at=now)
    actions.hand_to_officer(
        assignment=founded.part("training", health).assignment, version=1, officer=colleague,
        by=province.people["health"], acting_for=health, at=now,
    )  # fmt: skip
    assert board(as_role("health")).waiting == []


def test_what_was_asked_of_us_waits_for_who_may_answer(founded, reported, health, province, as_role, now):  # noqa: F811
    said = {"part": reported, "by": province.people["health"], "acting_for": health, "at": now, "key": None}
    actions.ask_extension(until=date(2026, 6, 30), reason="Chờ giảng viên.", **said)
    actions.raise_difficulty(words="Thiếu kinh phí.", **said)
    waiting = board(as_role(RoleName.OFFICER)).waiting
    assert {one.said for one in waiting} == {"Đề nghị gia hạn đến 30/6/2026", "Khó khăn, vướng mắc"}
    assert {one.action for one in waiting} == {"Trả lời"}
    assert board(as_role(RoleName.VIEWER)).waiting == []
    assert "Thiếu kinh phí" not in as_role("commune").get(HOME).content.decode()


def test_a_reading_waits_for_review(founded, review, as_role):  # noqa: F811
    (one,) = [one for one in board(as_role(RoleName.OFFICER)).waiting if one.action == "Rà soát"]
    assert one.address == reverse("intake:review", args=[review.pk])


def test_the_next_two_weeks_as_dates(founded, as_role):  # noqa: F811
    (day,) = board(as_role("commune")).days
    assert (day.on, day.weekday) == (date(2026, 6, 10), "Thứ Tư")
    assert [line.words for line in day.lines] == ["Phát tờ rơi đến từng khu dân cư"]
    (day,) = board(as_role(RoleName.OFFICER)).days
    assert day.lines[0].beside == "UBND các xã, phường, 0/4 đã báo cáo"


@pytest.mark.parametrize("who", ["health", RoleName.OFFICER, RoleName.VIEWER, "commune"])
def test_takes_few_queries(founded, as_role, who, django_assert_max_num_queries):  # noqa: F811
    client = as_role(who)
    with django_assert_max_num_queries(8):
        client.get(HOME)


def test_who_reads_no_content_is_led_to_the_agencies(founded, as_role):  # noqa: F811
    assert as_role(RoleName.AGENCY_ADMINISTRATOR).get(HOME).status_code == 302
