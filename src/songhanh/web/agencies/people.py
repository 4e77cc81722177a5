"""People of an agency: adding them, their roles, and the printed slips that let them in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from songhanh.accounts.actions import SLIP_LIFE, issue_slip
from songhanh.accounts.models import User
from songhanh.organisations import actions, tree
from songhanh.organisations.models import Agency, Membership
from songhanh.web.agencies.forms import ExistingPersonForm, PersonForm
from songhanh.web.agencies.views import managed, management_of
from songhanh.web.gate import acting_of
from songhanh.web.own_address import is_local, reachable_addresses
from songhanh.web.shared import form_page


@dataclass(frozen=True, slots=True)
class PrintedSlip:
    """A slip as it is printed. Its code is nowhere else: not in the session, not in an address, not in the log."""

    user: User
    agency: Agency | None
    code: str


def slips_page(request: HttpRequest, slips: list[PrintedSlip], at: datetime, back: str) -> HttpResponse:
    """Answer a POST with the slips to print; they can be read this once."""
    own, reachable = request.build_absolute_uri(reverse("use-slip")), reachable_addresses(request, reverse("use-slip"))
    context = {
        "slips": slips,
        "address": (reachable or [own])[0],
        "addresses": [*reachable, own],
        "is_offered": bool(reachable),
        "is_local": is_local(request.get_host()),
        "expires_at": at + SLIP_LIFE,
        "back": back,
    }
    response = render(request, "agencies/slips.html", context)
    response["Cache-Control"] = "no-store"
    return response


def add(request: HttpRequest, pk: int) -> HttpResponse:
    acting = acting_of(request)
    agency = managed(acting, pk)
    form = PersonForm(request.POST or None, management=management_of(acting))
    if request.method == "POST" and form.is_valid():
        at = timezone.now()
        try:
            made = actions.add_people(news=[form.new(agency)], by=acting.user, acting_for=acting.agency, at=at)
        except actions.CannotAddPerson as sentence:
            form.add_error("login", str(sentence))
        else:
            slips = [PrintedSlip(user, agency, code) for user, code in made]
            return slips_page(request, slips, at, reverse("agencies:agency", args=[pk]))
    return form_page(request, "agencies/add_person.html", form, {"agency": agency})


def give_role(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a role to somebody who signs in already."""
    acting = acting_of(request)
    agency = managed(acting, pk)
    form = ExistingPersonForm(request.POST or None, management=management_of(acting))
    if request.method == "POST" and form.is_valid():
        user = form.cleaned_data["login"]
        actions.give_role(
            user=user, agency=agency, role=form.cleaned_data["role"], by=acting.user, acting_for=acting.agency,
            at=timezone.now(),
        )  # fmt: skip
        messages.success(request, f"Đã giao vai trò cho {user}.")
        return redirect("agencies:agency", pk)
    return form_page(request, "agencies/give_role.html", form, {"agency": agency})


def end_role(request: HttpRequest, pk: int) -> HttpResponse:
    acting = acting_of(request)
    membership = get_object_or_404(Membership.objects.on(acting.on).select_related("user", "agency"), pk=pk)
    managed(acting, membership.agency_id)
    if membership.role not in management_of(acting).roles():
        raise Http404
    try:
        actions.end_role(membership=membership, by=acting.user, acting_for=acting.agency, at=timezone.now())
    except actions.CannotEndRole as sentence:
        messages.warning(request, str(sentence))
    else:
        messages.success(request, f"{membership.user} thôi vai trò {membership.get_role_display()}.")
    return redirect("agencies:agency", membership.agency_id)


def slip(request: HttpRequest, pk: int) -> HttpResponse:
    """Print a new slip for one person; the one before is void."""
    acting = acting_of(request)
    user = get_object_or_404(User, pk=pk, is_active=True)
    if not management_of(acting).reaches_person(user):
        raise Http404
    at = timezone.now()
    held = Membership.objects.on(acting.on).filter(user=user).select_related("agency").first()
    code = issue_slip(user=user, by=acting.user, acting_for=acting.agency, at=at)
    agency = held.agency if held else None
    back = reverse("agencies:agency", args=[agency.pk]) if agency else reverse("agencies:tree")
    return slips_page(request, [PrintedSlip(user, agency, code)], at, back)


def slips(request: HttpRequest, pk: int) -> HttpResponse:
    """Print slips for everybody at an agency and below it who has not come in yet."""
    acting = acting_of(request)
    agency = managed(acting, pk)
    waiting = tree.not_come_in(agency.pk, acting.on)
    management = management_of(acting)
    at = timezone.now()
    printed = [
        PrintedSlip(one.user, one.agency, issue_slip(user=one.user, by=acting.user, acting_for=acting.agency, at=at))
        for one in waiting
        if management.reaches_person(one.user)
    ]
    back = reverse("agencies:agency", args=[pk])
    if not printed:
        messages.info(request, "Mọi người ở đây đều đã đăng nhập.")
        return redirect(back)
    return slips_page(request, printed, at, back)
