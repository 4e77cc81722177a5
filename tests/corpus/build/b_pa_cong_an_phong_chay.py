"""A police plan on fire prevention, as PDF: signing stamp on page 1, agencies as stand-alone headings, an annex table over pages."""

from b_sheet import OPEN, Sheet, cite, coordinate, due, event, header, lead, maybe, mixed, report, target
from b_word import Word, closing, letterhead, save_pdf

s = Sheet("b-pa-cong-an-phong-chay-2025", "pdf")
title = "Cao điểm tổng kiểm tra, tuyên truyền an toàn phòng cháy, chữa cháy và cứu nạn, cứu hộ dịp Tết Nguyên đán Bính Ngọ năm 2026"
s.header = header(
    "Kế hoạch", "512", "KH-CAT-PC07", "Đông Sơn", "2025-11-12", "Công an tỉnh Đông Sơn", "Bộ Công an", title,
    [("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đại tá Phùng Xuân Lãm")],
    [
        "Cục C07, Bộ Công an (để báo cáo)", "UBND tỉnh (để báo cáo)", "Đ/c Giám đốc, các đ/c Phó Giám đốc CAT",
        "Các đơn vị thuộc CAT (để thực hiện)", "Công an các xã, phường (để thực hiện)", "Lưu: VT, PC07(Đ3).",
    ],
)  # fmt: skip
letterhead(
    s,
    ["BỘ CÔNG AN", "**CÔNG AN TỈNH ĐÔNG SƠN**", "", "Số: 512/KH-CAT-PC07"],
    ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**", "", "Đông Sơn, ngày 12 tháng 11 năm 2025"],
    size=23,
)  # fmt: skip
s.say("KẾ HOẠCH", bold=True, align="center", indent=0)
s.say("Cao điểm tổng kiểm tra, tuyên truyền an toàn phòng cháy, chữa cháy", bold=True, align="center", indent=0)
s.say("và cứu nạn, cứu hộ dịp Tết Nguyên đán Bính Ngọ năm 2026", bold=True, align="center", indent=0)

s.p(
    "Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15; Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ; thực hiện Kế hoạch số 388/KH-BCA-C07 ngày 20/10/2025 của Bộ Công an, Công an tỉnh Đông Sơn xây dựng Kế hoạch cao điểm tổng kiểm tra, tuyên truyền an toàn phòng cháy, chữa cháy (PCCC) và cứu nạn, cứu hộ (CNCH), cụ thể như sau:",
    cite=[
        cite("Luật", "55/2024/QH15", None, None, title="Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ"),
        cite("Nghị định", "105/2025/NĐ-CP", "2025-05-15", "Chính phủ"),
        cite("Kế hoạch", "388/KH-BCA-C07", "2025-10-20", "Bộ Công an"),
    ],
)
BOLD = {"look": {"bold": True}}
s.h("I.", "MỤC ĐÍCH, YÊU CẦU", "I", **BOLD)
s.h(
    "1.",
    "Tạo chuyển biến rõ nét về ý thức chấp hành pháp luật về PCCC của người đứng đầu cơ sở và người dân, nhất là tại nhà ở kết hợp sản xuất, kinh doanh, cơ sở cho thuê trọ, chợ, trung tâm thương mại.",
    "I.1",
)
s.h(
    "2.",
    "Việc kiểm tra phải khách quan, đúng thẩm quyền, không gây phiền hà; kết hợp kiểm tra với hướng dẫn khắc phục tại chỗ.",
    "I.2",
)
s.h("II.", "CHỈ TIÊU, THỜI GIAN THỰC HIỆN", "II", **BOLD)
s.h("1.", "Chỉ tiêu", "II.1", **BOLD)
s.dash("Giảm ít nhất 5% số vụ cháy, giảm ít nhất 10% số người chết do cháy so với cùng kỳ Tết Nguyên đán năm 2025.", task=False, target=[
    target("Giảm ít nhất 5% số vụ cháy", ">=", 5, "%", year=OPEN), target("giảm ít nhất 10% số người chết do cháy", ">=", 10, "%", year=OPEN)])  # fmt: skip
