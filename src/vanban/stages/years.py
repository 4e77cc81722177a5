"""The year that a plan is for: offered beside a date that prints none."""

from __future__ import annotations

from vanban.draft import Draft
from vanban.text.patterns import lazy

_YEAR = lazy(r"(?:[Nn]ăm|NĂM)\s+(20\d\d)(?!\s*[-–]\s*\d|\d)")

_PERIOD = lazy(r"20\d\d\s*[-–]\s*20\d\d")


def plan_year(draft: Draft) -> int | None:
    """Return the one year that the title names, else that of the document's date; None when both leave it open."""
    years = set(_YEAR.findall(draft.header.title or ""))
    if len(years) == 1:
        return int(years.pop())
    issued = (draft.header.date or "")[:4]
    many = years or _PERIOD.search(draft.header.title or "")
    return int(issued) if issued and not many else None
