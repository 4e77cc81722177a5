"""What every page shows around its content: the areas one may enter, the agency one acts for, what waits."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.template.loader import render_to_string

from songhanh.accounts.enums import Permission
from songhanh.audit.actions import request_id

log = logging.getLogger(__name__)

ON_PHONE = 4  # places of the bottom bar beside "Thêm"


@dataclass(frozen=True, slots=True)
class Area:
    """An entry of the rail; it enters with its first working page. `name` is the namespace of its addresses."""

    name: str
    label: str
    icon: str
    url_name: str
    permission: Permission | None = None


# In the order of the work.
AREAS = (
    Area("overview", "Tổng quan", "house", "overview", Permission.READ),
    Area("intake", "Văn bản", "file-earmark-text", "intake:documents", Permission.READ),
    Area("plans", "Kế hoạch", "journal-text", "plans:list", Permission.READ),
    Area("tasks", "Nhiệm vụ", "check2-square", "tasks:mine", Permission.READ),
    Area("agencies", "Cơ quan", "diagram-3", "agencies:tree"),
)

# Pages of their own that stand under an area of the rail.
WITHIN = {"documents": "intake", "takeouts": "plans"}


@dataclass(frozen=True, slots=True)
class Entry:
    """An area as the rail draws it; `in_menu` on a phone, where the bar has no room for it."""

    label: str
    icon: str
    url_name: str
    is_here: bool
    in_menu: bool


def shell(request: HttpRequest) -> dict[str, Any]:
    """Template context of the frame; empty for pages that need no sign-in."""
    acting = getattr(request, "acting", None)
    if acting is None:
        return {}
    here = request.resolver_match.view_name.split(":")[0] if request.resolver_match else ""
    here = WITHIN.get(here, here)
    open_areas = [area for area in AREAS if area.permission is None or acting.may(area.permission)]
    crowded = len(open_areas) > ON_PHONE + 1
    entries = [
        Entry(area.label, area.icon, area.url_name, area.name == here, crowded and place >= ON_PHONE)
        for place, area in enumerate(open_areas)
    ]
    return {"acting": acting, "areas": entries, "rest": [entry for entry in entries if entry.in_menu]}


def server_failed(request: HttpRequest) -> HttpResponse:
    """Answer a failure with one page that names the request, so that it is found in the log."""
    log.error("request %s failed: %s", request_id.get(), request.path)
    return HttpResponseServerError(render_to_string("500.html", {"request_id": request_id.get()}))
