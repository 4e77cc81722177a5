"""A long survey scheme of a steering committee (2024), as PDF: typed decimal points three deep, a ruled table over pages, former districts."""

from b_sheet import OPEN, Sheet, ask, cite, due, event, header, lead, maybe, mixed, report, target
from b_word import Word, closing, letterhead, save_pdf

s = Sheet("b-pd-phuong-an-dieu-tra-lao-dong-2024", "pdf")
CTK, SLD, STC, STT, SNV, SNN, CAT = (
    "Cục Thống kê tỉnh",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Tài chính",
    "Sở Thông tin và Truyền thông",
    "Sở Nội vụ",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Công an tỉnh",
)
BCDH, BCDX, UBH, UBX = (
    "Ban Chỉ đạo cấp huyện",
    "Ban Chỉ đạo cấp xã",
    "UBND các huyện, thị xã, thành phố",
    "UBND các xã, phường, thị trấn",
)
s.header = header(
    "Phương án", "05", "PA-BCĐ", "Đông Sơn", "2024-04-19", "Ban Chỉ đạo điều tra lao động, việc làm nông thôn", "Ủy ban nhân dân tỉnh Đông Sơn",
    "Điều tra thực trạng lao động, việc làm và nhu cầu chuyển đổi nghề nghiệp khu vực nông thôn tỉnh Đông Sơn năm 2024",
    [("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Khương Đình Lộc")],
    [
        "Tổng cục Thống kê (để b/c)", "TT Tỉnh ủy, TT HĐND tỉnh (để b/c)", "Chủ tịch, các PCT UBND tỉnh", "Thành viên BCĐ, Tổ Thường trực",
        "Các sở, ban, ngành, đoàn thể tỉnh", "UBND các huyện, thị xã, thành phố", "Chi cục Thống kê các huyện, khu vực", "Lưu: VT, CTK.",
    ],
)  # fmt: skip
letterhead(
    s, ["ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN", "**BAN CHỈ ĐẠO ĐIỀU TRA LAO ĐỘNG,**", "**VIỆC LÀM NÔNG THÔN**", "", "Số: 05/PA-BCĐ"],
    ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**", "", "", "Đông Sơn, ngày 19 tháng 4 năm 2024"], size=22,
)  # fmt: skip
s.say("PHƯƠNG ÁN", bold=True, align="center", indent=0)
s.say("Điều tra thực trạng lao động, việc làm và nhu cầu chuyển đổi nghề nghiệp", bold=True, align="center", indent=0)
s.say("khu vực nông thôn tỉnh Đông Sơn năm 2024", bold=True, align="center", indent=0)

s.p("Căn cứ Luật Thống kê ngày 23 tháng 11 năm 2015; Luật sửa đổi, bổ sung một số điều và Phụ lục Danh mục chỉ tiêu thống kê quốc gia của Luật Thống kê số 01/2021/QH15;", {"italic": True}, cite=[
    cite("Luật", "Luật Thống kê", "2015-11-23"),
    {**cite("Luật", "01/2021/QH15", None, None), "title": "Luật sửa đổi, bổ sung một số điều và Phụ lục Danh mục chỉ tiêu thống kê quốc gia của Luật Thống kê"},
])  # fmt: skip
s.p(
    "Căn cứ Nghị định số 94/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thống kê;",
    {"italic": True},
    cite=cite("Nghị định", "94/2016/NĐ-CP", "2016-07-01", "Chính phủ"),
)
s.p(
    "Thực hiện Quyết định số 615/QĐ-UBND ngày 29/3/2024 của Chủ tịch UBND tỉnh về việc tổ chức điều tra và thành lập Ban Chỉ đạo, Ban Chỉ đạo điều tra lao động, việc làm nông thôn (sau đây gọi là Ban Chỉ đạo tỉnh) ban hành Phương án điều tra như sau:",
    cite=cite("Quyết định", "615/QĐ-UBND", "2024-03-29", "Chủ tịch UBND tỉnh"),
)
B = {"look": {"bold": True}}

