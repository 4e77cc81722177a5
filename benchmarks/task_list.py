"""
"Việc của tôi" with 500 rows, signed in, against an ordinary Django page of the same html: goal ≤ 0.6 times its time.

Both go through the same middleware, gate, session and frame; the html is compared letter by letter before anything is
measured.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable

import django

from benchmarks.ratio import leave, measure, report

GOAL = 0.6
ROUNDS = 15


def main() -> None:
    """Make a department with 500 parts in three plans, measure, and say whether the goal is met."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SONGHANH_DATA"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
        django.setup()
        from benchmarks import workload  # its models need the settings

        client = workload.signed_in(500)
        pages = {name: _page(client, address) for name, address in workload.ADDRESSES.items()}
        ratio = measure(pages["ours"], pages["ordinary"], equal=lambda ours, theirs: ours == theirs, rounds=ROUNDS)
        queries = {name: workload.queries_of(page) for name, page in pages.items()}
    print(f"queries: {queries['ours']}, the ordinary page {queries['ordinary']}; {len(pages['ours']()):,} letters")
    leave(report("task list of 500 rows, signed in", ratio, at_most=GOAL))


def _page(client: object, address: str) -> Callable[[], str]:
    def get() -> str:
        answer = client.get(address)  # type: ignore[attr-defined]
        assert answer.status_code == 200, answer.status_code
        # What differs on every page, and the space between tags, which the two templates lay differently.
        html = re.sub(r"csrfmiddlewaretoken\" value=\"\w+|X-CSRFToken\": \"\w+", "", answer.content.decode())
        return re.sub(r"\s*\n\s*", "\n", html)

    return get


if __name__ == "__main__":
    main()
