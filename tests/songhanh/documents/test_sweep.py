"""Bytes whose act was undone are cleared away a day later; what has a row, or is fresh, stays."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import transaction

from songhanh.documents import actions, jobs
from songhanh.intake import actions as intake
from songhanh.intake import jobs as intake_jobs
from songhanh.intake.models import Upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def undone(province, now):
    """A file that was stored by an act that failed behind it."""
    with transaction.atomic():
        stored = actions.store_file(
            content=b"undone", name="a.txt", by=None, acting_for=province.standing, at=now
        )  # fmt: skip
        transaction.set_rollback(True)
    return stored.file.path


def aged(path: Path, now, days: float) -> Path:
    at = (now - timedelta(days=days)).timestamp()
    os.utime(path, (at, at))
    return path


def test_what_an_undone_act_left_behind_goes_after_a_day(undone, stored, now):
    aged(undone, now, 1.1)
    aged(stored.file.path, now, 30)
    jobs.sweep_files(now=now)
    assert not undone.exists()
    assert stored.file.path.exists()


def test_an_act_that_may_still_run_keeps_its_bytes(undone, now):
    aged(undone, now, 0.9)
    jobs.sweep_files(now=now)
    assert undone.exists()


def test_held_files_go_the_same_way(province, now):
    sent = {"by": province.people["officer"], "acting_for": province.standing, "at": now}
    kept = intake.receive_upload(content=b"kept", name="a.txt", **sent)
    with transaction.atomic():
        left = intake.receive_upload(content=b"left", name="b.txt", **sent)
        transaction.set_rollback(True)
    for one in (kept, left):
        aged(intake.held_path(one.held), now, 2)
    intake_jobs.sweep_held(now=now)
    assert not intake.held_path(left.held).exists()
    assert intake.held_path(Upload.objects.get(pk=kept.pk).held).exists()


def test_a_folder_that_is_not_there_has_nothing_to_sweep(now, settings, tmp_path):
    settings.FILES = tmp_path / "none"
    assert jobs.sweep_files(now=now) == 0
