"""What a list of tasks is narrowed to, as it stands in the address: every filter survives Back, a link and a reload."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.http import QueryDict

from songhanh.plans import rules
from songhanh.plans.enums import Standing
from songhanh.plans.queries import FollowedFilter, PartFilter
from songhanh.web.states import STATES

STANDINGS: Mapping[str, frozenset[Standing]] = {
    "qua-han": frozenset({Standing.LATE}),
    "sap-den-han": frozenset({Standing.SOON}),
    "dang-lam": frozenset({Standing.IN_PROGRESS}),
    "chua-den-ky": frozenset({Standing.NOT_STARTED}),
    "cho-dieu-kien": frozenset({Standing.WAITING}),
    "de-nghi": frozenset({Standing.ASKED}),
    "con-phoi-hop": rules.DONE,
    "da-xong": rules.CLOSED,
}
USUAL = ("qua-han", "sap-den-han", "dang-lam", "chua-den-ky")  # the others are offered when there is something in them
DONE = "da-xong"
BEHIND = "con-phoi-hop"  # of what is done: the lead is, agencies beside it are not
ROLES = {"chu-tri": "lead", "phoi-hop": "coordinate", "de-nghi": "asked"}
ROLE_WORDS = {"chu-tri": "Chủ trì", "phoi-hop": "Phối hợp", "de-nghi": "Được đề nghị"}
LONGEST = 200
_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")
_NUMBER = re.compile(r"\d{1,15}")


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters of an address; what makes no sense in it narrows nothing."""

    standing: str = ""  # a key of STANDINGS
    plan: int | None = None
    role: str = ""  # a key of ROLES
    month: date | None = None
    search: str = ""

    @property
    def any(self) -> bool:
        return bool(self.standing or self.plan or self.role or self.month or self.search)

    @property
    def month_value(self) -> str:
        return f"{self.month:%Y-%m}" if self.month else ""

    def of_parts(self) -> PartFilter:
        standings = STANDINGS.get(self.standing, frozenset())
        return PartFilter(standings, self.plan, self.search, ROLES.get(self.role), self.month)

    def of_followed(self) -> FollowedFilter:
        standings = STANDINGS.get(self.standing, frozenset())
        return FollowedFilter(standings, self.plan, self.search, self.month, only_behind=self.standing == BEHIND)


def filters_of(query: QueryDict) -> Filters:
    standing, plan, role = (query.get(name, "") for name in ("trang_thai", "ke_hoach", "vai_tro"))
    month = _MONTH.fullmatch(query.get("thang", ""))
    return Filters(
        standing=standing if standing in STANDINGS else "",
        plan=int(plan) if _NUMBER.fullmatch(plan) else None,
        role=role if role in ROLES else "",
        month=date(int(month[1]), int(month[2]), 1) if month else None,
        search=query.get("q", "").replace("\0", "").strip()[:LONGEST],
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter as it is offered: its value in the address, its words, how many it shows."""

    value: str
    words: str
    number: int
    chosen: bool
    state: str = ""  # whose shape stands before it


def choices_of_standing(counts: Counter[Standing], chosen: str, behind: int = 0) -> list[Choice]:
    """
    Return the states to filter by, all open ones first; the numbers of what is open add up to it.

    :param behind: how many tasks of others whose lead is done still wait for agencies beside it.
    """
    total = sum(number for one, number in counts.items() if one not in rules.CLOSED) + behind
    offered = [Choice("", "Tất cả", total, not chosen)]
    for value, standings in STANDINGS.items():
        number = behind if value == BEHIND else sum(counts[one] for one in standings)
        if value == BEHIND:
            if number or chosen == value:
                offered.append(Choice(value, "Còn phối hợp", number, chosen == value, "in_progress"))
        elif value in USUAL or number or chosen == value:
            state = "done_in_time" if value == DONE else next(iter(standings)).value
            words = "Đã xong" if value == DONE else STATES[state].short
            offered.append(Choice(value, words, number, chosen == value, state))
    return offered


def choices_of_role(counts: Counter[str], chosen: str) -> list[Choice]:
    offered = [Choice("", "Tất cả", sum(counts.values()), not chosen)]
    for value, role in ROLES.items():
        if counts[role] or value == chosen or value != "de-nghi":
            offered.append(Choice(value, ROLE_WORDS[value], counts[role], value == chosen))
    return offered
