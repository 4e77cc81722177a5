"""Reads of the register, within what an agency may know."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Exists, OuterRef, Q

from songhanh.core.fields import valid_on
from songhanh.documents.drafts import NewDocument
from songhanh.documents.models import Attachment, Citation, Document, DocumentQuerySet, File
from songhanh.organisations.enums import Line
from songhanh.organisations.models import Agency, Ancestry


def documents_known_to(agency: Agency, on: date) -> DocumentQuerySet:
    """
    Return the documents that an agency issued, registered or has the file of, and those of the agencies below it.

    A plan's document is seen with the plan: that is the affair of `plans.access`.
    """
    own = Ancestry.objects.filter(valid_on(on), ancestor=agency, line=Line.TERRITORY).values("descendant")
    has_file = Attachment.objects.filter(file=OuterRef("text__file"), agency=agency)
    return Document.objects.filter(Q(issuer__in=own) | Q(register__in=own) | Exists(has_file))


def twins_of(new: NewDocument, *, agency: Agency, on: date) -> list[Document]:
    """Return documents known to the agency with the same type, number, symbol, issuer and date: a probable double."""
    if not new.number:
        return []
    same = documents_known_to(agency, on).filter(
        type__iexact=new.type, number=new.number, symbol__iexact=new.symbol, on=new.on
    )
    if new.issuer is not None:
        same = same.filter(Q(issuer=new.issuer) | Q(issuer__isnull=True))
    return list(same.order_by("pk"))


def attachment_of(content_sha256: str, agency: Agency) -> Attachment | None:
    """Return what the agency itself has of these bytes; what others have is not told."""
    return Attachment.objects.filter(file__sha256=content_sha256, agency=agency).select_related("file").first()


def file_for(agency: Agency, file: File) -> Attachment:
    """
    Return how an agency knows a file.

    :raises Attachment.DoesNotExist: if it does not.
    """
    return Attachment.objects.select_related("file").get(file=file, agency=agency)


def missing_citations(document: Document) -> list[Citation]:
    """Return the documents that this one names and the register does not have, each once."""
    rows = Citation.objects.filter(text=document.text_id, cited=None).order_by("start")
    return list({(row.type, row.identifier_as_printed): row for row in reversed(rows)}.values())[::-1]


def attachments_among(agency: Agency, ids: Iterable[str]) -> list[Attachment]:
    """Return those of an agency's own attachments whose ids are named; what is no id names nothing."""
    wanted = [int(one) for one in ids if one.isdecimal() and len(one) < 16]
    if not wanted:
        return []
    return list(Attachment.objects.filter(agency=agency, pk__in=wanted).select_related("file").order_by("pk"))
