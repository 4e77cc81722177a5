"""What python-docx, another reader than ours, finds in the files that are written."""

from __future__ import annotations

import dataclasses
import re
import zipfile
from datetime import date
from io import BytesIO

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from tests.vanban.write.papers import FIGURES, HEADING, LETTER, LONG, PLAN, SENTENCE, SIGNATURE, WIDE
from vanban.write.docx import write
from vanban.write.paper import Annex, Dash, GroupRow, Heading, Level, Paper, Paragraph, Point, Row, Signature, Table

WIDE_TABLE = next(block for block in WIDE.body if isinstance(block, Table))


def opened(paper: Paper):
    return docx.Document(BytesIO(write(paper)))


def lines_of(place) -> list[str]:
    return [paragraph.text for paragraph in place.paragraphs if paragraph.text]


def line(place, words: str):
    return next(paragraph for paragraph in place.paragraphs if words in paragraph.text)


class TestPage:
    def test_is_a4_with_the_margins_of_the_decree(self):
        section = opened(PLAN).sections[0]
        assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
        assert 20 <= section.top_margin.mm <= 25
        assert 20 <= section.bottom_margin.mm <= 25
        assert 30 <= section.left_margin.mm <= 35
        assert 15 <= section.right_margin.mm <= 20

    def test_has_its_number_in_the_middle_of_the_top_margin(self):
        section = opened(PLAN).sections[0]
        (number,) = section.header.paragraphs
        assert "PAGE" in number._p.xml
        assert number.style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
        assert 13 <= number.style.font.size.pt <= 14
        assert section.header_distance < section.top_margin

    def test_hides_the_number_on_the_first_page(self):
        section = opened(PLAN).sections[0]
        assert section.different_first_page_header_footer
        assert not section.first_page_header.is_linked_to_previous
        assert not lines_of(section.first_page_header)

    def test_lies_across_for_a_wide_table_only(self):
        sections = opened(WIDE).sections
        assert [section.orientation for section in sections] == [
            WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT,
        ]  # fmt: skip
        assert [section.different_first_page_header_footer for section in sections] == [True, False, False]
        assert all("PAGE" in section.header.paragraphs[0]._p.xml for section in sections)

    def test_does_not_leave_the_signature_alone_behind_a_wide_table(self):
        paper = dataclasses.replace(WIDE, body=(Paragraph(SENTENCE), FIGURES))
        assert [section.orientation for section in opened(paper).sections] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]


class TestFont:
    def test_is_times_new_roman_for_all_scripts_everywhere(self):
        with zipfile.ZipFile(BytesIO(write(PLAN))) as archive:
            parts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/")]
        named = re.findall(r"<w:rFonts[^>]*>", "".join(parts))
        assert len(named) > 20
        for fonts in named:
            assert fonts.count("Times New Roman") == 4
            assert "Theme" not in fonts

    @pytest.mark.parametrize(
        ("style", "size", "bold", "italic"),
        [
            ("Quốc hiệu", 12, True, False), ("Tiêu ngữ", 13, True, False), ("Cơ quan chủ quản", 12, False, False),
            ("Cơ quan ban hành", 12, True, False), ("Số, ký hiệu", 13, False, False),
            ("Địa danh, ngày tháng", 13, False, True), ("Tên loại văn bản", 14, True, False),
            ("Trích yếu nội dung", 14, True, False), ("Trích yếu công văn", 12, False, False),
            ("Nội dung", 14, False, False), ("Heading 1", 14, True, False), ("Heading 2", 14, True, False),
            ("Heading 3", 14, False, False), ("Nơi nhận", 12, True, True), ("Danh sách nơi nhận", 11, False, False),
            ("Quyền hạn, chức vụ", 14, True, False), ("Họ và tên", 14, True, False), ("Kính gửi", 14, False, False),
        ],
    )  # fmt: skip
    def test_has_the_size_and_face_of_the_official_sample(self, style, size, bold, italic):
        font = opened(PLAN).styles[style].font
        assert (font.size.pt, bool(font.bold), bool(font.italic)) == (size, bold, italic)

    def test_styles_go_back_to_normal(self):
        for style in opened(PLAN).styles:
            if style.type == 1 and style.name != "Normal":
                bases = {style.base_style.name} | {getattr(style.base_style.base_style, "name", "Normal")}
                assert "Normal" in bases

    def test_body_is_justified_and_indented_with_six_points_between(self):
        form = opened(PLAN).styles["Nội dung"].paragraph_format
        assert form.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
        assert form.first_line_indent.cm == pytest.approx(1.27, abs=0.01)
        assert form.space_before.pt + form.space_after.pt >= 6
        assert 1 <= form.line_spacing <= 1.5


