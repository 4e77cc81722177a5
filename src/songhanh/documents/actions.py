"""Every change to the register goes through here."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.audit.actions import once
from songhanh.documents import rules, storage
from songhanh.documents.drafts import NewCitation, NewDocument, NewRecipient
from songhanh.documents.enums import DocumentState, LinkKind
from songhanh.documents.models import Attachment, Citation, Clause, Document, File, Link, Recipient, Text
from songhanh.organisations.models import Agency
from vanban import fold


class CannotStoreFile(Exception):
    """Raised with a sentence fit to show."""


class CannotLinkDocuments(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
def store_file(*, content: bytes, name: str, by: User | None, acting_for: Agency, at: datetime) -> Attachment:
    """
    Keep a file for an agency; the same bytes are kept once, and an agency that has them keeps its first name for them.

    :raises CannotStoreFile: if the file is empty, too large, or not of a kind that its name says.
    """
    if len(content) > settings.UPLOAD_LIMIT:
        raise CannotStoreFile(f"Tệp lớn hơn {settings.UPLOAD_LIMIT // 2**20} MB. Đề nghị gửi tệp nhỏ hơn.")
    kind = storage.kind_of(name, content)
    if kind is None:
        raise CannotStoreFile(
            "Không nhận được tệp này: tệp rỗng, hỏng, có macro, nén quá mức, hoặc nội dung không đúng với đuôi tên. "
            f"Các loại nhận được: {', '.join(sorted(storage.FILE_KINDS))}."
        )
    sha256 = hashlib.sha256(content).hexdigest()
    file = File.objects.filter(sha256=sha256).first()
    held = None if file is None else Attachment.objects.filter(file=file, agency=acting_for).first()
    if held is not None:
        return held
    if file is None:
        file = _keep(File(uuid=uuid.uuid4(), sha256=sha256, size=len(content), kind=kind), content)
    attachment, is_new = Attachment.objects.get_or_create(
        file=file, agency=acting_for, defaults={"name": bare_name(name), "attached_at": at, "attached_by": by}
    )
    if not is_new:  # the same agency sent the same bytes at the same moment
        return attachment
    audit.record(
        "file.stored", on=attachment, by=by, acting_for=acting_for, at=at,
        changes={"name": [None, attachment.name], "sha256": [None, sha256]},
    )  # fmt: skip
    return attachment


def _keep(file: File, content: bytes) -> File:
    """Put bytes on the disk and their row behind them; of two at once, both get the row of the first."""
    storage.write_durably(file.path, content)
    kept, is_new = File.objects.get_or_create(
        sha256=file.sha256, defaults={"uuid": file.uuid, "size": file.size, "kind": file.kind}
    )
    if not is_new:
        file.path.unlink()
    return kept


def bare_name(name: str) -> str:
    """The name without folders and control letters, short enough to show; it never becomes a path."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    printable = "".join(letter for letter in last if letter.isprintable()).strip()
    return printable[-255:] or "tep"


@transaction.atomic
def store_text(
    *, reading: Mapping[str, Any], file: File | None, source_version: str, by: User | None, acting_for: Agency | None,
    at: datetime,
) -> Text:  # fmt: skip
    """
    Keep the text of a reading ("vanban/1") with its layout and its clauses.

    The same text of the same file is kept once: a newer reader finds it again.
    """
    words: str = reading["text"]
    sha256 = hashlib.sha256(words.encode()).hexdigest()
    if file is not None:
        known = Text.objects.filter(file=file, sha256=sha256).first()
        if known is not None:
            return known
    text = Text.objects.create(
        file=file, sha256=sha256, text=words, blocks=list(reading.get("blocks", ())), source_version=source_version
    )
    _store_clauses(text, rules.clauses_of(reading))
    audit.record(
        "text.stored", on=text, by=by, acting_for=acting_for, at=at,
        changes={"sha256": [None, sha256], "source_version": [None, source_version]},
    )  # fmt: skip
    return text


