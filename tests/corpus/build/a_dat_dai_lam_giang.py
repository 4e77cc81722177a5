"""A province's plan on the land database as a PDF of several pages: two annexes, a landscape table of tasks and one of figures."""

from paper import OPEN, Paper

p = Paper(
    "a-ubnd-lam-giang-dat-dai-2026",
    type="Kế hoạch",
    number="186",
    symbol="KH-UBND",
    place="Lam Giang",
    date="2026-04-22",
    agency="Ủy ban nhân dân tỉnh Lam Giang",
    superior_agency=None,
    title="Triển khai chiến dịch làm giàu, làm sạch cơ sở dữ liệu đất đai và tăng cường quản lý đất đai trên địa bàn tỉnh năm 2026",
    signers=[
        {
            "capacity": "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH",
            "position": "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
            "name": "Đàm Văn Khoát",
        }
    ],
    recipients=[
        "Bộ NN&MT; Bộ Công an (để báo cáo)",
        "TTTU, TT HĐND tỉnh",
        "Chủ tịch và các PCT UBND tỉnh",
        "Các sở, ban, ngành tỉnh",
        "UBND các xã, phường",
        "VP UBND tỉnh: LĐVP, TTPVHCC",
        "Lưu: VT, KT3, KT5",
    ],
)
p.heading(
    ["ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số: 186/KH-UBND",
    "Lam Giang, ngày 22 tháng 4 năm 2026",
)
p.line("KẾ HOẠCH", align="center", bold=True)
p.line(
    "Triển khai chiến dịch làm giàu, làm sạch cơ sở dữ liệu đất đai{br}và tăng cường quản lý đất đai trên địa bàn tỉnh năm 2026",
    align="center",
    bold=True,
)
p.line(
    "Thực hiện Luật Đất đai số 31/2024/QH15; Nghị định số 101/2024/NĐ-CP ngày 29 tháng 7 năm 2024 của Chính phủ quy định về điều tra cơ bản đất đai; đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất "
    "và Hệ thống thông tin đất đai; Nghị định số 151/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực đất đai;"
)
p.cite("Luật", "31/2024/QH15", None, None, title="Luật Đất đai")
p.cite("Nghị định", "101/2024/NĐ-CP", "2024-07-29", "Chính phủ")
p.cite("Nghị định", "151/2025/NĐ-CP", "2025-06-12", "Chính phủ")
p.line(
    "Căn cứ Kế hoạch số 515/KH-BCA-BNN&MT ngày 31/8/2025 của Bộ Công an và Bộ Nông nghiệp và Môi trường về triển khai thực hiện chiến dịch làm giàu, làm sạch cơ sở dữ liệu quốc gia về đất đai; "
    "theo đề nghị của Sở Nông nghiệp và Môi trường tại Tờ trình số 233/TTr-SNNMT ngày 10/4/2026, Công văn số 1402/SNNMT-QLĐĐ ngày 17/4/2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung chủ yếu sau đây:"
)
p.cite("Kế hoạch", "515/KH-BCA-BNN&MT", "2025-08-31", OPEN)
p.cite("Tờ trình", "233/TTr-SNNMT", "2026-04-10", OPEN)
p.cite("Công văn", "1402/SNNMT-QLĐĐ", "2026-04-17", OPEN)

p.point("I", "I.", "MỤC ĐÍCH, YÊU CẦU", bold=True)
p.point("I.1", "1.", "Mục đích", bold=True)
p.point(
    "I.1.a",
    "a)",
    "Hoàn thiện cơ sở dữ liệu đất đai của tỉnh bảo đảm “đúng, đủ, sạch, sống, thống nhất, dùng chung”; kết nối với Cơ sở dữ liệu quốc gia về dân cư để cắt giảm giấy tờ cho người dân, doanh nghiệp.",
)
p.point(
    "I.1.b",
    "b)",
    "Nâng cao trách nhiệm của chính quyền cấp xã trong quản lý, sử dụng đất đai; ngăn chặn tình trạng lấn, chiếm, sử dụng đất sai mục đích, nhất là tại các khu vực giáp ranh, đất có nguồn gốc nông, lâm trường.",
)
p.point("I.2", "2.", "Yêu cầu", bold=True)
p.point(
    "I.2.a",
    "a)",
    "Việc rà soát, làm sạch dữ liệu phải có kiểm tra, đối chiếu hồ sơ gốc; không gây phiền hà cho người sử dụng đất, không thu phí, lệ phí trong thời gian chiến dịch.",
)
p.point(
    "I.2.b",
    "b)",
    "Phân công rõ trách nhiệm từng cơ quan, từng địa bàn; kết quả hằng tuần được cập nhật lên bản đồ tiến độ của tỉnh.",
)
p.due("hằng tuần", recurring="weekly", optional=True)

p.point("II", "II.", "MỤC TIÊU, CHỈ TIÊU", bold=True)
p.point("II.1", "1.", "Về dữ liệu đất đai", bold=True)
p.item(
    "100% thửa đất đã cấp Giấy chứng nhận được rà soát, phân loại theo 3 nhóm dữ liệu; hoàn thành trước ngày 31/8/2026.",
    task=False,
    due=OPEN,
)
p.target("100% thửa đất đã cấp Giấy chứng nhận", "=", 100, unit="%", year=OPEN)
p.item(
    "Tối thiểu 95% thửa đất nhóm 1 được đồng bộ, đưa vào sử dụng chung trong quý III/2026; tỷ lệ thửa đất thiếu thông tin số định danh của chủ sử dụng giảm xuống còn 8%.",
    task=False,
    due=OPEN,
)
p.target("Tối thiểu 95% thửa đất nhóm 1", ">=", 95, unit="%", year=OPEN)
p.target("giảm xuống còn 8%", "<=", 8, unit="%", year=OPEN)
p.point("II.2", "2.", "Về cấp Giấy chứng nhận lần đầu", bold=True)
p.item(
    "Phấn đấu tỷ lệ cấp Giấy chứng nhận lần đầu đối với đất ở đạt trên 97%, đất sản xuất nông nghiệp đạt từ 90 đến 92%, đất lâm nghiệp đạt khoảng 85% diện tích cần cấp.",
    task=False,
)
p.target("đất ở đạt trên 97%", ">", 97, unit="%", year=OPEN)
p.target("từ 90 đến 92%", "between", low=90, high=92, unit="%", year=OPEN)
p.target("đất lâm nghiệp đạt khoảng 85%", "~", 85, unit="%", year=OPEN)
p.item(
    "Ghi tên cả vợ và chồng đối với tài sản chung trên 100% Giấy chứng nhận cấp mới, cấp đổi theo quy định của Luật Hôn nhân và gia đình.",
    task=False,
)
p.target("100% Giấy chứng nhận cấp mới", "=", 100, unit="%", year=OPEN)
p.cite("Luật", "Luật Hôn nhân và gia đình")
p.point("II.3", "3.", "Về thủ tục hành chính", bold=True)
p.item(
    "Tỷ lệ hồ sơ đất đai giải quyết đúng hạn và trước hạn không dưới 98%; mỗi xã, phường phải có điểm hỗ trợ kê khai trực tuyến.",
    task=False,
)
p.target("không dưới 98%", ">=", 98, unit="%", year=OPEN)
p.target("phải có điểm hỗ trợ kê khai trực tuyến", "yes", year=OPEN, unit=OPEN)

p.point("III", "III.", "NHIỆM VỤ TRỌNG TÂM", bold=True)
p.point("III.1", "1.", "Thu thập, số hóa, làm sạch dữ liệu", bold=True)
p.point("III.1.1", "1.1.", "Thu thập dữ liệu từ người sử dụng đất", label=OPEN)
p.item(
    "Tổ chức lực lượng đến từng thôn, bản, khu phố thu thập bản sao Giấy chứng nhận, căn cước của chủ sử dụng đất; hỗ trợ người cao tuổi, người khuyết tật kê khai tại nhà."
)
p.item(
    "Tiếp nhận thông tin do người dân tự cung cấp qua ứng dụng VNeID và Cổng Dịch vụ công, đối soát trong thời hạn 05 ngày làm việc."
)
p.due("trong thời hạn 05 ngày làm việc", condition=OPEN, optional=True)
p.point("III.1.2", "1.2.", "Số hóa, đồng bộ dữ liệu", label=OPEN)
p.item(
    "Quét, nhập hồ sơ địa chính của các xã chưa xây dựng cơ sở dữ liệu; nghiệm thu theo từng đợt, đợt cuối trước ngày 15/11/2026.",
    due="2026-11-15",
)
p.due("trước ngày 15/11/2026", "2026-11-15", before=True)
p.item(
    "Đồng bộ dữ liệu vào Cơ sở dữ liệu quốc gia về đất đai hằng ngày; bảo đảm an toàn, an ninh thông tin theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15."
)
p.cite("Luật", "91/2025/QH15", None, None, title="Luật Bảo vệ dữ liệu cá nhân")
p.due("hằng ngày", recurring=OPEN, optional=True)
p.point("III.2", "2.", "Tăng cường quản lý đất công, xử lý vi phạm", bold=True)
p.item(
    "Thống kê, lập hồ sơ toàn bộ đất công ích, đất trụ sở dôi dư sau sắp xếp đơn vị hành chính, công khai danh mục trước ngày 30 tháng 6 năm 2026.",
    due="2026-06-30",
)
p.due("trước ngày 30 tháng 6 năm 2026", "2026-06-30", before=True)
p.item("Kiểm tra, xử lý dứt điểm các trường hợp lấn, chiếm phát sinh sau ngày 01/8/2024; không hợp thức hóa vi phạm.")
p.item(
    "Giao Ủy ban nhân dân các phường rà soát các dự án chậm đưa đất vào sử dụng, đề xuất thu hồi trong tháng 10/2026.",
    leads=["Ủy ban nhân dân các phường"],
    due="2026-10",
)
p.assign("Ủy ban nhân dân các phường", "lead")
p.due("trong tháng 10/2026", "2026-10")
p.point("III.3", "3.", "Tuyên truyền, tập huấn", bold=True)
p.item(
    "Tuyên truyền trên hệ thống truyền thanh cơ sở ít nhất 02 lần/tuần trong 90 ngày cao điểm (từ ngày 01/5/2026 đến hết ngày 29/7/2026).",
    due="2026-07-29",
)
p.due("từ ngày 01/5/2026 đến hết ngày 29/7/2026", **{"from": "2026-05-01", "to": "2026-07-29"}, optional=True)
p.event("90 ngày cao điểm", "2026-05-01", "2026-07-29", OPEN, optional=True)
p.item(
    "Tập huấn cho công chức địa chính cấp xã, lực lượng công an cơ sở và tổ công nghệ số cộng đồng trong tuần đầu của chiến dịch."
)
p.line(
    "(Chi tiết nhiệm vụ tại Phụ lục I, khối lượng giao cho từng địa phương tại Phụ lục II kèm theo Kế hoạch này).",
    italic=True,
)

p.point("IV", "IV.", "KINH PHÍ THỰC HIỆN", bold=True)
p.item(
    "Ngân sách cấp tỉnh bảo đảm kinh phí xây dựng, vận hành cơ sở dữ liệu, thuê hạ tầng; ngân sách cấp xã bảo đảm kinh phí thu thập thông tin tại địa bàn.",
    task=OPEN,
)
p.budget("Ngân sách cấp tỉnh bảo đảm kinh phí")
p.item(
    "Năm 2026 bố trí 10% nguồn thu tiền sử dụng đất cho công tác đo đạc, đăng ký đất đai, lập hồ sơ địa chính.",
    task=OPEN,
)
p.budget("Năm 2026 bố trí 10% nguồn thu tiền sử dụng đất")
p.target("10% nguồn thu tiền sử dụng đất", "=", 10, unit="%", year=OPEN, optional=True)

p.point("V", "V.", "TỔ CHỨC THỰC HIỆN", bold=True)
p.point("V.1", "1.", "Sở Nông nghiệp và Môi trường - Cơ quan thường trực", agencies=OPEN, bold=True)
p.assign("Sở Nông nghiệp và Môi trường - Cơ quan thường trực", "lead", OPEN)
p.item(
    "Chủ trì, phối hợp với Công an tỉnh, Sở Khoa học và Công nghệ hướng dẫn kỹ thuật, đôn đốc, kiểm tra tiến độ tại các xã, phường.",
    coordinators=["Công an tỉnh", "Sở Khoa học và Công nghệ"],
)
p.item("Chỉ đạo Văn phòng Đăng ký đất đai bố trí 100% nhân lực chi nhánh tham gia chiến dịch.", receivers=OPEN)
p.target("100% nhân lực chi nhánh", "=", 100, unit="%", year=OPEN, optional=True)
p.item(
    "Báo cáo tiến độ về Ủy ban nhân dân tỉnh vào thứ Sáu hằng tuần; tổng kết chiến dịch, báo cáo Bộ Nông nghiệp và Môi trường trước ngày 20/12/2026.",
    receivers=["Ủy ban nhân dân tỉnh", "Bộ Nông nghiệp và Môi trường"],
    due="2026-12-20",
)
p.report("other", None, "vào thứ Sáu hằng tuần", to="Ủy ban nhân dân tỉnh")
p.report("other", "2026-12-20", "trước ngày 20/12/2026", to="Bộ Nông nghiệp và Môi trường", before=True)
p.point("V.2", "2.", "Công an tỉnh", agencies=["Công an tỉnh"], bold=True)
p.assign("Công an tỉnh", OPEN)
p.item(
    "Chỉ đạo công an cấp xã phối hợp rà soát, xác thực thông tin chủ sử dụng đất với Cơ sở dữ liệu quốc gia về dân cư.",
    receivers=OPEN,
    coordinators=OPEN,
)
p.item("Bảo đảm an ninh mạng cho hệ thống thông tin đất đai.")
p.point(
    "V.3",
    "3.",
    "Sở Tài chính:",
    " thẩm định dự toán, tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí; hướng dẫn xử lý nhà, đất dôi dư theo Nghị định số 03/2025/NĐ-CP ngày 01/01/2025 của Chính phủ.",
    agencies=["Sở Tài chính"],
)
p.assign("Sở Tài chính", OPEN)
p.cite("Nghị định", "03/2025/NĐ-CP", "2025-01-01", "Chính phủ")
p.point(
    "V.4",
    "4.",
    "Sở Khoa học và Công nghệ:",
    " phối hợp kết nối, chia sẻ dữ liệu qua trục tích hợp của tỉnh; bố trí máy chủ dự phòng trước ngày 15/6/2026.",
    agencies=["Sở Khoa học và Công nghệ"],
)
p.assign("Sở Khoa học và Công nghệ", "coordinate")
p.due("trước ngày 15/6/2026", "2026-06-15", before=True)
p.point(
    "V.5",
    "5.",
    "Sở Tư pháp, Tòa án nhân dân tỉnh, Thi hành án dân sự tỉnh:",
    " cung cấp thông tin ngăn chặn, giải tỏa, bản án liên quan đến quyền sử dụng đất khi có yêu cầu.",
    agencies=OPEN,
)
p.assign("Sở Tư pháp, Tòa án nhân dân tỉnh, Thi hành án dân sự tỉnh", "lead", OPEN)
p.due("khi có yêu cầu", recurring=OPEN, condition=OPEN)
p.point("V.6", "6.", "Ủy ban nhân dân các xã, phường", agencies=["Ủy ban nhân dân các xã, phường"], bold=True)
p.assign("Ủy ban nhân dân các xã, phường", "lead")
p.item(
    "Thành lập Tổ công tác do đồng chí Chủ tịch làm Tổ trưởng, xong trước ngày 05/5/2026; huy động trưởng thôn, bí thư chi bộ tham gia.",
    due="2026-05-05",
)
p.due("trước ngày 05/5/2026", "2026-05-05", before=True)
p.item(
    "Chịu trách nhiệm về tính chính xác của dữ liệu thu thập; báo cáo kết quả về Sở Nông nghiệp và Môi trường trước 15 giờ thứ Năm hằng tuần.",
    receivers=["Sở Nông nghiệp và Môi trường"],
)
p.report("other", None, "trước 15 giờ thứ Năm hằng tuần", to="Sở Nông nghiệp và Môi trường", before=OPEN)
p.point(
    "V.7",
    "7.",
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh",
    agencies=["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Nông dân tỉnh"],
    bold=True,
)
p.assign(
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh",
    "ask",
    ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Nông dân tỉnh"],
)
p.item("Vận động Nhân dân cung cấp thông tin; giám sát việc công khai đất công.")
p.line(
    "Yêu cầu các cơ quan, địa phương khẩn trương triển khai; khó khăn, vướng mắc phản ánh về Sở Nông nghiệp và Môi trường để tổng hợp, báo cáo Ủy ban nhân dân tỉnh./."
)
p.closing(
    [
        "- Bộ NN&MT; Bộ Công an (để báo cáo);",
        "- TTTU, TT HĐND tỉnh;",
        "- Chủ tịch và các PCT UBND tỉnh;",
        "- Các sở, ban, ngành tỉnh;",
        "- UBND các xã, phường;",
        "- VP UBND tỉnh: LĐVP, TTPVHCC;",
        "- Lưu: VT, KT3, KT5.",
    ],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "", "", "", "Đàm Văn Khoát"],
)

