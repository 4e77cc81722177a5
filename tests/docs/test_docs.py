"""What the pages say exists: finding codes, commands, links, pictures, examples that run."""

from __future__ import annotations

import doctest
import re
from collections.abc import Iterable
from pathlib import Path

from songhanh.cli import PLATFORM_HELP
from vanban.findings import FINDINGS

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
OPERATION = ROOT / "docs" / "huong-dan" / "cai-dat-va-van-hanh.md"
MOST_LINES = 120
LINK = re.compile(r"\]\(([^)\s]+)\)")


def codes_not_told(codes: dict[str, str], page: str) -> list[str]:
    """Codes without a row that gives their severity."""
    return [code for code, severity in codes.items() if not re.search(rf"^\| {code} \|.*\({severity}\)", page, re.M)]


def commands_not_told(helps: dict[str, str], page: str) -> list[str]:
    return [name for name, line in helps.items() if not line or f"`./run {name}" not in page]


def broken_links(page: Path, text: str) -> list[str]:
    local = [one.split("#")[0] for one in LINK.findall(text) if not re.match(r"[a-z]+:", one)]
    return [one for one in local if one and not (page.parent / one).exists()]


def too_long(lines: Iterable[str]) -> bool:
    return len(list(lines)) > MOST_LINES


def test_every_finding_has_its_row():
    codes = {code: severity.value for code, (severity, _) in FINDINGS.items()}
    assert codes_not_told(codes, (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")) == []


def test_a_finding_without_a_row_or_of_another_severity_is_caught():
    page = "| VB101 | để biết (info) | … | … |"
    assert codes_not_told({"VB101": "warning", "VB999": "info"}, page) == ["VB101", "VB999"]


def test_every_command_stands_in_the_guide(capsys):
    from vanban.cli import main

    main([], more=PLATFORM_HELP)
    printed = capsys.readouterr().out
    found = re.search(r"^ *read +(\S.*)$", printed, re.M)
    helps = {**PLATFORM_HELP, "read": found.group(1) if found else ""}
    assert all(line in printed for line in PLATFORM_HELP.values())
    assert commands_not_told(helps, OPERATION.read_text(encoding="utf-8")) == []


def test_a_command_without_help_or_row_is_caught():
    assert commands_not_told({"serve": "chạy", "mute": "", "lost": "chạy"}, "`./run serve` `./run mute`") == [
        "mute",
        "lost",
    ]


def test_every_link_and_picture_exists():
    broken = {str(page): broken_links(page, page.read_text(encoding="utf-8")) for page in PAGES}
    assert {page: links for page, links in broken.items() if links} == {}


def test_a_link_to_nothing_is_caught():
    assert broken_links(ROOT / "README.md", "[a](README.md) ![b](docs/images/none.png)") == ["docs/images/none.png"]


def test_readme_is_short():
    assert not too_long((ROOT / "README.md").read_text(encoding="utf-8").splitlines())


def test_a_long_readme_is_caught():
    assert too_long(["line"] * (MOST_LINES + 1))


def examples(text: str) -> doctest.TestResults:
    test = doctest.DocTestParser().get_doctest(text.replace("```", ""), {}, "vanban.md", None, 0)
    return doctest.DocTestRunner(verbose=False).run(test, out=lambda words: None)


def test_the_examples_of_the_library_run():
    ran = examples((ROOT / "docs" / "vanban.md").read_text(encoding="utf-8"))
    assert ran.attempted > 0
    assert ran.failed == 0


def test_an_example_that_lies_is_caught():
    assert examples(">>> 1 + 1\n3\n").failed == 1