s.h("1.", "MỤC ĐÍCH, YÊU CẦU ĐIỀU TRA", "1", **B)
s.h("1.1.", "Mục đích điều tra", "1.1", **B)
s.p(
    "Điều tra thực trạng lao động, việc làm và nhu cầu chuyển đổi nghề nghiệp khu vực nông thôn (viết gọn là Điều tra) nhằm các mục đích chính sau:"
)
s.dash(
    "Thu thập thông tin về quy mô, cơ cấu, trình độ của lực lượng lao động nông thôn; tình trạng thiếu việc làm, việc làm phi chính thức và thu nhập của người lao động.",
    task=False,
)
s.dash(
    "Đánh giá nhu cầu học nghề, chuyển đổi nghề của lao động bị thu hồi đất, lao động trở về từ ngoài tỉnh, phụ nữ và người dân tộc thiểu số.",
    task=False,
)
s.dash(
    "Làm cơ sở xây dựng kế hoạch đào tạo nghề, giải quyết việc làm giai đoạn 2026 - 2030 của tỉnh và các địa phương.",
    task=False,
)
s.h("1.2.", "Yêu cầu điều tra", "1.2", **B)
s.dash(
    "Thu thập thông tin đúng nội dung, đúng đối tượng, không trùng lặp, không bỏ sót; bảo mật thông tin cá nhân theo quy định của Luật Thống kê.",
    task=False,
)
s.dash("Tỷ lệ hộ không trả lời dưới 1%; sai số ghi chép, tính toán không vượt quá 2%; tỷ lệ phiếu đạt yêu cầu ngay lần nghiệm thu đầu tiên đạt trên 98%.", task=False, target=[
    target("Tỷ lệ hộ không trả lời dưới 1%", "<", 1, "%"), target("sai số ghi chép, tính toán không vượt quá 2%", "<=", 2, "%"), target("tỷ lệ phiếu đạt yêu cầu", ">", 98, "%")])  # fmt: skip
