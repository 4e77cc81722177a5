"""The list of what was brought in: what waits for review, what could not be read, and links for who may follow them."""

from __future__ import annotations

import pytest
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.intake.enums import UploadState
from tests.songhanh.intake.conftest import review, upload  # noqa: F401

pytestmark = pytest.mark.django_db
URL = "/van-ban/"


def test_a_file_that_could_not_be_read_does_not_wait_for_review(as_role, upload):  # noqa: F811
    upload.state = UploadState.FAILED
    upload.save()
    page = as_role(RoleName.OFFICER).get(URL)
    assert (page.context["open"], page.context["failed"]) == ([], [upload])
    assert "1 tệp chưa đọc được" in page.text


@pytest.mark.parametrize(("role", "linked"), [(RoleName.OFFICER, True), (RoleName.VIEWER, False)])
def test_an_upload_is_a_link_only_for_who_may_open_it(as_role, review, role, linked):  # noqa: F811
    page = as_role(role).get(URL)
    assert review.upload.name in page.text
    assert (reverse("intake:progress", args=[review.upload_id]) in page.text) is linked
