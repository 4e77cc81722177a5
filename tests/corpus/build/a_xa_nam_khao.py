"""A commune's gender-equality plan as pasted from a PDF: page numbers, paragraphs torn by pages, marks of bold."""

from paper import OPEN, Paper

p = Paper(
    "a-xa-nam-khao-binh-dang-gioi-2026",
    type="Kế hoạch",
    number="27",
    symbol="KH-UBND",
    place="Nậm Khao",
    date="2026-02-05",
    agency="Ủy ban nhân dân xã Nậm Khao",
    superior_agency=None,
    title="Triển khai công tác bình đẳng giới và vì sự tiến bộ của phụ nữ trên địa bàn xã Nậm Khao năm 2026",
    signers=[{"capacity": "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "position": "PHÓ CHỦ TỊCH", "name": "Lò Thị Phượng"}],
    recipients=[
        "UBND tỉnh (để b/c)",
        "Sở Nội vụ (để b/c)",
        "TT Đảng ủy, HĐND xã",
        "CT, các PCT UBND xã",
        "UBMTTQ và các đoàn thể xã",
        "Các phòng, đơn vị, trường học",
        "17 thôn, bản",
        "Lưu: VT, VHXH (L.06b)",
    ],
)

p.line("{b}ỦY BAN NHÂN DÂN{/b}")
p.line("{b}XÃ NẬM KHAO{/b}")
p.line("Số: 27 /KH-UBND")
p.line("{b}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM{/b}")
p.line("{b}Độc lập - Tự do - Hạnh phúc{/b}")
p.line("Nậm Khao, ngày 05 tháng 02 năm 2026")
p.line("{b}KẾ HOẠCH{/b}")
p.line("{b}Triển khai công tác bình đẳng giới và vì sự tiến bộ của phụ nữ{br}trên địa bàn xã Nậm Khao năm 2026{/b}")
p.line(
    "Thực hiện Kế hoạch số 31/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lam Giang về công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026; "
    "Công văn số 118/SNV-XDCQ&CTTN ngày 26/01/2026 của Sở Nội vụ tỉnh Lam Giang về việc hướng dẫn một số nội dung trọng tâm, Ủy ban nhân dân (UBND) xã Nậm Khao "
    "xây dựng Kế hoạch triển khai thực hiện trên địa bàn xã, cụ thể như sau:"
)
p.cite("Kế hoạch", "31/KH-UBND", "2026-01-20", "Ủy ban nhân dân tỉnh Lam Giang")
p.cite("Công văn", "118/SNV-XDCQ&CTTN", "2026-01-26", "Sở Nội vụ tỉnh Lam Giang")

p.point("I", "I.", "MỤC ĐÍCH, YÊU CẦU")
p.point("I.1", "1.", "Mục đích")
p.item(
    "Nâng cao nhận thức của cán bộ, công chức và bà con các dân tộc về bình đẳng giới, từng bước xóa bỏ định kiến giới trong gia đình, dòng họ và cộng đồng thôn bản.",
    task=False,
)
p.item(
    "Tạo điều kiện để phụ nữ và trẻ em gái người dân tộc thiểu số được học tập, có việc làm, được bảo vệ khi bị bạo lực và được tham gia bàn bạc công việc chung của{lr} bản làng.",
    task=False,
)
p.point("I.2", "2.", "Yêu cầu")
p.item(
    "Việc triển khai phải thiết thực, tiết kiệm, lấy thôn bản làm địa bàn chính, hình thức dễ hiểu, phù hợp phong tục của từng dân tộc.",
    task=False,
)
p.item(
    "Gắn với nhiệm vụ chuyên môn và các chương trình mục tiêu quốc gia đang thực hiện trên địa bàn, không để trùng lặp đối tượng.",
    task=False,
    gap="",
)

p.point("II", "II.", "CHỈ TIÊU PHẤN ĐẤU NĂM 2026")
p.point(
    "II.1",
    "1.",
    "100% cán bộ, công chức, viên chức và người hoạt động không chuyên trách ở thôn bản được phổ biến Luật Bình đẳng giới và các văn bản hướng dẫn thi hành.",
)
p.cite("Luật", "Luật Bình đẳng giới")
p.target("cán bộ, công chức, viên chức và người hoạt động không chuyên trách", "=", 100, unit="%", year=OPEN)
p.point(
    "II.2",
    "2.",
    "Tỷ lệ nữ tham gia cấp ủy chi bộ trực thuộc đạt từ 20 - 25%; tỷ lệ nữ là trưởng thôn, trưởng bản đạt trên 15%.",
)
p.target("Tỷ lệ nữ tham gia cấp ủy chi bộ trực thuộc", "between", low=20, high=25, unit="%", year=OPEN)
p.target("tỷ lệ nữ là trưởng thôn, trưởng bản", ">", 15, unit="%", year=OPEN)
p.point(
    "II.3",
    "3.",
    "Ít nhất 85% số hộ gia đình được tiếp cận thông tin về phòng, chống bạo lực trên cơ sở giới; tỷ lệ tảo hôn giảm xuống còn 4,5%.",
)
p.target("số hộ gia đình được tiếp cận thông tin", ">=", 85, unit="%", year=OPEN)
p.target("tỷ lệ tảo hôn", "<=", 4.5, unit="%", year=OPEN)
p.point("II.4", "4.", "Trong Thường trực Hội đồng nhân dân, lãnh đạo UBND xã phải có cán bộ nữ.")
p.target("phải có cán bộ nữ", "yes", unit=OPEN, year=OPEN)

p.point("III", "III.", "NỘI DUNG THỰC HIỆN")
p.point("III.1", "1 .", "Công tác lãnh đạo, chỉ đạo")
p.item(
    "Kiện toàn Ban vì sự tiến bộ của phụ nữ xã, phân công thành viên phụ trách từng cụm bản, hoàn thành trước ngày 28/02/2026.",
    due="2026-02-28",
)
p.due("trước ngày 28/02/2026", "2026-02-28", before=True)
p.item(
    "Đưa mục tiêu bình đẳng giới vào nghị quyết phát triển kinh tế - xã hội của xã và hương ước, quy ước của thôn bản.",
    gap="",
)
p.item(
    "Rà soát, bổ sung quy hoạch cán bộ nữ; quan tâm giới thiệu nữ ứng cử đại biểu Hội đồng nhân dân xã, nhiệm kỳ 2026 - 2031."
)

p.point("III.2", "2.", "Công tác truyền thông")
p.point("III.2.a", "a)", "Truyền thông trên hệ thống loa truyền thanh cơ sở và tại các buổi họp bản:")
p.item("Phát thanh chuyên mục “Gia đình bình đẳng” bằng tiếng phổ thông và tiếng Thái, định kỳ hằng tháng.")
p.due("hằng tháng", recurring="monthly")
p.item(
    "Biên soạn tờ gấp về Luật Phòng, chống bạo lực gia đình năm 2022 và Nghị định số 76/2023/NĐ-CP ngày{lr} 01/11/2023 của Chính phủ, in bằng hai thứ tiếng, xong trong quý II/2026.",
    due="2026-Q2",
)
p.cite("Luật", "Luật Phòng, chống bạo lực gia đình", "2022")
p.cite("Nghị định", "76/2023/NĐ-CP", "2023-11-01", "Chính phủ")
p.due("trong quý II/2026", "2026-Q2")
p.point(
    "III.2.b",
    "b)",
    "Tổ chức Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới từ ngày 15/11/2026 đến ngày 15/12/2026:",
)
p.event(
    "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
    "2026-11-15",
    "2026-12-15",
    OPEN,
)
p.item("Tổ chức Lễ phát động cấp xã tại Trường Trung học cơ sở Nậm Khao vào ngày 14/11/2026.", due="2026-11-14")
p.event("Lễ phát động", "2026-11-14", recurring=OPEN)
p.item("Treo băng rôn tại trụ sở UBND xã, chợ phiên và nhà văn hóa các bản; tổ chức giải bóng chuyền nữ các thôn bản.")
p.point("III.2.c", "c)", "Tổ chức gặp mặt cán bộ nữ nhân ngày Quốc tế Phụ nữ 8/3 và ngày Phụ nữ Việt Nam 20/10.")
p.event("ngày Quốc tế Phụ nữ", "--03-08", recurring="yearly")
p.event("ngày Phụ nữ Việt Nam", "--10-20", recurring="yearly")

p.point("III.3", "3.", "Phòng ngừa, ứng phó với bạo lực trên cơ sở giới")
p.item(
    "Duy trì 03 địa chỉ tin cậy tại cộng đồng ở các bản Nà Hin, Huổi Cáy, Pá Khôm; bổ sung chăn màn, tủ thuốc và sổ ghi tiếp nhận."
)
p.item(
    "Khi xảy ra vụ việc, tổ hòa giải và công an viên báo ngay về UBND xã trong vòng 12 giờ; phối hợp với Trạm Y tế xã chăm sóc người bị bạo lực.",
    leads=OPEN,
    coordinators=OPEN,
    receivers=OPEN,
)
p.due("Khi xảy ra vụ việc", condition="Khi xảy ra vụ việc")

p.point("IV", "IV.", "KINH PHÍ THỰC HIỆN")
p.line(
    "Kinh phí thực hiện từ ngân sách xã năm 2026, lồng ghép trong các chương trình mục tiêu quốc gia và nguồn xã hội hóa theo quy định của Luật Ngân sách nhà nước."
)
p.budget("Kinh phí thực hiện từ ngân sách xã năm 2026")
p.cite("Luật", "Luật Ngân sách nhà nước")

p.point("V", "V.", "TỔ CHỨC THỰC HIỆN")
p.point("V.1", "1.", "Phòng Văn hóa - Xã hội", agencies=["Phòng Văn hóa - Xã hội"])
p.assign("Phòng Văn hóa - Xã hội", "lead")
p.item(
    "Chủ trì, phối hợp với các cơ quan, đơn vị liên quan tham mưu UBND xã triển khai Kế hoạch này; theo dõi, đôn đốc việc thực hiện.",
    coordinators=["các cơ quan, đơn vị liên quan"],
    receivers=["UBND xã"],
)
p.item(
    "Tham mưu Kế hoạch tổ chức Tháng hành động vì bình đẳng giới năm 2026, trình UBND xã trước ngày 20/10/2026.",
    receivers=["UBND xã"],
    due="2026-10-20",
)
p.due("trước ngày 20/10/2026", "2026-10-20", before=True)
p.item("Tổ chức 02 lớp tập huấn kiến thức về giới cho trưởng bản, chi hội trưởng phụ nữ:")
p.item("Lớp 1: cụm bản vùng cao, trong tháng 4/2026;", "+", due="2026-04")
p.due("trong tháng 4/2026", "2026-04")
p.item("Lớp 2: cụm bản dọc Quốc lộ, trong tháng 7/2026.", "+", due="2026-07")
p.due("trong tháng 7/2026", "2026-07")
p.point(
    "V.2",
    "2.",
    "Phòng Kinh tế",
    ": tham mưu UBND xã cân đối, bố trí kinh phí; hướng dẫn việc quản lý, thanh quyết toán kinh phí theo quy định.",
    agencies=["Phòng Kinh tế"],
)
p.assign("Phòng Kinh tế", "advise")
p.point("V.3", "3.", "Văn phòng HĐND và UBND xã", agencies=["Văn phòng HĐND và UBND xã"])
p.assign("Văn phòng HĐND và UBND xã", OPEN)
p.item("Thường xuyên cập nhật tin, bài về bình đẳng giới trên Trang thông tin điện tử của xã.")
p.due("Thường xuyên", recurring="continuous")
p.item("Đôn đốc các đơn vị gửi báo cáo đúng hạn.", receivers=OPEN, coordinators=OPEN)
p.point("V.5", "5.", "Trạm Y tế xã, Công an xã", agencies=["Trạm Y tế xã", "Công an xã"])
p.assign("Trạm Y tế xã, Công an xã", "lead", ["Trạm Y tế xã", "Công an xã"])
p.doubt("a number is missing between 3 and 5", "Trạm Y tế xã, Công an xã")
p.item("Tiếp nhận, sơ cứu, lập hồ sơ ban đầu đối với người bị bạo lực; bảo đảm an toàn, giữ bí mật thông tin.")
p.item(
    "Định kỳ hằng quý cung cấp số liệu vụ việc bạo lực gia đình cho Phòng Văn hóa - Xã hội trước ngày 20 của tháng cuối quý.",
    receivers=["Phòng Văn hóa - Xã hội"],
    due="---20",
)
p.due("trước ngày 20 của tháng cuối quý", "---20", before=True, recurring="quarterly")
p.point(
    "V.6",
    "6.",
    "Các trường học trên địa bàn",
    ": lồng ghép giáo dục giới tính, kỹ năng phòng, chống xâm hại trong sinh hoạt ngoại khóa; bố trí công trình vệ sinh riêng cho học sinh nữ trước khi vào năm học mới.",
    agencies=["Các trường học trên địa bàn"],
)
p.assign("Các trường học trên địa bàn", "lead")
p.due("trước khi vào năm học mới", condition=OPEN, optional=True)
p.point("V.7", "7.", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể chính trị - xã hội", agencies=[])
p.assign("Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể chính trị - xã hội", "ask", OPEN)
p.item(
    "Vận động hội viên, đoàn viên thực hiện nếp sống bình đẳng; giám sát việc thực hiện chính sách đối với phụ nữ.",
    leads=OPEN,
)
p.item(
    "Hội Liên hiệp Phụ nữ xã duy trì sinh hoạt các câu lạc bộ “Cha mẹ và con gái”, mỗi tháng một lần.",
    leads=["Hội Liên hiệp Phụ nữ xã"],
)
p.assign("Hội Liên hiệp Phụ nữ xã", OPEN)
p.due("mỗi tháng một lần", recurring="monthly")
p.point(
    "V.8",
    "8.",
    "Trưởng các thôn, bản",
    ": đưa nội dung Kế hoạch vào cuộc họp thôn bản gần nhất; kịp thời{lr} phát hiện, hòa giải mâu thuẫn phát sinh trong các gia đình.",
    agencies=["Trưởng các thôn, bản"],
)
p.assign("Trưởng các thôn, bản", "lead")

p.point("VI", "VI.", "CHẾ ĐỘ THÔNG TIN, BÁO CÁO")
p.line(
    "Các cơ quan, đơn vị, trường học, thôn bản báo cáo kết quả thực hiện về UBND xã (qua Phòng Văn hóa - Xã hội để tổng hợp). Thời hạn cụ thể:"
)
REPORTERS = "Các cơ quan, đơn vị, trường học, thôn bản"
p.assign(REPORTERS, "report", OPEN)
p.item("Báo cáo 6 tháng đầu năm: gửi trước ngày {b}05/6/2026{/b};", due="2026-06-05", leads=OPEN, receivers=OPEN)
p.report("six_month", "2026-06-05", "trước ngày 05/6/2026", to="UBND xã", via="Phòng Văn hóa - Xã hội", before=True)
p.item("Báo cáo năm: gửi trước ngày {b}05/12/2026{/b};", due="2026-12-05", leads=OPEN, receivers=OPEN)
p.report("annual", "2026-12-05", "trước ngày 05/12/2026", to="UBND xã", via="Phòng Văn hóa - Xã hội", before=True)
p.item(
    "Báo cáo kết quả Tháng hành động: gửi trước ngày {b}18/12/2026{/b}.", due="2026-12-18", leads=OPEN, receivers=OPEN
)
p.report("action_month", "2026-12-18", "trước ngày 18/12/2026", to="UBND xã", via="Phòng Văn hóa - Xã hội", before=True)
p.line(
    "Trên đây là Kế hoạch triển khai công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 của UBND xã Nậm Khao. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, "
    "các đơn vị kịp thời phản ánh về Phòng Văn hóa - Xã hội để tổng hợp, báo cáo UBND xã xem xét, chỉ đạo./."
)
p.report("on_demand", None, "báo cáo UBND xã xem xét", to=OPEN, via=OPEN, path=OPEN)
p.line("{b}Noi nhận:{/b}")
p.line(
    "- UBND tỉnh (để b/c);{br}- Sở Nội vụ (để b/c);{br}- TT Đảng ủy, HĐND xã;{br}- CT, các PCT UBND xã;{br}- UBMTTQ và các đoàn thể xã;{br}"
    "- Các phòng, đơn vị, trường học;{br}- 17 thôn, bản;{br}- Lưu: VT, VHXH (L.06b)."
)
p.line("{b}TM. ỦY BAN NHÂN DÂN{br}KT. CHỦ TỊCH{br}PHÓ CHỦ TỊCH{/b}")
p.line("{b}Lò Thị Phượng{/b}")

p.write_txt()
