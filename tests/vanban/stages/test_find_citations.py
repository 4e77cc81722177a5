"""Citations as they are printed, and what only looks like one."""

# ruff: noqa: E501 -- a line of a document stands in one line here

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text

HEAD = "UBND TỈNH LAM GIANG\nSỞ Y TẾ\nSố: 68/KH-SYT\nLam Giang, ngày 8 tháng 3 năm 2026\nKẾ HOẠCH\nTổ chức lễ hội\n\n"

Found = tuple[str | None, str, str | None]

CASES: list[tuple[str, list[Found]]] = [
    ("Thực hiện Nghị định số 125/2021/NĐ-CP ngày 28/12/2021 của Chính phủ.", [("Nghị định", "125/2021/NĐ-CP", "2021-12-28")]),
    ("Theo Nghị quyết số 26-NQ/TW ngày 19/5/2018.", [("Nghị quyết", "26-NQ/TW", "2018-05-19")]),
    ("Công văn số 739/BNV-CTTN&BĐG ngày 28 tháng 3 năm 2025", [("Công văn", "739/BNV-CTTN&BĐG", "2025-03-28")]),
    ("Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP", [("Thông tư liên tịch", "55/2005/TTLT-BNV-VPCP", None)]),
    ("Chương trình phối hợp số 337/CTPH-SNV-HLHPN", [("Chương trình phối hợp", "337/CTPH-SNV-HLHPN", None)]),
    ("Nghị quyết số 237/NQ-UBTVQH16 và Luật số 93/2025/QH15", [("Nghị quyết", "237/NQ-UBTVQH16", None), ("Luật", "93/2025/QH15", None)]),
    ("Chỉ thị số 646-TTg ngày 7/11/1994", [("Chỉ thị", "646-TTg", "1994-11-07")]),
    ("Tờ trình số 1167/TTr-SNV, Công văn số 1350-CV/BDVTW", [("Tờ trình", "1167/TTr-SNV", None), ("Công văn", "1350-CV/BDVTW", None)]),
    (
        "các Kế hoạch: số 120/KH-UBND, số 48/KH-UBND, số 47/KH-UBND của UBND tỉnh",
        [("Kế hoạch", "120/KH-UBND", None), ("Kế hoạch", "48/KH-UBND", None), ("Kế hoạch", "47/KH-UBND", None)],
    ),
    (
        "Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 và số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ",
        [("Nghị định", "24/2014/NĐ-CP", "2014-04-04"), ("Nghị định", "107/2020/NĐ-CP", "2020-09-14")],
    ),
    (
        "các Quyết định của UBND tỉnh: số 12/QĐ-UBND ngày 3/1/2025 về giao chỉ tiêu; số 13/QĐ-UBND ngày 4/1/2025",
        [("Quyết định", "12/QĐ-UBND", "2025-01-03"), ("Quyết định", "13/QĐ-UBND", "2025-01-04")],
    ),
    ("theo Quyết định 565/QĐ-TTg của Thủ tướng", [("Quyết định", "565/QĐ-TTg", None)]),
    ("Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024", [("Nghị quyết", "57-NQ/TW", "2024-12-22")]),
    ("Nghị quyết số 26- NQ/TW, ngày 05/8/2008", [("Nghị quyết", "26-NQ/TW", "2008-08-05")]),
    ("Quyết định số 45 /QĐ-TTg ngày    tháng 3 năm 2022", [("Quyết định", "45/QĐ-TTg", "2022-03")]),
    ("NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024", [("Nghị quyết", "57-NQ/TW", "2024-12-22")]),
    ("Công điện số 01/CĐ-TW hồi 15h00 ngày 21/01/2016 của Ban Chỉ đạo", [("Công điện", "01/CĐ-TW", "2016-01-21")]),
    ("Chỉ lệnh số 12/CL-TL ngày 18/12/2023", [("Chỉ lệnh", "12/CL-TL", "2023-12-18")]),
    ("Công điện khẩn số 03/CĐ-UBND", [("Công điện khẩn", "03/CĐ-UBND", None)]),
    ("các Công văn số 11, 12/BCĐ-VP", [("Công văn", "12/BCĐ-VP", None)]),
    ("(kèm theo CV số 12/SNV-CCHC)", [("Công văn", "12/SNV-CCHC", None)]),
    ("Bộ luật Lao động năm 2019 và Luật Việc làm.", [("Bộ luật", "Bộ luật Lao động", "2019"), ("Luật", "Luật Việc làm", None)]),
    ("Luật Phòng, chống bạo lực gia đình năm 2022; Luật Trẻ em 2016", [("Luật", "Luật Phòng, chống bạo lực gia đình", "2022"), ("Luật", "Luật Trẻ em", "2016")]),
    ("Bộ luật Lao động (sửa đổi).", [("Bộ luật", "Bộ luật Lao động", None)]),
    ("Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14/11/2022.", [("Luật", "13/2022/QH15", "2022-11-14")]),
    ("Luật Bình đẳng giới (Luật số 73/2006/QH11) và Luật bình đẳng giới", [("Luật", "73/2006/QH11", None)]),
    ("Luật sửa đổi, bổ sung một số điều của Luật Giám định tư pháp năm 2020", [("Luật", "Luật sửa đổi, bổ sung một số điều của Luật Giám định tư pháp", "2020")]),
    ("Luật Sửa đổi, bổ sung một số điều của Luật Giám định tư pháp năm 2020", [("Luật", "Luật Sửa đổi, bổ sung một số điều của Luật Giám định tư pháp", "2020")]),
    ("phê duyệt Chương trình truyền thông đến năm 2030; văn bản số 12/SYT-NVY ngày 4/2/2031", [("Văn bản", "12/SYT-NVY", "2031-02-04")]),
    ("Tờ trình số 67/TTr-SNV 13 tháng 5 năm 2031", [("Tờ trình", "67/TTr-SNV", "2031-05-13")]),
    ("Luật bình đẳng giới, Luật Bình đẳng giới khi triển khai", [("Luật", "Luật bình đẳng giới", None)]),
    ("Hiến pháp năm 2013, Pháp lệnh Ưu đãi người có công với cách mạng", [("Hiến pháp", "Hiến pháp", "2013"), ("Pháp lệnh", "Pháp lệnh Ưu đãi người có công với cách mạng", None)]),
    ("Luật Đất đai năm 2013 được thay bằng Luật Đất đai năm 2024", [("Luật", "Luật Đất đai", "2013"), ("Luật", "Luật Đất đai", "2024")]),
    ("TUYÊN TRUYỀN LUẬT PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ", [("Luật", "LUẬT PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ", None)]),
    ("Luật Thủy lợi và các văn bản hướng dẫn; Luật Khám bệnh, chữa bệnh có hiệu lực", [("Luật", "Luật Thủy lợi", None), ("Luật", "Luật Khám bệnh, chữa bệnh", None)]),
    ("Luật Phát triển đô thị bền vững trong đó có nội dung mới", [("Luật", "Luật Phát triển đô thị bền vững", None)]),
    ("theo Kế hoạch số 68/KH-SYT và số 69/KH-SYT", [("Kế hoạch", "69/KH-SYT", None)]),
    ("Kế hoạch số 68/KH-SYT ngày 02/02/2025 của Sở", [("Kế hoạch", "68/KH-SYT", "2025-02-02")]),
    ("Quyết định số 58-HĐBT ngày 12-2-1985; số nhà 7-CT, tổ 3-NQ", [("Quyết định", "58-HĐBT", "1985-02-12")]),
    ("tại văn bản số 92/TTr-UBND, theo Tờ trình số 92/TTr-UBND", [("Tờ trình", "92/TTr-UBND", None)]),
    ("tại văn bản số 93/TTr-UBND", [("Văn bản", "93/TTr-UBND", None)]),
    ("Xét đề nghị của Sở Y tế tại Tờ\ntrình số 6/TTr-SYT ngày 1/2/2025", [("Tờ trình", "6/TTr-SYT", "2025-02-01")]),
    ("Thực hiện Tờ trình của Sở;\nsố 7/SYT-NV", [(None, "7/SYT-NV", None)]),
    ("Nghị quyết số 20/NQ-HĐND ngày 12tháng 7 năm 2013", [("Nghị quyết", "20/NQ-HĐND", "2013-07-12")]),
    ("Luật Du lịch số 9/2017/QH14 được Quốc hội thông qua ngày 19/6/2017", [("Luật", "9/2017/QH14", "2017-06-19")]),
    ("Kế hoạch giáo dục năm học 2031 - 2032 số 5/KH-THCS", [("Kế hoạch giáo dục năm học 2031 - 2032", "5/KH-THCS", None)]),
    ("Luật Tổ chức HĐND và UBND năm 2003, Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", [("Luật", "Luật Tổ chức HĐND và UBND", "2003")]),
    ("Thực hiện công văn hướng dẫn số 5/SGD&ĐT-GDMN", [("Công văn hướng dẫn", "5/SGD&ĐT-GDMN", None)]),
    ("các kế hoạch, công văn số 5/SGD-GDMN", [("Công văn", "5/SGD-GDMN", None)]),
    ("Kế hoạch số 98 KH/TWĐTN ngày 14/7/2031; có 5 KH/TU", [("Kế hoạch", "98 KH/TWĐTN", "2031-07-14")]),
    ("Thông tư số 17/2031/TT-BGD ĐT ngày 16 tháng 5 năm 2031; 17/2031/TT-BGDĐT", [("Thông tư", "17/2031/TT-BGD ĐT", "2031-05-16")]),
    ("Ngày 21/4/2031, Bộ Y tế đã ban hành Chỉ thị số 6/CT-BYT về việc", [("Chỉ thị", "6/CT-BYT", "2031-04-21")]),
    ("Ngày 21/4/2031 họp giao ban. Bộ Y tế đã ban hành Chỉ thị số 6/CT-BYT", [("Chỉ thị", "6/CT-BYT", None)]),
    ("Công văn 285/CCTTHC ngày 08 tháng 9 năm 2031; nhà 285/CCTTHC", [("Công văn", "285/CCTTHC", "2031-09-08")]),
    ("Công văn 285/CCTTHC của Sở; phòng 12/A ngày 8/9/2031", []),
    ("Pháp lệnh Phí, lệ phí số 8/2031/PL-UBTVQH18; theo Pháp lệnh phí và lệ phí", [("Pháp lệnh", "8/2031/PL-UBTVQH18", None)]),
    ("khoản 1 Điều 9 Luật này; Hội Luật gia; Đại học Luật; pháp luật; luật sư", []),
    ("Tổng đài số 111, điện thoại 0283.822/1234, số 24/7; km 5/KT; nhà số 12/A; năm 2021-2025", []),
    ("Kế hoạch số    /KH-UBND; Nghị quyết số 57 của Bộ Chính trị", []),
    ("Phiếu số 01/HO, Mẫu số 02/NK", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_is_cited(text: str, expected: list[Found]) -> None:
    document = read_text(HEAD + text + "\n")
    assert [(one.type, one.identifier, one.date) for one in document.citations] == expected


ISSUERS = [
    ("Nghị định số 1/2021/NĐ-CP ngày 1/2/2021 của Chính phủ quy định chi tiết", "Chính phủ"),
    ("Công văn số 1/BNV-TCBC của Bộ Văn hóa, Thể thao và Du lịch về việc hướng dẫn", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Quyết định số 2/QĐ-UBND của UBND tỉnh và Kế hoạch của Sở", "UBND tỉnh"),
    ("Chương trình số 3/CTPH-A-B giữa Sở Nội vụ và Hội Nông dân tỉnh, giai đoạn 2", "Sở Nội vụ và Hội Nông dân tỉnh"),
    ("Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư về tiếp tục", "Ban Bí thư"),
    ("Công điện số 643/CĐ-BYT ngày 14/6/2019 của Bộ trưởng Bộ Y tế và chỉ đạo của UBND tỉnh", "Bộ trưởng Bộ Y tế"),
    (
        "Kế hoạch số 3/KH-BCĐ ngày 3/3/2025 của Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm và văn bản",
        "Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm",
    ),
    ("Kế hoạch số 49/KH-UBND ngày 19/02/2021);", None),
]


@pytest.mark.parametrize(("text", "issuer"), ISSUERS)
def test_reads_who_issued_it(text: str, issuer: str | None) -> None:
    assert read_text(HEAD + text + "\n").citations[0].issuer == issuer


def test_one_document_however_often_mentioned() -> None:
    document = read_text(
        HEAD + "Nghị quyết số 28/NQ-CP ngày 3/3/2021 của Chính phủ.\nThực hiện Nghị quyết số 28/nq-cp và NQ 28/NQ-CP.\n"
    )
    (cited,) = document.citations
    assert document.text[cited.mentions[0].start : cited.mentions[0].end] == "Nghị quyết số 28/NQ-CP"
    assert len(cited.mentions) >= 2


def test_two_dates_of_one_document_are_told() -> None:
    document = read_text(
        HEAD + "Quyết định số 2232/QĐ-TTg ngày 28/12/2020.\nTheo Quyết định số 2232/QĐ-TTg ngày 28/12/2021.\n"
    )
    (cited,) = document.citations
    assert (cited.date, cited.other_dates) == ("2020-12-28", ("2021-12-28",))
    (doubt,) = [one for one in document.findings if one.code == "VB201"]
    assert "28/12/2021" in document.text[doubt.start : doubt.end]


def test_the_same_number_of_two_issuers_is_two_documents() -> None:
    document = read_text(
        HEAD
        + "Kế hoạch số 12/KH-UBND ngày 3/1/2025 của UBND tỉnh và Kế hoạch số 12/KH-UBND ngày 9/2/2025 của UBND xã Phú Lạc.\n"
    )
    assert [(one.identifier, one.date) for one in document.citations] == [
        ("12/KH-UBND", "2025-01-03"),
        ("12/KH-UBND", "2025-02-09"),
    ]
    assert not [one for one in document.findings if one.code == "VB201"]


def test_a_party_symbol_typed_the_state_way_is_told() -> None:
    document = read_text(HEAD + "Nghị quyết số 18/NQ-TW ngày 25/10/2017.\n")
    assert document.citations[0].identifier == "18/NQ-TW"
    assert "18-NQ/TW" in next(one.message for one in document.findings if one.code == "VB202")


def test_the_closing_part_cites_nothing() -> None:
    document = read_text(
        HEAD + "- Việc một./.\n\nNơi nhận:\n- Như Quyết định số 3/QĐ-UBND;\n- Lưu: VT, KGVX(KH13-21;04/3).\n"
    )
    assert document.citations == ()


def test_the_title_cites() -> None:
    document = read_text(
        "KẾ HOẠCH\nThực hiện Chỉ thị số 45-CT/TW ngày 14/4/2025 của Bộ Chính trị\n\nCăn cứ Kế hoạch của tỉnh;\n"
    )
    assert [one.identifier for one in document.citations] == ["45-CT/TW"]
