"""A plan of a former district against African swine fever, pasted as plain text from a printed copy (2022)."""

from b_sheet import OPEN, Sheet, advise, ask, cite, coordinate, due, event, header, lead, mixed, report, target
from b_text import write_text

s = Sheet("b-ta-lon-chau-phi-huyen-2022", "txt")
s.header = header(
    "Kế hoạch", "84", "KH-UBND", "Sơn Trạch", "2022-03-14", "Ủy ban nhân dân huyện Sơn Trạch", None,
    "Phòng, chống bệnh Dịch tả lợn Châu Phi trên địa bàn huyện Sơn Trạch năm 2022",
    [("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Văn Thuận")],
    [
        "Sở Nông nghiệp và PTNT (b/c)", "Chi cục Chăn nuôi và Thú y (b/c)", "TT. Huyện ủy, TT. HĐND huyện (b/c)",
        "CT, các PCT UBND huyện", "Các cơ quan, đơn vị có tên tại mục IV", "UBND các xã, thị trấn", "Lưu: VT, NN(15b).",
    ],
)  # fmt: skip

s.say("    ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
s.say("   HUYỆN SƠN TRẠCH                  Độc lập - Tự do - Hạnh phúc")
s.say("   Số:  84 /KH-UBND              Sơn Trạch, ngày 14 tháng 3 năm 2022")
s.say("KẾ HOẠCH")
s.say("Phòng, chống bệnh Dịch tả lợn Châu Phi trên địa bàn huyện Sơn Trạch năm 2022")

s.p(
    "Căn cứ Luật Thú y; Quyết định số 972/QĐ-TTg ngày 07/7/2020 của Thủ tướng Chính phủ phê duyệt Kế hoạch quốc gia phòng, chống bệnh Dịch tả lợn Châu Phi giai đoạn 2020 - 2025; Thông tư số 07/2016/TT-BNNPTNT ngày 31/5/2016 của Bộ Nông nghiệp và Phát triển nông thôn quy định về phòng, chống dịch bệnh động vật trên cạn;",
    cite=[
        cite("Luật", "Luật Thú y"),
        cite("Quyết định", "972/QĐ-TTg", "2020-07-07", "Thủ tướng Chính phủ"),
        cite("Thông tư", "07/2016/TT-BNNPTNT", "2016-05-31", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ],
)
s.p(
    "Thực hiện Kế hoạch số 31/KH-UBND ngày 25/01/2022 của UBND tỉnh Hà Lâm về phòng, chống bệnh Dịch tả lợn Châu Phi (DTLCP) năm 2022; xét đề nghị của Phòng Nông nghiệp và Phát triển nông thôn tại Tờ trình số 22/TTr-PNN ngày ¶ 08/3/2022, UBND huyện ban hành Kế hoạch phòng, chống bệnh DTLCP trên địa bàn huyện năm 2022 như sau:",
    cite=[
        cite("Kế hoạch", "31/KH-UBND", "2022-01-25", "UBND tỉnh Hà Lâm"),
        cite("Tờ trình", "22/TTr-PNN", "2022-03-08", None),
    ],
)
s.h("I.", "MỤC ĐÍCH, YÊU CẦU", "I")
s.h("1.", "Mục đích", "I.1")
s.dash(
    "Chủ động giám sát, phát hiện sớm, khống chế kịp thời các ổ dịch, không để lây lan ra diện rộng; giảm thiểu thiệt hại cho người chăn nuôi và bảo đảm nguồn cung thực phẩm trên địa bàn.",
    task=False,
)
s.dash(
    "Nâng cao nhận thức, trách nhiệm của chính quyền cơ sở, các tổ chức đoàn thể và người chăn nuôi trong việc áp dụng các biện pháp an toàn sinh học.",
    gap="",
    task=False,
)
s.h("2.", "Yêu cầu", "I.2")
s.dash(
    "Các biện pháp phải được triển khai đồng bộ, đúng quy định của pháp luật về thú y, phù hợp với điều kiện của từng xã, thị trấn.",
    task=False,
)
s.dash(
    "Việc thống kê, tiêu hủy và hỗ trợ phải công khai, minh bạch, đúng đối tượng; tuyệt đối không để trục lợi chính sách.",
    task=False,
)
s.h("II.", "MỤC TIÊU", "II")
s.h(
    "1 .",
    "Mục tiêu chung: Khống chế, kiểm soát có hiệu quả bệnh DTLCP, từng bước khôi phục đàn lợn của huyện theo hướng an toàn sinh học.",
    "II.1",
    title="Mục tiêu chung",
)
s.h("2 .", "Mục tiêu cụ thể", "II.2")
s.dash(
    "Tổng số lợn buộc phải tiêu hủy do bệnh DTLCP trong năm dưới 1% tổng đàn.",
    task=False,
    target=target("Tổng số lợn buộc phải tiêu hủy", "<", 1, "%"),
)
s.dash(
    "100% số hộ nuôi từ 10 con lợn trở lên ký cam kết thực hiện “5 không”.",
    task=False,
    target=target("100% số hộ nuôi", "=", 100, "%"),
)
s.dash("Ít nhất 85% số chuồng trại được phun khử trùng trong các đợt tổng vệ sinh; tỷ lệ tiêm phòng các bệnh đỏ đạt từ 80-85% tổng đàn trong diện tiêm.", task=False, target=[
    target("85% số chuồng trại", ">=", 85, "%"),
    target("tỷ lệ tiêm phòng các bệnh đỏ", "between", None, "%", low=80, high=85),
])  # fmt: skip
s.dash(
    "Năm 2022 có trên 60% số trang trại được cấp giấy chứng nhận vùng, cơ sở an toàn dịch bệnh.",
    gap="",
    task=False,
    target=target("số trang trại được cấp giấy chứng nhận", ">", 60, "%", year=2022),
)
s.h("III.", "NỘI DUNG, GIẢI PHÁP", "III")
s.h("1.", "Thông tin, tuyên truyền", "III.1")
s.dash(
    "Tuyên truyền trên hệ thống truyền thanh từ huyện đến thôn về tính chất nguy hiểm của bệnh, dấu hiệu nhận biết, cách khai báo và các mức xử phạt theo Nghị định số 90/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; tăng thời lượng phát thanh ¶ trong thời gian có dịch.",
    cite=cite("Nghị định", "90/2017/NĐ-CP", "2017-07-31", "Chính phủ"),
)
s.dash(
    "In, cấp phát 4.500 tờ rơi hướng dẫn chăn nuôi lợn an toàn sinh học cho các hộ; hoàn thành trước ngày 30/4/2022.",
    by="2022-04-30",
    due=due("trước ngày 30/4/2022", "2022-04-30", before=True),
)
s.h("2.", "Giám sát, phát hiện và báo cáo dịch bệnh", "III.2")
s.dash(
    "Duy trì mạng lưới thú y thôn; khi phát hiện lợn ốm, chết không rõ nguyên nhân, nhân viên thú y phải có mặt kiểm tra và lấy mẫu xét nghiệm.",
    leads=OPEN,
    due=due("khi phát hiện lợn ốm, chết", condition="khi phát hiện lợn ốm, chết không rõ nguyên nhân", recurring=OPEN),
)
s.dash(
    "Lấy mẫu giám sát định kỳ hằng quý tại chợ đầu mối Bến Đá và các điểm giết mổ tập trung.",
    due=due("định kỳ hằng quý", recurring="quarterly"),
)
s.h("3.", "Vệ sinh, tiêu độc, khử trùng", "III.3")
s.p("Tổ chức 02 đợt tổng vệ sinh, tiêu độc khử trùng môi trường trên toàn huyện:")
s.dash(
    "Đợt 1: từ ngày 20/3/2022 đến ngày 20/4/2022;",
    task=OPEN,
    by="2022-04-20",
    event=event("Đợt 1", "2022-03-20", "2022-04-20"),
)
s.dash(
    "Đợt 2: từ ngày 15/9 đến ngày 15/10/2022.",
    task=OPEN,
    by="2022-10-15",
    event=event("Đợt 2", "2022-09-15", "2022-10-15"),
)
s.p("Ngoài các đợt nêu trên, tại nơi có ổ dịch tăng số lần khử trùng theo hướng dẫn của cơ quan thú y.")
s.h("4.", "Quản lý vận chuyển, giết mổ", "III.4")
s.h(
    "a)",
    "Kiểm soát chặt chẽ việc vận chuyển lợn và sản phẩm từ lợn ra, vào địa bàn; kiên quyết xử lý các trường hợp không có giấy chứng nhận kiểm dịch.",
    "III.4.a",
)
s.h(
    "b)",
    "Khi có dịch, thành lập các chốt kiểm dịch tạm thời tại đầu mối giao thông ra, vào vùng dịch; bố trí lực lượng trực 24/24 giờ.",
    "III.4.b",
    due=due("Khi có dịch", condition="Khi có dịch"),
)
s.h(
    "c)",
    "Rà soát, sắp xếp lại các điểm giết mổ nhỏ lẻ, bảo đảm đến quý IV/2022 không còn điểm giết mổ trong khu dân cư tập trung.",
    "III.4.c",
    due=due("đến quý IV/2022", "2022-Q4"),
)
s.h("5.", "Xử lý ổ dịch, hỗ trợ người chăn nuôi", "III.5")
s.p("Việc tiêu hủy, hỗ trợ thực hiện theo Nghị định số 02/2017/NĐ-CP ngày 09/01/2017 của Chính phủ và Quyết định số 18/2020/QĐ-UBND của UBND tỉnh. Hồ sơ đề nghị hỗ trợ của các xã, thị trấn gửi Phòng Tài chính - Kế hoạch huyện trước ngày 25 hằng tháng.",
    cite=[cite("Nghị định", "02/2017/NĐ-CP", "2017-01-09", "Chính phủ"), cite("Quyết định", "18/2020/QĐ-UBND", None, "UBND tỉnh")],
    due=due("trước ngày 25 hằng tháng", "---25", before=True, recurring="monthly"))  # fmt: skip
s.h("IV.", "TỔ CHỨC THỰC HIỆN", "IV")
s.h(
    "1.",
    "Phòng Nông nghiệp và Phát triển nông thôn",
    "IV.1",
    under=["Phòng Nông nghiệp và Phát triển nông thôn"],
    assign=lead("Phòng Nông nghiệp và Phát triển nông thôn"),
)
s.dash(
    "Là cơ quan thường trực, chủ trì, phối hợp với các cơ quan liên quan tham mưu UBND huyện chỉ đạo công tác phòng, chống dịch; hướng dẫn UBND các xã, thị trấn xây dựng kế hoạch.",
    co=["các cơ quan liên quan"],
    receivers=OPEN,
)
s.dash("Theo dõi, đôn đốc, tổng hợp báo cáo UBND huyện kết quả thực hiện định kỳ vào ngày 20 hằng tháng; báo cáo Sở Nông nghiệp và PTNT kết quả 6 tháng trước ngày 10/6/2022 và cả năm trước ngày 10/12/2022.", receivers=["UBND huyện", "Sở Nông nghiệp và PTNT"], by=OPEN, report=[
    report("monthly", "---20", "ngày 20 hằng tháng", to="UBND huyện"),
    report("six_month", "2022-06-10", "trước ngày 10/6/2022", to="Sở Nông nghiệp và PTNT", before=True),
    report("annual", "2022-12-10", "trước ngày 10/12/2022", to="Sở Nông nghiệp và PTNT", before=True),
])  # fmt: skip
s.h(
    "2.",
    "Trung tâm Dịch vụ nông nghiệp huyện",
    "IV.2",
    under=["Trung tâm Dịch vụ nông nghiệp huyện"],
    assign=lead("Trung tâm Dịch vụ nông nghiệp huyện"),
)
s.dash("Cử cán bộ kỹ thuật phụ trách từng xã, thị trấn; chuẩn bị đầy đủ hóa chất, vật tư, mẫu biểu.")
s.dash(
    "Hướng dẫn kỹ thuật ¶ tiêu hủy, khử trùng; lấy mẫu gửi Chi cục Chăn nuôi và Thú y để xét nghiệm.",
    receivers=["Chi cục Chăn nuôi và Thú y"],
)
s.dash(
    "Hoàn thành tiêm phòng vụ Xuân trước ngày 30/4/2022, vụ Thu trước ngày 31/10/2022.",
    by=OPEN,
    due=[
        due("trước ngày 30/4/2022", "2022-04-30", before=True),
        due("trước ngày 31/10/2022", "2022-10-31", before=True),
    ],
)
s.h(
    "3.",
    "Phòng Tài chính - Kế hoạch: Tham mưu UBND huyện bố trí kinh phí phòng, chống dịch; hướng dẫn, thẩm định hồ sơ hỗ trợ của các xã, thị trấn theo quy định.",
    "IV.3",
    title="Phòng Tài chính - Kế hoạch",
    assign=advise("Phòng Tài chính - Kế hoạch"),
    may_budget="Tham mưu UBND huyện bố trí kinh phí phòng, chống dịch",
)
s.h(
    "4.",
    "Công an huyện, Đội Quản lý thị trường số 3: Phối hợp với Trung tâm Dịch vụ nông nghiệp huyện kiểm tra, xử lý các hành vi vận chuyển, buôn bán lợn và sản phẩm từ lợn trái phép.",
    "IV.4",
    title="Công an huyện, Đội Quản lý thị trường số 3",
    assign=coordinate("Công an huyện, Đội Quản lý thị trường số 3", "Công an huyện", "Đội Quản lý thị trường số 3"),
)
s.h(
    "5.",
    "Trung tâm Văn hóa - Thông tin và Truyền thông huyện",
    "IV.5",
    under=["Trung tâm Văn hóa - Thông tin và Truyền thông huyện"],
    assign=lead("Trung tâm Văn hóa - Thông tin và Truyền thông huyện"),
)
s.p(
    "Xây dựng chuyên mục, tăng thời lượng phát sóng tin, bài về phòng, chống dịch; kịp thời đưa tin chính xác, tránh gây hoang mang trong Nhân dân."
)
s.h("7.", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội huyện: Vận động hội viên, đoàn viên thực hiện tốt các biện pháp phòng, chống dịch; giám sát việc hỗ trợ người chăn nuôi.", "IV.7", title="Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội huyện",
    assign=ask("Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội huyện", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "các tổ chức chính trị - xã hội huyện"))  # fmt: skip
s.h(
    "8.",
    "Ủy ban nhân dân các xã, thị trấn",
    "IV.8",
    under=["Ủy ban nhân dân các xã, thị trấn"],
    assign=mixed("Ủy ban nhân dân các xã, thị trấn"),
)
s.dash(
    "Xây dựng kế hoạch phòng, chống dịch của địa phương, gửi về UBND huyện (qua Phòng Nông nghiệp và Phát triển nông thôn) trước ngày 31/3/2022.",
    by="2022-03-31",
    receivers=["UBND huyện", "Phòng Nông nghiệp và Phát triển nông thôn"],
    due=due("trước ngày 31/3/2022", "2022-03-31", before=True),
)
s.dash(
    "Chủ tịch UBND các xã, thị trấn chịu trách nhiệm trước Chủ tịch UBND huyện về kết quả phòng, chống dịch tại địa phương; trực tiếp chỉ đạo việc tiêu hủy, khử trùng.",
    leads=["Chủ tịch UBND các xã, thị trấn"],
    assign=lead("Chủ tịch UBND các xã, thị trấn"),
)
s.dash(
    "Huy động các lực lượng sau tham gia chống dịch khi có yêu cầu:",
    leads=["Ủy ban nhân dân các xã, thị trấn"],
    due=due("khi có yêu cầu", condition="khi có yêu cầu", recurring="on_demand"),
)
s.plus("Dân quân, công an xã, đoàn thanh niên tham gia trực chốt, tiêu hủy, khử trùng;")
s.plus("Nhân viên thú y, trưởng thôn thống kê, xác nhận số lợn phải tiêu hủy.")
s.dash(
    "Thực hiện chế độ báo cáo hằng ngày khi có dịch (trước 15 giờ) về Phòng Nông nghiệp và Phát triển nông thôn.",
    receivers=["Phòng Nông nghiệp và Phát triển nông thôn"],
    report=report(
        "other", None, "báo cáo hằng ngày khi có dịch", to="Phòng Nông nghiệp và Phát triển nông thôn", before=OPEN
    ),
)
s.h("V.", "KINH PHÍ THỰC HIỆN", "V")
s.p(
    "Kinh phí thực hiện Kế hoạch do ngân sách huyện, ngân sách xã bảo đảm theo phân cấp hiện hành và nguồn dự phòng ngân sách tỉnh hỗ trợ.",
    budget="do ngân sách huyện, ngân sách xã bảo đảm theo phân cấp hiện hành và nguồn dự phòng ngân sách tỉnh hỗ trợ",
)
s.end()
s.p("Trên đây là Kế hoạch phòng, chống bệnh Dịch tả lợn Châu Phi trên địa bàn huyện năm 2022. Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, UBND các xã, thị trấn báo cáo về UBND huyện (qua Phòng Nông nghiệp và Phát triển nông thôn) để xem xét, chỉ đạo./.",
    report=report("on_demand", None, "nếu có khó khăn, vướng mắc", to="UBND huyện", via="Phòng Nông nghiệp và Phát triển nông thôn"))  # fmt: skip
s.say("Nơi nhận:")
for one in s.header["recipients"]:
    s.say("- " + one + ("" if one.startswith("Lưu") else ";"))
s.say("TM. ỦY BAN NHÂN DÂN")
s.say("KT. CHỦ TỊCH")
s.say("PHÓ CHỦ TỊCH")
s.say("(Đã ký)")
s.say("Hoàng Văn Thuận")
s.also(doubt={"about": "points go from 5 to 7", "quote": "7. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện"})

write_text(s)
