"""The first morning's writes: the agency finds its place in its province."""

from datetime import date

import pytest

from songhanh.organisations import actions, founding, queries, tree
from songhanh.organisations.models import Agency, Membership

pytestmark = pytest.mark.django_db


@pytest.fixture
def founder(now):
    return founding.found_installation(login="minh", name="Minh", password="mua-xuan-ve-2026", agency_name="", at=now)


def settle(founder, now, name, province="04"):
    agency = Membership.objects.filter(user=founder).first().agency
    return founding.settle_agency(agency=agency, name=name, province=province, by=founder, acting_for=agency, at=now)


def test_a_department_stands_below_its_province_under_its_name_on_every_day(founder, now):
    agency = settle(founder, now, "Sở  Nội vụ")
    assert [one.name for one in tree.line_of(agency.pk, date(2026, 1, 1))] == [
        "Ủy ban nhân dân tỉnh Cao Bằng", "Sở Nội vụ"
    ]  # fmt: skip
    found = queries.resolve_names(["Sở Nội vụ"], within=agency, on=date(2025, 1, 1))["Sở Nội vụ"]
    assert found.agency == agency


@pytest.mark.parametrize("name", ["Ủy ban nhân dân tỉnh Cao Bằng", "UBND tỉnh Cao Bằng"])
def test_the_founders_agency_becomes_the_committee_itself(founder, now, name):
    agency = settle(founder, now, name)
    assert agency.kind == "province"
    assert len(queries.communes_of(agency, date(2026, 1, 1))) == 56
    assert Agency.objects.count() == 57
    assert Membership.objects.filter(user=founder, agency=agency).count() == 3


def test_or_one_of_its_communes(founder, now):
    agency = settle(founder, now, "UBND phường Thục Phán")
    assert agency.kind == "commune"
    assert tree.line_of(agency.pk, date(2026, 1, 1))[0].name == "Ủy ban nhân dân tỉnh Cao Bằng"
    assert Agency.objects.count() == 57


def test_a_committee_that_is_not_in_the_province_is_refused_and_nothing_is_loaded(founder, now):
    with pytest.raises(actions.CannotAddAgency):
        settle(founder, now, "UBND xã Không Có")
    assert Agency.objects.count() == 1


def test_a_second_founder_is_refused(founder, now):
    with pytest.raises(founding.AlreadyFounded):
        founding.found_installation(login="b", name="B", password="x", agency_name="", at=now)
