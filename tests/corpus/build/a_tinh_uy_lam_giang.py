"""A Party plan on digital transformation: its own heading, "I-" before titles, whole sentences as points, a footnote."""

from paper import OPEN, Paper

p = Paper(
    "a-tinh-uy-lam-giang-chuyen-doi-so-2026",
    type="Kế hoạch",
    number="38",
    symbol="KH/TU",
    place="Lam Giang",
    date="2026-03-12",
    agency="Tỉnh ủy Lam Giang",
    superior_agency=None,
    title="thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trong hệ thống chính trị tỉnh năm 2026",
    signers=[{"capacity": "T/M BAN THƯỜNG VỤ", "position": "PHÓ BÍ THƯ THƯỜNG TRỰC", "name": "Hoàng Đức Nhân"}],
    recipients=[
        "Văn phòng Trung ương Đảng (báo cáo)",
        "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh",
        "Các đảng ủy trực thuộc Tỉnh ủy",
        "Các cơ quan tham mưu, giúp việc Tỉnh ủy",
        "Lưu Văn phòng Tỉnh ủy",
    ],
)

p.table(
    [
        [{"text": ["{b}TỈNH ỦY LAM GIANG{/b}", "*"]}, {"text": ["{b}ĐẢNG CỘNG SẢN VIỆT NAM{/b}"]}],
        ["Số 38-KH/TU", {"text": "Lam Giang, ngày 12 tháng 3 năm 2026", "italic": True}],
    ],
    [4000, 5300],
    borders=False,
    size=14,
)
p.line("KẾ HOẠCH", align="center", bold=True)
p.line(
    "thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển{br}khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số{br}trong hệ thống chính trị tỉnh năm 2026",
    align="center",
    bold=True,
)
p.line("-----", align="center")
p.line(
    "Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Chương trình hành động số 12-CTr/TU, ngày 18/02/2025 của Tỉnh ủy và Kế hoạch số 02-KH/BCĐTW, ngày 19/6/2025 "
    "của Ban Chỉ đạo Trung ương{fn:Kế hoạch thúc đẩy chuyển đổi số liên thông, đồng bộ, nhanh, hiệu quả; trước đó là Quyết định số 204-QĐ/TW, ngày 29/11/2024 của Ban Bí thư.} "
    "Ban Thường vụ Tỉnh ủy ban hành Kế hoạch thực hiện trong năm 2026 như sau:"
)
p.cite("Nghị quyết", "57-NQ/TW", "2024-12-22", "Bộ Chính trị")
p.cite("Chương trình hành động", "12-CTr/TU", "2025-02-18", "Tỉnh ủy")
p.cite("Kế hoạch", "02-KH/BCĐTW", "2025-06-19", "Ban Chỉ đạo Trung ương")
p.cite("Quyết định", "204-QĐ/TW", "2024-11-29", "Ban Bí thư")

p.point("I", "I-", "MỤC ĐÍCH, YÊU CẦU", bold=True)
p.point(
    "I.1",
    "1.",
    "Cụ thể hóa, tổ chức thực hiện đầy đủ các nhiệm vụ Trung ương giao; tạo chuyển biến rõ nét trong phương thức lãnh đạo, làm việc của các cấp ủy trên môi trường số.",
)
p.point(
    "I.2",
    "2.",
    "Việc thực hiện phải bảo đảm “rõ người, rõ việc, rõ thời gian, rõ sản phẩm”; gắn trách nhiệm của người đứng đầu cấp ủy với kết quả chuyển đổi số của cơ quan, địa phương.",
)

p.point("II", "II-", "CHỈ TIÊU CHỦ YẾU", bold=True)
p.item(
    "100% văn bản không mật của các cơ quan đảng được gửi, nhận, ký số trên môi trường mạng; tối thiểu 90% hồ sơ công việc được xử lý trên hệ thống thông tin điều hành tác nghiệp.",
    task=False,
)
p.target("văn bản không mật của các cơ quan đảng", "=", 100, unit="%", year=OPEN)
p.target("tối thiểu 90% hồ sơ công việc", ">=", 90, unit="%", year=OPEN)
p.item(
    "Trên 95% đảng viên sử dụng thành thạo Sổ tay đảng viên điện tử; 80% chi bộ sinh hoạt có ứng dụng nền tảng số.",
    task=False,
)
p.target("Trên 95% đảng viên", ">", 95, unit="%", year=OPEN)
p.target("80% chi bộ sinh hoạt", "=", 80, unit="%", year=OPEN)
p.item(
    "Đến cuối năm 2026, 85% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình; tỷ lệ hồ sơ trực tuyến đạt từ 70% đến 75%; mức độ hài lòng của người dân, doanh nghiệp không thấp hơn 95%.",
    task=False,
)
p.target("85% thủ tục hành chính đủ điều kiện", "=", 85, unit="%", year=2026)
p.target("tỷ lệ hồ sơ trực tuyến", "between", low=70, high=75, unit="%", year=OPEN)
p.target("không thấp hơn 95%", ">=", 95, unit="%", year=OPEN)

