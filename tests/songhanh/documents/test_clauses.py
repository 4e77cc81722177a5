"""The clauses of a reading: leaves that cover the text without gap, under the sections that hold them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songhanh.documents.enums import ClauseKind
from songhanh.documents.rules import clauses_of, day_of_print
from tests.songhanh.plans.conftest import TEXT
from tests.songhanh.readings import reading_of


def leaves(rows):
    above = {row.parent for row in rows}
    return [row for row in rows if row.ordinal not in above]


def at(rows, text, words):
    return next(row for row in leaves(rows) if text[row.start : row.end].startswith(words))


def test_a_dash_stands_under_its_section():
    rows = clauses_of(reading_of(TEXT))
    dash = at(rows, TEXT, "- Mở lớp")
    assert (dash.kind, dash.path, dash.label) == (ClauseKind.DASH, "II.2", "-")
    section = rows[dash.parent]
    assert (section.kind, section.path) == (ClauseKind.SECTION, "II.2")
    assert TEXT[section.start : section.end].startswith("2. Đào tạo")
    assert TEXT[section.start : section.end].endswith("hướng dẫn của tỉnh.\n")
    assert rows[section.parent].path == "II"


def test_a_numbered_sentence_with_nothing_under_it_is_a_point():
    rows = clauses_of(reading_of(TEXT))
    point = at(rows, TEXT, "1. Sở Nội vụ")
    assert (point.kind, point.path, point.label) == (ClauseKind.POINT, "III.1", "1")


def test_what_stands_before_the_first_section_is_under_none():
    rows = clauses_of(reading_of(TEXT))
    assert (rows[0].kind, rows[0].parent, rows[0].path) == (ClauseKind.PARAGRAPH, None, "")


@pytest.mark.parametrize(
    "header", [{"recipients": ["- Sở Y tế;"]}, {"signers": [{"capacity": "TM. ỦY BAN", "position": None, "name": "A"}]}]
)
def test_the_closing_part_is_in_no_section(header):
    words = "I. MỤC ĐÍCH\nNâng cao.\nNơi nhận:\n- Sở Y tế;\nTM. ỦY BAN\n"
    if "signers" in header:
        words = "I. MỤC ĐÍCH\nNâng cao.\nTM. ỦY BAN\n"
    rows = clauses_of(reading_of(words, header=header))
    assert rows[-1].parent is None
    assert at(rows, words, "Nâng cao").path == "I"


def test_an_annex_after_the_closing_part_is_a_section_again():
    words = "I. MỤC ĐÍCH\nNâng cao.\nNơi nhận: A\nPHỤ LỤC\nDanh sách.\n"
    reading = reading_of(words, header={"recipients": ["A"]})
    start = words.index("PHỤ")
    reading["outline"].append({"path": "PL", "label": "PL", "title": "", "depth": 1, "start": start, "end": start + 7})
    rows = clauses_of(reading)
    assert at(rows, words, "Danh sách").path == "PL"
    assert at(rows, words, "Nơi nhận").path == ""


def test_a_row_holds_its_cells_and_bears_its_number():
    words = "1\tMở lớp\nhai ngày\tSở Y tế\n2\tPhát tờ rơi\tSở Tư pháp\n"
    cuts = [0, 2, 9, 18, 26, 28, 40, 51]
    places = [(0, 0), (0, 1), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    blocks = [
        {"start": start, "end": end, "kind": "cell", "table": 0, "row": row, "column": column}
        for (start, end), (row, column) in zip(itertools.pairwise(cuts), places, strict=True)
    ]
    rows = clauses_of({"text": words, "blocks": blocks})
    kinds = [(row.kind, row.label, words[row.start : row.end]) for row in rows]
    assert kinds[0] == (ClauseKind.ROW, "1", "1\tMở lớp\nhai ngày\tSở Y tế\n")
    assert [one[0] for one in kinds] == [ClauseKind.ROW, *[ClauseKind.CELL] * 3] * 2
    assert kinds[2][2] == "Mở lớp\nhai ngày\t"


def test_an_item_of_two_paragraphs_is_one_clause():
    words = "- Mở lớp\ncho cán bộ.\n- Phát tờ rơi.\n"
    reading = reading_of(words)
    reading["items"][0]["end"] = words.index("\n- Phát")
    assert [words[row.start : row.end] for row in clauses_of(reading)] == [
        "- Mở lớp\ncho cán bộ.\n",
        "- Phát tờ rơi.\n",
    ]


@st.composite
def readings(draw):
    """Any reading that the format allows, and some that it does not: spans anywhere, blocks with gaps."""
    words = draw(st.text("abI1.-+ \t\n", min_size=1, max_size=60))
    place = st.integers(0, len(words) - 1)

    def spans(**more):
        return st.lists(
            st.fixed_dictionaries({"start": place, "end": place.map(lambda end: end + 1), **more}), max_size=8
        )

    cell = st.one_of(st.none(), st.integers(0, 2))
    return {
        "text": words,
        "blocks": draw(spans(table=cell, row=cell, column=cell)),
        "outline": draw(spans(path=st.sampled_from(["I", "I.1", "PL"]), label=st.just("I"), depth=st.integers(1, 3))),
        "items": draw(spans(marker=st.sampled_from(["-", "+", "row", None]))),
        "header": {"recipients": ["a"], "signers": []},
    }


@given(readings())
def test_leaves_cover_any_text_without_gap_or_overlap(reading):
    rows = clauses_of(reading)
    bottom = leaves(rows)
    assert "".join(reading["text"][leaf.start : leaf.end] for leaf in bottom) == reading["text"]
    assert [leaf.start for leaf in bottom[1:]] == [leaf.end for leaf in bottom[:-1]]
    assert all(leaf.end > leaf.start for leaf in rows)


@given(readings())
def test_every_clause_lies_within_the_one_it_stands_under(reading):
    rows = clauses_of(reading)
    assert [row.ordinal for row in rows] == list(range(len(rows)))
    for row in rows:
        if row.parent is not None:
            above = rows[row.parent]
            assert row.parent < row.ordinal
            assert above.start <= row.start < row.end <= above.end


@pytest.mark.parametrize(
    ("printed", "year"), [("2026-03-15", 2026), ("2026-03", None), ("--03-15", None), ("2026-02-30", None), ("", None)]
)
def test_a_day_is_only_what_is_printed_whole(printed, year):
    day = day_of_print(printed)
    assert (day and day.year) == year


def test_an_empty_text_has_no_clause():
    assert clauses_of({"text": ""}) == []
