from django.db import migrations

from songhanh.core.fields import AppendOnly


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [AppendOnly("audit_event", "audit_anchor")]
