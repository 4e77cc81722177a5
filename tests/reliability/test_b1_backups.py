"""
B1: a back-up taken while people write is whole, and what is not whole is refused.

`SONGHANH_BACKUPS=100` is the long form.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from songhanh.config.backup.archive import Manifest, Writing, open_sealed
from songhanh.config.backup.sqlite import copy_to
from songhanh.config.environment import journal_pragmas
from songhanh.config.running import serving
from tests.installation import HERE, Installation, install

BACKUPS = int(os.environ.get("SONGHANH_BACKUPS", "2"))
on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="the file of SQLite")

# Four people who report with evidence until a file says stop; each act that was answered is told at once.
WRITERS = """
import sys, threading
from pathlib import Path
from uuid import uuid4
from django.conf import settings
from django.db import connection
from songhanh.documents.actions import store_file
from songhanh.plans import actions as plans
from songhanh.plans.models import Part
from tests.reliability.together import AT, a_plan
stop = Path(settings.DATA) / "dung"
parts = Part.objects.filter(assignment__task__plan=a_plan().plan, assignment__role="lead")
parts = list(parts.select_related("assignment__agency")[:4])

def write(number):
    part, agency = parts[number % len(parts)], parts[number % len(parts)].assignment.agency
    while not stop.exists():
        said = {"by": None, "acting_for": agency, "at": AT}
        file = store_file(content=uuid4().hex.encode() * 200, name=f"{number}.txt", **said)
        part.refresh_from_db()
        try:
            told = plans.report_progress(
                part=part, version=part.version, words="Đã làm.", percent=None, done=False, evidence=[file], key=None,
                **said,
            )
        except Exception as error:
            if type(error).__name__ != "EditedMeanwhile":
                raise
            continue
        sys.stdout.write(f"{told.pk}\\n")
        sys.stdout.flush()
    connection.close()

threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""

FACTS = """
import hashlib, json
from django.contrib.sessions.models import Session
from songhanh.audit.models import Chain, Event
from songhanh.audit.queries import breaks
from songhanh.documents.models import File
from songhanh.plans.models import Evidence, Progress
files = [file for file in File.objects.all() if hashlib.sha256(file.path.read_bytes()).hexdigest() == file.sha256]
print(json.dumps({
    "progress": sorted(Progress.objects.values_list("pk", flat=True)),
    "told": Event.objects.filter(action="progress.reported").count(),
    "evidence": Evidence.objects.count(), "files": len(files), "rows": File.objects.count(),
    "breaks": len(breaks()), "events": Event.objects.count(), "heads": sum(Chain.objects.values_list("seq", flat=True)),
    "sessions": Session.objects.count(),
}))
"""


@dataclass
class Lived:
    """An installation in which people worked while it was backed up, with what was answered before each began."""

    installation: Installation
    answered: list[set[int]]
    paths: list[Path]


@dataclass
class Elsewhere:
    """Another machine, to which the back-ups were restored one after the other, with what was found each time."""

    installation: Installation
    found: list[dict[str, Any]]

    def stands(self) -> dict[str, tuple[int, int]]:
        """Return what lies in its folder, so that a change of anything shows."""
        files = (path for path in self.installation.data.rglob("*") if path.is_file())
        return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def command(installation: Installation, *arguments: str | Path, **more: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "songhanh", *arguments], env=installation.environment | more, cwd=HERE,
        capture_output=True, check=False, timeout=180,
    )  # fmt: skip
    return done.returncode, (done.stdout + done.stderr).decode()


def listen(lines: Iterable[bytes], told: list[int]) -> None:
    told.extend(map(int, lines))


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    folder = tmp_path_factory.mktemp("backups")
    for installation in install(tmp_path_factory.mktemp("lived")):
        made = Lived(installation, [], [])
        code = "import django; django.setup()\n" + WRITERS
        writers = subprocess.Popen(
            [sys.executable, "-c", code], env=installation.environment, cwd=HERE, stdout=subprocess.PIPE
        )
        assert writers.stdout is not None
        told = [int(writers.stdout.readline())]  # they have begun when the first act is answered
        listening = threading.Thread(target=listen, args=(writers.stdout, told))
        listening.start()
        try:
            for number in range(BACKUPS):
                made.answered.append(set(told))
                made.paths.append(folder / f"{number}.zip")
                code_of, words = command(installation, "backup", made.paths[-1])
                assert code_of == 0, words
                assert writers.poll() is None
        finally:
            (installation.data / "dung").touch()
            assert writers.wait(timeout=60) == 0
            listening.join()
            writers.stdout.close()
        yield made


