"""No screen and no export writes to the database itself: every write of an act is an action with its event."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "songhanh"
WRITES = {
    "save", "create", "bulk_create", "update", "bulk_update", "delete", "get_or_create", "update_or_create", "add",
    "set", "remove", "clear",
}  # fmt: skip
# Words that are also methods of sets, dicts and sessions count only on something that looks like a manager.
ALSO_ELSEWHERE = {"update", "add", "set", "remove", "clear", "delete"}


def offences(code: str) -> list[int]:
    """Lines on which code calls a method of the ORM that writes."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES):
            continue
        on = ast.unparse(node.func.value)
        if node.func.attr not in ALSO_ELSEWHERE or ".objects" in on or "_set" in on or ".filter(" in on:
            found.append(node.lineno)
    return found


def files() -> list[Path]:
    return [path for area in ("web", "exports", "api") for path in sorted((SOURCE / area).rglob("*.py"))]


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_screen_writes(path):
    assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "planted",
    [
        "plan.save()",
        "Task.objects.create(plan=plan)",
        "Task.objects.filter(pk=1).update(x=1)",
        "plan.tasks.filter(a=1).delete()",
    ],
)
def test_a_planted_offence_is_caught(planted):
    assert offences(planted)
