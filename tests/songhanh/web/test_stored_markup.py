"""No script but ours: what people and documents say is shown as typed, on every page, to every role (S8)."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from songhanh.accounts.enums import RoleName
from songhanh.intake import acceptance, actions, jobs
from songhanh.organisations import actions as organisations
from songhanh.organisations.enums import AgencyKind
from songhanh.plans import actions as plans
from songhanh.plans.models import Part
from tests.songhanh.intake.conftest import PLAN

PAYLOADS = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'><svg onload=alert(1)>", "{{ 7|add:7 }}"]
DANGEROUS = ["<script>alert", "<img src=x", "<svg onload"]


@pytest.fixture
def everything(province, now):
    """A plan whose words, agencies, people and progress all carry markup."""
    hostile = " ".join(PAYLOADS)
    organisations.add_agency(
        new=organisations.NewAgency(AgencyKind.DEPARTMENT, f"Sở {hostile}"[:250], "", province.committee),
        by=None, acting_for=None, at=now,
    )  # fmt: skip
    officer = {"by": province.people[RoleName.OFFICER], "acting_for": province.standing}
    text = PLAN.replace("tập huấn,", f"tập huấn {hostile},").replace("năm 2026\n", f"năm 2026 {PAYLOADS[1]}\n", 1)
    upload = actions.receive_upload(content=text.encode(), name=f"{PAYLOADS[1]}.txt", at=now, **officer)
    jobs.read_next_upload(now=now)
    upload.refresh_from_db()
    review = upload.review
    plan = acceptance.accept_review(review=review, version=review.version, at=now, **officer)
    part = Part.objects.filter(assignment__task__plan=plan, assignment__agency=province.standing).first()
    plans.report_progress(
        part=part, version=part.version, words=hostile, percent=30, done=False, evidence=[], at=timezone.now(),
        key=None, **officer,
    )  # fmt: skip
    return review, plan, part


def test_markup_is_shown_as_typed_everywhere(client, province, everything):
    review, plan, part = everything
    client.force_login(province.people[RoleName.OFFICER])
    pages = [
        reverse("overview"), reverse("intake:documents"), reverse("intake:review", args=[review.pk]),
        reverse("plans:list"), reverse("plans:plan", args=[plan.pk]), reverse("tasks:mine"), reverse("tasks:agency"),
        reverse("tasks:part", args=[part.pk]), reverse("agencies:tree") + "?q=script",
        reverse("search") + "?q=%3Cscript%3E",
    ]  # fmt: skip
    shown = 0
    for page in pages:
        answer = client.get(page)
        assert answer.status_code == 200, page
        body = answer.content.decode()
        assert [one for one in DANGEROUS if one in body] == [], page
        shown += "&lt;script&gt;alert(1)" in body
        assert "script-src 'self'" in answer["Content-Security-Policy"]
    assert shown >= 4  # the words are there, as words
