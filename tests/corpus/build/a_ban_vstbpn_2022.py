"""A committee's plan of 2022 with its own numbers: "Uỷ ban", a schedule of visits, yearless days, two posts of the signer."""

from paper import OPEN, Paper

p = Paper(
    "a-ban-vstbpn-lam-giang-2022",
    type="Kế hoạch",
    number="03",
    symbol="KH-BVSTBPN",
    place="Lam Giang",
    date="2022-02-21",
    agency="Ban vì sự tiến bộ của phụ nữ",
    superior_agency="Uỷ ban nhân dân tỉnh Lam Giang",
    title="Hoạt động của Ban vì sự tiến bộ của phụ nữ tỉnh năm 2022",
    signers=[{"capacity": "TM. BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ", "name": "Lục Thị Minh Nguyệt"}],
    recipients=[
        "Uỷ ban Quốc gia VSTBPN (b/c)",
        "Thường trực Tỉnh ủy, HĐND, UBND tỉnh (b/c)",
        "Thành viên Ban VSTBPN tỉnh",
        "Ban VSTBPN các sở, ngành",
        "Ban VSTBPN các huyện, thành phố",
        "Lưu: VT, LĐTBXH (BĐG)",
    ],
)
DASH, PLUS = {"num": ("dash", 0)}, {"num": ("dash", 1)}


def dash(text: str, **answer: object) -> None:
    p.item(text, look=DASH, **answer)


