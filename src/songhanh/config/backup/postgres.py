"""
One moment of a PostgreSQL database as rows of each table (COPY in one REPEATABLE READ transaction), and back.

No pg_dump: it must be installed, and refuses a server that is newer than itself (docs/adr/0009). The tables are made
by the migrations that the back-up names, so only what is ours comes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from songhanh.config.backup.contents import SESSIONS, Query

FOLDER = "database/"
_NO_DATA = {"django_migrations", "django_content_type", "auth_permission", SESSIONS}  # filled by every start


def hold_moment() -> None:
    """Let the open transaction, in which nothing was asked yet, see one moment only and write nothing."""
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def query(sql: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return list(cursor.fetchall())


def columns_of() -> dict[str, list[str]]:
    """Return the tables of the schema in use with the columns that are stored."""
    rows = query(
        "SELECT c.table_name, c.column_name FROM information_schema.columns c "
        "JOIN information_schema.tables t USING (table_schema, table_name) "
        "WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' "
        "ORDER BY c.table_name, c.ordinal_position"
    )
    tables: dict[str, list[str]] = {}
    for table, column in rows:
        tables.setdefault(table, []).append(column)
    return tables


def _listed(table: str, columns: Iterable[str]) -> str:
    return f'"{table}" ({", ".join(f"{chr(34)}{name}{chr(34)}" for name in columns)})'


def rows_of(table: str, columns: list[str]) -> Iterator[memoryview]:
    """Yield the rows of a table as COPY gives them; nobody's sessions."""
    if table == SESSIONS:
        return
    with connection.cursor() as cursor, cursor.copy(f"COPY {_listed(table, columns)} TO STDOUT") as copy:
        yield from copy


def has_data(query: Query, tables: Iterable[str]) -> bool:
    return any(query(f'SELECT EXISTS (SELECT 1 FROM "{table}")')[0][0] for table in tables if table not in _NO_DATA)  # noqa: S608


def put_aside(name: str) -> None:
    """Keep everything that is there under another name, and leave an empty schema in its place."""
    schema = query("SELECT current_schema()")[0][0]
    with connection.cursor() as cursor:
        cursor.execute(f'ALTER SCHEMA "{schema}" RENAME TO "{name}"')
        cursor.execute(f'CREATE SCHEMA "{schema}"')


def lay_tables(migrations: list[list[str]]) -> None:
    """Make the tables as they were: with the migrations that had been applied, no more."""
    executor = MigrationExecutor(connection)
    applied = {(app, name) for app, name in migrations}
    nodes = executor.loader.graph.node_map
    followed = {
        one for one in applied for child in nodes[one].children if child.key[0] == one[0] and child.key in applied
    }
    executor.migrate(sorted(applied - followed))


def load(columns: dict[str, list[str]], rows: dict[str, Iterable[bytes]]) -> None:
    """Fill the tables; keys between them are checked at the end."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # nothing of the making of the tables is left waiting
        cursor.execute("TRUNCATE " + ", ".join(f'"{table}"' for table in columns))
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        for table, names in columns.items():
            with cursor.copy(f"COPY {_listed(table, names)} FROM STDIN") as copy:
                for chunk in rows[table]:
                    copy.write(chunk)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table, column in query(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() "
            "AND (is_identity = 'YES' OR column_default LIKE 'nextval%')"
        ):
            last = f'coalesce(max("{column}"), 1), max("{column}") IS NOT NULL'
            numbered = f'SELECT setval(pg_get_serial_sequence(%s, %s), {last}) FROM "{table}"'  # noqa: S608
            cursor.execute(numbered, [f'"{table}"', column])
