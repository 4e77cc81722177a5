"""What is done to a plan as a whole in the browser: withdraw, hand on, link, send, put a report right."""

from uuid import uuid4

import pytest
from django.urls import reverse

from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewDocument
from songhanh.documents.models import Recipient
from songhanh.organisations.actions import NewAgency, add_agency
from songhanh.organisations.enums import AgencyKind
from songhanh.plans.enums import PlanState
from songhanh.plans.models import Duty, Following, Plan
from tests.songhanh.plans.test_follow_plan import plan_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(province, now):
    new = NewAgency(AgencyKind.OFFICE, "Phòng Công tác thanh niên", "", province.standing)
    return add_agency(new=new, by=None, acting_for=None, at=now)


@pytest.fixture
def acts(plan, office, province):
    """Each act of a plan: its address and what a person sends."""
    return {
        "withdraw": (reverse("plans:withdraw", args=[plan.pk]), {"version": 1, "reason": "Ban hành nhầm"}),
        "hand-over": (
            reverse("plans:hand-over", args=[plan.pk]),
            {"version": 1, "to": office.pk, "on": "03/6/2026", "reason": "Sắp xếp lại"},
        ),
        "superior": (reverse("plans:superior", args=[plan.pk]), {"version": 1, "superior": ""}),
        "recipients": (
            reverse("plans:recipients", args=[plan.pk]), {"version": 1, "agency": province.communes[4].pk}
        ),
        "duty": (
            reverse("plans:duty", args=[Duty.objects.get(plan=plan).pk]),
            {"version": 1, "to": "Sở Nội vụ", "agency": province.communes[0].pk, "cut_off": "31/5/2026"},
        ),
    }  # fmt: skip


ALL = ["withdraw", "hand-over", "superior", "recipients", "duty"]


@pytest.mark.parametrize("name", ALL)
def test_asks_first_and_goes_back_to_the_plan(issuer, acts, plan, name):
    address, sent = acts[name]
    assert issuer.get(address).status_code == 200
    response = issuer.post(address, sent)
    assert (response.status_code, response.url) == (302, reverse("plans:plan", args=[plan.pk]))


@pytest.mark.parametrize("name", ALL)
def test_is_for_who_follows_the_plan_up(viewer, colleague, stranger, elsewhere, acts, name):
    address, sent = acts[name]
    for client in (viewer, colleague, stranger, elsewhere):
        assert client.get(address).status_code == 404
        assert client.post(address, sent).status_code == 404


@pytest.mark.parametrize("name", ["withdraw", "hand-over", "superior", "duty"])
def test_whoever_was_slower_sees_both(issuer, acts, name):
    address, sent = acts[name]
    response = issuer.post(address, sent | {"version": 9})
    assert response.status_code == 409
    assert "Phần anh/chị nhập vẫn được giữ" in response.content.decode()


@pytest.mark.parametrize("name", ["withdraw", "hand-over", "duty"])
def test_two_clicks_are_one_act(issuer, acts, plan, name):
    address, sent = acts[name]
    sent |= {"key": str(uuid4())}
    assert [issuer.post(address, sent).status_code for _ in range(2)] == [302, 302]
    assert Following.objects.filter(plan=plan).count() == (2 if name == "hand-over" else 1)


@pytest.mark.parametrize("name", [*ALL, "about", "duties"])
def test_eight_queries(issuer, acts, plan, name, django_assert_max_num_queries):
    address = acts[name][0] if name in acts else reverse(f"plans:{name}", args=[plan.pk])
    with django_assert_max_num_queries(8):
        assert issuer.get(address).status_code == 200


