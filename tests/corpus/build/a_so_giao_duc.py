"""A department's plan for a school year: A. / I. / 1. with numbering that starts again under each letter."""

from paper import OPEN, Paper

p = Paper(
    "a-so-giao-duc-an-son-bao-luc-hoc-duong-2026",
    type="Kế hoạch",
    number="1893",
    symbol="KH-SGDĐT",
    place="An Sơn",
    date="2026-08-21",
    agency="Sở Giáo dục và Đào tạo",
    superior_agency="UBND tỉnh An Sơn",
    title="Phòng, chống bạo lực học đường, bảo đảm an toàn trường học trong các cơ sở giáo dục năm học 2026 - 2027",
    signers=[{"capacity": None, "position": "GIÁM ĐỐC", "name": "Nguyễn Bá Khiêm"}],
    recipients=[
        "Bộ GDĐT (để báo cáo)",
        "UBND tỉnh (để báo cáo)",
        "Công an tỉnh, Sở Y tế, Tỉnh đoàn (để phối hợp)",
        "UBND các xã, phường, đặc khu",
        "Các phòng thuộc Sở",
        "Các đơn vị, trường học trực thuộc",
        "Lưu: VT, CTTT",
    ],
)
DASH = {"num": ("dash", 0)}


def dash(text: str, **answer: object) -> None:
    p.item(text, look=DASH, **answer)


