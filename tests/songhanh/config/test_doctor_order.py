"""The order of names does not hang on the collation that a database was made with; doctor says where it does."""

import pytest
from django.db import connection

from songhanh.config import doctor

pytestmark = pytest.mark.django_db


def said() -> list[str]:
    return [one for one in doctor.serious("127.0.0.1") if "thứ tự chữ cái" in one]


def test_as_it_is_laid_nothing_is_said():
    assert said() == []


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite compares bytes")
def test_a_column_that_the_database_may_shuffle_is_named():
    with connection.cursor() as cursor:
        cursor.execute('ALTER TABLE organisations_agency ALTER COLUMN sort_key TYPE varchar(600) COLLATE "default"')
    (sentence,) = said()
    assert 'COLLATE "C"' in sentence
