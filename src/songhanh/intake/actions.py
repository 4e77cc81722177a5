"""Every change of intake: uploads, what came of reading them, decisions of a review."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F, Max, Q

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.core.calendar import day_of
from songhanh.documents import actions as documents
from songhanh.documents import storage
from songhanh.intake import rules
from songhanh.intake.enums import ReviewState, Subject, UploadState, Verdict
from songhanh.intake.models import Decision, Reading, Review, Upload
from songhanh.intake.reading_process import Refusal
from songhanh.organisations.models import Agency
from songhanh.plans.access import plans_seen_by
from songhanh.plans.models import Plan

LEASE = timedelta(seconds=90)  # longer than the reading process may take
TRIES = 5  # a file that kills the reader five times is parked and shown


class CannotReceiveFile(Exception):
    """Raised with a sentence fit to show."""


class SameFile(Exception):
    """Raised when the agency has sent these very bytes before; `upload` is what came of them."""

    def __init__(self, upload: Upload) -> None:
        super().__init__(upload.name)
        self.upload = upload


class SamePlan(Exception):
    """Raised when these very bytes are already a plan that the agency may see, whoever brought it in."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(str(plan))
        self.plan = plan


class DecidedMeanwhile(Exception):
    """Raised when someone decided the same thing after the person last saw it; `current` is what was said."""

    def __init__(self, current: Decision) -> None:
        super().__init__("Nội dung vừa được người khác quyết định.")
        self.current = current


class ReviewClosed(Exception):
    """Raised when the plan was already accepted or the review set aside."""


def held_path(held: uuid.UUID) -> Path:
    return Path(settings.DATA) / "held" / str(held)


@transaction.atomic
def receive_upload(*, content: bytes, name: str, by: User, acting_for: Agency, at: datetime) -> Upload:
    """
    Take a file in to be read; the row is the wanted job.

    :raises CannotReceiveFile: if it is empty or too large.
    :raises SameFile: if the agency has sent the same bytes before.
    :raises SamePlan: if they are a plan that it may see.
    """
    if not content:
        raise CannotReceiveFile(f"Tệp “{name}” rỗng. Đề nghị kiểm tra lại tệp rồi tải lại.")
    if len(content) > settings.UPLOAD_LIMIT:
        raise CannotReceiveFile(f"Tệp “{name}” lớn hơn {settings.UPLOAD_LIMIT // 2**20} MB. Đề nghị tách tệp.")
    sha256 = hashlib.sha256(content).hexdigest()
    known = Upload.objects.filter(agency=acting_for, sha256=sha256).first()
    if known is not None:
        raise SameFile(known)
    plan = plans_seen_by(acting_for, day_of(at)).filter(document__text__file__sha256=sha256).first()
    if plan is not None:
        raise SamePlan(plan)
    held = uuid.uuid4()
    storage.write_durably(held_path(held), content)
    upload, is_new = Upload.objects.get_or_create(
        sha256=sha256, agency=acting_for,
        defaults={"held": held, "name": documents.bare_name(name), "at": at, "by": by},
    )  # fmt: skip
    if not is_new:  # sent twice at the same moment
        held_path(held).unlink()
        raise SameFile(upload)
    audit.record(
        "upload.received", on=upload, by=by, acting_for=acting_for, at=at, changes={"name": [None, upload.name]}
    )
    return upload


def claim_upload(*, now: datetime) -> Upload | None:
    """Take one waiting upload (or one whose worker died) under a lease; None when nothing waits."""
    waiting = Upload.objects.filter(
        Q(state=UploadState.WAITING) | Q(state=UploadState.READING, lease_until__lt=now)
    ).order_by("id")
    for upload in waiting[:10]:
        taken = Upload.objects.filter(pk=upload.pk, version=upload.version).update(
            state=UploadState.READING, lease_until=now + LEASE, tries=F("tries") + 1, version=F("version") + 1
        )
        if taken:
            upload.refresh_from_db()
            return upload
    return None


