"""
The figures of one report, packed: eight bytes and one byte a cell, in the order of the form's layout.

A value is a whole number of the cell's smallest unit (12,5 with one decimal is 125), so sums are exact and bytes are
the same whoever writes them. What is no value has an answer of its own: a blank is never nought.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

MOST = 2**63 - 1
ESTIMATE = 8  # the bit of an answer that says: số ước thực hiện


class Answer(IntEnum):
    """What a cell says."""

    MISSING = 0
    VALUE = 1
    NIL = 2  # không phát sinh: looked for, and there was none
    NOT_APPLICABLE = 3  # không áp dụng
    NOT_COLLECTED = 4  # chưa thu thập


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell; `value` counts units of its last decimal and is 0 unless the answer is a value."""

    answer: Answer = Answer.MISSING
    value: int = 0
    estimate: bool = False  # ước, not yet final

    def __post_init__(self) -> None:
        if self.answer is not Answer.VALUE and (self.value or self.estimate):
            raise ValueError("only a value has a figure, and only a value is estimated")
        if not -MOST <= self.value <= MOST:
            raise ValueError("too large to keep")

    @property
    def counts(self) -> bool:
        """Say whether it takes part in a sum: a value, or the none that was found."""
        return self.answer in (Answer.VALUE, Answer.NIL)


@dataclass(frozen=True)
class Figures:
    """All cells of one report, as they are stored, hashed and signed."""

    cells: bytes  # int64, little-endian
    answers: bytes

    def __post_init__(self) -> None:
        if len(self.cells) != 8 * len(self.answers):
            raise ValueError("cells and answers are not of one form")

    @classmethod
    def of(cls, figures: Iterable[Figure]) -> Figures:
        kept = list(figures)
        return cls(
            struct.pack(f"<{len(kept)}q", *(one.value for one in kept)),
            bytes(one.answer | ESTIMATE * one.estimate for one in kept),
        )

    @classmethod
    def blank(cls, size: int) -> Figures:
        return cls(bytes(8 * size), bytes(size))

    @cached_property
    def values(self) -> tuple[int, ...]:
        return struct.unpack(f"<{len(self.answers)}q", self.cells)

    def __len__(self) -> int:
        return len(self.answers)

    def __getitem__(self, place: int) -> Figure:
        said = self.answers[place]
        return Figure(Answer(said & ~ESTIMATE), self.values[place], bool(said & ESTIMATE))

    def __iter__(self) -> Iterator[Figure]:
        return (self[place] for place in range(len(self)))
