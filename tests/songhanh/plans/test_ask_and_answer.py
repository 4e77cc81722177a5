"""More time and help are asked by who does the part and answered by who gave it, or from above."""

from datetime import date
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from songhanh.core.fields import EditedMeanwhile
from songhanh.plans import actions, queries
from songhanh.plans.enums import ExtensionAnswer, PartState
from songhanh.plans.models import Difficulty, Extension, Part

pytestmark = pytest.mark.django_db
UNTIL = date(2026, 6, 30)


@pytest.fixture
def part(founded, health):
    return founded.part("training", health)


@pytest.fixture
def ask(part, province, health, now):
    def send(**more):
        said = {"part": part, "until": UNTIL, "reason": "Giảng viên bận", "by": province.people["health"]}
        return actions.ask_extension(**(said | {"acting_for": health, "at": now, "key": None} | more))

    return send


@pytest.fixture
def answer(province, now):
    def send(extension, **more):
        said = {"extension": extension, "version": extension.version, "granted": True, "words": "Đồng ý", "at": now}
        return actions.answer_extension(
            **(said | {"by": province.people["officer"], "acting_for": province.standing} | more)
        )

    return send


class TestExtension:
    def test_a_grant_moves_the_due_day_of_this_part_alone(self, ask, answer, founded, part, province):
        answer(ask())
        part.refresh_from_db()
        assert (part.due_on, part.turn.due_on) == (UNTIL, date(2026, 5, 29))
        assert founded.part("training", province.departments[2]).due_on == date(2026, 5, 29)

    def test_a_refusal_moves_nothing(self, ask, answer, part):
        extension = answer(ask(), granted=False, words="Không thể lùi")
        part.refresh_from_db()
        assert (extension.answer, part.due_on) == (ExtensionAnswer.REFUSED, date(2026, 5, 29))

    def test_those_above_the_issuer_may_answer(self, ask, answer, province):
        assert answer(ask(), acting_for=province.committee).answer == ExtensionAnswer.GRANTED

    def test_the_one_who_asked_may_not(self, ask, answer, health):
        with pytest.raises(actions.CannotAnswerExtension):
            answer(ask(), acting_for=health)

    def test_is_answered_once(self, ask, answer):
        extension = answer(ask())
        with pytest.raises(actions.CannotAnswerExtension):
            answer(extension)

    def test_of_two_answers_at_once_the_second_sees_the_first(self, ask, answer):
        extension = ask()
        stale = Extension.objects.get(pk=extension.pk)
        answer(extension)
        with pytest.raises(EditedMeanwhile):
            answer(stale)

    @pytest.mark.parametrize(
        "more",
        [{"reason": " "}, {"until": date(2026, 5, 29)}, {"until": date(2026, 6, 3)}],
    )
    def test_is_asked_for_a_later_day_with_a_reason(self, ask, more):
        with pytest.raises(actions.CannotAskExtension):
            ask(**more)

    def test_one_waits_at_a_time(self, ask):
        ask()
        with pytest.raises(actions.CannotAskExtension):
            ask()

    def test_the_same_key_asks_once(self, ask):
        key = uuid4()
        assert ask(key=key) == ask(key=key)

    def test_not_for_anothers_part(self, ask, province):
        with pytest.raises(actions.CannotAskExtension):
            ask(acting_for=province.departments[2])

    def test_not_without_a_due_day(self, ask, founded, province):
        with pytest.raises(actions.CannotAskExtension):
            ask(part=founded.part("follow", province.standing), acting_for=province.standing)

    def test_not_for_what_is_done(self, ask, part):
        Part.objects.filter(pk=part.pk).update(state=PartState.DONE, done_on=date(2026, 6, 1))
        with pytest.raises(actions.CannotAskExtension):
            ask(part=Part.objects.get(pk=part.pk))

    @pytest.mark.parametrize("more", [{"reason": ""}, {"answer": "granted"}, {"answered_by": "somebody"}])
    def test_the_table_holds_to_it(self, ask, province, more):
        extension = ask()
        more = {name: province.people["officer"] if value == "somebody" else value for name, value in more.items()}
        with pytest.raises(IntegrityError), transaction.atomic():
            Extension.objects.filter(pk=extension.pk).update(**more)

    def test_the_table_holds_one_that_waits(self, ask, part, now):
        ask()
        with pytest.raises(IntegrityError), transaction.atomic():
            Extension.objects.create(part=part, until=UNTIL, reason="x", asked_at=now)


class TestDifficulty:
    @pytest.fixture
    def raised(self, part, province, health, now):
        return actions.raise_difficulty(
            part=part, words="Chưa có kinh phí", by=province.people["health"], acting_for=health, at=now, key=None
        )

    def answer(self, difficulty, province, now, **more):
        said = {"difficulty": difficulty, "version": difficulty.version, "words": "Đã bố trí", "at": now}
        return actions.answer_difficulty(
            **(said | {"by": province.people["officer"], "acting_for": province.standing} | more)
        )

    def test_is_answered_from_above(self, raised, province, now):
        assert self.answer(raised, province, now).answer == "Đã bố trí"

    def test_waits_until_it_is(self, raised, ask, province, now):
        ask()
        waiting = queries.requests_waiting(province.standing, 10)
        assert {one.kind for one in waiting} == {"extension", "difficulty"}
        assert {one.part for one in waiting} == {raised.part.pk}
        self.answer(raised, province, now)
        assert [one.kind for one in queries.requests_waiting(province.standing, 10)] == ["extension"]

    def test_of_others_plans_nothing_waits_for_me(self, raised, health):
        assert queries.requests_waiting(health, 10) == []

    def test_a_second_answer_corrects_the_first(self, raised, province, now):
        self.answer(raised, province, now)
        assert self.answer(raised, province, now, words="Bố trí quý III").answer == "Bố trí quý III"

    def test_of_two_answers_at_once_the_second_sees_the_first(self, raised, province, now):
        self.answer(raised, province, now)
        with pytest.raises(EditedMeanwhile):
            self.answer(raised, province, now, version=1)

    def test_says_something(self, raised, part, province, health, now):
        with pytest.raises(actions.CannotAnswerDifficulty):
            self.answer(raised, province, now, words=" ")
        with pytest.raises(actions.CannotRaiseDifficulty):
            actions.raise_difficulty(part=part, words=" ", by=None, acting_for=health, at=now, key=None)

    def test_is_raised_by_who_has_the_part_and_answered_by_who_gave_it(self, raised, part, province, health, now):
        with pytest.raises(actions.CannotAnswerDifficulty):
            self.answer(raised, province, now, acting_for=health)
        with pytest.raises(actions.CannotRaiseDifficulty):
            actions.raise_difficulty(part=part, words="x", by=None, acting_for=province.standing, at=now, key=None)

    @pytest.mark.parametrize(
        "more", [{"words": ""}, {"answer": "x"}, {"answer": "", "answered_at": "2026-06-03T02:00Z"}]
    )
    def test_the_table_holds_to_it(self, raised, more):
        with pytest.raises(IntegrityError), transaction.atomic():
            Difficulty.objects.filter(pk=raised.pk).update(**more)
