"""From an uploaded file to its living plan: the annex of forty rows, the document itself, long plans in parts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.urls import reverse

from songhanh.intake import acceptance, actions, jobs
from songhanh.plans.models import Task
from songhanh.web.plans import outline, sheet, sides

pytestmark = pytest.mark.django_db
ASKED_BY_SCRIPT = {"HX-Request": "true"}
FILE = Path(__file__).parents[3] / "corpus" / "a-ubnd-an-son-binh-dang-gioi-2026" / "document.docx"
AT = datetime(2026, 3, 9, 2, tzinfo=UTC)


@pytest.fixture
def uploaded(province):
    """The plan of the province with its annex, as its officer brought it in."""
    upload = actions.receive_upload(
        content=FILE.read_bytes(), name="Kế hoạch 112.docx", by=province.people["committee"],
        acting_for=province.committee, at=AT,
    )  # fmt: skip
    assert jobs.read_next_upload(now=AT)
    upload.refresh_from_db()
    review = upload.review
    return acceptance.accept_review(
        review=review, version=review.version, by=province.people["committee"], acting_for=province.committee, at=AT
    )


@pytest.fixture
def committee(as_role):
    return as_role("committee")


def page_of(client, plan, query=""):
    return client.get(reverse("plans:plan", args=[plan.pk]) + query).content.decode()


def test_every_row_of_the_annex_has_its_state_in_a_last_column(committee, uploaded):
    page = page_of(committee, uploaded)
    assert page.count("<b>Tình trạng</b>") == 1
    rows = Task.objects.filter(plan=uploaded, clause__kind="row")
    assert rows.count() == 40
    table = page[page.index("<table>") : page.index("</table>")]
    for task in rows:
        assert f'id="nhiem-vu-{task.pk}"' in table
        assert f'id="mo-{task.pk}"' in table


def test_the_heading_and_the_signature_stand_in_two_columns(committee, uploaded):
    page = page_of(committee, uploaded)
    assert '<div class="letterhead">' in page
    assert '<div class="signature">' in page
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in page


def test_targets_stand_in_the_margin(committee, uploaded):
    assert "từ 62% trở lên" in page_of(committee, uploaded)


def test_the_page_stays_under_200_kilobytes(committee, uploaded):
    assert len(page_of(committee, uploaded).encode()) < 200_000


def test_about_the_document(committee, uploaded):
    page = committee.get(reverse("plans:about", args=[uploaded.pk]), headers={"HX-Request": "true"}).content.decode()
    for words in (
        "112/KH-UBND", "06/3/2026", "Đinh Thị Hồng Gấm", "UBND các xã, phường, đặc khu", "Nghị quyết 28/NQ-CP",
        "chưa có trong sổ", "Trần Văn Chung", "09:00 ngày 09/3/2026",
    ):  # fmt: skip
        assert words in page
    assert "Luật Luật" not in page
    assert "<html" in committee.get(reverse("plans:about", args=[uploaded.pk])).content.decode()


def test_the_original_is_handed_out_to_who_sees_the_plan(committee, as_role, stranger, uploaded):
    address = reverse("plans:original", args=[uploaded.pk])
    for client in (committee, as_role("health")):
        response = client.get(address)
        assert b"".join(response.streaming_content) == FILE.read_bytes()
        assert response["Content-Disposition"].startswith("attachment")


def test_the_original_is_not_there_for_another_province(elsewhere, uploaded):
    assert elsewhere.get(reverse("plans:original", args=[uploaded.pk])).status_code == 404


def test_a_drafted_plan_has_no_file(issuer, plan):
    assert issuer.get(reverse("plans:original", args=[plan.pk])).status_code == 404


class TestLongPlan:
    @pytest.fixture(autouse=True)
    def _small_first_part(self, monkeypatch):
        monkeypatch.setattr(sheet, "ROOM", 12_000)

    def test_comes_in_parts_that_together_are_the_document(self, committee, uploaded):
        page = page_of(committee, uploaded)
        addresses = [
            reverse("plans:rest", args=[uploaded.pk, part]) for part in range(1, page.count('class="rest"') + 1)
        ]
        assert len(addresses) > 1
        whole = page + "".join(
            committee.get(address, headers=ASKED_BY_SCRIPT).content.decode() for address in addresses
        )
        for task in Task.objects.filter(plan=uploaded):
            assert whole.count(f'id="nhiem-vu-{task.pk}"') == 1
        assert "Đinh Thị Hồng Gấm" in whole

    def test_all_that_is_left_comes_at_once_for_who_jumps_or_prints(self, committee, uploaded):
        page = page_of(committee, uploaded)
        address = reverse("plans:rest", args=[uploaded.pk, 1]) + "?den_het=1"
        rest = committee.get(address, headers=ASKED_BY_SCRIPT).content.decode()
        for task in Task.objects.filter(plan=uploaded):
            assert (page + rest).count(f'id="nhiem-vu-{task.pk}"') == 1

    def test_without_scripts_all_that_is_left_is_a_page_that_leads_back(self, committee, uploaded):
        page = page_of(committee, uploaded)
        rest = committee.get(reverse("plans:rest", args=[uploaded.pk, 1])).content.decode()
        assert rest.count("<h1") == 1
        assert f'href="{reverse("plans:plan", args=[uploaded.pk])}"' in rest
        for task in Task.objects.filter(plan=uploaded):
            assert (page + rest).count(f'id="nhiem-vu-{task.pk}"') == 1

    def test_a_part_that_is_not_there(self, committee, uploaded):
        assert committee.get(reverse("plans:rest", args=[uploaded.pk, 999])).status_code == 404

    def test_keeps_the_filter(self, committee, uploaded):
        assert (
            "?trang_thai=qua-han" in page_of(committee, uploaded, "?trang_thai=qua-han").split('class="rest"')[1][:200]
        )


class TestManyTasks:
    def test_by_date_comes_in_pages(self, committee, uploaded, monkeypatch):
        monkeypatch.setattr(sides, "ON_A_PAGE", 20)
        first = page_of(committee, uploaded, "?xem=thoi-han")
        assert "Hiện 1 đến 20 trên 66 nhiệm vụ" in first
        assert "?xem=thoi-han&amp;page=2" in first
        assert "Hiện 21 đến 40 trên 66 nhiệm vụ" in page_of(committee, uploaded, "?xem=thoi-han&page=2")

    def test_a_long_outline_shows_its_first_level(self, committee, uploaded, monkeypatch):
        assert 'href="#muc-II-1"' in page_of(committee, uploaded)
        monkeypatch.setattr(outline, "MOST", 10)
        assert 'href="#muc-II-1"' not in page_of(committee, uploaded)
        assert 'href="#muc-II"' in page_of(committee, uploaded)
