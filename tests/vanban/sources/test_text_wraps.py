"""Bold words and paragraphs that a copied page of the web tears."""

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text
from vanban.sources.text_wraps import is_torn_bold, runs_on


@pytest.mark.parametrize(
    ("before", "after", "torn"),
    [
        ("**TM. ỦY BAN", "NHÂN DÂN**", True),
        ("**Điều 2.", "Hiệu lực thi hành**", True),
        ("**ỦY BAN NHÂN DÂN", "**", True),
        ("**UBND TỈNH NAM SƠN", "SỞ Y TẾ**", False),
        ("**KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC**", False),
        ("**KẾ HOẠCH**", "**Tổ chức lễ hội**", False),
        ("**KẾ HOẠCH", "**Tổ chức lễ hội", False),
        ("**Một", "- Hai**", False),
    ],
)
def test_bold_words_end_where_they_are_closed(before: str, after: str, torn: bool) -> None:
    assert is_torn_bold(before, after) is torn


@pytest.mark.parametrize(
    ("before", "after", "on"),
    [
        ("b) Căn cứ khả năng", "ngân sách hằng năm", True),
        ("b) Căn cứ khả năng.", "ngân sách hằng năm", False),
        ("II. NỘI DUNG", "thực hiện", False),
        ("2. Sở Tài", "Chính", False),
        ("2. Sở Tài chính", "a) chủ trì", False),
        ("", "chủ trì", False),
    ],
)
def test_small_letters_go_on_inside_a_paragraph(before: str, after: str, on: bool) -> None:
    assert runs_on(before, after) is on


PARAGRAPH = "- Rà soát nội dung\nquy ước của khu dân cư, bỏ điều đã cũ, bổ sung\nđiều mới cho hợp nếp sống."


def test_breaks_between_blank_lines_are_wraps() -> None:
    paragraphs = ["KẾ HOẠCH", "I. NHIỆM VỤ", *[PARAGRAPH] * 14, "1. Sở Tài\nchính", PARAGRAPH]
    document = read_text("\n\n".join(paragraphs))
    assert {item.text for item in document.items} == {" ".join(PARAGRAPH[2:].split())}
    assert [section.title for section in document.outline] == ["NHIỆM VỤ", "Sở Tài chính"]


def test_without_blank_lines_a_short_line_is_a_heading() -> None:
    document = read_text("KẾ HOẠCH\n\nI. NHIỆM VỤ\n1. Sở Y tế\nchủ trì, phối hợp rà soát quy ước.\n")
    assert [section.title for section in document.outline] == ["NHIỆM VỤ", "Sở Y tế"]