def _store_clauses(text: Text, rows: Sequence[rules.ClauseRow]) -> None:
    """Store clauses level by level: a row that may never change must know its parent when it is written."""
    made: dict[int, Clause] = {}
    level = [row for row in rows if row.parent is None]
    while level:
        stored = Clause.objects.bulk_create(
            [
                Clause(
                    text=text, ordinal=row.ordinal, parent=None if row.parent is None else made[row.parent],
                    path=row.path, label=row.label, kind=row.kind, start=row.start, end=row.end,
                )
                for row in level
            ]
        )  # fmt: skip
        made |= {clause.ordinal: clause for clause in stored}
        above = {row.ordinal for row in level}
        level = [row for row in rows if row.parent in above]


def _search_text(document: Document) -> str:
    issuer = "" if document.issuer is None else f"{document.issuer.name} {document.issuer.short}"
    words = (document.type, document.identifier, document.title, document.issuer_as_printed, issuer)
    return fold(" ".join(word for word in words if word))


def _fields(new: NewDocument) -> dict[str, Any]:
    return {
        "type": new.type, "number": new.number, "symbol": new.symbol, "on": new.on,
        "issued_on": rules.day_of_print(new.on), "place": new.place, "issuer": new.issuer,
        "issuer_as_printed": new.issuer_as_printed, "title": new.title, "text": new.text, "file": new.file,
        "state": new.state,
    }  # fmt: skip


@transaction.atomic
@once
def register_document(
    *, new: NewDocument, by: User | None, acting_for: Agency, at: datetime, key: UUID | None
) -> Document:
    """Enter a document in the agency's register. A double is no error: `queries.twins_of` warns of it before."""
    document = Document(**_fields(new), register=acting_for, registered_at=at, registered_by=by)
    document.search_text = _search_text(document)
    document.save(force_insert=True)
    audit.record(
        "document.registered", on=document, by=by, acting_for=acting_for, at=at,
        changes={"identifier": [None, document.identifier], "title": [None, document.title]},
    )  # fmt: skip
    return document


@transaction.atomic
def register_by_hand(
    *, new: NewDocument, content: bytes | None, name: str, by: User, acting_for: Agency, at: datetime, key: UUID | None
) -> Document:
    """
    Enter a document with the file that lies beside it, if there is one.

    :raises CannotStoreFile: when the file is not to be kept; then nothing is entered either.
    """
    return register_document(new=_with_file(new, content, name, by, acting_for, at), by=by, acting_for=acting_for,
                             at=at, key=key)  # fmt: skip


@transaction.atomic
def correct_by_hand(
    *, document: Document, version: int, new: NewDocument, content: bytes | None, name: str, by: User,
    acting_for: Agency, at: datetime,
) -> Document:  # fmt: skip
    """
    Correct a document and put another file in the place of the one beside it, if one is given.

    :raises CannotStoreFile: when the file is not to be kept; then nothing is corrected either.
    :raises EditedMeanwhile: if the document is no longer at `version`.
    """
    with_file = _with_file(new, content, name, by, acting_for, at)
    return correct_document(document=document, version=version, new=with_file, by=by, acting_for=acting_for, at=at)


def _with_file(
    new: NewDocument, content: bytes | None, name: str, by: User, acting_for: Agency, at: datetime
) -> NewDocument:
    if content is None:
        return new
    kept = store_file(content=content, name=name, by=by, acting_for=acting_for, at=at)
    return replace(new, file=kept.file)


@transaction.atomic
def correct_document(
    *, document: Document, version: int, new: NewDocument, by: User, acting_for: Agency, at: datetime
) -> Document:
    """
    Correct what the register says of a document; its text stays as it is, its file too where no other is given.

    :raises EditedMeanwhile: if the document is no longer at `version`.
    """
    values = _fields(new)
    del values["text"]
    if new.file is None:
        del values["file"]
    before = {name: getattr(document, name) for name in values}
    changes = {name: [before[name], value] for name, value in values.items() if before[name] != value}
    for name, value in values.items():
        setattr(document, name, value)
    document.edit(expecting=version, **values, search_text=_search_text(document))
    audit.record("document.corrected", on=document, by=by, acting_for=acting_for, at=at, changes=changes)
    return document


