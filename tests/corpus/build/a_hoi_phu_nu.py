"""A mass organisation's programme for 2026-2030: "1.1." under "1." under "I.", numbered by Word; targets by stages."""

from paper import OPEN, Paper

p = Paper(
    "a-hoi-phu-nu-lam-giang-chuong-trinh-2026",
    type="Chương trình",
    number="05",
    symbol="CTr-BTV",
    place="Lam Giang",
    date="2026-04-09",
    agency="Hội Liên hiệp Phụ nữ tỉnh",
    superior_agency="UBMTTQ Việt Nam tỉnh Lam Giang",
    title="Phụ nữ tham gia bảo đảm an toàn thực phẩm, xây dựng “Gia đình 5 có, 3 sạch” giai đoạn 2026 - 2030",
    signers=[{"capacity": "TM. BAN THƯỜNG VỤ", "position": "CHỦ TỊCH", "name": "Bàn Thị Mai Sao"}],
    recipients=[
        "TW Hội LHPN Việt Nam (b/c)",
        "Ban Thường trực UBMTTQ VN tỉnh (b/c)",
        "Sở Y tế, Sở NNMT, Sở CT (p/h)",
        "Hội LHPN các xã, phường (t/h)",
        "Các ban chuyên môn Tỉnh Hội",
        "Lưu VP",
    ],
)
DASH, PLUS = {"num": ("dash", 0)}, {"num": ("dash", 1)}


def dash(text: str, **answer: object) -> None:
    p.item(text, look=DASH, **answer)


def plus(text: str, **answer: object) -> None:
    p.item(text, "+", look=PLUS, **answer)


ONE, TWO, THREE = ("deep", 0), ("deep", 1), ("deep", 2)

