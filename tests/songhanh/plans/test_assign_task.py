"""A task that names nobody is given to someone by the issuer, once."""

import pytest

from songhanh.audit.models import Event
from songhanh.core.fields import EditedMeanwhile
from songhanh.plans import actions
from songhanh.plans.enums import PartRole
from songhanh.plans.models import Assignment, Part, Task

pytestmark = pytest.mark.django_db


@pytest.fixture
def task(founded):
    """A task of which nothing is said about who does it."""
    task = founded.tasks["unclear"]
    Assignment.objects.filter(task=task).delete()
    return task


@pytest.fixture
def assign(task, officer, province, now):
    def act(**changes):
        said = {
            "task": Task.objects.get(pk=task.pk), "version": 1, "agencies": province.departments[1:3], "by": officer,
            "acting_for": province.standing, "at": now,
        } | changes  # fmt: skip
        return actions.assign_task(**said)

    return act


def test_each_agency_leads_it_and_gets_its_part(assign, task, province):
    assign()
    made = task.assignments.all()
    assert {one.agency for one in made} == set(province.departments[1:3])
    assert {one.role for one in made} == {PartRole.LEAD}
    assert Part.objects.filter(assignment__task=task).count() == 2


def test_an_agency_chosen_twice_has_it_once(assign, task, province):
    assign(agencies=[province.departments[1]] * 2)
    assert task.assignments.count() == 1


def test_stands_in_the_trail(assign, task):
    assign()
    event = Event.objects.get(action="task.assigned")
    assert (event.object_id, event.changes["count"]) == (task.pk, [0, 2])


def test_a_second_time_is_refused(assign):
    assign()
    with pytest.raises(actions.CannotAssignTask, match="đã được giao"):
        assign(version=2)


def test_another_version_is_refused(assign):
    with pytest.raises(EditedMeanwhile):
        assign(version=5)


def test_nobody_is_refused(assign):
    with pytest.raises(actions.CannotAssignTask, match="Chưa chọn"):
        assign(agencies=[])


def test_a_withdrawn_task_is_refused(assign, task, officer, province, now):
    actions.withdraw_task(task=task, version=1, reason="Trùng", by=officer, acting_for=province.standing, at=now)
    with pytest.raises(actions.CannotAssignTask, match="dừng"):
        assign(version=2)


def test_only_the_issuer_and_above(assign, province, health):
    with pytest.raises(actions.CannotAssignTask):
        assign(acting_for=health)
    assert assign(acting_for=province.committee)
