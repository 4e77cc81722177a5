"""What must hold for every text: it is read, and each value stands where the reading says."""

# ruff: noqa: E501 -- a line of a document stands in one line here

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vanban.reading import read_text
from vanban import CannotReadFile, Document
from vanban.grammar.headings import FORMULA, MOTTO, RULE, STAMPED

PIECES = [
    "KẾ HOẠCH", "QUYẾT ĐỊNH", "Số:", "Số: 12/KH-UBND", "/KH-UBND", "ngày 12 tháng 3 năm 2026", "ngày", "tháng", "năm 2025", "Kính gửi:", "V/v",
    "I.", "II -", "1.", "1.1.", "2.1.3", "a)", "đ)", "(i)", "(1)", "i)", "Điều 1.", "Chương II", "PHẦN THỨ HAI", "Phụ lục I", "PHỤ LỤC", "-", "+", "•", "**",
    "Sở Y tế", "UBND các xã, phường", "chủ trì, phối hợp với", "báo cáo", "trước ngày 15/6", "Luật Đất đai", "Luật sửa đổi, bổ sung một số điều của", "Bộ luật",
    "số 120/KH-UBND", "26-NQ/TW", "18/NQ-TW", "646-TTg", "73/2006/QH11", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lý Văn Tấn", "(Đã ký)",
    "đạt 20-25%", "trên 35%", "từ 15/11 đến 15/12", "2021 - 2030", "1.500", "Trên đây là Kế hoạch./.", ":", ";", ".", ",", "(", ")", "“", "”", "\t", "   ", "\n", "\n\n", "\u2028", "\x0c", "0" * 40,
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map(" ".join)
LINES = st.lists(st.sampled_from(PIECES), max_size=60).map("\n".join)
SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read_or_none(text: str) -> Document | None:
    try:
        return read_text(text)
    except CannotReadFile:
        return None


def check_spans(document: Document) -> None:
    length = len(document.text)
    rows: list[Any] = [
        *document.outline,
        *document.items,
        *document.assignments,
        *document.reporting,
        *document.deadlines,
        *document.targets,
        *document.events,
        *document.budget,
        *document.findings,
        *(mention for citation in document.citations for mention in citation.mentions),
        *(document.header.places or {}).values(),
    ]
    for row in rows:
        assert 0 <= row.start <= row.end <= length, row
    for section in document.outline:
        heading = document.text[section.start : section.end].replace("**", "")
        assert section.title in heading or section.title in document.text.replace("**", ""), section
    for item in document.items:
        assert item.text in document.text[item.start : item.end].replace("**", "") or item.marker == "row", item
    for citation in document.citations:
        # A law may be named before its number is printed.
        printed = ["".join(document.text[one.start : one.end].split()).replace("–", "-") for one in citation.mentions]
        assert any("".join(citation.identifier.split()) in words for words in printed), citation


@SETTINGS
@given(st.one_of(TEXTS, LINES, st.text(max_size=200)))
def test_any_text_is_read_and_its_spans_slice_back(text: str) -> None:
    document = read_or_none(text)
    if document is not None:
        check_spans(document)


@SETTINGS
@given(st.one_of(TEXTS, LINES))
def test_composed_and_decomposed_letters_read_alike(text: str) -> None:
    one = read_or_none(unicodedata.normalize("NFC", text))
    other = read_or_none(unicodedata.normalize("NFD", text))
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert {**one.to_json(), "source": None} == {**other.to_json(), "source": None}


@SETTINGS
@given(st.one_of(TEXTS, LINES))
def test_every_line_is_claimed_or_told(text: str) -> None:
    document = read_or_none(text)
    if document is None:
        return
    marks = bytearray(len(document.text))
    spans: list[Any] = [
        *(document.header.places or {}).values(),
        *document.outline,
        *document.items,
        *document.findings,
        *document.assignments,
        *document.reporting,
        *document.deadlines,
        *document.targets,
        *document.events,
        *document.budget,
        *(mention for citation in document.citations for mention in citation.mentions),
    ]
    for span in spans:
        marks[span.start : span.end] = b"\x01" * (span.end - span.start)
    start = 0
    for line in document.text.split("\n"):
        if line.strip(" \t*|\u00a0\u2028\u200b\ufeff\r\x0b\x0c\x1c\x1d\x1e\x85") and "\t" not in line:
            form = (
                RULE.match(line.strip())
                or MOTTO.search(line)
                or STAMPED.match(line.strip())
                or FORMULA.match(line.strip())
            )
            assert form or any(marks[start : start + len(line)]), line
        start += len(line) + 1


HOSTILE = {
    "số": "số " * 40_000,
    "digits": "1" * 120_000,
    "strokes": "1/A" * 40_000,
    "nested brackets": "(" * 60_000 + ")" * 60_000,
    "nested headings": "\n".join(f"{'1.' * 4}{number} a" for number in range(12_000)),
    "laws": "Luật sửa đổi, bổ sung một số điều của " * 3_000,
    "lists": "số 1/KH-UBND, " * 9_000,
    "dots": "." * 120_000,
    "spaces": " " * 120_000 + "x",
    "stars": "*" * 120_000 + "x",
    "dates": "ngày tháng năm " * 8_000,
    "colons": "a) " + ": " * 60_000,
    "one line": "Sở Y tế, " * 14_000,
    "short lines": "a\n" * 60_000,
}


@pytest.mark.timeout(60)  # a rule that goes back and forth over such a text takes hours
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    document = read_or_none(text)
    if document is not None:
        check_spans(document)
