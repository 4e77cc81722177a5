"""Background work of intake: reading what waits. Idempotent; everything it changes goes through actions."""

from __future__ import annotations

import logging
import uuid
from datetime import datetime

from songhanh import __version__
from songhanh.documents.actions import CannotStoreFile
from songhanh.documents.jobs import sweep
from songhanh.intake import actions
from songhanh.intake.models import Upload
from songhanh.intake.reading_process import UNREADABLE, Refusal, read_apart

logger = logging.getLogger("songhanh.intake")
READER_VERSION = __version__


def read_next_upload(*, now: datetime) -> bool:
    """Read one waiting upload; tell whether there was one."""
    upload = actions.claim_upload(now=now)
    if upload is None:
        return False
    if upload.tries > actions.TRIES:
        actions.refuse_upload(upload=upload, refusal=Refusal("broken", UNREADABLE), at=now)
        return True
    read_upload(upload, now=now)
    return True


def sweep_held(*, now: datetime) -> int:
    """Delete held bytes whose upload was undone before it was there; return how many."""
    known = {str(held) for held in Upload.objects.exclude(held=None).values_list("held", flat=True)}
    return sweep(actions.held_path(uuid.UUID(int=0)).parent, known, now=now)


def read_upload(upload: Upload, *, now: datetime) -> None:
    """Read one upload in a process of its own and store what came of it."""
    path = actions.held_path(upload.held) if upload.held else upload.file.path  # type: ignore[union-attr]
    answer = read_apart(path, upload.name)
    if isinstance(answer, Refusal):
        logger.info("upload %s refused: %s", upload.pk, answer.reason)
        actions.refuse_upload(upload=upload, refusal=answer, at=now)
        return
    try:
        actions.finish_reading(upload=upload, result=answer, reader_version=READER_VERSION, at=now)
    except CannotStoreFile as sentence:  # it can be read, but holds what is not to be handed on: macros
        actions.refuse_upload(upload=upload, refusal=Refusal("unsafe", str(sentence)), at=now)
