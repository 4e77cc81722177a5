"""A notice of conclusions on jobs and social protection: automatic "1.", "1.1.", orders that open with Giao, Yêu cầu, Đề nghị."""

from b_sheet import OPEN, Sheet, advise, ask, cite, coordinate, due, event, header, lead, mixed, report, target
from b_word import ARABIC, Word, closing, letterhead

s = Sheet("b-wc-thong-bao-ket-luan-viec-lam-2026", "docx")
title = (
    "Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Lê Thị Minh Thu tại cuộc họp về tình hình thực hiện "
    "chỉ tiêu giải quyết việc làm và chính sách trợ giúp xã hội năm 2026"
)
s.header = header(
    "Thông báo", "215", "TB-VP", "Hà Lâm", "2026-05-08", "Văn phòng", "Ủy ban nhân dân tỉnh Hà Lâm", title,
    [("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Tống Duy Bách")],
    [
        "Chủ tịch, các PCT UBND tỉnh", "Các sở: NV, YT, TC, NN&MT, GD&ĐT, CT", "Ban Quản lý KCN tỉnh", "Bảo hiểm xã hội tỉnh",
        "UBND các xã, phường", "CVP, các PCVP", "Lưu: VT, KGVX2.",
    ],
)  # fmt: skip
letterhead(
    s,
    ["ỦY BAN NHÂN DÂN", "TỈNH HÀ LÂM", "**VĂN PHÒNG**", "", "Số: 215/TB-VP"],
    [
        "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
        "**Độc lập - Tự do - Hạnh phúc**",
        "",
        "",
        "Hà Lâm, ngày 08 tháng 5 năm 2026",
    ],
)
s.say("THÔNG BÁO", bold=True, align="center", indent=0)
s.say(title, bold=True, align="center", indent=0)
TOP, SUB = {"auto": (ARABIC, 0), "bold": True}, {"auto": (ARABIC, 1)}
NV, YT = "Sở Nội vụ", "Sở Y tế"

