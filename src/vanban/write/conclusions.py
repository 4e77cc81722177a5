"""The end of a document: who gets it, and who signs (Nghị định 30/2020/NĐ-CP, annex I, part II, cells 7 and 9b)."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.table import _Cell

from vanban.write import styles
from vanban.write.lines import add_line, fill_cell, fix_widths, keep_whole
from vanban.write.paper import Paper, Signature
from vanban.write.styles import Style
from vanban.write.wording import DOTS, listed

_LEFT_SHARE = 0.45


def write_conclusions(document: Document, paper: Paper, room: float) -> None:
    """Write recipients left and the signature right; several signatures stand side by side above the recipients."""
    if not (paper.recipients or paper.signatures):
        return
    if len(paper.signatures) > 1:
        share = room / len(paper.signatures)
        for cell, signature in zip(_add_row(document, [share] * len(paper.signatures)), paper.signatures, strict=True):
            fill_cell(cell, _signature_lines(signature))
        (below,) = _add_row(document, [room])
        fill_cell(below, _recipient_lines(paper.recipients))
        return
    left, right = _add_row(document, [room * _LEFT_SHARE, room * (1 - _LEFT_SHARE)])
    fill_cell(left, _recipient_lines(paper.recipients))
    for signature in paper.signatures:
        fill_cell(right, _signature_lines(signature))


def _add_row(document: Document, widths: Sequence[float]) -> tuple[_Cell, ...]:
    add_line(document, "", styles.AFTER_RULE)  # without a line between them Word makes two tables one
    table = document.add_table(rows=1, cols=len(widths))
    fix_widths(table, widths, padding=0)
    keep_whole(table.rows[0])
    return tuple(table.rows[0].cells)


def _recipient_lines(recipients: tuple[str, ...]) -> list[tuple[str, Style]]:
    if not recipients:
        return []
    return [("Nơi nhận:", styles.RECIPIENTS), *((line, styles.RECIPIENT) for line in listed(recipients))]


def _signature_lines(signature: Signature) -> list[tuple[str, Style]]:
    capacity = [*signature.capacity, signature.position] if signature.position else list(signature.capacity)
    return [
        *((line.upper(), styles.CAPACITY) for line in capacity or [DOTS]),
        (signature.name or DOTS, styles.NAME),
    ]
