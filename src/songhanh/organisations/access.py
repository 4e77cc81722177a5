"""Who may change which agency and its people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from songhanh.accounts.enums import ROLES, Permission, RoleName
from songhanh.accounts.models import User
from songhanh.core.fields import valid_on
from songhanh.organisations.enums import Line
from songhanh.organisations.models import Agency, AgencyQuerySet, Ancestry, Membership


@dataclass(frozen=True, slots=True)
class Management:
    """What an administrator may reach: the acting agency and those below it; the installation's administrator, all."""

    agency: Agency | None
    permissions: frozenset[Permission]
    on: date

    @property
    def everything(self) -> bool:
        return Permission.MANAGE_INSTALLATION in self.permissions

    def reaches(self, line: Collection[int]) -> bool:
        """Tell whether an agency is in reach; `line` = itself and everyone above it."""
        if self.agency is None or Permission.MANAGE_AGENCY not in self.permissions:
            return False
        return self.everything or self.agency.pk in line

    def agencies(self) -> AgencyQuerySet:
        """Return the agencies in reach that exist today."""
        existing = Agency.objects.on(self.on)
        if self.agency is None or Permission.MANAGE_AGENCY not in self.permissions:
            return existing.none()
        if self.everything:
            return existing
        below = Ancestry.objects.filter(valid_on(self.on), ancestor=self.agency, line=Line.TERRITORY)
        return existing.filter(pk__in=below.values("descendant"))

    def roles(self) -> list[RoleName]:
        """Return the roles one may give: an agency's administrator makes no administrator of the installation."""
        return [name for name in ROLES if self.everything or name != RoleName.SYSTEM_ADMINISTRATOR]

    def reaches_person(self, user: User) -> bool:
        """
        Tell whether every role that the person holds is in reach.

        A slip opens the whole account, so one agency in common is not enough.
        """
        if self.everything:
            return True
        held = list(Membership.objects.on(self.on).filter(user=user).values_list("agency", "role"))
        if not held or any(role == RoleName.SYSTEM_ADMINISTRATOR for _, role in held):
            return False
        wanted = {agency for agency, _ in held}
        return self.agencies().filter(pk__in=wanted).count() == len(wanted)
