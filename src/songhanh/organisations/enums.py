"""Kinds of agency, the lines in which they have a parent, and the acts that change them."""

from __future__ import annotations

from enum import StrEnum


class AgencyKind(StrEnum):
    MINISTRY = "ministry"
    PROVINCE = "province"
    COMMUNE = "commune"
    DEPARTMENT = "department"
    OFFICE = "office"
    UNIT = "unit"
    COMMITTEE = "committee"
    UNION = "union"
    ASKED = "asked"  # the Front, Women's Union, Party bodies, press: asked, never urged
    ENTERPRISE = "enterprise"


KIND_LABELS = {
    AgencyKind.MINISTRY: "Bộ, cơ quan ngang bộ",
    AgencyKind.PROVINCE: "UBND tỉnh, thành phố",
    AgencyKind.COMMUNE: "UBND xã, phường, đặc khu",
    AgencyKind.DEPARTMENT: "Sở, ban, ngành",
    AgencyKind.OFFICE: "Phòng, văn phòng",
    AgencyKind.UNIT: "Đơn vị sự nghiệp, đơn vị trực thuộc",
    AgencyKind.COMMITTEE: "Ban chỉ đạo, Ban vì sự tiến bộ của phụ nữ",
    AgencyKind.UNION: "Tổ chức công đoàn",
    AgencyKind.ASKED: "Cơ quan được đề nghị phối hợp (Mặt trận, Hội, Đảng, báo chí)",
    AgencyKind.ENTERPRISE: "Doanh nghiệp",
}


class Line(StrEnum):
    """In which sense an agency stands below another."""

    TERRITORY = "territory"
    SECTOR = "sector"


class ActKind(StrEnum):
    FOUND = "found"
    RENAME = "rename"
    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    DISSOLVE = "dissolve"
    TRANSFER = "transfer"
