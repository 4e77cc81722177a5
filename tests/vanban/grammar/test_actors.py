"""Where an agency's name begins and ends, and how a list of them is divided."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.grammar import agency_words as known
from vanban.grammar.actors import read_agencies, read_subject
from vanban.grammar.agency_lists import split_agencies
from vanban.grammar.agency_openings import agency_opens, may_name
from vanban.grammar.phrases import Tokens

SUBJECTS = [
    ("Giao Văn phòng Sở tổ chức triển khai", "Văn phòng Sở", "order"),
    ("Đề nghị Công an tỉnh: phối hợp", "Công an tỉnh", "ask"),
    ("Ban Giám đốc, lãnh đạo các phòng thuộc Sở xác định rõ", "Ban Giám đốc, lãnh đạo các phòng thuộc Sở", ""),
    (
        "Ủy ban nhân dân tỉnh giao các Sở, ban, ngành; Chủ tịch UBND xã theo chức năng",
        "các Sở, ban, ngành; Chủ tịch UBND xã",
        "order",
    ),
    ("Sở Tài chính chủ trì phối hợp Văn phòng UBND", "Sở Tài chính", ""),
    ("Sở Giáo dục và Đào tạo, Sở Y tế chỉ đạo", "Sở Giáo dục và Đào tạo, Sở Y tế", ""),
    ("Sở Xây dựng xây dựng kế hoạch", "Sở Xây dựng", ""),
    ("Các sở, ban, ngành: Xây dựng kế hoạch", "Các sở, ban, ngành", ""),
    ("Các sở: Xây dựng, Y tế theo chức năng", "Các sở: Xây dựng, Y tế", ""),
    ("Ban Quản lý dự án đầu tư xây dựng tỉnh đẩy nhanh", "Ban Quản lý dự án đầu tư xây dựng tỉnh", ""),
    (
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên tổ chức",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
        "",
    ),
    ("Phòng Cảnh sát giao thông Công an tỉnh tăng cường", "Phòng Cảnh sát giao thông Công an tỉnh", ""),
    ("Phòng Hậu cần bảo đảm", "Phòng Hậu cần", ""),
    ("Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh bố trí", "Đảng ủy UBND tỉnh", ""),
    (
        "Ban Chỉ đạo thực hiện các Chương trình mục tiêu quốc gia theo dõi",
        "Ban Chỉ đạo thực hiện các Chương trình mục tiêu quốc gia",
        "",
    ),
    ("Các cơ quan, tổ chức, cá nhân có liên quan thực hiện", "Các cơ quan, tổ chức, cá nhân có liên quan", ""),
    ("Các đơn vị trực thuộc Sở chủ động", "Các đơn vị trực thuộc Sở", ""),
    ("Công ty Điện lực A; Bệnh xá 4; Viettel A: Bảo đảm", "Công ty Điện lực A; Bệnh xá 4; Viettel A", ""),
    ("Sở Y tế (cơ quan thường trực) chủ trì", "Sở Y tế (cơ quan thường trực)", ""),
    ("Thống kê tỉnh cung cấp", "Thống kê tỉnh", ""),
    ("Bộ Y tế hướng dẫn", "Bộ Y tế", ""),
    ("Báo An Sơn đăng tải", "Báo An Sơn", ""),
    ("Đối với UBND cấp xã:", "UBND cấp xã", "strip"),
    ("Trách nhiệm của Sở Y tế", "Sở Y tế", "strip"),
    ("SỞ Y TẾ", "SỞ Y TẾ", ""),
    ("Hiệu trưởng các trường có trách nhiệm", "Hiệu trưởng các trường", ""),
    ("Đ/c Trần Thị Hoa – Hiệu trưởng: Phụ trách", "Đ/c Trần Thị Hoa – Hiệu trưởng", ""),
]


class TestReadSubject:
    @pytest.mark.parametrize(("text", "agency", "order"), SUBJECTS)
    def test_runs_up_to_the_duty(self, text: str, agency: str, order: str) -> None:
        subject = read_subject(text, 0, len(text))
        assert subject is not None
        assert (text[subject.start : subject.end], subject.order) == (agency, order)

    @pytest.mark.parametrize(
        "text",
        [
            "Ban hành kế hoạch",
            "Hội nghị trực tuyến",
            "Báo cáo kết quả",
            "Phòng, chống dịch bệnh",
            "Trường hợp phát sinh",
            "Các nhiệm vụ trọng tâm",
            "Thống kê, rà soát số liệu",
            "Thanh tra việc chấp hành",
            "Bộ tiêu chí đánh giá",
            "TỔ CHỨC THỰC HIỆN",
            "Khoa học và công nghệ",
            "Đoàn kết nội bộ",
            "Xã hội hóa công tác",
            "",
        ],
    )
    def test_is_not_misled_by_a_word(self, text: str) -> None:
        assert read_subject(text, 0, len(text)) is None


LISTS = [
    ("Các sở, ban, ngành", ["Các sở, ban, ngành"]),
    ("UBND các xã, phường, đặc khu", ["UBND các xã, phường, đặc khu"]),
    ("Sở Tư pháp; Sở Nội vụ", ["Sở Tư pháp", "Sở Nội vụ"]),
    (
        "Sở Y tế, UBND các xã, phường và các cơ quan liên quan",
        ["Sở Y tế", "UBND các xã, phường", "các cơ quan liên quan"],
    ),
    (
        "Sở Văn hóa, Thể thao và Du lịch, Sở Nông nghiệp và Môi trường",
        ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Môi trường"],
    ),
    (
        "Báo và phát thanh, truyền hình An Sơn; UBND phường Tân An",
        ["Báo và phát thanh, truyền hình An Sơn", "UBND phường Tân An"],
    ),
    (
        "Các sở, ngành: Y tế; Văn hóa, Thể thao và Du lịch; Ban Dân tộc; Công an tỉnh, Cục Thống kê và các Sở, ban,"
        " ngành",
        ["Y tế", "Văn hóa, Thể thao và Du lịch", "Ban Dân tộc", "Công an tỉnh", "Cục Thống kê", "các Sở, ban, ngành"],
    ),
    ("Các Sở: Y tế, Nội vụ và Tài chính", ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"]),
    ("Văn phòng HĐND và UBND xã", ["Văn phòng HĐND và UBND xã"]),
    ("Trạm Y tế xã, Công an xã", ["Trạm Y tế xã", "Công an xã"]),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể", ["Ủy ban Mặt trận Tổ quốc Việt Nam xã", "các đoàn thể"]),
    ("Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã", ["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã"]),
    ("Sở Tư pháp (Cơ quan thường trực)", ["Sở Tư pháp"]),
    ("Sở Y tế (Chi cục An toàn thực phẩm, Trung tâm Y tế)", ["Sở Y tế"]),
    ("- Sở Y tế\n- Công an tỉnh", ["Sở Y tế", "Công an tỉnh"]),
    ("Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội"]),
    ("Đoàn các xã, phường, Đoàn trực thuộc", ["Đoàn các xã, phường", "Đoàn trực thuộc"]),
    ("", []),
]


class TestMayName:
    def test_turns_down_no_name_that_opens(self) -> None:
        tables = (
            known.HEADS,
            known.POSTS,
            known.PLURALS,
            known.NOT_AGENCIES,
            known.FIELDS,
            "Báo|Bộ|Xã|Thống kê|Thanh tra",
        )
        words = [word for table in tables for word in known.words(table)]
        asked = [opening + word for word in words for opening in ("", "Các ", "các ")] + [
            word.upper() for word in words
        ]
        for name, behind in product(asked, ("", " Y tế", " tỉnh", " quản lý", ", chống")):
            tokens = Tokens(name + behind, 0, 200)
            for small in (False, True):
                if agency_opens(tokens, 0, small=small):
                    assert may_name(tokens.words[0], "".join(tokens.words[1:2]), small), name + behind


class TestSplitAgencies:
    @pytest.mark.parametrize(("text", "names"), LISTS)
    def test_yields_them_one_by_one(self, text: str, names: list[str]) -> None:
        assert split_agencies(text, 0, len(text)) == names


class TestReadAgencies:
    @pytest.mark.parametrize(
        ("text", "agency"),
        [
            ("các cơ quan liên quan và UBND các xã tổ chức triển khai", "các cơ quan liên quan và UBND các xã"),
            ("Sở Nội vụ) trước ngày 10/6", "Sở Nội vụ"),
            ("UBND tỉnh kết quả thực hiện", "UBND tỉnh"),
            ("Sở Khoa học và Công nghệ tổ chức hội thi", "Sở Khoa học và Công nghệ"),
            ("Ngân hàng Chính sách xã hội tỉnh hỗ trợ", "Ngân hàng Chính sách xã hội tỉnh"),
        ],
    )
    def test_ends_where_the_sentence_goes_on(self, text: str, agency: str) -> None:
        phrase = read_agencies(text, 0, len(text))
        assert phrase is not None
        assert text[phrase.start : phrase.end] == agency

    def test_phong_chong_is_no_department(self) -> None:
        assert read_agencies("phòng, chống bạo lực", 0, 20) is None


WORDS = st.sampled_from(
    [
        "Sở ",
        "Y tế",
        ", ",
        "; ",
        ": ",
        "(",
        ")",
        "các ",
        "và ",
        "UBND ",
        "chủ trì",
        " phối hợp",
        "\n",
        "Giao ",
        "Ban ",
        "hành",
        "-",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS | st.text(max_size=3), max_size=30).map("".join))
def test_never_raises_and_spans_lie_inside(text: str) -> None:
    for subject in (read_subject(text, 0, len(text)), read_agencies(text, 0, len(text))):
        if subject is not None:
            assert 0 <= subject.start <= subject.end <= len(text)
            split_agencies(text, subject.start, subject.end)
