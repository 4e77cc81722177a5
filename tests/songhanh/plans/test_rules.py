"""How parts and tasks stand on a day: pure, with every date passed in."""

from datetime import date, timedelta

import pytest

from songhanh.core.calendar import working_day_before
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, PartRole, PartState, Standing

TODAY = date(2026, 6, 3)
DONE, WAIVED, STARTED, FRESH = PartState.DONE, PartState.WAIVED, PartState.IN_PROGRESS, PartState.NOT_STARTED


def stands(state=FRESH, kind=DueKind.FIXED, today=TODAY, **more):
    return rules.standing(
        rules.Facts(state, kind, **more), today, working_day=working_day_before, soon=timedelta(days=14)
    )


@pytest.mark.parametrize(
    ("due", "state", "standing"),
    [
        (date(2026, 6, 2), FRESH, Standing.LATE),
        (date(2026, 6, 2), STARTED, Standing.LATE),
        (date(2026, 6, 3), FRESH, Standing.SOON),
        (date(2026, 6, 17), STARTED, Standing.SOON),
        (date(2026, 6, 18), STARTED, Standing.IN_PROGRESS),
        (date(2026, 6, 18), FRESH, Standing.NOT_STARTED),
        (date(2026, 6, 21), FRESH, Standing.NOT_STARTED),  # a Sunday: ready by Friday 19/6
        (None, FRESH, Standing.NOT_STARTED),
        (None, STARTED, Standing.IN_PROGRESS),
        (date(2026, 6, 2), WAIVED, Standing.STOPPED),
    ],
)
def test_the_due_day_decides_what_is_open(due, state, standing):
    assert stands(state, due_on=due) is standing


def test_a_day_off_asks_for_the_working_day_before():
    sunday = date(2026, 6, 21)
    assert stands(due_on=sunday, today=date(2026, 6, 5)) is Standing.SOON  # 14 days to Friday 19/6
    assert stands(due_on=sunday, today=date(2026, 6, 4)) is Standing.NOT_STARTED
    assert stands(due_on=sunday, today=date(2026, 6, 20)) is Standing.SOON
    assert stands(due_on=sunday, today=sunday) is Standing.SOON
    assert stands(due_on=sunday, today=date(2026, 6, 22)) is Standing.LATE


def test_before_a_day_means_that_the_day_itself_is_late():
    assert stands(due_on=TODAY, before=True) is Standing.LATE
    assert stands(due_on=TODAY + timedelta(days=1), before=True) is Standing.SOON


@pytest.mark.parametrize(
    ("done_on", "more", "standing"),
    [
        (date(2026, 6, 2), {}, Standing.DONE_IN_TIME),
        (date(2026, 6, 3), {}, Standing.DONE_LATE),
        (date(2026, 6, 2), {"before": True}, Standing.DONE_LATE),
        (date(2026, 6, 3), {"asked": True}, Standing.DONE_IN_TIME),
    ],
)
def test_done_is_in_time_or_late(done_on, more, standing):
    assert stands(DONE, due_on=date(2026, 6, 2), done_on=done_on, **more) is standing


def test_done_without_a_due_day_is_in_time():
    assert stands(DONE, DueKind.CONTINUOUS, done_on=TODAY) is Standing.DONE_IN_TIME


@pytest.mark.parametrize("today", [TODAY, date(2030, 1, 1)])
def test_who_is_asked_is_never_late(today):
    assert stands(due_on=date(2026, 1, 1), asked=True, today=today) is Standing.ASKED
    assert stands(STARTED, due_on=date(2026, 1, 1), asked=True, today=today) is Standing.IN_PROGRESS


def test_a_condition_is_waited_for_and_never_late():
    more = {"kind": DueKind.CONDITIONAL, "due_on": date(2026, 1, 1)}
    assert stands(waiting=True, **more) is Standing.WAITING
    assert stands(STARTED, waiting=True, **more) is Standing.IN_PROGRESS
    assert stands(waiting=False, **more) is Standing.LATE


def test_a_window_opens_runs_and_closes():
    window = {"kind": DueKind.WINDOW, "opens_on": date(2026, 11, 15), "due_on": date(2026, 12, 15)}
    assert stands(today=date(2026, 11, 14), **window) is Standing.NOT_STARTED
    assert stands(STARTED, today=date(2026, 11, 14), **window) is Standing.IN_PROGRESS
    assert stands(STARTED, today=date(2026, 11, 20), **window) is Standing.IN_PROGRESS
    assert stands(today=date(2026, 12, 1), **window) is Standing.SOON
    assert stands(today=date(2026, 12, 16), **window) is Standing.LATE


