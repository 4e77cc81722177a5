"""The plan of the tests of plans, seen through the pages."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.urls import reverse

from tests.songhanh.plans.conftest import (  # noqa: F401
    document,
    founded,
    health,
    officer,
    plan,
    reported,
    women,
)
from tests.songhanh.web.plans.conftest import text  # noqa: F401


@pytest.fixture
def training(founded, health):  # noqa: F811
    """The health department's part in the training course: late since 29/5."""
    return founded.part("training", health)


@pytest.fixture
def at() -> Callable[..., str]:
    return lambda name, part, *more: reverse(f"tasks:{name}", args=[part.pk, *more])


@pytest.fixture
def form(training) -> dict[str, object]:
    """What the form of progress carries when it is shown."""
    return {"key": str(uuid.uuid4()), "version": training.version, "back": "/nhiem-vu/?q=tap", "state": "in_progress"}
