"""The acts of takeouts, for A1: what must be there before, and the act itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from songhanh.takeouts import actions
from songhanh.takeouts.models import Takeout


def asked(world: Any) -> Takeout:
    return actions.ask_for_takeout(**world.who)


def made(world: Any) -> Takeout:
    takeout = asked(world)
    actions.finish_takeout(takeout=takeout, size=1, at=world.who["at"])
    return takeout


CASES: dict[Callable[..., Any], tuple[Callable[[Any], Any], Callable[[Any, Any], Any]]] = {
    actions.ask_for_takeout: (lambda w: None, lambda w, _: asked(w)),
    actions.finish_takeout: (asked, lambda w, one: actions.finish_takeout(takeout=one, size=1, at=w.who["at"])),
    actions.fail_takeout: (asked, lambda w, one: actions.fail_takeout(takeout=one, at=w.who["at"])),
    actions.fetch_takeout: (made, lambda w, one: actions.fetch_takeout(takeout=one, **w.who)),
    actions.remove_takeout: (made, lambda w, one: actions.remove_takeout(takeout=one, at=w.who["at"])),
}
