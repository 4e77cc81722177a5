"""A department's plan on domestic violence and children, as PDF: ratios and permille, two numbered annexes in landscape."""

from b_sheet import OPEN, Sheet, ask, cite, due, event, header, lead, maybe, mixed, report, target
from b_word import Word, closing, letterhead, save_pdf

s = Sheet("b-pc-so-van-hoa-bao-luc-gia-dinh-2026", "pdf")
SVH, SYT, SGD, CAT, STP, HPN = (
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Y tế",
    "Sở Giáo dục và Đào tạo",
    "Công an tỉnh",
    "Sở Tư pháp",
    "Hội Liên hiệp Phụ nữ tỉnh",
)
s.header = header(
    "Kế hoạch", "39", "KH-SVHTTDL", "Hà Lâm", "2026-02-26", SVH, "Ủy ban nhân dân tỉnh Hà Lâm",
    "Công tác gia đình, phòng, chống bạo lực gia đình và bảo vệ trẻ em trong gia đình năm 2026",
    [(None, "GIÁM ĐỐC", "Lục Thị Kiều Oanh")],
    [
        "Cục VHCSGĐ&TV (để b/c)", "UBND tỉnh (để b/c)", "Các sở: YT, GD&ĐT, TP, TC; CA tỉnh (p/h)", "Hội LHPN tỉnh (p/h)", "Lãnh đạo Sở", "UBND các xã, phường", "Lưu: VT, XDNSVH&GĐ, Th(80).",
    ],
)  # fmt: skip
letterhead(
    s, ["ỦY BAN NHÂN DÂN TỈNH HÀ LÂM", "**SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH**", "", "Số: 39/KH-SVHTTDL"],
    ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**", "", "Hà Lâm, ngày 26 tháng 02 năm 2026"], size=21,
)  # fmt: skip
s.say("KẾ HOẠCH", bold=True, align="center", indent=0)
s.say("Công tác gia đình, phòng, chống bạo lực gia đình", bold=True, align="center", indent=0)
s.say("và bảo vệ trẻ em trong gia đình năm 2026", bold=True, align="center", indent=0)

