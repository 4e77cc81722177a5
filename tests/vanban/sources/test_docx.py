import io
import zipfile
from typing import Any

import pytest

from tests.vanban.sources.word_parts import docx, num, p, run, tbl, tc, tr
from vanban.draft import Draft
from vanban.model import BlockKind, FurnitureKind
from vanban.sources import CannotReadFile, open_document
from vanban.sources.assemble import CELL_BREAK


def read(body: str, **parts: str) -> Draft:
    return open_document(docx(body, **parts), "văn bản.docx")


def text(body: str, **parts: str) -> str:
    return read(body, **parts).text


def refusal(data: bytes, name: str | None = None) -> str:
    with pytest.raises(CannotReadFile) as refused:
        open_document(data, name)
    return refused.value.reason


class TestRuns:
    def test_runs_of_one_paragraph_are_one_line(self) -> None:
        assert (
            text(p(runs=run("Kế ") + run("hoạch") + "<w:smartTag>" + run(" này") + "</w:smartTag>")) == "Kế hoạch này\n"
        )

    @pytest.mark.parametrize(
        ("inside", "expected"),
        [
            ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a b\n"),
            ("<w:r><w:t>KT. CHỦ TỊCH</w:t><w:br/><w:t>PHÓ CHỦ TỊCH</w:t></w:r>", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"),
            ("<w:r><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ</w:t></w:r>", "57-NQ\n"),
            ("<w:r><w:t>kế</w:t><w:softHyphen/><w:t> hoạch</w:t></w:r>", "kế hoạch\n"),
            ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 90%</w:t></w:r>', "≥ 90%\n"),
            (
                run("giữ ") + "<w:ins>" + run("thêm") + "</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>",
                "giữ thêm\n",
            ),
            ("<w:hyperlink>" + run("chinhphu.vn") + "</w:hyperlink>", "chinhphu.vn\n"),
            ('<w:fldSimple w:instr="DATE">' + run("2026") + "</w:fldSimple>", "2026\n"),
            (run("ẩn", "<w:vanish/>") + run("hiện"), "hiện\n"),
            (run("Sở Y tế", "<w:caps/>"), "SỞ Y TẾ\n"),
        ],
    )
    def test_what_a_person_sees(self, inside: str, expected: str) -> None:
        assert text(p(runs=inside)) == expected

    def test_the_code_of_a_field_is_dropped_and_its_result_kept(self) -> None:
        field = "".join(
            f"<w:r>{one}</w:r>"
            for one in (
                '<w:fldChar w:fldCharType="begin"/>',
                "<w:instrText>REF x</w:instrText>",
                "<w:t>lạc</w:t>",
                '<w:fldChar w:fldCharType="separate"/>',
                "<w:t>Điều 5</w:t>",
                '<w:fldChar w:fldCharType="end"/>',
            )
        )
        assert text(p(runs=run("theo ") + field)) == "theo Điều 5\n"

    def test_looks_come_from_the_run_and_from_its_style(self) -> None:
        styles = (
            '<w:style w:type="paragraph" w:styleId="Dam"><w:basedOn w:val="Goc"/></w:style>'
            '<w:style w:styleId="Goc"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
        )
        draft = read(
            p(properties='<w:pStyle w:val="Dam"/>', runs=run("a") + run("b", '<w:b w:val="0"/><w:i/>')), styles=styles
        )
        [block] = draft.blocks
        assert block.align == "center"
        assert [(one.start, one.end, one.bold, one.italic) for one in block.style] == [
            (0, 1, True, False),
            (1, 2, False, True),
        ]

    def test_letters_typed_in_two_runs_are_composed(self) -> None:
        draft = read(p(runs=run("Ke\u0302", "<w:b/>") + run("\u0301 hoạch", "<w:b/>") + run(" x")))
        assert draft.text == "Kế hoạch x\n"
        assert [(one.start, one.end) for one in draft.blocks[0].style] == [(0, 8)]

    def test_indent_in_points(self) -> None:
        assert read(p("a", '<w:ind w:firstLine="567"/>')).blocks[0].indent == 28


class TestTextBoxesAndNotes:
    BOX = (
        "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></mc:Choice>"
        "<mc:Fallback><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
    )

    def test_a_box_is_read_once_and_before_its_anchor(self) -> None:
        body = p(runs=self.BOX.format(p("DỰ THẢO")) + run("KẾ HOẠCH"))
        assert text(body) == "DỰ THẢO\nKẾ HOẠCH\n"

    def test_a_footnote_stands_at_its_mark(self) -> None:
        notes = (
            '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>'
            + run(" Quyết định số 5/QĐ-UBND.")
            + "</w:p></w:footnote>"
        )
        body = p(runs=run("Theo kế hoạch") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(" của tỉnh"))
        assert text(body, footnotes=notes) == "Theo kế hoạch [Quyết định số 5/QĐ-UBND.] của tỉnh\n"

    def test_headers_are_furniture(self) -> None:
        page = p(runs='<w:fldSimple w:instr=" PAGE ">' + run("2") + "</w:fldSimple>")
        draft = read(p("a"), header1=page, footer1=p("Công báo số 5"))
        assert draft.text == "a\n"
        assert [(one.kind, one.text) for one in draft.furniture] == [
            (FurnitureKind.PAGE_NUMBER, "2"),
            (FurnitureKind.RUNNING_HEADER, "Công báo số 5"),
        ]

    def test_rendered_page_breaks_give_pages(self) -> None:
        draft = read(p("a") + p(runs="<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>"))
        assert [block.page for block in draft.blocks] == [1, 2]
        assert draft.source.pages == 2
        assert read(p("a")).blocks[0].page is None


class TestTables:
    def test_rows_are_lines_and_cells_are_divided_by_tabs(self) -> None:
        draft = read(tbl(tr("STT", "Nội dung", "Chủ trì"), tr("1", "Tập huấn", "Sở Y tế")) + p("Hết"))
        assert draft.text == "STT\tNội dung\tChủ trì\n1\tTập huấn\tSở Y tế\nHết\n"
        assert [(b.kind, b.table, b.row, b.column) for b in draft.blocks][3:5] == [
            (BlockKind.CELL, 0, 1, 0),
            (BlockKind.CELL, 0, 1, 1),
        ]

    def test_merged_cells(self) -> None:
        draft = read(
            tbl(
                tr("STT", "Nội dung", "Chủ trì"),
                tr("I", tc("Truyền thông", '<w:gridSpan w:val="2"/>')),
                tr("1", "Tập huấn", tc("Sở Y tế", '<w:vMerge w:val="restart"/>')),
                tr("2", "Kiểm tra", tc(p(), "<w:vMerge/>")),
            )
        )
        assert draft.text == "STT\tNội dung\tChủ trì\nI\tTruyền thông\n1\tTập huấn\tSở Y tế\n2\tKiểm tra\n"
        spans = {draft.text[b.start : b.end - 1]: (b.row, b.column, b.rowspan, b.colspan) for b in draft.blocks}
        assert spans["Truyền thông"] == (1, 1, 1, 2)
        assert spans["Sở Y tế"] == (2, 2, 2, 1)

    def test_paragraphs_of_a_cell_stay_apart_on_one_line(self) -> None:
        draft = read(tbl(tr("STT", "Phối hợp"), tr("1", tc(p("Sở Y tế") + p("Công an tỉnh")))))
        assert draft.text == f"STT\tPhối hợp\n1\tSở Y tế{CELL_BREAK}Công an tỉnh\n"

    def test_automatic_numbers_alone_in_a_cell(self) -> None:
        numbering = (
            '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/>'
            '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        )
        body = tbl(tr("STT", "Nội dung"), tr(tc(num("")), "Tập huấn"), tr(tc(num("")), "Kiểm tra"))
        assert text(body, numbering=numbering) == "STT\tNội dung\n1\tTập huấn\n2\tKiểm tra\n"

    def test_a_table_in_a_cell_stays_in_its_row(self) -> None:
        inner = tbl(tr("a", "b", "c", "d"))
        assert text(tbl(tr("STT", "x"), tr("1", tc(inner + p())))) == "STT\tx\n1\ta b c d\n"

    @pytest.mark.parametrize(
        "properties", ["", "<w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"]
    )
    def test_a_heading_table_is_read_column_by_column(self, properties: str) -> None:
        body = tbl(
            tr("UBND TỈNH AN SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            tr("Số: 5/KH-UBND", "An Sơn, ngày 05 tháng 3 năm 2026"),
            properties=properties,
        )
        assert text(body).split("\n")[:4] == [
            "UBND TỈNH AN SƠN",
            "Số: 5/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "An Sơn, ngày 05 tháng 3 năm 2026",
        ]

    def test_a_heading_set_with_tabs(self) -> None:
        tabs = "<w:r><w:t>{}</w:t><w:tab/><w:tab/><w:t>{}</w:t></w:r>"
        body = (
            p(runs=tabs.format("UBND XÃ NAM KHAO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
            + p(runs=tabs.format("Số: 5/KH-UBND", "Độc lập - Tự do - Hạnh phúc"))
            + p(runs="<w:r><w:tab/><w:t>Nam Khao, ngày 05 tháng 3 năm 2026</w:t></w:r>")
            + p("KẾ HOẠCH", '<w:jc w:val="center"/>')
        )
        assert text(body).split("\n")[:-1] == [
            "UBND XÃ NAM KHAO",
            "Số: 5/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Nam Khao, ngày 05 tháng 3 năm 2026",
            "KẾ HOẠCH",
        ]


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


class TestRefusals:
    def test_a_doctype(self) -> None:
        xml = b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x">&e;</w:document>'
        assert refusal(zipped(word__document_xml=xml)) == "unsafe"

    def test_a_bomb_of_one_part(self) -> None:
        assert refusal(zipped(word__document_xml=b" " * 5_000_000)) == "unsafe"

    def test_a_directory_that_lies(self) -> None:
        data = bytearray(zipped(word__document_xml=b"<a>" + b" " * 5_000_000))
        size = (5_000_003).to_bytes(4, "little")
        while size in data:
            at = data.index(size)
            data[at : at + 4] = (900).to_bytes(4, "little")
        assert refusal(bytes(data)) in ("unsafe", "broken")

    def test_too_many_parts(self) -> None:
        assert refusal(zipped(word__document_xml=b"<a/>", **{f"x{one}": b"" for one in range(2_001)})) == "unsafe"

    def test_too_many_elements(self) -> None:
        noise = b"".join(b"<a%d/>" % one for one in range(2_100_000))
        assert refusal(zipped(word__document_xml=b"<d>" + noise + b"</d>")) == "too_large"

    def test_tables_without_end(self) -> None:
        assert refusal(docx("<w:tbl><w:tr><w:tc>" * 100 + "</w:tc></w:tr></w:tbl>" * 100)) == "unsafe"

    def test_broken_xml(self) -> None:
        assert refusal(zipped(word__document_xml=b"<w:document><w:p>")) == "broken"

    def test_a_cut_file(self) -> None:
        assert refusal(docx(p("a"))[:-30] + b"word/document.xml") == "broken"

    def test_a_password(self) -> None:
        data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
        assert refusal(data, "a.docx") == "password"

    def test_an_old_word_file(self) -> None:
        data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le")
        assert refusal(data, "a.doc") == "doc"

    def test_no_text(self) -> None:
        assert refusal(docx(p())) == "empty"

    def test_pictures_only(self) -> None:
        assert refusal(docx("<w:p><w:r><w:drawing/></w:r></w:p>")) == "scan"

    @pytest.mark.parametrize("where", ["body", "header", "heading table"])
    def test_a_secret_stamp(self, where: str) -> None:
        parts: dict[str, Any] = {"header1": p("MẬT")} if where == "header" else {}
        body = {
            "body": p("TỐI MẬT"),
            "header": "",
            "heading table": tbl(tr(tc(p("UBND TỈNH") + p("MẬT")), "CỘNG HÒA XÃ HỘI")),
        }
        assert refusal(docx(body[where] + p("KẾ HOẠCH"), **parts)) == "secret"

    @pytest.mark.parametrize("name", ["a.pdf", "a.txt", "a.doc"])
    def test_a_name_that_says_something_else(self, name: str) -> None:
        assert refusal(docx(p("a")), name) == "name"

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "empty"),
            (b"<html><body>a</body></html>", "kind"),
            (b"<svg/>", "kind"),
            (b"{\\rtf1 a}", "kind"),
            (b"\x89PNG\r\n", "scan"),
            (b"KE HOACH %PDF-1.4", "unsafe"),
        ],
    )
    def test_other_kinds(self, data: bytes, reason: str) -> None:
        assert refusal(data, None) == reason

    def test_every_refusal_says_what_to_do(self) -> None:
        from vanban.sources.refusal import SENTENCES

        assert all(len(sentence.split(".")) > 2 for sentence in SENTENCES.values())


def test_a_sentence_cut_in_two_paragraphs_is_healed() -> None:
    first = "Tăng cường công tác phối hợp liên ngành giữa các cơ quan quản lý nhà nước và các tổ chức"
    draft = read(p(runs=run(first, "<w:b/>")) + p(runs=run("chính trị", "<w:b/>") + run(" - xã hội.")))
    assert draft.text == f"{first} chính trị - xã hội.\n"
    assert [(one.start, one.end) for one in draft.blocks[0].style] == [(0, 88), (89, 98)]


def test_signature_text_in_a_box_is_furniture() -> None:
    draft = read(p("Người ký: Sở Y tế") + p("Thời gian ký: 05/03/2026 08:00:01") + p("KẾ HOẠCH"))
    assert draft.text == "KẾ HOẠCH\n"
    assert {one.kind for one in draft.furniture} == {FurnitureKind.DIGITAL_SIGNATURE}


def test_a_title_across_a_heading_table_ends_its_columns() -> None:
    title = tc(p("KẾ HOẠCH"), '<w:gridSpan w:val="2"/>')
    body = tbl(
        tr("UBND XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), tr("Số: 5/KH", "ngày 05/3/2026"), tr(title), properties=""
    )
    assert text(body).split("\n")[2:5] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ngày 05/3/2026", "KẾ HOẠCH"]
