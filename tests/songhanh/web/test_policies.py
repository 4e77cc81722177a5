"""Every address has a line in the table of policies, and answers nobody whom the line leaves out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, path, reverse

from songhanh.accounts.enums import ROLES, RoleName
from songhanh.web import gate
from songhanh.web.policies import POLICIES

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
NOBODYS_ID = 987_654_321


def addresses(resolver: URLResolver, space: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, f"{space}{pattern.namespace}:" if pattern.namespace else space)
        else:
            yield f"{space}{pattern.name}", pattern


def without_policy(resolver: URLResolver) -> set[str]:
    return {name for name, _ in addresses(resolver)} - set(POLICIES)


def address_of(name: str, pattern: URLPattern) -> str:
    given = {key: _any(converter) for key, converter in pattern.pattern.converters.items()}
    return reverse(name, kwargs=given)


def _any(converter) -> object:
    return {
        "IntConverter": NOBODYS_ID,
        "UUIDConverter": "00000000-0000-4000-8000-000000000000",
    }.get(type(converter).__name__, "x")


ALL = dict(addresses(get_resolver()))


def test_every_address_has_a_policy():
    assert without_policy(get_resolver()) == set()


def test_an_address_without_a_policy_is_found(settings):
    class Planted:
        urlpatterns = [path("len-lut/", lambda request: HttpResponse("x"), name="sneaked-in")]

    assert without_policy(get_resolver(Planted)) == {"sneaked-in"}


def test_an_address_without_a_policy_answers_nobody(monkeypatch, province, as_role):
    monkeypatch.delitem(POLICIES, "password")
    with pytest.raises(gate.PolicyMissing):
        as_role(RoleName.OFFICER).get(reverse("password"))


def test_no_policy_is_left_over():
    # "search" comes with the search page: its line may stand before its view.
    assert set(POLICIES) - set(ALL) <= {"search"}


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(ALL))
def test_a_stranger_is_asked_to_sign_in_and_changes_nothing(name, province):
    policy, address = POLICIES[name], address_of(name, ALL[name])
    for method in METHODS:
        response = Client().generic(method, address)
        if method not in policy.methods:
            assert response.status_code == 405, (name, method)
        elif not policy.open_to_all:
            assert response.status_code == 302, (name, method)
            assert response.url.startswith(reverse("sign-in"))


@pytest.mark.django_db
@pytest.mark.parametrize("role", sorted(RoleName))
def test_no_address_answers_a_role_that_lacks_its_permission(role, province, as_role):
    client = as_role(role)
    for name, pattern in ALL.items():
        policy, address = POLICIES[name], address_of(name, pattern)
        if policy.open_to_all or policy.permission is None or policy.permission in ROLES[role].permissions:
            continue
        for method in sorted(policy.methods):
            assert client.generic(method, address).status_code == 404, (name, method)


@pytest.mark.django_db
@pytest.mark.parametrize("role", sorted(RoleName))
def test_every_role_gets_an_answer_where_it_may_ask(role, province, as_role):
    """What takes an id gets one that is nobody's: 404, never a failure."""
    for name, pattern in ALL.items():
        policy, address = POLICIES[name], address_of(name, pattern)
        if policy.open_to_all or (policy.permission is not None and policy.permission not in ROLES[role].permissions):
            continue
        for method in sorted(policy.methods):
            status = as_role(role).generic(method, address).status_code
            wanted = {404} if pattern.pattern.converters else {200, 302, 400, 404, 409, 422}
            assert status in wanted, (name, method, status)


@pytest.mark.django_db
def test_somebody_without_any_role_finds_only_themselves(province, signed_in):
    from songhanh.accounts.models import User

    client = signed_in(User.objects.create_user("moi", "Người Mới"))
    for name, pattern in ALL.items():
        policy = POLICIES[name]
        if policy.open_to_all or name in {"overview", "password", "sign-out"}:
            continue
        for method in sorted(policy.methods):
            assert client.generic(method, address_of(name, pattern)).status_code == 404, (name, method)


@pytest.mark.django_db
def test_a_lost_role_is_gone_at_once(province, as_role, now):
    from songhanh.organisations import actions
    from songhanh.organisations.models import Membership

    client = as_role(RoleName.AGENCY_ADMINISTRATOR)
    assert client.get(reverse("agencies:add")).status_code == 200
    held = Membership.objects.get(user=province.people[RoleName.AGENCY_ADMINISTRATOR])
    actions.end_role(membership=held, by=None, acting_for=None, at=now)
    assert client.get(reverse("agencies:add")).status_code == 404


@pytest.mark.django_db
def test_a_view_that_writes_when_it_only_shows_fails(monkeypatch, province, as_role):
    from songhanh.accounts.models import User

    def writes(request):
        User.objects.update(locale="en")
        return HttpResponse("x")

    monkeypatch.setattr(ALL["password"], "callback", writes)
    with pytest.raises(gate.WroteOnGet):
        as_role(RoleName.OFFICER).get(reverse("password"))