def test_a_short_window_that_has_not_opened_is_not_soon():
    window = {"kind": DueKind.WINDOW, "opens_on": date(2026, 6, 8), "due_on": date(2026, 6, 10)}
    assert stands(**window) is Standing.NOT_STARTED


def test_a_withdrawn_task_is_stopped_whatever_was_done():
    assert stands(DONE, due_on=TODAY, done_on=TODAY, stopped=True) is Standing.STOPPED


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ([], None),
        ([Standing.DONE_IN_TIME] * 98 + [Standing.LATE], Standing.LATE),
        ([Standing.SOON, Standing.IN_PROGRESS], Standing.SOON),
        ([Standing.DONE_IN_TIME, Standing.NOT_STARTED], Standing.IN_PROGRESS),
        ([Standing.NOT_STARTED, Standing.STOPPED], Standing.NOT_STARTED),
        ([Standing.NOT_STARTED, Standing.WAITING], Standing.NOT_STARTED),
        ([Standing.DONE_IN_TIME, Standing.DONE_LATE], Standing.DONE_LATE),
        ([Standing.DONE_IN_TIME, Standing.STOPPED], Standing.DONE_IN_TIME),
        ([Standing.STOPPED], Standing.STOPPED),
        ([Standing.ASKED, Standing.DONE_IN_TIME], Standing.ASKED),
    ],
)
def test_of_many_the_worst_open_one_decides(many, one):
    assert rules.of_many(many) is one


def test_every_standing_has_its_place():
    assert set(rules.WORST_FIRST) | rules.CLOSED == set(Standing)


def share(role, standing, state=None, *, ordinal=1, due=None, number=1, asked=False):
    """How some agencies stand in one turn, with a state that fits."""
    fits = {Standing.DONE_IN_TIME: DONE, Standing.DONE_LATE: DONE, Standing.STOPPED: WAIVED}.get(standing, FRESH)
    facts = rules.Facts(state or fits, DueKind.FIXED, due_on=due, asked=asked)
    return rules.TurnShare(role, standing, facts, ordinal, number)


LEAD, BESIDE = PartRole.LEAD, PartRole.COORDINATE


class TestTaskStanding:
    def test_the_lead_decides_and_all_are_counted(self):
        task = rules.task_standing(
            [share(LEAD, Standing.DONE_IN_TIME), share(BESIDE, Standing.LATE), share(BESIDE, Standing.DONE_LATE)],
            Standing.NOT_STARTED,
        )
        assert task.standing is Standing.DONE_IN_TIME
        assert (task.leads, task.others) == (rules.Count(1, 1, 1), rules.Count(1, 1, 2, late=1))
        assert task.counted == rules.Count(2, 2, 3, late=1)

    def test_of_99_communes_37_have_reported(self):
        task = rules.task_standing(
            [share(LEAD, Standing.DONE_IN_TIME, number=30), share(LEAD, Standing.SOON, STARTED, number=7),
             share(LEAD, Standing.SOON, number=62), share(BESIDE, Standing.SOON)],
            Standing.NOT_STARTED,
        )  # fmt: skip
        assert (task.standing, task.counted) == (Standing.SOON, rules.Count(30, 37, 99))

    def test_without_a_lead_whoever_is_named_stands_for_it(self):
        task = rules.task_standing([share(PartRole.ASK, Standing.ASKED, asked=True)], Standing.LATE)
        assert task.standing is Standing.ASKED

    def test_with_nobody_it_stands_by_its_own_day(self):
        assert rules.task_standing([], Standing.LATE).standing is Standing.LATE

    def test_a_stopped_share_does_not_count(self):
        task = rules.task_standing([share(LEAD, Standing.STOPPED)], Standing.LATE)
        assert (task.standing, task.leads.total) == (Standing.STOPPED, 0)

    def test_a_body_that_is_asked_is_not_counted(self):
        task = rules.task_standing([share(LEAD, Standing.SOON), share(PartRole.ASK, Standing.ASKED, asked=True)], None)
        assert task.counted.total == 1


