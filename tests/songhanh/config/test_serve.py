"""`serve` for real use: what it refuses, and that it stops whole."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from songhanh.config import doctor
from songhanh.config.demo import folder
from tests.installation import HERE


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(data: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SONGHANH_", "DJANGO_"))}
    return kept | {"SONGHANH_DATA": str(data), "PYTHONPATH": str(HERE / "src")} | more


def refused(data: Path, *arguments: str, code: str = "", **more: str) -> str:
    """Return what `serve` says when it does not start."""
    command = ["-c", code, "serve", *arguments] if code else ["-m", "songhanh", "serve", *arguments]
    done = subprocess.run(
        [sys.executable, *command], env=environment(data, **more), cwd=HERE, capture_output=True, text=True, timeout=90,
        check=False,
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert not (data / "static").exists()  # nothing was laid out
    return done.stderr


class TestRefuses:
    def test_to_show_faults_to_everyone(self, tmp_path):
        assert "SONGHANH_DEBUG đang bật" in refused(tmp_path, SONGHANH_DEBUG="1")

    def test_an_open_address_without_https(self, tmp_path):
        assert "chưa có https" in refused(tmp_path, "--host", "0.0.0.0")

    def test_any_name_of_host(self, tmp_path):
        assert "không được là “*”" in refused(tmp_path, SONGHANH_HOSTS="*")

    def test_a_key_that_others_can_read(self, tmp_path):
        key = tmp_path / "keys" / "audit"
        key.parent.mkdir()
        key.write_text("x" * 50)
        key.chmod(0o644)
        assert f"chmod 600 {key}" in refused(tmp_path)

    def test_the_invented_province(self, tmp_path):
        folder.mark(tmp_path, folder.State("1", "", ready=True))
        assert "tỉnh giả định" in refused(tmp_path)

    def test_a_folder_it_cannot_write(self, tmp_path):
        file = tmp_path / "file"
        file.write_text("x")
        assert "Không ghi được vào" in refused(file / "data")

    def test_a_setting_that_says_neither_yes_nor_no(self, tmp_path):
        assert "SONGHANH_HTTPS phải là 1 hoặc 0" in refused(tmp_path, SONGHANH_HTTPS="maybe")

    def test_a_database_that_does_not_answer(self, tmp_path):
        sentence = refused(tmp_path, SONGHANH_DATABASE="postgres://nobody@127.0.0.1:1/none")
        assert "Không mở được cơ sở dữ liệu" in sentence

    def test_write_ahead_logging_on_a_library_that_loses_with_it(self, tmp_path):
        forced = (
            "from songhanh.config import environment\n"
            "environment.wal_is_safe = lambda version: False\n"
            "environment.journal_pragmas = lambda: 'PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;'\n"
            "import sys\nfrom songhanh.cli import main\nsys.exit(main(sys.argv[1:]))"
        )
        assert "có thể mất dữ liệu ở chế độ WAL" in refused(tmp_path, code=forced)

    def test_a_database_that_another_program_holds_in_that_mode(self, tmp_path):
        held = sqlite3.connect(tmp_path / "songhanh.sqlite3")
        held.execute("PRAGMA journal_mode=WAL")
        held.execute("CREATE TABLE one (a)")
        held.commit()
        held.execute("BEGIN")
        held.execute("SELECT * FROM one").fetchall()
        try:
            assert "Không mở được cơ sở dữ liệu" in refused(tmp_path)
        finally:
            held.close()

    def test_commits_that_do_not_wait_for_the_disk(self, tmp_path):
        forced = (
            "from songhanh.config import environment\n"
            "environment.journal_pragmas = lambda: 'PRAGMA journal_mode=DELETE;PRAGMA synchronous=OFF;'\n"
            "import sys\nfrom songhanh.cli import main\nsys.exit(main(sys.argv[1:]))"
        )
        assert "không chờ ghi xong" in refused(tmp_path, code=forced)

    def test_a_taken_port(self, tmp_path, port):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", port))
            taken.listen()
            done = subprocess.run(
                [sys.executable, "-m", "songhanh", "serve", "--port", str(port)], env=environment(tmp_path), cwd=HERE,
                capture_output=True, text=True, timeout=90, check=False,
            )  # fmt: skip
        assert done.returncode == 2
        assert f"Cổng {port} đang được chương trình khác dùng" in done.stderr


class TestNetworkDisk:
    def test_is_known_by_the_kind_of_its_mount(self, tmp_path, monkeypatch):
        mounts = tmp_path / "mounts"
        mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {tmp_path}/shared nfs4 rw 0 0\n")
        monkeypatch.setattr(doctor, "MOUNTS", mounts)
        (tmp_path / "shared").mkdir()
        assert doctor.disk_kind(tmp_path / "shared" / "data") == "nfs4"
        assert doctor.disk_kind(tmp_path / "sharedx") == "ext4"

    @pytest.mark.django_db
    def test_is_refused_for_sqlite(self, tmp_path, monkeypatch, settings):
        if doctor.connection.vendor != "sqlite":
            pytest.skip("another database keeps its own files")
        monkeypatch.setattr(doctor, "disk_kind", lambda path: "cifs")
        assert any("ổ mạng" in sentence for sentence in doctor.serious("127.0.0.1"))


def descendants(pid: int) -> set[int]:
    """The processes below one, as /proc tells them."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, waiting = set[int](), [pid]
    while waiting:
        below = children.get(waiting.pop(), [])
        found |= set(below)
        waiting += below
    return found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asks_for_the_first_person_and_stops_web_and_worker_together(tmp_path, port, number):
    process = subprocess.Popen(
        [sys.executable, "-m", "songhanh", "serve", "--port", str(port)], env=environment(tmp_path), cwd=HERE,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert f"http://127.0.0.1:{port}/" in process.stdout.readline()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as page:
            assert page.url.endswith("/bat-dau/")
        below = descendants(process.pid)
        assert len(below) >= 2  # a web server and a worker
    finally:
        process.send_signal(number)
        process.communicate(timeout=30)
    assert process.returncode == 0
    deadline = time.monotonic() + 5
    while any(Path(f"/proc/{pid}").exists() for pid in below) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(Path(f"/proc/{pid}").exists() for pid in below)


def test_comes_up_behind_https(tmp_path, port):
    process = subprocess.Popen(
        [sys.executable, "-m", "songhanh", "serve", "--port", str(port), "--host", "0.0.0.0"],
        env=environment(tmp_path, SONGHANH_HTTPS="1", SONGHANH_HOSTS="songhanh.example"), cwd=HERE,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert "đang chạy" in process.stdout.readline()
    finally:
        process.terminate()
        process.communicate(timeout=30)