s.p(
    "Triển khai thực hiện Luật Phòng, chống bạo lực gia đình số 13/2022/QH15; Luật Trẻ em số 102/2016/QH13; Nghị định số 76/2023/NĐ-CP ngày 01/11/2023 của Chính phủ quy định chi tiết một số điều của Luật Phòng, chống bạo lực gia đình; Quyết định số 2238/QĐ-TTg ngày 30/12/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển gia đình Việt Nam đến năm 2030; các Kế hoạch: số 55/KH-UBND, số 61/KH-UBND, số 97/KH-UBND của UBND tỉnh, Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch năm 2026 như sau:",
    cite=[
        cite("Luật", "13/2022/QH15", None, None, title="Luật Phòng, chống bạo lực gia đình"),
        cite("Luật", "102/2016/QH13", None, None, title="Luật Trẻ em"),
        cite("Nghị định", "76/2023/NĐ-CP", "2023-11-01", "Chính phủ"),
        cite("Quyết định", "2238/QĐ-TTg", "2021-12-30", "Thủ tướng Chính phủ"),
        cite("Kế hoạch", "55/KH-UBND", None, OPEN),
        cite("Kế hoạch", "61/KH-UBND", None, OPEN),
        cite("Kế hoạch", "97/KH-UBND", None, OPEN),
    ],
)
B = {"look": {"bold": True}}
s.h("I.", "MỤC TIÊU", "I", **B)
s.h("1.", "Mục tiêu chung", "I.1", **B)
s.p(
    "Nâng cao nhận thức, trách nhiệm của gia đình và cộng đồng; từng bước ngăn chặn, đẩy lùi bạo lực gia đình (BLGĐ), xâm hại trẻ em; xây dựng gia đình no ấm, tiến bộ, hạnh phúc, văn minh."
)
s.h("2.", "Chỉ tiêu cụ thể", "I.2", **B)
s.h(
    "a)",
    "Phấn đấu 85% hộ gia đình đạt danh hiệu Gia đình văn hóa; ít nhất 70% hộ gia đình được tiếp cận thông tin về phòng, chống BLGĐ.",
    "I.2.a",
    target=[target("85% hộ gia đình đạt danh hiệu", "=", 85, "%"), target("ít nhất 70% hộ gia đình", ">=", 70, "%")],
)
s.h(
    "b)",
    "100% người bị BLGĐ được phát hiện và có yêu cầu được hỗ trợ, bảo vệ; tối thiểu 80% người có hành vi BLGĐ được tư vấn chuyển đổi hành vi.",
    "I.2.b",
    target=[target("100% người bị BLGĐ", "=", 100, "%"), target("tối thiểu 80% người có hành vi BLGĐ", ">=", 80, "%")],
)
s.h("c)", "Giảm bình quân từ 10% - 15% số hộ có BLGĐ so với năm 2025; tỷ suất trẻ em bị tai nạn, thương tích tại nhà giảm xuống còn 4,5‰; tỷ số giới tính khi sinh không vượt quá 111 bé trai/100 bé gái.", "I.2.c", target=[
    target("từ 10% - 15% số hộ có BLGĐ", "between", OPEN, "%", low=10, high=15, year=OPEN),
    target("tỷ suất trẻ em bị tai nạn, thương tích tại nhà giảm xuống còn 4,5‰", "<=", 4.5, "‰"),
    target("tỷ số giới tính khi sinh không vượt quá 111 bé trai/100 bé gái", "<=", 111, OPEN),
])  # fmt: skip
s.h(
    "d)",
    "Trên 95% xã, phường có mô hình phòng, chống BLGĐ; 60% trở lên cán bộ làm công tác gia đình ở cơ sở được tập huấn.",
    "I.2.d",
    target=[
        target("Trên 95% xã, phường", ">", 95, "%"),
        target("60% trở lên cán bộ làm công tác gia đình", ">=", 60, "%"),
    ],
)
s.h("II.", "NHIỆM VỤ, GIẢI PHÁP", "II", **B)
s.h("1.", "Công tác lãnh đạo, chỉ đạo", "II.1", **B)
s.dash(
    "Tham mưu UBND tỉnh ban hành Kế hoạch thực hiện Chương trình phòng, chống bạo lực gia đình giai đoạn 2026 - 2030 sau khi Thủ tướng Chính phủ phê duyệt.",
    receivers=["UBND tỉnh"],
    due=due("sau khi Thủ tướng Chính phủ phê duyệt", condition="sau khi Thủ tướng Chính phủ phê duyệt", recurring=OPEN),
)
s.dash(
    "Rà soát, bổ sung quy chế phối hợp liên ngành về phòng, chống BLGĐ và bảo vệ trẻ em; hoàn thành trong quý III/2026.",
    by="2026-Q3",
    due=due("trong quý III/2026", "2026-Q3"),
)
s.h("2.", "Truyền thông, giáo dục", "II.2", **B)
s.dash("Tổ chức các hoạt động nhân Ngày Quốc tế Hạnh phúc 20/3, Ngày Gia đình Việt Nam 28/6, Tháng hành động quốc gia phòng, chống BLGĐ (tháng 6), Tháng hành động vì trẻ em (từ ngày 01/6 đến ngày 30/6/2026).", by=OPEN, event=[
    event("Ngày Quốc tế Hạnh phúc", "--03-20", recurring=OPEN), event("Ngày Gia đình Việt Nam", "--06-28", recurring=OPEN),
    event("Tháng hành động quốc gia phòng, chống BLGĐ", "--06", recurring=OPEN), event("Tháng hành động vì trẻ em", "2026-06-01", "2026-06-30")])  # fmt: skip
