"""Accepting is one act and idempotent; what stands under a doubt is carried along as unclear."""

from datetime import date

import pytest

from songhanh.audit.models import Event
from songhanh.audit.queries import breaks
from songhanh.core.calendar import day_of
from songhanh.intake import acceptance, actions, acts
from songhanh.intake.enums import ReviewState
from songhanh.intake.review import Standing
from songhanh.organisations import actions as organisations
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.standing import name_standing_agency
from songhanh.plans import access
from songhanh.plans.enums import PartRole
from songhanh.plans.models import Assignment, Part, Plan, Task
from tests.songhanh.intake.conftest import PLAN


@pytest.fixture
def officer(province):
    return {"by": province.people["officer"], "acting_for": province.standing}


def accept(review, officer, now):
    return acceptance.accept_review(review=review, version=review.version, at=now, **officer)


def test_every_order_of_the_document_becomes_a_task(review, officer, now):
    plan = accept(review, officer, now)
    text = plan.document.text.text
    words = [text[task.start : task.end] for task in Task.objects.filter(plan=plan).order_by("start")]
    assert len(words) == 6
    assert not any("Nâng cao nhận thức" in one for one in words)


def test_the_plan_belongs_to_who_issued_it_in_its_year(review, province, officer, now):
    plan = accept(review, officer, now)
    assert plan.agency == province.committee
    assert (plan.first_day, plan.last_day) == (date(2026, 1, 1), date(2026, 12, 31))
    assert plan.document.identifier == "41/KH-UBND"


def test_all_communes_have_a_part_each(review, province, officer, now):
    plan = accept(review, officer, now)
    task = Task.objects.get(plan=plan, due_kind="window")
    parts = Part.objects.filter(assignment__task=task)
    assert {part.assignment.agency for part in parts} == set(province.communes)


def test_an_unknown_agency_is_kept_as_printed_without_a_part(review, officer, now):
    plan = accept(review, officer, now)
    unclear = Assignment.objects.filter(task__plan=plan, agency=None, phrase_as_printed="Sở Hàng hải")
    assert unclear.count() == 1
    assert not Part.objects.filter(assignment__in=unclear).exists()


def test_twice_is_once(review, officer, now):
    assert accept(review, officer, now) == accept(review, officer, now)
    assert Plan.objects.count() == 1
    assert Event.objects.filter(action="plan.accepted").count() == 1


def test_a_decision_counts_and_an_undone_one_does_not(review, officer, now):
    standing = Standing(review, day_of(now))
    first, second = standing.settled.tasks[0].key, standing.settled.tasks[1].key
    actions.decide(review=review, news=acts.reject(standing, first, None), at=now, **officer)
    actions.decide(review=review, news=acts.reject(standing, second, None), at=now, **officer)
    actions.undo(review=review, at=now, **officer)
    keys = {task.key for task in Standing(review, day_of(now)).settled.tasks}
    assert first not in keys
    assert second in keys


def test_a_split_task_becomes_two_each_with_its_own_words(review, officer, now):
    standing = Standing(review, day_of(now))
    whole = next(task for task in standing.settled.tasks if ";" in task.candidate.text)
    actions.decide(review=review, news=acts.split(standing, whole.key, [], None), at=now, **officer)
    texts = [task.candidate.text for task in Standing(review, day_of(now)).settled.tasks]
    assert whole.candidate.text not in texts
    assert any(text.startswith("bổ sung trang thiết bị") for text in texts)


def test_merged_tasks_become_one(review, officer, now):
    standing = Standing(review, day_of(now))
    one, two = standing.settled.tasks[0].key, standing.settled.tasks[1].key
    actions.decide(review=review, news=acts.merge(standing, two, one, None), at=now, **officer)
    after = Standing(review, day_of(now))
    assert len(after.settled.tasks) == len(standing.settled.tasks) - 1
    plan = accept(review, officer, now)
    assert Task.objects.filter(plan=plan).count() == len(after.settled.tasks)


