"""Papers that the tests write: a plan, a letter, a long table and a wide one, all invented."""

from __future__ import annotations

from datetime import date

from vanban.write.paper import (
    Align,
    Column,
    Dash,
    GroupRow,
    Heading,
    Level,
    Paper,
    Paragraph,
    Point,
    Row,
    Signature,
    Table,
)

SENTENCE = (
    "Mở lớp bồi dưỡng cho cộng tác viên thôn, tổ dân phố về cách ghi chép, kiểm tra và gửi số liệu "
    "trước khi cơ quan đầu mối tổng hợp."
)
HEADING = Heading("Sở Nội vụ", "Ủy ban nhân dân tỉnh An Sơn", "5", "KH-SNV", "An Sơn", date(2026, 3, 5))
RECIPIENTS = ("Ủy ban nhân dân tỉnh (để báo cáo)", "Các sở, ban, ngành tỉnh", "Lưu: VT, BĐG")
SIGNATURE = Signature(("KT. GIÁM ĐỐC",), "PHÓ GIÁM ĐỐC", "Lê Thị Hòa")
TITLE = "Triển khai công tác bình đẳng giới và vì sự tiến bộ của phụ nữ trên địa bàn tỉnh An Sơn năm 2026"

PLAN = Paper(
    heading=HEADING,
    type="Kế hoạch",
    title=TITLE,
    body=(
        Paragraph("Căn cứ Luật Bình đẳng giới;", italic=True),
        Paragraph("Sở Nội vụ ban hành Kế hoạch với các nội dung sau:"),
        Point(Level.ROMAN, "Mục đích, yêu cầu"),
        Point(Level.ARABIC, "Mục đích"),
        Dash(SENTENCE),
        Dash(SENTENCE),
        Point(Level.ARABIC, "Yêu cầu"),
        Paragraph(SENTENCE),
        Point(Level.ROMAN, "Nhiệm vụ"),
        Point(Level.ARABIC, "Truyền thông"),
        *(Point(Level.LETTER, SENTENCE, is_title=False) for _ in range(6)),
        Point(Level.ARABIC, "Tập huấn"),
        *(Point(Level.LETTER, SENTENCE, is_title=False) for _ in range(2)),
    ),
    recipients=RECIPIENTS,
    signatures=(SIGNATURE,),
)

LETTER = Paper(
    heading=Heading("Ủy ban nhân dân tỉnh An Sơn", None, "1234", "UBND-NC", "An Sơn", date(2026, 12, 15)),
    title="triển khai Kế hoạch công tác bình đẳng giới năm 2026",
    body=(Paragraph(SENTENCE), Paragraph(SENTENCE)),
    addressees=("Các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường, đặc khu"),
    recipients=("Như trên", "Lưu: VT, NC"),
    signatures=(Signature(("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Văn Minh"),),
)

TASKS = Table(
    (
        Column("STT", 12, Align.CENTER),
        Column("Nội dung", 80),
        Column("Cơ quan chủ trì", 35),
        Column("Thời gian hoàn thành", 38),
    ),
    tuple(
        GroupRow("Truyền thông, nâng cao nhận thức", "I")
        if number == 0
        else Row((str(number), SENTENCE, "Sở Y tế", "Trước ngày 30/6/2026"))
        for number in range(61)
    ),
)
LONG = Paper(HEADING, TITLE, (Paragraph(SENTENCE), TASKS), "Kế hoạch", None, (), RECIPIENTS, (SIGNATURE,))

FIGURES = Table(
    tuple(Column(f"Chỉ tiêu {number}", 24, Align.RIGHT) for number in range(1, 11)),
    tuple(Row(tuple(f"{number}.{row}" for number in range(1, 11))) for row in range(1, 41)),
)
WIDE = Paper(
    HEADING, TITLE, (Paragraph(SENTENCE), FIGURES, Paragraph(SENTENCE)), "Báo cáo", None, (), RECIPIENTS, (SIGNATURE,)
)
