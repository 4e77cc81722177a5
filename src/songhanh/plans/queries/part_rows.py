"""The parts of one page in two queries: what, by when, how they stand, the last word, and who else has a share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import Count, Exists, F, Min, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, NullIf

from songhanh.organisations.enums import AgencyKind
from songhanh.plans.enums import DueKind, PartRole, PartState, Standing
from songhanh.plans.models import Assignment, Difficulty, Evidence, Extension, Part, Progress, words_of_task
from songhanh.plans.queries.standings import days_left, facts_of, shown_day, standing_on


@dataclass(frozen=True, slots=True)
class Company:
    """Who else has a share in the same turn of a task; bodies that are asked are not waited for."""

    lead: str = ""  # who leads when that is another; many are one phrase
    others: int = 0
    owing: int = 0  # of the others those who are counted on, not those who lead beside one
    reported: int = 0  # of these, who have reported anything
    silent: str = ""  # the one who has not, when it is only one
    kinds: frozenset[str] = frozenset()  # of those who are counted on


@dataclass(frozen=True, slots=True)
class PartRow:
    """One line: what, of which plan, by when, how it stands, and the last word about it."""

    part: int
    version: int
    assignment: int
    task: int
    turn: int
    plan: int
    plan_name: str
    issuer: int
    issuer_name: str
    path: str
    start: int
    words: str
    product: str | None
    agency: int
    agency_name: str
    officer: int | None
    officer_name: str | None
    role: PartRole
    asked: bool
    state: PartState
    standing: Standing
    due_kind: DueKind
    due_as_printed: str
    rule: dict[str, Any]
    ordinal: int
    opens_on: date | None
    due_on: date | None
    shown_due: date | None
    days_left: int | None
    before: bool
    extended: bool
    done_on: date | None
    percent: int | None
    last_words: str | None
    last_at: datetime | None
    evidence: int
    extension_waits: bool
    difficulty_waits: bool
    company: Company = Company()


@dataclass(frozen=True, slots=True)
class PartStanding:
    """How one part stands, and who else has a share in its turn."""

    standing: Standing
    asked: bool
    shown_due: date | None
    days_left: int | None
    company: Company


def standing_of_part(part: Part, on: date) -> PartStanding:
    """Return how a part that was fetched with its task stands, in one query."""
    assignment, task = part.assignment, part.assignment.task
    kind = assignment.agency.kind if assignment.agency else None
    facts = facts_of(
        state=part.state, due_kind=task.due_kind, opens_on=part.turn.opens_on, due_on=part.due_on,
        turn_due_on=part.turn.due_on, before=task.before, done_on=part.done_on, role=assignment.role, agency_kind=kind,
        condition_met_on=task.condition_met_on, withdrawn=task.withdrawn_at is not None,
    )  # fmt: skip
    standing = standing_on(facts, on)
    company = _companies([(task.pk, part.turn_id, assignment.pk, PartRole(assignment.role))])[0]
    return PartStanding(standing, facts.asked, shown_day(facts), days_left(facts, standing, on), company)


def part_row(part: Part, on: date) -> PartRow:
    """Return the line of one part."""
    return part_rows([part.pk], on)[0]


def part_rows(parts: Collection[int], on: date, *, alone: bool = False) -> list[PartRow]:
    """Return the lines of some parts, in the order given; `alone` leaves out who else has a share."""
    rows = {one["pk"]: _row(dict(one), on) for one in _read(Part.objects.filter(pk__in=parts))}
    found = [rows[pk] for pk in parts if pk in rows]
    return found if alone else _with_company(found)


def short_name(prefix: str) -> Coalesce:
    """Return the expression for an agency's short name, or its full one where it has none."""
    return Coalesce(NullIf(F(f"{prefix}short"), Value("")), F(f"{prefix}name"))


def _last(column: str) -> Subquery:
    return Subquery(Progress.objects.filter(part=OuterRef("pk")).order_by("-pk").values(column)[:1])


def _read(parts: QuerySet[Part]) -> Iterable[Mapping[str, object]]:
    files = Evidence.objects.filter(progress__part=OuterRef("pk")).order_by().values("progress__part")
    percents = Progress.objects.filter(part=OuterRef("pk"), percent__isnull=False).order_by("-pk")
    said = Progress.objects.filter(part=OuterRef("pk")).exclude(words="").order_by("-pk")
    return parts.annotate(
        words=words_of_task("assignment__task__"),
        last_percent=Subquery(percents.values("percent")[:1]),
        last_words=Subquery(said.values("words")[:1]),
        last_at=_last("at"),
        files=Subquery(files.annotate(count=Count("pk")).values("count")),
        extension_waits=Exists(Extension.objects.filter(part=OuterRef("pk"), answer=None)),
        difficulty_waits=Exists(Difficulty.objects.filter(part=OuterRef("pk"), answer=None)),
        issuer_name=short_name("assignment__task__plan__agency__"),
    ).values(
        "pk", "version", "state", "due_on", "done_on", "words", "last_percent", "last_words", "last_at", "files",
        "extension_waits", "difficulty_waits", "issuer_name", "turn", "turn__ordinal", "turn__opens_on",
        "turn__due_on", "assignment", "assignment__role", "assignment__agency", "assignment__agency__name",
        "assignment__agency__kind", "assignment__officer", "assignment__officer__name", "assignment__task",
        "assignment__task__plan", "assignment__task__plan__agency", "assignment__task__start",
        "assignment__task__clause__path", "assignment__task__product", "assignment__task__due_kind",
        "assignment__task__rule", "assignment__task__due_as_printed", "assignment__task__before",
        "assignment__task__condition_met_on", "assignment__task__withdrawn_at",
        "assignment__task__plan__document__type", "assignment__task__plan__document__number",
        "assignment__task__plan__document__symbol",
    )  # fmt: skip


