"""A document becomes a plan: every task in its clause, every agency with its part, all or nothing."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from songhanh.audit.models import Event
from songhanh.documents.models import Clause
from songhanh.organisations.models import Agency
from songhanh.plans import actions
from songhanh.plans.drafts import NewAssignment, NewDue, NewTask
from songhanh.plans.enums import AddresseeRule, DueKind, PartRole
from songhanh.plans.models import Addressees, Assignment, Part, Plan, Task, Turn
from tests.songhanh.plans.conftest import TEXT, new_plan, span

pytestmark = pytest.mark.django_db


def found(province, new, now, **more):
    return actions.found_plan(new=new, by=None, acting_for=province.standing, at=now, **{"key": None, **more})


def only(new, **more):
    """The plan with its first task alone, changed."""
    return replace(new, tasks=(replace(new.tasks[1], **more),), duties=())


class TestFoundPlan:
    def test_every_task_stands_inside_its_clause(self, founded):
        for task in Task.objects.select_related("clause"):
            assert task.clause.start <= task.start < task.end <= task.clause.end
        assert founded.tasks["training"].clause.path == "II.2"
        assert founded.tasks["follow"].clause.kind == "point"

    def test_every_task_has_a_turn(self, plan):
        assert not Task.objects.exclude(pk__in=Turn.objects.values("task")).exists()

    def test_each_agency_has_its_own_part(self, founded, province):
        parts = Part.objects.filter(assignment__task=founded.tasks["leaflets"])
        assert {part.assignment.agency for part in parts} == {*province.communes[:4], province.departments[2]}
        assert {part.due_on for part in parts} == {date(2026, 6, 10)}

    def test_a_collective_phrase_is_kept_with_who_was_left_out(self, founded, province):
        kept = Addressees.objects.get()
        assert kept.rule == AddresseeRule.ALL_COMMUNES
        assert kept.excluded == [province.communes[4].pk]
        assert kept.assignments.count() == 4

    def test_nobody_known_makes_no_part(self, founded):
        assignment = Assignment.objects.get(task=founded.tasks["unclear"])
        assert assignment.agency is None
        assert not assignment.parts.exists()

    def test_an_agency_named_twice_has_one_part_in_its_first_role(self, province, document, now):
        health = province.departments[1]
        new = only(
            new_plan(province, document),
            assignments=(
                NewAssignment("Các sở", PartRole.COORDINATE, (*province.departments,), AddresseeRule.ALL_DEPARTMENTS),
                NewAssignment("Sở Y tế", PartRole.LEAD, (health,)),
            ),
        )
        found(province, new, now)
        assert Assignment.objects.get(agency=health).role == PartRole.LEAD
        assert Assignment.objects.count() == len(province.departments)

    def test_records_one_event_with_counts(self, plan):
        event = Event.objects.get(action="plan.founded")
        assert event.changes["tasks"] == [0, 7]
        assert event.changes["parts"] == [0, Part.objects.count()]

    def test_a_document_has_one_plan(self, province, founded, now):
        with pytest.raises(actions.CannotFoundPlan):
            found(province, new_plan(province, founded.plan.document), now)

    def test_the_same_key_returns_the_same_plan(self, province, document, now):
        key, user = uuid4(), province.people["committee"]
        first, second = (
            actions.found_plan(new=new_plan(province, document), by=user, acting_for=province.standing, at=now, key=key)
            for _ in range(2)
        )
        assert first == second

    @pytest.mark.parametrize(
        "more",
        [
            {"due": NewDue(DueKind.FIXED)},
            {"due": NewDue(DueKind.WINDOW, date(2026, 5, 2), date(2026, 5, 1))},
            {"due": NewDue(DueKind.WINDOW, date(2026, 5, 2))},
            {"end": len(TEXT) + 5},
            {"start": 9, "end": 9},
        ],
    )
    def test_refuses_what_cannot_be_and_leaves_nothing(self, province, document, now, more):
        with pytest.raises(actions.CannotFoundPlan):
            found(province, only(new_plan(province, document), **more), now)
        assert not Plan.objects.exists()

    def test_refuses_reversed_days(self, province, document, now):
        with pytest.raises(actions.CannotFoundPlan):
            found(province, replace(new_plan(province, document), last_day=date(2025, 12, 31)), now)

    def test_refuses_a_document_without_words(self, province, document, now):
        document.text = None
        with pytest.raises(actions.CannotFoundPlan):
            found(province, new_plan(province, document), now)

    def test_a_span_over_several_clauses_stands_in_what_holds_them(self, province, document, now):
        start, end = span("- Tổ chức lễ")[0], span("- Phát tờ rơi")[1]
        found(province, only(new_plan(province, document), start=start, end=end), now)
        clause = Task.objects.get().clause
        assert (clause.kind, clause.path) == ("section", "II.1")

    def test_a_row_of_a_table_is_the_clause_not_its_cell(self, province, now):
        from songhanh.documents import actions as documents
        from songhanh.documents.drafts import NewDocument

        words = "1\tMở lớp\tSở Y tế\n"
        blocks = [
            {"start": start, "end": end, "kind": "cell", "table": 0, "row": 0, "column": column}
            for column, (start, end) in enumerate([(0, 2), (2, 9), (9, 17)])
        ]
        text = documents.store_text(
            reading={"text": words, "blocks": blocks}, file=None, source_version="t", by=None, acting_for=None, at=now
        )
        document = documents.register_document(
            new=NewDocument(text=text), by=None, acting_for=province.standing, at=now, key=None
        )
        found(province, only(new_plan(province, document), start=2, end=8), now)
        assert Task.objects.get().clause.kind == "row"
        assert Clause.objects.filter(text=text, kind="cell").count() == 3


def test_99_communes_in_38_tasks_are_one_act_of_few_statements(province, document, now, django_assert_max_num_queries):
    communes = Agency.objects.bulk_create(
        Agency(kind="commune", name=f"UBND xã {number}", sort_key=f"{number:03}") for number in range(99)
    )
    said = NewAssignment("UBND các xã", PartRole.LEAD, tuple(communes), AddresseeRule.ALL_COMMUNES)
    tasks = tuple(NewTask(30 + n, 40 + n, NewDue(DueKind.FIXED, due_on=date(2026, 6, 10)), (said,)) for n in range(38))
    new = replace(new_plan(province, document), tasks=tasks)
    with django_assert_max_num_queries(100):  # the rows go in by the hundred, whatever their number
        found(province, new, now)
    assert Part.objects.count() == 38 * 99
