"""What the tables of a plan give each agency, within what the asking agency sees."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from songhanh.documents.enums import ClauseKind
from songhanh.exports.extract.queries import extract_of, extracts_of, place_of, words_of
from songhanh.organisations.models import Agency
from songhanh.plans.access import plan_for
from songhanh.plans.enums import PartState
from songhanh.plans.models import Duty, Part, Plan, ReportingAgency

pytestmark = pytest.mark.django_db
TODAY = date(2026, 6, 3)


@pytest.fixture
def seen(province, founded):
    return plan_for(province.standing, founded.plan.pk, TODAY)


class TestExtractOf:
    def test_has_the_tasks_of_the_agency_in_the_plans_order(self, seen, province):
        extract = extract_of(seen, province.departments[1])
        assert [(row.clause, row.role, row.words) for row in extract.rows] == [
            ("Mục II.1", "Phối hợp", "Tổ chức lễ phát động tại huyện Hoà Sơn."),
            ("Mục II.2", "Chủ trì", "Mở lớp tập huấn cho cán bộ nữ."),
            ("Mục II.2", "Chủ trì", "Rà soát quy hoạch khi có hướng dẫn của tỉnh."),
        ]
        assert [row.due for row in extract.rows] == [
            "Từ ngày 15/11/2026 đến ngày 15/12/2026", "Chậm nhất ngày 29/5/2026", "Khi có hướng dẫn của tỉnh",
        ]  # fmt: skip

    def test_names_plan_sender_and_who_stands_above(self, seen, province):
        extract = extract_of(seen, province.departments[1])
        assert extract.agency == "Sở Y tế"
        assert extract.sender == "Sở Nội vụ"
        assert extract.superior == "Ủy ban nhân dân tỉnh An Sơn"
        assert extract.plan.title == seen.plan.document.title

    def test_says_what_is_open_and_when_it_is_due_next(self, seen, province, founded):
        health = province.departments[1]
        founded.part("training", health).edit(expecting=1, state=PartState.DONE, done_on=TODAY)
        rows = extract_of(seen, health).rows
        assert [row.is_open for row in rows] == [True, False, True]
        assert [row.next_on for row in rows] == [date(2026, 12, 15), None, None]

    def test_tells_a_granted_extension(self, seen, province, founded):
        part = founded.part("training", province.departments[1])
        part.edit(expecting=1, due_on=part.due_on + timedelta(days=14))
        row = extract_of(seen, province.departments[1]).rows[1]
        assert row.due == "Chậm nhất ngày 29/5/2026; đã gia hạn đến ngày 12/6/2026"
        assert row.next_on == date(2026, 6, 12)

    def test_asks_an_asked_body(self, seen):
        women = Agency.objects.get(kind="asked")
        extract = extract_of(seen, women)
        assert extract.is_asked
        assert [row.role for row in extract.rows] == ["Đề nghị phối hợp"]

    def test_has_the_reports_that_the_agency_owes_and_not_those_it_gets(self, seen, province):
        (duty,) = extract_of(seen, province.departments[1]).duties
        assert (duty.name, duty.due, duty.to) == ("Báo cáo 6 tháng", "Định kỳ 6 tháng", "Sở Nội vụ")
        assert not extract_of(seen, province.standing).duties

    def test_leaves_out_what_was_withdrawn(self, seen, province, founded, now):
        founded.tasks["training"].edit(expecting=1, withdrawn_at=now, reason="Không còn cần")
        assert len(extract_of(seen, province.departments[1]).rows) == 2

    def test_prefers_the_words_that_a_person_put(self, seen, province, founded):
        founded.tasks["training"].edit(expecting=1, wording="Mở hai lớp")
        assert extract_of(seen, province.departments[1]).rows[1].words == "Mở hai lớp"

    def test_a_report_is_owed_by_those_it_is_asked_of(self, seen, province):
        health, commune = province.departments[1], province.communes[0]
        ReportingAgency.objects.create(duty=Duty.objects.get(), agency=commune)
        assert extract_of(seen, commune).duties
        assert not extract_of(seen, health).duties

    def test_a_phrase_of_which_nobody_knows_whom_it_means_frees_nobody(self, seen, province):
        ReportingAgency.objects.create(duty=Duty.objects.get(), phrase_as_printed="các đơn vị liên quan")
        assert extract_of(seen, province.departments[1]).duties

    def test_a_row_is_told_cell_by_cell(self):
        clause = SimpleNamespace(kind=ClauseKind.ROW, label="3")
        assert words_of("3\tMở lớp\n tập huấn\tSở Y tế\t\n", clause) == "Mở lớp – tập huấn – Sở Y tế"

    def test_the_committee_that_issues_stands_alone(self, province, founded):
        mine = extract_of(plan_for(province.committee, founded.plan.pk, TODAY), province.departments[1])
        assert (mine.sender, mine.superior) == ("Ủy ban nhân dân tỉnh An Sơn", None)


class TestExtractsOf:
    def test_has_every_agency_once_departments_first(self, seen, province):
        names = [extract.agency for extract in extracts_of(seen)]
        assert names[:4] == ["Sở Nội vụ", "Sở Tư pháp", "Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]
        assert names[4] == "Hội Liên hiệp Phụ nữ tỉnh"
        assert sorted(names[5:]) == sorted(agency.name for agency in province.communes[:4])

    def test_equals_the_single_ones(self, seen):
        agencies = {agency.name: agency for agency in Agency.objects.all()}
        assert all(extract == extract_of(seen, agencies[extract.agency]) for extract in extracts_of(seen))

    def test_asks_the_database_as_often_for_many_as_for_one(self, seen, province, django_assert_max_num_queries):
        with django_assert_max_num_queries(8):
            assert len(extracts_of(seen)) == 9

    def test_who_does_not_see_the_plan_gets_nothing(self, founded, province):
        with pytest.raises(Plan.DoesNotExist):
            plan_for(province.communes[4], founded.plan.pk, TODAY)

    def test_one_hands_over_and_the_other_has_it(self, seen, founded, province):
        part = Part.objects.get(assignment__task=founded.tasks["follow"], turn__ordinal=1)
        part.assignment.edit(expecting=1, valid_to=TODAY)
        assert "Sở Nội vụ" not in [extract.agency for extract in extracts_of(seen)]


@pytest.mark.parametrize(
    ("path", "kind", "label", "place"),
    [
        ("II.2.a", ClauseKind.DASH, "-", "Mục II.2.a"),
        ("", ClauseKind.PARAGRAPH, "", ""),
        ("", ClauseKind.ROW, "7", "STT 7"),
        ("III", ClauseKind.ROW, "7", "Mục III, STT 7"),
        ("PL", ClauseKind.ROW, "7", "Phụ lục, STT 7"),
        ("PL2.I.3", ClauseKind.PARAGRAPH, "", "Phụ lục 2, mục I.3"),
    ],
)
def test_a_place_is_cited_as_one_says_it(path, kind, label, place):
    assert place_of(SimpleNamespace(path=path, kind=kind, label=label)) == place
