"""What holds for every file: templates are used, locks hold no addresses, nothing of any house strays in."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WEB = ROOT / "src" / "songhanh" / "web"


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]


def unused_templates(templates: list[str], code: str) -> list[str]:
    return [name for name in templates if name not in code]


def template_names() -> list[str]:
    return [str(path).split("/templates/")[1] for path in WEB.rglob("templates/**/*.html")]


KNOWN_TO_DJANGO = {"403_csrf.html", "404.html", "500.html", "base.html"}


def test_every_template_is_used():
    code = "".join(path.read_text(encoding="utf-8") for path in WEB.rglob("*") if path.suffix in {".py", ".html"})
    assert unused_templates([one for one in template_names() if one not in KNOWN_TO_DJANGO], code) == []


def test_a_template_nobody_names_is_caught():
    assert unused_templates(["plans/orphan.html"], 'render(request, "plans/plan.html")') == ["plans/orphan.html"]


def addresses(text: str) -> list[str]:
    return re.findall(r"https?://[^\s\"']+|--(?:extra-)?index-url", text)


@pytest.mark.parametrize("name", ["requirements/base.lock", "requirements/web.lock", "requirements/dev.lock"])
def test_locks_hold_hashes_and_no_addresses(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert addresses(text) == []
    pinned = re.findall(r"^[a-z0-9].*==", text, re.MULTILINE)
    assert text.count("--hash=sha256:") >= len(pinned) > 0


def test_the_front_end_lock_holds_no_addresses():
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text(encoding="utf-8")


def test_an_address_in_a_lock_is_caught():
    assert addresses('"resolved": "https://example.org/x.tgz"')
    assert addresses("--index-url something")


def inline_code(html: str) -> list[str]:
    """Styles and scripts that the policy on content would refuse."""
    return re.findall(r"<script(?![^>]*\bsrc=)[^>]*>|\sstyle=\"|\son[a-z]+=\"|\|\s*safe\b|javascript:", html)


@pytest.mark.parametrize("path", sorted(WEB.rglob("*.html")), ids=lambda path: path.name)
def test_templates_hold_no_inline_code(path):
    assert inline_code(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("planted", ["<script>x()</script>", '<p style="x">', '<a onclick="x">', "{{ words|safe }}"])
def test_planted_inline_code_is_caught(planted):
    assert inline_code(planted)


# The tools of the house that built it and the hosts it built behind do not belong into what it built.
STRANGERS = re.compile(
    r"/work/(?:main|shared)|\.library/|farm-(?:studio|bench)|pypi\.org|npmjs\.org|files\.pythonhosted"
)


def strangers(text: str) -> list[str]:
    return STRANGERS.findall(text)


def test_no_path_or_host_of_the_workplace_is_named():
    here = Path(__file__).resolve()
    found = {}
    for path in tracked():
        if path == here or path.suffix in {".pdf", ".docx", ".png", ".woff2", ".xlsx"}:
            continue
        text = path.read_text(encoding="utf-8", errors="ignore")
        if hits := strangers(text):
            found[str(path.relative_to(ROOT))] = hits
    assert found == {}


def test_a_planted_path_is_caught():
    assert strangers("see /work/" + "main/x")
