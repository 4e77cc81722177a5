"""The first time with a printed slip: login, one-time code, own password."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from songhanh.accounts import actions
from songhanh.accounts.enums import RoleName
from songhanh.accounts.models import Slip

pytestmark = pytest.mark.django_db
URL = "/phieu/"
PASSWORD = "mua-xuan-ve-2026"


@pytest.fixture
def person(province):
    return province.people["commune"]


@pytest.fixture
def code(person, now):
    return actions.issue_slip(user=person, by=None, acting_for=None, at=now)


def said(person, code, **other):
    return {"login": person.login, "code": code, "new_password": PASSWORD, "again": PASSWORD} | other


def test_lets_in_and_is_spent(person, code):
    client = Client()
    assert client.post(URL, said(person, code.lower().replace("-", " "))).url == reverse("overview")
    assert client.get(reverse("overview")).status_code == 200
    assert not Slip.objects.filter(user=person).exists()
    assert Client().post(URL, said(person, code)).status_code == 422
    assert Client().post("/dang-nhap/", {"login": person.login, "password": PASSWORD}).status_code == 302


def test_the_slip_of_another_opens_nothing(province, person, code):
    assert Client().post(URL, said(province.people[RoleName.OFFICER], code)).status_code == 422


def test_a_new_slip_voids_the_one_before(person, code, now):
    actions.issue_slip(user=person, by=None, acting_for=None, at=now)
    assert Client().post(URL, said(person, code)).status_code == 422


def test_an_old_slip_is_void(person, now):
    code = actions.issue_slip(user=person, by=None, acting_for=None, at=now - timedelta(days=31))
    assert "hết hạn" in Client().post(URL, said(person, code)).text


def test_guessing_ends_after_ten_tries(person, code):
    for _ in range(actions.SLIP_TRIES):
        Client().post(URL, said(person, "2222-2222"))
    assert Client().post(URL, said(person, code)).status_code == 422


def test_a_weak_password_leaves_the_slip_good(person, code):
    response = Client().post(URL, said(person, code, new_password="1234567890", again="1234567890"))
    assert response.status_code == 422
    assert code in response.text
    assert Client().post(URL, said(person, code)).status_code == 302


def test_the_code_is_stored_nowhere(person, code):
    assert code.replace("-", "") not in Slip.objects.get(user=person).code_hash
