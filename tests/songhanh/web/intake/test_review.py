"""The review page: who sees it, what each act does, and that nothing typed is lost."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.intake import jobs
from songhanh.intake.models import Decision, Upload
from songhanh.plans.models import Plan
from tests.songhanh.intake.conftest import PLAN, review, upload  # noqa: F401

HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def officer(client, province):
    client.force_login(province.people[RoleName.OFFICER])
    return client


def at(name, review, *rest):  # noqa: F811
    return reverse(f"intake:{name}", args=[review.pk, *rest])


def key_of(page, word):
    """The key of the first item whose words contain `word`."""
    for line in page.context["board"]._lines():
        if word in line.text:
            return line.key
    raise AssertionError(word)


def test_a_file_goes_from_the_upload_page_to_the_review(officer, now):
    file = SimpleUploadedFile("Kế hoạch 41.txt", PLAN.encode())
    answer = officer.post(reverse("intake:upload"), {"files": file})
    assert answer.status_code == 302
    assert "Đang đọc văn bản…" in officer.get(answer.url).content.decode()
    jobs.read_next_upload(now=now)
    assert officer.get(answer.url).url.startswith("/van-ban/ra-soat/")


def test_the_same_file_twice_leads_to_what_is_there(officer, review):  # noqa: F811
    answer = officer.post(reverse("intake:upload"), {"files": SimpleUploadedFile("khác.txt", PLAN.encode())})
    assert "Văn bản này đã có trong hệ thống" in answer.content.decode()
    assert Upload.objects.count() == 1


def test_no_file_says_so(officer):
    answer = officer.post(reverse("intake:upload"), {})
    assert answer.status_code == 422
    assert "Chưa chọn tệp nào." in answer.content.decode()


def test_the_page_shows_the_document_and_its_doubts(officer, review):  # noqa: F811
    page = officer.get(at("review", review)).content.decode()
    assert "CHỦ TỊCH" in page
    assert "Sở Hàng hải" in page
    assert "nội dung cần xem lại" in page


@pytest.mark.parametrize("role", [RoleName.REPORTER, RoleName.VIEWER, RoleName.SIGNER, RoleName.SYSTEM_ADMINISTRATOR])
def test_other_roles_of_the_agency_do_not_review(client, province, review, role):  # noqa: F811
    client.force_login(province.people[role])
    assert client.get(at("review", review)).status_code == 404


def test_another_agency_finds_nothing(client, province, review):  # noqa: F811
    client.force_login(province.people["health"])
    assert client.get(at("review", review)).status_code == 404
    assert client.post(at("decide", review), {"act": "keep", "key": "1-2"}).status_code == 404


def test_a_task_is_rejected_and_the_act_undone(officer, review):  # noqa: F811
    page = officer.get(at("review", review))
    key = key_of(page, "chuyên mục")
    officer.post(at("decide", review), {"act": "reject", "key": key, "seen": "0"}, **HTMX)
    assert Decision.objects.get().verdict == "reject"
    officer.post(at("undo", review), **HTMX)
    after = officer.get(at("review", review)).context["standing"]
    assert not after.settled.rejected


def test_a_corrected_task_keeps_what_was_typed_when_something_is_missing(officer, review):  # noqa: F811
    page = officer.get(at("review", review))
    key = key_of(page, "chuyên mục")
    typed = {"act": "change", "key": key, "seen": "0", "wording": "Lời của tôi", "due_kind": "fixed", "due_on": ""}
    answer = officer.post(at("decide", review), typed, **HTMX)
    assert answer.status_code == 422
    body = answer.content.decode()
    assert "Chưa nhập thời hạn hoàn thành." in body
    assert "Lời của tôi" in body
    assert not Decision.objects.exists()


def test_a_corrected_task_takes_agency_and_day(officer, review):  # noqa: F811
    page = officer.get(at("review", review))
    key = key_of(page, "chuyên mục")
    typed = {
        "act": "change", "key": key, "seen": "0", "wording": "Mở chuyên mục", "leads": "Sở Y tế", "due_kind": "fixed",
        "due_on": "30/6/2026", "before": "on",
    }  # fmt: skip
    answer = officer.post(at("decide", review), typed, **HTMX)
    assert answer.status_code == 200
    body = answer.content.decode()
    assert "Sở Y tế chủ trì" in body
    assert "trước 30/6/2026" in body


def test_a_second_person_is_told_what_the_first_did(officer, review, province):  # noqa: F811
    page = officer.get(at("review", review))
    key = key_of(page, "chuyên mục")
    officer.post(at("decide", review), {"act": "reject", "key": key, "seen": "0"}, **HTMX)
    answer = officer.post(at("decide", review), {"act": "keep", "key": key, "seen": "0"}, **HTMX)
    assert answer.status_code == 409
    assert "Nội dung vừa được Người officer sửa" in answer.content.decode()


def test_a_second_tab_learns_of_it_only_when_there_is_news(officer, review):  # noqa: F811
    assert officer.get(at("changes", review), {"since": "0"}).status_code == 204
    page = officer.get(at("review", review))
    officer.post(at("decide", review), {"act": "reject", "key": key_of(page, "chuyên mục")}, **HTMX)
    assert officer.get(at("changes", review), {"since": "0"}).status_code == 200


def test_selected_words_become_a_task_with_their_date(officer, review):  # noqa: F811
    text = review.reading.result["text"]
    start = text.index("Hoàn thành trước ngày 30/5/2026")
    answer = officer.post(at("decide", review), {"act": "add", "kind": "task", "key": f"{start}-{start + 31}"}, **HTMX)
    assert answer.status_code == 200
    assert "trước 30/5/2026" in answer.content.decode()


@pytest.mark.parametrize(
    "odd",
    [
        {}, {"act": "fly"}, {"act": "keep"}, {"act": "keep", "key": "x-y"}, {"act": "keep", "key": "999999-9999999"},
        {"act": "split", "key": "1-2"}, {"act": "merge", "key": "1-2", "with": "3-4"},
        {"act": "move", "key": "1-2", "path": "Z"}, {"act": "name", "phrase": "x"}, {"act": "assign", "doubt": "x"},
        {"act": "header", "slot": "period", "from": "năm"},
        {"act": "header", "slot": "boo"}, {"act": "drop", "subject": "boo", "key": "1-2"},
        {"act": "add", "kind": "deadline", "key": "5-3"}, {"act": "name", "phrase": "x", "choice": "rule-boo"},
    ],
)  # fmt: skip
def test_odd_input_is_a_sentence_and_changes_nothing(officer, review, odd):  # noqa: F811
    answer = officer.post(at("decide", review), odd, **HTMX)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert not Decision.objects.exists()


def test_missing_agencies_are_made_in_one_act(officer, review, province):  # noqa: F811
    answer = officer.post(at("decide", review), {"act": "make-agencies", "phrase": ["Sở Hàng hải"]}, **HTMX)
    assert answer.status_code == 200
    assert "Sở Hàng hải (?)" not in answer.content.decode()


def test_accepting_leads_to_the_plan_and_twice_to_the_same(officer, review):  # noqa: F811
    one = officer.post(at("accept", review), {"version": review.version})
    two = officer.post(at("accept", review), {"version": review.version})
    assert one.url == two.url == reverse("plans:plan", args=[Plan.objects.get().pk])


def test_a_get_changes_nothing(officer, review):  # noqa: F811
    for name in ("decide", "undo", "accept", "place", "set-aside", "take-up"):
        assert officer.get(at(name, review)).status_code == 405


def test_at_most_eight_queries_a_page(officer, review, django_assert_max_num_queries):  # noqa: F811
    with django_assert_max_num_queries(8):
        officer.get(at("review", review))
