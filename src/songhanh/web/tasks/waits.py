"""Who waits for whom in a task: what others need from me is heavier than what I need from them."""

from __future__ import annotations

from dataclasses import dataclass

from songhanh.plans.enums import PartRole, Standing
from songhanh.plans.queries import Company, PartRow
from songhanh.web.wording import kind_of_many


@dataclass(frozen=True, slots=True)
class Wait:
    """Who waits for whom. What others need from me is the heavier; `tail` is what a long name must not push out."""

    words: str = "–"
    tail: str = ""
    icon: str = ""
    for_me: bool = False

    def __str__(self) -> str:
        return f"{self.words}{self.tail}"


def who_waits(row: PartRow, me: str) -> Wait:
    """Return who waits for whom; `me` is "tôi" on one's own list, "đơn vị" on the agency's."""
    company = row.company
    if row.asked:
        return Wait(" ".join((company.lead or row.issuer_name).split()), " đề nghị phối hợp")
    if row.done_on is not None or row.standing is Standing.STOPPED:
        return Wait()
    whom = _whom(row)
    if whom:
        return Wait(f"{me.capitalize()} chờ {whom}", icon="hourglass-split")
    if row.role is not PartRole.LEAD:
        who = " ".join(company.lead.split())
    else:
        who = row.issuer_name if row.standing is Standing.LATE and row.issuer != row.agency else ""
    return Wait(who, f" chờ {me}", "person-exclamation", True) if who else Wait()


def _whom(row: PartRow) -> str:
    """Whom the agency itself waits for: an answer from the issuer, or those who have not reported to it as lead."""
    if row.extension_waits:
        return f"{row.issuer_name} trả lời gia hạn"
    if row.difficulty_waits:
        return f"{row.issuer_name} trả lời vướng mắc"
    return _owed(row.company) if row.role is PartRole.LEAD else ""


def _owed(company: Company) -> str:
    """Whom the lead waits for: one by name, many by number."""
    silent = company.owing - company.reported
    if silent <= 0:
        return ""
    return company.silent or f"{silent} {kind_of_many(company.kinds)}"