s.dash(
    "Không để xảy ra cháy lớn gây thiệt hại nghiêm trọng về người tại các cơ sở đã được kiểm tra.",
    task=False,
    target=maybe(target("Không để xảy ra cháy lớn", "yes", None)),
)
s.dash("100% cơ sở có nguy hiểm về cháy, nổ và trên 95% nhà ở kết hợp kinh doanh được kiểm tra, ký cam kết.", task=False, target=[
    target("100% cơ sở có nguy hiểm về cháy, nổ", "=", 100, "%"), target("trên 95% nhà ở kết hợp kinh doanh", ">", 95, "%")])  # fmt: skip
s.h(
    "2.",
    "Thời gian: Đợt cao điểm thực hiện từ ngày 15/11/2025 đến hết ngày 14/02/2026.",
    "II.2",
    title="Thời gian",
    event=event("Đợt cao điểm", "2025-11-15", "2026-02-14"),
)
s.h("III.", "NỘI DUNG THỰC HIỆN", "III", **BOLD)
s.h("1.", "Công tác tuyên truyền", "III.1", **BOLD)
s.dash(
    "Phổ biến kỹ năng thoát nạn, sử dụng bình chữa cháy cho người dân tại khu nhà trọ, chung cư, làng nghề; hướng dẫn mở lối thoát nạn thứ hai."
)
s.dash(
    "Đăng tải tin, bài, phóng sự trên các nền tảng mạng xã hội của lực lượng Công an cơ sở; phát thông điệp trên loa truyền thanh vào khung giờ sáng, chiều."
)
s.dash("Vận động các hộ gia đình tham gia mô hình “Tổ liên gia an toàn PCCC”.")
s.h("2.", "Công tác kiểm tra, xử lý vi phạm", "III.2", **BOLD)
s.h(
    "a)",
    "Tổng rà soát, phân loại cơ sở thuộc diện quản lý; hoàn thành trước ngày 30/11/2025.",
    "III.2.a",
    due=due("trước ngày 30/11/2025", "2025-11-30", before=True),
)
s.h(
    "b)",
    "Kiểm tra đột xuất khi phát hiện dấu hiệu mất an toàn hoặc có kiến nghị, phản ánh của người dân.",
    "III.2.b",
    due=due(
        "khi phát hiện dấu hiệu mất an toàn",
        condition="khi phát hiện dấu hiệu mất an toàn hoặc có kiến nghị, phản ánh của người dân",
        recurring=OPEN,
    ),
)
s.h(
    "c)",
    "Kiên quyết đình chỉ hoạt động đối với cơ sở không bảo đảm điều kiện an toàn; xử phạt theo Nghị định số 106/2025/NĐ-CP ngày 15/5/2025 của Chính phủ.",
    "III.2.c",
    cite=cite("Nghị định", "106/2025/NĐ-CP", "2025-05-15", "Chính phủ"),
)
s.h("3.", "Công tác thường trực sẵn sàng chữa cháy", "III.3", **BOLD)
s.dash("Duy trì nghiêm chế độ thường trực chữa cháy, bảo đảm quân số, phương tiện trong dịp Tết.")
s.dash(
    "Thực tập phương án phối hợp nhiều lực lượng tại chợ Phố Giáo trong tháng 12/2025.",
    by="2025-12",
    due=due("trong tháng 12/2025", "2025-12"),
)
s.h("IV.", "PHÂN CÔNG TRÁCH NHIỆM", "IV", **BOLD)
PC07, PX03, XP = "Phòng Cảnh sát PCCC và CNCH", "Phòng Công tác chính trị", "Công an các xã, phường"
s.h("1.", "Phòng Cảnh sát PCCC và CNCH", "IV.1", under=[PC07], assign=lead(PC07), **BOLD)
s.dash(
    "Chủ trì, phối hợp với các đơn vị liên quan tham mưu Ban Giám đốc Công an tỉnh chỉ đạo, tổ chức thực hiện Kế hoạch này; tập huấn nghiệp vụ kiểm tra cho Công an cấp xã.",
    co=["các đơn vị liên quan"],
    receivers=["Ban Giám đốc Công an tỉnh"],
)
s.dash("Thành lập 05 tổ công tác hướng dẫn, kiểm tra việc thực hiện tại cơ sở.")
s.dash("Tổng hợp kết quả báo cáo Cục C07 và UBND tỉnh: báo cáo sơ kết trước ngày 20/12/2025; báo cáo tổng kết trước ngày 25/02/2026.", receivers=["Cục C07", "UBND tỉnh"], by=OPEN, report=[
    report("other", "2025-12-20", "trước ngày 20/12/2025", to="Cục C07 và UBND tỉnh", before=True),
    report("other", "2026-02-25", "trước ngày 25/02/2026", to="Cục C07 và UBND tỉnh", before=True),
])  # fmt: skip
s.h(
    "2.",
    "Phòng Công tác chính trị: Chủ trì, phối hợp với Báo và phát thanh, truyền hình Đông Sơn thông tin về kết quả cao điểm; đề xuất khen thưởng gương điển hình trong công tác PCCC.",
    "IV.2",
    title=PX03,
    assign=lead(PX03),
)
s.h(
    "3.",
    "Phòng Cảnh sát giao thông, Phòng Cảnh sát cơ động phối hợp bảo đảm an ninh trật tự, phân luồng giao thông tại hiện trường các vụ cháy, nổ.",
    "IV.3",
    assign=coordinate(
        "Phòng Cảnh sát giao thông, Phòng Cảnh sát cơ động", "Phòng Cảnh sát giao thông", "Phòng Cảnh sát cơ động"
    ),
)
s.h(
    "4.",
    "Phòng Hậu cần: Bảo đảm xăng, dầu, phương tiện, trang thiết bị phục vụ công tác chữa cháy; dự trù kinh phí từ nguồn chi thường xuyên của Công an tỉnh.",
    "IV.4",
    title="Phòng Hậu cần",
    assign=lead("Phòng Hậu cần"),
    may_budget="dự trù kinh phí từ nguồn chi thường xuyên của Công an tỉnh",
)
s.h("5.", "Công an các xã, phường", "IV.5", under=[XP], assign=mixed(XP), **BOLD)
s.dash(
    "Tham mưu UBND cùng cấp ban hành kế hoạch, huy động lực lượng dân phòng, tổ bảo vệ an ninh, trật tự ở cơ sở tham gia; gửi kế hoạch về Phòng Cảnh sát PCCC và CNCH trước ngày 20/11/2025.",
    receivers=["UBND cùng cấp", PC07],
    by="2025-11-20",
    due=due("trước ngày 20/11/2025", "2025-11-20", before=True),
)
s.dash(
    "Trưởng Công an xã, phường trực tiếp kiểm tra các cơ sở do cấp xã quản lý, chịu trách nhiệm trước Giám đốc Công an tỉnh về kết quả kiểm tra.",
    leads=["Trưởng Công an xã, phường"],
    assign=lead("Trưởng Công an xã, phường", "Trưởng Công an xã, phường"),
)
s.dash(
    "Báo cáo kết quả vào thứ Năm hằng tuần về Phòng Cảnh sát PCCC và CNCH.",
    receivers=[PC07],
    report=report("other", None, "thứ Năm hằng tuần", to=PC07),
)
s.end()
s.p("Nhận được Kế hoạch này, yêu cầu Trưởng các đơn vị thuộc Công an tỉnh, Trưởng Công an các xã, phường khẩn trương tổ chức thực hiện. Quá trình triển khai có khó khăn, vướng mắc báo cáo về Công an tỉnh (qua Phòng Cảnh sát PCCC và CNCH) để chỉ đạo kịp thời./.",
    report=report("on_demand", None, "có khó khăn, vướng mắc", to="Công an tỉnh", via=PC07))  # fmt: skip
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "", "Đại tá Phùng Xuân Lãm"],
)
s.say("Phụ lục", bold=True, align="center", indent=0, new_page=True)
s.say("BẢNG PHÂN CÔNG, TIẾN ĐỘ THỰC HIỆN CAO ĐIỂM", bold=True, align="center", indent=0)
s.say(
    "(Kèm theo Kế hoạch số 512/KH-CAT-PC07 ngày 12/11/2025 của Công an tỉnh Đông Sơn)",
    italic=True,
    align="center",
    indent=0,
)
s.group("PL", "PL", "BẢNG PHÂN CÔNG, TIẾN ĐỘ THỰC HIỆN CAO ĐIỂM")
BPT, DL = "Báo và phát thanh, truyền hình Đông Sơn", "Công ty Điện lực Đông Sơn"
rows = [
    # group | work, who, with, when, note, then the reading: leads, coordinators, due
    ("I", "Tuyên truyền, huấn luyện"),
    ("Biên soạn tờ gấp “Đón Tết an toàn, không lo cháy nổ”", PC07, PX03, "Xong trước 25/11/2025", "In 20.000 bản", [PC07], [PX03], "2025-11-25"),
    ("Tổ chức lễ ra quân tổng kiểm tra tại Quảng trường 19/8", "nt", f"{PX03}; Công an phường Bình Khê", "15/11/2025", "", [PC07], [PX03, "Công an phường Bình Khê"], "2025-11-15"),
    ("Huấn luyện kỹ năng thoát nạn cho tiểu thương chợ Phố Giáo", "Công an phường Phố Giáo", "Ban Quản lý chợ", "01/12/2025 - 05/12/2025", "02 buổi", ["Công an phường Phố Giáo"], ["Ban Quản lý chợ"], "2025-12-05"),
    ("Phát động phong trào “Mỗi gia đình một bình chữa cháy”", XP, "Mặt trận Tổ quốc các xã, phường", "Trong tháng 01/2026", "", [XP], ["Mặt trận Tổ quốc các xã, phường"], "2026-01"),
    ("Phát sóng phóng sự cảnh báo nguy cơ cháy do thiết bị điện", PX03, f"{BPT}, {DL}", "Thường xuyên", "", [PX03], [BPT, DL], None),
    ("II", "Kiểm tra, xử lý"),
    ("Lập danh sách cơ sở thuộc diện kiểm tra", PC07, XP, "Trước 22/11/2025", "Theo mẫu", [PC07], [XP], "2025-11-22"),
    ("Kiểm tra liên ngành kho, bãi chứa hàng Tết", "như trên", "Chi cục Quản lý thị trường; Sở Công Thương", "Đợt 1: 10/12/2025; đợt 2: 20/01/2026", "", [PC07], ["Chi cục Quản lý thị trường", "Sở Công Thương"], "2026-01-20"),
    ("Kiểm tra an toàn điện nhà ở kết hợp kinh doanh", DL, "nt", "Quý I/2026", "", [DL], ["Chi cục Quản lý thị trường", "Sở Công Thương"], "2026-Q1"),
    ("Kiểm tra cơ sở karaoke, quán bar, vũ trường", f"{PC07} chủ trì, phối hợp Phòng Cảnh sát quản lý hành chính", "", "Hằng tuần", "", [PC07], ["Phòng Cảnh sát quản lý hành chính"], None),
    ("Phúc tra việc khắc phục tồn tại sau kiểm tra", XP, "-", "Trước ngày 10/02/2026", "", [XP], [], "2026-02-10"),
    ("III", "Thường trực chữa cháy"),
    ("Diễn tập phương án chữa cháy rừng cấp xã", "Công an xã Mường Tạo", "Hạt Kiểm lâm số 4; Ban Chỉ huy Quân sự xã", "Tháng 12/2025", "", ["Công an xã Mường Tạo"], ["Hạt Kiểm lâm số 4", "Ban Chỉ huy Quân sự xã"], "2025-12"),
    ("Kiểm tra trụ nước, bến lấy nước chữa cháy", PC07, "Công ty cổ phần Cấp nước Đông Sơn", "Khi có chỉ đạo", "", [PC07], ["Công ty cổ phần Cấp nước Đông Sơn"], None),
    ("Trực chữa cháy đêm Giao thừa tại các điểm bắn pháo hoa", "nt", "Phòng Cảnh sát giao thông", "16/02/2026", "Đêm 29 Tết", [PC07], ["Phòng Cảnh sát giao thông"], "2026-02-16"),
]  # fmt: skip
printed, path, number = [["STT", "Công việc", "Đơn vị thực hiện", "Đơn vị phối hợp", "Tiến độ", "Ghi chú"]], "PL", 0
for row in rows:
    if len(row) == 2:
        path = f"PL.{row[0]}"
        s.group(path, row[0], row[1])
        printed.append([{"text": row[0], "bold": True}, {"text": row[1], "span": 5, "bold": True}])
        continue
    number += 1
    printed.append([str(number), *row[:5]])
    s.row(path, row[0], row[5], row[6], row[7], OPEN)
s.table(printed, widths=[600, 2900, 1700, 1700, 1400, 900], head=1, size=22)

s.answers["furniture"].append({"kind": "digital_signature", "text": "Ký bởi: CÔNG AN TỈNH ĐÔNG SƠN…"})
signed = ["Ký bởi: CÔNG AN TỈNH ĐÔNG SƠN", "Cơ quan: BỘ CÔNG AN", "Ngày ký: 12-11-2025 16:05:41 +07:00"]
save_pdf(Word(s, signed=signed))
