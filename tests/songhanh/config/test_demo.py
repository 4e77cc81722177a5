"""The command `demo`: its folder, its port, and one whole run of a small province."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from songhanh import __version__
from songhanh.config.demo import folder
from tests.installation import HERE

READY = folder.State(__version__, "20/11/2026", ready=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(*arguments: str) -> subprocess.Popen[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SONGHANH_", "DJANGO_"))}
    return subprocess.Popen(
        [sys.executable, "-m", "songhanh", "demo", *arguments], cwd=HERE, text=True, env=kept | {"PYTHONPATH": "src"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


class TestFolder:
    def test_an_empty_or_missing_one_is_free(self, tmp_path):
        assert folder.state_of(tmp_path) is None
        assert folder.state_of(tmp_path / "none") is None

    def test_one_with_real_data_is_refused(self, tmp_path):
        (tmp_path / "songhanh.sqlite3").write_bytes(b"real")
        with pytest.raises(folder.CannotUseFolder, match="không phải của tỉnh giả định"):
            folder.state_of(tmp_path)
        with pytest.raises(folder.CannotUseFolder):
            folder.empty(tmp_path)
        assert (tmp_path / "songhanh.sqlite3").exists()

    def test_its_own_is_known_and_emptied(self, tmp_path):
        folder.mark(tmp_path, READY)
        (tmp_path / "files").mkdir()
        (tmp_path / "files" / "one").write_text("x")
        assert folder.state_of(tmp_path) == READY
        folder.empty(tmp_path)
        assert list(tmp_path.iterdir()) == []

    def test_emptying_does_not_follow_links_out_of_it(self, tmp_path):
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "kept").write_text("x")
        data = tmp_path / "demo"
        folder.mark(data, READY)
        (data / "link").symlink_to(outside)
        folder.empty(data)
        assert (outside / "kept").exists()

    def test_no_setting_of_a_real_installation_reaches_it(self, tmp_path, monkeypatch):
        monkeypatch.setenv("SONGHANH_DATABASE", "postgres://real")
        monkeypatch.setenv("SONGHANH_DATA", "real")
        folder.point_at(tmp_path)
        assert "SONGHANH_DATABASE" not in os.environ
        assert os.environ["SONGHANH_DATA"] == str(tmp_path)


def test_a_taken_port_gets_one_sentence(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = start("--port", str(taken.getsockname()[1]), "--data", str(tmp_path / "demo"))
        out, error = process.communicate(timeout=60)
    assert process.returncode == 2
    assert out == ""
    assert re.fullmatch(r"Cổng \d+ đang được chương trình khác dùng\. Chọn cổng khác bằng --port\.\n", error)
    assert not (tmp_path / "demo").exists()


def test_is_made_once_printed_and_stopped(tmp_path):
    data, port = tmp_path / "demo", str(free_port())
    first = start("--port", port, "--data", str(data), "--communes", "3")
    try:
        said = read_until_ready(first)
        assert f"http://127.0.0.1:{port}/" in said
        assert re.search(r"^chuyenvien +Nông Thị Thu Hà +Chuyên viên phụ trách +Sở Nội vụ", said, re.MULTILINE)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/dang-nhap/", timeout=10) as page:
            assert page.status == 200
    finally:
        first.send_signal(signal.SIGTERM)
        _, told = first.communicate(timeout=30)
    assert first.returncode == 0
    assert "Đang đọc kế hoạch năm của tỉnh" in told
    again = start("--port", port, "--data", str(data))
    try:
        read_until_ready(again)
    finally:
        again.send_signal(signal.SIGTERM)
        _, told = again.communicate(timeout=30)
    assert "Đang đọc" not in told  # it was kept


def read_until_ready(process: subprocess.Popen[str]) -> str:
    said = ""
    for line in process.stdout:
        said += line
        if "Bấm Ctrl+C" in line:
            break
    return said
