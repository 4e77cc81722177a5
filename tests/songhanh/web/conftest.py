"""Who asks: a client signed in as one of the province's people, in the year of the plans."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client


@pytest.fixture(autouse=True)
def _stopped_clock(clock: None) -> None:
    """Roles, names and slips hold on days: every test here lives on 03/6/2026."""


@pytest.fixture
def signed_in() -> Callable[..., Client]:
    def sign_in(user) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return sign_in


@pytest.fixture
def as_role(province, signed_in) -> Callable[..., Client]:
    """A client signed in as the person of that role at the standing agency, or as one of the named others."""
    return lambda name: signed_in(province.people[name])
