"""
Departments that provinces have today, offered as one types; none is assumed to exist (NĐ 45/2025/NĐ-CP).

Equality of women and men went with the labour ministry to the ministry of home affairs (NĐ 25/2025/NĐ-CP), in provinces
to Sở Nội vụ, in communes to Phòng Văn hóa - Xã hội (TT 10/2025/TT-BNV, NĐ 150/2025/NĐ-CP).
"""

from datetime import date

from songhanh.organisations.enums import AgencyKind

# Who usually is the standing agency of an issuer of that kind, and since when: proposed, never assumed.
USUAL_STANDING = {
    AgencyKind.PROVINCE: ("Sở Nội vụ", date(2025, 3, 1)),
    AgencyKind.COMMUNE: ("Phòng Văn hóa - Xã hội", date(2025, 7, 1)),
}

USUAL_DEPARTMENTS = (
    "Sở Nội vụ",
    "Sở Tư pháp",
    "Sở Tài chính",
    "Sở Công Thương",
    "Sở Nông nghiệp và Môi trường",
    "Sở Xây dựng",
    "Sở Khoa học và Công nghệ",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Giáo dục và Đào tạo",
    "Sở Y tế",
    "Sở Dân tộc và Tôn giáo",
    "Sở Ngoại vụ",
    "Thanh tra tỉnh",
    "Văn phòng Ủy ban nhân dân tỉnh",
    "Ban Quản lý khu kinh tế, khu công nghiệp",
)
