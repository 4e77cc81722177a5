"""A scan gets one clear sentence and the offer to paste its table of tasks; the rest goes on as with any document."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.intake import acceptance, jobs
from songhanh.intake.models import Review, Upload
from songhanh.plans.models import Task

TABLE = (
    "STT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm\n"
    "1\tMở hai lớp tập huấn cho cán bộ cấp xã\tSở Nội vụ\tSở Y tế; Sở Tư pháp\tTrước 30/6/2026\t02 lớp\n"
    "2\tKiểm tra các địa chỉ tin cậy\tSở Y tế\tnt\tQuý III/2026\tBáo cáo\n"
)
HEADING = {
    "type": "Kế hoạch", "number": "19", "symbol": "KH-UBND", "issued_on": "12/02/2026", "place": "An Sơn",
    "issuer": "Ủy ban nhân dân tỉnh An Sơn", "title": "Thực hiện công tác bình đẳng giới năm 2026",
}  # fmt: skip


def a_scan() -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


@pytest.fixture
def scan(client, province, now):
    client.force_login(province.people[RoleName.OFFICER])
    client.post(reverse("intake:upload"), {"files": SimpleUploadedFile("quét.pdf", a_scan())})
    jobs.read_next_upload(now=now)
    return Upload.objects.get()


def test_a_scan_is_kept_and_says_what_to_do(client, scan):
    page = client.get(reverse("intake:progress", args=[scan.pk])).content.decode()
    assert "Tệp là bản quét, chưa đọc được chữ." in page
    assert "Dán bảng nhiệm vụ" in page
    assert scan.file is not None


def test_the_pasted_table_becomes_a_plan_with_every_row(client, scan, province, now):
    answer = client.post(reverse("intake:paste", args=[scan.pk]), HEADING | {"table": TABLE})
    assert answer.status_code == 302
    review = Review.objects.get()
    assert review.upload == scan
    plan = acceptance.accept_review(
        review=review,
        version=review.version,
        by=province.people[RoleName.OFFICER],
        acting_for=province.standing,
        at=now,
    )
    assert plan.document.identifier == "19/KH-UBND"
    assert plan.document.text.file == scan.file
    assert [task.wording for task in Task.objects.filter(plan=plan).order_by("start")] == [
        "Mở hai lớp tập huấn cho cán bộ cấp xã",
        "Kiểm tra các địa chỉ tin cậy",
    ]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [({"table": "chỉ có một câu"}, "Chưa thấy bảng nhiệm vụ."), ({"table": ""}, ""), ({"issued_on": "31/2/2026"}, "")],
)
def test_what_cannot_be_read_keeps_what_was_typed(client, scan, wrong, sentence):
    answer = client.post(reverse("intake:paste", args=[scan.pk]), HEADING | {"table": TABLE} | wrong)
    assert answer.status_code == 422
    body = answer.content.decode()
    assert sentence in body
    assert HEADING["title"] in body
    assert not Review.objects.exists()


def test_an_upload_that_failed_can_be_put_away_and_sent_again(client, scan, now):
    client.post(reverse("intake:discard", args=[scan.pk]))
    assert not Upload.objects.exists()
    client.post(reverse("intake:upload"), {"files": SimpleUploadedFile("quét.pdf", a_scan())})
    assert Upload.objects.count() == 1


def test_another_agency_finds_no_such_upload(client, scan, province):
    client.force_login(province.people["health"])
    for name in ("progress", "original"):
        assert client.get(reverse(f"intake:{name}", args=[scan.pk])).status_code == 404
    for name in ("discard", "paste"):
        assert client.post(reverse(f"intake:{name}", args=[scan.pk])).status_code == 404


def test_the_original_is_handed_out_to_be_saved_only(client, scan):
    answer = client.get(reverse("intake:original", args=[scan.pk]))
    assert answer.getvalue().startswith(b"%PDF-")
    answer.close()
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
