"""The register. Files, texts and clauses never change; what is known of a document beside its text may be corrected."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from songhanh.core.fields import Versioned
from songhanh.documents.enums import ClauseKind, DocumentState, LinkKind
from songhanh.organisations.models import Agency
from vanban import fold


def containing(words: str, column: str = "search_text") -> Q:
    """Return the condition that every word occurs in a folded column: "binh dang hoà" finds "Bình đẳng … hòa"."""
    condition = Q()
    for word in fold(words).split():
        condition &= Q(**{f"{column}__contains": word})
    return condition


class File(models.Model):
    """Bytes, once each, on disk under a random name; who knows of them is told by Attachment."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sha256 = models.CharField(max_length=64, unique=True)
    size = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=10)

    def __str__(self) -> str:
        return str(self.uuid)

    @property
    def path(self) -> Path:
        return Path(settings.FILES) / str(self.uuid)


class Attachment(models.Model):
    """That an agency has a file, under the name it gave it. The bytes are shared, the knowledge of them is not."""

    file = models.ForeignKey(File, on_delete=models.PROTECT, related_name="attachments")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    name = models.CharField("Tên tệp", max_length=255)
    attached_at = models.DateTimeField()
    attached_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["file", "agency"], name="attachment_once_an_agency")]

    def __str__(self) -> str:
        return self.name


class Text(models.Model):
    """What stands in a file, or was drafted here (file null), with its layout. Spans are code points into `text`."""

    file = models.ForeignKey(File, null=True, on_delete=models.PROTECT, related_name="texts")
    sha256 = models.CharField(max_length=64, db_index=True)
    text = models.TextField()
    blocks = models.JSONField()
    source_version = models.CharField(max_length=40)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["file", "sha256"], name="text_once_a_file")]


class Clause(models.Model):
    """A place in a text. The leaves cover the text without gap or overlap; the others hold what stands under them."""

    text = models.ForeignKey(Text, on_delete=models.PROTECT, related_name="clauses")
    ordinal = models.PositiveIntegerField()
    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="children")
    path = models.CharField(max_length=120, blank=True)
    label = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in ClauseKind])
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ["ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["text", "ordinal"], name="clause_once_in_its_text"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="clause_is_not_empty"),
        ]


class DocumentQuerySet(models.QuerySet["Document"]):
    def containing(self, words: str) -> Self:
        """Documents in which every word occurs, with or without diacritics."""
        return self.filter(containing(words))


class Document(Versioned):
    """An official document. `on` is the date as far as it is printed; `issued_on` the day when that is complete."""

    type = models.CharField("Loại văn bản", max_length=100, blank=True)
    number = models.CharField("Số", max_length=40, blank=True)
    symbol = models.CharField("Ký hiệu", max_length=100, blank=True)
    on = models.CharField("Ngày ban hành", max_length=12, blank=True)
    issued_on = models.DateField(null=True)
    place = models.CharField("Địa danh", max_length=120, blank=True)
    issuer = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="+")
    issuer_as_printed = models.CharField("Cơ quan ban hành", max_length=300, blank=True)
    title = models.TextField("Trích yếu nội dung", blank=True)
    text = models.ForeignKey(Text, null=True, on_delete=models.PROTECT, related_name="documents")
    # What was put beside it by who registered it by hand; the file of a text that was read stands with the text.
    file = models.ForeignKey(File, null=True, on_delete=models.PROTECT, related_name="documents")
    state = models.CharField(
        max_length=10, choices=[(state.value, state.value) for state in DocumentState], default=DocumentState.ISSUED
    )
    register = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")  # whose register it stands in
    registered_at = models.DateTimeField()
    registered_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    search_text = models.TextField(editable=False)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(issued_on__isnull=True) | ~Q(on=""), name="document_day_is_as_printed")
        ]
        indexes = [models.Index(fields=["type", "number", "symbol", "issuer", "on"], name="document_twins")]

    def __str__(self) -> str:
        return " ".join(part for part in (self.type, self.identifier) if part) or self.title[:80]

    @property
    def identifier(self) -> str:
        """Number and symbol as offices cite them: "41/KH-UBND"."""
        return "/".join(part for part in (self.number, self.symbol) if part)


class Recipient(models.Model):
    """
    That a document went to an agency: named under "Nơi nhận", added by hand, or it brought the document in itself.

    `as_printed` is empty where no print says so.
    """

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="recipients")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    as_printed = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "agency"], name="recipient_once_a_document")]


class Citation(models.Model):
    """That a text names another document; `cited` once that is in the register."""

    text = models.ForeignKey(Text, on_delete=models.PROTECT, related_name="citations")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    type = models.CharField(max_length=100, blank=True)
    identifier_as_printed = models.CharField(max_length=200)
    date = models.CharField(max_length=12, blank=True)
    title = models.TextField(blank=True)
    cited = models.ForeignKey(Document, null=True, on_delete=models.PROTECT, related_name="cited_in")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["text", "start", "end"], name="citation_once_in_its_place"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="citation_is_not_empty"),
        ]


class Link(models.Model):
    """What a document does to another, from a day on."""

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="links")
    other = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="linked_from")
    kind = models.CharField(max_length=12, choices=[(kind.value, kind.value) for kind in LinkKind])
    on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["document", "other", "kind"], name="link_once"),
            models.CheckConstraint(condition=~Q(document=F("other")), name="no_link_to_itself"),
        ]
