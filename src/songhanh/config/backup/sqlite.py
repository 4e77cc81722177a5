"""One moment of a SQLite database as a file of its own, taken while others write."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from songhanh.config.backup.contents import SESSIONS, Query

NAME = "songhanh.sqlite3"
PATIENCE = 60.0  # seconds for a writer to finish


def copy_to(database: Path, copy: Path) -> None:
    """
    Write the database as it is at one moment, without the sessions.

    A plain copy of the file is none of it: a writer may be in the middle, and its journal is another file.
    """
    with closing(sqlite3.connect(database, timeout=PATIENCE)) as live:
        live.execute("VACUUM INTO ?", [str(copy)])
    with closing(sqlite3.connect(copy)) as taken:
        taken.execute("PRAGMA secure_delete=ON")  # deleted rows leave no trace in the file
        with taken:
            taken.execute(f"DELETE FROM {SESSIONS}")  # noqa: S608


def query_of(connection: sqlite3.Connection) -> Query:
    def query(sql: str) -> list[tuple[Any, ...]]:
        return connection.execute(sql).fetchall()

    return query


def tables_of(query: Query) -> list[str]:
    rows = query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    return [row[0] for row in rows]
