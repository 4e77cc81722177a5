import io
import subprocess
import sys
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from vanban.draft import Draft
from vanban.model import BlockKind, FurnitureKind
from vanban.sources import CannotReadFile, open_document
from vanban.sources.assemble import CELL_BREAK

FOLDER = Path(__file__).parent / "pdf"


def read(name: str) -> Draft:
    return open_document((FOLDER / name).read_bytes(), name)


@pytest.fixture(scope="module")
def pdf() -> Draft:
    return read("plan.pdf")


@pytest.fixture(scope="module")
def word() -> Draft:
    return read("plan.docx")


def cells(draft: Draft) -> list[tuple[str, int | None, int | None, int, int]]:
    return [
        (draft.text[one.start : one.end - 1].replace(CELL_BREAK, " "), one.row, one.column, one.rowspan, one.colspan)
        for one in draft.blocks
        if one.kind is BlockKind.CELL
    ]


def test_reads_the_words_and_their_order_as_from_word(pdf: Draft, word: Draft) -> None:
    # The motto is set on two lines there; a narrow column does the same here, and is healed.
    expected = word.text.replace("NGHĨA\nVIỆT", "NGHĨA VIỆT").replace(CELL_BREAK, " ")
    assert pdf.text.replace(CELL_BREAK, " ").split("\n") == expected.split("\n")


def test_a_table_over_three_pages_has_the_cells_of_word(pdf: Draft, word: Draft) -> None:
    assert len(cells(word)) > 120
    assert cells(pdf) == cells(word)
    assert len({one.page for one in pdf.blocks if one.kind is BlockKind.CELL}) >= 3


def test_page_numbers_and_repeated_heads_are_furniture(pdf: Draft) -> None:
    pages = pdf.source.pages
    assert pages is not None
    numbers = [one.text for one in pdf.furniture if one.kind is FurnitureKind.PAGE_NUMBER]
    assert numbers == [str(page) for page in range(2, pages + 1)]
    heads = {one.text for one in pdf.furniture if one.kind is FurnitureKind.RUNNING_HEADER}
    assert heads == {"STT Nội dung Chủ trì Thời gian Sản phẩm"}


def test_looks(pdf: Draft) -> None:
    bold = {pdf.text[one.start : one.end].strip() for one in pdf.blocks if one.style and one.style[0].bold}
    assert {"KẾ HOẠCH", "I. MỤC TIÊU"} <= bold
    centred = {pdf.text[one.start : one.end].strip() for one in pdf.blocks if one.align == "center"}
    assert {"KẾ HOẠCH", "DANH MỤC NHIỆM VỤ"} <= centred
    assert next(one for one in pdf.blocks if pdf.text[one.start :].startswith("I. MỤC TIÊU")).indent == 36


def test_blocks_cover_the_text(pdf: Draft) -> None:
    at = 0
    for block in pdf.blocks:
        assert block.start == at < block.end
        at = block.end
    assert at == len(pdf.text)


def blank() -> bytes:
    document = pdfium.PdfDocument.new()
    document.new_page(595, 842)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ((FOLDER / "locked.pdf").read_bytes(), "password"),
        (blank(), "scan"),
        ((FOLDER / "plan.pdf").read_bytes()[:2_000], "broken"),
        (b"%PDF-1.7\n", "broken"),
    ],
    ids=["locked", "without text", "cut", "empty"],
)
def test_what_cannot_be_read_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(CannotReadFile) as refused:
        open_document(data, "a.pdf")
    assert refused.value.reason == reason


def test_the_library_of_pdf_is_not_loaded_for_text() -> None:
    code = (
        "import sys; from vanban.sources import open_document; open_document('Kế hoạch'.encode());"
        "print(sorted({'pypdfium2', 'zipfile', 'pyexpat', 'django'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_page_that_is_a_picture_is_reported() -> None:
    document = pdfium.PdfDocument((FOLDER / "plan.pdf").read_bytes())
    page = document.new_page(595, 842)
    bitmap = pdfium.PdfBitmap.new_native(10, 10, 4)
    bitmap.fill_rect((255, 0, 0, 255), 0, 0, 10, 10)
    image = pdfium.PdfImage.new(document)
    image.set_bitmap(bitmap)
    page.insert_obj(image)
    page.gen_content()
    out = io.BytesIO()
    document.save(out)
    draft = open_document(out.getvalue())
    assert [one.code for one in draft.findings] == ["VB903"]
    assert str(draft.source.pages) in draft.findings[0].message
