"""
The task list for fifty people at once, by a real server on two cores: p95 ≤ 300 ms, no error, on either database.

All fifty press at the same moment, again and again, which is harder than any office is; beside it, fifty people who
read for one to three seconds between two pages. SONGHANH_DATABASE names the database, as everywhere; without it SQLite.
"""

from __future__ import annotations

import random
import socket
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from statistics import quantiles

from tests.installation import Installation, install

from benchmarks.ratio import leave, report_limit

PEOPLE = 50
PAGES = 20  # each person's
LIMIT = 0.3  # seconds that 95 in 100 pages take at most
ROWS = 500
PREPARE = f"""
from benchmarks import workload
from django.conf import settings
from django.test import Client
from songhanh.accounts.enums import RoleName
from songhanh.organisations import actions
from songhanh.organisations.models import Agency
workload.signed_in({ROWS})
agency = Agency.objects.get(names__full="Sở thứ 0")
for number in range({PEOPLE}):
    new = actions.NewPerson(f"can-bo-{{number}}", f"Người {{number}}", RoleName.OFFICER, agency)
    person, _ = actions.add_person(new=new, by=None, acting_for=None, at=workload.AT)
    client = Client(SERVER_NAME="localhost")
    client.force_login(person)
    print(client.cookies[settings.SESSION_COOKIE_NAME].value)
"""


def main() -> None:
    """Lay an installation, start its server, and let fifty people at it."""
    with tempfile.TemporaryDirectory() as folder:
        for made in install(Path(folder)):
            sessions = made.run(PREPARE).split()
            port = _serve(made)
            for session in sessions:
                _ask(HTTPConnection("127.0.0.1", port, timeout=30), session)  # the minute's last-seen is written
            together = _pages(port, sessions, barrier=threading.Barrier(PEOPLE), pause=lambda: 0.0)
            reading = _pages(port, sessions, barrier=None, pause=lambda: random.uniform(1, 3))
    leave(
        report_limit(f"p95 of {len(together)} pages, all {PEOPLE} at the same moment", _p95(together), LIMIT),
        report_limit(f"p95 of {len(reading)} pages, {PEOPLE} people who read 1–3 s between", _p95(reading), LIMIT),
    )


def _serve(made: Installation) -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    made.start("serve", "--port", str(port))
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/tinh-trang/", timeout=2).close()
        except OSError:
            time.sleep(0.1)
        else:
            return port
    raise SystemExit("the server did not come up")


def _pages(
    port: int, sessions: list[str], *, barrier: threading.Barrier | None, pause: Callable[[], float]
) -> list[float]:
    """Return what each page took, in seconds; any answer but a full page ends the measuring."""
    taken: list[float] = []
    failed: list[BaseException] = []

    def person(session: str) -> None:
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=30)
            for _ in range(PAGES):
                time.sleep(pause())
                if barrier is not None:
                    barrier.wait()
                start = time.perf_counter()
                _ask(connection, session)
                taken.append(time.perf_counter() - start)
        except BaseException as error:
            failed.append(error)
            if barrier is not None:
                barrier.abort()

    people = [threading.Thread(target=person, args=(session,)) for session in sessions]
    for one in people:
        one.start()
    for one in people:
        one.join()
    if failed:
        raise failed[0]
    return taken


def _ask(connection: HTTPConnection, session: str) -> None:
    connection.request("GET", "/nhiem-vu/", headers={"Cookie": f"sessionid={session}"})
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200 or b"</html>" not in body:
        raise SystemExit(f"a page failed: {answer.status} {answer.reason}")


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]


if __name__ == "__main__":
    main()
