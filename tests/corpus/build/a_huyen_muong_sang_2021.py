"""A district's food-safety plan of 2021 as pasted text, wrapped hard at 90 columns, without its heading block."""

from paper import OPEN, Paper

p = Paper(
    "a-huyen-muong-sang-an-toan-thuc-pham-2021",
    type="Kế hoạch",
    number=None,
    symbol=None,
    place=None,
    date=None,
    superior_agency=None,
    title="Bảo đảm an toàn thực phẩm trên địa bàn huyện Mường Sang năm 2021",
    signers=[{"capacity": "KT. CHỦ TỊCH", "position": "PHÓ CHỦ TỊCH", "name": "Lò Văn Ún"}],
    recipients=[
        "UBND tỉnh",
        "Chi cục ATVSTP tỉnh",
        "TT Huyện ủy, TT HĐND huyện",
        "BCĐ LN về ATTP huyện",
        "UBND các xã, thị trấn",
        "Lưu: VT, YT",
    ],
)
p.doubt("no number line and no date line", None)
p.line("KẾ HOẠCH")
p.line("Bảo đảm an toàn thực phẩm trên địa bàn huyện Mường Sang năm 2021")
p.line(
    "Căn cứ Kế hoạch số 09/KH-UBND ngày 14/01/2021 của UBND tỉnh Lam Giang về bảo đảm an toàn thực phẩm năm 2021; Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ; "
    "Quyết định số 1246/QĐ-UBND ngày 30/7/2019 và các văn bản chỉ đạo của tỉnh, Ủy ban nhân dân huyện Mường Sang xây dựng Kế hoạch bảo đảm an toàn thực phẩm (ATTP) năm 2021 như sau:"
)
p.cite("Kế hoạch", "09/KH-UBND", "2021-01-14", "UBND tỉnh Lam Giang")
p.cite("Nghị định", "15/2018/NĐ-CP", "2018-02-02", "Chính phủ")
p.cite("Quyết định", "1246/QĐ-UBND", "2019-07-30", OPEN)

p.point("I", "I.", "MỤC TIÊU")
p.point(
    "I.1",
    "1.",
    "Mục tiêu chung: Bảo đảm ATTP góp phần nâng cao sức khỏe, chất lượng cuộc sống của Nhân dân, giảm tối đa số vụ ngộ độc thực phẩm.",
)
p.answers["outline"][-1]["title"] = "Mục tiêu chung"
p.point("I.2", "2.", "Chỉ tiêu cụ thể")
p.item(
    "Trên 85% người sản xuất, chế biến, kinh doanh thực phẩm; 80% người tiêu dùng được tiếp cận kiến thức về ATTP.",
    task=False,
)
p.target("Trên 85% người sản xuất", ">", 85, unit="%", year=OPEN)
p.target("80% người tiêu dùng", "=", 80, unit="%", year=OPEN)
p.item(
    "Tỷ lệ cơ sở được kiểm tra đạt từ 90% trở lên; dưới 5% số mẫu giám sát vi phạm giới hạn tối đa cho phép.",
    task=False,
    gap="",
)
p.target("90% trở lên", ">=", 90, unit="%", year=OPEN)
p.target("dưới 5% số mẫu", "<", 5, unit="%", year=OPEN)
p.item("Số người mắc ngộ độc thực phẩm cấp tính được ghi nhận dưới 6 người/100.000 dân.", task=False)
p.target("dưới 6 người/100.000 dân", "<", 6, unit=OPEN, year=OPEN)

p.point("II", "II.", "NỘI DUNG THỰC HIỆN")
p.point("II.1", "1.", "Công tác chỉ đạo, điều hành")
p.item(
    "Kiện toàn Ban Chỉ đạo liên ngành về ATTP từ huyện đến xã; ban hành kế hoạch và phân công nhiệm vụ cụ thể trong tháng 02/2021.",
    due="2021-02",
)
p.due("trong tháng 02/2021", "2021-02")
p.item("Tổ chức hội nghị giao ban Ban Chỉ đạo vào{lr} tuần cuối của mỗi quý; tổng kết vào tháng 12.", due="--12")
p.due("mỗi quý", recurring="quarterly")
p.due("tháng 12", "--12")
p.point("II.2", "2.", "Thông tin, truyền thông")
p.item(
    "Cao điểm truyền thông trong các dịp: Tết Nguyên đán Tân Sửu, Tháng hành động vì ATTP (từ 15/4 đến 15/5), Tết Trung thu.",
    due=OPEN,
)
p.event("Tháng hành động vì ATTP", "--04-15", "--05-15", OPEN)
p.item("Tập huấn cho người phụ trách bếp ăn của 24 trường bán trú, xong trước ngày 30-9-2021.", due="2021-09-30")
p.due("trước ngày 30-9-2021", "2021-09-30", before=True)
p.point("II.3", "3.", "Thanh tra, kiểm tra, giám sát mối nguy")
p.item("Thành lập 02 đoàn kiểm tra liên ngành; kiểm tra theo kế hoạch và đột xuất khi có dấu hiệu vi phạm.")
p.due("khi có dấu hiệu vi phạm", condition="khi có dấu hiệu vi phạm")
p.item("Lấy mẫu xét nghiệm nhanh thức ăn đường phố tại chợ huyện, chợ phiên, định kỳ hàng tháng.")
p.due("hàng tháng", recurring="monthly")
p.item("Duy trì trực 24/24 giờ, xử lý kịp thời khi xảy ra ngộ độc thực phẩm.")
p.due("khi xảy ra ngộ độc thực phẩm", condition="khi xảy ra ngộ độc thực phẩm", optional=True)

