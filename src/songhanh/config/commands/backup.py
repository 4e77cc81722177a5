"""`songhanh backup`: one verified file of everything, taken while people work."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from vanban.cli import Parser


def parser() -> Parser:
    made = Parser(
        prog="songhanh backup",
        description="Sao lưu toàn bộ vào một tệp đã kiểm tra; hệ thống vẫn chạy bình thường.",
        epilog="Mã kết thúc: 0 nếu bản sao đầy đủ; 1 nếu đã sao lưu nhưng có tệp mất từ trước; 2 nếu không được.",
    )
    made.add_argument_group("Nơi lưu").add_argument(
        "file", metavar="TỆP", nargs="?", type=Path,
        help="tệp .zip, hoặc thư mục để tự đặt tên theo ngày giờ (mặc định: thư mục hiện tại)",
    )  # fmt: skip
    return made


def run(arguments: Sequence[str]) -> int:
    from django.utils import timezone

    from songhanh.config.backup.taking import CannotBackUp, take_backup

    chosen = parser().parse_args(arguments)
    os.umask(0o077)
    try:
        taken = take_backup(chosen.file, at=timezone.now(), tell=tell)
    except CannotBackUp as error:
        clear()
        sys.stderr.write(f"{error}\n")
        return 2
    clear()
    said = taken.manifest
    rows, files = sum(said.counts.values()), sum(name.startswith("files/") for name in said.entries)
    sys.stdout.write(
        f"● Đã sao lưu và kiểm tra: {taken.path} ({taken.size / 2**20:.1f} MB; {rows} dòng, {files} tệp).\n"
    )
    if said.waiting:
        sys.stdout.write(
            f"  {said.waiting} văn bản đang chờ đọc không có trong bản sao; sao lưu lại sau khi đọc xong.\n"
        )
    for line in _wrong(said.missing, said.breaks):
        sys.stdout.write(f"■ {line}\n")
    return 1 if said.missing or said.breaks else 0


def _wrong(missing: Sequence[str], breaks: Sequence[str]) -> list[str]:
    lines = []
    if missing:
        lines.append(
            f"{len(missing)} tệp trong hệ thống đã mất hoặc hỏng, không có trong bản sao: {', '.join(missing[:5])}"
        )
    if breaks:
        lines.append(f"Nhật ký không còn nguyên vẹn tại {'; '.join(breaks[:5])}. Bản sao giữ nguyên như vậy.")
    return lines


def tell(said: str) -> None:
    """Show what is being done: over the line before at a terminal, a line each elsewhere."""
    sys.stderr.write(f"\r\033[K{said} …" if sys.stderr.isatty() else f"{said} …\n")
    sys.stderr.flush()


def clear() -> None:
    sys.stderr.write("\r\033[K" if sys.stderr.isatty() else "")
