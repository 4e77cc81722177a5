from django.db import migrations

from songhanh.core.fields import AppendOnly


class Migration(migrations.Migration):
    dependencies = [("organisations", "0001_initial")]
    operations = [AppendOnly("organisations_act", "organisations_succession")]