s.dash("Quản lý và sử dụng kinh phí đúng chế độ, tiết kiệm, hiệu quả.", task=False)
s.h("2.", "PHẠM VI, ĐỐI TƯỢNG VÀ ĐƠN VỊ ĐIỀU TRA", "2", **B)
s.h(
    "2.1.",
    "Phạm vi điều tra: Điều tra được thực hiện tại toàn bộ các xã, thị trấn thuộc 09 huyện, 01 thị xã và các xã ngoại thị của thành phố Đông Sơn.",
    "2.1",
    title="Phạm vi điều tra",
)
s.h(
    "2.2.",
    "Đối tượng điều tra: Nhân khẩu thực tế thường trú từ đủ 15 tuổi trở lên trong hộ dân cư; chủ cơ sở sản xuất, kinh doanh có sử dụng lao động nông thôn.",
    "2.2",
    title="Đối tượng điều tra",
)
s.h("2.3.", "Đơn vị điều tra", "2.3", **B)
s.h(
    "2.3.1.",
    "Hộ dân cư: gồm một người hoặc một nhóm người ăn chung, ở chung từ 06 tháng trở lên.",
    "2.3.1",
    title="Hộ dân cư",
)
s.h(
    "2.3.2.",
    "Cơ sở sản xuất, kinh doanh: là nơi diễn ra hoạt động sản xuất, kinh doanh, có từ 05 lao động trở lên, hoạt động thường xuyên trên địa bàn nông thôn.",
    "2.3.2",
    title="Cơ sở sản xuất, kinh doanh",
)
s.h("3.", "LOẠI ĐIỀU TRA, PHƯƠNG PHÁP CHỌN MẪU", "3", **B)
s.p(
    "Điều tra thực hiện kết hợp điều tra toàn bộ đối với cơ sở sản xuất, kinh doanh và điều tra chọn mẫu đối với hộ dân cư. Cỡ mẫu gồm 18.600 hộ, phân bổ cho 620 địa bàn điều tra theo phương pháp chọn mẫu phân tầng hai giai đoạn: giai đoạn một chọn địa bàn điều tra theo xác suất tỷ lệ với quy mô số hộ; giai đoạn hai chọn 30 hộ trong mỗi địa bàn theo phương pháp ngẫu nhiên hệ thống. Danh sách hộ thay thế chỉ sử dụng khi hộ được chọn đã chuyển đi khỏi địa bàn, vắng nhà dài ngày hoặc không còn nhân khẩu thuộc đối tượng điều tra.",
    due=maybe(due("khi hộ được chọn đã chuyển đi khỏi địa bàn")),
)
s.h("4.", "THỜI ĐIỂM, THỜI GIAN VÀ PHƯƠNG PHÁP ĐIỀU TRA", "4", **B)
s.h(
    "4.1.",
    "Thời điểm điều tra: 0 giờ ngày 01 tháng 7 năm 2024.",
    "4.1",
    title="Thời điểm điều tra",
    event=maybe(event("Thời điểm điều tra", "2024-07-01")),
)
s.h(
    "4.2.",
    "Thời gian thu thập thông tin: 20 ngày, từ ngày 01/7/2024 đến hết ngày 20/7/2024.",
    "4.2",
    title="Thời gian thu thập thông tin",
    event=event("Thời gian thu thập thông tin", "2024-07-01", "2024-07-20"),
)
s.h("4.3.", "Phương pháp điều tra", "4.3", **B)
s.dash(
    "Phỏng vấn trực tiếp: điều tra viên đến hộ, sử dụng phiếu điện tử trên thiết bị di động (CAPI) để ghi thông tin do chủ hộ hoặc người am hiểu cung cấp.",
    task=OPEN,
    leads=OPEN,
)
s.dash(
    "Điều tra gián tiếp: cơ sở sản xuất, kinh doanh tự cung cấp thông tin trên Trang thông tin điện tử của cuộc điều tra (Webform) bằng tài khoản được cấp.",
    task=OPEN,
    leads=OPEN,
)
s.h("5.", "NỘI DUNG, PHIẾU ĐIỀU TRA", "5", **B)
s.h("5.1.", "Nội dung điều tra", "5.1", **B)
s.h(
    "a)",
    "Thông tin chung về hộ: họ tên, giới tính, năm sinh, dân tộc, quan hệ với chủ hộ, tình trạng cư trú của các thành viên.",
    "5.1.a",
    title="Thông tin chung về hộ",
)
s.h(
    "b)",
    "Thông tin về việc làm: công việc chính, ngành nghề, vị thế việc làm, số giờ làm việc, thu nhập bình quân trong 12 tháng trước thời điểm điều tra.",
    "5.1.b",
    title="Thông tin về việc làm",
)
s.h(
    "c)",
    "Thông tin về trình độ: trình độ giáo dục phổ thông, trình độ chuyên môn kỹ thuật cao nhất đạt được, kỹ năng sử dụng thiết bị số.",
    "5.1.c",
    title="Thông tin về trình độ",
)
s.h(
    "d)",
    "Nhu cầu đào tạo: nghề muốn học, hình thức học, khả năng tham gia, nhu cầu vay vốn, nguyện vọng đi làm việc ở nước ngoài.",
    "5.1.d",
    title="Nhu cầu đào tạo",
)
s.h(
    "đ)",
    "Thông tin về cơ sở: số lao động, nhu cầu tuyển dụng trong 24 tháng tới, yêu cầu về kỹ năng, mức lương dự kiến.",
    "5.1.đ",
    title="Thông tin về cơ sở",
)
s.h(
    "5.2.",
    "Phiếu điều tra: gồm 03 loại: Phiếu số 01/HO (hộ dân cư), Phiếu số 02/NK (nhân khẩu từ đủ 15 tuổi) và Phiếu số 03/CS (cơ sở sản xuất, kinh doanh).",
    "5.2",
    title="Phiếu điều tra",
)
s.h("5.3.", "Giải thích một số khái niệm", "5.3", **B)
for text in (
    "Lực lượng lao động là những người từ đủ 15 tuổi trở lên có việc làm hoặc thất nghiệp trong 07 ngày trước thời điểm điều tra. Người đang đi học, nội trợ, không có khả năng lao động hoặc không có nhu cầu làm việc thì không thuộc lực lượng lao động.",
    "Người có việc làm là người làm bất kỳ công việc nào từ 01 giờ trở lên trong thời gian tham chiếu để tạo ra sản phẩm, dịch vụ nhằm mục đích được trả công hoặc thu lợi nhuận; người không làm việc trong tuần tham chiếu nhưng vẫn gắn bó với công việc và chắc chắn quay trở lại làm việc sau thời gian tạm nghỉ.",
    "Người thiếu việc làm là người có việc làm, sẵn sàng và mong muốn làm thêm giờ, có tổng số giờ thực tế đã làm dưới 35 giờ trong tuần tham chiếu.",
    "Việc làm phi chính thức là việc làm không có bảo hiểm xã hội bắt buộc, không có hợp đồng lao động bằng văn bản từ đủ 03 tháng trở lên, kể cả lao động gia đình không hưởng lương trong các hộ kinh doanh.",
    "Chuyển đổi nghề nghiệp là việc người lao động thay đổi ngành kinh tế hoặc nhóm nghề của công việc chính; nhu cầu chuyển đổi nghề nghiệp được xác định trên cơ sở tự khai của người trả lời, có kiểm tra tính hợp lý với trình độ, sức khỏe, hoàn cảnh gia đình.",
    "Thu nhập từ việc làm gồm toàn bộ tiền công, tiền lương, tiền thưởng, phụ cấp có tính chất như lương và lợi nhuận từ hoạt động tự làm, tính bình quân cho một tháng; không tính các khoản trợ cấp xã hội, tiền đền bù đất, quà biếu, tiền do người thân gửi về.",
):
    s.p(text)
