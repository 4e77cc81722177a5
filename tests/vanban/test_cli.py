"""The command `songhanh read`, run as people and pipes run it."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import vanban
from vanban import cli

CORPUS = Path(__file__).parents[1] / "corpus"
PLAN = CORPUS / "a-ubnd-an-son-binh-dang-gioi-2026" / "document.docx"
NOTE = """\
UBND XÃ NÀ SIM
Số: 5/KH-UBND
Nà Sim, ngày 06 tháng 3 năm 2026
KẾ HOẠCH
Trồng cây
I. NHIỆM VỤ
- Giao Sở Y tế trồng cây trước ngày 10/6/2026.
"""
# A bare Python: any import of Django, or of what only a terminal needs, fails.
WITHOUT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {names}:
            raise ImportError("forbidden: " + name)
sys.meta_path.insert(0, Refuse())
from songhanh.cli import main
sys.exit(main())
"""


def run(*arguments: str | Path, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "songhanh", *arguments]
    env = {**os.environ, **environment}
    return subprocess.run(command, input=given, capture_output=True, env=env, check=False, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as offices keep it: documents on two levels, a lock file of Word, a sheet, a broken file."""
    (tmp_path / "2026").mkdir()
    (tmp_path / "2026" / "ke-hoach.TXT").write_text(NOTE, encoding="utf-8")
    (tmp_path / "giao-viec.docx").write_bytes(PLAN.read_bytes())
    (tmp_path / "~$ao-viec.docx").write_bytes(b"lock")
    (tmp_path / "so-lieu.xlsx").write_bytes(b"PK\x03\x04 xl/workbook")
    (tmp_path / "hong.docx").write_bytes(PLAN.read_bytes()[:2000])
    return tmp_path


class TestJson:
    def test_one_file_is_one_object_and_the_same_as_the_library_gives(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(PLAN), "--json"]) == 0
        out = capsys.readouterr().out
        assert out.count("\n") == 1
        assert json.loads(out) == json.loads(json.dumps(vanban.read(PLAN).to_json()))
        assert "\\u" not in out

    def test_a_folder_is_a_line_for_each_file_named_by_the_way_to_it(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert cli.main(["read", "--json", str(folder)]) == 2
        captured = capsys.readouterr()
        names = [json.loads(line)["source"]["name"] for line in captured.out.splitlines()]
        assert names == [os.path.join("2026", "ke-hoach.TXT"), "giao-viec.docx"]
        assert captured.err.count("\n") == 1
        assert "hong.docx: Tệp bị hỏng" in captured.err

    def test_imports_neither_django_nor_what_only_a_terminal_needs(self) -> None:
        code = WITHOUT.format(names=("django", "rich", "pypdfium2", "vanban.overview"))
        command = [sys.executable, "-c", code, "read", "--json", str(PLAN)]
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        assert json.loads(done.stdout)["header"]["symbol"] == "KH-UBND"

    def test_reads_standard_input(self) -> None:
        done = run("read", "-", "--json", given=NOTE.encode())
        assert done.returncode == 0
        assert json.loads(done.stdout)["header"]["number"] == "5"
        assert json.loads(done.stdout)["source"]["name"] is None

    def test_is_utf_8_in_every_locale(self) -> None:
        done = run("read", "-", "--json", given=NOTE.encode(), LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="latin-1")
        assert "Trồng cây" in done.stdout.decode("utf-8")


class TestWords:
    def test_plain_lines_into_a_pipe_show_all_that_was_read(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(PLAN)]) == 0
        out = capsys.readouterr().out
        reading = vanban.read(PLAN)
        assert "\x1b" not in out
        assert "Số, ký hiệu: 112/KH-UBND" in out
        assert "Ngày ban hành: 06/3/2026" in out
        assert "Sở Tư pháp:\n  [IV.3] Thẩm định việc lồng ghép" in out
        assert "| trước 30/9/2026 | Chủ trì" in out
        for citation in reading.citations:
            assert citation.identifier in out
        for item in reading.items:
            assert not item.task or " ".join(item.text.lstrip("-–+ ").split())[:40] in out
        assert out.count("Báo cáo 6 tháng") >= 1
        assert "Ghi chú khi đọc".upper() in out

    def test_a_terminal_gets_tables(self) -> None:
        ours, theirs = pty.openpty()
        env = {**os.environ, "COLUMNS": "120", "TERM": "xterm"}
        with subprocess.Popen(
            [sys.executable, "-m", "songhanh", "read", PLAN], stdout=theirs, stderr=theirs, env=env
        ) as process:
            os.close(theirs)
            shown = _all_of(ours)
        assert process.returncode == 0
        assert "Nhiệm vụ theo cơ quan" in shown
        assert "╭" in shown
        assert "\x1b[" in shown

    def test_a_terminal_sees_a_bar_while_many_are_read(self, folder: Path) -> None:
        ours, theirs = pty.openpty()
        env = {**os.environ, "COLUMNS": "200", "TERM": "xterm"}
        command = [sys.executable, "-m", "songhanh", "read", str(folder), "--json"]
        out = folder / "da-doc.jsonl"  # a file: an unread pipe would fill and stop the command
        with out.open("wb") as stream, subprocess.Popen(command, stdout=stream, stderr=theirs, env=env) as process:
            os.close(theirs)
            shown = _all_of(ours)
        assert process.returncode == 2
        assert [json.loads(line)["format"] for line in out.read_text("utf-8").splitlines()] == ["vanban/1"] * 2
        assert "Đang đọc" in shown
        assert "hong.docx: Tệp bị hỏng" in shown


def _all_of(terminal: int) -> str:
    parts = []
    try:
        while part := os.read(terminal, 65536):
            parts.append(part)
    except OSError:
        pass  # Linux ends a pseudo-terminal with an error
    os.close(terminal)
    return b"".join(parts).decode()


class TestFilesThatCannotBeRead:
    def test_the_others_go_on_and_the_code_is_two(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "trong.txt").write_bytes(b"")
        there = [str(tmp_path / "khong-co.docx"), str(tmp_path / "trong.txt"), str(PLAN)]
        assert cli.main(["read", *there]) == 2
        captured = capsys.readouterr()
        assert [line.rpartition("/")[2].partition(":")[0] for line in captured.err.splitlines()] == [
            "khong-co.docx",
            "trong.txt",
        ]
        assert "Không tìm thấy tệp" in captured.err
        assert "112/KH-UBND" in captured.out

    def test_a_folder_without_documents(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(tmp_path)]) == 2
        assert "Thư mục này không có tệp .docx, .pdf hay .txt nào." in capsys.readouterr().err

    def test_a_file_one_may_not_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        closed = tmp_path / "kin.txt"
        closed.write_text(NOTE, encoding="utf-8")
        closed.chmod(0)
        if os.access(closed, os.R_OK):  # root reads everything: let the system's answer be given by hand
            monkeypatch.setattr("builtins.open", _refuse)
        assert cli.main(["read", str(closed)]) == 2
        assert capsys.readouterr().err.endswith("kin.txt: Không có quyền đọc tệp này.\n")

    def test_a_fault_of_the_reader_costs_one_sentence(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(vanban, "read", lambda *_: 1 // 0)
        assert cli.main(["read", str(PLAN)]) == 2
        assert "gặp lỗi khi đọc tệp này (ZeroDivisionError)" in capsys.readouterr().err

    def test_a_name_cannot_steer_the_terminal(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", "a\x1b[2J\nb"]) == 2
        assert capsys.readouterr().err.startswith("a?[2J?b: ")

    def test_a_file_without_end(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(cli, "MOST_BYTES", 1000)
        (tmp_path / "lon.txt").write_text("a" * 1001, encoding="utf-8")
        assert cli.main(["read", str(tmp_path / "lon.txt")]) == 2
        assert "quá lớn" in capsys.readouterr().err


def _refuse(*_: object, **__: object) -> io.BytesIO:
    raise PermissionError(13, "Permission denied")


class TestCommandLine:
    def test_help_lists_the_commands_that_live_elsewhere(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main([], more={"demo": "mở một tỉnh giả định"}) == 0
        out = capsys.readouterr().out
        assert "read" in out
        assert "mở một tỉnh giả định" in out

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["doc"], "Không có lệnh “doc”."),
            (["read", "--jsn", "a.txt"], "Không có tùy chọn “--jsn”."),
            (["read"], "Chưa nêu tệp nào."),
            (["read", "--json=1", "a.txt"], "Lệnh viết chưa đúng."),
        ],
    )
    def test_a_slip_gets_a_sentence_in_vietnamese(
        self, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as stopped:
            cli.main(arguments)
        assert stopped.value.code == 2
        assert capsys.readouterr().err.startswith(sentence)

    def test_no_word_of_the_help_is_english(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            cli.main(["read", "--help"])
        out = capsys.readouterr().out
        assert "JSON Lines" in out
        assert not any(word in out for word in ("usage", "options", "positional", "show this"))

    def test_a_closed_pipe_is_quiet(self) -> None:
        reader = subprocess.Popen(
            [sys.executable, "-m", "songhanh", "read", *[str(PLAN)] * 12, "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert reader.stdout is not None
        assert reader.stderr is not None
        reader.stdout.read(10)
        reader.stdout.close()
        assert reader.stderr.read() == b""
        reader.stderr.close()
        assert reader.wait(60) == 0
