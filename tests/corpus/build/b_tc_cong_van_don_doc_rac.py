"""A letter that urges communes on household waste: hard-wrapped lines without blank lines, addressees."""

from b_sheet import OPEN, Sheet, ask, cite, due, header, lead, mixed, report, target
from b_text import write_text

s = Sheet("b-tc-cong-van-don-doc-chat-thai-2026", "txt")
s.header = header(
    "Công văn", "3127", "SNNMT-BVMT", "Đông Sơn", "2026-09-24", "Sở Nông nghiệp và Môi trường", "Ủy ban nhân dân tỉnh Đông Sơn",
    "V/v đôn đốc thực hiện phân loại, thu gom, xử lý chất thải rắn sinh hoạt và chuẩn bị mùa mưa bão",
    [("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Chu Thị Bích Liên")],
    ["Như trên", "UBND tỉnh (để báo cáo)", "Giám đốc, các PGĐ Sở", "Các phòng: BVMT, KHTC, QLĐĐ", "Lưu: VT, BVMT(05b)."],
)  # fmt: skip
s.say("  ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
s.say("  SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG              Độc lập - Tự do - Hạnh phúc")
s.say("")
s.say("     Số: 3127/SNNMT-BVMT                 Đông Sơn, ngày 24 tháng 9 năm 2026")
s.say(" V/v đôn đốc thực hiện phân loại,")
s.say(" thu gom, xử lý chất thải rắn sinh hoạt")
s.say(" và chuẩn bị mùa mưa bão")
s.say("")
s.say("                 Kính gửi:")
s.say("                    - Công an tỉnh;")
s.say("                    - Sở Xây dựng, Sở Tài chính;")
s.say("                    - Ủy ban nhân dân các xã, phường.")
s.say("")
s.p(
    "Thực hiện Luật Bảo vệ môi trường năm 2020, Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ (được sửa đổi, bổ sung tại Nghị định số 05/2025/NĐ-CP ngày 06/01/2025) và Kế hoạch số 141/KH-UBND ngày 11/3/2026 của UBND tỉnh về quản lý chất thải rắn sinh hoạt năm 2026, ngày 02/4/2026 Sở Nông nghiệp và Môi trường đã ban hành Hướng dẫn số 09/HD-SNNMT. Qua theo dõi, đến ngày 15/9/2026 mới có 38/71 xã, phường ban hành kế hoạch; tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt ở nông thôn đạt 71,4%, thấp hơn kế hoạch đề ra.",
    cite=[
        cite("Luật", "Luật Bảo vệ môi trường", "2020"),
        cite("Nghị định", "08/2022/NĐ-CP", "2022-01-10", "Chính phủ"),
        cite("Nghị định", "05/2025/NĐ-CP", "2025-01-06", OPEN),
        cite("Kế hoạch", "141/KH-UBND", "2026-03-11", "UBND tỉnh"),
        cite("Hướng dẫn", "09/HD-SNNMT", OPEN, OPEN),
    ],
)
s.p("Để hoàn thành mục tiêu năm 2026: tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đạt 95% ở đô thị, trên 80% ở nông ¶ thôn; tỷ lệ chôn lấp trực tiếp giảm xuống còn 35%, Sở Nông nghiệp và Môi trường đề nghị các cơ quan, địa phương thực hiện một số nội dung sau:", target=[
    target("đạt 95% ở đô thị", "=", 95, "%", year=2026),
    target("trên 80% ở nông thôn", ">", 80, "%", year=2026),
    target("tỷ lệ chôn lấp trực tiếp giảm xuống còn 35%", "<=", 35, "%", year=2026),
])  # fmt: skip
s.h(
    "1.",
    "Ủy ban nhân dân các xã, phường",
    "1",
    under=["Ủy ban nhân dân các xã, phường"],
    assign=mixed("Ủy ban nhân dân các xã, phường"),
)
s.dash(
    "Khẩn trương ban hành kế hoạch đối với nơi chưa có, gửi về Sở Nông nghiệp và Môi trường trước ngày 05/10/2026.",
    by="2026-10-05",
    receivers=["Sở Nông nghiệp và Môi trường"],
    due=due("trước ngày 05/10/2026", "2026-10-05", before=True),
)
s.dash(
    "Xóa bỏ các điểm tập kết rác tự phát; tổng vệ sinh, khơi thông cống rãnh vào sáng thứ Bảy hằng tuần trong mùa mưa bão.",
    by=OPEN,
    due=due("thứ Bảy hằng tuần", recurring="weekly"),
)
s.dash(
    "Bố trí điểm thu gom chất thải nguy hại, vỏ bao gói thuốc bảo vệ thực vật tại các cánh đồng; hoàn thành trong quý IV/2026.",
    by="2026-Q4",
    due=due("trong quý IV/2026", "2026-Q4"),
)
s.dash(
    "Khi xảy ra sự cố tại bãi chôn lấp, trạm trung chuyển, chủ động ứng phó và huy động lực lượng tại chỗ.",
    gap="",
    due=due("Khi xảy ra sự cố", condition="Khi xảy ra sự cố tại bãi chôn lấp, trạm trung chuyển", recurring=OPEN),
)
s.h("2.", "Sở Xây dựng", "2", under=["Sở Xây dựng"], assign=lead("Sở Xây dựng"))
s.p(
    "Chủ trì, phối hợp với Ủy ban nhân dân các xã, phường rà soát hạ tầng thoát nước đô thị; đề xuất phương án nâng cấp, gửi Sở Tài chính thẩm định trước ngày 20/10/2026.",
    due=due("trước ngày 20/10/2026", "2026-10-20", before=True),
)
s.h(
    "3.",
    "Đề nghị Sở Tài chính: tham mưu UBND tỉnh bố trí kinh phí hỗ trợ các xã, phường mua sắm thùng rác, xe gom từ nguồn sự nghiệp môi trường năm 2027.",
    "3",
    title="Đề nghị Sở Tài chính",
    assign=ask("Sở Tài chính"),
    may_budget="tham mưu UBND tỉnh bố trí kinh phí hỗ trợ các xã, phường mua sắm thùng rác, xe gom từ nguồn sự nghiệp môi trường năm 2027",
)
s.h(
    "4.",
    "Đề nghị Công an tỉnh chỉ đạo Công an cấp xã xử lý nghiêm hành vi đổ trộm chất thải; thường xuyên tuần tra tại các khu vực giáp ranh.",
    "4",
    assign=ask("Công an tỉnh"),
    due=due("thường xuyên tuần tra", recurring="continuous"),
)
s.h("5.", "Các phòng, đơn vị thuộc Sở", "5", assign=mixed("Các phòng, đơn vị thuộc Sở"))
s.dash(
    "Phòng Bảo vệ môi trường theo dõi, đôn đốc; tổng hợp tiến độ của các xã, phường, tham mưu Giám đốc Sở báo cáo UBND tỉnh trước ngày 10 hằng tháng.",
    leads=["Phòng Bảo vệ môi trường"],
    by=OPEN,
    receivers=OPEN,
    assign=lead("Phòng Bảo vệ môi trường"),
    report=report("monthly", "---10", "trước ngày 10 hằng tháng", to="UBND tỉnh", before=True),
)
s.dash("Chi cục Thủy lợi, Trung tâm Quan trắc tài nguyên và môi trường phối hợp kiểm tra, lấy mẫu nước rỉ rác tại các bãi chôn lấp, hoàn thành trước ngày 30 tháng 11 năm 2026.", leads=OPEN, co=OPEN, by="2026-11-30",
    assign={**mixed("Chi cục Thủy lợi, Trung tâm Quan trắc tài nguyên và môi trường", "Chi cục Thủy lợi", "Trung tâm Quan trắc tài nguyên và môi trường"), "role": "coordinate"},
    due=due("trước ngày 30 tháng 11 năm 2026", "2026-11-30", before=True))  # fmt: skip
s.h("6.", "Chế độ báo cáo", "6")
s.p("Ủy ban nhân dân các xã, phường báo cáo kết quả thực hiện quý III, quý IV năm 2026 về Sở Nông nghiệp và Môi trường (qua Phòng Bảo vệ môi trường) lần lượt trước ngày 05/10/2026 ¶ và 10/12/2026; hộp thư điện tử: bvmt@snnmt.dongson.example; điện thoại liên hệ: 0209.3 861 204.",
    assign={**mixed("Ủy ban nhân dân các xã, phường"), "role": "report"},
    report=[
        report("quarterly", "2026-10-05", "05/10/2026", to="Sở Nông nghiệp và Môi trường", via="Phòng Bảo vệ môi trường", before=True),
        report("quarterly", "2026-12-10", "10/12/2026", to="Sở Nông nghiệp và Môi trường", via="Phòng Bảo vệ môi trường", before=OPEN),
    ])  # fmt: skip
s.end()
s.p("Sở Nông nghiệp và Môi trường đề nghị các cơ quan, địa phương quan tâm, phối hợp thực hiện./.")
s.say("")
s.say("Nơi nhận:                                    KT. GIÁM ĐỐC")
s.say("- Như trên;                                  PHÓ GIÁM ĐỐC")
s.say("- UBND tỉnh (để báo cáo);")
s.say("- Giám đốc, các PGĐ Sở;")
s.say("- Các phòng: BVMT, KHTC, QLĐĐ;")
s.say("- Lưu: VT, BVMT(05b).")
s.say("                                           Chu Thị Bích Liên")

write_text(s, between="\n", wrap=76, pad="      ")
