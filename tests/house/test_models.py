"""What holds for every table: keys point down the layers, nobody is named without a time, append-only means it."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, models, transaction

# Low to high.
LAYERS = [
    "core",
    "audit",
    "accounts",
    "organisations",
    "documents",
    "plans",
    "indicators",
    "intake",
    "reports",
    "takeouts",
]
OURS = [model for model in apps.get_models() if model.__module__.startswith("songhanh.")]
# The tables of model.md marked A, and the ones that tell who decided what.
APPEND_ONLY = {
    "audit.Event", "audit.Anchor", "organisations.Act", "organisations.Succession",
    "documents.Attachment", "documents.File", "documents.Text",
    "documents.Clause", "plans.Progress", "plans.Evidence", "intake.Reading", "intake.Decision",
    "reports.FormVersion", "reports.Version", "reports.Verdict", "reports.Contribution",
}  # fmt: skip


def upward_keys(found: list[type[models.Model]]) -> list[str]:
    """Foreign keys that point to a higher layer than their own."""
    wrong = []
    for model in found:
        for field in model._meta.get_fields():
            if isinstance(field, models.ForeignKey) and field.related_model._meta.app_label in LAYERS:
                here, there = model._meta.app_label, field.related_model._meta.app_label
                if LAYERS.index(there) > LAYERS.index(here):
                    wrong.append(f"{model._meta.label}.{field.name} → {there}")
    return wrong


def test_keys_point_down_the_layers():
    # A receipt names its actor: the one key that points up, because a person's receipts go when the person goes.
    assert upward_keys(OURS) == ["audit.Receipt.actor → accounts"]


def people_without_a_time(found: list[type[models.Model]]) -> list[str]:
    wrong = []
    for model in found:
        names = {field.name for field in model._meta.get_fields()}
        for name in names:
            if name == "by" and "at" not in names:
                wrong.append(f"{model._meta.label}.by")
            if name.endswith("_by") and f"{name[:-3]}_at" not in names and name != "delegated_by":
                wrong.append(f"{model._meta.label}.{name}")
    return wrong


def test_nobody_is_named_for_an_act_without_its_time():
    assert people_without_a_time(OURS) == []


def test_planted_offences_are_caught():
    class Planted(models.Model):
        signed_by = models.CharField(max_length=1)
        plan = models.ForeignKey("plans.Plan", on_delete=models.PROTECT, related_name="+")

        class Meta:
            app_label = "core"
            managed = False

    try:
        assert people_without_a_time([Planted]) == ["core.Planted.signed_by"]
        assert upward_keys([Planted]) == ["core.Planted.plan → plans"]
    finally:
        apps.all_models["core"].pop("planted", None)
        apps.clear_cache()


@pytest.mark.django_db
def test_the_append_only_tables_are_the_ones_with_triggers():
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT DISTINCT event_object_table FROM information_schema.triggers")
        else:
            cursor.execute("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'")
        tables = {row[0] for row in cursor.fetchall()}
    assert tables == {apps.get_model(label)._meta.db_table for label in APPEND_ONLY}


@pytest.mark.django_db
def test_a_trigger_refuses_what_it_must(province):
    from songhanh.audit.models import Event

    with pytest.raises(DatabaseError), transaction.atomic():
        Event.objects.update(reason="x")
    with pytest.raises(DatabaseError), transaction.atomic():
        Event.objects.all().delete()
