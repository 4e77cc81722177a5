"""
What must be done with Django upon a copy: bring it to this release, and look whether it is whole.

Run as `python -m songhanh.config.backup.settling` with SONGHANH_DATA naming the folder of the copy: so it is a start of
the copy itself, under its own keys. One JSON object on standard input says what to do; one on standard output answers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from songhanh.config.backup.archive import CHUNK, MANIFEST, NEWER, Manifest

ASIDE = "truoc_phuc_hoi_{}"
HAS_DATA = "Cơ sở dữ liệu đã có dữ liệu. Thêm --replace để thay; dữ liệu đang có được giữ lại dưới tên khác."


class CannotSettle(Exception):
    """Raised with a sentence fit to print."""


def apart(folder: Path, *, database: str = "", **wanted: Any) -> dict[str, Any]:
    """
    Do it in a process of its own that knows nothing of the installation but what the folder holds.

    :param database: the address of the PostgreSQL database; "" = SQLite in the folder.
    :raises CannotSettle: with the sentence of that process.
    """
    environment = {name: value for name, value in os.environ.items() if name != "SONGHANH_DATABASE"}
    environment |= {
        "SONGHANH_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "songhanh.config.settings",
        "SONGHANH_KEY_SESSION": "nobody-signs-in-here",
    }  # fmt: skip
    if database:
        environment["SONGHANH_DATABASE"] = database
    done = subprocess.run(
        [sys.executable, "-m", "songhanh.config.backup.settling"], env=environment, input=json.dumps(wanted).encode(),
        stdout=subprocess.PIPE, check=False,
    )  # fmt: skip
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise CannotSettle("Việc kiểm tra bản sao bị dừng giữa chừng; xem thông báo ở trên.") from error
    if "refused" in answer:
        raise CannotSettle(answer["refused"])
    return answer


def look() -> dict[str, Any]:
    """Return what is wrong with the database (empty: nothing), and the chains of the trail that are not whole."""
    from django.db import connection

    from songhanh.audit.queries import breaks
    from songhanh.config.backup.postgres import query

    wrong: list[str] = []
    if connection.vendor == "sqlite":
        wrong += [str(row[0]) for row in query("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [f"{table} {row}" for table, row, *_ in query("PRAGMA foreign_key_check")]
    return {"wrong": wrong[:20], "breaks": [f"{one.chain}/{one.seq}: {one.why}" for one in breaks()]}


def settle(folder: Path, *, name: str, stamp: str, replace: bool) -> dict[str, Any]:
    """
    Bring the unpacked back-up in `folder` to this release and look at it; on PostgreSQL load it first.

    On PostgreSQL all of it is one transaction: when anything fails, nothing has happened.
    """
    from django.db import connection, transaction

    manifest = Manifest.of_json(json.loads((folder / MANIFEST).read_bytes()))
    _refuse_newer(manifest, name)
    if connection.vendor == "sqlite":
        return _bring_up_to_date(manifest)
    with transaction.atomic():
        aside = _load(folder, manifest, stamp=stamp, replace=replace)
        return {**_bring_up_to_date(manifest), "aside": aside}


def _refuse_newer(manifest: Manifest, name: str) -> None:
    from django.db.migrations.loader import MigrationLoader

    known = set(MigrationLoader(None).disk_migrations)
    if any((app, one) not in known for app, one in manifest.migrations):
        raise CannotSettle(NEWER.format(name, manifest.release))


def _load(folder: Path, manifest: Manifest, *, stamp: str, replace: bool) -> str:
    """Load the tables; return the name under which what was there is kept, "" when there was nothing."""
    from songhanh.config.backup import postgres

    there, aside = list(postgres.columns_of()), ""
    if postgres.has_data(postgres.query, there) and not replace:
        raise CannotSettle(HAS_DATA)
    if there:
        aside = ASIDE.format(stamp.replace("-", "_"))
        postgres.put_aside(aside)
    postgres.lay_tables(manifest.migrations)
    postgres.load(manifest.columns, {table: _rows(folder / postgres.FOLDER / table) for table in manifest.columns})
    return aside


def _rows(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            yield chunk


def _bring_up_to_date(manifest: Manifest) -> dict[str, Any]:
    from django.core.management import call_command

    from songhanh.config.backup.contents import differences
    from songhanh.config.backup.postgres import query

    if wrong := differences(manifest, query):
        raise CannotSettle(f"Dữ liệu phục hồi không khớp với danh mục của bản sao ({'; '.join(wrong[:3])}).")
    call_command("migrate", interactive=False, verbosity=0)
    found = look()
    if found["wrong"] or set(found["breaks"]) - set(manifest.breaks):
        said = "; ".join([*found["wrong"], *found["breaks"]][:3])
        raise CannotSettle(f"Dữ liệu phục hồi không nguyên vẹn ({said}).")
    return found


def main() -> int:
    import django

    wanted: dict[str, Any] = json.loads(sys.stdin.buffer.read())
    os.umask(0o077)
    django.setup()
    from django.conf import settings
    from django.db import DatabaseError

    try:
        answer = settle(Path(settings.DATA), **wanted) if wanted else look()
    except CannotSettle as sentence:
        answer = {"refused": str(sentence)}
    except DatabaseError as error:
        answer = {"refused": f"Cơ sở dữ liệu không nhận bản sao ({str(error).strip().splitlines()[0]})."}
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main())
