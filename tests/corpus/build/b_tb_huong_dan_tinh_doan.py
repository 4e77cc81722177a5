"""Guidance of a youth union: its own heading without the state's, party symbols, stored decomposed (NFD) with Windows line ends."""

from b_sheet import OPEN, Sheet, ask, cite, due, event, header, lead, mixed, report, target
from b_text import write_text

s = Sheet("b-tb-huong-dan-tinh-doan-bau-cu-2026", "txt")
s.header = header(
    "Hướng dẫn", "15", "HD/TĐTN-PT", "Hà Lâm", "2026-01-12", "Ban Chấp hành Đoàn tỉnh Hà Lâm", None,
    "Tổ chức các hoạt động tình nguyện tham gia cuộc bầu cử đại biểu Quốc hội khóa XVI, đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031 và phong trào thi đua chào mừng Tháng Thanh niên năm 2026",
    [("TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", "PHÓ BÍ THƯ", "Ninh Hoài Nam")],
    [
        "Ban Phong trào Trung ương Đoàn (để báo cáo)", "Ban Tổ chức Tỉnh ủy, UBBC tỉnh (để báo cáo)", "Ban Thường vụ Tỉnh đoàn",
        "Các ban, đơn vị thuộc Tỉnh đoàn", "Đoàn các xã, phường, Đoàn trực thuộc", "Lưu VP, PT.",
    ],
)  # fmt: skip
del s.header["superior_agency"]  # "Đoàn TNCS Hồ Chí Minh" stands where the state's motto would

s.say("BAN CHẤP HÀNH ĐOÀN TỈNH HÀ LÂM                         ĐOÀN TNCS HỒ CHÍ MINH")
s.say("                    ***")
s.say("Số: 15-HD/TĐTN-PT                         Hà Lâm, ngày 12 tháng 01 năm 2026")
s.say("")
s.say("HƯỚNG DẪN")
s.say("Tổ chức các hoạt động tình nguyện tham gia cuộc bầu cử đại biểu Quốc hội khóa XVI,")
s.say("đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031")
s.say("và phong trào thi đua chào mừng Tháng Thanh niên năm 2026")
s.say("-----")
s.p(
    "Thực hiện Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XVI và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031; Kế hoạch số 80/KH-TU ngày 05/9/2025 của Ban Thường vụ Tỉnh ủy; Chương trình công tác năm 2026 của Ban Chấp hành Đoàn tỉnh, Ban Thường vụ Tỉnh đoàn hướng dẫn một số nội dung như sau:",
    cite=[
        cite("Chỉ thị", "46-CT/TW", "2025-05-16", "Bộ Chính trị"),
        cite("Kế hoạch", "80/KH-TU", "2025-09-05", "Ban Thường vụ Tỉnh ủy"),
    ],
    doubt={"about": "a party document written the state way; usual form 80-KH/TU", "quote": "80/KH-TU"},
)
s.h("I.", "MỤC ĐÍCH", "I")
s.dash(
    "Phát huy vai trò xung kích của đoàn viên, thanh niên trong tuyên truyền, phục vụ cuộc bầu cử; bảo đảm cử tri trẻ tham gia bầu cử đầy đủ, đúng luật.",
    task=False,
)
s.dash(
    "Tạo không khí thi đua sôi nổi trong các cấp bộ Đoàn chào mừng 95 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3).",
    task=False,
    by=OPEN,
    event=event("Ngày thành lập Đoàn TNCS Hồ Chí Minh", "--03-26", recurring=OPEN),
)
s.h("II.", "CHỈ TIÊU", "II")
s.h(
    "1.",
    "100% cơ sở Đoàn thành lập đội hình thanh niên tình nguyện phục vụ bầu cử.",
    "II.1",
    target=target("100% cơ sở Đoàn", "=", 100, "%"),
)
s.h(
    "2.",
    "Trên 98% cử tri là đoàn viên, thanh niên đi bỏ phiếu.",
    "II.2",
    target=target("Trên 98% cử tri là đoàn viên, thanh niên", ">", 98, "%"),
)
s.h(
    "3.",
    "Tối thiểu 70% số chi đoàn khu dân cư có công trình, phần việc thanh niên chào mừng bầu cử.",
    "II.3",
    target=target("70% số chi đoàn khu dân cư", ">=", 70, "%"),
)
s.h("III.", "NỘI DUNG", "III")
s.h("1.", "Tuyên truyền về bầu cử", "III.1")
s.h("1.1.", "Tổ chức sinh hoạt chi đoàn chuyên đề “Cử tri trẻ với lá phiếu đầu tiên” trước ngày 28/02/2026; nội dung tập trung vào Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân, tiêu chuẩn đại biểu, quyền và nghĩa vụ của cử tri.", "III.1.1",
    due=due("trước ngày 28/02/2026", "2026-02-28", before=True), cite=cite("Luật", "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân"))  # fmt: skip
