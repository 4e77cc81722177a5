"""What an extract says, as flat rows, before anyone lays it out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PlanName:
    """How the plan is cited: type, number and symbol, date as printed, issuer, title."""

    type: str
    identifier: str
    issued: str  # "20/01/2026", or as much of it as is known
    issuer: str
    title: str

    def cited(self, *, with_title: bool = True) -> str:
        """Return "Kế hoạch số 41/KH-UBND ngày 20/01/2026 của … về …", without what is not known."""
        parts = [self.type or "Văn bản"]
        for word, value in (("số", self.identifier), ("ngày", self.issued), ("của", self.issuer)):
            if value:
                parts.append(f"{word} {value}")
        if self.title and with_title:
            parts.append(f"về {_after_about(self.title)}")
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class ExtractRow:
    """One task; `clause` says where it stands ("Mục II.2.a"), `next_on` is the next open day, by which it is urgent."""

    clause: str
    words: str
    role: str
    due: str
    product: str = ""
    next_on: date | None = None
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class ExtractDuty:
    """A report that the agency owes (an asked body: is asked for)."""

    clause: str
    name: str
    due: str
    to: str = ""
    via: str = ""


@dataclass(frozen=True, slots=True)
class Extract:
    """All that a plan gives one agency. `sender` issues the extract, `superior` stands above it in the heading."""

    plan: PlanName
    agency: str
    sender: str
    superior: str | None
    place: str
    rows: tuple[ExtractRow, ...]
    duties: tuple[ExtractDuty, ...] = ()
    is_asked: bool = False
    on: date | None = None  # the extract's own day; None leaves it to the pen


# A title opens with a capital; behind "về" a verb goes on in lower case, a name keeps its own.
_OPENINGS = (
    "Triển khai", "Thực hiện", "Tổ chức", "Tăng cường", "Công tác", "Nâng cao", "Bảo đảm", "Đẩy mạnh", "Hướng dẫn",
    "Kiểm tra", "Phát triển", "Xây dựng", "Ban hành", "Quy định", "Việc", "Phòng, chống", "Phòng ngừa", "Hành động",
    "Tuyên truyền", "Truyền thông", "Hưởng ứng", "Phát động", "Phối hợp",
)  # fmt: skip


def _after_about(title: str) -> str:
    for opening in ("V/v ", "Về "):
        title = title.removeprefix(opening)
    return title[0].lower() + title[1:] if title.startswith(_OPENINGS) else title
