"""
The gate before every view: the policy of its address, who acts for which agency, and a GET that writes nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, cast
from urllib.parse import quote, urlsplit

from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY, REDIRECT_FIELD_NAME, SESSION_KEY
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils.crypto import constant_time_compare

from songhanh.accounts.enums import ROLES, Permission, RoleName
from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.core.calendar import today
from songhanh.organisations import queries
from songhanh.organisations.models import Agency, Membership
from songhanh.web.policies import POLICIES, Policy

ACTING_FOR = "acting_for"  # key in the session: the agency one last chose


class PolicyMissing(Exception):
    """Raised when an address has no line in web/policies.py: it is refused to everyone."""


class WroteOnGet(Exception):
    """Raised when a view that only shows something tries to write."""


@dataclass(frozen=True)
class Acting:
    """Who is here, for which agency, and what they may do there today."""

    user: User
    agency: Agency | None
    on: date
    memberships: tuple[Membership, ...] = field(default=())  # of all agencies

    @cached_property
    def permissions(self) -> frozenset[Permission]:
        held: frozenset[Permission] = frozenset()
        for membership in self.memberships:
            if self.agency is not None and membership.agency_id == self.agency.pk:
                held |= membership.permissions
        return held

    @property
    def agencies(self) -> list[Agency]:
        """The agencies one can act for, each once."""
        return list({membership.agency_id: membership.agency for membership in self.memberships}.values())

    @property
    def roles(self) -> list[str]:
        return [
            ROLES[RoleName(one.role)].label
            for one in self.memberships
            if self.agency is not None and one.agency_id == self.agency.pk
        ]

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions

    def require(self) -> Agency:
        """Return the acting agency; 404 for someone who acts for none."""
        if self.agency is None:
            raise Http404
        return self.agency


class ActingRequest(HttpRequest):
    """A request that passed the gate."""

    acting: Acting


def acting_of(request: HttpRequest) -> Acting:
    return cast(ActingRequest, request).acting


def _know_person(request: HttpRequest) -> tuple[Membership, ...]:
    """Fetch who is here with every role they hold, in one query, and spare Django's own middleware its query."""
    person = request.session.get(SESSION_KEY)
    memberships = tuple(queries.memberships_of(int(person), today())) if person else ()
    if memberships and _is_signed_in(request, memberships[0].user):
        request._cached_user = memberships[0].user  # type: ignore[attr-defined]
    else:
        _ = request.user.is_active
    request._memberships = memberships  # type: ignore[attr-defined]
    return memberships


def _acting(request: HttpRequest) -> Acting | None:
    known: tuple[Membership, ...] | None = getattr(request, "_memberships", None)
    memberships = _know_person(request) if known is None else known
    user = request.user
    if not isinstance(user, User) or not user.is_active:
        return None
    chosen = request.session.get(ACTING_FOR, 0)
    agencies = {one.agency_id: one.agency for one in memberships}
    agency = agencies.get(chosen) or next(iter(agencies.values()), None)
    return Acting(user, agency, today(), memberships)


def _is_signed_in(request: HttpRequest, user: User) -> bool:
    """Tell whether the session is of this person's present password, as Django itself checks it."""
    held = request.session.get(HASH_SESSION_KEY, "")
    return constant_time_compare(held, user.get_session_auth_hash())


class PolicyMiddleware:
    """Refuse what has no policy, ask for a sign-in, answer 404 where the role does not suffice."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        token = audit.request_id.set(str(uuid.uuid4()))
        try:
            if request.method not in {"GET", "HEAD", "OPTIONS"}:
                return self.get_response(request)
            # A session that a new password ended is forgotten when its user is first asked for: that is a write.
            _know_person(request)
            with connection.execute_wrapper(_only_select):
                return self.get_response(request)
        finally:
            audit.request_id.reset(token)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: list[Any], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        match = request.resolver_match
        policy = POLICIES.get(match.view_name) if match else None
        if policy is None:
            raise PolicyMissing(request.path)
        if request.method not in policy.methods:
            return _not_allowed(request, policy)
        if policy.open_to_all:
            return None
        acting = _acting(request)
        if acting is None:
            return _to_sign_in(request)
        cast(ActingRequest, request).acting = acting
        _refuse_without_permission(policy, acting)
        return None


def _refuse_without_permission(policy: Policy, acting: Acting) -> None:
    if policy.permission is not None and not acting.may(policy.permission):
        raise Http404


def _not_allowed(request: HttpRequest, policy: Policy) -> HttpResponse:
    response = render(request, "405.html", status=405)
    response["Allow"] = ", ".join(sorted(policy.methods))
    return response


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for a sign-in; htmx is told to leave the page, so that no sign-in form lands inside a fragment."""
    back = request.get_full_path() if request.method == "GET" else _page_of_form(request)
    address = f"{resolve_url(settings.LOGIN_URL)}?{REDIRECT_FIELD_NAME}={quote(back)}"
    if request.headers.get("HX-Request"):
        response = HttpResponse(status=401)
        response["HX-Redirect"] = address
        return response
    return HttpResponseRedirect(address)


def _page_of_form(request: HttpRequest) -> str:
    """The page on which a form stood: there its text was kept, so there one goes on after signing in."""
    page = urlsplit(request.headers.get("HX-Current-URL") or request.headers.get("Referer", ""))
    if page.netloc != request.get_host():
        return "/"
    return f"{page.path}?{page.query}" if page.query else page.path


def _only_select(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    if not sql.lstrip(" (").upper().startswith(("SELECT", "WITH", "EXPLAIN", "SAVEPOINT", "RELEASE", "PRAGMA")):
        raise WroteOnGet(sql.split(maxsplit=4)[:4])
    return execute(sql, params, many, context)
