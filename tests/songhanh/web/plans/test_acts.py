"""What the issuer does at a task, in place: each act works, a second press, another's edit, people who may not."""

from datetime import date

import pytest
from django.urls import reverse

from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewDocument
from songhanh.plans import actions
from songhanh.plans.enums import ExtensionAnswer, PlanState
from songhanh.plans.models import Assignment, Difficulty, Extension, Part, Plan, Task

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def back_to(task):
    return reverse("plans:plan", args=[task.plan_id]) + f"#nhiem-vu-{task.pk}"


@pytest.fixture
def asked(founded, health, province, now):
    return actions.ask_extension(
        part=founded.part("training", health), until=date(2026, 7, 15), reason="Chờ giảng viên",
        by=province.people["health"], acting_for=health, at=now, key=None,
    )  # fmt: skip


@pytest.fixture
def raised(founded, health, province, now):
    return actions.raise_difficulty(
        part=founded.part("training", health), words="Thiếu kinh phí", by=province.people["health"], acting_for=health,
        at=now, key=None,
    )  # fmt: skip


@pytest.fixture
def unclear(founded):
    return Assignment.objects.get(task=founded.tasks["unclear"], agency=None)


@pytest.fixture
def acts(founded, asked, raised, unclear, province):
    """Each act with its address and what is sent: version 1 is what the page showed."""
    Part.objects.filter(assignment__task=founded.tasks["women"]).delete()
    Assignment.objects.filter(task=founded.tasks["women"]).delete()
    return {
        "settle": (reverse("plans:settle", args=[unclear.pk]), {"version": 1, "agency": [province.departments[2].pk]}),
        "assign": (
            reverse("plans:assign-task", args=[founded.tasks["women"].pk]),
            {"version": 1, "agency": [province.departments[3].pk]},
        ),
        "extension": (
            reverse("plans:answer-extension", args=[asked.pk]), {"version": 1, "granted": "yes", "words": "Cố gắng"},
        ),
        "difficulty": (reverse("plans:answer-difficulty", args=[raised.pk]), {"version": 1, "words": "Đã bố trí"}),
        "condition": (
            reverse("plans:fulfil-condition", args=[founded.tasks["review"].pk]),
            {"version": 1, "document": "", "due_on": "30/9/2026"},
        ),
        "withdraw": (
            reverse("plans:withdraw-task", args=[founded.tasks["launch"].pk]), {"version": 1, "reason": "Trùng"},
        ),
    }  # fmt: skip


NAMES = ("settle", "assign", "extension", "difficulty", "condition", "withdraw")


class TestTaskUnfolded:
    def test_shows_who_is_how_far(self, issuer, founded):
        page = issuer.get(reverse("plans:task", args=[founded.tasks["leaflets"].pk]), headers=HTMX).content.decode()
        assert page.count("Sắp đến hạn, còn 7 ngày") >= 5
        assert "tham mưu" in page
        assert "<html" not in page

    def test_is_a_page_of_its_own_without_script(self, issuer, founded):
        page = issuer.get(reverse("plans:task", args=[founded.tasks["leaflets"].pk])).content.decode()
        assert "<html" in page
        assert f"#nhiem-vu-{founded.tasks['leaflets'].pk}" in page

    def test_offers_each_form_where_it_belongs(self, issuer, acts, founded):
        def page(name):
            return issuer.get(reverse("plans:task", args=[founded.tasks[name].pk]), headers=HTMX).content.decode()

        assert "Sở Y tế đề nghị gia hạn đến 15/7/2026" in page("training")
        assert "Thiếu kinh phí" in page("training")
        assert "“Các cơ quan khác” là cơ quan nào?" in page("unclear")
        assert "Điều kiện thực hiện đã có?" in page("review")
        assert "Điều kiện thực hiện đã có?" not in page("launch")

    def test_offers_nothing_once_the_plan_has_ended(self, issuer, acts, founded, officer, province, now):
        actions.end_plan(
            plan=founded.plan, version=1, reason="Hết năm", by=officer, acting_for=province.standing, at=now
        )
        page = issuer.get(reverse("plans:task", args=[founded.tasks["training"].pk]), headers=HTMX).content.decode()
        assert 'class="steer' not in page

    def test_offers_nothing_to_a_colleague(self, colleague, acts, founded):
        page = colleague.get(reverse("plans:task", args=[founded.tasks["training"].pk]), headers=HTMX).content.decode()
        assert 'class="steer' not in page