p.heading(
    ["UBMTTQ VIỆT NAM TỈNH LAM GIANG", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số: 05/CTr-BTV",
    "Lam Giang, ngày 09 tháng 4 năm 2026",
)
p.line("CHƯƠNG TRÌNH", align="center", bold=True)
p.line(
    "Phụ nữ tham gia bảo đảm an toàn thực phẩm,{br}xây dựng “Gia đình 5 có, 3 sạch” giai đoạn 2026 - 2030",
    align="center",
    bold=True,
)
p.line(
    "Thực hiện Chỉ thị số 17/CT-TW ngày 21/10/2022 của Ban Bí thư về tăng cường bảo đảm an ninh, an toàn thực phẩm trong tình hình mới; Nghị quyết Đại hội đại biểu Phụ nữ tỉnh lần thứ XVII, "
    "Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh xây dựng Chương trình với những nội dung sau:"
)
p.cite("Chỉ thị", "17/CT-TW", "2022-10-21", "Ban Bí thư")
p.doubt("a Party document typed the state way; usual form 17-CT/TW", "17/CT-TW")

p.point("I", "I.", "MỤC TIÊU, CHỈ TIÊU", num=ONE, bold=True)
p.point("I.1", "1.", "Mục tiêu", num=TWO, bold=True)
p.line(
    "Phát huy vai trò của hội viên, phụ nữ trong sản xuất, chế biến, kinh doanh và tiêu dùng thực phẩm an toàn; góp phần bảo vệ sức khỏe gia đình và cộng đồng."
)
p.point("I.2", "2.", "Chỉ tiêu", num=TWO, bold=True)
p.point("I.2.1", "2.1.", "Về truyền thông", label=OPEN, num=THREE)
dash(
    "Hằng năm, 100% cơ sở Hội tổ chức truyền thông về an toàn thực phẩm; trên 90% hội viên được phổ biến Luật An toàn thực phẩm.",
    task=False,
)
p.target("100% cơ sở Hội", "=", 100, unit="%", year=OPEN)
p.target("trên 90% hội viên", ">", 90, unit="%", year=OPEN)
p.cite("Luật", "Luật An toàn thực phẩm")
p.due("Hằng năm", recurring="yearly", optional=True)
p.point("I.2.2", "2.2.", "Về xây dựng mô hình", label=OPEN, num=THREE)
dash(
    "Tỷ lệ hộ gia đình hội viên sản xuất, kinh doanh thực phẩm ký cam kết an toàn: năm 2026 đạt 40%, năm 2028 đạt 65%, năm 2030 đạt 85%.",
    task=False,
)
p.target("năm 2026 đạt 40%", "=", 40, unit="%", year=2026)
p.target("năm 2028 đạt 65%", "=", 65, unit="%", year=2028)
p.target("năm 2030 đạt 85%", "=", 85, unit="%", year=2030)
dash(
    "Mỗi cơ sở Hội xây dựng ít nhất 01 mô hình vườn rau an toàn hoặc tổ hợp tác chế biến do phụ nữ làm chủ.",
    task=OPEN,
    leads=OPEN,
)

p.point("II", "II.", "NHIỆM VỤ, GIẢI PHÁP", num=ONE, bold=True)
p.point("II.1", "1.", "Tuyên truyền, vận động", num=TWO, bold=True)
p.point("II.1.1", "1.1.", "Đổi mới nội dung, hình thức", label=OPEN, num=THREE)
dash(
    "Xây dựng bộ tài liệu hỏi - đáp, video hướng dẫn nhận biết thực phẩm an toàn bằng tiếng Dao, tiếng Tày; phát hành trong năm 2026.",
    due="2026",
)
p.due("trong năm 2026", "2026")
dash(
    "Tổ chức các hoạt động trong Tháng hành động vì an toàn thực phẩm (15/4 - 15/5 hằng năm) và dịp Tết Nguyên đán.",
    due=OPEN,
)
p.event("Tháng hành động vì an toàn thực phẩm", "--04-15", "--05-15", "yearly")
p.point("II.1.2", "1.2.", "Phát hiện, biểu dương, phê phán", label=OPEN, num=THREE)
dash(
    "Biểu dương điển hình “Người tiêu dùng thông thái”; đấu tranh với hành vi sử dụng chất cấm, hàng giả, hàng kém chất lượng."
)
p.point("II.2", "2.", "Hỗ trợ phụ nữ sản xuất, kinh doanh thực phẩm an toàn", num=TWO, bold=True)
p.point("II.2.1", "2.1.", "Hỗ trợ vốn, kỹ thuật", label=OPEN, num=THREE)
dash(
    "Phối hợp với Ngân hàng Chính sách xã hội tỉnh, Sở Nông nghiệp và Môi trường hỗ trợ hội viên vay vốn, chuyển giao kỹ thuật canh tác hữu cơ.",
    coordinators=["Ngân hàng Chính sách xã hội tỉnh", "Sở Nông nghiệp và Môi trường"],
)
dash("Tổ chức các lớp tập huấn theo hai nhóm:")
plus("Nhóm hộ trồng trọt, chăn nuôi: thực hành nông nghiệp tốt, ghi chép nhật ký;")
plus("Nhóm hộ chế biến, kinh doanh thức ăn đường phố: vệ sinh cơ sở, lưu mẫu, nguồn gốc nguyên liệu.")
p.point("II.2.2", "2.2.", "Kết nối tiêu thụ", label=OPEN, num=THREE)
dash("Tổ chức Phiên chợ “Nông sản sạch của chị em” định kỳ hằng quý; hỗ trợ đưa sản phẩm lên sàn thương mại điện tử.")
p.due("hằng quý", recurring="quarterly")
p.point("II.3", "3.", "Giám sát, phản biện xã hội", num=TWO, bold=True)
dash(
    "Mỗi năm giám sát ít nhất 05 bếp ăn tập thể trường học, chợ dân sinh; gửi kiến nghị đến cơ quan có thẩm quyền sau giám sát.",
    receivers=OPEN,
)
p.due("Mỗi năm", recurring="yearly")

p.point("III", "III.", "LỘ TRÌNH THỰC HIỆN", num=ONE, bold=True)
p.item(
    "Năm 2026: ban hành kế hoạch, khảo sát, chọn địa bàn chỉ đạo điểm tại xã Nậm Khao, xã Mường Lý.",
    look=DASH,
    due=OPEN,
)
p.item("Từ năm 2027 đến năm 2029: triển khai diện rộng; sơ kết giữa kỳ vào quý IV năm 2028.", look=DASH, due=OPEN)
p.due("quý IV năm 2028", "2028-Q4")
p.due("Từ năm 2027 đến năm 2029", **{"from": "2027", "to": "2029"}, optional=True)
p.item("Năm 2030: tổng kết Chương trình, hoàn thành trước ngày 30/9/2030.", look=DASH, due="2030-09-30")
p.due("trước ngày 30/9/2030", "2030-09-30", before=True)
p.due("Năm 2026", "2026", optional=True)
p.due("Năm 2030", "2030", optional=True)

p.point("IV", "IV.", "KINH PHÍ", num=ONE, bold=True)
p.line(
    "Từ ngân sách nhà nước cấp cho hoạt động của Hội, Quỹ Hỗ trợ phụ nữ phát triển, nguồn xã hội hóa và đóng góp của hội viên."
)
p.budget("Từ ngân sách nhà nước cấp cho hoạt động của Hội")

p.point("V", "V.", "TỔ CHỨC THỰC HIỆN", num=ONE, bold=True)
p.point("V.1", "1.", "Cấp tỉnh", num=TWO, bold=True)
dash(
    "Ban Hỗ trợ phụ nữ phát triển kinh tế chủ trì tham mưu triển khai Chương trình; hằng năm xây dựng kế hoạch, kinh phí thực hiện.",
    leads=["Ban Hỗ trợ phụ nữ phát triển kinh tế"],
)
p.assign("Ban Hỗ trợ phụ nữ phát triển kinh tế", "lead")
p.due("hằng năm xây dựng kế hoạch", recurring="yearly")
dash(
    "Ban Tuyên giáo - Chính sách pháp luật phối hợp với Báo và phát thanh, truyền hình tỉnh tuyên truyền; biên soạn tài liệu sinh hoạt chi hội.",
    leads=["Ban Tuyên giáo - Chính sách pháp luật"],
    coordinators=["Báo và phát thanh, truyền hình tỉnh"],
)
p.assign("Ban Tuyên giáo - Chính sách pháp luật", OPEN)
dash(
    "Văn phòng Tỉnh Hội bố trí kinh phí, theo dõi thi đua; tổng hợp báo cáo Trung ương Hội trước ngày 15/12 hằng năm.",
    leads=["Văn phòng Tỉnh Hội"],
    receivers=["Trung ương Hội"],
    due="--12-15",
)
p.assign("Văn phòng Tỉnh Hội", "lead")
p.report("annual", "--12-15", "trước ngày 15/12 hằng năm", to="Trung ương Hội", before=True)
p.point(
    "V.2",
    "2.",
    "Hội Liên hiệp Phụ nữ các xã, phường",
    agencies=["Hội Liên hiệp Phụ nữ các xã, phường"],
    num=TWO,
    bold=True,
)
p.assign("Hội Liên hiệp Phụ nữ các xã, phường", "lead")
dash(
    "Cụ thể hóa Chương trình thành kế hoạch của địa phương, gửi về Tỉnh Hội trước ngày 15 tháng 5 năm 2026.",
    receivers=["Tỉnh Hội"],
    due="2026-05-15",
)
p.due("trước ngày 15 tháng 5 năm 2026", "2026-05-15", before=True)
dash(
    "Báo cáo kết quả 6 tháng (trước 10/6), một năm (trước 25/11) về Hội LHPN tỉnh qua Ban Hỗ trợ phụ nữ phát triển kinh tế.",
    receivers=OPEN,
    due="--11-25",
)
p.report(
    "six_month", "--06-10", "trước 10/6", to="Hội LHPN tỉnh", via="Ban Hỗ trợ phụ nữ phát triển kinh tế", before=True
)
p.report(
    "annual", "--11-25", "trước 25/11", to="Hội LHPN tỉnh", via="Ban Hỗ trợ phụ nữ phát triển kinh tế", before=True
)
p.point(
    "V.3",
    "3.",
    "Đề nghị Sở Y tế, Sở Nông nghiệp và Môi trường, Sở Công Thương quan tâm hỗ trợ chuyên môn, cử báo cáo viên, phối hợp tổ chức thực hiện Chương trình.",
    num=TWO,
)
p.assign(
    "Sở Y tế, Sở Nông nghiệp và Môi trường, Sở Công Thương",
    "ask",
    ["Sở Y tế", "Sở Nông nghiệp và Môi trường", "Sở Công Thương"],
)
p.line("Căn cứ nội dung Chương trình, Ban Thường vụ Hội LHPN tỉnh đề nghị các cấp Hội nghiêm túc tổ chức thực hiện./.")
p.closing(
    [
        "- TW Hội LHPN Việt Nam (b/c);",
        "- Ban Thường trực UBMTTQ VN tỉnh (b/c);",
        "- Sở Y tế, Sở NNMT, Sở CT (p/h);",
        "- Hội LHPN các xã, phường (t/h);",
        "- Các ban chuyên môn Tỉnh Hội;",
        "- Lưu VP.",
    ],
    ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "", "", "", "Bàn Thị Mai Sao"],
)

p.write_docx(size=13)
