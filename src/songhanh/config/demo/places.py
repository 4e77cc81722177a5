"""The 99 communes of tỉnh An Sơn, which is on no map; a name that exists elsewhere is a coincidence."""

# High in the mountains; the first five have the pilot houses of the Women's Union.
HIGHLAND = (
    "Nà Sim", "Khuổi Nặm", "Mường Kham", "Pắc Mẩy", "Phiêng Lắm", "Bản Lưa", "Bản Vền", "Chiềng Lề", "Cốc Lùng",
    "Đèo Giàng", "Hang Dơi", "Huổi Tao", "Keo Tiên", "Khau Lạ", "Khe Đá", "Lũng Thàng", "Mường Pìa", "Nà Ngần",
    "Nà Tông", "Nậm Sỏi", "Nậm Tấu", "Phìn Sáng", "Pò Mạ", "Sín Lùng", "Suối Mây", "Suối Trầu", "Tà Lìa", "Tả Phìn Hồ",
    "Thác Vàng", "Thẳm Bó", "Xín Phàn",
)  # fmt: skip
HILLS = (
    "Bình Lâm", "Đồi Ngô", "Đồng Vông", "Hợp Lũng", "Lâm Trạch", "Lương Trạch", "Núi Voi", "Phú Lâm Thượng",
    "Quang Lâm", "Quế Sơn Hạ", "Sơn Lộc", "Thạch Sơn", "Thanh Lũng", "Thượng Yên", "Trại Gió", "Vân Trường",
    "Xuân Sơn Trung", "Yên Bảng",
)  # fmt: skip
LOWLAND = (
    "An Thịnh Hạ", "Cẩm Trường", "Đại Đình Đông", "Đông Kết Hạ", "Đức Hậu", "Giao Hải", "Hạ Lạc", "Hải Vĩnh",
    "Hoằng Trung", "Liên Trạch", "Mỹ Trì", "Nghĩa Lãng", "Ngọc Bộ", "Phúc Lãng", "Phú Vĩnh Hạ", "Quảng Lãng",
    "Tân Dĩnh Đông", "Thái Bộc", "Thanh Giáp", "Thượng Lạc", "Trà Cổ Trung", "Văn Trạch", "Vân Đồng", "Vĩnh Bộ",
    "Vũ Lãng", "Xuân Lôi Đông", "Yên Hồ", "Yên Trạch Hạ", "Yên Lãng Hạ", "Đoan Vĩnh",
)  # fmt: skip
INDUSTRIAL_WARDS = ("Bến Vạn", "Nam Vạn", "Sơn Đông Hạ")
WARDS = (
    "Tân Hòa", "An Lạc Đông", "Bắc Hồ", "Cầu Vồng", "Cửa Sông", "Đông Thành Thượng", "Hồ Sen", "Kim Bảng Đông",
    "Ngã Ba Chè", "Phố Hồng", "Phố Lu Hạ", "Quán Gió", "Tây Thành Hạ", "Thanh Xá", "Trúc Lâm Hạ", "Vĩnh Tân Hạ",
    *INDUSTRIAL_WARDS,
)  # fmt: skip
ISLAND = "Hòn Nghi"


def communes() -> list[str]:
    """Return the names of all communes with their type words."""
    return [
        *(f"xã {name}" for name in (*HIGHLAND, *HILLS, *LOWLAND)),
        *(f"phường {name}" for name in WARDS),
        f"đặc khu {ISLAND}",
    ]
