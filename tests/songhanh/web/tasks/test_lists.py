"""The lists: groups, counts that agree, filters in the address, pages, and what an empty one says."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.plans import actions
from songhanh.plans.enums import DueKind
from songhanh.plans.models import Assignment, Part, Plan, Task, Turn

MINE, AGENCY, FOLLOWED = reverse("tasks:mine"), reverse("tasks:agency"), reverse("tasks:followed")
READS = ["health", RoleName.OFFICER, RoleName.VIEWER, RoleName.REPORTER, RoleName.SIGNER]


def words_of(answer) -> list[str]:
    return [line.words for group in answer.context["groups"] for line in group.lines]


def html_of(answer) -> str:
    return answer.content.decode()


def many_parts(founded, agency, number: int) -> None:
    """More turns of one task: what the list shows grows with them."""
    task = founded.tasks["training"]
    Task.objects.filter(pk=task.pk).update(due_kind=DueKind.RECURRING, rule={"recurring": "monthly"})
    assignment = Assignment.objects.get(task=task, agency=agency)
    turns = Turn.objects.bulk_create(
        Turn(task=task, ordinal=place, opens_on=date(2026, 5, 1), due_on=date(2026, 6, 10) + timedelta(days=place % 90))
        for place in range(2, number + 2)
    )
    Part.objects.bulk_create(Part(assignment=assignment, turn=turn, due_on=turn.due_on) for turn in turns)


@pytest.mark.parametrize("address", [MINE, AGENCY, FOLLOWED])
class TestEveryList:
    @pytest.mark.parametrize("who", READS)
    def test_answers_whoever_reads(self, founded, as_role, address, who):
        assert as_role(who).get(address).status_code == 200

    def test_does_not_answer_who_only_administers(self, founded, as_role, address):
        assert as_role(RoleName.AGENCY_ADMINISTRATOR).get(address).status_code == 404

    def test_takes_no_post(self, founded, as_role, address):
        assert as_role("health").post(address).status_code == 405

    @pytest.mark.parametrize(
        "query",
        [
            "page=x", "page=-1", "page=999999999999999999999", "trang_thai=x", "vai_tro=x", "thang=2026-13", "thang=x",
            "ke_hoach=x", "ke_hoach=99999999999999999999", "ke_hoach=0", "q=%00", "q=" + "a" * 3000, "mo=%22%3E%3Cb%3E",
            "q=%F0%9F%98%80", "thang=2026-06&ke_hoach=1&q=-", "q=%25_%5C",
        ],
    )  # fmt: skip
    def test_odd_filters_are_no_failure(self, founded, as_role, address, query):
        assert as_role("health").get(f"{address}?{query}").status_code == 200


class TestMine:
    def test_late_first_then_this_month_then_the_rest(self, founded, as_role):
        answer = as_role("health").get(MINE)
        assert [(group.title, group.number) for group in answer.context["groups"]] == [
            ("Quá hạn", 1), ("Sau tháng 6", 2)
        ]  # fmt: skip
        assert words_of(answer)[0] == "Mở lớp tập huấn cho cán bộ nữ"

    def test_says_by_when_and_how_long_that_is(self, founded, as_role):
        line = as_role("health").get(MINE).context["groups"][0].lines[0]
        assert (line.day, line.days) == ("29/5", "quá hạn 5 ngày")

    def test_the_lead_waits_for_the_others_and_they_are_waited_for(self, founded, as_role, health, province, now):
        line = as_role("health").get(MINE).context["groups"][0].lines[0]
        assert (str(line.wait), line.wait.for_me) == ("Tôi chờ Sở Tư pháp", False)
        justice = founded.part("training", province.departments[2])
        actions.report_progress(
            part=justice, version=1, words="Đã cử người.", percent=None, done=False, evidence=(), by=None,
            acting_for=province.departments[2], at=now, key=None,
        )  # fmt: skip
        line = as_role("health").get(MINE).context["groups"][0].lines[0]
        assert (str(line.wait), line.wait.for_me) == ("Sở Nội vụ chờ tôi", True)

    def test_leads_to_the_sentence(self, founded, as_role):
        task = founded.tasks["training"]
        assert f"/ke-hoach/{task.plan_id}/#nhiem-vu-{task.pk}" in html_of(as_role("health").get(MINE))

    def test_what_a_colleague_handles_is_not_mine_but_the_agencys(
        self, founded, training, province, health, as_role, now
    ):
        from songhanh.organisations import actions as organisations

        new = organisations.NewPerson("yte2", "Đỗ Văn Hai", RoleName.OFFICER, health)
        colleague, _ = organisations.add_person(new=new, by=None, acting_for=None, at=now)
        actions.hand_to_officer(
            assignment=training.assignment, version=1, officer=colleague, by=province.people["health"],
            acting_for=health, at=now,
        )  # fmt: skip
        client = as_role("health")
        assert "Mở lớp tập huấn cho cán bộ nữ" not in words_of(client.get(MINE))
        assert "Mở lớp tập huấn cho cán bộ nữ" in words_of(client.get(AGENCY))

    def test_the_first_late_one_stands_open_with_its_form(self, founded, training, as_role):
        assert as_role("health").get(MINE).context["opened"] == str(training.pk)
        assert as_role("health").get(f"{MINE}?mo=").context["opened"] == ""

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("vai_tro=phoi-hop", ["Tổ chức lễ phát động tại huyện Hoà Sơn"]),
            ("trang_thai=qua-han", ["Mở lớp tập huấn cho cán bộ nữ"]),
            ("trang_thai=cho-dieu-kien", ["Rà soát quy hoạch khi có hướng dẫn của tỉnh"]),
            ("q=hoa+son", ["Tổ chức lễ phát động tại huyện Hoà Sơn"]),
            ("q=TẬP+huấn", ["Mở lớp tập huấn cho cán bộ nữ"]),
            ("thang=2026-12", ["Tổ chức lễ phát động tại huyện Hoà Sơn"]),
        ],
    )
    def test_filters_live_in_the_address(self, founded, as_role, query, expected):
        answer = as_role("health").get(f"{MINE}?{query}")
        assert words_of(answer) == expected
        assert f"{MINE[:-1]}" in html_of(answer)
        assert "Bỏ lọc" in html_of(answer)

    def test_each_count_is_what_a_click_on_it_shows(self, founded, training, health, as_role, now):
        actions.finish_part(
            part=founded.part("launch", health), version=1, by=None, acting_for=health, at=now, key=None
        )
        client = as_role("health")
        for choice in client.get(MINE).context["standings"]:
            assert len(words_of(client.get(f"{MINE}?trang_thai={choice.value}"))) == choice.number, choice
        for choice in client.get(MINE).context["roles"]:
            assert len(words_of(client.get(f"{MINE}?vai_tro={choice.value}"))) == choice.number, choice

    def test_what_is_closed_is_shown_when_asked_for(self, founded, training, health, as_role, now):
        actions.finish_part(part=training, version=1, by=None, acting_for=health, at=now, key=None)
        client = as_role("health")
        assert "Mở lớp tập huấn cho cán bộ nữ" not in words_of(client.get(MINE))
        answer = client.get(f"{MINE}?trang_thai=da-xong")
        assert words_of(answer) == ["Mở lớp tập huấn cho cán bộ nữ"]
        assert "Xong quá hạn" in html_of(answer)

    def test_nothing_at_all_says_when_something_will_come(self, province, as_role):
        page = html_of(as_role("health").get(MINE))
        assert "Chưa có nhiệm vụ nào" in page
        assert "Khi cơ quan được giao nhiệm vụ" in page

    def test_nothing_for_a_filter_offers_to_drop_it(self, founded, as_role):
        page = html_of(as_role("health").get(f"{MINE}?q=khong+co+gi"))
        assert "Không có nhiệm vụ nào trong mục này" in page
        assert f'href="{MINE}">Bỏ lọc' in page

    def test_bodies_that_are_asked_are_never_red(self, founded, women, province, signed_in, now):
        from songhanh.organisations import actions as organisations

        new = organisations.NewPerson("phunu", "Bùi Thị Mai", RoleName.OFFICER, women)
        person, _ = organisations.add_person(new=new, by=None, acting_for=None, at=now)
        page = html_of(signed_in(person).get(MINE))
        table = page[page.index("<tbody") :]
        assert "Đề nghị phối hợp" in table
        assert "state--late" not in table
        assert "quá hạn" not in table.lower()

    def test_an_ended_plan_is_gone(self, founded, as_role):
        Plan.objects.update(state="ended")
        assert words_of(as_role("health").get(MINE)) == []


class TestPages:
    @pytest.mark.parametrize("number", [50, 500])
    def test_takes_few_queries_however_long(self, founded, health, as_role, number, django_assert_max_num_queries):
        many_parts(founded, health, number)
        client = as_role("health")
        with django_assert_max_num_queries(8):
            answer = client.get(MINE)
        assert len(answer.content) < 200_000

    def test_more_than_fifty_come_in_pages(self, founded, health, as_role):
        many_parts(founded, health, 70)
        client = as_role("health")
        first, second = client.get(MINE), client.get(f"{MINE}?page=2")
        assert len(words_of(first)) == 50
        assert len(words_of(second)) == 23
        assert "Hiện 1 đến 50 trên 73 việc" in html_of(first)
        assert not set(re.findall(r'id="viec-(\d+)"', html_of(first))) & set(
            re.findall(r'id="viec-(\d+)"', html_of(second))
        )

    def test_a_phone_shows_five_of_a_group_and_offers_the_rest(self, founded, health, as_role):
        many_parts(founded, health, 20)
        page = html_of(as_role("health").get(MINE))
        assert "Xem thêm" in page
        assert page.count("task--beyond") > 10

    def test_holds_no_inline_styles_or_scripts(self, founded, as_role):
        page = html_of(as_role("health").get(MINE))
        assert not re.search(r"\sstyle=|<script(?![^>]*src=)|\son[a-z]+=", page)


class TestFollowed:
    def test_many_agencies_are_one_line(self, founded, as_role):
        answer = as_role(RoleName.OFFICER).get(FOLLOWED)
        line = next(line for group in answer.context["groups"] for line in group.lines if "tờ rơi" in line.words)
        assert line.count == "0/4 xã, phường xong"
        assert str(line.wait) == "UBND các xã, phường"

    def test_the_count_grows_with_each_report(self, founded, province, as_role, now):
        commune = province.communes[0]
        actions.finish_part(
            part=founded.part("leaflets", commune), version=1, by=None, acting_for=commune, at=now, key=None
        )
        answer = as_role(RoleName.OFFICER).get(f"{FOLLOWED}?q=to+roi")
        assert answer.context["groups"][0].lines[0].count == "1/4 xã, phường xong"

    def test_a_done_lead_beside_agencies_that_are_not_stays_in_sight(self, founded, health, as_role, now):
        actions.finish_part(
            part=founded.part("training", health), version=1, by=None, acting_for=health, at=now, key=None
        )
        client = as_role(RoleName.OFFICER)
        for address in (FOLLOWED, f"{FOLLOWED}?trang_thai=con-phoi-hop"):
            group = next(one for one in client.get(address).context["groups"] if one.name == "behind")
            (line,) = group.lines
            assert "Chủ trì xong" in line.state
            assert line.state_more == ""
            assert line.behind == "Cơ quan phối hợp chưa báo cáo, quá hạn"
        page = client.get(f"/ke-hoach/nhiem-vu/{founded.tasks['training'].pk}/").content.decode()
        assert "Chủ trì xong" in page
        assert "Cơ quan phối hợp chưa báo cáo, quá hạn" in page

    def test_nobody_named_is_said(self, founded, as_role):
        answer = as_role(RoleName.OFFICER).get(f"{FOLLOWED}?q=dang+ky+danh+sach")
        assert str(answer.context["groups"][0].lines[0].wait) == "Chưa rõ: Các cơ quan khác"

    def test_is_the_issuers_alone(self, founded, as_role):
        assert words_of(as_role("health").get(FOLLOWED)) == []
        assert words_of(as_role("commune").get(FOLLOWED)) == []

    def test_each_count_is_what_a_click_on_it_shows(self, founded, as_role):
        client = as_role(RoleName.OFFICER)
        for choice in client.get(FOLLOWED).context["standings"]:
            assert len(words_of(client.get(f"{FOLLOWED}?trang_thai={choice.value}"))) == choice.number, choice

    def test_takes_few_queries(self, founded, as_role, django_assert_max_num_queries):
        client = as_role(RoleName.OFFICER)
        with django_assert_max_num_queries(8):
            client.get(FOLLOWED)
