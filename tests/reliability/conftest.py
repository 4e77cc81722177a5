"""What the proofs share: a plan founded through the actions, a review, and one installation for several processes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.installation import Installation, install
from tests.songhanh.intake.conftest import review, upload
from tests.songhanh.plans.conftest import document, founded, health, text

__all__ = ["document", "founded", "health", "review", "text", "upload"]


@pytest.fixture(scope="session")
def standing_installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One installation for all proofs that need several processes: each brings its own agencies and rows."""
    yield from install(tmp_path_factory.mktemp("installation"))
