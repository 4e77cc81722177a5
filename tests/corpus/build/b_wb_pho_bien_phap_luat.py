"""The yearly plan of a council for legal dissemination: heading typed with tabs, bullets by numbering, task table in the body."""

from b_sheet import OPEN, Sheet, ask, cite, coordinate, due, event, header, lead, mixed, report, target
from b_word import Word, closing, letterhead

s = Sheet("b-wb-hoi-dong-pho-bien-phap-luat-2026", "docx")
s.header = header(
    "Kế hoạch", "07", "KH-HĐPH", "Đông Sơn", "2026-01-28", "Hội đồng phối hợp phổ biến, giáo dục pháp luật",
    "Ủy ban nhân dân tỉnh Đông Sơn", "Hoạt động của Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Đông Sơn năm 2026",
    [("TM. HỘI ĐỒNG KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC GIÁM ĐỐC SỞ TƯ PHÁP", "Đàm Quốc Khánh")],
    [
        "Hội đồng phối hợp PBGDPL Trung ương (để b/c)", "Thường trực Tỉnh ủy, HĐND tỉnh (để b/c)", "Chủ tịch, các PCT UBND tỉnh",
        "Thành viên Hội đồng, Ban Thư ký", "Các sở, ban, ngành, đoàn thể tỉnh", "UBND các xã, phường", "Lưu: VT, PBGDPL (Hoa).",
    ],
)  # fmt: skip
letterhead(
    s,
    ["ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN", "HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN,", "GIÁO DỤC PHÁP LUẬT", "Số: 07/KH-HĐPH"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "", "Đông Sơn, ngày 28 tháng 01 năm 2026"],
    tabs=True, size=22,
)  # fmt: skip
s.say("KẾ HOẠCH", bold=True, align="center", indent=0)
s.say("Hoạt động của Hội đồng phối hợp phổ biến, giáo dục pháp luật", bold=True, align="center", indent=0)
s.say("tỉnh Đông Sơn năm 2026", bold=True, align="center", indent=0)
B = {"look": {"auto": True}}

