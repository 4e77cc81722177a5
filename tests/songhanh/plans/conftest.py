"""A plan of tỉnh An Sơn, founded through the actions: one task for each kind of due date and of addressee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewDocument
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans import actions
from songhanh.plans.drafts import NewAssignment, NewDue, NewDuty, NewPlan, NewTask
from songhanh.plans.enums import AddresseeRule, DueKind, DutyKind, PartRole
from songhanh.plans.models import Part, Plan, Task
from tests.songhanh.readings import reading_of

TEXT = """\
KẾ HOẠCH
Vì sự tiến bộ của phụ nữ năm 2026
I. MỤC ĐÍCH
Nâng cao nhận thức của cán bộ và nhân dân.
II. NHIỆM VỤ
1. Truyền thông
- Tổ chức lễ phát động tại huyện Hoà Sơn.
- Phát tờ rơi đến từng khu dân cư.
2. Đào tạo
- Mở lớp tập huấn cho cán bộ nữ.
- Vận động hội viên tham gia hưởng ứng.
- Rà soát quy hoạch khi có hướng dẫn của tỉnh.
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ: theo dõi, đôn đốc thường xuyên.
2. Các cơ quan khác: đăng ký danh sách.
Báo cáo sáu tháng gửi trước ngày 15/6 và báo cáo năm gửi trước ngày 15/12.
"""


@dataclass
class Founded:
    """The plan with its tasks by name, and ways to reach a part in one word."""

    plan: Plan
    tasks: dict[str, Task]
    province: Any

    def part(self, name: str, agency: Agency, ordinal: int = 1) -> Part:
        return Part.objects.get(assignment__task=self.tasks[name], assignment__agency=agency, turn__ordinal=ordinal)


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, text.index("\n", start)


def new_plan(province: Any, document: Any) -> NewPlan:
    standing, health, justice, culture = province.departments
    women = Agency.objects.get(kind=AgencyKind.ASKED)
    lead = PartRole.LEAD

    def task(words: str, due: NewDue, *said: NewAssignment) -> NewTask:
        return NewTask(*span(words), due=due, assignments=said)

    return NewPlan(
        document=document,
        agency=standing,
        first_day=date(2026, 1, 1),
        last_day=date(2026, 12, 31),
        tasks=(
            task(
                "- Tổ chức lễ phát động", NewDue(DueKind.WINDOW, date(2026, 11, 15), date(2026, 12, 15)),
                NewAssignment("Sở Văn hóa, Thể thao và Du lịch", lead, (culture,)),
                NewAssignment("Sở Y tế", PartRole.COORDINATE, (health,)),
            ),
            task(
                "- Phát tờ rơi", NewDue(DueKind.FIXED, due_on=date(2026, 6, 10)),
                NewAssignment("UBND các xã, phường", lead, tuple(province.communes[:4]), AddresseeRule.ALL_COMMUNES,
                              (province.communes[4],)),
                NewAssignment("Sở Tư pháp", PartRole.ADVISE, (justice,)),
            ),
            task(
                "- Mở lớp tập huấn", NewDue(DueKind.FIXED, due_on=date(2026, 5, 29)),
                NewAssignment("Sở Y tế", lead, (health,)),
                NewAssignment("Sở Tư pháp", PartRole.COORDINATE, (justice,)),
            ),
            task(
                "- Vận động hội viên", NewDue(DueKind.FIXED, due_on=date(2026, 5, 1)),
                NewAssignment("Hội LHPN tỉnh", PartRole.ASK, (women,)),
            ),
            task(
                "- Rà soát quy hoạch", NewDue(DueKind.CONDITIONAL, rule={"condition": "khi có hướng dẫn của tỉnh"}),
                NewAssignment("Sở Y tế", lead, (health,)),
            ),
            task(
                "1. Sở Nội vụ", NewDue(DueKind.CONTINUOUS), NewAssignment("Sở Nội vụ", lead, (standing,)),
            ),
            task(
                "2. Các cơ quan khác", NewDue(DueKind.NONE), NewAssignment("Các cơ quan khác", lead),
            ),
        ),
        duties=(
            NewDuty(
                *span("Báo cáo sáu tháng"), DutyKind.SIX_MONTH,
                NewDue(DueKind.RECURRING, due_on=date(2026, 6, 15), before=True, rule={"recurring": "six_monthly"}),
                to=standing, to_as_printed="Sở Nội vụ",
            ),
        ),
    )  # fmt: skip


NAMES = ("launch", "leaflets", "training", "women", "review", "follow", "unclear")


@pytest.fixture
def text(province, now):
    return documents.store_text(
        reading=reading_of(TEXT), file=None, source_version="t", by=None, acting_for=province.standing, at=now
    )


@pytest.fixture
def document(province, text, now):
    new = NewDocument(
        type="Kế hoạch", number="41", symbol="KH-SNV", on="2026-01-15", issuer=province.standing,
        issuer_as_printed="Sở Nội vụ", title="Vì sự tiến bộ của phụ nữ năm 2026", text=text,
    )  # fmt: skip
    return documents.register_document(new=new, by=None, acting_for=province.standing, at=now, key=None)


@pytest.fixture
def founded(province, document, now) -> Founded:
    plan = actions.found_plan(new=new_plan(province, document), by=None, acting_for=province.standing, at=now, key=None)
    tasks = dict(zip(NAMES, Task.objects.filter(plan=plan).order_by("start"), strict=True))
    return Founded(plan, tasks, province)


@pytest.fixture
def plan(founded) -> Plan:
    return founded.plan


@pytest.fixture
def health(province):
    return province.departments[1]


@pytest.fixture
def women(province):
    return Agency.objects.get(kind=AgencyKind.ASKED)


@pytest.fixture
def officer(province):
    """The officer of the standing department, which issued the plan."""
    return province.people["officer"]


@pytest.fixture
def reported(founded, province, health, now):
    """The health department's part in the training course, with a first word about it."""
    part = founded.part("training", health)
    actions.report_progress(
        part=part, version=1, words="Đã mời giảng viên.", percent=40, done=False, evidence=(),
        by=province.people["health"], acting_for=health, at=now, key=None,
    )  # fmt: skip
    return part
