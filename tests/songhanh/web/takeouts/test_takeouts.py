"""Tải dữ liệu về máy: asked for with one click, made behind, taken by an act that the trail tells."""

from __future__ import annotations

import io
import zipfile

import pytest
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from songhanh.audit.models import Event
from songhanh.exports.leave import jobs
from songhanh.takeouts import actions
from songhanh.takeouts.models import Takeout
from tests.songhanh.plans.conftest import document, founded, text

__all__ = ["document", "founded", "text"]
pytestmark = pytest.mark.django_db
PAGE, ASK, PROGRESS = "takeouts:page", "takeouts:ask", "takeouts:progress"


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.DATA, settings.FILES = tmp_path, tmp_path / "files"


@pytest.fixture
def officer(as_role):
    return as_role(RoleName.OFFICER)


def work(now) -> None:
    while jobs.make_next_step(now=now):
        """One step after the other."""


def fetch_address(takeout: Takeout) -> str:
    return reverse("takeouts:fetch", args=[takeout.uuid])


def words(response) -> str:
    return " ".join(response.content.decode().split())


def test_one_click_asks_for_it_and_the_page_says_how_far_it_is(officer, founded, now):
    assert "Chuẩn bị tệp" in words(officer.get(reverse(PAGE)))
    assert officer.post(reverse(ASK)).url == reverse(PAGE)
    assert "Đang chuẩn bị tệp…" in words(officer.get(reverse(PAGE)))
    jobs.make_next_step(now=now)
    assert "Đã xong 0/1 kế hoạch" in words(officer.get(reverse(PROGRESS), headers={"HX-Request": "true"}))
    work(now)
    page = words(officer.get(reverse(PAGE)))
    assert "Tải tệp về máy" in page
    assert "Đang chuẩn bị" not in page


def test_the_file_is_handed_out_and_the_trail_tells_to_whom(officer, province, founded, now):
    officer.post(reverse(ASK))
    work(now)
    takeout = Takeout.objects.get()
    response = officer.post(fetch_address(takeout))
    with zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))) as archive:
        assert any(name.endswith(".docx") for name in archive.namelist())
    assert "attachment" in response["Content-Disposition"]
    told = Event.objects.get(action="takeout.fetched")
    assert told.actor_id == province.people[RoleName.OFFICER].pk
    assert told.object_id == takeout.pk


def test_a_get_hands_nothing_out(officer, founded, now):
    officer.post(reverse(ASK))
    work(now)
    assert officer.get(fetch_address(Takeout.objects.get())).status_code == 405


def test_asked_twice_is_made_once(officer, founded):
    officer.post(reverse(ASK))
    officer.post(reverse(ASK))
    assert Takeout.objects.count() == 1


def test_another_agency_finds_no_file(signed_in, province, founded, now):
    """The officer of another agency, with the very address."""
    takeout = actions.ask_for_takeout(by=None, acting_for=province.standing, at=now)
    work(now)
    strangers = [name for name in ("health", "commune", "committee") if name in province.people]
    assert strangers
    for name in strangers:
        assert signed_in(province.people[name]).post(fetch_address(takeout)).status_code == 404
    assert not Event.objects.filter(action="takeout.fetched").exists()


@pytest.mark.parametrize(
    "role", [RoleName.VIEWER, RoleName.REPORTER, RoleName.SYSTEM_ADMINISTRATOR, RoleName.AGENCY_ADMINISTRATOR]
)
def test_only_the_officer_in_charge_takes_everything_along(as_role, role):
    assert as_role(role).get(reverse(PAGE)).status_code == 404
    assert as_role(role).post(reverse(ASK)).status_code == 404


def test_a_colleague_of_the_same_office_finds_it_too(officer, province, founded, now):
    actions.ask_for_takeout(by=province.people[RoleName.CLERK], acting_for=province.standing, at=now)
    work(now)
    assert "Tải tệp về máy" in words(officer.get(reverse(PAGE)))


def test_one_that_is_gone_from_the_disk_is_not_found(officer, founded, now):
    officer.post(reverse(ASK))
    work(now)
    takeout = Takeout.objects.get()
    takeout.path.unlink()
    assert officer.post(fetch_address(takeout)).status_code == 404
    page = words(officer.get(reverse(PAGE)))
    assert "Tải tệp về máy" not in page
    assert "Chuẩn bị tệp" in page


def test_what_failed_is_told_and_may_be_asked_for_again(officer, province, founded, now):
    takeout = actions.ask_for_takeout(by=None, acting_for=province.standing, at=now)
    actions.fail_takeout(takeout=takeout, at=now)
    page = words(officer.get(reverse(PAGE)))
    assert "Chưa chuẩn bị được tệp" in page
    officer.post(reverse(ASK))
    assert "Đang chuẩn bị tệp…" in words(officer.get(reverse(PAGE)))


def test_the_list_of_plans_leads_there(officer, as_role, founded):
    assert reverse(PAGE) in words(officer.get(reverse("plans:list")))
    assert reverse(PAGE) not in words(as_role(RoleName.VIEWER).get(reverse("plans:list")))


def test_the_page_takes_few_queries(officer, founded, now, django_assert_max_num_queries):
    officer.post(reverse(ASK))
    work(now)
    with django_assert_max_num_queries(8):
        officer.get(reverse(PAGE))
