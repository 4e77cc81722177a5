"""A2: thirty-two writers in one chain leave no gap and no fork; two chains do not stand in each other's way."""

from __future__ import annotations

import json

from django.db import connection

from tests.installation import Installation

BEGIN = """
import json, threading
from django.db import connection, transaction
from songhanh.audit import actions as audit
from songhanh.audit.models import Chain, Event
from songhanh.audit.queries import breaks, first_break
from songhanh.organisations.models import Agency
from tests.reliability.together import AT, a_plan, together
agencies = list(Agency.objects.order_by("pk")[:2])
if not agencies:
    a_plan()
    agencies = list(Agency.objects.order_by("pk")[:2])
with transaction.atomic():  # the chain has begun
    audit.record("test.done", on=None, by=None, acting_for=agencies[0], at=AT)
start = Event.objects.filter(chain=agencies[0].pk).count()
def write(number):
    for _ in range(5):
        with transaction.atomic():
            audit.record("test.done", on=None, by=None, acting_for=agencies[0], at=AT)
"""
WRITE = """
told = together(write, 32)
written = Event.objects.filter(chain=agencies[0].pk).count() - start
print(json.dumps([told, written, first_break(agencies[0].pk) is None]))
"""


def test_thirty_two_writers_leave_no_gap_and_no_fork(standing_installation: Installation) -> None:
    assert json.loads(standing_installation.run(BEGIN + WRITE)) == [{"done": 32}, 160, True]


def test_without_the_lock_on_the_head_they_get_in_each_others_way(standing_installation: Installation) -> None:
    """
    The control. A head that is read before the transaction, not under its lock, is old when it is used: the table's own
    rule then refuses the fork, and the act with it.
    """
    blind = """
from django.db.models.query import QuerySet
heads = threading.local()
class Unlocked:
    def filter(self, agency_id):
        return self
    def first(self):
        return heads.seen
real = QuerySet.select_for_update
QuerySet.select_for_update = lambda self, *a, **k: Unlocked() if self.model is Chain else real(self, *a, **k)
reading = threading.Barrier(32)
def write(number):
    heads.seen = Chain.objects.get(agency_id=agencies[0].pk)
    reading.wait()
    with transaction.atomic():
        audit.record("test.done", on=None, by=None, acting_for=agencies[0], at=AT)
"""
    told, written, _ = json.loads(standing_installation.run(BEGIN + blind + WRITE))
    assert told == {"done": 1, "IntegrityError": 31}
    assert written == 1


def test_one_chain_does_not_wait_for_another(standing_installation: Installation) -> None:
    """
    On PostgreSQL one agency's act goes through while another's is still open; SQLite has one writer at a time for all,
    so there both go through one after the other.
    """
    code = """
through = threading.Event()
def other():
    with transaction.atomic():
        audit.record("test.done", on=None, by=None, acting_for=agencies[1], at=AT)
    through.set()
    connection.close()
with transaction.atomic():
    audit.record("test.done", on=None, by=None, acting_for=agencies[0], at=AT)
    thread = threading.Thread(target=other)
    thread.start()
    beside = through.wait(10 if connection.vendor == "postgresql" else 0.5)
thread.join()
print(json.dumps([beside, through.is_set(), breaks() == []]))
"""
    beside = connection.vendor == "postgresql"
    assert json.loads(standing_installation.run(BEGIN + code)) == [beside, True, True]
