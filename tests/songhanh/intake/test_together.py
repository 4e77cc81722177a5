"""Several people at once: nothing is lost, nothing is done twice (C1, C2)."""

from __future__ import annotations

from tests.songhanh.intake.conftest import PLAN
from tests.songhanh.intake.test_killed_worker import MAKE

READ = """
from django.utils import timezone
from songhanh.intake import jobs
jobs.read_next_upload(now=timezone.now())
"""
TOGETHER = """
import threading, collections
from django.db import connection
from django.utils import timezone
from songhanh.accounts.models import User
from songhanh.intake import acceptance, actions, acts
from songhanh.intake.models import Review
from songhanh.intake.review import Standing

barrier = threading.Barrier(20)
told = collections.Counter()

def run(act):
    def work():
        review = Review.objects.get()
        barrier.wait()
        try:
            told[act(review)] += 1
        finally:
            connection.close()
    threads = [threading.Thread(target=work) for _ in range(20)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()

user, agency = User.objects.get(), Review.objects.get().agency
key = Standing(Review.objects.get(), timezone.now().date()).settled.tasks[0].key

def reject(review):
    news = acts.reject(Standing(review, timezone.now().date()), key, 0)
    try:
        actions.decide(review=review, news=news, by=user, acting_for=agency, at=timezone.now())
    except actions.DecidedMeanwhile:
        return "told"
    return "decided"

def accept(review):
    return "plan %s" % acceptance.accept_review(
        review=review, version=review.version, by=user, acting_for=agency, at=timezone.now()).pk
"""
DECIDE = TOGETHER + "run(reject)\nprint(told['decided'], told['told'], Review.objects.get().decisions.count())\n"
ACCEPT = TOGETHER + (
    "run(accept)\nfrom songhanh.plans.models import Plan\nfrom songhanh.audit.models import Event\n"
    "from songhanh.audit.queries import breaks\n"
    "print(sum(told.values()), len(told), Plan.objects.count(), "
    "Event.objects.filter(action='plan.accepted').count(), len(breaks()))\n"
)


def test_of_twenty_who_decide_the_same_thing_one_does_and_the_others_are_told(installation):
    installation.run(MAKE, PLAN.encode())
    installation.run(READ)
    assert installation.run(DECIDE).split() == ["1", "19", "1"]


def test_twenty_who_accept_get_the_same_plan_and_the_chains_are_whole(installation):
    installation.run(MAKE, PLAN.encode())
    installation.run(READ)
    assert installation.run(ACCEPT).split() == ["20", "1", "1", "1", "0"]
