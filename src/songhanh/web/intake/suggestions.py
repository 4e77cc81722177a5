"""Agencies found by typing, with or without diacritics, for the review's search boxes."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from songhanh.organisations import queries
from songhanh.web.gate import acting_of

MOST = 8


def agencies(request: HttpRequest) -> HttpResponse:
    """Return up to eight agencies of the territory whose name contains every typed word."""
    acting = acting_of(request)
    typed = request.GET.get("q", "")
    found = queries.agencies_named(typed, within=acting.require(), on=acting.on)[:MOST] if typed.strip() else []
    return render(request, "intake/suggestions.html", {"agencies": found, "typed": typed})
