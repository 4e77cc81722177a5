"""Make frozen rows at the price of open ones: a document has thousands of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, fields, make_dataclass
from typing import Any, ParamSpec, TypeVar, cast

Fields = ParamSpec("Fields")
Row = TypeVar("Row")


def maker_of(frozen: Callable[Fields, Row]) -> Callable[Fields, Row]:
    """
    Return what makes objects of that frozen, slotted dataclass five times as fast as the class itself.

    A frozen dataclass sets its fields one by one through `object.__setattr__`. Its open twin, with the same slots, sets
    them as usual, and an object of it becomes one of the frozen class, for good, by its `__class__`.
    """

    def freeze(row: Any) -> None:
        row.__class__ = frozen

    same = [(one.name, one.type, field(default=one.default)) for one in fields(cast(Any, frozen))]
    name = f"Open{getattr(frozen, '__name__', '')}"
    twin = make_dataclass(name, same, namespace={"__post_init__": freeze}, slots=True)
    return cast(Callable[Fields, Row], twin)
