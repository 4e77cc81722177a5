"""
Take a back-up while people work.

1. One moment of the database is held: a copy of its own (SQLite), or one transaction (PostgreSQL).
2. The files that this moment names are added; they never change, and are on the disk before a row names them.
3. The list and the seal are written, the file is read back, the copy is started and looked at.
4. Only then does it get its name. What is left behind on the way is removed.

Never inside: the key of sessions and the sessions themselves, uploads that nobody read yet (they may be secret).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import Error as DatabaseFailure
from django.db import connection, transaction

from songhanh import __version__
from songhanh.config.backup import archive, contents, postgres, sqlite
from songhanh.config.backup.archive import CHUNK, README, Entry, Manifest, Writing, about, fingerprint
from songhanh.config.backup.contents import Query, StoredFile
from songhanh.config.backup.settling import CannotSettle, apart, look
from songhanh.config.demo.folder import MARK
from songhanh.core.calendar import VIETNAM

LAST = "sao-luu-gan-nhat.json"  # in the data folder: when and where the last one was taken
KEY = "keys/audit"
# Files of these kinds are packed already, and most evidence is of them.
_PACKED = (b"PK\x03\x04", b"\xff\xd8\xff", b"\x89PNG", b"%PDF")
Tell = Callable[[str], None]


class CannotBackUp(Exception):
    """Raised with a sentence fit to print."""


@dataclass(frozen=True, slots=True)
class Taken:
    path: Path
    size: int
    manifest: Manifest


def take_backup(path: Path | None, *, at: datetime, tell: Tell) -> Taken:
    """
    Write a back-up of this installation and verify it.

    :param path: the file, or a folder for one with a name of its own (default: the folder one is in).
    :raises CannotBackUp: when there is no whole back-up at the end; nothing is left of it then.
    """
    path = _named(path, at)
    unfinished, room = path.with_name(path.name + ".part"), path.with_name(path.name + ".tam")
    try:
        room.mkdir(mode=0o700)
        try:
            manifest = _write(unfinished, room, at, tell)
            tell("Đang kiểm tra lại bản sao")
            _verify(unfinished, manifest)
            unfinished.rename(path)
            _sync(path.parent)
        finally:
            shutil.rmtree(room)
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise CannotBackUp(f"Không ghi được bản sao vào {path.parent} ({error.strerror}).") from error
    except (sqlite3.Error, DatabaseFailure) as error:
        raise CannotBackUp(f"Không đọc được cơ sở dữ liệu ({str(error).strip()}). Chạy: songhanh doctor") from error
    except (CannotSettle, archive.CannotUseBackup) as error:
        raise CannotBackUp(f"Bản sao vừa ghi không qua được kiểm tra nên đã bỏ: {error}") from error
    taken = Taken(path, path.stat().st_size, manifest)
    _remember(taken)
    return taken


def _named(path: Path | None, at: datetime) -> Path:
    path = (path or Path.cwd()).expanduser().resolve()
    if path.is_dir():
        path /= f"songhanh-{at.astimezone(VIETNAM):%Y%m%d-%H%M}.zip"
    if path.exists():
        raise CannotBackUp(f"{path} đã có. Chọn tên khác; bản sao cũ không bị ghi đè.")
    if not path.parent.is_dir():
        raise CannotBackUp(f"Không có thư mục {path.parent}.")
    return path


def _write(unfinished: Path, room: Path, at: datetime, tell: Tell) -> Manifest:
    writing = Writing(unfinished)
    try:
        writing.add(README, [about(made_at=_said(at), release=__version__, holds_key=_holds_key())])
        if _holds_key():
            writing.add(KEY, [settings.AUDIT_KEY.encode()])
        mark = Path(settings.DATA) / MARK
        if mark.exists():  # an invented province stays known as one: everybody knows its password
            writing.add(MARK, [mark.read_bytes()])
        tell("Đang chép cơ sở dữ liệu")
        add = _from_sqlite if connection.vendor == "sqlite" else _from_postgres
        manifest = add(writing, room, at, tell)
        writing.finish(manifest)
    except BaseException:
        writing.abandon()
        raise
    return manifest


def _from_sqlite(writing: Writing, room: Path, at: datetime, tell: Tell) -> Manifest:
    copy = room / sqlite.NAME
    sqlite.copy_to(Path(connection.settings_dict["NAME"]), copy)
    entry = writing.add(f"database/{sqlite.NAME}", _read(copy))
    with closing(sqlite3.connect(copy)) as taken:
        query = sqlite.query_of(taken)
        manifest = _manifest(writing, query, sqlite.tables_of(query), at, tell)
    tell("Đang kiểm tra cơ sở dữ liệu vừa chép")
    if _holds_key():
        key = room / KEY
        key.parent.mkdir(mode=0o700)
        key.write_text(settings.AUDIT_KEY, encoding="ascii")
    found = apart(room)
    if found["wrong"] or entry != _entry(copy):
        raise CannotSettle("; ".join(found["wrong"]) or "tệp cơ sở dữ liệu đổi trong khi chép")
    manifest.breaks.extend(found["breaks"])
    return manifest


def _from_postgres(writing: Writing, room: Path, at: datetime, tell: Tell) -> Manifest:
    with transaction.atomic():
        postgres.hold_moment()
        columns = postgres.columns_of()
        for table, names in columns.items():
            writing.add(f"{postgres.FOLDER}{table}", postgres.rows_of(table, names))
        manifest = _manifest(writing, postgres.query, list(columns), at, tell)
        manifest.columns.update(columns)
        tell("Đang kiểm tra nhật ký")
        manifest.breaks.extend(look()["breaks"])
    return manifest


def _manifest(writing: Writing, query: Query, tables: Sequence[str], at: datetime, tell: Tell) -> Manifest:
    """Add the stored files that this moment names and return the list of what is in the back-up."""
    counts = contents.counts_of(query, list(tables)) | {contents.SESSIONS: 0}
    return Manifest(
        made_at=_said(at), release=__version__, database=connection.vendor, migrations=contents.migrations_of(query),
        counts=counts, heads=contents.heads_of(query), audit_key=fingerprint(settings.AUDIT_KEY),
        waiting=contents.waiting_of(query), missing=_add_files(writing, contents.files_of(query), tell),
        entries=writing.entries,
    )  # fmt: skip


def _add_files(writing: Writing, files: Sequence[StoredFile], tell: Tell) -> list[str]:
    """Add the stored files; return those that are gone or no longer what they were."""
    missing = []
    for done, file in enumerate(files):
        if done % 50 == 0:
            tell(f"Đang chép tệp {done}/{len(files)}")
        path = Path(settings.FILES) / file.uuid
        # Looked at before it is added: a damaged file is told of, and does not come back as if it were whole.
        if not path.exists() or _entry(path).sha256 != file.sha256:
            missing.append(file.uuid)
            continue
        with path.open("rb") as stream:
            packed = stream.read(8).startswith(_PACKED)
        writing.add(f"files/{file.uuid}", _read(path), packed=not packed)
    return missing


def _verify(path: Path, manifest: Manifest) -> None:
    """Read back what was written, from the first byte to the last."""
    with archive.open_sealed(path) as reading:
        reading.check()
        if json.loads(reading.manifest.to_json()) != json.loads(manifest.to_json()):
            raise archive.CannotUseBackup(archive.DAMAGED.format(path))


def _holds_key() -> bool:
    """Tell whether the key of the trail belongs inside: not where the operator keeps it apart himself."""
    return "SONGHANH_KEY_AUDIT" not in os.environ


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            yield chunk


def _entry(path: Path) -> Entry:
    size, sha256 = 0, hashlib.sha256()
    for chunk in _read(path):
        size += len(chunk)
        sha256.update(chunk)
    return Entry(size, sha256.hexdigest())


def _said(at: datetime) -> str:
    return at.astimezone(VIETNAM).isoformat(timespec="seconds")


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remember(taken: Taken) -> None:
    """Note when the last one was taken, for the doctor; a back-up is whole without the note."""
    said = {"at": taken.manifest.made_at, "file": str(taken.path)}
    fresh = Path(settings.DATA) / f"{LAST}.{os.getpid()}"
    fresh.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    fresh.replace(Path(settings.DATA) / LAST)


def last_taken() -> datetime | None:
    """Return when this installation last took a back-up, None when it never did."""
    try:
        said = json.loads((Path(settings.DATA) / LAST).read_text(encoding="utf-8"))
        return datetime.fromisoformat(said["at"])
    except (OSError, ValueError, KeyError):
        return None
