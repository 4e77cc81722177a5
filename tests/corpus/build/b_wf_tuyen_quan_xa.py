"""A commune's plan for military recruitment: body table with group rows, a header typed twice, two time columns, lettered points by numbering."""

from b_sheet import OPEN, Sheet, ask, cite, coordinate, due, event, header, lead, mixed, report, target
from b_word import LETTERS, Word, closing, letterhead

s = Sheet("b-wf-tuyen-quan-xa-muong-tao-2027", "docx")
s.header = header(
    "Kế hoạch", "118", "KH-UBND", "Mường Tạo", "2026-10-15", "Ủy ban nhân dân xã Mường Tạo", None,
    "Tuyển chọn, gọi công dân nhập ngũ và thực hiện nghĩa vụ tham gia Công an nhân dân năm 2027",
    [("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn Pánh")],
    [
        "Hội đồng NVQS tỉnh (b/c)", "Ban CHPTKV 2 - Mường Tạo", "TT. Đảng ủy, TT. HĐND xã", "Thành viên HĐ NVQS xã", "Các trường học trên địa bàn",
        "Trưởng các thôn, bản", "Lưu: VT, BCHQS.",
    ],
)  # fmt: skip
letterhead(
    s, ["**ỦY BAN NHÂN DÂN**", "**XÃ MƯỜNG TẠO**", "", "Số: 118/KH-UBND"],
    ["**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**", "", "Mường Tạo, ngày 15 tháng 10 năm 2026"], size=23,
)  # fmt: skip
s.say("KẾ HOẠCH", bold=True, align="center", indent=0)
s.say(
    "Tuyển chọn, gọi công dân nhập ngũ và thực hiện nghĩa vụ\ntham gia Công an nhân dân năm 2027",
    bold=True,
    align="center",
    indent=0,
)

s.p(
    "Căn cứ Luật Nghĩa vụ quân sự năm 2015; Luật Công an nhân dân năm 2018;",
    {"italic": True},
    cite=[cite("Luật", "Luật Nghĩa vụ quân sự", "2015"), cite("Luật", "Luật Công an nhân dân", "2018")],
)
s.p(
    "Căn cứ Nghị định số 13/2016/NĐ-CP ngày 19/02/2016 của Chính phủ quy định trình tự, thủ tục đăng ký và chế độ, chính sách của công dân trong thời gian đăng ký, khám, kiểm tra sức khỏe nghĩa vụ quân sự;",
    {"italic": True},
    cite=cite("Nghị định", "13/2016/NĐ-CP", "2016-02-19", "Chính phủ"),
)
s.p(
    "Căn cứ Thông tư liên tịch số 50/2016/TTLT-BQP-BCA ngày 15/4/2016 của Bộ Quốc phòng và Bộ Công an quy định tiêu chuẩn chính trị tuyển chọn công dân vào phục vụ trong Quân đội nhân dân Việt Nam;",
    {"italic": True},
    cite=cite("Thông tư liên tịch", "50/2016/TTLT-BQP-BCA", "2016-04-15", "Bộ Quốc phòng và Bộ Công an"),
)
s.p("Thực hiện Kế hoạch số 268/KH-UBND ngày 02/10/2026 của UBND tỉnh Hà Lâm về tuyển quân năm 2027; Ủy ban nhân dân xã ban hành Kế hoạch như sau:", cite=cite("Kế hoạch", "268/KH-UBND", "2026-10-02", "UBND tỉnh Hà Lâm", "2026-10-03"),
    doubt={"about": "the plan of the province bears two dates, 02/10 and 03/10/2026", "quote": "268/KH-UBND"})  # fmt: skip
H = {"look": {"style": "Heading1", "bold": True}}
s.h("I.", "MỤC ĐÍCH, YÊU CẦU", "I", **H)
s.h(
    "1.",
    "Thực hiện nghiêm Luật Nghĩa vụ quân sự, hoàn thành chỉ tiêu tuyển quân năm 2027; bảo đảm dân chủ, công bằng, công khai, đúng luật.",
    "I.1",
)
s.h("2.", "Gắn công tác tuyển quân với xây dựng lực lượng dự bị động viên và tạo nguồn cán bộ cho cơ sở.", "I.2")
s.h("II.", "CHỈ TIÊU", "II", **H)
s.dash("Bảo đảm 100% chỉ tiêu giao quân; tỷ lệ công dân nhập ngũ có sức khỏe loại 1, loại 2 đạt từ 65% trở lên; tỷ lệ bù đổi không quá 3%.", task=False, target=[
    target("100% chỉ tiêu giao quân", "=", 100, "%"), target("tỷ lệ công dân nhập ngũ có sức khỏe loại 1, loại 2", ">=", 65, "%"), target("tỷ lệ bù đổi", "<=", 3, "%")])  # fmt: skip
