"""A department's plan for the Action Month: blank number and day, "2.1." under "2.", words cut into runs."""

from paper import OPEN, Paper

p = Paper(
    "a-so-nnmt-thang-hanh-dong-2026",
    type="Kế hoạch",
    number=None,
    symbol="KH-SNNMT",
    place="Lam Giang",
    date="2026-10",
    agency="Sở Nông nghiệp và Môi trường",
    superior_agency="Ủy ban nhân dân tỉnh Lam Giang",
    title="Hưởng ứng Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026 của Sở Nông nghiệp và Môi trường",
    signers=[{"capacity": "KT. GIÁM ĐỐC", "position": "PHÓ GIÁM ĐỐC", "name": "Vi Văn Thắng"}],
    recipients=[
        "Sở Nội vụ (để tổng hợp)",
        "Đảng ủy, Ban Giám đốc Sở",
        "Các phòng, đơn vị thuộc Sở (thực hiện)",
        "Công đoàn, Đoàn Thanh niên Sở",
        "Trang TTĐT Sở",
        "Lưu: VT, VP(Hg)",
    ],
)
DASH, PLUS = {"num": ("dash", 0)}, {"num": ("dash", 1)}

p.heading(
    ["ỦY BAN NHÂN DÂN TỈNH LAM GIANG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số:         /KH-SNNMT",
    "Lam Giang, ngày       tháng 10 năm 2026",
)
p.doubt("the number is blank", "/KH-SNNMT")
p.doubt("the day is blank", "tháng 10 năm 2026")
p.line("KẾ HOẠCH", align="center", bold=True)
p.line(
    "Hưởng ứng Tháng hành động vì bình đẳng giới{br}và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026",
    align="center",
    bold=True,
    space=0,
)
p.line("của Sở Nông nghiệp và Môi trường", align="center", bold=True, space=0)
p.line(
    "Thực hiện Kế hoạch số 415/KH-UBND ngày~28/9/2026 của Ủy ban nhân dân tỉnh Lam Giang về tổ chức Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới "
    "năm 2026, Sở Nông ngh{|}iệp và Môi trường xây dựng Kế hoạch hưởng ứng (từ ngày 15/11/2026 đến ngày 15/12/2026) với các nội dung sau:"
)
p.cite("Kế hoạch", "415/KH-UBND", "2026-09-28", "Ủy ban nhân dân tỉnh Lam Giang")

p.point("1", "1.", "Mục đích, yêu cầu", bold=True)
p.point("1.1", "1.1.", "Mục đích", label=OPEN, bold=True)
p.item(
    "Nâng cao nhận thức, trách nhiệm của công chức, viên chức, người lao động toàn ngành và của nông dân, hội viên tổ hợp tác, hợp tác xã về bình đẳng giới; "
    "lên án hành vi bạo lực đối với phụ nữ và trẻ em ở nông thôn.",
    task=False,
    look=DASH,
)
p.item(
    "Tôn vinh những tập thể, cá nhân nữ tiêu biểu trong sản xuất nông nghiệp sạch, bảo vệ rừng và bảo vệ môi trường.",
    task=False,
    look=DASH,
)
p.point("1.2", "1.2.", "Yêu cầu", label=OPEN, bold=True)
p.item(
    "Hoạt động hưởng ứng phải thiết thực, gắn với nhiệm vụ chuyên môn, tránh phô trương, lãng phí.",
    task=False,
    look=DASH,
)
p.item("Có sự tham gia của nam giới, nhất là lãnh đạo các phòng, đơn vị.", task=False, look=DASH)

p.event("Tháng hành động", "2026-11-15", "2026-12-15", OPEN, path=None)

p.point("2", "2.", "Nội dung hoạt động", bold=True)
p.point("2.1", "2.1.", "Tuyên truyền, phổ biến", label=OPEN, bold=True)
p.item(
    "Phổ biến Bộ luật Lao động năm 2019, Luật Hôn nhân và gia đình, Luật Phòng, chống bạo lực gia đình; Chỉ thị số 21/CT-TW ngày 20/01/2018 của Ban Bí thư về tiếp tục đẩy mạnh công tác phụ nữ "
    "trong tình hình mới; Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ.",
    look=DASH,
)
p.cite("Bộ luật", "Bộ luật Lao động", "2019")
p.cite("Luật", "Luật Hôn nhân và gia đình")
p.cite("Luật", "Luật Phòng, chống bạo lực gia đình")
p.cite("Chỉ thị", "21/CT-TW", "2018-01-20", "Ban Bí thư")
p.doubt("a Party document typed the state way; usual form 21-CT/TW", "21/CT-TW")
p.cite("Quyết định", "2282/QĐ-TTg", "2020-12-31", "Thủ tướng Chính phủ", other_dates=["2020-12-30"])
p.doubt("one document with two dates", "30/12/2020")
p.item(
    "Đăng tải tài liệu, thông điệp của Tháng hành động trên Trang thông tin điện tử của Sở; mỗi đơn vị trực thuộc có ít nhất 02 tin, bài trong thời gian diễn ra Tháng hành động.",
    look=DASH,
)
p.item(
    "Treo băng rôn, chạy chữ trên bảng điện tử tại trụ sở Sở, các chi cục, trung tâm, vườn quốc gia từ ngày 10/11/2026 đến hết ngày 15/12/2026.{br}"
    "Khẩu hiệu do Sở Nội vụ hướng dẫn.",
    look=DASH,
    due="2026-12-15",
    leads=OPEN,
)
p.due("từ ngày 10/11/2026 đến hết ngày 15/12/2026", **{"from": "2026-11-10", "to": "2026-12-15"})
p.point("2.2", "2.2.", "Hoạt động chuyên đề", label=OPEN, bold=True)
p.item(
    "Tổ chức tọa đàm “Phụ nữ với nông nghiệp xanh” tại Hợp tác xã chè Tân Phú, xã Mường Lý, dự kiến ngày 25/11/2026.",
    look=DASH,
    due="2026-11-25",
)
p.event("tọa đàm “Phụ nữ với nông nghiệp xanh”", "2026-11-25", recurring=OPEN)
p.item(
    "Lồng ghép kiến thức về giới vào các lớp tập huấn khuyến nông, phòng, chống thiên tai và tập huấn cộng đồng về phòng cháy, chữa cháy rừng trong quý IV/2026.",
    look=DASH,
    due="2026-Q4",
)
p.due("trong quý IV/2026", "2026-Q4")
p.item(
    "Vận động nam giới trong cơ quan đăng ký “Một việc tốt vì gia đình” theo tinh thần Quyết định số 2282/QĐ-TTg ngày 30/12/2020.",
    look=DASH,
)
p.point("2.3", "2.3.", "Thăm hỏi, hỗ trợ", label=OPEN, bold=True)
p.item(
    "Thăm, tặng quà nữ kiểm lâm, nữ công nhân thủy nông có hoàn cảnh khó khăn ở 05 địa bàn vùng sâu; lịch thăm do Công đoàn Sở sắp xếp.",
    look=DASH,
    leads=OPEN,
    coordinators=OPEN,
)
p.item("Vận động 100% đoàn viên công đoàn ủng hộ Quỹ vì phụ nữ nghèo.", look=DASH)
p.target("đoàn viên công đoàn ủng hộ", "=", 100, unit="%", year=OPEN)

p.point("3", "3.", "Kinh phí thực hiện", bold=True)
p.line(
    "Kinh phí được bố trí trong dự toán chi thường xuyên năm 2026 của Sở, của các đơn vị trực thuộc và huy động từ các nguồn hợp pháp khác."
)
p.budget("Kinh phí được bố trí trong dự toán chi thường xuyên năm 2026 của Sở")

p.point("4", "4.", "Tổ chức thực hiện", bold=True)
p.item("Giao Văn phòng Sở:", look=DASH, leads=["Văn phòng Sở"])
p.assign("Văn phòng Sở", "lead")
VP = ["Văn phòng Sở"]
p.item(
    "Chủ trì, phối hợp với Công đoàn Sở tổ chức các hoạt động tại mục 2.2; chuẩn bị nội dung, khách mời, hậu cần.",
    "+",
    look=PLUS,
    leads=VP,
    coordinators=["Công đoàn Sở"],
)
p.item(
    "Xây dựng dự toán chi tiết gửi Phòng Kế hoạch - Tài chính trước ngày 30/10/2026.",
    "+",
    look=PLUS,
    leads=VP,
    receivers=["Phòng Kế hoạch - Tài chính"],
    due="2026-10-30",
)
p.due("trước ngày 30/10/2026", "2026-10-30", before=True)
p.item(
    "Tổng hợp kết quả, tham mưu lãnh đạo Sở báo cáo Sở Nội vụ trước ngày 20/12/2026.",
    "+",
    look=PLUS,
    leads=VP,
    receivers=OPEN,
    due="2026-12-20",
)
p.report("action_month", "2026-12-20", "trước ngày 20/12/2026", to="Sở Nội vụ", before=True)
p.item(
    "Giao Phòng Kế hoạch - Tài chính thẩm định dự toán, hướng dẫn thủ tục thanh toán, quyết toán theo quy định.",
    look=DASH,
    leads=["Phòng Kế hoạch - Tài chính"],
)
p.assign("Phòng Kế hoạch - Tài chính", "lead")
p.item(
    "Chi cục Phát triển nông thôn và Quản lý chất lượng, Trung tâm Khuyến nông có trách nhiệm thực hiện việc lồng ghép tại các lớp tập huấn; báo cáo số lượng người tham dự phân tách theo giới tính về Văn phòng Sở.",
    look=DASH,
    leads=["Chi cục Phát triển nông thôn và Quản lý chất lượng", "Trung tâm Khuyến nông"],
    receivers=["Văn phòng Sở"],
)
p.assign(
    "Chi cục Phát triển nông thôn và Quản lý chất lượng, Trung tâm Khuyến nông",
    "lead",
    ["Chi cục Phát triển nông thôn và Quản lý chất lượng", "Trung tâm Khuyến nông"],
)
p.report("other", None, "báo cáo số lượng người tham dự", to="Văn phòng Sở")
p.item(
    "Đề nghị Công đoàn Sở, Đoàn Thanh niên Sở vận động đoàn viên tham gia đầy đủ các hoạt động; phối hợp với Văn phòng Sở tổ chức thăm hỏi.",
    look=DASH,
    leads=["Công đoàn Sở", "Đoàn Thanh niên Sở"],
    coordinators=["Văn phòng Sở"],
)
p.assign("Công đoàn Sở, Đoàn Thanh niên Sở", "ask", ["Công đoàn Sở", "Đoàn Thanh niên Sở"])
p.item(
    "Trưởng các phòng, Thủ trưởng các đơn vị trực thuộc Sở căn cứ Kế hoạch này triển khai đến toàn thể công chức, viên chức, người lao động;{lr} gửi báo cáo kết quả về Văn phòng Sở chậm nhất ngày 17/12/2026.",
    look=DASH,
    leads=["Trưởng các phòng", "Thủ trưởng các đơn vị trực thuộc Sở"],
    receivers=["Văn phòng Sở"],
    due="2026-12-17",
)
p.assign("Trưởng các phòng, Thủ trưởng các đơn vị trực thuộc Sở", "lead", OPEN)
p.answers["items"][-1].pop("leads")
p.report("action_month", "2026-12-17", "chậm nhất ngày 17/12/2026", to="Văn phòng Sở", before=OPEN)
p.line(
    "Trên đây là Kế hoạch hưởng ứng Tháng hành động năm 2026 của Sở Nông nghiệp và Môi trường, yêu cầu các phòng, đơn vị nghiêm túc thực hiện. Quá trình thực hiện nếu có vướng mắc, "
    "phản ánh về Văn phòng Sở để được hướng dẫn./."
)
p.closing(
    [
        "- Sở Nội vụ (để tổng hợp);",
        "- Đảng ủy, Ban Giám đốc Sở;",
        "- Các phòng, đơn vị thuộc Sở (thực hiện);",
        "- Công đoàn, Đoàn Thanh niên Sở;",
        "- Trang TTĐT Sở;",
        "- Lưu: VT, VP(Hg).",
    ],
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "", "Vi Văn Thắng"],
)

p.write_docx(decompose="Thăm, tặng quà nữ kiểm lâm, nữ công nhân thủy nông")
