"""
All that a reading may find wrong, doubtful or unread: one table of codes.

A warning or an error is asked of a person, so it must never be wrong on the document's own date; what is merely
worth knowing is an info.
"""

from __future__ import annotations

from collections.abc import Iterable

from vanban.draft import Draft
from vanban.fast_rows import maker_of
from vanban.model import Finding, Severity, Span

WARNING, INFO, ERROR = Severity.WARNING, Severity.INFO, Severity.ERROR

FINDINGS: dict[str, tuple[Severity, str]] = {
    "VB101": (WARNING, "Số văn bản còn để trống."),
    "VB102": (WARNING, "Ngày ban hành chưa ghi đủ ngày, tháng, năm."),
    "VB103": (INFO, "Không thấy tên loại văn bản ở phần đầu."),
    "VB105": (INFO, "Phần đầu không ghi cơ quan ban hành; tên “{name}” lấy từ phần nội dung."),
    "VB106": (INFO, "Phần đầu không ghi tên loại; loại “{type}” lấy từ ký hiệu."),
    "VB111": (INFO, "Không thấy dòng số, ký hiệu ở phần đầu."),
    "VB112": (INFO, "Không thấy dòng địa danh, ngày tháng ở phần đầu."),
    "VB201": (WARNING, "Văn bản {identifier} được ghi nhiều ngày khác nhau: {dates}."),
    "VB202": (WARNING, "Ký hiệu {identifier} là của văn bản Đảng; cách ghi thường dùng là {usual}."),
    "VB203": (INFO, "Văn bản {identifier} không ghi tên loại."),
    "VB301": (ERROR, "Ngày “{words}” không có trong lịch."),
    "VB302": (ERROR, "Khoảng thời gian kết thúc trước khi bắt đầu."),
    "VB303": (WARNING, "Thời hạn này đứng trước ngày ban hành văn bản."),
    "VB401": (WARNING, "Số thứ tự nhảy cách: trước “{label}” không có “{expected}”."),
    "VB402": (INFO, "Số thứ tự “{label}” lặp lại trong cùng một mục."),
    "VB701": (INFO, "Dòng chỉ có ghi chú trong ngoặc ở phần Nơi nhận, không tính là một nơi nhận."),
    "VB702": (INFO, "Không thấy phần Nơi nhận."),
    "VB703": (INFO, "Không thấy tên người ký."),
    "VB901": (INFO, "Đoạn này chưa đọc ra việc, hạn, chỉ tiêu hay căn cứ nào."),
    "VB902": (INFO, "Bảng này không phải bảng giao việc nên chưa được đọc từng dòng."),
    "VB903": (WARNING, "Trang {page} là ảnh quét, chưa đọc được chữ."),
}

_make_finding = maker_of(Finding)


def report(draft: Draft, code: str, start: int, end: int, related: Iterable[Span] = (), **words: str) -> None:
    """Add the finding of that code; `words` fill the sentence."""
    severity, sentence = FINDINGS[code]
    message = sentence.format(**words) if words else sentence
    draft.findings.append(_make_finding(code, severity, message, start, end, tuple(related)))