s.dash(
    "Công dân có trình độ trung cấp trở lên chiếm trên 15%; đảng viên đạt 3 - 5%.",
    task=False,
    target=[
        target("trung cấp trở lên", ">", 15, "%"),
        target("đảng viên đạt 3 - 5%", "between", OPEN, "%", low=3, high=5),
    ],
)
s.h("III.", "NỘI DUNG, CÁC BƯỚC TIẾN HÀNH", "III", **H)
s.h("1.", "Bước 1. Chuẩn bị", "III.1")
for label, path, text, more in (
    (
        "a)",
        "III.1.a",
        "Kiện toàn Hội đồng nghĩa vụ quân sự (NVQS) xã, phân công thành viên phụ trách thôn, bản; xong trước ngày 25/10/2026.",
        {"due": due("trước ngày 25/10/2026", "2026-10-25", before=True)},
    ),
    (
        "b)",
        "III.1.b",
        "Rà soát, lập danh sách công dân trong độ tuổi gọi nhập ngũ, diện tạm hoãn, miễn; niêm yết công khai tại trụ sở xã và nhà văn hóa thôn, bản.",
        {},
    ),
    (
        "c)",
        "III.1.c",
        "Tuyên truyền Luật Nghĩa vụ quân sự trên hệ thống loa truyền thanh; hằng ngày phát 02 buổi trong tháng 11/2026.",
        {"due": due("trong tháng 11/2026", "2026-11")},
    ),
):
    s.h(
        label,
        text.replace("hằng ngày phát 02 buổi", "phát 02 buổi"),
        path,
        look={"auto": (LETTERS, 0), "restart": label == "a)"},
        **more,
    )
s.h("2.", "Bước 2. Sơ tuyển và khám sức khỏe", "III.2")
for label, path, text, more in (
    (
        "a)",
        "III.2.a",
        "Sơ tuyển sức khỏe tại Trạm Y tế xã: ngày 05/11/2026 và ngày 06/11/2026.",
        {"event": [event("Sơ tuyển sức khỏe", "2026-11-05"), event("Sơ tuyển sức khỏe", "2026-11-06")]},
    ),
    (
        "b)",
        "III.2.b",
        "Khám sức khỏe do Hội đồng khám sức khỏe NVQS khu vực tổ chức từ ngày 01/12/2026 đến ngày 15/12/2026; khám bổ sung khi có thông báo của Hội đồng NVQS tỉnh.",
        {
            "event": event("Khám sức khỏe", "2026-12-01", "2026-12-15"),
            "due": due("khi có thông báo", condition="khi có thông báo của Hội đồng NVQS tỉnh", recurring=OPEN),
        },
    ),
):
    s.h(label, text, path, look={"auto": (LETTERS, 0), "restart": label == "a)"}, **more)
s.h("3.", "Bước 3. Phúc tra, xét duyệt, giao nhận quân", "III.3")
s.p(
    "Phối hợp với đơn vị nhận quân thâm nhập “3 gặp, 4 biết”; chốt danh sách, phát lệnh gọi nhập ngũ trước ngày 28/01/2027. Lễ giao, nhận quân dự kiến tổ chức vào ngày 18 tháng 02 năm 2027.",
    due=due("trước ngày 28/01/2027", "2027-01-28", before=True),
    event=event("Lễ giao, nhận quân", "2027-02-18"),
)
s.h("IV.", "PHÂN CÔNG NHIỆM VỤ", "IV", **H)
s.p("Nhiệm vụ cụ thể của các cơ quan, đơn vị, thôn, bản được phân công như sau:")
head = ["TT", "Nội dung nhiệm vụ", "Cơ quan tham mưu, chủ trì", "Đơn vị phối hợp", "Bắt đầu", "Thời hạn hoàn thành"]
BCH, CA, VHXH, TYT = "Ban Chỉ huy Quân sự xã", "Công an xã", "Phòng Văn hóa - Xã hội", "Trạm Y tế xã"
s.table(
    [
        head,
        ["1", "Lập hồ sơ, tổng hợp danh sách công dân đủ điều kiện sơ tuyển", {"text": BCH, "merge": "restart"}, f"{CA}; Trưởng các thôn, bản", "20/10/2026", "30/10/2026"],
        ["2", "Gửi giấy gọi khám sức khỏe đến từng công dân", {"text": "", "merge": "continue"}, "nt", "10/11/2026", "Trước 20/11/2026"],
        ["3", "Thẩm tra, xác minh tiêu chuẩn chính trị", CA, BCH, "", "Xong trước 25/11/2026"],
        ["4", "Tuyên truyền, làm pa nô, khẩu hiệu", VHXH, "Đoàn Thanh niên xã, Hội Cựu chiến binh xã", "01/11/2026", "-"],
        head,
        ["5", "Sơ tuyển sức khỏe, bàn giao hồ sơ", TYT, BCH, "05/11/2026", "08/11/2026"],
        ["6", "Thăm hỏi, tặng quà thanh niên có hoàn cảnh khó khăn", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "như trên", "Tháng 01/2027", "10/02/2027"],
        ["7", "Chi trả chế độ cho công dân khám sức khỏe", "Phòng Kinh tế", "", "", "Ngay sau khi khám"],
        ["8", "Tổ chức đêm giao lưu, tọa đàm trước ngày nhập ngũ", f"{VHXH} chủ trì, phối hợp với Đoàn Thanh niên xã", "", "", "16/02/2027"],
    ],
    widths=[600, 2900, 1800, 1800, 1100, 1300], head=1, size=22,
)  # fmt: skip
TB = "Trưởng các thôn, bản"
s.row("IV", "Lập hồ sơ, tổng hợp danh sách công dân đủ điều kiện sơ tuyển", [BCH], [CA, TB], "2026-10-30", None)
s.row("IV", "Gửi giấy gọi khám sức khỏe đến từng công dân", [BCH], [CA, TB], "2026-11-20", None)
s.row("IV", "Thẩm tra, xác minh tiêu chuẩn chính trị", [CA], [BCH], "2026-11-25", None)
s.row("IV", "Tuyên truyền, làm pa nô, khẩu hiệu", [VHXH], ["Đoàn Thanh niên xã", "Hội Cựu chiến binh xã"], OPEN, None)
s.row("IV", "Sơ tuyển sức khỏe, bàn giao hồ sơ", [TYT], [BCH], "2026-11-08", None)
s.row(
    "IV",
    "Thăm hỏi, tặng quà thanh niên có hoàn cảnh khó khăn",
    ["Ủy ban Mặt trận Tổ quốc Việt Nam xã"],
    [BCH],
    "2027-02-10",
    None,
)
s.row("IV", "Chi trả chế độ cho công dân khám sức khỏe", ["Phòng Kinh tế"], [], None, None)
s.row("IV", "Tổ chức đêm giao lưu, tọa đàm trước ngày nhập ngũ", [VHXH], ["Đoàn Thanh niên xã"], "2027-02-16", None)
s.p("Ngoài các nhiệm vụ tại bảng trên, giao trách nhiệm thêm cho các đơn vị:")
s.h("1.", "Ban Chỉ huy Quân sự xã là cơ quan thường trực của Hội đồng NVQS xã, tham mưu, đôn đốc, tổng hợp kết quả; báo cáo Ban Chỉ huy Phòng thủ khu vực 2 - Mường Tạo vào thứ Năm hằng tuần.", "IV.1", assign=mixed(BCH),
    report=report("other", None, "thứ Năm hằng tuần", to="Ban Chỉ huy Phòng thủ khu vực 2 - Mường Tạo"))  # fmt: skip
