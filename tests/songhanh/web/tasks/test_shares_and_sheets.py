"""What "37/99" opens to, 25 at a time; and the lists as .xlsx."""

from __future__ import annotations

import io
from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from songhanh.accounts.enums import RoleName
from songhanh.organisations import actions as organisations
from songhanh.organisations.enums import AgencyKind
from songhanh.plans import actions
from songhanh.plans.models import Assignment, Part, Task

HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def crowd(founded, province, now):
    """Sixty more communes that lead the leaflets."""
    news = [
        organisations.NewAgency(
            AgencyKind.COMMUNE, f"Ủy ban nhân dân xã Mới {number:02d}", f"UBND xã Mới {number:02d}",
            province.committee, date(2025, 7, 1),
        )
        for number in range(60)
    ]  # fmt: skip
    made = organisations.add_agencies(news=news, by=None, acting_for=None, at=now)
    first = founded.part("leaflets", province.communes[0])
    for agency in made:
        assignment = Assignment.objects.create(
            task=first.assignment.task, agency=agency, role="lead", addressees=first.assignment.addressees,
            phrase_as_printed="UBND các xã, phường", valid_from=now.date(),
        )  # fmt: skip
        Part.objects.create(assignment=assignment, turn=first.turn, due_on=first.due_on)
    return made


@pytest.fixture
def leaflets(founded):
    return founded.tasks["leaflets"]


class TestShares:
    def test_shows_no_more_than_25_and_then_the_next(self, crowd, as_role, at, leaflets):
        client = as_role(RoleName.OFFICER)
        first = client.get(at("shares", leaflets), **HTMX)
        assert len(first.context["rows"]) == 25
        assert "tu=25" in first.content.decode()
        last = client.get(f"{at('shares', leaflets)}?tu=50", **HTMX)
        assert len(last.context["rows"]) == 15
        assert "Xem tiếp" not in last.content.decode()

    def test_those_who_have_not_reported_stand_first(self, founded, province, as_role, at, leaflets, now):
        told = province.communes[0]
        actions.finish_part(part=founded.part("leaflets", told), version=1, by=None, acting_for=told, at=now, key=None)
        answer = as_role(RoleName.OFFICER).get(at("shares", leaflets))
        assert [row.agency for row, *_ in answer.context["rows"]][-1] == told.pk
        assert "Chủ trì: 1/4 đã báo cáo, 1 đã xong · Phối hợp: 0/1 đã báo cáo, 0 đã xong" in answer.content.decode()

    def test_is_a_page_without_scripts(self, founded, as_role, at, leaflets):
        page = as_role(RoleName.OFFICER).get(at("shares", leaflets)).content.decode()
        assert "<html" in page

    def test_others_see_state_and_count_but_no_way_to_the_words(self, founded, province, as_role, at, leaflets):
        rows = as_role("commune").get(at("shares", leaflets)).context["rows"]
        assert {row.agency for row, *_, may_read in rows if may_read} >= {province.communes[1].pk}
        assert len(rows) == 5

    def test_who_is_not_in_the_plan_finds_nothing(self, founded, as_role, at, leaflets, province, signed_in, now):
        new = organisations.NewPerson("thachson", "Vàng A", RoleName.OFFICER, province.communes[4])
        person, _ = organisations.add_person(new=new, by=None, acting_for=None, at=now)
        assert signed_in(person).get(at("shares", leaflets)).status_code == 404

    @pytest.mark.parametrize("query", ["tu=x", "tu=-1", "tu=999999999", "tu=²", "ky=x", "ky=99", "ky=0"])
    def test_odd_input_is_no_failure(self, founded, as_role, at, leaflets, query):
        assert as_role(RoleName.OFFICER).get(f"{at('shares', leaflets)}?{query}").status_code in {200, 404}

    def test_a_list_of_99_draws_one_line_and_few_queries(
        self, crowd, as_role, at, leaflets, django_assert_max_num_queries
    ):
        client = as_role(RoleName.OFFICER)
        with django_assert_max_num_queries(8):
            page = client.get("/nhiem-vu/theo-doi/?q=to+roi").content.decode()
        assert "0/64 xã, phường xong" in page
        assert "xã Mới" not in page
        with django_assert_max_num_queries(8):
            client.get(at("shares", leaflets), **HTMX)


def rows_of(answer) -> list[list[str]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()


class TestSheets:
    @pytest.mark.parametrize("name", ["viec-cua-toi.xlsx", "nhiem-vu-cua-don-vi.xlsx"])
    def test_holds_the_rows_of_the_list(self, founded, as_role, name):
        answer = as_role("health").get(f"/nhiem-vu/{name}")
        assert answer["Content-Disposition"] == f'attachment; filename="{name}"'
        head, *rows = rows_of(answer)
        assert head[:3] == ["STT", "Trạng thái", "Nhiệm vụ"]
        assert [row[2] for row in rows] == [
            "- Mở lớp tập huấn cho cán bộ nữ.", "- Tổ chức lễ phát động tại huyện Hoà Sơn.",
            "- Rà soát quy hoạch khi có hướng dẫn của tỉnh.",
        ]  # fmt: skip
        assert rows[0][:2] == ["1", "Chưa hoàn thành, quá hạn"]

    def test_keeps_the_filters(self, founded, as_role):
        assert len(rows_of(as_role("health").get("/nhiem-vu/viec-cua-toi.xlsx?vai_tro=phoi-hop"))) == 2

    def test_of_what_others_do(self, founded, as_role):
        head, *rows = rows_of(as_role(RoleName.OFFICER).get("/nhiem-vu/theo-doi.xlsx"))
        assert head[-3:] == ["Đã báo cáo", "Đã xong", "Tổng số"]
        assert next(row for row in rows if "tờ rơi" in row[2])[-3:] == ["0", "0", "4"]

    def test_a_formula_stays_words(self, founded, as_role):
        Task.objects.filter(pk=founded.tasks["training"].pk).update(wording='=HYPERLINK("x")')
        answer = as_role("health").get("/nhiem-vu/viec-cua-toi.xlsx")
        assert rows_of(answer)[1][2] == '=HYPERLINK("x")'
        import zipfile

        with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
            assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")

    def test_a_stranger_gets_none(self, client, founded):
        assert client.get("/nhiem-vu/viec-cua-toi.xlsx").status_code == 302

    def test_nothing_is_a_sheet_with_a_head(self, province, as_role):
        assert len(rows_of(as_role("health").get("/nhiem-vu/viec-cua-toi.xlsx"))) == 1
