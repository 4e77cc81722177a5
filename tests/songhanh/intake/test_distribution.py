"""What acceptance makes of the print beside the tasks: who has the plan, who owes its reports, which plan it serves."""

from datetime import date

import pytest

from songhanh.documents.models import Recipient
from songhanh.intake import acceptance, actions, distribution, jobs
from songhanh.organisations.models import Agency
from songhanh.organisations.standing import name_standing_agency
from songhanh.plans import access
from songhanh.plans import actions as plans
from songhanh.plans.models import Duty, Plan
from songhanh.plans.queries import agencies_owing, duties_of
from tests.songhanh.intake.conftest import PLAN

DAY = date(2026, 6, 3)
WITH_REPORTS = PLAN.replace(
    "Nơi nhận:\n\n- Như trên;\n- Lưu: VT.",
    "IV. CHẾ ĐỘ BÁO CÁO\n\nCác sở, ban, ngành và UBND các xã, phường, đặc khu gửi báo cáo năm về Sở Nội vụ trước ngày "
    "05/12/2026.\n\nNơi nhận:\n\n- Bộ Nội vụ (để báo cáo);\n- Sở Tư pháp, Sở Y tế (để phối hợp);\n"
    "- UBND các xã, phường, đặc khu (để thực hiện);\n- Lưu: VT.",
)


class TestPieces:
    @pytest.mark.parametrize(
        ("line", "pieces"),
        [
            ("Lưu: VT, VX", []),
            ("Như trên", []),
            ("Sở Y tế (để phối hợp)", ["Sở Y tế"]),
            ("Sở Tư pháp, Công an tỉnh (p/h)", ["Sở Tư pháp, Công an tỉnh", "Sở Tư pháp", "Công an tỉnh"]),
        ],
    )
    def test_a_line_of_recipients_is_taken_apart(self, line, pieces):
        assert distribution.pieces_of(line) == pieces


class TestWhoReports:
    READING = {
        "assignments": [
            {"path": "VI", "role": "lead", "agencies": ["Sở Y tế"]},
            {"path": "VI", "role": "report", "agencies": ["Các sở, ban, ngành", "Sở Nội vụ"]},
            {"path": "V.1", "role": "lead", "agencies": ["Sở Nội vụ"]},
        ]
    }

    @pytest.mark.parametrize(
        ("path", "to", "who"),
        [
            ("VI", "Sở Nội vụ", ["Các sở, ban, ngành"]),  # told to report, without who gets it
            ("V.1", "UBND tỉnh", ["Sở Nội vụ"]),  # the section's own agency
            ("IX", None, []),
            (None, None, []),
        ],
    )
    def test_is_whom_the_section_tells_to(self, path, to, who):
        assert distribution.who_reports(self.READING, {"path": path, "to": to}) == who


@pytest.fixture
def accept(province, now):
    def act(content, by="officer", agency=None, name="a.txt"):
        who = {"by": province.people[by], "acting_for": agency or province.standing}
        upload = actions.receive_upload(content=content.encode(), name=name, at=now, **who)
        assert jobs.read_next_upload(now=now)
        upload.refresh_from_db()
        review = upload.review
        return acceptance.accept_review(review=review, version=review.version, at=now, **who)

    return act


@pytest.fixture
def named(province, now):
    """The province has named its standing agency."""
    committee = Agency.objects.get(pk=province.committee.pk)
    name_standing_agency(
        issuer=committee, version=committee.version, agency=province.standing, on=date(2025, 3, 1), basis="",
        by=None, acting_for=None, at=now,
    )  # fmt: skip


class TestAccepted:
    def test_goes_to_whom_the_print_names_and_who_brought_it_in(self, accept, province):
        plan = accept(WITH_REPORTS)
        got = {one.agency for one in Recipient.objects.filter(document=plan.document)}
        assert got == {province.standing, province.departments[1], province.departments[2], *province.communes}

    def test_its_reports_are_owed_by_whom_the_print_tells_to(self, accept, province):
        plan = accept(WITH_REPORTS)
        duty = Duty.objects.get(plan=plan, kind="annual", to=province.standing)
        assert (duty.due_on, duty.before) == (date(2026, 12, 5), True)
        assert agencies_owing(plan)[duty.pk] == {
            one.pk for one in (*province.departments[1:], *province.communes)
        }  # fmt: skip
        row = next(row for row in duties_of(access.plan_for(province.communes[0], plan.pk, DAY)) if row.duty == duty)
        assert sum(one.number for one in row.owing) == 8
        assert row.is_own

    def test_another_department_does_not_seize_it_and_reads_along(self, accept, named, province):
        justice = province.departments[2]
        plan = accept(WITH_REPORTS, agency=justice)
        assert plan.standing == province.standing
        assert not access.plan_for(justice, plan.pk, DAY).may_follow_up

    def test_without_a_standing_agency_the_issuer_follows_it_up(self, accept, province):
        plan = accept(WITH_REPORTS)
        assert plan.standing == province.committee
        assert access.plan_for(province.standing, plan.pk, DAY).plan == plan


class TestTwice:
    """The same document in other bytes: a second scan, a copy from another office."""

    AGAIN = WITH_REPORTS + "\n"

    def test_takes_nothing_from_who_follows_it_up(self, accept, named, province):
        first = accept(WITH_REPORTS)
        with pytest.raises(acceptance.AlreadyFollowed, match="Sở Nội vụ theo dõi") as told:
            accept(self.AGAIN, agency=province.departments[2])
        assert told.value.plan == first
        assert Plan.objects.count() == 1

    def test_who_follows_it_up_is_told_how_to_begin_again(self, accept, named, province):
        first = accept(WITH_REPORTS)
        with pytest.raises(acceptance.AlreadyFollowed, match="thu hồi kế hoạch đó trước"):
            accept(self.AGAIN)
        plans.withdraw_plan(
            plan=first, version=1, reason="Đọc thiếu phụ lục", by=province.people["officer"],
            acting_for=province.standing, at=first.founded_at,
        )  # fmt: skip
        again = Plan.objects.exclude(pk=first.pk)
        assert not again.exists()
        accept(self.AGAIN + "\n")
        assert again.count() == 1

    def test_who_was_not_sent_it_is_told_whom_to_ask(self, accept, named, province):
        accept(PLAN)
        with pytest.raises(acceptance.AlreadyFollowed, match="bổ sung cơ quan của anh/chị vào nơi nhận") as told:
            accept(PLAN + "\n", agency=province.departments[3])
        assert told.value.plan is None


class TestSuperior:
    LOWER = """SỞ NỘI VỤ\n\nSố: 12/KH-SNV\n\nAn Sơn, ngày 20 tháng 02 năm 2026\n\nKẾ HOẠCH\n
Công tác bình đẳng giới năm 2026\n
Căn cứ Kế hoạch số 41/KH-UBND ngày {day}/02/2026 của Ủy ban nhân dân tỉnh, Sở Nội vụ ban hành kế hoạch như sau:\n
I. NHIỆM VỤ\n\n- Phòng Tổ chức chủ trì mở một lớp tập huấn, hoàn thành trước ngày 30/5/2026.\n
Nơi nhận:\n- Lưu: VT.\n"""

    def test_is_the_cited_plan_of_the_agency_above(self, accept, named):
        above = accept(PLAN)
        assert accept(self.LOWER.format(day="09")).superior == above

    def test_another_date_is_another_document(self, accept, named):
        accept(PLAN)
        assert accept(self.LOWER.format(day="11")).superior is None
