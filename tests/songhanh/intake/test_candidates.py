"""What asks to become a task: every order, and no point that only says what is reported when."""

from __future__ import annotations

import pytest

import vanban
from songhanh.intake.candidates import candidates

PLAN = """ỦY BAN NHÂN DÂN
TỈNH AN SƠN

Số: 41/KH-UBND

An Sơn, ngày 09 tháng 02 năm 2026

KẾ HOẠCH

Thực hiện công tác bình đẳng giới năm 2026

I. NHIỆM VỤ

- Rà soát các địa chỉ tin cậy hiện có; bổ sung trang thiết bị còn thiếu cho từng nơi.

II. {title}

Các sở, ban, ngành gửi báo cáo về Sở Nội vụ:

{point}

Nơi nhận:

- Như trên;
- Lưu: VT.
"""
SIX_MONTHS = "- Báo cáo kết quả 6 tháng: gửi trước ngày 05/6/2026."


def tasks_of(title: str, point: str) -> list[str]:
    reading = vanban.read(PLAN.format(title=title, point=point).encode(), "ke-hoach.txt").to_json()
    return [one.text for one in candidates(reading) if one.start > reading["text"].index(title)]


@pytest.mark.parametrize("title", ["CHẾ ĐỘ BÁO CÁO", "CHẾ ĐỘ THÔNG TIN, BÁO CÁO", "BÁO CÁO"])
def test_a_point_that_says_only_what_is_reported_when_is_a_duty_and_no_task(title):
    assert tasks_of(title, SIX_MONTHS) == []


@pytest.mark.parametrize(
    "point",
    [
        "- Kiểm tra việc thực hiện tại cơ sở, báo cáo kết quả trước ngày 05/6/2026.",
        "- Tổ chức sơ kết, báo cáo kết quả trước ngày 05/6/2026.",
    ],
)
def test_a_point_that_orders_something_else_too_stays_a_task(point):
    assert len(tasks_of("CHẾ ĐỘ BÁO CÁO", point)) == 1


def test_elsewhere_a_report_may_be_the_order_itself():
    assert len(tasks_of("TỔ CHỨC THỰC HIỆN", SIX_MONTHS)) == 1
