"""Every change of a takeout."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.organisations.models import Agency
from songhanh.takeouts.enums import TakeoutState
from songhanh.takeouts.models import Takeout

LEASE = timedelta(minutes=10)  # longer than the largest plan takes
TRIES = 5
KEPT = timedelta(days=7)  # then it is removed: a copy of everything must not lie about


@transaction.atomic
def ask_for_takeout(*, by: User | None, acting_for: Agency, at: datetime) -> Takeout:
    """Wish for a takeout; while one is in the making, that one is the answer."""
    takeout, is_new = Takeout.objects.get_or_create(
        agency=acting_for, state=TakeoutState.WAITING, defaults={"asked_at": at, "asked_by": by}
    )
    if is_new:
        audit.record("takeout.asked", on=takeout, by=by, acting_for=acting_for, at=at)
    return takeout


def claim_takeout(*, now: datetime) -> Takeout | None:
    """Take one that waits for its next step (or whose worker died) under a lease; None when nothing waits."""
    waiting = Takeout.objects.filter(
        Q(lease_until__isnull=True) | Q(lease_until__lt=now), state=TakeoutState.WAITING
    ).order_by("tries", "pk")
    for takeout in waiting.select_related("agency")[:10]:
        taken = Takeout.objects.filter(pk=takeout.pk, version=takeout.version).update(
            lease_until=now + LEASE, tries=F("tries") + 1, version=F("version") + 1
        )
        if taken:
            takeout.refresh_from_db(fields=["lease_until", "tries", "version"])
            return takeout
    return None


def note_step(*, takeout: Takeout, plans: Sequence[int], done: int) -> None:
    """Keep how far it is and let the next step begin: of whoever holds the lease only."""
    Takeout.objects.filter(pk=takeout.pk, version=takeout.version).update(
        plans=list(plans), done=done, lease_until=None, tries=0, version=F("version") + 1
    )


@transaction.atomic
def finish_takeout(*, takeout: Takeout, size: int, at: datetime) -> None:
    """Hand out what was made."""
    takeout.edit(
        expecting=takeout.version, state=TakeoutState.READY, made_at=at, size=size, lease_until=None, tries=0
    )  # fmt: skip
    audit.record("takeout.made", on=takeout, by=None, acting_for=takeout.agency, at=at, changes={"size": [0, size]})


@transaction.atomic
def fail_takeout(*, takeout: Takeout, at: datetime) -> None:
    """Give up what could not be made five times."""
    takeout.edit(expecting=takeout.version, state=TakeoutState.FAILED, lease_until=None)
    takeout.unfinished.unlink(missing_ok=True)
    audit.record("takeout.failed", on=takeout, by=None, acting_for=takeout.agency, at=at)


@transaction.atomic
def fetch_takeout(*, takeout: Takeout, by: User, acting_for: Agency, at: datetime) -> None:
    """Record that someone takes everything with them."""
    audit.record("takeout.fetched", on=takeout, by=by, acting_for=acting_for, at=at)


@transaction.atomic
def remove_takeout(*, takeout: Takeout, at: datetime) -> None:
    """Remove the file of a takeout whose week is over."""
    takeout.edit(expecting=takeout.version, state=TakeoutState.REMOVED)
    audit.record("takeout.removed", on=takeout, by=None, acting_for=takeout.agency, at=at)
    transaction.on_commit(lambda: takeout.path.unlink(missing_ok=True))
