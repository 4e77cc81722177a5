"""A province's long plan on administrative reform: multi-level numbering, split runs, a landscape annex with merged cells and group rows."""

from b_sheet import OPEN, Sheet, advise, ask, cite, coordinate, due, event, header, lead, maybe, mixed, report, target
from b_word import LETTERS, ROMAN_THEN_ARABIC, Word, closing, letterhead

s = Sheet("b-wg-cai-cach-hanh-chinh-tinh-2026", "docx")
NV, TP, TC, KHCN, VP, XP = (
    "Sở Nội vụ",
    "Sở Tư pháp",
    "Sở Tài chính",
    "Sở Khoa học và Công nghệ",
    "Văn phòng UBND tỉnh",
    "UBND các xã, phường",
)
TTPVHCC = "Trung tâm Phục vụ hành chính công tỉnh"
BAO = "Báo và phát thanh, truyền hình Hà Lâm"
s.header = header(
    "Kế hoạch", "12", "KH-UBND", "Hà Lâm", "2026-01-15", "Ủy ban nhân dân tỉnh Hà Lâm", None,
    "Cải cách hành chính nhà nước tỉnh Hà Lâm năm 2026",
    [("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "Đặng Hữu Phước")],
    [
        "Ban Chỉ đạo CCHC của Chính phủ (b/c)", "Bộ Nội vụ (b/c)", "TT. Tỉnh ủy, TT. HĐND tỉnh (b/c)", "Chủ tịch, các PCT UBND tỉnh", "UBMTTQ Việt Nam tỉnh và các đoàn thể",
        "Các sở, ban, ngành thuộc UBND tỉnh", "UBND các xã, phường", "VPUB: CVP, các PCVP, các phòng, TTPVHCC, TTTT", "Lưu: VT, NC(Dũng).",
    ],
)  # fmt: skip
letterhead(
    s, ["**ỦY BAN NHÂN DÂN**", "**TỈNH HÀ LÂM**", "", "Số: 12/KH-UBND"],
    ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**", "", "Hà Lâm, ngày 15 tháng 01 năm 2026"], size=23,
)  # fmt: skip
s.say("KẾ HOẠCH", bold=True, align="center", indent=0)
s.say("Cải cách hành chính nhà nước tỉnh Hà Lâm năm 2026", bold=True, align="center", indent=0)


def point(text, path, **more):
    """An automatic point of the multi-level list: I. / 1. / 1.1."""
    depth = path.count(".")
    label = path.split(".")[-1] if depth < 2 else ".".join(path.split(".")[1:])
    s.h(
        label + ".",
        text,
        path,
        look={"auto": (ROMAN_THEN_ARABIC, depth), "bold": depth < 2 and more.pop("bold", True)},
        **more,
    )


def letter(text, path, *, first=False, **more):
    s.h(path[-1] + ")", text, path, look={"auto": (LETTERS, 0), "restart": first}, **more)


D = {"look": {"auto": True}}
s.p(
    "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia; Chương trình số 18-CTr/TU ngày 30/11/2025 của Tỉnh ủy Hà Lâm, Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch cải cách hành chính (CCHC) năm 2026 như sau:",
    cite=[
        cite("Nghị quyết", "76/NQ-CP", "2021-07-15", "Chính phủ"),
        cite("Nghị quyết", "57-NQ/TW", "2024-12-22", "Bộ Chính trị"),
        cite("Nghị định", "118/2025/NĐ-CP", "2025-06-09", "Chính phủ"),
        cite("Chương trình", "18-CTr/TU", "2025-11-30", OPEN),
    ],
)
point("MỤC TIÊU, YÊU CẦU", "I")
point("Mục tiêu chung", "I.1")
s.p("Tiếp tục xây dựng nền hành chính phục vụ Nhân dân, dân chủ, chuyên nghiệp, hiện đại, thông suốt sau khi sắp xếp đơn vị hành chính; lấy sự hài lòng của người dân, doanh nghiệp làm thước đo chất lượng phục vụ, góp phần thực hiện mục tiêu “Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 95%” của Nghị quyết số 76/NQ-CP.",
    target=target("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 95%", ">=", 95, "%", quoted=True))  # fmt: skip
point("Mục tiêu cụ thể", "I.2")
letter(
    "100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thủ tục; 100% văn bản có nội dung trái pháp luật được xử lý kịp thời.",
    "I.2.a",
    first=True,
    target=[
        target("100% văn bản quy phạm pháp luật", "=", 100, "%"),
        target("100% văn bản có nội dung trái pháp luật", "=", 100, "%"),
    ],
)
letter("Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính (TTHC) so với năm 2024; tối thiểu 80% hồ sơ TTHC được xử lý trực tuyến toàn trình; trên 95% hồ sơ được giải quyết đúng hạn và trước hạn.", "I.2.b", target=[
    target("Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính", ">=", 30, "%", year=OPEN), target("tối thiểu 80% hồ sơ TTHC", ">=", 80, "%"), target("trên 95% hồ sơ được giải quyết", ">", 95, "%")])  # fmt: skip
letter(
    "Tinh giản biên chế hưởng lương từ ngân sách nhà nước đạt từ 2% - 3%; giảm tối thiểu 10% số đơn vị sự nghiệp công lập thuộc sở.",
    "I.2.c",
    target=[
        target("Tinh giản biên chế hưởng lương từ ngân sách nhà nước", "between", OPEN, "%", low=2, high=3),
        target("giảm tối thiểu 10% số đơn vị sự nghiệp công lập", ">=", 10, "%"),
    ],
)
letter(
    "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 100%; tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia đạt 65% trở lên.",
    "I.2.d",
    target=[
        target("Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC", "=", 100, "%"),
        target("tỷ lệ thanh toán trực tuyến", ">=", 65, "%"),
    ],
)
point("Yêu cầu", "I.3")
s.dash(
    "Xác định rõ trách nhiệm của người đứng đầu; lấy kết quả CCHC làm căn cứ đánh giá, xếp loại hằng năm.",
    task=False,
    due=maybe(due("hằng năm", recurring="yearly")),
    **D,
)
s.dash("Các nhiệm vụ bảo đảm khả thi, rõ người, rõ việc, rõ thời gian, rõ sản phẩm.", task=False, **D)
point("NHIỆM VỤ TRỌNG TÂM", "II")
point("Cải cách thể chế", "II.1")
point(
    "Ban hành và thực hiện Kế hoạch kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật năm 2026 trước ngày 31/01/2026.",
    "II.1.1",
    due=due("trước ngày 31/01/2026", "2026-01-31", before=True),
)
point(
    "Rà soát, đề xuất sửa đổi, bổ sung, thay thế các văn bản do HĐND, UBND các tỉnh trước sắp xếp ban hành không còn phù hợp; hoàn thành trong quý III/2026.",
    "II.1.2",
    due=due("trong quý III/2026", "2026-Q3"),
)
point(
    "Theo dõi tình hình thi hành pháp luật trong lĩnh vực đất đai, môi trường, lý lịch tư pháp; xử lý nghiêm hành vi vi phạm.",
    "II.1.3",
)
point("Cải cách thủ tục hành chính", "II.2")
point("Kiểm soát thủ tục hành chính:", "II.2.1", title="Kiểm soát thủ tục hành chính")
s.dash(
    "Cập nhật, công khai 100% TTHC trên Cơ sở dữ liệu quốc gia về TTHC trong thời hạn quy định.",
    target=maybe(target("công khai 100% TTHC", "=", 100, "%")),
    **D,
)
s.dash(
    "Rà soát, đơn giản hóa TTHC nội bộ; trình Chủ tịch UBND tỉnh phê duyệt phương án trước ngày 15/5/2026.",
    by="2026-05-15",
    receivers=["Chủ tịch UBND tỉnh"],
    due=due("trước ngày 15/5/2026", "2026-05-15", before=True),
    **D,
)
s.dash(
    "Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức; công khai kết quả trả lời khi có yêu cầu.",
    by=None,
    due=due("khi có yêu cầu", condition="khi có yêu cầu", recurring=OPEN),
    **D,
)
point("Thực hiện cơ chế một cửa, một cửa liên thông:", "II.2.2", title="Thực hiện cơ chế một cửa, một cửa liên thông")
s.dash("Bố trí công chức có năng lự|c, kinh nghi|ệm làm việc tại Trung tâm Phục vụ hành chính công cấp xã.", **D)
s.dash("Thực hiện tiếp nhận hồ sơ không phụ thuộc địa giới hành chính:", **D)
s.plus(
    "Giai đoạn 1: áp dụng với 300 TTHC thiết yếu, từ ngày 01/3/2026;",
    leads=[],
    by=OPEN,
    due=due("từ ngày 01/3/2026", OPEN, from_="2026-03-01"),
    **D,
)
s.plus(
    "Giai đoạn 2: áp dụng với toàn bộ TTHC thuộc thẩm quyền giải quyết của tỉnh, trước ngày 01/7/2026.",
    by="2026-07-01",
    due=due("trước ngày 01/7/2026", "2026-07-01", before=True),
    **D,
)
s.dash(
    "Niêm yết công khai số điện thoại, hộp thư tiếp nhận phản ánh tại Bộ phận Một cửa; xin lỗi bằng văn bản khi giải quyết hồ sơ quá hạn.",
    due=due("khi giải quyết hồ sơ quá hạn", condition="khi giải quyết hồ sơ quá hạn", recurring=OPEN),
    **D,
)
point("Cải cách tổ chức bộ máy hành chính", "II.3")
s.p("Hoàn thiện chức năng, nhiệm vụ, quyền hạn của các cơ quan chuyên môn thuộc UBND tỉnh, phòng chuyên môn thuộc UBND cấp xã theo Luật Tổ chức chính quyền địa phương số 72/2025/QH15; phê duyệt vị trí việc làm sau sắp xếp trước ngày 30 tháng 6 năm 2026.",
    cite=cite("Luật", "72/2025/QH15", None, None, title="Luật Tổ chức chính quyền địa phương"), due=due("trước ngày 30 tháng 6 năm 2026", "2026-06-30", before=True))  # fmt: skip
point("Cải cách chế độ công vụ", "II.4")
s.dash(
    "Triển khai thực hiện Luật Cán bộ, công chức số 80/2025/QH15; đổi mới đánh giá công chức theo kết quả, sản phẩm công việc (KPI).",
    cite=cite("Luật", "80/2025/QH15", None, None, title="Luật Cán bộ, công chức"),
    **D,
)
s.dash("Đào tạo, bồi dưỡng kỹ năng số cho công chức cấp xã, ưu tiên công chức làm việc tại vùng cao, biên giới.", **D)
s.dash(
    "Tăng cường kỷ luật, kỷ cương hành chính; kiểm tra công vụ đột xuất tối thiểu 40% số cơ quan, đơn vị cấp xã.",
    target=maybe(target("tối thiểu 40% số cơ quan, đơn vị cấp xã", ">=", 40, "%")),
    **D,
)
point("Cải cách tài chính công", "II.5")
s.dash(
    "Đẩy nhanh tiến độ giải ngân vốn đầu tư công, bảo đảm đến ngày 31/12/2026 đạt trên 95% kế hoạch vốn Thủ tướng Chính phủ giao.",
    by=OPEN,
    target=target("đạt trên 95% kế hoạch vốn", ">", 95, "%", year=OPEN),
    **D,
)
s.dash(
    "Sắp xếp, xử lý trụ sở, tài sản công dôi dư sau sắp xếp đơn vị hành chính; công khai danh mục theo từng quý.",
    by=OPEN,
    due=maybe(due("theo từng quý", recurring="quarterly")),
    **D,
)
point("Xây dựng, phát triển chính quyền số", "II.6")
point(
    "Nâng cấp Hệ thống thông tin giải quyết TTHC của tỉnh, kết nối với các cơ sở dữ liệu quốc gia; hoàn thành trong 6 tháng đầu năm 2026.",
    "II.6.1",
    due=due("trong 6 tháng đầu năm 2026", OPEN, from_=OPEN, to=OPEN),
)
point(
    "Triển khai “Tổ công nghệ số cộng đồng” hỗ trợ người dân nộp hồ sơ trực tuyến tại 100% thôn, tổ dân phố.",
    "II.6.2",
    target=maybe(target("100% thôn, tổ dân phố", "=", 100, "%")),
)
point(
    "Tổ chức Ngày Chuyển đổi số quốc gia (10/10), Hội thi “Công chức số” cấp tỉnh từ ngày 05/10/2026 đến ngày 10/10/2026.",
    "II.6.3",
    event=[
        event("Ngày Chuyển đổi số quốc gia", "--10-10", recurring=OPEN),
        event("Hội thi “Công chức số” cấp tỉnh", "2026-10-05", "2026-10-10"),
    ],
)
point("GIẢI PHÁP CHỦ YẾU", "III")
point(
    "Tăng cường trách nhiệm của cấp ủy, chính quyền, người đứng đầu trong chỉ đạo, điều hành; gắn kết quả CCHC với công tác thi đua, khen thưởng và bổ nhiệm cán bộ.",
    "III.1",
    bold=False,
)
point(
    "Đổi mới công tác tuyên truyền CCHC, phát động cuộc thi “Sáng kiến cải cách hành chính” trong cán bộ, công chức, viên chức.",
    "III.2",
    bold=False,
)
point(
    "Thực hiện nghiêm việc xác định Chỉ số CCHC, Chỉ số hài lòng của người dân (SIPAS) hằng năm; công bố kết quả trong quý I năm sau.",
    "III.3",
    bold=False,
    due=[maybe(due("hằng năm", recurring="yearly")), due("trong quý I năm sau", OPEN, recurring=OPEN)],
)
point(
    "Huy động các tổ chức, cá nhân, doanh nghiệp công nghệ tham gia hỗ trợ CCHC, chuyển đổi số theo nguyên tắc tự nguyện.",
    "III.4",
    bold=False,
)
point("KINH PHÍ THỰC HIỆN", "IV")
s.p(
    "Kinh phí thực hiện được bố trí trong dự toán ngân sách nhà nước năm 2026 của các cơ quan, đơn vị, địa phương theo phân cấp và các nguồn huy động hợp pháp khác.",
    budget="Kinh phí thực hiện được bố trí trong dự toán ngân sách nhà nước năm 2026",
)
s.p(
    "Các sở, ban, ngành, UBND các xã, phường lập dự toán kinh phí CCHC năm 2027 cùng thời điểm xây dựng dự toán ngân sách, gửi Sở Tài chính tổng hợp trước ngày 15/7/2026.",
    due=due("trước ngày 15/7/2026", "2026-07-15", before=True),
    budget="lập dự toán kinh phí CCHC năm 2027",
    assign=maybe(mixed("Các sở, ban, ngành, UBND các xã, phường", "Các sở, ban, ngành", "UBND các xã, phường")),
)
point("TỔ CHỨC THỰC HIỆN", "V")
point(
    "Sở Nội vụ (Cơ quan thường trực CCHC của tỉnh)",
    "V.1",
    under=[NV],
    assign={**lead("Sở Nội vụ (Cơ quan thường trực CCHC của tỉnh)"), "agencies": [NV]},
)
s.dash(
    "Chủ trì, phối hợp với các cơ quan, địa phương tổ chức triển khai Kế hoạch; theo dõi, đôn đốc, đánh giá kết quả thực hiện.",
    co=["các cơ quan, địa phương"],
    **D,
)
s.dash(
    "Tham mưu UBND tỉnh tổ chức Hội nghị đánh giá, công bố Chỉ số CCHC năm 2025 của các sở, ngành, địa phương trước ngày 15/4/2026.",
    by="2026-04-15",
    receivers=["UBND tỉnh"],
    due=due("trước ngày 15/4/2026", "2026-04-15", before=True),
    **D,
)
s.dash("Xây dựng báo cáo CCHC quý I, quý III trước ngày 20 của tháng cuối quý; báo cáo 6 tháng trước ngày 20/6/2026; báo cáo năm trước ngày 15/12/2026, trình UBND tỉnh gửi Bộ Nội vụ.", by=OPEN, receivers=OPEN, report=[
    report("quarterly", OPEN, "trước ngày 20 của tháng cuối quý", to=OPEN, before=True),
    report("six_month", "2026-06-20", "trước ngày 20/6/2026", to=OPEN, before=True),
    report("annual", "2026-12-15", "trước ngày 15/12/2026", to=OPEN, before=True),
], **D)  # fmt: skip
point("Văn phòng UBND tỉnh", "V.2", under=[VP], assign=lead(VP))
s.dash("Chủ trì tham mưu công tác kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông.", co=[], **D)
s.dash("Chỉ đạo Trung tâm Phục vụ hành chính công tỉnh, Trung tâm Thông tin:", receivers=OPEN, **D)
s.plus(
    "Giám sát việc tiếp nhận, giải quyết hồ sơ trên môi trường điện tử; công khai danh sách hồ sơ quá hạn;",
    leads=OPEN,
    **D,
)
s.plus(
    "Tổng hợp Bộ chỉ số phục vụ người dân, doanh nghiệp, gửi Chủ tịch UBND tỉnh trước ngày 05 hằng tháng.",
    leads=OPEN,
    by=OPEN,
    receivers=["Chủ tịch UBND tỉnh"],
    due=due("trước ngày 05 hằng tháng", "---05", before=True, recurring="monthly"),
    **D,
)
point(
    "Sở Tư pháp: Tham mưu UBND tỉnh về cải cách thể chế; đẩy mạnh liên thông TTHC đăng ký khai sinh, khai tử, lý lịch tư pháp.",
    "V.3",
    title=TP,
    bold=False,
    assign=advise(TP),
)
point("Sở Khoa học và Công nghệ", "V.4", under=[KHCN], assign=lead(KHCN))
s.dash(
    "Chủ trì, phối hợp với Công an tỉnh, Văn phòng UBND tỉnh triển khai nhiệm vụ xây dựng chính quyền số; bảo đảm an toàn thông tin mạng.",
    co=["Công an tỉnh", VP],
    **D,
)
s.dash(
    "Bảo đảm hạ tầng, đường truyền thông suốt đến 100% Trung tâm Phục vụ hành chính công cấp xã trước ngày 28/02/2026.",
    by="2026-02-28",
    due=due("trước ngày 28/02/2026", "2026-02-28", before=True),
    target=maybe(target("100% Trung tâm Phục vụ hành chính công cấp xã", "=", 100, "%")),
    **D,
)
point(
    "Sở Tài chính: Chủ trì, tham mưu UBND tỉnh bố trí kinh phí thực hiện nhiệm vụ CCHC; hướng dẫn việc lập, quản lý, sử dụng kinh phí.",
    "V.5",
    title=TC,
    bold=False,
    assign=lead(TC),
    may_budget="tham mưu UBND tỉnh bố trí kinh phí thực hiện nhiệm vụ CCHC",
)
point(
    "Các sở: Xây dựng, Y tế, Giáo dục và Đào tạo, Nông nghiệp và Môi trường",
    "V.6",
    assign={
        k: v
        for k, v in mixed("Các sở: Xây dựng, Y tế, Giáo dục và Đào tạo, Nông nghiệp và Môi trường").items()
        if k != "agencies"
    },
)
s.p(
    "Chủ động rà soát, cắt giảm điều kiện kinh doanh, TTHC thuộc phạm vi quản lý; gửi kết quả về Văn phòng UBND tỉnh trước ngày 30/4/2026.",
    due=due("trước ngày 30/4/2026", "2026-04-30", before=True),
)
point(
    "Báo và phát thanh, truyền hình Hà Lâm: Phối hợp với Sở Nội vụ duy trì chuyên trang, chuyên mục “Cải cách hành chính”; thường xuyên phản ánh mô hình hay, cách làm hiệu quả.",
    "V.7",
    title=BAO,
    bold=False,
    assign=coordinate(BAO),
    due=due("thường xuyên phản ánh", recurring="continuous"),
)
point(
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội",
    "V.8",
    assign=ask(
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        "các tổ chức chính trị - xã hội",
    ),
)
s.dash(
    "Giám sát, phản biện xã hội việc thực hiện CCHC; phối hợp khảo sát mức độ hài lòng của người dân.",
    leads=["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các tổ chức chính trị - xã hội"],
    **D,
)
point("Giám đốc các sở, Thủ trưởng các ban, ngành thuộc UBND tỉnh; Chủ tịch UBND các xã, phường", "V.9", under=["Giám đốc các sở", "Thủ trưởng các ban, ngành thuộc UBND tỉnh", "Chủ tịch UBND các xã, phường"],
    assign=mixed("Giám đốc các sở, Thủ trưởng các ban, ngành thuộc UBND tỉnh; Chủ tịch UBND các xã, phường", "Giám đốc các sở", "Thủ trưởng các ban, ngành thuộc UBND tỉnh", "Chủ tịch UBND các xã, phường"))  # fmt: skip
s.dash(
    "Ban hành Kế hoạch CCHC năm 2026 của cơ quan, địa phương trước ngày 10/02/2026 và tổ chức thực hiện.",
    by="2026-02-10",
    due=due("trước ngày 10/02/2026", "2026-02-10", before=True),
    **D,
)
s.dash("Định kỳ hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 10/6), năm (trước ngày 05/12) báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) để tổng hợp.", by=OPEN, receivers=OPEN, report=[
    report("quarterly", OPEN, "trước ngày 10 của tháng cuối quý", to="UBND tỉnh", via=NV, before=True),
    report("six_month", "--06-10", "trước ngày 10/6", to="UBND tỉnh", via=NV, before=True, year=OPEN),
    report("annual", "--12-05", "trước ngày 05/12", to="UBND tỉnh", via=NV, before=True, year=OPEN),
], **D)  # fmt: skip
s.end()
s.p(
    "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, địa phương báo cáo UBND tỉnh (qua Sở Nội vụ) để xem xét, điều chỉnh cho phù hợp./.",
    report=report("on_demand", None, "nếu có khó khăn, vướng mắc", to="UBND tỉnh", via=NV),
)
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "", "", "", "Đặng Hữu Phước"],
)
s.blocks.append(("section", False, {}))
s.say("PHỤ LỤC", bold=True, align="center", indent=0)
ANNEX = "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 TỈNH HÀ LÂM"
s.say(ANNEX, bold=True, align="center", indent=0)
s.say("(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh Hà Lâm)", italic=True, align="center", indent=0)
s.group("PL", "PL", ANNEX)