@transaction.atomic
def end_document(
    *, document: Document, version: int, reason: str, by: User, acting_for: Agency, at: datetime
) -> Document:
    """
    Note that a document is no longer in force.

    :raises EditedMeanwhile: if the document is no longer at `version`.
    """
    before = document.state
    document.edit(expecting=version, state=DocumentState.ENDED)
    audit.record(
        "document.ended", on=document, by=by, acting_for=acting_for, at=at,
        changes={"state": [before, document.state]}, reason=reason,
    )  # fmt: skip
    return document


@transaction.atomic
def note_recipients(
    *, document: Document, news: Sequence[NewRecipient], by: User | None, acting_for: Agency, at: datetime
) -> int:
    """Note to whom a document went; return how many did not have it yet."""
    had = set(Recipient.objects.filter(document=document).values_list("agency", flat=True))
    fresh = {new.agency.pk: new for new in news if new.agency.pk not in had}
    Recipient.objects.bulk_create(
        (
            Recipient(document=document, agency=new.agency, as_printed=new.as_printed[:300])
            for new in fresh.values()
        ),
        ignore_conflicts=True,  # two who send it at once send it once
    )  # fmt: skip
    audit.record(
        "recipients.noted", on=document, by=by, acting_for=acting_for, at=at,
        changes={"agencies": [None, [new.agency for new in fresh.values()][:50]], "count": [0, len(fresh)]},
    )  # fmt: skip
    return len(fresh)


@transaction.atomic
def note_citations(
    *, text: Text, news: Sequence[NewCitation], by: User | None, acting_for: Agency | None, at: datetime
) -> list[Citation]:
    """Note which documents a text names; what was noted at the same place stays as it is."""
    known = set(Citation.objects.filter(text=text).values_list("start", "end"))
    made = Citation.objects.bulk_create(
        Citation(text=text, start=new.start, end=new.end, type=new.type, title=new.title, date=new.date,
                 identifier_as_printed=new.identifier_as_printed, cited_id=new.cited)
        for new in {(new.start, new.end): new for new in news}.values()
        if (new.start, new.end) not in known
    )  # fmt: skip
    audit.record(
        "citations.noted", on=text, by=by, acting_for=acting_for, at=at,
        changes={"count": [len(known), len(known) + len(made)]},
    )  # fmt: skip
    return made


@transaction.atomic
def name_cited(*, citation: Citation, document: Document, by: User, acting_for: Agency, at: datetime) -> Citation:
    """Say which document of the register a printed citation means, wherever the same print stands in that text."""
    same = Citation.objects.filter(text=citation.text_id, identifier_as_printed=citation.identifier_as_printed)
    before = citation.cited_id
    same.update(cited=document)
    citation.cited = document
    audit.record(
        "citation.named", on=citation, by=by, acting_for=acting_for, at=at, changes={"cited": [before, document.pk]}
    )
    return citation


@transaction.atomic
def link_documents(
    *, document: Document, other: Document, kind: LinkKind, on: date | None, by: User | None, acting_for: Agency,
    at: datetime,
) -> Link:  # fmt: skip
    """
    Note what a document does to another; a link that is there already is left as it is.

    :raises CannotLinkDocuments: if both are the same.
    """
    if document.pk == other.pk:
        raise CannotLinkDocuments("Một văn bản không thể liên kết với chính nó.")
    link, made = Link.objects.get_or_create(document=document, other=other, kind=kind, defaults={"on": on})
    if made:
        audit.record(
            "documents.linked", on=document, by=by, acting_for=acting_for, at=at, changes={kind: [None, other]}
        )
    return link
