"""
"Việc của tôi" as an ordinary Django page: model objects, everything counted in loops, and decisions in the template.

It is written as one writes it with care: related rows are joined or prefetched, so no row costs a query of its own.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Prefetch, Q
from django.http import HttpRequest, HttpResponse
from django.template import RequestContext
from django.template.engine import Engine
from django.templatetags.static import static

from songhanh.core.calendar import working_day_before
from songhanh.plans import rules
from songhanh.plans.enums import PartRole, Standing
from songhanh.plans.models import Assignment, Part
from songhanh.plans.queries.standings import facts_of, standing_on
from songhanh.web.gate import acting_of
from songhanh.web.tasks.filters import Filters, choices_of_role, choices_of_standing
from songhanh.web.tasks.lines import ON_PHONE, titles
from songhanh.web.tasks.lists import MINE, PAGE, SCOPES
from songhanh.web.wording import kind_of_many, shortened

HERE = Path(__file__).with_name("ordinary")


class Row:
    """A part as a template asks about it."""

    def __init__(self, part: Part, on: date) -> None:
        self.part, self.on, self.beyond = part, on, False

    @cached_property
    def facts(self) -> rules.Facts:
        part, assignment = self.part, self.part.assignment
        task = assignment.task
        return facts_of(
            state=part.state, due_kind=task.due_kind, opens_on=part.turn.opens_on, due_on=part.due_on,
            turn_due_on=part.turn.due_on, before=task.before, done_on=part.done_on, role=assignment.role,
            agency_kind=assignment.agency.kind, condition_met_on=task.condition_met_on,
            withdrawn=task.withdrawn_at is not None,
        )  # fmt: skip

    @cached_property
    def standing(self) -> str:
        return standing_on(self.facts, self.on).value

    @cached_property
    def shown_due(self) -> date | None:
        return working_day_before(self.facts.last_day) if self.facts.last_day else None

    @property
    def late_by(self) -> int:
        return (self.on - self.facts.last_day).days if self.facts.last_day else 0

    @property
    def days_left(self) -> int | None:
        return None if self.shown_due is None else max((self.shown_due - self.on).days, 0)

    @property
    def group(self) -> str:
        if self.standing == Standing.LATE:
            return "late"
        if Standing(self.standing) in rules.CLOSED:
            return "closed"
        this = (self.on.year, self.on.month)
        return "this_month" if self.shown_due and (self.shown_due.year, self.shown_due.month) <= this else "later"

    @property
    def leads(self) -> bool:
        return self.part.assignment.role == PartRole.LEAD

    @property
    def words(self) -> str:
        task = self.part.assignment.task
        return shortened(task.wording or task.clause.text.text[task.start : task.end])

    @cached_property
    def owing(self) -> list[Assignment]:
        mine = self.part.assignment_id
        return [
            one for one in self.part.assignment.task.open_assignments if one.pk != mine and one.role != PartRole.ASK
        ]

    @cached_property
    def reported(self) -> list[Assignment]:
        return [one for one in self.owing if all(part.state != "not_started" for part in one.parts.all())]

    @property
    def waits_for(self) -> str:
        told = {one.pk for one in self.reported}
        silent = [one for one in self.owing if one.pk not in told]
        if not self.leads or not silent:
            return ""
        name = silent[0].agency.short or silent[0].agency.name
        return name if len(silent) == 1 else f"{len(silent)} {kind_of_many({one.agency.kind for one in self.owing})}"

    @property
    def waiting(self) -> str:
        if self.leads:
            issuer = self.part.assignment.task.plan.agency
            return issuer.short or issuer.name
        lead = next(one for one in self.part.assignment.task.open_assignments if one.role == PartRole.LEAD)
        return lead.agency.short or lead.agency.name

    @property
    def is_waited_for(self) -> bool:
        return not self.waits_for and (not self.leads or self.standing == Standing.LATE)

    @property
    def percent(self) -> int:
        said = [one.percent for one in self.part.progress.all() if one.percent is not None]
        return said[-1] if said else 0


class Group:
    def __init__(self, name: str, title: str, number: int, lines: list[Row]) -> None:
        self.name, self.title, self.number, self.lines = name, title, number, lines
        for line in lines[ON_PHONE:]:
            line.beyond = True

    @property
    def beyond(self) -> int:
        return sum(line.beyond for line in self.lines)


class Found:
    def __init__(self, months: list[date]) -> None:
        self.months = months


def ordinary(request: HttpRequest) -> HttpResponse:
    """Answer with the same page as `tasks:mine` without filters."""
    acting = acting_of(request)
    mine = Q(assignment__officer=acting.user) | Q(assignment__officer=None)
    parts = (
        Part.objects.filter(mine, assignment__agency=acting.agency, assignment__task__plan__state="in_force")
        .select_related(
            "turn", "assignment__agency", "assignment__officer", "assignment__task__clause",
            "assignment__task__plan__document", "assignment__task__plan__agency",
        )
    )  # fmt: skip
    rows = [Row(part, acting.on) for part in parts]
    rows.sort(key=lambda row: (row.shown_due, row.part.assignment.task.plan_id, row.part.assignment.task.start))
    is_open = [row for row in rows if row.group != "closed"]
    order = ("late", "this_month", "later")
    ordered = [row for name in order for row in is_open if row.group == name]
    page = Paginator(ordered, PAGE).get_page(request.GET.get("page"))
    _look_up([row.part for row in page])
    words, groups = titles(acting.on), []
    for name in order:
        here = [row for row in page if row.group == name]
        if here:
            groups.append(Group(name, words[name], len([row for row in is_open if row.group == name]), here))
    plans = {row.part.assignment.task.plan.pk: row.part.assignment.task.plan.document.identifier for row in rows}
    months = sorted({row.shown_due.replace(day=1) for row in rows if row.shown_due})
    standings = Counter(Standing(row.standing) for row in rows)
    roles = Counter("lead" if row.leads else "coordinate" for row in is_open)
    context = {
        "scope": MINE, "scopes": SCOPES, "sheet": "tasks:mine-sheet", "filters": Filters(), "found": Found(months),
        "groups": groups, "standings": choices_of_standing(standings, ""), "roles": choices_of_role(roles, ""),
        "plans": sorted(plans.items(), key=lambda plan: plan[1]), "today": acting.on, "is_followed": False,
        "closed": len([row for row in rows if row.group == "closed"]), "icons": static("vendor/icons.svg"),
        "verb": "Báo", "page": page, "may_report": True,
        "opened": str(groups[0].lines[0].part.pk) if groups[0].name == "late" else "",
    }  # fmt: skip
    return HttpResponse(_engine().get_template("tasks/list.html").render(RequestContext(request, context)))


def _look_up(parts: list[Part]) -> None:
    from django.db.models import prefetch_related_objects

    open_ones = Assignment.objects.filter(valid_to=None).select_related("agency").prefetch_related("parts")
    prefetch_related_objects(
        parts, "assignment__task__clause__text", "progress", "extensions", "difficulties",
        Prefetch("assignment__task__assignments", open_ones, to_attr="open_assignments"),
    )  # fmt: skip


_engines: list[Engine] = []


def _engine() -> Engine:
    """The product's own templates, but for the rows."""
    if not _engines:
        from django.conf import settings
        from django.template import engines

        ours: Any = engines["django"]
        options = {**settings.TEMPLATES[0]["OPTIONS"]}
        dirs = [HERE, *settings.TEMPLATES[0]["DIRS"], *ours.template_dirs]
        _engines.append(Engine(dirs=dirs, app_dirs=True, libraries=ours.engine.libraries, **options))
    return _engines[0]
