"""
The year goes by: plans come in, agencies work, ask, are answered; all of it the product's own actions at past times.

What would happen after today has not happened: it is left out, so that the province stands as it would this morning.
"""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.db.models import QuerySet

from songhanh.config.demo import notes
from songhanh.config.demo.agencies import Agencies
from songhanh.config.demo.evidence import evidence_for
from songhanh.config.demo.pace import Share, Stage, Step, steps_of, temper_of
from songhanh.config.demo.people import People
from songhanh.core.calendar import VIETNAM, day_of, working_day_before
from songhanh.documents.actions import store_file
from songhanh.documents.models import Attachment
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans import actions
from songhanh.plans.enums import DueKind, PartRole
from songhanh.plans.models import Assignment, Difficulty, Extension, Part, Plan, words_of_task
from songhanh.plans.rules import OPEN_STATES

Act = Callable[[datetime], None]
_SHOWS_FILES = {AgencyKind.DEPARTMENT: 0.4, AgencyKind.COMMUNE: 0.06, AgencyKind.ASKED: 0.2}
_BATCH_DAYS = timedelta(days=7)


class WorkingYear:
    """The acts still to come, in the order of their times."""

    def __init__(self, agencies: Agencies, people: People, *, until: datetime) -> None:
        self.agencies, self.people, self.until = agencies, people, until
        self.plans: list[Plan] = []
        self._coming: list[tuple[datetime, int, Act]] = []
        self._order = itertools.count()

    def at(self, moment: datetime, act: Act) -> None:
        """Put an act into the calendar, unless its time is still to come."""
        if moment <= self.until:
            heapq.heappush(self._coming, (moment, next(self._order), act))

    def go_by(self, told: Callable[[str], None]) -> None:
        """
        Let everything happen that has happened by now.

        A week is one transaction: on disks that are asked to keep each promise it is a commit that costs.
        """
        while self._coming:
            begins = self._coming[0][0]
            with transaction.atomic():
                while self._coming and self._coming[0][0] < begins + _BATCH_DAYS:
                    moment, _, act = heapq.heappop(self._coming)
                    act(moment)
            told(f"{begins.astimezone(VIETNAM):%d/%m/%Y}")

    def begin_plan(self, plan: Plan, since: datetime) -> None:
        """Put what agencies do about a plan into the calendar."""
        self.plans.append(plan)
        self.begin_parts(Part.objects.filter(assignment__task__plan=plan), since)

    def begin_parts(self, parts: QuerySet[Part], since: datetime) -> None:
        """Put what agencies do about these parts into the calendar."""
        whole = parts.select_related("turn", "assignment__agency", "assignment__task__plan__document").order_by("pk")
        for part in whole.annotate(words=words_of_task("assignment__task__")):
            task, agency = part.assignment.task, part.assignment.agency
            assert agency is not None  # a part always has one
            # A name and no key: the year is the same on every database.
            dice = random.Random(f"{task.plan.document.number} {task.start} {agency.name} {part.turn.ordinal}")  # noqa: S311
            for step in steps_of(_share(part, agency, day_of(since), dice), dice):
                self.at(_office_hours(step.on, dice), self._act_of(part, step, dice))

    def _act_of(self, part: Part, step: Step, dice: random.Random) -> Act:
        def act(moment: datetime) -> None:
            if not _brought_up_to_date(part):
                return
            if step.stage is Stage.ASKS_FOR_TIME:
                self._ask(part, step, moment, dice)
            elif step.stage is Stage.DIFFICULTY:
                self._raise_difficulty(part, moment, dice)
            else:
                self._report(part, step, moment, dice)

        return act

    def _report(self, part: Part, step: Step, moment: datetime, dice: random.Random) -> None:
        task: str = part.words  # type: ignore[attr-defined]  # annotated by begin_parts
        agency, on = part.assignment.agency, day_of(moment)
        assert agency is not None
        done = step.stage is not Stage.STARTED
        voice = notes.Voice(task, part.assignment.role == PartRole.COORDINATE, dice)
        words = voice.done(on, late=part.due_on is not None and on > part.due_on) if done else voice.started(on)
        if step.stage is Stage.DONE_SILENTLY:
            words = ""
        actions.report_progress(
            part=part, version=part.version, words=words, percent=step.percent, done=done,
            evidence=self._evidence(agency, task, words, moment, dice) if done and words else (),
            by=self.people.of(agency), acting_for=agency, at=moment, key=None,
        )  # fmt: skip

    def _evidence(
        self, agency: Agency, task: str, words: str, moment: datetime, dice: random.Random
    ) -> tuple[Attachment, ...]:
        if dice.random() >= _SHOWS_FILES.get(AgencyKind(agency.kind), 0.0):
            return ()
        name, content = evidence_for(
            task, words, agency=agency.name, is_commune=agency.kind == AgencyKind.COMMUNE, on=day_of(moment), dice=dice
        )
        return (store_file(content=content, name=name, by=self.people.of(agency), acting_for=agency, at=moment),)

    def _ask(self, part: Part, step: Step, moment: datetime, dice: random.Random) -> None:
        agency, until = part.assignment.agency, step.until
        assert agency is not None
        assert until is not None
        extension = actions.ask_extension(
            part=part, until=until, reason=notes.asking("reasons", dice), by=self.people.of(agency), acting_for=agency,
            at=moment, key=None,
        )  # fmt: skip
        granted = dice.random() < 0.75
        words = notes.asking("granted" if granted else "refused", dice)
        self.at(_later(moment, dice), lambda at: self._answer_extension(extension.pk, granted, words, at))

    def _answer_extension(self, pk: int, granted: bool, words: str, moment: datetime) -> None:
        extension = Extension.objects.select_related("part__assignment__task__plan__standing").get(pk=pk)
        follower = extension.part.assignment.task.plan.standing
        actions.answer_extension(
            extension=extension, version=extension.version, granted=granted, words=words, by=self.people.of(follower),
            acting_for=follower, at=moment,
        )  # fmt: skip

    def _raise_difficulty(self, part: Part, moment: datetime, dice: random.Random) -> None:
        agency = part.assignment.agency
        assert agency is not None
        difficulty = actions.raise_difficulty(
            part=part, words=notes.asking("difficulties", dice), by=self.people.of(agency), acting_for=agency,
            at=moment, key=None,
        )  # fmt: skip
        if dice.random() < 0.75:
            answer = notes.asking("answers", dice)
            self.at(_later(moment, dice), lambda at: self._answer_difficulty(difficulty.pk, answer, at))

    def _answer_difficulty(self, pk: int, words: str, moment: datetime) -> None:
        difficulty = Difficulty.objects.select_related("part__assignment__task__plan__standing").get(pk=pk)
        follower = difficulty.part.assignment.task.plan.standing
        actions.answer_difficulty(
            difficulty=difficulty, version=difficulty.version, words=words, by=self.people.of(follower),
            acting_for=follower, at=moment,
        )  # fmt: skip


