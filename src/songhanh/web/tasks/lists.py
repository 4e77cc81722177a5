"""The lists: "Việc của tôi", "Nhiệm vụ của đơn vị", and what the agency's plans give to others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static

from songhanh.accounts.enums import Permission
from songhanh.plans.queries import (
    Followed,
    FollowedRow,
    PartEntry,
    PartsFound,
    agency_parts,
    followed_tasks,
    my_parts,
    part_rows,
)
from songhanh.plans.rules import CLOSED
from songhanh.web.gate import Acting, acting_of
from songhanh.web.tasks.filters import Filters, choices_of_role, choices_of_standing, filters_of
from songhanh.web.tasks.lines import GROUPS, ON_PHONE, Group, Line, followed_lines, part_lines, titles

PAGE = 50  # rows


@dataclass(frozen=True, slots=True)
class Scope:
    """One of the three lists: its address, its sheet, its words."""

    url_name: str
    title: str
    tab: str
    me: str
    empty: str


MINE = Scope("tasks:mine", "Việc của tôi", "Của tôi", "tôi", "Khi cơ quan được giao nhiệm vụ, việc sẽ hiện ở đây.")
AGENCY = Scope(
    "tasks:agency", "Nhiệm vụ của đơn vị", "Của đơn vị", "đơn vị",
    "Khi cơ quan được giao nhiệm vụ trong một kế hoạch, nhiệm vụ sẽ hiện ở đây.",
)  # fmt: skip
FOLLOWED = Scope(
    "tasks:followed", "Nhiệm vụ giao đơn vị khác", "Giao đơn vị khác", "",
    "Khi cơ quan ban hành kế hoạch và xác nhận trên hệ thống, nhiệm vụ giao các đơn vị sẽ hiện ở đây.",
)  # fmt: skip
SCOPES = (MINE, AGENCY, FOLLOWED)


def mine(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    narrow = filters_of(request.GET)
    found = my_parts(acting.require(), acting.user, acting.on, narrow.of_parts())
    return _parts_page(request, acting, MINE, narrow, found)


def agency(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    narrow = filters_of(request.GET)
    found = agency_parts(acting.require(), acting.on, narrow.of_parts())
    return _parts_page(request, acting, AGENCY, narrow, found)


def followed(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    narrow = replace(filters_of(request.GET), role="")
    found = followed_tasks(acting.require(), acting.on, narrow.of_followed())
    page = _page(request, listed(found, narrow))
    lines = followed_lines((row for _, row in page), acting.on)
    return _answer(request, acting, FOLLOWED, narrow, found, _grouped(page, lines, found, acting), page=page)


def _parts_page(request: HttpRequest, acting: Acting, scope: Scope, narrow: Filters, found: PartsFound) -> HttpResponse:
    page = _page(request, listed(found, narrow))
    rows = part_rows([one.part for _, one in page], acting.on)
    groups = _grouped(page, part_lines(rows, acting.on, scope.me), found, acting)
    may_report = acting.may(Permission.REPORT_PROGRESS)
    # The first thing that is late stands open, with its form: that is why one came.
    first = groups[0].lines[0].id if may_report and groups and groups[0].name == "late" and page.number == 1 else ""
    opened = request.GET.get("mo", first)
    return _answer(
        request, acting, scope, narrow, found, groups, page=page, opened=opened, may_report=may_report,
        roles=choices_of_role(found.roles, narrow.role),
    )  # fmt: skip


def listed(found: PartsFound | Followed, narrow: Filters) -> list[tuple[str, Any]]:
    """Return what is shown, each with its group: what is closed only when it is asked for."""
    shown = GROUPS if narrow.standing else GROUPS[:-1]
    return [(name, one) for name in shown for one in getattr(found, name, ())]


def _page(request: HttpRequest, rows: Sequence[tuple[str, PartEntry | FollowedRow]]) -> Page[Any]:
    return Paginator(rows, PAGE).get_page(request.GET.get("page"))


def _grouped(page: Page[Any], lines: Sequence[Line], found: PartsFound | Followed, acting: Acting) -> list[Group]:
    words = titles(acting.on)
    groups = []
    for name in GROUPS:
        mine = [line for (group, _), line in zip(page, lines, strict=True) if group == name]
        if mine:
            mine[ON_PHONE:] = [replace(line, beyond=True) for line in mine[ON_PHONE:]]
            groups.append(Group(name, words[name], len(getattr(found, name)), mine))
    return groups


def _answer(
    request: HttpRequest, acting: Acting, scope: Scope, narrow: Filters, found: PartsFound | Followed,
    groups: list[Group], **more: object,
) -> HttpResponse:  # fmt: skip
    context = {
        "scope": scope,
        "scopes": SCOPES,
        "sheet": f"{scope.url_name}-sheet",
        "filters": narrow,
        "found": found,
        "groups": groups,
        "standings": choices_of_standing(found.counts, narrow.standing, getattr(found, "behind_count", 0)),
        "plans": sorted(found.plans.items(), key=lambda plan: plan[1]),
        "today": acting.on,
        "is_followed": scope is FOLLOWED,
        "closed": sum(number for one, number in found.counts.items() if one in CLOSED),
        "icons": static("vendor/icons.svg"),
        "verb": "Cập nhật" if more.get("may_report") else "Mở",
        **more,
    }
    return render(request, "tasks/list.html", context)
