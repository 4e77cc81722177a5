"""The extract as it leaves: read back from the file with another reader than ours."""

from __future__ import annotations

import dataclasses
from io import BytesIO

import docx

from songhanh.exports.extract.content import ExtractDuty
from songhanh.exports.extract.paper import write_extract
from tests.songhanh.exports.extracts import HEALTH, PLAN, WOMEN, WORDS


def opened(extract):
    return docx.Document(BytesIO(write_extract(extract)))


def lines(place) -> list[str]:
    return [one.text for one in place.paragraphs if one.text]


class TestExtract:
    def test_has_the_senders_heading_and_room_for_number_and_day(self):
        (agencies, _), (number, day) = (row.cells for row in opened(HEALTH).tables[0].rows)
        assert lines(agencies) == ["ỦY BAN NHÂN DÂN TỈNH AN SƠN", "SỞ NỘI VỤ"]
        assert number.text.split() == ["Số:", "/"]
        assert day.text.split() == ["An", "Sơn,", "ngày", "tháng", "năm"]

    def test_names_the_plan_with_number_and_date(self):
        said = lines(opened(HEALTH))
        assert said[0] == "TRÍCH NHIỆM VỤ"
        assert (
            said[1] == "Giao Sở Y tế theo Kế hoạch số 41/KH-UBND ngày\u00a020/01/2026 của Ủy ban nhân dân tỉnh An Sơn"
        )
        assert said[2].startswith(
            "Thực hiện Kế hoạch số 41/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh An Sơn về "
        )
        assert said[2].endswith("triển khai" + PLAN.title[10:] + ", Sở Nội vụ trích 14 nhiệm vụ giao Sở Y tế như sau:")

    def test_has_every_task_in_a_row(self):
        table = opened(HEALTH).tables[1]
        assert [cell.text for cell in table.rows[0].cells] == [
            "STT", "Mục", "Nhiệm vụ", "Vai trò", "Thời hạn", "Sản phẩm",
        ]  # fmt: skip
        assert len(table.rows) == 15
        assert [cell.text for cell in table.rows[1].cells] == [
            "1", "II.1", f"Việc 1. {WORDS}", "Chủ trì", "Trước ngày 29/6/2026", "Báo cáo kết quả",
        ]  # fmt: skip

    def test_tells_the_reports_that_are_owed(self):
        said = lines(opened(HEALTH))
        assert "Báo cáo 6 tháng: trước ngày 10/6 hằng năm, gửi Sở Nội vụ (Mục IV.2)." in said
        assert "Báo cáo năm: trước ngày 05/12 hằng năm, gửi Ủy ban nhân dân tỉnh (qua Sở Nội vụ) (Mục IV.2)." in said

    def test_a_report_to_nobody_named(self):
        duty = ExtractDuty("", "Báo cáo đột xuất", "Khi có yêu cầu")
        assert "Báo cáo đột xuất: khi có yêu cầu." in lines(opened(dataclasses.replace(HEALTH, duties=(duty,))))

    def test_ends_with_recipients_and_an_empty_signature(self):
        left, right = opened(HEALTH).tables[-1].rows[0].cells
        assert lines(left) == ["Nơi nhận:", "Sở Y tế;", "Lưu: VT."]
        assert set("".join(lines(right))) == {"…"}

    def test_asks_an_asked_body(self):
        document = opened(WOMEN)
        said = " ".join(lines(document))
        assert "NỘI DUNG ĐỀ NGHỊ PHỐI HỢP" in said
        assert "đề nghị Hội Liên hiệp Phụ nữ tỉnh phối hợp thực hiện các nội dung sau:" in said
        assert "nhiệm vụ" not in said.lower()
        assert document.tables[1].rows[0].cells[2].text == "Nội dung"

    def test_without_tasks_tells_the_reports_alone(self):
        document = opened(dataclasses.replace(HEALTH, rows=()))
        assert len(document.tables) == 2
        assert "trích chế độ báo cáo đối với Sở Y tế" in " ".join(lines(document))
