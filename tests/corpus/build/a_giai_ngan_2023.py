"""A decision of 2023 that issues a plan on public investment: articles, then the plan behind the signature (PDF)."""

from paper import OPEN, Paper

p = Paper(
    "a-ubnd-lam-giang-giai-ngan-2023",
    type="Quyết định",
    number="418",
    symbol="QĐ-UBND",
    place="Lam Giang",
    date="2023-03-28",
    agency="Ủy ban nhân dân tỉnh Lam Giang",
    superior_agency=None,
    title="Về việc ban hành Kế hoạch đẩy nhanh tiến độ thực hiện và giải ngân vốn đầu tư công năm 2023",
    signers=[{"capacity": "KT. CHỦ TỊCH", "position": "PHÓ CHỦ TỊCH", "name": "Ngô Thế Vinh"}],
    recipients=[
        "Như Điều 3",
        "Bộ Kế hoạch và Đầu tư",
        "Bộ Tài chính",
        "TT Tỉnh ủy, TT HĐND tỉnh",
        "CT, các PCT UBND tỉnh",
        "Lưu: VT, TH1, KT4",
    ],
)
p.heading(
    ["ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số: 418/QĐ-UBND",
    "Lam Giang, ngày 28 tháng 3 năm 2023",
)
p.line("QUYẾT ĐỊNH", align="center", bold=True)
p.line(
    "Về việc ban hành Kế hoạch đẩy nhanh tiến độ thực hiện{br}và giải ngân vốn đầu tư công năm 2023",
    align="center",
    bold=True,
)
p.line("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG", align="center", bold=True)
p.line(
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17 tháng 6 năm 2020;",
    italic=True,
)
p.cite("Luật", "Luật Tổ chức chính quyền địa phương", OPEN)
p.cite("Luật", "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng", OPEN)
p.line("Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019;", italic=True)
p.cite("Luật", "Luật Đầu tư công", OPEN)
p.line(
    "Căn cứ Nghị định số 40/2020/NĐ-CP ngày 06 tháng 4 năm 2020 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đầu tư công;",
    italic=True,
)
p.cite("Nghị định", "40/2020/NĐ-CP", "2020-04-06", "Chính phủ")
p.line(
    "Thực hiện Chỉ thị số 08/CT-TTg ngày 23/3/2023 của Thủ tướng Chính phủ; các Nghị quyết: số 27/NQ-HĐND ngày 09/12/2022, số 31/NQ-HĐND ngày 09/12/2022 của Hội đồng nhân dân tỉnh;",
    italic=True,
)
p.cite("Chỉ thị", "08/CT-TTg", "2023-03-23", "Thủ tướng Chính phủ")
p.cite("Nghị quyết", "27/NQ-HĐND", "2022-12-09", OPEN)
p.cite("Nghị quyết", "31/NQ-HĐND", "2022-12-09", "Hội đồng nhân dân tỉnh")
p.line("Theo đề nghị của Giám đốc Sở Kế hoạch và Đầu tư tại Tờ trình số 512/TTr-SKHĐT ngày 10/3/2023.", italic=True)
p.cite("Tờ trình", "512/TTr-SKHĐT", "2023-03-10", OPEN)
p.line("QUYẾT ĐỊNH:", align="center", bold=True)
p.point(
    "Điều 1",
    "Điều 1.",
    "Ban hành kèm theo Quyết định này Kế hoạch đẩy nhanh tiến độ thực hiện và giải ngân vốn đầu tư công năm 2023 trên địa bàn tỉnh Lam Giang.",
    label="Điều 1",
)
p.point("Điều 2", "Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký.", label="Điều 2")
p.point(
    "Điều 3",
    "Điều 3.",
    "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch Ủy ban nhân dân các huyện, thành phố và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    label="Điều 3",
)
p.assign(
    "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch Ủy ban nhân dân các huyện, thành phố và các cơ quan, đơn vị có liên quan",
    "lead",
    OPEN,
    optional=True,
)
p.closing(
    [
        "- Như Điều 3;",
        "- Bộ Kế hoạch và Đầu tư;",
        "- Bộ Tài chính;",
        "- TT Tỉnh ủy, TT HĐND tỉnh;",
        "- CT, các PCT UBND tỉnh;",
        "- Lưu: VT, TH1, KT4.",
    ],
    ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "Ngô Thế Vinh"],
)

