"""A festival plan of a former district office (2019): blank number, text box, tracked changes, footnote, gaps in numbering."""

from b_sheet import OPEN, Sheet, ask, cite, coordinate, due, event, header, lead, mixed, report, target
from b_word import Word, closing, letterhead

s = Sheet("b-wd-le-hoi-phong-van-hoa-2019", "docx")
s.header = header(
    "Kế hoạch", None, "KH-VHTT", "Yên Lộc", "2019-02", "Phòng Văn hóa và Thông tin", "Ủy ban nhân dân huyện Yên Lộc",
    "Tổ chức Lễ hội đình Thượng Cát gắn với Tuần Văn hóa - Du lịch huyện Yên Lộc năm 2019",
    [(None, "TRƯỞNG PHÒNG", "Vi Thị Hồng Gấm")],
    [
        "UBND huyện (b/c)", "Các cơ quan, đơn vị liên quan (p/h)", "UBND các xã, thị trấn", "BQL di tích đình Thượng Cát", "Lưu: VT.",
    ],
)  # fmt: skip
letterhead(
    s, ["UỶ BAN NHÂN DÂN HUYỆN YÊN LỘC", "**PHÒNG VĂN HÓA VÀ THÔNG TIN**", "", "Số:      /KH-VHTT"],
    ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**", "", "Yên Lộc, ngày       tháng 02 năm 2019"], size=23,
)  # fmt: skip
s.blocks.append(("text_box", ["**DỰ THẢO LẦN 2**", "(xin ý kiến trước khi ký)"], {}))
s.say("KẾ HOẠCH", bold=True, align="center", indent=0)
s.say(
    "Tổ chức Lễ hội đình Thượng Cát gắn với Tuần Văn hóa - Du lịch\nhuyện Yên Lộc năm 2019",
    bold=True,
    align="center",
    indent=0,
)
s.also(
    doubt=[
        {"about": "number left blank", "quote": "/KH-VHTT"},
        {"about": "day of the date left blank", "quote": "tháng 02 năm 2019"},
    ]
)