s.h("6.", "PHÂN LOẠI, DANH MỤC SỬ DỤNG", "6", **B)
s.p("Điều tra sử dụng các bảng phân loại, danh mục sau: Hệ thống ngành kinh tế Việt Nam ban hành theo Quyết định số 27/2018/QĐ-TTg ngày 06/7/2018 của Thủ tướng Chính phủ; Danh mục nghề nghiệp Việt Nam ban hành theo Quyết định số 34/2020/QĐ-TTg ngày 26/11/2020 của Thủ tướng Chính phủ; Danh mục đơn vị hành chính Việt Nam được cập nhật đến thời điểm điều tra; Danh mục các dân tộc Việt Nam.", cite=[
    cite("Quyết định", "27/2018/QĐ-TTg", "2018-07-06", "Thủ tướng Chính phủ"), cite("Quyết định", "34/2020/QĐ-TTg", "2020-11-26", "Thủ tướng Chính phủ")])  # fmt: skip
s.h("7.", "QUY TRÌNH XỬ LÝ VÀ BIỂU ĐẦU RA", "7", **B)
s.h("7.1.", "Quy trình xử lý thông tin", "7.1", **B)
s.p(
    "Dữ liệu phiếu điện tử được truyền về máy chủ của Cục Thống kê tỉnh sau mỗi ngày làm việc của điều tra viên, được kiểm tra lô-gíc tự động, sau đó giám sát viên các cấp kiểm tra, duyệt theo phân quyền. Phiếu có lỗi được trả lại điều tra viên để xác minh; điều tra viên liên hệ hộ để làm rõ và cập nhật ngay trên chương trình."
)
s.h(
    "7.2.",
    "Biểu đầu ra: được xây dựng theo cấp tỉnh, cấp huyện; phân tổ theo giới tính, nhóm tuổi, dân tộc, trình độ chuyên môn kỹ thuật, ngành kinh tế.",
    "7.2",
    title="Biểu đầu ra",
)
s.h("8.", "KẾ HOẠCH TIẾN HÀNH ĐIỀU TRA", "8", **B)
s.p("Kế hoạch tiến hành được quy định cụ thể như sau:")
rows = [
    ("Xây dựng, ban hành Phương án điều tra", CTK, SLD, "Tháng 4/2024", [CTK], [SLD], "2024-04"),
    ("Thành lập Ban Chỉ đạo, Tổ Thường trực cấp huyện, cấp xã", "UBND cấp huyện, UBND cấp xã", "Chi cục Thống kê", "Trước 10/5/2024", ["UBND cấp huyện", "UBND cấp xã"], ["Chi cục Thống kê"], "2024-05-10"),
    ("Thiết kế phiếu, sổ tay hướng dẫn nghiệp vụ", CTK, "nt", "Tháng 4 - 5/2024", [CTK], ["Chi cục Thống kê"], "2024-05"),
    ("Xây dựng phần mềm CAPI, Webform và chương trình kiểm tra", CTK, STT, "Xong trước 31/5/2024", [CTK], [STT], "2024-05-31"),
    ("Rà soát địa bàn, lập bảng kê hộ", BCDX, "Công an xã; Trưởng thôn", "15/5/2024 - 05/6/2024", [BCDX], ["Công an xã", "Trưởng thôn"], "2024-06-05"),
    ("Chọn mẫu hộ điều tra và gửi danh sách cho các huyện", CTK, "", "Trước ngày 12/6/2024", [CTK], [], "2024-06-12"),
    ("Tuyển chọn điều tra viên, tổ trưởng", BCDX, BCDH, "Trước ngày 05/6/2024", [BCDX], [BCDH], "2024-06-05"),
    ("Tập huấn cho giảng viên, giám sát viên cấp tỉnh, cấp huyện", "Cục Thống kê tỉnh chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội", "", "Tháng 6/2024", [CTK], [SLD], "2024-06"),
    ("Tập huấn cho điều tra viên, tổ trưởng", BCDH, "Chi cục Thống kê", "17/6/2024 - 25/6/2024", [BCDH], ["Chi cục Thống kê"], "2024-06-25"),
    ("Tuyên truyền trước, trong và sau điều tra", STT, "Đài Phát thanh và Truyền hình tỉnh, Báo Đông Sơn", "Tháng 5 - 7/2024", [STT], ["Đài Phát thanh và Truyền hình tỉnh", "Báo Đông Sơn"], "2024-07"),
    ("Thu thập thông tin tại địa bàn", "Điều tra viên", "Trưởng thôn", "01/7/2024 - 20/7/2024", ["Điều tra viên"], ["Trưởng thôn"], "2024-07-20"),
    ("Kiểm tra, giám sát, hỗ trợ nghiệp vụ", "Ban Chỉ đạo các cấp", "-", "Tháng 7/2024", ["Ban Chỉ đạo các cấp"], [], "2024-07"),
    ("Phúc tra kết quả điều tra", CTK, BCDH, "22/7/2024 - 05/8/2024", [CTK], [BCDH], "2024-08-05"),
    ("Nghiệm thu phiếu điện tử cấp huyện", BCDH, "Chi cục Thống kê", "Đợt 1: 25/7/2024; đợt 2: 10/8/2024", [BCDH], ["Chi cục Thống kê"], "2024-08-10"),
    ("Xử lý, tổng hợp số liệu, chạy biểu đầu ra", CTK, "", "Quý III/2024", [CTK], [], "2024-Q3"),
    ("Công bố kết quả sơ bộ", "Ban Chỉ đạo tỉnh", "Văn phòng UBND tỉnh", "Trước 15/10/2024", ["Ban Chỉ đạo tỉnh"], ["Văn phòng UBND tỉnh"], "2024-10-15"),
    ("Biên soạn, in ấn phẩm phân tích kết quả", CTK, f"{SLD}, {SNN}", "Quý I/2025", [CTK], [SLD, SNN], "2025-Q1"),
    ("Hội nghị tổng kết, khen thưởng", "Ban Chỉ đạo tỉnh", SNV, "Sau khi có kết quả chính thức", ["Ban Chỉ đạo tỉnh"], [SNV], None),
]  # fmt: skip
printed = [["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện, hoàn thành"]]
for number, row in enumerate(rows, 1):
    printed.append([str(number), *row[:4]])
    s.row("8", row[0], row[4], row[5], row[6], None)
