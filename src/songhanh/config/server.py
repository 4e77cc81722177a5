"""Start the web server and one worker, watch both, and stop them together."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable
from types import FrameType

from songhanh.config.running import serving

READY_WITHIN = 60.0  # seconds
MOST_THREADS = 8  # requests at once in one web process; on a small machine fewer
MOST_WORKERS = 4  # web processes unless someone asks for more: each takes some 130 MB


class CannotServe(Exception):
    """Raised with a sentence fit to print."""


def refuse_taken_port(host: str, port: int) -> None:
    """:raises CannotServe: when nobody can listen there, and why."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError as error:
            raise CannotServe(f"Cổng {port} cần quyền quản trị máy. Chọn cổng từ 1024 trở lên bằng --port.") from error
        except OverflowError as error:
            raise CannotServe(f"Không có cổng {port}. Chọn số từ 1024 đến 65535 bằng --port.") from error
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise CannotServe(
                    f"Cổng {port} đang được chương trình khác dùng. Chọn cổng khác bằng --port."
                ) from error
            raise CannotServe(f"Máy này không có địa chỉ {host}.") from error


def serve(*, host: str, port: int, workers: int | None = None, on_ready: str = "") -> int:
    """
    Run until interrupted; a worker or server that dies is started again. Return the exit code.

    One web process computes on one core only, so unless `workers` says otherwise there is one a core.

    :raises CannotServe: when the port is taken or the server does not come up; nothing is left running then.
    """
    from django.conf import settings

    refuse_taken_port(host, port)
    with serving(settings.DATA):
        return _serve(host, port, workers, on_ready)


def _serve(host: str, port: int, workers: int | None, on_ready: str) -> int:
    cores = multiprocessing.cpu_count()
    threads = min(MOST_THREADS, cores * 2 + 1)
    web = [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port),
        "--workers", str(workers or min(MOST_WORKERS, cores)), "--blocking-threads", str(threads),
        "--no-ws", "--log-level", "warning", "songhanh.config.wsgi:application",
    ]  # fmt: skip
    commands = {"web": web, "worker": [sys.executable, "-m", "songhanh", "worker"]}
    stopping = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal stopping
        stopping = True

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    running = {name: subprocess.Popen(command) for name, command in commands.items()}  # noqa: S603
    try:
        _wait_until_ready(_own_address(host, port), running["web"], lambda: stopping)
        if on_ready and not stopping:
            sys.stdout.write(on_ready + "\n")
            sys.stdout.flush()
        while not stopping:
            time.sleep(0.5)
            for name, process in running.items():
                if process.poll() is not None and not stopping:
                    running[name] = subprocess.Popen(commands[name])  # noqa: S603
    finally:
        _stop(running.values())
    return 0


def _stop(processes: Iterable[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()


def _own_address(host: str, port: int) -> str:
    """Return where this machine reaches its own server, also when it listens to every address."""
    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared, not bound
    return f"http://[{near}]:{port}/tinh-trang/" if ":" in near else f"http://{near}:{port}/tinh-trang/"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A server behind https sends everyone to its public address, which may not be there yet: that is an answer."""

    def redirect_request(self, *arguments: object, **named: object) -> None:
        return None


def _wait_until_ready(address: str, web: subprocess.Popen[bytes], is_stopping: Callable[[], bool]) -> None:
    deadline = time.monotonic() + READY_WITHIN
    # No proxy of the environment stands between a machine and itself.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)
    while time.monotonic() < deadline and not is_stopping():
        if web.poll() is not None:
            raise CannotServe("Máy chủ web không khởi động được; xem thông báo ở trên.")
        try:
            with opener.open(address, timeout=2):
                return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    if not is_stopping():
        raise CannotServe("Máy chủ web không trả lời sau 60 giây.")


def prepare() -> None:
    """
    Bring the database to this release and lay out the static files.

    :raises CannotServe: when the fonts and icons cannot be fetched.
    """
    from django.core.management import call_command

    from songhanh.web import vendor

    os.umask(0o077)
    try:
        vendor.bring_up_to_date()
    except vendor.CannotFetch as error:
        raise CannotServe(str(error)) from error
    call_command("migrate", interactive=False, verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
