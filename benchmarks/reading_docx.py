"""A .docx of ten pages into its whole reading: at most 3.5 times as long as lxml takes for the bare text."""

from __future__ import annotations

import zipfile
from collections import Counter
from io import BytesIO

import docx
from lxml import etree

import vanban
from benchmarks.ratio import leave, measure, report
from benchmarks.ten_pages import COLUMNS, ROWS, ten_pages

GOAL = 3.5
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def main() -> None:
    """Measure, and say whether the goal is met."""
    file = ten_pages()
    text = bare_text(file)
    print(f"{len(file) / 1000:.1f} KB, {len(text.encode()) / 1000:.1f} KB of text, a table of {ROWS} × {COLUMNS}")
    against_lxml = measure(lambda: vanban.read(file, "plan.docx"), lambda: bare_text(file), equal=is_whole, rounds=15)
    against_docx = measure(
        lambda: vanban.read(file, "plan.docx"), lambda: text_of_python_docx(file), equal=is_whole, rounds=7
    )
    leave(
        report("whole reading against lxml's bare text", against_lxml, at_most=GOAL),
        report("whole reading against python-docx, paragraphs and tables", against_docx),
    )


def bare_text(file: bytes) -> str:
    """Return the text by paragraphs, as fast as lxml gives it."""
    with zipfile.ZipFile(BytesIO(file)) as parts:
        root = etree.fromstring(parts.read("word/document.xml"))
    return "\n".join("".join(words.text or "" for words in one.iter(f"{_W}t")) for one in root.iter(f"{_W}p"))


def text_of_python_docx(file: bytes) -> str:
    """Return the text of the paragraphs and then of the cells."""
    document = docx.Document(BytesIO(file))
    paragraphs = [one.text for one in document.paragraphs]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(paragraphs + cells)


def is_whole(reading: vanban.Document, text: str) -> bool:
    """Say whether the reading has every word of the peer, the whole table, and a task in each of its rows."""
    cells = sum(block.table is not None for block in reading.blocks)
    rows = [item for item in reading.items if item.marker == "row"]
    read = all(item.leads and item.coordinators and item.due for item in rows)
    furniture = " ".join(one.text for one in reading.furniture)
    same = Counter(f"{reading.text} {furniture}".split()) == Counter(text.split())
    return same and cells == ROWS * COLUMNS and len(rows) == ROWS - 1 and read


if __name__ == "__main__":
    main()
