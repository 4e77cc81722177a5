"""The people of the invented province: some for each role, an officer or a reporter at every agency."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.hashers import make_password

from songhanh.accounts.actions import carry_over_password
from songhanh.accounts.enums import ROLES, RoleName
from songhanh.accounts.models import User
from songhanh.config.demo.agencies import (
    ASKED,
    COMMITTEE,
    CULTURE,
    CULTURE_OFFICE,
    DEPARTMENTS,
    PROGRAMME_OFFICE,
    STANDING,
    VILLAGE,
    WARD,
    Agencies,
)
from songhanh.organisations.actions import NewPerson, add_people, give_role
from songhanh.organisations.models import Agency
from vanban import fold

PASSWORD = "An-Son-2026"  # noqa: S105 - printed with the sign-ins; the demo answers this machine only

# login, name, agency, office in it, roles
Cast = tuple[str, str, str, str, tuple[RoleName, ...]]
CAST: tuple[Cast, ...] = (
    ("chuyenvien", "Nông Thị Thu Hà", STANDING, "", (RoleName.OFFICER,)),
    ("truongphong", "Phạm Văn Khải", STANDING, "", (RoleName.OFFICE_LEADER,)),
    ("giamdoc", "Hoàng Đình Lộc", STANDING, "", (RoleName.SIGNER,)),
    ("vanthu", "Trần Thị Ngọc Lan", STANDING, "", (RoleName.CLERK,)),
    ("quantri", "Vũ Minh Đức", STANDING, "", (RoleName.SYSTEM_ADMINISTRATOR, RoleName.AGENCY_ADMINISTRATOR)),
    ("nguoixem", "Đỗ Thị Bình", STANDING, "", (RoleName.VIEWER,)),
    ("xdcq", "Lý Văn Thắng", STANDING, PROGRAMME_OFFICE, (RoleName.OFFICER,)),
    ("ubnd", "Ngô Quang Huy", COMMITTEE, "", (RoleName.OFFICER,)),
    ("phochutich", "Lương Thị Bích Hạnh", COMMITTEE, "", (RoleName.SIGNER,)),
    ("soyte", "Lê Thị Yên", "Sở Y tế", "", (RoleName.OFFICER,)),
    ("sovanhoa", "Đặng Thị Mai", CULTURE, "", (RoleName.OFFICER,)),
    ("hoiphunu", "Triệu Thị Mai Lan", "Hội Liên hiệp Phụ nữ tỉnh", "", (RoleName.OFFICER,)),
    ("tanhoa", "Bùi Thị Hồng Vân", WARD, "", (RoleName.OFFICER,)),
    ("vhxh.tanhoa", "Nguyễn Hữu Nam", WARD, CULTURE_OFFICE, (RoleName.REPORTER,)),
    ("banlua", "Lò Văn Páo", VILLAGE, "", (RoleName.OFFICER,)),
)

_FAMILIES = (
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh", "Nông", "Lý", "Lò",
    "Vàng", "Hà", "Lường", "Quàng", "Triệu", "Mai", "Tạ", "Cao", "Phùng",
)  # fmt: skip
_WOMEN = (
    "Thị Hoa", "Thị Lan Anh", "Thị Thu Hằng", "Thị Mỹ", "Thị Nguyệt", "Thị Kim Oanh", "Thị Phượng", "Thị Quyên",
    "Thị Xuân", "Thị Dung", "Thị Thùy Linh", "Thị Sen", "Thị Chiêm", "Thị Ngân", "Thị Bích Ngọc", "Thị Thơm",
)  # fmt: skip
_MEN = (
    "Văn Dũng", "Minh Tuấn", "Văn Hùng", "Đức Anh", "Quốc Việt", "Văn Sơn", "Thanh Tùng", "Văn Pản", "Xuân Trường",
    "Văn Chung", "Hữu Phúc", "Ngọc Quang", "Văn Thành", "Duy Khánh",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SignIn:
    """A line of the table that is printed at the start."""

    login: str
    name: str
    role: str
    agency: str


@dataclass(frozen=True, slots=True)
class People:
    by_login: dict[str, User]
    speaker: dict[int, User]  # agency → who reports for it

    def __getitem__(self, login: str) -> User:
        return self.by_login[login]

    def of(self, agency: Agency) -> User:
        return self.speaker[agency.pk]


def add_everyone(agencies: Agencies, *, at: datetime) -> People:
    """Add the people, each with a role at one agency, and let them in with the password that is printed."""
    news = [*_cast(agencies), *_others(agencies)]
    made = add_people(news=news, by=None, acting_for=None, at=at)
    people = People({new.login: user for new, (user, _) in zip(news, made, strict=True)}, {})
    for new, (user, _) in zip(news, made, strict=True):
        if new.role in {RoleName.OFFICER, RoleName.REPORTER}:
            people.speaker.setdefault(new.agency.pk, user)
    for login, _, agency, office, roles in CAST:
        for role in roles[1:]:
            give_role(
                user=people[login], agency=_place(agencies, agency, office), role=role, by=None, acting_for=None, at=at
            )
    users = [user for user, _ in made]
    carry_over_password(users=users, encoded=make_password(PASSWORD), by=None, acting_for=None, at=at)
    return people


def _place(agencies: Agencies, agency: str, office: str) -> Agency:
    return agencies.office(agency, office) if office else agencies[agency]


def _cast(agencies: Agencies) -> list[NewPerson]:
    return [
        NewPerson(login, name, roles[0], _place(agencies, agency, office))
        for login, name, agency, office, roles in CAST
    ]


def _others(agencies: Agencies) -> list[NewPerson]:
    """One person for every agency that has nobody yet; the logins are the names without marks."""
    named = {(agency, office) for _, _, agency, office, _ in CAST}
    taken = {login for login, *_ in CAST}
    dice = random.Random("people of An Sơn")  # noqa: S311 - the same people each time
    news = []
    for (house, name), agency in agencies.by_name.items():
        if (house or name, name if house else "") in named:
            continue
        role = RoleName.OFFICER if name in DEPARTMENTS or name in ASKED else RoleName.REPORTER
        login = _login(name, house, taken)
        taken.add(login)
        news.append(NewPerson(login, _name(dice), role, agency))
    return news


def _name(dice: random.Random) -> str:
    return f"{dice.choice(_FAMILIES)} {dice.choice(_WOMEN if dice.random() < 0.6 else _MEN)}"


def _login(name: str, house: str, taken: set[str]) -> str:
    """Return "nasim" for a commune, "socongthuong" for a department, "phongkinhte.banlua" for what is below one."""
    bare = "".join(letter for letter in fold(_short(name)) if letter.isalnum())[:24]
    login = f"{bare}.{_login(house, '', set())}" if house else bare
    return login if login not in taken else f"{login}2"


def _short(name: str) -> str:
    for type_words in ("xã", "phường", "đặc khu"):
        name = name.removeprefix(f"Ủy ban nhân dân {type_words} ")
    return name


def sign_ins() -> list[SignIn]:
    """Return the lines of the table of sign-ins, the standing agency first."""
    return [
        SignIn(login, name, ", ".join(ROLES[role].label for role in roles), f"{office}, {agency}" if office else agency)
        for login, name, agency, office, roles in CAST
    ]