@transaction.atomic
def finish_reading(*, upload: Upload, result: dict[str, Any], reader_version: str, at: datetime) -> Review:
    """Store what was read and open its review; a second call for the same upload answers with the same review."""
    upload = Upload.objects.select_for_update().get(pk=upload.pk)
    known = Review.objects.filter(upload=upload).first()
    if known is not None:
        return known
    _store_file(upload, at)
    text = documents.store_text(
        reading=result, file=upload.file, source_version=reader_version, by=upload.by, acting_for=upload.agency, at=at
    )
    reading, _ = Reading.objects.get_or_create(text=text, reader_version=reader_version, defaults={"result": result})
    review = Review.objects.create(reading=reading, upload=upload, agency=upload.agency)
    Upload.objects.filter(pk=upload.pk).update(
        state=UploadState.READ, lease_until=None, message="", reason="", version=F("version") + 1
    )
    audit.record(
        "upload.read", on=upload, by=upload.by, acting_for=upload.agency, at=at,
        changes={"items": [0, len(result["items"])], "findings": [0, len(result["findings"])]},
    )  # fmt: skip
    return review


def _store_file(upload: Upload, at: datetime) -> None:
    """Turn held bytes into a stored file; the held copy goes when the transaction is through."""
    if upload.held is None:
        return
    path = held_path(upload.held)
    content = path.read_bytes()
    # The reader knows what a file is without an ending ("Kế hoạch số 5.2026"); the store goes by the ending.
    name = storage.fitting_name(upload.name, content)
    attachment = documents.store_file(content=content, name=name, by=upload.by, acting_for=upload.agency, at=at)
    Upload.objects.filter(pk=upload.pk).update(file=attachment.file, held=None)
    upload.file, upload.held = attachment.file, None
    transaction.on_commit(lambda: path.unlink(missing_ok=True))


@transaction.atomic
def refuse_upload(*, upload: Upload, refusal: Refusal, at: datetime) -> Upload:
    """
    Say why a file could not be read. Of a file with a secrecy stamp nothing is kept, not even its name.
    """
    upload = Upload.objects.select_for_update().get(pk=upload.pk)
    if upload.state in {UploadState.READ, UploadState.FAILED}:
        return upload
    if refusal.reason == "secret" and upload.held is not None:
        path = held_path(upload.held)
        transaction.on_commit(lambda: path.unlink(missing_ok=True))
        Upload.objects.filter(pk=upload.pk).update(name="", sha256="", held=None)
    elif refusal.reason == "scan":
        _store_file(upload, at)
    Upload.objects.filter(pk=upload.pk).update(
        state=UploadState.FAILED, lease_until=None, message=refusal.sentence, reason=refusal.reason,
        version=F("version") + 1,
    )  # fmt: skip
    audit.record("upload.refused", on=upload, by=upload.by, acting_for=upload.agency, at=at, reason=refusal.sentence)
    upload.refresh_from_db()
    return upload


@transaction.atomic
def discard_upload(*, upload: Upload, by: User, acting_for: Agency, at: datetime) -> None:
    """Put away an upload that could not be read, so that its file may be sent again."""
    if upload.state != UploadState.FAILED:
        raise ReviewClosed
    if upload.held is not None:
        path = held_path(upload.held)
        transaction.on_commit(lambda: path.unlink(missing_ok=True))
    audit.record(
        "upload.discarded", on=upload, by=by, acting_for=acting_for, at=at, changes={"name": [upload.name, None]}
    )
    upload.delete()


@dataclass(frozen=True, slots=True)
class NewDecision:
    """What a person says of one thing; `seen` is the id of the decision they saw on it (0 = none)."""

    subject: Subject
    start: int
    end: int
    verdict: Verdict
    slot: str = ""
    value: dict[str, Any] = field(default_factory=dict)
    machine: dict[str, Any] = field(default_factory=dict)
    reason: str = ""
    seen: int | None = None