p.page_break("landscape")
p.line("PHỤ LỤC I", align="center", bold=True)
p.line("PHÂN CÔNG NHIỆM VỤ THỰC HIỆN CHIẾN DỊCH", align="center", bold=True)
p.line(
    "(Kèm theo Kế hoạch số 186/KH-UBND ngày 22/4/2026 của Ủy ban nhân dân tỉnh Lam Giang)", align="center", italic=True
)
p.answers["outline"].append({"path": "PL1", "label": "PL1"})
SNN, CA, XA, STC, SKH, SNV = (
    "Sở Nông nghiệp và Môi trường",
    "Công an tỉnh",
    "UBND các xã, phường",
    "Sở Tài chính",
    "Sở Khoa học và Công nghệ",
    "Sở Nội vụ",
)
VPDK, SXD, BAO, UB = (
    "Văn phòng Đăng ký đất đai",
    "Sở Xây dựng",
    "Báo và phát thanh, truyền hình Lam Giang",
    "Văn phòng UBND tỉnh",
)
GROUPS = [
    (
        "A",
        "Công tác chỉ đạo, chuẩn bị",
        [
            (
                "Thành lập Ban Chỉ đạo chiến dịch cấp tỉnh và Tổ giúp việc",
                [SNN],
                [SNV, CA],
                "Tháng 4/2026",
                "2026-04",
                "Quyết định của Chủ tịch UBND tỉnh",
            ),
            ("Thành lập Tổ công tác cấp xã", [XA], [CA], "Trước 05/5/2026", "2026-05-05", "Quyết định"),
            (
                "Hướng dẫn kỹ thuật phân loại, làm sạch dữ liệu",
                [SNN],
                [VPDK, SKH],
                "Trước 30/4/2026",
                "2026-04-30",
                "Văn bản hướng dẫn",
            ),
            (
                "Lập, thẩm định dự toán kinh phí chiến dịch",
                [SNN],
                [STC],
                "Trước 10/5/2026",
                "2026-05-10",
                "Dự toán được duyệt",
            ),
            (
                "Tập huấn quy trình thu thập dữ liệu cho cấp xã",
                [VPDK],
                [CA, XA],
                "Từ 01/5 đến 08/5/2026",
                "2026-05-08",
                "12 lớp tập huấn",
            ),
        ],
    ),
    (
        "B",
        "Thu thập, làm sạch dữ liệu",
        [
            (
                "Thu thập Giấy chứng nhận, căn cước tại từng hộ",
                [XA],
                [CA, VPDK],
                "01/5 - 15/6/2026",
                "2026-06-15",
                "Hồ sơ thu thập",
            ),
            (
                "Đối soát thông tin chủ sử dụng với dữ liệu dân cư",
                [CA],
                [SNN],
                "Trước 30/6/2026",
                "2026-06-30",
                "Danh sách đã xác thực",
            ),
            ("Phân loại thửa đất theo nhóm", [VPDK], [XA], "Trước 15/7/2026", "2026-07-15", "Bảng phân loại"),
            (
                "Chỉnh lý hồ sơ địa chính đối với thửa đất biến động",
                [VPDK],
                [XA],
                "Quý III/2026",
                "2026-Q3",
                "Hồ sơ chỉnh lý",
            ),
            (
                "Số hóa hồ sơ các xã chưa có cơ sở dữ liệu",
                [SNN],
                [VPDK],
                "Đợt 1: trước 31/7/2026; đợt 2: trước 15/11/2026",
                "2026-11-15",
                "Dữ liệu số hóa",
            ),
            ("Đồng bộ dữ liệu vào cơ sở dữ liệu quốc gia", [VPDK], [SKH], "Thường xuyên", None, "Nhật ký đồng bộ"),
            (
                "Kiểm tra, nghiệm thu chất lượng dữ liệu",
                [SNN],
                [STC, SKH],
                "Tháng 11/2026",
                "2026-11",
                "Biên bản nghiệm thu",
            ),
            ("Xây dựng bản đồ tiến độ trực tuyến", [SKH], [SNN], "Tháng 5/2026", "2026-05", "Bản đồ tiến độ"),
        ],
    ),
    (
        "C",
        "Quản lý đất công, xử lý vi phạm",
        [
            ("Thống kê đất công ích, đất trụ sở dôi dư", [XA], [STC, SNN], "Trước 15/6/2026", "2026-06-15", "Danh mục"),
            (
                "Công khai danh mục đất công trên Cổng thông tin điện tử",
                [SNN],
                [UB],
                "Trước 30/6/2026",
                "2026-06-30",
                "Danh mục công khai",
            ),
            (
                "Kiểm tra việc sử dụng đất của các nông, lâm trường",
                [SNN],
                ["Thanh tra tỉnh"],
                "Quý III, quý IV/2026",
                "2026-Q4",
                "Kết luận kiểm tra",
            ),
            (
                "Rà soát dự án chậm đưa đất vào sử dụng",
                [SNN],
                [SXD, STC],
                "Tháng 10/2026",
                "2026-10",
                "Báo cáo, đề xuất",
            ),
            ("Xử lý trường hợp lấn, chiếm đất phát sinh", [XA], [CA], "Thường xuyên", None, "Quyết định xử phạt"),
            ("Đo đạc, cắm mốc ranh giới đất công ty lâm nghiệp", [SNN], [XA], "Năm 2026", "2026", "Hồ sơ ranh giới"),
        ],
    ),
    (
        "D",
        "Tuyên truyền, tổng kết",
        [
            (
                "Tuyên truyền trên báo chí, truyền thanh cơ sở",
                [BAO],
                [XA],
                "Trong thời gian chiến dịch",
                None,
                "Tin, bài, phóng sự",
            ),
            (
                "Tổ chức điểm hỗ trợ kê khai trực tuyến",
                [XA],
                ["Tỉnh đoàn"],
                "Trước 10/5/2026",
                "2026-05-10",
                "Điểm hỗ trợ",
            ),
            ("Sơ kết 90 ngày cao điểm", [SNN], [CA], "31/7/2026", "2026-07-31", "Báo cáo sơ kết"),
            ("Tổng kết chiến dịch, khen thưởng", [SNN], [SNV], "Tháng 12/2026", "2026-12", "Hội nghị, báo cáo"),
        ],
    ),
]
# Cells that repeat the one above in these words: (row, column of leads or coordinators).
REPEATED = {4: ("nt", None), 9: ("nt", "nt"), 17: ("nt", None), 23: ("nt", None)}
rows: list[list[object]] = [["TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"]]
number = 0
for label, title, tasks in GROUPS:
    p.answers["outline"].append({"path": f"PL1.{label}", "label": label, "title": title})
    rows.append([{"text": label, "bold": True, "align": "center"}, {"text": title, "bold": True, "span": 5}])
    for text, leads, coordinators, time, due, product in tasks:
        number += 1
        p.row(text, path=f"PL1.{label}", leads=leads, coordinators=coordinators, due=due, product=product)
        lead, coordinate = REPEATED.get(number, (None, None))
        rows.append(
            [
                {"text": str(number), "align": "center"},
                text,
                lead or "; ".join(leads),
                coordinate or "; ".join(coordinators),
                time,
                product,
            ]
        )
