"""The wish for a takeout, which is the wanted job, and what became of it."""

from __future__ import annotations

import uuid
from pathlib import Path

from django.conf import settings
from django.db import models
from django.db.models import Q

from songhanh.core.fields import Versioned
from songhanh.organisations.models import Agency
from songhanh.takeouts.enums import TakeoutState


class Takeout(Versioned):
    """
    All that an agency sees, as one .zip. The row is the wanted job; a plan is done at a time, under a lease.

    Other officers of the agency see the same, so it is theirs too.
    """

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(
        max_length=10, choices=[(state.value, state.value) for state in TakeoutState], default=TakeoutState.WAITING
    )
    plans = models.JSONField(null=True)  # ids in the order of the folders; null = not begun
    done = models.PositiveIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)  # since something was last done
    made_at = models.DateTimeField(null=True)
    size = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["agency"], condition=Q(state=TakeoutState.WAITING), name="one_takeout_in_the_making"
            ),
            models.CheckConstraint(
                condition=~Q(state=TakeoutState.READY) | Q(made_at__isnull=False), name="takeout_ready_since_a_time"
            ),
        ]
        indexes = [models.Index(fields=["agency", "-id"], name="takeouts_of_agency")]

    def __str__(self) -> str:
        return f"Bản tải về {self.uuid}"

    @property
    def path(self) -> Path:
        return Path(settings.DATA) / "takeouts" / f"{self.uuid}.zip"

    @property
    def unfinished(self) -> Path:
        return self.path.with_suffix(".part")

    @property
    def of(self) -> int:
        return len(self.plans or ())