p.point("III", "III.", "KINH PHÍ")
p.line(
    "Kinh phí từ nguồn ngân sách huyện giao năm 2021, ngân sách các xã, thị trấn và Chương trình mục tiêu Y tế - Dân số."
)
p.budget("Kinh phí từ nguồn ngân sách huyện giao năm 2021")

p.point("IV", "IV.", "TỔ CHỨC THỰC HIỆN")
p.point(
    "IV.1",
    "1.",
    "Phòng Y tế (Cơ quan thường trực Ban Chỉ đạo):",
    " chủ trì, phối hợp với Trung tâm Y tế huyện, Phòng Nông nghiệp và PTNT tham mưu triển khai Kế hoạch; tổng hợp báo cáo UBND huyện, Chi cục An toàn vệ sinh thực phẩm tỉnh theo quy định.",
    agencies=OPEN,
)
p.assign("Phòng Y tế (Cơ quan thường trực Ban Chỉ đạo)", "lead", OPEN)
p.report("other", None, "tổng hợp báo cáo UBND huyện", to="UBND huyện, Chi cục An toàn vệ sinh thực phẩm tỉnh")
p.point("IV.2", "2.", "Trung tâm Y tế huyện")
p.leads = ["Trung tâm Y tế huyện"]
p.assign("Trung tâm Y tế huyện", "lead")
p.item(
    "Thường trực cấp cứu, điều tra, lấy mẫu khi có ngộ độc; hướng dẫn Trạm Y tế các xã, thị trấn giám sát bệnh truyền qua thực phẩm.",
    receivers=OPEN,
)
p.due("khi có ngộ độc", condition="khi có ngộ độc", optional=True)
p.item("Tập huấn, xác nhận kiến thức ATTP cho chủ cơ sở.")
p.point(
    "IV.3",
    "3.",
    "Phòng Nông nghiệp và PTNT; Phòng Kinh tế và Hạ tầng; Đội Quản lý thị trường số 4:",
    " kiểm tra, kiểm soát nguồn gốc nông sản, hàng tiêu dùng theo lĩnh vực được phân công; xử lý nghiêm hành vi buôn bán hàng giả, hàng cấm.",
)
p.assign(
    "Phòng Nông nghiệp và PTNT; Phòng Kinh tế và Hạ tầng; Đội Quản lý thị trường số 4",
    "lead",
    ["Phòng Nông nghiệp và PTNT", "Phòng Kinh tế và Hạ tầng", "Đội Quản lý thị trường số 4"],
)
p.point(
    "IV.4",
    "4.",
    "Phòng Giáo dục và Đào tạo chỉ đạo các trường ký hợp đồng cung cấp thực phẩm có nguồn gốc; phối hợp với Phòng Lao động - Thương binh và Xã hội quản lý bếp ăn tại cơ sở trợ giúp xã hội.",
)
p.assign("Phòng Giáo dục và Đào tạo", "lead")
p.point(
    "IV.6",
    "6.",
    "Đề nghị UBMTTQ Việt Nam huyện và các đoàn thể:",
    " vận động Nhân dân sản xuất, tiêu dùng thực phẩm an toàn; tham gia giám sát.",
)
p.doubt("a number is missing between 4 and 6", "Đề nghị UBMTTQ Việt Nam huyện")
p.assign("UBMTTQ Việt Nam huyện và các đoàn thể", "ask", OPEN)
p.point("IV.7", "7.", "UBND các xã, thị trấn")
p.leads = ["UBND các xã, thị trấn"]
p.assign("UBND các xã, thị trấn", "lead")
p.item(
    "Xây dựng kế hoạch, bố trí kinh phí; kiểm tra, cấp giấy cho cơ sở thuộc thẩm{lr} quyền quản lý; chịu trách nhiệm trước UBND huyện về ATTP trên địa bàn.",
    receivers=OPEN,
)
p.item(
    "Báo cáo UBND huyện (qua Phòng Y tế): báo cáo tháng trước ngày 20 hàng tháng; báo cáo quý I, báo cáo 6 tháng, báo cáo 9 tháng, báo cáo năm lần lượt trước ngày 10/3, 10/6, 10/9 và 10/12/2021.",
    receivers=OPEN,
    due=OPEN,
)
WHERE = {"to": "UBND huyện", "via": "Phòng Y tế"}
p.report("monthly", "---20", "trước ngày 20 hàng tháng", before=True, **WHERE)
p.report("quarterly", OPEN, "10/3", before=OPEN, inferred_year=OPEN, **WHERE)
p.report("six_month", OPEN, "10/6", before=OPEN, inferred_year=OPEN, **WHERE)
p.report("other", OPEN, "10/9", before=OPEN, inferred_year=OPEN, **WHERE)
p.report("annual", "2021-12-10", "10/12/2021", before=OPEN, **WHERE)
p.line(
    "Căn cứ Kế hoạch này, các cơ quan, đơn vị, UBND các xã, thị trấn triển khai thực hiện. Quá trình thực hiện có khó khăn, vướng mắc kịp thời báo cáo về UBND huyện (qua Phòng Y tế) để xem xét giải quyết./."
)
p.report("on_demand", None, "kịp thời báo cáo về UBND huyện", to="UBND huyện", via="Phòng Y tế", path=OPEN)
p.line("Noi nhận:")
p.line(
    "- UBND tỉnh;{br}- Chi cục ATVSTP tỉnh;{br}- TT Huyện ủy, TT HĐND huyện;{br}- BCĐ LN về ATTP huyện;{br}- UBND các xã, thị trấn;{br}- Lưu: VT, YT."
)
p.line("{b}KT. CHỦ TỊCH{br}PHÓ CHỦ TỊCH{/b}")
p.line("Lò Văn Ún")

p.write_txt(wrap=90)
