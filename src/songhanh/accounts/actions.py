"""Every change to people and to how they get in."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.contrib.auth.hashers import get_hasher, identify_hasher
from django.contrib.auth.password_validation import validate_password
from django.db import models, transaction
from django.utils.crypto import constant_time_compare, salted_hmac

from songhanh.accounts.models import Slip, User
from songhanh.audit import actions as audit

SLIP_LIFE = timedelta(days=30)  # a slip travels to a commune by post
SLIP_TRIES = 10  # 40 bits of code: ten guesses open nothing
# Without 0/O, 1/I/L and U/V: read from paper, typed by hand.
SLIP_LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ"


class CannotUseSlip(Exception):
    """Raised with a sentence fit to show to the person."""


@transaction.atomic
def issue_slip(*, user: User, by: User | None, acting_for: models.Model | None, at: datetime) -> str:
    """Make a new one-time code, withdrawing the one before; return it, for this is the only time it is readable."""
    code = "".join(secrets.choice(SLIP_LETTERS) for _ in range(8))
    Slip.objects.update_or_create(
        user=user, defaults={"code_hash": _sealed(user, code), "expires_at": at + SLIP_LIFE, "tries": 0}
    )
    audit.record("slip.issued", on=user, by=by, acting_for=acting_for, at=at)
    return f"{code[:4]}-{code[4:]}"


def _sealed(user: User, code: str) -> str:
    """
    Keyed with the installation's key, which no copy of the database holds.

    A password's slow hash would make the slips of 119 agencies take a minute.
    """
    return salted_hmac("songhanh.slip", f"{user.pk}:{code}", algorithm="sha256").hexdigest()


def use_slip(*, login: str, code: str, password: str, at: datetime) -> User:
    """
    Set the person's own password with the code from the slip, which is spent by it.

    :raises CannotUseSlip: with one sentence for every wrong pair of login and code.
    :raises ValidationError: if the password is too weak; the slip stays good.
    """
    slip = Slip.objects.select_related("user").filter(user__login=login.strip().lower()).first()
    wrong = CannotUseSlip("Tên đăng nhập hoặc mã trên phiếu không đúng, hoặc phiếu đã hết hạn.")
    if slip is None or slip.expires_at <= at or slip.tries >= SLIP_TRIES or not slip.user.is_active:
        raise wrong
    if not constant_time_compare(_sealed(slip.user, code.replace("-", "").replace(" ", "").upper()), slip.code_hash):
        Slip.objects.filter(pk=slip.pk).update(tries=models.F("tries") + 1)
        raise wrong
    validate_password(password, slip.user)
    with transaction.atomic():
        user = slip.user
        user.set_password(password)
        user.save(update_fields=["password"])
        slip.delete()
        audit.record("slip.used", on=user, by=user, acting_for=None, at=at)
    return user


@transaction.atomic
def change_password(*, user: User, password: str, acting_for: models.Model | None, at: datetime) -> None:
    """Give a person the password they chose themselves."""
    user.set_password(password)
    user.save(update_fields=["password"])
    audit.record("password.changed", on=user, by=user, acting_for=acting_for, at=at)


@transaction.atomic
def carry_over_password(
    *, users: Sequence[User], encoded: str, by: User | None, acting_for: models.Model | None, at: datetime
) -> None:
    """
    Give people a password that is hashed already, and withdraw their slips.

    :raises ValueError: if it is not a hash of the kind that this installation makes.
    """
    if identify_hasher(encoded).algorithm != get_hasher().algorithm:
        raise ValueError(encoded.partition("$")[0])
    keys = [user.pk for user in users]
    User.objects.filter(pk__in=keys).update(password=encoded)
    Slip.objects.filter(user__in=keys).delete()
    audit.record(
        "password.carried_over",
        on=None,
        by=by,
        acting_for=acting_for,
        at=at,
        changes={"logins": [None, [user.login for user in users]]},
    )