s.p(
    "Vừa qua, tại trụ sở Uỷ ban nhân dân tỉnh, đồng chí Lê Thị Minh Thu - Phó Chủ tịch Ủy ban nhân dân (UBND) tỉnh chủ trì cuộc họp đánh giá tình hình giải quyết việc làm và thực hiện chính sách trợ giúp xã hội. Tham dự có lãnh đạo các sở: Nội vụ, Y tế, Tài chính, Nông nghiệp và Môi trường; Ban Quản lý các khu công nghiệp tỉnh; đại diện UBND một số xã, phường."
)
s.p(
    "Sau khi nghe Sở Nội vụ báo cáo tại Công văn số 1486/SNV-LĐVL ngày 04/5/2026, ý kiến của các đại biểu, đồng chí Phó Chủ tịch UBND tỉnh kết luận như sau:",
    cite=cite("Công văn", "1486/SNV-LĐVL", "2026-05-04", None),
)
s.h("1.", "Về kết quả thực hiện 4 tháng đầu năm", "1", look=TOP)
s.p(
    "Trong 4 tháng, toàn tỉnh đã tạo việc làm mới cho 6.240 lao động, bằng 33,7% kế hoạch; có 512 lao động đi làm việc ở nước ngoài theo hợp đồng. Việc chi trả trợ cấp xã hội qua tài khoản đạt 81,2% số người thụ hưởng. UBND tỉnh ghi nhận, đánh giá cao sự cố gắng của các ngành, địa phương."
)
s.p(
    "Tuy nhiên, việc kết nối cung - cầu lao động ở các xã miền núi còn chậm; một số địa phương sau sắp xếp chưa phân công công chức theo dõi, hồ sơ trợ giúp xã hội bị tồn đọng."
)
s.h("2.", "Về nhiệm vụ trong thời gian tới", "2", look=TOP)
s.p(
    "Các sở, ban, ngành, UBND các xã, phường tập trung hoàn thành các chỉ tiêu năm 2026: tạo việc làm mới cho ít nhất 18.500 lao động; tỷ lệ thất nghiệp khu vực thành thị dưới 2,5%; tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ đạt từ 34% trở lên; 100% người đủ điều kiện được hưởng trợ cấp xã hội đúng hạn.",
    target=[
        target("tạo việc làm mới cho ít nhất 18.500 lao động", ">=", 18500, "lao động", year=2026),
        target("tỷ lệ thất nghiệp khu vực thành thị dưới 2,5%", "<", 2.5, "%", year=2026),
        target("tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ", ">=", 34, "%", year=2026),
        target("100% người đủ điều kiện", "=", 100, "%", year=2026),
    ],
    assign={**lead("Các sở, ban, ngành, UBND các xã, phường", "Các sở, ban, ngành", "UBND các xã, phường")},
)
s.h("2.1.", "Giao Sở Nội vụ:", "2.1", title="Giao Sở Nội vụ", under=[NV], look=SUB, assign=lead(NV))
s.dash(
    "Chủ trì, phối hợp với Ban Quản lý các khu công nghiệp tỉnh khảo sát nhu cầu tuyển dụng của doanh nghiệp, công khai trên Sàn giao dịch việc làm; hoàn thành trước ngày 10/6/2026.",
    co=["Ban Quản lý các khu công nghiệp tỉnh"],
    by="2026-06-10",
    due=due("trước ngày 10/6/2026", "2026-06-10", before=True),
)
s.dash(
    "Tổ chức tối thiểu 04 phiên giao dịch việc làm lưu động tại các xã vùng cao trong quý II và quý III năm 2026.",
    by="2026-Q3",
    due=due("trong quý II và quý III năm 2026", OPEN),
)
s.dash(
    "Tham mưu UBND tỉnh ban hành Kế hoạch thực hiện Luật Việc làm số 74/2025/QH15 trên địa bàn tỉnh, trình UBND tỉnh trong tháng 5 năm 2026.",
    by="2026-05",
    receivers=["UBND tỉnh"],
    due=due("trong tháng 5 năm 2026", "2026-05"),
    cite=cite("Luật", "74/2025/QH15", None, None, title="Luật Việc làm"),
)
s.dash(
    "Tổng hợp, báo cáo UBND tỉnh tiến độ thực hiện các chỉ tiêu vào ngày 25 hằng tháng.",
    receivers=["UBND tỉnh"],
    by=OPEN,
    report=report("monthly", "---25", "ngày 25 hằng tháng", to="UBND tỉnh"),
)
s.h("2.2.", "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Bảo hiểm xã hội tỉnh rà soát đối tượng hưởng trợ giúp xã hội theo Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ; đề xuất nâng mức chuẩn trợ giúp xã hội của tỉnh, báo cáo UBND tỉnh trước ngày 30/6/2026.", "2.2", look=SUB,
    assign=lead(YT), cite=cite("Nghị định", "20/2021/NĐ-CP", "2021-03-15", "Chính phủ"),
    report=report("other", "2026-06-30", "trước ngày 30/6/2026", to="UBND tỉnh", before=True))  # fmt: skip
s.h("2.3.", "Sở Tài chính tham mưu UBND tỉnh bổ sung vốn ủy thác qua Ngân hàng Chính sách xã hội để cho vay giải quyết việc làm; thẩm định dự toán, trình UBND tỉnh trước ngày 20/5/2026.", "2.3", look=SUB,
    assign=advise("Sở Tài chính"), due=due("trước ngày 20/5/2026", "2026-05-20", before=True), may_budget="tham mưu UBND tỉnh bổ sung vốn ủy thác qua Ngân hàng Chính sách xã hội")  # fmt: skip