class TestEveryAct:
    @pytest.mark.parametrize("name", NAMES)
    def test_leads_back_to_the_sentence(self, issuer, acts, name):
        address, sent = acts[name]
        response = issuer.post(address, sent)
        assert response.status_code == 302
        assert "#nhiem-vu-" in response["Location"]

    @pytest.mark.parametrize("name", NAMES)
    def test_with_htmx_brings_what_follows_from_it(self, issuer, acts, name):
        address, sent = acts[name]
        response = issuer.post(address, sent, headers=HTMX)
        page = response.content.decode()
        assert response.status_code == 200
        assert response["HX-Trigger"] == "saved"
        assert page.count('hx-swap-oob="true"') == 3  # the note, the strip, the outline

    @pytest.mark.parametrize("name", NAMES)
    def test_pressed_twice_changes_nothing_more_and_says_so(self, issuer, acts, name):
        address, sent = acts[name]
        issuer.post(address, sent)
        again = issuer.post(address, sent, headers=HTMX)
        assert again.status_code in {409, 422}
        assert "Error" not in again.content.decode()

    @pytest.mark.parametrize("name", NAMES)
    def test_is_refused_from_another_version_with_what_was_typed(self, issuer, acts, name):
        address, sent = acts[name]
        response = issuer.post(address, sent | {"version": 9}, headers=HTMX)
        page = response.content.decode()
        assert response.status_code == 409
        assert "Phần anh/chị nhập vẫn được giữ" in page
        for typed in {"words", "reason", "due_on"} & sent.keys():
            assert page.count(sent[typed].removeprefix("0")) >= 2  # beside what stands now, and in the field

    @pytest.mark.parametrize("name", NAMES)
    def test_sent_again_after_a_conflict_it_is_done(self, issuer, acts, name):
        address, sent = acts[name]
        response = issuer.post(address, sent | {"version": 9}, headers=HTMX)
        assert 'name="version" value="1"' in response.content.decode()

    @pytest.mark.parametrize("name", NAMES)
    @pytest.mark.parametrize("who", ["viewer", "colleague", "stranger", "elsewhere"])
    def test_is_not_there_for_others(self, request, acts, name, who):
        address, sent = acts[name]
        client = request.getfixturevalue(who)
        assert client.post(address, sent).status_code == 404

    @pytest.mark.parametrize("name", NAMES)
    def test_is_never_done_by_looking(self, issuer, acts, name):
        assert issuer.get(acts[name][0]).status_code == 405


class TestSettle:
    def test_gives_the_agency_its_part(self, issuer, acts, founded, province):
        issuer.post(*acts["settle"])
        settled = Assignment.objects.get(task=founded.tasks["unclear"])
        assert settled.agency == province.departments[2]
        assert settled.parts.count() == 1

    def test_a_whole_group_in_one_act(self, issuer, unclear, founded, province):
        issuer.post(reverse("plans:settle", args=[unclear.pk]), {"version": 1, "everyone": "communes"})
        agencies = set(Assignment.objects.filter(task=founded.tasks["unclear"]).values_list("agency", flat=True))
        assert agencies == {one.pk for one in province.communes}

    def test_asks_for_an_agency(self, issuer, unclear):
        response = issuer.post(reverse("plans:settle", args=[unclear.pk]), {"version": 1}, headers=HTMX)
        assert response.status_code == 422
        assert "Chưa chọn cơ quan nào." in response.content.decode()

    def test_agencies_are_found_without_diacritics(self, issuer, province):
        page = issuer.get(reverse("plans:suggest-agencies"), {"q": "so tu phap"}).content.decode()
        assert "Sở Tư pháp" in page
        assert issuer.get(reverse("plans:suggest-agencies"), {"q": "zzz"}).content.decode().count("Không tìm thấy") == 1

    def test_a_task_that_names_nobody_is_given_to_someone(self, issuer, acts, founded, province):
        address = reverse("plans:task", args=[founded.tasks["women"].pk])
        assert "Văn bản không nêu cơ quan." in issuer.get(address, headers=HTMX).content.decode()
        issuer.post(*acts["assign"])
        assert Assignment.objects.get(task=founded.tasks["women"]).agency == province.departments[3]


class TestAnswers:
    def test_a_granted_extension_moves_the_day(self, issuer, acts, asked):
        issuer.post(*acts["extension"])
        asked.refresh_from_db()
        assert (asked.answer, asked.words) == (ExtensionAnswer.GRANTED, "Cố gắng")
        assert asked.part.due_on == date(2026, 7, 15)

    def test_a_refused_one_does_not(self, issuer, acts, asked):
        address, sent = acts["extension"]
        issuer.post(address, sent | {"granted": "no"})
        assert Extension.objects.get(pk=asked.pk).answer == ExtensionAnswer.REFUSED
        assert asked.part.due_on == date(2026, 5, 29)

    def test_an_answer_must_be_chosen(self, issuer, acts):
        address, _ = acts["extension"]
        response = issuer.post(address, {"version": 1, "words": "Hãy chờ"}, headers=HTMX)
        assert response.status_code == 422
        assert "Chưa chọn trả lời." in response.content.decode()
        assert "Hãy chờ" in response.content.decode()

    def test_a_difficulty_is_answered(self, issuer, acts, raised):
        issuer.post(*acts["difficulty"])
        assert Difficulty.objects.get(pk=raised.pk).answer == "Đã bố trí"


