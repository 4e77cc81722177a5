"""The note beside a clause, in words: how a task stands, until when, who does it, how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songhanh.core.calendar import day_of
from songhanh.indicators.enums import Comparator, Ownership
from songhanh.indicators.models import Target
from songhanh.plans import rules
from songhanh.plans.enums import DueKind, PartRole, Standing
from songhanh.plans.queries import TaskRow, Who
from songhanh.web.wording import Counted, behind_words, counted, day_words, state_words

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
class Note:
    """One task in the margin, every part ready to print."""

    task: int
    state: str
    words: str
    until: str
    leads: str
    others: str
    counted: Counted | None
    behind: str  # how the agencies beside a lead stand that does not tell it
    behind_late: bool
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


def note_of(row: TaskRow, on: date, group: str = "", asks: int = 0) -> Note:
    """Return the margin note of a task."""
    urgent = row.standing in {Standing.LATE, Standing.SOON}
    done, stopped = row.standing in rules.DONE, row.standing is Standing.STOPPED
    many = None if stopped or row.behind else counted(row.count, row.kinds, row.due_kind)
    alone = many is None and row.behind is None and not stopped
    return Note(
        task=row.task, state=row.standing.value, words=words_of_state(row, on), until=until_words(row, on),
        leads=_leads(row), others=_others(row), counted=many,
        behind=behind_words(row.behind), behind_late=bool(row.behind and row.behind.late), evidence=row.evidence,
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


def words_of_state(row: TaskRow, on: date) -> str:
    """Return the state, with its days where they are pressing: the day itself stands beside it."""
    days = row.days_left if row.standing in {Standing.LATE, Standing.SOON} else None
    return state_words(
        row.standing, days, row.shown_due, on, opens_on=row.opens_on, is_lead_only=row.behind is not None
    )


def until_words(row: TaskRow, on: date) -> str:
    """Return until when, short: a day, both ends of a window, or the plan's rhythm; of several turns which one."""
    opens_on = None if row.extended else row.due_from
    rule = row.rule if row.due_kind is DueKind.RECURRING else None
    day = day_words(row.shown_due, on, due_kind=row.due_kind, rule=rule, opens_on=opens_on, whole=True)
    if row.shown_due is not None and row.extended:
        day = f"gia hạn đến {day}"
    return f"kỳ {row.turn}: {day}" if row.turn else day


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
    others = sum(one.number for one in many[1:])
    return f"{_name(many[0])} và {others} cơ quan khác"


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
