"""`songhanh read --json` from a cold start on a .docx of ten pages: at most a quarter of the time of markitdown."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.ratio import leave, measure, report
from benchmarks.ten_pages import ROWS, table_rows, ten_pages

GOAL = 0.25


def main() -> None:
    """Measure, and say whether the goal is met."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "ke-hoach.docx")
        file.write_bytes(ten_pages())
        ratio = measure(
            lambda: output_of(folder, "songhanh", "read", str(file), "--json"),
            lambda: output_of(folder, "markitdown", str(file)),
            equal=both_hold_the_table,
            rounds=7,
        )
    leave(report("songhanh read --json against markitdown, cold", ratio, at_most=GOAL))


def output_of(cache: str, module: str, *arguments: str) -> str:
    """Run a module as it runs where it is installed: its bytecode is kept from the first run on."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", module, *arguments]
    run = subprocess.run(command, check=True, capture_output=True, env={**kept, "PYTHONPYCACHEPREFIX": cache})
    return run.stdout.decode()


def both_hold_the_table(ours: str, theirs: str) -> bool:
    """Say whether both printed every cell, and ours knows each row as a task."""
    reading = json.loads(ours)
    rows = [item for item in reading["items"] if item["marker"] == "row"]
    cells = [cell for row in table_rows() for cell in row]
    return len(rows) == ROWS - 1 and all(cell in reading["text"] and cell in theirs for cell in cells)


if __name__ == "__main__":
    main()
