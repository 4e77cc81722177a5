"""What the standing agency and others do about plans in the course of the year, besides working on their parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from songhanh.accounts.models import User
from songhanh.config.demo.agencies import CULTURE, CULTURE_OFFICE, PROGRAMME_OFFICE, STANDING, WARD
from songhanh.config.demo.places import HIGHLAND, ISLAND
from songhanh.config.demo.working_year import Act, WorkingYear
from songhanh.core.calendar import VIETNAM
from songhanh.documents.actions import link_documents, register_document
from songhanh.documents.drafts import NewDocument
from songhanh.documents.enums import LinkKind
from songhanh.organisations.models import Agency
from songhanh.plans import actions
from songhanh.plans.models import Assignment, Part, Plan, Task
from vanban import fold


def _on(month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=VIETNAM)


PROVINCE_PLAN, CULTURE_PLAN = "57", "71"
_DONE_BY_OFFICE = ("Niêm yết công khai số điện thoại", "Mỗi quý phát ít nhất", "Cập nhật số liệu thống kê giới")


@dataclass(frozen=True, slots=True)
class Steering:
    """The acts, each at its time; what concerns a commune that a small province lacks does not happen."""

    year: WorkingYear

    def schedule(self) -> None:
        for moment, act in self._acts():
            self.year.at(moment, act)

    def _acts(self) -> Iterator[tuple[datetime, Act]]:
        yield _on(3, 4, 8, 20), self._name_officers
        yield _on(3, 5, 9, 15), self._ward_hands_over
        yield _on(3, 6, 15, 40), self._standing_agency_hands_over
        yield _on(3, 20, 16, 5), self._island_is_excused
        yield _on(4, 9, 9, 5), self._link_plans
        yield _on(5, 15, 10, 10), self._pilot_communes_are_chosen
        yield _on(9, 21, 14, 25), self._condition_comes_true
        yield _on(10, 8, 8, 50), self._contest_is_dropped

    def _plan(self, number: str) -> Plan:
        return next(plan for plan in self.year.plans if plan.document.number == number)

    def _task(self, number: str, words: str) -> Task:
        """:raises Task.DoesNotExist: when the plan was read otherwise than the year needs it."""
        return Task.objects.select_related("plan__agency").get(
            plan=self._plan(number), search_text__contains=fold(words)
        )

    def _follower(self) -> tuple[User, Agency]:
        """The officer of the standing agency, who follows up the plans of the committee."""
        return self.year.people["chuyenvien"], self.year.agencies[STANDING]

    def _name_officers(self, moment: datetime) -> None:
        for name, login in ((STANDING, "chuyenvien"), ("Sở Y tế", "soyte"), (CULTURE, "sovanhoa")):
            agency, officer = self.year.agencies[name], self.year.people[login]
            for assignment in Assignment.objects.filter(task__plan=self._plan(PROVINCE_PLAN), agency=agency):
                actions.hand_to_officer(
                    assignment=assignment, version=assignment.version, officer=officer, by=officer, acting_for=agency,
                    at=moment,
                )  # fmt: skip

    def _ward_hands_over(self, moment: datetime) -> None:
        ward = self.year.agencies[WARD]
        for opening in _DONE_BY_OFFICE:
            self._hand_over(
                opening, ward, self.year.agencies.office(WARD, CULTURE_OFFICE),
                "Phòng Văn hóa - Xã hội trực tiếp thực hiện và báo cáo.", moment,
            )  # fmt: skip

    def _standing_agency_hands_over(self, moment: datetime) -> None:
        self._hand_over(
            "Tập huấn nghiệp vụ cho công chức", self.year.agencies[STANDING],
            self.year.agencies.office(STANDING, PROGRAMME_OFFICE), "Giao phòng chuyên môn mở lớp.", moment,
        )  # fmt: skip

    def _hand_over(self, opening: str, agency: Agency, to: Agency, reason: str, moment: datetime) -> None:
        assignment = Assignment.objects.select_related("agency", "task__plan__agency").get(
            task=self._task(PROVINCE_PLAN, opening), agency=agency, valid_to=None
        )
        actions.hand_over(
            assignment=assignment, version=assignment.version, to=to, reason=reason, by=self.year.people.of(agency),
            acting_for=agency, at=moment,
        )  # fmt: skip

    def _link_plans(self, moment: datetime) -> None:
        above = self._plan(PROVINCE_PLAN)
        for plan in self.year.plans:
            if plan != above:
                link_documents(
                    document=plan.document, other=above.document, kind=LinkKind.IMPLEMENTS, on=None,
                    by=self.year.people["vanthu"], acting_for=self.year.agencies[STANDING], at=moment,
                )  # fmt: skip

    def _pilot_communes_are_chosen(self, moment: datetime) -> None:
        """The plan left open in which communes the pilot houses stand; in May they are named, and begin."""
        officer, standing = self._follower()
        plan = self._plan(PROVINCE_PLAN)
        chosen = [agency for place in HIGHLAND[:5] if (agency := self.year.agencies.find(f"xã {place}"))]
        for assignment in Assignment.objects.filter(task__plan=plan, agency=None).select_related("task__plan__agency"):
            actions.settle_assignment(
                assignment=assignment, version=assignment.version, agencies=chosen, by=officer, acting_for=standing,
                at=moment,
            )  # fmt: skip
            settled = Part.objects.filter(
                assignment__task=assignment.task_id, assignment__phrase_as_printed=assignment.phrase_as_printed
            )
            self.year.begin_parts(settled, moment)

    def _condition_comes_true(self, moment: datetime) -> None:
        culture, officer = self.year.agencies[CULTURE], self.year.people["sovanhoa"]
        task = self._task(CULTURE_PLAN, "Khi có quy định mới về mức chi")
        new = NewDocument(
            type="Nghị quyết", number="19/2026", symbol="NQ-HĐND", on="2026-09-18", place="An Sơn",
            issuer_as_printed="Hội đồng nhân dân tỉnh An Sơn",
            title="Quy định mức chi hỗ trợ địa chỉ tin cậy, nhà tạm lánh tại cộng đồng trên địa bàn tỉnh",
        )  # fmt: skip
        document = register_document(new=new, by=officer, acting_for=culture, at=moment, key=None)
        actions.fulfil_condition(
            task=task, version=task.version, document=document, due_on=date(2026, 12, 10), by=officer,
            acting_for=culture, at=moment,
        )  # fmt: skip
        self.year.begin_parts(Part.objects.filter(assignment__task=task), moment)

    def _contest_is_dropped(self, moment: datetime) -> None:
        officer, standing = self._follower()
        task = self._task(PROVINCE_PLAN, "Thi đánh giá kỹ năng số")
        actions.withdraw_task(
            task=task, version=task.version, by=officer, acting_for=standing, at=moment,
            reason="Gộp vào cuộc thi trực tuyến của Tỉnh đoàn để hội viên không phải dự hai cuộc thi.",
        )  # fmt: skip

    def _island_is_excused(self, moment: datetime) -> None:
        officer, standing = self._follower()
        island = self.year.agencies.find(f"đặc khu {ISLAND}")
        task = self._task(PROVINCE_PLAN, "Kiểm tra chéo hoạt động")
        part = Part.objects.filter(assignment__task=task, assignment__agency=island).first() if island else None
        if part is not None:
            actions.waive_part(
                part=part, version=part.version, by=officer, acting_for=standing, at=moment,
                reason="Đặc khu ở xa đất liền; Sở Nội vụ kiểm tra trực tiếp nên không tham gia cụm kiểm tra chéo.",
            )  # fmt: skip
