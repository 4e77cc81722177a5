"""
The worker: looks for rows that say "job wanted", and does them one by one.

There is no queue beside the rows. Each job takes its row under a lease, is idempotent and calls actions: a worker that
is killed costs one lease and nothing else.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import close_old_connections
from django.utils import timezone

from songhanh.core.calendar import day_of
from songhanh.documents import jobs as documents
from songhanh.exports.leave import jobs as leave
from songhanh.intake import jobs as intake
from songhanh.plans import jobs as plans

logger = logging.getLogger("songhanh.worker")
PAUSE = 0.5  # seconds between looks: what an officer who waits for a reading does not notice
HOUR = 3600.0
DAY = 24 * HOUR


@dataclass(slots=True)
class Job:
    """`run` does one piece of work and tells whether there was one; `every` is the pause between looks, in seconds."""

    name: str
    run: Callable[[], bool]
    every: float = 0.0
    last: float = float("-inf")


def all_jobs() -> list[Job]:
    return [
        Job("read uploads", lambda: intake.read_next_upload(now=timezone.now())),
        Job("sweep files", lambda: documents.sweep_files(now=timezone.now()) > 0, every=DAY),
        Job("sweep held files", lambda: intake.sweep_held(now=timezone.now()) > 0, every=DAY),
        Job("make takeouts", lambda: leave.make_next_step(now=timezone.now())),
        Job("remove old takeouts", lambda: leave.remove_old(now=timezone.now()), every=HOUR),
        Job("lay turns", lambda: plans.lay_turns(today=day_of(timezone.now())) > 0, every=HOUR),
    ]


def work(stop: threading.Event) -> None:
    """Do jobs until `stop` is set; a job that fails is logged and tried again at its next look."""
    jobs = all_jobs()
    while not stop.is_set():
        busy = False
        for job in jobs:
            if time.monotonic() - job.last < job.every:
                continue
            job.last = time.monotonic()
            close_old_connections()
            try:
                busy = job.run() or busy
            except Exception:
                logger.exception("job failed: %s", job.name)
        if not busy:
            stop.wait(PAUSE)