s.table(printed, widths=[750, 3400, 1850, 1850, 1550], head=1, size=25)
s.h("9.", "TỔ CHỨC THỰC HIỆN", "9", **B)
s.h("9.1.", "Cục Thống kê tỉnh", "9.1", under=[CTK], assign=lead(CTK), **B)
s.dash(
    "Là cơ quan thường trực của Ban Chỉ đạo tỉnh, chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội tổ chức thực hiện Phương án; chịu trách nhiệm về chuyên môn, nghiệp vụ và chất lượng số liệu.",
    co=[SLD],
)
s.dash(
    "Xây dựng phần mềm, máy chủ, tài khoản cho điều tra viên; bảo đảm an toàn, bảo mật dữ liệu; bố trí cán bộ trực hỗ trợ kỹ thuật 24/24 giờ trong thời gian thu thập thông tin."
)
s.dash(
    "Phúc tra tối thiểu 5% số hộ điều tra tại các địa bàn được chọn.",
    target=maybe(target("tối thiểu 5% số hộ điều tra", ">=", 5, "%")),
)
s.dash("Báo cáo UBND tỉnh tiến độ thu thập thông tin vào các ngày 05/7/2024, 12/7/2024 và 21/7/2024; báo cáo kết quả sơ bộ trước ngày 30/9/2024; báo cáo kết quả chính thức trước ngày 31/12/2024.", by=OPEN, receivers=["UBND tỉnh"], report=[
    report("other", "2024-07-05", "05/7/2024", to="UBND tỉnh"),
    report("other", "2024-07-12", "12/7/2024", to="UBND tỉnh"),
    report("other", "2024-07-21", "21/7/2024", to="UBND tỉnh"),
    report("other", "2024-09-30", "trước ngày 30/9/2024", to=OPEN, before=True),
    report("other", "2024-12-31", "trước ngày 31/12/2024", to=OPEN, before=True),
])  # fmt: skip
s.h("9.2.", "Sở Lao động - Thương binh và Xã hội", "9.2", under=[SLD], assign=mixed(SLD), **B)
s.dash("Phối hợp với Cục Thống kê tỉnh xây dựng phiếu điều tra, tập huấn, kiểm tra, giám sát.", co=[CTK])
s.dash(
    "Sử dụng kết quả điều tra để cập nhật cơ sở dữ liệu về thị trường lao động của tỉnh; tham mưu UBND tỉnh kế hoạch đào tạo nghề năm 2025 trước ngày 15/11/2024.",
    by="2024-11-15",
    receivers=["UBND tỉnh"],
    due=due("trước ngày 15/11/2024", "2024-11-15", before=True),
)
s.h(
    "9.3.",
    "Sở Tài chính: Thẩm định dự toán, trình UBND tỉnh cấp kinh phí trước ngày 20/5/2024; hướng dẫn thanh quyết toán.",
    "9.3",
    title=STC,
    assign=lead(STC),
    due=due("trước ngày 20/5/2024", "2024-05-20", before=True),
    may_budget="Thẩm định dự toán, trình UBND tỉnh cấp kinh phí",
)
s.h("9.4.", "Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh, Báo Đông Sơn: Tuyên truyền về mục đích, ý nghĩa, nội dung của cuộc điều tra; bảo đảm đường truyền phục vụ truyền dữ liệu.", "9.4", title="Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh, Báo Đông Sơn",
    assign=lead("Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh, Báo Đông Sơn", STT, "Đài Phát thanh và Truyền hình tỉnh", "Báo Đông Sơn"))  # fmt: skip