p.point("III", "III-", "NHIỆM VỤ TRỌNG TÂM", bold=True)
p.point("III.1", "1.", "Nâng cao nhận thức, đổi mới tư duy", bold=True)
p.item(
    "Quán triệt sâu rộng Nghị quyết và Kế hoạch này tới cán bộ, đảng viên, hoàn thành trong tháng 4/2026.",
    due="2026-04",
)
p.due("trong tháng 4/2026", "2026-04")
p.item("Phát động phong trào “Bình dân học vụ số” ở khu dân cư; duy trì hoạt động của tổ công nghệ số cộng đồng.")
p.item("Biểu dương gương điển hình nhân Ngày Chuyển đổi số quốc gia 10/10 hằng năm.", due=OPEN)
p.event("Ngày Chuyển đổi số quốc gia", "--10-10", recurring="yearly")
p.point("III.2", "2.", "Hoàn thiện hạ tầng, dữ liệu", bold=True)
p.item(
    "Kết nối mạng thông tin diện rộng của Đảng đến 100% đảng ủy xã, phường, hoàn thành trước ngày 30/6/2026.",
    due="2026-06-30",
)
p.target("100% đảng ủy xã, phường", "=", 100, unit="%", year=OPEN)
p.due("trước ngày 30/6/2026", "2026-06-30", before=True)
p.item(
    "Số hóa hồ sơ đảng viên, tài liệu lưu trữ lịch sử của Đảng theo lộ trình đến quý III năm 2026; kết nối, chia sẻ với Cơ sở dữ liệu quốc gia về dân cư theo Luật Dữ liệu số 60/2024/QH15.",
    due="2026-Q3",
)
p.due("đến quý III năm 2026", "2026-Q3")
p.cite("Luật", "60/2024/QH15", None, None, title="Luật Dữ liệu")
p.point("III.3", "3.", "Phát triển nhân lực, bảo đảm an ninh mạng", bold=True)
p.item("Bồi dưỡng kỹ năng số, trí tuệ nhân tạo cho cấp ủy viên cơ sở; mỗi quý tổ chức ít nhất 01 lớp trực tuyến.")
p.due("mỗi quý", recurring="quarterly")
p.item("Thực hiện nghiêm quy định về bảo vệ bí mật nhà nước, bảo đảm an toàn thông tin trong các cơ quan đảng.")

p.point("IV", "IV-", "TỔ CHỨC THỰC HIỆN", bold=True)
p.point(
    "IV.1",
    "1.",
    "Các đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện, xong trước ngày 15/4/2026; định kỳ 6 tháng, một năm báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 05/6 và trước ngày 05/12.",
)
p.assign("Các đảng ủy trực thuộc Tỉnh ủy", "lead")
p.due("trước ngày 15/4/2026", "2026-04-15", before=True)
p.report(
    "six_month",
    "--06-05",
    "trước ngày 05/6",
    to="Ban Thường vụ Tỉnh ủy",
    via="Văn phòng Tỉnh ủy",
    before=True,
    inferred_year=OPEN,
)
p.report(
    "annual",
    "--12-05",
    "trước ngày 05/12",
    to="Ban Thường vụ Tỉnh ủy",
    via="Văn phòng Tỉnh ủy",
    before=True,
    inferred_year=OPEN,
)
p.point(
    "IV.2",
    "2.",
    "Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh bố trí ngân sách chi cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số đạt ít nhất 3% tổng chi ngân sách; chỉ đạo các sở, ngành triển khai các nền tảng dùng chung.",
)
p.assign("Đảng ủy Ủy ban nhân dân tỉnh", "lead")
p.target("ít nhất 3% tổng chi ngân sách", ">=", 3, unit="%", year=OPEN)
p.point("IV.3", "3.", "Ban Tuyên giáo và Dân vận Tỉnh ủy", agencies=["Ban Tuyên giáo và Dân vận Tỉnh ủy"], bold=True)
p.assign("Ban Tuyên giáo và Dân vận Tỉnh ủy", "lead")
p.item("Chủ trì hướng dẫn công tác tuyên truyền; chỉ đạo cơ quan báo chí của tỉnh mở chuyên mục riêng.", receivers=OPEN)
p.item(
    "Phối hợp với Sở Khoa học và Công nghệ tổ chức hội thi “Cán bộ số” trong tháng 9/2026.",
    coordinators=["Sở Khoa học và Công nghệ"],
    due="2026-09",
)
p.due("trong tháng 9/2026", "2026-09")
p.point(
    "IV.4",
    "4.",
    "Ủy ban Kiểm tra Tỉnh ủy, Ban Tổ chức Tỉnh ủy",
    agencies=["Ủy ban Kiểm tra Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"],
    bold=True,
)
p.assign("Ủy ban Kiểm tra Tỉnh ủy, Ban Tổ chức Tỉnh ủy", "advise", ["Ủy ban Kiểm tra Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"])
p.item(
    "Tham mưu kiểm tra, giám sát; đưa kết quả chuyển đổi số vào tiêu chí đánh giá, xếp loại tổ chức đảng hằng năm.",
    receivers=OPEN,
)
p.point(
    "IV.5",
    "5.",
    "Văn phòng Tỉnh ủy là cơ quan thường trực, chủ trì theo dõi, đôn đốc, tổng hợp tình hình; tham mưu Ban Thường vụ Tỉnh ủy sơ kết việc thực hiện Kế hoạch vào tháng 12/2026.",
)
p.assign("Văn phòng Tỉnh ủy", "lead")
p.due("tháng 12/2026", "2026-12")
p.line("Kế hoạch này được phổ biến đến chi bộ./.")
p.table(
    [
        [
            {
                "text": [
                    "{i}Nơi nhận:{/i}",
                    "- Văn phòng Trung ương Đảng (báo cáo),",
                    "- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh,",
                    "- Các đảng ủy trực thuộc Tỉnh ủy,",
                    "- Các cơ quan tham mưu, giúp việc Tỉnh ủy,",
                    "- Lưu Văn phòng Tỉnh ủy.",
                ],
                "align": "left",
                "size": 12,
            },
            {"text": ["{b}T/M BAN THƯỜNG VỤ{/b}", "PHÓ BÍ THƯ THƯỜNG TRỰC", "", "", "", "{b}Hoàng Đức Nhân{/b}"]},
        ]
    ],
    [4800, 4500],
    borders=False,
)

p.write_docx()
