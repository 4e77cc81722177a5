"""
The extracts of one plan for 119 agencies in one .zip, as the button makes them: limit 30 seconds.

The peer is python-docx saving an empty document as often: what no writer that uses it can go below.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from io import BytesIO
from statistics import median

import django
import docx

from benchmarks.ratio import leave, measure, report, report_limit

LIMIT = 30.0  # seconds


def main() -> None:
    """Make an invented province and its plan, measure, and say whether the limit is kept."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SONGHANH_DATA"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
        django.setup()
        from benchmarks import province  # its models need the settings

        seen = province.found_plan()
        wanted = province.rows_of_agencies(seen)
        ratio = measure(
            lambda: province.bundled(seen),
            lambda: empty_documents(len(wanted)),
            equal=lambda ours, _: rows_written(ours) == wanted,
        )
    print(f"{len(wanted)} agencies, {sum(map(len, wanted))} rows")
    leave(
        report_limit("all extracts in one .zip", median(ratio.subject), LIMIT),
        report("against python-docx saving empty documents", ratio),
    )


def empty_documents(count: int) -> int:
    """Save empty documents, and return how many bytes they have."""
    size = 0
    for _ in range(count):
        stream = BytesIO()
        docx.Document().save(stream)
        size += len(stream.getvalue())
    return size


def rows_written(archive: bytes) -> list[list[str]]:
    """Return the words of the tasks in each file, in the order of the files."""
    with zipfile.ZipFile(BytesIO(archive)) as opened:
        files = [opened.read(name) for name in opened.namelist() if name.endswith(".docx")]
    tables = [docx.Document(BytesIO(file)).tables[1] for file in files]
    return [[row.cells[2].text for row in table.rows][1:] for table in tables]


if __name__ == "__main__":
    main()
