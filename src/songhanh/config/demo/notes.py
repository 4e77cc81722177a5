"""What officers say about their part: a sentence that fits the task, with figures drawn for it."""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from songhanh.core.calendar import printed_short


@cache
def _all() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "notes.toml").read_text(encoding="utf-8"))


@cache
def sentences_for(task: str) -> dict[str, Any]:
    """Return what may be said of a task: its own sentences, else those of the first topic whose words occur in it."""
    words = " ".join(task.lower().split())
    for one in _all()["task"]:
        if one["words"] in words:
            return {
                stage: one[stage] if isinstance(one[stage], list) else [one[stage]] for stage in ("started", "done")
            }
    return next(
        topic for topic in _all()["topic"] if not topic["words"] or any(word in words for word in topic["words"])
    )


@dataclass(frozen=True, slots=True)
class Voice:
    """One agency's way of speaking about one task."""

    task: str
    helps: bool  # it coordinates and says so
    dice: random.Random

    def started(self, on: date) -> str:
        return self._say("started", on)

    def done(self, on: date, *, late: bool = False) -> str:
        if late and self.dice.random() < 0.6:
            return _filled(self.dice.choice(_all()["late"]["done"]), self.dice, on)
        return self._say("done", on)

    def _say(self, stage: str, on: date) -> str:
        said = _all()["helping"] if self.helps else sentences_for(self.task)
        return _filled(self.dice.choice(said[stage]), self.dice, on)


def asking(kind: str, dice: random.Random) -> str:
    """Return a reason, an answer or a difficulty."""
    return str(dice.choice(_all()["asking"][kind]))


def _filled(sentence: str, dice: random.Random, on: date) -> str:
    return sentence.format_map(_figures(dice, on))


def _figures(dice: random.Random, on: date) -> dict[str, Any]:
    """Draw figures that agree with each other: women are part of all, and what was held is part of what is planned."""
    people, learners, members = dice.randint(6, 90) * 10, dice.randint(25, 110), dice.randint(9, 17)
    women, planned = round(people * dice.uniform(0.42, 0.71)), dice.randint(4, 14)
    return {
        "buoi": f"{dice.randint(1, planned - 1):02}", "tong": f"{planned:02}", "nguoi": people, "nu": women,
        "nam": people - women, "hv": learners, "nuhv": round(learners * dice.uniform(0.4, 0.8)), "tv": members,
        "nutv": f"{round(members * 0.45):02}", "thon": f"{dice.randint(4, 18):02}", "it": f"{dice.randint(2, 5):02}",
        "tin": f"{dice.randint(5, 18):02}", "itin": f"{dice.randint(1, 4):02}", "loa": f"{dice.randint(1, 3):02}",
        "br": f"{dice.randint(3, 16):02}", "to": dice.randint(2, 12) * 100, "dat": dice.randint(86, 98),
        "dat3": f"{dice.uniform(24, 38):.1f}".replace(".", ","), "vb": dice.randint(12, 64),
        "tien": dice.randint(3, 30) * 10, "dn": f"{dice.randint(9, 28):02}", "so": dice.randint(11, 420),
        "so2": f"{dice.randint(8, 19):02}", "ngay": printed_short(on - timedelta(days=dice.randint(1, 4))),
    }  # fmt: skip
