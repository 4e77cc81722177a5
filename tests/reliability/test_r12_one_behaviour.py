"""R12: nothing of the product is written for one database alone; all of it is run on both (`./run test --all`)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "songhanh"
# Where SQL is written by hand, and why.
BY_HAND = {
    "core/fields.py": "the triggers that refuse changes, in both dialects",
    "config/doctor.py": "asks SQLite for its own mode, PostgreSQL for its order of names",
    "config/backup/postgres.py": "a consistent copy by COPY, which SQLite has no word for",
    "config/backup/taking.py": "says which of the two ways a copy is taken",
    "config/backup/settling.py": "says which of the two ways it is put back",
}
RAW = {"raw", "extra", "RawSQL", "RunSQL", "cursor", "executescript", "executemany"}


def raw_sql(code: str) -> list[int]:
    """Lines that leave the ORM, or use what one database alone has."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in RAW or (name == "execute" and "cursor" in ast.unparse(node.func)):
                found.append(node.lineno)
        if isinstance(node, ast.ImportFrom) and "django.contrib.postgres" in (node.module or ""):
            found.append(node.lineno)
        if isinstance(node, ast.Attribute) and node.attr == "vendor":
            found.append(node.lineno)
    return found


def test_sql_is_written_by_hand_only_where_it_must_be() -> None:
    found = {
        str(path.relative_to(SOURCE)) for path in sorted(SOURCE.rglob("*.py"))
        if raw_sql(path.read_text(encoding="utf-8"))
    }  # fmt: skip
    assert found - {"core/fields.py"} <= set(BY_HAND)


@pytest.mark.parametrize(
    "planted",
    [
        "Task.objects.raw('SELECT 1')",
        "with connection.cursor() as cursor:\n    cursor.execute('SELECT json_each(1)')",
        "from django.contrib.postgres.search import SearchVector",
        "Task.objects.extra(where=['x GLOB y'])",
        "if connection.vendor == 'sqlite':\n    pass",
    ],
)
def test_a_planted_dialect_is_caught(planted: str) -> None:
    assert raw_sql(planted)


def test_both_databases_are_asked_for_all_that_touches_them() -> None:
    """What runs on SQLite by default is named for PostgreSQL too."""
    code = (SOURCE.parents[1] / "tests" / "run.py").read_text(encoding="utf-8")
    assert all(f'"{suite}"' in code for suite in ("tests/songhanh", "tests/house", "tests/reliability"))
