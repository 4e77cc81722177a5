from django.db import migrations

from songhanh.core.fields import AppendOnly


class Migration(migrations.Migration):
    dependencies = [("reports", "0001_initial")]
    operations = [
        AppendOnly("reports_formversion", "reports_version", "reports_verdict", "reports_contribution"),
    ]