_CHANGES = ("version", "state", "due_on", "assignment_id", "assignment__task__withdrawn_at")


def _brought_up_to_date(part: Part) -> bool:
    """
    Take over what others did to a part since it was read; tell whether there is still something to do about it.

    The few columns that change are read, and not the part with its task and plan: the year has thousands of acts.
    """
    version, state, due_on, assignment, withdrawn_at = Part.objects.values_list(*_CHANGES).get(pk=part.pk)
    part.version, part.state, part.due_on = version, state, due_on
    if assignment != part.assignment_id:
        part.assignment = Assignment.objects.select_related("agency", "task__plan__document").get(pk=assignment)
    return state in OPEN_STATES and withdrawn_at is None


def _share(part: Part, agency: Agency, since: date, dice: random.Random) -> Share:
    task, turn = part.assignment.task, part.turn
    last = part.due_on - timedelta(days=1) if part.due_on and task.before else part.due_on
    return Share(
        due_kind=DueKind(task.due_kind), begins=max(since + timedelta(days=2), turn.opens_on or since), last=last,
        temper=temper_of(agency.name, is_commune=agency.kind == AgencyKind.COMMUNE, dice=dice),
        helps=part.assignment.role == PartRole.COORDINATE, is_asked=agency.kind == AgencyKind.ASKED,
    )  # fmt: skip


def _office_hours(on: date, dice: random.Random) -> datetime:
    minutes = dice.randint(7 * 60 + 35, 16 * 60 + 50)
    return datetime.combine(working_day_before(on), time(minutes // 60, minutes % 60), VIETNAM)


def _later(moment: datetime, dice: random.Random) -> datetime:
    """Return when someone above answers: some working days later."""
    return max(_office_hours(day_of(moment) + timedelta(days=dice.randint(2, 9)), dice), moment + timedelta(hours=1))
