"""After a plan was founded: who does it changes, conditions come true, tasks and plans end; nothing said is lost."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from songhanh.audit.models import Event
from songhanh.core.fields import EditedMeanwhile
from songhanh.organisations.actions import NewAgency, add_agency
from songhanh.organisations.enums import AgencyKind
from songhanh.plans import actions, jobs, queries
from songhanh.plans.enums import PartState, PlanState
from songhanh.plans.models import Assignment, Part, Plan, Task, Turn

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(health, now):
    new = NewAgency(AgencyKind.OFFICE, "Phòng Kế hoạch", "", health, date(2025, 7, 1))
    return add_agency(new=new, by=None, acting_for=None, at=now)


@pytest.fixture
def assignment(founded, health):
    return Assignment.objects.get(task=founded.tasks["training"], agency=health)


@pytest.fixture
def issuer(province, officer, now):
    return {"by": officer, "acting_for": province.standing, "at": now}


class TestHandOver:
    @pytest.fixture
    def hand(self, assignment, province, health, office, now):
        def send(**more):
            said = {"assignment": assignment, "version": assignment.version, "to": office, "reason": "", "at": now}
            return actions.hand_over(**(said | {"by": province.people["health"], "acting_for": health} | more))

        return send

    def test_open_parts_go_over_and_the_agency_before_is_remembered(self, hand, assignment, office, founded):
        taken = hand()
        assignment.refresh_from_db()
        assert (assignment.valid_to, taken.handed_from) == (date(2026, 6, 3), assignment)
        assert founded.part("training", office).assignment == taken

    def test_what_was_said_before_stays_with_the_part(self, hand, reported, office, founded):
        hand()
        assert founded.part("training", office).progress.get().words == "Đã mời giảng viên."

    @pytest.mark.parametrize("who", ["standing", "committee"])
    def test_the_issuer_and_those_above_may_give_it_to_anyone(self, hand, province, who):
        other = province.departments[3]
        assert hand(acting_for=getattr(province, who), to=other).agency == other

    def test_not_to_an_agency_beside(self, hand, province):
        with pytest.raises(actions.CannotHandOver):
            hand(to=province.departments[3])

    def test_not_by_another_agency(self, hand, province, office):
        with pytest.raises(actions.CannotHandOver):
            hand(acting_for=province.departments[2])

    def test_not_what_is_done(self, hand, assignment):
        Part.objects.filter(assignment=assignment).update(state=PartState.DONE, done_on=date(2026, 6, 1))
        with pytest.raises(actions.CannotHandOver):
            hand()

    def test_not_twice(self, hand, assignment):
        hand()
        with pytest.raises(actions.CannotHandOver):
            hand()

    def test_not_to_one_who_has_it(self, hand, assignment, office, now):
        Assignment.objects.create(task=assignment.task, agency=office, role=assignment.role, valid_from=now.date())
        with pytest.raises(actions.CannotHandOver):
            hand()

    def test_of_two_at_once_the_second_sees_the_first(self, hand, assignment, province, health, now):
        stale = Assignment.objects.get(pk=assignment.pk)
        actions.hand_to_officer(
            assignment=assignment, version=1, officer=province.people["health"], by=province.people["health"],
            acting_for=health, at=now,
        )  # fmt: skip
        with pytest.raises(EditedMeanwhile):
            hand(assignment=stale, version=1)


class TestHandToOfficer:
    def test_it_is_theirs_and_not_a_colleagues(self, assignment, province, health, now):
        person = province.people["health"]
        actions.hand_to_officer(assignment=assignment, version=1, officer=person, by=person, acting_for=health, at=now)
        mine = queries.my_parts(health, person, now.date())
        (row,) = queries.part_rows([one.part for one in mine.late], now.date())
        assert row.officer == person.pk
        colleagues = queries.my_parts(health, province.people["committee"], now.date())
        assert not any(row.task == assignment.task_id for row in colleagues.late)

    @pytest.mark.parametrize(("person", "agency"), [("committee", 1), ("health", 0)])
    def test_only_to_who_works_there_and_by_the_agency_itself(self, assignment, province, now, person, agency):
        with pytest.raises(actions.CannotHandOver):
            actions.hand_to_officer(
                assignment=assignment, version=1, officer=province.people[person], by=province.people["health"],
                acting_for=province.departments[agency], at=now,
            )  # fmt: skip


class TestSettleAssignment:
    @pytest.fixture
    def unclear(self, founded):
        return Assignment.objects.get(task=founded.tasks["unclear"])

    def test_each_agency_gets_its_part(self, unclear, province, founded, issuer):
        named = [*province.departments[1:3], province.departments[1]]
        actions.settle_assignment(assignment=unclear, version=1, agencies=named, **issuer)
        settled = Assignment.objects.filter(task=founded.tasks["unclear"]).order_by("pk")
        assert [one.agency for one in settled] == province.departments[1:3]
        assert Part.objects.filter(assignment__in=settled).count() == 2

    def test_settled_once(self, unclear, health, issuer):
        actions.settle_assignment(assignment=unclear, version=1, agencies=[health], **issuer)
        with pytest.raises(actions.CannotSettleAssignment):
            actions.settle_assignment(assignment=unclear, version=2, agencies=[health], **issuer)

    def test_needs_somebody_new(self, unclear, issuer):
        with pytest.raises(actions.CannotSettleAssignment):
            actions.settle_assignment(assignment=unclear, version=1, agencies=[], **issuer)

    def test_only_the_issuer_settles(self, unclear, health, issuer):
        with pytest.raises(actions.CannotSettleAssignment):
            actions.settle_assignment(
                assignment=unclear, version=1, agencies=[health], **(issuer | {"acting_for": health})
            )

    def test_of_two_at_once_the_second_sees_the_first(self, unclear, province, issuer):
        stale = Assignment.objects.get(pk=unclear.pk)
        actions.settle_assignment(assignment=unclear, version=1, agencies=[province.departments[1]], **issuer)
        with pytest.raises(EditedMeanwhile):
            actions.settle_assignment(assignment=stale, version=1, agencies=[province.departments[2]], **issuer)


class TestFulfilCondition:
    @pytest.fixture
    def task(self, founded):
        return founded.tasks["review"]

    def test_naming_the_document_starts_the_clock(self, task, founded, health, document, issuer):
        due = date(2026, 6, 20)
        actions.fulfil_condition(task=task, version=1, document=document, due_on=due, **issuer)
        part = founded.part("review", health)
        assert (part.due_on, part.turn.due_on, part.turn.opens_on) == (due, due, date(2026, 6, 3))
        assert Task.objects.get(pk=task.pk).condition_document == document

    def test_once(self, task, document, issuer):
        actions.fulfil_condition(task=task, version=1, document=document, due_on=None, **issuer)
        with pytest.raises(actions.CannotFulfilCondition):
            actions.fulfil_condition(task=task, version=2, document=document, due_on=None, **issuer)

    def test_only_what_waits(self, founded, document, issuer):
        with pytest.raises(actions.CannotFulfilCondition):
            actions.fulfil_condition(
                task=founded.tasks["training"], version=1, document=document, due_on=None, **issuer
            )

    def test_not_for_a_day_that_is_past(self, task, document, issuer):
        with pytest.raises(actions.CannotFulfilCondition):
            actions.fulfil_condition(task=task, version=1, document=document, due_on=date(2026, 6, 2), **issuer)

    def test_only_by_the_issuer(self, task, document, health, issuer):
        with pytest.raises(actions.CannotFulfilCondition):
            actions.fulfil_condition(
                task=task, version=1, document=document, due_on=None, **(issuer | {"acting_for": health})
            )


class TestWithdrawTask:
    def test_keeps_what_was_reported_and_takes_no_more(self, founded, reported, province, health, issuer, now):
        actions.withdraw_task(task=founded.tasks["training"], version=1, reason="Đã có lớp của bộ", **issuer)
        part = Part.objects.get(pk=reported.pk)
        assert part.progress.count() == 1
        with pytest.raises(actions.CannotReportProgress):
            actions.finish_part(part=part, version=2, by=None, acting_for=health, at=now, key=None)

    @pytest.mark.parametrize("more", [{"reason": " "}, {"acting_for": 1}])
    def test_needs_a_reason_and_the_issuer(self, founded, province, issuer, more):
        said = {"task": founded.tasks["training"], "version": 1, "reason": "x", **issuer, **more}
        if "acting_for" in more:
            said["acting_for"] = province.departments[1]
        with pytest.raises(actions.CannotWithdrawTask):
            actions.withdraw_task(**said)

    def test_not_twice(self, founded, issuer):
        actions.withdraw_task(task=founded.tasks["training"], version=1, reason="x", **issuer)
        with pytest.raises(actions.CannotWithdrawTask):
            actions.withdraw_task(task=founded.tasks["training"], version=2, reason="x", **issuer)

    @pytest.mark.parametrize("more", [{"reason": "", "withdrawn_at": "2026-06-03T02:00Z"}, {"withdrawn_by": 1}])
    def test_the_table_holds_to_it(self, founded, officer, more):
        if "withdrawn_by" in more:
            more = {"withdrawn_by": officer}
        with pytest.raises(IntegrityError), transaction.atomic():
            Task.objects.filter(pk=founded.tasks["training"].pk).update(**more)


class TestEndPlan:
    def test_takes_no_more_reports_and_says_so(self, plan, founded, health, issuer, now):
        actions.end_plan(plan=plan, version=1, reason="Tổng kết", **issuer)
        assert Plan.objects.get().state == PlanState.ENDED
        assert Event.objects.get(action="plan.ended").reason == "Tổng kết"
        with pytest.raises(actions.CannotReportProgress):
            actions.finish_part(
                part=founded.part("training", health), version=1, by=None, acting_for=health, at=now, key=None
            )

    def test_once_and_by_the_issuer(self, plan, health, issuer):
        with pytest.raises(actions.CannotEndPlan):
            actions.end_plan(plan=plan, version=1, reason="", **(issuer | {"acting_for": health}))
        actions.end_plan(plan=plan, version=1, reason="", **issuer)
        with pytest.raises(actions.CannotEndPlan):
            actions.end_plan(plan=plan, version=2, reason="", **issuer)


class TestLayTurns:
    @pytest.fixture
    def long_plan(self, founded):
        """The plan runs for five years: eighteen months of it have turns."""
        Plan.objects.filter(pk=founded.plan.pk).update(last_day=date(2030, 12, 31))
        return founded

    def test_twice_is_once(self, long_plan, now):
        first = jobs.lay_turns(now.date())
        assert first > 0
        assert jobs.lay_turns(now.date()) == 0

    def test_each_new_turn_has_a_part_for_each_agency(self, long_plan, province, now):
        jobs.lay_turns(now.date())
        turns = Turn.objects.filter(task=long_plan.tasks["follow"])
        assert [turn.opens_on.isoformat() for turn in turns.order_by("ordinal")] == [
            "2026-01-01", "2026-07-01", "2027-01-01", "2027-07-01",
        ]  # fmt: skip
        assert Part.objects.filter(turn__in=turns, assignment__agency=province.standing).count() == 4

    def test_goes_on_with_the_days(self, long_plan, now):
        jobs.lay_turns(now.date())
        assert jobs.lay_turns(now.date() + timedelta(days=200)) == 1

    def test_a_plan_that_ended_gets_none(self, long_plan, now):
        Plan.objects.update(state=PlanState.ENDED)
        assert jobs.lay_turns(now.date()) == 0

    def test_a_withdrawn_task_gets_none(self, long_plan, issuer, now):
        actions.withdraw_task(task=long_plan.tasks["follow"], version=1, reason="x", **issuer)
        assert jobs.lay_turns(now.date()) == 0


BREAKS = [
    (Plan, {"last_day": date(2020, 1, 1)}),
    (Plan, {"superior_id": "own"}),
    (Task, {"end": 0}),
    (Task, {"due_kind": "fixed", "due_on": None}),
    (Task, {"due_kind": "window", "due_from": None, "due_on": date(2026, 1, 1)}),
    (Task, {"due_kind": "window", "due_from": date(2026, 1, 2), "due_on": date(2026, 1, 1)}),
    (Assignment, {"valid_to": date(2020, 1, 1)}),
    (Assignment, {"agency": None, "phrase_as_printed": ""}),
    (Turn, {"opens_on": date(2026, 2, 1), "due_on": date(2026, 1, 1)}),
]


@pytest.mark.parametrize(("model", "change"), BREAKS)
def test_the_tables_hold_to_what_must_always_be_true(plan, model, change):
    first = model.objects.order_by("pk").first()
    change = {name: first.pk if value == "own" else value for name, value in change.items()}
    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.filter(pk=first.pk).update(**change)


def test_a_condition_is_met_on_a_day(founded, document):
    with pytest.raises(IntegrityError), transaction.atomic():
        Task.objects.filter(pk=founded.tasks["review"].pk).update(condition_document=document)


def test_what_is_once_is_once(founded, assignment):
    turn = Turn.objects.first()
    for again in (
        Turn(task=turn.task, ordinal=turn.ordinal),
        Assignment(task=assignment.task, agency=assignment.agency, role=assignment.role),
        Plan(document=founded.plan.document, agency=founded.plan.agency, first_day=date(2026, 1, 1),
             last_day=date(2026, 1, 2), founded_at=founded.plan.founded_at),
    ):  # fmt: skip
        with pytest.raises(IntegrityError), transaction.atomic():
            again.save()
