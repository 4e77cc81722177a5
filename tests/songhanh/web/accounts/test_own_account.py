"""One's own password, and the agency one acts for."""

import pytest
from django.test import Client
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.organisations import actions

pytestmark = pytest.mark.django_db
OLD, NEW = "mua-xuan-ve-2026", "mua-thu-sang-2027"


@pytest.fixture
def viewer(province):
    user = province.people[RoleName.VIEWER]
    user.set_password(OLD)
    user.save()
    return user


class TestPassword:
    URL = "/mat-khau/"

    def test_changes_it_and_signs_other_devices_out(self, viewer, signed_in):
        here, elsewhere = signed_in(viewer), signed_in(viewer)
        response = here.post(self.URL, {"old_password": OLD, "new_password": NEW, "again": NEW}, follow=True)
        assert "Đã đổi mật khẩu." in response.text
        assert elsewhere.get(self.URL).status_code == 302
        assert Client().post("/dang-nhap/", {"login": viewer.login, "password": NEW}).status_code == 302

    def test_asks_for_the_old_one(self, viewer, signed_in):
        response = signed_in(viewer).post(self.URL, {"old_password": "sai", "new_password": NEW, "again": NEW})
        assert response.status_code == 422
        assert "Mật khẩu đang dùng chưa đúng." in response.text
        viewer.refresh_from_db()
        assert viewer.check_password(OLD)

    def test_twice_asks_for_the_new_one(self, viewer, signed_in):
        client, form = signed_in(viewer), {"old_password": OLD, "new_password": NEW, "again": NEW}
        assert client.post(self.URL, form).status_code == 302
        assert client.post(self.URL, form).status_code == 422


class TestSwitchAgency:
    URL = "/chuyen-don-vi/"

    @pytest.fixture
    def of_two(self, province, viewer, now):
        health = province.departments[1]
        actions.give_role(user=viewer, agency=health, role=RoleName.OFFICER, by=None, acting_for=None, at=now)
        return health

    def test_acts_for_the_other_from_now_on(self, viewer, signed_in, of_two):
        client = signed_in(viewer)
        page = client.post(self.URL, {"agency": of_two.pk}, follow=True)
        assert f"Đang làm việc tại: {of_two}." in page.text
        assert page.context["acting"].agency == of_two
        assert client.post(self.URL, {"agency": of_two.pk}).status_code == 302

    @pytest.mark.parametrize("wanted", ["", "0", "x", "999999"])
    def test_an_agency_that_is_not_ones_own_is_no_page(self, viewer, signed_in, of_two, wanted):
        assert signed_in(viewer).post(self.URL, {"agency": wanted}).status_code == 404

    def test_a_colleague_of_one_agency_cannot(self, province, signed_in, of_two):
        client = signed_in(province.people[RoleName.OFFICER])
        assert client.post(self.URL, {"agency": of_two.pk}).status_code == 404

    def test_takes_a_post(self, viewer, signed_in, of_two):
        assert signed_in(viewer).get(self.URL).status_code == 405

    def test_a_lost_role_leaves_the_agency(self, viewer, signed_in, of_two, now):
        from songhanh.organisations.models import Membership

        client = signed_in(viewer)
        client.post(self.URL, {"agency": of_two.pk})
        held = Membership.objects.get(user=viewer, agency=of_two)
        actions.end_role(membership=held, by=None, acting_for=None, at=now)
        assert client.get(reverse("password")).context["acting"].agency != of_two