class TestWithdrawn:
    @pytest.fixture
    def withdrawn(self, issuer, acts, plan):
        issuer.post(*acts["withdraw"])
        return Plan.objects.get(pk=plan.pk)

    def test_is_read_by_those_who_read_it_before_with_the_reason(self, colleague, withdrawn):
        page = colleague.get(reverse("plans:plan", args=[withdrawn.pk])).content.decode()
        assert withdrawn.state == PlanState.WITHDRAWN
        assert "Kế hoạch đã thu hồi ngày 03/6/2026" in page
        assert "Ban hành nhầm" in page
        assert "Cập nhật tiến độ" not in page

    def test_is_found_in_the_list(self, colleague, withdrawn):
        page = colleague.get(reverse("plans:list"), {"tinh_trang": "thu-hoi"}).content.decode()
        assert "Đã thu hồi" in page
        assert "41/KH-SNV" in page

    def test_nothing_more_is_done_to_it(self, issuer, withdrawn, acts):
        for name in ("hand-over", "superior", "recipients", "duty"):
            assert issuer.post(*acts[name]).status_code == 404

    def test_needs_a_reason(self, issuer, acts, plan):
        response = issuer.post(acts["withdraw"][0], {"version": 1, "reason": " "})
        assert response.status_code == 422
        assert "Chưa nhập lý do thu hồi." in response.content.decode()


def test_both_sides_read_who_follows_it_up_since_when_and_why(issuer, acts, plan, colleague):
    issuer.post(*acts["hand-over"])
    for client in (issuer, colleague):
        page = client.get(reverse("plans:about", args=[plan.pk])).content.decode()
        assert "Phòng Công tác thanh niên, từ 03/6/2026" in page
        assert "Sắp xếp lại" in page


def test_who_was_sent_it_reads_it(issuer, stranger, acts, plan):
    page = reverse("plans:plan", args=[plan.pk])
    assert stranger.get(page).status_code == 404
    issuer.post(*acts["recipients"])
    assert stranger.get(page).status_code == 200
    assert Recipient.objects.filter(document=plan.document).count() == 1


def test_the_page_says_who_reports_to_whom_by_when(issuer, acts, plan):
    issuer.post(*acts["duty"])
    page = issuer.get(reverse("plans:duties", args=[plan.pk])).content.decode()
    for words in ("Báo cáo 6 tháng", "Ủy ban nhân dân phường Tân Hòa", "Sở Nội vụ", "trước 15/6/2026", "31/5/2026"):
        assert words in page, words
    assert "Chế độ báo cáo (1)" in issuer.get(reverse("plans:plan", args=[plan.pk])).content.decode()


def test_a_plan_is_offered_by_a_few_letters(issuer, plan):
    page = issuer.get(reverse("plans:suggest-plans"), {"q": "tien bo phu nu"}).content.decode()
    assert "Kế hoạch 41/KH-SNV" in page


def test_a_plan_taken_from_the_list_becomes_the_one_above(issuer, founded, plan, province, now):
    above = plan_of(province.standing, founded, now)
    document = above.document
    documents.correct_document(
        document=document, version=1, by=province.people["officer"], acting_for=province.standing, at=now,
        new=NewDocument(type="Kế hoạch", number="9", symbol="KH-SNV", title="Vì sự tiến bộ, năm 2026"),
    )  # fmt: skip
    taken = "Kế hoạch 9/KH-SNV: Vì sự tiến bộ, năm 2026"
    assert taken in issuer.get(reverse("plans:suggest-plans"), {"q": taken}).content.decode()
    issuer.post(reverse("plans:superior", args=[plan.pk]), {"version": 1, "superior": taken})
    assert Plan.objects.get(pk=plan.pk).superior == above
    assert "triển khai" in issuer.get(reverse("plans:plan", args=[plan.pk])).content.decode()
    theirs = issuer.get(reverse("plans:about", args=[above.pk])).content.decode()
    assert "Kế hoạch triển khai" in theirs
    assert "Kế hoạch 41/KH-SNV" in theirs


def test_an_unknown_superior_is_refused_at_its_field(issuer, acts):
    response = issuer.post(acts["superior"][0], {"version": 1, "superior": "99/KH-XX"})
    assert response.status_code == 422
    assert "Không tìm thấy kế hoạch này" in response.content.decode()
