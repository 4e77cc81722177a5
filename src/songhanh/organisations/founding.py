"""The writes of the first morning: the first person, and the place of the agency they began with."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from songhanh.accounts.enums import RoleName
from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.core.calendar import day_of
from songhanh.organisations import queries, rules
from songhanh.organisations.actions import (
    STATISTICS,
    CannotAddAgency,
    NewAgency,
    add_agency,
    give_role,
    load_territory,
    rebuild_ancestry,
)
from songhanh.organisations.enums import AgencyKind, Line
from songhanh.organisations.models import Agency, Ancestry, Code, Name, Parent, StandingAgency
from songhanh.organisations.standing import CannotNameStandingAgency, name_standing_agency
from vanban import sort_key

UNNAMED_AGENCY = "Cơ quan của tôi"  # until the first morning gives it its name
FOUNDING_ROLES = (RoleName.SYSTEM_ADMINISTRATOR, RoleName.AGENCY_ADMINISTRATOR, RoleName.OFFICER)


class CannotSettleStanding(Exception):
    """Raised with a sentence fit to show at the name of the standing agency."""


class AlreadyFounded(Exception):
    """Raised when the installation has its first person already."""


@transaction.atomic
def found_installation(*, login: str, name: str, password: str, agency_name: str, at: datetime) -> User:
    """
    Make the first person, their agency, and every role they need to begin alone.

    :raises AlreadyFounded: if somebody was quicker.
    """
    user = User.objects.create_user(login, name, password)
    new = NewAgency(AgencyKind.DEPARTMENT, agency_name.strip() or UNNAMED_AGENCY)
    agency = add_agency(new=new, by=user, acting_for=None, at=at)
    # That event holds the head of the system's chain until commit: of two at once, the second comes here when the
    # first is done, sees two people and is undone.
    if User.objects.exclude(pk=user.pk).exists():
        raise AlreadyFounded
    for role in FOUNDING_ROLES:
        give_role(user=user, agency=agency, role=role, by=user, acting_for=agency, at=at)
    audit.record("installation.founded", on=user, by=user, acting_for=None, at=at, changes={"agency": [None, agency]})
    return user


@transaction.atomic
def settle_agency(
    *, agency: Agency, name: str, province: str, by: User, acting_for: Agency, at: datetime, standing: str = ""
) -> Agency:
    """
    Load a province (its code) and give the agency its name and place there: as the People's Committee of that name,
    else as a department of the province. `standing` names the committee's standing agency, "" leaves it open; it is
    added to the province where it is not there, and never takes the place of one that was named before.

    :raises CannotAddAgency: when another agency of that name is there already, or no such committee exists.
    :raises CannotSettleStanding: when the standing agency does not stand right below the committee.
    """
    name = " ".join(name.split())
    load_territory(provinces=[province], by=by, acting_for=acting_for, at=at)
    committee = Code.objects.select_related("agency").get(scheme=STATISTICS, value=province).agency
    before = agency.name
    twin = _agency_of_name(name, committee)
    if twin is None:
        if rules.comparable(name).startswith("uy ban nhan dan "):
            raise CannotAddAgency(f"Không có “{name}” trong {committee.short}. Chọn một tên trong danh sách gợi ý.")
        _stand_below(agency, name, committee)
    elif twin != agency:
        _take_place_of(twin, agency)
    if standing.strip():
        # The committee may have become the founder's own row.
        committee = Code.objects.select_related("agency").get(scheme=STATISTICS, value=province).agency
        _name_standing_agency(committee, " ".join(standing.split()), by, acting_for, at)
    audit.record(
        "agency.settled", on=agency, by=by, acting_for=acting_for, at=at, changes={"name": [before, agency.name]}
    )
    return agency


def _name_standing_agency(committee: Agency, name: str, by: User, acting_for: Agency, at: datetime) -> None:
    if StandingAgency.objects.filter(issuer=committee).exists():
        return
    known = _agency_of_name(name, committee) or add_agency(
        new=NewAgency(AgencyKind.DEPARTMENT, name, parent=committee), by=by, acting_for=acting_for, at=at
    )
    usual = queries.proposed_standing_agency(committee)
    since = usual[1] if usual and rules.comparable(usual[0]) == rules.comparable(name) else day_of(at)
    try:
        name_standing_agency(
            issuer=committee, version=committee.version, agency=known, on=since, basis="", by=by,
            acting_for=acting_for, at=at,
        )  # fmt: skip
    except CannotNameStandingAgency as sentence:
        raise CannotSettleStanding(str(sentence)) from sentence


def _agency_of_name(name: str, committee: Agency) -> Agency | None:
    below = Ancestry.objects.filter(ancestor=committee, line=Line.TERRITORY).values("descendant")
    folded = rules.comparable(name)
    found = Name.objects.filter(Q(folded=folded) | Q(folded_short=folded), valid_to=None, agency__in=below)
    first = found.select_related("agency").first()
    return first.agency if first else None


def _stand_below(agency: Agency, name: str, committee: Agency) -> None:
    # The name it began with was never its name: documents of before must find it under this one.
    Name.objects.filter(agency=agency).delete()
    Name.objects.create(agency=agency, full=name, folded=rules.comparable(name))
    agency.edit(expecting=agency.version, kind=AgencyKind.DEPARTMENT, name=name, short="", sort_key=sort_key(name))
    Parent.objects.filter(agency=agency).delete()
    Parent.objects.create(agency=agency, parent=committee, line=Line.TERRITORY)
    rebuild_ancestry({agency.pk})


def _take_place_of(twin: Agency, agency: Agency) -> None:
    """Make `agency` the committee that the reference file brought, and drop the fresh row nobody has used yet."""
    if twin.memberships.exists() or twin.names.count() > 2:
        raise CannotAddAgency(f"“{twin}” đã có người dùng. Đề nghị người quản trị giao vai trò tại cơ quan đó.")
    below = set(Parent.objects.filter(parent=twin).values_list("agency", flat=True))
    Name.objects.filter(agency=agency).delete()
    Parent.objects.filter(agency=agency).delete()
    Name.objects.filter(agency=twin).update(agency=agency)
    Code.objects.filter(agency=twin).update(agency=agency)
    Parent.objects.filter(agency=twin).update(agency=agency)
    Parent.objects.filter(parent=twin).update(parent=agency)
    StandingAgency.objects.filter(issuer=twin).update(issuer=agency)
    Ancestry.objects.filter(Q(ancestor=twin) | Q(descendant=twin)).delete()
    agency.edit(
        expecting=agency.version, kind=twin.kind, name=twin.name, short=twin.short, sort_key=twin.sort_key,
        valid_from=twin.valid_from,
    )  # fmt: skip
    twin.delete()
    rebuild_ancestry({agency.pk} | below)
