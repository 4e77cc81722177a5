"""Who is told to do something, where, and in which role."""

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text
from vanban import Document

PLAN = (
    "SỞ Y TẾ\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2026\n\nSở Y tế"
    " xây dựng kế hoạch như sau:\n\n"
)
LETTER = (
    "SỞ Y TẾ\nSố: 12/SYT-NVY\nV/v tiêm chủng năm 2026\nAn Sơn, ngày 05 tháng 01 năm 2026\nKính gửi: Các trạm y"
    " tế.\n\nSở Y tế đề nghị các đơn vị thực hiện một số nội dung sau:\n"
)


def assigned(document: Document) -> list[tuple[str | None, str, str]]:
    return [(one.path, one.agency, one.role.value) for one in document.assignments]


POINTS = [
    ("1. Sở Nội vụ\n- Chủ trì tham mưu.\n- Báo cáo.\n", [("I.1", "Sở Nội vụ", "lead")]),
    ("1. Sở Tài chính: tham mưu bố trí kinh phí.\n", [("I.1", "Sở Tài chính", "advise")]),
    ("1. Đề nghị Tỉnh đoàn: vận động đoàn viên.\n", [("I.1", "Tỉnh đoàn", "ask")]),
    ("1. Đối với Trạm Y tế xã\n- Rà soát đối tượng.\n", [("I.1", "Trạm Y tế xã", "lead")]),
    ("1. Báo An Sơn: Phối hợp với Sở Y tế đưa tin.\n", [("I.1", "Báo An Sơn", "coordinate")]),
    ("1. Các phòng thuộc Sở báo cáo kết quả về Văn phòng Sở.\n", [("I.1", "Các phòng thuộc Sở", "report")]),
    (
        "1. UBND tỉnh giao các sở, ngành; Chủ tịch UBND các xã theo chức năng triển khai.\n",
        [("I.1", "các sở, ngành; Chủ tịch UBND các xã", "lead")],
    ),
    (
        "- Văn phòng Sở theo dõi việc thực hiện. Phòng Tài chính cân đối kinh phí.\n",
        [("I", "Văn phòng Sở", "lead"), ("I", "Phòng Tài chính", "lead")],
    ),
    ("1. Sở Nội vụ\n- Yêu cầu các đơn vị thuộc Sở thực hiện nghiêm.\n", [("I.1", "Sở Nội vụ", "lead")]),
    ("1. Các đơn vị thuộc Sở\na) Phòng Dân số\n- Rà soát.\n", [("I.1.a", "Phòng Dân số", "lead")]),
    ("1. Sở Nội vụ\n2. Sở Y tế\n- Rà soát.\n", [("I.2", "Sở Y tế", "lead")]),
    ("1. Tỉnh đoàn\na) Giao Ban Phong trào theo dõi.\n", [("I.1.a", "Ban Phong trào", "lead")]),
    (
        "1. Các trường học\na) Hiệu trưởng lập danh sách.\n",
        [("I.1", "Các trường học", "lead"), ("I.1.a", "Hiệu trưởng", "lead")],
    ),
    ("1. UBND các xã: Nậm Cang, Tả Hồ\n- Rà soát.\n", [("I.1", "UBND các xã: Nậm Cang, Tả Hồ", "lead")]),
    ("1. Giao PC07:\n- Rà soát.\n", [("I.1", "PC07", "lead")]),
    (
        "1. Công an các xã định kỳ 6 tháng (trước ngày 05/6), một năm báo cáo Sở Y tế.\n",
        [("I.1", "Công an các xã", "report")],
    ),
    ("1. Hội nghị triển khai\n- Tổ chức tại xã.\n", []),
    ("- Phối hợp với Công an tỉnh kiểm tra.\n", []),
    (
        "* Phòng Dân số:\n- Rà soát.\nVăn phòng Sở\n- Lo kinh phí.\n",
        [("I", "Phòng Dân số", "lead"), ("I", "Văn phòng Sở", "lead")],
    ),
    ("1. Tổ giúp việc gồm 5 người, làm việc kiêm nhiệm.\n", []),
    ("1. Các đơn vị sau đây có trách nhiệm:\n- Phòng Dân số rà soát.\n", [("I.1", "Phòng Dân số", "lead")]),
    (
        "1. Các hộ gia đình, cá nhân có đất thu hồi: chấp hành quyết định.\n",
        [("I.1", "Các hộ gia đình, cá nhân có đất thu hồi", "lead")],
    ),
    (
        "1. Các hộ gia đình trong phạm vi dự án: phối hợp đo đạc.\n",
        [("I.1", "Các hộ gia đình", "coordinate")],
    ),
    ("1. Trung tâm dịch vụ tổng hợp phường\n- Phát thanh.\n", [("I.1", "Trung tâm dịch vụ tổng hợp phường", "lead")]),
    (
        "1. Tổ chức làm nhiệm vụ bồi thường, hỗ trợ, tái định cư\n- Kiểm đếm.\n",
        [("I.1", "Tổ chức làm nhiệm vụ bồi thường, hỗ trợ, tái định cư", "lead")],
    ),
    ("1. Chủ đầu tư: UBND xã Nậm Khao.\n", []),
    ("1. Sở Tài\nchính\n- Cấp kinh phí.\n", [("I.1", "Sở Tài chính", "lead")]),
    ("1. Giao công chức Văn hóa - Xã hội dẫn đoàn.\n", [("I.1", "công chức Văn hóa - Xã hội", "lead")]),
    (
        "1. Công đoàn các xã; công đoàn cơ sở trực thuộc\n- Rà soát.\n",
        [("I.1", "Công đoàn các xã; công đoàn cơ sở trực thuộc", "lead")],
    ),
    ("1. Đoàn xã phân công cán bộ trực.\n", [("I.1", "Đoàn xã", "lead")]),
    (
        "1. Sở Xây dựng theo chức năng, nhiệm vụ được giao phối hợp với Công an tỉnh.\n",
        [("I.1", "Sở Xây dựng", "coordinate")],
    ),
    (
        "1. Báo An Sơn mở chuyên mục; Trường Chính trị tỉnh lồng ghép nội dung.\n",
        [("I.1", "Báo An Sơn", "lead"), ("I.1", "Trường Chính trị tỉnh", "lead")],
    ),
    ("1. CÁC NHIỆM VỤ TRỌNG TÂM\n- Rà soát.\n", []),
]


