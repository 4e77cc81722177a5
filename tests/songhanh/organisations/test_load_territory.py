"""Today's 34 provinces and 3,321 communes come from the project's own reference file."""

from datetime import date

import pytest

from songhanh.organisations import actions, queries
from songhanh.organisations.models import Agency, Name
from songhanh.organisations.reference.units import units


def test_the_reference_file_holds_34_provinces_and_3321_communes():
    now = [unit for unit in units() if unit.valid_to is None]
    assert sum(unit.above is None for unit in now) == 34
    assert sum(unit.above is not None for unit in now) == 3321


@pytest.mark.django_db
def test_a_province_comes_with_its_communes_and_twice_is_once(now):
    made = actions.load_territory(provinces=["04"], by=None, acting_for=None, at=now)
    assert made == 57
    assert actions.load_territory(provinces=["04"], by=None, acting_for=None, at=now) == 0
    province = Agency.objects.get(name="Ủy ban nhân dân tỉnh Cao Bằng")
    assert len(queries.communes_of(province, date(2026, 1, 1))) == 56


@pytest.mark.django_db
def test_dong_nai_was_a_province_before_it_was_a_city(now):
    actions.load_territory(provinces=["75"], by=None, acting_for=None, at=now)
    names = {name.full: name for name in Name.objects.filter(full__endswith="Đồng Nai")}
    assert names["Ủy ban nhân dân tỉnh Đồng Nai"].valid_to == date(2026, 4, 30)
    assert names["Ủy ban nhân dân thành phố Đồng Nai"].valid_from == date(2026, 4, 30)
