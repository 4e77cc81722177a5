"""Names of agencies, from capitals to the way a sentence writes them."""

from __future__ import annotations

import pytest

from vanban.grammar.agency_names import agency_from_body, as_name

NAMES = [
    ("ỦY BAN NHÂN DÂN TỈNH LAM GIANG", "Ủy ban nhân dân tỉnh Lam Giang"),
    ("UBND XÃ MƯỜNG LẠNG", "UBND xã Mường Lạng"),
    ("SỞ Y TẾ", "Sở Y tế"),
    ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"),
    ("BỘ NỘI VỤ", "Bộ Nội vụ"),
    ("TỈNH ỦY LAM GIANG", "Tỉnh ủy Lam Giang"),
    ("ĐẢNG ỦY XÃ PHÚ LẠC", "Đảng ủy xã Phú Lạc"),
    ("BAN TUYÊN GIÁO VÀ DÂN VẬN", "Ban Tuyên giáo và Dân vận"),
    ("BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM", "Ban Chỉ đạo phòng, chống tội phạm"),
    ("THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ"),
    ("VĂN PHÒNG CHÍNH PHỦ", "Văn phòng Chính phủ"),
    ("TRƯỜNG THCS NGUYỄN DU", "Trường THCS Nguyễn Du"),
    ("CÔNG AN TỈNH ĐÔNG SƠN", "Công an tỉnh Đông Sơn"),
    ("PHÒNG CẢNH SÁT QLHC VỀ TTXH", "Phòng Cảnh sát QLHC về TTXH"),
    ("HỘI LIÊN HIỆP PHỤ NỮ TỈNH LAM GIANG (HỘI LHPN)", "Hội Liên hiệp Phụ nữ tỉnh Lam Giang"),
]


@pytest.mark.parametrize(("capitals", "name"), NAMES)
def test_writes_a_name_as_a_sentence_does(capitals: str, name: str) -> None:
    assert as_name(capitals, "") == name


def test_takes_the_print_of_the_document_itself() -> None:
    assert as_name("CHI CỤC THÚ Y VÙNG BA", "… do Chi cục Thú y vùng Ba thực hiện …") == "Chi cục Thú y vùng Ba"


BODIES = [
    ("Thực hiện Kế hoạch của tỉnh, Sở Y tế xây dựng kế hoạch như sau:", "Sở Y tế"),
    ("Căn cứ Luật Đất đai. Ủy ban nhân dân (UBND) huyện ban hành Kế hoạch", "Ủy ban nhân dân huyện"),
    ("Năm nay trời nắng.", None),
]


@pytest.mark.parametrize(("body", "name"), BODIES)
def test_finds_who_issues_in_the_body(body: str, name: str | None) -> None:
    found = agency_from_body(body, 0)
    assert (found and found[0]) == name
