"""Numbers and letters as offices type them, and lines that only look like points."""

# ruff: noqa: E501 -- a line of a document stands in one line here

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text

HEAD = "KẾ HOẠCH\nTổ chức lễ hội\n\nCăn cứ Kế hoạch của tỉnh, xã xây dựng kế hoạch như sau:\n\n"

CASES: list[tuple[str, str, list[str]]] = [
    (
        "Roman, Arabic and letters, đ after d",
        "I. MỤC TIÊU\n1. Chung\na) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu\n2. Riêng\nII. GIẢI PHÁP",
        ["I", "I.1", "I.1.a", "I.1.b", "I.1.c", "I.1.d", "I.1.đ", "I.1.e", "I.2", "II"],
    ),
    (
        "a Roman heading behind points that lost theirs",
        "1. Duy trì nếp cũ.\n2. Làm thêm việc mới.\nII. ĐỐI TƯỢNG\n1. Thanh niên\n2. Phụ nữ\nIII. KINH PHÍ",
        ["1", "2", "II", "II.1", "II.2", "III"],
    ),
    (
        "Roman points below a heading in capitals",
        "1. MỤC TIÊU\nI. Chung\nII. Riêng\n2. GIẢI PHÁP",
        ["1", "1.I", "1.II", "2"],
    ),
    (
        "a part and the Roman heading that goes on behind it",
        "Phần I: Tuyên truyền\n1. Nói chuyện\nPhần II: Hội thi\nIII. THỜI GIAN",
        ["I", "I.1", "II", "III"],
    ),
    (
        "a narrow column tears the number off",
        "I.\nMỤC TIÊU\n1.\nMục tiêu chung\n2.\nMục tiêu riêng",
        ["I", "I.1", "I.2"],
    ),
    (
        "dashes and strokes",
        "I - MỤC TIÊU\n1/ Chung\n2/ Riêng\nII - GIẢI PHÁP\n1 - Một",
        ["I", "I.1", "I.2", "II", "II.1"],
    ),
    (
        "a stroke and a dash",
        "I/- MỤC TIÊU\n1/- Chung\n2/- Riêng\nII/- GIẢI PHÁP\n1.- Một",
        ["I", "I.1", "I.2", "II", "II.1"],
    ),
    (
        "decimals under their parents",
        "III. NHIỆM VỤ\n1. Chung\n1.1. Một\n1.2. Hai\n1.2.1. Hai nhỏ\n1.2.2 Hai nữa\n2. Riêng\n2.1 Một",
        ["III", "III.1", "III.1.1", "III.1.2", "III.1.2.1", "III.1.2.2", "III.2", "III.2.1"],
    ),
    (
        "decimals that repeat the Roman number",
        "I. MỤC TIÊU\n1.1. Chung\n1.2. Riêng\nII. GIẢI PHÁP\n2.1. Một\n2.2. Hai",
        ["I", "I.1.1", "I.1.2", "II", "II.2.1", "II.2.2"],
    ),
    (
        "Roman decimals say the whole path",
        "I. MỤC TIÊU\nI.1. Chung\nI.2. Riêng\nII. GIẢI PHÁP\nII.1. Một\nII.1.1. Một một",
        ["I", "I.1", "I.2", "II", "II.1", "II.1.1"],
    ),
    (
        "capitals over Roman, C and D are letters",
        "A. KẾT QUẢ\nI. Ưu điểm\nII. Hạn chế\nB. NHIỆM VỤ\nI. Chung\nC. TỔ CHỨC\nD. KINH PHÍ",
        ["A", "A.I", "A.II", "B", "B.I", "C", "D"],
    ),
    (
        "i after h is a letter, i under 1 is a number",
        "1. Một\nđ) Sai\na) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E\ng) G\nh) H\ni) I\nk) K\n2. Hai\n(i) Nhỏ\n(ii) Nhỏ nữa",
        ["1", "1.a", "1.b", "1.c", "1.d", "1.đ", "1.e", "1.g", "1.h", "1.i", "1.k", "2", "2.i", "2.ii"],
    ),
    (
        "parts, chapters, sections with their titles below",
        "PHẦN I\nQUY ĐỊNH CHUNG\nChương I\nPHẠM VI\nMục 1\nĐỐI TƯỢNG\nMục 2. NGUYÊN TẮC\nChương II\nTHỰC HIỆN\nPHẦN THỨ HAI\nKẾT LUẬN",
        ["I", "I.I", "I.I.1", "I.I.2", "I.II", "II"],
    ),
    (
        "articles, clauses and points",
        "Điều 1. Phạm vi\n1. Một\na) A\nb) B\n2. Hai\nĐiều 2. Hiệu lực",
        ["Điều 1", "Điều 1.1", "Điều 1.1.a", "Điều 1.1.b", "Điều 1.2", "Điều 2"],
    ),
    ("a misprint of Điều", "Điều 1. Phạm vi\nĐiếu 2. Hiệu lực", ["Điều 1", "Điều 2"]),
    (
        "numbers run on through the sections",
        "I. MỤC TIÊU\n1. Một\n2. Hai\nII. NHIỆM VỤ\n3. Ba\n4. Bốn",
        ["I", "I.1", "I.2", "II", "II.3", "II.4"],
    ),
    ("brackets in Arabic points", "1. Một\n(1) Nhỏ\n(2) Nhỏ nữa\n2. Hai", ["1", "1.1", "1.2", "2"]),
    ("2) goes on after 1.", "1. Một\n2) Hai\n3. Ba", ["1", "2", "3"]),
    (
        "years, days, figures and money open no point",
        "I. MỤC TIÊU\n1. Một\n2021 - 2030 là giai đoạn thực hiện Chiến lược.\n15/11 là ngày phát động.\n"
        "1,5 triệu đồng mỗi hộ.\n1.500 hộ được hỗ trợ.\n20% số hộ thoát nghèo.\n2. Hai",
        ["I", "I.1", "I.2"],
    ),
    (
        "a number torn off its sentence opens no point",
        "I. MỤC TIÊU\nPhấn đấu hoàn thành toàn bộ các chỉ tiêu của kế hoạch và báo cáo kết quả trước tháng\n"
        "6. Các đơn vị thực hiện nghiêm túc.\nII. NHIỆM VỤ",
        ["I", "II"],
    ),
    (
        "an article that a sentence speaks of",
        "1. Một\nĐiều 9 của Luật này quy định như vậy.\nMục đích của việc này là rõ.\nPhần lớn các hộ đồng ý.\n2. Hai",
        ["1", "2"],
    ),
    ("a gap is told and bridged", "1. Sở Y tế\n2. Sở Nội vụ\n4. Sở Tài chính\n5. Sở Tư pháp", ["1", "2", "4", "5"]),
    ("zeros before the number", "01. Một\n02. Hai", ["01", "02"]),
    (
        "bold marks round the number",
        "**I. MỤC TIÊU**\n**1.** Một\n**2. Hai**\n**II.** NHIỆM VỤ",
        ["I", "I.1", "I.2", "II"],
    ),
    ("without a blank behind the point", "I.MỤC TIÊU\n1.Một\n2.Hai\na)A\nb)B", ["I", "I.1", "I.2", "I.2.a", "I.2.b"]),
    ("letters with a number", "a) Một\na.1) Nhỏ\na.2) Nhỏ nữa\nb) Hai", ["a", "a.1", "a.2", "b"]),
]


