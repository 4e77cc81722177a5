"""The page on which an issuer names its standing agency."""

from uuid import uuid4

import pytest
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.organisations.models import Agency, StandingAgency

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(province):
    return reverse("agencies:standing", args=[province.committee.pk])


@pytest.fixture
def sent(province):
    return {"version": 1, "agency": province.standing.pk, "on": "01/3/2025", "basis": "QĐ 12", "with_plans": "on"}


@pytest.fixture
def system(as_role):
    return as_role(RoleName.SYSTEM_ADMINISTRATOR)


def test_proposes_who_usually_stands_for_a_province(system, address, province):
    page = system.get(address).content.decode()
    assert f'<option value="{province.standing.pk}" selected>Sở Nội vụ</option>' in page
    assert 'value="01/3/2025"' in page


def test_is_named_and_shown_on_both_pages(system, address, sent, province):
    assert system.post(address, sent).status_code == 302
    page = system.get(reverse("agencies:agency", args=[province.committee.pk])).content.decode()
    assert "từ 01/3/2025" in page
    theirs = system.get(reverse("agencies:agency", args=[province.standing.pk])).content.decode()
    assert "Là cơ quan thường trực của" in theirs


def test_two_clicks_name_it_once(system, address, sent):
    sent |= {"key": str(uuid4())}
    assert [system.post(address, sent).status_code for _ in range(2)] == [302, 302]
    assert StandingAgency.objects.count() == 1


def test_a_day_to_come_is_refused_with_what_was_typed(system, address, sent):
    response = system.post(address, sent | {"on": "01/7/2026"})
    assert response.status_code == 422
    assert "không thể ở sau hôm nay" in response.content.decode()
    assert "QĐ 12" in response.content.decode()


def test_whoever_was_slower_sees_both(system, address, sent, province):
    Agency.objects.filter(pk=province.committee.pk).update(version=2)
    assert system.post(address, sent).status_code == 409


@pytest.mark.parametrize("role", [RoleName.AGENCY_ADMINISTRATOR, RoleName.OFFICER, RoleName.VIEWER])
def test_is_for_who_manages_the_issuer(as_role, address, sent, role):
    assert as_role(role).get(address).status_code == 404
    assert as_role(role).post(address, sent).status_code == 404


def test_an_agencys_own_administrator_names_its_office(as_role, province):
    address = reverse("agencies:standing", args=[province.standing.pk])
    assert as_role(RoleName.AGENCY_ADMINISTRATOR).get(address).status_code == 200


def test_eight_queries(system, address, province, django_assert_max_num_queries):
    for one in (address, reverse("agencies:agency", args=[province.committee.pk])):
        with django_assert_max_num_queries(8):
            assert system.get(one).status_code == 200
