"""A real browser against a server inside the test's own transaction; people sign in by their session."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from threading import Lock
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.servers.basehttp import ThreadedWSGIServer
from django.db import connections
from django.test import Client
from django.test.testcases import LiveServerThread
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

SIZES = {"office screen": (1366, 768), "phone": (390, 844)}


class OneAtATime(StaticFilesHandler):
    """
    Answers one request after the other.

    All of them share the test's connection: two savepoints opened side by side on it would break each other.
    """

    turn = Lock()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        with self.turn:
            return super().__call__(environ, start_response)


class KeepsTheConnection(ThreadedWSGIServer):
    """Leaves the connection open when a request's thread ends: it is the test's own."""

    def _close_connections(self) -> None:
        pass


class Server(LiveServerThread):
    server_class = KeepsTheConnection


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    patch = pytest.MonkeyPatch()
    patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # playwright's loop runs in this thread
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
    patch.undo()


@pytest.fixture
def site(db: None) -> Iterator[str]:
    """
    The address of a server that works inside the test's own transaction.

    pytest-django's live_server empties every table afterwards, which the append-only ones refuse.
    """
    connection = connections["default"]
    connection.inc_thread_sharing()
    server = Server("127.0.0.1", OneAtATime, connections_override={"default": connection})
    server.daemon = True
    server.start()
    server.is_ready.wait()
    assert server.error is None
    yield f"http://127.0.0.1:{server.port}"
    server.terminate()
    connection.dec_thread_sharing()


@pytest.fixture
def opened(site, browser, province) -> Iterator[Callable[..., BrowserContext]]:
    """A browser of somebody who is signed in."""
    contexts = []

    def open_for(role: object, size: str = "office screen") -> BrowserContext:
        width, height = SIZES[size]
        client = Client()
        client.force_login(province.people[role])
        session = client.cookies["sessionid"].value
        context = browser.new_context(base_url=site, viewport={"width": width, "height": height})
        context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
        context.set_default_timeout(10_000)
        contexts.append(context)
        return context

    yield open_for
    for context in contexts:
        context.close()


def look(page: Page) -> None:
    """Assert that axe finds nothing and nothing is wider than the screen."""
    page.wait_for_load_state("networkidle")
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found] == [], page.url
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], page.url