@transaction.atomic
def decide(
    *, review: Review, news: Sequence[NewDecision], by: User, acting_for: Agency, at: datetime
) -> list[Decision]:
    """
    Write down one act of a person: one decision or many that are undone together.

    :raises DecidedMeanwhile: if someone else decided one of these things since the person saw it.
    :raises ReviewClosed: if the review is no longer open.
    """
    review = _locked(review)
    counting = rules.in_force(said(review))
    for new in news:
        latest = counting.get((new.subject, new.slot, new.start, new.end))
        if new.seen is not None and (latest.id if latest else 0) != new.seen:
            raise DecidedMeanwhile(Decision.objects.select_related("by").get(pk=_newest(review, new)))
    step = _next_step(review)
    made = Decision.objects.bulk_create(
        Decision(review=review, step=step, subject=new.subject, slot=new.slot, start=new.start, end=new.end,
                 verdict=new.verdict, value=new.value, machine=new.machine, reason=new.reason, at=at, by=by)
        for new in news
    )  # fmt: skip
    audit.record(
        "review.decided", on=review, by=by, acting_for=acting_for, at=at,
        changes={"decisions": [None, [f"{one.subject} {one.start}-{one.end} {one.verdict}" for one in made[:50]]],
                 "step": [step - 1, step]},
    )  # fmt: skip
    return made


def _newest(review: Review, new: NewDecision) -> int:
    rows = review.decisions.filter(subject=new.subject, slot=new.slot, start=new.start, end=new.end)
    return int(rows.order_by("-id").values_list("id", flat=True)[0])


def _locked(review: Review) -> Review:
    review = Review.objects.select_for_update().get(pk=review.pk)
    if review.state != ReviewState.OPEN:
        raise ReviewClosed
    return review


def _next_step(review: Review) -> int:
    return int(review.decisions.aggregate(last=Max("step"))["last"] or 0) + 1


def said(review: Review) -> list[rules.Said]:
    """Return the decisions of a review as the pure rules take them."""
    rows: Iterable[Decision] = review.decisions.order_by("id")
    return [
        rules.Said(row.pk, row.step, row.subject, row.slot, row.start, row.end, row.verdict, row.value, row.replaces_id)
        for row in rows
    ]


@transaction.atomic
def undo(*, review: Review, by: User, acting_for: Agency, at: datetime) -> list[Decision]:
    """Take back the last act not yet undone; nothing happens when there is none among the last 50."""
    review = _locked(review)
    undone = rules.undoable(said(review))
    if not undone:
        return []
    step = _next_step(review)
    made = Decision.objects.bulk_create(
        Decision(review=review, step=step, subject=one.subject, slot=one.slot, start=one.start, end=one.end,
                 verdict=Verdict.UNDO, replaces_id=one.id, at=at, by=by)
        for one in undone
    )  # fmt: skip
    audit.record(
        "review.undone", on=review, by=by, acting_for=acting_for, at=at, changes={"step": [undone[0].step, None]}
    )
    return made


def keep_place(*, review: Review, place: int) -> None:
    """Remember where a person looks; no event, for it says nothing of the plan."""
    Review.objects.filter(pk=review.pk).update(place=place)


@transaction.atomic
def set_aside(*, review: Review, reason: str, by: User, acting_for: Agency, at: datetime) -> Review:
    """Put a review away that is not to become a plan; it can be taken up again."""
    review = _locked(review)
    Review.objects.filter(pk=review.pk).update(state=ReviewState.LEFT, version=F("version") + 1)
    audit.record(
        "review.set_aside", on=review, by=by, acting_for=acting_for, at=at, reason=reason,
        changes={"state": [ReviewState.OPEN, ReviewState.LEFT]},
    )  # fmt: skip
    review.refresh_from_db()
    return review


@transaction.atomic
def take_up(*, review: Review, by: User, acting_for: Agency, at: datetime) -> Review:
    """Go on with a review that was set aside."""
    review = Review.objects.select_for_update().get(pk=review.pk)
    if review.state != ReviewState.LEFT:
        raise ReviewClosed
    Review.objects.filter(pk=review.pk).update(state=ReviewState.OPEN, version=F("version") + 1)
    audit.record(
        "review.taken_up", on=review, by=by, acting_for=acting_for, at=at,
        changes={"state": [ReviewState.LEFT, ReviewState.OPEN]},
    )  # fmt: skip
    review.refresh_from_db()
    return review