class TestTheTurnThatSpeaks:
    MARCH, JUNE = date(2026, 3, 31), date(2026, 6, 30)

    def test_is_of_what_is_open_the_one_due_first_and_counts_are_of_it(self):
        task = rules.task_standing(
            [share(LEAD, Standing.LATE, ordinal=2, due=self.JUNE, number=9),
             share(LEAD, Standing.LATE, ordinal=1, due=self.MARCH, number=2),
             share(LEAD, Standing.DONE_IN_TIME, ordinal=1, due=self.MARCH, number=97)],
            Standing.NOT_STARTED,
        )  # fmt: skip
        assert (task.told.ordinal, task.told.facts.due_on) == (1, self.MARCH)
        assert task.counted == rules.Count(97, 97, 99, late=2)

    def test_is_the_last_when_every_turn_is_done(self):
        done = [share(LEAD, Standing.DONE_IN_TIME, ordinal=n, due=day) for n, day in ((1, self.MARCH), (2, self.JUNE))]
        assert rules.task_standing(done, Standing.NOT_STARTED).told.ordinal == 2

    def test_is_the_last_when_some_are_done_and_the_next_has_not_begun(self):
        one, other = share(LEAD, Standing.DONE_IN_TIME, ordinal=1), share(LEAD, Standing.NOT_STARTED, ordinal=2)
        task = rules.task_standing([one, other], Standing.NOT_STARTED)
        assert (task.standing, task.told.ordinal) == (Standing.IN_PROGRESS, 2)


class TestBehind:
    """The lead's part does not tell that agencies beside it are not done."""

    def behind(self, lead, *others):
        return rules.task_standing([share(LEAD, lead), *others], Standing.NOT_STARTED).behind

    def test_a_done_lead_beside_others_who_are_late(self):
        others = share(BESIDE, Standing.LATE, number=2), share(BESIDE, Standing.DONE_IN_TIME, number=9)
        assert self.behind(Standing.DONE_IN_TIME, *others) == rules.Count(9, 9, 11, late=2)

    def test_a_done_lead_beside_others_who_still_have_time(self):
        assert self.behind(Standing.DONE_LATE, share(BESIDE, Standing.SOON)) == rules.Count(0, 0, 1)

    def test_a_lead_with_more_time_beside_one_who_is_late(self):
        assert self.behind(Standing.IN_PROGRESS, share(BESIDE, Standing.LATE)) == rules.Count(0, 0, 1, late=1)

    @pytest.mark.parametrize(
        ("lead", "other"),
        [
            (Standing.DONE_IN_TIME, share(BESIDE, Standing.DONE_LATE)),
            (Standing.DONE_IN_TIME, share(PartRole.ASK, Standing.ASKED, asked=True)),
            (Standing.LATE, share(BESIDE, Standing.LATE)),
            (Standing.SOON, share(BESIDE, Standing.SOON)),
            (Standing.STOPPED, share(BESIDE, Standing.LATE)),
        ],
    )
    def test_nothing_where_the_state_tells_it_or_nobody_owes_anything(self, lead, other):
        assert self.behind(lead, other) is None


class TestMoves:
    @pytest.mark.parametrize("state", list(PartState))
    def test_what_was_stopped_stays_stopped(self, state):
        assert not rules.may_move(WAIVED, state)

    def test_what_is_done_cannot_be_waived(self):
        assert not rules.may_move(DONE, WAIVED)
        assert rules.may_move(DONE, STARTED)

    def test_nothing_goes_back_to_not_started(self):
        assert not any(rules.may_move(state, FRESH) for state in PartState)

    @pytest.mark.parametrize(
        ("state", "percent", "done", "after"),
        [
            (FRESH, None, False, STARTED),
            (FRESH, 40, False, STARTED),
            (FRESH, 100, False, DONE),
            (STARTED, None, True, DONE),
            (DONE, None, False, DONE),
            (DONE, 80, False, STARTED),
        ],
    )
    def test_a_report_moves_the_part(self, state, percent, done, after):
        assert rules.state_after(state, percent=percent, done=done) is after


class TestTurnsShown:
    MONTHS = [rules.Opened(number, date(2026, number, 1)) for number in range(1, 13)]

    def test_all_that_have_opened(self):
        assert rules.turns_shown(self.MONTHS, DueKind.RECURRING, TODAY) == set(range(1, 7))

    def test_of_a_continuous_task_the_current_period_alone(self):
        assert rules.turns_shown(self.MONTHS, DueKind.CONTINUOUS, TODAY) == {6}

    def test_the_first_to_come_when_none_has_opened(self):
        assert rules.turns_shown(self.MONTHS, DueKind.RECURRING, date(2025, 1, 1)) == {1}

    def test_without_turns_nothing(self):
        assert rules.turns_shown([], DueKind.FIXED, TODAY) == frozenset()
