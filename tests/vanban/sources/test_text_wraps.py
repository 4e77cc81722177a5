"""Bold words and paragraphs that a copied page of the web tears."""

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text
from vanban.sources.text_wraps import is_torn_bold, is_torn_heading, runs_on


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


@pytest.mark.parametrize(
    ("before", "after", "torn"),
    [
        ("QUYẾT", "ĐỊNH", True),
        ("II. SỰ CẦN", "THIẾT", True),
        ("I- MỤC", "TIÊU TỔNG QUÁT:", True),
        ("QUYẾT", "KẾ HOẠCH", False),
        ("I. MỤC TIÊU:", "KINH PHÍ", False),
        ("I. MỤC TIÊU", "II. KINH PHÍ", False),
        ("I. SỞ Y TẾ", "SỞ TƯ PHÁP", False),
        ("I. MỤC TIÊU", "Đến năm 2031", False),
        ("KẾ HOẠCH", "TRUYỀN THÔNG", False),
    ],
)
def test_capitals_go_on_in_capitals(before: str, after: str, torn: bool) -> None:
    assert is_torn_heading(before, after) is torn


def test_a_torn_type_and_a_torn_post_are_read_whole() -> None:
    document = read_text(
        "UBND TỈNH LAM GIANG\nSố: 7/QĐ-UBND\nLam Giang, ngày 02 tháng 3 năm 2031\n"
        "QUYẾT\nĐỊNH\nVề việc mở lớp dạy nghề may\n"
        "Căn cứ Luật Việc làm;\nQUYẾT ĐỊNH:\nĐiều 1. Mở lớp dạy nghề may.\nĐiều 2. Chánh\n"
        "Văn phòng UBND tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.\n"
    )
    assert (document.header.type, document.header.title) == ("Quyết định", "Về việc mở lớp dạy nghề may")
    assert [one.agency for one in document.assignments] == ["Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế"]
