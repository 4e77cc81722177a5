"""The Vietnamese words for what the format says in codes: dates, rhythms, roles, levels."""

from __future__ import annotations

from vanban.model import Comparator, Deadline, Duty, Recurrence, Reporting, Role, Severity, Target

ROLES = {
    Role.LEAD: "Chủ trì",
    Role.COORDINATE: "Phối hợp",
    Role.ADVISE: "Tham mưu",
    Role.ASK: "Được đề nghị phối hợp",
    Role.REPORT: "Báo cáo",
}
DUTIES = {
    Duty.SIX_MONTH: "Báo cáo 6 tháng",
    Duty.ANNUAL: "Báo cáo năm",
    Duty.ACTION_MONTH: "Báo cáo Tháng hành động",
    Duty.QUARTERLY: "Báo cáo quý",
    Duty.MONTHLY: "Báo cáo tháng",
    Duty.ON_DEMAND: "Báo cáo đột xuất, khi có yêu cầu",
    Duty.OTHER: "Báo cáo khác",
}
RHYTHMS = {
    Recurrence.YEARLY: "hằng năm",
    Recurrence.SIX_MONTHLY: "6 tháng một lần",
    Recurrence.QUARTERLY: "hằng quý",
    Recurrence.MONTHLY: "hằng tháng",
    Recurrence.WEEKLY: "hằng tuần",
    Recurrence.CONTINUOUS: "thường xuyên",
    Recurrence.ON_DEMAND: "khi có yêu cầu",
}
SEVERITIES = {Severity.ERROR: "Sai", Severity.WARNING: "Cần xem lại", Severity.INFO: "Ghi chú"}
_LEVELS = {
    Comparator.AT_LEAST: "≥ ",
    Comparator.MORE: "> ",
    Comparator.AT_MOST: "≤ ",
    Comparator.LESS: "< ",
    Comparator.EQUAL: "",
    Comparator.ABOUT: "khoảng ",
}
_QUARTERS = {"Q1": "quý I", "Q2": "quý II", "Q3": "quý III", "Q4": "quý IV"}


def shortened(words: str, length: int) -> str:
    """Return the words on one line, cut behind a whole word when they are longer than `length`."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    return line[:length].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def date_words(printed: str, inferred_year: int | None = None) -> str:
    """
    Return a date of the format as people write it.

    "2026-06-05" -> "05/6/2026"; "--12-10" -> "10/12"; "---18" -> "ngày 18"; "2026-Q2" -> "quý II/2026".
    """
    if printed.startswith("---"):
        return f"ngày {printed[3:]}"
    year, _, rest = (printed[2:] if printed.startswith("--") else printed).partition("-")
    if printed.startswith("--"):
        year, rest = "", printed[2:]
    known = f"/{year}" if year else f" (năm {inferred_year})" if inferred_year else ""
    if not rest:
        return f"năm {year}"
    if rest in _QUARTERS:
        return _QUARTERS[rest] + known
    month, _, day = rest.partition("-")
    month = month if int(month) < 3 else str(int(month))
    return f"{day}/{month}{known}" if day else f"tháng {month}{known}"


def due_words(due: str | None, before: bool, inferred_year: int | None = None) -> str:
    """Return a due date with its "trước", or nothing."""
    if due is None:
        return ""
    return ("trước " if before else "") + date_words(due, inferred_year)


def deadline_words(deadline: Deadline) -> str:
    """Return all that is known of when: the day or the window, the rhythm, the condition."""
    parts = [due_words(deadline.due, deadline.before, deadline.inferred_year)]
    if deadline.from_ or deadline.to:
        parts.append(window_words(deadline.from_, deadline.to, deadline.inferred_year))
    if deadline.recurring:
        parts.append(RHYTHMS[deadline.recurring])
    if deadline.condition:
        parts.append(shortened(deadline.condition, 60))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def window_words(start: str | None, end: str | None, inferred_year: int | None = None) -> str:
    """Return "15/11/2026 – 15/12/2026", or the one day that both are."""
    first = date_words(start, inferred_year) if start else ""
    last = date_words(end, inferred_year) if end else ""
    if first and last:
        return first if first == last else f"{first} – {last}"
    return f"từ {first}" if first else f"đến {last}"


def reporting_words(duty: Reporting) -> str:
    """Return when a report is due."""
    return due_words(duty.due, duty.before, duty.inferred_year) or "không nêu ngày"


def level_words(target: Target) -> str:
    """Return the level to reach: "≥ 62%", "20 – 25%", "phải có"."""
    if target.comparator is Comparator.YES:
        return "phải có"
    unit = target.unit or ""
    behind = unit if unit in ("", "%", "‰") else f" {unit}"
    if target.comparator is Comparator.BETWEEN and target.low is not None and target.high is not None:
        return f"{figure(target.low)} – {figure(target.high)}{behind}"
    value = "?" if target.value is None else figure(target.value)
    return f"{_LEVELS.get(target.comparator, '')}{value}{behind}"


def figure(value: float) -> str:
    """Return 1234.5 as "1.234,5"."""
    return f"{value:,.10g}".translate(str.maketrans(",.", ".,"))
