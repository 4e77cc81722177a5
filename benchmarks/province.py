"""An invented province of 20 departments and 99 communes with a plan of 40 tasks, half of them for all communes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from django.core.management import call_command
from tests.songhanh.readings import reading_of

from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewDocument
from songhanh.documents.models import Document
from songhanh.exports.extract.bundle import bundle
from songhanh.exports.extract.queries import extracts_of
from songhanh.organisations import actions as organisations
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans import actions as plans
from songhanh.plans.access import PlanSeen, plan_for
from songhanh.plans.drafts import NewAssignment, NewDue, NewPlan, NewTask
from songhanh.plans.enums import AddresseeRule, DueKind, PartRole

DEPARTMENTS, COMMUNES, TASKS = 20, 99, 40
SINCE = date(2025, 7, 1)
AT = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
WORDS = (
    "Mở lớp bồi dưỡng cho cộng tác viên thôn, tổ dân phố về cách ghi chép, kiểm tra và gửi số liệu trước khi "
    "cơ quan đầu mối tổng hợp, bảo đảm đầy đủ, đúng biểu mẫu"
)
LINES = [f"{number}. {WORDS}, đợt {number}." for number in range(1, TASKS + 1)]


def bundled(seen: PlanSeen) -> bytes:
    """Return the .zip with the extracts of all agencies, read from the database."""
    return b"".join(bundle(extracts_of(seen), at=AT))


def rows_of_agencies(seen: PlanSeen) -> list[list[str]]:
    """Return the words of the tasks of each agency."""
    return [[row.words for row in extract.rows] for extract in extracts_of(seen)]


def found_plan() -> PlanSeen:
    """Make the province and its plan through the actions."""
    call_command("migrate", verbosity=0)
    (committee,) = _add(AgencyKind.PROVINCE, ["Ủy ban nhân dân tỉnh An Sơn"], None)
    departments = _add(AgencyKind.DEPARTMENT, [f"Sở thứ {number}" for number in range(DEPARTMENTS)], committee)
    communes = _add(AgencyKind.COMMUNE, [f"Ủy ban nhân dân xã Bản {number}" for number in range(COMMUNES)], committee)
    document = _register(committee)
    tasks = tuple(_task(number, departments, communes) for number in range(TASKS))
    new = NewPlan(document, committee, date(2026, 1, 1), date(2026, 12, 31), tasks)
    plan = plans.found_plan(new=new, by=None, acting_for=committee, at=AT, key=None)
    return plan_for(committee, plan.pk, AT.date())


def _add(kind: AgencyKind, names: Sequence[str], parent: Agency | None) -> list[Agency]:
    news = [organisations.NewAgency(kind, name, "", parent, SINCE) for name in names]
    return organisations.add_agencies(news=news, by=None, acting_for=None, at=AT)


def _register(committee: Agency) -> Document:
    reading = reading_of("\n".join(["I. NHIỆM VỤ", *LINES, ""]))
    text = documents.store_text(reading=reading, file=None, source_version="t", by=None, acting_for=committee, at=AT)
    new = NewDocument(
        type="Kế hoạch",
        number="41",
        symbol="KH-UBND",
        on="2026-01-20",
        issuer=committee,
        issuer_as_printed=committee.name,
        title="Triển khai công tác bình đẳng giới năm 2026",
        text=text,
    )
    return documents.register_document(new=new, by=None, acting_for=committee, at=AT, key=None)


def _task(number: int, departments: list[Agency], communes: list[Agency]) -> NewTask:
    start = len("I. NHIỆM VỤ\n") + sum(len(line) + 1 for line in LINES[:number])
    lead, *others = (departments[(number + step * 7) % len(departments)] for step in range(3))
    said = [NewAssignment(lead.name, PartRole.LEAD, (lead,))]
    said += [NewAssignment(other.name, PartRole.COORDINATE, (other,)) for other in others]
    if number % 2:
        rule = AddresseeRule.ALL_COMMUNES
        said.append(NewAssignment("UBND các xã", PartRole.COORDINATE, tuple(communes), rule))
    due = NewDue(DueKind.FIXED, due_on=date(2026, 1 + number % 12, 15), before=True)
    return NewTask(start, start + len(LINES[number]), due, tuple(said), product="Báo cáo kết quả")
