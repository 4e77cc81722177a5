"""An agency's page: names, story, who is below, and people for those whom it concerns."""

from datetime import date

import pytest

from songhanh.accounts.enums import RoleName
from songhanh.organisations import actions

pytestmark = pytest.mark.django_db


def url(agency) -> str:
    return f"/co-quan/{agency.pk}/"


def test_tells_names_and_where_it_stands(province, as_role, now):
    actions.rename_agency(
        agency=province.standing, name="Sở Nội vụ và Lao động", short="", on=date(2026, 1, 1), by=None, acting_for=None,
        at=now,
    )  # fmt: skip
    text = as_role(RoleName.VIEWER).get(url(province.standing)).text
    assert "01/7/2025 đến trước 01/01/2026" in text
    assert "Ủy ban nhân dân tỉnh An Sơn" in text


def test_tells_what_it_became_and_came_from(province, as_role, now):
    women, health = province.departments[2], province.departments[1]
    actions.end_agency(
        agency=women, on=date(2026, 3, 1), successors=[(health, "trợ giúp pháp lý")], basis="NQ 12/NQ-HĐND", by=None,
        acting_for=None, at=now,
    )  # fmt: skip
    client = as_role(RoleName.VIEWER)
    assert "Chuyển sang" in client.get(url(women)).text
    assert "đã kết thúc từ ngày 01/3/2026" in client.get(url(women)).text
    after = client.get(url(health)).text
    assert "Tiếp nhận từ" in after
    assert "trợ giúp pháp lý" in after


def test_colleagues_see_people_and_others_do_not(province, as_role):
    assert "Lê Thị Yên" in as_role("health").get(url(province.departments[1])).text
    assert "Lê Thị Yên" not in as_role(RoleName.OFFICER).get(url(province.departments[1])).text


def test_only_who_manages_it_finds_the_buttons(province, as_role):
    page = url(province.standing)
    assert "In phiếu mới" in as_role(RoleName.AGENCY_ADMINISTRATOR).get(page).text
    assert "In phiếu mới" not in as_role(RoleName.OFFICER).get(page).text
    other = url(province.departments[1])
    assert "Thêm người" not in as_role(RoleName.AGENCY_ADMINISTRATOR).get(other).text
    assert "Thêm người" in as_role(RoleName.SYSTEM_ADMINISTRATOR).get(other).text


def test_an_agency_that_is_none_is_no_page(as_role):
    page = as_role(RoleName.VIEWER).get("/co-quan/999999/")
    assert page.status_code == 404
    assert "Không tìm thấy trang này hoặc anh/chị không có quyền xem." in page.text


def test_costs_at_most_eight_queries(province, as_role, django_assert_max_num_queries):
    client = as_role(RoleName.SYSTEM_ADMINISTRATOR)
    with django_assert_max_num_queries(8):
        assert client.get(url(province.committee)).status_code == 200