s.h(
    "9.5.",
    "Công an tỉnh: Chỉ đạo Công an các huyện, thị xã, thành phố hỗ trợ rà soát nhân khẩu thực tế thường trú, bảo đảm an ninh trật tự trong thời gian điều tra.",
    "9.5",
    title=CAT,
    assign=lead(CAT),
)
s.h("9.6.", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh: Vận động đoàn viên, hội viên cung cấp thông tin đầy đủ, trung thực cho điều tra viên.", "9.6", title="Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh",
    assign=ask("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"))  # fmt: skip
s.h("9.7.", "UBND các huyện, thị xã, thành phố", "9.7", under=[UBH], assign=mixed(UBH), **B)
s.dash(
    "Thành lập Ban Chỉ đạo cấp huyện; chỉ đạo UBND cấp xã tuyển chọn điều tra viên, bố trí địa điểm tập huấn.",
    receivers=OPEN,
)
s.dash(
    "Chủ tịch UBND các huyện, thị xã, thành phố chịu trách nhiệm trước Trưởng Ban Chỉ đạo tỉnh về tiến độ và chất lượng điều tra trên địa bàn.",
    leads=["Chủ tịch UBND các huyện, thị xã, thành phố"],
    assign=lead("Chủ tịch UBND các huyện, thị xã, thành phố", "Chủ tịch UBND các huyện, thị xã, thành phố"),
)
s.dash(
    "Trong thời gian thu thập thông tin, báo cáo tiến độ về Cục Thống kê tỉnh trước 17 giờ thứ Sáu hằng tuần.",
    receivers=[CTK],
    by=OPEN,
    report=report("other", None, "thứ Sáu hằng tuần", to=CTK, before=OPEN),
)
s.h(
    "9.8.",
    "UBND các xã, phường, thị trấn: Thành lập Ban Chỉ đạo cấp xã; huy động công chức, trưởng thôn dẫn đường; khi phát hiện sai sót về địa bàn, thông báo ngay cho Chi cục Thống kê để điều chỉnh.",
    "9.8",
    title=UBX,
    assign=mixed(UBX),
    due=due("khi phát hiện sai sót về địa bàn", condition="khi phát hiện sai sót về địa bàn", recurring=OPEN),
)
s.h(
    "9.9.",
    "Điều tra viên, giám sát viên",
    "9.9",
    under=OPEN,
    assign=maybe(mixed("Điều tra viên, giám sát viên", "Điều tra viên", "giám sát viên")),
    **B,
)
s.dash(
    "Tham gia đầy đủ các lớp tập huấn; thực hiện đúng quy trình phỏng vấn, không ghi chép theo suy đoán.", leads=OPEN
)
s.dash(
    "Giữ bí mật thông tin thu thập được; bàn giao tài khoản, thiết bị cho Ban Chỉ đạo cấp xã khi kết thúc điều tra.",
    leads=OPEN,
    receivers=OPEN,
    due=maybe(due("khi kết thúc điều tra", condition="khi kết thúc điều tra", recurring=OPEN)),
)
s.h("10.", "KINH PHÍ ĐIỀU TRA", "10", **B)
s.p(
    "Kinh phí điều tra do ngân sách tỉnh bảo đảm từ nguồn sự nghiệp kinh tế năm 2024, giao về Cục Thống kê tỉnh; ngân sách cấp huyện, cấp xã bảo đảm kinh phí hoạt động của Ban Chỉ đạo cùng cấp.",
    budget="Kinh phí điều tra do ngân sách tỉnh bảo đảm từ nguồn sự nghiệp kinh tế năm 2024",
)
s.p(
    "Việc quản lý, sử dụng và quyết toán kinh phí thực hiện theo Thông tư số 37/2022/TT-BTC ngày 22/6/2022 của Bộ Tài chính.",
    may_budget="Việc quản lý, sử dụng và quyết toán kinh phí",
    cite=cite("Thông tư", "37/2022/TT-BTC", "2022-06-22", "Bộ Tài chính"),
)
s.end()
s.p(
    "Trên đây là Phương án Điều tra thực trạng lao động, việc làm và nhu cầu chuyển đổi nghề nghiệp khu vực nông thôn tỉnh Đông Sơn năm 2024. Trong quá trình thực hiện, nếu phát sinh vướng mắc, đề nghị phản ánh về Ban Chỉ đạo tỉnh (qua Cục Thống kê tỉnh) để kịp thời giải quyết./.",
    report=maybe(report("on_demand", None, "nếu phát sinh vướng mắc", to="Ban Chỉ đạo tỉnh", via=CTK)),
)
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "", "", "", "PHÓ CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH", "Khương Đình Lộc"],
)

