"""Search: every group within what the agency may know, with and without diacritics, and no failure on odd words."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from songhanh.accounts.enums import RoleName
from tests.songhanh.plans.conftest import document, founded, text, women  # noqa: F401

SEARCH = reverse("search")


def found(client, typed, **more) -> dict[str, list[str]]:
    answer = client.get(SEARCH, {"q": typed, **more})
    assert answer.status_code == 200
    return {group.name: [str(hit.words) for hit in group.hits] for group in answer.context["groups"]}


def plain(words: list[str]) -> str:
    return " ".join(words).replace("<mark>", "").replace("</mark>", "")


@pytest.mark.parametrize("typed", ["hoa son", "HÒA SƠN", "huyen hoà son"])
def test_finds_with_and_without_diacritics(founded, as_role, typed):  # noqa: F811
    assert "huyện Hoà Sơn" in plain(found(as_role("health"), typed)["nhiem-vu"])


def test_d_finds_đ(founded, as_role):  # noqa: F811
    assert "don doc" not in plain(found(as_role(RoleName.OFFICER), "don doc")["nhiem-vu"])
    assert "đôn đốc" in plain(found(as_role(RoleName.OFFICER), "don doc")["nhiem-vu"])


def test_finds_a_document_by_its_number_and_leads_to_its_plan(founded, as_role):  # noqa: F811
    answer = as_role("health").get(SEARCH, {"q": "41/KH-SNV"})
    (hit,) = next(group for group in answer.context["groups"] if group.name == "van-ban").hits
    assert hit.address == reverse("plans:plan", args=[founded.plan.pk])


def test_finds_a_clause_that_orders_nothing_and_leads_to_it(founded, as_role):  # noqa: F811
    answer = as_role("health").get(SEARCH, {"q": "nang cao nhan thuc"})
    (hit,) = next(group for group in answer.context["groups"] if group.name == "dieu-khoan").hits
    assert plain([str(hit.words)]) == "Nâng cao nhận thức của cán bộ và nhân dân."
    assert hit.address == f"{reverse('plans:plan', args=[founded.plan.pk])}#muc-I"


def test_a_clause_with_a_task_is_found_once_as_the_task(founded, as_role):  # noqa: F811
    groups = found(as_role("health"), "to roi")
    assert len(groups["nhiem-vu"]) == 1
    assert "dieu-khoan" not in groups


class TestOffered:
    URL = reverse("suggest-search")

    def test_first_hits_lead_straight_to_their_place(self, founded, as_role):  # noqa: F811
        page = as_role("health").get(self.URL, {"q": "to roi"}).text
        address = f"{reverse('plans:plan', args=[founded.plan.pk])}#nhiem-vu-{founded.tasks['leaflets'].pk}"
        assert f'data-go="{address}"' in page
        assert f'data-go="{SEARCH}?q=to%20roi"' in page

    def test_one_letter_offers_no_hit(self, founded, as_role):  # noqa: F811
        assert "nhiem-vu" not in as_role("health").get(self.URL, {"q": "t"}).text

    def test_administrators_are_offered_no_content(self, founded, as_role):  # noqa: F811
        assert "nhiem-vu" not in as_role(RoleName.SYSTEM_ADMINISTRATOR).get(self.URL, {"q": "to roi"}).text

    def test_takes_few_queries(self, founded, as_role, django_assert_max_num_queries):  # noqa: F811
        client = as_role("health")
        with django_assert_max_num_queries(8):
            client.get(self.URL, {"q": "so"})


def test_finds_agencies_and_colleagues(founded, as_role):  # noqa: F811
    groups = found(as_role("health"), "yen")
    assert plain(groups["nguoi"]) == "Lê Thị Yên"
    assert "Sở Y tế" in plain(found(as_role("health"), "so y te")["co-quan"])


def test_people_of_other_agencies_are_not_found(founded, as_role):  # noqa: F811
    assert "nguoi" not in found(as_role("health"), "páo")
    assert "nguoi" not in found(as_role("commune"), "yen")


def test_an_administrator_finds_people_in_reach_and_no_content(founded, as_role):  # noqa: F811
    client = as_role(RoleName.SYSTEM_ADMINISTRATOR)
    assert "nguoi" in found(client, "pao")
    assert set(found(client, "hoa son")) <= {"co-quan", "nguoi"}


@pytest.mark.parametrize("typed", ["hoa son", "41/KH-SNV", "tien bo cua phu nu"])
def test_what_one_may_not_see_is_in_no_group(founded, province, signed_in, now, typed):  # noqa: F811
    from songhanh.organisations import actions

    new = actions.NewPerson("thachson", "Vàng A Súa", RoleName.OFFICER, province.communes[4])
    person, _ = actions.add_person(new=new, by=None, acting_for=None, at=now)
    assert set(found(signed_in(person), typed)) <= {"co-quan"}


def test_nothing_found_says_what_to_try(founded, as_role):  # noqa: F811
    page = as_role("health").get(SEARCH, {"q": "không có gì"}).content.decode()
    assert "Không tìm thấy “không có gì”. Thử tìm theo số, ký hiệu hoặc bỏ bớt từ." in page


def test_one_group_comes_by_pages(founded, as_role, province):  # noqa: F811
    answer = as_role("health").get(SEARCH, {"q": "uy ban nhan dan", "nhom": "co-quan", "page": "1"})
    assert [group.name for group in answer.context["groups"]] == ["co-quan"]
    assert len(answer.context["groups"][0].hits) == 6
    assert not as_role("health").get(SEARCH, {"q": "uy ban", "nhom": "co-quan", "page": "9"}).context["groups"]


@pytest.mark.parametrize(
    "query",
    ["q=", "q=%00", "q=a", "q=%25", "q=_", "q=" + "x" * 5000, "nhom=x&q=ab", "q=ab&page=x&nhom=nguoi", "q=%22%5C"],
)
def test_odd_words_are_no_failure(founded, as_role, query):  # noqa: F811
    assert as_role("health").get(f"{SEARCH}?{query}").status_code == 200


def test_takes_few_queries(founded, as_role, django_assert_max_num_queries):  # noqa: F811
    client = as_role("health")
    with django_assert_max_num_queries(8):
        client.get(SEARCH, {"q": "so"})


def test_a_stranger_signs_in_first():
    assert Client().get(SEARCH).status_code == 302


def test_the_box_stands_in_the_top_bar(founded, as_role):  # noqa: F811
    page = as_role("health").get(reverse("tasks:mine")).content.decode()
    assert f'action="{SEARCH}" role="search"' in page
