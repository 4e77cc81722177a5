"""
Lists of agencies and people brought from Excel: heads are recognised, each row passes through the form of the screen,
and every error is told at once with its row and column.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from songhanh.accounts.enums import ROLES
from songhanh.accounts.queries import all_logins
from songhanh.core.sheets import Rows
from songhanh.organisations import tree
from songhanh.organisations.access import Management
from songhanh.organisations.actions import NewAgency, NewPerson
from songhanh.organisations.enums import KIND_LABELS, AgencyKind
from songhanh.organisations.models import Agency
from songhanh.organisations.rules import comparable
from songhanh.web.agencies.forms import AgencyForm, KnownAgencies, ListedPersonForm
from songhanh.web.forms import Form

MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: the form's field, its head, and other heads it is known by (folded)."""

    field: str
    head: str
    also: tuple[str, ...] = ()
    required: bool = False
    example: str = ""

    def is_headed(self, head: str) -> bool:
        return comparable(head) in {comparable(self.head), *self.also}


AGENCY_COLUMNS = (
    Column("name", "Tên cơ quan, đơn vị", ("ten", "ten co quan", "ten don vi", "co quan"), True, "Sở Nội vụ"),
    Column("kind", "Loại", ("loai co quan", "loai hinh"), True, "Sở, ban, ngành"),
    Column(
        "parent",
        "Trực thuộc",
        ("cap tren", "co quan cap tren", "truc thuoc co quan"),
        False,
        "Ủy ban nhân dân tỉnh An Sơn",
    ),
    Column("short", "Tên viết tắt", ("viet tat",), False, "SNV"),
    Column("valid_from", "Có từ ngày", ("tu ngay", "ngay thanh lap"), False, "01/7/2025"),
)
PERSON_COLUMNS = (
    Column("name", "Họ và tên", ("ho ten", "ten"), True, "Nguyễn Thị Minh"),
    Column("login", "Tên đăng nhập", ("dang nhap", "tai khoan"), True, "minh.nt"),
    Column("agency", "Cơ quan", ("ten co quan", "don vi", "co quan don vi"), True, "Sở Nội vụ"),
    Column("role", "Vai trò", ("quyen",), True, "Đầu mối báo cáo"),
    Column("email", "Thư điện tử", ("email", "thu"), False, ""),
)
# Words people write for a kind beside its full label.
KIND_WORDS = {
    AgencyKind.MINISTRY: ("bo",),
    AgencyKind.PROVINCE: ("tinh", "thanh pho", "ubnd tinh"),
    AgencyKind.COMMUNE: ("xa", "phuong", "dac khu", "ubnd xa", "ubnd phuong"),
    AgencyKind.DEPARTMENT: ("so", "ban", "nganh"),
    AgencyKind.OFFICE: ("phong", "van phong"),
    AgencyKind.UNIT: ("don vi", "trung tam", "truong"),
    AgencyKind.COMMITTEE: ("ban chi dao", "ban vstbcpn"),
    AgencyKind.ASKED: ("hoi", "mat tran", "bao", "dang"),
    AgencyKind.UNION: ("cong doan",),
    AgencyKind.ENTERPRISE: ("doanh nghiep",),
}
KINDS = (
    {comparable(word): kind.value for kind, words in KIND_WORDS.items() for word in words}
    | {comparable(label): kind.value for kind, label in KIND_LABELS.items()}
    | {comparable(part): kind.value for kind, label in KIND_LABELS.items() for part in label.split(",")}
)
ROLE_WORDS = {comparable(role.label): name.value for name, role in ROLES.items()}


@dataclass(frozen=True, slots=True)
class Mistake:
    row: int  # as Excel numbers it
    column: str
    message: str


@dataclass
class ReadList:
    """What a list says, and everything that is wrong with it. Nothing is taken over while anything is wrong."""

    columns: tuple[Column, ...]
    news: list[Any] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)  # as typed, in the order of `columns`
    mistakes: list[Mistake] = field(default_factory=list)


