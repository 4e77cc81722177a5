"""What one level of the tree shows: never more than 25 rows that nobody asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from songhanh.organisations import tree
from songhanh.organisations.enums import KIND_LABELS, AgencyKind
from songhanh.organisations.models import Agency, AgencyQuerySet

AT_ONCE = 25
TERRITORY = {AgencyKind.PROVINCE, AgencyKind.COMMUNE}


@dataclass
class Row:
    """A row: an agency, or a kind that stands for many. `branch` is what lies open below it."""

    agency_id: int
    label: str
    kind: AgencyKind | None = None  # set: the row stands for all of this kind below the agency
    remark: str = ""
    opens: bool = False
    branch: Branch | None = None

    @property
    def key(self) -> str:
        return f"b{self.agency_id}{self.kind or ''}"


@dataclass
class Branch:
    rows: list[Row] = field(default_factory=list)
    next_start: int = 0  # 0: nothing is left
    left: int = 0
    parent: int = 0
    kind: str = ""


def first_branches(own: Agency | None, on: date) -> Branch:
    """Return the top of the tree with one's own house open."""
    line = tree.line_of(own.pk, on) if own is not None else []
    top = _agencies(tree.roots(on), on, 0)
    house = next((row for row in top.rows if line and row.agency_id == line[0].pk), None)
    if line and house is None:
        house = Row(line[0].pk, line[0].name, opens=True)
        top.rows.insert(0, house)
    if house is not None:
        top.rows.remove(house)
        top.rows.insert(0, house)
        house.branch = branch_of(house.agency_id, on, "", 0)
        # The house and its level come out of the same 25.
        del top.rows[max(1, AT_ONCE - len(house.branch.rows)) :]
    return top


def branch_of(agency_id: int, on: date, kind: str, start: int) -> Branch:
    """Return what stands right below an agency: kinds with their counts when there are more than 25."""
    if not kind and not start:
        kinds = tree.kinds_below(agency_id, on)
        if sum(number for _, number in kinds) > AT_ONCE:
            return Branch(
                [Row(agency_id, KIND_LABELS[one], one, f"{number} đơn vị", opens=True) for one, number in kinds]
            )
    found = _agencies(tree.children_of(agency_id, on, kind), on, start)
    found.parent, found.kind = agency_id, kind
    return found


def _agencies(agencies: AgencyQuerySet, on: date, start: int) -> Branch:
    shown: list[Any] = list(agencies[start : start + AT_ONCE + 1])  # with what the query adds to each
    more = len(shown) > AT_ONCE
    shown = shown[:AT_ONCE]
    rows = [
        # "UBND xã …" beside "Ủy ban nhân dân xã …" tells nothing.
        Row(
            one.pk,
            one.name_then or one.name,
            remark="" if one.kind in TERRITORY else one.short,
            opens=one.has_children,
        )
        for one in shown
    ]
    left = agencies.count() - start - AT_ONCE if more else 0
    return Branch(rows, start + AT_ONCE if more else 0, left)
