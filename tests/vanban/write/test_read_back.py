"""What is written is read back by our own reader: heading, recipients, signers, points, dashes, rows."""

from __future__ import annotations

import dataclasses
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import vanban
from tests.vanban.write.papers import LETTER, LONG, PLAN, SENTENCE
from vanban.model import BlockKind, Document
from vanban.write.docx import write
from vanban.write.paper import Column, Dash, Heading, Level, Paper, Paragraph, Point, Row, Signature, Table


def read_back(paper: Paper) -> Document:
    return vanban.read(write(paper), "document.docx")


def cells_of(document: Document) -> list[list[str]]:
    """The rows of the first table of the body."""
    rows: dict[tuple[int, int], list[str]] = {}
    for block in document.blocks:
        if block.kind is BlockKind.CELL and block.table is not None and block.row is not None:
            rows.setdefault((block.table, block.row), []).append(document.text[block.start : block.end].strip())
    return list(rows.values())


class TestHeading:
    def test_of_a_plan(self):
        header = read_back(PLAN).header
        assert (header.type, header.number, header.symbol) == ("Kế hoạch", "05", "KH-SNV")
        assert (header.place, header.date) == ("An Sơn", "2026-03-05")
        assert (header.agency, header.superior_agency) == ("Sở Nội vụ", "Ủy ban nhân dân tỉnh An Sơn")
        assert header.title == PLAN.title

    def test_of_a_letter(self):
        header = read_back(LETTER).header
        assert (header.type, header.number, header.symbol) == ("Công văn", "1234", "UBND-NC")
        assert header.agency == "Ủy ban nhân dân tỉnh An Sơn"
        assert header.title == f"V/v {LETTER.title}"

    def test_of_one_without_number_and_day_yet(self):
        header = read_back(
            dataclasses.replace(PLAN, heading=Heading("Sở Nội vụ", symbol="KH-SNV", place="An Sơn"))
        ).header
        assert (header.number, header.symbol, header.place, header.date) == (None, "KH-SNV", "An Sơn", None)


class TestConclusions:
    def test_recipients(self):
        assert read_back(PLAN).header.recipients == PLAN.recipients

    def test_signer(self):
        (signer,) = read_back(LETTER).header.signers
        assert signer.capacity == "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"
        assert (signer.position, signer.name) == ("PHÓ CHỦ TỊCH", "Nguyễn Văn Minh")


class TestBody:
    def test_points_are_counted_as_word_counts_them(self):
        assert [section.path for section in read_back(PLAN).outline] == [
            "I", "I.1", "I.2", "II", "II.1", "II.1.a", "II.1.b", "II.1.c", "II.1.d", "II.1.đ", "II.1.e",
            "II.2", "II.2.a", "II.2.b",
        ]  # fmt: skip

    def test_dashes(self):
        items = [item for item in read_back(PLAN).items if item.marker == "-"]
        assert [(item.path, item.text) for item in items] == [("I.1", SENTENCE), ("I.1", SENTENCE)]

    def test_every_row_is_an_item(self):
        rows = [item for item in read_back(LONG).items if item.marker == "row"]
        assert len(rows) == 60
        assert {row.text for row in rows} == {SENTENCE}


_LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệộỗổồốứừửữựỳýịĩỉ"
_names = st.sampled_from(["Lê Thị Hòa", "Nguyễn Văn Minh", "Đỗ Thị Ánh Tuyết", "Hoàng A Páo", "Y Thịnh"])
_agencies = st.sampled_from(["Sở Nội vụ", "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Ban Dân tộc", "Công an tỉnh"])
_word = st.text(_LETTERS, min_size=2, max_size=7)
_phrase = st.lists(_word, min_size=4, max_size=14).map(lambda words: " ".join(["Bảo", "đảm", *words]))
_recipient = st.sampled_from(["Như trên", "Các sở, ban, ngành tỉnh", "Bộ Nội vụ", "UBND các xã, phường, đặc khu"])
_rows = st.lists(st.tuples(_phrase, _agencies, _phrase), min_size=1, max_size=5)


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    rows = tuple(Row((str(number), *cells)) for number, cells in enumerate(draw(_rows), 1))
    table = Table((Column("STT", 12), Column("Nội dung", 70), Column("Chủ trì", 40), Column("Sản phẩm", 43)), rows)
    day = draw(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
    return Paper(
        heading=Heading(
            draw(_agencies), "Ủy ban nhân dân tỉnh An Sơn", str(draw(st.integers(10, 9999))),
            draw(st.sampled_from(["KH-SNV", "KH-SYT", "BC-BDT"])), draw(st.sampled_from(["An Sơn", "Đồng Vông"])), day,
        ),
        type=draw(st.sampled_from(["Kế hoạch", "Báo cáo", "Chương trình"])),
        title=f"{draw(_phrase)} năm {day.year}",
        body=(
            Paragraph(f"{draw(_phrase)}."),
            Point(Level.ROMAN, draw(_phrase)),
            table,
            Point(Level.ROMAN, draw(_phrase)),
            Dash(f"{draw(_phrase)}."),
        ),
        recipients=(*draw(st.lists(_recipient, min_size=1, max_size=4, unique=True)), "Lưu: VT"),
        signatures=(Signature(("KT. GIÁM ĐỐC",), "PHÓ GIÁM ĐỐC", draw(_names)),),
    )  # fmt: skip


@given(papers())
@settings(max_examples=25, deadline=None)
def test_comes_back_equal(paper: Paper):
    document = read_back(paper)
    header, heading = document.header, paper.heading
    assert header.type == paper.type
    assert header.title == paper.title
    assert (header.number, header.symbol) == (heading.number, heading.symbol)
    assert (header.place, header.date) == (heading.place, heading.on.isoformat())
    assert (header.agency, header.superior_agency) == (heading.agency, heading.superior_agency)
    assert header.recipients == paper.recipients
    assert [(one.capacity, one.position, one.name) for one in header.signers] == [
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", paper.signatures[0].name)
    ]
    assert [section.path for section in document.outline] == ["I", "II"]
    table = paper.body[2]
    assert cells_of(document) == [[column.head for column in table.columns], *(list(row.cells) for row in table.rows)]
    (dash,) = [item for item in document.items if item.marker == "-"]
    assert dash.text == paper.body[4].words.rstrip(".") + "./."
