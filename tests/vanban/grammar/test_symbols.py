"""Symbols of every family."""

from __future__ import annotations

import pytest

from vanban.grammar.symbols import identifiers, printed_form, type_before, usual_party_form

FAMILIES = [
    "93/2025/QH15",
    "237/NQ-UBTVQH16",
    "125/2021/NĐ-CP",
    "19/2025/QĐ-TTg",
    "55/2005/TTLT-BNV-VPCP",
    "28/NQ-CP",
    "68/KH-UBND",
    "2873/QĐ-UBND",
    "1167/TTr-SLĐTBXH",
    "356/LĐTBXH-BĐG",
    "739/BNV-CTTN&BĐG",
    "12/QĐ-UBQG",
    "337/CTPH-SLĐTBXH-HLHPN",
    "21-CT/TW",
    "1350-CV/BDVTW",
    "127-KL/TW",
    "05-QĐi/TW",
    "646-TTg",
    "300/BC-CP",
    "42/2025/NQ-HĐND",
    "18/CTr-TLĐ",
    "512/KH-CAT-PC07",
    "58-HĐBT",
    "195-CP",
    "01/2031/NQLT/HLHPN-BCA",
    "117/2031/TTLT/BNV-BTC",
]


@pytest.mark.parametrize("symbol", FAMILIES)
@pytest.mark.parametrize("around", ["{}", "số {} ngày", "({});", "theo {}."])
def test_finds_each_family(symbol: str, around: str) -> None:
    assert [printed_form(one) for one in identifiers(around.format(symbol))] == [symbol]


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("68 /KH-UBND", "68/KH-UBND"),
        ("12/ KH-UBND", "12/KH-UBND"),
        ("26 - NQ/TW", "26-NQ/TW"),
        ("1/KH – UBND", "1/KH-UBND"),
        ("254/2025/QH 15.", "254/2025/QH15"),
        ("15/TTr- KT,HT&ĐT ngày 1/2/2031", "15/TTr-KT,HT&ĐT"),
        ("15/TTr-KT, HT ngày 1/2/2031", "15/TTr-KT"),
    ],
)
def test_blanks_slip_in(text: str, symbol: str) -> None:
    assert [printed_form(one) for one in identifiers(text)] == [symbol]


@pytest.mark.parametrize(
    "text", ["15/11/2026", "24/7", "20-25%", "2021-2025", "km/h", "A/B", "1/kh", "0283.822/1234", "/KH-UBND", "và/hoặc"]
)
def test_finds_nothing_else(text: str) -> None:
    assert list(identifiers(text)) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("theo Quyết định", "Quyết định"),
        ("các Kế hoạch:", "Kế hoạch"),
        ("Chương trình phối hợp", "Chương trình phối hợp"),
        ("NGHỊ QUYẾT", "Nghị quyết"),
        ("kế hoạch", "Kế hoạch"),
        ("Quyết định của Thủ tướng Chính phủ", "Quyết định"),
        ("Kế hoạch thực hiện Nghị quyết", "Nghị quyết"),
        ("QĐ", "Quyết định"),
        ("Luật Trẻ em", "Luật"),
    ],
)
def test_reads_the_type_before(words: str, kind: str) -> None:
    read = type_before(words)
    assert read is not None
    assert read[0] == kind


@pytest.mark.parametrize("words", ["điện thoại", "Quyết định này, tổng đài", ""])
def test_no_type_stands_there(words: str) -> None:
    assert type_before(words) is None


@pytest.mark.parametrize(
    ("symbol", "usual"),
    [("18/NQ-TW", "18-NQ/TW"), ("80/KH-TU", "80-KH/TU"), ("21-CT/TW", None), ("68/KH-UBND", None), ("3/TB-VPCP", None)],
)
def test_names_the_usual_party_form(symbol: str, usual: str | None) -> None:
    assert usual_party_form(symbol) == usual
