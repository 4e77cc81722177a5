"""Searching without diacritics, sorting as a Vietnamese dictionary does."""

from __future__ import annotations

import unicodedata

import pytest

from vanban import fold, sort_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Hoà Bình, Đắk Lắk", "hoa binh, dak lak"), ("hòa", "hoa"), ("ƯỚC", "uoc"), ("Đặng", "dang"), ("", "")],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@pytest.mark.parametrize(
    "ordered",
    [
        ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ"],
        ["An Sơn", "Anh", "Ân", "Ba"],
        ["Da", "Dạ", "Đà", "E"],
        ["on", "ôn", "ơn", "u", "ư", "y"],
    ],
)
def test_sorts(ordered: list[str]) -> None:
    assert sorted(set(ordered), key=sort_key) == ordered


def test_the_place_of_the_tone_does_not_matter() -> None:
    assert sort_key("Hòa Bình") == sort_key("Hoà Bình")
