"""`songhanh serve`: for real use. The first visit asks for the administrator; unsafe settings are refused."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    from songhanh.config.doctor import serious
    from songhanh.config.server import CannotServe, prepare, serve

    parser = argparse.ArgumentParser(prog="songhanh serve", description="Chạy hệ thống để dùng thật.")
    parser.add_argument("--host", default="127.0.0.1", help="địa chỉ lắng nghe (mặc định: chỉ máy này)")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--workers", type=int, help="số tiến trình web (mặc định: mỗi nhân máy một, nhiều nhất bốn)")
    chosen = parser.parse_args(arguments)
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
