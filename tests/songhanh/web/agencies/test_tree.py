"""The tree of agencies: as of a day, lazily, and found with or without diacritics."""

from datetime import date

import pytest
from django.test import Client

from songhanh.accounts.enums import RoleName
from songhanh.organisations import actions
from songhanh.organisations.enums import AgencyKind

pytestmark = pytest.mark.django_db
URL = "/co-quan/"


@pytest.fixture
def viewer(as_role):
    return as_role(RoleName.VIEWER)


def test_ones_own_house_is_open(viewer):
    page = viewer.get(URL)
    assert "Ủy ban nhân dân tỉnh An Sơn" in page.text
    assert "Sở Nội vụ" in page.text
    assert page.text.count("tree__row") <= 25


def test_many_are_drawn_as_kinds_and_open_25_at_a_time(province, viewer, now):
    actions.load_territory(provinces=["15"], by=None, acting_for=None, at=now)
    top = next(one for one in province.committee.__class__.objects.filter(name__endswith="tỉnh Lào Cai"))
    kinds = viewer.get(f"/co-quan/nhanh/{top.pk}/")
    assert "99 đơn vị" in kinds.text
    first = viewer.get(f"/co-quan/nhanh/{top.pk}/?loai=commune")
    assert first.text.count("tree__leaf") == 26  # 25 communes and "Xem thêm"
    assert "Xem thêm, còn 74 đơn vị" in first.text
    last = viewer.get(f"/co-quan/nhanh/{top.pk}/?loai=commune&tu=75")
    assert last.text.count("tree__leaf") == 24


@pytest.mark.parametrize("query", ["?loai=vu-tru", "?tu=x"])
def test_an_odd_branch_is_no_page(province, viewer, query):
    assert viewer.get(f"/co-quan/nhanh/{province.committee.pk}/{query}").status_code == 404


def test_shows_what_was_on_a_day(province, viewer, now):
    old = actions.NewAgency(
        AgencyKind.DEPARTMENT, "Sở Lao động - Thương binh và Xã hội", "", province.committee, date(2010, 1, 1)
    )
    old = actions.add_agency(new=old, by=None, acting_for=None, at=now)
    actions.end_agency(
        agency=old,
        on=date(2025, 3, 1),
        successors=[(province.standing, None)],
        basis="",
        by=None,
        acting_for=None,
        at=now,
    )
    actions.rename_agency(
        agency=province.standing, name="Sở Nội vụ và Lao động", short="", on=date(2026, 1, 1), by=None, acting_for=None,
        at=now,
    )  # fmt: skip
    today, before = viewer.get(URL).text, viewer.get(f"{URL}?ngay=31/12/2025").text
    assert "Sở Nội vụ và Lao động" in today
    assert "Sở Nội vụ và Lao động" not in before.split("<main", 1)[1]
    assert "Thương binh" not in today


def test_a_day_that_is_none_is_said_at_its_field(viewer):
    page = viewer.get(f"{URL}?ngay=31/12")
    assert page.status_code == 200
    assert "Ngày chưa đúng" in page.text


@pytest.mark.parametrize("typed", ["Bản Lưa", "ban lua", "UBND xã Bản Lưa", "uy ban nhan dan xa ban lua"])
def test_finds_with_and_without_diacritics(viewer, typed):
    found = viewer.get(URL, {"q": typed}).context["page"].object_list
    assert found[0].full == "Ủy ban nhân dân xã Bản Lưa"


def test_finds_a_former_name(province, viewer, now):
    actions.rename_agency(
        agency=province.standing, name="Sở Nội vụ mới", short="", on=date(2026, 1, 1), by=None, acting_for=None, at=now
    )
    assert "đến trước 01/01/2026" in viewer.get(URL, {"q": "so noi vu"}).text


def test_finding_nothing_says_what_to_do(viewer):
    assert "Thử bỏ bớt từ" in viewer.get(URL, {"q": "khong co dau"}).text


def test_what_is_typed_is_only_text(viewer):
    page = viewer.get(URL, {"q": "<script>alert(1)</script>"})
    assert "<script>alert(1)" not in page.text


@pytest.mark.parametrize("address", [URL, f"{URL}?q=so", f"{URL}?ngay=01/01/2026"])
def test_costs_at_most_eight_queries(viewer, django_assert_max_num_queries, address):
    with django_assert_max_num_queries(8):
        assert viewer.get(address).status_code == 200


def test_a_stranger_signs_in_first(province):
    assert Client().get(URL).status_code == 302


def test_only_administrators_may_add(as_role):
    assert "Thêm cơ quan" not in as_role(RoleName.OFFICER).get(URL).text
    assert "Thêm cơ quan" in as_role(RoleName.AGENCY_ADMINISTRATOR).get(URL).text
