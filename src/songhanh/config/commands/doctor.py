"""`songhanh doctor`: what is wrong with this machine or its settings."""

import sys
from collections.abc import Sequence

from vanban.cli import Parser


def parser() -> Parser:
    return Parser(
        prog="songhanh doctor",
        description="Kiểm tra máy, cơ sở dữ liệu và cấu hình; nêu từng việc phải sửa. Không thay đổi gì.",
        epilog="Mã kết thúc: 0 nếu không thấy vấn đề nào, 1 nếu có việc phải sửa.",
    )


def run(arguments: Sequence[str]) -> int:
    from songhanh.config.doctor import notes, serious

    parser().parse_args(arguments)
    for line in notes():
        sys.stdout.write(f"  {line}\n")
    wrong = serious("127.0.0.1")
    for line in wrong:
        sys.stdout.write(f"■ {line}\n")
    if not wrong:
        sys.stdout.write("● Không thấy vấn đề nào.\n")
    return 1 if wrong else 0