s.say("Phụ lục", bold=True, align="center", indent=0, new_page=True)
s.say("PHÂN BỔ ĐỊA BÀN, SỐ HỘ ĐIỀU TRA MẪU", bold=True, align="center", indent=0)
s.say(
    "(Kèm theo Phương án số 05/PA-BCĐ ngày 19/4/2024 của Ban Chỉ đạo điều tra)", italic=True, align="center", indent=0
)
s.group("PL", "PL", "PHÂN BỔ ĐỊA BÀN, SỐ HỘ ĐIỀU TRA MẪU")
# A table of figures: no agency is told to do anything, so no row of it is an item.
shares = [
    ("Huyện Yên Lộc", 22, 84),
    ("Huyện Sơn Trạch", 18, 70),
    ("Huyện Bảo Ninh", 15, 58),
    ("Huyện Phú Thạch", 20, 76),
    ("Huyện Mộc Giang", 12, 46),
    ("Huyện Thạch Khê", 14, 52),
    ("Huyện Đại Ngàn", 11, 40),
    ("Huyện Cẩm Viên", 16, 62),
    ("Huyện Lâm Bồng", 13, 50),
    ("Thị xã Bình Khê", 9, 44),
    ("Thành phố Đông Sơn", 7, 38),
]
figures = [["TT", "Huyện, thị xã, thành phố", "Số xã, thị trấn", "Số địa bàn mẫu", "Số hộ mẫu", "Số điều tra viên"]]
figures += [
    [str(i), name, str(communes), str(areas), f"{areas * 30:,}".replace(",", "."), str(-(-areas // 4))]
    for i, (name, communes, areas) in enumerate(shares, 1)
]
total = [sum(share[k] for share in shares) for k in (1, 2)]
figures.append(
    [
        {"text": "Tổng số", "span": 2, "bold": True},
        str(total[0]),
        str(total[1]),
        f"{total[1] * 30:,}".replace(",", "."),
        str(sum(-(-share[2] // 4) for share in shares)),
    ]
)
s.table(figures, widths=[700, 3300, 1300, 1400, 1300, 1400], head=1, size=25)
assert total[1] == 620
save_pdf(Word(s, size=29, line=288))
