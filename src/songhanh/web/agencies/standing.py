"""The page on which an issuer names its standing agency."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from songhanh.audit.actions import KeyUsedForAnotherForm
from songhanh.core.calendar import printed
from songhanh.core.fields import EditedMeanwhile
from songhanh.organisations import queries, rules
from songhanh.organisations.models import Agency
from songhanh.organisations.standing import CannotNameStandingAgency
from songhanh.plans import actions as plans
from songhanh.web.agencies.changes import conflict_on
from songhanh.web.agencies.forms import StandingForm
from songhanh.web.agencies.views import managed
from songhanh.web.gate import Acting, acting_of
from songhanh.web.shared import form_page


def name_standing(request: HttpRequest, pk: int) -> HttpResponse:
    """Name who follows up what an agency issues, with its plans in force or without them."""
    acting = acting_of(request)
    issuer = managed(acting, pk)
    now = queries.standing_agency_of(issuer, acting.on)
    form = StandingForm(request.POST or None, issuer=issuer, on=acting.on, initial=_proposal(acting, issuer, now))
    context: dict[str, Any] = {"agency": issuer, "now": now}
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            plans.name_standing_agency(
                issuer=issuer, version=said["version"], agency=said["agency"], on=said["on"], basis=said["basis"],
                with_plans=said["with_plans"], by=acting.user, acting_for=acting.agency, at=timezone.now(),
                key=said["key"],
            )  # fmt: skip
        except CannotNameStandingAgency as sentence:
            form.add_error(None, str(sentence))
        except KeyUsedForAnotherForm:
            form.add_error(None, "Nội dung này khác với nội dung vừa gửi. Tải lại trang rồi ghi lần nữa.")
        except EditedMeanwhile as meanwhile:
            held = queries.standing_agency_of(issuer, acting.on)
            rows = [("Cơ quan thường trực", _words(held), _words(said["agency"]))]
            return form_page(request, "agencies/standing.html", form, context, conflict_on(meanwhile.current, rows))
        else:
            messages.success(request, f"Từ {printed(said['on'])}: {_words(said['agency'])}.")
            return redirect("agencies:agency", pk)
    return form_page(request, "agencies/standing.html", form, context)


def _words(agency: Agency | None) -> str:
    return f"{agency} là cơ quan thường trực" if agency else "cơ quan ban hành tự theo dõi"


def _proposal(acting: Acting, issuer: Agency, now: Agency | None) -> dict[str, Any]:
    """Begin with the agency that usually stands for such an issuer, while none is named; else with what is."""
    if now is not None:
        return {"agency": now.pk, "on": printed(acting.on)}
    usual = queries.proposed_standing_agency(issuer)
    if usual is None:
        return {"on": printed(acting.on)}
    name, since = usual
    known = [
        one for one in queries.right_below(issuer, acting.on) if rules.comparable(one.name) == rules.comparable(name)
    ]
    return {"agency": known[0].pk, "on": printed(since)} if len(known) == 1 else {"on": printed(acting.on)}
