"""A directive with numbered orders to ministries, as PDF: agencies as run-in headings, lettered points up to "đ"."""

from b_sheet import OPEN, Sheet, ask, cite, due, event, header, lead, mixed, report, target
from b_word import Word, closing, letterhead, save_pdf

s = Sheet("b-pb-chi-thi-an-toan-giao-thong-tet-2026", "pdf")
s.header = header(
    "Chỉ thị", "47", "CT-TTg", "Hà Nội", "2025-12-16", "Thủ tướng Chính phủ", None,
    "Về tăng cường bảo đảm trật tự, an toàn giao thông dịp Tết Nguyên đán Bính Ngọ và Lễ hội Xuân năm 2026",
    [("KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "Hà Trọng Nghĩa")],
    [
        "Ban Bí thư Trung ương Đảng", "Thủ tướng, các Phó Thủ tướng Chính phủ", "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
        "HĐND, UBND các tỉnh, thành phố trực thuộc trung ương", "Ủy ban An toàn giao thông Quốc gia", "VPCP: BTCN, các PCN, Cổng TTĐT, các Vụ: NC, KGVX", "Lưu: VT, CN (2).",
    ],
)  # fmt: skip
letterhead(
    s, ["**THỦ TƯỚNG CHÍNH PHỦ**", "", "", "Số: 47/CT-TTg"],
    ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**", "", "Hà Nội, ngày 16 tháng 12 năm 2025"], size=23,
)  # fmt: skip
s.say("CHỈ THỊ", bold=True, align="center", indent=0)
s.say(
    "Về tăng cường bảo đảm trật tự, an toàn giao thông\ndịp Tết Nguyên đán Bính Ngọ và Lễ hội Xuân năm 2026",
    bold=True,
    align="center",
    indent=0,
)

s.p(
    "Thời gian qua, các bộ, ngành, địa phương đã triển khai nhiều giải pháp bảo đảm trật tự, an toàn giao thông; trong 11 tháng năm 2025, số vụ tai nạn giao thông giảm 7,3%, số người chết giảm 4,1% so với cùng kỳ. Tuy nhiên, tình hình vẫn diễn biến phức tạp; tai nạn đặc biệt nghiêm trọng còn xảy ra tại một số địa phương, ùn tắc kéo dài trên các trục ra, vào đô thị lớn trong các dịp nghỉ lễ."
)
s.p(
    "Để bảo đảm nhu cầu đi lại của Nhân dân được an toàn, thông suốt, thuận lợi; tiếp tục thực hiện Chỉ thị số 23-CT/TW ngày 25/5/2023 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm trật tự, an toàn giao thông trong tình hình mới; Luật Đường bộ; Luật Trật tự, an toàn giao thông đường bộ, Thủ tướng Chính phủ yêu cầu các bộ, ngành, địa phương tập trung thực hiện các nhiệm vụ sau:",
    cite=[
        cite("Chỉ thị", "23-CT/TW", "2023-05-25", "Ban Bí thư"),
        cite("Luật", "Luật Đường bộ"),
        cite("Luật", "Luật Trật tự, an toàn giao thông đường bộ"),
    ],
)
BOLD = {"look": {"bold": True}}
s.h("1.", "Các bộ, ngành, địa phương", "1", assign=mixed("Các bộ, ngành, địa phương"), **BOLD)
s.h("a)", "Phấn đấu dịp Tết Nguyên đán giảm ít nhất 5% cả ba tiêu chí về tai nạn giao thông so với dịp Tết năm trước; kéo giảm từ 8-10% số vụ tai nạn liên quan đến người điều khiển phương tiện có nồng độ cồn.", "1.a", target=[
    target("giảm ít nhất 5% cả ba tiêu chí", ">=", 5, "%", year=OPEN),
    target("kéo giảm từ 8-10% số vụ tai nạn", "between", OPEN, "%", low=8, high=10, year=OPEN),
])  # fmt: skip
s.h(
    "b)",
    "Quán triệt cán bộ, công chức, viên chức, người lao động gương mẫu chấp hành quy định “Đã uống rượu, bia - không lái xe”.",
    "1.b",
)
s.h(
    "c)",
    "Xây dựng kế hoạch bảo đảm trật tự, an toàn giao thông dịp Tết, hoàn thành trước ngày 10/01/2026.",
    "1.c",
    due=due("trước ngày 10/01/2026", "2026-01-10", before=True),
)
s.h("2.", "Bộ Công an", "2", assign=lead("Bộ Công an"), **BOLD)
s.h(
    "a)",
    "Chủ trì, phối hợp với Bộ Xây dựng và Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương tổ chức phân luồng, điều tiết giao thông trên các tuyến cao tốc, quốc lộ trọng điểm, đầu mối giao thông.",
    "2.a",
)
s.h(
    "b)",
    "Mở cao điểm xử lý vi phạm từ ngày 15/12/2025 đến hết ngày 14/3/2026, tập trung vào nồng độ cồn, ma túy, tốc độ, quá tải, quá số người quy định.",
    "2.b",
    event=event("cao điểm xử lý vi phạm", "2025-12-15", "2026-03-14"),
)
s.h(
    "c)",
    "Công bố đường dây nóng tiếp nhận phản ánh của người dân trước ngày 20/01/2026.",
    "2.c",
    due=due("trước ngày 20/01/2026", "2026-01-20", before=True),
)
s.h(
    "d)",
    "Kịp thời điều tra, làm rõ nguyên nhân các vụ tai nạn giao thông đặc biệt nghiêm trọng, xử lý nghiêm các tổ chức, cá nhân vi phạm.",
    "2.d",
)
s.h(
    "đ)",
    "Trong thời gian nghỉ Tết, từ ngày 14/02/2026 đến ngày 22/02/2026, báo cáo nhanh tình hình tai nạn giao thông trước 16 giờ hằng ngày, gửi Ủy ban An toàn giao thông Quốc gia.",
    "2.đ",
    event=event("nghỉ Tết", "2026-02-14", "2026-02-22"),
    report=report("other", None, "trước 16 giờ hằng ngày", to="Ủy ban An toàn giao thông Quốc gia", before=OPEN),
)
s.h("3.", "Bộ Xây dựng", "3", assign=mixed("Bộ Xây dựng"), **BOLD)
s.h(
    "a)",
    "Chỉ đạo các đơn vị vận tải xây dựng phương án tổ chức vận tải, tăng chuyến, giải tỏa khách; niêm yết giá vé, không tăng giá trái quy định.",
    "3.a",
)
s.h(
    "b)",
    "Rà soát, khắc phục các điểm đen, điểm tiềm ẩn tai nạn giao thông; hoàn thành việc sửa chữa mặt đường, bổ sung biển báo trên quốc lộ trước ngày 31 tháng 01 năm 2026.",
    "3.b",
    due=due("trước ngày 31 tháng 01 năm 2026", "2026-01-31", before=True),
)
s.h(
    "c)",
    "Dừng thi công trên các tuyến đường đang khai thác trước ngày 08/02/2026, trừ trường hợp khắc phục sự cố cầu, đường.",
    "3.c",
    due=due("trước ngày 08/02/2026", "2026-02-08", before=True),
)
s.h(
    "4.",
    "Bộ Y tế: chỉ đạo các cơ sở khám bệnh, chữa bệnh bố trí đủ nhân lực, phương tiện, thuốc, máu dự trữ để cấp cứu, điều trị nạn nhân tai nạn giao thông; thống kê số ca cấp cứu, gửi Bộ Công an để tổng hợp.",
    "4",
    title="Bộ Y tế",
    assign=lead("Bộ Y tế"),
)
s.h(
    "5.",
    "Bộ Văn hóa, Thể thao và Du lịch: chỉ đạo, hướng dẫn các địa phương quản lý, tổ chức lễ hội an toàn, tiết kiệm; phối hợp với các cơ quan báo chí tuyên truyền về văn hóa giao thông.",
    "5",
    title="Bộ Văn hóa, Thể thao và Du lịch",
    assign=lead("Bộ Văn hóa, Thể thao và Du lịch"),
)
PQ = "Bộ Giáo dục và Đào tạo, Bộ Quốc phòng, Bộ Nội vụ"
s.h("6.", "Bộ Giáo dục và Đào tạo, Bộ Quốc phòng, Bộ Nội vụ: theo chức năng, nhiệm vụ được giao, tổ chức tuyên truyền, quản lý học sinh, sinh viên, cán bộ, chiến sĩ, người lao động chấp hành pháp luật về giao thông khi về quê đón Tết.", "6", title=PQ,
    assign=lead(PQ, "Bộ Giáo dục và Đào tạo", "Bộ Quốc phòng", "Bộ Nội vụ"))  # fmt: skip
s.h(
    "7.",
    "Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam:",
    "7",
    title="Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam",
    assign=lead(
        "Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam",
        "Đài Truyền hình Việt Nam",
        "Đài Tiếng nói Việt Nam",
        "Thông tấn xã Việt Nam",
    ),
)
s.p(
    "Tăng thời lượng thông tin về tình hình giao thông trong khung giờ cao điểm; hướng dẫn người dân lựa chọn lộ trình phù hợp."
)
s.h(
    "8.",
    "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương",
    "8",
    assign=lead("Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"),
    **BOLD,
)
s.h(
    "a)",
    "Chỉ đạo Ủy ban nhân dân các xã, phường, đặc khu và các lực lượng chức năng giải tỏa việc lấn chiếm lòng đường, vỉa hè, hành lang an toàn giao thông; duy trì kết quả giải tỏa.",
    "8.a",
)
s.h(
    "b)",
    "Kiểm soát chặt chẽ hoạt động vận tải khách bằng đường thủy nội địa tại các khu du lịch, lễ hội; kiên quyết đình chỉ phương tiện không bảo đảm an toàn.",
    "8.b",
)
s.h(
    "c)",
    "Phân công lãnh đạo Ủy ban nhân dân trực tiếp chỉ đạo, chịu trách nhiệm về tình hình trật tự, an toàn giao thông trên địa bàn.",
    "8.c",
)
s.h("9.", "Đề nghị Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên vận động đoàn viên, hội viên, Nhân dân chấp hành pháp luật về trật tự, an toàn giao thông.", "9",
    assign=ask("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "các tổ chức thành viên"))  # fmt: skip
s.h("10.", "Ủy ban An toàn giao thông Quốc gia", "10", assign=mixed("Ủy ban An toàn giao thông Quốc gia"), **BOLD)
s.h(
    "a)",
    "Thành lập các đoàn kiểm tra công tác bảo đảm trật tự, an toàn giao thông tại một số địa phương trọng điểm trong tháng 01 năm 2026.",
    "10.a",
    due=due("trong tháng 01 năm 2026", "2026-01"),
)
s.h("b)", "Tổng hợp kết quả thực hiện Chỉ thị này, báo cáo Thủ tướng Chính phủ trước ngày 28 tháng 02 năm 2026; tổng hợp kết quả mùa Lễ hội Xuân, báo cáo trước ngày 15 tháng 4 năm 2026.", "10.b", report=[
    report("other", "2026-02-28", "trước ngày 28 tháng 02 năm 2026", to="Thủ tướng Chính phủ", before=True),
    report("other", "2026-04-15", "trước ngày 15 tháng 4 năm 2026", to=OPEN, before=True),
])  # fmt: skip
s.h(
    "11.",
    "Văn phòng Chính phủ: theo dõi, đôn đốc việc thực hiện Chỉ thị này; báo cáo Thủ tướng Chính phủ những vấn đề vượt thẩm quyền./.",
    "11",
    title="Văn phòng Chính phủ",
    assign=mixed("Văn phòng Chính phủ"),
    report=report(OPEN, None, "báo cáo Thủ tướng Chính phủ những vấn đề vượt thẩm quyền", to="Thủ tướng Chính phủ"),
)
s.end()
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "", "", "", "Hà Trọng Nghĩa"],
)

save_pdf(Word(s))
