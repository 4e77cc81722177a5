"""An urgent dispatch before a storm, as pasted text: addressees in dashes, points that open with an agency, days with hours."""

from paper import OPEN, Paper

p = Paper(
    "a-cong-dien-bao-an-son-2026",
    type="Công điện",
    number="09",
    symbol="CĐ-UBND",
    place="An Sơn",
    date="2026-09-10",
    agency="Ủy ban nhân dân tỉnh An Sơn",
    superior_agency=None,
    title="Về việc chủ động ứng phó với bão số 6 và mưa lũ sau bão",
    signers=[{"capacity": None, "position": "CHỦ TỊCH", "name": "Tạ Quang Huân"}],
    recipients=[
        "Ban Chỉ đạo Phòng thủ dân sự quốc gia (để b/c)",
        "TTr Tỉnh ủy, HĐND tỉnh (để b/c)",
        "Như trên (để thực hiện)",
        "Lưu: VT, NN (2b)",
    ],
)

p.line("ỦY BAN NHÂN DÂN{br}TỈNH AN SƠN{br}{br}Số: 09/CĐ-UBND")
p.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM{br}Độc lập - Tự do - Hạnh phúc{br}{br}An Sơn, ngày 10 tháng 9 năm 2026")
p.line("CÔNG ĐIỆN{br}Về việc chủ động ứng phó với bão số 6 và mưa lũ sau bão")
p.line("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN SƠN điện:")
p.line(
    "- Giám đốc các sở, Thủ trưởng các ban, ngành tỉnh;{br}- Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh, Giám đốc Công an tỉnh;{br}- Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu;{br}"
    "- Giám đốc các công ty thủy điện, thủy lợi trên địa bàn tỉnh."
)
p.line(
    "Theo tin từ Trung tâm Dự báo khí tượng thủy văn quốc gia, hồi 04 giờ ngày 10/9/2026, vị trí tâm bão số 6 ở vào khoảng 17,8 độ vĩ Bắc, 112,5 độ kinh Đông, sức gió mạnh nhất cấp 11, giật cấp 14. "
    "Dự báo từ chiều ngày 11/9, khu vực tỉnh có mưa to đến rất to, lượng mưa phổ biến từ 200 - 350 mm, có nơi trên 500 mm; nguy cơ cao xảy ra lũ quét, sạt lở đất, ngập úng vùng trũng thấp."
)
p.line(
    "Thực hiện Công điện số 158/CĐ-TTg ngày 09/9/2026 của Thủ tướng Chính phủ; để chủ động ứng phó, bảo đảm an toàn tính mạng, tài sản của Nhân dân, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"
)
p.cite("Công điện", "158/CĐ-TTg", "2026-09-09", "Thủ tướng Chính phủ")

p.point(
    "1",
    "1.",
    "Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu:",
    agencies=["Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu"],
)
p.assign("Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu", "lead")
p.item(
    "Rà soát, tổ chức sơ tán toàn bộ người dân ở khu vực có nguy cơ sạt lở, ngập sâu đến nơi an toàn, xong trước 17 giờ 00 ngày 11/9/2026.",
    due="2026-09-11",
)
p.due("trước 17 giờ 00 ngày 11/9/2026", "2026-09-11", before=True)
p.item(
    "Thông báo đến tất cả chủ phương tiện thủy, lồng bè trên hồ chứa, bến đò ngang; cấm đò từ 12 giờ ngày 11/9/2026 cho đến khi kết thúc bão.",
    due=OPEN,
)
p.due("từ 12 giờ ngày 11/9/2026 cho đến khi kết thúc bão", **{"from": "2026-09-11"}, condition=OPEN)
p.item(
    "Bố trí lực lượng chốt chặn tại ngầm tràn, đường ngập; không để người dân vớt củi, đánh bắt cá trên sông, suối khi có lũ."
)
p.due("khi có lũ", condition="khi có lũ", optional=True)
p.item(
    "Chuẩn bị lương thực, thuốc men, nhu yếu phẩm theo phương châm “bốn tại chỗ”, nhất là tại các bản có nguy cơ bị{lr} chia cắt."
)

