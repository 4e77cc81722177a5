"""Words that several areas say of a task: what is to be done, by when, how long that still is."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from django.urls import reverse

from songhanh.core.calendar import printed, printed_short
from songhanh.organisations.enums import AgencyKind
from songhanh.plans.enums import DueKind, Standing
from songhanh.web.states import STATES

LONGEST = 110  # letters of a task's words on one line
RECURRING = {
    "yearly": "Hằng năm", "six_monthly": "6 tháng một lần", "quarterly": "Hằng quý", "monthly": "Hằng tháng",
    "weekly": "Hằng tuần",
}  # fmt: skip
WITHOUT_DAY = {
    DueKind.RECURRING: "Định kỳ", DueKind.CONTINUOUS: "Thường xuyên", DueKind.ON_DEMAND: "Khi có yêu cầu",
    DueKind.CONDITIONAL: "Chờ điều kiện", DueKind.NONE: "Không nêu hạn", DueKind.UNCLEAR: "Chưa rõ thời hạn",
}  # fmt: skip
# "- ", "+ ", "1. ", "a) ", "(2) " before the sentence itself.
_MARKER = re.compile(r"^(?:[-+*•–]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+)+")


def shortened(words: str, longest: int = LONGEST) -> str:
    """Return the clause's own words for one line: without its marker, cut between two words."""
    plain = _MARKER.sub("", " ".join(words.replace("**", "").split())).rstrip(" ;.,:")
    return cut(plain[:1].upper() + plain[1:], longest)


def cut(words: str, longest: int) -> str:
    """Return words cut between two of them when they are longer."""
    if len(words) <= longest:
        return words
    edge = words.rfind(" ", 0, longest)
    return words[: edge if edge > 0 else longest - 1].rstrip(" ,;:") + "…"


def days_words(standing: Standing, days: int | None, shown_due: date | None = None, on: date | None = None) -> str:
    """Return "còn 5 ngày", "quá hạn 3 ngày", "hôm nay"; "" for what has no day, is closed, or cannot be late."""
    if days is None:
        return ""
    if standing is Standing.LATE:
        return f"quá hạn {-days} ngày"
    if days:
        return f"còn {days} ngày"
    # A body that is asked owes nothing when its day is over: it is not said to be due today for ever.
    is_over = shown_due is not None and on is not None and shown_due < on and standing is not Standing.SOON
    return "" if is_over else "hôm nay"


def sentence_address(plan: int, task: int) -> str:
    """Return where the sentence stands on the living plan, whose page has an anchor for each task."""
    return f"{reverse('plans:plan', args=[plan])}#nhiem-vu-{task}"


def state_words(standing: Standing, days: int | None, shown_due: date | None = None, on: date | None = None) -> str:
    """Return the state with its days, where both stand in one place: "Quá hạn 5 ngày", "Đang làm, còn 15 ngày"."""
    words = STATES[standing.value].short
    if standing is Standing.LATE and days is not None:
        return f"{words} {-days} ngày"
    return ", ".join(filter(None, (words, days_words(standing, days, shown_due, on))))


def day_words(
    shown_due: date | None, on: date, *, due_kind: DueKind, rule: dict[str, object], opens_on: date | None = None
) -> str:
    """Return until when: a day, both ends of a window that has not opened, or the plan's rhythm."""
    if shown_due is None:
        rhythm = RECURRING.get(str(rule.get("recurring"))) if due_kind is DueKind.RECURRING else None
        condition = str(rule.get("condition") or "") if due_kind is DueKind.CONDITIONAL else ""
        return rhythm or condition or WITHOUT_DAY.get(due_kind, "")
    last = printed_short(shown_due) if shown_due.year == on.year else printed(shown_due)
    if due_kind is DueKind.WINDOW and opens_on is not None and opens_on > on:
        return f"{printed_short(opens_on)} – {last}"
    return last


def kind_of_many(kinds: Collection[str]) -> str:
    """Return what many agencies of some kinds are counted as: "xã, phường", "sở, ngành", else "đơn vị"."""
    if set(kinds) == {AgencyKind.COMMUNE}:
        return "xã, phường"
    return "sở, ngành" if set(kinds) == {AgencyKind.DEPARTMENT} else "đơn vị"
