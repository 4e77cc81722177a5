import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.normalise import normalise, one_line


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("Sở\u00a0Y\u2009tế", "Sở Y tế"),
        ("k\u200bế hoạ\u00adch\ufeff", "kế hoạch"),
        ("Ðiều, ðiều", "Điều, điều"),
        ("\uf02d Chủ trì \uf0b3 90%", "- Chủ trì ≥ 90%"),
        ("a\x00b\x0bc\u2028d", "ab\nc\nd"),
        (unicodedata.normalize("NFD", "Kế hoạch của Ủy ban"), "Kế hoạch của Ủy ban"),
        ("a\u200b\u0301", "á"),
        ("Sở\u034f Y tế", "Sở Y tế"),
    ],
)
def test_normalise(raw: str, expected: str) -> None:
    assert normalise(raw) == expected


@given(st.text())
def test_is_idempotent_and_the_same_for_nfd(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert normalise(unicodedata.normalize("NFD", text)) == once
    assert "\r" not in once
    assert "\x00" not in once


def test_one_line() -> None:
    assert one_line(" a \n\u2028 b\t") == "a b"
