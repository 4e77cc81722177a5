from django.db import migrations

from songhanh.core.fields import AppendOnly


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_initial")]
    operations = [AppendOnly("intake_reading", "intake_decision")]
