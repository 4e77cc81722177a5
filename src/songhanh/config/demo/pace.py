"""
How an agency works through its share of a task: on which days it says something, finishes, asks for time. Pure.

Every agency has a temper, so that a commune that is slow in March is mostly slow in October.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from songhanh.plans.enums import DueKind

_DAY = timedelta(days=1)
_NO_DAY = {DueKind.NONE, DueKind.ON_DEMAND, DueKind.UNCLEAR, DueKind.CONDITIONAL}
_HALF_YEAR = timedelta(days=180)


class Temper(StrEnum):
    PROMPT = "prompt"
    STEADY = "steady"
    SLOW = "slow"
    SILENT = "silent"


_COMMUNES = ((Temper.PROMPT, 26), (Temper.STEADY, 42), (Temper.SLOW, 21), (Temper.SILENT, 11))
_OTHERS = ((Temper.PROMPT, 34), (Temper.STEADY, 48), (Temper.SLOW, 18))

# How often an agency of that temper says something before it has finished.
_SPEAKS_BEFORE = {Temper.PROMPT: 0.6, Temper.STEADY: 0.55, Temper.SLOW: 0.4, Temper.SILENT: 0.0}
_GIVES_UP = {Temper.PROMPT: 0.0, Temper.STEADY: 0.02, Temper.SLOW: 0.2, Temper.SILENT: 0.65}
_HELPS_NOT, _IS_ASKED_IN_VAIN, _ASKS_FOR_TIME, _MEETS_DIFFICULTY = 0.2, 0.25, 0.1, 0.02
_UNLIKE_ITSELF = 0.15


class Stage(StrEnum):
    STARTED = "started"
    DONE = "done"
    DONE_SILENTLY = "done_silently"
    ASKS_FOR_TIME = "asks_for_time"
    DIFFICULTY = "difficulty"


@dataclass(frozen=True, slots=True)
class Step:
    on: date
    stage: Stage
    percent: int | None = None
    until: date | None = None  # the day that is asked for


@dataclass(frozen=True, slots=True)
class Share:
    """What the pace follows from. `begins`: the day on which the agency learns of it; `last`: the last day in time."""

    due_kind: DueKind
    begins: date
    last: date | None
    temper: Temper
    helps: bool = False
    is_asked: bool = False


def temper_of(name: str, *, is_commune: bool, dice: random.Random) -> Temper:
    """Return how an agency goes about its part: nearly always as it goes about everything."""
    tempers = _COMMUNES if is_commune else _OTHERS
    if dice.random() >= _UNLIKE_ITSELF:
        dice = random.Random(f"temper {name}")  # noqa: S311 - the same each time
    return dice.choices([temper for temper, _ in tempers], [share for _, share in tempers])[0]


def steps_of(share: Share, dice: random.Random) -> Iterator[Step]:
    """Yield what the agency does about its share through the year, in no order."""
    # Who helps with what comes back every month does so every month, or would be late for ever with one of them.
    if share.helps and share.due_kind is not DueKind.RECURRING and dice.random() < _HELPS_NOT:
        return
    if share.is_asked and dice.random() < _IS_ASKED_IN_VAIN:
        return
    if share.last is not None:
        yield from _towards_a_day(share, share.last, dice)
    elif share.due_kind is DueKind.CONTINUOUS:
        yield from _through_a_period(share, dice)
    elif share.due_kind in _NO_DAY - {DueKind.CONDITIONAL}:
        yield from _some_day(share, dice)


def _towards_a_day(share: Share, last: date, dice: random.Random) -> Iterator[Step]:
    begins = share.begins
    finish = _finish(share, max(last, begins + _DAY), dice)
    gives_up = dice.random() < _GIVES_UP[share.temper] and not (share.helps and share.due_kind is DueKind.RECURRING)
    if dice.random() < _SPEAKS_BEFORE[share.temper] * (
        0.2 if share.helps or share.due_kind is DueKind.RECURRING else 1
    ):
        # In a month of action one tells at once what has been put up; other work is told of when it is half done.
        early, late = (0.03, 0.6) if share.due_kind is DueKind.WINDOW else (0.3, 0.8)
        middle = begins + (finish - begins) * dice.uniform(early, late)
        yield Step(middle, Stage.STARTED, dice.choice((None, 20, 30, 40, 50, 60, 70, 80)))
        if dice.random() < _MEETS_DIFFICULTY * (1 if share.helps else 3):
            yield Step(middle, Stage.DIFFICULTY)
    if share.temper is Temper.SLOW and last - begins > 20 * _DAY and dice.random() < _ASKS_FOR_TIME:
        asked_on = last - dice.randint(2, 9) * _DAY
        yield Step(asked_on, Stage.ASKS_FOR_TIME, until=last + dice.randint(10, 25) * _DAY)
    if not gives_up:
        yield Step(finish, Stage.DONE_SILENTLY if share.temper is Temper.SILENT else Stage.DONE)


def _finish(share: Share, last: date, dice: random.Random) -> date:
    room = (last - share.begins).days
    if share.temper is Temper.PROMPT:
        return last - round(min(room, 60) * dice.uniform(0.05, 0.45)) * _DAY
    if share.temper is Temper.STEADY:
        return last - min(room, dice.randint(0, 5)) * _DAY
    return last + dice.randint(1, 24 if share.temper is Temper.SLOW else 45) * _DAY


def _through_a_period(share: Share, dice: random.Random) -> Iterator[Step]:
    if share.temper is Temper.SILENT:
        return
    for _ in range(dice.choice((0, 1, 1, 2))):
        yield Step(share.begins + dice.randint(12, 165) * _DAY, Stage.STARTED)
    if share.temper is not Temper.SLOW and dice.random() < 0.7:
        yield Step(share.begins + _HALF_YEAR - dice.randint(0, 9) * _DAY, Stage.DONE)


def _some_day(share: Share, dice: random.Random) -> Iterator[Step]:
    if share.temper is Temper.SILENT or dice.random() < 0.25:
        return
    first = share.begins + dice.randint(10, 120) * _DAY
    yield Step(first, Stage.STARTED, dice.choice((None, None, 30, 50)))
    if share.temper is not Temper.SLOW and dice.random() < 0.45:
        yield Step(first + dice.randint(20, 110) * _DAY, Stage.DONE)
