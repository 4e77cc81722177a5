"""Naming the standing agency: who follows up, for a while, what an agency issues (ADR 8)."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.core.calendar import day_of, printed
from songhanh.organisations import queries
from songhanh.organisations.models import Agency, StandingAgency


class CannotNameStandingAgency(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
def name_standing_agency(
    *, issuer: Agency, version: int, agency: Agency | None, on: date, basis: str, by: User | None,
    acting_for: Agency | None, at: datetime,
) -> StandingAgency | None:  # fmt: skip
    """
    Name who follows up from a day on what `issuer` issues; None = from then on it does so itself.

    Whoever was named before ends on that day, or gives way where they were named for that very day. Plans that run
    already stay where they are: `plans.actions.name_standing_agency` takes them along.

    :raises CannotNameStandingAgency: for an agency that does not stand right below, or a day that cannot be.
    :raises EditedMeanwhile: if the issuer is no longer at `version`.
    """
    today = day_of(at)
    if on > today:
        raise CannotNameStandingAgency("Ngày bắt đầu không thể ở sau hôm nay.")
    if agency is not None and not queries.is_right_below(agency, issuer, today):
        raise CannotNameStandingAgency(f"{agency} không trực thuộc {issuer}. Chọn một cơ quan trực thuộc.")
    issuer.edit(expecting=version)
    latest = StandingAgency.objects.filter(issuer=issuer).order_by("-valid_from", "-pk").first()
    _make_room(latest, agency, on)
    named = None
    if agency is not None:
        named = StandingAgency.objects.create(
            issuer=issuer, agency=agency, valid_from=on, basis=basis.strip(), named_at=at, named_by=by
        )
    before = latest.agency if latest is not None and latest.valid_to is None else None
    audit.record(
        "standing_agency.named", on=issuer, by=by, acting_for=acting_for, at=at,
        changes={"agency": [before, agency], "valid_from": [None, on]}, reason=basis.strip(),
    )  # fmt: skip
    return named


def _make_room(latest: StandingAgency | None, agency: Agency | None, on: date) -> None:
    """End the one before on the day on which the next begins."""
    if latest is None:
        if agency is None:
            raise CannotNameStandingAgency("Chưa chọn cơ quan thường trực.")
        return
    since, until = latest.valid_from, latest.valid_to
    if until is None and latest.agency == agency:
        raise CannotNameStandingAgency(f"{agency} đang là cơ quan thường trực.")
    if until is None and agency is None and since is not None and on <= since:
        raise CannotNameStandingAgency(f"Ngày thôi phải sau ngày bắt đầu ({printed(since)}).")
    if (since is not None and on < since) or (until is not None and on < until):
        last = until or since
        assert last is not None  # one of the two was compared
        raise CannotNameStandingAgency(f"Ngày bắt đầu phải từ {printed(last)}, ngày của lần ghi trước.")
    if until is None and on == since:
        latest.delete()
    elif until is None:
        StandingAgency.objects.filter(pk=latest.pk).update(valid_to=on)
