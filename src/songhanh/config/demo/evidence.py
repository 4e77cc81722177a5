"""Small real files that show what was done: a report in Word or a plain list, as offices attach them."""

from __future__ import annotations

import random
from datetime import date

from songhanh.core.calendar import printed
from vanban.write.docx import write
from vanban.write.paper import Dash, Heading, Level, Paper, Paragraph, Point, Signature


def evidence_for(
    task: str, words: str, *, agency: str, is_commune: bool, on: date, dice: random.Random
) -> tuple[str, bytes]:
    """Return the name and the bytes of a file that shows what `words` say of the task."""
    if is_commune and dice.random() < 0.6:
        return f"tong hop {on:%d%m%Y}.txt", _list(task, words, agency, on, dice).encode()
    return f"BC ket qua {on:%d.%m.%Y}.docx", write(_report(task, words, agency, on, dice))


def _list(task: str, words: str, agency: str, on: date, dice: random.Random) -> str:
    rows = []
    for number in range(1, dice.randint(4, 11)):
        people = dice.randint(18, 74)
        rows.append(f"{number}. Thôn {number}: {people} người, trong đó nữ {round(people * dice.uniform(0.4, 0.7))}")
    return "\n".join(
        [agency.upper(), f"TỔNG HỢP NGƯỜI THAM GIA (đến ngày {printed(on)})", task, "", words, "", *rows, ""]
    )


def _report(task: str, words: str, agency: str, on: date, dice: random.Random) -> Paper:
    return Paper(
        heading=Heading(agency, number=str(dice.randint(20, 480)), symbol="BC", place="An Sơn", on=on),
        type="Báo cáo", title="Kết quả thực hiện nhiệm vụ được giao",
        body=(
            Paragraph(f"Nhiệm vụ: {task}"),
            Point(Level.ROMAN, "Kết quả"), Dash(words),
            Point(Level.ROMAN, "Hồ sơ kèm theo"), Dash("Danh sách người tham gia, ảnh chụp lưu tại cơ quan."),
            Point(Level.ROMAN, "Đề xuất"), Dash("Không."),
        ),
        recipients=("Sở Nội vụ", "Lưu: VT"), signatures=(Signature((), "Thủ trưởng đơn vị", ""),),
    )  # fmt: skip
