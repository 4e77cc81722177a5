"""
A1: the event is part of the act. Every action is done once, then again with each of its writes failing in turn: then
neither its rows nor its event are there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction

import vanban
from songhanh.accounts import actions as accounts
from songhanh.accounts.enums import RoleName
from songhanh.accounts.models import User
from songhanh.audit.models import Event
from songhanh.audit.queries import breaks
from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewCitation, NewDocument, NewRecipient
from songhanh.documents.enums import LinkKind
from songhanh.documents.models import Citation, Document, Text
from songhanh.indicators import actions as indicators
from songhanh.indicators.enums import Comparator
from songhanh.intake import acceptance, acts, missing_agencies, pasting
from songhanh.intake import actions as intake
from songhanh.intake.models import Review, Upload
from songhanh.intake.reading_process import Refusal
from songhanh.intake.review import Standing
from songhanh.organisations import actions as organisations
from songhanh.organisations import founding
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency, Membership
from songhanh.organisations.standing import name_standing_agency
from songhanh.plans import actions as plans
from songhanh.plans.models import Difficulty, Duty, Extension, Part, Plan, Task
from tests.reliability import a1_reports, a1_takeouts
from tests.reliability.test_a1_code import dotted, modules, reach, record, writers
from tests.songhanh.intake.conftest import PLAN
from tests.songhanh.plans.conftest import new_plan

pytestmark = pytest.mark.django_db
PASTED = pasting.Pasted(
    table="STT\tNội dung\tChủ trì\tThời gian\n1\tMở lớp tập huấn\tSở Y tế\tTháng 6\n", type="Kế hoạch", number="1",
    symbol="KH", issued_on=date(2026, 1, 5), place="An Sơn", issuer="Sở Nội vụ", title="Kế hoạch năm 2026",
)  # fmt: skip
PDF = b"%PDF-1.7\nx"
JUNE = date(2026, 6, 1)


class CutOff(DatabaseError):
    """The database at the worst moment."""


@dataclass
class World:
    """An installation in which every action has something to act on; rows are fetched anew for each try."""

    province: Any
    founded: Any
    review: Review
    now: Any

    @property
    def person(self) -> User:
        return self.province.people["officer"]

    @property
    def who(self) -> dict[str, Any]:
        return {"by": self.person, "acting_for": self.province.standing, "at": self.now}

    @property
    def theirs(self) -> dict[str, Any]:
        return {"by": self.province.people["health"], "acting_for": self.province.departments[1], "at": self.now}

    def fresh_person(self) -> User:
        return User.objects.get(pk=self.person.pk)

    def part(self) -> Part:
        return self.founded.part("training", self.province.departments[1])

    def task(self, name: str = "training") -> Task:
        return Task.objects.get(pk=self.founded.tasks[name].pk)

    def unclear(self) -> Any:
        return self.task("unclear").assignments.get()

    def text(self) -> Text:
        return self.founded.plan.document.text

    def document(self) -> Document:
        return Document.objects.get(pk=self.founded.plan.document_id)

    def other(self) -> Document:
        new = NewDocument(type="Quyết định", number=uuid4().hex[:8], text=self.text())
        return documents.register_document(new=new, key=None, **self.who)

    def upload(self) -> Upload:
        return intake.receive_upload(content=uuid4().bytes, name="a.txt", **self.who)

    def failed(self) -> Upload:
        return intake.refuse_upload(upload=self.upload(), refusal=Refusal("broken", "Hỏng."), at=self.now)

    def standing(self) -> Standing:
        return Standing(Review.objects.get(pk=self.review.pk), date(2026, 6, 3))

    def rejected(self) -> list[intake.NewDecision]:
        standing = self.standing()
        return acts.reject(standing, standing.settled.tasks[0].key, None)

    def agency(self) -> Agency:
        return Agency.objects.get(pk=self.province.communes[4].pk)

    def committee(self) -> Agency:
        return Agency.objects.get(pk=self.province.committee.pk)

    def plan(self) -> Plan:
        return Plan.objects.select_related("agency", "standing").get(pk=self.founded.plan.pk)

    def spare_document(self) -> Document:
        reading = vanban.read(PLAN.encode(), "41.txt").to_json()
        text = documents.store_text(reading=reading, file=None, source_version=uuid4().hex, **self.who)
        return documents.register_document(new=NewDocument(text=text), key=None, **self.who)


def nothing(world: World) -> None:
    return None


def report(world: World) -> dict[str, Any]:
    return {"part": world.part(), "version": 1, "by": world.theirs["by"], "acting_for": world.theirs["acting_for"],
            "at": world.now, "key": uuid4()}  # fmt: skip


def ask(world: World) -> Extension:
    until = date(2026, 7, 1)
    return plans.ask_extension(part=world.part(), until=until, reason="Bận", key=uuid4(), **world.theirs)


def raise_(world: World) -> Difficulty:
    return plans.raise_difficulty(part=world.part(), words="Thiếu kinh phí", key=uuid4(), **world.theirs)


def person(login: str, world: World) -> organisations.NewPerson:
    return organisations.NewPerson(login, "Người Mới", RoleName.VIEWER, world.province.standing)


def commune(name: str, world: World) -> organisations.NewAgency:
    return organisations.NewAgency(AgencyKind.COMMUNE, name, "", world.province.committee)


def cite(world: World) -> list[Citation]:
    return documents.note_citations(text=world.text(), news=[NewCitation(0, 8, "41/KH")], **world.who)


# Action → what must be there before, and the act itself, which gets it.
Act = Callable[[World, Any], Any]
CASES: dict[Callable[..., Any], tuple[Callable[[World], Any], Act]] = {
    accounts.issue_slip: (nothing, lambda w, _: accounts.issue_slip(user=w.person, **w.who)),
    accounts.use_slip: (
        lambda w: accounts.issue_slip(user=w.person, **w.who),
        lambda w, code: accounts.use_slip(login=w.person.login, code=code, password="Mười-hai-bến-9", at=w.now),
    ),
    accounts.change_password: (
        nothing,
        lambda w, _: accounts.change_password(user=w.fresh_person(), password="x", acting_for=None, at=w.now),
    ),
    accounts.carry_over_password: (
        lambda w: accounts.issue_slip(user=w.person, **w.who),
        lambda w, _: accounts.carry_over_password(users=[w.person], encoded=ENCODED, **w.who),
    ),
    organisations.add_agency: (
        nothing, lambda w, _: organisations.add_agency(new=commune("Ủy ban nhân dân xã Mới", w), **w.who)
    ),
    organisations.add_agencies: (
        nothing, lambda w, _: organisations.add_agencies(news=[commune("xã A", w), commune("xã B", w)], **w.who)
    ),
    organisations.load_territory: (nothing, lambda w, _: organisations.load_territory(provinces=["04"], **w.who)),
    organisations.rename_agency: (
        nothing,
        lambda w, _: organisations.rename_agency(agency=w.agency(), name="xã C", short="", on=JUNE, **w.who),
    ),
    organisations.end_agency: (
        nothing,
        lambda w, _: organisations.end_agency(
            agency=w.agency(), on=date(2026, 6, 1), successors=[(w.province.communes[0], None)], basis="NQ", **w.who
        ),
    ),
    organisations.remember_name: (
        nothing,
        lambda w, _: organisations.remember_name(
            printed="Sở Hàng hải", within=w.province.committee, agency=w.province.departments[1], **w.who
        ),
    ),
    organisations.add_person: (nothing, lambda w, _: organisations.add_person(new=person("moi", w), **w.who)),
    organisations.add_people: (
        nothing, lambda w, _: organisations.add_people(news=[person("moi1", w), person("moi2", w)], **w.who)
    ),
    organisations.give_role: (
        nothing,
        lambda w, _: organisations.give_role(
            user=w.person, agency=w.province.departments[2], role=RoleName.VIEWER, **w.who
        ),
    ),
    organisations.end_role: (
        nothing,
        lambda w, _: organisations.end_role(membership=Membership.objects.get(user=w.person), **w.who),
    ),
    founding.settle_agency: (
        nothing,
        lambda w, _: founding.settle_agency(
            agency=Agency.objects.get(pk=w.province.standing.pk), name="Sở Nội vụ", province="04", **w.who
        ),
    ),
    documents.store_file: (nothing, lambda w, _: documents.store_file(content=PDF, name="a.pdf", **w.who)),
    documents.store_text: (
        nothing,
        lambda w, _: documents.store_text(reading={"text": "một\n"}, file=None, source_version="t", **w.who),
    ),
    documents.register_document: (
        nothing, lambda w, _: documents.register_document(new=NewDocument(number="9"), key=uuid4(), **w.who)
    ),
    documents.register_by_hand: (
        nothing,
        lambda w, _: documents.register_by_hand(
            new=NewDocument(number="7"), content=PDF, name="a.pdf", key=uuid4(), **w.who
        ),
    ),
    documents.correct_by_hand: (
        nothing,
        lambda w, _: documents.correct_by_hand(
            document=w.document(), version=1, new=NewDocument(number="8", text=w.text()), content=PDF, name="a.pdf",
            **w.who,
        ),
    ),
    documents.correct_document: (
        nothing,
        lambda w, _: documents.correct_document(
            document=w.document(), version=1, new=NewDocument(number="10", text=w.text()), **w.who
        ),
    ),
    documents.end_document: (
        nothing, lambda w, _: documents.end_document(document=w.document(), version=1, reason="Hết", **w.who)
    ),
    documents.note_citations: (nothing, lambda w, _: cite(w)),
    documents.note_recipients: (
        nothing,
        lambda w, _: documents.note_recipients(
            document=w.document(), news=[NewRecipient(w.agency(), "UBND xã")], **w.who
        ),
    ),
    documents.name_cited: (
        lambda w: (cite(w), w.other()),
        lambda w, made: documents.name_cited(citation=Citation.objects.get(), document=made[1], **w.who),
    ),
    documents.link_documents: (
        lambda w: w.other(),
        lambda w, other: documents.link_documents(
            document=w.document(), other=other, kind=LinkKind.IMPLEMENTS, on=None, **w.who
        ),
    ),
    indicators.note_targets: (
        nothing,
        lambda w, _: indicators.note_targets(
            plan=w.founded.plan, news=[indicators.NewTarget(0, 8, Comparator.YES)], **w.who
        ),
    ),
    plans.ask_extension: (nothing, lambda w, _: ask(w)),
    plans.answer_extension: (
        ask,
        lambda w, _: plans.answer_extension(
            extension=Extension.objects.get(), version=1, granted=True, words="", **w.who
        ),
    ),
    plans.raise_difficulty: (nothing, lambda w, _: raise_(w)),
    plans.answer_difficulty: (
        raise_,
        lambda w, _: plans.answer_difficulty(difficulty=Difficulty.objects.get(), version=1, words="Đã cấp", **w.who),
    ),
    plans.found_plan: (
        lambda w: w.spare_document(),
        lambda w, document: plans.found_plan(new=new_plan(w.province, document), key=None, **w.who),
    ),
    plans.report_progress: (
        lambda w: documents.store_file(content=PDF, name="a.pdf", **w.theirs),
        lambda w, kept: plans.report_progress(words="Xong", percent=9, done=False, evidence=[kept], **report(w)),
    ),
    plans.finish_part: (nothing, lambda w, _: plans.finish_part(**report(w))),
    plans.waive_part: (nothing, lambda w, _: plans.waive_part(part=w.part(), version=1, reason="Thôi", **w.who)),
    plans.hand_to_officer: (
        nothing,
        lambda w, _: plans.hand_to_officer(
            assignment=w.part().assignment, version=1, officer=w.theirs["by"], **w.theirs
        ),
    ),
    plans.hand_over: (
        nothing,
        lambda w, _: plans.hand_over(
            assignment=w.part().assignment, version=1, to=w.province.departments[3], reason="", **w.who
        ),
    ),
    plans.settle_assignment: (
        nothing,
        lambda w, _: plans.settle_assignment(
            assignment=w.unclear(), version=1, agencies=w.province.departments[1:3], **w.who
        ),
    ),
    plans.assign_task: (
        lambda w: w.unclear().edit(expecting=1, valid_to=date(2026, 6, 3)),
        lambda w, _: plans.assign_task(
            task=w.task("unclear"), version=1, agencies=[w.province.communes[0]], **w.who
        ),
    ),
    plans.fulfil_condition: (
        nothing,
        lambda w, _: plans.fulfil_condition(
            task=w.task("review"), version=1, document=None, due_on=date(2026, 9, 1), **w.who
        ),
    ),
    plans.withdraw_task: (nothing, lambda w, _: plans.withdraw_task(task=w.task(), version=1, reason="Thôi", **w.who)),
    plans.end_plan: (
        nothing,
        lambda w, _: plans.end_plan(
            plan=Plan.objects.get(pk=w.founded.plan.pk), version=1, reason="Hết năm", **w.who
        ),
    ),
    plans.withdraw_plan: (
        nothing,
        lambda w, _: plans.withdraw_plan(plan=w.plan(), version=1, reason="Ban hành nhầm", key=uuid4(), **w.who),
    ),
    plans.hand_over_plan: (
        lambda w: organisations.add_agency(
            new=organisations.NewAgency(AgencyKind.OFFICE, "Phòng Tổ chức", "", w.province.standing), **w.who
        ),
        lambda w, office: plans.hand_over_plan(
            plan=w.plan(), version=1, to=office, on=date(2026, 6, 3), reason="Sắp xếp lại", key=uuid4(), **w.who
        ),
    ),
    plans.name_superior: (
        lambda w: plans.found_plan(new=new_plan(w.province, w.spare_document()), key=None, **w.who),
        lambda w, above: plans.name_superior(plan=w.plan(), version=1, superior=above, key=uuid4(), **w.who),
    ),
    plans.settle_duty: (
        nothing,
        lambda w, _: plans.settle_duty(
            duty=Duty.objects.get(), version=1, who=w.province.communes[:2], to=w.province.standing, via=None,
            due_on=None, cut_off=JUNE, key=uuid4(), **w.who
        ),
    ),
    plans.name_standing_agency: (
        nothing,
        lambda w, _: plans.name_standing_agency(
            issuer=w.committee(), version=1, agency=w.province.standing, on=JUNE, basis="QĐ", with_plans=True,
            key=uuid4(), **w.who
        ),
    ),
    name_standing_agency: (
        nothing,
        lambda w, _: name_standing_agency(
            issuer=w.committee(), version=1, agency=w.province.standing, on=JUNE, basis="", **w.who
        ),
    ),
    intake.receive_upload: (nothing, lambda w, _: w.upload()),
    intake.finish_reading: (
        lambda w: w.upload(),
        lambda w, made: intake.finish_reading(
            upload=made, result=vanban.read(PLAN.encode(), "a.txt").to_json(), reader_version="t", at=w.now
        ),
    ),
    intake.refuse_upload: (
        lambda w: w.upload(),
        lambda w, made: intake.refuse_upload(upload=made, refusal=Refusal("broken", "Hỏng."), at=w.now),
    ),
    intake.discard_upload: (
        lambda w: w.failed(),
        lambda w, made: intake.discard_upload(upload=Upload.objects.get(pk=made.pk), **w.who),
    ),
    intake.decide: (nothing, lambda w, _: intake.decide(review=w.review, news=w.rejected(), **w.who)),
    intake.undo: (
        lambda w: intake.decide(review=w.review, news=w.rejected(), **w.who),
        lambda w, _: intake.undo(review=w.review, **w.who),
    ),
    intake.set_aside: (nothing, lambda w, _: intake.set_aside(review=w.review, reason="Nhầm", **w.who)),
    intake.take_up: (
        lambda w: intake.set_aside(review=w.review, reason="Nhầm", **w.who),
        lambda w, _: intake.take_up(review=w.review, **w.who),
    ),
    acceptance.accept_review: (
        nothing, lambda w, _: acceptance.accept_review(review=w.review, version=1, **w.who)
    ),
    pasting.read_pasted: (
        lambda w: w.failed(),
        lambda w, made: pasting.read_pasted(upload=Upload.objects.get(pk=made.pk), said=PASTED, **w.who),
    ),
    missing_agencies.make_missing_agencies: (
        nothing,
        lambda w, _: missing_agencies.make_missing_agencies(
            standing=w.standing(), phrases=["Sở Hàng hải"], **w.who
        ),
    ),
    **a1_reports.CASES,
    **a1_takeouts.CASES,
}  # fmt: skip
ENCODED = "md5$x$9dd4e461268c8034f5c8564e155c67a6"
MOST_CUTS = 5  # of the writes of one action: the first, the last, and some between
# Makes the very first person, so it has a world of its own below.
APART = {"songhanh.organisations.founding.found_installation"}
WITHOUT_TIME = {"songhanh.intake.jobs.read_next_upload", "songhanh.intake.jobs.read_upload"}  # call actions


def test_every_action_that_records_has_its_case():
    known = {dotted(inspect.unwrap(one)) for one in CASES}
    acting = {dotted(one) for module in modules() for one in writers(module) if record in reach(one)}
    assert acting - known - WITHOUT_TIME == APART


@contextmanager
def cut_at(number: int) -> Iterator[list[str]]:
    """Let the writes before `number` through and fail that one; 0 lets all through. Yields what was written to."""
    written: list[str] = []

    def execute(run: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.startswith(("INSERT", "UPDATE", "DELETE")):
            written.append(sql.split('"')[1])
            if len(written) == number:
                raise CutOff(sql[:60])
        return run(sql, params, many, context)

    with connection.execute_wrapper(execute):
        yield written


def everything() -> dict[str, list[Any]]:
    """Every row of every table."""
    return {model._meta.label: list(model._default_manager.order_by("pk").values_list()) for model in apps.get_models()}


def half_done(world: Any, prepare: Callable[[Any], Any], act: Act) -> list[str]:
    """Do an act whole, then cut at its writes; return what is wrong with it."""
    with transaction.atomic():
        given, events = prepare(world), Event.objects.count()
        with cut_at(0) as written:
            act(world, given)
        wrong = [] if Event.objects.count() > events and not breaks() else ["no event"]
        transaction.set_rollback(True)
    count = len(written)
    cuts = sorted({1, count, *range(1, count, max(1, count // (MOST_CUTS - 2)))})
    for cut in cuts:
        with transaction.atomic():
            given, before = prepare(world), everything()
            with pytest.raises(CutOff), cut_at(cut):
                act(world, given)
            transaction.set_rollback(False)  # what is left is looked at as it is
            if everything() != before:
                wrong.append(f"rows stay when write {cut} of {count} fails ({written[cut - 1]})")
            transaction.set_rollback(True)
    return wrong


def test_an_act_and_its_event_are_there_together_or_not_at_all(province, founded, review, now):
    world = World(province, founded, review, now)
    wrong = {act.__name__: found for act, case in CASES.items() if (found := half_done(world, *case))}
    assert wrong == {}


def test_so_is_the_founding_of_an_installation(now):
    def found(_world: None, _given: None) -> None:
        founding.found_installation(login="a", name="A", password="Mười-hai-bến-9", agency_name="Sở A", at=now)

    assert half_done(None, lambda _: None, found) == []


def test_an_action_without_a_transaction_is_caught(province, founded, review, now):
    """The same act as a careless hand writes it: the row first, the event behind it, nothing that holds both."""

    def rename(world: World, _given: None) -> None:
        world.agency().edit(expecting=1, name="xã D")
        record("agency.renamed", on=None, acting_for=None, by=None, at=world.now + timedelta(days=1))

    wrong = half_done(World(province, founded, review, now), lambda _: None, rename)
    assert any("rows stay" in one for one in wrong)


def test_an_action_without_its_event_is_caught(province, founded, review, now):
    @transaction.atomic
    def rename(world: World, _given: None) -> None:
        world.agency().edit(expecting=1, name="xã D")

    assert half_done(World(province, founded, review, now), lambda _: None, rename) == ["no event"]
