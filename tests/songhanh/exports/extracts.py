"""Extracts that the tests lay out, all invented."""

from __future__ import annotations

from datetime import date

from songhanh.exports.extract.content import Extract, ExtractDuty, ExtractRow, PlanName

PLAN = PlanName(
    "Kế hoạch",
    "41/KH-UBND",
    "20/01/2026",
    "Ủy ban nhân dân tỉnh An Sơn",
    "Triển khai công tác bình đẳng giới và vì sự tiến bộ của phụ nữ trên địa bàn tỉnh An Sơn năm 2026",
)
WORDS = (
    "Mở lớp bồi dưỡng cho cộng tác viên thôn, tổ dân phố về cách ghi chép, kiểm tra và gửi số liệu "
    "trước khi cơ quan đầu mối tổng hợp."
)


def rows(count: int) -> tuple[ExtractRow, ...]:
    """Tasks of which every later one is due a day earlier."""
    return tuple(
        ExtractRow(
            clause=f"Mục II.{number}",
            words=f"Việc {number}. {WORDS}",
            role="Chủ trì" if number % 2 else "Phối hợp",
            due=f"Trước ngày {30 - number % 20}/6/2026",
            product="Báo cáo kết quả",
            next_on=date(2026, 6, 30 - number % 20),
        )
        for number in range(1, count + 1)
    )


DUTIES = (
    ExtractDuty("Mục IV.2", "Báo cáo 6 tháng", "Trước ngày 10/6 hằng năm", "Sở Nội vụ"),
    ExtractDuty("Mục IV.2", "Báo cáo năm", "Trước ngày 05/12 hằng năm", "Ủy ban nhân dân tỉnh", "Sở Nội vụ"),
)
HEALTH = Extract(PLAN, "Sở Y tế", "Sở Nội vụ", "Ủy ban nhân dân tỉnh An Sơn", "An Sơn", rows(14), DUTIES)
WOMEN = Extract(
    PLAN,
    "Hội Liên hiệp Phụ nữ tỉnh",
    "Sở Nội vụ",
    "Ủy ban nhân dân tỉnh An Sơn",
    "An Sơn",
    (ExtractRow("Mục II.1", WORDS, "Đề nghị phối hợp", "Trước ngày 01/5/2026", next_on=date(2026, 5, 1)),),
    is_asked=True,
)