s.h("2.4.", "Giám đốc Sở Giáo dục và Đào tạo, Hiệu trưởng Trường Cao đẳng Hà Lâm chỉ đạo đổi mới chương trình, gắn đào tạo nghề với nhu cầu của doanh nghiệp; tuyển sinh năm học 2026 - 2027 hoàn thành trước ngày 30/9/2026.", "2.4", look=SUB,
    assign=lead("Giám đốc Sở Giáo dục và Đào tạo, Hiệu trưởng Trường Cao đẳng Hà Lâm", "Giám đốc Sở Giáo dục và Đào tạo", "Hiệu trưởng Trường Cao đẳng Hà Lâm"),
    due=due("trước ngày 30/9/2026", "2026-09-30", before=True))  # fmt: skip
s.h("2.5.", "Đề nghị Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh, Liên đoàn Lao động tỉnh phối hợp tuyên truyền, vận động người lao động tham gia học nghề, đi làm việc ở nước ngoài theo hợp đồng.", "2.5", look=SUB,
    assign=ask("Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh, Liên đoàn Lao động tỉnh", "Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh", "Liên đoàn Lao động tỉnh"))  # fmt: skip
s.h(
    "2.6.",
    "Yêu cầu Chủ tịch UBND các xã, phường:",
    "2.6",
    title="Yêu cầu Chủ tịch UBND các xã, phường",
    under=["Chủ tịch UBND các xã, phường"],
    look=SUB,
    assign=mixed("Chủ tịch UBND các xã, phường"),
)
s.dash(
    "Phân công công chức theo dõi lĩnh vực lao động, trợ giúp xã hội, gửi danh sách về Sở Nội vụ và Sở Y tế trước ngày 15/5/2026.",
    by="2026-05-15",
    receivers=[NV, YT],
    due=due("trước ngày 15/5/2026", "2026-05-15", before=True),
)
s.dash(
    "Giải quyết dứt điểm hồ sơ trợ giúp xã hội tồn đọng, hoàn thành trong tháng 6/2026.",
    by="2026-06",
    due=due("trong tháng 6/2026", "2026-06"),
)
s.dash(
    "Lập sổ theo dõi biến động lao động theo từng thôn, tổ dân phố; cập nhật hằng tháng vào cơ sở dữ liệu về lao động.",
    by=OPEN,
    due=due("hằng tháng", recurring="monthly"),
)
s.h("2.7.", "Báo và phát thanh, truyền hình Hà Lâm phối hợp với Sở Nội vụ mở chuyên mục “Việc tìm người - Người tìm việc”, phát sóng từ ngày 01/6/2026.", "2.7", look=SUB,
    assign=coordinate("Báo và phát thanh, truyền hình Hà Lâm"), due=due("từ ngày 01/6/2026", OPEN, from_="2026-06-01"))  # fmt: skip
s.h("3.", "Về tổ chức Ngày hội việc làm thanh niên", "3", look=TOP)
s.p(
    "Thống nhất tổ chức Ngày hội việc làm thanh niên tỉnh Hà Lâm năm 2026 trong 02 ngày, từ ngày 19/7 đến ngày 20/7/2026, tại phường Bình Khê.",
    event=event("Ngày hội việc làm thanh niên tỉnh Hà Lâm năm 2026", "2026-07-19", "2026-07-20"),
)
s.p(
    "Giao Tỉnh đoàn là đơn vị đầu mối, phối hợp với Sở Nội vụ, UBND phường Bình Khê chuẩn bị địa điểm, mời doanh nghiệp, bảo đảm an ninh trật tự. Sở Công Thương, Sở Khoa học và Công nghệ bố trí gian hàng giới thiệu sản phẩm khởi nghiệp theo đề nghị của Tỉnh đoàn.",
    assign=[
        lead("Tỉnh đoàn"),
        lead("Sở Công Thương, Sở Khoa học và Công nghệ", "Sở Công Thương", "Sở Khoa học và Công nghệ"),
    ],
)
s.end()
s.p("Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các sở, ban, ngành, địa phương biết, thực hiện./.")
names = s.header["recipients"]
closing(
    s, ["- " + one + ("" if one.endswith(".") else ";") for one in names],
    ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "", "", "", "Tống Duy Bách"],
)  # fmt: skip

s.write_reading()
Word(s).save()
