"""What is measured must be what it claims to be: as long, as dense, and read whole."""

from __future__ import annotations

import pytest
from benchmarks.plans import HEADING, cited_in_bodies, hostile, opinion_of, plan_of
from benchmarks.ten_pages import COLUMNS, ROWS, table_rows, ten_pages

import vanban


def test_a_plan_has_its_length_its_heading_and_what_the_samples_cite():
    plan = plan_of(60_000)
    reading = vanban.read(plan.encode(), "plan.txt")
    assert 60_000 <= len(plan.encode()) < 65_000
    assert plan.startswith(HEADING)
    assert reading.header.number == "112"
    assert cited_in_bodies(2) <= {one.identifier for one in reading.citations}


@pytest.mark.parametrize("citations", [0, 7, 200])
def test_an_opinion_cites_as_often_as_it_is_told(citations):
    opinion = opinion_of(200_000, citations)
    marks = ("347 U.S. 483", "384 U.S. 436", "42 U.S.C. § 1983", "123 F.3d 456")
    assert sum(opinion.count(mark) for mark in marks) == citations
    assert abs(len(opinion) / 200_000 - 1) < 0.01


@pytest.mark.parametrize("name", hostile(1))
def test_hostile_texts_are_read(name):
    text = hostile(4_000)[name]
    reading = vanban.read(text.encode(), "plan.txt")
    assert sum(block.end - block.start for block in reading.blocks) == len(reading.text)


def test_ten_pages_hold_the_table():
    reading = vanban.read(ten_pages(), "plan.docx")
    rows = [item for item in reading.items if item.marker == "row"]
    assert sum(block.table is not None for block in reading.blocks) == ROWS * COLUMNS
    assert [item.text for item in rows] == [row[1] for row in table_rows()[1:]]
    assert all(item.leads == (row[2],) for item, row in zip(rows, table_rows()[1:], strict=True))