@pytest.fixture(scope="module")
def elsewhere(lived: Lived, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Elsewhere]:
    for installation in install(tmp_path_factory.mktemp("elsewhere")):
        shutil.rmtree(installation.data)  # on an empty machine only the program stands
        made = Elsewhere(installation, [])
        for path in lived.paths:
            code, words = command(installation, "restore", "--replace", path)
            assert code == 0, words
            made.found.append(json.loads(installation.run(FACTS)))
        yield made


def test_back_ups_under_writers_are_whole(lived: Lived, elsewhere: Elsewhere) -> None:
    for path, answered, found in zip(lived.paths, lived.answered, elsewhere.found, strict=True):
        with open_sealed(path) as reading:
            counts = reading.manifest.counts
        assert answered <= set(found["progress"])
        assert found["told"] == found["evidence"] == len(found["progress"]) == counts["plans_progress"]
        assert found["files"] == found["rows"] == counts["documents_file"]
        assert found["events"] == found["heads"] == counts["audit_event"]
        assert (found["breaks"], found["sessions"]) == (0, 0)
    assert len(lived.answered[-1]) > len(lived.answered[0])


def test_what_was_there_is_kept_aside(elsewhere: Elsewhere) -> None:
    kept = sorted(elsewhere.installation.data.glob("truoc-phuc-hoi-*"))
    assert len(kept) >= BACKUPS - 1
    assert len(list((kept[-1] / "files").iterdir())) == elsewhere.found[-2]["rows"]


def test_data_is_never_overwritten_unasked(lived: Lived, elsewhere: Elsewhere) -> None:
    before = elsewhere.stands()
    code, words = command(elsewhere.installation, "restore", lived.paths[0])
    assert (code, "--replace" in words) == (2, True)
    assert elsewhere.stands() == before


def test_life_goes_on_in_the_same_chains(elsewhere: Elsewhere) -> None:
    elsewhere.installation.run("from tests.reliability.together import a_plan\na_plan()")
    after = json.loads(elsewhere.installation.run(FACTS))
    assert after["events"] > elsewhere.found[-1]["events"]
    assert after["breaks"] == 0


def test_the_key_of_sessions_stays_at_home(lived: Lived) -> None:
    session = (lived.installation.data / "keys" / "session").read_bytes()
    with open_sealed(lived.paths[0]) as reading:
        names = set(reading.manifest.entries)
        assert "keys/audit" in names
        assert "keys/session" not in names
        for name in names:
            assert session not in b"".join(reading.chunks(name))


def refused(elsewhere: Elsewhere, path: Path, **environment: str) -> str:
    """Return why a back-up is not restored; nothing has changed by the attempt."""
    before = elsewhere.stands()
    code, words = command(elsewhere.installation, "restore", "--replace", path, **environment)
    assert code == 2
    assert elsewhere.stands() == before
    return words


