import pytest

from vanban.text.joining import fills_width, goes_on, goes_on_wrapped, opens_point

LONG = "- Đề cao vai trò của người đứng đầu, chú trọng phối hợp giữa các cơ quan nhà nước với các tổ chức"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LONG, "chính trị - xã hội trên địa bàn."),
        ("Thực hiện Chương trình số 12/CTPH-SYT-SGDĐT ngày", "31/12/2025 giữa hai Sở."),
        ("1. Rà soát danh mục theo Nghị quyết số", "15/2026/NQ-HĐND của Hội đồng nhân dân"),
        ("- Các phòng, ban, trung tâm,", "Chi đoàn;"),
        ("nâng cao hiệu quả quản lý nhà nước đối với các đơn vị sự nghiệp về phát triển kinh tế", "- xã hội của tỉnh"),
        ("Giao Sở Y tế (cơ quan thường trực của Ban Chỉ đạo liên ngành về an toàn thực phẩm", "Tỉnh) theo dõi"),
        ("thực hiện theo giai đoạn 2021", "- 2025 tại các xã"),
        ("1.", "Mục tiêu chung"),
        ("IV.", "TỔ CHỨC THỰC HIỆN"),
        ("a)", "Rà soát danh mục"),
        ("Thực hiện đúng quy định tại khoản", "2. Các đơn vị báo cáo kết quả"),
    ],
)
def test_goes_on(before: str, after: str) -> None:
    assert goes_on(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1. Sở Y tế", "- Chủ trì, phối hợp với các sở"),
        ("1.", "2. Sở Y tế"),
        ("1.", "chủ trì"),
        ("- Đề xuất việc của quý tiếp theo", "4. Phòng Kinh tế cử người làm đầu mối"),
        ("Nam Sơn, ngày tháng năm", "THÔNG BÁO KẾT QUẢ"),
        ("1. Sở Y tế", "chủ trì, phối hợp với các sở, ngành tổ chức thực hiện"),
        (LONG, "- Rà soát, thống kê"),
        (LONG, "a) Tuyên truyền"),
        (LONG, "2. Sở Tài chính"),
        (LONG, "Các nội dung kiểm tra"),
        (LONG + ".", "chính trị"),
        ("KẾ HOẠCH", "thực hiện công tác dân số"),
        ("ỦY BAN NHÂN DÂN", "TỈNH AN SƠN"),
        ("- Lưu: VT, NV.", "TM. ỦY BAN NHÂN DÂN"),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("Nơi nhận:", "- Như trên;"),
        ("II. NHIỆM VỤ VÀ GIẢI PHÁP", "Các sở, ngành"),
    ],
)
def test_does_not_go_on(before: str, after: str) -> None:
    assert not goes_on(before, after)


@pytest.mark.parametrize(
    "line", ["- a", "-Tiếp tục", "+ b", "a) c", "đ) d", "1. e", "1.2. f", "IV. g", "(1) h", "Điều 3"]
)
def test_opens_point(line: str) -> None:
    assert opens_point(line)


@pytest.mark.parametrize("line", ["2021. Đề nghị", "31/12/2025 giữa", "của tỉnh", "-2025", "15.000 người"])
def test_opens_no_point(line: str) -> None:
    assert not opens_point(line)


def test_a_word_that_found_no_room_goes_on() -> None:
    line = "Căn cứ Luật An toàn thực phẩm ngày 17 tháng 6 năm 2010 của Quốc hội khóa XII."
    assert fills_width(line, "Nghị định", 80)
    assert goes_on_wrapped(line, "Nghị định số 15", line, 80)
    assert not goes_on_wrapped(line, "- Nghị định", line, 80)
    assert not goes_on_wrapped(line, "Nghị", "Quốc hội.", 80)


PAIRS_OF_PLANS = [
    ("- Quý I: trước 15/3", "- 6 tháng: trước 10/6", False),
    ("Thực hiện Chiến lược trên địa bàn tỉnh trong giai đoạn 2021", "- 2030 và những năm tiếp theo", True),
    ("2. Kinh tế số", "Tỷ trọng kinh tế số đạt 15% GRDP.", False),
    ("6. Xây dựng, phát triển chính quyền số", "6.1. Nâng cấp hệ thống", False),
    ("- Hướng dẫn kỹ thuật", "tiêu hủy, khử trùng theo quy định.", True),
    ("1. Sở Y tế", "chủ trì, phối hợp với các sở.", False),
    ("Tạo chuyển biến rõ nét về nhận thức của cấp ủy, chính quyền các cấp", "2- Yêu cầu", False),
]


@pytest.mark.parametrize(("before", "after", "one"), PAIRS_OF_PLANS)
def test_points_and_dashes_of_plans_stay_apart(before: str, after: str, one: bool) -> None:
    assert goes_on(before, after) is one
