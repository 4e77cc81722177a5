"""The living plan: the whole document, the state beside each clause, filters, orders, print, who sees what."""

import re
from dataclasses import replace
from datetime import date

import pytest
from django.urls import reverse

from songhanh.plans import actions
from songhanh.plans.drafts import NewAssignment, NewDue, NewTask
from songhanh.plans.enums import AddresseeRule, DueKind, PartRole
from songhanh.plans.models import Task
from tests.songhanh.plans.conftest import TEXT, new_plan, span

pytestmark = pytest.mark.django_db


def page_of(client, plan, query=""):
    response = client.get(reverse("plans:plan", args=[plan.pk]) + query)
    assert response.status_code == 200
    return response.content.decode()


def paper_of(page):
    return page[page.index('<article class="paper"') : page.index("</article>")]


def printed_words(page):
    """Return the document's own words on the page: everything in its paragraphs and cells."""
    inside = re.findall(r'<p class="[^"]*" data-start[^>]*>(.*?)</p>', page, re.S)
    return " ".join(re.sub(r"<[^>]+>", "", words) for words in inside).split()


def note_of(page, task):
    found = re.search(rf'<div class="margin-note[^"]*" id="ghi-chu-{task.pk}".*?</div>', page, re.S)
    assert found, task
    return " ".join(re.sub(r"<[^>]+>", " ", found[0]).split())


class TestDocument:
    def test_stands_whole_on_the_page(self, issuer, plan):
        assert printed_words(page_of(issuer, plan)) == TEXT.split()

    def test_stays_whole_when_every_task_is_withdrawn(self, issuer, plan, officer, province, now):
        for task in Task.objects.filter(plan=plan):
            actions.withdraw_task(task=task, version=1, reason="Thôi", by=officer, acting_for=province.standing, at=now)
        page = page_of(issuer, plan)
        assert printed_words(page) == TEXT.split()
        assert "<b>0</b> <span>nhiệm vụ</span>" in page
        assert page.count("Dừng thực hiện</span>") >= 7

    def test_stays_whole_under_every_filter(self, issuer, plan):
        for slug in ("qua-han", "sap-den-han", "dang-lam", "xong", "chua-ro"):
            assert printed_words(page_of(issuer, plan, f"?trang_thai={slug}")) == TEXT.split()

    def test_headings_are_headings_and_have_their_anchors(self, issuer, plan):
        page = page_of(issuer, plan)
        assert re.search(r'role="heading" aria-level="2">\s*<span class="anchor" id="muc-II">', page)
        assert 'href="#muc-II-2"' in page


class TestMargin:
    def test_says_how_when_and_who(self, issuer, founded, plan):
        page = paper_of(page_of(issuer, plan))
        late = note_of(page, founded.tasks["training"])
        assert "Quá hạn 5 ngày" in late
        assert "29/5/2026" in late
        assert "Sở Y tế cùng Sở Tư pháp" in late
        soon = note_of(page, founded.tasks["leaflets"])
        assert "Sắp đến hạn, còn 7 ngày" in soon
        assert "0/4 xã, phường xong" in soon

    def test_each_kind_of_date_has_its_words(self, issuer, founded, plan):
        page = paper_of(page_of(issuer, plan))
        for name, words in {
            "launch": "15/11 – 15/12/2026", "follow": "Thường xuyên", "review": "Chờ điều kiện",
            "women": "Đề nghị phối hợp", "unclear": "Không nêu hạn",
        }.items():  # fmt: skip
            assert words in note_of(page, founded.tasks[name])

    def test_an_unclear_agency_is_named_as_printed(self, issuer, founded, plan):
        assert "“Các cơ quan khác”" in note_of(paper_of(page_of(issuer, plan)), founded.tasks["unclear"])

    def test_the_last_word_is_for_who_may_read_it(self, issuer, viewer, as_role, plan, reported):
        for client in (issuer, viewer):
            assert "Đã mời giảng viên." in page_of(client, plan)
        assert "Đã mời giảng viên." not in page_of(as_role("commune"), plan)

    def test_a_clause_that_orders_nothing_says_so_only_where_it_might(self, issuer, plan):
        page = paper_of(page_of(issuer, plan))
        head = page.index("Nâng cao nhận thức của cán bộ")
        assert "Không giao việc" not in page[head : head + 300]

    def test_each_task_has_the_anchor_that_leads_to_its_sentence(self, issuer, founded, plan):
        page = paper_of(page_of(issuer, plan))
        for task in founded.tasks.values():
            assert page.count(f'id="nhiem-vu-{task.pk}"') == 1
        at = page.index(f'id="nhiem-vu-{founded.tasks["training"].pk}"')
        assert "Mở lớp tập huấn" in page[at : at + 300]

    def test_what_waits_for_an_answer_shows_to_who_may_give_it(self, issuer, colleague, founded, plan, health, now):
        actions.raise_difficulty(
            part=founded.part("training", health), words="Thiếu kinh phí", by=founded.province.people["health"],
            acting_for=health, at=now, key=None,
        )  # fmt: skip
        assert "1 kiến nghị chờ trả lời" in page_of(issuer, plan)
        assert "kiến nghị chờ trả lời" not in page_of(colleague, plan)


