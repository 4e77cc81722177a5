"""A1: no action writes without an event. Read from the code itself: what a function writes, and whether it records."""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import pkgutil
import textwrap
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType
from typing import Any

from songhanh.audit.actions import record
from songhanh.audit.unrecorded import WITHOUT_EVENT
from tests.house.test_writes_go_through_actions import offences

APPS = ("accounts", "organisations", "documents", "plans", "indicators", "intake", "reports", "takeouts")
# Beside the methods of managers: what our own models and the disk offer.
OWN_WRITES = {"edit", "create_user", "write_durably", "unlink"}


def modules() -> Iterator[ModuleType]:
    for app in APPS:
        package = importlib.import_module(f"songhanh.{app}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".migrations" not in found.name:
                yield importlib.import_module(found.name)


def functions(module: ModuleType) -> Iterator[FunctionType]:
    """The functions that a module itself defines, without their decorators."""
    for one in vars(module).values():
        bare = inspect.unwrap(one) if callable(one) else None
        if isinstance(bare, FunctionType) and bare.__module__ == module.__name__:
            yield bare


def dotted(function: Callable[..., Any]) -> str:
    return f"{function.__module__}.{function.__qualname__}"


@functools.cache
def _tree(function: FunctionType) -> ast.AST:
    return ast.parse(textwrap.dedent(inspect.getsource(function)))


def called(function: FunctionType) -> Iterator[FunctionType]:
    """The functions of ours that a function calls by name, also through a module."""
    for node in ast.walk(_tree(function)):
        found: Any = None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found = function.__globals__.get(node.func.id)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            holder = function.__globals__.get(node.func.value.id) if isinstance(node.func.value, ast.Name) else None
            found = getattr(holder, node.func.attr, None) if isinstance(holder, ModuleType) else None
        bare = inspect.unwrap(found) if callable(found) else None
        if isinstance(bare, FunctionType) and bare.__module__.startswith(("songhanh", "planted")):
            yield bare


def reach(function: FunctionType) -> set[FunctionType]:
    """A function and all that it calls, near and far."""
    seen, ahead = set(), [function]
    while ahead:
        one = ahead.pop()
        if one not in seen:
            seen.add(one)
            ahead += called(one)
    return seen


def _writes_itself(function: FunctionType) -> bool:
    tree = _tree(function)
    own = any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in OWN_WRITES
        for node in ast.walk(tree)
    )
    return own or bool(offences(ast.unparse(tree)))


def writers(module: ModuleType) -> list[FunctionType]:
    """The public functions of a module by which something is written, near or far."""
    return [
        one for one in functions(module)
        if not one.__name__.startswith("_") and "." not in one.__qualname__ and any(map(_writes_itself, reach(one)))
    ]  # fmt: skip


def without_event(module: ModuleType) -> set[str]:
    """Public functions that write and never come to `audit.record`."""
    return {dotted(one) for one in writers(module) if record not in reach(one)}


def test_what_writes_without_an_event_stands_in_the_table():
    found = set().union(*map(without_event, modules()))
    assert found == set(WITHOUT_EVENT)


def test_most_of_what_acts_is_looked_at():
    """Were the walk to find nothing, the rule above would hold of nothing."""
    names = {dotted(one) for module in modules() for one in writers(module)}
    assert len(names) > 45
    assert {"songhanh.intake.acceptance.accept_review", "songhanh.plans.actions.steering.hand_over"} <= names


def planted(code: str) -> ModuleType:
    """A module that a careless hand might write."""
    import linecache

    module = ModuleType("planted")
    source = textwrap.dedent(code)
    linecache.cache["planted.py"] = (len(source), None, source.splitlines(keepends=True), "planted.py")
    exec(compile(source, "planted.py", "exec"), vars(module))
    return module


def test_an_action_without_its_event_is_caught():
    module = planted("""
        from django.db import transaction
        from songhanh.audit import actions as audit
        from songhanh.plans.models import Part

        @transaction.atomic
        def finish_quietly(*, part, by, at):
            _write(part)

        @transaction.atomic
        def finish(*, part, by, at):
            _write(part)
            audit.record("part.finished", on=part, by=by, acting_for=None, at=at)

        def _write(part):
            part.edit(expecting=1, state="done")
    """)
    assert without_event(module) == {"planted.finish_quietly"}
