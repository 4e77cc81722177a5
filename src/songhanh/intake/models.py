"""Uploads, readings, reviews and decisions. What the machine read is never edited: a correction stands beside it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from songhanh.core.fields import Versioned
from songhanh.documents.models import File, Text
from songhanh.intake.enums import ReviewState, Subject, UploadState, Verdict
from songhanh.organisations.models import Agency
from songhanh.plans.models import Plan


class Upload(Versioned):
    """A file that an agency wants read. The row itself is the wanted job: the worker takes it under a lease."""

    # Until it is read the bytes are only held: a file with a secrecy stamp is never stored.
    held = models.UUIDField(null=True, unique=True)
    sha256 = models.CharField(max_length=64)
    file = models.ForeignKey(File, null=True, on_delete=models.PROTECT, related_name="uploads")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=255)
    state = models.CharField(
        max_length=10, choices=[(s.value, s.value) for s in UploadState], default=UploadState.WAITING
    )
    lease_until = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    message = models.TextField(blank=True)  # the sentence that says why it could not be read
    reason = models.CharField(max_length=20, blank=True)  # scan, password, broken …: what may be offered then
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["agency", "sha256"], condition=~Q(sha256=""), name="a_file_once_an_agency")
        ]
        indexes = [models.Index(fields=["id"], condition=Q(state__in=["waiting", "reading"]), name="uploads_that_wait")]


class Reading(models.Model):
    """What one version of the reader made of a text: the whole "vanban/1" object, append-only."""

    text = models.ForeignKey(Text, on_delete=models.PROTECT, related_name="readings")
    reader_version = models.CharField(max_length=20)
    result = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["text", "reader_version"], name="a_text_read_once_a_version")]


class Review(Versioned):
    """An agency's review of a reading. `place` is where a person last looked: a position in the text."""

    reading = models.ForeignKey(Reading, on_delete=models.PROTECT, related_name="reviews")
    upload = models.OneToOneField(Upload, on_delete=models.PROTECT, related_name="review")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    issuer = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=[(s.value, s.value) for s in ReviewState], default=ReviewState.OPEN)
    place = models.PositiveIntegerField(default=0)
    accepted_at = models.DateTimeField(null=True, blank=True)
    accepted_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    plan = models.OneToOneField(Plan, null=True, on_delete=models.PROTECT, related_name="review")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(state=ReviewState.ACCEPTED, plan__isnull=False, accepted_at__isnull=False)
                | (~Q(state=ReviewState.ACCEPTED) & Q(plan__isnull=True)),
                name="accepted_has_its_plan",
            )
        ]


class Decision(models.Model):
    """What a person said of one thing the machine read; the last one for (subject, slot, start, end) counts."""

    review = models.ForeignKey(Review, on_delete=models.PROTECT, related_name="decisions")
    step = models.PositiveIntegerField()  # decisions of one act share it and are undone together
    subject = models.CharField(max_length=10, choices=[(s.value, s.value) for s in Subject])
    slot = models.CharField(max_length=300, blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    verdict = models.CharField(max_length=10, choices=[(v.value, v.value) for v in Verdict])
    machine = models.JSONField(default=dict)
    value = models.JSONField(default=dict)
    reason = models.TextField(blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    replaces = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["review", "id"], name="decisions_in_order")]
        constraints = [
            models.CheckConstraint(
                condition=Q(verdict=Verdict.UNDO, replaces__isnull=False)
                | (~Q(verdict=Verdict.UNDO) & Q(replaces__isnull=True)),
                name="only_an_undo_replaces",
            )
        ]
