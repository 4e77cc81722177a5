"""The list of plans: what is asked for among what one sees, and the same counts as each plan's own page has."""

from datetime import date

import pytest

from songhanh.plans import access, actions, queries
from songhanh.plans.enums import PlanState, Standing
from songhanh.plans.queries import PlanFilter

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 3)


def listed(agency, **narrow):
    return list(queries.plans_listed(agency, DAY, PlanFilter(**narrow)))


@pytest.mark.parametrize("day", [date(2026, 1, 20), DAY, date(2026, 12, 20)])
def test_counts_are_those_of_the_plans_page(founded, province, health, reported, now, day):
    actions.finish_part(
        part=founded.part("leaflets", province.communes[0]), version=1, by=None, acting_for=province.communes[0],
        at=now, key=None,
    )  # fmt: skip
    board = queries.read_plan(access.plan_for(province.standing, founded.plan.pk, day))
    counts = queries.counts_of_plans([founded.plan.pk], day)[founded.plan.pk]
    assert counts.standings == queries.plan_counts(board)
    assert counts.total == 7
    assert counts.unclear == len(queries.unclear_tasks(board)) == 1


def test_a_withdrawn_task_is_not_counted(founded, province, officer, now):
    actions.withdraw_task(
        task=founded.tasks["unclear"], version=1, reason="Trùng", by=officer, acting_for=province.standing, at=now
    )
    counts = queries.counts_of_plans([founded.plan.pk], DAY)[founded.plan.pk]
    assert (counts.total, counts.unclear, counts.standings[Standing.STOPPED]) == (6, 0, 1)


def test_two_queries_however_many_plans(founded, django_assert_num_queries):
    with django_assert_num_queries(2):
        queries.counts_of_plans([founded.plan.pk], DAY)


def test_issuer_own_above_and_below(plan, province, health):
    assert listed(province.standing, issuer="own") == [plan]
    assert listed(province.committee, issuer="below") == [plan]
    assert listed(health, issuer="above") == [plan]
    for agency, issuer in ((province.standing, "below"), (province.standing, "above"), (health, "own")):
        assert listed(agency, issuer=issuer) == []


def test_year_state_and_words_with_and_without_diacritics(plan, province):
    for narrow in ({"year": 2026}, {"state": PlanState.IN_FORCE}, {"search": "tien bo phu nu"}, {"search": "Tiến bộ"}):
        assert listed(province.standing, **narrow) == [plan]
    for narrow in ({"year": 2025}, {"state": PlanState.ENDED}, {"search": "đất đai"}):
        assert listed(province.standing, **narrow) == []


def test_years_are_those_in_which_a_plan_runs(plan, province):
    assert queries.years_of_plans(province.standing, DAY) == [2026]


def test_a_stranger_sees_none(plan, province):
    assert listed(province.communes[4]) == []
