"""
The process in which a file is read: limits on time and memory, so that a bad file costs a sentence and not the server.

Run as `python -m songhanh.intake.reading_process FILE NAME`; imports no Django. Prints one JSON object: the reading, or
{"refused": reason, "sentence": …}. The risk that remains: the process could still open network connections; the reader
holds no code that would.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from songhanh.core.apart import limit

SECONDS = 30  # a .pdf of 300 pages takes two
MEMORY = 1024 * 1024 * 1024  # address space; what is resident stays far below
UNREADABLE = "Không đọc được tệp này. Đề nghị mở tệp, lưu lại dưới dạng .docx rồi tải lên lần nữa."
TOO_LONG = "Tệp mất quá nhiều thời gian để đọc. Đề nghị tách tệp hoặc lưu lại dưới dạng .docx rồi tải lên lần nữa."


@dataclass(frozen=True, slots=True)
class Refusal:
    reason: str
    sentence: str


def read_apart(path: Path, name: str) -> dict[str, Any] | Refusal:
    """Read a file in a process of its own; return the "vanban/1" object or why there is none."""
    command = [sys.executable, "-m", "songhanh.intake.reading_process", str(path), name]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS + 5, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return Refusal("slow", TOO_LONG)
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        return Refusal("slow", TOO_LONG) if done.returncode == -24 else Refusal("broken", UNREADABLE)  # SIGXCPU
    if "refused" in answer:
        return Refusal(answer["refused"], answer["sentence"])
    return answer


def main(path: str, name: str) -> int:
    limit(seconds=SECONDS, memory=MEMORY)
    import vanban

    try:
        answer = vanban.read(Path(path).read_bytes(), name).to_json()
    except vanban.CannotReadFile as refusal:
        answer = {"refused": refusal.reason, "sentence": str(refusal)}
    sys.stdout.write(json.dumps(answer, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
