"""Signing in: one sentence for every wrong pair, back to where one came from, never out of the house."""

import pytest
from django.test import Client
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.web.accounts.views import WRONG_PAIR

pytestmark = pytest.mark.django_db
URL = "/dang-nhap/"
PASSWORD = "mua-xuan-ve-2026"


@pytest.fixture
def officer(province):
    user = province.people[RoleName.OFFICER]
    user.set_password(PASSWORD)
    user.save()
    return user


def test_lets_in_with_login_and_password(officer):
    client = Client()
    response = client.post(URL, {"login": officer.login.upper(), "password": PASSWORD})
    assert response.url == reverse("overview")
    assert client.get(reverse("password")).status_code == 200


@pytest.mark.parametrize(("login", "password"), [("officer", "sai"), ("khong-co-ai", PASSWORD), ("officer", " ")])
def test_every_wrong_pair_gets_the_same_sentence(officer, login, password):
    response = Client().post(URL, {"login": login, "password": password})
    assert response.status_code == 422
    assert list(response.context["form"].non_field_errors()) == [WRONG_PAIR]


def test_names_what_is_missing_and_keeps_what_was_typed(officer):
    response = Client().post(URL, {"login": "officer"})
    assert "Chưa nhập mật khẩu." in response.text
    assert 'value="officer"' in response.text


def test_a_person_who_is_no_longer_active_stays_out(officer):
    officer.is_active = False
    officer.save()
    assert Client().post(URL, {"login": "officer", "password": PASSWORD}).status_code == 422


def test_goes_back_to_the_page_one_came_from(officer):
    client = Client()
    asked = client.get(reverse("password"))
    assert client.post(asked.url, {"login": "officer", "password": PASSWORD}).url == reverse("password")


@pytest.mark.parametrize("back", ["https://la.example/", "//la.example/", "javascript:alert(1)"])
def test_never_leads_elsewhere(officer, back):
    response = Client().post(f"{URL}?next={back}", {"login": "officer", "password": PASSWORD})
    assert response.url == reverse("overview")


def test_a_form_sent_after_the_session_ended_leads_back_to_its_page(officer):
    response = Client().post("/mat-khau/", {"old_password": "x"}, headers={"referer": "http://testserver/mat-khau/"})
    assert response.url == "/dang-nhap/?next=/mat-khau/"
    response = Client().post("/mat-khau/", {}, headers={"referer": "https://la.example/mat-khau/"})
    assert response.url == "/dang-nhap/?next=/"


def test_a_fragment_is_told_to_leave_its_page(officer):
    response = Client().get("/mat-khau/", headers={"HX-Request": "true"})
    assert response.status_code == 401
    assert response["HX-Redirect"] == "/dang-nhap/?next=/mat-khau/"


def test_the_session_is_a_new_one_and_dies_at_sign_out(officer):
    client = Client()
    client.get(URL)
    client.post(URL, {"login": "officer", "password": PASSWORD})
    cookie = client.cookies["sessionid"].value
    assert client.post("/dang-xuat/").url == reverse("sign-in")
    other = Client()
    other.cookies["sessionid"] = cookie
    assert other.get(reverse("password")).status_code == 302


def test_signing_out_takes_a_post(officer, signed_in):
    response = signed_in(officer).get("/dang-xuat/")
    assert response.status_code == 405
    assert response["Allow"] == "POST"
    assert "Trang này không mở trực tiếp được" in response.text
