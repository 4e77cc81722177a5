"""Lists as .xlsx: every cell is text, so that nothing is reckoned or run."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import xlsxwriter

from songhanh.core.calendar import VIETNAM, day_of, printed
from songhanh.documents.models import Document
from songhanh.exports.extract.due_words import words_of_due
from songhanh.exports.extract.queries import DUTIES, place_of, words_of
from songhanh.exports.leave.queries import PlanContent
from songhanh.exports.leave.words import STANDINGS, UNCLEAR, day, level_of, name_of, state_of
from songhanh.indicators.enums import Ownership
from songhanh.plans.enums import ROLE_LABELS, DutyKind, ExtensionAnswer, PartRole
from songhanh.plans.models import Difficulty, Extension
from songhanh.plans.queries import TaskRow

LONGEST_CELL = 32_000  # letters; Excel's own limit is 32,767
_WIDTHS = {
    "STT": 5, "Mục": 16, "Nhiệm vụ": 60, "Nội dung": 60, "Trả lời": 50, "Trích yếu": 60, "Tệp": 50, "Cơ quan": 34,
    "Cơ quan chủ trì": 34, "Cơ quan khác": 34, "Cơ quan ban hành": 34, "Trạng thái": 24, "Sản phẩm": 30,
}  # fmt: skip
_ANSWERS = {ExtensionAnswer.GRANTED.value: "Đồng ý", ExtensionAnswer.REFUSED.value: "Không đồng ý"}


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    heads: Sequence[str]
    rows: Iterable[Sequence[str]]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Return the bytes of an .xlsx with these sheets, each row numbered."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        font = {"font_name": "Times New Roman", "font_size": 12, "text_wrap": True, "border": 1}
        text = book.add_format({**font, "num_format": "@", "valign": "top"})
        head = book.add_format({**font, "bold": True, "align": "center", "valign": "vcenter"})
        for one in sheets:
            sheet = book.add_worksheet(one.name)
            sheet.set_landscape()
            sheet.set_paper(9)  # A4
            sheet.fit_to_pages(1, 0)
            sheet.repeat_rows(0)
            sheet.freeze_panes(1, 0)
            heads = ("STT", *one.heads)
            for place, words in enumerate(heads):
                sheet.set_column(place, place, _WIDTHS.get(words, 16))
                sheet.write_string(0, place, words, head)
            for number, row in enumerate(one.rows, 1):
                for place, words in enumerate((str(number), *row)):
                    # write_string: a cell that begins with "=" stays words.
                    sheet.write_string(number, place, words[:LONGEST_CELL], text)
            sheet.autofilter(0, 0, 0, len(heads) - 1)
    return written.getvalue()


def plan_workbook(content: PlanContent, names: Mapping[int, str]) -> bytes:
    """Return everything that is counted and said of a plan; `names` are those of the evidence files, by evidence."""
    tasks = {row.task: row for row in content.board.tasks}
    return workbook(
        (
            Sheet("Nhiệm vụ", _TASK_HEADS, _task_rows(content)),
            Sheet("Cơ quan thực hiện", _SHARE_HEADS, _share_rows(content, tasks)),
            Sheet("Tiến độ", _PROGRESS_HEADS, _progress_rows(content, tasks, names)),
            Sheet("Gia hạn, kiến nghị", _ASKED_HEADS, _asked_rows(content, tasks)),
            Sheet("Chế độ báo cáo", _DUTY_HEADS, _duty_rows(content)),
            Sheet("Chỉ tiêu", _TARGET_HEADS, _target_rows(content)),
        )
    )


_TASK_HEADS = (
    "Mục", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan khác", "Thời hạn", "Hạn tới", "Sản phẩm", "Trạng thái",
    "Đã báo cáo", "Đã xong", "Tổng số", "Ngày xong", "Cập nhật gần nhất", "Ngày cập nhật", "Lý do dừng",
)  # fmt: skip


def _task_rows(content: PlanContent) -> Iterator[Sequence[str]]:
    for row in content.board.tasks:
        leads = [name_of(one) for one in row.who if one.role is PartRole.LEAD]
        others = [
            f"{name_of(one)} ({ROLE_LABELS[one.role].lower()})" for one in row.who if one.role is not PartRole.LEAD
        ]
        yield (
            _place(content, row), _words(content, row), "; ".join(leads), "; ".join(others), _due(row),
            day(row.shown_due), row.product or "", state_of(row), str(row.count.reported), str(row.count.done),
            str(row.count.total), day(row.done_on), row.last_words,
            day(day_of(row.last_at)) if row.last_at else "", row.reason,
        )  # fmt: skip


_SHARE_HEADS = ("Mục", "Nhiệm vụ", "Cơ quan", "Vai trò", "Hạn", "Trạng thái", "Số kỳ xong", "Số kỳ", "Ngày xong")


def _share_rows(content: PlanContent, tasks: Mapping[int, TaskRow]) -> Iterator[Sequence[str]]:
    for share in sorted(content.board.shares, key=lambda one: (tasks[one.task].start, one.task, one.sort_key)):
        row = tasks[share.task]
        yield (
            _place(content, row), _words(content, row), share.name or f"{share.phrase} ({UNCLEAR.lower()})",
            ROLE_LABELS[share.role], day(share.shown_due), STANDINGS[share.standing] if share.standing else UNCLEAR,
            str(share.done_turns), str(share.turns), day(share.done_on),
        )  # fmt: skip


_PROGRESS_HEADS = ("Ngày, giờ", "Cơ quan", "Người cập nhật", "Mục", "Nhiệm vụ", "Nội dung", "Tiến độ", "Tệp")


def _progress_rows(
    content: PlanContent, tasks: Mapping[int, TaskRow], names: Mapping[int, str]
) -> Iterator[Sequence[str]]:
    for said in content.progress:
        row = tasks[said.part.assignment.task_id]
        files = [names[one.pk] for one in content.evidence.get(said.pk, ())]
        yield (
            f"{day(day_of(said.at))} {said.at.astimezone(VIETNAM):%H:%M}", said.agency.name,
            said.by.name if said.by else "", _place(content, row), _words(content, row), said.words,
            f"{said.percent}%" if said.percent is not None else "", "\n".join(files),
        )  # fmt: skip


_ASKED_HEADS = ("Loại", "Ngày", "Cơ quan", "Mục", "Nhiệm vụ", "Nội dung", "Xin đến ngày", "Trả lời", "Ngày trả lời")


def _asked_rows(content: PlanContent, tasks: Mapping[int, TaskRow]) -> Iterator[Sequence[str]]:
    for one in content.extensions:
        verdict = _ANSWERS.get(one.answer or "", "")
        answer = one.words if one.words.startswith(verdict) else f"{verdict}. {one.words}"
        yield _asked_row("Đề nghị gia hạn", one, content, tasks, one.reason, day(one.until), answer)
    for other in content.difficulties:
        yield _asked_row("Khó khăn, vướng mắc", other, content, tasks, other.words, "", other.answer or "")


def _asked_row(
    kind: str, one: Extension | Difficulty, content: PlanContent, tasks: Mapping[int, TaskRow], words: str, until: str,
    answer: str,
) -> Sequence[str]:  # fmt: skip
    row, asked_at = tasks[one.part.assignment.task_id], one.asked_at if isinstance(one, Extension) else one.raised_at
    agency = one.part.assignment.agency
    return (
        kind, day(day_of(asked_at)), agency.name if agency else "", _place(content, row),
        _words(content, row), words, until, answer,
        day(day_of(one.answered_at)) if one.answered_at else "",
    )  # fmt: skip


_DUTY_HEADS = ("Mục", "Báo cáo", "Cơ quan báo cáo", "Thời hạn", "Gửi đến", "Qua", "Chốt số liệu")


def _duty_rows(content: PlanContent) -> Iterator[Sequence[str]]:
    for row in content.duties:
        duty = row.duty
        yield (
            place_of(duty.clause), DUTIES[DutyKind(duty.kind)],
            "; ".join(f"{one.name} ({one.number} cơ quan)" if one.number > 1 else one.name for one in row.owing),
            words_of_due(
                duty.due_kind, due_from=duty.due_from, due_on=duty.due_on, before=duty.before, rule=duty.rule,
                as_printed=duty.due_as_printed,
            ),
            duty.to.name if duty.to else duty.to_as_printed, duty.via.name if duty.via else duty.via_as_printed,
            day(duty.cut_off),
        )  # fmt: skip


_TARGET_HEADS = ("Mục", "Nội dung", "Mức", "Năm", "Loại")


def _target_rows(content: PlanContent) -> Iterator[Sequence[str]]:
    text = content.seen.plan.document.text
    for target in content.targets:
        clause = content.clauses[target.clause_id]
        words = text.text[clause.start : clause.end] if text else ""
        kind = "Dẫn lại" if target.ownership == Ownership.QUOTED else "Của kế hoạch"
        yield (
            place_of(clause), words_of(words.replace("**", ""), clause), level_of(target),
            str(target.year) if target.year else "", kind,
        )  # fmt: skip


def register_workbook(documents: Sequence[Document], names: Mapping[int, Sequence[str]]) -> bytes:
    """Return the list of documents that are no plans; `names` are those of their files here."""
    heads = ("Loại", "Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu", "Tệp")
    rows = (
        (
            one.type, one.identifier, printed(one.issued_on) if one.issued_on else one.on,
            one.issuer.name if one.issuer else one.issuer_as_printed, one.title, "\n".join(names.get(one.pk, ())),
        )
        for one in documents
    )  # fmt: skip
    return workbook((Sheet("Văn bản", heads, rows),))


def _place(content: PlanContent, row: TaskRow) -> str:
    return place_of(content.clauses[row.clause])


def _words(content: PlanContent, row: TaskRow) -> str:
    return words_of(row.words.replace("**", ""), content.clauses[row.clause])


def _due(row: TaskRow) -> str:
    return words_of_due(
        row.due_kind, due_from=row.due_from, due_on=row.due_on, before=row.before, rule=row.rule,
        as_printed=row.due_as_printed,
    )  # fmt: skip
