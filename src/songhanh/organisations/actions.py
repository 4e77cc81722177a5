"""Every change to agencies and to who works where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import transaction

from songhanh.accounts.actions import issue_slip
from songhanh.accounts.enums import RoleName
from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.core.calendar import day_of
from songhanh.organisations import rules
from songhanh.organisations.enums import ActKind, AgencyKind, Line
from songhanh.organisations.models import Act, Agency, Alias, Ancestry, Code, Membership, Name, Parent, Succession
from songhanh.organisations.reference.units import Unit, units
from vanban import sort_key

STATISTICS = "gso"  # the statistics office's scheme of codes
TERRITORY_SINCE = date(2025, 7, 1)  # two-level local government; earlier territory is not in the reference file


class CannotAddAgency(Exception):
    """Raised with a sentence fit to show."""


@dataclass(frozen=True, slots=True)
class NewAgency:
    """What a form or a row of a list says of an agency; `parent` stands above it in territory."""

    kind: AgencyKind
    name: str
    short: str = ""
    parent: Agency | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    under: NewAgency | None = None  # its parent, when that one comes in the same list


@transaction.atomic
def add_agency(*, new: NewAgency, by: User | None, acting_for: Agency | None, at: datetime) -> Agency:
    """
    Add one agency with its name and its place in the tree.

    :raises CannotAddAgency: when the same name already stands under the same parent.
    """
    return add_agencies(news=[new], by=by, acting_for=acting_for, at=at)[0]


@transaction.atomic
def add_agencies(
    *, news: Sequence[NewAgency], by: User | None, acting_for: Agency | None, at: datetime
) -> list[Agency]:
    """
    Add agencies, all or none; one may stand under another of the same list.

    :raises CannotAddAgency: when a name already stands under the same parent.
    """
    made: dict[int, Agency] = {}
    waiting = list(news)
    while waiting:
        ready = [new for new in waiting if new.under is None or id(new.under) in made]
        if not ready:
            raise CannotAddAgency("Danh sách có cơ quan trực thuộc lẫn nhau.")
        placed = [new if new.under is None else replace(new, parent=made[id(new.under)], under=None) for new in ready]
        made |= zip(map(id, ready), _add_level(placed), strict=True)
        waiting = [new for new in waiting if id(new) not in made]
    agencies = [made[id(new)] for new in news]
    audit.record(
        "agency.added", on=agencies[0] if len(agencies) == 1 else None, by=by, acting_for=acting_for, at=at,
        changes={"name": [None, [agency.name for agency in agencies[:50]]], "count": [0, len(agencies)]},
    )  # fmt: skip
    return agencies


def _add_level(news: Sequence[NewAgency]) -> list[Agency]:
    """Add agencies whose parents are all there."""
    for new in news:
        _refuse_twin(new.name, new.parent)
    agencies = Agency.objects.bulk_create(
        Agency(kind=new.kind, name=new.name, short=new.short, sort_key=sort_key(new.name), valid_from=new.valid_from,
               valid_to=new.valid_to)
        for new in news
    )  # fmt: skip
    Name.objects.bulk_create(
        Name(agency=agency, full=new.name, short=new.short, folded=rules.comparable(new.name),
             folded_short=rules.comparable(new.short), valid_from=new.valid_from, valid_to=new.valid_to)
        for agency, new in zip(agencies, news, strict=True)
    )  # fmt: skip
    Parent.objects.bulk_create(
        Parent(agency=agency, parent=new.parent, line=Line.TERRITORY, valid_from=new.valid_from, valid_to=new.valid_to)
        for agency, new in zip(agencies, news, strict=True)
        if new.parent is not None
    )
    rebuild_ancestry({agency.pk for agency in agencies})
    return agencies


def _refuse_twin(name: str, parent: Agency | None) -> None:
    if parent is None:
        return
    twins = Name.objects.filter(
        folded=rules.comparable(name), valid_to=None, agency__valid_to=None,
        agency__parents__parent=parent, agency__parents__valid_to=None,
    )  # fmt: skip
    if twins.exists():
        raise CannotAddAgency(f"“{name}” đã có trong {parent.name}.")


def rebuild_ancestry(agencies: set[int]) -> None:
    """Lay the derived pairs anew for these agencies and everyone below them."""
    known = set(Ancestry.objects.filter(ancestor__in=agencies).values_list("descendant", flat=True))
    touched = agencies | known
    for line in Line:
        parents = Parent.objects.filter(line=line).values_list("agency", "parent", "valid_from", "valid_to")
        edges = [rules.Edge(*row) for row in parents]
        pairs = list(rules.closure(edges, sorted(touched)))
        Ancestry.objects.filter(descendant__in=touched, line=line).delete()
        Ancestry.objects.bulk_create(
            (
                Ancestry(ancestor_id=pair.ancestor, descendant_id=pair.descendant, line=line, depth=pair.depth,
                         valid_from=pair.start, valid_to=pair.end)
                for pair in pairs
            ),
            batch_size=2000,
        )  # fmt: skip


@transaction.atomic
def load_territory(*, provinces: Iterable[str], by: User | None, acting_for: Agency | None, at: datetime) -> int:
    """
    Load the People's Committees of these provinces (codes) and all their communes; return how many were new.

    A province that is there already is left as it is, so a second call adds nothing.
    """
    have = set(Code.objects.filter(scheme=STATISTICS).values_list("value", flat=True))
    wanted = [code for code in provinces if code not in have]
    read = units()
    tops = {unit.code: unit for unit in read if unit.code in wanted and unit.valid_to is None}
    made = _add_units(list(tops.values()), {})
    agency_of = {unit.code: agency for unit, agency in made}
    made += _add_units([unit for unit in read if unit.above in tops], agency_of)
    for unit in read:
        if unit.code in tops and unit.valid_to is not None:
            _add_former_name(agency_of[unit.code], unit)
    rebuild_ancestry({agency.pk for _, agency in made})
    audit.record(
        "territory.loaded", on=None, by=by, acting_for=acting_for, at=at,
        changes={"provinces": [None, sorted(tops)], "count": [0, len(made)]},
    )  # fmt: skip
    return len(made)


def _add_units(read: Sequence[Unit], parents: dict[str, Agency]) -> list[tuple[Unit, Agency]]:
    kinds = {True: AgencyKind.PROVINCE, False: AgencyKind.COMMUNE}
    agencies = Agency.objects.bulk_create(
        Agency(kind=kinds[unit.above is None], name=f"Ủy ban nhân dân {unit.place}", short=f"UBND {unit.place}",
               sort_key=sort_key(unit.name), valid_from=TERRITORY_SINCE)
        for unit in read
    )  # fmt: skip
    pairs = list(zip(read, agencies, strict=True))
    Name.objects.bulk_create(
        Name(agency=agency, full=agency.name, short=agency.short, folded=rules.comparable(agency.name),
             folded_short=rules.comparable(agency.short), valid_from=unit.valid_from)
        for unit, agency in pairs
    )  # fmt: skip
    Code.objects.bulk_create(
        Code(scheme=STATISTICS, value=unit.code, agency=agency, valid_from=TERRITORY_SINCE) for unit, agency in pairs
    )
    Parent.objects.bulk_create(
        Parent(agency=agency, parent=parents[unit.above], line=Line.TERRITORY, valid_from=TERRITORY_SINCE)
        for unit, agency in pairs
        if unit.above is not None
    )
    return pairs


def _add_former_name(agency: Agency, unit: Unit) -> None:
    full, short = f"Ủy ban nhân dân {unit.place}", f"UBND {unit.place}"
    Name.objects.create(
        agency=agency, full=full, short=short, folded=rules.comparable(full), folded_short=rules.comparable(short),
        valid_from=unit.valid_from, valid_to=unit.valid_to,
    )  # fmt: skip


@transaction.atomic
def rename_agency(
    *, agency: Agency, name: str, short: str, on: date, by: User | None, acting_for: Agency | None, at: datetime,
    expecting: int | None = None,
) -> Agency:  # fmt: skip
    """
    Give the agency another name from `on`; documents of before still find it under the old one.

    :raises EditedMeanwhile: if the agency is no longer at version `expecting`.
    """
    before = agency.name
    agency.edit(expecting=expecting or agency.version, name=name, short=short, sort_key=sort_key(name))
    current = Name.objects.filter(agency=agency, valid_to=None).first()
    if current is not None and current.valid_from == on:
        Name.objects.filter(pk=current.pk).delete()
    elif current is not None:
        Name.objects.filter(pk=current.pk).update(valid_to=on)
    Name.objects.create(
        agency=agency, full=name, short=short, folded=rules.comparable(name), folded_short=rules.comparable(short),
        valid_from=on,
    )  # fmt: skip
    audit.record("agency.renamed", on=agency, by=by, acting_for=acting_for, at=at, changes={"name": [before, name]})
    return agency


@transaction.atomic
def end_agency(
    *, agency: Agency, on: date, successors: Sequence[tuple[Agency, str | None]], basis: str, by: User | None,
    acting_for: Agency | None, at: datetime, expecting: int | None = None,
) -> Act:  # fmt: skip
    """
    End an agency on a day and name who took over, each perhaps for one duty only; its history stays.

    :raises EditedMeanwhile: if the agency is no longer at version `expecting`.
    """
    agency.edit(expecting=expecting or agency.version, valid_to=on)
    act = Act.objects.create(kind=ActKind.MERGE if successors else ActKind.DISSOLVE, on=on, basis_as_printed=basis)
    Succession.objects.bulk_create(
        Succession(act=act, before=agency, after=after, duty=duty) for after, duty in successors
    )
    Name.objects.filter(agency=agency, valid_to=None).update(valid_to=on)
    Parent.objects.filter(agency=agency, valid_to=None).update(valid_to=on)
    rebuild_ancestry({agency.pk})
    audit.record(
        "agency.ended", on=agency, by=by, acting_for=acting_for, at=at,
        changes={"valid_to": [None, on], "successors": [None, [after for after, _ in successors]]},
    )  # fmt: skip
    return act


@transaction.atomic
def remember_name(
    *, printed: str, within: Agency, agency: Agency, by: User | None, acting_for: Agency | None, at: datetime
) -> Alias:
    """Remember which agency a printed name means for this issuer's line."""
    alias, _ = Alias.objects.update_or_create(
        folded=rules.comparable(printed), within=within, valid_from=None,
        defaults={"agency": agency, "chosen_at": at, "chosen_by": by},
    )  # fmt: skip
    audit.record("alias.chosen", on=agency, by=by, acting_for=acting_for, at=at, changes={"printed": [None, printed]})
    return alias


