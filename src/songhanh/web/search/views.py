"""The page of what was found: every group with its first lines, or one group by pages."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from songhanh.web.gate import Acting, acting_of
from songhanh.web.search.found import GROUPS, Group
from vanban import fold

FIRST = 6  # hits of each group on the page of all
OFFERED = 3  # hits of each group under the box in the top bar
PAGE = 25
MOST_PAGES = 400
LONGEST = 200
SHORTEST = 2  # letters


def search(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    acting.require()
    typed = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]
    chosen = request.GET.get("nhom", "")
    page = _page(request) if chosen in GROUPS else 1
    groups: list[Group] = []
    if len(fold(typed)) >= SHORTEST:
        groups = [_one(acting, typed, chosen, page)] if chosen in GROUPS else _all(acting, typed)
    context = {
        "typed": typed,
        "groups": [group for group in groups if group.hits],
        "chosen": chosen if chosen in GROUPS else "",
        "page": page,
        "too_short": bool(typed) and len(fold(typed)) < SHORTEST,
    }
    return render(request, "search/found.html", context)


def suggest(request: HttpRequest) -> HttpResponse:
    """Offer the first hits of each group as one types in the top bar; each leads straight to its place."""
    acting = acting_of(request)
    acting.require()
    typed = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]
    groups = []
    if len(fold(typed)) >= SHORTEST:
        groups = [_group(acting, typed, name, 0, OFFERED) for name in GROUPS]
    return render(request, "search/offered.html", {"groups": groups, "typed": typed})


def _all(acting: Acting, typed: str) -> list[Group]:
    return [_group(acting, typed, name, 0, FIRST) for name in GROUPS]


def _one(acting: Acting, typed: str, name: str, page: int) -> Group:
    return _group(acting, typed, name, (page - 1) * PAGE, page * PAGE)


def _group(acting: Acting, typed: str, name: str, start: int, end: int) -> Group:
    title, find, permission = GROUPS[name]
    if permission is not None and not acting.may(permission):
        return Group(name, title, [], False)
    hits = find(acting, typed, start, end + 1)  # one more tells that there are others
    return Group(name, title, hits[: end - start], len(hits) > end - start)


def _page(request: HttpRequest) -> int:
    value = request.GET.get("page", "")
    return min(max(int(value), 1), MOST_PAGES) if value.isdecimal() and len(value) < 6 else 1
