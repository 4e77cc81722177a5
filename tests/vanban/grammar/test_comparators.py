"""The words before a figure: what they compare, and where they begin."""

from __future__ import annotations

import pytest

from vanban.grammar.comparators import comparator_before, is_compared
from vanban.model import Comparator


@pytest.mark.parametrize(
    ("before", "comparator", "words"),
    [
        ("đạt ", Comparator.EQUAL, ""),
        ("Ít nhất ", Comparator.AT_LEAST, "Ít nhất"),
        ("lớn hơn hoặc bằng ", Comparator.AT_LEAST, "lớn hơn hoặc bằng"),
        ("không vượt quá ", Comparator.AT_MOST, "không vượt quá"),
        ("giảm xuống chỉ còn ", Comparator.AT_MOST, "chỉ còn"),
        ("kéo giảm xuống còn dưới ", Comparator.LESS, "kéo giảm xuống còn dưới"),
        ("đạt mức trên ", Comparator.MORE, "trên"),
        ("xuống dưới mức ", Comparator.LESS, "xuống dưới"),
        ("trên từ ", Comparator.MORE, "trên"),
        ("xấp xỉ ", Comparator.ABOUT, "xấp xỉ"),
        ("đạt ≥ ", Comparator.AT_LEAST, "≥"),
        ("tỷ lệ<=", Comparator.AT_MOST, "<="),
        ("(trên ", Comparator.MORE, "trên"),
        ("cầutrên ", Comparator.EQUAL, ""),
    ],
)
def test_reads_the_longest_comparator(before: str, comparator: Comparator, words: str) -> None:
    text = f"Tỷ lệ {before}80%"
    begin = text.index("80")
    found, start = comparator_before(text, 0, begin, None)
    assert (found, text[start:begin].split("từ")[0].split("mức")[0].strip()) == (comparator, words)


def test_the_first_figure_of_a_range_makes_it_one() -> None:
    text = "đạt từ 20-25%"
    assert comparator_before(text, 0, text.index("20"), "20") == (Comparator.BETWEEN, text.index("đạt"))


def test_a_figure_alone_is_not_compared() -> None:
    assert is_compared("tăng trên 2", 0, 10)
    assert not is_compared("tăng thêm 2", 0, 10)
