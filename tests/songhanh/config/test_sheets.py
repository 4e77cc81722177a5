"""The documents of the demo: written from plain sheets, and read back by our own reader."""

from __future__ import annotations

import pytest

import vanban
from songhanh.config.demo.reviews import YEAR
from songhanh.config.demo.sheets import DOCUMENTS, content_of, paper_of
from vanban.write.paper import Dash, GroupRow, Level, Paragraph, Point, Row

SHEET = """---
agency: Sở Nội vụ
number: 3
symbol: KH-SNV
place: An Sơn
on: 2026-01-05
type: Kế hoạch
title: Thử
position: GIÁM ĐỐC
name: Trần Văn A
recipient: Lưu: VT
---
> Căn cứ Luật Bình đẳng giới;
# Mục đích
## Một
- Việc một.
##: Câu có số.
### Chữ
Đoạn văn.
=== Bảng việc | Kèm theo Kế hoạch
| STT:10:c | Nội dung:100 |
|= I | Nhóm
| 1 | Việc |
"""


def test_each_line_of_a_sheet_is_a_block():
    paper = paper_of(SHEET)
    assert paper.body == (
        Paragraph("Căn cứ Luật Bình đẳng giới;", italic=True),
        Point(Level.ROMAN, "Mục đích"),
        Point(Level.ARABIC, "Một"),
        Dash("Việc một."),
        Point(Level.ARABIC, "Câu có số.", is_title=False),
        Point(Level.LETTER, "Chữ"),
        Paragraph("Đoạn văn."),
    )
    (annex,) = paper.annexes
    assert annex.body[0].rows == (GroupRow("Nhóm", "I"), Row(("1", "Việc")))


def read(name):
    file, content = content_of(name)
    return vanban.read(content, file)


@pytest.mark.parametrize("one", [one for one in YEAR if one.is_plan], ids=lambda one: one.file)
def test_every_plan_is_read_with_its_heading(one):
    header = read(one.file).header
    assert header.type == "Kế hoạch"
    assert None not in {header.number, header.symbol, header.date, header.agency, header.title}
    assert header.date <= one.received_at.date().isoformat()


def test_the_scan_is_refused():
    with pytest.raises(vanban.CannotReadFile) as refusal:
        read(next(one.file for one in YEAR if not one.is_plan))
    assert refusal.value.reason == "scan"


def test_the_pdf_says_what_its_sheet_says():
    ours, printed = read("ke-hoach-so-van-hoa-2026.md"), read("ke-hoach-so-van-hoa-2026.pdf")
    assert [item.text.split() for item in ours.items] == [item.text.split() for item in printed.items]
    assert ours.header.title == printed.header.title


def test_no_document_lies_about_unused():
    used = {one.file for one in YEAR} | {"ke-hoach-so-van-hoa-2026.md"}
    assert {path.name for path in DOCUMENTS.iterdir()} == used


def test_the_annex_of_the_province_has_forty_rows_over_several_pages():
    document = read("ke-hoach-tinh-2026.md")
    rows = [item for item in document.items if item.marker == "row"]
    assert len(rows) == 40
    assert all(row.leads and row.product for row in rows)
