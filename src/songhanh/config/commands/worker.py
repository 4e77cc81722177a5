"""`songhanh worker`: the background work alone, for installations that run it beside several web servers."""

import signal
import threading
from collections.abc import Sequence

from vanban.cli import Parser


def parser() -> Parser:
    return Parser(
        prog="songhanh worker",
        description="Chạy riêng phần việc nền (đọc văn bản, lập kỳ tiếp theo), bên cạnh nhiều tiến trình web.",
    )


def run(arguments: Sequence[str]) -> int:
    from django.conf import settings

    from songhanh.config.running import serving
    from songhanh.config.worker import work

    parser().parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with serving(settings.DATA):
        work(stop)
    return 0
