"""The written files as LibreOffice lays them out: pages, what is repeated on them, what stands together."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2
import pytest

from songhanh.exports.extract.paper import paper_of
from tests.songhanh.exports.extracts import HEALTH
from tests.vanban.write.papers import LETTER, LONG, PLAN, WIDE
from vanban.write.docx import write

pytestmark = pytest.mark.libreoffice
PAPERS = {"plan": PLAN, "letter": LETTER, "long": LONG, "wide": WIDE, "extract": paper_of(HEALTH)}


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pypdfium2.PdfDocument]:
    """Convert all papers in one go, in a profile of its own so that no other LibreOffice is in the way."""
    folder: Path = tmp_path_factory.mktemp("papers")
    for name, paper in PAPERS.items():
        (folder / f"{name}.docx").write_bytes(write(paper))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir",
         folder, *(folder / f"{name}.docx" for name in PAPERS)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return {name: pypdfium2.PdfDocument(folder / f"{name}.pdf") for name in PAPERS}


def text_of(pdf: pypdfium2.PdfDocument, page: int) -> str:
    return pdf[page].get_textpage().get_text_bounded().replace("\r\n", "\n")


@pytest.mark.parametrize(("name", "pages"), [("plan", 2), ("letter", 1), ("long", 5), ("wide", 4), ("extract", 3)])
def test_has_as_many_pages_as_its_text_needs(pdfs, name, pages):
    assert len(pdfs[name]) == pages


@pytest.mark.parametrize("name", PAPERS)
def test_numbers_every_page_but_the_first(pdfs, name):
    pdf = pdfs[name]
    assert not text_of(pdf, 0).startswith("1\n")
    for page in range(1, len(pdf)):
        assert text_of(pdf, page).startswith(f"{page + 1}\n")


def test_repeats_the_head_of_a_table(pdfs):
    for page in range(len(pdfs["long"]) - 1):
        assert text_of(pdfs["long"], page).count("Cơ quan chủ trì") == 1


def test_turns_the_page_for_a_wide_table(pdfs):
    sizes = [page.get_size() for page in pdfs["wide"]]
    assert [width > height for width, height in sizes] == [False, True, True, False]


def test_motto_and_number_stand_in_one_line_each(pdfs):
    for pdf in pdfs.values():
        lines = text_of(pdf, 0).splitlines()
        assert any("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in line for line in lines)
        assert any("Độc lập - Tự do - Hạnh phúc" in line for line in lines)


def test_the_signature_is_not_alone_on_its_page(pdfs):
    for name in ("plan", "long", "extract"):
        last = text_of(pdfs[name], len(pdfs[name]) - 1)
        assert "Nơi nhận:" in last
        before, _, _ = last.partition("Nơi nhận:")
        assert len(before.split()) > 10


def test_counts_points_as_the_decree_does(pdfs):
    words = text_of(pdfs["plan"], 0) + text_of(pdfs["plan"], 1)
    for mark in ("I. MỤC ĐÍCH", "1. Mục đích", "- Mở lớp", "II. NHIỆM VỤ", "a) Mở lớp", "đ) Mở lớp", "e) Mở lớp"):
        assert mark in words
