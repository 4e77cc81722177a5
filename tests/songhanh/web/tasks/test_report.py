"""Progress told in place: it works, it is once, it loses nothing, and it is refused with a sentence at the form."""

from __future__ import annotations

import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.documents.models import Attachment
from songhanh.plans import actions
from songhanh.plans.enums import PartState
from songhanh.plans.models import Evidence, Part, Plan, Progress

HTMX = {"HTTP_HX_REQUEST": "true", "HTTP_HX_CURRENT_URL": "http://testserver/nhiem-vu/?q=tap&mo=3"}
PDF = b"%PDF-1.4 quyet dinh"


@pytest.fixture
def send(as_role, at, training, form):
    def post(who="health", part=training, headers=None, **said) -> object:
        return as_role(who).post(at("report", part), form | said, **(headers or {}))

    return post


class TestPart:
    def test_unfolds_the_sentence_in_its_section_with_the_form(self, as_role, at, training):
        page = as_role("health").get(at("part", training), **HTMX).content.decode()
        assert "Mở lớp tập huấn cho" in page
        assert "2. Đào tạo" in page
        assert 'name="words"' in page
        assert "<html" not in page

    def test_is_a_page_of_its_own_without_scripts(self, as_role, at, training):
        page = as_role("health").get(at("part", training)).content.decode()
        assert "<html" in page
        assert 'enctype="multipart/form-data"' in page
        assert page.count("button--filled") == 1

    def test_marks_the_agency_in_the_sentence(self, as_role, at, founded, province):
        page = as_role(RoleName.OFFICER).get(at("part", founded.part("follow", province.standing))).content.decode()
        assert '<span class="mark mark--agency">Sở Nội vụ</span>' in page

    def test_goes_back_to_the_filtered_list_it_was_opened_in(self, as_role, at, training):
        page = as_role("health").get(at("part", training), **HTMX)
        assert page.context["form"].initial["back"] == "/nhiem-vu/?q=tap"

    @pytest.mark.parametrize("who", ["commune", RoleName.AGENCY_ADMINISTRATOR])
    def test_is_not_there_for_who_may_not_read_it(self, as_role, at, training, who):
        assert as_role(who).get(at("part", training)).status_code == 404

    def test_the_issuer_reads_and_has_no_form(self, as_role, at, reported):
        page = as_role(RoleName.OFFICER).get(at("part", reported)).content.decode()
        assert "Đã mời giảng viên." in page
        assert 'name="words"' not in page

    def test_a_viewer_reads_and_has_no_form(self, as_role, at, founded, province):
        page = as_role(RoleName.VIEWER).get(at("part", founded.part("follow", province.standing))).content.decode()
        assert 'class="report"' not in page

    def test_takes_few_queries(self, as_role, at, reported, django_assert_max_num_queries):
        client = as_role("health")
        with django_assert_max_num_queries(8):
            client.get(at("part", reported))


