"""Each agency says how far its own part is; words stay, the state moves, the trail tells it."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from songhanh.audit.models import Event
from songhanh.core.fields import EditedMeanwhile
from songhanh.documents.actions import store_file
from songhanh.plans import actions
from songhanh.plans.enums import PartState
from songhanh.plans.models import Evidence, Part, Progress

pytestmark = pytest.mark.django_db


@pytest.fixture
def part(founded, health):
    return founded.part("training", health)


@pytest.fixture
def report(part, province, health, now):
    def send(**more):
        said = {
            "part": part, "version": part.version, "words": "Đã mời giảng viên.", "percent": None, "done": False,
            "evidence": (), "by": province.people["health"], "acting_for": health, "at": now, "key": None,
        }  # fmt: skip
        return actions.report_progress(**(said | more))

    return send


class TestReportProgress:
    def test_words_bring_a_part_into_progress(self, report, part):
        progress = report()
        part.refresh_from_db()
        assert (part.state, part.version) == (PartState.IN_PROGRESS, 2)
        assert (progress.words, progress.state) == ("Đã mời giảng viên.", PartState.IN_PROGRESS)

    def test_done_says_on_which_day(self, report, part):
        report(done=True)
        part.refresh_from_db()
        assert (part.state, part.done_on) == (PartState.DONE, date(2026, 6, 3))

    def test_done_earlier_than_told(self, report, part):
        report(done=True, done_on=date(2026, 5, 28))
        assert Part.objects.get(pk=part.pk).done_on == date(2026, 5, 28)

    def test_more_words_about_what_is_done_leave_it_done_on_its_day(self, report, part, now):
        report(done=True)
        report(at=now + timedelta(days=5))
        assert (part.state, part.done_on) == (PartState.DONE, date(2026, 6, 3))

    def test_a_later_report_corrects_an_earlier_one(self, report, part):
        report(percent=100)
        report(percent=60)
        part.refresh_from_db()
        assert (part.state, part.done_on) == (PartState.IN_PROGRESS, None)
        assert Progress.objects.filter(part=part).count() == 2

    def test_keeps_evidence_under_the_name_it_came_with(self, report, province, health, now):
        held = store_file(content=b"%PDF-1", name="bien-ban.pdf", by=None, acting_for=health, at=now)
        report(evidence=[held, held])
        assert Evidence.objects.get().caption == "bien-ban.pdf"

    def test_another_agencys_file_is_no_evidence(self, report, province, now):
        held = store_file(content=b"%PDF-1", name="a.pdf", by=None, acting_for=province.standing, at=now)
        with pytest.raises(actions.CannotReportProgress):
            report(evidence=[held])

    def test_the_others_parts_stay_as_they_are(self, report, founded, province):
        report(done=True)
        assert founded.part("training", province.departments[2]).state == PartState.NOT_STARTED

    @pytest.mark.parametrize(
        "more",
        [{"words": "  "}, {"percent": 101}, {"percent": -1}, {"done": True, "done_on": date(2026, 6, 4)}],
    )
    def test_refuses_what_says_nothing_or_cannot_be(self, report, more):
        with pytest.raises(actions.CannotReportProgress):
            report(**more)
        assert not Progress.objects.exists()

    def test_another_agencys_part_is_refused(self, report, province):
        with pytest.raises(actions.CannotReportProgress):
            report(acting_for=province.standing)

    def test_records_who_and_for_whom(self, report, part, health):
        report(percent=20)
        event = Event.objects.get(action="progress.reported")
        assert (event.chain, event.object_id) == (health.pk, part.pk)
        assert event.changes["percent"] == [None, 20]

    def test_the_same_key_is_one_report(self, report):
        key = uuid4()
        assert report(key=key, version=1) == report(key=key, version=1)
        assert Progress.objects.count() == 1

    def test_of_two_at_once_the_second_sees_the_first(self, report):
        report(version=1)
        with pytest.raises(EditedMeanwhile):
            report(version=1)
        assert Progress.objects.count() == 1

    def test_finish_part_says_done_and_no_more(self, part, province, health, now):
        progress = actions.finish_part(
            part=part, version=1, by=province.people["health"], acting_for=health, at=now, key=None
        )
        assert (progress.state, progress.words) == (PartState.DONE, "")


class TestWaivePart:
    def waive(self, part, province, now, **more):
        said = {"part": part, "version": part.version, "reason": "Trùng với lớp của tỉnh", "at": now}
        said |= {"by": province.people["officer"], "acting_for": province.standing}
        return actions.waive_part(**(said | more))

    def test_the_issuer_stops_it_with_a_reason(self, part, province, now):
        self.waive(part, province, now)
        part.refresh_from_db()
        assert (part.state, part.reason) == (PartState.WAIVED, "Trùng với lớp của tỉnh")

    def test_so_may_the_agency_above_the_issuer(self, part, province, now):
        self.waive(part, province, now, acting_for=province.committee)
        assert Part.objects.get(pk=part.pk).state == PartState.WAIVED

    @pytest.mark.parametrize("agency", ["own", "other"])
    def test_nobody_else_may(self, part, province, now, agency):
        chosen = province.departments[{"own": 1, "other": 2}[agency]]
        with pytest.raises(actions.CannotWaivePart):
            self.waive(part, province, now, acting_for=chosen)

    def test_not_without_a_reason(self, part, province, now):
        with pytest.raises(actions.CannotWaivePart):
            self.waive(part, province, now, reason=" ")

    def test_not_twice(self, part, province, now):
        self.waive(part, province, now)
        with pytest.raises(actions.CannotWaivePart):
            self.waive(part, province, now)

    def test_nothing_is_reported_on_it_afterwards(self, part, province, report, now):
        self.waive(part, province, now)
        with pytest.raises(actions.CannotReportProgress):
            report()


@pytest.mark.parametrize(
    ("state", "more"),
    [
        (PartState.DONE, {}),
        (PartState.IN_PROGRESS, {"done_on": date(2026, 6, 3)}),
        (PartState.WAIVED, {}),
    ],
)
def test_a_part_is_done_on_a_day_and_waived_with_a_reason(part, state, more):
    with pytest.raises(IntegrityError), transaction.atomic():
        Part.objects.filter(pk=part.pk).update(state=state, **more)


def test_a_part_is_once_a_turn(part):
    with pytest.raises(IntegrityError), transaction.atomic():
        Part.objects.create(assignment=part.assignment, turn=part.turn)


@pytest.mark.parametrize("more", [{"percent": 101}, {"percent": None, "words": ""}])
def test_progress_says_something_that_can_be(part, health, now, more):
    fields = {"part": part, "agency": health, "state": PartState.IN_PROGRESS, "at": now, "words": "x", **more}
    with pytest.raises(IntegrityError), transaction.atomic():
        Progress.objects.create(**fields)


@pytest.mark.parametrize("table", ["plans_progress", "plans_evidence"])
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_what_was_said_never_changes(report, health, now, table, sql):
    held = store_file(content=b"%PDF-1", name="a.pdf", by=None, acting_for=health, at=now)
    report(evidence=[held])
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql.format(table))
    with pytest.raises(IntegrityError), transaction.atomic():
        Evidence.objects.create(progress=Progress.objects.get(), file=held.file, caption="again")
