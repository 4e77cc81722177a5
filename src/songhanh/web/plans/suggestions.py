"""Agencies and documents found by typing, with or without diacritics, for the forms at a task."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from songhanh.core.calendar import printed
from songhanh.documents import queries as register
from songhanh.organisations import queries as organisations
from songhanh.web.gate import acting_of
from songhanh.web.plans.forms import name_of, plans_named

MOST = 8


def agencies(request: HttpRequest) -> HttpResponse:
    """Return living agencies of the territory in whose name every typed word occurs."""
    acting = acting_of(request)
    typed = request.GET.get("q", "").strip()[:200]
    found = organisations.agencies_named(typed, within=acting.require(), on=acting.on) if typed else []
    living = [one for one in found if one.valid_to is None or one.valid_to > acting.on][:MOST]
    return render(request, "plans/agencies_found.html", {"agencies": living, "typed": typed})


def names(request: HttpRequest) -> HttpResponse:
    """Return the same agencies as names to be taken into a field."""
    acting = acting_of(request)
    typed = request.GET.get("q", "").strip()[:200]
    found = organisations.agencies_named(typed, within=acting.require(), on=acting.on) if typed else []
    return render(request, "shared/suggestions.html", {"names": [(one.name, one.short) for one in found[:MOST]]})


def plans(request: HttpRequest) -> HttpResponse:
    """Return plans that one sees in which every typed word occurs, newest first."""
    acting = acting_of(request)
    typed = request.GET.get("q", "").strip()[:200]
    found = plans_named(acting, typed)[:MOST] if typed else []
    offered = [(name_of(one.document), one.agency.name) for one in found]
    return render(request, "shared/suggestions.html", {"names": offered})


def documents(request: HttpRequest) -> HttpResponse:
    """Return documents of the register in which every typed word occurs, newest first."""
    acting = acting_of(request)
    typed = request.GET.get("q", "").strip()[:200]
    found = register.documents_known_to(acting.require(), acting.on).containing(typed) if typed else []
    names = [
        (name_of(one), printed(one.issued_on) if one.issued_on else "")
        for one in (found.order_by("-issued_on", "-pk")[:MOST] if typed else [])  # type: ignore[attr-defined]
    ]
    return render(request, "shared/suggestions.html", {"names": names})
