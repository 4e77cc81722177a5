"""People of an agency: within reach only; a slip is shown once, and opens no account that is not one's to manage."""

import re

import pytest
from django.test import Client

from songhanh.accounts.enums import RoleName
from songhanh.accounts.models import User
from songhanh.organisations import actions
from songhanh.organisations.models import Membership
from songhanh.web import own_address

pytestmark = pytest.mark.django_db
CODE = re.compile(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b")
NEW = {"name": "Lê Văn Tám", "login": "tam.lv", "role": "reporter"}


@pytest.fixture
def administrator(as_role):
    return as_role(RoleName.AGENCY_ADMINISTRATOR)  # of the standing agency


@pytest.fixture
def system(as_role):
    return as_role(RoleName.SYSTEM_ADMINISTRATOR)


def address(agency, rest="nguoi/them/") -> str:
    return f"/co-quan/{agency.pk}/{rest}"


class TestAdd:
    def test_shows_a_slip_that_lets_the_person_in(self, province, administrator):
        page = administrator.post(address(province.standing), NEW)
        assert page.status_code == 200
        assert page["Cache-Control"] == "no-store"
        code = CODE.search(page.text).group()
        password = {"new_password": "mua-xuan-ve-2026", "again": "mua-xuan-ve-2026"}
        entered = Client().post("/phieu/", {"login": "tam.lv", "code": code} | password)
        assert entered.status_code == 302

    def test_warns_where_the_address_opens_on_this_machine_alone(self, province, administrator, monkeypatch):
        monkeypatch.setattr(own_address, "office_address", lambda: "192.168.1.20")
        local = administrator.post(address(province.standing), NEW, headers={"host": "127.0.0.1"})
        assert "chỉ mở được trên chính máy này" in local.text
        assert '<option value="http://192.168.1.20/phieu/">' in local.text
        named = administrator.post(address(province.standing), NEW | {"login": "tam.lv2"})
        assert "chỉ mở được trên chính máy này" not in named.text
        assert "http://testserver/phieu/" in named.text

    def test_the_code_is_in_no_session_and_no_message(self, province, administrator):
        code = CODE.search(administrator.post(address(province.standing), NEW).text).group()
        assert code not in str(dict(administrator.session))
        assert not CODE.search(administrator.get(address(province.standing, "")).text)

    def test_twice_names_the_taken_login(self, province, administrator):
        administrator.post(address(province.standing), NEW)
        page = administrator.post(address(province.standing), NEW)
        assert page.status_code == 422
        assert "Tên đăng nhập đã có người dùng: tam.lv." in page.text
        assert User.objects.filter(login="tam.lv").count() == 1

    @pytest.mark.parametrize("login", ["Tám", "a", "../x", "a b", "-ab"])
    def test_a_login_is_typed_on_any_keyboard(self, province, administrator, login):
        page = administrator.post(address(province.standing), NEW | {"login": login})
        assert page.status_code == 422
        assert "chưa đúng dạng" in page.text

    def test_an_agencys_administrator_makes_none_of_the_installation(self, province, administrator, system):
        said = NEW | {"role": "system_administrator"}
        assert administrator.post(address(province.standing), said).status_code == 422
        assert system.post(address(province.standing), said).status_code == 200

    def test_other_houses_are_no_page(self, province, administrator, as_role):
        assert administrator.post(address(province.departments[1]), NEW).status_code == 404
        assert as_role(RoleName.OFFICER).post(address(province.standing), NEW).status_code == 404
        assert not User.objects.filter(login="tam.lv").exists()


class TestSlip:
    def test_prints_a_new_one(self, province, administrator):
        person = province.people[RoleName.VIEWER]
        assert CODE.search(administrator.post(f"/co-quan/nguoi/{person.pk}/phieu/").text)

    @pytest.mark.parametrize("who", ["health", RoleName.SYSTEM_ADMINISTRATOR])
    def test_opens_no_account_beyond_ones_reach(self, province, administrator, who):
        person = province.people[who]
        assert administrator.post(f"/co-quan/nguoi/{person.pk}/phieu/").status_code == 404

    def test_one_agency_in_common_is_not_enough(self, province, administrator, now):
        person = province.people["health"]
        actions.give_role(user=person, agency=province.standing, role=RoleName.VIEWER, by=None, acting_for=None, at=now)
        assert administrator.post(f"/co-quan/nguoi/{person.pk}/phieu/").status_code == 404

    def test_a_get_prints_nothing(self, province, administrator):
        assert administrator.get(f"/co-quan/nguoi/{province.people[RoleName.VIEWER].pk}/phieu/").status_code == 405

    def test_prints_for_everybody_below_who_has_not_come_in(self, province, system):
        page = system.post(address(province.committee, "phieu/"))
        assert len(page.context["slips"]) == len(province.people)
        assert len(set(CODE.findall(page.text))) == len(province.people)

    def test_of_ones_own_house_only(self, province, administrator):
        page = administrator.post(address(province.standing, "phieu/"))
        assert {slip.agency for slip in page.context["slips"]} == {province.standing}
        assert province.people[RoleName.SYSTEM_ADMINISTRATOR] not in {slip.user for slip in page.context["slips"]}
        assert administrator.post(address(province.committee, "phieu/")).status_code == 404


class TestRoles:
    def test_gives_one_to_somebody_who_signs_in_already(self, province, administrator):
        said = {"login": "YTE", "role": "viewer"}
        assert administrator.post(address(province.standing, "nguoi/vai-tro/"), said).status_code == 302
        assert Membership.objects.filter(user__login="yte", agency=province.standing, role="viewer").count() == 1
        administrator.post(address(province.standing, "nguoi/vai-tro/"), said)
        assert Membership.objects.filter(user__login="yte", agency=province.standing).count() == 1

    def test_a_login_that_is_nobodys(self, province, administrator):
        page = administrator.post(address(province.standing, "nguoi/vai-tro/"), {"login": "ai-do", "role": "viewer"})
        assert page.status_code == 422

    def test_ends_one(self, province, administrator):
        held = Membership.objects.get(user=province.people[RoleName.VIEWER])
        assert administrator.post(f"/co-quan/vai-tro/{held.pk}/thoi/").status_code == 302
        assert not Membership.objects.filter(pk=held.pk, valid_to=None).exists()
        assert administrator.post(f"/co-quan/vai-tro/{held.pk}/thoi/").status_code == 404

    def test_of_another_house_is_no_page(self, province, administrator):
        held = Membership.objects.get(user=province.people["health"])
        assert administrator.post(f"/co-quan/vai-tro/{held.pk}/thoi/").status_code == 404

    def test_an_agencys_administrator_ends_none_of_the_installation(self, province, administrator):
        held = Membership.objects.get(role=RoleName.SYSTEM_ADMINISTRATOR)
        assert administrator.post(f"/co-quan/vai-tro/{held.pk}/thoi/").status_code == 404

    def test_the_last_administrator_of_the_installation_stays(self, province, system):
        held = Membership.objects.get(role=RoleName.SYSTEM_ADMINISTRATOR)
        page = system.post(f"/co-quan/vai-tro/{held.pk}/thoi/", follow=True)
        assert "người quản trị hệ thống duy nhất" in page.text
        assert Membership.objects.filter(pk=held.pk, valid_to=None).exists()
