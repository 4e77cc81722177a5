"""
Set plan.docx, and plan.pdf and locked.pdf from it (needs LibreOffice): python tests/vanban/sources/pdf/build.py

The reader of .pdf is held against the reader of .docx: what both read from one document must be the same.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt
from docx.table import Table

HERE = Path(__file__).parent
LOCK = (
    'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},'
    '"DocumentOpenPassword":{"type":"string","value":"mo"}}'
)
VERBS = ("Rà soát", "Xây dựng", "Tổ chức", "Kiểm tra", "Duy tu", "Lắp đặt", "Sơn kẻ", "Vận hành")
THINGS = (
    "hệ thống đèn tín hiệu giao thông tại các nút giao trên tuyến quốc lộ đi qua địa bàn tỉnh",
    "vạch kẻ đường, biển báo trước cổng trường học",
    "phương án phân luồng giao thông trong các ngày lễ, hội; bố trí lực lượng trực tại các điểm có nguy cơ ùn tắc",
)
LEADS = ("Sở Xây dựng", "Công an tỉnh", "UBND các xã, phường", "Ban An toàn giao thông tỉnh", "nt")


def build() -> Document:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.different_first_page_header_footer = True
    field = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>')
    section.header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    section.header.paragraphs[0]._p.append(field)
    font = document.styles["Normal"].font
    font.name, font.size = "Times New Roman", Pt(14)
    document.styles["Normal"].paragraph_format.space_after = Pt(6)
    set_heading(document)
    set_body(document)
    set_closing(document)
    document.add_page_break()
    for line in ("Phụ lục", "DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 21/KH-UBND)"):
        add(document, line, centred=True)
    set_annex(document)
    return document


def add(document: Document, text: str, *, centred: bool = False, bold: bool = False) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if centred else WD_ALIGN_PARAGRAPH.JUSTIFY
    if not centred:
        paragraph.paragraph_format.first_line_indent = Mm(12.7)


def columns(document: Document, left: list[str], right: list[str]) -> None:
    table = document.add_table(1, 2)
    for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
        for at, line in enumerate(lines):
            paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            paragraph.add_run(line).font.size = Pt(12)
            if lines is right or "Nơi nhận:" not in left:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def set_heading(document: Document) -> None:
    columns(
        document,
        ["UBND TỈNH AN SƠN", "Số: 21/KH-UBND"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "An Sơn, ngày 05 tháng 01 năm 2026"],
    )
    add(document, "KẾ HOẠCH", centred=True, bold=True)
    add(document, "Bảo đảm trật tự, an toàn giao thông năm 2026", centred=True, bold=True)


def set_body(document: Document) -> None:
    for text in (
        "Thực hiện Chỉ thị số 10/CT-TTg ngày 19/4/2023 của Thủ tướng Chính phủ về tăng cường công tác bảo đảm trật tự, "
        "an toàn giao thông đường bộ trong tình hình mới, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
        "I. MỤC TIÊU",
        "1. Giảm ít nhất 5% số vụ tai nạn giao thông so với năm 2025.",
        "2. Trên 90% trường học có cổng trường an toàn.",
        "II. NHIỆM VỤ",
    ):
        add(document, text, bold=text.startswith(("I. ", "II. ")))
    for verb in VERBS:
        for thing in THINGS:
            add(document, f"- {verb} {thing}; gắn với nhiệm vụ phát triển kinh tế - xã hội của địa phương.")
    add(document, "Trên đây là Kế hoạch bảo đảm trật tự, an toàn giao thông năm 2026./.")


def set_closing(document: Document) -> None:
    columns(
        document,
        [
            "Nơi nhận:",
            "- Thủ tướng Chính phủ;",
            "- Các sở, ban, ngành, đoàn thể của tỉnh (để thực hiện);",
            "- Lưu: VT.",
        ],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Văn Thái"],
    )


def set_annex(document: Document) -> None:
    table = document.add_table(1, 5)
    table.style = "Table Grid"
    repeat = parse_xml(f"<w:tblHeader {nsdecls('w')}/>")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    for cell, text in zip(table.rows[0].cells, ("STT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"), strict=True):
        cell.text = text
    for number in range(1, 25):
        if number % 8 == 1:
            group = table.add_row().cells
            group[0].text = "I" * (number // 8 + 1)
            group[1].merge(group[4]).text = f"Nhóm nhiệm vụ {number // 8 + 1}"
        add_row(table, number)
    for cells in table.columns:
        cells.width = Mm(12 if cells is table.columns[0] else 37)
    widths = (Mm(12), Mm(55), Mm(33), Mm(30), Mm(30))
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    second = table.columns[4].cells
    second[3].merge(second[4])


def add_row(table: Table, number: int) -> None:
    cells = table.add_row().cells
    cells[0].text = str(number)
    cells[1].text = f"{VERBS[number % 8]} {THINGS[number % 3]}"
    cells[2].text = LEADS[number % 5]
    if number % 6 == 0:
        cells[2].add_paragraph("Sở Giáo dục và Đào tạo")
    cells[3].text = f"Trước ngày {number:02d}/10/2026"
    cells[4].text = "" if number == 3 else "Báo cáo kết quả"


def convert(path: Path, how: str, into: Path) -> Path:
    soffice = shutil.which("soffice") or "soffice"
    subprocess.run([soffice, "--headless", "--convert-to", how, "--outdir", str(into), str(path)], check=True)
    return into / path.with_suffix(".pdf").name


if __name__ == "__main__":
    build().save(str(HERE / "plan.docx"))
    convert(HERE / "plan.docx", "pdf", HERE)
    with tempfile.TemporaryDirectory() as folder:
        convert(HERE / "plan.docx", LOCK, Path(folder)).rename(HERE / "locked.pdf")