p.heading(
    ["UỶ BAN NHÂN DÂN TỈNH LAM GIANG", "BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    "Số: 03/KH-BVSTBPN",
    "Lam Giang, ngày 21 tháng 02 năm 2022",
)
p.line("KẾ HOẠCH", align="center", bold=True)
p.line("Hoạt động của Ban vì sự tiến bộ của phụ nữ tỉnh năm 2022", align="center", bold=True)
p.line(
    "Căn cứ Quyết định số 1855/QĐ-TTg ngày 11/11/2009 của Thủ tướng Chính phủ về việc thành lập, kiện toàn và tổ chức hoạt động của Ban vì sự tiến bộ của phụ nữ ở các bộ, ngành, địa phương; "
    "Kế hoạch số 15/KH-UBQG ngày 28/01/2022 của Uỷ ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam; thực hiện Thông báo số 22/TB-UBND ngày 10/02/2022, Ban vì sự tiến bộ của phụ nữ (VSTBPN) tỉnh xây dựng Kế hoạch hoạt động năm 2022 như sau:"
)
p.cite("Quyết định", "1855/QĐ-TTg", "2009-11-11", "Thủ tướng Chính phủ")
p.cite("Kế hoạch", "15/KH-UBQG", "2022-01-28", "Uỷ ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam")
p.cite("Thông báo", "22/TB-UBND", "2022-02-10", None)

p.point("I", "I.", "MỤC TIÊU", num=("outline", 0), bold=True)
p.point(
    "I.1",
    "1.",
    "Nâng cao hiệu quả hoạt động của Ban VSTBPN các cấp, thúc đẩy sự tham gia của phụ nữ trong các cơ quan lãnh đạo, quản lý.",
    num=("outline", 1),
)
p.point(
    "I.2",
    "2.",
    "Phấn đấu đến năm 2025 có 60% và đến năm 2030 có 75% Uỷ ban nhân dân các cấp có lãnh đạo chủ chốt là nữ theo Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ.",
    num=("outline", 1),
)
p.target("đến năm 2025 có 60%", "=", 60, unit="%", year=2025, quoted=OPEN)
p.target("đến năm 2030 có 75%", "=", 75, unit="%", year=2030, quoted=OPEN)
p.cite("Nghị quyết", "28/NQ-CP", "2021-03-03", "Chính phủ")
p.point(
    "I.3",
    "3.",
    "100% Ban VSTBPN cấp huyện, sở, ngành xây dựng kế hoạch, quy chế và có kinh phí hoạt động.",
    num=("outline", 1),
)
p.target("100% Ban VSTBPN cấp huyện, sở, ngành", "=", 100, unit="%", year=OPEN)

p.point("II", "II.", "NỘI DUNG HOẠT ĐỘNG", num=("outline", 0), bold=True)
p.point("II.1", "1.", "Kiện toàn tổ chức, nâng cao năng lực", num=("outline", 1), bold=True)
dash("Rà soát, kiện toàn Ban VSTBPN các cấp sau bầu cử, hoàn thành trong quý I.", due="--Q1")
p.due("trong quý I", "--Q1")
dash(
    "Tổ chức 02 lớp bồi dưỡng kỹ năng lãnh đạo cho nữ cán bộ diện quy hoạch nhiệm kỳ 2025 - 2030, dự kiến vào tháng 5 và tháng 8/2022.",
    due="2022-08",
)
p.due("tháng 8/2022", "2022-08")
p.due("tháng 5", "2022-05", optional=True)
dash(
    "Hướng dẫn Ban VSTBPN các huyện, thành phố xây dựng chương trình công tác; duy trì họp Ban 6 tháng một lần.",
    receivers=OPEN,
    leads=OPEN,
)
p.due("6 tháng một lần", recurring="six_monthly")
p.point("II.2", "2.", "Truyền thông", num=("outline", 1), bold=True)
dash(
    "Tổ chức gặp mặt nữ lãnh đạo chủ chốt tỉnh nhân kỷ niệm 112 năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2022).",
    due=OPEN,
)
p.event("Ngày Quốc tế Phụ nữ", "2022-03-08", recurring=OPEN, optional=True)
dash("Hưởng ứng Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới (15/11 - 15/12).", due=OPEN)
p.event("Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới", "--11-15", "--12-15", OPEN)
dash(
    "Thực hiện Chỉ thị số 30-CT/TU ngày 25/6/2019 của Ban Thường vụ Tỉnh ủy, phổ biến Nghị định số 125/2021/NĐ-CP ngày 28/12/2021 của Chính phủ."
)
p.cite("Chỉ thị", "30-CT/TU", "2019-06-25", "Ban Thường vụ Tỉnh ủy")
p.cite("Nghị định", "125/2021/NĐ-CP", "2021-12-28", "Chính phủ")
p.point("II.3", "3.", "Kiểm tra hoạt động vì sự tiến bộ của phụ nữ", num=("outline", 1), bold=True)
dash("Thành lập đoàn kiểm tra liên ngành, lịch kiểm tra:")
p.item("Ngày 12/7/2022: huyện Mường Sang, huyện Pá Lau;", "+", look=PLUS, due="2022-07-12")
p.event("huyện Mường Sang, huyện Pá Lau", "2022-07-12", recurring=OPEN)
p.item(
    "Ngày 14/7/2022: Sở Giáo dục và Đào tạo, Sở Y tế;",
    "+",
    look=PLUS,
    due="2022-07-14",
    leads=OPEN,
    coordinators=OPEN,
    receivers=OPEN,
)
p.event("Sở Giáo dục và Đào tạo, Sở Y tế", "2022-07-14", recurring=OPEN)
p.item(
    "Ngày 19/7/2022: thành phố Lam Giang, Công ty Cổ phần May Sao Việt.",
    "+",
    look=PLUS,
    due="2022-07-19",
    leads=OPEN,
    coordinators=OPEN,
    receivers=OPEN,
)
p.event("thành phố Lam Giang", "2022-07-19", recurring=OPEN)
dash("Thông báo kết luận kiểm tra chậm nhất 15 ngày sau khi kết thúc đợt kiểm tra.", receivers=OPEN)
p.due("chậm nhất 15 ngày sau khi kết thúc đợt kiểm tra", condition=OPEN, before=OPEN)

p.point("III", "III.", "KINH PHÍ", num=("outline", 0), bold=True)
p.line(
    "Kinh phí hoạt động của Ban VSTBPN tỉnh từ nguồn ngân sách giao Sở Lao động - Thương binh và Xã hội năm 2022; các sở, ngành, huyện, thành phố tự cân đối trong dự toán được giao theo Thông tư số 191/2009/TT-BTC ngày 01/10/2009 của Bộ Tài chính."
)
p.budget("Kinh phí hoạt động của Ban VSTBPN tỉnh")
p.cite("Thông tư", "191/2009/TT-BTC", "2009-10-01", "Bộ Tài chính")

p.point("IV", "IV.", "TỔ CHỨC THỰC HIỆN", num=("outline", 0), bold=True)
p.point(
    "IV.1",
    "1.",
    "Sở Lao động - Thương binh và Xã hội - Cơ quan thường trực của Ban",
    agencies=OPEN,
    num=("outline", 1),
    bold=True,
)
p.assign("Sở Lao động - Thương binh và Xã hội - Cơ quan thường trực của Ban", "lead", OPEN)
dash(
    "Chủ trì, phối hợp với Hội Liên hiệp Phụ nữ tỉnh, Sở Nội vụ tham mưu Ban triển khai Kế hoạch này.",
    coordinators=["Hội Liên hiệp Phụ nữ tỉnh", "Sở Nội vụ"],
    receivers=OPEN,
)
dash(
    "Tổng hợp báo cáo Uỷ ban Quốc gia VSTBPN Việt Nam trước ngày 15/6 đối với báo cáo 6 tháng và trước ngày 15/12 đối với báo cáo năm 2022.",
    receivers=["Uỷ ban Quốc gia VSTBPN Việt Nam"],
    due="--12-15",
)
p.report(
    "six_month", "--06-15", "trước ngày 15/6", to="Uỷ ban Quốc gia VSTBPN Việt Nam", before=True, inferred_year=2022
)
p.report("annual", "--12-15", "trước ngày 15/12", to="Uỷ ban Quốc gia VSTBPN Việt Nam", before=True, inferred_year=2022)
p.point(
    "IV.2",
    "2.",
    "Đồng chí Phó Giám đốc Sở Nội vụ, Phó Trưởng ban:",
    " phụ trách nội dung công tác cán bộ nữ; tham mưu rà soát quy hoạch cán bộ nữ giai đoạn 2021 - 2026.",
    num=("outline", 1),
)
p.assign("Đồng chí Phó Giám đốc Sở Nội vụ, Phó Trưởng ban", OPEN, OPEN)
p.point(
    "IV.3",
    "3.",
    "Các thành viên Ban VSTBPN tỉnh",
    agencies=["Các thành viên Ban VSTBPN tỉnh"],
    num=("outline", 1),
    bold=True,
)
p.assign("Các thành viên Ban VSTBPN tỉnh", "lead")
dash(
    "Chỉ đạo hoạt động VSTBPN tại cơ quan, đơn vị mình công tác; tham gia đầy đủ các phiên họp, đoàn kiểm tra của Ban."
)
dash("Tham gia ý kiến vào dự thảo văn bản của Ban trong thời hạn 05 ngày làm việc kể từ ngày nhận được.", leads=OPEN)
p.due("trong thời hạn 05 ngày làm việc kể từ ngày nhận được", condition=OPEN, optional=True)
p.point(
    "IV.4",
    "4.",
    "Ban VSTBPN các sở, ngành; Ban VSTBPN các huyện, thành phố",
    agencies=["Ban VSTBPN các sở, ngành", "Ban VSTBPN các huyện, thành phố"],
    num=("outline", 1),
    bold=True,
)
p.assign(
    "Ban VSTBPN các sở, ngành; Ban VSTBPN các huyện, thành phố",
    "lead",
    ["Ban VSTBPN các sở, ngành", "Ban VSTBPN các huyện, thành phố"],
)
dash(
    "Xây dựng kế hoạch hoạt động năm 2022 gửi Sở Lao động - Thương binh và Xã hội trước ngày 15/3/2022.",
    receivers=["Sở Lao động - Thương binh và Xã hội"],
    due="2022-03-15",
)
p.due("trước ngày 15/3/2022", "2022-03-15", before=True)
dash(
    "Báo cáo sơ kết 6 tháng trước 05/6/2022, báo cáo tổng kết năm trước 05/12/2022 về Ban VSTBPN tỉnh (qua Sở Lao động - Thương binh và Xã hội).",
    receivers=OPEN,
    due="2022-12-05",
)
p.report(
    "six_month",
    "2022-06-05",
    "trước 05/6/2022",
    to="Ban VSTBPN tỉnh",
    via="Sở Lao động - Thương binh và Xã hội",
    before=True,
)
p.report(
    "annual",
    "2022-12-05",
    "trước 05/12/2022",
    to="Ban VSTBPN tỉnh",
    via="Sở Lao động - Thương binh và Xã hội",
    before=True,
)
p.line(
    "Trên đây là Kế hoạch hoạt động của Ban VSTBPN tỉnh năm 2022, đề nghị các đồng chí thành viên, các cơ quan, địa phương nghiêm túc thực hiện./."
)
p.closing(
    [
        "- Uỷ ban Quốc gia VSTBPN (b/c);",
        "- Thường trực Tỉnh ủy, HĐND, UBND tỉnh (b/c);",
        "- Thành viên Ban VSTBPN tỉnh;",
        "- Ban VSTBPN các sở, ngành;",
        "- Ban VSTBPN các huyện, thành phố;",
        "- Lưu: VT, LĐTBXH (BĐG).",
    ],
    ["TM. BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ", "TRƯỞNG BAN", "", "", "", "PHÓ CHỦ TỊCH UBND TỈNH", "Lục Thị Minh Nguyệt"],
)

p.write_docx(decompose="Chỉ đạo hoạt động VSTBPN tại cơ quan, đơn vị mình công tác")
