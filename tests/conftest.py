"""What every test of the platform starts from: a clock, a province and its people, all made through the actions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is, and nothing of the rule.
settings.register_profile("songhanh", deadline=None)
# The same examples each time, where a run decides about a change; elsewhere every run looks at new ones.
settings.register_profile("steady", deadline=None, derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "songhanh"))

NOW = datetime(2026, 6, 3, 2, 0, tzinfo=UTC)  # Wednesday 03/6/2026, 9:00 in Việt Nam


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def clock() -> Iterator[None]:
    """Stop the clock at `NOW`."""
    import time_machine

    with time_machine.travel(NOW, tick=False):
        yield


@dataclass
class Province:
    """An invented province: its committee, departments, communes and one person for each role at the standing one."""

    committee: object
    standing: object
    departments: list = field(default_factory=list)
    communes: list = field(default_factory=list)
    people: dict = field(default_factory=dict)


@pytest.fixture
def province(db: None) -> Province:
    return make_province()


def make_province() -> Province:
    """Tỉnh An Sơn with four departments, five communes, the Women's Union, and people."""
    from songhanh.accounts.enums import RoleName
    from songhanh.organisations import actions
    from songhanh.organisations.enums import AgencyKind

    since = date(2025, 7, 1)

    def add(kind, name, parent=None, short=""):
        new = actions.NewAgency(kind, name, short, parent, since)
        return actions.add_agency(new=new, by=None, acting_for=None, at=NOW)

    committee = add(AgencyKind.PROVINCE, "Ủy ban nhân dân tỉnh An Sơn", None, "UBND tỉnh An Sơn")
    standing = add(AgencyKind.DEPARTMENT, "Sở Nội vụ", committee)
    made = Province(committee, standing, [standing])
    for name in ("Sở Y tế", "Sở Tư pháp", "Sở Văn hóa, Thể thao và Du lịch"):
        made.departments.append(add(AgencyKind.DEPARTMENT, name, committee))
    add(AgencyKind.ASKED, "Hội Liên hiệp Phụ nữ tỉnh", committee, "Hội LHPN tỉnh")
    for name in ("phường Tân Hòa", "xã Bản Lưa", "xã Đồng Vông", "xã Nà Sim", "xã Thạch Sơn"):
        made.communes.append(add(AgencyKind.COMMUNE, f"Ủy ban nhân dân {name}", committee, f"UBND {name}"))
    for role in RoleName:
        new = actions.NewPerson(role.value, f"Người {role.value}", role, standing)
        made.people[role], _ = actions.add_person(new=new, by=None, acting_for=None, at=NOW)
    made.people["health"], _ = actions.add_person(
        new=actions.NewPerson("yte", "Lê Thị Yên", RoleName.OFFICER, made.departments[1]),
        by=None,
        acting_for=None,
        at=NOW,
    )
    made.people["commune"], _ = actions.add_person(
        new=actions.NewPerson("banlua", "Lò Văn Páo", RoleName.REPORTER, made.communes[1]),
        by=None,
        acting_for=None,
        at=NOW,
    )
    made.people["committee"], _ = actions.add_person(
        new=actions.NewPerson("ubnd", "Trần Văn Chung", RoleName.OFFICER, committee), by=None, acting_for=None, at=NOW
    )
    return made


@pytest.fixture
def installation(tmp_path) -> Iterator[object]:
    """An installation of its own, on the database of this run, for tests that need several processes."""
    from tests.installation import install

    yield from install(tmp_path)