def test_a_section_that_names_nobody_is_given_in_one_act(review, province, officer, now):
    standing = Standing(review, day_of(now))
    doubt = next(one for one in standing.doubts if one.slot == "nobody II")
    actions.decide(review=review, news=acts.assign(standing, doubt.tasks, [("Sở Y tế", "lead")]), at=now, **officer)
    plan = accept(review, officer, now)
    given = Assignment.objects.filter(task__plan=plan, agency=province.departments[1], role=PartRole.LEAD)
    assert given.count() == 2


def test_a_name_is_decided_once_and_remembered(review, province, officer, now):
    standing = Standing(review, day_of(now))
    doubt = next(one for one in standing.doubts if one.meaning)
    assert doubt.meaning.phrase == "Sở Hàng hải"
    news = acts.name(doubt, doubt.meaning.phrase, (0, 1), [province.departments[2].pk], None, [])
    actions.decide(review=review, news=news, at=now, **officer)
    assert not any(one.meaning for one in Standing(review, day_of(now)).doubts)
    plan = accept(review, officer, now)
    assert Assignment.objects.filter(task__plan=plan, agency=province.departments[2], role=PartRole.LEAD).exists()
    from songhanh.organisations.queries import resolve_names

    again = resolve_names(["Sở Hàng hải"], within=province.committee, on=day_of(now))["Sở Hàng hải"]
    assert again.remembered


def test_whoever_saw_an_older_state_is_told(review, province, officer, now):
    standing = Standing(review, day_of(now))
    key = standing.settled.tasks[0].key
    actions.decide(review=review, news=acts.reject(standing, key, 0), at=now, **officer)
    with pytest.raises(actions.DecidedMeanwhile):
        actions.decide(review=review, news=acts.keep(standing, key, 0), at=now, **officer)


def test_a_review_set_aside_makes_no_plan_until_it_is_taken_up(review, officer, now):
    actions.set_aside(review=review, reason="Gửi nhầm", at=now, **officer)
    with pytest.raises(acceptance.CannotAcceptReview):
        accept(review, officer, now)
    actions.take_up(review=review, at=now, **officer)
    review.refresh_from_db()
    assert accept(review, officer, now).state == "in_force"
    assert review.state == ReviewState.OPEN or Plan.objects.count() == 1


def test_the_trail_is_whole_after_all_of_it(review, officer, now):
    accept(review, officer, now)
    assert breaks() == []


def test_a_plan_below_that_one_may_see_is_not_brought_in_again(review, province, officer, now):
    plan = accept(review, officer, now)
    sent = {"content": PLAN.encode(), "name": "lại.txt", "at": now}
    with pytest.raises(actions.SamePlan) as known:
        actions.receive_upload(by=province.people["committee"], acting_for=province.committee, **sent)
    assert known.value.plan == plan


def test_what_one_may_not_see_is_not_told(review, province, officer, now):
    stranger = organisations.add_agency(
        new=organisations.NewAgency(AgencyKind.PROVINCE, "Ủy ban nhân dân tỉnh Khác"), by=None, acting_for=None, at=now
    )
    accept(review, officer, now)
    sent = {"content": PLAN.encode(), "name": "của tôi.txt", "at": now}
    assert actions.receive_upload(by=province.people["committee"], acting_for=stranger, **sent).pk


def test_the_standing_agency_follows_up_what_it_brought_in_for_the_issuer(review, province, officer, now):
    name_standing_agency(
        issuer=province.committee, version=1, agency=province.standing, on=date(2026, 1, 1), basis="", by=None,
        acting_for=None, at=now,
    )  # fmt: skip
    plan = accept(review, officer, now)
    assert plan.agency == province.committee
    assert plan.standing == province.standing
    assert access.may_follow_up(plan, province.standing, day_of(now))
    assert access.plan_for(province.standing, plan.pk, day_of(now)).may_follow_up
    assert not access.may_follow_up(plan, province.departments[1], day_of(now))


def test_who_is_not_right_below_the_issuer_leaves_the_plan_to_it(review, province, officer, now):
    office = organisations.add_agency(
        new=organisations.NewAgency(AgencyKind.OFFICE, "Phòng Công tác thanh niên", "", province.standing),
        by=None, acting_for=None, at=now,
    )  # fmt: skip
    plan = acceptance.accept_review(review=review, version=review.version, by=officer["by"], acting_for=office, at=now)
    assert plan.standing == province.committee
