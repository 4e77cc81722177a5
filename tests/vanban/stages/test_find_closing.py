"""Recipients and signatures as offices type them."""

# ruff: noqa: E501 -- a line of a document stands in one line here

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text

BODY = "KẾ HOẠCH\nTổ chức lễ hội\n\nCăn cứ Kế hoạch của tỉnh, xã xây dựng kế hoạch như sau:\n\n1. Công an xã: giữ trật tự trong những ngày lễ.\n\nTrên đây là Kế hoạch tổ chức lễ hội của xã./.\n\n"

Signer = tuple[str | None, str | None, str]

CASES: list[tuple[str, str, list[str], list[Signer]]] = [
    (
        "one below the other",
        "Nơi nhận:\n- Như trên;\n- Các phòng, ban;\n- Lưu: VT, KT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nLý Văn Tấn\n",
        ["Như trên", "Các phòng, ban", "Lưu: VT, KT"],
        [("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lý Văn Tấn")],
    ),
    (
        "side by side",
        "Nơi nhận:                         KT. GIÁM ĐỐC\n- Như trên;                       PHÓ GIÁM ĐỐC\n- Lưu: VT.\n\n                                  Trần Thị Bích Hà\n",
        ["Như trên", "Lưu: VT"],
        [("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị Bích Hà")],
    ),
    (
        "the signature first, a party committee",
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nSùng A Lềnh\n\nNơi nhận:\n- Ban Thường vụ Tỉnh ủy (báo cáo),\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n",
        ["Ban Thường vụ Tỉnh ủy (báo cáo)", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy"],
        [("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Sùng A Lềnh")],
    ),
    (
        "a head without capacity, a rank before the name",
        "Noi nhận:\n- Như Điều 3;\n- Lưu: VT, PV01.\n\nGIÁM ĐỐC\n\nĐại tá Nguyễn Văn Hùng\n",
        ["Như Điều 3", "Lưu: VT, PV01"],
        [(None, "GIÁM ĐỐC", "Đại tá Nguyễn Văn Hùng")],
    ),
    (
        "two who sign one after the other",
        "GIÁM ĐỐC SỞ Y TẾ\n\nLê Thị Mai\n\nCHỦ TỊCH HỘI NÔNG DÂN\n\nHoàng Văn Thụ\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n",
        ["Như trên", "Lưu: VT"],
        [(None, "GIÁM ĐỐC SỞ Y TẾ", "Lê Thị Mai"), (None, "CHỦ TỊCH HỘI NÔNG DÂN", "Hoàng Văn Thụ")],
    ),
    (
        "without dashes, a name in capitals, only a name",
        "Nơi nhận:\nUBND tỉnh;\nCác sở, ban, ngành;\nLưu: VT.\n\nNGUYỄN THỊ HOA\n",
        ["UBND tỉnh", "Các sở, ban, ngành", "Lưu: VT"],
        [(None, None, "NGUYỄN THỊ HOA")],
    ),
    (
        "a long file mark, kept whole; a note alone is none",
        "Nơi nhận:\n- CT, các PCT;\n(gửi bản giấy);\n- Lưu: VT, KGVX(KH13-21;04/3).\n\nTUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nĐàm Vĩnh Hưng\n",
        ["CT, các PCT", "Lưu: VT, KGVX(KH13-21;04/3)"],
        [("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Đàm Vĩnh Hưng")],
    ),
    (
        "the first recipient beside the head",
        "**Nơi nhận:** - Như trên;\n- Lưu: VT.\n\n**TL. CHỦ TỊCH**\n**CHÁNH VĂN PHÒNG**\n\n**Đỗ Xuân Trường**\n",
        ["Như trên", "Lưu: VT"],
        [("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Đỗ Xuân Trường")],
    ),
    ("no recipients", "TRƯỞNG BAN\n\nY Niê Kdăm\n", [], [(None, "TRƯỞNG BAN", "Y Niê Kdăm")]),
    (
        "two who sign side by side",
        "CHỦ TỊCH                              GIÁM ĐỐC\n\nLò Thị Mai                            Cao Văn Bằng\n\nNơi nhận:\n- Như Điều 4;\n- Lưu: VT.\n",
        ["Như Điều 4", "Lưu: VT"],
        [(None, "CHỦ TỊCH", "Lò Thị Mai"), (None, "GIÁM ĐỐC", "Cao Văn Bằng")],
    ),
    (
        "the bars of a dump",
        "| **Nơi nhận:** | **TM. ỦY BAN NHÂN DÂN** |\n| - UBND tỉnh; | **CHỦ TỊCH** |\n| - Lưu: VT. | **Hồ Sỹ Tài** |\n",
        ["UBND tỉnh", "Lưu: VT"],
        [("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hồ Sỹ Tài")],
    ),
    (
        "a post of two lines, a school's head with a title",
        "Nơi nhận:\n- Phòng GDĐT (để b/c);\n- Lưu: VT.\n\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH\nỦY BAN NHÂN DÂN XÃ\n\nThS. Phan Thị Kim Oanh\n",
        ["Phòng GDĐT (để b/c)", "Lưu: VT"],
        [("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", "ThS. Phan Thị Kim Oanh")],
    ),
    (
        "a list that lost its line breaks, capacity and post and name on one line",
        "Nơi nhận: - Bộ Y tế (để báo cáo); - Như trên; - Lưu: VT, KT.\nTM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lý Văn Tấn\n",
        ["Bộ Y tế (để báo cáo)", "Như trên", "Lưu: VT, KT"],
        [("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lý Văn Tấn")],
    ),
    (
        "a committee and its chairman on one line",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN CHỦ TỊCH     Phạm Thị Mận\n",
        ["Như trên", "Lưu: VT"],
        [("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Phạm Thị Mận")],
    ),
    (
        "a name glued to the post",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNGLý Văn Tấn\n",
        ["Như trên", "Lưu: VT"],
        [("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lý Văn Tấn")],
    ),
    (
        "the dash of the program and the dash of the typist, and where the file lies",
        "Nơi nhận:\n- - Như trên;\n- -Sở Y tế;\n- - Lưu: VT, KT.\nd:\\\\2031\\\\KH\\\\le hoi\n\nGIÁM ĐỐC\n\nLý Văn Tấn\n",
        ["Như trên", "Sở Y tế", "Lưu: VT, KT"],
        [(None, "GIÁM ĐỐC", "Lý Văn Tấn")],
    ),
]


@pytest.mark.parametrize(("text", "recipients", "signers"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_reads_the_closing_part(text: str, recipients: list[str], signers: list[Signer]) -> None:
    document = read_text(BODY + text)
    assert list(document.header.recipients) == recipients
    assert [(one.capacity, one.position, one.name) for one in document.header.signers] == signers
    assert [section.path for section in document.outline] == ["1"]
    assert document.items == ()


def test_recipients_are_no_items_and_annexes_come_behind() -> None:
    document = read_text(BODY + CASES[0][1] + "\nPHỤ LỤC\nDANH MỤC\n- Việc một.\n")
    assert [item.path for item in document.items] == ["PL"]


def test_a_note_alone_is_told() -> None:
    document = read_text(BODY + CASES[6][1])
    assert "VB701" in {one.code for one in document.findings}


def test_a_text_without_closing_part_is_body_to_its_end() -> None:
    document = read_text("KẾ HOẠCH\nTổ chức lễ hội\n\nCăn cứ Kế hoạch của tỉnh:\n\n- Việc một.\n- Việc hai.\n")
    assert len(document.items) == 2
    assert document.header.signers == ()


@pytest.mark.parametrize(
    "closing",
    [
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nPhú Lạc, ngày 5 tháng 9 năm 2031\nHIỆU TRƯỞNG\n\nLý Văn Tấn\n",
        "Phú Lạc, ngày 5 tháng 9 năm 2031\nHIỆU TRƯỞNG\n\nLý Văn Tấn\n",
        "Nơi nhận:                Phú Lạc, ngày 5 tháng 9 năm 2031\n- Lưu: VT.                      HIỆU TRƯỞNG\n\n                               Lý Văn Tấn\n",
    ],
)
def test_place_and_date_may_stand_above_the_signature(closing: str) -> None:
    document = read_text(BODY + closing)
    assert (document.header.place, document.header.date) == ("Phú Lạc", "2031-09-05")
    assert document.header.signers[0].name == "Lý Văn Tấn"
    assert not document.deadlines


def test_the_date_of_the_heading_wins() -> None:
    document = read_text(
        "SỞ Y TẾ\nSố: 5/KH-SYT\nNam Sơn, ngày 1 tháng 2 năm 2031\n"
        + BODY
        + "Phú Lạc, ngày 5 tháng 9 năm 2031\nGIÁM ĐỐC\n\nLý Văn Tấn\n"
    )
    assert document.header.date == "2031-02-01"


def test_a_recipient_torn_over_two_lines_is_one() -> None:
    document = read_text(
        "SỞ Y TẾ\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 01 năm 2031\n\nKẾ HOẠCH\nMở lớp dạy nghề may\n\nI. MỤC ĐÍCH\n"
        "- Mở lớp.\n\nNơi nhận:\n- Trung tâm Dạy nghề\nAn Sơn;\n- UBND các xã;\n- Lưu: VT.\n"
    )
    assert document.header.recipients == ("Trung tâm Dạy nghề An Sơn", "UBND các xã", "Lưu: VT")
