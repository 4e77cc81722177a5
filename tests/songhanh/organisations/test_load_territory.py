"""Today's 34 provinces and 3,321 communes come from the project's own reference file."""

from datetime import date

import pytest

from songhanh.organisations import actions, queries, tree
from songhanh.organisations.models import Agency, Name
from songhanh.organisations.reference.units import units
from vanban import sort_key


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


def test_places_are_spelled_as_offices_write_them():
    """One spelling throughout: hòa, hóa, thủy; the tone stands on the first vowel where nothing follows."""
    wrong = {word for unit in units() for word in unit.name.split() if word.lower().endswith(("oà", "oá", "oạ", "oả"))}
    assert wrong == set()
    assert {"Khánh Hòa", "Thanh Hóa"} <= {unit.name for unit in units()}


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["Thục Phán", "Phục Hoà", "Phục Hòa", "phuc hoa"])
def test_both_spellings_find_a_place(now, typed):
    actions.load_territory(provinces=["04"], by=None, acting_for=None, at=now)
    assert tree.find_names(typed, date(2026, 1, 1)).exists()


@pytest.mark.django_db
def test_agencies_stand_in_vietnamese_order_on_both_databases(now):
    """Ă after A, Đ after D, letters before tones: not what a database's own collation makes of it."""
    names = ["Xã Đa Mi", "Xã Ân Thi", "Xã An Bình", "Xã Dũng Liệt", "Xã Ăn Tết", "Xã Bà Điểm", "Xã Ba Vì", "Xã Ổn Định"]
    Agency.objects.bulk_create(Agency(kind="commune", name=one, sort_key=sort_key(one)) for one in names)
    assert list(Agency.objects.order_by("sort_key").values_list("name", flat=True)) == [
        "Xã An Bình", "Xã Ăn Tết", "Xã Ân Thi", "Xã Bà Điểm", "Xã Ba Vì", "Xã Dũng Liệt", "Xã Đa Mi", "Xã Ổn Định",
    ]  # fmt: skip