class TestSectionsThatShareTheWorkOut:
    @pytest.mark.parametrize(("points", "expected"), POINTS)
    def test_reads_subject_and_role(self, points: str, expected: list[tuple[str, str, str]]) -> None:
        assert assigned(read_text(PLAN + "I. TỔ CHỨC THỰC HIỆN\n" + points)) == expected


class TestOtherSections:
    def test_an_agency_as_mere_subject_counts_neither_way(self) -> None:
        document = read_text(PLAN + "I. NỘI DUNG\n1. Truyền thông\n- Các sở, ngành đẩy mạnh tuyên truyền.\n")
        assert assigned(document) == []

    def test_a_sentence_that_speaks_of_responsibility_is_no_heading(self) -> None:
        aim = "Các cơ quan, đơn vị nêu cao trách nhiệm của người đứng đầu trong thực hiện Kế hoạch."
        assert assigned(read_text(PLAN + "I. MỤC ĐÍCH, YÊU CẦU\n1. " + aim + "\n")) == []

    def test_points_that_open_with_agencies_share_the_work_out_whatever_their_heading(self) -> None:
        document = read_text(
            PLAN + "I. THỰC HIỆN ĐỢT TIÊM\n1. Phòng Dân số lập danh sách.\n2. Văn phòng Sở in giấy mời.\n"
        )
        assert assigned(document) == [("I.1", "Phòng Dân số", "lead"), ("I.2", "Văn phòng Sở", "lead")]

    @pytest.mark.parametrize("heading", ["Thi hành án dân sự", "Thuế", "Quản lý thị trường"])
    def test_a_field_that_could_be_an_agency_is_no_heading_of_one(self, heading: str) -> None:
        document = read_text(PLAN + "I. NHIỆM VỤ\n1. " + heading + "\n- Nâng cao hiệu quả.\n")
        assert assigned(document) == []

    def test_an_order_counts_anywhere(self) -> None:
        document = read_text(PLAN + "I. NỘI DUNG\n1. Truyền thông\n- Giao Văn phòng Sở soạn đề cương.\n")
        assert assigned(document) == [("I.1", "Văn phòng Sở", "lead")]

    def test_a_heading_that_tells_an_agency_to_lead_counts_anywhere(self) -> None:
        document = read_text(
            PLAN + "I. NỘI DUNG\n1. Phòng Dân số chủ trì, phối hợp với Phòng Nghiệp vụ Y\n- Soạn đề cương.\n"
        )
        assert assigned(document) == [("I.1", "Phòng Dân số", "lead")]
        assert document.items[0].leads == ("Phòng Dân số",)

    def test_a_heading_agency_counts_anywhere(self) -> None:
        document = read_text(PLAN + "I. NỘI DUNG\n1. Phòng Dân số\n- Soạn đề cương.\n")
        assert assigned(document) == [("I.1", "Phòng Dân số", "lead")]


