"""What may be wrong with a machine or its settings, each in a sentence that says what to do."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import OperationalError, connection
from django.utils import timezone

from songhanh.config.backup.taking import last_taken
from songhanh.config.demo.folder import MARK
from songhanh.config.environment import wal_is_safe

LEAST_FREE = 1 << 30  # bytes: a year of evidence files of a small province
BACKUP_WITHIN = timedelta(days=1)  # a working day of entries is what an office can type again
MOUNTS = Path("/proc/mounts")
NETWORK_DISKS = {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"}


def serious(host: str) -> list[str]:
    """Return the sentences for which the system must not start for real use."""
    return list(_serious(host))


def _serious(host: str) -> Iterator[str]:
    if settings.DEBUG:
        yield "SONGHANH_DEBUG đang bật. Chế độ này để lộ dữ liệu; hãy bỏ biến này rồi chạy lại."
    if host not in {"127.0.0.1", "localhost", "::1"} and not settings.HTTPS:
        yield (
            f"Địa chỉ {host} mở ra mạng nhưng chưa có https. Đặt SONGHANH_HTTPS=1 sau máy chủ https, "
            "hoặc chỉ chạy tại 127.0.0.1."
        )
    if "*" in settings.ALLOWED_HOSTS:
        yield "SONGHANH_HOSTS không được là “*”. Ghi đúng tên miền của hệ thống."
    for name in ("session", "audit"):
        key = Path(settings.DATA) / "keys" / name
        if key.exists() and key.stat().st_mode & 0o077:
            yield f"Tệp khóa {key} cho người khác đọc. Chạy: chmod 600 {key}"
    if (Path(settings.DATA) / MARK).exists():
        yield f"{settings.DATA} là tỉnh giả định, ai cũng biết mật khẩu. Đặt SONGHANH_DATA sang thư mục khác."
    yield from _database()
    if shutil.disk_usage(_existing(Path(settings.DATA))).free < LEAST_FREE:
        yield f"Ổ đĩa của {settings.DATA} còn dưới 1 GB. Dọn bớt rồi chạy lại."


def _database() -> Iterator[str]:
    try:
        connection.ensure_connection()
    except OperationalError as error:
        yield f"Không mở được cơ sở dữ liệu ({str(error).strip()}). Kiểm tra SONGHANH_DATABASE và SONGHANH_DATA."
        return
    if connection.vendor == "sqlite":
        yield from _sqlite()
    else:
        yield from _order()


def _order() -> Iterator[str]:
    """Vietnamese order stands in sort keys that must be compared byte by byte, whatever the database's collation."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT collation_name FROM information_schema.columns WHERE table_schema = current_schema() "
            "AND table_name = 'organisations_agency' AND column_name = 'sort_key'"
        )
        row = cursor.fetchone()
    if row is not None and row[0] not in {"C", "POSIX"}:  # no row: the tables are not laid yet
        yield (
            "Tên cơ quan không xếp đúng thứ tự chữ cái tiếng Việt: cột organisations_agency.sort_key phải có "
            'collation "C". Chạy: ALTER TABLE organisations_agency ALTER COLUMN sort_key TYPE varchar(600) COLLATE "C"'
        )


def _sqlite() -> Iterator[str]:
    if disk_kind(Path(settings.DATA)) in NETWORK_DISKS:
        yield f"{settings.DATA} nằm trên ổ mạng; SQLite cần ổ trong máy. Đặt SONGHANH_DATA sang ổ trong máy."
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        mode = str(cursor.fetchone()[0])
        cursor.execute("PRAGMA synchronous")
        level = int(cursor.fetchone()[0])
    if mode == "wal" and not wal_is_safe(sqlite3.sqlite_version_info):
        yield (
            f"SQLite {sqlite3.sqlite_version} có thể mất dữ liệu ở chế độ WAL. "
            "Đóng mọi chương trình đang mở cơ sở dữ liệu rồi chạy lại."
        )
    if level < (2 if mode == "wal" else 3):
        yield "SQLite không chờ ghi xong xuống đĩa (synchronous). Bỏ cấu hình riêng của cơ sở dữ liệu rồi chạy lại."


def _existing(path: Path) -> Path:
    while not path.exists():
        path = path.parent
    return path


def disk_kind(path: Path) -> str:
    """Return the kind of file system that holds a path, or "" where it cannot be told."""
    if not MOUNTS.exists():
        return ""
    real, best, kind = str(_existing(path).resolve()), "", ""
    for line in MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        _, point, sort, *_ = line.split()
        inside = real == point or real.startswith(point.rstrip("/") + os.sep)
        if inside and len(point) > len(best):
            best, kind = point, sort
    return kind


def notes() -> list[str]:
    """Return what is worth knowing and stops nothing."""
    said = [f"Cơ sở dữ liệu: {connection.vendor}"]
    if connection.vendor == "sqlite":
        mode = "WAL + FULL" if wal_is_safe(sqlite3.sqlite_version_info) else "DELETE + EXTRA"
        said.append(f"SQLite {sqlite3.sqlite_version}: chế độ {mode}")
    else:
        said.append("Thứ tự chữ cái tiếng Việt: theo khóa của hệ thống, không theo collation của cơ sở dữ liệu")
    said.append(f"Thư mục dữ liệu: {settings.DATA}")
    if not (Path(settings.DATA) / MARK).exists():
        said.append(backup_words(last_taken(), timezone.now()))
    return said


def backup_words(last: datetime | None, now: datetime) -> str:
    """Return when the last back-up was taken, marked when that is too long ago."""
    if last is None:
        return "▲ Chưa có bản sao lưu nào từ máy này. Chạy: songhanh backup THƯ-MỤC"
    said = f"Bản sao lưu gần nhất: {timezone.localtime(last):%H:%M ngày %d/%m/%Y}"
    return said if now - last <= BACKUP_WITHIN else f"▲ {said}, đã quá một ngày. Chạy: songhanh backup THƯ-MỤC"
