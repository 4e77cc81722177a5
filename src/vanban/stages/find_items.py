"""
Find the items: dashes, pluses and the rows of tables of tasks.

Reads: draft.lines, draft.blocks, draft.sections, .body_start, .body_end, .closing_end
Writes: draft.items, draft.sections (group rows of tables), findings

    "- Rà soát …", "-Rà soát …", "– Rà soát …"      ->  marker "-"
    "+ Tổ chức …"                                   ->  marker "+", the path of its section
    a row under STT / Nội dung / Chủ trì / …        ->  marker "row" with its cells
    "I | Truyền thông" or a row of one merged cell  ->  an entry of the outline
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from itertools import pairwise

from vanban.draft import Draft, ItemRow, Line
from vanban.stages.task_tables import read_tables

# Dashes of all lengths are one; a bullet is an item without a marker. Word's symbol font has its own places.
DASHES = (
    dict.fromkeys("-–—−‐‑\uf02d", "-")
    | {"+": "+"}
    | dict.fromkeys("•●▪◦➢❖✓‣⁃∙·■□◆→⇒➔➤►▶o\uf0b7\uf0a7\uf0d8\uf0fc\uf076", "")
)


def find_items(draft: Draft) -> None:
    """Read dashes and rows, in the order of the text."""
    read_tables(draft)
    put_in_order(draft)
    text = draft.text
    sections = draft.sections
    section_at = Sections(draft).at
    rows = draft.items
    found: list[ItemRow] = []
    for line in draft.lines:
        start = line.start
        if text[start] not in DASHES or line.table is not None:
            continue
        if start < draft.body_start or draft.body_end <= start < draft.closing_end:
            continue
        begin = words_behind(text, line)
        if begin is None:
            continue
        index = section_at(start)
        path = sections[index].path if index is not None else None
        found.append(ItemRow(path, index, DASHES[text[start]], start, line.end, begin, line.end))
    if rows:
        found.extend(rows)
        found.sort(key=lambda item: item.start)
    draft.items = found


def put_in_order(draft: Draft) -> None:
    """Sort the group rows of tables in among the sections; parents and items follow their indexes."""
    sections = draft.sections
    if all(one.start <= two.start for one, two in pairwise(sections)):
        return
    order = sorted(range(len(sections)), key=lambda index: sections[index].start)
    place = {old: new for new, old in enumerate(order)}
    draft.sections = [sections[index] for index in order]
    for section in draft.sections:
        section.parent = None if section.parent is None else place[section.parent]
    for item in draft.items:
        item.section = None if item.section is None else place[item.section]


def words_behind(text: str, line: Line) -> int | None:
    """Where the words of a dash begin; None when the line is a rule, a figure below zero or a word with "o"."""
    begin, end = line.start + 1, line.end
    if text[line.start] == "o" and not (text[begin : begin + 1].isspace() and text[begin + 1 : begin + 2].isupper()):
        return None
    while begin < end and text[begin] in " \t\u00a0*":
        begin += 1
    if text[begin : begin + 2] in ("- ", "– ") and text[begin + 2].isalpha() and begin > line.start + 1:
        begin += 2  # a typist's dash behind the one that the program put: "- - Rà soát"
    if begin >= end or text[begin] in "-–—_=" or (text[begin].isdigit() and begin == line.start + 1):
        return None
    return begin


class Sections:
    """Says in which section a place stands, for places asked in the order of the text."""

    def __init__(self, draft: Draft) -> None:
        self._sections = draft.sections
        self._starts = [section.start for section in draft.sections]
        self._index: int | None = None  # the answer as far as `_next`: no section opens before that place
        self._opened = 0
        self._next = -1

    def at(self, position: int) -> int | None:
        if position >= self._next:
            self._opened = bisect_right(self._starts, position, self._opened)
            self._index = self._opened - 1 if self._opened else None
            self._next = self._starts[self._opened] if self._opened < len(self._starts) else sys.maxsize
        index = self._index
        while index is not None and self._sections[index].reach <= position:
            index = self._sections[index].parent
        self._index = index
        return index