s.p(
    "Căn cứ Luật Di sản văn hóa; Nghị định số 110/2018/NĐ-CP ngày 29/8/2018 của Chính phủ quy định về quản lý và tổ chức lễ hội; Quyết định số 3456/QĐ-UBND của UBND tỉnh Đông Sơn[[Quyết định số 3456/QĐ-UBND ngày 28/12/2018 về phê duyệt danh mục lễ hội trên địa bàn tỉnh năm 2019; xem thêm Công văn số 77/SVHTTDL-QLVH ngày 15/01/2019.]]; thực hiện ý kiến của Chủ tịch UBND huyện tại Thông báo số 12/TB-UBND ngày 22/01/2019, Phòng Văn hóa và Thông tin xây dựng Kế hoạch tổ chức Lễ hội đình Thượng Cát năm 2019 như sau:",
    cite=[
        cite("Luật", "Luật Di sản văn hóa"),
        cite("Nghị định", "110/2018/NĐ-CP", "2018-08-29", "Chính phủ"),
        cite("Quyết định", "3456/QĐ-UBND", "2018-12-28", "UBND tỉnh Đông Sơn"),
        cite("Thông báo", "12/TB-UBND", "2019-01-22", None),
    ],
)
s.also(cite=cite("Công văn", "77/SVHTTDL-QLVH", "2019-01-15", None))
P = {"look": {"bold": True}}
s.h("1.", "Mục đích, yêu cầu", "1", **P)
s.dash(
    "Bảo tồn, phát huy giá trị di tích cấp quốc gia đình Thượng Cát; giới thiệu tiềm năng du lịch của huyện.",
    task=False,
)
s.dash(
    "Phần lễ trang trọng, đúng nghi thức truyền thống; phần hội vui tươi, lành mạnh; không đốt vàng mã, không tổ chức trò chơi ăn tiền.",
    gap="",
    task=False,
)
s.h("2.", "Thời gian, địa điểm", "2", **P)
s.dash(
    "Lễ hội diễn ra trong 03 ngày, từ ngày {-16-}{+17+}/3 đến ngày 19/3/2019 (tức ngày 12 đến 14 tháng Hai âm lịch) tại đình Thượng Cát, xã Thượng Cát.",
    task=OPEN,
    by=OPEN,
    event=event("Lễ hội", "2019-03-17", "2019-03-19"),
)
s.dash(
    "Tuần Văn hóa - Du lịch huyện Yên Lộc: từ ngày 14/3 - 20/3/2019.",
    task=OPEN,
    by=OPEN,
    event=event("Tuần Văn hóa - Du lịch huyện Yên Lộc", "2019-03-14", "2019-03-20"),
)
s.h("3.", "Nội dung hoạt động", "3", **P)
s.h("a)", "Phần lễ", "3.a")
s.dash(
    "Lễ mộc dục, lễ cáo yết do các cụ cao niên thực hiện ngày 17/3/2019.",
    by="2019-03-17",
    leads=OPEN,
    event=event("Lễ mộc dục, lễ cáo yết", "2019-03-17"),
)
s.dash(
    "Lễ khai hội, rước kiệu: 7 giờ 30 phút ngày 18/3/2019; đại diện lãnh đạo huyện đánh trống khai hội.",
    by="2019-03-18",
    leads=OPEN,
    event=event("Lễ khai hội, rước kiệu", "2019-03-18"),
)
s.h("b)", "Phần hội", "3.b")
s.dash("Thi nấu cơm, kéo co, bịt mắt bắt vịt, cờ người;")
s.dash("Liên hoan hát Then - đàn tính các câu lạc bộ toàn huyện;")
s.dash("Trưng bày, giới thiệu sản phẩm nông nghiệp, quà lưu niệm của {+các xã vùng cao+}{-12 xã-}.")
s.h("c)", "Công tác tuyên truyền, quảng bá", "3.c")
s.p("Tuyên truyền trên Đài Truyền thanh - Truyền hình huyện trước, trong và sau lễ hội; treo băng rôn, cờ hội dọc Quốc lộ 4D xong trước ngày 10/3/2019; phấn đấu công suất buồng phòng đạt khoảng 75%.",
    due=due("trước ngày 10/3/2019", "2019-03-10", before=True),
    target=target("công suất buồng phòng đạt khoảng 75%", "~", 75, "%"))  # fmt: skip
s.h("4.", "Tổ chức thực hiện", "4", **P)
VH = "Phòng Văn hóa và Thông tin"
s.h("4.1.", "Phòng Văn hóa và Thông tin", "4.1", under=[VH], assign=lead(VH))
s.dash(
    "Là cơ quan thường trực, chủ trì tham mưu UBND huyện thành lập Ban Tổ chức Lễ hội xong trước ngày 20/02/2019; xây dựng kịch bản chi tiết.",
    by="2019-02-20",
    receivers=["UBND huyện"],
    due=due("trước ngày 20/02/2019", "2019-02-20", before=True),
)
s.dash("Tổng hợp, báo cáo kết quả tổ chức lễ hội gửi UBND huyện và Sở Văn hóa, Thể thao và Du lịch chậm nhất ngày 05/4/2019.", by="2019-04-05", receivers=["UBND huyện", "Sở Văn hóa, Thể thao và Du lịch"],
    report=report("other", "2019-04-05", "chậm nhất ngày 05/4/2019", to="UBND huyện và Sở Văn hóa, Thể thao và Du lịch", before=OPEN))  # fmt: skip
