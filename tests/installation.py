"""A whole installation of its own for tests that need several processes: its folder, its database, its environment."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

HERE = Path(__file__).parents[1]


@dataclass
class Installation:
    """`run` executes Python code inside it, with Django set up; `start` starts one of the product's commands."""

    data: Path
    database: str = ""
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("SONGHANH_", "DJANGO_"))}
        mine = {"SONGHANH_DATA": str(self.data), "DJANGO_SETTINGS_MODULE": "songhanh.config.settings"}
        return (
            kept
            | mine
            | {"PYTHONPATH": f"{HERE / 'src'}:{HERE}"}
            | ({"SONGHANH_DATABASE": self.database} if self.database else {})
        )

    def run(self, code: str, content: bytes = b"") -> str:
        """Return what the code printed; it must not fail."""
        done = subprocess.run(
            [sys.executable, "-c", "import django; django.setup()\n" + code], env=self.environment, cwd=HERE,
            input=content, capture_output=True, check=False, timeout=180,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def command(self, *arguments: str) -> None:
        subprocess.run([sys.executable, "-m", "songhanh", *arguments], env=self.environment, cwd=HERE, check=True)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen([sys.executable, "-m", "songhanh", *arguments], env=self.environment, cwd=HERE)
        self.started.append(process)
        return process


def install(folder: Path) -> Iterator[Installation]:
    """Lay an installation on the database of this test run, and take it away again."""
    address = os.environ.get("SONGHANH_DATABASE", "")
    made = Installation(folder)
    if address:
        import psycopg

        name = f"songhanh_{uuid.uuid4().hex[:12]}"
        with psycopg.connect(address, autocommit=True) as server:
            server.execute(f'CREATE DATABASE "{name}"')
        made.database = urlunsplit(urlsplit(address)._replace(path=f"/{name}"))
    try:
        made.command("manage", "migrate", "-v", "0")
        yield made
    finally:
        for process in made.started:
            if process.poll() is None:
                process.terminate()
                process.wait(timeout=20)
        if address:
            with psycopg.connect(address, autocommit=True) as server:
                server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
