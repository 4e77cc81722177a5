"""A school's plan on traffic safety: multi-level automatic numbering, a month column merged over rows, split runs."""

from b_sheet import OPEN, Sheet, ask, cite, due, header, lead, maybe, mixed, report, target
from b_word import ROMAN_THEN_ARABIC, Word, closing, letterhead

s = Sheet("b-we-truong-an-toan-giao-thong-2025", "docx")
s.header = header(
    "Kế hoạch", "46", "KH-THPT", "Bình Khê", "2025-09-08", "Trường THPT số 2 Bình Khê", "Sở Giáo dục và Đào tạo Hà Lâm",
    "Bảo đảm trật tự, an toàn giao thông và phòng, chống bạo lực học đường năm học 2025 - 2026",
    [(None, "HIỆU TRƯỞNG", "Trịnh Công Đoàn")],
    [
        "Sở GD&ĐT (để báo cáo)", "Công an phường Bình Khê (để phối hợp)", "Các tổ chuyên môn, đoàn thể", "Ban đại diện CMHS", "Website trường", "Lưu: VT.",
    ],
)  # fmt: skip
letterhead(
    s, ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ LÂM", "**TRƯỜNG THPT SỐ 2 BÌNH KHÊ**", "", "Số: 46 /KH-THPT"],
    ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập – Tự do – Hạnh phúc**", "", "Bình Khê, ngày 08 tháng 9 năm 2025"], size=22,
)  # fmt: skip
s.say("KẾ HOẠCH", bold=True, align="center", indent=0)
s.say(
    "Bảo đảm trật tự, an toàn giao thông và phòng, chống bạo lực học đường\nnăm học 2025 - 2026",
    bold=True,
    align="center",
    indent=0,
)


def roman(label, text, path, **more):
    s.h(
        label,
        text,
        path,
        look={"auto": (ROMAN_THEN_ARABIC, path.count(".")), "bold": "." not in path or more.pop("bold", False)},
        **more,
    )


D = {"look": {"auto": True}}
s.p("Căn cứ Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15; Chỉ thị số 31/CT-TTg ngày 21/12/2023 của Thủ tướng Chính phủ về tăng cường công tác bảo đảm trật tự, an toàn giao thông cho lứa tuổi học sinh trong tình hình mới; Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của Chính phủ quy định về môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường;",
    cite=[
        cite("Luật", "36/2024/QH15", None, None, title="Luật Trật tự, an toàn giao thông đường bộ"),
        cite("Chỉ thị", "31/CT-TTg", "2023-12-21", "Thủ tướng Chính phủ"),
        cite("Nghị định", "80/2017/NĐ-CP", "2017-07-17", "Chính phủ"),
    ])  # fmt: skip