s.h(
    "4.2.",
    "Đài Truyền thanh - Truyền hình huyện: xây dựng phóng sự giới thiệu di tích, ghi hình lễ khai hội.",
    "4.2",
    title="Đài Truyền thanh - Truyền hình huyện",
    assign=lead("Đài Truyền thanh - Truyền hình huyện"),
)
s.h("4.3.", "Phòng Kinh tế - Hạ tầng, Hạt Kiểm lâm, Điện lực Yên Lộc: theo chức năng, nhiệm vụ phối hợp kiểm tra hạ tầng, trang trí, bảo đảm nguồn điện trong thời gian diễn ra lễ hội.", "4.3", title="Phòng Kinh tế - Hạ tầng, Hạt Kiểm lâm, Điện lực Yên Lộc",
    assign=mixed("Phòng Kinh tế - Hạ tầng, Hạt Kiểm lâm, Điện lực Yên Lộc", "Phòng Kinh tế - Hạ tầng", "Hạt Kiểm lâm", "Điện lực Yên Lộc"))  # fmt: skip
s.h(
    "4.5.",
    "Đề nghị Công an huyện, Ban Chỉ huy Quân sự huyện",
    "4.5",
    under=["Công an huyện", "Ban Chỉ huy Quân sự huyện"],
    assign=ask("Công an huyện, Ban Chỉ huy Quân sự huyện", "Công an huyện", "Ban Chỉ huy Quân sự huyện"),
)
s.dash("Xây dựng phương án bảo đảm an ninh trật tự, phân luồng giao thông, bố trí bãi đỗ xe;")
s.dash("Ngăn chặn, xử lý tình trạng chèo kéo khách, ép giá, cờ bạc trá hình.")
s.h(
    "4.6.",
    "Trung tâm Y tế huyện phối hợp với UBND xã Thượng Cát bố trí tổ cấp cứu thường trực, kiểm tra an toàn thực phẩm tại các hàng quán.",
    "4.6",
    assign=coordinate("Trung tâm Y tế huyện"),
)
s.h(
    "4.7.",
    "Đề nghị Huyện đoàn, Hội Liên hiệp Phụ nữ huyện: huy động 60 đoàn viên, hội viên tình nguyện hướng dẫn khách, thu gom rác sau lễ hội.",
    "4.7",
    title="Đề nghị Huyện đoàn, Hội Liên hiệp Phụ nữ huyện",
    assign=ask("Huyện đoàn, Hội Liên hiệp Phụ nữ huyện", "Huyện đoàn", "Hội Liên hiệp Phụ nữ huyện"),
)
s.h("4.8.", "UBND xã Thượng Cát", "4.8", under=["UBND xã Thượng Cát"], assign=lead("UBND xã Thượng Cát"))
s.dash("Chỉ đạo Ban Quản lý di tích chuẩn bị kiệu, lễ phục, đội tế; chủ trì tổ chức phần lễ.")
s.dash("Niêm yết công khai giá dịch vụ; thu gom rác thải, bố trí thùng rác, nhà vệ sinh lưu động.")
s.dash("Quản lý tiền công đức công khai, minh bạch.")
s.h(
    "4.9.",
    "UBND các xã, thị trấn: lập danh sách đội tham gia trò chơi dân gian, gian hàng trưng bày gửi Phòng Văn hóa và Thông tin trước ngày 01 tháng 3 năm 2019.",
    "4.9",
    title="UBND các xã, thị trấn",
    assign=lead("UBND các xã, thị trấn"),
    due=due("trước ngày 01 tháng 3 năm 2019", "2019-03-01", before=True),
)
s.h("5.", "Kinh phí", "5", **P)
s.p(
    "Từ ngân sách huyện cấp năm 2019 cho sự nghiệp văn hóa, nguồn thu phí tham quan và xã hội hóa.",
    budget="Từ ngân sách huyện cấp năm 2019 cho sự nghiệp văn hóa, nguồn thu phí tham quan và xã hội hóa",
)
s.end()
s.p("Trên đây là Kế hoạch tổ chức Lễ hội đình Thượng Cát năm 2019; đề nghị các cơ quan, đơn vị phối hợp thực hiện./.")
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["TRƯỞNG PHÒNG", "", "", "", "Vi Thị Hồng Gấm"],
)
s.also(doubt={"about": "points go from 4.3 to 4.5", "quote": "4.5."})

s.write_reading()
Word(s).save()
