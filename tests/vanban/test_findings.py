"""The table of findings: every code is used, every use has its code, every sentence is whole."""

from __future__ import annotations

import re
from pathlib import Path

from vanban.findings import FINDINGS
from vanban.model import Severity

SOURCES = Path(__file__).parents[2] / "src" / "vanban"


def used_codes() -> set[str]:
    found: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        if path.name != "findings.py":
            found.update(re.findall(r'"(VB\d{3})"', path.read_text(encoding="utf-8")))
    return found


def test_every_code_is_used_and_every_use_is_listed() -> None:
    assert used_codes() == set(FINDINGS)


def test_every_sentence_ends_and_every_code_is_of_a_known_family() -> None:
    for code, (severity, sentence) in FINDINGS.items():
        assert re.fullmatch(r"VB[1-9]\d\d", code)
        assert sentence.endswith(".")
        assert isinstance(severity, Severity)
