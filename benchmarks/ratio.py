"""Median ÷ median of two jobs that take turns in one process."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TypeVar

Subject = TypeVar("Subject")
Peer = TypeVar("Peer")


class NotEqual(Exception):
    """Raised when the two did not come to the same result: what they took is then of no interest."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Seconds of each round."""

    subject: tuple[float, ...]
    peer: tuple[float, ...]

    @property
    def value(self) -> float:
        """How many times the peer's time the subject takes."""
        return median(self.subject) / median(self.peer)

    @property
    def spread(self) -> tuple[float, float]:
        """The lowest and the highest ratio of any round."""
        rounds = [one / other for one, other in zip(self.subject, self.peer, strict=True)]
        return min(rounds), max(rounds)

    def __str__(self) -> str:
        low, high = self.spread
        turned = f", {1 / self.value:.1f}× as fast" if self.value < 1 else ""
        return (
            f"{_seconds(median(self.subject))} ÷ {_seconds(median(self.peer))} = {self.value:.3g}"
            f" ({low:.3g}–{high:.3g} in {len(self.subject)} rounds{turned})"
        )


def measure(
    subject: Callable[[], Subject],
    peer: Callable[[], Peer],
    *,
    equal: Callable[[Subject, Peer], bool],
    rounds: int = 5,
) -> Ratio:
    """
    Run both in turn and return what each round took; the first run of each warms up and is compared.

    :raises NotEqual: if `equal` does not hold of the two results.
    """
    if not equal(subject(), peer()):
        raise NotEqual("the results differ: nothing is measured")
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(rounds):
        # Whoever goes second finds the caches warm; so they change places.
        pair = ((subject, ours), (peer, theirs))
        for job, seconds in pair if turn % 2 == 0 else reversed(pair):
            seconds.append(_timed(job))
    return Ratio(tuple(ours), tuple(theirs))


def report(name: str, ratio: Ratio, *, at_most: float | None = None) -> bool:
    """Print the ratio beside its goal, and return whether it is met; without a goal it is only printed."""
    met = at_most is None or ratio.value <= at_most
    goal = "" if at_most is None else f"   goal ≤ {at_most:g}: {'met' if met else 'MISSED'}"
    print(f"{name}: {ratio}{goal}")
    return met


def report_limit(name: str, seconds: float, limit: float) -> bool:
    """Print a time beside its limit, and return whether it is kept."""
    met = seconds <= limit
    print(f"{name}: {_seconds(seconds)}   limit ≤ {_seconds(limit)}: {'met' if met else 'MISSED'}")
    return met


def leave(*met: bool) -> None:
    """End the script: with 0 when every goal is met."""
    sys.exit(0 if all(met) else 1)


def _timed(job: Callable[[], object]) -> float:
    gc.collect()
    start = perf_counter()
    job()
    return perf_counter() - start


def _seconds(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.3g} ms"
