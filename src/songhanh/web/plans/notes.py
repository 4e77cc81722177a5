"""The note beside a clause, in words: how a task stands, until when, who does it, how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songhanh.core.calendar import day_of, printed, printed_short
from songhanh.indicators.enums import Comparator, Ownership
from songhanh.indicators.models import Target
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, PartRole, Standing
from songhanh.plans.queries import TaskRow, Who
from songhanh.web.states import STATES

RECURRING = {
    "yearly": "Hằng năm", "six_monthly": "6 tháng một lần", "quarterly": "Hằng quý", "monthly": "Hằng tháng",
    "weekly": "Hằng tuần",
}  # fmt: skip
WITHOUT_DAY = {
    DueKind.RECURRING: "Định kỳ",
    DueKind.CONTINUOUS: "Thường xuyên",
    DueKind.ON_DEMAND: "Khi có yêu cầu",
    DueKind.CONDITIONAL: "Chưa có ngày",
    DueKind.NONE: "Không nêu hạn",
    DueKind.UNCLEAR: "Chưa rõ thời hạn",
}
MOST_NAMES = 2  # agencies named one by one; more are counted

# What the strip above the plan filters by, worst first.
GROUPS: dict[str, frozenset[Standing]] = {
    "late": frozenset({Standing.LATE}),
    "soon": frozenset({Standing.SOON}),
    "open": frozenset({Standing.IN_PROGRESS, Standing.NOT_STARTED, Standing.WAITING, Standing.ASKED}),
    "done": rules.DONE,
    "stopped": frozenset({Standing.STOPPED}),
}
UNCLEAR = "unclear"
# The same filters as they stand in an address.
SLUGS = {
    "late": "qua-han", "soon": "sap-den-han", "open": "dang-lam", "done": "xong", "stopped": "dung",
    UNCLEAR: "chua-ro",
}  # fmt: skip


def is_in(row: TaskRow, group: str) -> bool:
    """Tell whether a task belongs to a filter of the strip; "" holds all."""
    if group == UNCLEAR:
        return row.unclear and row.standing is not Standing.STOPPED
    return not group or row.standing in GROUPS[group]


@dataclass(frozen=True, slots=True)
class Counted:
    """A count with its bar: "36/45 xã, phường"."""

    done: int
    of: int
    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """One task in the margin, every part ready to print."""

    task: int
    state: str
    words: str
    until: str
    leads: str
    others: str
    counted: Counted | None
    evidence: int
    last: str
    last_on: date | None
    percent: int | None  # where there is nothing to count
    done_on: date | None
    unclear: bool
    unclear_phrase: str  # of which nobody knows whom it means; "" when none is printed
    asks: int  # requests that wait for an answer
    reason: str
    quiet: bool  # does not belong to the filter that is set


def note_of(row: TaskRow, group: str = "", asks: int = 0) -> Note:
    """Return the margin note of a task."""
    urgent = row.standing in {Standing.LATE, Standing.SOON}
    counted, done = _counted(row), row.standing in rules.DONE
    alone = counted is None and row.standing is not Standing.STOPPED
    return Note(
        task=row.task, state=row.standing.value, words=state_words(row), until=until_words(row),
        leads=_leads(row), others=_others(row), counted=counted, evidence=row.evidence,
        last=row.last_words if urgent else "", last_on=day_of(row.last_at) if urgent and row.last_at else None,
        percent=row.percent if alone and not done else None, done_on=row.done_on if alone and done else None,
        unclear=row.unclear, unclear_phrase=next((one.phrase for one in row.who if one.unclear), ""),
        asks=asks, reason=row.reason, quiet=not is_in(row, group),
    )  # fmt: skip


def place_words(path: str) -> str:
    """Return where something stands, as one says it: "mục II.2.a", "phụ lục, mục I"."""
    if not path.startswith("PL"):
        return f"mục {path}" if path else ""
    annex, _, rest = path.partition(".")
    name = f"phụ lục {annex[2:]}".strip()
    return f"{name}, mục {rest}" if rest else name


def plain(words: str) -> str:
    """Return a task's words on one line, without mark-up; a row of a table is told cell by cell."""
    cells = [" ".join(cell.replace("**", "").split()) for cell in words.split("\t")]
    return " – ".join(cell for cell in cells if cell).lstrip("-+ ")


def state_words(row: TaskRow) -> str:
    """Return the state with its days: "Quá hạn 5 ngày", "Sắp đến hạn, còn 9 ngày"."""
    words, days = STATES[row.standing.value].short, row.days_left
    if row.standing is Standing.STOPPED or (row.standing is Standing.NOT_STARTED and row.shown_due is None):
        return STATES[row.standing.value].full
    if row.standing is Standing.DONE_IN_TIME and row.shown_due is None:
        return "Đã xong"
    if row.standing is Standing.LATE and days is not None:
        return f"{words} {-days} ngày"
    if row.standing is Standing.SOON and days is not None:
        return f"{words}, còn {days} ngày" if days else f"{words}, hôm nay"
    return words


