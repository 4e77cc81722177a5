"""Who follows a plan up: handed on with a day and a reason, or taken along when the issuer names another agency."""

from datetime import date
from uuid import uuid4

import pytest

from songhanh.audit.models import Event
from songhanh.core.fields import EditedMeanwhile
from songhanh.documents.actions import note_recipients
from songhanh.documents.drafts import NewRecipient
from songhanh.organisations.actions import NewAgency, add_agency
from songhanh.organisations.enums import AgencyKind
from songhanh.plans import access, actions
from songhanh.plans.models import Following, Plan, ReportingAgency

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 3)


@pytest.fixture
def office(province, now):
    """An office of the department that issued the plan."""
    new = NewAgency(AgencyKind.OFFICE, "Phòng Công tác thanh niên", "", province.standing, date(2025, 7, 1))
    return add_agency(new=new, by=None, acting_for=None, at=now)


@pytest.fixture
def stranger(now):
    new = NewAgency(AgencyKind.PROVINCE, "Ủy ban nhân dân tỉnh Bình Hạ", "", None, date(2025, 7, 1))
    return add_agency(new=new, by=None, acting_for=None, at=now)


@pytest.fixture
def hand_over(plan, officer, province, now):
    def act(to, **more):
        said = {
            "version": 1,
            "on": DAY,
            "reason": "Sắp xếp lại",
            "by": officer,
            "acting_for": province.standing,
            "at": now,
        }
        return actions.hand_over_plan(plan=Plan.objects.get(pk=plan.pk), to=to, **(said | more))

    return act


class TestHandOver:
    def test_the_next_one_follows_it_up_and_the_one_before_still_sees_it(self, plan, province, hand_over, office):
        hand_over(office)
        hand_over(province.standing, version=2, acting_for=office)
        assert access.plan_for(office, plan.pk, DAY).plan.standing == province.standing
        assert not access.plan_for(office, plan.pk, DAY).may_follow_up

    def test_both_see_since_when_and_why(self, plan, hand_over, office, province):
        hand_over(office)
        before, after = plan.followings.order_by("pk")
        assert (before.agency, before.valid_to) == (province.standing, DAY)
        assert (after.agency, after.valid_from, after.reason) == (office, DAY, "Sắp xếp lại")
        assert Event.objects.get(action="plan.handed_over").reason == "Sắp xếp lại"

    @pytest.mark.parametrize(
        ("more", "said"),
        [
            ({"reason": " "}, "lý do"),
            ({"on": date(2026, 6, 4)}, "đến hôm nay"),
            ({"on": date(2026, 6, 2)}, "từ 03/6/2026"),
        ],
    )
    def test_needs_a_reason_and_a_day_that_can_be(self, hand_over, office, more, said):
        with pytest.raises(actions.CannotHandOverPlan, match=said):
            hand_over(office, **more)

    def test_only_to_the_issuer_or_right_below_it(self, hand_over, province):
        for other in (province.departments[1], province.communes[0], province.standing):
            with pytest.raises(actions.CannotHandOverPlan):
                hand_over(other)

    def test_only_by_who_follows_it_up(self, hand_over, office, province):
        with pytest.raises(actions.CannotHandOverPlan):
            hand_over(office, acting_for=province.departments[1])

    def test_two_clicks_are_one_act(self, plan, hand_over, office):
        key = uuid4()
        assert hand_over(office, key=key) == hand_over(office, key=key)
        assert Following.objects.filter(plan=plan).count() == 2

    def test_another_version_is_refused(self, hand_over, office):
        with pytest.raises(EditedMeanwhile):
            hand_over(office, version=7)


class TestNameStandingAgency:
    def name(self, province, agency, now, **more):
        said = {"version": province.standing.version, "on": DAY, "basis": "QĐ 5", "by": None, "acting_for": None}
        return actions.name_standing_agency(issuer=province.standing, agency=agency, at=now, **(said | more))

    def test_takes_the_plans_in_force_along(self, plan, province, office, now):
        self.name(province, office, now, with_plans=True)
        plan.refresh_from_db()
        assert plan.standing == office
        assert plan.followings.get(valid_to=None).reason == "QĐ 5"

    def test_or_leaves_them_where_they_are(self, plan, province, office, now):
        self.name(province, office, now, with_plans=False)
        plan.refresh_from_db()
        assert plan.standing == province.standing

    def test_a_plan_that_ended_stays(self, plan, province, office, officer, now):
        actions.end_plan(plan=plan, version=1, reason="", by=officer, acting_for=province.standing, at=now)
        self.name(province, office, now, with_plans=True)
        plan.refresh_from_db()
        assert plan.standing == province.standing


class TestSeen:
    """Beside the issuer and those named: who received it, owes a report, or follows up the plan that it carries out."""

    def sees(self, agency):
        return access.plans_seen_by(agency, DAY).exists()

    def test_by_who_received_it_and_by_nobody_else(self, plan, province, stranger, now):
        left_out = province.communes[4]
        assert not self.sees(left_out)
        note_recipients(
            document=plan.document, news=[NewRecipient(left_out, "UBND xã Thạch Sơn")], by=None,
            acting_for=province.standing, at=now,
        )  # fmt: skip
        assert access.plan_for(left_out, plan.pk, DAY).may_follow_up is False
        assert not self.sees(stranger)
        with pytest.raises(Plan.DoesNotExist):
            access.plan_for(stranger, plan.pk, DAY)

    def test_by_who_owes_it_a_report(self, plan, stranger):
        ReportingAgency.objects.create(duty=plan.duties.get(), agency=stranger)
        assert self.sees(stranger)

    def test_by_who_follows_up_the_plan_it_carries_out(self, founded, plan, office, province, now):
        assert not self.sees(office)
        Plan.objects.filter(pk=plan.pk).update(superior=plan_of(office, founded, now))
        assert access.plan_for(office, plan.pk, DAY).superior is not None
        assert not access.plan_for(office, plan.pk, DAY).may_follow_up

    def test_the_plan_above_is_told_only_to_who_sees_it(self, founded, plan, office, province, now):
        Plan.objects.filter(pk=plan.pk).update(superior=plan_of(office, founded, now))
        assert access.plan_for(province.departments[1], plan.pk, DAY).superior is None


def plan_of(office, founded, now):
    """A plan that only its issuer and the office that follows it up know, with nobody named in it."""
    from songhanh.documents import actions as documents
    from songhanh.documents.drafts import NewDocument
    from songhanh.plans.drafts import NewPlan

    text = documents.store_text(
        reading={"text": "một\n"}, file=None, source_version="t", by=None, acting_for=office, at=now
    )
    document = documents.register_document(
        new=NewDocument(type="Kế hoạch", number="1", text=text), by=None, acting_for=office, at=now, key=None
    )
    new = NewPlan(document, founded.plan.agency, date(2026, 1, 1), date(2026, 12, 31), standing=office)
    return actions.found_plan(new=new, by=None, acting_for=office, at=now, key=None)
