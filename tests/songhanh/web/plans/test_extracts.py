"""Extracts: Word, message and .zip, each only for who may have it."""

import io
import zipfile

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


def address(name, plan, agency):
    return reverse(f"plans:{name}", args=[plan.pk, agency.pk])


def test_the_issuer_gets_the_extract_of_any_agency_as_word(issuer, plan, health):
    response = issuer.get(address("extract", plan, health))
    assert response.status_code == 200
    assert "wordprocessingml" in response["Content-Type"]
    assert "S%E1%BB%9F%20Y%20t%E1%BA%BF" in response["Content-Disposition"]
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        assert "Mở lớp tập huấn" in archive.read("word/document.xml").decode()


def test_the_message_is_there_to_be_copied(issuer, plan, health):
    page = issuer.get(address("message", plan, health), headers={"HX-Request": "true"}).content.decode()
    assert "Kế hoạch số 41/KH-SNV" in page
    assert f"http://testserver/ke-hoach/{plan.pk}/" in page
    assert "Sao chép" in page
    assert "<html" not in page
    assert "<html" in issuer.get(address("message", plan, health)).content.decode()


def test_all_extracts_come_in_one_zip(issuer, plan):
    response = issuer.get(reverse("plans:extracts", args=[plan.pk]))
    with zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))) as archive:
        names = archive.namelist()
    assert "Tin nhắn Zalo.txt" in names
    assert any(name.endswith("Sở Y tế.docx") for name in names)


def test_an_agency_gets_its_own_and_no_other(colleague, plan, health, province):
    for name in ("extract", "message"):
        assert colleague.get(address(name, plan, health)).status_code == 200
        assert colleague.get(address(name, plan, province.departments[2])).status_code == 404
    assert colleague.get(reverse("plans:extracts", args=[plan.pk])).status_code == 404


def test_who_only_reads_gets_no_others(viewer, plan, health):
    assert viewer.get(address("extract", plan, health)).status_code == 404
    assert viewer.get(reverse("plans:extracts", args=[plan.pk])).status_code == 404


def test_not_for_strangers_nor_of_an_agency_without_tasks(stranger, elsewhere, issuer, plan, health, province):
    for client in (stranger, elsewhere):
        assert client.get(address("extract", plan, health)).status_code == 404
        assert client.get(reverse("plans:extracts", args=[plan.pk])).status_code == 404
    assert issuer.get(address("extract", plan, province.communes[4])).status_code == 404


def test_the_page_by_agency_offers_them_to_who_may(issuer, colleague, plan, health, province):
    page = issuer.get(reverse("plans:plan", args=[plan.pk]) + "?xem=co-quan").content.decode()
    assert address("extract", plan, health) in page
    assert reverse("plans:extracts", args=[plan.pk]) in page
    own = colleague.get(reverse("plans:plan", args=[plan.pk]) + "?xem=co-quan").content.decode()
    assert address("extract", plan, health) in own
    assert address("extract", plan, province.departments[2]) not in own
    assert reverse("plans:extracts", args=[plan.pk]) not in own
