"""The register: entered by hand with or without a file, found again, and a task that waited for it begins."""

from datetime import date
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.documents.models import Document
from songhanh.plans.models import Task
from tests.songhanh.plans.conftest import document, founded, text

__all__ = ["document", "founded", "text"]
pytestmark = pytest.mark.django_db
ENTER, LIST = "/van-ban/so/dang-ky/", "/van-ban/so/"
LETTER = {
    "type": "Công văn", "identifier": "739/BNV-CTTN&BĐG", "on": "28/3/2026", "issuer": "Bộ Nội vụ",
    "title": "Thực hiện công tác bình đẳng giới",
}  # fmt: skip


@pytest.fixture
def clerk(as_role):
    return as_role(RoleName.CLERK)


def page_of(one):
    return reverse("documents:document", args=[one.pk])


def test_an_agency_outside_the_tree_is_kept_as_printed(clerk):
    response = clerk.post(ENTER, LETTER)
    made = Document.objects.get()
    assert response.url == page_of(made)
    assert (made.number, made.symbol, made.issued_on) == ("739", "BNV-CTTN&BĐG", date(2026, 3, 28))
    assert (made.issuer, made.issuer_as_printed) == (None, "Bộ Nội vụ")


def test_an_agency_of_the_tree_is_known_by_its_short_name(clerk, province):
    clerk.post(ENTER, LETTER | {"issuer": "ubnd tỉnh An Sơn"})
    assert Document.objects.get().issuer == province.committee


@pytest.mark.parametrize(
    ("typed", "kept"), [("3.6.2026", "2026-06-03"), ("6/2026", "2026-06"), ("2026", "2026"), ("", "")]
)
def test_a_date_is_as_precise_as_it_is_known(clerk, typed, kept):
    clerk.post(ENTER, LETTER | {"on": typed})
    assert Document.objects.get().on == kept


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"on": "31/4/2026"}, "Ngày chưa đúng"), ({"title": ""}, "Chưa nhập trích yếu"), ({"type": ""}, "Chưa nhập loại")],
)
def test_what_is_wrong_is_said_at_its_field(clerk, wrong, said):
    response = clerk.post(ENTER, LETTER | wrong)
    assert response.status_code == 422
    assert said in response.content.decode()
    assert not Document.objects.exists()


def test_a_file_lies_beside_it_and_is_handed_out(clerk):
    clerk.post(ENTER, LETTER | {"file": SimpleUploadedFile("cv.pdf", b"%PDF-1.7 letter")})
    made = Document.objects.get()
    response = clerk.get(reverse("documents:file", args=[made.pk]))
    assert b"".join(response.streaming_content) == b"%PDF-1.7 letter"
    assert "attachment" in response["Content-Disposition"]


def test_a_file_that_is_not_taken_leaves_nothing_behind(clerk):
    response = clerk.post(ENTER, LETTER | {"file": SimpleUploadedFile("a.exe", b"MZ")})
    assert response.status_code == 422
    assert not Document.objects.exists()


def test_two_clicks_enter_it_once(clerk):
    sent = LETTER | {"key": str(uuid4())}
    assert clerk.post(ENTER, sent).url == clerk.post(ENTER, sent).url
    assert Document.objects.count() == 1


def test_a_double_warns_and_may_be_entered_all_the_same(clerk):
    clerk.post(ENTER, LETTER)
    response = clerk.post(ENTER, LETTER)
    assert response.status_code == 422
    assert "Văn bản có thể đã có trong sổ" in response.content.decode()
    assert clerk.post(ENTER, LETTER | {"twice": "on"}).status_code == 302
    assert Document.objects.count() == 2


def test_is_found_without_diacritics(clerk):
    clerk.post(ENTER, LETTER)
    assert "739/BNV" in clerk.get(LIST, {"q": "binh dang gioi"}).content.decode()
    assert "Không tìm thấy “đất đai”" in clerk.get(LIST, {"q": "đất đai"}).content.decode()


def test_is_corrected_by_whose_register_it_stands_in(clerk):
    clerk.post(ENTER, LETTER | {"file": SimpleUploadedFile("cv.pdf", b"%PDF-1.7 letter")})
    made = Document.objects.get()
    address = reverse("documents:correct", args=[made.pk])
    assert 'value="28/3/2026"' in clerk.get(address).content.decode()
    assert clerk.post(address, LETTER | {"version": 1, "title": "Hướng dẫn năm 2026"}).url == page_of(made)
    made.refresh_from_db()
    assert (made.title, made.file is not None) == ("Hướng dẫn năm 2026", True)
    assert clerk.post(address, LETTER | {"version": 1}).status_code == 409


def test_another_agency_does_not_know_it(clerk, province, signed_in):
    clerk.post(ENTER, LETTER)
    made, other = Document.objects.get(), signed_in(province.people["health"])
    for name in ("document", "file", "correct"):
        assert other.get(reverse(f"documents:{name}", args=[made.pk])).status_code == 404
    assert "739/BNV" not in other.get(LIST).content.decode()


def test_is_entered_by_who_keeps_the_register_and_read_by_colleagues(clerk, as_role):
    assert as_role(RoleName.VIEWER).post(ENTER, LETTER).status_code == 404
    clerk.post(ENTER, LETTER)
    assert as_role(RoleName.VIEWER).get(page_of(Document.objects.get())).status_code == 200


def test_what_became_a_plan_is_put_right_with_the_plan(clerk, founded):
    address = reverse("documents:correct", args=[founded.plan.document.pk])
    assert clerk.get(address).status_code == 404
    assert "Mở kế hoạch" in clerk.get(page_of(founded.plan.document)).content.decode()


def test_a_task_that_waited_for_it_begins(as_role, founded):
    officer, task = as_role(RoleName.OFFICER), founded.tasks["review"]
    panel = officer.get(reverse("plans:task", args=[task.pk])).content.decode()
    assert f"{ENTER}?nhiem_vu={task.pk}" in panel
    back = officer.post(f"{ENTER}?nhiem_vu={task.pk}", LETTER).url
    assert "Công văn 739/BNV-CTTN&amp;BĐG: Thực hiện" in officer.get(back).content.decode()
    made = Document.objects.get(number="739")
    name = "Công văn 739/BNV-CTTN&BĐG: Thực hiện công tác bình đẳng giới"
    sent = {"version": 1, "document": name, "due_on": "30/9/2026"}
    officer.post(reverse("plans:fulfil-condition", args=[task.pk]), sent)
    assert Task.objects.get(pk=task.pk).condition_document == made
    assert "Nhiệm vụ đã mở" in officer.get(page_of(made)).content.decode()


def test_eight_queries(clerk, django_assert_max_num_queries):
    clerk.post(ENTER, LETTER)
    made = Document.objects.get()
    for address in (LIST, ENTER, page_of(made), reverse("documents:correct", args=[made.pk])):
        with django_assert_max_num_queries(8):
            assert clerk.get(address).status_code == 200
