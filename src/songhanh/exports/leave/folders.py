"""Which file stands where under which name: names that any system takes, short enough for old Windows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songhanh.core.calendar import VIETNAM, printed
from songhanh.documents.models import Document, File
from songhanh.exports.extract.bundle import safe_name
from songhanh.exports.extract.queries import place_of
from songhanh.exports.leave.living import write_living
from songhanh.exports.leave.queries import PlanContent, files_of, other_documents
from songhanh.exports.leave.workbooks import plan_workbook, register_workbook
from songhanh.organisations.models import Agency

README = "ĐỌC TRƯỚC.txt"
LIVING = "Kế hoạch và tình trạng thực hiện.docx"
LISTS = "Nhiệm vụ, tiến độ.xlsx"
ORIGINAL = "Bản gốc"
EVIDENCE = "Tài liệu kiểm chứng"
OTHERS = "Văn bản khác"
REGISTER = "Danh mục văn bản.xlsx"
FOLDER_LETTERS, FILE_LETTERS = 60, 90  # with the folder of the person who unpacks, old Windows takes 260
LOST = " (tệp không còn trong kho)"

_ABOUT = """Dữ liệu của {agency}, lấy từ Song Hành ngày {on}.
Mở được bằng Word, Excel và phần mềm đọc PDF; không cần Song Hành.

Mỗi kế hoạch, chương trình là một thư mục:
  {original} - …   văn bản như khi tải lên
  {living}   toàn văn, sau mỗi nhiệm vụ là tình trạng
  {lists}   nhiệm vụ, cơ quan, thời hạn, trạng thái; tiến độ; gia hạn, kiến nghị; chế độ báo cáo; chỉ tiêu
  {evidence}   các tệp cơ quan đã đính kèm; tên tệp ghi mục, cơ quan, ngày
Thư mục "{others}": các văn bản khác trong sổ của cơ quan.

Chỉ có những gì {agency} được xem. Nội dung và tài liệu của cơ quan khác mà cơ quan không được xem thì không có ở đây.
Trong tệp có dữ liệu của nhiều cơ quan: giữ kín như hồ sơ công việc.
"""


@dataclass(frozen=True, slots=True)
class Item:
    """A file to be put in: its path in the .zip, and its bytes or where they lie."""

    name: str
    content: bytes | Path


def readme(agency: Agency, on: date) -> Item:
    """Return the page that says what is what, as old Notepad reads it."""
    words = _ABOUT.format(
        agency=agency.name, on=printed(on), original=ORIGINAL, living=LIVING, lists=LISTS, evidence=EVIDENCE,
        others=OTHERS,
    )  # fmt: skip
    return Item(README, words.replace("\n", "\r\n").encode("utf-8-sig"))


def plan_items(content: PlanContent, number: int) -> Iterator[Item]:
    """Yield the files of one plan; `number` keeps the folders in order."""
    document = content.seen.plan.document
    folder = _short(f"{number:02} {_cited(document)}", FOLDER_LETTERS)
    names = Names()
    for file, name in content.files:
        if file.path.exists():
            yield Item(f"{folder}/{names.take(f'{ORIGINAL} - {name}', file.kind)}", file.path)
    yield Item(f"{folder}/{LIVING}", write_living(content))
    evidence = _evidence(content)
    yield Item(f"{folder}/{LISTS}", plan_workbook(content, {pk: name for pk, (name, _) in evidence.items()}))
    for name, file in evidence.values():
        if not name.endswith(LOST):
            yield Item(f"{folder}/{name}", file.path)


def _evidence(content: PlanContent) -> dict[int, tuple[str, File]]:
    """Return the name of each evidence file under the plan's folder: where, who, when, and its own."""
    names, found = Names(), {}
    tasks = {row.task: row for row in content.board.tasks}
    for said in content.progress:
        for one in content.evidence.get(said.pk, ()):
            place = place_of(content.clauses[tasks[said.part.assignment.task_id].clause])
            when = f"{said.at.astimezone(VIETNAM):%Y-%m-%d}"
            words = " - ".join(part for part in (place, said.agency.name, when, one.caption) if part)
            name = f"{EVIDENCE}/{names.take(words, one.file.kind)}"
            found[one.pk] = (name if one.file.path.exists() else f"{name}{LOST}", one.file)
    return found


def other_items(agency: Agency, on: date) -> Iterator[Item]:
    """Yield the documents of the register that are no plans, with their list."""
    documents = other_documents(agency, on)
    names, listed = Names(), dict[int, Sequence[str]]()
    for document in documents:
        taken = []
        for file, own in files_of(document, agency):
            if file.path.exists():
                taken.append(names.take(f"{_cited(document)} - {own}", file.kind))
                yield Item(f"{OTHERS}/{taken[-1]}", file.path)
        listed[document.pk] = taken
    if documents:
        yield Item(f"{OTHERS}/{REGISTER}", register_workbook(documents, listed))


class Names:
    """Names of one folder: none twice, also for a system that does not tell capitals apart."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, words: str, kind: str) -> str:
        """Return a name for these words that is still free, ending as its kind does."""
        stem = _short(words[: -len(kind) - 1] if words.lower().endswith(f".{kind}") else words, FILE_LETTERS)
        name, count = f"{stem}.{kind}", 1
        while name.lower() in self._taken:
            count += 1
            name = f"{stem} ({count}).{kind}"
        self._taken.add(name.lower())
        return name


def _cited(document: Document) -> str:
    on = f" ngày {printed(document.issued_on)}" if document.issued_on else ""
    return f"{document}{on}"


def _short(words: str, letters: int) -> str:
    return safe_name(words)[:letters].rstrip(" .-")