def test_a_damaged_one_changes_nothing(lived: Lived, elsewhere: Elsewhere, tmp_path: Path) -> None:
    whole = bytearray(lived.paths[-1].read_bytes())
    whole[len(whole) // 2] ^= 1
    (tmp_path / "damaged.zip").write_bytes(whole)
    assert "đã hỏng hoặc bị sửa" in refused(elsewhere, tmp_path / "damaged.zip")


def rewritten(path: Path, target: Path, *, change: dict[str, object], without: str = "") -> Path:
    """The same back-up, rightly sealed, whose list says something else."""
    with open_sealed(path) as reading:
        writing = Writing(target)
        for name in reading.manifest.entries:
            if name != without:
                writing.add(name, reading.chunks(name))
        said = json.loads(reading.manifest.to_json()) | change
    entries = {name: asdict(entry) for name, entry in writing.entries.items()}
    writing.finish(Manifest.of_json({**said, "entries": entries}))
    return target


def test_one_of_a_later_release_is_refused(lived: Lived, elsewhere: Elsewhere, tmp_path: Path) -> None:
    later = {"migrations": [["plans", "9999_from_the_future"]], "release": "9.9"}
    assert "mới hơn (9.9)" in refused(elsewhere, rewritten(lived.paths[0], tmp_path / "x", change=later))


def test_one_without_a_file_that_it_names_is_refused(lived: Lived, elsewhere: Elsewhere, tmp_path: Path) -> None:
    with open_sealed(lived.paths[0]) as reading:
        file = next(name for name in reading.manifest.entries if name.startswith("files/"))
    gone = rewritten(lived.paths[0], tmp_path / "x", change={}, without=file)
    assert "không khớp với danh mục" in refused(elsewhere, gone)


def test_the_wrong_key_is_refused(lived: Lived, elsewhere: Elsewhere) -> None:
    assert "không phải khóa nhật ký" in refused(elsewhere, lived.paths[0], SONGHANH_KEY_AUDIT="another")


def test_one_of_the_other_database_is_refused(lived: Lived, elsewhere: Elsewhere, tmp_path: Path) -> None:
    other = {"database": "sqlite" if elsewhere.installation.database else "postgresql"}
    assert "Bản sao này của" in refused(elsewhere, rewritten(lived.paths[0], tmp_path / "x", change=other))


def test_nothing_is_replaced_under_a_running_system(lived: Lived, elsewhere: Elsewhere) -> None:
    with serving(elsewhere.installation.data):
        assert "đang chạy" in refused(elsewhere, lived.paths[0])


def test_a_lost_or_changed_file_is_told_and_the_rest_is_saved(lived: Lived, tmp_path: Path) -> None:
    lost, changed = sorted((lived.installation.data / "files").iterdir())[:2]
    lost.unlink()
    changed.write_bytes(b"x")
    code, words = command(lived.installation, "backup", tmp_path / "y.zip")
    assert (code, lost.name in words, changed.name in words) == (1, True, True)
    with open_sealed(tmp_path / "y.zip") as reading:
        assert set(reading.manifest.missing) == {lost.name, changed.name}


def test_an_earlier_back_up_is_not_written_over(lived: Lived) -> None:
    before = lived.paths[0].read_bytes()
    code, words = command(lived.installation, "backup", lived.paths[0])
    assert (code, "đã có" in words) == (2, True)
    assert lived.paths[0].read_bytes() == before


def test_a_back_up_that_cannot_be_written_leaves_nothing(lived: Lived, tmp_path: Path) -> None:
    code, words = command(lived.installation, "backup", tmp_path / "none" / "x.zip")
    assert (code, "Không có thư mục" in words) == (2, True)
    assert not list(tmp_path.iterdir())


class Writer:
    """A hundred purses over many pages; one transaction is half-way on the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.hand = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.hand.executescript(journal_pragmas() + "PRAGMA cache_size=5;")
        self.hand.execute("CREATE TABLE purse (id integer primary key, held integer, pad text)")
        self.hand.execute("CREATE TABLE django_session (session_key text)")
        self.hand.executemany("INSERT INTO purse VALUES (?, 100, ?)", [(n, "x" * 3000) for n in range(100)])
        self.hand.execute("INSERT INTO purse VALUES (1000, 0, 'answered')")

    def half_way(self) -> None:
        self.hand.execute("BEGIN IMMEDIATE")
        self.hand.execute("UPDATE purse SET held = held - 1, pad = pad || 'y' WHERE id < 50")

    def end(self) -> None:
        self.hand.execute("UPDATE purse SET held = held + 1 WHERE id >= 50 AND id < 100")
        self.hand.execute("COMMIT")


def is_whole(copy: Path) -> bool:
    with closing(sqlite3.connect(copy)) as read:
        try:
            (held,) = read.execute("SELECT sum(held) FROM purse").fetchone()
            (answered,) = read.execute("SELECT count(*) FROM purse WHERE id = 1000").fetchone()
            (check,) = read.execute("PRAGMA integrity_check").fetchone()
        except sqlite3.DatabaseError:
            return False
        return (held, answered, check) == (10_000, 1, "ok")


@on_sqlite
def test_a_copy_in_the_middle_of_a_transaction_is_whole(tmp_path: Path) -> None:
    writer = Writer(tmp_path / "live.sqlite3")
    writer.half_way()
    copying = threading.Thread(target=copy_to, args=(writer.path, tmp_path / "copy.sqlite3"))
    copying.start()
    writer.end()
    copying.join()
    assert is_whole(tmp_path / "copy.sqlite3")


@on_sqlite
def test_a_plain_copy_of_the_file_is_not(tmp_path: Path) -> None:
    """The control: what `cp` makes of the same moment."""
    writer = Writer(tmp_path / "live.sqlite3")
    writer.half_way()
    shutil.copyfile(writer.path, tmp_path / "copy.sqlite3")
    writer.end()
    assert not is_whole(tmp_path / "copy.sqlite3")
