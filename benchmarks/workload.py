"""A department with hundreds of parts in three plans of an invented province, made through the actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import path
from tests.songhanh.readings import reading_of

from benchmarks.ordinary_list import ordinary
from songhanh.accounts.enums import RoleName
from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewDocument
from songhanh.organisations import actions as organisations
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans import actions as plans
from songhanh.plans.drafts import NewAssignment, NewDue, NewPlan, NewTask
from songhanh.plans.enums import AddresseeRule, DueKind, PartRole
from songhanh.plans.models import Part
from songhanh.web.policies import POLICIES
from songhanh.web.tasks import urls

SINCE = date(2025, 7, 1)
PLANS = 3
TODAY = date.today()  # noqa: DTZ011 - the pages ask the same clock
AT = datetime.combine(TODAY - timedelta(days=200), datetime.min.time(), tzinfo=UTC)
ADDRESSES = {"ours": "/nhiem-vu/", "ordinary": "/nhiem-vu/binh-thuong/"}
WORDS = "Mở lớp bồi dưỡng cho cộng tác viên thôn, tổ dân phố về ghi chép, kiểm tra và gửi số liệu, đợt"


def signed_in(parts: int) -> Client:
    """Return a client of the department's officer; its list has as many rows as asked for."""
    call_command("migrate", verbosity=0)
    urls.urlpatterns.append(path("binh-thuong/", ordinary, name="ordinary"))
    POLICIES["tasks:ordinary"] = POLICIES["tasks:mine"]
    committee = _add(AgencyKind.PROVINCE, ["Ủy ban nhân dân tỉnh An Sơn"], None)[0]
    departments = _add(AgencyKind.DEPARTMENT, [f"Sở thứ {number}" for number in range(20)], committee)
    communes = _add(AgencyKind.COMMUNE, [f"Ủy ban nhân dân xã Bản {number}" for number in range(99)], committee)
    new = organisations.NewPerson("can-bo", "Lê Thị Hà", RoleName.OFFICER, departments[0])
    person, _ = organisations.add_person(new=new, by=None, acting_for=None, at=AT)
    for number in range(PLANS):
        share = len(range(number, parts, PLANS))
        _found_plan(number, share, committee, departments, communes)
    _report(departments[0])
    client = Client(SERVER_NAME="localhost")
    client.force_login(person)
    return client


def queries_of(page: Callable[[], str]) -> int:
    with CaptureQueriesContext(connection) as seen:
        page()
    return len(seen)


def _add(kind: AgencyKind, names: list[str], parent: Agency | None) -> list[Agency]:
    news = [organisations.NewAgency(kind, name, "", parent, SINCE) for name in names]
    return organisations.add_agencies(news=news, by=None, acting_for=None, at=AT)


def _found_plan(number: int, tasks: int, committee: Agency, departments: list[Agency], communes: list[Agency]) -> None:
    lines = [f"{place}. {WORDS} {place} của kế hoạch {number}." for place in range(1, tasks + 1)]
    text = documents.store_text(
        reading=reading_of("\n".join(["I. NHIỆM VỤ", *lines, ""])), file=None, source_version="t", by=None,
        acting_for=committee, at=AT,
    )  # fmt: skip
    new = NewDocument(
        type="Kế hoạch", number=str(41 + number), symbol="KH-UBND", on="2026-01-20", issuer=committee,
        issuer_as_printed=committee.name, title="Triển khai công tác năm 2026", text=text,
    )  # fmt: skip
    document = documents.register_document(new=new, by=None, acting_for=committee, at=AT, key=None)
    start, drafts = len("I. NHIỆM VỤ\n"), []
    for place, line in enumerate(lines):
        drafts.append(_task(place, start, len(line), departments, communes))
        start += len(line) + 1
    first, last = TODAY - timedelta(days=200), TODAY + timedelta(days=300)
    plans.found_plan(
        new=NewPlan(document, committee, first, last, tuple(drafts)), by=None, acting_for=committee, at=AT, key=None
    )


def _task(place: int, start: int, length: int, departments: list[Agency], communes: list[Agency]) -> NewTask:
    """Two in three are led by the department; every tenth of these with all communes."""
    lead, other = departments[0], departments[1 + place % 19]
    said = [NewAssignment(lead.name, PartRole.LEAD if place % 3 else PartRole.COORDINATE, (lead,))]
    said.append(NewAssignment(other.name, PartRole.COORDINATE if place % 3 else PartRole.LEAD, (other,)))
    if place % 10 == 1:
        said.append(
            NewAssignment("UBND các xã", PartRole.COORDINATE, tuple(communes), AddresseeRule.ALL_COMMUNES)
        )  # fmt: skip
    due = NewDue(DueKind.FIXED, due_on=TODAY + timedelta(days=(place * 7) % 330 - 60))
    return NewTask(start, start + length, due, tuple(said))


def _report(agency: Agency) -> None:
    for number, part in enumerate(Part.objects.filter(assignment__agency=agency).order_by("pk")):
        if number % 2:
            plans.report_progress(
                part=part, version=1, words="Đã mở một lớp, còn hai lớp.", percent=number % 90, done=False,
                evidence=(), by=None, acting_for=agency, at=AT, key=None,
            )  # fmt: skip
