"""The first morning: three steps, each of them optional."""

import pytest
from django.test import Client

from songhanh.accounts.enums import RoleName
from songhanh.organisations import founding
from songhanh.organisations.models import Agency

pytestmark = pytest.mark.django_db
URL = "/bat-dau/co-quan/"


@pytest.fixture
def founder(now, signed_in):
    user = founding.found_installation(
        login="minh", name="Nguyễn Thị Minh", password="mua-xuan-ve-2026", agency_name="", at=now
    )
    return signed_in(user)


def test_naming_the_agency_loads_its_province(founder):
    page = founder.post(URL, {"province": "04", "name": "Sở Nội vụ"}, follow=True)
    assert "Cơ quan của anh/chị: Sở Nội vụ." in page.text
    assert Agency.objects.filter(kind="commune").count() == 56
    assert not page.context.get("form")


def test_a_second_time_changes_nothing(founder):
    for _ in range(2):
        founder.post(URL, {"province": "04", "name": "Sở Nội vụ"})
    assert Agency.objects.count() == 58


def test_a_refusal_stands_at_the_field_with_what_was_typed(founder):
    page = founder.post(URL, {"province": "04", "name": "UBND xã Không Có"})
    assert page.status_code == 422
    assert 'value="UBND xã Không Có"' in page.text
    assert Agency.objects.count() == 1


def test_names_are_offered_without_diacritics(founder):
    page = founder.get("/co-quan/goi-y/tinh/", {"q": "noi vu", "province": "04"})
    assert 'data-take="Sở Nội vụ"' in page.text
    assert "tỉnh Cao Bằng" in founder.get("/co-quan/goi-y/tinh/", {"q": "cao bang", "province": "04"}).text


@pytest.mark.parametrize("role", [RoleName.VIEWER, RoleName.OFFICER, RoleName.AGENCY_ADMINISTRATOR])
def test_only_the_administrator_of_the_installation_loads_provinces(as_role, role):
    assert as_role(role).post(URL, {"province": "04", "name": "Sở Nội vụ"}).status_code == 404


def test_takes_a_post(founder):
    assert founder.get(URL).status_code == 405


@pytest.mark.parametrize("role", [RoleName.SYSTEM_ADMINISTRATOR, RoleName.AGENCY_ADMINISTRATOR])
def test_an_administrator_without_content_sees_only_agencies(as_role, role):
    page = as_role(role).get("/", follow=True)
    assert page.redirect_chain == [("/co-quan/", 302)]
    assert [area.label for area in page.context["areas"]] == ["Cơ quan"]


def test_a_viewer_reads_what_will_come(as_role):
    page = as_role(RoleName.VIEWER).get("/")
    assert page.status_code == 200
    assert "Ba bước" not in page.text


def test_somebody_without_a_role_is_told_whom_to_ask(province, signed_in):
    from songhanh.accounts.models import User

    page = signed_in(User.objects.create_user("moi", "Người Mới")).get("/")
    assert "Chưa được giao vai trò" in page.text


def test_a_stranger_signs_in_first(province):
    assert Client().get("/").url == "/dang-nhap/?next=/"


def test_costs_at_most_eight_queries(founder, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        assert founder.get("/").status_code == 200
