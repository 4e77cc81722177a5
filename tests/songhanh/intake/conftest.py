"""A plan of our own writing, as an upload, as a reading and as a review."""

from __future__ import annotations

import pytest

from songhanh.intake import actions, jobs
from songhanh.intake.enums import UploadState

PLAN = """ỦY BAN NHÂN DÂN
TỈNH AN SƠN

Số: 41/KH-UBND

An Sơn, ngày 09 tháng 02 năm 2026

KẾ HOẠCH

Thực hiện công tác bình đẳng giới năm 2026

Căn cứ Luật Bình đẳng giới, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Nâng cao nhận thức của cán bộ và nhân dân về bình đẳng giới.

II. NHIỆM VỤ

- Mở chuyên mục phát thanh mỗi tháng một kỳ tại các xã vùng cao. Hoàn thành trước ngày 30/5/2026.

- Rà soát các địa chỉ tin cậy hiện có; bổ sung trang thiết bị còn thiếu cho từng nơi.

III. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

- Chủ trì, phối hợp với Sở Tư pháp tổ chức hai lớp tập huấn, hoàn thành trước ngày 15/6/2026.

- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12/2026.

2. Sở Hàng hải: kiểm tra tàu thuyền chở khách hằng quý.

3. UBND các xã, phường, đặc khu

- Tổ chức Tháng hành động từ ngày 15/11 đến ngày 15/12/2026.

Nơi nhận:

- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Chung
"""


@pytest.fixture
def upload(province, now):
    return actions.receive_upload(
        content=PLAN.encode(),
        name="Kế hoạch 41.txt",
        by=province.people["officer"],
        acting_for=province.standing,
        at=now,
    )


@pytest.fixture
def review(upload, now):
    assert jobs.read_next_upload(now=now)
    upload.refresh_from_db()
    assert upload.state == UploadState.READ, upload.message
    return upload.review
