"""What happens on a printed day."""

from __future__ import annotations

import pytest

from tests.vanban.reading import read_text

HEAD = (
    "SỞ Y TẾ\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2026\n\nSở Y tế"
    " xây dựng kế hoạch như sau:\n\nI. NỘI DUNG\n"
)

EVENTS = [
    ("- Hưởng ứng Tháng hành động vì trẻ em (tháng 6).", [("--06", "--06", "yearly")]),
    ("- Tháng hành động vì bình đẳng giới từ 15/11 đến 15/12.", [("--11-15", "--12-15", "yearly")]),
    ("- Tháng hành động từ ngày 15/11-15/12/2026.", [("2026-11-15", "2026-12-15", None)]),
    (
        "- Gặp mặt nhân ngày Quốc tế Phụ nữ 8/3, ngày Phụ nữ Việt Nam 20/10.",
        [("--03-08", "--03-08", "yearly"), ("--10-20", "--10-20", "yearly")],
    ),
    ("- Lễ ra quân: 7 giờ 30 phút ngày 18/3/2026.", [("2026-03-18", "2026-03-18", None)]),
    ("- Thời gian: 14h00 ngày 15/11/2026 (thứ Bảy).", [("2026-11-15", "2026-11-15", None)]),
    ("- Ngày 12/7/2026: kiểm tra tại xã Nà Hin.", [("2026-07-12", "2026-07-12", None)]),
    ("- Kỷ niệm ngày thành lập Đoàn (26/3/1931 - 26/3/2026).", [("2026-03-26", "2026-03-26", None)]),
    (
        "- Sơ tuyển tại Trạm Y tế: ngày 05/11/2026 và ngày 06/11/2026.",
        [("2026-11-05",) * 2 + (None,), ("2026-11-06",) * 2 + (None,)],
    ),
    ("- Hội thi “Tay nghề giỏi, nét đẹp nghề” – tháng 9/2026.", [("2026-09", "2026-09", None)]),
    ("- Phiên thứ nhất: tháng 02/2026, cho ý kiến về nội dung.", [("2026-02", "2026-02", None)]),
    (
        "- Từ 15/3 - 30/4/2026: thi cấp trường; 01/5 - 31/5/2026: thi cấp xã.",
        [("2026-03-15", "2026-04-30", None), ("2026-05-01", "2026-05-31", None)],
    ),
    ("- Thời gian: từ 7 giờ 30 đến 11 giờ 30 ngày 20/10/2026.", [("2026-10-20", "2026-10-20", None)]),
    (
        "- Hai buổi, từ 7h30 - 11h00 ngày Chủ Nhật, 18/01/2026 và từ 7h30 - 11h00 ngày Chủ Nhật, 25/01/2026.",
        [("2026-01-18", "2026-01-18", None), ("2026-01-25", "2026-01-25", None)],
    ),
    ("- 7 giờ sáng 12/3/2026 Hội thi khai mạc.", [("2026-03-12", "2026-03-12", None)]),
    ("- Lúc 7h30, ngày 15/6/2026 (thứ Hai), ra quân.", [("2026-06-15", "2026-06-15", None)]),
    ("- Thời hạn gửi bài: 30/6/2026.", []),
    ("- Giỗ tổ ngày 10 tháng 3 âm lịch.", []),
    ("- 01/6/2026 đến 30/9/2026, 4 tháng x 250.000 đồng.", []),
    ("- Báo cáo kết quả Tháng hành động trước ngày 18/12/2026.", []),
    ("- Thực hiện trong năm 2026 và giai đoạn 2026 - 2030.", []),
    ("- Thông báo ngày 12/3/2026 của UBND tỉnh.", []),
    ("- Đổi mới Lễ hội kể từ ngày 15/6/2026.", []),
    ("- Ngày Gia đình Việt Nam 28/6: họp báo cáo trong tháng 6/2026.", [("--06-28", "--06-28", "yearly")]),
    ("- Ngày thành lập 26/3/2019.", []),
    ("15/3/2026.", [("2026-03-15", "2026-03-15", None)]),
]


class TestFindEvents:
    @pytest.mark.parametrize(("line", "expected"), EVENTS)
    def test_reads_the_days(self, line: str, expected: list[tuple[str, str, str | None]]) -> None:
        document = read_text(HEAD + line + "\n")
        assert [(one.from_, one.to, one.recurring) for one in document.events] == expected

    def test_what_tells_when_is_no_part_of_the_name(self) -> None:
        document = read_text(HEAD + "- Tổ chức hội thi trong 02 ngày 15-16/10/2026.\n")
        assert [(one.name, one.from_, one.to) for one in document.events] == [("hội thi", "2026-10-15", "2026-10-16")]

    def test_a_day_from_which_work_goes_on_is_a_deadline(self) -> None:
        document = read_text(HEAD + "- Thời gian kiểm đếm: bắt đầu từ ngày 20/4/2026.\n")
        assert document.events == ()
        assert [(one.from_, one.to) for one in document.deadlines] == [("2026-04-20", None)]

    def test_a_meeting_that_a_notice_reports_is_past(self) -> None:
        document = read_text(
            "HUYỆN ỦY MƯỜNG SANG\nSố: 12-TB/HU\nMường Sang, ngày 08 tháng 8 năm 2026\n\nTHÔNG BÁO\nKết luận họp\n\n"
            "Ngày 06/8/2026, đồng chí Bí thư Huyện ủy chủ trì Hội nghị giao ban.\n\n"
            "1. Tổ chức Hội nghị sơ kết: ngày 20/8/2026.\n"
        )
        assert [one.from_ for one in document.events] == ["2026-08-20"]

    def test_the_span_holds_name_and_day(self) -> None:
        document = read_text(HEAD + "- Mít tinh hưởng ứng ngày Dân số Việt Nam 26/12.\n")
        (one,) = document.events
        assert one.name == "ngày Dân số Việt Nam"
        assert document.text[one.start : one.end] == "ngày Dân số Việt Nam 26/12"
