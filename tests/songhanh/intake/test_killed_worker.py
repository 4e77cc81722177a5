"""A worker that is killed in the middle costs one lease: the upload finishes, once (R6)."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import timedelta

import pytest

from songhanh.intake import actions, jobs
from songhanh.intake.enums import UploadState
from songhanh.intake.models import Reading, Review
from songhanh.intake.reading_process import Refusal, read_apart
from tests.songhanh.intake.conftest import PLAN

MAKE = """
import sys
from datetime import date
from django.utils import timezone
from songhanh.accounts.models import User
from songhanh.intake import actions as intake
from songhanh.organisations import actions
from songhanh.organisations.enums import AgencyKind
at = timezone.now()
new = actions.NewAgency(AgencyKind.PROVINCE, "Ủy ban nhân dân tỉnh An Sơn", "", None, date(2025, 7, 1))
agency = actions.add_agency(new=new, by=None, acting_for=None, at=at)
user = User.objects.create_user("officer", "Lan")
intake.receive_upload(content=sys.stdin.buffer.read(), name="41.txt", by=user, acting_for=agency, at=at)
"""
KILL_WHILE_READING = """
import os, signal, subprocess, sys, time
from songhanh.intake.models import Upload
worker = subprocess.Popen([sys.executable, "-m", "songhanh", "worker"])
while Upload.objects.get().state != "reading":
    time.sleep(0.002)
worker.send_signal(signal.SIGKILL)
worker.wait()
upload = Upload.objects.get()
print(upload.state, upload.tries)
Upload.objects.update(lease_until="2020-01-01T00:00:00Z")  # the lease runs out
"""
COUNT = """
from songhanh.documents.models import File
from songhanh.intake.models import Reading, Review, Upload
print(Upload.objects.get().state, Reading.objects.count(), Review.objects.count(), File.objects.count())
"""


def until(condition, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_kill_9_while_reading_then_restart_finishes_once(installation):
    installation.run(MAKE, PLAN.encode())
    assert installation.run(KILL_WHILE_READING).split() == ["reading", "1"]
    installation.start("worker")
    until(lambda: installation.run(COUNT).split() == ["read", "1", "1", "1"])
    until(lambda: list((installation.data / "held").iterdir()) == [])


def test_a_lease_keeps_a_second_worker_away(upload, now):
    assert actions.claim_upload(now=now) is not None
    assert actions.claim_upload(now=now) is None
    assert actions.claim_upload(now=now + actions.LEASE + timedelta(seconds=1)) is not None


def test_delivered_ten_times_is_read_once(upload, now):
    jobs.read_next_upload(now=now)
    upload.refresh_from_db()
    for _ in range(10):
        jobs.read_upload(upload, now=now)
    assert Reading.objects.count() == Review.objects.count() == 1


def test_what_kills_the_reader_five_times_is_parked_with_a_sentence(upload, now):
    later = now
    for _ in range(actions.TRIES):
        assert actions.claim_upload(now=later) is not None
        later += actions.LEASE + timedelta(seconds=1)
    assert jobs.read_next_upload(now=later)
    upload.refresh_from_db()
    assert upload.state == UploadState.FAILED
    assert "Đề nghị" in upload.message
    assert not jobs.read_next_upload(now=later + timedelta(days=1))


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"%PDF-1.7 broken", "a.pdf", None),
        (b"PK\x03\x04broken", "a.docx", None),
        (b"<html><script>x</script></html>", "a.docx", None),
        ("BỘ CÔNG AN\n\nTUYỆT MẬT\n\nKẾ HOẠCH\n\nKiểm tra\n".encode(), "a.txt", "secret"),
    ],
)
def test_a_bad_file_costs_a_sentence(tmp_path, content, name, reason):
    path = tmp_path / "x"
    path.write_bytes(content)
    answer = read_apart(path, name)
    assert isinstance(answer, Refusal)
    assert reason in {None, answer.reason}
    assert len(answer.sentence) > 20


def test_of_a_secret_document_nothing_is_kept(province, now):
    content = "BỘ CÔNG AN\n\nTỐI MẬT\n\nKẾ HOẠCH\n\nKiểm tra\n".encode()
    upload = actions.receive_upload(
        content=content, name="mật.txt", by=province.people["officer"], acting_for=province.standing, at=now
    )
    held = actions.held_path(upload.held)
    with pytest.MonkeyPatch.context() as patch:  # the test's transaction never commits: run what waits for it
        patch.setattr("songhanh.intake.actions.transaction.on_commit", lambda act: act())
        jobs.read_next_upload(now=now)
    upload.refresh_from_db()
    assert upload.message.startswith("Văn bản có dấu chỉ độ mật.")
    assert (upload.name, upload.sha256, upload.held, upload.file) == ("", "", None, None)
    assert not held.exists()


def test_reading_needs_no_django(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text(PLAN, encoding="utf-8")
    code = (
        f"import sys, runpy; sys.modules['django'] = None; sys.argv = ['x', {str(path)!r}, 'x.txt']; "
        "runpy.run_module('songhanh.intake.reading_process', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert json.loads(done.stdout)["format"] == "vanban/1"