s.p(
    "Thực hiện Công văn số 2210/SGDĐT-CTTT ngày 29/8/2025 của Sở Giáo dục và Đào tạo, Trường THPT số 2 Bình Khê xây dựng Kế hoạch năm học 2025 - 2026, cụ thể như sau:",
    cite=cite("Công văn", "2210/SGDĐT-CTTT", "2025-08-29", "Sở Giáo dục và Đào tạo"),
)
roman("I.", "MỤC ĐÍCH, YÊU CẦU", "I")
roman(
    "1.",
    "Nâng cao nhận thức, ý thức tự giác chấp hành pháp luật về giao thông của cán bộ, giáo viên, nhân viên và học sinh; hình thành văn hóa giao thông trong nhà trường.",
    "I.1",
)
roman(
    "2.", "Phòng ngừa, phát hiện, can thiệp kịp thời các vụ việc bạo lực học đường, kể cả trên không gian mạng.", "I.2"
)
roman("II.", "CHỈ TIÊU PHẤN ĐẤU", "II")
roman(
    "1.",
    "100% cán bộ, giáo viên, nhân viên, học sinh và cha mẹ học sinh ký cam kết chấp hành pháp luật về trật tự, an toàn giao thông.",
    "II.1",
    target=target("100% cán bộ, giáo viên, nhân viên, học sinh", "=", 100, "%"),
)
roman(
    "2.",
    "Giảm ít nhất 50% số học sinh vi phạm so với năm học trước; không có học sinh gây tai nạn giao thông nghiêm trọng.",
    "II.2",
    target=[
        target("Giảm ít nhất 50% số học sinh vi phạm", ">=", 50, "%", year=OPEN),
        maybe(target("không có học sinh gây tai nạn giao thông", "yes", None)),
    ],
)
roman(
    "3.",
    "Tỷ lệ học sinh đi xe đạp điện, xe máy điện đội mũ bảo hiểm đạt 100%; tỷ lệ học sinh được trang bị kỹ năng phòng, chống bạo lực học đường đạt từ 98% trở lên.",
    "II.3",
    target=[
        target("Tỷ lệ học sinh đi xe đạp điện, xe máy điện đội mũ bảo hiểm", "=", 100, "%"),
        target("tỷ lệ học sinh được trang bị kỹ năng", ">=", 98, "%"),
    ],
)
roman("III.", "NHIỆM VỤ, GIẢI PHÁP", "III")
roman("1.", "Công tác tuyên truyền, giáo dục", "III.1")
roman(
    "1.1.",
    "Tích hợp nội dung giáo dục an toàn giao thông vào môn Giáo dục kinh tế và pháp luật, hoạt động trải nghiệm, hướng nghiệp.",
    "III.1.1",
)
roman("1.2.", "Đổi mới hình thức tuyên truyền:", "III.1.2", title="Đổi mới hình thức tuyên truyền")
s.dash(
    "Mời báo cáo viên của Công an phường nói chuyện chuyên đề ít nhất 01 lần/học kỳ;",
    leads=OPEN,
    assign=maybe(mixed("báo cáo viên của Công an phường")),
    **D,
)
s.dash(
    "Tổ chức phiên tòa giả định về bạo lực học đường trong tháng 11|/2025;",
    by="2025-11",
    due=due("trong tháng 11/2025", "2025-11"),
    **D,
)
s.dash("Phát thanh măng non vào giờ ra chơi|; đăng tải video ngắn trên trang Facebook của trường.", **D)
roman(
    "1.3.",
    "Vận động học sinh tham gia Cuộc thi “An toàn giao thông cho nụ cười ngày mai”, nộp bài trước ngày 15/01/2026.",
    "III.1.3",
    due=due("trước ngày 15/01/2026", "2026-01-15", before=True),
)
roman("2.", "Xây dựng mô hình “Cổng trường an toàn giao thông”", "III.2")
s.dash("Duy trì đội cờ đỏ hướng dẫn phân luồng trước cổng trường vào đầu giờ và cuối giờ học.", **D)
s.dash(
    "Kẻ vạch, lắp biển cấm dừng đỗ; hoàn thành trước ngày 31/12/2025.",
    by="2025-12-31",
    due=due("trước ngày 31/12/2025", "2025-12-31", before=True),
    **D,
)
roman("3.", "Phòng, chống bạo lực học đường", "III.3")
s.dash("Kiện toàn Tổ tư vấn tâm lý; công khai số điện thoại đường dây nóng 0912 000 246 và Tổng đài 111.", **D)
s.dash(
    "Khi xảy ra vụ việc, giáo viên chủ nhiệm thực hiện:",
    leads=OPEN,
    due=due("Khi xảy ra vụ việc", condition="Khi xảy ra vụ việc", recurring=OPEN),
    **D,
)
s.plus("Can ngăn, đưa học sinh bị thương đến phòng y tế;", leads=OPEN, **D)
s.plus("Thông tin cho gia đình học sinh và lập biên bản sự việc.", leads=OPEN, **D)
roman("IV.", "LỊCH THỰC HIỆN", "IV")
s.table(
    [
        ["Thời gian", "Nội dung công việc", "Bộ phận chủ trì", "Phối hợp", "Ghi chú"],
        [{"text": "Tháng 9/2025", "merge": "restart"}, "Tổ chức ký cam kết giữa nhà trường - gia đình - học sinh", "Giáo viên chủ nhiệm", "Ban đại diện cha mẹ học sinh", "Lưu hồ sơ lớp"],
        [{"text": "", "merge": "continue"}, "Thành lập đội cờ đỏ, phân công trực cổng trường", "Đoàn trường", "Tổ Văn phòng", ""],
        ["10/2025", "Ngoại khóa toàn trường về kỹ năng lái xe an toàn", "nt", "Công an phường Bình Khê; Tổ Sử - Địa - GDKT&PL", "Sân trường"],
        [{"text": "Tháng 12/2025", "merge": "restart"}, "Sơ kết học kỳ I, xếp loại thi đua các lớp", "Tổ Văn phòng", "", ""],
        [{"text": "", "merge": "continue"}, "Kiểm tra việc lưu giữ phương tiện tại các điểm trông xe quanh trường", "Ban Giám hiệu", "Công an phường Bình Khê", ""],
        ["Tháng 3 - 4/2026", "Hội thi “Thanh niên với văn hóa giao thông”", "Đoàn trường", "//", "Kinh phí Đoàn"],
        ["Cả năm học", "Tư vấn tâm lý cho học sinh có nguy cơ", "Tổ tư vấn tâm lý", "Giáo viên chủ nhiệm", "Bảo mật"],
    ],
    widths=[1350, 3300, 1800, 1750, 1200], head=1, size=24,
)  # fmt: skip
CA = "Công an phường Bình Khê"
s.row(
    "IV",
    "Tổ chức ký cam kết giữa nhà trường - gia đình - học sinh",
    ["Giáo viên chủ nhiệm"],
    ["Ban đại diện cha mẹ học sinh"],
    "2025-09",
    OPEN,
)
s.row("IV", "Thành lập đội cờ đỏ, phân công trực cổng trường", ["Đoàn trường"], ["Tổ Văn phòng"], "2025-09", OPEN)
s.row(
    "IV",
    "Ngoại khóa toàn trường về kỹ năng lái xe an toàn",
    ["Đoàn trường"],
    [CA, "Tổ Sử - Địa - GDKT&PL"],
    "2025-10",
    OPEN,
)
s.row("IV", "Sơ kết học kỳ I, xếp loại thi đua các lớp", ["Tổ Văn phòng"], [], "2025-12", OPEN)
s.row(
    "IV",
    "Kiểm tra việc lưu giữ phương tiện tại các điểm trông xe quanh trường",
    ["Ban Giám hiệu"],
    [CA],
    "2025-12",
    OPEN,
)
s.row("IV", "Hội thi “Thanh niên với văn hóa giao thông”", ["Đoàn trường"], [CA], "2026-04", OPEN)
s.row("IV", "Tư vấn tâm lý cho học sinh có nguy cơ", ["Tổ tư vấn tâm lý"], ["Giáo viên chủ nhiệm"], None, OPEN)
roman("V.", "TỔ CHỨC THỰC HIỆN", "V")
roman("1.", "Ban Giám hiệu", "V.1", under=["Ban Giám hiệu"], assign=mixed("Ban Giám hiệu"))
s.dash(
    "Hiệu trưởng chịu trách nhiệm chung; chỉ đạo, kiểm tra việc thực hiện Kế hoạch; bố trí kinh phí từ nguồn chi thường xuyên của nhà trường.",
    leads=["Hiệu trưởng"],
    assign=lead("Hiệu trưởng"),
    may_budget="bố trí kinh phí từ nguồn chi thường xuyên của nhà trường",
    **D,
)
s.dash(
    "Phó Hiệu trưởng phụ trách hoạt động giáo dục ngoài giờ lên lớp chủ trì, phối hợp với Đoàn trường xây dựng chương trình ngoại khóa.",
    leads=["Phó Hiệu trưởng phụ trách hoạt động giáo dục ngoài giờ lên lớp"],
    co=["Đoàn trường"],
    assign=lead("Phó Hiệu trưởng phụ trách hoạt động giáo dục ngoài giờ lên lớp"),
    **D,
)
roman("2.", "Giáo viên chủ nhiệm: quán triệt đến học sinh và cha mẹ học sinh; theo dõi, cập nhật vi phạm của lớp; hằng tháng báo cáo Ban Giám hiệu (qua Tổ Văn phòng).", "V.2", title="Giáo viên chủ nhiệm", assign=lead("Giáo viên chủ nhiệm"),
    report=report("monthly", None, "hằng tháng báo cáo Ban Giám hiệu", to="Ban Giám hiệu", via="Tổ Văn phòng"))  # fmt: skip
