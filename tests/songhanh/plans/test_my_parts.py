"""An agency's own work: late first, then this month, then the rest; filtered, searched, counted."""

from datetime import date, timedelta

import pytest

from songhanh.documents.actions import store_file
from songhanh.plans import actions, queries
from songhanh.plans.enums import DueKind, PartRole, Standing
from songhanh.plans.models import Assignment, Part, Plan, Task, Turn
from songhanh.plans.queries import PartFilter

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 3)


def names(founded, rows):
    of_pk = {task.pk: name for name, task in founded.tasks.items()}
    return [of_pk[row.task] for row in rows]


def test_late_first_then_this_month_then_the_rest(founded, health, province):
    found = queries.agency_parts(health, DAY)
    assert names(founded, found.late) == ["training"]
    assert names(founded, found.this_month) == []
    assert names(founded, found.later) == ["launch", "review"]
    assert names(founded, queries.agency_parts(province.communes[1], DAY).this_month) == ["leaflets"]


def test_what_is_done_stands_apart(founded, health, province, now):
    part = founded.part("training", health)
    actions.finish_part(part=part, version=1, by=None, acting_for=health, at=now, key=None)
    found = queries.agency_parts(health, DAY)
    assert names(founded, found.closed) == ["training"]
    assert found.late == []
    assert found.closed[0].standing is Standing.DONE_LATE
    assert found.open == 2


def test_a_line_says_everything_at_once(founded, health, province, reported, now):
    held = store_file(content=b"%PDF-1", name="a.pdf", by=None, acting_for=health, at=now)
    said = {"part": reported, "by": province.people["health"], "acting_for": health, "at": now, "key": None}
    actions.report_progress(version=2, words="Đã mở một lớp.", percent=50, done=False, evidence=[held], **said)
    actions.ask_extension(until=date(2026, 6, 30), reason="x", **said)
    actions.raise_difficulty(words="x", **said)
    row = queries.part_row(reported, DAY)
    assert row.words == "- Mở lớp tập huấn cho cán bộ nữ."
    assert (row.plan_name, row.path, row.role) == ("41/KH-SNV", "II.2", PartRole.LEAD)
    assert (row.percent, row.last_words, row.last_at, row.evidence) == (50, "Đã mở một lớp.", now, 1)
    assert (row.standing, row.days_left) == (Standing.LATE, -5)
    assert (row.extension_waits, row.difficulty_waits, row.company.others) == (True, True, 1)


def test_who_leads_stands_beside_anothers_task(founded, province):
    found = queries.agency_parts(province.departments[2], DAY)
    rows = queries.part_rows([one.part for one in [*found.late, *found.this_month]], DAY)
    leads = {names(founded, [row])[0]: row.company.lead for row in rows}
    assert leads == {"training": "Sở Y tế", "leaflets": "UBND các xã, phường"}


def test_who_is_waited_for_is_counted_once_for_all(founded, province, now):
    one, other = province.communes[1], province.communes[0]
    part = founded.part("leaflets", other)
    actions.report_progress(
        part=part, version=1, words="Đã phát.", percent=None, done=False, evidence=(), by=None, acting_for=other,
        at=now, key=None,
    )  # fmt: skip
    company = queries.part_row(founded.part("leaflets", one), DAY).company
    assert (company.owing, company.reported, company.kinds) == (1, 0, {"department"})
    assert company.others == 4


def test_a_commune_that_leads_with_others_waits_for_none_of_them(founded, province):
    part = queries.part_row(founded.part("leaflets", province.communes[1]), DAY)
    assert part.company.silent == "Sở Tư pháp"


def test_a_single_one_is_waited_for_by_name(founded, health):
    company = queries.part_row(founded.part("training", health), DAY).company
    assert (company.owing, company.reported, company.silent) == (1, 0, "Sở Tư pháp")


def test_each_filter_counts_what_a_click_on_it_shows(founded, health):
    found = queries.agency_parts(health, DAY, PartFilter(role="coordinate"))
    assert found.roles == {"lead": 2, "coordinate": 1}
    assert found.counts == {Standing.NOT_STARTED: 1}
    assert found.plans == {founded.plan.pk: "41/KH-SNV"}
    assert found.months == [date(2026, 5, 1), date(2026, 12, 1)]


def test_a_granted_extension_is_said_and_is_not_late(founded, health, reported):
    Part.objects.filter(pk=reported.pk).update(due_on=date(2026, 6, 14))  # a Sunday
    row = queries.part_row(reported, DAY)
    assert (row.extended, row.standing, row.shown_due, row.days_left) == (True, Standing.SOON, date(2026, 6, 12), 9)


def test_before_a_day_holds_for_the_printed_day_and_not_for_an_extension(founded, health, reported):
    Task.objects.filter(pk=founded.tasks["training"].pk).update(before=True)
    Turn.objects.filter(pk=reported.turn_id).update(due_on=DAY)
    Part.objects.filter(pk=reported.pk).update(due_on=DAY)
    assert queries.part_row(reported, DAY).standing is Standing.LATE
    Turn.objects.filter(pk=reported.turn_id).update(due_on=date(2026, 5, 29))
    assert queries.part_row(reported, DAY).standing is Standing.SOON


def test_asked_bodies_are_never_late(founded, women):
    found = queries.agency_parts(women, DAY)
    assert found.late == []
    assert found.counts == {Standing.ASKED: 1}