s.dash(
    "Xây dựng 12 phóng sự, 24 tin bài phát trên Báo và phát thanh, truyền hình Hà Lâm; in, cấp phát 15.000 tờ gấp bằng tiếng Việt và tiếng dân tộc."
)
s.dash("Tuyên truyền Tổng đài điện thoại quốc gia về phòng, chống BLGĐ và Tổng đài quốc gia bảo vệ trẻ em 111.", gap="")
s.h("3.", "Phòng ngừa, bảo vệ, hỗ trợ", "II.3", **B)
s.dash(
    "Duy trì, nâng cao chất lượng hoạt động của các địa chỉ tin cậy ở cộng đồng, câu lạc bộ “Gia đình phát triển bền vững”."
)
s.dash(
    "Cơ sở khám bệnh, chữa bệnh tiếp nhận, chăm sóc, điều trị người bị BLGĐ theo Thông tư số 02/2023/TT-BVHTTDL; bảo mật thông tin cá nhân của người bị BLGĐ và trẻ em.",
    leads=OPEN,
    assign=maybe(mixed("Cơ sở khám bệnh, chữa bệnh")),
    cite=cite("Thông tư", "02/2023/TT-BVHTTDL", None, None),
)
s.dash(
    "Khi tiếp nhận tin báo, tố giác về BLGĐ đối với trẻ em, xác minh và áp dụng ngay biện pháp bảo vệ khẩn cấp.",
    due=due("Khi tiếp nhận tin báo", condition="Khi tiếp nhận tin báo, tố giác về BLGĐ đối với trẻ em", recurring=OPEN),
)
s.h("4.", "Tập huấn, kiểm tra", "II.4", **B)
s.dash(
    "Mở 03 lớp tập huấn cho cán bộ văn hóa - xã hội cấp xã, người đứng đầu địa chỉ tin cậy, từ tháng 4 đến tháng 5 năm 2026.",
    by=OPEN,
    due=due("từ tháng 4 đến tháng 5 năm 2026", OPEN, from_="2026-04", to="2026-05"),
)
s.dash(
    "Kiểm tra công tác gia đình tại 15 xã, phường; thông báo kết quả chậm nhất ngày 30/10/2026.",
    by="2026-10-30",
    due=due("chậm nhất ngày 30/10/2026", "2026-10-30", before=OPEN),
)
s.h("III.", "KINH PHÍ THỰC HIỆN", "III", **B)
s.h(
    "1.",
    "Kinh phí từ ngân sách nhà nước giao trong dự toán chi sự nghiệp văn hóa, gia đình năm 2026 theo phân cấp.",
    "III.1",
    budget="Kinh phí từ ngân sách nhà nước giao trong dự toán chi sự nghiệp văn hóa, gia đình năm 2026 theo phân cấp",
)
s.h(
    "2.",
    "Nguồn xã hội hóa và các nguồn tài trợ hợp pháp khác của tổ chức, cá nhân trong và ngoài nước.",
    "III.2",
    budget="Nguồn xã hội hóa và các nguồn tài trợ hợp pháp khác",
)
s.h("IV.", "TỔ CHỨC THỰC HIỆN", "IV", **B)
s.h("1.", "Các đơn vị thuộc Sở", "IV.1", **B)
PXD, VP, TT = "Phòng Xây dựng nếp sống văn hóa và Gia đình", "Văn phòng Sở", "Trung tâm Văn hóa - Điện ảnh tỉnh"
s.h("a)", "Phòng Xây dựng nếp sống văn hóa và Gia đình", "IV.1.a", under=[PXD], assign=lead(PXD))
s.dash(
    "Là đầu mối, chủ trì tham mưu Lãnh đạo Sở triển khai Kế hoạch; hướng dẫn các xã, phường thu thập số liệu về gia đình và phòng, chống BLGĐ theo Phụ lục II.",
    receivers=OPEN,
)
s.dash("Tham mưu báo cáo sơ kết 6 tháng gửi UBND tỉnh trước ngày 20/6/2026; báo cáo năm gửi UBND tỉnh, Bộ Văn hóa, Thể thao và Du lịch trước ngày 15/12/2026.", by=OPEN, receivers=OPEN, report=[
    report("six_month", "2026-06-20", "trước ngày 20/6/2026", to="UBND tỉnh", before=True),
    report("annual", "2026-12-15", "trước ngày 15/12/2026", to="UBND tỉnh, Bộ Văn hóa, Thể thao và Du lịch", before=True)])  # fmt: skip