s.h(
    "1.2.",
    "Xây dựng sản phẩm đồ họa, video ngắn đăng trên Fanpage, Zalo của Đoàn các cấp; tăng tin, bài về công tác chuẩn bị bầu cử.",
    "III.1.2",
)
s.h(
    "1.3.",
    "Treo cờ, vẽ tranh cổ động tại khu vực bỏ phiếu; hoàn thành xong trước ngày 05/3/2026.",
    "III.1.3",
    due=due("trước ngày 05/3/2026", "2026-03-05", before=True),
)
s.h("2.", "Đội hình tình nguyện phục vụ bầu cử", "III.2")
s.dash("Hỗ trợ cập nhật, tra cứu danh sách cử tri; hướng dẫn người dân sử dụng ứng dụng VNeID.")
s.dash(
    "Hỗ trợ người cao tuổi, người khuyết tật đến khu vực bỏ phiếu trong ngày bầu cử (15/3/2026); giữ gìn vệ sinh, trật tự tại điểm bỏ phiếu.",
    event=event("ngày bầu cử", "2026-03-15"),
    by=OPEN,
)
s.dash(
    "Sẵn sàng tham gia vận chuyển hòm phiếu phụ, thông tin liên lạc tại thôn, bản xa khi có yêu cầu của Tổ bầu cử.",
    due=due("khi có yêu cầu của Tổ bầu cử", condition="khi có yêu cầu của Tổ bầu cử", recurring=OPEN),
)
s.h("3.", "Phong trào thi đua Tháng Thanh niên", "III.3")
s.p(
    "Tháng Thanh niên năm 2026 diễn ra từ ngày 01/3 đến ngày 31/3/2026, trong đó có các ngày cao điểm:",
    event=event("Tháng Thanh niên năm 2026", "2026-03-01", "2026-03-31"),
)
s.dash(
    "Ngày 01/3/2026: đồng loạt ra quân “Tết trồng cây” và dọn vệ sinh tuyến đường thanh niên;",
    by="2026-03-01",
    event=event("đồng loạt ra quân “Tết trồng cây”", "2026-03-01"),
)
s.dash(
    "Ngày Chủ nhật xanh 22/3/2026: thu gom rác thải nhựa, xóa điểm đen về rác;",
    by="2026-03-22",
    event=event("Ngày Chủ nhật xanh", "2026-03-22"),
)
s.dash(
    "Ngày đoàn viên 26/3/2026: thắp nến tri ân, kết nạp đoàn viên mới.",
    by="2026-03-26",
    event=event("Ngày đoàn viên", "2026-03-26"),
)
s.h("4.", "Khen thưởng", "III.4")
s.h("a)", "Tập thể đạt từ 90 điểm trở lên theo bảng điểm của Tỉnh đoàn được xét tặng Cờ thi đua.", "III.4.a")
s.h(
    "b)",
    "Hồ sơ đề nghị khen thưởng gửi về Ban Phong trào trước ngày 10/4/2026; quá thời hạn không xem xét.",
    "III.4.b",
    due=due("trước ngày 10/4/2026", "2026-04-10", before=True),
)
s.h("IV.", "TỔ CHỨC THỰC HIỆN", "IV")
s.h(
    "1.",
    "Ban Phong trào Tỉnh đoàn",
    "IV.1",
    under=["Ban Phong trào Tỉnh đoàn"],
    assign=lead("Ban Phong trào Tỉnh đoàn"),
)
s.dash(
    "Là đơn vị đầu mối, chủ trì, phối hợp với Văn phòng, các ban Tỉnh đoàn theo dõi, đôn đốc, kiểm tra việc thực hiện.",
    co=OPEN,
)
s.dash(
    "Tham mưu tổ chức Lễ phát động cấp tỉnh vào ngày 27/02/2026 tại phường Bình Khê.",
    by="2026-02-27",
    event=event("Lễ phát động cấp tỉnh", "2026-02-27"),
)
s.h(
    "2.",
    "Ban Tuyên giáo Tỉnh đoàn: định hướng nội dung tuyên truyền, biên soạn đề cương sinh hoạt chuyên đề gửi các cơ sở trước ngày 30/01/2026.",
    "IV.2",
    title="Ban Tuyên giáo Tỉnh đoàn",
    assign=lead("Ban Tuyên giáo Tỉnh đoàn"),
    due=due("trước ngày 30/01/2026", "2026-01-30", before=True),
)
s.h(
    "3.",
    "Đề nghị Ủy ban nhân dân các xã, phường quan tâm, tạo điều kiện về kinh phí, địa điểm để đội hình thanh niên tình nguyện hoạt động.",
    "IV.3",
    assign=ask("Ủy ban nhân dân các xã, phường"),
)
s.h(
    "4.",
    "Đoàn các xã, phường, Đoàn trực thuộc",
    "IV.4",
    under=["Đoàn các xã, phường", "Đoàn trực thuộc"],
    assign=mixed("Đoàn các xã, phường, Đoàn trực thuộc", "Đoàn các xã, phường", "Đoàn trực thuộc"),
)
s.dash(
    "Căn cứ Hướng dẫn này xây dựng kế hoạch, đăng ký công trình thanh niên gửi Tỉnh đoàn (qua Ban Phong trào) trước ngày 10/02/2026.",
    by="2026-02-10",
    receivers=OPEN,
    due=due("trước ngày 10/02/2026", "2026-02-10", before=True),
)
s.dash("Báo cáo nhanh kết quả phục vụ bầu cử trước 21 giờ 00 ngày 15/3/2026; báo cáo tổng kết Tháng Thanh niên trước ngày 05/4/2026 về Tỉnh đoàn (qua Ban Phong trào).", by=OPEN, receivers=OPEN, report=[
    report("other", "2026-03-15", "trước 21 giờ 00 ngày 15/3/2026", to=OPEN, via=OPEN, before=True),
    report(OPEN, "2026-04-05", "trước ngày 05/4/2026", to="Tỉnh đoàn", via="Ban Phong trào", before=True),
])  # fmt: skip
s.dash(
    "Bí thư Đoàn xã, phường trực tiếp phụ trách đội hình thanh niên tình nguyện của địa phương, đơn vị.",
    leads=["Bí thư Đoàn xã, phường"],
    assign=lead("Bí thư Đoàn xã, phường"),
)
s.end()
s.p(
    "Trên đây là Hướng dẫn tổ chức các hoạt động tình nguyện tham gia cuộc bầu cử và phong trào thi đua chào mừng Tháng Thanh niên năm 2026. Ban Thường vụ Tỉnh đoàn yêu cầu các cấp bộ Đoàn nghiêm túc triển khai thực hiện./."
)
s.say("")
s.say("Nơi nhận:                                      TM. BAN THƯỜNG VỤ TỈNH ĐOÀN")
s.say("- Ban Phong trào Trung ương Đoàn (để báo cáo);               PHÓ BÍ THƯ")
for one in s.header["recipients"][1:5]:
    s.say("- " + one + ";")
s.say("- Lưu VP, PT.                                          (Đã ký)")
s.say("")
s.say("                                                     Ninh Hoài Nam")

write_text(s, between="\n", form="NFD", newline="\r\n")