p.heading(
    ["UBND TỈNH AN SƠN", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số: 1893/KH-SGDĐT",
    "An Sơn, ngày 21 tháng 8 năm 2026",
)
p.line("KẾ HOẠCH", align="center", bold=True)
p.line(
    "Phòng, chống bạo lực học đường, bảo đảm an toàn trường học{br}trong các cơ sở giáo dục năm học 2026 - 2027",
    align="center",
    bold=True,
)
p.line("Căn cứ Luật Trẻ em số 102/2016/QH13; Luật Giáo dục năm 2019 và các văn bản hướng dẫn;")
p.cite("Luật", "102/2016/QH13", None, None, title="Luật Trẻ em")
p.cite("Luật", "Luật Giáo dục", "2019")
p.line(
    "Căn cứ Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của Chính phủ quy định về môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường;"
)
p.cite("Nghị định", "80/2017/NĐ-CP", "2017-07-17", "Chính phủ")
p.line(
    "Thực hiện Kế hoạch số 254/KH-UBND, số 261/KH-UBND của UBND tỉnh và Công văn số 4410/BGDĐT-HSSV ngày 05/8/2026 của Bộ Giáo dục và Đào tạo, Sở Giáo dục và Đào tạo ban hành Kế hoạch như sau:"
)
p.cite("Kế hoạch", "254/KH-UBND", None, OPEN)
p.cite("Kế hoạch", "261/KH-UBND", None, "UBND tỉnh")
p.cite("Công văn", "4410/BGDĐT-HSSV", "2026-08-05", "Bộ Giáo dục và Đào tạo")

p.point("A", "A.", "MỤC ĐÍCH, YÊU CẦU", bold=True)
p.point("A.I", "I.", "Mục đích", num=("outline:a", 0), bold=True)
p.line(
    "Tạo chuyển biến về nhận thức và hành động của cán bộ quản lý, giáo viên, học sinh và cha mẹ học sinh; ngăn chặn, xử lý kịp thời các vụ bạo lực học đường; xây dựng trường học hạnh phúc."
)
p.point("A.II", "II.", "Yêu cầu", num=("outline:a", 0), bold=True)
dash(
    "Đề cao trách nhiệm người đứng đầu; phát hiện sớm, giải quyết ngay từ đầu, không để mâu thuẫn kéo dài.", task=False
)
dash("Bảo đảm quyền riêng tư, bí mật thông tin cá nhân của người học.", task=False)
p.point("A.III", "III.", "Chỉ tiêu", num=("outline:a", 0), bold=True)
dash(
    "100% cơ sở giáo dục ban hành quy tắc ứng xử, có kênh tiếp nhận thông tin, có tổ tư vấn tâm lý hoạt động hiệu quả.",
    task=False,
)
p.target("100% cơ sở giáo dục", "=", 100, unit="%", year=OPEN)
dash(
    "Ít nhất 90% giáo viên chủ nhiệm được tập huấn kỹ năng can thiệp khủng hoảng; khoảng 70% cha mẹ học sinh tham gia sinh hoạt chuyên đề.",
    task=False,
)
p.target("Ít nhất 90% giáo viên chủ nhiệm", ">=", 90, unit="%", year=OPEN)
p.target("khoảng 70% cha mẹ học sinh", "~", 70, unit="%", year=OPEN)
dash("Tỷ lệ học sinh vi phạm pháp luật, bạo lực học đường dưới 0,05% tổng số học sinh toàn tỉnh.", task=False)
p.target("dưới 0,05%", "<", 0.05, unit="%", year=OPEN)

p.point("B", "B.", "NỘI DUNG VÀ GIẢI PHÁP", bold=True)
p.point("B.I", "I.", "Tuyên truyền, giáo dục", num=("outline:b", 0), bold=True)
p.point("B.I.1", "1.", "Đối với học sinh", num=("outline:b", 1), bold=True)
dash(
    "Tổ chức ký cam kết “Nói không với bạo lực học đường” trong Tuần sinh hoạt tập thể đầu năm học từ ngày 31/8 đến ngày 04/9/2026.",
    due="2026-09-04",
)
p.event("Tuần sinh hoạt tập thể đầu năm học", "2026-08-31", "2026-09-04", OPEN)
dash(
    "Lồng ghép nội dung bình đẳng giới, phòng, chống xâm hại tình dục vào môn Giáo dục công dân và hoạt động trải nghiệm; tổ chức phiên tòa giả định nhân Ngày Pháp luật Việt Nam (9/11).",
    due=OPEN,
)
p.event("Ngày Pháp luật Việt Nam", "--11-09", recurring="yearly")
p.point("B.I.2", "2.", "Đối với giáo viên, cha mẹ học sinh", num=("outline:b", 1), bold=True)
dash("Tập huấn kỷ luật tích cực, tư vấn tâm lý cho giáo viên; hoàn thành trước ngày 31/10/2026.", due="2026-10-31")
p.due("trước ngày 31/10/2026", "2026-10-31", before=True)
dash("Mỗi học kỳ tổ chức một buổi sinh hoạt chuyên đề với cha mẹ học sinh tại từng khối lớp.")
p.due("Mỗi học kỳ", recurring=OPEN, optional=True)
p.point("B.II", "II.", "Phòng ngừa, phát hiện sớm", num=("outline:b", 0), bold=True)
dash(
    "Thành lập, duy trì đường dây nóng, hộp thư “Điều em muốn nói”; niêm yết số điện thoại 111 của Tổng đài quốc gia bảo vệ trẻ em tại mỗi lớp học."
)
dash(
    "Khảo sát, lập danh sách học sinh có nguy cơ gây bạo lực hoặc bị bạo lực, xong trong tháng 9 năm 2026 và cập nhật hằng tháng.",
    due="2026-09",
)
p.due("trong tháng 9 năm 2026", "2026-09")
p.due("hằng tháng", recurring="monthly")
dash("Lắp đặt camera tại cổng trường, hành lang, khu vực khuất tầm nhìn theo khả năng kinh phí.")
p.point("B.III", "III.", "Can thiệp, hỗ trợ khi xảy ra bạo lực", num=("outline:b", 0), bold=True)
dash(
    "Cơ sở giáo dục báo tin cho cơ quan công an, gia đình và Sở Giáo dục và Đào tạo trong vòng 24 giờ kể từ khi phát hiện vụ việc nghiêm trọng.",
    leads=OPEN,
    receivers=OPEN,
)
p.assign("Cơ sở giáo dục", OPEN, OPEN, optional=True)
p.due("trong vòng 24 giờ kể từ khi phát hiện vụ việc nghiêm trọng", condition=OPEN)
p.report("on_demand", None, "báo tin cho cơ quan công an, gia đình và Sở Giáo dục và Đào tạo", to=OPEN, optional=True)
dash("Phối hợp với cơ sở y tế, nhân viên công tác xã hội chăm sóc, tham vấn cho người bị bạo lực.", coordinators=OPEN)

p.point("C", "C.", "KINH PHÍ", bold=True)
p.line(
    "Kinh phí thực hiện từ dự toán chi thường xuyên của các đơn vị, nguồn chương trình mục tiêu và nguồn tài trợ, viện trợ hợp pháp."
)
p.budget("Kinh phí thực hiện từ dự toán chi thường xuyên")

p.point("D", "D.", "TỔ CHỨC THỰC HIỆN", bold=True)
p.point("D.I", "I.", "Phân công trong cơ quan Sở", num=("outline:d", 0), bold=True)
p.point(
    "D.I.1", "1.", "Phòng Chính trị, tư tưởng", agencies=["Phòng Chính trị, tư tưởng"], num=("outline:d", 1), bold=True
)
p.assign("Phòng Chính trị, tư tưởng", "lead")
dash("Là đầu mối, chủ trì tham mưu, hướng dẫn, kiểm tra việc thực hiện Kế hoạch.")
dash(
    "Phối hợp với Phòng An ninh chính trị nội bộ Công an tỉnh nắm tình hình học sinh trên không gian mạng.",
    coordinators=["Phòng An ninh chính trị nội bộ Công an tỉnh"],
)
dash(
    "Tham mưu Sở sơ kết học kỳ I trước ngày 31/01/2027; tổng kết năm học, báo cáo Bộ Giáo dục và Đào tạo, UBND tỉnh trước ngày 20/6/2027.",
    receivers=OPEN,
    due="2027-06-20",
)
p.due("trước ngày 31/01/2027", "2027-01-31", before=True, optional=True)
p.report(OPEN, "2027-01-31", "trước ngày 31/01/2027", to=OPEN, before=True, optional=True)
p.report(OPEN, "2027-06-20", "trước ngày 20/6/2027", to="Bộ Giáo dục và Đào tạo, UBND tỉnh", before=True)
p.point(
    "D.I.2",
    "2.",
    "Phòng Giáo dục trung học, Phòng Giáo dục mầm non và tiểu học",
    agencies=["Phòng Giáo dục trung học", "Phòng Giáo dục mầm non và tiểu học"],
    num=("outline:d", 1),
    bold=True,
)
p.assign(
    "Phòng Giáo dục trung học, Phòng Giáo dục mầm non và tiểu học",
    "lead",
    ["Phòng Giáo dục trung học", "Phòng Giáo dục mầm non và tiểu học"],
)
dash("Hướng dẫn tích hợp nội dung phòng, chống bạo lực học đường vào các môn học.", leads=OPEN)
p.point(
    "D.I.3",
    "3.",
    "Phòng Kế hoạch - Tài chính",
    agencies=["Phòng Kế hoạch - Tài chính"],
    num=("outline:d", 1),
    bold=True,
)
p.assign("Phòng Kế hoạch - Tài chính", "advise")
dash("Tham mưu bố trí kinh phí lắp đặt camera, cải tạo nhà vệ sinh, phòng tư vấn tâm lý cho các trường trực thuộc.")
p.point(
    "D.II",
    "II.",
    "Các trường trung học phổ thông, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên",
    agencies=OPEN,
    num=("outline:d", 0),
    bold=True,
)
p.assign("Các trường trung học phổ thông, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên", "lead", OPEN)
dash(
    "Xây dựng kế hoạch của đơn vị, gửi về Sở (qua Phòng Chính trị, tư tưởng) trước ngày 15/9/2026.",
    receivers=OPEN,
    due="2026-09-15",
)
p.due("trước ngày 15/9/2026", "2026-09-15", before=True)
dash(
    "Báo cáo kết quả học kỳ I trước ngày 15/01/2027, kết quả năm học trước ngày 30/5/2027 và báo cáo đột xuất khi có vụ việc xảy ra.",
    due="2027-05-30",
    receivers=OPEN,
)
p.report(OPEN, "2027-01-15", "trước ngày 15/01/2027", to=OPEN, before=True)
p.report(OPEN, "2027-05-30", "trước ngày 30/5/2027", to=OPEN, before=True)
p.report("on_demand", None, "báo cáo đột xuất khi có vụ việc xảy ra", to=OPEN)
p.point(
    "D.III",
    "III.",
    "Đề nghị Ủy ban nhân dân các xã, phường, đặc khu",
    agencies=["Ủy ban nhân dân các xã, phường, đặc khu"],
    num=("outline:d", 0),
    bold=True,
)
p.assign("Ủy ban nhân dân các xã, phường, đặc khu", "ask")
dash(
    "Chỉ đạo các trường mầm non, tiểu học, trung học cơ sở xây dựng và thực hiện kế hoạch phù hợp với địa bàn.",
    receivers=OPEN,
)
dash(
    "Chỉ đạo công an xã, phường xử lý quán internet, hàng quán quanh trường học vi phạm; bố trí kinh phí từ ngân sách cấp xã.",
    receivers=OPEN,
)
p.point(
    "D.IV",
    "IV.",
    "Đề nghị Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh phối hợp triển khai mô hình “Cổng trường an toàn”, câu lạc bộ “Thủ lĩnh của sự thay đổi” trong trường học.",
    num=("outline:d", 0),
)
p.assign("Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh", "ask", ["Tỉnh đoàn", "Hội Liên hiệp Phụ nữ tỉnh"])
p.line(
    "Yêu cầu Thủ trưởng các đơn vị, trường học nghiêm túc triển khai. Trong quá trình thực hiện nếu có khó khăn, vướng mắc, báo cáo về Sở Giáo dục và Đào tạo để được hướng dẫn, giải quyết./."
)
p.report("on_demand", None, "báo cáo về Sở Giáo dục và Đào tạo", to="Sở Giáo dục và Đào tạo", path=OPEN)
p.closing(
    [
        "- Bộ GDĐT (để báo cáo);",
        "- UBND tỉnh (để báo cáo);",
        "- Công an tỉnh, Sở Y tế, Tỉnh đoàn (để phối hợp);",
        "- UBND các xã, phường, đặc khu;",
        "- Các phòng thuộc Sở;",
        "- Các đơn vị, trường học trực thuộc;",
        "- Lưu: VT, CTTT.",
    ],
    ["GIÁM ĐỐC", "", "", "", "Nguyễn Bá Khiêm"],
)

p.write_docx()
