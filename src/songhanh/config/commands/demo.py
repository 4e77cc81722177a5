"""`songhanh demo`: an invented province in full working life, made once and kept, then served on this machine only."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from songhanh import __version__
from songhanh.config.demo import folder
from vanban.cli import Parser

NEEDS_DJANGO = False  # the settings are read only when the folder of the demo is known
HOST = "127.0.0.1"


def run(arguments: Sequence[str]) -> int:
    from songhanh.config.server import CannotServe, refuse_taken_port, serve

    chosen = parser().parse_args(arguments)
    data = chosen.data.expanduser().resolve()
    try:
        refuse_taken_port(HOST, chosen.port)
        known = folder.state_of(data)
        if known is not None and (chosen.fresh or not known.ready):
            folder.empty(data)
            known = None
        folder.point_at(data)
        made_on = _make(data, chosen.communes) if known is None else _open(known)
        return serve(host=HOST, port=chosen.port, on_ready=_words(chosen.port, made_on))
    except (CannotServe, folder.CannotUseFolder) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        return 130


def parser() -> Parser:
    said = Parser(prog="songhanh demo", description="Mở một tỉnh giả định đang vận hành, chỉ trên máy này.")
    said.choices.add_argument("--port", type=int, default=8000, metavar="CỔNG", help="cổng (mặc định 8000)")
    said.choices.add_argument(
        "--data", type=Path, default=Path("var/demo"), metavar="THƯ_MỤC", help="thư mục của tỉnh giả định"
    )
    said.choices.add_argument(
        "--communes", type=int, default=None, metavar="SỐ", help="số xã, phường, đặc khu (mặc định 99)"
    )
    said.choices.add_argument("--fresh", action="store_true", help="xóa tỉnh giả định đã có và làm lại từ đầu")
    return said


def _make(data: Path, size: int | None) -> str:
    from songhanh.config.server import CannotServe, prepare

    folder.mark(data, folder.State(__version__, "", ready=False))
    _tell("Đang chuẩn bị cơ sở dữ liệu")
    _set_up()
    prepare()
    from django.utils import timezone

    from songhanh.config.demo.making import CannotMakeProvince, make_province
    from songhanh.core.calendar import day_of, printed

    now = timezone.now()
    gc.disable()  # nearly all that is made stays until the end: looking for waste would cost a tenth of the time
    try:
        make_province(now=now, tell=_tell, size=size)
    except CannotMakeProvince as error:
        raise CannotServe(str(error)) from error
    finally:
        gc.enable()
        sys.stderr.write("\r\033[K" if sys.stderr.isatty() else "")
    made_on = printed(day_of(now))
    folder.mark(data, folder.State(__version__, made_on, ready=True))
    return made_on


def _open(known: folder.State) -> str:
    from songhanh.config.server import prepare

    _set_up()
    prepare()
    return known.made_on


def _set_up() -> None:
    import django

    django.setup()


def _tell(said: str) -> None:
    """Show what is being done: over the line before at a terminal, a line each elsewhere."""
    sys.stderr.write(f"\r\033[K{said} …" if sys.stderr.isatty() else f"{said} …\n")
    sys.stderr.flush()


def _words(port: int, made_on: str) -> str:
    from songhanh.config.demo.people import PASSWORD, sign_ins

    rows = [("Tên đăng nhập", "Họ và tên", "Vai trò", "Cơ quan")]
    rows += [(one.login, one.name, one.role, one.agency) for one in sign_ins()]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3]]).rstrip()
        for row in rows
    ]
    lines.insert(1, "  ".join("─" * width for width in [*widths, max(len(row[3]) for row in rows)]))
    return "\n".join([
        "",
        f"Song Hành đang chạy tại http://{HOST}:{port}/ — tỉnh An Sơn (giả định), làm ngày {made_on}.",
        f"Mật khẩu của mọi tài khoản: {PASSWORD}",
        "",
        *lines,
        "",
        "Mỗi sở, mỗi xã có một tài khoản, tên viết liền không dấu: sotuphap, socongthuong, nasim, khuoinam, honnghi …",
        "Bấm Ctrl+C để dừng; lần sau mở lại vẫn còn dữ liệu, thêm --fresh để làm lại từ đầu.",
    ])  # fmt: skip
