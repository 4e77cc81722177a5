"""The page of the takeout: what it holds, how far it is, and the file. Taking it is an act, so it is a POST."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from songhanh.core.calendar import day_of
from songhanh.exports.extract.bundle import safe_name
from songhanh.takeouts import actions, queries
from songhanh.takeouts.enums import TakeoutState
from songhanh.takeouts.models import Takeout
from songhanh.web.gate import Acting, acting_of


def page(request: HttpRequest) -> HttpResponse:
    return render(request, "takeouts/page.html", _context(acting_of(request)))


def progress(request: HttpRequest) -> HttpResponse:
    """How far it is, as a fragment that asks again by itself; without htmx the whole page."""
    template = "takeouts/state.html" if request.headers.get("HX-Request") else "takeouts/page.html"
    return render(request, template, _context(acting_of(request)))


def _context(acting: Acting) -> dict[str, Any]:
    takeout = queries.last_takeout(acting.require())
    made_at = takeout.made_at if takeout else None
    return {
        "takeout": takeout,
        "is_waiting": takeout is not None and takeout.state == TakeoutState.WAITING,
        # A back-up holds no takeouts: after a restore the row is there and the file is not.
        "is_ready": takeout is not None and takeout.state == TakeoutState.READY and takeout.path.exists(),
        "has_failed": takeout is not None and takeout.state == TakeoutState.FAILED,
        "kept_until": made_at + actions.KEPT if made_at else None,
    }


def ask(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    actions.ask_for_takeout(by=acting.user, acting_for=acting.require(), at=timezone.now())
    return redirect("takeouts:page")


def fetch(request: HttpRequest, uuid: UUID) -> FileResponse:
    """Hand the file out, and record who took it."""
    acting = acting_of(request)
    agency = acting.require()
    try:
        takeout = queries.ready_takeout(agency, uuid)
        content = takeout.path.open("rb")
    except (Takeout.DoesNotExist, OSError) as error:
        raise Http404 from error
    actions.fetch_takeout(takeout=takeout, by=acting.user, acting_for=agency, at=timezone.now())
    made_on = day_of(takeout.made_at or takeout.asked_at)
    name = f"{safe_name(f'Song Hành - {agency.name} - {made_on:%Y-%m-%d}')}.zip"
    return FileResponse(content, as_attachment=True, filename=name, content_type="application/zip")
