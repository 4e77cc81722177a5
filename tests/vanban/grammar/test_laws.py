"""Names of laws are read to their end and no further."""

from __future__ import annotations

import pytest

from vanban.grammar.laws import heads, law_at

NAMES = [
    ("Luật Đất đai, Luật Nhà ở", ["Luật Đất đai", "Luật Nhà ở"]),
    ("Luật Phòng, chống ma túy và các văn bản", ["Luật Phòng, chống ma túy"]),
    ("Luật phòng chống tác hại", ["Luật phòng chống tác hại"][:0]),
    ("Luật Hoà giải ở cơ sở năm 2013", ["Luật Hoà giải ở cơ sở"]),
    ("Luật Hỗ trợ doanh nghiệp nhỏ và vừa được ban hành", ["Luật Hỗ trợ doanh nghiệp nhỏ và vừa"]),
    ("Luật Quản lý\nvà bảo vệ rừng", ["Luật Quản lý"]),
    ("Luật Trợ giúp\npháp lý", ["Luật Trợ giúp\npháp lý"]),
    ("Luật Bảo tồn biển (sửa đổi)", ["Luật Bảo tồn biển"]),
    (
        "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Đấu thầu.",
        ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Đấu thầu"],
    ),
    ("Bộ luật Tố tụng hình sự; Bộ Luật Dân sự", ["Bộ luật Tố tụng hình sự", "Bộ Luật Dân sự"]),
    ("Hiến pháp; Pháp lệnh Dân số", ["Hiến pháp", "Pháp lệnh Dân số"]),
    ("LUẬT BÌNH ĐẲNG GIỚI", ["LUẬT BÌNH ĐẲNG GIỚI"]),
    ("Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày", ["Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân"]),
    (
        "Luật Ban hành văn bản quy phạm pháp luật của UBND, HĐND ngày",
        ["Luật Ban hành văn bản quy phạm pháp luật của UBND, HĐND"],
    ),
    ("Luật Tổ chức HĐND và UBND.", ["Luật Tổ chức HĐND và UBND"]),
    ("Luật Bình đẳnggiới, Luật Trẻ emngày 5/4/2016", ["Luật Bình đẳnggiới", "Luật Trẻ em"]),
    ("Luật Phòng chống ma tuý và các văn bản", ["Luật Phòng chống ma tuý"]),
    ("Luật Giáo viên; Luật Tổ chức hội nghề", ["Luật Giáo viên", "Luật Tổ chức hội nghề"]),
    ("Luật Bảo tồn và phát huy nghề cổ năm 2031", ["Luật Bảo tồn và phát huy nghề cổ"]),
    ("Luật Bảo tồn và tổ chức thực hiện năm 2031; Luật Nghề cổ và phân công", ["Luật Bảo tồn", "Luật Nghề cổ"]),
    ("Luật này; Luật sư; luật pháp; pháp luật; Hội Luật gia; Trường Đại học Luật Hà Nội; Luật số 5", []),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_reads_the_names(text: str, names: list[str]) -> None:
    found: list[str] = []
    past = 0
    for head in heads(text):
        end = law_at(text, head) if head.start() >= past else None
        if end is not None:
            found.append(text[head.start() : end])
            past = end
    assert found == names