class TestPreface:
    def test_stands_in_a_table_of_two_columns_without_lines(self):
        table = opened(PLAN).tables[0]
        assert table.style.name == "Normal Table"
        assert "w:tblBorders" not in table._tbl.xml
        (agencies, motto), (number, day) = (row.cells for row in table.rows)
        assert lines_of(agencies) == ["ỦY BAN NHÂN DÂN TỈNH AN SƠN", "SỞ NỘI VỤ"]
        assert lines_of(motto) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
        assert lines_of(number) == ["Số: 05/KH-SNV"]
        assert lines_of(day) == ["An Sơn, ngày 05 tháng 3 năm 2026"]

    def test_rules_are_as_long_as_the_decree_says(self):
        document = opened(PLAN)
        table = document.tables[0]
        agencies, motto = table.rows[0].cells
        left, right = (width.mm for width in (agencies.width, motto.width))
        assert left + right == pytest.approx(165, abs=0.2)
        # "Độc lập - Tự do - Hạnh phúc" in bold 13 is 56 mm long; "SỞ NỘI VỤ" in bold 12 is 23 mm.
        assert rule_length(motto, right) == pytest.approx(56, abs=1)
        assert 23 / 3 <= rule_length(agencies, left) <= 23 / 2
        # The title breaks into two lines of which the longer fills most of 145 mm.
        assert 110 / 3 <= rule_length(document, 165) <= 145 / 2

    def test_a_letter_has_its_subject_under_its_number(self):
        number = opened(LETTER).tables[0].rows[1].cells[0]
        assert lines_of(number) == ["Số: 1234/UBND-NC", "V/v triển khai Kế hoạch công tác bình đẳng giới năm 2026"]
        assert line(number, "V/v").style.paragraph_format.space_before.pt == 6

    def test_a_letter_lists_its_addressees(self):
        document = opened(LETTER)
        assert line(document, "Kính gửi:").text == "Kính gửi:"
        listed = [one.text for one in document.paragraphs if one.style.name == "Danh sách kính gửi"]
        assert listed == ["Các sở, ban, ngành tỉnh;", "Ủy ban nhân dân các xã, phường, đặc khu."]

    def test_a_single_addressee_stands_on_the_line(self):
        document = opened(dataclasses.replace(LETTER, addressees=("Bộ Nội vụ",)))
        assert line(document, "Kính gửi").text == "Kính gửi: Bộ Nội vụ"

    def test_leaves_room_for_a_number_and_a_day_not_given_yet(self):
        table = opened(dataclasses.replace(PLAN, heading=Heading("Sở Nội vụ", place="An Sơn"))).tables[0]
        assert re.fullmatch(r"Số:\s{5,}/\s{5,}", table.rows[1].cells[0].text)
        assert re.fullmatch(r"An Sơn, ngày\s{5,}tháng\s{5,}năm\s{5,}", table.rows[1].cells[1].text)

    def test_says_below_the_title_what_it_is_attached_to(self):
        document = opened(dataclasses.replace(PLAN, note="(Kèm theo Công văn số 12/SNV-BĐG)"))
        assert line(document, "Kèm theo").text == "(Kèm theo Công văn số 12/SNV-BĐG)"
        assert line(document, "Kèm theo").style.font.italic

    def test_a_report_may_have_addressees_too(self):
        document = opened(dataclasses.replace(PLAN, addressees=("Ủy ban nhân dân tỉnh",)))
        words = [one.text for one in document.paragraphs]
        assert words.index(PLAN.title) < words.index("Kính gửi: Ủy ban nhân dân tỉnh") < words.index("Mục đích")

    def test_a_letter_to_nobody_says_so_nowhere(self):
        words = [one.text for one in opened(dataclasses.replace(LETTER, addressees=())).paragraphs]
        assert not [one for one in words if "Kính gửi" in one]

    def test_breaks_a_peoples_committee_before_its_place(self):
        assert lines_of(opened(LETTER).tables[0].rows[0].cells[0]) == ["ỦY BAN NHÂN DÂN", "TỈNH AN SƠN"]


def rule_length(place, room: float) -> float:
    (rule,) = [one for one in place.paragraphs if "w:pBdr" in one._p.xml]
    form = rule.paragraph_format
    return room - form.left_indent.mm - form.right_indent.mm


