"""What a database says of itself in plain SQL that both kinds answer: the tables may be those of an older release."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from songhanh.config.backup.archive import Manifest

Query = Callable[[str], list[tuple[Any, ...]]]

SESSIONS = "django_session"  # who is signed in: of no use later, and a danger in strange hands


@dataclass(frozen=True, slots=True)
class StoredFile:
    uuid: str
    sha256: str


def migrations_of(query: Query) -> list[list[str]]:
    return [list(row) for row in query("SELECT app, name FROM django_migrations ORDER BY id")]


def counts_of(query: Query, tables: list[str]) -> dict[str, int]:
    return {table: int(query(f'SELECT count(*) FROM "{table}"')[0][0]) for table in sorted(tables)}  # noqa: S608


def heads_of(query: Query) -> dict[str, list[Any]]:
    rows = query("SELECT agency_id, seq, mac FROM audit_chain ORDER BY agency_id")
    return {str(agency): [seq, mac] for agency, seq, mac in rows}


def files_of(query: Query) -> list[StoredFile]:
    """Return the stored files that the database names: on disk, each stands under its id."""
    rows = query("SELECT uuid, sha256 FROM documents_file ORDER BY id")
    return [StoredFile(str(UUID(str(uuid))), sha256) for uuid, sha256 in rows]


def waiting_of(query: Query) -> int:
    return int(query("SELECT count(*) FROM intake_upload WHERE held IS NOT NULL")[0][0])


def differences(manifest: Manifest, query: Query) -> list[str]:
    """Return what a restored database has otherwise than its list says: empty when all is there."""
    counts = counts_of(query, list(manifest.counts))
    wrong = [
        f"{table}: {rows} ≠ {manifest.counts[table]}"
        for table, rows in counts.items()
        if rows != manifest.counts[table]
    ]
    if heads_of(query) != manifest.heads:
        wrong.append("audit_chain")
    known = {file.uuid for file in files_of(query)}
    kept = {name.removeprefix("files/") for name in manifest.entries if name.startswith("files/")}
    wrong += sorted(known ^ (kept | set(manifest.missing)))
    return wrong