def read_agencies(rows: Rows, management: Management) -> ReadList:
    known = KnownAgencies(management)

    def take(cells: dict[str, str]) -> tuple[Form, Callable[[], NewAgency]]:
        kind = KINDS.get(comparable(cells["kind"]), cells["kind"])
        form = AgencyForm({**cells, "kind": kind}, management=management, known=known)
        return form, form.new

    there = tree.children_names(management.on)
    listed: set[tuple[str, int]] = set()

    def after(new: NewAgency) -> str:
        name, above = comparable(new.name), new.parent or new.under
        if new.parent is not None and (name, new.parent.pk) in there:
            return f"“{new.name}” đã có trong {new.parent}."
        twin = (name, id(above)) in listed
        listed.add((name, id(above)))
        known.add(new)
        return f"“{new.name}” có hai lần trong danh sách." if twin else ""

    return _read(rows, AGENCY_COLUMNS, take, after, "name")


def read_people(rows: Rows, management: Management) -> ReadList:
    known = KnownAgencies(management)
    taken = all_logins()
    listed: set[str] = set()

    def take(cells: dict[str, str]) -> tuple[Form, Callable[[], NewPerson]]:
        role = ROLE_WORDS.get(comparable(cells["role"]), cells["role"])
        form = ListedPersonForm({**cells, "role": role}, management=management, known=known)
        return form, lambda: form.new(_existing(form.cleaned_data["agency"]))

    def after(new: NewPerson) -> str:
        if new.login in taken:
            return f"Tên đăng nhập “{new.login}” đã có người dùng."
        twin = new.login in listed
        listed.add(new.login)
        return f"Tên đăng nhập “{new.login}” có hai lần trong danh sách." if twin else ""

    return _read(rows, PERSON_COLUMNS, take, after, "login")


def _existing(agency: Agency | NewAgency) -> Agency:
    if isinstance(agency, NewAgency):
        raise TypeError(agency)
    return agency


def _read(
    rows: Rows,
    columns: tuple[Column, ...],
    take: Callable[[dict[str, str]], tuple[Form, Callable[[], Any]]],
    after: Callable[[Any], str],
    key: str,
) -> ReadList:
    read = ReadList(columns)
    start, places = _heads(rows, columns)
    missing = [column.head for column in columns if column.required and column.field not in places]
    if missing:
        read.mistakes = [Mistake(start, head, f"Không tìm thấy cột “{head}”.") for head in missing]
        return read
    count = sum(1 for row in rows[start:] if any(row))
    if count > MOST_ROWS:  # said before every row is looked at: fifty thousand would take a minute
        read.mistakes = [Mistake(0, "", f"Danh sách có {count} dòng; mỗi lần nhập tối đa {MOST_ROWS} dòng.")]
        return read
    heads = {column.field: column.head for column in columns}
    for number, row in enumerate(rows[start:], start + 1):
        if not any(row):
            continue
        cells = {name: row[place] if place < len(row) else "" for name, place in places.items()}
        cells = {column.field: cells.get(column.field, "") for column in columns}
        form, new = take(cells)
        read.cells.append(list(cells.values()))
        if form.is_valid():
            made = new()
            read.news.append(made)
            twin = after(made)
            read.mistakes += [Mistake(number, heads[key], twin)] if twin else []
        for name, messages in form.errors.items():
            read.mistakes += [Mistake(number, heads.get(name, ""), str(message)) for message in messages]
    if not read.cells:
        read.mistakes.append(Mistake(start + 1, "", "Danh sách chưa có dòng nào dưới hàng tiêu đề."))
    return read


def _heads(rows: Rows, columns: tuple[Column, ...]) -> tuple[int, dict[str, int]]:
    """Return the number of the row of heads and where each column stands: the first row that names most of them."""
    best: tuple[int, dict[str, int]] = (1, {})
    for number, row in enumerate(rows[:10], 1):
        places = {
            column.field: place
            for column in columns
            for place, head in reversed(list(enumerate(row)))
            if head and column.is_headed(head)
        }
        if len(places) > len(best[1]):
            best = (number, places)
    return best