class TestStrip:
    def test_counts_and_leads_to_the_first(self, issuer, founded, plan):
        page = page_of(issuer, plan)
        assert "<b>7</b> <span>nhiệm vụ</span>" in page
        assert f"?trang_thai=qua-han#nhiem-vu-{founded.tasks['training'].pk}" in page
        assert "<b>0</b> xong" in page

    def test_a_filter_dims_the_rest_and_can_be_taken_away(self, issuer, founded, plan):
        page = page_of(issuer, plan, "?trang_thai=qua-han")
        quiet = set(re.findall(r'is-quiet" id="ghi-chu-(\d+)"', page))
        assert quiet == {str(task.pk) for name, task in founded.tasks.items() if name != "training"}
        assert "is-dimmed" in page
        assert 'aria-current="true" title="Bỏ lọc"' in page

    def test_says_what_needs_someone_first(self, issuer, plan):
        page = page_of(issuer, plan)
        line = page[page.index("Cần xử lý trước") :][:900]
        assert line.index("Quá hạn 5 ngày") < line.index("Sắp đến hạn, còn 7 ngày")

    def test_an_unknown_filter_narrows_nothing(self, issuer, plan):
        assert "is-dimmed" not in page_of(issuer, plan, "?trang_thai=khac&xem=khac")


class TestOtherOrders:
    def test_by_agency_the_latest_first(self, issuer, plan):
        page = page_of(issuer, plan, "?xem=co-quan")
        assert page.index("Sở Y tế") < page.index("Sở Văn hóa, Thể thao và Du lịch")
        assert "được đề nghị phối hợp" in page
        assert "“Các cơ quan khác”" in page

    def test_by_date_the_months_and_then_what_has_no_day(self, issuer, plan):
        page = page_of(issuer, plan, "?xem=thoi-han")
        order = [
            page.index(f"<h2>{title}</h2>")
            for title in ("Tháng 5/2026", "Tháng 6/2026", "Tháng 12/2026", "Thường xuyên")
        ]
        assert order == sorted(order)
        assert "tháng này" in page

    def test_by_date_under_a_filter(self, issuer, plan):
        page = page_of(issuer, plan, "?xem=thoi-han&trang_thai=qua-han")
        assert "Tháng 5/2026" in page
        assert "Tháng 12/2026" not in page
        assert "Không có nhiệm vụ nào trong mục này." in page_of(issuer, plan, "?xem=thoi-han&trang_thai=xong")


