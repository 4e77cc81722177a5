"""A small province is made as the large one is, on the database of this run, and looked at from all sides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
import time_machine
from django.contrib.auth import authenticate
from django.db import transaction
from django.test import Client

from songhanh.accounts.models import User
from songhanh.audit import queries as audit
from songhanh.config.demo.making import CannotMakeProvince, make_province
from songhanh.config.demo.people import CAST, PASSWORD
from songhanh.config.demo.reviews import YEAR
from songhanh.config.demo.working_year import WorkingYear
from songhanh.core.calendar import VIETNAM, day_of
from songhanh.intake.enums import ReviewState, UploadState
from songhanh.intake.models import Review, Upload
from songhanh.intake.review import Standing as ReviewStanding
from songhanh.organisations.models import Membership
from songhanh.plans import access
from songhanh.plans.enums import Standing
from songhanh.plans.models import Assignment, Difficulty, Evidence, Extension, Plan, Progress, Task
from songhanh.plans.queries import read_plan

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=VIETNAM)
COMMUNES = 10


@pytest.fixture(scope="module")
def year(django_db_setup: None, django_db_blocker) -> Iterator[WorkingYear]:  # made once: six documents are read for it
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_province(now=NOW, size=COMMUNES)
        transaction.set_rollback(True)


def standings(plan: Plan) -> list[Standing]:
    board = read_plan(access.plan_for(plan.agency, plan.pk, day_of(NOW)))
    return [share.standing for share in board.shares if share.standing is not None]


class TestProvince:
    def test_reads_every_document_and_makes_a_plan_of_all_but_two(self, year):
        assert Plan.objects.count() == len(YEAR) - 2
        assert set(Upload.objects.values_list("state", flat=True)) == {UploadState.READ, UploadState.FAILED}

    def test_reads_the_forty_rows_of_the_annex(self, year):
        rows = Task.objects.filter(plan__document__number="57", clause__kind="row")
        assert rows.count() == 40

    def test_leaves_one_plan_to_be_reviewed_with_its_doubts(self, year):
        review = Review.objects.get(state=ReviewState.OPEN)
        states = {doubt.meaning.state for doubt in ReviewStanding(review, day_of(NOW)).doubts if doubt.meaning}
        assert {"dissolved", "unknown"} <= states

    def test_refuses_the_scan_with_a_sentence(self, year):
        assert Upload.objects.get(state=UploadState.FAILED).reason == "scan"

    def test_shows_every_standing(self, year):
        seen = {one for plan in Plan.objects.all() for one in standings(plan)}
        assert seen == set(Standing)

    def test_holds_everything_that_happens_in_a_year(self, year):
        answers = set(Extension.objects.values_list("answer", flat=True))
        assert "granted" in answers
        assert Difficulty.objects.exclude(answer=None).exists()
        assert Assignment.objects.exclude(handed_from=None).exists()
        assert Assignment.objects.exclude(officer=None).exists()
        assert Evidence.objects.exists()
        assert Task.objects.exclude(condition_met_on=None).exists()

    def test_nothing_is_told_of_the_future(self, year):
        assert not Progress.objects.filter(at__gt=NOW).exists()
        assert Progress.objects.filter(at__gt=datetime(2026, 11, 1, tzinfo=VIETNAM)).exists()

    def test_whoever_reports_works_at_the_agency_they_speak_for(self, year):
        works = set(Membership.objects.values_list("user_id", "agency_id"))
        assert set(Progress.objects.values_list("by_id", "agency_id")) <= works

    def test_officers_do_not_repeat_one_sentence(self, year):
        words = list(Progress.objects.exclude(words="").values_list("words", flat=True))
        assert len(set(words)) > len(words) / 2
        assert not any("{" in one for one in words)

    def test_every_chain_of_events_is_whole(self, year):
        assert audit.breaks() == []

    @pytest.mark.parametrize("login", [login for login, *_ in CAST])
    def test_everyone_named_on_the_screen_can_sign_in(self, year, login):
        assert authenticate(None, username=login, password=PASSWORD) is not None

    def test_pages_open_for_an_officer(self, year):
        client, plan = Client(), Plan.objects.earliest("pk")
        with time_machine.travel(NOW, tick=False):
            client.force_login(User.objects.get(login="chuyenvien"))
            for address in ("/", "/ke-hoach/", "/van-ban/", "/nhiem-vu/", f"/ke-hoach/{plan.pk}/"):
                assert client.get(address).status_code == 200, address


def test_a_clock_before_the_year_gets_a_sentence():
    with pytest.raises(CannotMakeProvince, match="Đồng hồ máy"):
        make_province(now=datetime(2025, 12, 1, tzinfo=VIETNAM))


@pytest.mark.django_db
def test_a_clock_behind_the_year_finds_the_year_told_to_its_end():
    make_province(now=datetime(2027, 6, 1, tzinfo=VIETNAM), size=2)
    assert Progress.objects.filter(at__gt=datetime(2026, 12, 10, tzinfo=VIETNAM)).exists()
    assert audit.breaks() == []