@dataclass(frozen=True, slots=True)
class NewPerson:
    login: str
    name: str
    role: RoleName
    agency: Agency
    email: str | None = None


@transaction.atomic
def add_person(*, new: NewPerson, by: User | None, acting_for: Agency | None, at: datetime) -> tuple[User, str]:
    """Add a person with a role at an agency; return the person and the one-time code for the printed slip."""
    user = User.objects.create_user(new.login, new.name, email=new.email)
    give_role(user=user, agency=new.agency, role=new.role, by=by, acting_for=acting_for, at=at)
    return user, issue_slip(user=user, by=by, acting_for=acting_for, at=at)


class CannotAddPerson(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
def add_people(
    *, news: Sequence[NewPerson], by: User | None, acting_for: Agency | None, at: datetime
) -> list[tuple[User, str]]:
    """
    Add people, all or none; return each with the one-time code of their slip.

    :raises CannotAddPerson: when a login is taken.
    """
    logins = [new.login.strip().lower() for new in news]
    taken = set(User.objects.filter(login__in=logins).values_list("login", flat=True))
    if taken:
        raise CannotAddPerson(f"Tên đăng nhập đã có người dùng: {', '.join(sorted(taken))}.")
    return [add_person(new=new, by=by, acting_for=acting_for, at=at) for new in news]


@transaction.atomic
def give_role(
    *, user: User, agency: Agency, role: RoleName, by: User | None, acting_for: Agency | None, at: datetime
) -> Membership:
    """Let a person act for an agency in a role from today; a role already held is left as it is."""
    held: Membership | None = Membership.objects.on(day_of(at)).filter(user=user, agency=agency, role=role).first()
    if held is not None:
        return held
    membership = Membership.objects.create(user=user, agency=agency, role=role, valid_from=day_of(at))
    audit.record(
        "role.given", on=user, by=by, acting_for=acting_for, at=at,
        changes={"role": [None, role], "agency": [None, agency]},
    )  # fmt: skip
    return membership


class CannotEndRole(Exception):
    """Raised with a sentence fit to show."""


@transaction.atomic
def end_role(*, membership: Membership, by: User | None, acting_for: Agency | None, at: datetime) -> None:
    """
    End a role today; a role given today vanishes, for a validity is never empty.

    :raises CannotEndRole: for the last system administrator, without whom nobody could give it back.
    """
    today = day_of(at)
    user, role, agency = membership.user, membership.role, membership.agency
    others = Membership.objects.on(today).filter(role=RoleName.SYSTEM_ADMINISTRATOR).exclude(pk=membership.pk)
    if role == RoleName.SYSTEM_ADMINISTRATOR and not others.exists():
        raise CannotEndRole(f"{user} là người quản trị hệ thống duy nhất. Giao vai trò này cho người khác trước.")
    if membership.valid_from is not None and membership.valid_from >= today:
        membership.delete()
    else:
        Membership.objects.filter(pk=membership.pk).update(valid_to=today)
    audit.record(
        "role.ended", on=user, by=by, acting_for=acting_for, at=at,
        changes={"role": [role, None], "agency": [agency, None]},
    )  # fmt: skip