class TestCondition:
    @pytest.fixture
    def guidance(self, province, now):
        new = NewDocument(
            type="Hướng dẫn", number="5", symbol="HD-SNV", on="2026-05-20", issuer=province.standing,
            issuer_as_printed="Sở Nội vụ", title="Rà soát quy hoạch cán bộ nữ",
        )  # fmt: skip
        return documents.register_document(new=new, by=None, acting_for=province.standing, at=now, key=None)

    def test_names_the_document_and_starts_the_clock(self, issuer, acts, founded, guidance):
        address, sent = acts["condition"]
        issuer.post(address, sent | {"document": "5/HD-SNV"})
        task = Task.objects.get(pk=founded.tasks["review"].pk)
        assert (task.condition_document, task.condition_met_on, task.due_on) == (
            guidance, date(2026, 6, 3), date(2026, 9, 30),
        )  # fmt: skip

    def test_offers_documents_as_one_types(self, issuer, guidance):
        page = issuer.get(reverse("plans:suggest-documents"), {"q": "quy hoach can bo"}).content.decode()
        assert "Hướng dẫn 5/HD-SNV: Rà soát quy hoạch cán bộ nữ" in page

    def test_a_document_that_is_not_in_the_register_is_refused_kindly(self, issuer, acts):
        address, sent = acts["condition"]
        response = issuer.post(address, sent | {"document": "99/HD-SNV"}, headers=HTMX)
        assert response.status_code == 422
        assert "Chưa có văn bản này trong sổ." in response.content.decode()
        assert "99/HD-SNV" in response.content.decode()

    def test_a_day_that_is_past_is_refused(self, issuer, acts):
        address, sent = acts["condition"]
        response = issuer.post(address, sent | {"due_on": "01/6/2026"}, headers=HTMX)
        assert response.status_code == 422
        assert "không thể ở trước hôm nay" in response.content.decode()


class TestWithdraw:
    def test_keeps_the_reason(self, issuer, acts, founded):
        issuer.post(*acts["withdraw"])
        assert Task.objects.get(pk=founded.tasks["launch"].pk).reason == "Trùng"

    def test_asks_for_a_reason(self, issuer, acts):
        address, sent = acts["withdraw"]
        response = issuer.post(address, sent | {"reason": " "}, headers=HTMX)
        assert response.status_code == 422
        assert "Chưa nhập lý do dừng thực hiện." in response.content.decode()

    def test_shows_who_was_quicker(self, issuer, acts, founded, officer, province, now):
        task = Task.objects.get(pk=founded.tasks["launch"].pk)
        task.edit(expecting=1, product="Lễ phát động")
        response = issuer.post(*acts["withdraw"], headers=HTMX)
        assert response.status_code == 409
        assert "Nhiệm vụ đang được theo dõi" in response.content.decode()


class TestEndPlan:
    def test_asks_before(self, issuer, plan):
        page = issuer.get(reverse("plans:end", args=[plan.pk])).content.decode()
        assert "không cơ quan nào cập nhật tiến độ được nữa" in page

    def test_ends_it(self, issuer, plan):
        response = issuer.post(reverse("plans:end", args=[plan.pk]), {"version": 1, "reason": "Hết năm"})
        assert response.status_code == 302
        assert Plan.objects.get(pk=plan.pk).state == PlanState.ENDED

    def test_twice_says_that_it_has_ended(self, issuer, plan):
        for _ in range(2):
            response = issuer.post(reverse("plans:end", args=[plan.pk]), {"version": 1, "reason": "Hết năm"})
        assert response.status_code in {409, 422}
        assert "Kế hoạch đã kết thúc" in response.content.decode()

    def test_another_version_shows_both(self, issuer, plan):
        response = issuer.post(reverse("plans:end", args=[plan.pk]), {"version": 7, "reason": "Hết năm"})
        assert response.status_code == 409
        assert "Kế hoạch đang thực hiện" in response.content.decode()
        assert response.content.decode().count("Hết năm") >= 2

    def test_needs_a_reason(self, issuer, plan):
        response = issuer.post(reverse("plans:end", args=[plan.pk]), {"version": 1})
        assert response.status_code == 422
        assert "Chưa nhập lý do kết thúc." in response.content.decode()

    def test_is_not_for_others(self, viewer, colleague, stranger, elsewhere, plan):
        for client in (viewer, colleague, stranger, elsewhere):
            assert client.post(reverse("plans:end", args=[plan.pk]), {"version": 1, "reason": "x"}).status_code == 404


def test_the_way_back_is_the_sentence(issuer, acts, founded):
    response = issuer.post(*acts["withdraw"])
    assert response["Location"] == back_to(founded.tasks["launch"])
    page = issuer.get(response["Location"].split("#")[0]).content.decode()
    assert "Đã dừng thực hiện nhiệm vụ." in page
