"""The first person: only while nobody exists."""

import pytest
from django.test import Client
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.accounts.models import User
from songhanh.audit.models import Event
from songhanh.organisations.models import Agency, Membership

pytestmark = pytest.mark.django_db
URL = "/bat-dau/"
SAID = {"name": "Nguyễn Thị Minh", "login": "Minh", "new_password": "mua-xuan-ve-2026", "again": "mua-xuan-ve-2026"}


def test_sign_in_leads_here_while_nobody_exists():
    assert Client().get("/dang-nhap/").url == reverse("first-person")


def test_makes_the_person_everything_at_an_agency_to_be_named():
    client = Client()
    assert client.post(URL, SAID).url == reverse("overview")
    held = Membership.objects.filter(user__login="minh")
    assert {one.role for one in held} == {
        RoleName.SYSTEM_ADMINISTRATOR, RoleName.AGENCY_ADMINISTRATOR, RoleName.OFFICER
    }  # fmt: skip
    assert {one.agency.name for one in held} == {"Cơ quan của tôi"}
    assert Event.objects.filter(action="installation.founded").count() == 1
    assert "Ba bước để bắt đầu" in client.get("/").text


def test_takes_the_agency_named_at_once():
    Client().post(URL, SAID | {"agency": "Sở Nội vụ"})
    assert Agency.objects.get().name == "Sở Nội vụ"


def test_a_second_time_is_no_page():
    Client().post(URL, SAID)
    assert Client().get(URL).status_code == 404
    assert Client().post(URL, SAID | {"login": "khac"}).status_code == 404
    assert User.objects.count() == 1


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"again": "khac-han"}, "Hai lần nhập mật khẩu chưa giống nhau."),
        ({"new_password": "ngan", "again": "ngan"}, "Mật khẩu cần ít nhất 10 ký tự."),
        ({"new_password": "1234567890", "again": "1234567890"}, "Mật khẩu này quá phổ biến, dễ đoán."),
        (
            {"login": "nguyenthiminh", "new_password": "nguyenthiminh1", "again": "nguyenthiminh1"},
            "Mật khẩu quá giống tên đăng nhập hoặc họ tên.",
        ),
        ({"login": ""}, "Chưa nhập tên đăng nhập."),
    ],
)
def test_says_what_is_wrong_and_makes_nobody(wrong, sentence):
    response = Client().post(URL, SAID | wrong)
    assert response.status_code == 422
    assert sentence in response.text
    assert not User.objects.exists()


def test_a_stranger_in_a_settled_house_finds_nothing(province):
    assert Client().get(URL).status_code == 404
