"""A password that is hashed already lets people in; nothing weaker than our own hash is taken."""

from __future__ import annotations

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.hashers import PBKDF2PasswordHasher, make_password

from songhanh.accounts.actions import CannotUseSlip, carry_over_password, issue_slip, use_slip
from songhanh.accounts.enums import RoleName
from songhanh.audit.models import Event


def carry_over(people, encoded, now):
    carry_over_password(users=people, encoded=encoded, by=None, acting_for=None, at=now)


def test_lets_people_in_and_leaves_one_event(province, now):
    people = [province.people[RoleName.OFFICER], province.people[RoleName.CLERK]]
    carry_over(people, make_password("mat-khau-cua-toi"), now)
    assert all(authenticate(None, username=one.login, password="mat-khau-cua-toi") == one for one in people)
    event = Event.objects.get(action="password.carried_over")
    assert event.changes == {"logins": [None, [one.login for one in people]]}


def test_withdraws_slips_not_used_yet(province, now):
    officer = province.people[RoleName.OFFICER]
    code = issue_slip(user=officer, by=None, acting_for=None, at=now)
    carry_over([officer], make_password("mat-khau-cua-toi"), now)
    with pytest.raises(CannotUseSlip):
        use_slip(login=officer.login, code=code, password="mot-mat-khau-khac", at=now)


@pytest.mark.parametrize("encoded", ["mat-khau-tran", PBKDF2PasswordHasher().encode("mat-khau", "muoi", 1)])
def test_refuses_what_this_installation_would_not_make(province, now, encoded):
    officer = province.people[RoleName.OFFICER]
    with pytest.raises(ValueError):
        carry_over([officer], encoded, now)
    officer.refresh_from_db()
    assert not officer.has_usable_password()
