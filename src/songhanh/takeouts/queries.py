"""Reads of takeouts, each within what the asking agency may see."""

from __future__ import annotations

from uuid import UUID

from songhanh.organisations.models import Agency
from songhanh.takeouts.enums import TakeoutState
from songhanh.takeouts.models import Takeout


def last_takeout(agency: Agency) -> Takeout | None:
    """Return the one that was asked for last, whatever became of it."""
    return Takeout.objects.filter(agency=agency).select_related("asked_by").order_by("-pk").first()


def ready_takeout(agency: Agency, uuid: UUID) -> Takeout:
    """
    Return a takeout of the agency that can be fetched.

    :raises Takeout.DoesNotExist: if there is none.
    """
    return Takeout.objects.get(agency=agency, uuid=uuid, state=TakeoutState.READY)
