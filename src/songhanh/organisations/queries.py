"""Reads across agencies: the tree, who is below, and who is meant by a printed name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from django.db.models import Exists, OuterRef, Q, Subquery

from songhanh.core.fields import valid_on
from songhanh.organisations import rules
from songhanh.organisations.enums import AgencyKind, Line
from songhanh.organisations.models import (
    Agency,
    AgencyQuerySet,
    Alias,
    Ancestry,
    Membership,
    Name,
    StandingAgency,
    Succession,
)
from songhanh.organisations.reference.departments import USUAL_STANDING


@dataclass(frozen=True, slots=True)
class Match:
    """Who a printed name means. `agency` is None unless exactly one fits; `candidates` are what one may choose from."""

    printed: str
    agency: Agency | None
    candidates: tuple[Agency, ...] = ()
    successors: tuple[Agency, ...] = ()
    remembered: bool = False


@dataclass(frozen=True)
class Territory:
    """The place in the tree from which printed names are looked up on a day: an agency and everyone above it."""

    on: date
    line: tuple[Agency, ...]  # from the highest down to the agency itself
    standing: dict[int, tuple[int, str]] = field(default_factory=dict)  # of those above: id and name of who stands

    @cached_property
    def root(self) -> Agency:
        """The province (else the commune, else the agency itself) in whose territory the agency works."""
        by_kind = {agency.kind: agency for agency in self.line}
        return by_kind.get(AgencyKind.PROVINCE) or by_kind.get(AgencyKind.COMMUNE) or self.line[-1]

    @cached_property
    def places(self) -> list[str]:
        """The own place as names of its bodies end in it: "tinh an son", "an son", "tinh"."""
        place = rules.comparable(self.root.name).removeprefix("uy ban nhan dan ")
        word, _, bare = place.partition(" ")
        if place.startswith("thanh pho "):
            return [place, bare.removeprefix("pho ")]
        return [place, bare, word] if word == "tinh" else [place, bare] if word in {"xa", "phuong"} else [place]

    def seen_from(self, agency: Agency) -> Territory | None:
        """Return the territory of an agency of this line, without asking the database; None for another agency."""
        at = next((n for n, one in enumerate(self.line) if one.pk == agency.pk), None)
        return None if at is None else Territory(self.on, self.line[: at + 1])

    def above_named(self, printed: str) -> Agency | None:
        """Return the agency of this line that bears the printed name, if one does."""
        key = rules.comparable(printed)
        keys = {key, rules.without_place(key, self.places)}
        for agency in reversed(self.line):
            own = {rules.comparable(agency.name), rules.comparable(agency.short)} - {""}
            if keys & (own | {rules.without_place(name, self.places) for name in own}):
                return agency
        return None


def territory(agency: Agency, on: date, *, standing_on: date | None = None) -> Territory:
    """Return where an agency stands on a day; `standing_on` asks too who stands for those above it on that day."""
    above = Ancestry.objects.filter(valid_on(on), descendant=agency, line=Line.TERRITORY, depth__gt=0)
    named = StandingAgency.objects.on(standing_on or on).filter(issuer=OuterRef("ancestor")).values("agency")
    pairs: list[Any] = list(
        above.select_related("ancestor")
        .annotate(
            standing=Subquery(named.values("agency")[:1]), standing_name=Subquery(named.values("agency__name")[:1])
        )
        .order_by("-depth")
    )
    standing = {pair.ancestor_id: (pair.standing, pair.standing_name) for pair in pairs if pair.standing}
    return Territory(on, (*(pair.ancestor for pair in pairs), agency), standing)


def territory_of(agency: Agency, on: date) -> Agency:
    """Return the province (else the commune, else the agency itself) in whose territory the agency works."""
    return territory(agency, on).root


def resolve_names(printed: Iterable[str], *, within: Agency | Territory, on: date) -> dict[str, Match]:
    """
    Look up printed names in the territory of the issuer on the document's date.

    First what a person decided before in the issuer's line, then names inside the territory; two hits → none.
    """
    around = within if isinstance(within, Territory) else territory(within, on)
    wanted = {name: rules.comparable(name) for name in printed}
    keys = {key: rules.without_place(key, around.places) for key in wanted.values()}
    forms = set(keys) | set(keys.values())
    remembered = _remembered(forms, around)
    named = _named(forms, around)
    answers = {}
    for name, key in wanted.items():
        alias = remembered.get(key) or remembered.get(keys[key])
        if alias is not None:
            answers[name] = Match(name, alias, (alias,), remembered=True)
            continue
        hits = named.get(key) or named.get(keys[key]) or []
        living = [hit for hit in hits if _exists(hit, on)]
        gone = [hit for hit in hits if not _exists(hit, on)]
        only = living[0] if len(living) == 1 else None
        answers[name] = Match(name, only, tuple(living), tuple(successors_of(gone, on)) if gone and not living else ())
    return answers


def _exists(agency: Agency, day: date) -> bool:
    return (agency.valid_from is None or agency.valid_from <= day) and (
        agency.valid_to is None or agency.valid_to > day
    )


def _remembered(forms: set[str], around: Territory) -> dict[str, Agency]:
    """What was decided nearest to the issuer counts."""
    rank = {agency.pk: number for number, agency in enumerate(around.line)}
    found = Alias.objects.on(around.on).filter(folded__in=forms, within__in=rank).select_related("agency")
    return {alias.folded: alias.agency for alias in sorted(found, key=lambda alias: rank[alias.within_id])}


def _named(forms: set[str], around: Territory) -> dict[str, list[Agency]]:
    """Names inside the territory, also gone ones; an agency of the issuer's own house goes before its namesakes."""
    with_place = forms | {f"{form} {place}" for form in forms for place in around.places}
    inside = Q(agency__in=Ancestry.objects.filter(ancestor=around.root, line=Line.TERRITORY).values("descendant"))
    own = Ancestry.objects.filter(
        valid_on(around.on), ancestor=around.line[-1], descendant=OuterRef("agency"), line=Line.TERRITORY
    )
    names = (
        Name.objects.filter(inside | Q(agency__in=around.line))
        .filter(Q(folded__in=with_place) | Q(folded_short__in=with_place))
        .select_related("agency")
        .annotate(is_own=Exists(own))
    )
    hits: dict[str, dict[int, Agency]] = defaultdict(dict)
    house: set[int] = set()
    for name in names:
        if name.is_own:
            house.add(name.agency_id)
        for form in (name.folded, name.folded_short):
            if form:
                hits[form][name.agency_id] = name.agency
                hits[rules.without_place(form, around.places)][name.agency_id] = name.agency
    return {
        form: [agency for pk, agency in found.items() if pk in house] or list(found.values())
        for form, found in hits.items()
    }


