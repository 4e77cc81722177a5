"""A ward's population plan as a PDF: legal bases in dashes, results that are no targets, a ruled table over two pages."""

from paper import OPEN, Paper

p = Paper(
    "a-phuong-tan-hoa-dan-so-2026",
    type="Kế hoạch",
    number="64",
    symbol="KH-UBND",
    place="Tân Hòa",
    date="2026-03-18",
    agency="Ủy ban nhân dân phường Tân Hòa",
    superior_agency=None,
    title="Thực hiện công tác dân số và chăm sóc sức khỏe sinh sản năm 2026",
    signers=[{"capacity": "TM. ỦY BAN NHÂN DÂN", "position": "CHỦ TỊCH", "name": "Trịnh Quốc Lập"}],
    recipients=[
        "Sở Y tế",
        "Thường trực Đảng ủy, HĐND phường",
        "Lãnh đạo UBND phường",
        "UBMTTQ và các tổ chức CT-XH phường",
        "Trạm Y tế, các trường học",
        "Các khu phố",
        "Lưu: VT, P.VHXH",
    ],
)

p.heading(
    ["ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN HÒA"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số: 64/KH-UBND",
    "Tân Hòa, ngày 18 tháng 3 năm 2026",
)
p.line("KẾ HOẠCH", align="center", bold=True)
p.line("Thực hiện công tác dân số và chăm sóc sức khỏe sinh sản năm 2026", align="center", bold=True)

p.point("I", "I.", "CĂN CỨ XÂY DỰNG KẾ HOẠCH", bold=True)
p.item("Pháp lệnh Dân số năm 2003 và các văn bản sửa đổi, hướng dẫn thi hành;", task=False)
p.cite("Pháp lệnh", "Pháp lệnh Dân số", "2003")
p.item(
    "Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng về công tác dân số trong tình hình mới;",
    task=False,
)
p.cite("Nghị quyết", "21-NQ/TW", "2017-10-25", "Ban Chấp hành Trung ương Đảng")
p.item(
    "Quyết định số 1679/QĐ-TTg ngày 22/11/2019 của Thủ tướng Chính phủ phê duyệt Chiến lược Dân số Việt Nam đến năm 2030;",
    task=False,
)
p.cite("Quyết định", "1679/QĐ-TTg", "2019-11-22", "Thủ tướng Chính phủ")
p.item(
    "Thông tư số 01/2021/TT-BYT ngày 25/01/2021 của Bộ Y tế hướng dẫn một số nội dung để địa phương ban hành chính sách khen thưởng, hỗ trợ đối với tập thể, cá nhân thực hiện tốt công tác dân số;",
    task=False,
)
p.cite("Thông tư", "01/2021/TT-BYT", "2021-01-25", "Bộ Y tế")
p.item(
    "Kế hoạch số 77/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh An Sơn về công tác dân số năm 2026 và Công văn số 390/SYT-DS ngày 25/02/2026 của Sở Y tế.",
    task=False,
)
p.cite("Kế hoạch", "77/KH-UBND", "2026-02-12", "Ủy ban nhân dân tỉnh An Sơn")
p.cite("Công văn", "390/SYT-DS", "2026-02-25", "Sở Y tế")

p.point("II", "II.", "ĐẶC ĐIỂM TÌNH HÌNH", bold=True)
p.line(
    "Phường Tân Hòa được thành lập trên cơ sở sáp nhập hai phường và một xã cũ, dân số đến cuối năm 2025 là 48.316 người với 21 khu phố. Năm 2025, tỷ số giới tính khi sinh "
    "là 112,4 bé trai/100 bé gái; tỷ lệ bà mẹ mang thai được sàng lọc trước sinh mới đạt 61%; tỷ lệ người cao tuổi được khám sức khỏe định kỳ đạt 54%. Đội ngũ cộng tác viên dân số biến động sau sắp xếp, "
    "một số khu phố chưa có cộng tác viên."
)
p.line(
    "Mức sinh giảm nhanh ở nhóm phụ nữ làm việc tại khu công nghiệp; tâm lý ưa thích con trai còn tồn tại ở một bộ phận người dân. Già hóa dân số diễn ra nhanh, trong khi dịch vụ chăm sóc "
    "người cao tuổi tại cộng đồng chưa đáp ứng nhu cầu."
)

p.point("III", "III.", "MỤC TIÊU", bold=True)
p.point("III.1", "1.", "Mục tiêu tổng quát", bold=True)
p.line(
    "Duy trì vững chắc mức sinh thay thế, giảm mất cân bằng giới tính khi sinh, nâng cao chất lượng dân số và thích ứng với già hóa dân số trên địa bàn phường."
)
p.point("III.2", "2.", "Mục tiêu cụ thể năm 2026", bold=True)
p.item("Tổng tỷ suất sinh đạt 2,1 con/phụ nữ.", task=False)
p.target("Tổng tỷ suất sinh đạt 2,1 con/phụ nữ", "=", 2.1, unit="con/phụ nữ", year=OPEN)
p.item("Tỷ số giới tính khi sinh ở mức dưới 111 bé trai/100 bé gái sinh ra sống.", task=False)
p.target("Tỷ số giới tính khi sinh ở mức dưới 111", "<", 111, unit=OPEN, year=OPEN)
p.item(
    "Tỷ lệ bà mẹ mang thai được sàng lọc ít nhất 4 loại bệnh bẩm sinh phổ biến đạt từ 65% trở lên; tỷ lệ trẻ sơ sinh được sàng lọc đạt tối thiểu 75%.",
    task=False,
)
p.target("65% trở lên", ">=", 65, unit="%", year=OPEN)
p.target("tối thiểu 75%", ">=", 75, unit="%", year=OPEN)
p.item("Tỷ lệ cặp nam, nữ thanh niên được tư vấn, khám sức khỏe trước khi kết hôn đạt 70 - 75%.", task=False)
p.target("được tư vấn, khám sức khỏe trước khi kết hôn", "between", low=70, high=75, unit="%", year=OPEN)
p.item(
    "Tỷ lệ phụ nữ có thai là người chưa thành niên không quá 1,2%; trên 80% người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong năm.",
    task=False,
)
p.target("không quá 1,2%", "<=", 1.2, unit="%", year=OPEN)
p.target("trên 80% người cao tuổi", ">", 80, unit="%", year=OPEN)

p.point("IV", "IV.", "NHIỆM VỤ VÀ GIẢI PHÁP", bold=True)
p.point("IV.1", "1.", "Tăng cường lãnh đạo, chỉ đạo", bold=True)
p.item("Kiện toàn Ban Chỉ đạo công tác dân số và phát triển phường, phân công thành viên phụ trách khu phố.")
p.item(
    "Đưa chỉ tiêu dân số vào chương trình công tác quý, năm; lấy kết quả thực hiện làm tiêu chí bình xét khu phố văn hóa."
)
p.point("IV.2", "2.", "Truyền thông, giáo dục thay đổi hành vi", bold=True)
p.point(
    "IV.2.a",
    "a)",
    "Truyền thông thường xuyên:",
    " viết tin, bài, phát thanh trên hệ thống truyền thanh thông minh; tư vấn tại hộ gia đình; cập nhật tài liệu trên mạng xã hội.",
)
p.point("IV.2.b", "b)", "Truyền thông theo sự kiện, gồm:")
p.item("Ngày Dân số Thế giới (11/7): mít tinh, diễu hành, ký cam kết không lựa chọn giới tính thai nhi.", due=OPEN)
p.event("Ngày Dân số Thế giới", "--07-11", recurring="yearly")
p.item("Ngày Quốc tế Trẻ em gái (11/10): tọa đàm tại các trường trung học cơ sở.", due=OPEN)
p.event("Ngày Quốc tế Trẻ em gái", "--10-11", recurring="yearly")
p.item(
    "Tháng hành động quốc gia về Dân số (tháng 12) và Ngày Dân số Việt Nam 26/12: treo pa nô, tổ chức hội thi tuyên truyền viên giỏi.",
    due=OPEN,
)
p.event("Tháng hành động quốc gia về Dân số", "--12", recurring="yearly")
p.event("Ngày Dân số Việt Nam", "--12-26", recurring="yearly")
p.point("IV.3", "3.", "Mở rộng dịch vụ, nâng cao chất lượng dân số", bold=True)
p.item(
    "Triển khai hai đợt chiến dịch tăng cường cung cấp dịch vụ dân số: đợt I từ ngày 06/4 đến ngày 24/4/2026, đợt II trong tháng 9/2026.",
    due="2026-09",
)
p.due("từ ngày 06/4 đến ngày 24/4/2026", **{"from": "2026-04-06", "to": "2026-04-24"}, optional=True)
p.event("đợt I", "2026-04-06", "2026-04-24", OPEN, optional=True)
p.due("trong tháng 9/2026", "2026-09")
p.item(
    "Lập danh sách người cao tuổi, tổ chức khám sức khỏe theo cụm khu phố; xây dựng câu lạc bộ liên thế hệ tự giúp nhau khi có hướng dẫn của Sở Y tế.",
    leads=OPEN,
    receivers=OPEN,
)
p.due("khi có hướng dẫn của Sở Y tế", condition="khi có hướng dẫn của Sở Y tế")
p.item("Cung ứng phương tiện tránh thai theo ba kênh: miễn phí, tiếp thị xã hội và thị trường.")
p.point("IV.4", "4.", "Củng cố mạng lưới, thống kê dân số", bold=True)
p.item("Tuyển chọn, bổ sung cộng tác viên dân số cho các khu phố còn thiếu xong trước 30/4/2026.", due="2026-04-30")
p.due("trước 30/4/2026", "2026-04-30", before=True)
p.item("Cập nhật biến động dân số vào kho dữ liệu điện tử chậm nhất ngày 05 hằng tháng.", due="---05")
p.due("chậm nhất ngày 05 hằng tháng", "---05", recurring="monthly", before=OPEN)

p.point("V", "V.", "PHÂN CÔNG NHIỆM VỤ", bold=True)
p.line("Các đơn vị thực hiện nhiệm vụ theo bảng dưới đây:")
ROWS = [
    ("Tham mưu quyết định kiện toàn Ban Chỉ đạo", ["Phòng Văn hóa - Xã hội"], ["Trạm Y tế"], "Tháng 3/2026", "2026-03"),
    (
        "Tập huấn nghiệp vụ cho cộng tác viên dân số",
        ["Trạm Y tế"],
        ["Phòng Văn hóa - Xã hội"],
        "Trong tháng 5/2026",
        "2026-05",
    ),
    (
        "Chiến dịch cung cấp dịch vụ đợt I",
        ["Trạm Y tế"],
        ["Hội Liên hiệp Phụ nữ phường", "các khu phố"],
        "06/4 - 24/4/2026",
        "2026-04-24",
    ),
    (
        "Chiến dịch cung cấp dịch vụ đợt II",
        ["Trạm Y tế"],
        ["Hội Liên hiệp Phụ nữ phường", "các khu phố"],
        "Tháng 9/2026",
        "2026-09",
    ),
    (
        "Mít tinh Ngày Dân số Thế giới",
        ["Phòng Văn hóa - Xã hội"],
        ["Đoàn Thanh niên phường"],
        "11/7/2026",
        "2026-07-11",
    ),
    (
        "Khám sức khỏe cho người cao tuổi",
        ["Trạm Y tế"],
        ["Hội Người cao tuổi phường"],
        "Quý II, quý III/2026",
        "2026-Q3",
    ),
    ("Tư vấn, khám sức khỏe trước khi kết hôn", ["Trạm Y tế"], ["Đoàn Thanh niên phường"], "Thường xuyên", None),
    ("Giáo dục sức khỏe sinh sản vị thành niên", ["Các trường trung học cơ sở"], ["Trạm Y tế"], "Theo năm học", None),
    (
        "Truyền thông tại khu nhà trọ công nhân",
        ["Công đoàn phường"],
        ["Trạm Y tế", "Công an phường"],
        "Quý IV/2026",
        "2026-Q4",
    ),
    (
        "Kiểm tra cơ sở siêu âm, phòng khám sản phụ khoa tư nhân",
        ["Phòng Văn hóa - Xã hội"],
        ["Trạm Y tế", "Công an phường"],
        "Trước 31/10/2026",
        "2026-10-31",
    ),
    ("Rà soát, làm sạch dữ liệu dân số từng hộ", ["Các khu phố"], ["Trạm Y tế"], "Trước ngày 15/6/2026", "2026-06-15"),
    (
        "Hội thi tuyên truyền viên dân số giỏi",
        ["Phòng Văn hóa - Xã hội"],
        ["UBMTTQ phường"],
        "Tháng 12/2026",
        "2026-12",
    ),
    ("Tổng kết công tác dân số năm 2026", ["Trạm Y tế"], [], "20/12/2026", "2026-12-20"),
]
rows: list[list[object]] = [["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"]]
for number, (text, leads, coordinators, time, due) in enumerate(ROWS, 1):
    p.row(text, leads=leads, coordinators=coordinators, due=due)
    lead = "nt" if number in (4, 7) else "; ".join(leads)  # the row above has the same
    coordinate = "nt" if number == 4 else "; ".join(coordinators)
    rows.append([{"text": str(number), "align": "center"}, text, lead, coordinate, time])
p.table(rows, [600, 3400, 1900, 2000, 1700], header=1, size=13)

p.point("VI", "VI.", "KINH PHÍ", bold=True)
p.item(
    "Ngân sách phường bảo đảm chi hoạt động của Ban Chỉ đạo, truyền thông và hỗ trợ cộng tác viên theo Nghị quyết số 08/2026/NQ-HĐND ngày 14/01/2026 của Hội đồng nhân dân tỉnh.",
    task=OPEN,
    leads=OPEN,
)
p.budget("Ngân sách phường bảo đảm chi hoạt động")
p.cite("Nghị quyết", "08/2026/NQ-HĐND", "2026-01-14", "Hội đồng nhân dân tỉnh")
p.item("Nguồn kinh phí của Sở Y tế hỗ trợ và các nguồn huy động hợp pháp khác.", task=False)
p.budget("Nguồn kinh phí của Sở Y tế hỗ trợ")

p.point("VII", "VII.", "TỔ CHỨC THỰC HIỆN", bold=True)
p.point("VII.1", "1.", "Trạm Y tế phường - Cơ quan thường trực Ban Chỉ đạo", agencies=OPEN, bold=True)
p.assign("Trạm Y tế phường - Cơ quan thường trực Ban Chỉ đạo", "lead", OPEN)
p.item(
    "Chủ trì, phối hợp với Phòng Văn hóa - Xã hội, Công an phường triển khai các hoạt động chuyên môn; quản lý, cấp phát phương tiện tránh thai.",
    coordinators=["Phòng Văn hóa - Xã hội", "Công an phường"],
)
p.item(
    "Báo cáo UBND phường và Sở Y tế kết quả thực hiện trước ngày 10 hằng tháng.",
    receivers=["UBND phường", "Sở Y tế"],
    due="---10",
)
p.report("monthly", "---10", "trước ngày 10 hằng tháng", to="UBND phường và Sở Y tế", before=True)
p.item(
    "Tham mưu UBND phường sơ kết 6 tháng, tổng kết năm; gửi báo cáo về Sở Y tế trước ngày 08/6 và trước ngày 05/12.",
    receivers=["UBND phường", "Sở Y tế"],
    due="--12-05",
)
p.report("six_month", "--06-08", "trước ngày 08/6", to="Sở Y tế", before=True, inferred_year=2026)
p.report("annual", "--12-05", "trước ngày 05/12", to="Sở Y tế", before=True, inferred_year=2026)
p.point("VII.2", "2.", "Phòng Văn hóa - Xã hội", agencies=["Phòng Văn hóa - Xã hội"], bold=True)
p.assign("Phòng Văn hóa - Xã hội", "advise")
p.item(
    "Tham mưu UBND phường kiểm tra việc thực hiện Kế hoạch, khen thưởng tập thể, cá nhân có thành tích.",
    receivers=["UBND phường"],
)
p.item("Phối hợp với Trạm Y tế kiểm tra các cơ sở hành nghề y tư nhân.", coordinators=["Trạm Y tế"])
p.point(
    "VII.3",
    "3.",
    "Phòng Kinh tế, Hạ tầng và Đô thị:",
    " cân đối kinh phí, hướng dẫn thanh quyết toán theo Luật Ngân sách nhà nước.",
    agencies=["Phòng Kinh tế, Hạ tầng và Đô thị"],
)
p.assign("Phòng Kinh tế, Hạ tầng và Đô thị", "lead")
p.cite("Luật", "Luật Ngân sách nhà nước")
p.point(
    "VII.4",
    "4.",
    "Công an phường:",
    " cung cấp số liệu cư trú phục vụ rà soát biến động dân số; phối hợp kiểm tra cơ sở có dấu hiệu vi phạm.",
    agencies=["Công an phường"],
)
p.assign("Công an phường", OPEN)
p.point(
    "VII.5",
    "5.",
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường, Hội Liên hiệp Phụ nữ phường, Đoàn Thanh niên phường:",
    " vận động hội viên, đoàn viên thực hiện chính sách dân số; lồng ghép nội dung dân số vào sinh hoạt chi hội.",
    agencies=OPEN,
)
p.assign(
    "Ủy ban Mặt trận Tổ quốc Việt Nam phường, Hội Liên hiệp Phụ nữ phường, Đoàn Thanh niên phường",
    "ask",
    ["Ủy ban Mặt trận Tổ quốc Việt Nam phường", "Hội Liên hiệp Phụ nữ phường", "Đoàn Thanh niên phường"],
)
p.point(
    "VII.6",
    "6.",
    "Các khu phố:",
    " quản lý cộng tác viên; nắm chắc biến động sinh, tử, đi, đến trên địa bàn; định kỳ hằng quý báo cáo Trạm Y tế.",
    agencies=["Các khu phố"],
)
p.assign("Các khu phố", "lead")
p.report("quarterly", None, "định kỳ hằng quý báo cáo Trạm Y tế", to="Trạm Y tế")
p.line("Yêu cầu các đơn vị, khu phố nghiêm túc triển khai thực hiện Kế hoạch này./.")
p.closing(
    [
        "- Sở Y tế;",
        "- Thường trực Đảng ủy, HĐND phường;",
        "- Lãnh đạo UBND phường;",
        "- UBMTTQ và các tổ chức CT-XH phường;",
        "- Trạm Y tế, các trường học;",
        "- Các khu phố;",
        "- Lưu: VT, P.VHXH.",
    ],
    ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "Trịnh Quốc Lập"],
)

p.write_pdf(pages=4)
