"""C1, C2: twenty people at one row of a plan, at one moment. One is heard, the others are told; twice is once."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.installation import Installation

BEGIN = """
import json, sys
from datetime import date
from uuid import uuid4
from songhanh.audit.models import Event
from songhanh.audit.queries import breaks
from songhanh.documents import actions as documents
from songhanh.documents.models import Attachment, File
from songhanh.intake import actions as intake
from songhanh.intake.models import Upload
from songhanh.plans import actions as plans
from songhanh.plans.models import Assignment, Difficulty, Extension, Progress
from tests.reliability.together import AT, a_plan, together
def again(row):
    return type(row).objects.get(pk=row.pk)
"""
EACH = """
outcomes = {}
for name, code in json.load(sys.stdin).items():
    founded = a_plan()
    province = founded.province
    issuer = {"by": province.people["officer"], "acting_for": province.standing, "at": AT}
    health = {"by": province.people["health"], "acting_for": province.departments[1], "at": AT}
    part = founded.part("training", province.departments[1])
    exec(code)
    outcomes[name] = [told, left]
print(json.dumps([outcomes, len(breaks())]))
"""

ONE_OF_TWENTY = {
    "report_progress": """
told = together(lambda n: plans.report_progress(
    part=again(part), version=1, words=f"Lời {n}", percent=n, done=False, evidence=(), key=uuid4(), **health))
left = [again(part).version, Progress.objects.filter(part=part).count()]
""",
    "hand_over": """
row = part.assignment
told = together(lambda n: plans.hand_over(
    assignment=again(row), version=1, to=province.communes[n % 5], reason="", **issuer))
left = [again(row).version, Assignment.objects.filter(handed_from=row).count()]
""",
    "settle_assignment": """
row = founded.tasks["unclear"].assignments.get()
told = together(lambda n: plans.settle_assignment(
    assignment=again(row), version=1, agencies=[province.communes[n % 2]], **issuer))
left = [again(row).version, row.task.assignments.count()]
""",
    "answer_extension": """
asked = plans.ask_extension(part=part, until=date(2026, 7, 1), reason="Bận", key=None, **health)
told = together(lambda n: plans.answer_extension(
    extension=again(asked), version=1, granted=n % 2 == 0, words=f"Lời {n}", **issuer))
left = [again(asked).version, Event.objects.filter(action="extension.answered", object_id=part.pk).count()]
""",
    "withdraw_task": """
row = founded.tasks["leaflets"]
told = together(lambda n: plans.withdraw_task(task=again(row), version=1, reason=f"Lý do {n}", **issuer))
left = [again(row).version, Event.objects.filter(action="task.withdrawn", object_id=row.pk).count()]
""",
}


TWICE = {
    "the same key": """
key = uuid4()
told = together(lambda n: plans.report_progress(
    part=again(part), version=1, words="Một lời", percent=None, done=False, evidence=(), key=key, **health))
left = Progress.objects.filter(part=part).count()
""",
    "the same key for more time": """
key = uuid4()
told = together(lambda n: plans.ask_extension(
    part=again(part), until=date(2026, 7, 1), reason="Bận", key=key, **health))
left = Extension.objects.filter(part=part).count()
""",
    "the same key for a difficulty": """
key = uuid4()
told = together(lambda n: plans.raise_difficulty(part=again(part), words="Thiếu", key=key, **health))
left = Difficulty.objects.filter(part=part).count()
""",
    "the same file": """
content = b"%PDF-1.7" + uuid4().bytes
told = together(lambda n: documents.store_file(content=content, name=f"{n}.pdf", **health))
left = Attachment.objects.filter(file__sha256=File.objects.latest("pk").sha256).count()
""",
    "the same upload": """
content = uuid4().bytes
told = together(lambda n: intake.receive_upload(content=content, name=f"{n}.txt", **issuer))
left = Upload.objects.count()
""",
    "twenty people for more time": """
told = together(lambda n: plans.ask_extension(
    part=again(part), until=date(2026, 7, 1), reason=f"Lý do {n}", key=uuid4(), **health))
left = Extension.objects.filter(part=part).count()
""",
    "the same key with another body": """
key = uuid4()
told = together(lambda n: plans.raise_difficulty(part=again(part), words=f"Lời {n}", key=key, **health))
left = Difficulty.objects.filter(part=part).count()
""",
    "no key": """
told = together(lambda n: plans.raise_difficulty(part=again(part), words="Thiếu", key=None, **health))
left = Difficulty.objects.filter(part=part).count()
""",
}
Outcomes = dict[str, list[Any]]


@pytest.fixture(scope="module")
def outcomes(standing_installation: Installation) -> Outcomes:
    """What came of each, in one process: starting twenty of them would take longer than all the proofs."""
    said = json.dumps(ONE_OF_TWENTY | TWICE).encode()
    found, broken = json.loads(standing_installation.run(BEGIN + EACH, said))
    assert broken == 0
    return dict(found)


@pytest.mark.parametrize("act", sorted(ONE_OF_TWENTY))
def test_one_of_twenty_is_heard_and_the_others_are_told(outcomes: Outcomes, act: str) -> None:
    told, (version, rows) = outcomes[act]
    assert told == {"done": 1, "EditedMeanwhile": 19}
    assert (version, rows) == (2, 1)


def test_without_the_look_at_the_version_all_are_heard_and_nineteen_are_lost(
    standing_installation: Installation,
) -> None:
    """The control: the same twenty, when nobody asks at which version they started."""
    blind = """
from songhanh.core.fields import Versioned
Versioned.expect = lambda self, version: None
Versioned.edit = lambda self, *, expecting, **values: type(self).objects.filter(pk=self.pk).update(**values)
"""
    said = json.dumps({"blind": ONE_OF_TWENTY["report_progress"]}).encode()
    found, _ = json.loads(standing_installation.run(BEGIN + blind + EACH, said))
    assert found["blind"] == [{"done": 20}, [1, 20]]


@pytest.mark.parametrize("what", [one for one in TWICE if one.startswith("the same key") and "body" not in one])
def test_twenty_times_with_one_key_is_once(outcomes: Outcomes, what: str) -> None:
    assert outcomes[what] == [{"done": 20}, 1]


def test_the_same_file_at_once_is_kept_once(outcomes: Outcomes) -> None:
    assert outcomes["the same file"] == [{"done": 20}, 1]


def test_the_same_upload_at_once_is_taken_once_and_the_others_are_shown_it(outcomes: Outcomes) -> None:
    assert outcomes["the same upload"] == [{"done": 1, "SameFile": 19}, 1]


def test_more_time_asked_by_twenty_people_is_asked_once(outcomes: Outcomes) -> None:
    assert outcomes["twenty people for more time"] == [{"done": 1, "CannotAskExtension": 19}, 1]


def test_a_key_that_comes_back_with_another_body_is_refused(outcomes: Outcomes) -> None:
    assert outcomes["the same key with another body"] == [{"done": 1, "KeyUsedForAnotherForm": 19}, 1]


def test_without_keys_twenty_times_is_twenty(outcomes: Outcomes) -> None:
    """The control: what the key and its unique row prevent."""
    assert outcomes["no key"] == [{"done": 20}, 20]
