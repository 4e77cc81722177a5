"""A ministry's letter that asks for reports: "Kính gửi" with dashes, points of one sentence, the outline of the report annexed."""

from paper import OPEN, Paper

p = Paper(
    "a-bo-noi-vu-cong-van-bao-cao-2026",
    type="Công văn",
    number="2145",
    symbol="BNV-CTTN&BĐG",
    place="Hà Nội",
    date="2026-05-04",
    agency="Bộ Nội vụ",
    superior_agency=None,
    title="V/v sơ kết 05 năm thực hiện Chiến lược quốc gia về bình đẳng giới và báo cáo công tác bình đẳng giới 6 tháng đầu năm 2026",
    signers=[{"capacity": "KT. BỘ TRƯỞNG", "position": "THỨ TRƯỞNG", "name": "Phan Thu Hoài"}],
    recipients=[
        "Như trên",
        "Bộ trưởng (để b/c)",
        "Văn phòng Chính phủ",
        "Sở Nội vụ các tỉnh, thành phố",
        "Lưu: VT, CTTN&BĐG",
    ],
)

p.table(
    [
        [
            {"text": ["{b}BỘ NỘI VỤ{/b}"]},
            {"text": ["{b}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM{/b}", "{b}Độc lập - Tự do - Hạnh phúc{/b}"]},
        ],
        [
            {
                "text": [
                    "Số: 2145/BNV-CTTN&BĐG",
                    "V/v sơ kết 05 năm thực hiện Chiến lược quốc gia về bình đẳng giới và báo cáo công tác bình đẳng giới 6 tháng đầu năm 2026",
                ]
            },
            {"text": "Hà Nội, ngày 04 tháng 5 năm 2026", "italic": True},
        ],
    ],
    [3700, 5600],
    borders=False,
    size=12,
)
p.line("Kính gửi:", align="left", indent=1800)
p.line("- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ;", align="left", indent=2400, space=0)
p.line("- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.", align="left", indent=2400, space=0)
p.line(
    "Thực hiện Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030 (sau đây gọi là Chiến lược) và Nghị định số 09/2019/NĐ-CP "
    "ngày 24/01/2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước, Bộ Nội vụ đề nghị quý cơ quan quan tâm chỉ đạo một số nội dung sau:"
)
p.cite("Nghị quyết", "28/NQ-CP", "2021-03-03", "Chính phủ")
p.cite("Nghị định", "09/2019/NĐ-CP", "2019-01-24", "Chính phủ")

p.point("1", "1.", "Về sơ kết 05 năm thực hiện Chiến lược", bold=True)
p.item(
    "Đề nghị các bộ, cơ quan ngang bộ đánh giá việc thực hiện các mục tiêu được giao chủ trì; làm rõ nguyên nhân đối với các chỉ tiêu chưa đạt.",
    leads=["các bộ, cơ quan ngang bộ"],
)
p.assign("các bộ, cơ quan ngang bộ", "ask")
p.item(
    "Đề nghị Ủy ban nhân dân các tỉnh, thành phố chỉ đạo các sở, ngành, Ủy ban nhân dân cấp xã sơ kết bằng hình thức phù hợp, hoàn thành trước ngày 30/7/2026; nội dung sơ kết theo đề cương tại Phụ lục I.",
    leads=["Ủy ban nhân dân các tỉnh, thành phố"],
    due="2026-07-30",
)
p.assign("Ủy ban nhân dân các tỉnh, thành phố", "ask")
p.due("trước ngày 30/7/2026", "2026-07-30", before=True)
p.item(
    "Số liệu đánh giá được thống nhất với số liệu thống kê đã công bố; đối với địa phương thực hiện sắp xếp, số liệu các năm 2021 - 2024 được cộng gộp theo đơn vị hành chính mới.",
    task=OPEN,
)

ALL = "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"
p.point(
    "2",
    "2.",
    f"Đề nghị {ALL} triển khai công tác bình đẳng giới 6 tháng cuối năm 2026, tập trung một số nhiệm vụ:",
    bold=True,
)
p.assign(ALL, "ask")
p.point(
    "2.a",
    "a)",
    "Rà soát, phân công rõ cơ quan, công chức tham mưu công tác bình đẳng giới ở cấp tỉnh, cấp xã; bố trí kinh phí theo quy định của Luật Ngân sách nhà nước năm 2025.",
)
p.cite("Luật", "Luật Ngân sách nhà nước", "2025")
p.point(
    "2.b",
    "b)",
    "Phấn đấu các chỉ tiêu của Chiến lược đến năm 2030, trong đó chú trọng chỉ tiêu “đạt 75% cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ”.",
)
p.target("75% cơ quan quản lý nhà nước", "=", 75, unit="%", year=OPEN, quoted=True)
p.point(
    "2.c",
    "c)",
    "Xây dựng kế hoạch và tổ chức Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026 (từ ngày 15 tháng 11 đến ngày 15 tháng 12 năm 2026).",
)
p.event("Tháng hành động vì bình đẳng giới", "2026-11-15", "2026-12-15", OPEN)
p.point(
    "2.d",
    "d)",
    "Chỉ đạo xử lý nghiêm, kịp thời các vụ việc bạo lực đối với phụ nữ và trẻ em gái được dư luận quan tâm.",
)
p.point("2.đ", "đ)", "Thường xuyên đôn đốc, kiểm tra việc thực hiện ở cơ sở.")
p.due("Thường xuyên", recurring="continuous")

