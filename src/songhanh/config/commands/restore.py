"""`songhanh restore`: a verified back-up in the place of the data, which is never overwritten."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from vanban.cli import Parser

NEEDS_DJANGO = False  # the settings would make keys in a folder that is about to get others


def parser() -> Parser:
    made = Parser(
        prog="songhanh restore",
        description="Phục hồi từ bản sao lưu vào SONGHANH_DATA (và SONGHANH_DATABASE, nếu có). Dừng hệ thống trước.",
        epilog="Mã kết thúc: 0 nếu đã phục hồi và kiểm tra; 2 nếu không phục hồi, dữ liệu đang có không đổi.",
    )
    made.add_argument_group("Bản sao").add_argument(
        "file", metavar="TỆP", type=Path, help="tệp do songhanh backup làm ra"
    )
    made.choices.add_argument(
        "--replace", action="store_true", help="thay dữ liệu đang có; dữ liệu đó được giữ lại bên cạnh"
    )
    made.choices.add_argument("--check", action="store_true", help="chỉ kiểm tra bản sao, không phục hồi")
    return made


def run(arguments: Sequence[str]) -> int:
    from songhanh.config import environment
    from songhanh.config.backup.restoring import CannotRestore, check_backup, restore
    from songhanh.config.commands.backup import clear, tell
    from songhanh.core.calendar import VIETNAM

    chosen = parser().parse_args(arguments)
    os.umask(0o077)
    data = environment.folder("SONGHANH_DATA", Path.cwd() / "var")
    file = chosen.file.expanduser().resolve()
    try:
        if chosen.check:
            manifest = check_backup(file, tell=tell)
            clear()
            sys.stdout.write(f"● Bản sao nguyên vẹn: làm lúc {manifest.made_at} bằng bản {manifest.release}.\n")
            return 0
        done = restore(file, data=data, at=datetime.now(VIETNAM), replace=chosen.replace, tell=tell)
    except CannotRestore as error:
        clear()
        sys.stderr.write(f"{error}\n")
        return 2
    clear()
    sys.stdout.write(
        f"● Đã phục hồi vào {done.data} dữ liệu sao lưu lúc {done.manifest.made_at}, đã kiểm tra nguyên vẹn.\n"
    )
    if done.aside:
        sys.stdout.write(f"  Dữ liệu trước đó được giữ tại {done.aside}\n")
    if done.schema:
        sys.stdout.write(f"  Các bảng trước đó được giữ trong schema {done.schema}\n")
    if done.manifest.waiting:
        sys.stdout.write(f"  {done.manifest.waiting} văn bản đang chờ đọc lúc sao lưu cần được tải lên lại.\n")
    for uuid in done.manifest.missing[:5]:
        sys.stdout.write(f"■ Tệp {uuid} đã mất từ trước khi sao lưu.\n")
    sys.stdout.write("  Mọi người đăng nhập lại. Chạy: songhanh serve\n")
    return 0