def _row(one: dict[str, Any], on: date) -> PartRow:
    task = {name.removeprefix("assignment__task__"): value for name, value in one.items()}
    facts = facts_of(
        state=one["state"], due_kind=task["due_kind"], opens_on=one["turn__opens_on"], due_on=one["due_on"],
        turn_due_on=one["turn__due_on"], before=task["before"], done_on=one["done_on"], role=one["assignment__role"],
        agency_kind=one["assignment__agency__kind"], condition_met_on=task["condition_met_on"],
        withdrawn=task["withdrawn_at"] is not None,
    )  # fmt: skip
    standing = standing_on(facts, on)
    number = "/".join(filter(None, (task["plan__document__number"], task["plan__document__symbol"])))
    return PartRow(
        part=one["pk"], version=one["version"], assignment=one["assignment"], task=one["assignment__task"],
        turn=one["turn"], plan=task["plan"], plan_name=number or task["plan__document__type"],
        issuer=task["plan__agency"], issuer_name=one["issuer_name"], path=task["clause__path"],
        start=task["start"], words=one["words"], product=task["product"], agency=one["assignment__agency"],
        agency_name=one["assignment__agency__name"], officer=one["assignment__officer"],
        officer_name=one["assignment__officer__name"], role=PartRole(one["assignment__role"]), asked=facts.asked,
        state=facts.state, standing=standing, due_kind=facts.due_kind, due_as_printed=task["due_as_printed"],
        rule=task["rule"], ordinal=one["turn__ordinal"], opens_on=facts.opens_on, due_on=facts.due_on,
        shown_due=shown_day(facts), days_left=days_left(facts, standing, on), before=facts.before,
        extended=facts.due_on != one["turn__due_on"], done_on=facts.done_on, percent=one["last_percent"],
        last_words=one["last_words"], last_at=one["last_at"], evidence=one["files"] or 0,
        extension_waits=one["extension_waits"], difficulty_waits=one["difficulty_waits"],
    )  # fmt: skip


def _with_company(rows: Sequence[PartRow]) -> list[PartRow]:
    companies = _companies([(row.task, row.turn, row.assignment, row.role) for row in rows])
    return [replace(row, company=company) for row, company in zip(rows, companies, strict=True)]


def _companies(shares: Sequence[tuple[int, int, int, PartRole]]) -> list[Company]:
    """Say of each (task, turn, assignment, role) who else has a share, in one query; agencies alike are one row."""
    tasks = {task for task, *_ in shares}
    turns = {turn for _, turn, *_ in shares}
    own = {assignment for _, _, assignment, _ in shares}
    found = (
        Assignment.objects.filter(Q(parts__turn__in=turns) | Q(agency=None), task__in=tasks, valid_to=None)
        .exclude(pk__in=own)
        .values_list("task", "parts__turn", "role", "agency__kind", "parts__state")
        .annotate(Count("pk"), first_name=Min(short_name("agency__")), first_phrase=Min("phrase_as_printed"))
        .order_by()
    )
    of_turn: dict[int, list[_Alike]] = defaultdict(list)
    nobody: dict[int, list[_Alike]] = defaultdict(list)  # shares without an agency belong to every turn
    for task, turn, *share in found:
        (nobody[task] if turn is None else of_turn[turn]).append(_Alike(*share))
    return [_company(role, of_turn[turn] + nobody[task]) for task, turn, _, role in shares]


class _Alike(NamedTuple):
    """Shares of one turn that are alike: how many, and the first name and phrase among them."""

    role: str
    kind: str | None
    state: str | None
    number: int
    name: str | None
    phrase: str


def _company(role: PartRole, others: Sequence[_Alike]) -> Company:
    leads = [one for one in others if one.role == PartRole.LEAD]
    alone = len(leads) == 1 and leads[0].number == 1
    lead = "" if not leads or role is PartRole.LEAD else (leads[0].name if alone else "") or leads[0].phrase
    owing = [one for one in others if one.role != PartRole.ASK and one.kind not in {AgencyKind.ASKED, None}]
    # Who leads beside others waits for none of them: each of ninety-nine communes does its own.
    if role is PartRole.LEAD:
        owing = [one for one in owing if one.role != PartRole.LEAD]
    silent = [one for one in owing if one.state == PartState.NOT_STARTED]
    total, quiet = sum(one.number for one in owing), sum(one.number for one in silent)
    return Company(
        lead=lead, others=sum(one.number for one in others), owing=total, reported=total - quiet,
        silent=(silent[0].name or "") if quiet == 1 else "",
        kinds=frozenset(one.kind for one in owing if one.kind),
    )  # fmt: skip