p.point("3", "3.", "Về chế độ báo cáo", bold=True)
p.item("Báo cáo 6 tháng đầu năm 2026: gửi trước ngày 15/6/2026.", leads=OPEN, receivers=OPEN, due="2026-06-15")
p.report("six_month", "2026-06-15", "trước ngày 15/6/2026", to=OPEN, before=True)
p.item("Báo cáo sơ kết 05 năm: gửi trước ngày 15/8/2026.", leads=OPEN, receivers=OPEN, due="2026-08-15")
p.report("other", "2026-08-15", "trước ngày 15/8/2026", to=OPEN, before=True)
p.item(
    "Báo cáo năm 2026: gửi trước ngày 05/12/2026, trong đó có kết quả bước đầu của Tháng hành động.",
    leads=OPEN,
    receivers=OPEN,
    due="2026-12-05",
)
p.report("annual", "2026-12-05", "trước ngày 05/12/2026", to=OPEN, before=True)
p.line(
    "Báo cáo bằng văn bản gửi về Bộ Nội vụ (qua Vụ Công tác thanh niên và Bình đẳng giới), số 8 phố Tôn Thất Thuyết, Hà Nội; bản điện tử gửi theo địa chỉ thư vubdg.mau@example.gov.vn. "
    "Thông tin chi tiết liên hệ ông Lê Minh, chuyên viên, điện thoại 024.0000.1234."
)
p.report("other", None, "Báo cáo bằng văn bản gửi về Bộ Nội vụ", to=OPEN, via=OPEN, optional=True)
p.line("Bộ Nội vụ trân trọng cảm ơn sự phối hợp của quý cơ quan./.")
p.closing(
    [
        "- Như trên;",
        "- Bộ trưởng (để b/c);",
        "- Văn phòng Chính phủ;",
        "- Sở Nội vụ các tỉnh, thành phố;",
        "- Lưu: VT, CTTN&BĐG.",
    ],
    ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "", "", "", "Phan Thu Hoài"],
)


def part(path: str, marker: str, title: str, **look: object) -> None:
    """A point of an annex: it has an entry, its dashes are not written down (they count neither way)."""
    p.point(path, marker, title, **look)


p.page_break()
p.line("Phụ lục I", align="center", bold=True)
p.answers["outline"].append({"path": "PL1", "label": "PL1"})
p.line("ĐỀ CƯƠNG BÁO CÁO SƠ KẾT 05 NĂM THỰC HIỆN CHIẾN LƯỢC", align="center", bold=True)
p.line("(Kèm theo Công văn số 2145/BNV-CTTN&BĐG ngày 04/5/2026 của Bộ Nội vụ)", align="center", italic=True)
part("PL1.I", "I.", "CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", num=("outline:pl", 0), bold=True)
part("PL1.I.1", "1.", "Ban hành văn bản, kế hoạch; bố trí tổ chức bộ máy, nhân lực", num=("outline:pl", 1))
part("PL1.I.2", "2.", "Kinh phí thực hiện, nguồn huy động", num=("outline:pl", 1))
part("PL1.II", "II.", "KẾT QUẢ THỰC HIỆN", num=("outline:pl", 0), bold=True)
part("PL1.II.1", "1.", "Kết quả thực hiện từng mục tiêu của Chiến lược", num=("outline:pl", 1))
p.line("Nêu số liệu đầu kỳ, số liệu hiện tại, so sánh với chỉ tiêu được giao;", num=("dash", 0))
p.line("Phân tích những thay đổi tích cực, những khoảng cách giới còn tồn tại.", num=("dash", 0))
part("PL1.II.2", "2.", "Mô hình, cách làm hiệu quả", num=("outline:pl", 1))
part("PL1.III", "III.", "KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN", num=("outline:pl", 0), bold=True)
part("PL1.IV", "IV.", "PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ", num=("outline:pl", 0), bold=True)
p.page_break()
p.line("Phụ lục II", align="center", bold=True)
p.answers["outline"].append({"path": "PL2", "label": "PL2"})
p.line("BIỂU SỐ LIỆU", align="center", bold=True)
p.line("(Kèm theo Công văn số 2145/BNV-CTTN&BĐG ngày 04/5/2026 của Bộ Nội vụ)", align="center", italic=True)
FIGURES = [
    ("Số cơ quan quản lý nhà nước, chính quyền địa phương có lãnh đạo chủ chốt là nữ", "Cơ quan"),
    ("Tỷ lệ lao động nữ làm công hưởng lương", "%"),
    ("Số nữ giám đốc, chủ doanh nghiệp, hợp tác xã", "Người"),
    ("Số người bị bạo lực trên cơ sở giới được hỗ trợ", "Người"),
    ("Tỷ số giới tính khi sinh", "Bé trai/100 bé gái"),
    ("Số cuộc kiểm tra, thanh tra về bình đẳng giới", "Cuộc"),
]
rows: list[list[object]] = [["TT", "Nội dung", "Đơn vị tính", "Năm 2021", "Năm 2025", "6 tháng 2026"]]
rows += [
    [{"text": str(number), "align": "center"}, text, {"text": unit, "align": "center"}, "", "", ""]
    for number, (text, unit) in enumerate(FIGURES, 1)
]
p.table(rows, [600, 3800, 1400, 1150, 1150, 1250], header=1, size=12)

p.write_docx()
