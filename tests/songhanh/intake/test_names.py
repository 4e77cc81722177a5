"""What a printed phrase means: all communes, all departments, nobody in particular, or single agencies."""

import pytest

from songhanh.intake.names import collective
from songhanh.organisations.rules import names_nobody
from songhanh.plans.enums import AddresseeRule


@pytest.mark.parametrize(
    "phrase",
    [
        "UBND các xã, phường",
        "UBND các xã, phường, đặc khu",
        "Ủy ban nhân dân các xã, phường, đặc khu trên địa bàn tỉnh",
        "UBND cấp xã",
        "Chủ tịch UBND các xã, phường",
        "Uỷ ban nhân dân cấp xã",
        "các xã, phường",
        "UBND các xã, phường thuộc tỉnh",
    ],
)
def test_all_communes(phrase):
    assert collective(phrase) == AddresseeRule.ALL_COMMUNES


@pytest.mark.parametrize(
    "phrase",
    [
        "Các sở, ban, ngành",
        "các sở, ban, ngành tỉnh",
        "Các sở, ngành, đoàn thể",
        "Thủ trưởng các sở, ban, ngành",
        "Các sở, ban, ngành, đoàn thể cấp tỉnh",
    ],
)
def test_all_departments(phrase):
    assert collective(phrase) == AddresseeRule.ALL_DEPARTMENTS


@pytest.mark.parametrize(
    "phrase",
    [
        "các cơ quan liên quan", "các sở, ngành liên quan", "cơ quan chức năng", "các đơn vị có liên quan",
        "các cơ quan", "các tổ chức thành viên",
    ],
)  # fmt: skip
def test_nobody_in_particular(phrase):
    assert names_nobody(phrase)
    assert collective(phrase) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "Sở Y tế", "các cơ quan báo chí", "UBND xã Bản Lưa", "UBND các xã, phường có chợ", "Công an tỉnh",
        "UBND các huyện, thị xã",
    ],
)  # fmt: skip
def test_single_agencies_are_no_collective(phrase):
    assert collective(phrase) is None
    assert not names_nobody(phrase)
