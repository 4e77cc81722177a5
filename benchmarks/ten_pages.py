"""A plan of ten pages with a table of 31 rows and 5 columns, as Word saves it."""

from __future__ import annotations

from io import BytesIO

import docx

from benchmarks.plans import CLOSING, HEADING, body_lines

HEAD = ("STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian")
ROWS, COLUMNS = 31, 5
_WORDS = 20_000  # bytes of paragraphs: with the table some 25 KB, ten pages in 14 pt
_LEADS = ("Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Công an tỉnh", "Sở Tài chính", "Sở Giáo dục và Đào tạo")
_TASKS = (
    "Rà soát, cập nhật số liệu phục vụ báo cáo năm",
    "Tổ chức lớp tập huấn cho công chức cấp xã",
    "Kiểm tra việc thực hiện tại các địa phương",
    "Xây dựng tài liệu truyền thông gửi các đơn vị",
    "Tổng hợp kiến nghị của các địa phương, đơn vị",
)


def table_rows() -> list[tuple[str, ...]]:
    """Return the head and thirty tasks, each with its own lead and day."""
    rows: list[tuple[str, ...]] = [HEAD]
    for number in range(1, ROWS):
        lead = _LEADS[number % len(_LEADS)]
        other = _LEADS[(number + 1) % len(_LEADS)]
        task = f"{_TASKS[number % len(_TASKS)]} (đợt {number})"
        rows.append((str(number), task, lead, other, f"{1 + number % 28:02}/{4 + number % 8}/2026"))
    return rows


def ten_pages() -> bytes:
    """Return the bytes of the .docx."""
    document = docx.Document()
    for line in HEADING.splitlines():
        document.add_paragraph(line)
    length = 0
    for line in body_lines():
        words = line.strip()
        if words and "\t" not in words:
            document.add_paragraph(words)
            length += len(words.encode())
        if length >= _WORDS:
            break
    for line in CLOSING.splitlines():
        document.add_paragraph(line)
    document.add_paragraph("PHỤ LỤC")
    document.add_paragraph("Phân công nhiệm vụ")
    table = document.add_table(rows=ROWS, cols=COLUMNS)
    for cells, row in zip(table_rows(), table.rows, strict=True):
        for words, cell in zip(cells, row.cells, strict=True):
            cell.text = words
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()
