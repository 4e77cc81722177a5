"""What one may do, and the roles that say so. Labels are made where they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Permission(StrEnum):
    READ = "read"  # what the agency may see
    REPORT_PROGRESS = "report_progress"  # progress, evidence, drafts of reports
    RUN_PROGRAMME = "run_programme"  # upload, review, accept, assign, follow up
    REGISTER_DOCUMENTS = "register_documents"  # number, register in and out, store signed files
    PASS_ON = "pass_on"  # return to the officer or pass on to the one who signs  # noqa: S105
    SIGN = "sign"
    MANAGE_AGENCY = "manage_agency"  # people, names and bodies below the agency
    MANAGE_INSTALLATION = "manage_installation"


class RoleName(StrEnum):
    SYSTEM_ADMINISTRATOR = "system_administrator"
    AGENCY_ADMINISTRATOR = "agency_administrator"
    OFFICER = "officer"
    CLERK = "clerk"
    REPORTER = "reporter"
    OFFICE_LEADER = "office_leader"
    SIGNER = "signer"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Role:
    """A role in plain words and what it permits."""

    name: RoleName
    label: str
    description: str
    permissions: frozenset[Permission]


def _role(name: RoleName, label: str, description: str, *permissions: Permission) -> Role:
    return Role(name, label, description, frozenset(permissions))


ROLES: dict[RoleName, Role] = {
    role.name: role
    for role in (
        _role(
            RoleName.OFFICER, "Chuyên viên phụ trách",
            "Tải kế hoạch lên, rà soát, giao việc, theo dõi, trả lời kiến nghị và cập nhật tiến độ.",
            Permission.READ, Permission.REPORT_PROGRESS, Permission.RUN_PROGRAMME, Permission.REGISTER_DOCUMENTS,
        ),
        _role(
            RoleName.REPORTER, "Đầu mối báo cáo",
            "Cập nhật tiến độ, đính kèm tài liệu, đề nghị gia hạn, nêu khó khăn của cơ quan mình.",
            Permission.READ, Permission.REPORT_PROGRESS,
        ),
        _role(
            RoleName.CLERK, "Văn thư",
            "Xem văn bản, kế hoạch và nhiệm vụ. Việc cấp số, vào sổ văn bản chưa làm trên hệ thống.",
            Permission.READ, Permission.REGISTER_DOCUMENTS,
        ),
        _role(
            RoleName.OFFICE_LEADER, "Lãnh đạo phòng",
            "Xem kế hoạch, tiến độ và việc quá hạn. Việc duyệt, trả lại chưa làm trên hệ thống.",
            Permission.READ, Permission.PASS_ON,
        ),
        _role(
            RoleName.SIGNER, "Lãnh đạo cơ quan",
            "Xem kế hoạch, tiến độ và việc quá hạn. Việc ký, ban hành chưa làm trên hệ thống.",
            Permission.READ, Permission.SIGN,
        ),
        _role(RoleName.VIEWER, "Người xem", "Chỉ xem.", Permission.READ),
        _role(
            RoleName.AGENCY_ADMINISTRATOR, "Quản trị đơn vị",
            "Quản lý người dùng và thông tin của cơ quan, không đọc nội dung.",
            Permission.MANAGE_AGENCY,
        ),
        _role(
            RoleName.SYSTEM_ADMINISTRATOR, "Quản trị hệ thống",
            "Quản lý cài đặt và mọi cơ quan, không đọc nội dung.",
            Permission.MANAGE_AGENCY, Permission.MANAGE_INSTALLATION,
        ),
    )
}  # fmt: skip
