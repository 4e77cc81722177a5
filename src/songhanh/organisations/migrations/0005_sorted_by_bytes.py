from django.db import migrations

from songhanh.core.fields import SortedByBytes


class Migration(migrations.Migration):
    dependencies = [("organisations", "0004_standing_agency")]
    operations = [SortedByBytes("organisations_agency", "sort_key", 600)]