def successors_of(agencies: Iterable[Agency], on: date) -> list[Agency]:
    """Return who took over from agencies that ended, followed on to those that exist on the day."""
    wanted, seen, living = {agency.pk for agency in agencies}, set[int](), dict[int, Agency]()
    while wanted - seen:
        seen |= wanted
        steps = Succession.objects.filter(before__in=wanted, after__isnull=False).select_related("after")
        after = [step.after for step in steps if step.after is not None]
        living |= {agency.pk: agency for agency in after if _exists(agency, on)}
        wanted = {agency.pk for agency in after}
    return list(living.values())


def members_of(within: Agency | Territory, on: date, *kinds: AgencyKind) -> list[Agency]:
    """Return all agencies of some kinds in the territory that an agency works in, in Vietnamese order."""
    root = within.root if isinstance(within, Territory) else territory_of(within, on)
    return list(Agency.objects.on(on).below(root, on).of_kind(*kinds).order_by("sort_key"))


def communes_of(within: Agency | Territory, on: date) -> list[Agency]:
    """Return all communes of the province that the agency works in, in Vietnamese order."""
    return members_of(within, on, AgencyKind.COMMUNE)


def departments_of(within: Agency | Territory, on: date) -> list[Agency]:
    """Return all departments right below the province (or commune) that the agency works in."""
    return members_of(within, on, AgencyKind.DEPARTMENT)


def memberships_of(user_id: int, on: date) -> list[Membership]:
    """Return the roles a person holds on a day, with person and agencies, in one query."""
    return list(
        Membership.objects.on(on)
        .filter(user_id=user_id)
        .select_related("agency", "user")
        .order_by("agency__sort_key", "role")
    )


def above(agency_ids: Iterable[int], on: date) -> set[int]:
    """Return the agencies themselves and everyone above them in territory on the day."""
    return set(
        Ancestry.objects.filter(valid_on(on), descendant__in=list(agency_ids), line=Line.TERRITORY).values_list(
            "ancestor", flat=True
        )
    )


def below(agency_ids: Iterable[int], on: date) -> set[int]:
    """Return the agencies themselves and everyone below them in territory on the day."""
    return set(
        Ancestry.objects.filter(valid_on(on), ancestor__in=list(agency_ids), line=Line.TERRITORY).values_list(
            "descendant", flat=True
        )
    )


def agencies_named(typed: str, *, within: Agency, on: date) -> list[Agency]:
    """Return agencies of the territory in which every typed word occurs, with or without diacritics, shortest first."""
    inside = Ancestry.objects.filter(ancestor=territory_of(within, on), line=Line.TERRITORY).values("descendant")
    found = Name.objects.filter(Q(agency__in=inside) | Q(agency__parents__isnull=True)).filter(valid_on(on))
    for word in rules.comparable(typed).split():
        found = found.filter(Q(folded__contains=word) | Q(folded_short__contains=word))
    agencies = {name.agency_id: name.agency for name in found.select_related("agency")[:60]}
    return sorted(agencies.values(), key=lambda agency: (len(agency.name), agency.sort_key))


def agencies_by_id(ids: Iterable[int]) -> list[Agency]:
    """Return agencies by their ids, in Vietnamese order."""
    return list(Agency.objects.filter(pk__in=list(ids)).order_by("sort_key"))


def right_below(agency: Agency, on: date) -> AgencyQuerySet:
    """Return the agencies that stand directly under one in territory on a day."""
    held = Ancestry.objects.filter(valid_on(on), ancestor=agency, line=Line.TERRITORY, depth=1)
    return Agency.objects.on(on).filter(pk__in=held.values("descendant")).order_by("sort_key")


def is_right_below(agency: Agency, above: Agency, on: date) -> bool:
    """Tell whether one agency stands directly under another in territory on a day."""
    return right_below(above, on).filter(pk=agency.pk).exists()


def standing_agency_of(issuer: Agency, on: date) -> Agency | None:
    """Return who follows up on a day what an agency issues; None when it does so itself."""
    named = StandingAgency.objects.on(on).filter(issuer=issuer, agency__in=Agency.objects.on(on))
    found = named.select_related("agency").first()
    return found.agency if found else None


def standing_agencies(agency_id: int) -> list[StandingAgency]:
    """Return who was the standing agency of this one, and for whom it stood itself, the latest first."""
    both = StandingAgency.objects.filter(Q(issuer=agency_id) | Q(agency=agency_id))
    return list(both.select_related("issuer", "agency").order_by("-valid_from", "-pk"))


def proposed_standing_agency(issuer: Agency) -> tuple[str, date] | None:
    """Return the name of the agency that usually stands for such an issuer, and since when; None where none does."""
    return USUAL_STANDING.get(AgencyKind(issuer.kind))
