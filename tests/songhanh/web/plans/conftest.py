"""The plan of tests/songhanh/plans as its people see it in the browser."""

from __future__ import annotations

from datetime import date

import pytest

import vanban
from songhanh.accounts.enums import RoleName
from songhanh.documents import actions as documents
from songhanh.organisations import actions as organisations
from songhanh.organisations.enums import AgencyKind
from tests.songhanh.plans.conftest import TEXT, document, founded, health, officer, plan, reported, women
from tests.songhanh.readings import reading_of

__all__ = ["document", "founded", "health", "officer", "plan", "reported", "women"]


@pytest.fixture
def text(province, now):
    """The plan's text with the layout that our own reader finds in it."""
    reading = vanban.read(TEXT.encode(), "ke-hoach.txt").to_json()
    return documents.store_text(
        reading=reading | {"outline": reading_of(TEXT)["outline"], "items": reading_of(TEXT)["items"]}, file=None,
        source_version="t", by=None, acting_for=province.standing, at=now,
    )  # fmt: skip


@pytest.fixture
def issuer(province, signed_in):
    """The officer of the agency that issued the plan."""
    return signed_in(province.people["officer"])


@pytest.fixture
def viewer(province, signed_in):
    """Someone there who only reads."""
    return signed_in(province.people[RoleName.VIEWER])


@pytest.fixture
def colleague(province, signed_in):
    """The officer of an agency that has tasks in the plan."""
    return signed_in(province.people["health"])


@pytest.fixture
def stranger(province, now, signed_in):
    """The officer of a commune that the plan leaves out."""
    person, _ = organisations.add_person(
        new=organisations.NewPerson("thachson", "Vàng A Sinh", RoleName.OFFICER, province.communes[4]),
        by=None, acting_for=None, at=now,
    )  # fmt: skip
    return signed_in(person)


@pytest.fixture
def elsewhere(province, now, signed_in):
    """The officer of another province."""
    agency = organisations.add_agency(
        new=organisations.NewAgency(AgencyKind.PROVINCE, "Ủy ban nhân dân tỉnh Bình Hạ", "", None, date(2025, 7, 1)),
        by=None, acting_for=None, at=now,
    )  # fmt: skip
    person, _ = organisations.add_person(
        new=organisations.NewPerson("binhha", "Hoàng Thị Lan", RoleName.OFFICER, agency),
        by=None, acting_for=None, at=now,
    )  # fmt: skip
    return signed_in(person)
