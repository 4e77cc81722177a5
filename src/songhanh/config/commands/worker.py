"""`songhanh worker`: the background work alone, for installations that run it beside several web servers."""

import argparse
import signal
import threading
from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    from songhanh.config.worker import work

    argparse.ArgumentParser(prog="songhanh worker", description="Chạy riêng phần việc nền.").parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    work(stop)
    return 0
