"""Who works in the invented province: its committee, departments, communes, offices and the bodies that are asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from songhanh.config.demo.places import communes
from songhanh.organisations.actions import TERRITORY_SINCE, NewAgency, add_agencies, add_agency, end_agency
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.organisations.standing import name_standing_agency

COMMITTEE = "Ủy ban nhân dân tỉnh An Sơn"
STANDING = "Sở Nội vụ"
CULTURE = "Sở Văn hóa, Thể thao và Du lịch"
WARD = "Ủy ban nhân dân phường Tân Hòa"
VILLAGE = "Ủy ban nhân dân xã Bản Lưa"
CULTURE_OFFICE = "Phòng Văn hóa - Xã hội"
PROGRAMME_OFFICE = "Phòng Xây dựng chính quyền và Công tác thanh niên"

DEPARTMENTS = (
    STANDING, "Sở Y tế", "Sở Giáo dục và Đào tạo", CULTURE, "Sở Tư pháp", "Sở Tài chính",
    "Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ", "Sở Xây dựng", "Sở Công Thương",
    "Sở Dân tộc và Tôn giáo", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Bảo hiểm xã hội tỉnh", "Thống kê tỉnh",
    "Thanh tra tỉnh", "Văn phòng Ủy ban nhân dân tỉnh", "Ban Quản lý các khu công nghiệp", "Trường Chính trị tỉnh",
    "Kho bạc Nhà nước tỉnh", "Thuế tỉnh", "Ngân hàng Chính sách xã hội tỉnh",
)  # fmt: skip
ASKED = (
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Liên đoàn Lao động tỉnh", "Tỉnh đoàn",
    "Hội Nông dân tỉnh", "Hội Cựu chiến binh tỉnh", "Ban Tổ chức Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    "Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh", "Báo và Phát thanh, truyền hình An Sơn",
)  # fmt: skip
WOMENS_COMMITTEE = "Ban Vì sự tiến bộ của phụ nữ tỉnh An Sơn"
SHORT = {
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh": "UBMTTQVN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh": "Hội LHPN tỉnh",
    "Văn phòng Ủy ban nhân dân tỉnh": "Văn phòng UBND tỉnh", "Bộ Chỉ huy Quân sự tỉnh": "Bộ CHQS tỉnh",
    "Bảo hiểm xã hội tỉnh": "BHXH tỉnh", WOMENS_COMMITTEE: "Ban VSTBCPN tỉnh",
}  # fmt: skip

# What stands below whom; an office is a kind of its own, everything else here is a unit.
HOUSES: dict[str, tuple[str, ...]] = {
    STANDING: (
        "Văn phòng Sở", PROGRAMME_OFFICE, "Phòng Công chức, viên chức", "Phòng Lao động, việc làm",
        "Trung tâm Dịch vụ việc làm tỉnh",
    ),
    CULTURE: (
        "Văn phòng Sở", "Phòng Xây dựng nếp sống văn hóa và Gia đình", "Trung tâm Văn hóa - Điện ảnh tỉnh",
    ),
    "Sở Y tế": ("Phòng Dân số - Trẻ em", "Trung tâm Công tác xã hội tỉnh", "Bệnh viện Đa khoa tỉnh"),
    "Sở Tư pháp": ("Trung tâm Trợ giúp pháp lý nhà nước tỉnh",),
    WARD: ("Văn phòng HĐND và UBND phường", CULTURE_OFFICE, "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"),
    VILLAGE: (
        "Văn phòng HĐND và UBND xã", CULTURE_OFFICE, "Phòng Kinh tế", "Công an xã", "Trạm Y tế xã",
        "Đài truyền thanh xã", "Ban quản lý các bản", "Trường Phổ thông dân tộc bán trú Trung học cơ sở Bản Lưa",
    ),
}  # fmt: skip
ASKED_IN_VILLAGE = ("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Hội Liên hiệp Phụ nữ xã")

# Departments that ended on 01/3/2025, and who took over which of their duties: old drafts still name them.
FORMER_UNTIL = date(2025, 3, 1)
FORMER: dict[str, tuple[tuple[str, str | None], ...]] = {
    "Sở Lao động - Thương binh và Xã hội": (
        (STANDING, "bình đẳng giới, lao động, việc làm, người có công"),
        ("Sở Y tế", "trẻ em, trợ giúp xã hội"),
        ("Sở Giáo dục và Đào tạo", "giáo dục nghề nghiệp"),
    ),
    "Sở Thông tin và Truyền thông": (
        ("Sở Khoa học và Công nghệ", "chuyển đổi số"),
        (CULTURE, "báo chí, xuất bản, thông tin cơ sở"),
    ),
    "Ban Dân tộc": (("Sở Dân tộc và Tôn giáo", None),),
}


@dataclass(frozen=True, slots=True)
class Agencies:
    """All agencies of the province: found by their name, inside a house where several bear it."""

    committee: Agency
    communes: tuple[Agency, ...]
    by_name: dict[tuple[str, str], Agency]

    def __getitem__(self, name: str) -> Agency:
        return self.by_name["", name]

    def office(self, house: str, name: str) -> Agency:
        return self.by_name[house, name]

    def commune(self, place: str) -> Agency:
        return self.by_name["", f"Ủy ban nhân dân {place}"]

    def find(self, place: str) -> Agency | None:
        """Return the committee of a commune if this province has it."""
        return self.by_name.get(("", f"Ủy ban nhân dân {place}"))


def add_everyone(*, size: int, at: datetime) -> Agencies:
    """Add the agencies of the province with its first `size` communes; Tân Hòa and Bản Lưa are always there."""
    new = NewAgency(AgencyKind.PROVINCE, COMMITTEE, "UBND tỉnh An Sơn", None, TERRITORY_SINCE)
    committee = add_agency(new=new, by=None, acting_for=None, at=at)
    made = Agencies(committee, (), {("", COMMITTEE): committee})
    _add(made, AgencyKind.DEPARTMENT, DEPARTMENTS, committee, at)
    _add(made, AgencyKind.ASKED, ASKED, committee, at)
    _add(made, AgencyKind.COMMITTEE, (WOMENS_COMMITTEE,), committee, at)
    _add(made, AgencyKind.COMMUNE, [f"Ủy ban nhân dân {place}" for place in _places(size)], committee, at)
    for house, names in HOUSES.items():
        for kind in (AgencyKind.OFFICE, AgencyKind.UNIT):
            _add(made, kind, [name for name in names if _kind_of(name) == kind], made[house], at, house)
    _add(made, AgencyKind.ASKED, ASKED_IN_VILLAGE, made[VILLAGE], at, VILLAGE)
    _end_former(made, at)
    _name_standing_agencies(made, at)
    in_order = tuple(made.commune(place) for place in _places(size))
    return Agencies(committee, in_order, made.by_name)


def _places(size: int) -> list[str]:
    everywhere = communes()
    kept = set(everywhere[:size]) | {"phường Tân Hòa", "xã Bản Lưa"}
    return [place for place in everywhere if place in kept]


def _kind_of(name: str) -> AgencyKind:
    return AgencyKind.OFFICE if name.startswith(("Phòng ", "Văn phòng ")) else AgencyKind.UNIT


def _add(made: Agencies, kind: AgencyKind, names: Sequence[str], above: Agency, at: datetime, house: str = "") -> None:
    if not names:
        return
    news = [NewAgency(kind, name, _short(name), above, TERRITORY_SINCE) for name in names]
    for agency in add_agencies(news=news, by=None, acting_for=None, at=at):
        made.by_name[house, agency.name] = agency


def _short(name: str) -> str:
    place = name.removeprefix("Ủy ban nhân dân ")
    return SHORT.get(name, f"UBND {place}" if place != name else "")


def _name_standing_agencies(made: Agencies, at: datetime) -> None:
    """Who follows up what a committee issues: for the province since equality of women and men went there."""
    for issuer, agency, since in (
        (made.committee, made[STANDING], FORMER_UNTIL), (made[WARD], made.office(WARD, CULTURE_OFFICE), TERRITORY_SINCE)
    ):  # fmt: skip
        name_standing_agency(
            issuer=issuer, version=issuer.version, agency=agency, on=since,
            basis="Quyết định quy định chức năng, nhiệm vụ của cơ quan chuyên môn", by=None, acting_for=None, at=at,
        )  # fmt: skip


def _end_former(made: Agencies, at: datetime) -> None:
    for name, successors in FORMER.items():
        new = NewAgency(AgencyKind.DEPARTMENT, name, "", made.committee)
        former = add_agency(new=new, by=None, acting_for=None, at=at)
        end_agency(
            agency=former, on=FORMER_UNTIL, successors=[(made[after], duty) for after, duty in successors],
            basis="Nghị quyết của Hội đồng nhân dân tỉnh về sắp xếp các cơ quan chuyên môn", by=None,
            acting_for=None, at=at,
        )  # fmt: skip
