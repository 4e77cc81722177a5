"""The page is the document: every printed character is drawn, marked or not, and nothing of it is markup."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from songhanh.web.paper import Mark, draw


def block(start, end, **more):
    known = {"kind": "paragraph", "page": None, "align": None, "indent": 0, "style": [], "table": None, "row": None}
    return known | {"start": start, "end": end, "column": None, "rowspan": 1, "colspan": 1} | more


def words_of(pieces):
    return html.unescape(re.sub(r"<[^>]*>", "", "".join(piece.html for piece in pieces)))


@given(
    st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6),
)
def test_marks_never_lose_or_add_a_letter(text, spans):
    marks = [Mark(min(span), max(span), "task", str(n)) for n, span in enumerate(spans)]
    assert words_of(draw(text, [block(0, len(text))], marks)) == text


def test_what_is_typed_as_markup_is_shown_as_typed():
    text = '<script>alert("1")</script>\n'
    drawn = draw(text, [block(0, len(text))])
    assert "<script>" not in drawn[0].html
    assert words_of(drawn) == text.strip()


def test_a_table_keeps_its_merged_cells():
    text = "STT\tViệc\n1\tHọp\n"
    cells = [
        block(0, 4, kind="cell", table=0, row=0, column=0, rowspan=2),
        block(4, 9, kind="cell", table=0, row=0, column=1),
        block(9, 11, kind="cell", table=0, row=1, column=0),
        block(11, 15, kind="cell", table=0, row=1, column=1),
    ]
    [table] = draw(text, cells)
    assert table.is_table
    assert 'rowspan="2"' in table.html
    assert table.rows == ((0, 9), (9, 15))


def test_heading_and_closing_stand_in_two_columns():
    lines = ["ỦY BAN NHÂN DÂN", "TỈNH AN SƠN", "Số: 1/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
             "Độc lập - Tự do - Hạnh phúc", "An Sơn, ngày 09 tháng 02 năm 2026", "KẾ HOẠCH", "Nơi nhận:", "- Lưu: VT.",
             "TM. ỦY BAN NHÂN DÂN", "Trần Văn Chung"]  # fmt: skip
    text, blocks = "", []
    for line in lines:
        blocks.append(block(len(text), len(text) + len(line) + 1))
        text += line + "\n"
    pieces = draw(text, blocks)
    assert len(pieces) == 3
    assert 'class="letterhead"' in pieces[0].html
    assert 'class="signature"' in pieces[2].html
    assert words_of(pieces) == "".join(lines)
