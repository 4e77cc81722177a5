"""The tables of the trail. They hold plain ids and names: what they tell must outlive the rows they tell of."""

from __future__ import annotations

from django.conf import settings
from django.db import models

SYSTEM_CHAIN = 0  # acts of the installation itself


class Chain(models.Model):
    """The head of an agency's chain of events, locked as the last statement before commit."""

    agency_id = models.BigIntegerField(primary_key=True)
    seq = models.BigIntegerField(default=0)
    mac = models.CharField(max_length=64, default="")


class Event(models.Model):
    """What someone did, in the chain of the agency they acted for."""

    chain = models.BigIntegerField()
    seq = models.BigIntegerField()
    at = models.DateTimeField()
    actor_id = models.BigIntegerField(null=True)
    actor_name = models.CharField(max_length=200, blank=True)
    acting_for_id = models.BigIntegerField(null=True)
    role = models.CharField(max_length=100, blank=True)
    action = models.CharField(max_length=60)
    object_type = models.CharField(max_length=60)
    object_id = models.BigIntegerField(null=True)
    changes = models.JSONField(default=dict)
    reason = models.TextField(blank=True)
    request_id = models.CharField(max_length=36, blank=True)
    prev = models.CharField(max_length=64)
    mac = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["chain", "seq"], name="event_once_in_its_chain")]
        indexes = [models.Index(fields=["object_type", "object_id"], name="event_of_object")]

    def __str__(self) -> str:
        return f"{self.chain}/{self.seq} {self.action}"


class Anchor(models.Model):
    """A signature over the heads of all chains on one day: a cut tail shows."""

    on = models.DateField(unique=True)
    heads = models.JSONField()
    counts = models.JSONField()
    mac = models.CharField(max_length=64)


class Receipt(models.Model):
    """What a key of a form led to: the same form sent twice gets the first answer."""

    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.UUIDField()
    body_sha256 = models.CharField(max_length=64)
    result_type = models.CharField(max_length=60)
    result_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["actor", "key"], name="receipt_once_per_key")]
        indexes = [models.Index(fields=["at"], name="receipt_by_age")]
