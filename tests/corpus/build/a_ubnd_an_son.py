"""A province's gender-equality plan of 2026: automatic numbering, and an annex of 40 rows over several pages."""

from paper import OPEN, Paper

p = Paper(
    "a-ubnd-an-son-binh-dang-gioi-2026",
    type="Kế hoạch",
    number="112",
    symbol="KH-UBND",
    place="An Sơn",
    date="2026-03-06",
    agency="Ủy ban nhân dân tỉnh An Sơn",
    superior_agency=None,
    title="Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 trên địa bàn tỉnh An Sơn",
    signers=[{"capacity": "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "position": "PHÓ CHỦ TỊCH", "name": "Đinh Thị Hồng Gấm"}],
    recipients=[
        "Bộ Nội vụ (báo cáo)",
        "TT Tỉnh ủy, TT HĐND tỉnh (báo cáo)",
        "Chủ tịch, các PCT UBND tỉnh",
        "UBMTTQ VN tỉnh và các tổ chức CT-XH tỉnh",
        "Các sở, ban, ngành tỉnh",
        "UBND các xã, phường, đặc khu",
        "CVP, các PCVP UBND tỉnh",
        "Lưu: VT, KGVX. Tr(45b)",
    ],
)
OUT, ONE, LET = ("outline", 0), ("outline", 1), ("outline", 2)
DASH = {"num": ("dash", 0)}


def dash(text: str, **answer: object) -> None:
    p.item(text, look=DASH, **answer)


p.heading(
    ["ỦY BAN NHÂN DÂN", "TỈNH AN SƠN"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số: 112/KH-UBND",
    "An Sơn, ngày 06 tháng 3 năm 2026",
)
p.line("KẾ HOẠCH", align="center", bold=True)
p.line(
    "Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ{br}năm 2026 trên địa bàn tỉnh An Sơn",
    align="center",
    bold=True,
)
p.line(
    "Căn cứ Luật Bình đẳng giới ngày 29/11/2006; Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030; "
    "Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình truyền thông về bình đẳng giới đến năm 2030;"
)
p.cite("Luật", "Luật Bình đẳng giới", OPEN)
p.cite("Nghị quyết", "28/NQ-CP", "2021-03-03", "Chính phủ")
p.cite("Quyết định", "1790/QĐ-TTg", "2021-10-23", "Thủ tướng Chính phủ")
p.line(
    "Thực hiện Công văn số 612/BNV-CTTN&BĐG ngày 10/02/2026 của Bộ Nội vụ về việc hướng dẫn triển khai công tác bình đẳng giới năm 2026; xét đề nghị của Sở Nội vụ tại "
    "Tờ trình số 87/TTr-SNV ngày 27/02/2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 như sau:"
)
p.cite("Công văn", "612/BNV-CTTN&BĐG", "2026-02-10", "Bộ Nội vụ")
p.cite("Tờ trình", "87/TTr-SNV", "2026-02-27", OPEN)

p.point("I", "I.", "MỤC TIÊU, CHỈ TIÊU", num=OUT, bold=True)
p.point("I.1", "1.", "Mục tiêu chung", num=ONE, bold=True)
p.line(
    "Tiếp tục thu hẹp khoảng cách giới, tạo điều kiện để phụ nữ và nam giới có cơ hội như nhau trong các lĩnh vực của đời sống xã hội; phòng ngừa, ứng phó kịp thời "
    "với bạo lực trên cơ sở giới; hoàn thành các chỉ tiêu của tỉnh trong năm đầu của giai đoạn 2026 - 2030."
)
p.point("I.2", "2.", "Chỉ tiêu cụ thể đến hết năm 2026", num=ONE, bold=True)
p.point("I.2.a", "a)", "Trong lĩnh vực chính trị", num=LET, italic=True)
dash(
    "Có từ 62% trở lên cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ.", task=False
)
p.target("62% trở lên cơ quan quản lý nhà nước", ">=", 62, unit="%", year=OPEN)
dash("Tỷ lệ nữ đại biểu Hội đồng nhân dân cấp xã nhiệm kỳ 2026 - 2031 đạt ít nhất 30%.", task=False)
p.target("Tỷ lệ nữ đại biểu Hội đồng nhân dân cấp xã", ">=", 30, unit="%", year=OPEN)
p.point("I.2.b", "b)", "Trong lĩnh vực kinh tế, lao động", num=LET, italic=True)
dash(
    "Tăng tỷ lệ lao động nữ làm công hưởng lương lên khoảng 52%; tỷ trọng lao động nữ làm việc trong khu vực nông nghiệp còn dưới 28% trong tổng số lao động nữ có việc làm.",
    task=False,
)
p.target("tỷ lệ lao động nữ làm công hưởng lương", "~", 52, unit="%", year=OPEN)
p.target("tỷ trọng lao động nữ làm việc trong khu vực nông nghiệp", "<", 28, unit="%", year=OPEN)
dash("Tỷ lệ nữ giám đốc, chủ doanh nghiệp, hợp tác xã đạt ít nhất 27,5%.", task=False)
p.target("Tỷ lệ nữ giám đốc, chủ doanh nghiệp, hợp tác xã", ">=", 27.5, unit="%", year=OPEN)
p.point("I.2.c", "c)", "Trong đời sống gia đình và phòng, chống bạo lực trên cơ sở giới", num=LET, italic=True)
dash(
    "Giảm số giờ trung bình làm công việc nội trợ, chăm sóc không được trả công của phụ nữ còn 1,6 lần so với nam giới.",
    task=False,
)
p.target("số giờ trung bình làm công việc nội trợ", "<=", 1.6, unit="lần", year=OPEN)
dash(
    "82% người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một trong các dịch vụ hỗ trợ cơ bản.",
    task=False,
)
p.target("người bị bạo lực gia đình, bạo lực trên cơ sở giới", "=", 82, unit="%", year=OPEN)
p.point("I.2.d", "d)", "Trong lĩnh vực y tế, giáo dục, thông tin", num=LET, italic=True)
dash("Tỷ số giới tính khi sinh không quá 110,5 bé trai/100 bé gái sinh ra sống.", task=False)
p.target("Tỷ số giới tính khi sinh", "<=", 110.5, unit=OPEN, year=OPEN)
dash(
    "Tỷ lệ học sinh nữ người dân tộc thiểu số hoàn thành cấp trung học cơ sở đạt 88%, phấn đấu đến năm 2030 đạt 93%.",
    task=False,
)
p.target("Tỷ lệ học sinh nữ người dân tộc thiểu số", "=", 88, unit="%", year=OPEN)
p.target("phấn đấu đến năm 2030 đạt 93%", "=", 93, unit="%", year=2030)
dash("100% xã, phường, đặc khu có tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở mỗi quý.", task=False)
p.target("xã, phường, đặc khu có tin, bài về bình đẳng giới", "=", 100, unit="%", year=OPEN)
p.due("mỗi quý", recurring="quarterly", optional=True)

p.point("II", "II.", "NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM", num=OUT, bold=True)
p.point("II.1", "1.", "Hoàn thiện chính sách, lồng ghép vấn đề bình đẳng giới", num=ONE, bold=True)
dash(
    "Rà soát các nghị quyết, quyết định của tỉnh ban hành trước ngày 01/7/2025 có nội dung liên quan đến giới, đề xuất sửa đổi, bổ sung cho phù hợp với chính quyền địa phương hai cấp."
)
dash(
    "Thực hiện lồng ghép giới trong xây dựng văn bản quy phạm pháp luật theo Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15; thẩm định nội dung lồng ghép giới đối với 100% dự thảo nghị quyết, quyết định có liên quan."
)
p.cite("Luật", "64/2025/QH15", None, None, title="Luật Ban hành văn bản quy phạm pháp luật")
p.target("dự thảo nghị quyết, quyết định có liên quan", "=", 100, unit="%", year=OPEN)
p.point("II.2", "2.", "Nâng cao nhận thức, thay đổi hành vi", num=ONE, bold=True)
dash(
    "Đổi mới nội dung, hình thức truyền thông; ưu tiên nền tảng số, tiếng dân tộc thiểu số và nhóm đối tượng là nam giới, người chưa thành niên, công nhân khu công nghiệp."
)
dash(
    "Tổ chức Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026 (từ ngày 15/11/2026 đến ngày 15/12/2026) đồng loạt ở cấp tỉnh và cấp xã.",
    due="2026-12-15",
)
p.event(
    "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
    "2026-11-15",
    "2026-12-15",
    OPEN,
)
dash(
    "Lồng ghép truyền thông vào Tháng hành động quốc gia phòng, chống bạo lực gia đình (tháng 6) và Ngày Gia đình Việt Nam 28/6.",
    due=OPEN,
)
p.event("Tháng hành động quốc gia phòng, chống bạo lực gia đình", "--06", recurring="yearly")
p.event("Ngày Gia đình Việt Nam", "--06-28", recurring="yearly")
p.point("II.3", "3.", "Phòng ngừa, ứng phó với bạo lực trên cơ sở giới", num=ONE, bold=True)
dash(
    "Củng cố mạng lưới Địa chỉ tin cậy, Nhà tạm lánh; xây dựng quy trình tiếp nhận, hỗ trợ một cửa tại 02 bệnh viện tuyến tỉnh."
)
dash(
    "Tiếp tục thực hiện Chỉ thị số 09/CT-UBND ngày 14/5/2024 của Chủ tịch Ủy ban nhân dân tỉnh về tăng cường phòng ngừa xâm hại trẻ em gái."
)
p.cite("Chỉ thị", "09/CT-UBND", "2024-05-14", "Chủ tịch Ủy ban nhân dân tỉnh")
p.point("II.4", "4.", "Nâng cao năng lực đội ngũ và công tác kiểm tra", num=ONE, bold=True)
dash(
    "Tập huấn kỹ năng lồng ghép giới, thống kê giới cho công chức cấp xã sau sắp xếp; bổ sung nguồn giảng viên của tỉnh."
)
dash(
    "Kiểm tra việc thực hiện pháp luật về bình đẳng giới tại ít nhất 06 sở, ngành và 20 xã, phường; thông báo kết quả kiểm tra trước ngày 31/10/2026.",
    due="2026-10-31",
)
p.due("trước ngày 31/10/2026", "2026-10-31", before=True)
p.line("Danh mục nhiệm vụ cụ thể, cơ quan chủ trì, phối hợp, thời gian và sản phẩm tại Phụ lục kèm theo Kế hoạch này.")

p.point("III", "III.", "KINH PHÍ THỰC HIỆN", num=OUT, bold=True)
p.point(
    "III.1",
    "1.",
    "Nguồn ngân sách nhà nước theo phân cấp hiện hành; nguồn lồng ghép trong các chương trình, đề án; nguồn huy động hợp pháp khác.",
    num=ONE,
)
p.budget("Nguồn ngân sách nhà nước theo phân cấp hiện hành")
p.point(
    "III.2",
    "2.",
    "Các sở, ban, ngành, địa phương lập dự toán cùng kỳ lập dự toán ngân sách hằng năm, gửi Sở Tài chính thẩm định, trình cấp có thẩm quyền quyết định.",
    num=ONE,
)
p.budget("lập dự toán cùng kỳ lập dự toán ngân sách hằng năm")
p.assign("Các sở, ban, ngành, địa phương", OPEN, OPEN, optional=True)

p.point("IV", "IV.", "TỔ CHỨC THỰC HIỆN", num=OUT, bold=True)
p.point("IV.1", "1.", "Sở Nội vụ", agencies=["Sở Nội vụ"], num=ONE, bold=True)
p.assign("Sở Nội vụ", "lead")
dash(
    "Chủ trì, phối hợp với các sở, ban, ngành và địa phương tổ chức thực hiện Kế hoạch; hướng dẫn, kiểm tra, đôn đốc việc thực hiện.",
    coordinators=OPEN,
)
dash(
    "Tham mưu Ủy ban nhân dân tỉnh ban hành Kế hoạch Tháng hành động năm 2026 trước ngày 30/9/2026.",
    receivers=["Ủy ban nhân dân tỉnh"],
    due="2026-09-30",
)
p.due("trước ngày 30/9/2026", "2026-09-30", before=True)
dash(
    "Tổng hợp, báo cáo Bộ Nội vụ và Ủy ban nhân dân tỉnh kết quả thực hiện 6 tháng trước ngày 20/6/2026 và cả năm trước ngày 20/12/2026.",
    receivers=["Bộ Nội vụ", "Ủy ban nhân dân tỉnh"],
    due="2026-12-20",
)
p.report("six_month", "2026-06-20", "trước ngày 20/6/2026", to="Bộ Nội vụ và Ủy ban nhân dân tỉnh", before=True)
p.report("annual", "2026-12-20", "trước ngày 20/12/2026", to="Bộ Nội vụ và Ủy ban nhân dân tỉnh", before=True)
p.point(
    "IV.2",
    "2.",
    "Sở Tài chính:",
    " Tham mưu bố trí kinh phí thực hiện trong dự toán ngân sách hằng năm; phối hợp với Sở Nội vụ hướng dẫn lồng ghép giới trong lập kế hoạch phát triển kinh tế - xã hội.",
    agencies=["Sở Tài chính"],
    num=ONE,
)
p.assign("Sở Tài chính", "advise")
p.point("IV.3", "3.", "Sở Tư pháp", agencies=["Sở Tư pháp"], num=ONE, bold=True)
p.assign("Sở Tư pháp", "lead")
dash("Thẩm định việc lồng ghép vấn đề bình đẳng giới trong dự thảo văn bản quy phạm pháp luật của tỉnh.")
dash(
    "Phối hợp với Sở Nội vụ biên soạn tài liệu phổ biến pháp luật; thực hiện trợ giúp pháp lý cho phụ nữ, trẻ em gái bị bạo lực.",
    coordinators=["Sở Nội vụ"],
)
p.point("IV.4", "4.", "Sở Y tế", agencies=["Sở Y tế"], num=ONE, bold=True)
p.assign("Sở Y tế", "lead")
dash(
    "Triển khai các biện pháp giảm thiểu mất cân bằng giới tính khi sinh; nghiêm cấm mọi hình thức lựa chọn giới tính thai nhi."
)
dash(
    "Hướng dẫn các cơ sở khám bệnh, chữa bệnh tiếp nhận, sàng lọc, chăm sóc người bị bạo lực theo Thông tư số 24/2017/TT-BYT ngày 17/5/2017 của Bộ Y tế.",
    receivers=OPEN,
)
p.cite("Thông tư", "24/2017/TT-BYT", "2017-05-17", "Bộ Y tế")
p.point(
    "IV.5",
    "5.",
    "Sở Giáo dục và Đào tạo:",
    " Đưa nội dung giới, kỹ năng phòng ngừa bạo lực học đường vào hoạt động trải nghiệm; thống kê tỷ lệ học sinh bỏ học phân tách theo giới tính, gửi Sở Nội vụ trước ngày 10/6/2026 và trước ngày 10/12/2026.",
    agencies=["Sở Giáo dục và Đào tạo"],
    num=ONE,
)
p.assign("Sở Giáo dục và Đào tạo", "lead")
p.due("trước ngày 10/6/2026", "2026-06-10", before=True)
p.due("trước ngày 10/12/2026", "2026-12-10", before=True)
p.point(
    "IV.6",
    "6.",
    "Sở Văn hóa, Thể thao và Du lịch; Báo và phát thanh, truyền hình An Sơn",
    agencies=["Sở Văn hóa, Thể thao và Du lịch", "Báo và phát thanh, truyền hình An Sơn"],
    num=ONE,
    bold=True,
)
p.assign(
    "Sở Văn hóa, Thể thao và Du lịch; Báo và phát thanh, truyền hình An Sơn",
    "lead",
    ["Sở Văn hóa, Thể thao và Du lịch", "Báo và phát thanh, truyền hình An Sơn"],
)
dash(
    "Định hướng, tăng thời lượng, chuyên trang, chuyên mục về bình đẳng giới; phê phán sản phẩm truyền thông mang định kiến giới."
)
dash(
    "Sở Văn hóa, Thể thao và Du lịch chủ trì thực hiện các nhiệm vụ về phòng, chống bạo lực gia đình.",
    leads=["Sở Văn hóa, Thể thao và Du lịch"],
)
p.assign("Sở Văn hóa, Thể thao và Du lịch", "lead")
p.point(
    "IV.7",
    "7.",
    "Công an tỉnh, Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh:",
    " theo chức năng, nhiệm vụ tăng cường phát hiện, xử lý nghiêm hành vi bạo lực, xâm hại phụ nữ và trẻ em gái; chia sẻ số liệu với Sở Nội vụ.",
    agencies=["Công an tỉnh", "Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh"],
    num=ONE,
)
p.assign(
    "Công an tỉnh, Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh",
    OPEN,
    ["Công an tỉnh", "Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh"],
)
p.point(
    "IV.8",
    "8.",
    "Các sở, ban, ngành tỉnh:",
    " căn cứ Kế hoạch này và nhiệm vụ được giao, xây dựng kế hoạch của cơ quan, đơn vị, hoàn thành trước ngày 31/3/2026; bố trí công chức kiêm nhiệm theo dõi công tác bình đẳng giới.",
    agencies=["Các sở, ban, ngành tỉnh"],
    num=ONE,
)
p.assign("Các sở, ban, ngành tỉnh", "lead")
p.due("trước ngày 31/3/2026", "2026-03-31", before=True)
p.point(
    "IV.9",
    "9.",
    "Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Liên đoàn Lao động tỉnh:",
    " phối hợp tuyên truyền, vận động đoàn viên, hội viên; giám sát, phản biện xã hội đối với chính sách có tác động đến phụ nữ.",
    agencies=[
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        "Hội Liên hiệp Phụ nữ tỉnh",
        "Liên đoàn Lao động tỉnh",
    ],
    num=ONE,
)
p.assign(
    "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Liên đoàn Lao động tỉnh",
    "ask",
    ["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Liên đoàn Lao động tỉnh"],
)
p.point(
    "IV.10",
    "10.",
    "Ủy ban nhân dân các xã, phường, đặc khu",
    agencies=["Ủy ban nhân dân các xã, phường, đặc khu"],
    num=ONE,
    bold=True,
)
p.assign("Ủy ban nhân dân các xã, phường, đặc khu", "lead")
dash(
    "Xây dựng kế hoạch của địa phương trước ngày 15/4/2026; bố trí kinh phí, phân công công chức Phòng Văn hóa - Xã hội làm đầu mối.",
    due="2026-04-15",
)
p.due("trước ngày 15/4/2026", "2026-04-15", before=True)
dash("Thường xuyên rà soát, nắm tình hình hộ gia đình có nguy cơ xảy ra bạo lực để can thiệp sớm.")
p.due("Thường xuyên", recurring="continuous")

p.point("V", "V.", "CHẾ ĐỘ BÁO CÁO", num=OUT, bold=True)
p.line(
    "Các sở, ban, ngành, đoàn thể tỉnh và Ủy ban nhân dân các xã, phường, đặc khu báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 10/6/2026 đối với báo cáo 6 tháng, "
    "trước ngày 10/12/2026 đối với báo cáo năm và báo cáo đột xuất khi có yêu cầu."
)
p.assign(
    "Các sở, ban, ngành, đoàn thể tỉnh và Ủy ban nhân dân các xã, phường, đặc khu",
    "report",
    ["Các sở, ban, ngành, đoàn thể tỉnh", "Ủy ban nhân dân các xã, phường, đặc khu"],
)
WHERE = {"to": "Ủy ban nhân dân tỉnh", "via": "Sở Nội vụ"}
p.report("six_month", "2026-06-10", "trước ngày 10/6/2026", before=True, **WHERE)
p.report("annual", "2026-12-10", "trước ngày 10/12/2026", before=True, **WHERE)
p.report("on_demand", None, "báo cáo đột xuất khi có yêu cầu", to=OPEN, via=OPEN)
p.line(
    "Trong quá trình tổ chức thực hiện, nếu phát sinh khó khăn, vướng mắc, các cơ quan, địa phương báo cáo về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) để được hướng dẫn, giải quyết./."
)
p.report("on_demand", None, "nếu phát sinh khó khăn, vướng mắc", path=OPEN, **WHERE)
p.closing(
    [
        "- Bộ Nội vụ (báo cáo);",
        "- TT Tỉnh ủy, TT HĐND tỉnh (báo cáo);",
        "- Chủ tịch, các PCT UBND tỉnh;",
        "- UBMTTQ VN tỉnh và các tổ chức CT-XH tỉnh;",
        "- Các sở, ban, ngành tỉnh;",
        "- UBND các xã, phường, đặc khu;",
        "- CVP, các PCVP UBND tỉnh;",
        "- Lưu: VT, KGVX. Tr(45b).",
    ],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "Đinh Thị Hồng Gấm"],
)

# The annex
p.page_break("portrait")
p.line("PHỤ LỤC", align="center", bold=True)
TITLE = "DANH MỤC NHIỆM VỤ TRIỂN KHAI CÔNG TÁC BÌNH ĐẲNG GIỚI NĂM 2026"
p.line(TITLE, align="center", bold=True)
p.answers["outline"].append({"path": "PL", "label": "PL", "title": OPEN})
del p.answers["outline"][-1]["title"]
p.line("(Kèm theo Kế hoạch số 112/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân tỉnh An Sơn)", align="center", italic=True)

SNV, STC, STP, SYT, SGD, SVH = (
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Tư pháp",
    "Sở Y tế",
    "Sở Giáo dục và Đào tạo",
    "Sở Văn hóa, Thể thao và Du lịch",
)
SNN, SCT, SDT, SKH = (
    "Sở Nông nghiệp và Môi trường",
    "Sở Công Thương",
    "Sở Dân tộc và Tôn giáo",
    "Sở Khoa học và Công nghệ",
)
CA, PN, LD, XA, BAO = (
    "Công an tỉnh",
    "Hội Liên hiệp Phụ nữ tỉnh",
    "Liên đoàn Lao động tỉnh",
    "UBND các xã, phường, đặc khu",
    "Báo và phát thanh, truyền hình An Sơn",
)
DEPTS, STAT, DOAN = "Các sở, ban, ngành", "Thống kê tỉnh", "Tỉnh đoàn"
# text, leads, coordinators, (time as printed, due), product[, cells as printed: {"lead", "coordinate", "product"}]
GROUPS = [
    (
        "I",
        "Hoàn thiện chính sách, lồng ghép giới",
        [
            (
                "Rà soát, đề xuất sửa đổi văn bản của tỉnh có nội dung liên quan đến giới",
                [STP],
                [SNV, STC],
                ("Quý II/2026", "2026-Q2"),
                "Báo cáo kết quả rà soát",
            ),
            (
                "Hướng dẫn lồng ghép giới trong kế hoạch phát triển kinh tế - xã hội giai đoạn 2026 - 2030",
                [STC],
                [SNV],
                ("Tháng 4/2026", "2026-04"),
                "Văn bản hướng dẫn",
            ),
            (
                "Thẩm định lồng ghép giới trong dự thảo văn bản quy phạm pháp luật",
                [STP],
                [DEPTS],
                ("Thường xuyên", None),
                "Báo cáo thẩm định",
            ),
            (
                "Xây dựng bộ chỉ số thống kê giới cấp tỉnh, cấp xã",
                [SNV],
                [STAT, STC],
                ("Trước 30/6/2026", "2026-06-30"),
                "Quyết định của UBND tỉnh",
                {"sep": ", "},
            ),
            (
                "Thu thập, công bố số liệu phân tách giới tính",
                [SNV],
                [STAT],
                ("Quý IV/2026", "2026-Q4"),
                "Niên giám",
                {"lead": "nt"},
            ),
            (
                "Xây dựng chính sách hỗ trợ lao động nữ khu vực phi chính thức khởi sự kinh doanh",
                [STC],
                [SNV, PN],
                ("Tháng 9/2026", "2026-09"),
                "Nghị quyết của HĐND tỉnh",
                {"sep": " và "},
            ),
        ],
    ),
    (
        "II",
        "Truyền thông nâng cao nhận thức",
        [
            (
                "Xây dựng chuyên mục “Bình đẳng giới” phát sóng trên truyền hình",
                [BAO],
                [SNV],
                ("Hằng tháng", None),
                "12 số",
            ),
            ("Tổ chức tọa đàm nhân ngày Quốc tế Phụ nữ", [PN], [SNV, LD], ("08/3/2026", "2026-03-08"), "Tọa đàm"),
            (
                "Thi sáng tác tranh cổ động về bình đẳng giới",
                [SVH],
                [DOAN, PN],
                ("Từ tháng 5 đến tháng 8/2026", "2026-08"),
                "Bộ tranh",
            ),
            (
                "Tuyên truyền trong Tháng hành động quốc gia phòng, chống bạo lực gia đình",
                [SVH],
                [XA],
                ("Tháng 6/2026", "2026-06"),
                "Lễ mít tinh, tin bài",
                {"lead": "nt"},
            ),
            (
                "Truyền thông cho công nhân tại các khu công nghiệp",
                [LD],
                ["Ban Quản lý Khu kinh tế và các khu công nghiệp"],
                ("Quý II và quý III/2026", "2026-Q3"),
                "06 buổi",
            ),
            (
                "Ban hành Kế hoạch Tháng hành động vì bình đẳng giới năm 2026",
                [SNV],
                ["Văn phòng UBND tỉnh"],
                ("Trước ngày 30/9/2026", "2026-09-30"),
                "Kế hoạch của UBND tỉnh",
            ),
            (
                "Tổ chức Lễ phát động Tháng hành động cấp tỉnh",
                [SNV],
                [BAO, "UBND phường Tân Hòa"],
                ("13/11/2026", "2026-11-13"),
                "Lễ phát động",
            ),
            (
                "Treo pa nô, băng rôn tại các tuyến đường trung tâm trong Tháng hành động",
                [XA],
                [SVH],
                ("15/11 - 15/12/2026", "2026-12-15"),
                "-",
                {"none": True},
            ),
            ("Sản xuất video ngắn phát trên nền tảng số", [SKH], [SNV, DOAN], ("Tháng 10/2026", "2026-10"), "10 video"),
        ],
    ),
    (
        "III",
        "Nâng cao năng lực cán bộ",
        [
            (
                "Tập huấn kiến thức bình đẳng giới cho công chức Phòng Văn hóa - Xã hội cấp xã",
                [SNV],
                [XA],
                ("Tháng 5/2026", "2026-05"),
                "03 lớp",
            ),
            ("Tập huấn lồng ghép giới cho cán bộ pháp chế", [STP], [SNV], ("Tháng 7/2026", "2026-07"), "01 lớp"),
            (
                "Bồi dưỡng kỹ năng lãnh đạo cho nữ đại biểu HĐND cấp xã nhiệm kỳ 2026 - 2031",
                [SNV],
                ["Trường Chính trị tỉnh", PN],
                ("Quý III/2026", "2026-Q3"),
                "04 lớp",
            ),
            ("Tập huấn thống kê giới cho công chức đầu mối", [STAT], [SNV], ("Tháng 8/2026", "2026-08"), "01 lớp"),
            ("Trao đổi kinh nghiệm với tỉnh Lam Giang", [SNV], [], ("Quý IV", "--Q4"), "Báo cáo kết quả"),
        ],
    ),
    (
        "IV",
        "Giáo dục, y tế, lao động",
        [
            (
                "Đưa nội dung giới vào hoạt động trải nghiệm bậc trung học",
                [SGD],
                [DOAN],
                ("Năm học 2026 - 2027", None),
                "Tài liệu hướng dẫn",
            ),
            (
                "Tổ chức ngày hội “Nữ sinh với khoa học và công nghệ”",
                [SGD],
                [SKH],
                ("11/10/2026", "2026-10-11"),
                "Ngày hội",
            ),
            (
                "Tư vấn, khám sức khỏe tiền hôn nhân tại các xã vùng cao",
                [SYT],
                [XA],
                ("Trước 30/11/2026", "2026-11-30"),
                "40 đợt",
                {"merge": 3},
            ),
            (
                "Thanh tra, kiểm tra cơ sở siêu âm, nạo phá thai về lựa chọn giới tính thai nhi",
                [SYT],
                [CA],
                ("Quý II, quý IV năm 2026", "2026-Q4"),
                "Kết luận kiểm tra",
            ),
            (
                "Sàng lọc trước sinh và sơ sinh cho phụ nữ mang thai vùng khó khăn",
                [SYT],
                [SDT, XA],
                ("Trong năm 2026", "2026"),
                "Báo cáo",
            ),
            ("Hỗ trợ đào tạo nghề cho lao động nữ nông thôn", [SNV], [PN, XA], ("Tháng 11/2026", "2026-11"), "30 lớp"),
            (
                "Sàn giao dịch việc làm dành cho lao động nữ",
                [SNV],
                ["Trung tâm Dịch vụ việc làm tỉnh"],
                ("20/3/2026 và 20/10/2026", "2026-10-20"),
                "02 phiên",
                {"lead": "như trên"},
            ),
            (
                "Hỗ trợ sinh kế cho phụ nữ dân tộc thiểu số làm chủ hộ nghèo",
                [SDT],
                [SNN, PN],
                ("Năm 2026", "2026"),
                "Mô hình sinh kế",
            ),
            (
                "Tập huấn khuyến nông cho phụ nữ",
                [SNN],
                [PN],
                ("Đợt 1: trước 30/4/2026; đợt 2: trước 30/9/2026", "2026-09-30"),
                "20 lớp",
            ),
            (
                "Kết nối sản phẩm của hợp tác xã do phụ nữ quản lý vào siêu thị",
                [SCT],
                [PN, "Liên minh Hợp tác xã tỉnh"],
                ("Thường xuyên", None),
                "Biên bản ghi nhớ",
            ),
        ],
    ),
    (
        "V",
        "Phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
        [
            (
                "Ban hành quy trình liên ngành hỗ trợ người bị bạo lực",
                [SVH],
                [CA, SYT, STP],
                ("Tháng 6/2026", "2026-06"),
                "Quyết định",
            ),
            (
                "Củng cố Địa chỉ tin cậy, Nhà tạm lánh tại cộng đồng",
                [XA],
                [PN, CA],
                ("Trước ngày 31/8/2026", "2026-08-31"),
                "Danh sách công bố",
            ),
            (
                "Vận hành đường dây nóng hỗ trợ 24/7",
                ["Trung tâm Công tác xã hội tỉnh"],
                [SYT],
                ("Thường xuyên", None),
                "Sổ theo dõi",
                {"merge": 2},
            ),
            (
                "Tham vấn, trị liệu tâm lý cho trẻ em gái bị xâm hại",
                ["Trung tâm Công tác xã hội tỉnh"],
                [SYT],
                ("Khi có vụ việc", None),
                "Hồ sơ hỗ trợ",
            ),
            (
                "Hỗ trợ nạn nhân mua bán người trở về tái hòa nhập cộng đồng",
                [SNV],
                [CA, PN],
                ("Khi phát sinh", None),
                None,
            ),
        ],
    ),
    (
        "VI",
        "Kiểm tra, sơ kết, khen thưởng",
        [
            (
                "Kiểm tra liên ngành công tác bình đẳng giới",
                [SNV],
                ["Thanh tra tỉnh", PN],
                ("Tháng 8 đến tháng 10/2026", "2026-10"),
                "Thông báo kết quả",
            ),
            (
                "Giám sát việc bố trí cán bộ nữ lãnh đạo, quản lý",
                ["Ban Tổ chức Tỉnh ủy"],
                [SNV],
                ("Theo chương trình giám sát", None),
                "Báo cáo giám sát",
            ),
            (
                "Khảo sát nhận thức về bình đẳng giới của người dân",
                [SNV],
                [STAT],
                ("Quý III/2026", "2026-Q3"),
                "Báo cáo khảo sát",
            ),
            (
                "Sơ kết 5 năm Chương trình truyền thông về bình đẳng giới",
                [SNV],
                [DEPTS],
                ("Tháng 12/2026", "2026-12"),
                "Hội nghị, báo cáo",
                {"coordinate": "nt", "before": [STAT]},
            ),
            (
                "Khen thưởng tập thể, cá nhân tiêu biểu",
                [SNV],
                [DEPTS, XA],
                ("Tháng 12/2026", "2026-12"),
                "Quyết định khen thưởng",
            ),
        ],
    ),
]
rows: list[list[object]] = [
    ["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"]
]
number = 0
for label, title, tasks in GROUPS:
    p.answers["outline"].append({"path": f"PL.{label}", "label": label, "title": title})
    rows.append([{"text": label, "bold": True, "align": "center"}, {"text": title, "bold": True, "span": 5}])
    merged = 0
    for text, leads, coordinators, (time, due), product, *rest in tasks:
        printed = rest[0] if rest else {}
        number += 1
        if "before" in printed:  # "nt" stands for the cell above it
            coordinators = printed["before"]
        p.row(
            text,
            path=f"PL.{label}",
            leads=leads,
            coordinators=coordinators,
            due=due,
            product=None if printed.get("none") else product,
        )
        sep = printed.get("sep", "; ")
        lead: object = printed.get("lead", sep.join(leads))
        if "merge" in printed:
            merged, lead = printed["merge"], {"text": lead, "merge": "restart"}
        elif merged:
            lead = {"text": "", "merge": "continue"}
        merged = max(0, merged - 1)
        rows.append(
            [
                {"text": str(number), "align": "center"},
                text,
                lead,
                printed.get("coordinate", sep.join(coordinators)),
                time,
                product or "",
            ]
        )
assert number == 40
p.table(rows, [600, 2900, 1500, 1700, 1400, 1400], header=1, size=13)

p.write_docx()
