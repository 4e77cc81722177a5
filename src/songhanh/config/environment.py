"""Typed readers of the environment: every setting has a default or fails at start with a sentence."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str | None = None) -> str:
    value = os.environ.get(name, default)
    if value is None:
        raise ImproperlyConfigured(f"Chưa đặt biến môi trường {name}.")
    return value


def flag(name: str, default: bool) -> bool:
    value = os.environ.get(name, "1" if default else "0").lower()
    if value not in {"0", "1", "true", "false", "yes", "no"}:
        raise ImproperlyConfigured(f"{name} phải là 1 hoặc 0, hiện là “{value}”.")
    return value in {"1", "true", "yes"}


def names(name: str, default: str = "") -> list[str]:
    return [one.strip() for one in text(name, default).split(",") if one.strip()]


def folder(name: str, default: Path) -> Path:
    return Path(text(name, str(default))).expanduser().resolve()


def database(name: str, data: Path) -> dict[str, Any]:
    """Return Django's entry for `postgres://user:password@host/name`, or for SQLite in the data folder."""
    address = text(name, "")
    if not address:
        return sqlite(data / "songhanh.sqlite3")
    parts = urlsplit(address)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured(f"{name} phải bắt đầu bằng postgres://, hiện là “{parts.scheme}://”.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def sqlite(path: Path) -> dict[str, Any]:
    """
    Return Django's entry for SQLite in the mode that the library's version allows.

    Before 3.51.3 (and the mended 3.50.7 and 3.44.6) WAL can lose a committed transaction when two connections
    write and checkpoint, so those get a rollback journal that also syncs the folder (EXTRA).
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {
            # Deferred transactions fail under contention when they turn from reading to writing.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA foreign_keys=ON;" + journal_pragmas(),
        },
    }


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Tell whether this SQLite library may use write-ahead logging."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def journal_pragmas() -> str:
    import sqlite3

    if wal_is_safe(sqlite3.sqlite_version_info):
        return "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
    return "PRAGMA journal_mode=DELETE;PRAGMA synchronous=EXTRA;"
