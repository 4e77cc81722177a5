"""What else one may do with a part: more time, a difficulty, another person or agency, or that it is not to be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.forms import BoundField
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from songhanh.accounts.enums import Permission
from songhanh.accounts.models import User
from songhanh.audit import queries as trail
from songhanh.audit.actions import KeyUsedForAnotherForm
from songhanh.core.calendar import printed
from songhanh.core.fields import EditedMeanwhile
from songhanh.organisations import queries as organisations
from songhanh.organisations import tree
from songhanh.organisations.models import Agency
from songhanh.plans import actions
from songhanh.plans.access import PartSeen
from songhanh.plans.enums import PartState
from songhanh.plans.models import Assignment
from songhanh.plans.rules import OPEN_STATES
from songhanh.web.gate import Acting, acting_of
from songhanh.web.shared import Conflict, form_page
from songhanh.web.tasks.answers import (
    STATE_WORDS,
    ask_again,
    beginnings,
    gone_well,
    is_open,
    may_report,
    name_of,
    part_or_404,
)
from songhanh.web.tasks.forms import (
    DifficultyForm,
    ExtensionForm,
    HandOverForm,
    MoveForm,
    OfficerForm,
    WaiveForm,
)

SUGGESTED = 8
SAME_NAME = "Có nhiều đơn vị cùng tên này. Đề nghị gõ thêm tên địa phương."


@dataclass(frozen=True, slots=True)
class Move:
    """A text button under the form of progress, and the small form that it unfolds."""

    url_name: str
    label: str
    button: str
    form: type[MoveForm]
    may: Callable[[Acting, PartSeen], bool]
    do: Callable[[Acting, PartSeen, dict[str, Any], datetime], str]  # returns what to say of it
    refusals: tuple[type[Exception], ...]
    fits: Callable[[PartSeen], bool] = lambda seen: seen.part.state in OPEN_STATES
    version_of: Callable[[PartSeen], int] = lambda seen: seen.part.version
    more: Callable[[Acting, PartSeen], dict[str, Any]] = lambda acting, seen: {}


def _runs(acting: Acting, seen: PartSeen) -> bool:
    return acting.may(Permission.RUN_PROGRAMME)


def _ask_extension(acting: Acting, seen: PartSeen, said: dict[str, Any], at: datetime) -> str:
    actions.ask_extension(
        part=seen.part, until=said["until"], reason=said["reason"], by=acting.user, acting_for=acting.require(), at=at,
        key=said["key"],
    )  # fmt: skip
    return f"Đã gửi đề nghị gia hạn đến ngày {printed(said['until'])}."


def _raise_difficulty(acting: Acting, seen: PartSeen, said: dict[str, Any], at: datetime) -> str:
    actions.raise_difficulty(
        part=seen.part, words=said["words"], by=acting.user, acting_for=acting.require(), at=at, key=said["key"]
    )
    return f"Đã gửi khó khăn, vướng mắc đến {seen.part.assignment.task.plan.standing}."


def _people(acting: Acting, seen: PartSeen) -> dict[str, Any]:
    held = tree.people_of(acting.require().pk, acting.on)
    return {"people": list({one.user_id: (str(one.user_id), one.user.name) for one in held}.values())}


def _hand_to_officer(acting: Acting, seen: PartSeen, said: dict[str, Any], at: datetime) -> str:
    officer = User.objects.get(pk=said["officer"])
    actions.hand_to_officer(
        assignment=seen.part.assignment, version=said["version"], officer=officer, by=acting.user,
        acting_for=acting.require(), at=at, key=said["key"],
    )  # fmt: skip
    return f"Đã chuyển việc cho {officer.name}."


def _may_hand_over(acting: Acting, seen: PartSeen) -> bool:
    return _runs(acting, seen) and (seen.may_report or seen.may_follow_up)


def _takers(acting: Acting, typed: str, *, anyone: bool) -> list[Agency]:
    """Who a part may be handed to: whoever follows the plan up, to anyone of the territory; else those below."""
    agency = acting.require()
    found = organisations.agencies_named(typed, within=agency, on=acting.on)
    if anyone:
        return found
    below = set(Agency.objects.below(agency, acting.on).values_list("pk", flat=True))
    return [one for one in found if one.pk in below]


def _hand_over(acting: Acting, seen: PartSeen, said: dict[str, Any], at: datetime) -> str:
    typed = " ".join(said["to"].split())
    found = [
        one for one in _takers(acting, typed, anyone=seen.may_follow_up)
        if typed.casefold() in {one.name.casefold(), one.short.casefold()}
    ]  # fmt: skip
    if len(found) != 1:
        raise actions.CannotHandOver(SAME_NAME if found else f"Không tìm thấy đơn vị “{typed}” trong số được chuyển.")
    actions.hand_over(
        assignment=seen.part.assignment, version=said["version"], to=found[0], reason=said["reason"], by=acting.user,
        acting_for=acting.require(), at=at, key=said["key"],
    )  # fmt: skip
    return f"Đã chuyển việc cho {found[0]}."


def _waive(acting: Acting, seen: PartSeen, said: dict[str, Any], at: datetime) -> str:
    actions.waive_part(
        part=seen.part, version=said["version"], reason=said["reason"], by=acting.user, acting_for=acting.require(),
        at=at, key=said["key"],
    )  # fmt: skip
    return f"Đã dừng thực hiện phần việc của {seen.part.assignment.agency}."


EXTENSION = Move(
    "tasks:ask-extension", "Đề nghị gia hạn", "Gửi đề nghị gia hạn", ExtensionForm, may_report, _ask_extension,
    (actions.CannotAskExtension,),
    fits=lambda seen: seen.part.state in OPEN_STATES and seen.part.due_on is not None,
)  # fmt: skip
OFFICER = Move(
    "tasks:hand-to-officer", "Chuyển người xử lý", "Chuyển người xử lý", OfficerForm,
    lambda acting, seen: _runs(acting, seen) and seen.may_report, _hand_to_officer, (actions.CannotHandOver,),
    version_of=lambda seen: seen.part.assignment.version, more=_people,
)  # fmt: skip
HAND_OVER = Move(
    "tasks:hand-over", "Chuyển đơn vị khác", "Chuyển đơn vị khác", HandOverForm, _may_hand_over, _hand_over,
    (actions.CannotHandOver,), version_of=lambda seen: seen.part.assignment.version,
)  # fmt: skip
DIFFICULTY = Move(
    "tasks:raise-difficulty", "Nêu khó khăn, vướng mắc", "Gửi khó khăn, vướng mắc", DifficultyForm, may_report,
    _raise_difficulty, (actions.CannotRaiseDifficulty,),
)  # fmt: skip
WAIVE = Move(
    "tasks:waive", "Dừng thực hiện", "Dừng thực hiện phần việc", WaiveForm,
    lambda acting, seen: _runs(acting, seen) and seen.may_follow_up, _waive, (actions.CannotWaivePart,),
)  # fmt: skip
MOVES = (EXTENSION, OFFICER, HAND_OVER, DIFFICULTY, WAIVE)


def offered(acting: Acting, seen: PartSeen) -> list[Move]:
    """Return the moves that one may make and that the part's state allows."""
    return [move for move in MOVES if is_open(seen.part) and move.may(acting, seen) and move.fits(seen)]


