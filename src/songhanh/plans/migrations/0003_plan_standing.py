import django.db.models.deletion
from django.db import migrations, models


def issuers_follow_up(apps, schema_editor):
    apps.get_model("plans", "Plan").objects.update(standing=models.F("agency"))


def standing(**more):
    return models.ForeignKey(
        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisations.agency", **more
    )


class Migration(migrations.Migration):
    dependencies = [
        ("organisations", "0003_agency_version"),
        ("plans", "0002_append_only"),
    ]
    operations = [
        migrations.AddField("plan", "standing", standing(null=True)),
        migrations.RunPython(issuers_follow_up, migrations.RunPython.noop),
        migrations.AlterField("plan", "standing", standing()),
    ]