p.table(rows, [700, 4300, 2300, 2500, 2000, 2200], header=1, size=13)

p.page_break("portrait")
p.line("PHỤ LỤC II", align="center", bold=True)
p.line("KHỐI LƯỢNG THỬA ĐẤT CẦN LÀM SẠCH CỦA MỘT SỐ ĐỊA PHƯƠNG", align="center", bold=True)
p.answers["outline"].append({"path": "PL2", "label": "PL2"})
COMMUNES = [
    "Phường Lam Giang",
    "Phường Bắc Cầu",
    "Xã Nậm Khao",
    "Xã Mường Lý",
    "Xã Tà Phìn",
    "Xã Pá Lau",
    "Xã Huổi Cáy",
    "Xã Bản Liền",
    "Xã Khe Tre",
    "Xã Đồng Mạ",
    "Xã Yên Lãng",
    "Xã Thượng Sơn",
]
figures: list[list[object]] = [["TT", "Địa phương", "Tổng số thửa", "Nhóm 1", "Nhóm 2", "Nhóm 3"]]
for number, name in enumerate(COMMUNES, 1):
    first, second, third = 9000 + 731 * number, 2400 + 137 * number, 800 + 53 * number
    figures.append(
        [{"text": str(number), "align": "center"}, name]
        + [
            {"text": f"{value:,}".replace(",", "."), "align": "right"}
            for value in (first + second + third, first, second, third)
        ]
    )
p.table(figures, [700, 3200, 1500, 1400, 1400, 1400], header=1, size=13)

p.write_pdf(pages=8)
