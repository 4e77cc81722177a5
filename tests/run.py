"""
What `./run test` and `./run check` do.

`./run test`        everything that needs only Python, on SQLite; ends by naming what it left out.
`./run test --all`  also PostgreSQL, the browser and LibreOffice; fails when one of them is missing.
`./run check`       lint, types, import contracts, declared dependencies, templates.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
POSTGRES = os.environ.get("SONGHANH_TEST_POSTGRES", "postgres://postgres@127.0.0.1:5432/postgres")
NEEDS_MORE = "browser or libreoffice"


def run(*command: str | Path, more: Mapping[str, str] | None = None) -> bool:
    print("\n$", " ".join(str(part).replace(f"{BIN}/", "") for part in command), flush=True)  # noqa: T201
    return subprocess.run(command, cwd=HERE, env={**os.environ, **(more or {})}, check=False).returncode == 0


def check() -> bool:
    steps = [
        (BIN / "ruff", "check", "."),
        (BIN / "ruff", "format", "--check", "."),
        (BIN / "mypy", "src"),
        (BIN / "lint-imports",),
        (BIN / "deptry", "src"),
        (BIN / "djlint", "--lint", "--quiet", "src/songhanh/web"),
    ]
    done = [run(*step) for step in steps]  # all of them: one failure does not hide the next
    return all(done)


def missing() -> list[str]:
    """Name what `--all` needs and this machine lacks."""
    lacking = [name for name in ("chromium", "soffice", "pdftotext") if shutil.which(name) is None]
    import psycopg

    try:
        psycopg.connect(POSTGRES, connect_timeout=5).close()
    except psycopg.Error as error:
        lacking.append(f"PostgreSQL ({str(error).strip().splitlines()[0]})")
    return lacking


def test(arguments: list[str]) -> bool:
    everything = "--all" in arguments
    rest = [one for one in arguments if one != "--all"]
    if everything and (lacking := missing()):
        print("Thiếu cho --all:", "; ".join(lacking), file=sys.stderr)  # noqa: T201
        return False
    if not run(sys.executable, "-m", "songhanh.web.vendor"):
        return False
    pytest = [sys.executable, "-m", "pytest", "-n", "2", *rest]
    if not everything:
        passed = run(*pytest, "-m", f"not ({NEEDS_MORE})")
        print(  # noqa: T201
            "\nChưa chạy: PostgreSQL, trình duyệt, LibreOffice. Chạy đủ bằng: ./run test --all\n"
            "(cần PostgreSQL tại SONGHANH_TEST_POSTGRES, chromium, libreoffice-writer, poppler-utils)"
        )
        return passed
    on_sqlite = run(*pytest)
    on_postgres = run(
        *pytest,
        "tests/songhanh",
        "tests/house",
        "tests/reliability",
        "-m",
        f"not ({NEEDS_MORE})",
        more={"SONGHANH_DATABASE": POSTGRES},
    )
    return on_sqlite and on_postgres


if __name__ == "__main__":
    what, *others = sys.argv[1:]
    sys.exit(0 if (check() if what == "check" else test(others)) else 1)