s.h(
    "2.",
    "Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát việc bình cử, xét duyệt ở thôn, bản.",
    "IV.2",
    assign=ask("Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
)
s.h(
    "3.",
    "Hiệu trưởng các trường THCS, THPT trên địa bàn phối hợp với Ban Chỉ huy Quân sự xã xác nhận học sinh thuộc diện tạm hoãn, gửi danh sách trước ngày 28/10/2026.",
    "IV.3",
    assign=coordinate(
        "Hiệu trưởng các trường THCS, THPT trên địa bàn", "Hiệu trưởng các trường THCS, THPT trên địa bàn"
    ),
    due=due("trước ngày 28/10/2026", "2026-10-28", before=True),
)
s.h(
    "4.",
    "Trưởng thôn, bản đôn đốc công dân chấp hành lệnh gọi sơ tuyển, khám sức khỏe; kịp thời báo cáo UBND xã các trường hợp vắng mặt, chống đối.",
    "IV.4",
    assign=lead("Trưởng thôn, bản", "Trưởng thôn, bản"),
    report=report("on_demand", None, "kịp thời báo cáo UBND xã", to="UBND xã"),
)
s.h("V.", "KINH PHÍ", "V", **H)
s.p(
    "Kinh phí do ngân sách xã bảo đảm từ nguồn chi quốc phòng địa phương; Phòng Kinh tế thẩm định, cấp phát theo Kế hoạch số 268/KH-UBND ngày 03/10/2026 của UBND tỉnh.",
    budget="Kinh phí do ngân sách xã bảo đảm từ nguồn chi quốc phòng địa phương",
)
s.h("VI.", "CHẾ ĐỘ BÁO CÁO", "VI", **H)
s.p("Các thành viên Hội đồng NVQS xã báo cáo kết quả từng bước về UBND xã (qua Ban Chỉ huy Quân sự xã): bước 1 trước ngày 31/10/2026, bước 2 trước ngày 18/12/2026; báo cáo tổng kết công tác tuyển quân trước ngày 05/3/2027.",
    assign={**mixed("Các thành viên Hội đồng NVQS xã"), "role": "report"},
    report=[
        report("other", "2026-10-31", "trước ngày 31/10/2026", to="UBND xã", via=BCH, before=True),
        report("other", "2026-12-18", "trước ngày 18/12/2026", to="UBND xã", via=BCH, before=True),
        report("other", "2027-03-05", "trước ngày 05/3/2027", to=OPEN, via=OPEN, before=True),
    ])  # fmt: skip
s.end()
s.p(
    "Trên đây là Kế hoạch tuyển chọn, gọi công dân nhập ngũ năm 2027; yêu cầu các cơ quan, đơn vị, thôn, bản tổ chức thực hiện nghiêm túc./."
)
closing(
    s,
    ["- " + one + ("" if one.endswith(".") else ";") for one in s.header["recipients"]],
    ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "Lò Văn Pánh"],
)

s.write_reading()
Word(s).save()
