"""From the tables of a plan to the extracts of its agencies, in as many queries for one agency as for all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from songhanh.core.calendar import printed
from songhanh.core.fields import valid_on
from songhanh.documents.enums import ClauseKind
from songhanh.documents.models import Clause, Document
from songhanh.exports.extract.content import Extract, ExtractDuty, ExtractRow, PlanName
from songhanh.exports.extract.due_words import words_of_due
from songhanh.organisations.enums import AgencyKind, Line
from songhanh.organisations.models import Agency, Ancestry
from songhanh.plans.access import PlanSeen
from songhanh.plans.enums import DutyKind, PartRole, PartState
from songhanh.plans.models import Assignment, Due, Duty, Part, Plan, Task
from songhanh.plans.queries import agencies_owing
from songhanh.plans.rules import ROLE_ORDER

ROLES = {
    PartRole.LEAD: "Chủ trì",
    PartRole.COORDINATE: "Phối hợp",
    PartRole.ADVISE: "Tham mưu",
    PartRole.ASK: "Đề nghị phối hợp",
    PartRole.REPORT: "Báo cáo",
}
DUTIES = {
    DutyKind.SIX_MONTH: "Báo cáo 6 tháng",
    DutyKind.ANNUAL: "Báo cáo năm",
    DutyKind.ACTION_MONTH: "Báo cáo Tháng hành động",
    DutyKind.QUARTERLY: "Báo cáo quý",
    DutyKind.MONTHLY: "Báo cáo tháng",
    DutyKind.ON_DEMAND: "Báo cáo đột xuất",
    DutyKind.OTHER: "Báo cáo",
}
_OPEN = {PartState.NOT_STARTED, PartState.IN_PROGRESS}
_STANDS_ALONE = {AgencyKind.MINISTRY, AgencyKind.PROVINCE, AgencyKind.COMMUNE, AgencyKind.ASKED}
_ANNEX = re.compile(r"PL(?P<number>\w*)\.?(?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class _Share:
    """What one agency has of one task: its roles, its next open day, and whether anything is open."""

    task: int
    roles: tuple[str, ...]
    next_on: date | None
    extended_to: date | None
    is_open: bool


def extract_of(seen: PlanSeen, agency: Agency) -> Extract:
    """
    Return the extract of one agency; without rows and duties when the plan gives it nothing.

    The plan is seen whole by whoever has it (`plans.access.plan_for`), so every agency of it may be extracted.
    """
    return _extracts(seen, [agency], _shares(seen, [agency.pk]))[0]


def extracts_of(seen: PlanSeen) -> list[Extract]:
    """Return the extracts of all agencies that the plan names: departments first, in Vietnamese order."""
    shares = _shares(seen)
    agencies = Agency.objects.in_bulk(shares.keys()).values()
    return _extracts(seen, sorted(agencies, key=_order), shares)


def _order(agency: Agency) -> tuple[int, str]:
    ranks = (AgencyKind.PROVINCE, AgencyKind.DEPARTMENT, AgencyKind.OFFICE, AgencyKind.UNIT, AgencyKind.COMMITTEE)
    rank = ranks.index(AgencyKind(agency.kind)) if agency.kind in ranks else len(ranks)
    return (len(ranks) + 1 if agency.kind == AgencyKind.COMMUNE else rank, agency.sort_key)


def _extracts(seen: PlanSeen, agencies: Iterable[Agency], shares: Mapping[int, list[_Share]]) -> list[Extract]:
    plan = seen.plan
    tasks = {task.pk: task for task in _tasks(plan)}
    words = _words(plan, tasks.values())
    duties = list(Duty.objects.filter(plan=plan).select_related("clause", "to", "via").order_by("start"))
    owing = agencies_owing(plan)
    name, superior = _name(plan.document), _superior(seen.agency, seen.on)
    return [
        Extract(
            plan=name,
            agency=agency.name,
            sender=seen.agency.name,
            superior=superior,
            place=plan.document.place,
            rows=tuple(
                _row(tasks[share.task], words[share.task], share, asked=agency.is_asked)
                for share in sorted(shares.get(agency.pk, ()), key=lambda share: tasks[share.task].start)
            ),
            duties=tuple(_duty(duty) for duty in duties if _owes(agency, duty, plan, owing[duty.pk])),
            is_asked=agency.is_asked,
        )
        for agency in agencies
    ]


def _tasks(plan: Plan) -> Iterator[Task]:
    return Task.objects.filter(plan=plan, withdrawn_at=None).select_related("clause").order_by("start").iterator(500)


def _shares(seen: PlanSeen, agencies: Collection[int] | None = None) -> dict[int, list[_Share]]:
    """Return what each agency has to do, by agency."""
    held = Assignment.objects.filter(
        valid_on(seen.on), task__plan=seen.plan, task__withdrawn_at=None, agency__isnull=False
    )
    if agencies is not None:
        held = held.filter(agency__in=agencies)
    roles: dict[tuple[int, int], list[str]] = defaultdict(list)
    for agency, task, role in held.values_list("agency", "task", "role"):
        roles[agency, task].append(role)
    parts: dict[tuple[int, int], list[tuple[str, date | None, date | None]]] = defaultdict(list)
    kept = Part.objects.filter(assignment__in=held)
    columns = ("assignment__agency", "assignment__task", "state", "due_on", "turn__due_on")
    for agency, task, state, due_on, first_due_on in kept.values_list(*columns):
        parts[agency, task].append((state, due_on, first_due_on))
    shares: dict[int, list[_Share]] = defaultdict(list)
    for (agency, task), held_roles in roles.items():
        shares[agency].append(_share(task, held_roles, parts[agency, task]))
    return shares


def _share(task: int, roles: list[str], parts: list[tuple[str, date | None, date | None]]) -> _Share:
    open_parts = [part for part in parts if part[0] in _OPEN]
    dated = sorted((due_on, first) for _, due_on, first in open_parts if due_on is not None)
    next_on, first_due_on = dated[0] if dated else (None, None)
    return _Share(
        task=task,
        roles=tuple(sorted(set(roles), key=[role.value for role in ROLE_ORDER].index)),
        next_on=next_on,
        extended_to=next_on if next_on != first_due_on else None,
        is_open=bool(open_parts) or not parts,
    )


def _row(task: Task, words: str, share: _Share, *, asked: bool) -> ExtractRow:
    due = _due_of(task)
    if share.extended_to is not None:
        due += f"; đã gia hạn đến ngày {printed(share.extended_to)}"
    return ExtractRow(
        clause=place_of(task.clause),
        words=words,
        role="; ".join(dict.fromkeys(_role(role, asked=asked) for role in share.roles)),
        due=due,
        product=task.product or "",
        next_on=share.next_on,
        is_open=share.is_open,
    )


def _role(role: str, *, asked: bool) -> str:
    if asked:
        return "Đề nghị chủ trì" if role == PartRole.LEAD else ROLES[PartRole.ASK]
    return ROLES[PartRole(role)]


def _words(plan: Plan, tasks: Iterable[Task]) -> dict[int, str]:
    """Return the words of each task: what a person put, else the text's own without the clause's mark."""
    text = plan.document.text.text if plan.document.text else ""
    return {task.pk: words_of(task.wording or text[task.start : task.end], task.clause) for task in tasks}


def words_of(words: str, clause: Clause) -> str:
    """Return one line; a row, of which nobody said which cell is the task, is told cell by cell."""
    if clause.kind == ClauseKind.ROW and "\t" in words:
        cells = [" ".join(cell.split()) for cell in re.split(r"[\t\n]", words)]
        return " – ".join(cell for cell in cells if cell and cell != clause.label)
    line = " ".join(words.split())
    mark = re.match(rf"{re.escape(clause.label)}[.)]? ", line) if clause.label else None
    return line[mark.end() :] if mark else line


def _due_of(row: Due) -> str:
    return words_of_due(
        row.due_kind,
        due_from=row.due_from,
        due_on=row.due_on,
        before=row.before,
        rule=row.rule,
        as_printed=row.due_as_printed,
    )


def _duty(duty: Duty) -> ExtractDuty:
    return ExtractDuty(
        clause=place_of(duty.clause),
        name=DUTIES[DutyKind(duty.kind)],
        due=_due_of(duty),
        to=duty.to.name if duty.to else duty.to_as_printed,
        via=duty.via.name if duty.via else duty.via_as_printed,
    )


def _owes(agency: Agency, duty: Duty, plan: Plan, owing: Collection[int]) -> bool:
    """Tell whether the report is the agency's to send; where the plan names nobody, it is everyone's who gets none."""
    if owing:
        return agency.pk in owing
    return agency.pk not in {duty.to_id, duty.via_id, plan.agency_id}


def place_of(clause: Clause) -> str:
    """Return where something stands, as one cites it: "Mục II.2.a", "Phụ lục 2, mục I, STT 5"."""
    annex = _ANNEX.fullmatch(clause.path)
    if annex is None:
        parts = [f"Mục {clause.path}"] if clause.path else []
    else:
        parts = [f"Phụ lục {annex['number']}".strip(), f"mục {annex['rest']}" if annex["rest"] else ""]
    if clause.kind == ClauseKind.ROW and clause.label:
        parts.append(f"STT {clause.label}")
    return ", ".join(part for part in parts if part)


def _name(document: Document) -> PlanName:
    return PlanName(
        type=document.type,
        identifier=document.identifier,
        issued=printed(document.issued_on) if document.issued_on else "",
        issuer=document.issuer.name if document.issuer else document.issuer_as_printed,
        title=document.title,
    )


def _superior(agency: Agency, on: date) -> str | None:
    """Return who stands above in the heading; a people's committee and an asked body stand alone."""
    if AgencyKind(agency.kind) in _STANDS_ALONE:
        return None
    above = Ancestry.objects.filter(valid_on(on), descendant=agency, line=Line.TERRITORY, depth=1)
    row = above.select_related("ancestor").first()
    return row.ancestor.name if row else None
