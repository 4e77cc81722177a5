"""An issuer names its standing agency for a while: on a day, with what came before kept."""

from datetime import date

import pytest

from songhanh.audit.models import Event
from songhanh.core.fields import EditedMeanwhile
from songhanh.organisations import founding, queries
from songhanh.organisations.models import Agency, StandingAgency
from songhanh.organisations.standing import CannotNameStandingAgency, name_standing_agency

pytestmark = pytest.mark.django_db
MARCH, MAY, TODAY = date(2025, 3, 1), date(2026, 5, 4), date(2026, 6, 3)


@pytest.fixture
def name(province, now):
    def act(agency, on=MARCH, **more):
        committee = Agency.objects.get(pk=province.committee.pk)
        said = {
            "issuer": committee,
            "version": committee.version,
            "basis": "",
            "by": None,
            "acting_for": None,
            "at": now,
        }
        return name_standing_agency(agency=agency, on=on, **(said | more))

    return act


def test_nobody_stands_for_an_issuer_until_someone_is_named(province, name):
    assert queries.standing_agency_of(province.committee, TODAY) is None
    name(province.standing)
    assert queries.standing_agency_of(province.committee, TODAY) == province.standing
    assert queries.standing_agency_of(province.committee, date(2025, 2, 28)) is None


def test_the_next_one_ends_the_one_before_on_its_own_day(province, name):
    name(province.standing)
    name(province.departments[1], MAY)
    assert queries.standing_agency_of(province.committee, date(2026, 5, 3)) == province.standing
    assert queries.standing_agency_of(province.committee, MAY) == province.departments[1]


def test_named_again_for_the_same_day_the_first_gives_way(province, name):
    name(province.departments[1], MAY)
    name(province.standing, MAY)
    assert [one.agency for one in StandingAgency.objects.all()] == [province.standing]


def test_none_is_named_any_more_and_the_issuer_does_it_itself(province, name):
    name(province.standing)
    name(None, MAY)
    assert queries.standing_agency_of(province.committee, TODAY) is None
    assert queries.standing_agency_of(province.committee, date(2026, 5, 3)) == province.standing


def test_an_agency_that_ended_stands_for_nobody(province, name):
    name(province.standing)
    Agency.objects.filter(pk=province.standing.pk).update(valid_to=MAY)
    assert queries.standing_agency_of(province.committee, TODAY) is None


@pytest.mark.parametrize(
    ("agency", "on", "said"),
    [("office", MARCH, "không trực thuộc"), ("standing", date(2026, 6, 4), "sau hôm nay"), (None, MARCH, "Chưa chọn")],
)
def test_who_may_not_and_when_not(province, name, agency, on, said):
    elsewhere = {"office": province.committee, "standing": province.standing, None: None}
    with pytest.raises(CannotNameStandingAgency, match=said):
        name(elsewhere[agency], on)


@pytest.mark.parametrize(("who", "on"), [("standing", MAY), ("health", date(2025, 1, 1)), ("nobody", MARCH)])
def test_what_was_named_is_not_contradicted(province, name, who, on):
    name(province.standing)
    agency = {"standing": province.standing, "health": province.departments[1], "nobody": None}[who]
    with pytest.raises(CannotNameStandingAgency):
        name(agency, on)


def test_another_version_is_refused(province, name):
    with pytest.raises(EditedMeanwhile):
        name(province.standing, version=9)


def test_stands_in_the_trail(province, name):
    name(province.standing, basis="Quyết định số 12/2025/QĐ-UBND")
    event = Event.objects.get(action="standing_agency.named")
    assert event.object_id == province.committee.pk
    assert event.changes["agency"][1]["name"] == "Sở Nội vụ"
    assert event.reason == "Quyết định số 12/2025/QĐ-UBND"


class TestFirstMorning:
    @pytest.fixture
    def settle(self, now):
        founder = founding.found_installation(
            login="minh", name="Minh", password="mua-xuan-ve-2026", agency_name="", at=now
        )

        def act(name, standing="Sở Nội vụ"):
            agency = founder.memberships.first().agency
            return founding.settle_agency(
                agency=agency, name=name, province="04", standing=standing, by=founder, acting_for=agency, at=now
            )

        return act

    @pytest.mark.parametrize(("name", "agencies"), [("Sở Nội vụ", 58), ("UBND tỉnh Cao Bằng", 58), ("Sở Y tế", 59)])
    def test_names_it_and_adds_it_where_it_is_not_there(self, settle, name, agencies):
        settle(name)
        committee = Agency.objects.get(kind="province")
        assert queries.standing_agency_of(committee, MARCH).name == "Sở Nội vụ"
        assert Agency.objects.count() == agencies

    def test_leaves_it_open_when_nothing_is_said(self, settle):
        settle("Sở Nội vụ", "")
        assert not StandingAgency.objects.exists()

    def test_refuses_one_that_is_not_right_below(self, settle):
        with pytest.raises(founding.CannotSettleStanding, match="không trực thuộc"):
            settle("Sở Nội vụ", "UBND tỉnh Cao Bằng")
        assert not StandingAgency.objects.exists()
