"""Targets are noted once in their place, with the figure that they compare with."""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from songhanh.audit.models import Event
from songhanh.documents.models import Document
from songhanh.indicators import actions, queries
from songhanh.indicators.actions import NewTarget
from songhanh.indicators.enums import Comparator, Ownership
from songhanh.indicators.models import Target
from tests.songhanh.plans.conftest import span

pytestmark = pytest.mark.django_db
NEW = NewTarget(*span("- Phát tờ rơi"), Comparator.AT_LEAST, value=Decimal(35), unit="%", year=2026)


@pytest.fixture
def note(plan, province, now):
    def send(*news):
        return actions.note_targets(plan=plan, news=news, by=None, acting_for=province.standing, at=now)

    return send


def test_stands_in_its_clause(note, plan):
    (made,) = note(NEW)
    assert queries.targets_by_clause(plan) == {made.clause_id: [made]}
    assert made.clause.path == "II.1"
    assert made.ownership == Ownership.OWN


def test_the_same_place_is_noted_once(note):
    note(NEW, NEW)
    assert note(NEW) == []
    assert Target.objects.count() == 1
    assert Event.objects.filter(action="targets.noted").count() == 2


@pytest.mark.parametrize(
    "more",
    [
        {"comparator": Comparator.YES, "value": None},
        {"comparator": Comparator.BETWEEN, "value": None, "low": Decimal(20), "high": Decimal(25)},
    ],
)
def test_takes_yes_and_a_range(note, more):
    assert note(replace(NEW, **more))


@pytest.mark.parametrize(
    "more",
    [
        {"value": None},
        {"comparator": Comparator.YES},
        {"comparator": Comparator.BETWEEN},
        {"comparator": Comparator.BETWEEN, "value": None, "low": Decimal(25), "high": Decimal(20)},
    ],
)
def test_refuses_a_target_without_its_figure(note, more):
    with pytest.raises(actions.CannotNoteTarget):
        note(replace(NEW, **more))


@pytest.mark.parametrize(
    "change", [{"value": None}, {"comparator": "yes"}, {"comparator": "between", "low": 5, "high": 2}, {"end": 0}]
)
def test_the_table_holds_to_it(note, change):
    (made,) = note(NEW)
    with pytest.raises(IntegrityError), transaction.atomic():
        Target.objects.filter(pk=made.pk).update(**change)


def test_one_place_one_target(note):
    (made,) = note(NEW)
    made.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        made.save()


def test_a_document_without_text_has_none(note, plan):
    Document.objects.update(text=None)
    plan.document.refresh_from_db()
    with pytest.raises(actions.CannotNoteTarget):
        note(NEW)
