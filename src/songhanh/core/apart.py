"""Limits for a process of its own in which a file from outside is read: a bad file costs a sentence, not the server."""

from __future__ import annotations


def limit(*, seconds: int, memory: int) -> None:
    """Bind this process to so much time, so much address space, and no file written."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time-out of the caller remains
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
