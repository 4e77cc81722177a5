"""Why a file cannot be read, in a sentence that a person can act on."""

from __future__ import annotations


class CannotReadFile(Exception):
    """Raised with a sentence fit to show to the user; `reason` is a short word that programs may compare."""

    def __init__(self, reason: str, detail: str = "") -> None:
        self.reason = reason
        super().__init__(SENTENCES[reason].format(detail))


# What is wrong, where, and what to do. The first three are the words of the screens.
SENTENCES = {
    "scan": "Tệp là bản quét, chưa đọc được chữ. Có thể dán bảng nhiệm vụ từ Word hoặc Excel.",
    "password": "Tệp có mật khẩu. Đề nghị bỏ mật khẩu rồi tải lại.",
    "secret": "Văn bản có dấu chỉ độ mật. Hệ thống không tiếp nhận và không lưu tệp này.",
    "empty": "Tệp không có chữ nào. Đề nghị kiểm tra lại tệp rồi tải lại.",
    "doc": "Tệp là .doc của Word cũ. Đề nghị mở bằng Word, lưu thành .docx rồi tải lại.",
    "kind": "Tệp không phải là văn bản đọc được ({}). Chỉ đọc được tệp .docx, .pdf và .txt.",
    "name": "Tên tệp và nội dung không khớp: {}. Đề nghị sửa lại đuôi tệp rồi tải lại.",
    "encoding": "Không nhận ra bảng mã chữ Việt của tệp. Đề nghị lưu lại theo Unicode (UTF-8) rồi tải lại.",
    "broken": "Tệp bị hỏng, không mở được ({}). Đề nghị lưu lại từ phần mềm đã tạo ra tệp rồi tải lại.",
    "unsafe": "Tệp có cấu trúc không an toàn ({}). Đề nghị lưu lại từ Word rồi tải lại.",
    "too_large": "Tệp quá lớn ({}). Đề nghị tách văn bản thành nhiều tệp rồi tải lại.",
}
