from django.db import migrations

from songhanh.core.fields import AppendOnly


class Migration(migrations.Migration):
    dependencies = [("plans", "0001_initial")]
    operations = [AppendOnly("plans_progress", "plans_evidence")]
