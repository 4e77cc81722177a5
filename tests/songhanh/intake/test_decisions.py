"""
Whatever a person decides, in whatever order: the review never breaks, says nothing that the text does not hold, and
goes back to the machine's word when everything is undone.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import vanban
from songhanh.documents import actions as documents
from songhanh.intake import acceptance, actions, acts, rules
from songhanh.intake.enums import Subject, Verdict
from songhanh.intake.models import Reading, Review
from songhanh.intake.review import Standing
from songhanh.plans.models import Task
from tests.songhanh.intake.conftest import PLAN

READING = vanban.read(PLAN.encode(), "41.txt").to_json()
LENGTH = len(READING["text"])
PATHS = [one["path"] for one in READING["outline"]]
MACHINE = rules.settle(READING, [])
NUMBERS = st.integers(0, 60)
PLACES = st.integers(-5, LENGTH + 5)
WORDS = st.sampled_from(["Mở hai lớp.", "Kiểm tra\nbốn xã; báo cáo.", "x" * 300, "Đôn đốc **các** đơn vị"])
DUES = st.sampled_from(
    [{}, {"on": "2026-05-30"}, {"start": "2026-06-01", "end": "2026-06-30"}, {"recurring": "monthly"}, {"on": "-Q5"},
     {"condition": "khi có hướng dẫn"}, {"on": "2026-02-31"}, {"start": "2026-12-15", "end": "2026-01-15"}]
)  # fmt: skip
SECTIONS = st.sampled_from([*PATHS, "X.9"])
TYPED = st.sampled_from([None, "41", "x" * 200, "03/6/2026", "2026-06", "31/02/2026", "0000", "²026"])
WHO = st.lists(
    st.tuples(
        st.sampled_from(["Sở Y tế", "UBND các xã, phường", "Sở Hàng hải", "Các cơ quan liên quan"]),
        st.sampled_from(["lead", "coordinate", "ask"]),
    ),
    max_size=3,
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["keep", "reject", "drop", "acknowledge"]), NUMBERS),
        st.tuples(st.just("change"), NUMBERS, WORDS, DUES, WHO),
        st.tuples(st.just("split"), NUMBERS, st.lists(PLACES, max_size=3)),
        st.tuples(st.just("merge"), NUMBERS, NUMBERS),
        st.tuples(st.sampled_from(["move", "keep-section", "reject-section"]), NUMBERS, SECTIONS),
        st.tuples(st.just("header"), st.sampled_from(["number", "symbol", "date", "title", "type", "place"]), TYPED),
        st.tuples(st.sampled_from(["add", "deadline", "agency", "target"]), PLACES, PLACES),
        st.tuples(st.just("assign"), NUMBERS, WHO),
        st.tuples(st.just("name"), PLACES, st.sampled_from([[], [1]]), st.sampled_from([None, "all_communes"])),
        st.tuples(st.just("undo"), NUMBERS),
    ),
    max_size=12,
)  # fmt: skip
SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@dataclass
class Board:
    """A review on paper alone: what `acts` looks at, without a database."""

    reading: dict[str, Any]
    decisions: list[rules.Said]

    @cached_property
    def settled(self) -> rules.Settled:
        return rules.settle(self.reading, self.decisions)

    @property
    def text(self) -> str:
        return str(self.reading["text"])

    @property
    def doubtful(self) -> set[tuple[int, int]]:
        return set()


def act_of(board: Any, step: tuple[Any, ...]) -> list[actions.NewDecision]:
    """
    Turn a step into the decisions that the page would store.

    :raises CannotDecide: as the page does.
    """
    kind, *said = step
    tasks = [*board.settled.tasks, *board.settled.rejected]

    def key(number: int) -> tuple[int, int]:
        return tasks[number % len(tasks)].key

    span = (said[0], said[1]) if kind in {"add", "deadline", "agency", "target"} else (0, 0)
    value = {"who": [list(pair) for pair in said[3]], "due": said[2], "wording": said[1]} if kind == "change" else {}
    name = ("Sở Hàng hải", (max(said[0], 0), max(said[0], 0) + 12)) if kind == "name" else ("", (0, 0))
    made = {
        "keep": lambda: acts.keep(board, key(said[0]), None),
        "reject": lambda: acts.reject(board, key(said[0]), None),
        "change": lambda: acts.change(board, key(said[0]), value, None),
        "split": lambda: acts.split(board, key(said[0]), said[1], None),
        "merge": lambda: acts.merge(board, key(said[0]), key(said[1]), None),
        "move": lambda: acts.move(board, key(said[0]), said[1], None),
        "keep-section": lambda: acts.keep_section(board, said[1]),
        "reject-section": lambda: acts.reject_section(board, said[1]),
        "assign": lambda: acts.assign(board, {key(said[0]), key(said[0] + 1)}, said[1]),
        "name": lambda: acts.name(None, *name, said[1], said[2], []),
        "drop": lambda: acts.drop([Subject.TARGET, Subject.REPORTING, Subject.CITATION][said[0] % 3], *_row(said[0])),
        "acknowledge": lambda: [actions.NewDecision(Subject.FINDING, *_row(said[0]), Verdict.KEEP, slot="VB301")],
        "add": lambda: acts.add_task(board, *span),
        "header": lambda: acts.header(board, *said),
    }
    return made.get(kind, lambda: acts.add_to_task(board, kind, *span))()


def _row(number: int) -> tuple[int, int]:
    """The place of some target, duty or citation."""
    rows = [*READING["targets"], *READING["reporting"], *(m for one in READING["citations"] for m in one["mentions"])]
    return (rows[number % len(rows)]["start"], rows[number % len(rows)]["end"]) if rows else (0, 1)


def played(steps: list[tuple[Any, ...]]) -> list[rules.Said]:
    """The decisions stored after these steps; what the page would refuse stores nothing."""
    decisions: list[rules.Said] = []
    for number, step in enumerate(steps, 1):
        if step[0] == "undo":
            decisions += undone(decisions, number)
            continue
        try:
            news = act_of(Board(READING, decisions), step)
        except acts.CannotDecide:
            continue
        decisions += [
            rules.Said(
                len(decisions) + place, number, new.subject, new.slot, new.start, new.end, new.verdict, new.value
            )
            for place, new in enumerate(news, 1)
        ]
    return decisions


def undone(decisions: list[rules.Said], step: int) -> list[rules.Said]:
    return [
        replace(one, id=len(decisions) + place, step=step, verdict=Verdict.UNDO, value={}, replaces=one.id)
        for place, one in enumerate(rules.undoable(decisions), 1)
    ]


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(STEPS, st.randoms(use_true_random=False))
def test_whatever_is_decided_the_review_holds_together(steps: list[tuple[Any, ...]], chance: random.Random) -> None:
    decisions = played(steps)
    settled = rules.settle(READING, decisions)
    for task in (*settled.tasks, *settled.rejected):
        assert 0 <= task.key[0] < task.key[1] <= LENGTH
        assert READING["text"][slice(*task.key)] == task.candidate.text or task.candidate.row or task.candidate.text
    spans = [task.key for task in settled.tasks]
    assert len(spans) == len(set(spans))
    shuffled = chance.sample(decisions, len(decisions))
    assert rules.settle(READING, shuffled) == settled
    while undo := undone(decisions, len(steps) + len(decisions) + 1):
        decisions += undo
    assert rules.settle(READING, decisions) == MACHINE


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(STEPS, NUMBERS, NUMBERS)
def test_no_act_loses_a_task_or_what_was_said_of_it(steps: list[tuple[Any, ...]], number: int, path: int) -> None:
    """Moving, keeping and merging say nothing of what stands in a task: words, agencies, date and pieces stay."""
    decisions = played(steps)
    board = Board(READING, decisions)
    if not board.settled.tasks:
        return
    task = board.settled.tasks[number % len(board.settled.tasks)]
    for step in (("keep", task.key), ("move", task.key)):
        news = (
            acts.keep(board, task.key, None) if step[0] == "keep"
            else acts.move(board, task.key, PATHS[path % len(PATHS)], None)
        )  # fmt: skip
        after = rules.settle(READING, [*decisions, said_of(news[0], decisions)])
        assert [one.key for one in after.tasks] == [one.key for one in board.settled.tasks]
        same = next(one for one in after.tasks if one.key == task.key)
        assert (same.wording, same.merged, same.candidate.due) == (task.wording, task.merged, task.candidate.due)


def said_of(new: actions.NewDecision, decisions: list[rules.Said]) -> rules.Said:
    return rules.Said(
        len(decisions) + 1, 10_000, new.subject, new.slot, new.start, new.end, new.verdict, new.value
    )  # fmt: skip


def test_a_name_decided_twice_means_what_was_said_last() -> None:
    def said(identifier: int, start: int, agency: int) -> rules.Said:
        value = {"phrase": "Sở A", "agencies": [agency], "rule": None, "excluded": []}
        return rules.Said(identifier, identifier, Subject.NAME, "Sở A", start, start + 4, Verdict.CHANGE, value)

    names = rules.settle(READING, [said(1, 10, 1), said(2, 90, 2), said(3, 10, 3)]).names
    assert names["Sở A"]["agencies"] == [3]


@pytest.fixture
def fresh(province, now):
    """Opens one more review of the same reading, inside a transaction that is taken back."""
    text = documents.store_text(
        reading=READING, file=None, source_version="t", by=None, acting_for=province.standing, at=now
    )
    reading = Reading.objects.create(text=text, reader_version="t", result=READING)

    def make() -> Review:
        upload = actions.Upload.objects.create(
            sha256=uuid4().hex, agency=province.standing, name="41.txt", state="read", at=now
        )
        return Review.objects.create(reading=reading, upload=upload, agency=province.standing)

    return make


@settings(max_examples=12, deadline=None, suppress_health_check=SLOW)
@given(steps=STEPS)
def test_what_stands_can_always_be_accepted(fresh, province, now, steps: list[tuple[Any, ...]]) -> None:
    officer = {"by": province.people["officer"], "acting_for": province.standing, "at": now}
    with transaction.atomic():
        review = fresh()
        for step in steps:
            try:
                if step[0] == "undo":
                    actions.undo(review=review, **officer)
                elif news := act_of(Standing(review, date(2026, 6, 3)), step):
                    actions.decide(review=review, news=news, **officer)
            except acts.CannotDecide:
                continue
        wanted = {task.key for task in Standing(review, date(2026, 6, 3)).settled.tasks}
        plan = acceptance.accept_review(review=review, version=1, **officer)
        assert {(task.start, task.end) for task in Task.objects.filter(plan=plan)} == wanted
        transaction.set_rollback(True)
