"""Reading the trail: what happened to an object, and whether a chain is whole."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from uuid import UUID

from django.db import models

from songhanh.audit.actions import seal
from songhanh.audit.models import Chain, Event, Receipt


@dataclass(frozen=True, slots=True)
class Break:
    """The first row at which a chain is not what it was."""

    chain: int
    seq: int
    why: str


def history_of(thing: models.Model) -> models.QuerySet[Event]:
    """Return the events about one object, newest first."""
    return Event.objects.filter(object_type=thing._meta.label, object_id=thing.pk).order_by("-at", "-id")


def has_receipt(actor: models.Model, key: UUID | None) -> bool:
    """Tell whether a form with this key was taken from a person before."""
    return key is not None and Receipt.objects.filter(actor_id=actor.pk, key=key).exists()


def first_break(chain: int) -> Break | None:
    """Walk one chain and return its first broken row, or None when it is whole."""
    seq, prev = 0, ""
    for event in Event.objects.filter(chain=chain).order_by("seq").iterator(chunk_size=2000):
        if event.seq != seq + 1:
            return Break(chain, seq + 1, "thiếu sự kiện")
        if event.prev != prev or not hmac.compare_digest(event.mac, seal(event)):
            return Break(chain, event.seq, "sự kiện đã bị sửa")
        seq, prev = event.seq, event.mac
    head = Chain.objects.filter(agency_id=chain).first()
    if head is not None and (head.seq, head.mac) != (seq, prev):
        return Break(chain, seq + 1, "đuôi chuỗi đã bị cắt")
    return None


def breaks() -> list[Break]:
    """Return the first broken row of every chain that is not whole."""
    numbers = set(Chain.objects.values_list("agency_id", flat=True)) | set(
        Event.objects.values_list("chain", flat=True).distinct()
    )
    return [found for found in map(first_break, sorted(numbers)) if found is not None]
