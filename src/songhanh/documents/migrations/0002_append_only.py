from django.db import migrations

from songhanh.core.fields import AppendOnly


class Migration(migrations.Migration):
    dependencies = [("documents", "0001_initial")]
    operations = [
        AppendOnly("documents_file", "documents_attachment", "documents_text", "documents_clause"),
    ]