def until_words(row: TaskRow) -> str:
    """Return until when, short: a day, both ends of a window, or the plan's rhythm."""
    if row.due_kind is DueKind.WINDOW and row.due_from and row.shown_due and not row.extended:
        start = printed_short(row.due_from) if row.due_from.year == row.shown_due.year else printed(row.due_from)
        return f"{start} – {printed(row.shown_due)}"
    if row.shown_due is not None:
        return f"gia hạn đến {printed(row.shown_due)}" if row.extended else printed(row.shown_due)
    return WITHOUT_DAY.get(row.due_kind, "")


def _name(who: Who) -> str:
    return who.name or " ".join(who.phrase.split())


def _leads(row: TaskRow) -> str:
    return _names(_leading(row))


def _leading(row: TaskRow) -> list[Who]:
    """Return who leads; where nobody does, those who are named in the first role."""
    known = [one for one in row.who if not one.unclear]
    return [one for one in known if one.role is PartRole.LEAD] or [one for one in known if one.role is known[0].role]


def _others(row: TaskRow) -> str:
    """Return who else has a part, as one says it after the lead: "cùng 5 xã, phường"."""
    leads = _leading(row)
    rest = [one for one in row.who if not one.unclear and one not in leads]
    if not rest:
        return ""
    asked = all(one.role is PartRole.ASK for one in rest)
    return f"{'đề nghị' if asked else 'cùng'} {_names(rest)}"


def _names(many: Sequence[Who]) -> str:
    if len(many) <= MOST_NAMES:
        return ", ".join(_name(one) for one in many)
    total = sum(one.count.total for one in many)
    return f"{_name(many[0])} và {total - many[0].count.total} cơ quan khác"


def kind_of_many(phrase: str) -> str:
    """Return what a collective phrase counts: communes, departments, or agencies of any kind."""
    small = f" {phrase.lower()} "
    communes = any(word in small for word in (" xã", " phường", "cấp xã", "địa phương"))
    departments = any(word in small for word in (" sở", " ban, ngành"))
    if communes and departments:
        return "cơ quan, địa phương"
    return "xã, phường" if communes else "sở, ngành" if departments else "cơ quan"


def _counted(row: TaskRow) -> Counted | None:
    """Return the count that stands for the task: of the leads when they are many, else of all who have a part."""
    if row.standing is Standing.STOPPED:
        return None
    crowds = [one for one in row.who if one.count.total > 1]
    leading = [one for one in crowds if one.role is PartRole.LEAD]
    if leading or crowds:
        largest = max(leading or crowds, key=lambda one: one.count.total)
        return _of_agencies(row, largest.count, kind_of_many(largest.phrase))
    whole = rules.Count(
        row.leads.done + row.others.done, row.leads.reported + row.others.reported, row.leads.total + row.others.total
    )
    return _of_agencies(row, whole, "cơ quan") if whole.total > 1 else None


def _of_agencies(row: TaskRow, count: rules.Count, kind: str) -> Counted:
    if row.due_kind is DueKind.CONTINUOUS or (not count.done and count.reported):
        return Counted(count.reported, count.total, f"{count.reported}/{count.total} {kind} đã báo cáo")
    return Counted(count.done, count.total, f"{count.done}/{count.total} {kind} xong")


@dataclass(frozen=True, slots=True)
class TargetNote:
    """A target in the margin. Figures come with the reports; until then only the level stands there."""

    label: str
    level: str


def target_note(target: Target) -> TargetNote:
    label = "Chỉ tiêu dẫn lại" if target.ownership == Ownership.QUOTED else "Chỉ tiêu"
    return TargetNote(f"{label} {target.year}" if target.year else label, _level(target))


def _level(target: Target) -> str:
    unit = target.unit if target.unit == "%" else f" {target.unit}".rstrip()
    if target.comparator == Comparator.YES:
        return "phải có"
    if target.comparator == Comparator.BETWEEN:
        return f"{_figure(target.low)} – {_figure(target.high)}{unit}"
    word = {
        Comparator.AT_LEAST: "từ {} trở lên", Comparator.MORE: "trên {}", Comparator.AT_MOST: "không quá {}",
        Comparator.LESS: "dưới {}", Comparator.EQUAL: "{}", Comparator.ABOUT: "khoảng {}",
    }[Comparator(target.comparator)]  # fmt: skip
    return word.format(f"{_figure(target.value)}{unit}")


def _figure(value: Decimal | None) -> str:
    """Return a figure as Vietnamese offices print it: 1.240, 27,5."""
    if value is None:
        return "…"
    exact = value.normalize()
    places = max(-int(exact.as_tuple().exponent), 0)
    return f"{exact:,.{places}f}".translate(str.maketrans(",.", ".,"))


def rhythm(rule: Mapping[str, object]) -> str:
    """Return how often something recurs, in words; "" when it is not said."""
    return RECURRING.get(str(rule.get("recurring")), "")
