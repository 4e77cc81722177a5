"""The folder of the demo: ours by its mark, so that no real data is ever laid anew or deleted."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

MARK = "tinh-gia-dinh.json"

# What of the environment would lead the demo to a real installation, or open it to others.
_REAL = (
    "SONGHANH_DATABASE",
    "SONGHANH_HOSTS",
    "SONGHANH_HTTPS",
    "SONGHANH_DEBUG",
    "SONGHANH_KEY_SESSION",
    "SONGHANH_KEY_AUDIT",
)


class CannotUseFolder(Exception):
    """Raised with a sentence fit to print."""


@dataclass(frozen=True, slots=True)
class State:
    """What the mark says: of which version, made on which day; not ready = the making was broken off."""

    version: str
    made_on: str
    ready: bool


def state_of(folder: Path) -> State | None:
    """
    Return what the folder holds; None when it is empty or not there.

    :raises CannotUseFolder: when it holds anything but a demo.
    """
    mark = folder / MARK
    if mark.exists():
        return State(**json.loads(mark.read_text(encoding="utf-8")))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotUseFolder(f"{folder} có dữ liệu không phải của tỉnh giả định. Chọn thư mục khác bằng --data.")
    return None


def empty(folder: Path) -> None:
    """Delete a demo, its mark last: what is deleted half-way is still known as one."""
    if state_of(folder) is None:
        return
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != MARK:
            path.unlink()
    (folder / MARK).unlink()


def mark(folder: Path, state: State) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = folder / f"{MARK}.{os.getpid()}"
    fresh.write_text(json.dumps(asdict(state)), encoding="utf-8")
    fresh.replace(folder / MARK)


def point_at(folder: Path) -> None:
    """Let the settings find the demo and nothing else; to be called before they are read."""
    for name in _REAL:
        os.environ.pop(name, None)
    os.environ["SONGHANH_DATA"] = str(folder)
