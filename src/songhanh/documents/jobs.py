"""Background work of the register: bytes that no row names are cleared away."""

from __future__ import annotations

from collections.abc import Container
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings

from songhanh.documents.models import File

# Bytes are on the disk before their row is committed, so that no row ever names bytes that are not there. When the
# act is undone they stay behind. No act lasts a day: what is older than that and has no row will never get one.
LEFT_BEHIND = timedelta(days=1)


def sweep_files(*, now: datetime) -> int:
    """Delete stored bytes that an undone act left behind; return how many."""
    known = {str(uuid) for uuid in File.objects.values_list("uuid", flat=True)}
    return sweep(Path(settings.FILES), known, now=now)


def sweep(folder: Path, known: Container[str], *, now: datetime) -> int:
    """Delete the files of a folder that are older than a day and not known by name; return how many."""
    if not folder.is_dir():
        return 0
    swept = 0
    for path in folder.iterdir():
        written_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        if path.is_file() and path.name not in known and now - written_at > LEFT_BEHIND:
            path.unlink(missing_ok=True)
            swept += 1
    return swept