@pytest.mark.parametrize(
    ("narrow", "expected"),
    [
        (PartFilter(standings=frozenset({Standing.WAITING})), ["review"]),
        (PartFilter(role="lead"), ["review", "training"]),
        (PartFilter(role="coordinate"), ["launch"]),
        (PartFilter(role="asked"), []),
        (PartFilter(search="tap huan"), ["training"]),
        (PartFilter(search="huyện hòa sơn"), ["launch"]),
        (PartFilter(search="khong co"), []),
        (PartFilter(due_month=date(2026, 12, 1)), ["launch"]),
    ],
)
def test_filters(founded, health, narrow, expected):
    found = queries.agency_parts(health, DAY, narrow)
    assert sorted(names(founded, [*found.late, *found.this_month, *found.later, *found.closed])) == expected


def test_counts_do_not_shrink_with_the_filter_of_standings(founded, health):
    whole = queries.agency_parts(health, DAY).counts
    assert queries.agency_parts(health, DAY, PartFilter(standings=frozenset({Standing.LATE}))).counts == whole
    assert sum(whole.values()) == 3


def test_an_ended_plan_is_shown_only_when_asked_for(founded, health):
    Plan.objects.update(state="ended")
    assert not queries.agency_parts(health, DAY).counts
    assert queries.agency_parts(health, DAY, PartFilter(plan=founded.plan.pk)).counts


def test_of_monthly_turns_those_that_have_opened(founded, health):
    training = founded.tasks["training"]
    Task.objects.filter(pk=training.pk).update(due_kind=DueKind.RECURRING)
    assignment = Assignment.objects.get(task=training, agency=health)
    for number in range(2, 12):
        opens = date(2026, number, 1)
        turn = Turn.objects.create(task=training, ordinal=number, opens_on=opens, due_on=opens + timedelta(days=14))
        Part.objects.create(assignment=assignment, turn=turn, due_on=turn.due_on)
    found = queries.agency_parts(health, DAY, PartFilter(search="tap huan"))
    assert [row.ordinal for row in found.late] == [2, 3, 4, 5, 1]
    assert [row.ordinal for row in found.this_month] == [6]


def test_takes_few_queries_however_many_parts(founded, health, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        found = queries.agency_parts(health, DAY)
        queries.part_rows([one.part for one in found.later], DAY)


class TestHistory:
    def test_tells_who_said_what_when_newest_first(self, founded, reported, province, health, officer, now):
        person, later = province.people["health"], now + timedelta(days=1)
        mine = {"part": reported, "by": person, "acting_for": health, "key": None}
        issuer = {"by": officer, "acting_for": province.standing}
        asked = actions.ask_extension(until=date(2026, 7, 1), reason="Bận", at=later, **mine)
        actions.answer_extension(
            extension=asked, version=1, granted=False, words="Không", at=later + timedelta(hours=1), **issuer
        )
        raised = actions.raise_difficulty(words="Thiếu kinh phí", at=later + timedelta(hours=2), **mine)
        actions.answer_difficulty(
            difficulty=raised, version=1, words="Đã bố trí", at=later + timedelta(hours=3), **issuer
        )
        actions.waive_part(part=reported, version=2, reason="Trùng", at=later + timedelta(hours=4), **issuer)
        told = queries.history_of_part(reported)
        assert [(one.kind, one.words) for one in told] == [
            ("part.waived", "Trùng"),
            ("difficulty_answered", "Đã bố trí"),
            ("difficulty_raised", "Thiếu kinh phí"),
            ("extension_refused", "Không"),
            ("extension_asked", "Bận"),
            ("progress", "Đã mời giảng viên."),
        ]
        assert (told[-1].by, told[-1].agency, told[-1].percent) == ("Lê Thị Yên", "Sở Y tế", 40)
        assert told[0].agency == "Sở Nội vụ"

    def test_what_waits_for_an_answer_has_none_yet(self, reported, province, health, now):
        said = {"part": reported, "by": province.people["health"], "acting_for": health, "key": None}
        actions.ask_extension(until=date(2026, 7, 1), reason="Bận", at=now + timedelta(hours=1), **said)
        actions.raise_difficulty(words="Thiếu", at=now + timedelta(hours=2), **said)
        kinds = [one.kind for one in queries.history_of_part(reported)]
        assert kinds == ["difficulty_raised", "extension_asked", "progress"]

    def test_shows_the_evidence_of_each_word(self, reported, province, health, now):
        held = store_file(content=b"%PDF-1", name="anh.pdf", by=None, acting_for=health, at=now)
        actions.report_progress(
            part=reported, version=2, words="x", percent=None, done=False, evidence=[held], by=None,
            acting_for=health, at=now + timedelta(hours=1), key=None,
        )  # fmt: skip
        assert queries.history_of_part(reported)[0].files == [(held.file.uuid, "anh.pdf")]


class TestFindTasks:
    def test_with_and_without_diacritics(self, founded, health):
        for words in ("hoa son", "HÒA SƠN", "phat dong hoà"):
            (found,) = queries.find_tasks(health, words, DAY)
            assert found.task == founded.tasks["launch"].pk
        assert found.words.startswith("- Tổ chức lễ phát động")

    def test_only_what_one_sees(self, founded, province):
        assert queries.find_tasks(province.communes[4], "hoa son", DAY) == []