class TestReport:
    def test_words_percent_and_files_arrive(self, send, training, province):
        answer = send(words="Đã mở một lớp.", percent="40%", evidence=[SimpleUploadedFile("QĐ 88.pdf", PDF)])
        assert (answer.status_code, answer.url) == (302, "/nhiem-vu/?q=tap")
        said = Progress.objects.get()
        assert (said.words, said.percent, said.state, said.by) == (
            "Đã mở một lớp.", 40, PartState.IN_PROGRESS, province.people["health"]
        )  # fmt: skip
        assert Evidence.objects.get().caption == "QĐ 88.pdf"

    def test_several_files_at_once(self, send):
        files = [SimpleUploadedFile(f"{name}.pdf", PDF + name.encode()) for name in "abc"]
        send(words="x", evidence=files)
        assert [one.caption for one in Evidence.objects.order_by("pk")] == ["a.pdf", "b.pdf", "c.pdf"]

    def test_says_so_on_the_page_one_comes_back_to(self, send, as_role):
        client = as_role("health")
        client.cookies = send(words="Đã mở một lớp.").client.cookies
        assert "Đã cập nhật tiến độ lúc 09:00 ngày 03/6/2026" in client.get("/nhiem-vu/?q=tap").content.decode()

    def test_in_place_htmx_is_led_back_and_told_that_it_is_saved(self, send):
        answer = send(words="x", headers=HTMX)
        assert answer["HX-Redirect"] == "/nhiem-vu/?q=tap"
        assert answer["HX-Trigger"] == "saved"

    @pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "javascript:x", "/\\evil.example"])
    def test_leads_nowhere_else(self, send, back):
        assert send(words="x", back=back).url == reverse("tasks:mine")

    def test_done_with_its_day(self, send, training):
        send(state="done", done_on="28/5/2026")
        training.refresh_from_db()
        assert (training.state, str(training.done_on)) == (PartState.DONE, "2026-05-28")

    def test_twice_is_once(self, send):
        assert send(words="Một lần.").status_code == send(words="Một lần.").status_code == 302
        assert Progress.objects.count() == 1

    def test_sent_again_with_other_words_is_asked_about(self, send):
        send(words="Một.")
        answer = send(words="Hai.")
        assert answer.status_code == 422
        assert "Biểu mẫu này đã gửi trước đó" in answer.content.decode()
        assert "Hai." in answer.content.decode()
        assert Progress.objects.count() == 1
        assert send(words="Hai.", key=answer.context["form"].data["key"], version=2).status_code == 302

    def test_who_was_quicker_is_shown_beside_what_was_typed(self, send, training, province, health, now):
        actions.report_progress(
            part=training, version=1, words="Phần của người khác.", percent=70, done=False, evidence=(),
            by=province.people["health"], acting_for=health, at=now, key=None,
        )  # fmt: skip
        answer = send(words="Phần của tôi.", percent="40", evidence=[SimpleUploadedFile("QĐ.pdf", PDF)])
        page = answer.content.decode()
        assert answer.status_code == 409
        assert "Nội dung vừa được Lê Thị Yên sửa lúc 09:00 ngày 03/6/2026" in page
        assert "Phần của người khác." in page
        assert page.count("Phần của tôi.") == 2  # in the comparison and still in the form
        assert answer.context["form"].data["version"] == "2"
        held = Attachment.objects.get(name="QĐ.pdf", agency=health)
        assert f'name="held" value="{held.pk}" checked' in page

    def test_the_second_try_replaces_knowingly_and_needs_no_file_again(self, send, training, province, health, now):
        actions.report_progress(
            part=training, version=1, words="Trước.", percent=70, done=False, evidence=(), by=None, acting_for=health,
            at=now, key=None,
        )  # fmt: skip
        send(words="Sau.", evidence=[SimpleUploadedFile("QĐ.pdf", PDF)])
        held = Attachment.objects.get(name="QĐ.pdf")
        assert send(words="Sau.", version=2, held=[held.pk]).status_code == 302
        assert Evidence.objects.get().progress.words == "Sau."

    def test_files_of_another_agency_cannot_be_claimed(self, send, province, now):
        from songhanh.documents.actions import store_file

        theirs = store_file(content=PDF, name="x.pdf", by=None, acting_for=province.standing, at=now)
        assert send(words="x", held=[theirs.pk, "abc", "-1", "9" * 30]).status_code == 302
        assert not Evidence.objects.exists()

    @pytest.mark.parametrize(
        ("said", "sentence"),
        [
            ({}, "Chưa nhập tình hình thực hiện."),
            ({"percent": "140"}, "Tỷ lệ hoàn thành là số từ 0 đến 100."),
            ({"percent": "abc"}, "Tỷ lệ hoàn thành là số từ 0 đến 100."),
            ({"state": "done", "done_on": "31/31/2026"}, "Ngày chưa đúng."),
            ({"state": "done", "done_on": "05/6/2026"}, "Ngày hoàn thành không thể ở sau hôm nay."),
            ({"state": "late"}, "không có trong danh sách"),
        ],
    )
    def test_is_refused_with_a_sentence_and_keeps_what_was_typed(self, send, said, sentence):
        answer = send(**said, headers=HTMX)
        assert answer.status_code == 422
        assert sentence in answer.content.decode()
        assert not Progress.objects.exists()

    @pytest.mark.parametrize(
        ("name", "content"),
        [("virus.exe", b"MZ"), ("ảnh.svg", b"<svg/>"), ("giả.pdf", b"PK\x03\x04"), ("rỗng.pdf", b"")],
    )
    def test_a_file_that_is_not_taken_is_said_at_its_field(self, send, name, content):
        answer = send(words="Giữ lại câu này.", evidence=[SimpleUploadedFile(name, content)])
        assert answer.status_code == 422
        assert answer.context["form"].errors["evidence"]
        assert "Giữ lại câu này." in answer.content.decode()
        assert not Progress.objects.exists()

    @pytest.mark.parametrize("who", ["commune", "committee", RoleName.OFFICER, RoleName.VIEWER])
    def test_nobody_else_reports(self, send, who):
        assert send(who, words="x").status_code == 404
        assert not Progress.objects.exists()

    def test_a_read_only_colleague_does_not(self, at, founded, province, as_role, form):
        part = founded.part("follow", province.standing)
        assert as_role(RoleName.VIEWER).post(at("report", part), form | {"words": "x"}).status_code == 404
        assert as_role(RoleName.REPORTER).post(at("report", part), form | {"words": "x"}).status_code == 302

    def test_a_stranger_signs_in_first(self, at, training, form):
        answer = Client().post(at("report", training), form | {"words": "x"})
        assert answer.status_code == 302
        assert answer.url.startswith(reverse("sign-in"))

    def test_is_not_asked_for_by_get(self, as_role, at, training):
        assert as_role("health").get(at("report", training)).status_code == 405

    def test_an_ended_plan_takes_nothing(self, send):
        Plan.objects.update(state="ended")
        answer = send(words="Muộn rồi.")
        assert answer.status_code == 422
        assert "Kế hoạch đã kết thúc" in answer.content.decode()
        assert "Muộn rồi." in answer.content.decode()

    @pytest.mark.parametrize(
        "odd",
        [
            {"version": "x"}, {"version": ""}, {"version": "-1"}, {"version": "9" * 40}, {"key": "x"},
            {"words": "a" * 20_000}, {"words": "\0"}, {"back": "/" + "a" * 5000}, {"done_on": "x", "state": "done"},
        ],
    )  # fmt: skip
    def test_odd_input_is_no_failure(self, send, odd):
        assert send(**({"words": "x"} | odd)).status_code in {302, 409, 422}

    def test_the_key_may_be_missing(self, send):
        assert send(words="x", key="").status_code == 302


