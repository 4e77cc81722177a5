"""The message for the telephone: never over 1,000 characters, the most urgent first."""

from __future__ import annotations

import dataclasses
import unicodedata
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from songhanh.exports.extract.content import Extract, ExtractRow, PlanName
from songhanh.exports.extract.message import LONGEST, message_of, shortened
from tests.songhanh.exports.extracts import HEALTH, PLAN, WOMEN, rows

ADDRESS = "https://songhanh.example/ke-hoach/12"


def numbered(message: str) -> list[str]:
    return [line for line in message.splitlines() if line[:1].isdigit()]


class TestMessage:
    def test_says_plan_number_agency_and_how_many(self):
        first = message_of(HEALTH).splitlines()[0]
        assert first.startswith("Kế hoạch số 41/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh An Sơn")
        assert "giao Sở Y tế 14 nhiệm vụ." in first

    def test_shows_three_to_six_of_the_most_urgent_with_clause_and_date(self):
        shown = numbered(message_of(HEALTH, ADDRESS))
        assert 3 <= len(shown) <= 6
        assert shown[0].startswith("1. Mục II.14 – phối hợp, trước ngày 16/6/2026: Việc 14.")
        assert [line.split(",")[0].rsplit(".", 1)[1].split()[0] for line in shown] == [
            str(14 - place) for place in range(len(shown))
        ]

    def test_says_how_many_more_and_where(self):
        message = message_of(HEALTH, ADDRESS)
        left = 14 - len(numbered(message))
        assert message.endswith(f"Còn {left:02} nhiệm vụ khác. Xem toàn bộ tại: {ADDRESS}")

    def test_few_tasks_are_told_whole(self):
        message = message_of(dataclasses.replace(HEALTH, rows=rows(2)))
        assert len(numbered(message)) == 2
        assert "…" not in message
        assert message.endswith("Xem toàn bộ trong bản trích kèm theo.")

    def test_leaves_out_what_is_done(self):
        done = tuple(dataclasses.replace(row, is_open=number > 12) for number, row in enumerate(rows(14)))
        message = message_of(dataclasses.replace(HEALTH, rows=done))
        assert [line.split(" –")[0] for line in numbered(message)] == ["1. Mục II.14"]
        assert "khác" not in message

    def test_says_so_when_all_is_done(self):
        done = tuple(dataclasses.replace(row, is_open=False) for row in rows(3))
        assert "đã được báo cáo hoàn thành" in message_of(dataclasses.replace(HEALTH, rows=done))

    def test_asks_an_asked_body_and_never_gives_it_tasks(self):
        message = message_of(WOMEN)
        assert "đề nghị Hội Liên hiệp Phụ nữ tỉnh phối hợp thực hiện 01 nội dung" in message
        assert "nhiệm vụ" not in message.replace(PLAN.title, "")

    def test_names_the_day_where_the_words_have_none(self):
        row = dataclasses.replace(rows(1)[0], due="Hằng quý", next_on=date(2026, 6, 30))
        assert "hằng quý (hạn tới: 30/6/2026)" in message_of(dataclasses.replace(HEALTH, rows=(row,)))

    def test_an_agency_that_only_reports(self):
        assert "quy định chế độ báo cáo đối với Sở Y tế." in message_of(dataclasses.replace(HEALTH, rows=()))

    def test_keeps_the_address_whatever_else_is_too_long(self):
        message = message_of(dataclasses.replace(HEALTH, agency="Sở " + "rất dài " * 200), ADDRESS)
        assert len(message) <= LONGEST
        assert message.endswith(ADDRESS)


words = st.text(st.sampled_from("aăâbcdđ ếộ,.;\n\t-\u0300\u0323👩"), max_size=1500)


@given(
    title=words,
    agency=words,
    where=st.text("ab/:?", max_size=300),
    asked=st.booleans(),
    tasks=st.lists(st.tuples(words, words, words, st.none() | st.dates(), st.booleans()), max_size=30),
)
def test_is_never_longer_than_a_message_may_be(title, agency, where, asked, tasks):
    extract = Extract(
        PlanName("Kế hoạch", "1/KH-UBND", "", "", title), agency, "Sở Nội vụ", None, "",
        tuple(ExtractRow("Mục I", said, role, due, "", day, is_open) for said, role, due, day, is_open in tasks),
        is_asked=asked,
    )  # fmt: skip
    message = message_of(extract, where)
    assert len(message) <= LONGEST
    assert message.splitlines()[-1].endswith(where) or not where
    assert message == unicodedata.normalize("NFC", message)


@given(words, st.integers(0, 200))
def test_is_cut_behind_a_word(said, room):
    cut = shortened(" ".join(said.split()), room)
    assert len(cut) <= room
    if cut.endswith("…"):
        whole = " ".join(said.split())
        assert whole.startswith(cut[:-1])
        rest = whole[len(cut) - 1 :]
        assert " " not in cut or rest[:1] in " ,;:.-–"
