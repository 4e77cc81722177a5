"""Who sees what: whole plans for those concerned, words for fewer, nothing at all for strangers."""

from datetime import date

import pytest

from songhanh.organisations.actions import NewAgency, add_agency
from songhanh.organisations.enums import AgencyKind
from songhanh.plans import access, actions
from songhanh.plans.models import Assignment, Difficulty, Extension, Part, Plan, Task

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 3)


@pytest.fixture
def stranger(now):
    """Another province."""
    new = NewAgency(AgencyKind.PROVINCE, "Ủy ban nhân dân tỉnh Bình Hạ", "", None, date(2025, 7, 1))
    return add_agency(new=new, by=None, acting_for=None, at=now)


@pytest.fixture
def unit(health, now):
    new = NewAgency(AgencyKind.UNIT, "Trung tâm Y tế", "", health, date(2025, 7, 1))
    return add_agency(new=new, by=None, acting_for=None, at=now)


class TestPlansSeen:
    def test_by_the_issuer_those_named_in_it_and_those_above(self, plan, province, women):
        seeing = [province.standing, province.committee, *province.departments, *province.communes[:4], women]
        for agency in seeing:
            assert list(access.plans_seen_by(agency, DAY)) == [plan]

    def test_not_by_who_was_left_out_nor_by_strangers(self, plan, province, stranger, unit):
        for agency in (province.communes[4], stranger, unit):
            assert not access.plans_seen_by(agency, DAY).exists()
            assert not access.tasks_seen_by(agency, DAY).exists()
            with pytest.raises(Plan.DoesNotExist):
                access.plan_for(agency, plan.pk, DAY)

    def test_by_the_agency_that_gets_the_reports(self, plan, stranger):
        plan.duties.update(via=stranger)
        assert access.plan_for(stranger, plan.pk, DAY).plan == plan

    def test_only_the_issuer_and_those_above_follow_it_up(self, plan, province, health):
        assert access.plan_for(province.standing, plan.pk, DAY).may_follow_up
        assert access.plan_for(province.committee, plan.pk, DAY).may_follow_up
        assert not access.plan_for(health, plan.pk, DAY).may_follow_up

    def test_a_task_is_seen_with_its_plan(self, founded, health, stranger):
        task = founded.tasks["leaflets"]
        assert access.task_for(health, task.pk, DAY) == task
        with pytest.raises(Task.DoesNotExist):
            access.task_for(stranger, task.pk, DAY)


class TestWordsRead:
    def reads(self, agency, part):
        return access.parts_read_by(agency, DAY).filter(pk=part.pk).exists()

    def test_by_the_agency_itself_the_issuer_and_those_above_the_issuer(self, founded, province):
        part = founded.part("leaflets", province.communes[1])
        for agency in (province.communes[1], province.standing, province.committee):
            assert self.reads(agency, part)

    def test_by_the_lead_of_the_task(self, founded, province, health):
        assert self.reads(health, founded.part("training", province.departments[2]))

    def test_not_by_a_colleague_in_another_role(self, founded, province, health):
        assert not self.reads(province.departments[2], founded.part("training", health))
        assert not self.reads(health, founded.part("leaflets", province.communes[1]))

    def test_of_what_was_handed_over_by_both(self, founded, province, health, unit, now):
        assignment = Assignment.objects.get(task=founded.tasks["training"], agency=health)
        actions.hand_over(
            assignment=assignment, version=1, to=unit, reason="", by=province.people["health"], acting_for=health,
            at=now,
        )  # fmt: skip
        part = founded.part("training", unit)
        assert self.reads(unit, part)
        assert self.reads(health, part)
        assert access.part_for(unit, part.pk, DAY).may_report
        assert not access.part_for(health, part.pk, DAY).may_report

    def test_the_part_says_what_one_may_do_with_it(self, founded, province, health, stranger):
        part = founded.part("training", health)
        own = access.part_for(health, part.pk, DAY)
        assert (own.may_report, own.may_follow_up) == (True, False)
        issuer = access.part_for(province.standing, part.pk, DAY)
        assert (issuer.may_report, issuer.may_follow_up) == (False, True)
        for agency in (stranger, province.departments[3]):
            with pytest.raises(Part.DoesNotExist):
                access.part_for(agency, part.pk, DAY)


class TestWhatOneMaySettle:
    def test_an_assignment_of_ones_own_or_of_a_plan_one_follows_up(self, founded, province, health):
        assignment = Assignment.objects.get(task=founded.tasks["training"], agency=health)
        for agency in (health, province.standing, province.committee):
            assert access.assignment_for(agency, assignment.pk, DAY) == assignment
        with pytest.raises(Assignment.DoesNotExist):
            access.assignment_for(province.departments[2], assignment.pk, DAY)

    def test_what_was_asked_is_for_the_issuer_to_answer(self, founded, province, health, now):
        part, person = founded.part("training", health), province.people["health"]
        said = {"part": part, "by": person, "acting_for": health, "at": now, "key": None}
        asked = actions.ask_extension(until=date(2026, 7, 1), reason="x", **said)
        raised = actions.raise_difficulty(words="x", **said)
        assert access.extension_for(province.standing, asked.pk, DAY) == asked
        assert access.difficulty_for(province.committee, raised.pk, DAY) == raised
        with pytest.raises(Extension.DoesNotExist):
            access.extension_for(health, asked.pk, DAY)
        with pytest.raises(Difficulty.DoesNotExist):
            access.difficulty_for(health, raised.pk, DAY)
