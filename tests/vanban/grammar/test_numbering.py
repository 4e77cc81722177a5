"""Numbers and letters at the head of a line."""

from __future__ import annotations

import pytest

from vanban.grammar.numbering import Family, read_marker

READ = [
    ("PHẦN I", Family.PART, "I", 1),
    ("Phần thứ hai", Family.PART, "II", 2),
    ("Chương IV", Family.CHAPTER, "IV", 4),
    ("Mục 2. Nguyên tắc", Family.SECTION, "2", 2),
    ("Tiểu mục 1", Family.SUBSECTION, "1", 1),
    ("Điều 12. Hiệu lực", Family.ARTICLE, "Điều 12", 12),
    ("XVI. KẾT LUẬN", Family.ROMAN, "XVI", 16),
    ("I - MỤC TIÊU", Family.ROMAN, "I", 1),
    ("I/ MỤC TIÊU", Family.ROMAN, "I", 1),
    ("II.2.1. Một", Family.ROMAN_DECIMAL, "II.2.1", 1),
    ("B. NHIỆM VỤ", Family.CAPITAL, "B", 2),
    ("Đ. KHÁC", Family.CAPITAL, "Đ", 5),
    ("1. Một", Family.ARABIC, "1", 1),
    ("1/ Một", Family.ARABIC, "1", 1),
    ("12 - Một", Family.ARABIC, "12", 12),
    ("3) Ba", Family.ARABIC_BRACKET, "3", 3),
    ("(4) Bốn", Family.ARABIC_BRACKETS, "4", 4),
    ("1.2.3. Ba", Family.DECIMAL, "1.2.3", 3),
    ("1.2 Hai", Family.DECIMAL, "1.2", 2),
    ("đ) Năm", Family.LETTER, "đ", 5),
    ("a. Một", Family.LETTER, "a", 1),
    ("a/ Một", Family.LETTER, "a", 1),
    ("b.2) Hai", Family.LETTER_NUMBER, "2", 2),
    ("(c) Ba", Family.LETTER_BRACKETS, "c", 3),
    ("(iii) Ba", Family.ROMAN_LOWER, "iii", 3),
    ("ii) Hai", Family.ROMAN_LOWER, "ii", 2),
]


@pytest.mark.parametrize(("line", "family", "label", "ordinal"), READ)
def test_reads_a_number(line: str, family: Family, label: str, ordinal: int) -> None:
    marker = read_marker(line, 0, len(line))
    assert marker is not None
    assert (marker.family, marker.label, marker.ordinal) == (family, label, ordinal)


NOT = [
    "2021 - 2030 là giai đoạn",
    "15/11 là ngày",
    "1,5 triệu",
    "1.500 hộ",
    "1. 000 đồng",
    "20% số hộ",
    "24/7",
    "Mục tiêu chung",
    "Phần lớn",
    "Điều 9 của Luật",
    "IIII. Sai",
    "MIX. Không",
    "f) không có trong bảng chữ cái",
    "km/h",
    "(năm 2026)",
    "(ix ngoài",
    "X-quang",
    "5-10 người",
    "a",
    "1.",
]


@pytest.mark.parametrize("line", NOT)
def test_other_lines_open_with_no_number(line: str) -> None:
    assert read_marker(line, 0, len(line)) is None
