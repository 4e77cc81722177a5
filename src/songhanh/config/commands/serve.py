"""`songhanh serve`: for real use. The first visit asks for the administrator; unsafe settings are refused."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from vanban.cli import Parser


def parser() -> Parser:
    said = Parser(
        prog="songhanh serve",
        description="Chạy hệ thống để dùng thật. Lần đầu mở trên trình duyệt sẽ hỏi tài khoản quản trị.",
    )
    said.choices.add_argument(
        "--host", default="127.0.0.1", metavar="ĐỊA_CHỈ", help="địa chỉ lắng nghe (mặc định: chỉ máy này)"
    )
    said.choices.add_argument("--port", type=int, default=8000, metavar="CỔNG", help="cổng (mặc định 8000)")
    said.choices.add_argument(
        "--workers", type=int, metavar="SỐ", help="số tiến trình web (mặc định: mỗi nhân máy một, nhiều nhất bốn)"
    )
    return said


def run(arguments: Sequence[str]) -> int:
    from songhanh.config.doctor import serious
    from songhanh.config.server import CannotServe, prepare, serve

    chosen = parser().parse_args(arguments)
    try:
        if wrong := serious(chosen.host):
            raise CannotServe("\n".join(wrong))
        prepare()
        return serve(
            host=chosen.host, port=chosen.port, workers=chosen.workers,
            on_ready=f"Song Hành đang chạy tại http://{chosen.host}:{chosen.port}/ — bấm Ctrl+C để dừng.",
        )  # fmt: skip
    except CannotServe as error:
        sys.stderr.write(f"{error}\n")
        return 2
