"""The trail is part of the act: same transaction, one chain per agency, and no row of it ever changes."""

import pytest
from django.db import DatabaseError, connection, transaction

from songhanh.audit import actions, queries
from songhanh.audit.models import Chain, Event

pytestmark = pytest.mark.django_db


def write(province, now, text="x"):
    with transaction.atomic():
        return actions.record(
            "test.done", on=province.standing, by=None, acting_for=province.standing, at=now, changes={"a": [1, text]}
        )


def test_chains_are_whole_after_ordinary_work(province, now):
    write(province, now)
    write(province, now)
    assert queries.breaks() == []


def test_nothing_is_left_when_the_act_fails(province, now):
    before = Event.objects.count()

    @transaction.atomic
    def fail_at_the_end():
        actions.record("test.done", on=None, by=None, acting_for=province.standing, at=now)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_at_the_end()
    assert Event.objects.count() == before


@pytest.mark.parametrize("sql", ["UPDATE audit_event SET reason = 'x'", "DELETE FROM audit_event"])
def test_the_database_itself_refuses_changes(province, now, sql):
    write(province, now)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


def test_a_changed_event_is_named(province, now):
    event = write(province, now)
    Chain.objects.filter(agency_id=province.standing.pk).update(mac="0" * 64)
    found = queries.first_break(province.standing.pk)
    assert found is not None
    assert found.seq == event.seq + 1


def test_two_agencies_have_two_chains(province, now):
    one = write(province, now)
    with transaction.atomic():
        two = actions.record("test.done", on=None, by=None, acting_for=province.departments[1], at=now)
    assert one.chain != two.chain
    assert two.seq == 1
