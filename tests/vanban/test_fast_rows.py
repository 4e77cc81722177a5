"""Rows made fast are the frozen rows of the model, in all that can be asked of them."""

from __future__ import annotations

import copy
import pickle

import pytest

from vanban.fast_rows import maker_of
from vanban.model import Block, BlockKind, Span

BLOCK = Block(0, 5, BlockKind.CELL, page=2, table=0, row=1, column=3)
MADE = maker_of(Block)(0, 5, BlockKind.CELL, page=2, table=0, row=1, column=3)


class TestMakerOf:
    def test_makes_what_the_class_makes(self) -> None:
        assert type(MADE) is Block
        assert MADE == BLOCK
        assert hash(MADE) == hash(BLOCK)
        assert repr(MADE) == repr(BLOCK)

    def test_makes_what_nobody_changes(self) -> None:
        with pytest.raises(AttributeError):
            MADE.start = 1  # type: ignore[misc]

    def test_makes_what_can_be_copied_and_stored(self) -> None:
        assert copy.copy(MADE) == BLOCK
        assert pickle.loads(pickle.dumps(MADE)) == BLOCK

    def test_asks_for_the_same_fields(self) -> None:
        with pytest.raises(TypeError):
            maker_of(Span)(1)  # type: ignore[call-arg]