class TestManyCommunes:
    @pytest.fixture
    def crowded(self, province, document, now):
        """A plan for ninety-nine communes."""
        from songhanh.organisations.models import Agency, Ancestry

        communes = Agency.objects.bulk_create(
            Agency(kind="commune", name=f"UBND xã Số {number:02}", sort_key=f"x{number:03}") for number in range(99)
        )
        Ancestry.objects.bulk_create(
            Ancestry(ancestor=province.committee, descendant=one, line="territory", depth=1) for one in communes
        )
        said = NewAssignment("UBND các xã, phường, đặc khu", PartRole.LEAD, tuple(communes), AddresseeRule.ALL_COMMUNES)
        tasks = tuple(
            NewTask(*span(words), NewDue(DueKind.FIXED, due_on=date(2026, 6, 30)), (said,))
            for words in ("- Tổ chức lễ phát động", "- Phát tờ rơi", "- Mở lớp tập huấn")
        )
        return actions.found_plan(
            new=replace(new_plan(province, document), tasks=tasks), by=None, acting_for=province.standing, at=now,
            key=None,
        )  # fmt: skip

    def test_are_one_line_that_opens(self, issuer, crowded):
        page = page_of(issuer, crowded, "?xem=co-quan")
        assert "0/99 đã báo cáo" in page
        assert "UBND xã Số 01" not in page
        address = reverse("plans:communes", args=[crowded.pk])
        opened = issuer.get(address, headers={"HX-Request": "true"}).content.decode()
        assert opened.count("UBND xã Số ") == 99
        assert "<h1" not in opened

    def test_are_a_page_without_scripts(self, issuer, crowded):
        page = issuer.get(reverse("plans:communes", args=[crowded.pk])).content.decode()
        assert page.count("<h1") == 1
        assert page.count("UBND xã Số ") == 99

    def test_are_one_count_in_the_margin(self, issuer, crowded):
        page = paper_of(page_of(issuer, crowded))
        assert "0/99 xã, phường xong" in page
        assert "UBND xã Số" not in page

    def test_a_task_unfolds_twenty_five_of_them_unasked(self, issuer, crowded):
        task = crowded.tasks.first()
        address = reverse("plans:task", args=[task.pk])
        first = issuer.get(address, headers={"HX-Request": "true"}).content.decode()
        assert first.count("UBND xã Số ") == 25
        assert "Xem cả 99 cơ quan" in first
        assert issuer.get(address + "?tat_ca=1").content.decode().count("UBND xã Số ") >= 99

    def test_costs_no_more_queries(self, issuer, crowded, django_assert_max_num_queries):
        with django_assert_max_num_queries(8):
            page_of(issuer, crowded)


class TestWhoSeesIt:
    @pytest.mark.parametrize("name", ["plan", "about", "communes"])
    def test_not_who_is_left_out_nor_another_province(self, stranger, elsewhere, plan, name):
        for client in (stranger, elsewhere):
            assert client.get(reverse(f"plans:{name}", args=[plan.pk])).status_code == 404

    def test_a_task_of_a_plan_one_does_not_see(self, stranger, founded):
        assert stranger.get(reverse("plans:task", args=[founded.tasks["launch"].pk])).status_code == 404

    def test_a_plan_that_is_not_there(self, issuer):
        assert issuer.get(reverse("plans:plan", args=[999])).status_code == 404

    def test_who_only_reads_is_offered_nothing_to_do(self, viewer, issuer, plan, founded):
        assert reverse("plans:end", args=[plan.pk]) in page_of(issuer, plan)
        assert reverse("plans:end", args=[plan.pk]) not in page_of(viewer, plan)
        panel = viewer.get(reverse("plans:task", args=[founded.tasks["unclear"].pk])).content.decode()
        assert '<form class="steer' not in panel


@pytest.mark.parametrize("query", ["", "?xem=co-quan", "?xem=thoi-han", "?trang_thai=qua-han"])
@pytest.mark.parametrize("who", ["issuer", "colleague"])
def test_eight_queries(request, who, plan, query, django_assert_max_num_queries):
    client = request.getfixturevalue(who)
    with django_assert_max_num_queries(8):
        page_of(client, plan, query)


class TestPrint:
    def test_has_the_counts_and_the_moment(self, issuer, plan):
        page = page_of(issuer, plan)
        head = page[page.index("print-head") :][:900]
        assert "09:00 ngày 03/6/2026" in head
        assert "1 quá hạn" in head

    def test_each_page_says_that_it_is_no_original(self, issuer, plan):
        response = issuer.get(reverse("plans:print-foot", args=[plan.pk]))
        assert response["Content-Type"].startswith("text/css")
        assert "Kế hoạch 41/KH-SNV, tình trạng đến 09:00 ngày 03/6/2026" in response.content.decode()
        assert "không thay bản chính" in response.content.decode()
