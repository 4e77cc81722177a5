"""The other moves: more time, a difficulty, another person, another agency, not to be done."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from songhanh.accounts.enums import RoleName
from songhanh.organisations import actions as organisations
from songhanh.organisations.enums import AgencyKind
from songhanh.plans import actions
from songhanh.plans.enums import PartState
from songhanh.plans.models import Assignment, Difficulty, Extension, Part

HTMX = {"HTTP_HX_REQUEST": "true", "HTTP_HX_CURRENT_URL": "http://testserver/nhiem-vu/"}
UNTIL = "30/6/2026"


@pytest.fixture
def office(province, health, now):
    new = organisations.NewAgency(AgencyKind.OFFICE, "Phòng Nghiệp vụ y", "", health, date(2025, 7, 1))
    return organisations.add_agency(new=new, by=None, acting_for=None, at=now)


@pytest.fixture
def said(form):
    """A whole form for each move."""
    start = {name: form[name] for name in ("key", "version", "back")}
    return {
        "ask-extension": start | {"until": UNTIL, "reason": "Chờ giảng viên."},
        "raise-difficulty": start | {"words": "Thiếu kinh phí."},
        "hand-to-officer": start,
        "hand-over": start | {"to": "Phòng Nghiệp vụ y", "reason": "Đúng chuyên môn."},
        "waive": start | {"reason": "Đã làm ở kế hoạch khác."},
    }


@pytest.fixture
def send(as_role, at, training, said):
    def post(name, who="health", headers=None, **more):
        return as_role(who).post(at(name, training), said[name] | more, **(headers or {}))

    return post


MINE = ["ask-extension", "raise-difficulty", "hand-to-officer", "hand-over"]


class TestEveryMove:
    @pytest.mark.parametrize("name", MINE)
    def test_unfolds_its_form_and_is_a_page_without_scripts(self, as_role, at, training, name):
        client = as_role("health")
        fragment = client.get(at(name, training), **HTMX).content.decode()
        assert "<html" not in fragment
        assert "button--filled" not in fragment
        page = client.get(at(name, training)).content.decode()
        assert page.count("button--filled") == 1

    @pytest.mark.parametrize("name", [*MINE, "waive"])
    def test_an_empty_form_names_what_is_missing(self, as_role, at, training, name):
        who = RoleName.OFFICER if name == "waive" else "health"
        answer = as_role(who).post(at(name, training), {"version": "1"}, **HTMX)
        assert answer.status_code == 422
        assert "Chưa" in answer.content.decode()

    @pytest.mark.parametrize("name", [*MINE, "waive"])
    @pytest.mark.parametrize("who", ["commune", RoleName.VIEWER, RoleName.AGENCY_ADMINISTRATOR])
    def test_is_not_there_for_others(self, as_role, at, training, said, name, who):
        assert as_role(who).get(at(name, training)).status_code == 404
        assert as_role(who).post(at(name, training), said[name]).status_code == 404

    @pytest.mark.parametrize("name", MINE)
    def test_an_ended_plan_takes_nothing(self, send, training, name, health, province):
        from songhanh.plans.models import Plan

        Plan.objects.update(state="ended")
        more = {"officer": province.people["health"].pk} if name == "hand-to-officer" else {}
        answer = send(name, **more)
        assert answer.status_code == 422
        assert "kế hoạch đã kết thúc" in answer.content.decode()

    @pytest.mark.parametrize("name", [*MINE, "waive"])
    @pytest.mark.parametrize(
        "odd", [{"version": "x"}, {"key": "x"}, {"to": "\0"}, {"until": "9" * 50}, {"officer": "x"}]
    )
    def test_odd_input_is_no_failure(self, send, name, odd):
        who = RoleName.OFFICER if name == "waive" else "health"
        assert send(name, who, **odd).status_code in {302, 409, 422}


class TestExtension:
    def test_is_asked_for(self, send, training, province):
        assert send("ask-extension").url == "/nhiem-vu/?q=tap"
        asked = Extension.objects.get(part=training)
        assert (asked.until, asked.reason, asked.asked_by) == (
            date(2026, 6, 30), "Chờ giảng viên.", province.people["health"]
        )  # fmt: skip

    def test_twice_is_once(self, send):
        send("ask-extension")
        assert send("ask-extension").status_code == 302
        assert Extension.objects.count() == 1

    def test_a_second_one_is_refused_with_a_sentence(self, send):
        send("ask-extension")
        answer = send("ask-extension", headers=HTMX, key=str(uuid.uuid4()), reason="Lại xin.")
        assert answer.status_code == 422
        assert "Đã có một đề nghị gia hạn đang chờ trả lời." in answer.content.decode()
        assert "Lại xin." in answer.content.decode()

    @pytest.mark.parametrize("until", ["01/5/2026", "03/6/2026"])
    def test_only_to_a_later_day(self, send, until):
        answer = send("ask-extension", until=until)
        assert answer.status_code == 422
        assert "phải ở sau thời hạn hiện nay" in answer.content.decode()

    def test_a_reporter_may_ask(self, as_role, at, founded, province, said):
        part = founded.part("leaflets", province.communes[1])
        assert as_role("commune").post(at("ask-extension", part), said["ask-extension"]).status_code == 302

    def test_the_list_says_that_one_waits(self, send, as_role):
        send("ask-extension")
        line = as_role("health").get("/nhiem-vu/").context["groups"][0].lines[0]
        assert str(line.wait) == "Tôi chờ Sở Nội vụ trả lời gia hạn"


class TestDifficulty:
    def test_is_raised(self, send, training):
        assert send("raise-difficulty", headers=HTMX)["HX-Redirect"] == "/nhiem-vu/?q=tap"
        assert Difficulty.objects.get(part=training).words == "Thiếu kinh phí."

    def test_twice_is_once(self, send):
        send("raise-difficulty")
        send("raise-difficulty")
        assert Difficulty.objects.count() == 1

    def test_stands_in_the_history(self, send, as_role, at, training):
        send("raise-difficulty")
        page = as_role("health").get(at("part", training)).content.decode()
        assert "Nêu khó khăn, vướng mắc" in page
        assert "Thiếu kinh phí." in page


class TestOfficer:
    def test_is_named(self, send, training, province):
        person = province.people["health"]
        assert send("hand-to-officer", officer=person.pk).status_code == 302
        assert Assignment.objects.get(pk=training.assignment_id).officer == person

    def test_only_colleagues_are_offered(self, as_role, at, training, province):
        form = as_role("health").get(at("hand-to-officer", training)).context["form"]
        assert [name for _, name in form.fields["officer"].choices] == ["Chọn người", "Lê Thị Yên"]

    def test_another_agencys_person_is_refused(self, send, province):
        assert send("hand-to-officer", officer=province.people["commune"].pk).status_code == 422

    def test_who_was_quicker_is_shown(self, send, training, province, health, now):
        person = province.people["health"]
        actions.hand_to_officer(
            assignment=training.assignment, version=1, officer=person, by=person, acting_for=health, at=now
        )
        answer = send("hand-to-officer", officer=person.pk, headers=HTMX)
        assert answer.status_code == 409
        assert "Nội dung vừa được Lê Thị Yên sửa" in answer.content.decode()
        assert answer.context["form"].data["version"] == "2"

    def test_a_reporter_does_not_hand_on(self, as_role, at, founded, province):
        part = founded.part("leaflets", province.communes[1])
        assert as_role("commune").get(at("hand-to-officer", part)).status_code == 404


class TestHandOver:
    def test_goes_to_a_unit_below(self, send, office, training):
        assert send("hand-over").status_code == 302
        training.refresh_from_db()
        assert training.assignment.agency == office

    def test_is_found_whatever_the_case(self, send, office, training):
        assert send("hand-over", to="  phòng nghiệp vụ Y ").status_code == 302

    def test_not_to_anyone_else(self, send, office, training):
        answer = send("hand-over", to="Sở Tư pháp")
        assert answer.status_code == 422
        assert "Không tìm thấy đơn vị “Sở Tư pháp” trong số được chuyển." in answer.content.decode()

    def test_the_issuer_may_choose_anyone(self, send, training, province):
        assert send("hand-over", RoleName.OFFICER, to="Sở Văn hóa, Thể thao và Du lịch").status_code == 302
        training.refresh_from_db()
        assert training.assignment.agency == province.departments[3]

    def test_twice_is_refused_with_a_sentence(self, send, office):
        send("hand-over")
        assert send("hand-over").status_code in {404, 409, 422}

    def test_names_are_offered_as_one_types(self, as_role, office):
        page = as_role("health").get("/nhiem-vu/goi-y/co-quan/?q=nghiep+vu").content.decode()
        assert "Phòng Nghiệp vụ y" in page
        assert as_role("health").get("/nhiem-vu/goi-y/co-quan/?q=").content.decode().strip() == ""


class TestWaive:
    def test_is_for_who_follows_the_plan_up(self, send, training):
        assert send("waive").status_code == 404
        assert send("waive", RoleName.OFFICER).status_code == 302
        training.refresh_from_db()
        assert (training.state, training.reason) == (PartState.WAIVED, "Đã làm ở kế hoạch khác.")

    def test_twice_is_refused_with_a_sentence(self, send):
        send("waive", RoleName.OFFICER)
        assert send("waive", RoleName.OFFICER).status_code == 422

    def test_who_was_quicker_is_shown(self, send, training, health, now):
        actions.finish_part(part=training, version=1, by=None, acting_for=health, at=now, key=None)
        actions.report_progress(
            part=Part.objects.get(pk=training.pk), version=2, words="Lại mở.", percent=10, done=False, evidence=(),
            by=None, acting_for=health, at=now, key=None,
        )  # fmt: skip
        answer = send("waive", RoleName.OFFICER)
        assert answer.status_code == 409
        assert "Đang làm" in answer.content.decode()
        assert "Đã làm ở kế hoạch khác." in answer.content.decode()
