"""The tree of agencies as of a day, search, and an agency's page."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from songhanh.organisations import queries, tree
from songhanh.organisations.access import Management
from songhanh.organisations.enums import KIND_LABELS, AgencyKind
from songhanh.organisations.models import Agency
from songhanh.web.agencies.branches import branch_of, first_branches
from songhanh.web.agencies.forms import ProvinceForm
from songhanh.web.forms import DayField
from songhanh.web.gate import Acting, acting_of

ON_A_PAGE = 25
SUGGESTED = 12


def management_of(acting: Acting) -> Management:
    return Management(acting.agency, acting.permissions, acting.on)


def asked_day(request: HttpRequest, today: date) -> tuple[date, str]:
    """Return the day that the tree is asked for, and a sentence when it could not be read."""
    typed = request.GET.get("ngay", "")
    if not typed:
        return today, ""
    try:
        return DayField().clean(typed), ""
    except ValidationError as refused:
        return today, refused.messages[0]


def tree_page(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    acting.require()
    on, wrong_day = asked_day(request, acting.on)
    typed = request.GET.get("q", "").strip()[:200]
    context: dict[str, object] = {"on": on, "is_today": on == acting.on, "wrong_day": wrong_day, "typed": typed}
    if typed:
        found = Paginator(tree.find_names(typed, on), ON_A_PAGE).get_page(request.GET.get("page"))
        return render(request, "agencies/search.html", context | {"page": found})
    context["branches"] = first_branches(acting.agency, on)
    if management_of(acting).everything:
        context["province_form"] = ProvinceForm()
    return render(request, "agencies/tree.html", context)


def branch(request: HttpRequest, pk: int) -> HttpResponse:
    """One level of the tree, as a fragment: kinds when there are many, else agencies, at most 25 at once."""
    acting = acting_of(request)
    acting.require()
    on, _ = asked_day(request, acting.on)
    kind = request.GET.get("loai", "")
    if kind and kind not in set(AgencyKind):
        raise Http404
    try:
        start = max(int(request.GET.get("tu", "0")), 0)
    except ValueError:
        raise Http404 from None
    if not tree.line_of(pk, on):
        raise Http404
    found = branch_of(pk, on, kind, start)
    return render(request, "agencies/branch.html", {"branch": found, "on": on})


def agency_page(request: HttpRequest, pk: int) -> HttpResponse:
    acting = acting_of(request)
    acting.require()
    line, manages = reach(acting, pk)
    agency = line[-1]
    sees_people = manages or agency == acting.agency
    below, held = tree.kinds_below(pk, acting.on), queries.standing_agencies(pk)
    context = {
        "agency": agency,
        "above": line[:-1],
        "kind": KIND_LABELS[AgencyKind(agency.kind)],
        "ended": agency.valid_to is not None and agency.valid_to <= acting.on,
        "manages": manages,
        "names": agency.names.order_by("valid_from"),
        "below": [(kind, KIND_LABELS[kind], number) for kind, number in below],
        "story": tree.story_of(pk),
        "standing": [one for one in held if one.issuer_id == pk],
        "stands_for": [one for one in held if one.agency_id == pk],
        "has_below": bool(below),
        "sees_people": sees_people,
        "people": _by_person(tree.people_of(pk, acting.on)) if sees_people else [],
        "now": acting.on,
    }
    return render(request, "agencies/agency.html", context)


def reach(acting: Acting, pk: int) -> tuple[list[Agency], bool]:
    """Return the line above an agency with itself at the end, and whether one manages it; 404 when there is none."""
    line = tree.line_of(pk, acting.on)
    if not line or line[-1].pk != pk:
        raise Http404
    return line, management_of(acting).reaches({one.pk for one in line})


def managed(acting: Acting, pk: int) -> Agency:
    """Return an agency that one manages, or 404."""
    line, manages = reach(acting, pk)
    if not manages:
        raise Http404
    return line[-1]


def _by_person(memberships: object) -> list[dict[str, object]]:
    people: dict[int, dict[str, object]] = {}
    for membership in memberships:  # type: ignore[attr-defined]
        person = people.setdefault(membership.user_id, {"user": membership.user, "roles": []})
        person["roles"].append(membership)  # type: ignore[attr-defined]
    return list(people.values())


def suggest(request: HttpRequest) -> HttpResponse:
    """Agencies in reach whose names hold the typed words."""
    acting = acting_of(request)
    typed = request.GET.get("q", "").strip()[:200]
    reachable = management_of(acting).agencies()
    names = tree.find_names(typed, acting.on).filter(agency__in=reachable, valid_to=None)[:SUGGESTED]
    return render(
        request, "shared/suggestions.html", {"names": _told_apart([name.agency for name in names], acting.on)}
    )


def _told_apart(agencies: list[Agency], on: date) -> list[tuple[str, str]]:
    """Names to take; those that two agencies bear are taken together with the one above."""
    names = [agency.name for agency in agencies]
    above = tree.parents_of(agencies, on)
    pairs = []
    for agency in agencies:
        parent = above.get(agency.pk, "")
        twin = names.count(agency.name) > 1 and parent
        pairs.append((f"{agency.name}, {parent}", "") if twin else (agency.name, parent))
    return pairs


def suggest_places(request: HttpRequest) -> HttpResponse:
    """Names that one's agency may have in a province, before anything of that province is loaded."""
    typed = request.GET.get("q", "").strip()[:200]
    names = tree.places_like(typed, request.GET.get("province", ""))[:SUGGESTED]
    return render(request, "shared/suggestions.html", {"names": names})
