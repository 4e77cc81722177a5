"""The register: one entry a document, doubles warned of, citations named, links noted; found without diacritics."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from songhanh.audit.models import Event
from songhanh.core.fields import EditedMeanwhile
from songhanh.documents import actions, queries
from songhanh.documents.drafts import NewCitation, NewDocument
from songhanh.documents.enums import DocumentState, LinkKind
from songhanh.documents.models import Citation, Clause, Document, Link

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 3)


@pytest.fixture
def new(province, text):
    return NewDocument(
        type="Kế hoạch", number="41", symbol="KH-UBND", on="2026-01-15", place="An Sơn", issuer=province.committee,
        issuer_as_printed="UBND tỉnh", title="Bình đẳng giới tại phường Hoà Đông", text=text,
    )  # fmt: skip


@pytest.fixture
def document(province, officer, new, now):
    return actions.register_document(new=new, by=officer, acting_for=province.standing, at=now, key=None)


def register(province, officer, new, now, **more):
    return actions.register_document(
        new=new, by=officer, at=now, **{"acting_for": province.standing, "key": None, **more}
    )


class TestRegisterDocument:
    def test_a_whole_date_is_a_day(self, document):
        assert document.issued_on == date(2026, 1, 15)
        assert str(document) == "Kế hoạch 41/KH-UBND"

    def test_a_partial_date_stays_as_printed(self, province, officer, new, now):
        made = register(province, officer, replace(new, on="2026-01"), now)
        assert (made.on, made.issued_on) == ("2026-01", None)

    def test_the_same_form_twice_is_one_document(self, province, officer, new, now):
        key = uuid4()
        assert register(province, officer, new, now, key=key) == register(province, officer, new, now, key=key)
        assert Document.objects.count() == 1

    def test_a_document_without_anything_is_named_by_its_title(self, province, officer, now):
        assert str(register(province, officer, NewDocument(title="Công điện khẩn"), now)) == "Công điện khẩn"

    def test_a_day_without_its_print_is_refused(self, document):
        with pytest.raises(IntegrityError), transaction.atomic():
            Document.objects.filter(pk=document.pk).update(on="")


class TestCorrectDocument:
    def test_corrects_and_says_what_was_before(self, province, officer, document, new, now):
        actions.correct_document(
            document=document,
            version=1,
            new=replace(new, number="42"),
            by=officer,
            acting_for=province.standing,
            at=now,
        )
        document.refresh_from_db()
        assert (document.number, document.version) == ("42", 2)
        assert "42/kh-ubnd" in document.search_text
        assert Event.objects.get(action="document.corrected").changes == {"number": ["41", "42"]}

    def test_the_second_of_two_people_loses_nothing_unseen(self, province, officer, document, new, now):
        known = {"new": new, "by": officer, "acting_for": province.standing, "at": now}
        actions.correct_document(document=document, version=1, **known)
        with pytest.raises(EditedMeanwhile):
            actions.correct_document(document=document, version=1, **known)

    def test_ends_with_a_reason(self, province, officer, document, now):
        actions.end_document(
            document=document, version=1, reason="Bị thay thế", by=officer, acting_for=province.standing, at=now
        )
        assert Document.objects.get().state == DocumentState.ENDED


class TestTwins:
    def test_the_same_number_type_issuer_and_date_warns(self, province, document, new):
        assert queries.twins_of(new, agency=province.standing, on=DAY) == [document]

    @pytest.mark.parametrize("other", [{"number": "42"}, {"on": "2026-01-16"}, {"type": "Quyết định"}, {"number": ""}])
    def test_anything_else_does_not(self, province, document, new, other):
        assert queries.twins_of(replace(new, **other), agency=province.standing, on=DAY) == []

    def test_what_one_may_not_know_does_not_warn(self, province, officer, new, now):
        theirs = replace(new, issuer=None, text=None)
        register(province, officer, theirs, now, acting_for=province.departments[1])
        assert queries.twins_of(theirs, agency=province.departments[2], on=DAY) == []
        assert len(queries.twins_of(theirs, agency=province.committee, on=DAY)) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("binh dang", True),
        ("BÌNH ĐẲNG hòa dong", True),
        ("hoà đông", True),
        ("41/kh-ubnd", True),
        ("uy ban nhan dan", True),
        ("binh dang tre em", False),
        ("b%g", False),
        ("b_nh", False),
        ("", True),
    ],
)
def test_finds_with_and_without_diacritics(document, words, found):
    assert Document.objects.containing(words).exists() is found


def test_known_are_ones_own_those_of_below_and_those_one_has_the_file_of(province, document):
    def known(agency):
        return queries.documents_known_to(agency, DAY).filter(pk=document.pk).exists()

    assert known(province.committee)
    assert known(province.standing)
    assert not known(province.departments[1])


def test_having_the_file_is_knowing_the_document(province, officer, document, now):
    from tests.songhanh.documents.conftest import PDF

    health = province.departments[1]
    actions.store_file(content=PDF, name="a.pdf", by=officer, acting_for=health, at=now)
    assert document in queries.documents_known_to(health, DAY)


class TestCitations:
    @pytest.fixture
    def noted(self, province, text, now):
        news = [NewCitation(0, 5, "36/CT-TTg"), NewCitation(9, 14, "36/CT-TTg"), NewCitation(20, 25, "22/NQ-CP")]
        known = {"text": text, "by": None, "acting_for": province.standing, "at": now}
        actions.note_citations(news=news, **known)
        actions.note_citations(news=news[:1], **known)
        return list(Citation.objects.order_by("start"))

    def test_are_noted_once_in_their_place(self, noted):
        assert len(noted) == 3

    def test_what_is_not_in_the_register_is_listed_once(self, document, noted):
        assert [one.identifier_as_printed for one in queries.missing_citations(document)] == ["36/CT-TTg", "22/NQ-CP"]

    def test_naming_one_names_the_same_print_everywhere(self, province, officer, document, noted, now):
        actions.name_cited(citation=noted[0], document=document, by=officer, acting_for=province.standing, at=now)
        assert [one.identifier_as_printed for one in queries.missing_citations(document)] == ["22/NQ-CP"]

    def test_one_place_holds_one_citation(self, text, noted):
        with pytest.raises(IntegrityError), transaction.atomic():
            Citation.objects.create(text=text, start=0, end=5, identifier_as_printed="x")

    def test_a_citation_has_words(self, text):
        with pytest.raises(IntegrityError), transaction.atomic():
            Citation.objects.create(text=text, start=5, end=5, identifier_as_printed="x")


class TestLinks:
    def test_a_link_is_noted_once(self, province, officer, document, new, now):
        other = register(province, officer, replace(new, number="9", text=None), now)
        known = {"document": document, "other": other, "kind": LinkKind.IMPLEMENTS, "on": None, "by": officer}
        for _ in range(2):
            actions.link_documents(**known, acting_for=province.standing, at=now)
        assert Link.objects.count() == 1
        assert Event.objects.filter(action="documents.linked").count() == 1

    def test_no_document_links_to_itself(self, province, officer, document, now):
        known = {"document": document, "other": document, "kind": LinkKind.AMENDS}
        with pytest.raises(actions.CannotLinkDocuments):
            actions.link_documents(**known, on=None, by=officer, acting_for=province.standing, at=now)
        with pytest.raises(IntegrityError), transaction.atomic():
            Link.objects.create(**known)


@pytest.mark.parametrize("change", [{"ordinal": 0}, {"ordinal": 900, "start": 4, "end": 4}])
def test_a_clause_has_words_and_its_own_number(text, change):
    fields = {"text": text, "kind": "dash", "start": 0, "end": 4, **change}
    with pytest.raises(IntegrityError), transaction.atomic():
        Clause.objects.create(**fields)
