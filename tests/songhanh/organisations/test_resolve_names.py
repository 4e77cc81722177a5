"""A printed name means the agency inside the issuer's territory on the document's date, or nobody."""

from datetime import date

import pytest

from songhanh.organisations import actions, queries
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency

DAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    "printed",
    [
        "Sở Y tế",
        "Sở Y tế tỉnh An Sơn",
        "sở y tế tỉnh",
        "UBND xã Bản Lưa",
        "Uỷ ban nhân dân xã Bản Lưa",
        "Sở VHTTDL",
        "Sở Văn hoá, Thể thao và Du lịch",
        "Hội LHPN tỉnh",
    ],
)
def test_finds_the_agency_in_every_usual_print(province, printed):
    match = queries.resolve_names([printed], within=province.standing, on=DAY)[printed]
    assert match.agency is not None


def test_an_unknown_name_is_nobody(province):
    match = queries.resolve_names(["Sở Hàng không"], within=province.standing, on=DAY)["Sở Hàng không"]
    assert match.agency is None
    assert match.candidates == ()


def test_two_of_one_name_are_offered_and_none_is_chosen(province, now):
    for parent in province.communes[:2]:
        new = actions.NewAgency(AgencyKind.OFFICE, "Phòng Văn hóa - Xã hội", "", parent, date(2025, 7, 1))
        actions.add_agency(new=new, by=None, acting_for=None, at=now)
    printed = "Phòng Văn hóa - Xã hội"
    match = queries.resolve_names([printed], within=province.committee, on=DAY)[printed]
    assert match.agency is None
    assert len(match.candidates) == 2


def test_a_decision_is_remembered_below_the_issuer(province, now):
    women = Agency.objects.get(kind=AgencyKind.ASKED)
    actions.remember_name(
        printed="Hội Phụ nữ", within=province.committee, agency=women, by=None, acting_for=None, at=now
    )
    match = queries.resolve_names(["Hội phụ nữ"], within=province.standing, on=DAY)["Hội phụ nữ"]
    assert match.agency == women
    assert match.remembered


def test_a_dissolved_agency_is_offered_its_successor(province, now):
    old = actions.add_agency(
        new=actions.NewAgency(
            AgencyKind.DEPARTMENT, "Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH", province.committee,
            date(2010, 1, 1),
        ),
        by=None, acting_for=None, at=now,
    )  # fmt: skip
    actions.end_agency(
        agency=old, on=date(2025, 3, 1), successors=[(province.standing, None)], basis="NĐ 25/2025/NĐ-CP", by=None,
        acting_for=None, at=now,
    )  # fmt: skip
    match = queries.resolve_names(["Sở LĐTB&XH"], within=province.committee, on=DAY)["Sở LĐTB&XH"]
    assert match.agency is None
    assert match.successors == (province.standing,)
    before = queries.resolve_names(["Sở LĐTB&XH"], within=province.committee, on=date(2024, 5, 1))["Sở LĐTB&XH"]
    assert before.agency == old
