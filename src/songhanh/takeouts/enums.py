"""How far a takeout is."""

from enum import StrEnum


class TakeoutState(StrEnum):
    WAITING = "waiting"  # asked for, or being made: `done` of its plans are in
    READY = "ready"
    FAILED = "failed"
    REMOVED = "removed"  # it was there for a week
