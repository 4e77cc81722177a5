"""Whether an installation is served: who serves holds a lock on its folder, who replaces its data wants it alone."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = "dang-chay.lock"


class StillRunning(Exception):
    """Raised with a sentence fit to print."""


@contextmanager
def serving(data: Path) -> Iterator[None]:
    """Hold the folder together with the others that serve from it; the lock ends with the process, however it ends."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (data / NAME).open("a") as stream:
        fcntl.flock(stream, fcntl.LOCK_SH)
        yield


@contextmanager
def alone(data: Path) -> Iterator[None]:
    """
    Hold the folder alone.

    :raises StillRunning: while anybody serves from it.
    """
    with (data / NAME).open("a") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StillRunning("Hệ thống đang chạy trên thư mục này. Dừng hệ thống (Ctrl+C) rồi chạy lại.") from error
        yield