s.p(
    "Căn cứ Luật Phổ biến, giáo dục pháp luật năm 2012; Nghị định số 28/2013/NĐ-CP ngày 04/4/2013 của Chính phủ; Quyết định số 26/2021/QĐ-TTg ngày 12/8/2021 của Thủ tướng Chính phủ về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật,",
    {"italic": True},
    cite=[
        cite("Luật", "Luật Phổ biến, giáo dục pháp luật", "2012"),
        cite("Nghị định", "28/2013/NĐ-CP", "2013-04-04", "Chính phủ"),
        cite("Quyết định", "26/2021/QĐ-TTg", "2021-08-12", "Thủ tướng Chính phủ"),
    ],
)
s.p(
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật (sau đây gọi tắt là Hội đồng) tỉnh ban hành Kế hoạch hoạt động năm 2026 như sau:"
)
s.h("I.", "MỤC ĐÍCH, YÊU CẦU", "I", look={"bold": True})
s.dash(
    "Nâng cao chất lượng tham mưu, tư vấn của Hội đồng; phát huy vai trò của từng thành viên trong chỉ đạo công tác phổ biến, giáo dục pháp luật (PBGDPL), hòa giải ở cơ sở.",
    task=False,
    **B,
)
s.dash(
    "Gắn hoạt động của Hội đồng với việc vận hành chính quyền địa phương hai cấp; nội dung có trọng tâm, hướng mạnh về cơ sở.",
    task=False,
    **B,
)
s.dash("Bảo đảm thiết thực, tiết kiệm, không trùng lặp với các chương trình, đề án đang thực hiện.", task=False, **B)
s.h("II.", "CHỈ TIÊU NĂM 2026", "II", look={"bold": True})
s.h(
    "1.",
    "Tối thiểu 90% cán bộ, công chức, viên chức cấp xã được cập nhật văn bản pháp luật mới thuộc lĩnh vực công tác.",
    "II.1",
    target=target("90% cán bộ, công chức, viên chức cấp xã", ">=", 90, "%"),
)
s.h("2.", "Tỷ lệ hòa giải thành ở cơ sở đạt trên 87,5%; tỷ lệ xã, phường đạt chuẩn tiếp cận pháp luật không thấp hơn 95%.", "II.2", target=[
    target("Tỷ lệ hòa giải thành ở cơ sở đạt trên 87,5%", ">", 87.5, "%"),
    target("tỷ lệ xã, phường đạt chuẩn tiếp cận pháp luật", ">=", 95, "%"),
])  # fmt: skip
s.h(
    "3.",
    "100% thôn, tổ dân phố có ít nhất một tổ hòa giải được kiện toàn đúng quy định.",
    "II.3",
    target=target("100% thôn, tổ dân phố", "=", 100, "%"),
)
s.h(
    "4.",
    "Khoảng 70% số thôn ở vùng biên giới có câu lạc bộ pháp luật hoạt động thực chất.",
    "II.4",
    target=target("70% số thôn ở vùng biên giới", "~", 70, "%"),
)
s.h("III.", "NHIỆM VỤ TRỌNG TÂM", "III", look={"bold": True})
s.h("1.", "Công tác chỉ đạo, điều hành", "III.1", look={"bold": True})
s.dash("Kiện toàn Hội đồng, Ban Thư ký Hội đồng khi có thay đổi về nhân sự; sửa đổi Quy chế hoạt động của Hội đồng trong quý I/2026.", by="2026-Q1", due=[
    due("khi có thay đổi về nhân sự", condition="khi có thay đổi về nhân sự", recurring=OPEN),
    due("trong quý I/2026", "2026-Q1"),
], **B)  # fmt: skip
s.dash("Tổ chức 02 phiên họp định kỳ của Hội đồng:", **B)
s.plus(
    "Phiên thứ nhất: tháng 02/2026, thông qua Kế hoạch và phân công nhiệm vụ thành viên;",
    task=OPEN,
    by="2026-02",
    event=event("Phiên thứ nhất", "2026-02"),
    **B,
)
s.plus(
    "Phiên thứ hai: dự kiến ngày 10/12/2026, đánh giá kết quả năm 2026 và định hướng năm 2027.",
    task=OPEN,
    by="2026-12-10",
    event=event("Phiên thứ hai", "2026-12-10"),
    **B,
)
s.h("2.", "Hoạt động phổ biến, giáo dục pháp luật", "III.2", look={"bold": True})
s.dash("Phổ biến các luật mới được Quốc hội thông qua, trong đó có Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Luật Nhà giáo; ưu tiên hình thức trực tuyến và phát thanh cơ sở.", cite=[
    cite("Luật", "72/2025/QH15", None, None, title="Luật Tổ chức chính quyền địa phương"),
    cite("Luật", "Luật Nhà giáo"),
], **B)  # fmt: skip
s.dash("Tổ chức chuỗi hoạt động hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam (09/11), cao điểm từ ngày 01/11 đến ngày 09/11/2026.", by="2026-11-09", event=[
    event("Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam", "--11-09", recurring=OPEN),
    event("cao điểm", "2026-11-01", "2026-11-09"),
], **B)  # fmt: skip
s.dash(
    "Thường xuyên cập nhật tài liệu trên Trang thông tin điện tử PBGDPL của tỉnh; mỗi thành viên Hội đồng chịu trách nhiệm về nội dung thuộc ngành mình.",
    leads=OPEN,
    due=due("Thường xuyên", recurring="continuous"),
    **B,
)
s.h("3.", "Nhiệm vụ cụ thể và phân công thực hiện", "III.3", look={"bold": True})
s.p("Các nhiệm vụ cụ thể được phân công theo bảng dưới đây:")
s.table(
    [
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Kết quả đầu ra"],
        ["1", "Xây dựng bộ tài liệu hỏi - đáp pháp luật về chính quyền địa phương hai cấp", {"text": "Sở Tư pháp", "merge": "restart"}, "Sở Nội vụ", "Trước 15/4/2026", "Bộ tài liệu điện tử"],
        ["2", "Tập huấn kỹ năng cho báo cáo viên pháp luật cấp tỉnh", {"text": "", "merge": "continue"}, "Sở Nội vụ; Trường Chính trị tỉnh", "Quý II/2026", "01 lớp, 120 người"],
        ["3", "Tổ chức Cuộc thi trực tuyến tìm hiểu pháp luật", {"text": "", "merge": "continue"}, "Sở Văn hóa, Thể thao và Du lịch, Tỉnh đoàn, Báo và phát thanh, truyền hình Đông Sơn", "Tháng 8/2026", "Kế hoạch, Thể lệ; kết quả cuộc thi"],
        ["4", "Kiểm tra công tác PBGDPL, hòa giải ở cơ sở tại 12 xã, phường", "Thanh tra tỉnh", "//", "Từ 01/7 đến 30/9/2026", "Thông báo kết quả kiểm tra"],
        ["5", "Phổ biến pháp luật cho người lao động trong các khu công nghiệp", "Ban Quản lý các khu công nghiệp", "Liên đoàn Lao động tỉnh", "Thường xuyên", "-"],
        ["6", "Giải đáp pháp luật lưu động tại vùng biên giới", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "-", "Hằng quý", ""],
    ],
    widths=[600, 2700, 1600, 1900, 1300, 1300], head=1, size=22,
)  # fmt: skip
ST, NV = "Sở Tư pháp", "Sở Nội vụ"
fair = ["Sở Văn hóa, Thể thao và Du lịch", "Tỉnh đoàn", "Báo và phát thanh, truyền hình Đông Sơn"]
s.row(
    "III.3",
    "Xây dựng bộ tài liệu hỏi - đáp pháp luật về chính quyền địa phương hai cấp",
    [ST],
    [NV],
    "2026-04-15",
    "Bộ tài liệu điện tử",
)
s.row(
    "III.3",
    "Tập huấn kỹ năng cho báo cáo viên pháp luật cấp tỉnh",
    [ST],
    [NV, "Trường Chính trị tỉnh"],
    "2026-Q2",
    "01 lớp, 120 người",
)
s.row(
    "III.3",
    "Tổ chức Cuộc thi trực tuyến tìm hiểu pháp luật",
    [ST],
    fair,
    "2026-08",
    "Kế hoạch, Thể lệ; kết quả cuộc thi",
)
s.row(
    "III.3",
    "Kiểm tra công tác PBGDPL, hòa giải ở cơ sở tại 12 xã, phường",
    ["Thanh tra tỉnh"],
    fair,
    "2026-09-30",
    "Thông báo kết quả kiểm tra",
)
s.row(
    "III.3",
    "Phổ biến pháp luật cho người lao động trong các khu công nghiệp",
    ["Ban Quản lý các khu công nghiệp"],
    ["Liên đoàn Lao động tỉnh"],
    None,
    None,
)
s.row("III.3", "Giải đáp pháp luật lưu động tại vùng biên giới", ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh"], [], None, None)
s.h("IV.", "TỔ CHỨC THỰC HIỆN", "IV", look={"bold": True})
s.h(
    "1.",
    "Sở Tư pháp (Cơ quan thường trực của Hội đồng)",
    "IV.1",
    under=["Sở Tư pháp"],
    look={"bold": True},
    assign=lead("Sở Tư pháp (Cơ quan thường trực của Hội đồng)", "Sở Tư pháp"),
)
s.dash(
    "Làm đầu mối theo dõi, đôn đốc việc thực hiện Kế hoạch; chủ trì, phối hợp với Sở Tài chính lập dự toán kinh phí hoạt động của Hội đồng.",
    co=["Sở Tài chính"],
    may_budget="chủ trì, phối hợp với Sở Tài chính lập dự toán kinh phí hoạt động của Hội đồng",
    **B,
)
s.dash(
    "Tham mưu Chủ tịch Hội đồng báo cáo Hội đồng phối hợp PBGDPL Trung ương kết quả hoạt động năm trước ngày 20/12/2026.",
    by="2026-12-20",
    receivers=OPEN,
    report=report(
        "annual", "2026-12-20", "trước ngày 20/12/2026", to="Hội đồng phối hợp PBGDPL Trung ương", before=True
    ),
    **B,
)
s.h(
    "2.",
    "Các thành viên Hội đồng",
    "IV.2",
    under=["Các thành viên Hội đồng"],
    look={"bold": True},
    assign=mixed("Các thành viên Hội đồng"),
)
s.dash(
    "Trực tiếp chỉ đạo công tác PBGDPL của cơ quan, đơn vị mình; xây dựng kế hoạch của ngành gửi Sở Tư pháp trước ngày 20 tháng 02 năm 2026.",
    by="2026-02-20",
    receivers=["Sở Tư pháp"],
    due=due("trước ngày 20 tháng 02 năm 2026", "2026-02-20", before=True),
    **B,
)
s.dash("Tham dự đầy đủ các phiên họp của Hội đồng.", **B)
s.h(
    "3.",
    "Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh: phối hợp vận động Nhân dân chấp hành pháp luật, xây dựng đội ngũ hòa giải viên ở cơ sở.",
    "IV.3",
    title="Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    assign=ask("Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
)
s.h(
    "4.",
    "Báo và phát thanh, truyền hình Đông Sơn: phối hợp với Sở Tư pháp xây dựng, phát sóng chuyên mục “Pháp luật và đời sống”.",
    "IV.4",
    title="Báo và phát thanh, truyền hình Đông Sơn",
    assign=coordinate("Báo và phát thanh, truyền hình Đông Sơn"),
)
s.h(
    "5.",
    "Ủy ban nhân dân các xã, phường",
    "IV.5",
    under=["Ủy ban nhân dân các xã, phường"],
    look={"bold": True},
    assign=mixed("Ủy ban nhân dân các xã, phường"),
)
s.dash(
    "Bố trí kinh phí, nhân lực thực hiện công tác PBGDPL tại địa phương; kiện toàn tổ hòa giải trước ngày 31/3/2026.",
    by="2026-03-31",
    due=due("trước ngày 31/3/2026", "2026-03-31", before=True),
    may_budget="Bố trí kinh phí, nhân lực thực hiện công tác PBGDPL tại địa phương",
    **B,
)
s.dash("Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 05/12) báo cáo kết quả về Sở Tư pháp.", by=OPEN, receivers=["Sở Tư pháp"], report=[
    report("six_month", "--06-10", "trước ngày 10/6", to="Sở Tư pháp", before=True, year=OPEN),
    report("annual", "--12-05", "trước ngày 05/12", to="Sở Tư pháp", before=True, year=OPEN),
], **B)  # fmt: skip
s.h(
    "6.",
    "Kinh phí thực hiện: do ngân sách nhà nước bảo đảm theo phân cấp ngân sách và huy động các nguồn hợp pháp khác.",
    "IV.6",
    title="Kinh phí thực hiện",
    budget="do ngân sách nhà nước bảo đảm theo phân cấp ngân sách và huy động các nguồn hợp pháp khác",
)
s.end()
s.p(
    "Yêu cầu thành viên Hội đồng, Ủy ban nhân dân các xã, phường nghiêm túc triển khai thực hiện; quá trình thực hiện nếu phát sinh vướng mắc, báo cáo Hội đồng (qua Sở Tư pháp) để xem xét, giải quyết./.",
    report=report("on_demand", None, "nếu phát sinh vướng mắc", to="Hội đồng", via="Sở Tư pháp"),
)
names = s.header["recipients"]
closing(
    s, ["- " + one + ("" if one.endswith(".") else ";") for one in names],
    ["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "", "", "GIÁM ĐỐC SỞ TƯ PHÁP", "Đàm Quốc Khánh"],
)  # fmt: skip

s.write_reading()
Word(s).save()
