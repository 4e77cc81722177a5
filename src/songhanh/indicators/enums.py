"""The words of what is counted."""

from __future__ import annotations

from enum import StrEnum


class Ownership(StrEnum):
    OWN = "own"  # the plan sets it
    QUOTED = "quoted"  # the plan repeats what another document set


class Comparator(StrEnum):
    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"
    EQUAL = "="
    BETWEEN = "between"
    ABOUT = "~"
    YES = "yes"  # must be there, no figure
