"""How agencies work through the year: pure, drawn many times over."""

from __future__ import annotations

import random
from datetime import date

import pytest

from songhanh.config.demo.pace import Share, Stage, Temper, steps_of, temper_of
from songhanh.plans.enums import DueKind

BEGINS, LAST = date(2026, 3, 5), date(2026, 6, 30)
DRAWS = 200


def drawn(**changes):
    share = Share(**{"due_kind": DueKind.FIXED, "begins": BEGINS, "last": LAST, "temper": Temper.STEADY} | changes)
    return [list(steps_of(share, random.Random(number))) for number in range(DRAWS)]


def finishes(years):
    return [step.on for steps in years for step in steps if step.stage in {Stage.DONE, Stage.DONE_SILENTLY}]


@pytest.mark.parametrize("temper", [Temper.PROMPT, Temper.STEADY])
def test_the_prompt_and_the_steady_finish_in_time(temper):
    assert finishes(drawn(temper=temper))
    assert all(BEGINS < on <= LAST for on in finishes(drawn(temper=temper)))


@pytest.mark.parametrize("temper", [Temper.SLOW, Temper.SILENT])
def test_the_slow_and_the_silent_finish_late_or_never(temper):
    done = finishes(drawn(temper=temper))
    assert 0 < len(done) < DRAWS
    assert all(on > LAST for on in done)


def test_only_the_slow_ask_for_time_before_their_day_is_over():
    asked = [step for steps in drawn(temper=Temper.SLOW) for step in steps if step.stage is Stage.ASKS_FOR_TIME]
    assert asked
    assert all(step.on < LAST < step.until for step in asked)
    assert not any(step.stage is Stage.ASKS_FOR_TIME for steps in drawn(temper=Temper.PROMPT) for step in steps)


def test_nobody_works_on_what_waits_for_a_condition():
    assert not any(drawn(due_kind=DueKind.CONDITIONAL, last=None))


def test_some_who_help_and_some_who_are_asked_say_nothing():
    for who in ("helps", "is_asked"):
        silent = sum(not steps for steps in drawn(**{who: True}))
        assert 0 < silent < DRAWS / 2


def test_what_was_due_before_it_was_known_is_done_soon_after():
    assert all(on >= BEGINS for on in finishes(drawn(last=date(2026, 3, 1), temper=Temper.PROMPT)))


def test_an_agency_is_mostly_like_itself():
    tempers = [temper_of("UBND xã Nà Sim", is_commune=True, dice=random.Random(n)) for n in range(DRAWS)]
    usual = max(set(tempers), key=tempers.count)
    assert DRAWS * 0.8 < tempers.count(usual) < DRAWS


def test_departments_are_never_silent():
    assert all(
        temper_of(f"Sở {number}", is_commune=False, dice=random.Random(number)) is not Temper.SILENT
        for number in range(DRAWS)
    )
