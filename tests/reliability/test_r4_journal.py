"""R4: no write-ahead log where the SQLite library can lose a committed transaction with it."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3

import pytest
from django.db import connection

from songhanh.config import doctor
from songhanh.config.environment import journal_pragmas, wal_is_safe
from tests.installation import Installation

SECONDS = float(os.environ.get("SONGHANH_SOAK_SECONDS", "4"))  # 60 for the long form, 7200 for the longest
on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="the journal of SQLite")

# Money that four writers move between a hundred purses; back-ups and checkpoints run beside them.
PURSES = """
import json, random, sys, threading, time
from pathlib import Path
import sqlite3
from django.db import connection, transaction
seconds, careful = json.load(sys.stdin)
with connection.cursor() as cursor:
    cursor.execute("DROP TABLE IF EXISTS purse")
    cursor.execute("CREATE TABLE purse (id integer primary key, held integer)")
    cursor.executemany("INSERT INTO purse VALUES (%s, 100)", [(one,) for one in range(100)])
stop, moved, failed, sums = time.monotonic() + seconds, [], [], set()

def move(dice):
    one, two = dice.sample(range(100), 2)
    with connection.cursor() as cursor:
        held = [cursor.execute("SELECT held FROM purse WHERE id = %s", [id]).fetchone()[0] for id in (one, two)]
        if not careful:
            time.sleep(0.001)
        cursor.execute("UPDATE purse SET held = %s WHERE id = %s", [held[0] - 1, one])
        cursor.execute("UPDATE purse SET held = %s WHERE id = %s", [held[1] + 1, two])

def write(number):
    dice = random.Random(number)
    while time.monotonic() < stop:
        try:
            if careful:
                with transaction.atomic():
                    move(dice)
            else:
                move(dice)
            moved.append(number)
        except Exception as error:
            failed.append(str(error))
    connection.close()

def back_up(number):
    folder, count = Path(connection.settings_dict["NAME"]).parent, 0
    while time.monotonic() < stop:
        copy = folder / f"copy{count}"
        copy.unlink(missing_ok=True)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute("VACUUM INTO %s", [str(copy)])
        with sqlite3.connect(copy) as read:
            sums.add(read.execute("SELECT sum(held) FROM purse").fetchone()[0])
            assert read.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        copy.unlink()
        count += 1
        time.sleep(0.2)
    connection.close()

threads = [threading.Thread(target=write, args=(n,)) for n in range(4)] + [threading.Thread(target=back_up, args=(0,))]
for thread in threads: thread.start()
for thread in threads: thread.join()
with connection.cursor() as cursor:
    sums.add(cursor.execute("SELECT sum(held) FROM purse").fetchone()[0])
    mode = cursor.execute("PRAGMA journal_mode").fetchone()[0]
print(json.dumps([sorted(sums), len(moved), failed[:3], mode]))
"""


def run(
    installation: Installation, *, careful: bool, seconds: float = SECONDS
) -> tuple[list[int], int, list[str], str]:
    said = json.dumps([seconds, careful]).encode()
    sums, moved, failed, mode = json.loads(installation.run(PURSES, said))
    return sums, moved, failed, mode


@on_sqlite
def test_four_writers_back_ups_and_checkpoints_keep_their_sum(standing_installation: Installation) -> None:
    sums, moved, failed, mode = run(standing_installation, careful=True)
    assert (sums, failed) == ([10_000], [])
    assert moved > 20
    assert mode == ("wal" if wal_is_safe(sqlite3.sqlite_version_info) else "delete")


@on_sqlite
def test_without_transactions_the_sum_is_lost(standing_installation: Installation) -> None:
    """The control: the same writers, each statement for itself."""
    sums, _, _, _ = run(standing_installation, careful=False, seconds=2)
    assert sums != [10_000]


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 7, 0), False), ((3, 40, 1), False), ((3, 44, 5), False), ((3, 44, 6), True), ((3, 44, 9), True),
        ((3, 45, 0), False), ((3, 46, 1), False), ((3, 50, 6), False), ((3, 50, 7), True), ((3, 50, 9), True),
        ((3, 51, 0), False), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 52, 0), True), ((4, 0, 0), True),
    ],
)  # fmt: skip
def test_the_versions_that_may_use_it(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], safe: bool
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", version)
    assert wal_is_safe(version) is safe
    wanted = "journal_mode=WAL;PRAGMA synchronous=FULL" if safe else "journal_mode=DELETE;PRAGMA synchronous=EXTRA"
    assert wanted in journal_pragmas()


@pytest.fixture
def forced(tmp_path, monkeypatch):
    """The installation's database, put into the mode by another hand, at the level given."""

    def force(mode: str, level: str) -> list[str]:
        hand = sqlite3.connect(tmp_path / "forced.sqlite3")
        hand.execute(f"PRAGMA journal_mode={mode}")
        hand.execute(f"PRAGMA synchronous={level}")
        monkeypatch.setattr(doctor, "connection", _Connection(hand))
        try:
            return [one for one in doctor.serious("127.0.0.1") if "SQLite" in one]
        finally:
            hand.close()

    return force


class _Connection:
    """The connection of another hand, as the doctor looks at Django's."""

    vendor = "sqlite"

    def __init__(self, hand: sqlite3.Connection) -> None:
        self.hand = hand

    def ensure_connection(self) -> None:
        """It is open."""

    def cursor(self) -> contextlib.closing[sqlite3.Cursor]:
        return contextlib.closing(self.hand.cursor())


@on_sqlite
@pytest.mark.parametrize(
    ("version", "mode", "level", "starts"),
    [
        ((3, 40, 1), "DELETE", "EXTRA", True),
        ((3, 40, 1), "WAL", "FULL", False),
        ((3, 40, 1), "DELETE", "FULL", False),
        ((3, 51, 3), "WAL", "FULL", True),
        ((3, 51, 3), "WAL", "NORMAL", False),
        ((3, 51, 3), "WAL", "OFF", False),
    ],
)
def test_a_forced_mode_is_no_start(forced, monkeypatch, version, mode, level, starts) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", version)
    assert (forced(mode, level) == []) is starts
