"""The living plan on paper: the whole document as issued, and behind each clause how its tasks stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile
from typing import Any

from songhanh.core.calendar import printed
from songhanh.exports.leave.queries import PlanContent
from songhanh.exports.leave.words import day, name_of, state_of
from songhanh.plans.enums import PartRole, Standing
from songhanh.plans.queries import TaskRow
from vanban import fold
from vanban.write.docx import write
from vanban.write.paper import Block, Column, GroupRow, Heading, Paper, Paragraph, Row, Table

Part = dict[str, Any]  # a block of documents.Text
NARROWEST, WIDEST = 12.0, 62.0  # millimetres of a column
NOTES = 55.0
LETTERHEAD = 14  # blocks above which the body has begun
LONGEST_LABEL = 5  # letters of "VIII." in front of a row that heads others
MM_A_LETTER = 0.55


def write_living(content: PlanContent) -> bytes:
    """Return the plan with its states as the bytes of a .docx file."""
    return write(paper_of(content))


def paper_of(content: PlanContent) -> Paper:
    seen = content.seen
    document = seen.plan.document
    return Paper(
        heading=Heading(
            document.issuer.name if document.issuer else document.issuer_as_printed,
            _letterhead(content)[1] or None,
            number=document.number or None,
            symbol=document.symbol or None,
            place=document.place or None,
            on=document.issued_on,
        ),
        type=document.type or "Văn bản",
        title=document.title or str(document),
        note=f"bản theo dõi của {seen.agency.name}, tình trạng đến ngày {printed(seen.on)}; không thay bản chính",
        body=tuple(_body(content)),
    )


def _body(content: PlanContent) -> Iterator[Block]:
    text = content.seen.plan.document.text
    if text is None:
        for task in content.board.tasks:
            yield Paragraph(_plain(task.words))
            yield _note(task)
        return
    tasks = sorted(content.board.tasks, key=lambda task: task.end)
    for table, group in groupby(
        text.blocks[_letterhead(content)[0] :], key=lambda block: block["table"] if block["kind"] == "cell" else None
    ):
        blocks = list(group)
        if table is None:
            yield from _paragraphs(text.text, blocks, tasks)
        else:
            yield _table(text.text, blocks, tasks)


def _letterhead(content: PlanContent) -> tuple[int, str]:
    """
    Return how many blocks the heading of the paper says already, down to the title, and who stands above the issuer.

    Nothing is left out unless all of it is known: type, number, day, title, and whose names stand at the top.
    """
    document = content.seen.plan.document
    text, lines = document.text, list[str]()
    if text is None or not (document.title and document.identifier and document.issued_on and document.issuer):
        return 0, ""
    for number, block in enumerate(text.blocks[:LETTERHEAD], 1):
        if block["kind"] == "cell":
            break
        lines.append(_plain(text.text[block["start"] : block["end"]]))
        said = fold(" ".join(lines))
        if said.endswith(fold(document.title)):
            names = " ".join(takewhile(lambda line: not fold(line).startswith(("so:", "cong hoa")), lines))
            superior = names[: len(names) - len(document.issuer.name)].strip()
            issued_by = fold(f"{superior} {document.issuer.name}".strip())
            known = fold(names) == issued_by and fold(document.identifier) in said
            return (number, superior) if known else (0, "")
    return 0, ""


def _paragraphs(text: str, blocks: Sequence[Part], tasks: Sequence[TaskRow]) -> Iterator[Block]:
    for block in blocks:
        words = _plain(text[block["start"] : block["end"]])
        if words:
            yield Paragraph(words, italic=_all(block, "italic"), bold=_all(block, "bold"))
        # A note stands behind the last paragraph of its task's words.
        yield from (_note(task) for task in tasks if block["start"] < task.end <= block["end"])


def _all(block: Part, look: str) -> bool:
    """Tell whether a whole paragraph is bold (or in italics)."""
    styled = sum(run["end"] - run["start"] for run in block.get("style", ()) if run[look])
    return bool(styled and styled >= block["end"] - block["start"] - 2)


def _note(task: TaskRow) -> Paragraph:
    return Paragraph(f"▸ {told(task)}", italic=True)


def told(task: TaskRow) -> str:
    """Return how a task stands, in one line: state, until when, who, how far, the last word."""
    late = f" {-task.days_left} ngày" if task.standing is Standing.LATE and task.days_left is not None else ""
    leads = [name_of(one) for one in task.who if one.role is PartRole.LEAD] or [name_of(one) for one in task.who]
    counted = f"{task.count.done}/{task.count.total} xong" if task.count.total > 1 else ""
    last = f"{task.last_agency}: {_plain(task.last_words)}" if task.last_words else ""
    is_over = task.standing in {Standing.DONE_IN_TIME, Standing.DONE_LATE, Standing.STOPPED}
    parts = (
        state_of(task) + late, f"hạn {day(task.shown_due)}" if task.shown_due else _plain(task.due_as_printed),
        ", ".join(leads[:3]) + (" …" if len(leads) > 3 else ""), counted,
        f"{task.percent}%" if task.percent is not None and not is_over else "", last, _plain(task.reason),
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def _table(text: str, cells: Sequence[Part], tasks: Sequence[TaskRow]) -> Table:
    """Return a table of the document with one more column that tells how each row stands."""
    width = max(cell["column"] + cell["colspan"] for cell in cells)
    rows = [list(group) for _, group in groupby(cells, key=lambda cell: cell["row"])]
    head = _cells(text, rows[0], width)
    drawn: list[Row | GroupRow] = []
    for row in rows[1:]:
        end = row[-1]["end"]
        notes = "; ".join(told(task) for task in tasks if row[0]["start"] <= task.start < end)
        label, *rest = filled = [words for words in _cells(text, row, width) if words] or [""]
        if not notes and label and (len(filled) == 1 or (len(filled) == 2 and len(label) <= LONGEST_LABEL)):
            drawn.append(GroupRow(rest[0], label) if rest else GroupRow(label))
        else:
            drawn.append(Row((*_cells(text, row, width), notes)))
    columns = tuple(Column(words, _wide(text, cells, place)) for place, words in enumerate(head))
    return Table((*columns, Column("Tình trạng", NOTES)), tuple(drawn))


def _cells(text: str, row: Sequence[Part], width: int) -> tuple[str, ...]:
    words = [""] * width
    for cell in row:
        words[cell["column"]] = _plain(text[cell["start"] : cell["end"]])
    return tuple(words)


def _wide(text: str, cells: Sequence[Part], place: int) -> float:
    letters = max((len(text[c["start"] : c["end"]]) for c in cells if c["column"] == place), default=0)
    return min(max(letters * MM_A_LETTER, NARROWEST), WIDEST)


def _plain(words: str) -> str:
    return " ".join(words.replace("**", "").split())
