"""Headings as offices type them."""

# ruff: noqa: E501 -- a line of a document stands in one line here

from __future__ import annotations

from typing import Any

import pytest

from tests.vanban.reading import read_text

BODY = (
    "\n\nThực hiện Kế hoạch của cấp trên, đơn vị xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n- Nâng cao nhận thức.\n"
)

PROVINCE = """ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LAM GIANG             Độc lập - Tự do - Hạnh phúc
Số: 57/KH-UBND        Lam Giang, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
Bảo đảm trật tự, an toàn giao thông
trên địa bàn tỉnh năm 2026"""

CASES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "two columns side by side",
        PROVINCE,
        {
            "type": "Kế hoạch",
            "number": "57",
            "symbol": "KH-UBND",
            "place": "Lam Giang",
            "date": "2026-02-09",
            "agency": "Ủy ban nhân dân tỉnh Lam Giang",
            "superior_agency": None,
            "title": "Bảo đảm trật tự, an toàn giao thông trên địa bàn tỉnh năm 2026",
        },
    ),
    (
        "the motto comes first, number and day are blank",
        """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
UBND TỈNH LAM GIANG
SỞ Y TẾ
Số:        /KH-SYT
Lam Giang, ngày      tháng 3 năm 2025

KẾ HOẠCH
Phòng, chống dịch sốt xuất huyết năm 2025""",
        {
            "number": None,
            "symbol": "KH-SYT",
            "date": "2025-03",
            "agency": "Sở Y tế",
            "superior_agency": "UBND tỉnh Lam Giang",
            "title": "Phòng, chống dịch sốt xuất huyết năm 2025",
        },
    ),
    (
        "dots in the blanks",
        """UBND HUYỆN PHÚ SƠN
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
Số: ……/KH-PGDĐT
Phú Sơn, ngày … tháng … năm 2023
KẾ HOẠCH
Tổ chức Hội khỏe Phù Đổng""",
        {"number": None, "symbol": "KH-PGDĐT", "place": "Phú Sơn", "date": "2023", "type": "Kế hoạch"},
    ),
    (
        "a letter with its subject under the number",
        """BỘ Y TẾ
CỤC PHÒNG BỆNH
Số: 1180/PB-DT
V/v tăng cường giám sát
bệnh sởi
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 05 tháng 3 năm 2026
Kính gửi:
- Sở Y tế các tỉnh, thành phố;
- Viện Pasteur Nha Trang.""",
        {
            "type": "Công văn",
            "number": "1180",
            "symbol": "PB-DT",
            "title": "V/v tăng cường giám sát bệnh sởi",
            "place": "Hà Nội",
            "agency": "Cục Phòng bệnh",
            "superior_agency": "Bộ Y tế",
        },
    ),
    (
        "a party document: no colon, a star, T/M below",
        """TỈNH ỦY LAM GIANG
BAN TUYÊN GIÁO VÀ DÂN VẬN
*
Số 36-HD/BTGDVTU
ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 14 tháng 4 năm 2026
HƯỚNG DẪN
tuyên truyền kỷ niệm các ngày lễ lớn
-----""",
        {
            "type": "Hướng dẫn",
            "number": "36",
            "symbol": "HD/BTGDVTU",
            "agency": "Ban Tuyên giáo và Dân vận",
            "superior_agency": "Tỉnh ủy Lam Giang",
            "title": "tuyên truyền kỷ niệm các ngày lễ lớn",
            "date": "2026-04-14",
        },
    ),
    (
        "a dispatch and whom it is sent to",
        """THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 112/CĐ-TTg
Hà Nội, ngày 20 tháng 7 năm 2025
CÔNG ĐIỆN
Về việc tập trung ứng phó khẩn cấp bão số 3
THỦ TƯỚNG CHÍNH PHỦ điện:
- Bộ trưởng các Bộ: Quốc phòng, Công an;
- Chủ tịch Ủy ban nhân dân các tỉnh ven biển.""",
        {
            "type": "Công điện",
            "number": "112",
            "symbol": "CĐ-TTg",
            "agency": "Thủ tướng Chính phủ",
            "title": "Về việc tập trung ứng phó khẩn cấp bão số 3",
        },
    ),
    (
        "a decision names who decides between title and body",
        """ỦY BAN NHÂN DÂN
THÀNH PHỐ HỒ CHÍ MINH
Số: 45/2025/QĐ-UBND
TP. Hồ Chí Minh, ngày 1 tháng 7 năm 2025
QUYẾT ĐỊNH
Ban hành Quy định về quản lý vỉa hè
ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH
Căn cứ Luật Tổ chức chính quyền địa phương;""",
        {
            "type": "Quyết định",
            "number": "45",
            "symbol": "2025/QĐ-UBND",
            "place": "TP. Hồ Chí Minh",
            "date": "2025-07-01",
            "title": "Ban hành Quy định về quản lý vỉa hè",
        },
    ),
    (
        "a resolution of a council with its session",
        """HỘI ĐỒNG NHÂN DÂN
TỈNH LAM GIANG
Số: 12/NQ-HĐND
Lam Giang, ngày 09 tháng 12 năm 2025
NGHỊ QUYẾT
Về dự toán ngân sách địa phương năm 2026
HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG
KHÓA XVII, KỲ HỌP THỨ 30""",
        {
            "type": "Nghị quyết",
            "agency": "Hội đồng nhân dân tỉnh Lam Giang",
            "title": "Về dự toán ngân sách địa phương năm 2026",
        },
    ),
    (
        "bold marks and a title in capitals over two lines",
        """**UBND XÃ MƯỜNG LẠNG**
**Số: 07/KH-UBND**
**KẾ HOẠCH**
**TỔ CHỨC LỄ HỘI XUÂN**
**NĂM 2026**
**(từ ngày 20/2 đến ngày 22/2/2026)**""",
        {
            "type": "Kế hoạch",
            "number": "07",
            "agency": "UBND xã Mường Lạng",
            "title": "TỔ CHỨC LỄ HỘI XUÂN NĂM 2026 (từ ngày 20/2 đến ngày 22/2/2026)",
        },
    ),
    (
        "the Youth Union, set in two columns",
        """TỈNH ĐOÀN LAM GIANG                ĐOÀN TNCS HỒ CHÍ MINH
***
Số: 45-KH/TĐTN-PT             Lam Giang, ngày 6 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức Tháng Thanh niên""",
        {"number": "45", "agency": "Tỉnh đoàn Lam Giang", "place": "Lam Giang", "date": "2026-03-06"},
    ),
    (
        "the Youth Union, its two columns pressed together",
        """TỈNH ĐOÀN LAM GIANG ĐOÀN TNCS HỒ CHÍ MINH
Số: 45-KH/TĐTN-PT
KẾ HOẠCH
Tổ chức Tháng Thanh niên""",
        {"number": "45", "agency": "Tỉnh đoàn Lam Giang", "superior_agency": None},
    ),
    (
        "a narrow right column that tears the motto and the year",
        """SỞ NỘI VỤ
Số: 12/KH-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA
Độc lập - Tự do - Hạnh phúc
VIỆT NAM
Nam Sơn, ngày 01 tháng 4 năm
2031
KẾ HOẠCH
Kiểm tra công vụ""",
        {"agency": "Sở Nội vụ", "place": "Nam Sơn", "date": "2031-04-01"},
    ),
    (
        "a bracket of two lines below the title",
        """UBND TỈNH NAM SƠN
CHƯƠNG TRÌNH
VÌ TRẺ EM NĂM 2031
(Ban hành kèm theo Quyết định số 7/QĐ-UBND
ngày 07 tháng 9 năm 2030 của Ủy ban nhân dân tỉnh).""",
        {"type": "Chương trình", "title": "VÌ TRẺ EM NĂM 2031"},
    ),
    (
        "headings of a mark-up",
        """# NGHỊ QUYẾT
## Ban hành Chương trình khuyến đọc

# CHÍNH PHỦ
Căn cứ Luật Thư viện;""",
        {"type": "Nghị quyết", "title": "Ban hành Chương trình khuyến đọc"},
    ),
    (
        "type and title on one line in capitals",
        """ĐẢNG ỦY XÃ PHÚ LẠC
Số 14-KH/ĐU
KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW""",
        {"type": "Kế hoạch", "symbol": "KH/ĐU", "title": "THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW"},
    ),
    (
        "a date line torn over two lines",
        """SỞ TÀI CHÍNH
Số: 88/HD-STC
Lam Giang, ngày 12
tháng 11 năm 2024
HƯỚNG DẪN
Lập dự toán thu, chi""",
        {"type": "Hướng dẫn", "place": "Lam Giang", "date": "2024-11-12", "title": "Lập dự toán thu, chi"},
    ),
    (
        "a school under its department, a year plan",
        """UBND PHƯỜNG TÂN HÒA
TRƯỜNG THCS NGUYỄN DU
Số: 102 / KH - THCSND
Tân Hòa, ngày 5 tháng 9 năm 2025
KẾ HOẠCH
Giáo dục nhà trường năm học 2025 - 2026""",
        {
            "number": "102",
            "symbol": "KH-THCSND",
            "agency": "Trường THCS Nguyễn Du",
            "title": "Giáo dục nhà trường năm học 2025 - 2026",
        },
    ),
    (
        "an action programme of a steering committee",
        """TỈNH LAM GIANG
BAN CHỈ ĐẠO
PHÒNG, CHỐNG TỘI PHẠM
Số: 03/CTr-BCĐ
Lam Giang, ngày 10 tháng 01 năm 2026
CHƯƠNG TRÌNH CÔNG TÁC
năm 2026 của Ban Chỉ đạo""",
        {
            "type": "Chương trình công tác",
            "symbol": "CTr-BCĐ",
            "agency": "Ban Chỉ đạo phòng, chống tội phạm",
            "title": "năm 2026 của Ban Chỉ đạo",
        },
    ),
    (
        "number and date below the title of a joint paper",
        """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
QUY CHẾ PHỐI HỢP
giữa Sở Nội vụ và Hội Nông dân tỉnh
Số: 12/QCPH-SNV-HND
Nam Sơn, ngày 08 tháng 3 năm 2026""",
        {
            "type": "Quy chế phối hợp",
            "number": "12",
            "symbol": "QCPH-SNV-HND",
            "date": "2026-03-08",
            "title": "giữa Sở Nội vụ và Hội Nông dân tỉnh",
        },
    ),
    (
        "an urgent dispatch",
        """UBND TỈNH PHÚ HƯNG
Số: 02/CĐ-UBND
Phú Hưng, ngày 22 tháng 01 năm 2016
CÔNG ĐIỆN KHẨN
V/v phòng chống rét đậm, rét hại""",
        {"type": "Công điện", "title": "V/v phòng chống rét đậm, rét hại"},
    ),
    (
        "a type that no decree lists, and what it was enclosed with",
        """BỘ CÔNG AN
CÔNG AN TỈNH LAM HẢI
Số: 2210/KH-CAT
Lam Hải, ngày 05 tháng 3 năm 2026
TRÍCH NHIỆM VỤ
Bảo đảm an ninh, trật tự ngày bầu cử
(Kèm theo Công văn số 2209/CAT-PV01 ngày 05/3/2026 của Công an tỉnh)
....................""",
        {
            "type": "Trích nhiệm vụ",
            "agency": "Công an tỉnh Lam Hải",
            "superior_agency": "Bộ Công an",
            "title": "Bảo đảm an ninh, trật tự ngày bầu cử",
        },
    ),
    (
        "a notice of conclusions whose title goes on in small letters",
        """VĂN PHÒNG CHÍNH PHỦ
Số: 210/TB-VPCP
Hà Nội, ngày 30 tháng 4 năm 2026
THÔNG BÁO
Kết luận của Phó Thủ tướng Trần Văn A
tại cuộc họp về tiến độ dự án đường ven biển""",
        {
            "type": "Thông báo",
            "title": "Kết luận của Phó Thủ tướng Trần Văn A tại cuộc họp về tiến độ dự án đường ven biển",
        },
    ),
    (
        "a date left wholly blank above the type",
        """UBND TỈNH LAM GIANG
Số:      /TB-UBND

Lam Giang, ngày tháng năm

THÔNG BÁO
Về việc nghỉ lễ""",
        {"type": "Thông báo", "number": None, "symbol": "TB-UBND", "place": "Lam Giang", "date": None},
    ),
    (
        "number, place and date on one line",
        """UBND XÃ PHÚ LẠC
Số: 312/QĐ-UBND, Phú Lạc, ngày 21 tháng 9 năm 2031
QUYẾT ĐỊNH
Về việc phê duyệt kế hoạch bán trú""",
        {"number": "312", "symbol": "QĐ-UBND", "place": "Phú Lạc", "date": "2031-09-21"},
    ),
    (
        "number and date without place on one line",
        """TRƯỜNG THPT BẾN ĐÒ
Số: 24/KH-THPTBĐ, ngày 16 tháng 3 năm 2031
KẾ HOẠCH
Tổ chức hội trại""",
        {"number": "24", "symbol": "KH-THPTBĐ", "place": None, "date": "2031-03-16"},
    ),
    (
        "a column so narrow that it tears number, place and date",
        """ỦY BAN NHÂN DÂN
TỈNH NAM SƠN
-------
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:
782/QĐ-UBND
Nam
Sơn, ngày 11 tháng 3
năm 2031
QUYẾT ĐỊNH
Về việc ban hành quy chế""",
        {"number": "782", "symbol": "QĐ-UBND", "place": "Nam Sơn", "date": "2031-03-11"},
    ),
    (
        "the hour of a dispatch",
        """UBND TỈNH NAM SƠN
Số: 02/CĐ-UBND
Nam Sơn, hồi 15 giờ 30 phút ngày 21 tháng 01 năm 2031
CÔNG ĐIỆN
V/v phòng, chống rét hại""",
        {"place": "Nam Sơn", "date": "2031-01-21"},
    ),
    (
        "the headline of a web page above the heading",
        """KẾ HOẠCH TỔ CHỨC NGÀY HỘI
CÔNG ĐOÀN NGÀNH GIÁO DỤC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 02/KH-CĐCS
Bến Đò, ngày 10 tháng 10 năm 2031
KẾ HOẠCH
V/v tổ chức ngày hội
và hội thao năm 2031
-----""",
        {
            "type": "Kế hoạch",
            "title": "V/v tổ chức ngày hội và hội thao năm 2031",
            "agency": "Công đoàn ngành giáo dục",
        },
    ),
    (
        "a copy that lost its type line",
        """ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 87/KH-UBND | Nam Sơn, ngày 27 tháng 3 năm 2031 |""",
        {"type": "Kế hoạch", "number": "87", "title": None},
    ),
    (
        "a copy that lost its type line and kept its title",
        """SỞ Y TẾ
Số: 41/KH-SYT
Nam Sơn, ngày 10 tháng 5 năm 2031
HIẾN MÁU TÌNH NGUYỆN NĂM 2031""",
        {"type": "Kế hoạch", "title": "HIẾN MÁU TÌNH NGUYỆN NĂM 2031"},
    ),
    (
        "a title in capitals that goes on with the name of an authority",
        """UBND TỈNH NAM SƠN
Số: 90/KH-UBND
Nam Sơn, ngày 3 tháng 4 năm 2031
KẾ HOẠCH
THỰC HIỆN CHỈ THỊ SỐ 8/CT-TTG CỦA THỦ TƯỚNG
CHÍNH PHỦ VỀ TIẾT KIỆM ĐIỆN""",
        {"title": "THỰC HIỆN CHỈ THỊ SỐ 8/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TIẾT KIỆM ĐIỆN"},
    ),
    (
        "who drafted it stands below the title and is none of it",
        """CÔNG TY CỔ PHẦN BẾN ĐÒ
Số: 03/2031/KH-BĐ
KẾ HOẠCH
V/v bảo dưỡng phà năm 2031
¯¯¯¯¯¯¯¯¯¯¯
Đơn vị soạn thảo: Phòng Kỹ thuật""",
        {"title": "V/v bảo dưỡng phà năm 2031"},
    ),
    (
        "a letter of the Party names its subject without V/v",
        """ĐẢNG BỘ TỈNH NAM SƠN
ĐẢNG ỦY XÃ PHÚ LẠC
*
Số       -CV/ĐU
Tham mưu thực hiện
Kế hoạch số 8-KH/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Phú Lạc, ngày 5 tháng 6 năm 2031
Kính gửi: Các chi bộ trực thuộc.""",
        {"type": "Công văn", "title": "Tham mưu thực hiện Kế hoạch số 8-KH/TU", "date": "2031-06-05"},
    ),
    (
        "a blank lost in whom a letter is for",
        """VĂN PHÒNG UBND TỈNH
Số: 273/VP-KGVX
V/v chuẩn bị họp
Nam Sơn, ngày 27 tháng 4 năm 2031
Kínhgửi: Sở Y tế""",
        {"type": "Công văn", "title": "V/v chuẩn bị họp", "date": "2031-04-27"},
    ),
    (
        "a number without its stroke",
        """SỞ TƯ PHÁP
Số: 455QĐ/ STP
Nam Sơn, ngày 27 tháng 4 năm 2031
QUYẾT ĐỊNH
Về việc phân công công chức""",
        {"type": "Quyết định", "number": "455", "symbol": "QĐ/STP"},
    ),
    (
        "the heading as one line of a web page",
        """Công văn số: 82/SGDĐT-KHTC, ngày 16 tháng 8 năm 2031 V/v hướng dẫn công tác tài chính
Kính gửi: Các trường trực thuộc.""",
        {
            "type": "Công văn",
            "number": "82",
            "symbol": "SGDĐT-KHTC",
            "date": "2031-08-16",
            "title": "V/v hướng dẫn công tác tài chính",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reads_a_heading(text: str, expected: dict[str, Any]) -> None:
    document = read_text(text + BODY)
    got = {key: getattr(document.header, key) for key in expected}
    assert got == expected


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_body_begins_behind_the_heading(text: str, expected: dict[str, Any]) -> None:
    document = read_text(text + BODY)
    assert [section.path for section in document.outline] == ["I"]
    assert [item.text for item in document.items] == ["Nâng cao nhận thức."]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_place_slices_back_to_what_is_printed(text: str, expected: dict[str, Any]) -> None:
    document = read_text(text + BODY)
    for key, span in (document.header.places or {}).items():
        printed = document.text[span.start : span.end]
        assert printed.strip(), key
        if key in ("title", "place"):
            value = getattr(document.header, key)
            assert " ".join(printed.replace("*", "").split()) == value


def test_blanks_are_doubts_and_missing_lines_are_not() -> None:
    blank = read_text(CASES[1][1] + BODY)
    codes = {(finding.code, finding.severity.value) for finding in blank.findings}
    assert {("VB101", "warning"), ("VB102", "warning")} <= codes
    inferred = read_text("SỞ Y TẾ\nSố: 41/KH-SYT\nNam Sơn, ngày 10 tháng 5 năm 2031" + BODY)
    assert [one.code for one in inferred.findings if one.code.startswith("VB1")] == ["VB106"]
    bare = read_text("KẾ HOẠCH\nTổ chức lễ hội" + BODY)
    assert not [finding for finding in bare.findings if finding.severity.value != "info"]


def test_the_agency_comes_from_the_body_when_the_heading_is_missing() -> None:
    document = read_text(
        "KẾ HOẠCH\nTổ chức lễ hội\n\nCăn cứ Kế hoạch của tỉnh, Ủy ban nhân dân (UBND) xã ban hành Kế hoạch tổ chức lễ hội như sau:\n"
    )
    assert document.header.agency == "Ủy ban nhân dân xã"
    assert "VB105" in {finding.code for finding in document.findings}


def test_a_text_without_heading_still_has_its_body() -> None:
    document = read_text("1. Sở Y tế: kiểm tra.\n2. Sở Công Thương: phối hợp.\n")
    assert [section.title for section in document.outline] == ["Sở Y tế", "Sở Công Thương"]


def test_a_title_in_capitals_ends_at_the_first_point_in_capitals() -> None:
    document = read_text("UBND XÃ PHÚ LẠC\nKẾ HOẠCH HỖ TRỢ NGHỀ ĐAN LÁT NĂM 2031\nI. MỤC TIÊU\n- Mở 03 lớp nghề.\n")
    assert document.header.title == "HỖ TRỢ NGHỀ ĐAN LÁT NĂM 2031"
    assert [section.path for section in document.outline] == ["I"]
    assert [item.path for item in document.items] == ["I"]


def test_the_enacting_line_of_a_decision_is_no_type_line() -> None:
    document = read_text(
        "Quyết định 57/QĐ-UBND năm 2031 về chương trình dân số do tỉnh Nam Sơn ban hành\n"
        "ỦY BAN NHÂN\nDÂN |\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM |\nSố: 57/QĐ-UBND |\n"
        "Nam Sơn, ngày 05 tháng 3 năm 2031 |\nỦY BAN NHÂN DÂN TỈNH NAM SƠN\n"
        "Căn cứ Luật Thanh niên năm 2020;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Chương trình dân số.\n"
    )
    assert (document.header.type, document.header.title, document.header.superior_agency) == ("Quyết định", None, None)
    assert [one.identifier for one in document.citations] == ["Luật Thanh niên"]
    assert [section.path for section in document.outline] == ["Điều 1"]


def test_a_list_of_related_documents_above_the_heading_is_no_heading() -> None:
    document = read_text(
        "- 1Nghị quyết 21-NQ/TW năm 2017 về dân số\n- 2Quyết định 88/QĐ-TTg năm 2020 về dân số\n"
        "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 91/KH-UBND | Nam Sơn, ngày 17 tháng 6 năm 2031 |\n"
        "Căn cứ Nghị quyết số 5/NQ-CP, tỉnh ban hành Kế hoạch:\nI. MỤC ĐÍCH\n"
    )
    header = document.header
    assert (header.type, header.number, header.place, header.date) == ("Kế hoạch", "91", "Nam Sơn", "2031-06-17")
    assert [one.identifier for one in document.citations if one.type is None or one.identifier == "91/KH-UBND"] == []
    assert [section.path for section in document.outline] == ["I"]


def test_a_passage_that_opens_with_a_point_takes_no_cell_for_its_type() -> None:
    rows = "TT | Nhiệm vụ | Chủ trì | Sản phẩm\n1 | Tổng kết năm 2031 | Sở Y tế | Báo cáo\n"
    document = read_text(f"III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Mở lớp tập huấn.\n\nPHỤ LỤC\n\n{rows}")
    assert document.header.type is None
    assert [one.path for one in document.outline][:2] == ["III", "III.1"]
    passage = read_text("III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Mở lớp.\n\nBáo cáo\n\n2. Sở Tư pháp\n\n- Rà soát.\n")
    assert passage.header.type is None
    assert [one.path for one in passage.outline] == ["III", "III.1", "III.2"]
