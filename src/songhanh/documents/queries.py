"""Reads of the register, within what an agency may know."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from songhanh.core.fields import valid_on
from songhanh.documents.drafts import NewDocument
from songhanh.documents.models import Attachment, Citation, Document, DocumentQuerySet, File, Recipient
from songhanh.organisations.enums import Line
from songhanh.organisations.models import Agency, Ancestry


def documents_known_to(agency: Agency, on: date) -> DocumentQuerySet:
    """
    Return the documents that an agency issued, registered, received or has the file of, and those of the agencies
    below it.

    A plan's document is seen with the plan: that is the affair of `plans.access`.
    """
    own = Ancestry.objects.filter(valid_on(on), ancestor=agency, line=Line.TERRITORY).values("descendant")
    has_file = Attachment.objects.filter(file=OuterRef("text__file"), agency=agency)
    received = Recipient.objects.filter(document=OuterRef("pk"), agency=agency)
    return Document.objects.filter(Q(issuer__in=own) | Q(register__in=own) | Exists(has_file) | Exists(received))


def document_for(agency: Agency, pk: int, on: date) -> Document:
    """
    Return a document that the agency knows.

    :raises Document.DoesNotExist: if there is none.
    """
    known = documents_known_to(agency, on).select_related("issuer", "register", "registered_by", "text__file", "file")
    return known.get(pk=pk)


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


class CitedDocuments:
    """Documents by what is printed of them where they are cited: type, number and symbol, and the date."""

    def __init__(self, known: QuerySet[Document]) -> None:
        self._by_name: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
        for pk, kind, number, symbol, on in known.exclude(number="").values_list(
            "pk", "type", "number", "symbol", "on"
        ):
            identifier = "/".join(part for part in (number, symbol) if part)
            self._by_name[kind.lower(), identifier.lower()].append((pk, on))

    def named(self, kind: str, identifier: str, on: str) -> int | None:
        """
        Return the one document that a citation means; None when there is none or it might be two.

        Numbers begin anew each year and each agency has its own 57/KH-UBND, so a date that is printed must agree.
        """
        same = self._by_name.get((kind.lower(), identifier.lower()), [])
        fitting = [pk for pk, day in same if not on or not day or day.startswith(on) or on.startswith(day)]
        return fitting[0] if len(fitting) == 1 else None


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
