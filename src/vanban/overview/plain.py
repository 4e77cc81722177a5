"""A reading as plain lines, for a pipe, a file or a printer."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.model import Document
from vanban.overview.content import heading_of, summary_of, tables_of


def plain_lines(name: str, document: Document) -> Iterator[str]:
    """Yield the lines of one document: a row is "[clause] words | due | role"."""
    yield f"== {name} =="
    for label, value in heading_of(document):
        yield f"{label}: {value}"
    yield summary_of(document)
    for table in tables_of(document):
        yield ""
        yield f"{table.title.upper()} ({' | '.join(column.name for column in table.columns)})"
        by_clause = table.columns[0].name == "Mục"
        for group, rows in table.groups:
            if group:
                yield f"{group}:"
            for first, *others in rows:
                cells = others if by_clause else [first, *others]
                opening = f"[{first or '—'}] " if by_clause else ""
                yield ("  " if group else "") + opening + " | ".join(cell or "—" for cell in cells)
    yield ""
