"""Reads of the tree of agencies as it was on a day: branches, the line above, an agency's story, search."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, Subquery, When

from songhanh.core.fields import valid_on
from songhanh.organisations import rules
from songhanh.organisations.enums import AgencyKind, Line
from songhanh.organisations.models import Agency, AgencyQuerySet, Ancestry, Membership, Name, Parent, Succession
from songhanh.organisations.reference.departments import USUAL_DEPARTMENTS
from songhanh.organisations.reference.units import units
from vanban import fold, sort_key


def roots(on: date) -> AgencyQuerySet:
    """Return agencies that stand below nobody on the day."""
    placed = Parent.objects.filter(valid_on(on), agency=OuterRef("pk"), line=Line.TERRITORY)
    return _drawn(Agency.objects.on(on).filter(~Exists(placed)), on)


def children_of(agency_id: int, on: date, kind: str = "") -> AgencyQuerySet:
    """Return those right below an agency on the day, perhaps of one kind only."""
    placed = Parent.objects.filter(valid_on(on), parent=agency_id, line=Line.TERRITORY)
    found = Agency.objects.on(on).filter(pk__in=placed.values("agency"))
    return _drawn(found.filter(kind=kind) if kind else found, on)


def _drawn(agencies: AgencyQuerySet, on: date) -> AgencyQuerySet:
    """Add what a row shows: the name of that day and whether anything stands below."""
    below = Parent.objects.filter(valid_on(on), parent=OuterRef("pk"), line=Line.TERRITORY)
    name = Name.objects.filter(valid_on(on), agency=OuterRef("pk")).values("full")[:1]
    return agencies.annotate(has_children=Exists(below), name_then=Subquery(name)).order_by("sort_key")


def kinds_below(agency_id: int, on: date) -> list[tuple[AgencyKind, int]]:
    """Return how many of each kind stand right below an agency, in the order of the kinds."""
    placed = Parent.objects.filter(valid_on(on), valid_on(on, "agency__"), parent=agency_id, line=Line.TERRITORY)
    counted = {row["agency__kind"]: row["number"] for row in placed.values("agency__kind").annotate(number=Count("pk"))}
    order = sorted(AgencyKind, key=lambda kind: kind == AgencyKind.COMMUNE)  # the many come last
    return [(kind, counted[kind]) for kind in order if kind in counted]


def line_of(agency_id: int, on: date) -> list[Agency]:
    """Return those above an agency from the top, the agency itself last; empty when there is no such agency."""
    pairs = (
        Ancestry.objects.filter(valid_on(on), descendant=agency_id, line=Line.TERRITORY)
        .select_related("ancestor")
        .order_by("-depth")
    )
    return [pair.ancestor for pair in pairs]


@dataclass(frozen=True, slots=True)
class Change:
    """One step of an agency's story, in either direction."""

    on: date
    other: Agency | None
    duty: str
    basis: str
    became: bool  # True: `other` took over from it; False: it took over from `other`


def story_of(agency_id: int) -> list[Change]:
    """Return what an agency came from and became."""
    steps = (
        Succession.objects.filter(Q(before=agency_id) | Q(after=agency_id))
        .select_related("act", "before", "after")
        .order_by("act__on", "pk")
    )
    return [
        Change(
            on=step.act.on,
            other=step.after if step.before_id == agency_id else step.before,
            duty=step.duty or "",
            basis=step.act.basis_as_printed,
            became=step.before_id == agency_id,
        )
        for step in steps
    ]


def people_of(agency_id: int, on: date) -> list[Membership]:
    """Return who holds which role at an agency by name, with the slip of those who have not come in yet."""
    held = Membership.objects.on(on).filter(agency=agency_id).select_related("user", "user__slip")
    return sorted(held, key=lambda one: (sort_key(one.user.name), one.user_id, one.role))


def find_names(typed: str, on: date) -> QuerySet[Name]:
    """
    Return names, also former ones, in which every typed word occurs, with or without diacritics.

    Names that hold the words in this order stand first.
    """
    folded = rules.comparable(typed)
    in_order = Case(When(Q(folded__contains=folded) | Q(folded_short__contains=folded), then=0), default=1)
    found = Name.objects.filter(Q(valid_from=None) | Q(valid_from__lte=on)).select_related("agency")
    for word in folded.split():
        found = found.filter(Q(folded__contains=word) | Q(folded_short__contains=word))
    return found.order_by(in_order, "agency__sort_key", "valid_from")


def places_like(typed: str, province: str) -> list[tuple[str, str]]:
    """
    Return agencies that a province has or may have, by words typed with or without diacritics: name and remark.

    From the reference file, so that it answers before anything is loaded.
    """
    words = rules.comparable(typed).split()
    names = [(f"Ủy ban nhân dân {unit.place}", "") for unit in units() if unit.code == province and not unit.valid_to]
    names += [(name, "sở, ban, ngành của tỉnh, thành phố") for name in USUAL_DEPARTMENTS]
    names += [(f"Ủy ban nhân dân {unit.place}", "") for unit in units() if unit.above == province]
    return [(name, remark) for name, remark in names if all(word in rules.comparable(name) for word in words)]


def provinces() -> list[tuple[str, str]]:
    """Return the code and name of each province of today, in Vietnamese order."""
    now = [unit for unit in units() if unit.above is None and unit.valid_to is None]
    return [(unit.code, f"{unit.kind} {unit.name}") for unit in sorted(now, key=lambda unit: sort_key(unit.name))]


def parents_of(agencies: Iterable[Agency], on: date) -> dict[int, str]:
    """Return the name of the one right above each agency that has one."""
    placed = Parent.objects.filter(valid_on(on), agency__in=agencies, line=Line.TERRITORY)
    return dict(placed.values_list("agency", "parent__name"))


def not_come_in(agency_id: int, on: date) -> list[Membership]:
    """Return those at an agency and below it whose slip still waits, each person once."""
    below = Ancestry.objects.filter(valid_on(on), ancestor=agency_id, line=Line.TERRITORY).values("descendant")
    held = (
        Membership.objects.on(on)
        .filter(agency__in=below, user__slip__isnull=False, user__is_active=True)
        .select_related("user", "agency")
    )
    ordered = sorted(held, key=lambda one: (one.agency.sort_key, sort_key(one.user.name), one.role))
    return list({one.user_id: one for one in ordered}.values())


def children_names(on: date) -> set[tuple[str, int]]:
    """Return the folded name and the parent of every agency that stands below another on the day."""
    placed = Parent.objects.filter(valid_on(on), valid_on(on, "agency__"), line=Line.TERRITORY)
    return set(placed.filter(valid_on(on, "agency__names__")).values_list("agency__names__folded", "parent"))


def people_below(agency_id: int, on: date) -> int:
    """Return how many people hold a role at an agency or below it."""
    below = Ancestry.objects.filter(valid_on(on), ancestor=agency_id, line=Line.TERRITORY).values("descendant")
    return Membership.objects.on(on).filter(agency__in=below).values("user").distinct().count()


def find_people(typed: str, on: date, *, agencies: AgencyQuerySet) -> list[Membership]:
    """
    Return roles of people whose name holds every typed word, with or without diacritics, by name.

    Names of people are few enough to be compared here: their table keeps no folded column.
    """
    words = fold(typed).split()
    held = Membership.objects.on(on).filter(user__is_active=True, agency__in=agencies).select_related("user", "agency")
    found = {(one.user_id, one.agency_id): one for one in held if all(word in fold(one.user.name) for word in words)}
    return sorted(found.values(), key=lambda one: (sort_key(one.user.name), one.agency.sort_key))