p.page_break()
p.heading(
    ["ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], "", ""
)
p.line("KẾ HOẠCH", align="center", bold=True)
p.line("Đẩy nhanh tiến độ thực hiện và giải ngân vốn đầu tư công năm 2023", align="center", bold=True)
p.line(
    "(Kèm theo Quyết định số 418/QĐ-UBND ngày 28 tháng 3 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh Lam Giang)",
    align="center",
    italic=True,
)

p.point("I", "I.", "MỤC TIÊU", bold=True)
p.point(
    "I.1",
    "1.",
    "Đến hết ngày 30/6/2023, tỷ lệ giải ngân đạt trên 50%; đến hết ngày 30/9/2023 đạt trên 75% kế hoạch vốn Thủ tướng Chính phủ giao.",
)
p.target("tỷ lệ giải ngân đạt trên 50%", ">", 50, unit="%", year=OPEN)
p.target("đạt trên 75% kế hoạch vốn", ">", 75, unit="%", year=OPEN)
p.point(
    "I.2",
    "2.",
    "Phấn đấu đến hết ngày 31/01/2024, tỷ lệ giải ngân toàn tỉnh đạt ít nhất 95%; các chương trình mục tiêu quốc gia đạt 100%.",
)
p.target("đạt ít nhất 95%", ">=", 95, unit="%", year=OPEN)
p.target("các chương trình mục tiêu quốc gia đạt 100%", "=", 100, unit="%", year=OPEN)

p.point("II", "II.", "NHIỆM VỤ, GIẢI PHÁP", bold=True)
p.point("II.1", "1.", "Về phân bổ, giao kế hoạch vốn", bold=True)
p.item(
    "Phân bổ chi tiết toàn bộ số vốn còn lại chưa giao xong trước ngày 15/4/2023; sau thời hạn này, số vốn chưa phân bổ sẽ được điều chuyển.",
    due="2023-04-15",
)
p.due("trước ngày 15/4/2023", "2023-04-15", before=True)
p.item(
    "Kiên quyết điều chỉnh vốn của dự án giải ngân chậm sang dự án có khối lượng; rà soát, điều chỉnh định kỳ vào tháng 6 và tháng 9 năm 2023.",
    due="2023-09",
)
p.due("tháng 9 năm 2023", "2023-09")
p.due("định kỳ vào tháng 6", optional=True)
p.point("II.2", "2.", "Về giải phóng mặt bằng", bold=True)
p.item("Tổ chức đối thoại với hộ dân có đất bị thu hồi; công khai phương án bồi thường, hỗ trợ, tái định cư.")
p.item("Bàn giao toàn bộ mặt bằng đường nối quốc lộ - Khu công nghiệp Tà Phìn trong quý II/2023.", due="2023-Q2")
p.due("trong quý II/2023", "2023-Q2")
p.point("II.3", "3.", "Về thủ tục đầu tư, đấu thầu, thanh toán", bold=True)
p.item("Lập hồ sơ thanh toán ngay khi có khối lượng được nghiệm thu, không dồn vào cuối năm.")
p.due("ngay khi có khối lượng được nghiệm thu", condition=OPEN)
p.item("Thu hồi số dư tạm ứng quá hạn theo quy định, hoàn thành trước ngày 30 tháng 11 năm 2023.", due="2023-11-30")
p.due("trước ngày 30 tháng 11 năm 2023", "2023-11-30", before=True)

p.point("III", "III.", "TỔ CHỨC THỰC HIỆN", bold=True)
p.point("III.1", "1.", "Sở Kế hoạch và Đầu tư", agencies=["Sở Kế hoạch và Đầu tư"], bold=True)
p.assign("Sở Kế hoạch và Đầu tư", "lead")
p.item(
    "Chủ trì theo dõi, tổng hợp tình hình giải ngân của từng chủ đầu tư; công khai kết quả trên Cổng thông tin điện tử của tỉnh trước ngày 10 hằng tháng.",
    due="---10",
)
p.due("trước ngày 10 hằng tháng", "---10", before=True, recurring="monthly")
p.item(
    "Tham mưu UBND tỉnh tổ chức giao ban giải ngân mỗi quý một lần; thành lập 03 Tổ công tác kiểm tra hiện trường.",
    receivers=["UBND tỉnh"],
)
p.due("mỗi quý một lần", recurring="quarterly")
p.item(
    "Báo cáo UBND tỉnh, Bộ Kế hoạch và Đầu tư kết quả giải ngân quý trước ngày 25 của tháng cuối quý.",
    receivers=["UBND tỉnh", "Bộ Kế hoạch và Đầu tư"],
    due="---25",
)
p.report("quarterly", "---25", "trước ngày 25 của tháng cuối quý", to="UBND tỉnh, Bộ Kế hoạch và Đầu tư", before=True)
p.point("III.2", "2.", "Sở Tài chính, Kho bạc Nhà nước tỉnh", agencies=OPEN, bold=True)
p.assign("Sở Tài chính, Kho bạc Nhà nước tỉnh", "lead", ["Sở Tài chính", "Kho bạc Nhà nước tỉnh"])
p.item(
    "Sở Tài chính bảo đảm nguồn thu tiền sử dụng đất để cân đối cho các dự án; hướng dẫn quyết toán dự án hoàn thành.",
    leads=["Sở Tài chính"],
)
p.assign("Sở Tài chính", "lead")
p.item(
    "Kho bạc Nhà nước tỉnh kiểm soát chi, thanh toán trong thời hạn 03 ngày làm việc; gửi số liệu giải ngân cho Sở Kế hoạch và Đầu tư vào ngày 02 hằng tháng.",
    leads=["Kho bạc Nhà nước tỉnh"],
    receivers=["Sở Kế hoạch và Đầu tư"],
    due="---02",
)
p.assign("Kho bạc Nhà nước tỉnh", "lead")
p.due("trong thời hạn 03 ngày làm việc", optional=True)
p.due("vào ngày 02 hằng tháng", "---02", recurring="monthly")
p.point(
    "III.3",
    "3.",
    "Sở Tài nguyên và Môi trường:",
    " hướng dẫn, tháo gỡ vướng mắc về xác định giá đất, nguồn gốc đất; chủ trì kiểm tra tiến độ giải phóng mặt bằng tại huyện Mường Sang và thành phố Lam Giang.",
    agencies=["Sở Tài nguyên và Môi trường"],
)
p.assign("Sở Tài nguyên và Môi trường", "lead")
p.point(
    "III.4",
    "4.",
    "Sở Giao thông vận tải, Sở Xây dựng, Sở Nông nghiệp và Phát triển nông thôn",
    agencies=OPEN,
    bold=True,
)
p.assign(
    "Sở Giao thông vận tải, Sở Xây dựng, Sở Nông nghiệp và Phát triển nông thôn",
    "lead",
    ["Sở Giao thông vận tải", "Sở Xây dựng", "Sở Nông nghiệp và Phát triển nông thôn"],
)
p.item("Ưu tiên nhân lực thẩm định các dự án trọng điểm; không để hồ sơ quá hạn.")
p.item("Công bố chỉ số giá xây dựng, giá vật liệu hằng tháng, sát với giá thị trường.", leads=OPEN)
p.due("hằng tháng", recurring="monthly")
p.point(
    "III.5", "5.", "Ủy ban nhân dân các huyện, thành phố", agencies=["Ủy ban nhân dân các huyện, thành phố"], bold=True
)
p.assign("Ủy ban nhân dân các huyện, thành phố", "lead")
p.item(
    "Chịu trách nhiệm trước Chủ tịch UBND tỉnh về tiến độ giải phóng mặt bằng; vận động Nhân dân đồng thuận bàn giao đất.",
    receivers=OPEN,
)
p.item("Phối hợp với chủ đầu tư xử lý dứt điểm khiếu nại, kiến nghị phát sinh.", coordinators=["chủ đầu tư"])
p.point("III.6", "6.", "Các chủ đầu tư, ban quản lý dự án", agencies=OPEN, bold=True)
p.assign("Các chủ đầu tư, ban quản lý dự án", "lead", OPEN)
p.item(
    "Lập kế hoạch giải ngân từng dự án theo tháng, gửi Sở Kế hoạch và Đầu tư trước ngày 10/4/2023.",
    receivers=["Sở Kế hoạch và Đầu tư"],
    due="2023-04-10",
)
p.due("trước ngày 10/4/2023", "2023-04-10", before=True)
p.item(
    "Báo cáo tình hình thực hiện về Sở Kế hoạch và Đầu tư và Sở Tài chính trước ngày 05 hằng tháng.",
    receivers=["Sở Kế hoạch và Đầu tư", "Sở Tài chính"],
    due="---05",
)
p.report("monthly", "---05", "trước ngày 05 hằng tháng", to="Sở Kế hoạch và Đầu tư và Sở Tài chính", before=True)
p.point(
    "III.7",
    "7.",
    "Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    agencies=["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    bold=True,
)
p.assign("Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "ask")
p.item("Tuyên truyền, vận động Nhân dân chấp hành chủ trương thu hồi đất; giám sát đầu tư của cộng đồng.")
p.line(
    "Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, địa phương báo cáo UBND tỉnh (qua Sở Kế hoạch và Đầu tư) để xem xét, điều chỉnh cho phù hợp./."
)
p.report(
    "on_demand",
    None,
    "báo cáo UBND tỉnh (qua Sở Kế hoạch và Đầu tư)",
    to="UBND tỉnh",
    via="Sở Kế hoạch và Đầu tư",
    path=OPEN,
)

del p.answers["budget"]  # the whole plan is about money: which lines speak of its source is not compared
p.write_pdf(pages=3)
