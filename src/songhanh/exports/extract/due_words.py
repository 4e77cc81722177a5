"""How a due date reads in an extract: the plan's own words, completed by the day where they leave it open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from songhanh.core.calendar import printed
from songhanh.plans.enums import DueKind

_RECURRING = {
    "yearly": "Hằng năm",
    "six_monthly": "Định kỳ 6 tháng",
    "quarterly": "Hằng quý",
    "monthly": "Hằng tháng",
    "weekly": "Hằng tuần",
}
_YEAR = re.compile(r"(?:19|20)\d\d")


def words_of_due(
    kind: str,
    *,
    due_from: date | None,
    due_on: date | None,
    before: bool,
    rule: Mapping[str, Any],
    as_printed: str,
) -> str:
    """Return a due date as an officer reads it, never empty: what the plan leaves open is said to be open."""
    own = _capital(as_printed.strip(" .;,"))
    if kind == DueKind.FIXED and due_on is not None:
        day = f"{'Trước' if before else 'Chậm nhất'} ngày {printed(due_on)}"
        if not own:
            return day
        return own if _YEAR.search(own) else f"{own} ({_small(day)})"
    if kind == DueKind.CONDITIONAL:
        return _capital(str(rule.get("condition") or own or "Khi có điều kiện thực hiện"))
    return own or _without_print(kind, due_from, due_on, rule)


def _without_print(kind: str, due_from: date | None, due_on: date | None, rule: Mapping[str, Any]) -> str:
    if kind == DueKind.WINDOW and due_from is not None and due_on is not None:
        return f"Từ ngày {printed(due_from)} đến ngày {printed(due_on)}"
    if kind == DueKind.RECURRING:
        return _RECURRING.get(str(rule.get("recurring")), "Định kỳ")
    return {
        DueKind.CONTINUOUS.value: "Thường xuyên",
        DueKind.ON_DEMAND.value: "Khi có yêu cầu",
        DueKind.NONE.value: "Kế hoạch không nêu",
    }.get(kind, "Chưa rõ")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
