"""Patterns that are compiled when they are first asked: a cold command reads one document and needs some of them."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split")


class _Lazy:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def lazy(pattern: str) -> re.Pattern[str]:
    """Return what matches and searches as the compiled pattern does; from the second time on it is as fast."""
    return cast(re.Pattern[str], _Lazy(pattern))
