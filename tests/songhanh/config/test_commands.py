"""What the commands say of themselves: in Vietnamese, and before anything is looked at or started."""

from __future__ import annotations

import re

import pytest

from songhanh import cli

ENGLISH = re.compile(r"\b(usage|options|optional arguments|positional arguments|show this help|error)\b", re.IGNORECASE)
COMMANDS = sorted(cli.PLATFORM)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("asked", ["--help", "-h"])
def test_help_is_in_vietnamese(capsys, name, asked):
    assert cli.main([name, asked]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"Cách dùng: songhanh {name}")
    assert not ENGLISH.search(said)


def test_help_of_the_check_does_not_check(capsys):
    cli.main(["doctor", "--help"])
    assert "Cơ sở dữ liệu:" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["demo", "--port", "x"], "Giá trị “x” của --port chưa đúng."),
        (["demo", "--port"], "Thiếu giá trị sau --port."),
        (["serve", "--cong", "80"], "Không có tùy chọn “--cong”."),
        (["worker", "thêm"], "Không có tùy chọn “thêm”."),
    ],
)
def test_what_is_written_wrongly_is_refused_in_a_sentence(capsys, arguments, sentence):
    with pytest.raises(SystemExit) as refused:
        cli.main(arguments)
    said = capsys.readouterr().err
    assert refused.value.code == 2
    assert said.startswith(sentence)
    assert not ENGLISH.search(said)
