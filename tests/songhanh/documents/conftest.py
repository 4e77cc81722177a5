"""An agency's file and the text of a small plan."""

import pytest

from songhanh.documents import actions
from tests.songhanh.plans.conftest import TEXT
from tests.songhanh.readings import reading_of

PDF = b"%PDF-1.7 minutes"


@pytest.fixture
def officer(province):
    return province.people["committee"]


@pytest.fixture
def stored(province, officer, now):
    return actions.store_file(content=PDF, name="bien-ban.pdf", by=officer, acting_for=province.standing, at=now)


@pytest.fixture
def text(province, stored, officer, now):
    return actions.store_text(
        reading=reading_of(TEXT), file=stored.file, source_version="1", by=officer, acting_for=province.standing, at=now
    )
