"""The plan's page: every task with who, when, how far and the last word, in two queries whatever its size."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from songhanh.documents.actions import store_file
from songhanh.organisations.models import Agency
from songhanh.plans import access, actions, queries
from songhanh.plans.drafts import NewAssignment, NewDue, NewTask
from songhanh.plans.enums import AddresseeRule, DueKind, PartRole, Standing
from songhanh.plans.models import Assignment, Part, Task
from songhanh.plans.rules import Count
from tests.songhanh.plans.conftest import new_plan

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 3)


@pytest.fixture
def board(founded, province):
    return read(founded, province.standing)


def read(founded, agency, day=DAY):
    return queries.read_plan(access.plan_for(agency, founded.plan.pk, day))


def row(board, founded, name):
    return next(one for one in board.tasks if one.task == founded.tasks[name].pk)


def test_every_task_stands_as_the_clock_says(board, founded):
    assert {name: row(board, founded, name).standing for name in founded.tasks} == {
        "launch": Standing.NOT_STARTED,
        "leaflets": Standing.SOON,
        "training": Standing.LATE,
        "women": Standing.ASKED,
        "review": Standing.WAITING,
        "follow": Standing.NOT_STARTED,
        "unclear": Standing.NOT_STARTED,
    }


@pytest.mark.parametrize(("day", "standing"), [(date(2026, 5, 1), "not_started"), (date(2026, 6, 11), "late")])
def test_moving_the_clock_moves_the_standing(founded, province, day, standing):
    assert row(read(founded, province.standing, day), founded, "leaflets").standing == standing


def test_many_communes_are_one_line_that_opens(founded, province, now):
    commune = province.communes[0]
    actions.finish_part(
        part=founded.part("leaflets", commune), version=1, by=None, acting_for=commune, at=now, key=None
    )
    board = read(founded, province.standing)
    leaflets = row(board, founded, "leaflets")
    communes, justice = leaflets.who
    assert (communes.phrase, communes.name, communes.number) == ("UBND các xã, phường", "", 4)
    assert (justice.name, justice.role) == ("Sở Tư pháp", PartRole.ADVISE)
    assert (leaflets.count, leaflets.kinds) == (Count(1, 1, 4), {"commune"})
    opened = queries.shares_of(board, leaflets.task)
    assert opened[-1].name == commune.name
    assert len(opened) == 5


def test_a_line_has_its_words_its_day_and_how_many_are_left(board, founded):
    training = row(board, founded, "training")
    assert training.words == "- Mở lớp tập huấn cho cán bộ nữ."
    assert (training.shown_due, training.days_left) == (date(2026, 5, 29), -5)
    assert row(board, founded, "leaflets").days_left == 7


def test_what_nobody_was_named_for_is_listed(board, founded):
    assert [one.task for one in queries.unclear_tasks(board)] == [founded.tasks["unclear"].pk]
    assert row(board, founded, "unclear").who[0].unclear


class TestCoordinatorsInGeneral:
    @pytest.fixture
    def training(self, founded):
        return founded.tasks["training"]

    def named(self, training, phrase, role=PartRole.COORDINATE):
        Assignment.objects.create(task=training, role=role, phrase_as_printed=phrase, valid_from=DAY, agency=None)

    def test_are_told_and_nobody_is_looked_for(self, founded, province, training):
        self.named(training, "các cơ quan, đơn vị liên quan")
        told = row(read(founded, province.standing), founded, "training")
        assert not told.unclear
        assert "các cơ quan, đơn vị liên quan" in [one.phrase for one in told.who]
        assert queries.counts_of_plans([founded.plan.pk], DAY)[founded.plan.pk].unclear == 1  # the other task

    @pytest.mark.parametrize(
        ("phrase", "role"),
        [("Sở Không Rõ", PartRole.COORDINATE), ("các cơ quan, đơn vị liên quan", PartRole.LEAD)],
    )
    def test_a_name_or_a_lead_that_nobody_knows_is_still_unclear(self, founded, province, training, phrase, role):
        self.named(training, phrase, role)
        assert row(read(founded, province.standing), founded, "training").unclear
        assert queries.counts_of_plans([founded.plan.pk], DAY)[founded.plan.pk].unclear == 2


def test_the_margin_stands_beside_its_clause(board, founded):
    training = founded.tasks["training"]
    assert [one.task for one in board.by_clause()[training.clause_id]] == [training.pk]


class TestLastWord:
    def test_is_for_the_lead_the_issuer_and_those_above(self, founded, province, health, reported):
        for agency in (health, province.standing, province.committee):
            told = row(read(founded, agency), founded, "training")
            assert (told.last_words, told.last_agency) == ("Đã mời giảng viên.", "Sở Y tế")

    def test_is_not_for_a_colleague_who_sees_state_and_count_alone(self, founded, province, health, reported, now):
        held = store_file(content=b"%PDF-1", name="a.pdf", by=None, acting_for=health, at=now)
        actions.report_progress(
            part=reported, version=2, words="Xong.", percent=None, done=False, evidence=[held], by=None,
            acting_for=health, at=now, key=None,
        )  # fmt: skip
        told = row(read(founded, province.departments[2]), founded, "training")
        assert (told.last_words, told.last_at, told.evidence) == ("", None, 0)
        assert told.count == Count(0, 1, 2, late=2)
        assert row(read(founded, province.standing), founded, "training").evidence == 1

    def test_is_the_newest(self, founded, province, health, reported, now):
        actions.report_progress(
            part=reported, version=2, words="Đã mở lớp.", percent=None, done=False, evidence=(), by=None,
            acting_for=health, at=now, key=None,
        )  # fmt: skip
        assert row(read(founded, health), founded, "training").last_words == "Đã mở lớp."


class TestWithdrawnAndExtended:
    def test_a_withdrawn_task_is_stopped_with_its_reason(self, founded, province, officer, now):
        actions.withdraw_task(
            task=founded.tasks["training"], version=1, reason="Trùng", by=officer, acting_for=province.standing, at=now
        )
        told = row(read(founded, province.standing), founded, "training")
        assert (told.standing, told.reason) == (Standing.STOPPED, "Trùng")

    def test_an_extended_one_shows_its_new_day(self, founded, province, health):
        part = founded.part("training", health)
        Part.objects.filter(pk=part.pk).update(due_on=date(2026, 6, 30))
        told = row(read(founded, province.standing), founded, "training")
        assert (told.extended, told.shown_due, told.standing) == (True, date(2026, 6, 30), Standing.NOT_STARTED)

    def test_what_was_handed_over_counts_once(self, founded, province, officer, now, health):
        assignment = Assignment.objects.get(task=founded.tasks["training"], agency=health)
        actions.hand_over(
            assignment=assignment, version=1, to=province.departments[3], reason="", by=officer,
            acting_for=province.standing, at=now,
        )  # fmt: skip
        told = row(read(founded, province.standing), founded, "training")
        assert [who.name for who in told.who if who.role is PartRole.LEAD] == [province.departments[3].name]


class TestViews:
    def test_counts_add_up_to_the_tasks(self, board):
        assert sum(queries.plan_counts(board).values()) == 7

    def test_bars_count_a_task_in_its_section_and_all_above(self, board):
        bars = queries.outline_bars(board)
        assert bars["II.2"] == Counter({Standing.LATE: 1, Standing.ASKED: 1, Standing.WAITING: 1})
        assert sum(bars["II"].values()) == 5
        assert sum(bars["III"].values()) == 2
        assert "I" not in bars

    def test_agencies_with_most_that_is_late_come_first(self, board, health, women):
        lines = queries.tasks_by_agency(board)
        assert lines[0].counts[Standing.LATE] == 1
        own = next(line for line in lines if line.agency == health.pk)
        assert (len(own.tasks), own.done, own.total, own.asked) == (3, 0, 3, False)
        assert next(line for line in lines if line.agency == women.pk).asked

    def test_by_date_the_months_and_then_what_has_no_day(self, board):
        groups = queries.tasks_by_date(board)
        assert [group.month for group in groups[:4]] == [
            date(2026, 4, 1),  # 01/5 is a holiday: ready on 29 or 30 April
            date(2026, 5, 1),
            date(2026, 6, 1),
            date(2026, 12, 1),
        ]
        assert [group.kind for group in groups[4:]] == [DueKind.CONTINUOUS, DueKind.CONDITIONAL, DueKind.NONE]


def test_two_queries_for_38_tasks_of_119_agencies(province, document, now, django_assert_max_num_queries):
    communes = Agency.objects.bulk_create(
        Agency(kind="commune", name=f"UBND xã {number}", sort_key=f"{number:03}") for number in range(119)
    )
    said = NewAssignment("UBND các xã", PartRole.LEAD, tuple(communes), AddresseeRule.ALL_COMMUNES)
    tasks = tuple(NewTask(30 + n, 40 + n, NewDue(DueKind.FIXED, due_on=date(2026, 6, 10)), (said,)) for n in range(38))
    plan = actions.found_plan(
        new=replace(new_plan(province, document), tasks=tasks), by=None, acting_for=province.standing, at=now, key=None
    )
    seen = access.plan_for(province.standing, plan.pk, DAY)
    with django_assert_max_num_queries(2):
        board = queries.read_plan(seen)
    assert {one.count for one in board.tasks} == {Count(0, 0, 119)}
    assert all(len(one.who) == 1 for one in board.tasks)


def test_deleting_every_task_leaves_the_document(founded, province):
    Part.objects.all().delete()
    Assignment.objects.all().delete()
    Task.objects.all().delete()
    board = read(founded, province.standing)
    assert board.tasks == []
    assert board.seen.plan.document.text.clauses.count() > 10