class TestEvidence:
    @pytest.fixture
    def file(self, send, training):
        send(words="x", evidence=[SimpleUploadedFile("QĐ số 88.pdf", PDF)])
        return Evidence.objects.get()

    def test_comes_as_an_attachment_under_its_name(self, as_role, at, training, file):
        answer = as_role("health").get(at("evidence", training, file.file.uuid))
        assert b"".join(answer.streaming_content) == PDF
        assert answer["Content-Disposition"].startswith("attachment")
        assert "88.pdf" in answer["Content-Disposition"]
        assert answer["Content-Type"] == "application/pdf"
        assert answer["X-Content-Type-Options"] == "nosniff"

    def test_the_issuer_may_read_it_too(self, as_role, at, training, file):
        answer = as_role(RoleName.OFFICER).get(at("evidence", training, file.file.uuid))
        assert b"".join(answer.streaming_content) == PDF

    def test_others_find_nothing(self, as_role, at, training, file):
        assert as_role("commune").get(at("evidence", training, file.file.uuid)).status_code == 404

    def test_not_under_another_part_nor_another_name(self, as_role, at, founded, health, training, file):
        client = as_role("health")
        assert client.get(at("evidence", founded.part("launch", health), file.file.uuid)).status_code == 404
        assert client.get(at("evidence", training, uuid.uuid4())).status_code == 404


def test_parts_stay_as_they_were_when_refused(send, training):
    send(percent="140")
    assert Part.objects.get(pk=training.pk).version == 1