s.h(
    "b)",
    "Văn phòng Sở: bố trí kinh phí, theo dõi thanh quyết toán theo quy định.",
    "IV.1.b",
    title=VP,
    assign=lead(VP),
    may_budget="bố trí kinh phí, theo dõi thanh quyết toán theo quy định",
)
s.h(
    "c)",
    "Trung tâm Văn hóa - Điện ảnh tỉnh: dàn dựng tiểu phẩm, chiếu phim lưu động chủ đề gia đình tại các xã vùng cao.",
    "IV.1.c",
    title=TT,
    assign=lead(TT),
)
s.h("2.", "Đề nghị các sở, ngành, đoàn thể", "IV.2", assign=ask("các sở, ngành, đoàn thể"), **B)
s.dash(
    "Sở Y tế: chỉ đạo các cơ sở y tế thực hiện sàng lọc, thống kê người bị BLGĐ; chủ trì công tác bảo vệ, chăm sóc trẻ em.",
    leads=[SYT],
    assign=lead(SYT),
)
s.dash(
    "Sở Giáo dục và Đào tạo: giáo dục kỹ năng phòng, chống xâm hại cho học sinh; phát hiện sớm học sinh có nguy cơ bị bạo lực.",
    leads=[SGD],
    assign=mixed(SGD),
)
s.dash(
    "Công an tỉnh chỉ đạo Công an cấp xã tiếp nhận, xác minh, xử lý tin báo; áp dụng biện pháp cấm tiếp xúc theo đề nghị của Chủ tịch UBND cấp xã.",
    leads=[CAT],
    assign=mixed(CAT),
)
s.dash(
    "Hội Liên hiệp Phụ nữ tỉnh phối hợp vận động hội viên xây dựng gia đình “5 không, 3 sạch”, nhân rộng mô hình Ngôi nhà an toàn.",
    leads=[HPN],
    assign=mixed(HPN),
)
s.h("3.", "UBND các xã, phường", "IV.3", under=["UBND các xã, phường"], assign=mixed("UBND các xã, phường"), **B)
s.dash(
    "Xây dựng kế hoạch, bố trí kinh phí thực hiện; gửi kế hoạch về Sở trước ngày 31/3/2026.",
    by="2026-03-31",
    receivers=OPEN,
    due=due("trước ngày 31/3/2026", "2026-03-31", before=True),
    may_budget="bố trí kinh phí thực hiện",
)
s.dash(
    "Chủ tịch UBND xã, phường quyết định áp dụng biện pháp cấm tiếp xúc; phân công công chức trực tiếp nhận tin báo về BLGĐ.",
    leads=["Chủ tịch UBND xã, phường"],
    assign=lead("Chủ tịch UBND xã, phường", "Chủ tịch UBND xã, phường"),
)
s.dash(
    "Hằng quý rà soát hộ có nguy cơ xảy ra BLGĐ, lập danh sách theo dõi, hỗ trợ.",
    by=OPEN,
    due=due("Hằng quý", recurring="quarterly"),
)
s.dash("Báo cáo kết quả 6 tháng trước ngày 10/6, cả năm trước ngày 01/12 gửi Sở Văn hóa, Thể thao và Du lịch (qua Phòng Xây dựng nếp sống văn hóa và Gia đình).", by=OPEN, receivers=OPEN, report=[
    report("six_month", "--06-10", "trước ngày 10/6", to=SVH, via=PXD, before=True, year=OPEN), report("annual", "--12-01", "trước ngày 01/12", to=SVH, via=PXD, before=True, year=OPEN)])  # fmt: skip
s.end()
s.p(
    "Trên đây là Kế hoạch công tác gia đình, phòng, chống BLGĐ và bảo vệ trẻ em trong gia đình năm 2026 của Sở Văn hóa, Thể thao và Du lịch./."
)
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["GIÁM ĐỐC", "", "", "", "Lục Thị Kiều Oanh"],
)
s.blocks.append(("section", False, {}))


