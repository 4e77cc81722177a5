"""The list of plans: what one sees, filters that stay in the address, counts, the empty page."""

import pytest
from django.urls import reverse

from songhanh.plans import actions

pytestmark = pytest.mark.django_db
ADDRESS = "/ke-hoach/"


def body(client, query=""):
    response = client.get(ADDRESS + query)
    assert response.status_code == 200
    return response.content.decode()


def test_shows_the_plan_with_its_counts_in_words(issuer, plan):
    page = body(issuer)
    assert reverse("plans:plan", args=[plan.pk]) in page
    assert "7 nhiệm vụ" in page
    assert "1 quá hạn" in page
    assert "1 sắp đến hạn" in page
    assert "1 chưa rõ cơ quan" in page


def test_an_agency_named_in_it_sees_it_and_others_do_not(colleague, stranger, elsewhere, plan):
    assert "41/KH-SNV" in body(colleague)
    for client in (stranger, elsewhere):
        page = body(client)
        assert "41/KH-SNV" not in page
        assert "Chưa có kế hoạch nào. Tải văn bản lên để bắt đầu." in page


@pytest.mark.parametrize(
    "query",
    ["?nam=2026", "?cua=minh", "?tinh_trang=dang-thuc-hien", "?q=tien+bo+phu+nu", "?q=Tiến+bộ", "?nam=x&trang=0"],
)
def test_filters_that_hold_it(issuer, plan, query):
    assert "41/KH-SNV" in body(issuer, query)


@pytest.mark.parametrize("query", ["?nam=2025", "?cua=tren", "?cua=duoi", "?tinh_trang=ket-thuc", "?q=đất+đai"])
def test_filters_that_do_not_offer_the_way_back(issuer, plan, query):
    page = body(issuer, query)
    assert "41/KH-SNV" not in page
    assert "Bỏ lọc" in page


def test_the_filters_chosen_stay_chosen(issuer, plan):
    page = body(issuer, "?nam=2026&cua=minh&q=tien+bo")
    assert '<option value="2026" selected>' in page
    assert '<option value="minh" selected>' in page
    assert 'value="tien bo"' in page


def test_an_ended_plan_says_so(issuer, plan, officer, province, now):
    actions.end_plan(plan=plan, version=1, reason="Hết năm", by=officer, acting_for=province.standing, at=now)
    assert "Đã kết thúc" in body(issuer, "?tinh_trang=ket-thuc")


def test_the_empty_page_offers_the_upload_to_who_may(issuer, viewer, province):
    assert reverse("intake:upload") in body(issuer)
    assert reverse("intake:upload") not in body(viewer)


def test_someone_without_reading_gets_nothing(as_role):
    assert as_role("agency_administrator").get(ADDRESS).status_code == 404


def test_eight_queries(issuer, plan, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        body(issuer)