class TestBody:
    def test_is_counted_by_word(self):
        document = opened(PLAN)
        assert line(document, "MỤC ĐÍCH, YÊU CẦU").style.name == "Heading 1"
        assert line(document, "Tập huấn").style.name == "Heading 2"
        assert [level_of(document, level) for level in range(3)] == [
            ("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"),
        ]  # fmt: skip
        for style, level in (("Heading1", "0"), ("Heading2", "1"), ("Heading3", "2")):
            xml = next(one._element.xml for one in document.styles if one.style_id == style)
            assert '<w:numId w:val="1"/>' in xml
            assert f'<w:ilvl w:val="{level}"/>' in xml

    def test_letters_past_d_are_those_of_the_vietnamese_alphabet(self):
        words = [one.text for one in opened(PLAN).paragraphs if SENTENCE[:20] in one.text]
        assert [one[:2] for one in words if one[1] == ")"] == ["a)", "b)", "c)", "d)", "đ)", "e)"]

    def test_titles_past_d_too_are_typed_and_not_counted_twice(self):
        document = opened(dataclasses.replace(PLAN, body=tuple(Point(Level.LETTER, "Nội dung") for _ in range(5))))
        titles = [one for one in document.paragraphs if one.style.name == "Heading 3"]
        assert [one.text for one in titles][4] == "đ) Nội dung./."
        assert {one._p.pPr.numPr.numId.val for one in titles} == {0}
        assert titles[0].paragraph_format.first_line_indent.cm == pytest.approx(1.27, abs=0.01)

    def test_letters_up_to_d_are_counted(self):
        counted = [
            one
            for one in opened(PLAN).paragraphs
            if one.style.name == "Nội dung đánh số" and one._p.pPr.numPr is not None
        ]
        assert len(counted) == 2
        assert {one._p.pPr.numPr.ilvl.val for one in counted} == {2}

    def test_dashes_are_words_own(self):
        document = opened(PLAN)
        dashes = [one for one in document.paragraphs if one.style.name == "Gạch đầu dòng"]
        assert [one.text for one in dashes] == [SENTENCE, SENTENCE]
        assert "<w:numPr>" in dashes[0].style._element.xml

    def test_ends_with_the_closing_mark(self):
        assert opened(LETTER).paragraphs[-3].text == SENTENCE[:-1] + "./."

    def test_survives_what_xml_cannot_hold(self):
        paper = dataclasses.replace(PLAN, body=(Paragraph("Một\x0c hai\x00 ba\ud800"), Dash("Bốn")))
        assert line(opened(paper), "Một").text == "Một  hai  ba "

    def test_is_composed(self):
        paper = dataclasses.replace(PLAN, body=(Paragraph("U\u0309y ban"),))
        assert line(opened(paper), "Ủy ban")

    def test_keeps_the_last_line_with_the_signature(self):
        assert line(opened(LETTER), "./.").paragraph_format.keep_with_next


def level_of(document, level: int) -> tuple[str, str]:
    numbering = document.part.numbering_part.element
    found = numbering.xpath(f'w:abstractNum[@w:abstractNumId="1"]/w:lvl[@w:ilvl="{level}"]')[0]
    return found.find(qn("w:numFmt")).get(qn("w:val")), found.find(qn("w:lvlText")).get(qn("w:val"))


class TestTable:
    def test_repeats_its_head_and_breaks_no_row(self):
        rows = opened(LONG).tables[1].rows
        assert rows[0]._tr.xpath("w:trPr/w:tblHeader")
        assert not rows[1]._tr.xpath("w:trPr/w:tblHeader")
        assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in rows)

    def test_holds_every_row(self):
        table = opened(LONG).tables[1]
        assert [cell.text for cell in table.rows[0].cells] == [
            "STT", "Nội dung", "Cơ quan chủ trì", "Thời gian hoàn thành",
        ]  # fmt: skip
        assert len(table.rows) == 62
        assert [cell.text for cell in table.rows[61].cells] == ["60", SENTENCE, "Sở Y tế", "Trước ngày 30/6/2026"]

    def test_joins_the_cells_of_a_group(self):
        cells = opened(LONG).tables[1].rows[1].cells
        assert cells[0].text == "I"
        assert cells[1]._tc is cells[3]._tc
        assert cells[1].text == "Truyền thông, nâng cao nhận thức"

    def test_a_group_without_number_fills_the_row(self):
        body = (Table(FIGURES.columns, (GroupRow("Cấp xã"),)), Paragraph(SENTENCE))
        cells = opened(dataclasses.replace(PLAN, body=body)).tables[1].rows[1].cells
        assert cells[0]._tc is cells[-1]._tc
        assert cells[0].text == "Cấp xã"

    def test_is_as_wide_as_the_page(self):
        for paper, width in ((LONG, 165), (WIDE, 252)):
            cells = opened(paper).tables[1].rows[0].cells
            assert sum(cell.width.mm for cell in cells) == pytest.approx(width, abs=0.5)

    def test_keeps_the_lines_of_a_cell_apart(self):
        body = (Table(FIGURES.columns[:1], (Row(("Một\nhai",)),)),)
        assert lines_of(opened(dataclasses.replace(PLAN, body=body)).tables[1].rows[1].cells[0]) == ["Một", "hai"]

    def test_refuses_a_row_of_another_width(self):
        with pytest.raises(ValueError):
            write(dataclasses.replace(PLAN, body=(Table(FIGURES.columns, (Row(("1",)),)),)))


