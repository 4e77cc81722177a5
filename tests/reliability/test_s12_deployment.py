"""S12: safe settings pass Django's own inspection without a warning; no secret is in the repository or its history."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAFE = {"SONGHANH_HTTPS": "1", "SONGHANH_HOSTS": "binhdanggioi.anson.example"}


def inspect(folder: Path, **said: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SONGHANH_", "DJANGO_"))}
    return subprocess.run(
        [sys.executable, "-m", "songhanh", "manage", "check", "--deploy", "--fail-level", "WARNING"],
        env=kept | {"PYTHONPATH": str(ROOT / "src"), "SONGHANH_DATA": str(folder)} | said,
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_safe_settings_have_no_warning(tmp_path: Path) -> None:
    done = inspect(tmp_path, **SAFE)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


@pytest.mark.parametrize(
    "unsafe", [{"SONGHANH_DEBUG": "1"}, {"SONGHANH_HTTPS": "0"}, {"SONGHANH_KEY_SESSION": "short"}]
)
def test_an_unsafe_setting_is_told(tmp_path: Path, unsafe: dict[str, str]) -> None:
    assert inspect(tmp_path, **(SAFE | unsafe)).returncode != 0


# What keys look like: of providers, of certificates, of databases with a password.
SECRETS = (
    "-----BEGIN [A-Z ]*PRIVATE KEY", "AKIA[0-9A-Z]{16}", "gh[pousr]_[A-Za-z0-9]{36}", "xox[baprs]-[0-9A-Za-z-]{10,}",
    "sk_live_[0-9A-Za-z]{16,}", "AIza[0-9A-Za-z_-]{35}", "eyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}",
)  # fmt: skip


def secrets(text: str) -> list[str]:
    return [found for kind in SECRETS for found in re.findall(kind, text)]


def test_no_secret_is_in_the_history() -> None:
    mine = Path(__file__).relative_to(ROOT)
    said = ["git", "log", "--all", "--format=%h", "-E", "-G", "|".join(SECRETS), "--", ".", f":!{mine}"]
    done = subprocess.run(said, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.split() == []


@pytest.mark.parametrize(
    "planted", ["-----BEGIN RSA PRIVATE" + " KEY-----", "AKIA" + "A" * 16, "ghp_" + "a" * 36, "sk_live_" + "1" * 16]
)
def test_a_planted_secret_is_caught(planted: str) -> None:
    assert secrets(f'KEY = "{planted}"')
