"""What a person is shown of a reading, as tables of words; plain.py and terminal.py only draw them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from vanban.model import Document, Severity
from vanban.overview.tasks import LENGTH, NOBODY, Row, tasks_by_agency
from vanban.overview.words import (
    DUTIES,
    SEVERITIES,
    date_words,
    deadline_words,
    level_words,
    reporting_words,
    shortened,
    window_words,
)


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    wide: bool = False  # takes the room that the others leave


@dataclass(frozen=True, slots=True)
class Table:
    """A title, columns, and rows in groups; a group without a name stands alone."""

    title: str
    columns: tuple[Column, ...]
    groups: list[tuple[str, list[Row]]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any(rows for _, rows in self.groups)


def heading_of(document: Document) -> list[tuple[str, str]]:
    """Return the labels and values of the heading and closing part; what was not found is said to be missing."""
    header = document.header
    number = f"{header.number or '…'}/{header.symbol}" if header.symbol else header.number
    signers = "; ".join(
        " ".join(part for part in (one.capacity, one.position, one.name) if part) for one in header.signers
    )
    rows = [
        ("Loại văn bản", header.type),
        ("Số, ký hiệu", number),
        ("Ngày ban hành", date_words(header.date) if header.date else None),
        ("Cơ quan ban hành", header.agency),
        ("Cơ quan chủ quản", header.superior_agency),
        ("Trích yếu nội dung", header.title),
        ("Người ký", signers),
        ("Nơi nhận", "; ".join(header.recipients)),
    ]
    optional = {"Cơ quan chủ quản"}
    return [(label, " ".join((value or "—").split())) for label, value in rows if value or label not in optional]


def tables_of(document: Document) -> list[Table]:
    """Return the tables that have rows, in the order in which an officer asks."""
    tables = [
        Table(
            "Nhiệm vụ theo cơ quan",
            (Column("Mục"), Column("Nhiệm vụ", wide=True), Column("Thời hạn"), Column("Vai trò")),
            tasks_by_agency(document),
        ),
        _reporting(document),
        _other_deadlines(document),
        Table(
            "Sự kiện",
            (Column("Mục"), Column("Tên", wide=True), Column("Thời gian")),
            [("", [(e.path or "", e.name, window_words(e.from_, e.to, e.inferred_year)) for e in document.events])],
        ),
        Table(
            "Chỉ tiêu",
            (Column("Mục"), Column("Nội dung", wide=True), Column("Mức"), Column("Năm")),
            [
                (
                    "",
                    [
                        (t.path or "", shortened(t.text, LENGTH), level_words(t), str(t.year or ""))
                        for t in document.targets
                    ],
                )
            ],
        ),
        _citations(document),
        Table(
            "Kinh phí",
            (Column("Mục"), Column("Nội dung", wide=True)),
            [("", [(b.path or "", shortened(b.text, LENGTH)) for b in document.budget])],
        ),
        _doubts(document),
        _notes(document),
    ]
    return [table for table in tables if table]


def summary_of(document: Document) -> str:
    """Return one line of counts."""
    groups = tasks_by_agency(document)
    agencies = sum(name != NOBODY for name, _ in groups)
    doubts = sum(one.severity is not Severity.INFO for one in document.findings)
    counts = (
        (sum(item.task for item in document.items), "nhiệm vụ"),
        (agencies, "cơ quan"),
        (len(document.reporting), "kỳ báo cáo"),
        (len(document.targets), "chỉ tiêu"),
        (len(document.citations), "văn bản viện dẫn"),
        (doubts, "nội dung cần xem lại"),
    )
    return " · ".join(f"{count} {what}" for count, what in counts)


def _reporting(document: Document) -> Table:
    rows: list[Row] = [
        (one.path or "", DUTIES[one.kind], reporting_words(one), " qua ".join(filter(None, (one.to, one.via))))
        for one in document.reporting
    ]
    columns = (Column("Mục"), Column("Báo cáo"), Column("Hạn gửi"), Column("Nơi nhận báo cáo", wide=True))
    return Table("Chế độ báo cáo", columns, [("", rows)])


def _other_deadlines(document: Document) -> Table:
    """Return the deadlines that stand neither at a task nor at a report shown above."""
    shown = {index for item in document.items if item.task for index in item.deadlines}
    reports = {(one.start, one.end) for one in document.reporting}
    rows: list[Row] = []
    for index, one in enumerate(document.deadlines):
        if index not in shown and (one.start, one.end) not in reports:
            rows.append((one.path or "", _line_at(document.text, one.start), deadline_words(one)))
    return Table("Thời hạn khác", (Column("Mục"), Column("Nội dung", wide=True), Column("Thời hạn")), [("", rows)])


def _citations(document: Document) -> Table:
    rows: list[Row] = []
    for one in document.citations:
        named = one.identifier.startswith(one.type or "\0")
        what = one.identifier if named else " ".join(filter(None, (one.type, one.identifier)))
        dates = [date_words(day) for day in (one.date, *one.other_dates) if day]
        about = ". ".join(filter(None, (one.issuer, one.title)))
        rows.append((what, " / ".join(dates), shortened(about, LENGTH), str(len(one.mentions))))
    columns = (
        Column("Văn bản", wide=True),
        Column("Ngày"),
        Column("Nơi ban hành, tên", wide=True),
        Column("Số lần"),
    )
    return Table("Văn bản được viện dẫn", columns, [("", rows)])


def _doubts(document: Document) -> Table:
    rows: list[Row] = [
        (SEVERITIES[one.severity], one.code, one.message, shortened(document.text[one.start : one.end], 80))
        for one in document.findings
        if one.severity is not Severity.INFO
    ]
    columns = (Column("Mức"), Column("Mã"), Column("Nội dung", wide=True), Column("Nguyên văn", wide=True))
    return Table("Nội dung cần xem lại", columns, [("", rows)])


def _notes(document: Document) -> Table:
    """Return what is merely worth knowing, the same sentence once with its count."""
    counts = Counter((one.code, one.message) for one in document.findings if one.severity is Severity.INFO)
    rows: list[Row] = [(code, message, str(count)) for (code, message), count in counts.items()]
    return Table("Ghi chú khi đọc", (Column("Mã"), Column("Nội dung", wide=True), Column("Số chỗ")), [("", rows)])


def _line_at(text: str, position: int) -> str:
    """Return the words of the line round a position, from the start of the sentence when the line is long."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    line = text[start : len(text) if end < 0 else end]
    if position - start > LENGTH // 2:
        line = "…" + line[line.find(" ", position - start - LENGTH // 2) :].lstrip()
    return shortened(line.replace("**", ""), LENGTH)
