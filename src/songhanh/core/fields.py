"""Base classes of tables: optimistic locking, validity in time, append-only tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Self

from django.db import models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from django.db.models import F, Q


class EditedMeanwhile(Exception):
    """
    Raised when a row is no longer at the version that the person saw.

    `current` is the row as it stands now; what the person typed stays with the caller.
    """

    current: Any  # of the caller's own class

    def __init__(self, current: models.Model) -> None:
        super().__init__("Nội dung vừa được người khác sửa.")
        self.current = current


class Versioned(models.Model):
    """A row that two people can edit: each edit names the version it started from."""

    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    def expect(self, version: int) -> None:
        """
        Hold the row until commit, before anything is judged by what it says.

        :raises EditedMeanwhile: if it is no longer at `version`.
        """
        now = type(self)._default_manager.select_for_update().get(pk=self.pk)
        if now.version != version:
            raise EditedMeanwhile(now)

    def edit(self, *, expecting: int, **values: Any) -> None:
        """
        Write `values` if the row is still at version `expecting`, and move it to the next.

        :raises EditedMeanwhile: if another edit came first.
        """
        manager = type(self)._default_manager
        changed = manager.filter(pk=self.pk, version=expecting).update(version=F("version") + 1, **values)
        if not changed:
            raise EditedMeanwhile(manager.get(pk=self.pk))
        self.version = expecting + 1
        for name, value in values.items():
            setattr(self, name, value)


class ValidQuerySet(models.QuerySet[Any]):
    """Rows that hold from `valid_from` up to and without `valid_to`."""

    def on(self, day: date) -> Self:
        return self.filter(valid_on(day))


def valid_on(day: date, prefix: str = "") -> Q:
    """Return the condition that a validity [valid_from, valid_to) holds on `day`."""
    until = Q(**{f"{prefix}valid_to__isnull": True}) | Q(**{f"{prefix}valid_to__gt": day})
    since = Q(**{f"{prefix}valid_from__isnull": True}) | Q(**{f"{prefix}valid_from__lte": day})
    return since & until


class Valid(models.Model):
    """Validity in Vietnamese calendar days, half-open; null = not known or not ended."""

    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)

    objects = ValidQuerySet.as_manager()

    class Meta:
        abstract = True


def valid_range(name: str) -> models.CheckConstraint:
    """Return the constraint that a validity is not empty or reversed."""
    return models.CheckConstraint(
        condition=Q(valid_to__isnull=True) | Q(valid_from__isnull=True) | Q(valid_to__gt=F("valid_from")), name=name
    )


class SortedByBytes(Operation):
    """
    Migration operation: PostgreSQL orders a column of sort keys by their bytes, as SQLite does without being told.

    `vanban.sort_key` lays the Vietnamese order into code points; the collation of a database would shuffle them.
    """

    reversible = True
    reduces_to_sql = True

    def __init__(self, table: str, column: str, length: int) -> None:
        self.table, self.column, self.length = table, column, length

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [self.table, self.column, self.length], {}

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """The field stays what it is; only its order changes."""

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        self._collate(schema_editor, '"C"')

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        self._collate(schema_editor, '"default"')

    def _collate(self, schema_editor: BaseDatabaseSchemaEditor, collation: str) -> None:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(
                f"ALTER TABLE {self.table} ALTER COLUMN {self.column} TYPE varchar({self.length}) COLLATE {collation}"
            )

    def describe(self) -> str:
        return f"Order {self.table}.{self.column} by bytes"


class AppendOnly(Operation):
    """
    Migration operation: the database itself refuses to change or delete rows of these tables.

    The risk that remains: an administrator of the database can drop the trigger; the hash chain shows that.
    """

    reversible = True
    reduces_to_sql = True

    def __init__(self, *tables: str) -> None:
        self.tables: Sequence[str] = tables

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, list(self.tables), {}

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Triggers are no part of Django's model state."""

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        postgres = schema_editor.connection.vendor == "postgresql"
        if postgres:
            schema_editor.execute(
                "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$",
                params=None,  # else the driver takes the % for a placeholder
            )
        for table in self.tables:
            if postgres:
                schema_editor.execute(
                    f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
                    "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
                )
                continue
            for act in ("UPDATE", "DELETE"):
                schema_editor.execute(
                    f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
                )

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        for table in self.tables:
            if schema_editor.connection.vendor == "postgresql":
                schema_editor.execute(f"DROP TRIGGER {table}_append_only ON {table}")
                continue
            for act in ("update", "delete"):
                schema_editor.execute(f"DROP TRIGGER {table}_no_{act}")

    def describe(self) -> str:
        return f"Refuse changes to {', '.join(self.tables)}"