class TestWholeBodies:
    def test_each_point_of_a_letter_counts(self) -> None:
        document = read_text(LETTER + "1. Về truyền thông\nTrạm Y tế xã đẩy mạnh tuyên truyền.\n2. Kiểm tra kho.\n")
        assert assigned(document) == [("1", "Trạm Y tế xã", "lead")]

    def test_a_letter_without_points_orders_in_its_paragraph(self) -> None:
        document = read_text(LETTER + "Giao các Bộ: Công an, Tài chính có ý kiến trước ngày 10/5/2026.\n")
        assert assigned(document) == [(None, "các Bộ: Công an, Tài chính", "lead")]
        assert document.assignments[0].agencies == ("Bộ Công an", "Bộ Tài chính")

    def test_a_letter_may_ask_behind_its_occasion(self) -> None:
        document = read_text(
            LETTER
            + "Thực hiện Luật Bình đẳng giới, Sở Y tế đề nghị Công an tỉnh báo cáo kết quả trước ngày 15/6/2026.\n"
            "Trân trọng cảm ơn./.\n"
        )
        assert assigned(document) == [(None, "Công an tỉnh", "ask")]

    def test_an_agency_behind_a_topic_and_an_order_in_passing_count(self) -> None:
        document = read_text(
            LETTER + "1. Về năm học mới: Trạm Y tế xã khám học sinh; UBND xã cấp kinh phí.\n"
            "2. Thống nhất tổ chức hội thi; giao Hội Nông dân chuẩn bị kịch bản.\n"
        )
        assert [(path, agency) for path, agency, _ in assigned(document)] == [
            ("1", "Trạm Y tế xã"),
            ("1", "UBND xã"),
            ("2", "Hội Nông dân"),
        ]

    def test_lead_in_and_closing_paragraph_yield_none(self) -> None:
        document = read_text(LETTER + "1. Kiểm tra kho.\nYêu cầu các đơn vị thực hiện nghiêm túc./.\n")
        assert assigned(document) == []


DECISION = (
    "ỦY BAN NHÂN DÂN\nTỈNH AN SƠN\nSố: 12/QĐ-UBND\nAn Sơn, ngày 05 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch"
    " tiêm chủng năm 2026\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT"
    " ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch tiêm chủng năm 2026.\n\n"
)


class TestArticles:
    @pytest.mark.parametrize(
        ("article", "agencies"),
        [
            (
                "Điều 2. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.",
                ["Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế"],
            ),
            (
                "Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng UBND tỉnh, Giám dốc các sở căn cứ"
                " Quyết định thi hành./.",
                ["Chánh Văn phòng UBND tỉnh, Giám dốc các sở"],
            ),
            (
                "Điều 2. Ban Chỉ đạo tiêm chủng tỉnh trực tiếp chỉ đạo, Sở Y tế chủ trì, phối hợp với các xã.",
                ["Ban Chỉ đạo tiêm chủng tỉnh", "Sở Y tế"],
            ),
            ("Điều 2.\nGiao Sở Y tế chủ trì theo dõi việc thực hiện.", ["Sở Y tế"]),
            (
                "Điều 2. Các cơ quan sau đây chịu trách nhiệm thực hiện:\n1. Sở Y tế cấp vắc xin có trách nhiệm.",
                [],
            ),
            ("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", []),
        ],
    )
    def test_bind_those_who_carry_the_decision_out(self, article: str, agencies: list[str]) -> None:
        document = read_text(DECISION + article + "\n")
        assert [one.agency for one in document.assignments if one.path == "Điều 2"] == agencies


class TestItems:
    def test_a_heading_covers_the_dashes_below_it(self) -> None:
        document = read_text(PLAN + "I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Một.\n- Hai.\n2. Sở Y tế: Ba.\n")
        assert [one.items for one in document.assignments] == [(0, 1), ()]

    def test_a_line_that_is_all_name_covers_the_dashes_right_below_it(self) -> None:
        document = read_text(PLAN + "I. TỔ CHỨC THỰC HIỆN\n* Phòng Dân số:\n- Một.\n- Hai.\n* Văn phòng Sở:\n- Ba.\n")
        assert [one.items for one in document.assignments] == [(0, 1), (2,)]

    def test_the_span_is_the_printed_phrase(self) -> None:
        document = read_text(PLAN + "I. TỔ CHỨC THỰC HIỆN\n1. Giao  Sở Nội vụ, Sở Y tế chủ trì.\n")
        (one,) = document.assignments
        assert document.text[one.start : one.end] == "Sở Nội vụ, Sở Y tế"
        assert one.agencies == ("Sở Nội vụ", "Sở Y tế")