roman("3.", "Đoàn trường", "V.3", under=["Đoàn trường"], assign=mixed("Đoàn trường"))
s.dash("Phối hợp với Công an phường Bình Khê quản lý đội cờ đỏ, chấm điểm nền nếp các lớp.", co=[CA], **D)
s.dash(
    "Tổng hợp số liệu vi phạm của học sinh vào thứ Sáu hằng tuần.",
    due=due("thứ Sáu hằng tuần", recurring="weekly"),
    **D,
)
roman("4.", "Tổ Văn phòng làm đầu mối tổng hợp, báo cáo Sở Giáo dục và Đào tạo kết quả học kỳ I trước ngày 10/01/2026 và kết quả cả năm học trước ngày 31/5/2026.", "V.4", assign=lead("Tổ Văn phòng"), report=[
    report(OPEN, "2026-01-10", "trước ngày 10/01/2026", to="Sở Giáo dục và Đào tạo", before=True),
    report(OPEN, "2026-05-31", "trước ngày 31/5/2026", to="Sở Giáo dục và Đào tạo", before=True),
])  # fmt: skip
roman(
    "5.",
    "Đề nghị Ban đại diện cha mẹ học sinh phối hợp quản lý, không giao xe mô tô cho con em chưa đủ điều kiện điều khiển phương tiện.",
    "V.5",
    assign=ask("Ban đại diện cha mẹ học sinh"),
)
s.end()
s.p(
    "Kế hoạch này được phổ biến đến toàn thể cán bộ, giáo viên, nhân viên, học sinh. Trong quá trình thực hiện nếu có vướng mắc, các bộ phận báo cáo Hiệu trưởng để xem xét, điều chỉnh./.",
    report=report("on_demand", None, "nếu có vướng mắc", to="Hiệu trưởng"),
)
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["HIỆU TRƯỞNG", "(Đã ký)", "", "", "Trịnh Công Đoàn"],
)

s.write_reading()
Word(s).save()