p.point("2", "2.", "Giám đốc Sở Nông nghiệp và Môi trường:", agencies=["Giám đốc Sở Nông nghiệp và Môi trường"])
p.assign("Giám đốc Sở Nông nghiệp và Môi trường", "lead")
p.item(
    "Chủ trì, phối hợp với Sở Công Thương và các chủ hồ vận hành hồ chứa theo đúng quy trình, bảo đảm an toàn công trình và hạ du.",
    coordinators=["Sở Công Thương", "các chủ hồ"],
)
p.item("Hướng dẫn thu hoạch nhanh lúa hè thu, thủy sản đã đến kỳ với phương châm “xanh nhà hơn già đồng”.")
p.item(
    "Tổ chức trực ban 24/24 giờ, tham mưu kịp thời các tình huống phát sinh; tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước 16 giờ hằng ngày.",
    receivers=["Chủ tịch Ủy ban nhân dân tỉnh"],
)
p.report("other", None, "trước 16 giờ hằng ngày", to="Chủ tịch Ủy ban nhân dân tỉnh", before=OPEN)

p.point(
    "3",
    "3.",
    "Giám đốc Sở Xây dựng chỉ đạo bảo đảm giao thông trên các tuyến quốc lộ, tỉnh lộ được giao quản lý; bố trí máy móc, vật tư tại các vị trí xung yếu trước ngày 11/9/2026.",
)
p.assign("Giám đốc Sở Xây dựng", "lead")
p.due("trước ngày 11/9/2026", "2026-09-11", before=True)
p.point(
    "4",
    "4.",
    "Giám đốc Sở Công Thương kiểm tra công tác an toàn hồ đập thủy điện, lưới điện; chỉ đạo dự trữ hàng hóa thiết yếu.",
)
p.assign("Giám đốc Sở Công Thương", "lead")
p.point(
    "5",
    "5.",
    "Giám đốc Sở Giáo dục và Đào tạo quyết định cho học sinh nghỉ học tại các địa bàn chịu ảnh hưởng khi có mưa lớn, ngập lụt; bảo đảm an toàn cho học sinh bán trú.",
)
p.assign("Giám đốc Sở Giáo dục và Đào tạo", "lead")
p.due("khi có mưa lớn, ngập lụt", condition="khi có mưa lớn, ngập lụt")
p.point(
    "6",
    "6.",
    "Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh duy trì lực lượng, phương tiện sẵn sàng cứu hộ, cứu nạn khi có yêu cầu.",
)
p.assign("Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh", "lead", ["Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"])
p.due("khi có yêu cầu", recurring="on_demand", condition=OPEN)
p.point(
    "7",
    "7.",
    "Báo và phát thanh, truyền hình An Sơn, Đài Khí tượng Thủy văn tỉnh tăng thời lượng phát sóng, đưa tin kịp thời về diễn biến bão, mưa lũ và kỹ năng ứng phó.",
)
p.assign(
    "Báo và phát thanh, truyền hình An Sơn, Đài Khí tượng Thủy văn tỉnh",
    "lead",
    ["Báo và phát thanh, truyền hình An Sơn", "Đài Khí tượng Thủy văn tỉnh"],
)
p.point(
    "8",
    "8.",
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh chỉ đạo các tổ chức thành viên tham gia giúp dân chằng chống nhà cửa, khắc phục hậu quả.",
)
p.assign("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "ask")
p.point(
    "9",
    "9.",
    "Giao Sở Nông nghiệp và Môi trường theo dõi, đôn đốc việc thực hiện Công điện này; báo cáo Ủy ban nhân dân tỉnh kết quả khắc phục hậu quả bão trước ngày 20/9/2026.",
)
p.assign("Sở Nông nghiệp và Môi trường", "lead")
p.report("other", "2026-09-20", "trước ngày 20/9/2026", to="Ủy ban nhân dân tỉnh", before=True)
p.line("Nhận được Công điện này, yêu cầu các cơ quan, đơn vị, địa phương khẩn trương triển khai thực hiện./.")
p.line("Nơi nhận:")
p.line(
    "- Ban Chỉ đạo Phòng thủ dân sự quốc gia (để b/c);{br}- TTr Tỉnh ủy, HĐND tỉnh (để b/c);{br}- Như trên (để thực hiện);{br}- Lưu: VT, NN (2b)."
)
p.line("CHỦ TỊCH")
p.line("Tạ Quang Huân")

p.write_txt(form_feed=True)