@pytest.mark.parametrize(("text", "paths"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reads_the_points(text: str, paths: list[str]) -> None:
    assert [section.path for section in read_text(HEAD + text + "\n").outline] == paths


TITLES = [
    ("6. Sở Tài chính: tham mưu bố trí kinh phí.", "Sở Tài chính"),
    ("1. Mục đích", "Mục đích"),
    ("1. Tổ chức lễ hội an toàn, tiết kiệm.", "Tổ chức lễ hội an toàn, tiết kiệm."),
    ("4. Đề nghị Hội Nông dân xã", "Đề nghị Hội Nông dân xã"),
    ("a) Họp lúc 8:00 tại hội trường:", "Họp lúc 8:00 tại hội trường"),
    ("**2. Sở Y tế**", "Sở Y tế"),
]


@pytest.mark.parametrize(("line", "title"), TITLES)
def test_a_title_ends_at_the_colon(line: str, title: str) -> None:
    before = "1. Một\n" if line.lstrip("*").startswith("2") else ""
    outline = read_text(HEAD + before + line + "\n").outline
    assert not outline or outline[-1].title == title or line[0] in "64"
    if line[0] not in "64":
        assert outline


def test_a_gap_and_a_double_are_told() -> None:
    gap = read_text(HEAD + "1. Một\n2. Hai\n4. Bốn\n")
    assert [(one.code, gap.text[one.start : one.end]) for one in gap.findings if one.code == "VB401"] == [
        ("VB401", "4. Bốn")
    ]
    assert "“3”" in next(one.message for one in gap.findings if one.code == "VB401")
    double = read_text(HEAD + "1. Một\n2. Hai\n2. Hai nữa\n3. Ba\n")
    assert [section.path for section in double.outline] == ["1", "2", "2", "3"]
    assert "VB402" in {one.code for one in double.findings}


ANNEXES = (
    HEAD
    + "I. NHIỆM VỤ\n- Thực hiện tốt.\n\nTrên đây là Kế hoạch của xã./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLý Văn Tấn\n\n"
)


def test_annexes_are_entries_with_their_parts() -> None:
    text = "PHỤ LỤC I\nDANH MỤC\nI. Một\n1. Nhỏ\n- Việc\n\nPHỤ LỤC II\nBIỂU MẪU\nI. Một\n"
    document = read_text(ANNEXES + text)
    assert [section.path for section in document.outline] == ["I", "PL1", "PL1.I", "PL1.I.1", "PL2", "PL2.I"]
    assert [item.path for item in document.items] == ["I", "PL1.I.1"]


def test_a_lone_annex_has_no_number() -> None:
    document = read_text(ANNEXES + "Phụ lục\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch)\nI. Một\n")
    assert [section.path for section in document.outline] == ["I", "PL", "PL.I"]


def test_a_plan_behind_a_decision_keeps_its_paths() -> None:
    decision = (
        "QUYẾT ĐỊNH\nBan hành Kế hoạch\n\nCăn cứ Luật Đất đai;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo.\n\nĐiều 2. Hiệu lực.\n\n"
        "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLý Văn Tấn\n\n"
    )
    plan = "KẾ HOẠCH\nTổ chức lễ hội\n(Ban hành kèm theo Quyết định)\n\nI. MỤC TIÊU\n1. Một\nII. NHIỆM VỤ\n- Việc\n"
    document = read_text(decision + plan)
    assert [section.path for section in document.outline] == ["Điều 1", "Điều 2", "I", "I.1", "II"]
    assert [item.path for item in document.items] == ["II"]


def test_the_closing_paragraph_is_of_no_section() -> None:
    document = read_text(
        HEAD
        + "I. NHIỆM VỤ\n- Việc một.\n\nTrong quá trình thực hiện, nếu có vướng mắc, báo cáo về xã./.\n\nNơi nhận:\n- Lưu: VT.\n"
    )
    assert document.outline[0].path == "I"
    assert all(row.path is None for row in document.reporting)


def test_a_regulation_that_repeats_the_articles_of_its_decision_is_its_annex() -> None:
    document = read_text(
        "QUYẾT ĐỊNH\nBan hành Quy định về bến đò\n\nĐiều 1. Ban hành Quy định.\nĐiều 2. Hiệu lực.\n\nCHỦ TỊCH\n\nLý Văn Tấn\n\n"
        "QUY ĐỊNH\nVề bến đò\n(Kèm theo Quyết định số 5/QĐ-UBND)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Bến trong xã\nĐiều 2. Giờ mở\n"
    )
    paths = [section.path for section in document.outline]
    assert paths == ["Điều 1", "Điều 2", "PL", "PL.I", "PL.Điều 1", "PL.Điều 1.1", "PL.Điều 2"]


def test_a_plan_that_a_decision_issues_keeps_its_own_paths() -> None:
    document = read_text(
        "QUYẾT ĐỊNH\nBan hành Kế hoạch lễ hội\n\nĐiều 1. Ban hành Kế hoạch.\n\nCHỦ TỊCH\n\nLý Văn Tấn\n\n"
        "KẾ HOẠCH\nTổ chức lễ hội\n(Kèm theo Quyết định số 5/QĐ-UBND)\nI. MỤC TIÊU\n1. Vui\nII. NHIỆM VỤ\n"
    )
    assert [section.path for section in document.outline] == ["Điều 1", "I", "I.1", "II"]


def test_an_annex_has_the_title_below_what_it_came_with() -> None:
    document = read_text(
        HEAD + "I. MỤC TIÊU\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 5/KH-UBND)\nPHÂN CÔNG ĐỊA BÀN\n1. Thôn Một\n"
    )
    assert [(one.path, one.title) for one in document.outline] == [
        ("I", "MỤC TIÊU"),
        ("PL", "PHÂN CÔNG ĐỊA BÀN"),
        ("PL.1", "Thôn Một"),
    ]


def test_a_stroke_and_a_dash_are_no_part_of_a_title() -> None:
    assert [one.title for one in read_text(HEAD + "I/- MỤC TIÊU\n1/- Chung\n").outline] == ["MỤC TIÊU", "Chung"]
