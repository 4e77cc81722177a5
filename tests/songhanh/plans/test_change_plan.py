"""A plan as a whole: withdrawn with a reason, linked to the one it carries out, its reports put right."""

from datetime import date
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from songhanh.audit.actions import KeyUsedForAnotherForm
from songhanh.audit.models import Event
from songhanh.plans import access, actions, queries
from songhanh.plans.enums import PlanState, Standing
from songhanh.plans.models import Duty, Plan, Task
from tests.songhanh.plans.test_follow_plan import plan_of

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 3)


@pytest.fixture
def issuer(officer, province, now):
    return {"by": officer, "acting_for": province.standing, "at": now}


class TestWithdraw:
    def test_keeps_the_reason_and_can_still_be_read(self, plan, issuer, health):
        actions.withdraw_plan(plan=plan, version=1, reason="Ban hành nhầm", **issuer)
        seen = access.plan_for(health, plan.pk, DAY)
        assert (seen.plan.state, seen.plan.reason) == (PlanState.WITHDRAWN, "Ban hành nhầm")
        assert Event.objects.get(action="plan.withdrawn").reason == "Ban hành nhầm"

    def test_nobody_has_anything_to_do_in_it_any_more(self, plan, issuer, health, province):
        actions.withdraw_plan(plan=plan, version=1, reason="Ban hành nhầm", **issuer)
        board = queries.read_plan(access.plan_for(province.standing, plan.pk, DAY))
        assert {row.standing for row in board.tasks} == {Standing.STOPPED}
        assert queries.counts_of_plans([plan.pk], DAY)[plan.pk].total == 0
        assert queries.agency_parts(health, DAY).open == 0

    def test_a_plan_that_ended_may_have_been_in_error_too(self, plan, issuer):
        actions.end_plan(plan=plan, version=1, reason="", **issuer)
        actions.withdraw_plan(plan=plan, version=2, reason="Ban hành nhầm", **issuer)
        assert plan.state == PlanState.WITHDRAWN

    @pytest.mark.parametrize(("version", "reason", "again"), [(1, " ", False), (2, "x", True)])
    def test_needs_a_reason_and_happens_once(self, plan, issuer, version, reason, again):
        if again:
            actions.withdraw_plan(plan=plan, version=1, reason="Ban hành nhầm", **issuer)
        with pytest.raises(actions.CannotWithdrawPlan):
            actions.withdraw_plan(plan=plan, version=version, reason=reason, **issuer)

    def test_only_by_who_follows_it_up(self, plan, issuer, health):
        with pytest.raises(actions.CannotWithdrawPlan):
            actions.withdraw_plan(plan=plan, version=1, reason="x", **(issuer | {"acting_for": health}))

    def test_the_database_wants_the_reason_too(self, plan):
        with pytest.raises(IntegrityError), transaction.atomic():
            Plan.objects.filter(pk=plan.pk).update(state=PlanState.WITHDRAWN)


class TestSuperior:
    @pytest.fixture
    def above(self, founded, province, now):
        return plan_of(province.standing, founded, now)

    def test_is_named_and_taken_back(self, plan, above, issuer):
        actions.name_superior(plan=plan, version=1, superior=above, **issuer)
        assert access.plan_for(issuer["acting_for"], plan.pk, DAY).superior == above
        actions.name_superior(plan=plan, version=2, superior=None, **issuer)
        assert access.plan_for(issuer["acting_for"], plan.pk, DAY).superior is None

    def test_is_not_one_that_carries_out_this_one(self, plan, above, issuer):
        actions.name_superior(plan=above, version=1, superior=plan, **issuer)
        for wrong in (above, plan):
            with pytest.raises(actions.CannotNameSuperior, match="chính kế hoạch này"):
                actions.name_superior(plan=plan, version=1, superior=wrong, **issuer)

    def test_is_not_one_that_one_may_not_see(self, plan, above, issuer, health):
        own = Plan.objects.filter(pk=plan.pk)
        own.update(agency=health, standing=health)
        with pytest.raises(actions.CannotNameSuperior, match="được xem"):
            actions.name_superior(plan=own.get(), version=1, superior=above, **(issuer | {"acting_for": health}))


class TestDuty:
    @pytest.fixture
    def settle(self, plan, issuer, province):
        def act(**more):
            said = {"version": 1, "who": None, "to": province.standing, "via": None, "due_on": None, "cut_off": None}
            return actions.settle_duty(duty=Duty.objects.get(plan=plan), **(said | issuer | more))

        return act

    def test_says_who_owes_it_and_up_to_which_day_figures_count(self, plan, settle, province):
        settle(who=[*province.communes[:2], province.communes[0]], cut_off=date(2026, 5, 31))
        (row,) = queries.duties_of(access.plan_for(province.communes[0], plan.pk, DAY))
        assert [one.name for one in row.owing] == [one.name for one in province.communes[:2]]
        assert (row.is_own, row.duty.cut_off) == (True, date(2026, 5, 31))

    def test_leaves_who_owes_it_when_nobody_is_named(self, plan, settle, province):
        settle(who=province.communes[:1])
        settle(version=2, via=province.departments[1])
        assert queries.agencies_owing(plan)[Duty.objects.get().pk] == {province.communes[0].pk}
        assert Duty.objects.get().via == province.departments[1]

    def test_figures_do_not_count_beyond_the_day_it_is_due(self, settle):
        with pytest.raises(actions.CannotSettleDuty):
            settle(due_on=date(2026, 6, 15), cut_off=date(2026, 6, 16))

    def test_only_by_who_follows_the_plan_up(self, settle, health):
        with pytest.raises(actions.CannotSettleDuty):
            settle(acting_for=health)


class TestTwoClicks:
    """A form that comes twice with its key is one act, and the second answer is the first."""

    def test_of_withdrawing_a_task(self, founded, issuer):
        task, key = founded.tasks["training"], uuid4()
        for _ in range(2):
            actions.withdraw_task(task=Task.objects.get(pk=task.pk), version=1, reason="Trùng", key=key, **issuer)
        assert Event.objects.filter(action="task.withdrawn").count() == 1

    def test_of_settling_who_is_meant(self, founded, issuer, province):
        unclear, key = founded.tasks["unclear"].assignments.get(), uuid4()
        for _ in range(2):
            fresh = type(unclear).objects.get(pk=unclear.pk)
            actions.settle_assignment(
                assignment=fresh, version=1, agencies=province.departments[1:3], key=key, **issuer
            )
        assert founded.tasks["unclear"].assignments.count() == 2

    def test_the_same_key_with_other_content_is_refused(self, founded, issuer):
        task, key = founded.tasks["training"], uuid4()
        actions.withdraw_task(task=task, version=1, reason="Trùng", key=key, **issuer)
        with pytest.raises(KeyUsedForAnotherForm):
            actions.withdraw_task(task=task, version=1, reason="Thừa", key=key, **issuer)