HEAD = ["STT", "Nhiệm vụ", "Kết quả đầu ra", "Cơ quan chủ trì", "Cơ quan phối hợp", "Tiến độ", "Ghi chú"]
MERGED, MORE = {"merge": "restart"}, {"text": "", "merge": "continue"}


def merged(text):
    return {"text": text, **MERGED}


# work, outcome, leads, co, progress, note as printed; then the reading: leads, co, due, product ("" = as printed)
rows = [
    ("I", "CẢI CÁCH THỂ CHẾ"),
    ("Kế hoạch kiểm tra, xử lý văn bản quy phạm pháp luật năm 2026", "Quyết định của Chủ tịch UBND tỉnh", merged(TP), "Các sở, ban, ngành", "Tháng 01/2026", "", [TP], ["Các sở, ban, ngành"], "2026-01"),
    ("Hệ thống hóa văn bản quy phạm pháp luật kỳ 2024 - 2028 (đợt giữa kỳ)", "Báo cáo", MORE, "nt", "Quý III/2026", "", [TP], ["Các sở, ban, ngành"], "2026-Q3"),
    ("Theo dõi thi hành pháp luật về đất đai", "Báo cáo kết quả theo dõi", MORE, "Sở Nông nghiệp và Môi trường; UBND các xã, phường", "Trước 30/10/2026", "Trọng tâm, liên ngành", [TP], ["Sở Nông nghiệp và Môi trường", XP], "2026-10-30"),
    ("II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"),
    ("Công bố danh mục TTHC thực hiện không phụ thuộc địa giới hành chính", "Quyết định công bố", VP, merged("Các sở, ban, ngành; UBND các xã, phường"), "15/02/2026", "", [VP], ["Các sở, ban, ngành", XP], "2026-02-15"),
    ("Tái cấu trúc quy trình dịch vụ công trực tuyến toàn trình", "Quy trình điện tử được phê duyệt", "//", MORE, "30/6/2026", "", [VP], ["Các sở, ban, ngành", XP], "2026-06-30"),
    ("Khảo sát mức độ hài lòng của tổ chức, cá nhân tại Bộ phận Một cửa", "Báo cáo khảo sát", NV, MORE, "Đợt 1: tháng 5/2026; đợt 2: tháng 11/2026", "Phiếu điện tử", [NV], ["Các sở, ban, ngành", XP], "2026-11"),
    ("Kiểm tra việc thực hiện cơ chế một cửa tại cấp xã", "Thông báo kết luận kiểm tra", VP, f"{NV}, {TP}, {KHCN}", "Từ 01/4 đến 30/9/2026", "", [VP], [NV, TP, KHCN], "2026-09-30"),
    ("Vận hành kênh tiếp nhận phản ánh, kiến nghị 24/7", "-", TTPVHCC, "VNPT Hà Lâm", "Thường xuyên", "", [TTPVHCC], ["VNPT Hà Lâm"], None),
    "HEAD",
    ("III", "CẢI CÁCH TỔ CHỨC BỘ MÁY VÀ CHẾ ĐỘ CÔNG VỤ"),
    ("Phê duyệt Đề án vị trí việc làm của các cơ quan sau sắp xếp", "Các Quyết định phê duyệt", merged(NV), "Các cơ quan, đơn vị, địa phương", "Quý II/2026", "", [NV], ["Các cơ quan, đơn vị, địa phương"], "2026-Q2"),
    ("Sắp xếp đơn vị sự nghiệp công lập thuộc sở", "Đề án, Quyết định", MORE, "Sở Tài chính; các sở có đơn vị sự nghiệp", "Trước ngày 31 tháng 8 năm 2026", "", [NV], [TC, "các sở có đơn vị sự nghiệp"], "2026-08-31"),
    ("Bồi dưỡng kỹ năng số cho công chức cấp xã", "06 lớp", MORE, "Trường Chính trị tỉnh, Sở Khoa học và Công nghệ", "Tháng 4 - 9/2026", "", [NV], ["Trường Chính trị tỉnh", KHCN], "2026-09"),
    ("Kiểm tra đột xuất kỷ luật, kỷ cương hành chính", "Báo cáo từng đợt", "Tổ Kiểm tra công vụ tỉnh", "", "Đột xuất", "", ["Tổ Kiểm tra công vụ tỉnh"], [], None),
    ("IV", "CẢI CÁCH TÀI CHÍNH CÔNG"),
    ("Phương án sắp xếp, xử lý nhà đất dôi dư sau sắp xếp", "Quyết định phê duyệt phương án", TC, "Sở Xây dựng, Sở Nông nghiệp và Môi trường, UBND các xã, phường", "Xong trước 30/6/2026", "", [TC], ["Sở Xây dựng", "Sở Nông nghiệp và Môi trường", XP], "2026-06-30"),
    ("Giao quyền tự chủ cho đơn vị sự nghiệp công lập giai đoạn 2026 - 2030", "Quyết định", f"{TC} chủ trì, phối hợp với các sở liên quan", "", "Quý IV/2026", "", [TC], ["các sở liên quan"], "2026-Q4"),
    ("V", "CHÍNH QUYỀN SỐ"),
    ("Nâng cấp Hệ thống thông tin giải quyết TTHC tỉnh", "Hệ thống vận hành chính thức", merged(KHCN), "Văn phòng UBND tỉnh; Công an tỉnh", "Trước 30/6/2026", "Theo dự án", [KHCN], [VP, "Công an tỉnh"], "2026-06-30"),
    ("Cấp chữ ký số công cộng miễn phí cho người dân", "Danh sách người được cấp", MORE, "nt", "Trong năm 2026", "", [KHCN], [VP, "Công an tỉnh"], "2026"),
    ("Xây dựng kho dữ liệu dùng chung của tỉnh", "Kho dữ liệu", MORE, "như trên", "12/2026", "", [KHCN], [VP, "Công an tỉnh"], "2026-12"),
    ("Ra quân hỗ trợ người dân nộp hồ sơ trực tuyến “60 ngày đêm”", "Báo cáo kết quả", "Tỉnh đoàn", "Tổ công nghệ số cộng đồng, UBND các xã, phường", "01/3/2026 - 30/4/2026", "", ["Tỉnh đoàn"], ["Tổ công nghệ số cộng đồng", XP], "2026-04-30"),
    ("VI", "THÔNG TIN, TUYÊN TRUYỀN"),
    ("Mở chuyên trang CCHC trên báo điện tử", "Chuyên trang", BAO, NV, "Trước Tết Nguyên đán", "", [BAO], [NV], None),
    ("Tổ chức Cuộc thi “Sáng kiến cải cách hành chính” năm 2026", "Kế hoạch; Quyết định trao giải", NV, f"Văn phòng UBND tỉnh, {BAO}", "Phát động tháng 3/2026, tổng kết tháng 10/2026", "", [NV], [VP, BAO], "2026-10"),
]  # fmt: skip
printed, path, number = [HEAD], "PL", 0
for row in rows:
    if row == "HEAD":
        printed.append([{"text": one, "bold": True} for one in HEAD])
    elif isinstance(row[1], str) and len(row) == 2:
        path = f"PL.{row[0]}"
        s.group(path, row[0], row[1])
        printed.append([{"text": row[0], "bold": True}, {"text": row[1], "span": 6, "bold": True}])
    else:
        work, outcome, who, among, when, note, leads, co, day = row
        number += 1
        printed.append([{"text": "", "auto": True}, work, outcome, who, among, when, note])
        s.row(path, work, leads, co, day, None if outcome == "-" else outcome)
s.table(printed, widths=[650, 3700, 2200, 2000, 2500, 1700, 1250], head=1, size=23)
s.say("", indent=0)

s.write_reading()
Word(s).save(landscape_end=True)