def ask_extension(request: HttpRequest, pk: int) -> HttpResponse:
    return _answer(request, pk, EXTENSION)


def raise_difficulty(request: HttpRequest, pk: int) -> HttpResponse:
    return _answer(request, pk, DIFFICULTY)


def hand_to_officer(request: HttpRequest, pk: int) -> HttpResponse:
    return _answer(request, pk, OFFICER)


def hand_over(request: HttpRequest, pk: int) -> HttpResponse:
    return _answer(request, pk, HAND_OVER)


def waive(request: HttpRequest, pk: int) -> HttpResponse:
    return _answer(request, pk, WAIVE)


def _answer(request: HttpRequest, pk: int, move: Move) -> HttpResponse:
    """Show the small form, or take it: as a fragment under the row, or as a page where there are no scripts."""
    seen, acting = part_or_404(request, pk), acting_of(request)
    if not move.may(acting, seen):
        raise Http404
    start = beginnings(request, seen) | {"version": move.version_of(seen)}
    form = move.form(
        request.POST if request.method == "POST" else None, part=pk, initial=start, **move.more(acting, seen)
    )
    conflict = None
    if form.is_valid() and not is_open(seen.part):
        form.add_error(None, "Phần việc đã dừng hoặc kế hoạch đã kết thúc.")
    elif form.is_valid():
        try:
            return gone_well(request, form, move.do(acting, seen, form.cleaned_data, timezone.now()))
        except move.refusals as refused:
            form.add_error(None, str(refused))
        except KeyUsedForAnotherForm:
            ask_again(form)
        except EditedMeanwhile as meanwhile:
            conflict = _conflict(meanwhile, form)
    fragment = request.headers.get("HX-Request")
    context = {"move": move, "part": seen.part, "words": name_of(seen.part)}
    return form_page(request, "tasks/move.html" if fragment else "tasks/move_page.html", form, context, conflict)


def _conflict(meanwhile: EditedMeanwhile, form: MoveForm) -> Conflict:
    """What stands now beside what was typed here."""
    now = meanwhile.current
    if isinstance(now, Assignment):
        holder = now.officer.name if now.officer else str(now.agency)
        theirs = ("Đang xử lý", holder)
    else:
        theirs = ("Trạng thái", STATE_WORDS[PartState(now.state)])
    mine = [(str(field.label), "", _typed(field)) for field in form.visible_fields()]
    last = trail.history_of(now).first()
    return Conflict(
        version=now.version, who=last.actor_name if last else "người khác", at=last.at if last else None,
        rows=[(*theirs, ""), *mine],
    )  # fmt: skip


def _typed(field: BoundField) -> str:
    """What was typed, or the words of what was chosen."""
    value = str(field.value() or "")
    return str(dict(getattr(field.field, "choices", ())).get(value, value))


def suggest_agencies(request: HttpRequest) -> HttpResponse:
    """Offer the agencies that a part may be handed to, by a few letters of their names."""
    acting = acting_of(request)
    typed = request.GET.get("q", "")
    found = _takers(acting, typed, anyone=True)[:SUGGESTED] if typed.strip() else []
    return render(request, "shared/suggestions.html", {"names": [(one.name, one.short) for one in found]})
