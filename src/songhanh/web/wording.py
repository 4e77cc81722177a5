"""Words that several areas say of a task: what is to be done, by when, how long that still is."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from songhanh.core.calendar import printed, printed_short
from songhanh.organisations.enums import AgencyKind
from songhanh.plans.enums import DueKind, Standing
from songhanh.plans.rules import DONE, Count
from songhanh.web.states import STATES

LONGEST = 110  # letters of a task's words on one line
RECURRING = {
    "yearly": "Hằng năm", "six_monthly": "6 tháng một lần", "quarterly": "Hằng quý", "monthly": "Hằng tháng",
    "weekly": "Hằng tuần",
}  # fmt: skip
WITHOUT_DAY = {
    DueKind.RECURRING: "Định kỳ", DueKind.CONTINUOUS: "Thường xuyên", DueKind.ON_DEMAND: "Khi có yêu cầu",
    DueKind.CONDITIONAL: "Chưa có ngày", DueKind.NONE: "Không nêu hạn", DueKind.UNCLEAR: "Chưa rõ thời hạn",
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


def clause_anchor(path: str) -> str:
    """Return the anchor of a clause on its plan's page."""
    return "muc-" + "".join(letter if letter.isalnum() else "-" for letter in path)


def clause_address(plan: int, path: str) -> str:
    """Return where a clause without a task stands on the living plan."""
    return reverse("plans:plan", args=[plan]) + (f"#{clause_anchor(path)}" if path else "")


def state_words(
    standing: Standing, days: int | None = None, shown_due: date | None = None, on: date | None = None, *,
    opens_on: date | None = None, is_lead_only: bool = False,
) -> str:  # fmt: skip
    """
    Return the state with its days, where both stand in one place: "Quá hạn 5 ngày", "Đang làm, còn 15 ngày".

    :param opens_on: the first day of what cannot begin earlier.
    :param is_lead_only: the lead is done, agencies beside it are not (`behind_words` says which).
    """
    words = _words_of(standing, shown_due, on, opens_on)
    if is_lead_only and standing in DONE:
        words = f"Chủ trì {words[0].lower()}{words[1:]}"
    if standing is Standing.LATE and days is not None:
        return f"{words} {-days} ngày"
    return ", ".join(filter(None, (words, days_words(standing, days, shown_due, on))))


def _words_of(standing: Standing, shown_due: date | None, on: date | None, opens_on: date | None) -> str:
    if standing is Standing.NOT_STARTED and opens_on is not None and on is not None and opens_on > on:
        return "Chưa đến kỳ"
    if standing is Standing.DONE_IN_TIME and shown_due is None:
        return "Đã xong"
    return STATES[standing.value].short


def behind_words(behind: Count | None) -> str:
    """Return how the agencies beside the lead stand: "3/12 cơ quan phối hợp chưa báo cáo, 2 quá hạn"."""
    if behind is None:
        return ""
    silent = behind.total - behind.reported
    said = "chưa báo cáo" if silent else "chưa xong"
    if behind.total == 1:
        return f"Cơ quan phối hợp {said}{', quá hạn' if behind.late else ''}"
    left = silent or behind.total - behind.done
    late = f", {'đã' if behind.late == left else behind.late} quá hạn" if behind.late else ""
    return f"{left}/{behind.total} cơ quan phối hợp {said}{late}"


@dataclass(frozen=True, slots=True)
class Counted:
    """A count with its bar: "36/45 xã, phường xong"."""

    done: int
    of: int
    words: str


def counted(count: Count, kinds: Collection[str], due_kind: DueKind) -> Counted | None:
    """Return how many of several agencies are done, or have reported where nothing can be done with; else None."""
    if count.total < 2:
        return None
    reported = due_kind is DueKind.CONTINUOUS or (not count.done and count.reported > 0)
    done, said = (count.reported, "đã báo cáo") if reported else (count.done, "xong")
    return Counted(done, count.total, f"{done}/{count.total} {kind_of_many(kinds)} {said}")


def day_words(
    shown_due: date | None, on: date, *, due_kind: DueKind, rule: Mapping[str, object] | None = None,
    opens_on: date | None = None, whole: bool = False,
) -> str:  # fmt: skip
    """
    Return until when: a day, both ends of a window that has not opened, or the plan's rhythm.

    :param whole: with the year and both ends of any window, as beside the sentence itself.
    """
    if shown_due is None:
        rhythm = RECURRING.get(str((rule or {}).get("recurring"))) if due_kind is DueKind.RECURRING else None
        condition = str((rule or {}).get("condition") or "") if due_kind is DueKind.CONDITIONAL else ""
        return rhythm or condition or WITHOUT_DAY.get(due_kind, "")
    last = printed(shown_due) if whole or shown_due.year != on.year else printed_short(shown_due)
    if due_kind is DueKind.WINDOW and opens_on is not None and (whole or opens_on > on):
        first = printed_short(opens_on) if opens_on.year == shown_due.year else printed(opens_on)
        return f"{first} – {last}"
    return last


def kind_of_many(kinds: Collection[str]) -> str:
    """Return what many agencies of some kinds are counted as: "xã, phường", "sở, ngành", else "đơn vị"."""
    if set(kinds) == {AgencyKind.COMMUNE}:
        return "xã, phường"
    return "sở, ngành" if set(kinds) == {AgencyKind.DEPARTMENT} else "đơn vị"