class TestConclusions:
    def test_recipients_left_signature_right(self):
        left, right = opened(PLAN).tables[-1].rows[0].cells
        assert lines_of(left) == [
            "Nơi nhận:", "Ủy ban nhân dân tỉnh (để báo cáo);", "Các sở, ban, ngành tỉnh;", "Lưu: VT, BĐG.",
        ]  # fmt: skip
        assert lines_of(right) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Hòa"]

    def test_two_signatures_stand_side_by_side(self):
        other = Signature(("TM. BAN THƯỜNG VỤ",), "CHỦ TỊCH", "Trần Thị Mai")
        document = opened(dataclasses.replace(PLAN, signatures=(SIGNATURE, other)))
        left, right = document.tables[-2].rows[0].cells
        assert lines_of(left)[-1] == "Lê Thị Hòa"
        assert lines_of(right)[-1] == "Trần Thị Mai"
        assert lines_of(document.tables[-1].rows[0].cells[0])[0] == "Nơi nhận:"

    def test_an_empty_signature_leaves_dots(self):
        right = opened(dataclasses.replace(PLAN, signatures=(Signature(),))).tables[-1].rows[0].cells[1]
        assert [set(one) for one in lines_of(right)] == [{"…"}, {"…"}]

    def test_recipients_may_stand_alone(self):
        left, right = opened(dataclasses.replace(PLAN, signatures=())).tables[-1].rows[0].cells
        assert lines_of(left)[0] == "Nơi nhận:"
        assert not lines_of(right)

    def test_a_signature_may_stand_alone(self):
        left, right = opened(dataclasses.replace(PLAN, recipients=())).tables[-1].rows[0].cells
        assert not lines_of(left)
        assert lines_of(right)[-1] == "Lê Thị Hòa"

    def test_are_left_out_where_there_is_nothing_to_say(self):
        assert len(opened(dataclasses.replace(PLAN, recipients=(), signatures=())).tables) == 1


class TestAnnexes:
    def written(self, *annexes):
        return opened(dataclasses.replace(PLAN, annexes=annexes))

    def test_stand_behind_the_signature_on_pages_of_their_own(self):
        document = self.written(Annex("Danh mục nhiệm vụ", (WIDE_TABLE,), "Kèm theo Kế hoạch số 05/KH-SNV"))
        words = lines_of(document)
        place = words.index("Phụ lục")
        assert words[place : place + 3] == ["Phụ lục", "DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 05/KH-SNV)"]
        across = [section.page_width > section.page_height for section in document.sections]
        assert across == [False, True]

    def test_are_counted_when_there_are_several(self):
        words = lines_of(self.written(Annex("Một", LETTER.body), Annex("Hai", LETTER.body)))
        assert [word for word in words if word.startswith("Phụ lục")] == ["Phụ lục I", "Phụ lục II"]

    def test_number_their_pages_from_one_and_hide_the_first(self):
        section = self.written(Annex("Một", LETTER.body)).sections[-1]
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        assert section.different_first_page_header_footer

    def test_leave_the_closing_mark_to_the_body(self):
        words = lines_of(self.written(Annex("Một", LETTER.body)))
        assert sum(word.endswith("./.") for word in words) == 1


class TestFile:
    def test_says_what_it_is_in_vietnamese(self):
        document = opened(PLAN)
        known = document.core_properties
        assert known.title == f"Kế hoạch {PLAN.title}"
        assert known.language == "vi-VN"
        assert known.author == "Sở Nội vụ"
        assert known.created.date() == date(2026, 3, 5)
        assert '<w:lang w:val="vi-VN"' in document.styles.element.xml
        assert document.settings.element.xpath("w:themeFontLang/@w:val") == ["vi-VN"]

    def test_has_no_day_when_the_paper_has_none(self):
        paper = dataclasses.replace(PLAN, heading=dataclasses.replace(HEADING, on=None))
        with zipfile.ZipFile(BytesIO(write(paper))) as archive:
            core = archive.read("docProps/core.xml").decode()
        assert "created" not in core
        assert "2013" not in core

    def test_is_the_same_each_time(self):
        assert write(PLAN) == write(PLAN)

    def test_holds_nothing_of_the_librarys_template(self):
        with zipfile.ZipFile(BytesIO(write(PLAN))) as archive:
            names = archive.namelist()
        assert not [name for name in names if "thumbnail" in name or "customXml" in name or "Effects" in name]
        assert {style.name for style in opened(PLAN).styles} & {"Light Shading", "List Bullet"} == set()

    def test_points_without_a_title_run_on(self):
        paper = dataclasses.replace(PLAN, body=(Point(Level.ARABIC, SENTENCE, is_title=False), Dash("Hết")))
        found = line(opened(paper), SENTENCE)
        assert not found.style.font.bold
        assert found._p.pPr.numPr.ilvl.val == 1
