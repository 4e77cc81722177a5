"""
Put a back-up in the place of an installation.

1. The file is verified, and unpacked inside the data folder, beside what is there.
2. A process of its own starts the unpacked copy: on SQLite it brings it to this release and looks at it, on PostgreSQL
   it also loads it, in one transaction.
3. What was there is moved aside, what was unpacked into its place: the database last.

Broken off before 3, nothing has changed; within it, everything is there under two names. It needs no Django of its own:
the settings would make keys in a folder that is about to get others.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from songhanh.config import environment
from songhanh.config.backup import archive, settling, sqlite
from songhanh.config.backup.archive import MANIFEST, README, Manifest, Reading, fingerprint
from songhanh.config.demo.folder import MARK
from songhanh.config.running import StillRunning, alone

Tell = Callable[[str], None]
STAGE, ASIDE = "phuc-hoi-{}", "truoc-phuc-hoi-{}"
DATABASE = (sqlite.NAME, f"{sqlite.NAME}-wal", f"{sqlite.NAME}-shm", f"{sqlite.NAME}-journal")
MOVED = ("files", "held", "keys", "takeouts", MARK, *DATABASE)  # the database last: without it there is no data
KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


class CannotRestore(Exception):
    """Raised with a sentence fit to print."""


@dataclass(frozen=True, slots=True)
class Restored:
    """`aside` is the folder and `schema` the schema (PostgreSQL) under which what was there is kept; "" = nothing."""

    manifest: Manifest
    data: Path
    aside: str
    schema: str


def check_backup(path: Path, *, tell: Tell) -> Manifest:
    """
    Read a back-up through without restoring it.

    :raises CannotRestore: if it could not be restored.
    """
    try:
        with archive.open_sealed(path) as reading:
            reading.check(lambda done, of: tell(f"Đang đọc phần {done + 1}/{of}") if done % 50 == 0 else None)
            return reading.manifest
    except archive.CannotUseBackup as error:
        raise CannotRestore(str(error)) from error


def restore(path: Path, *, data: Path, at: datetime, replace: bool, tell: Tell) -> Restored:
    """
    Restore a back-up into the data folder (and the PostgreSQL database, where one is set).

    :param replace: also where there is data; it is kept aside.
    :raises CannotRestore: when nothing was restored, and why.
    """
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        with alone(data):
            return _restore(path, data, f"{at:%Y%m%d-%H%M%S}", replace, tell)
    except (archive.CannotUseBackup, settling.CannotSettle, StillRunning) as error:
        raise CannotRestore(str(error)) from error
    except OSError as error:
        raise CannotRestore(f"Không ghi được vào {data} ({error.strerror}). Dữ liệu đang có không đổi.") from error


def _restore(path: Path, data: Path, stamp: str, replace: bool, tell: Tell) -> Restored:
    database = environment.text("SONGHANH_DATABASE", "")
    tell("Đang kiểm tra bản sao lưu")
    with archive.open_sealed(path) as reading:
        manifest = reading.manifest
        _refuse_other_database(manifest, database)
        if has_data(data) and not replace:
            raise CannotRestore(f"{data} đã có dữ liệu. Thêm --replace để thay; dữ liệu đang có được giữ lại bên cạnh.")
        stage = data / STAGE.format(stamp)
        try:
            _unpack(reading, stage, tell)
            _refuse_other_key(stage, manifest)
            tell("Đang kiểm tra dữ liệu đã phục hồi")
            settled: dict[str, Any] = settling.apart(
                stage, database=database, name=path.name, stamp=stamp, replace=replace
            )
            tell("Đang đưa dữ liệu vào chỗ")
            aside = _swap(stage, data, data / ASIDE.format(stamp))
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    return Restored(manifest, data, str(data / ASIDE.format(stamp)) if aside else "", settled.get("aside", ""))


def has_data(data: Path) -> bool:
    """Tell whether a folder holds more than the keys and styles that any start makes."""
    files = data / "files"
    return (data / sqlite.NAME).exists() or (files.is_dir() and any(files.iterdir()))


def _refuse_other_database(manifest: Manifest, database: str) -> None:
    here = "postgresql" if database else "sqlite"
    if manifest.database == here:
        return
    advice = (
        "Bỏ biến SONGHANH_DATABASE" if here == "postgresql" else "Đặt SONGHANH_DATABASE tới một cơ sở dữ liệu trống"
    )
    raise CannotRestore(f"Bản sao này của {KINDS.get(manifest.database, manifest.database)}. {advice} rồi chạy lại.")


def _refuse_other_key(stage: Path, manifest: Manifest) -> None:
    """The key of the trail comes with the back-up, or from the operator who keeps it apart; it must be the same one."""
    kept = stage / "keys" / "audit"
    key = environment.text("SONGHANH_KEY_AUDIT", "") or (kept.read_text(encoding="ascii") if kept.exists() else "")
    if not key:
        raise CannotRestore(
            "Bản sao này không kèm khóa nhật ký. Đặt SONGHANH_KEY_AUDIT bằng khóa đã cất riêng rồi chạy lại."
        )
    if fingerprint(key) != manifest.audit_key:
        raise CannotRestore(
            "SONGHANH_KEY_AUDIT không phải khóa nhật ký của bản sao này. Đặt đúng khóa (hoặc bỏ biến) rồi chạy lại."
        )


def _unpack(reading: Reading, stage: Path, tell: Tell) -> None:
    stage.mkdir(mode=0o700)
    (stage / MANIFEST).write_bytes(reading.manifest.to_json())
    entries = [name for name in reading.manifest.entries if name != README]
    for done, name in enumerate(entries):
        if done % 50 == 0:
            tell(f"Đang giải nén {done}/{len(entries)}")
        # The database of SQLite stands in the folder itself, as a start expects it.
        target = stage / (sqlite.NAME if name == f"database/{sqlite.NAME}" else name)
        if not target.resolve().is_relative_to(stage.resolve()):
            raise archive.CannotUseBackup(archive.FOREIGN.format(reading.path))
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as stream:
            for chunk in reading.chunks(name):
                stream.write(chunk)
            stream.flush()
            os.fsync(stream.fileno())


def _swap(stage: Path, data: Path, aside: Path) -> bool:
    """
    Move what is there aside and what was unpacked into its place; tell whether anything was there.

    :raises CannotRestore: when the disk refuses half-way: then everything is still there, and this says where.
    """
    try:
        had = _move(data, aside, MOVED)
        _move(stage, data, MOVED)
    except OSError as error:
        kept = data / f"{stage.name}-do-dang"
        stage.rename(kept)
        raise CannotRestore(
            f"Không đưa được dữ liệu vào {data} ({error.strerror}). "
            f"Dữ liệu trước đó ở {aside}, dữ liệu phục hồi ở {kept}; sửa lỗi ổ đĩa rồi phục hồi lại với --replace."
        ) from error
    return had


def _move(source: Path, target: Path, names: tuple[str, ...]) -> bool:
    """Move what is there of these names; tell whether anything was."""
    found = [name for name in names if (source / name).exists()]
    for name in found:
        target.mkdir(exist_ok=True, mode=0o700)
        (source / name).rename(target / name)
    return bool(found)