def annex(path, name, title, rows, head, widths):
    s.say(name, bold=True, align="center", indent=0, new_page=path != "PL1")
    s.say(title, bold=True, align="center", indent=0)
    s.say(
        "(Ban hành kèm theo Kế hoạch số 39/KH-SVHTTDL ngày 26/02/2026 của Sở Văn hóa, Thể thao và Du lịch)",
        italic=True,
        align="center",
        indent=0,
    )
    s.group(path, path, title)
    printed, where = [head], path
    for row in rows:
        if isinstance(row[1], str):
            where = f"{path}.{row[0]}"
            s.group(where, row[0], row[1])
            printed.append([{"text": row[0], "bold": True}, {"text": row[1], "span": len(head) - 1, "bold": True}])
            continue
        cells, reading = row
        printed.append(cells)
        s.row(where, cells[1], *reading)
    s.table(printed, widths=widths, head=1, size=24)


UB = "UBND các xã, phường"
annex("PL1", "PHỤ LỤC I", "NHIỆM VỤ CÔNG TÁC GIA ĐÌNH, PHÒNG, CHỐNG BẠO LỰC GIA ĐÌNH", [
    ("I", "Truyền thông"),
    (["1", "Tổ chức Lễ phát động Tháng hành động quốc gia phòng, chống bạo lực gia đình", PXD, f"{VP}; {TT}; UBND phường Bình Khê", "01/6/2026", "Lễ phát động cấp tỉnh"], ([PXD], [VP, TT, "UBND phường Bình Khê"], "2026-06-01", "Lễ phát động cấp tỉnh")),
    (["2", "Hội thi “Gia đình tiêu biểu” cấp tỉnh", TT, HPN, "26/6 - 28/6/2026", "Kế hoạch; 06 giải thưởng"], ([TT], [HPN], "2026-06-28", "Kế hoạch; 06 giải thưởng")),
    (["3", "Treo băng rôn, khẩu hiệu tại trung tâm xã, phường", UB, "", "Tháng 6/2026", ""], ([UB], [], "2026-06", None)),
    ("II", "Tập huấn, kiểm tra"),
    (["4", "Tập huấn kỹ năng tư vấn, hòa giải mâu thuẫn gia đình", PXD, f"{STP}, {HPN}", "Quý II/2026", "03 lớp"], ([PXD], [STP, HPN], "2026-Q2", "03 lớp")),
    (["5", "Kiểm tra hoạt động của địa chỉ tin cậy ở cộng đồng", "nt", "nt", "Quý III/2026", "Báo cáo kết quả kiểm tra"], ([PXD], [STP, HPN], "2026-Q3", "Báo cáo kết quả kiểm tra")),
    (["6", "Rà soát, cập nhật số liệu hộ gia đình có bạo lực", UB, PXD, "Trước ngày 05 hằng quý", "Biểu mẫu số liệu"], ([UB], [PXD], OPEN, "Biểu mẫu số liệu")),
], ["STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"], [700, 4300, 2600, 2800, 1800, 1800])  # fmt: skip
annex("PL2", "PHỤ LỤC II", "NHIỆM VỤ BẢO VỆ TRẺ EM TRONG GIA ĐÌNH", [
    (["1", "Tổ chức Diễn đàn trẻ em cấp tỉnh với chủ đề “Gia đình lắng nghe con”", SYT, f"{SGD}; Tỉnh đoàn; {SVH}", "Trước 15/8/2026", "Báo cáo kết quả"], ([SYT], [SGD, "Tỉnh đoàn", SVH], "2026-08-15", "Báo cáo kết quả")),
    (["2", "Dạy bơi, kỹ năng phòng, chống đuối nước cho trẻ em", f"{SVH} chủ trì; {SGD} phối hợp", "", "Từ tháng 5 đến tháng 8/2026", "Danh sách trẻ em tham gia"], ([SVH], [SGD], "2026-08", "Danh sách trẻ em tham gia")),
    (["3", "Tư vấn, trợ giúp pháp lý cho trẻ em bị xâm hại", STP, CAT, "Khi có vụ việc", "Hồ sơ trợ giúp"], ([STP], [CAT], None, "Hồ sơ trợ giúp")),
    (["4", "Cảnh báo nguy cơ mất an toàn trên không gian mạng đối với trẻ em", CAT, "Sở Khoa học và Công nghệ", "Thường xuyên", "-"], ([CAT], ["Sở Khoa học và Công nghệ"], None, None)),
], ["STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"], [700, 4300, 2600, 2800, 1800, 1800])  # fmt: skip

save_pdf(Word(s), landscape_end=True)
