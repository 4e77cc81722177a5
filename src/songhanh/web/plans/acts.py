"""
What is done at a task, in place: each form is one call of an action.

With htmx the answer is the task's panel anew, with the note, the strip and the outline that follow from it; without,
the way back to the sentence. What was refused or overtaken comes back with everything that was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from songhanh.audit.actions import KeyUsedForAnotherForm
from songhanh.core.fields import EditedMeanwhile
from songhanh.plans import access, actions, queries
from songhanh.plans.models import Assignment, Difficulty, Extension, Task
from songhanh.plans.queries import PlanBoard, TaskRow
from songhanh.web.gate import Acting, acting_of
from songhanh.web.plans.conflicts import conflict_of
from songhanh.web.plans.forms import (
    Act,
    ConditionForm,
    DifficultyAnswerForm,
    ExtensionAnswerForm,
    SettleForm,
    WithdrawForm,
)
from songhanh.web.plans.panel import Panel
from songhanh.web.plans.views import VIEWS, frame_of, group_of, may_steer, plan_or_404, sheet_of

CANNOT = (
    actions.CannotAssignTask,
    actions.CannotAnswerDifficulty, actions.CannotAnswerExtension,
    actions.CannotFulfilCondition, actions.CannotSettleAssignment, actions.CannotWithdrawTask,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refused:
    """A form that comes back: `name` says which of the panel's, with its object's id."""

    name: str
    form: Act
    status: int
    conflict: Any = None


@dataclass(slots=True)
class _Said:
    """What an action is called with by all: who, for whom, when."""

    acting: Acting
    who: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self.who = {"by": self.acting.user, "acting_for": self.acting.require(), "at": timezone.now()}


def task(request: HttpRequest, pk: int) -> HttpResponse:
    """A task unfolded under its clause: who is how far, what waits for an answer, what one may do."""
    acting = acting_of(request)
    one = _task_or_404(acting, pk)
    return _panel(request, acting, one)


def _task_or_404(acting: Acting, pk: int) -> Task:
    try:
        return access.task_for(acting.require(), pk, acting.on)
    except Task.DoesNotExist as error:
        raise Http404 from error


def _panel(
    request: HttpRequest, acting: Acting, one: Task, refused: Refused | None = None, done: str = ""
) -> HttpResponse:
    seen = plan_or_404(acting, one.plan_id)
    board = queries.read_plan(seen)
    row = next(row for row in board.tasks if row.task == one.pk)
    panel = Panel(board, row, acting, may_steer=may_steer(acting, seen), refused=refused, document=_document(request))
    context: dict[str, Any] = {
        "panel": panel, "task": one, "plan": seen.plan, "refused": refused, "done": done,
        "everyone": "tat_ca" in request.GET, "own": acting.require().pk,
    }  # fmt: skip
    if not request.headers.get("HX-Request"):
        return render(request, "plans/task_page.html", context, status=refused.status if refused else 200)
    if done:
        context |= {"changed": True, **_changed(request, board, acting, row)}
    response = render(request, "plans/task.html", context, status=refused.status if refused else 200)
    if done:
        response["HX-Trigger"] = "saved"
    return response


def _document(request: HttpRequest) -> int | None:
    """The document that was registered for this task on the page before."""
    pk = request.GET.get("van_ban", "")
    return int(pk) if pk.isdecimal() and len(pk) < 16 else None


def _changed(request: HttpRequest, board: PlanBoard, acting: Acting, row: TaskRow) -> dict[str, Any]:
    """Return what else on the page follows from an act: the note beside the clause, the strip, the outline."""
    page = QueryDict(urlsplit(request.headers.get("HX-Current-URL", "")).query)
    sheet = sheet_of(board, group_of(page))
    frame = frame_of(board, acting, sheet.group)
    return frame | {"sheet": sheet, "note_html": sheet.drawn_again(row), "views": VIEWS, "view": ""}


def _act(
    request: HttpRequest, one: Task, name: str, form: Act, do: Callable[[dict[str, Any], dict[str, Any]], object],
    done: str,
) -> HttpResponse:  # fmt: skip
    """Check a form, call its action, and answer with the panel or the way back."""
    acting = acting_of(request)
    if not form.is_valid():
        return _panel(request, acting, one, Refused(name, form, 422))
    try:
        do(form.cleaned_data, _Said(acting).who | {"key": form.cleaned_data["key"]})
    except CANNOT as sentence:
        form.add_error(None, str(sentence))
        return _panel(request, acting, one, Refused(name, form, 422))
    except KeyUsedForAnotherForm:
        form.ask_again()
        return _panel(request, acting, one, Refused(name, form, 422))
    except EditedMeanwhile as meanwhile:
        conflict = conflict_of(meanwhile.current, form)
        form.go_on_from(conflict.version)
        return _panel(request, acting, one, Refused(name, form, 409, conflict))
    one.refresh_from_db()
    if request.headers.get("HX-Request"):
        return _panel(request, acting, one, done=done)
    messages.success(request, done)
    return HttpResponseRedirect(reverse("plans:plan", kwargs={"pk": one.plan_id}) + f"#nhiem-vu-{one.pk}")


def settle(request: HttpRequest, pk: int) -> HttpResponse:
    """Say who is meant by a phrase that was unclear."""
    acting = acting_of(request)
    try:
        assignment = access.assignment_for(acting.require(), pk, acting.on)
    except Assignment.DoesNotExist as error:
        raise Http404 from error
    form = SettleForm(request.POST, about=f"settle_{pk}", acting=acting)
    return _act(
        request, assignment.task, f"settle-{pk}", form,
        lambda said, who: actions.settle_assignment(
            assignment=assignment, version=said["version"], agencies=said["agencies"], **who
        ),
        "Đã xác định cơ quan thực hiện.",
    )  # fmt: skip


def answer_extension(request: HttpRequest, pk: int) -> HttpResponse:
    acting = acting_of(request)
    try:
        extension = access.extension_for(acting.require(), pk, acting.on)
    except Extension.DoesNotExist as error:
        raise Http404 from error
    form = ExtensionAnswerForm(request.POST, about=f"extension_{pk}")
    granted = request.POST.get("granted") == "yes"
    return _act(
        request, extension.part.assignment.task, f"extension-{pk}", form,
        lambda said, who: actions.answer_extension(
            extension=extension, version=said["version"], granted=granted, words=said["words"], **who
        ),
        "Đã đồng ý gia hạn." if granted else "Đã trả lời: không gia hạn.",
    )  # fmt: skip


def answer_difficulty(request: HttpRequest, pk: int) -> HttpResponse:
    acting = acting_of(request)
    try:
        difficulty = access.difficulty_for(acting.require(), pk, acting.on)
    except Difficulty.DoesNotExist as error:
        raise Http404 from error
    form = DifficultyAnswerForm(request.POST, about=f"difficulty_{pk}")
    return _act(
        request, difficulty.part.assignment.task, f"difficulty-{pk}", form,
        lambda said, who: actions.answer_difficulty(
            difficulty=difficulty, version=said["version"], words=said["words"], **who
        ),
        "Đã trả lời kiến nghị.",
    )  # fmt: skip


def _steered_or_404(request: HttpRequest, pk: int) -> tuple[Acting, Task]:
    acting = acting_of(request)
    one = _task_or_404(acting, pk)
    if not access.may_follow_up(one.plan, acting.require(), acting.on):
        raise Http404
    return acting, one


def assign_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a task that names nobody to agencies."""
    acting, one = _steered_or_404(request, pk)
    form = SettleForm(request.POST, about=f"assign_{pk}", acting=acting)
    return _act(
        request, one, "assign", form,
        lambda said, who: actions.assign_task(task=one, version=said["version"], agencies=said["agencies"], **who),
        "Đã giao nhiệm vụ.",
    )  # fmt: skip


def fulfil_condition(request: HttpRequest, pk: int) -> HttpResponse:
    acting, one = _steered_or_404(request, pk)
    form = ConditionForm(request.POST, about=f"condition_{pk}", acting=acting)
    return _act(
        request, one, "condition", form,
        lambda said, who: actions.fulfil_condition(
            task=one, version=said["version"], document=said["document"], due_on=said["due_on"], **who
        ),
        "Đã ghi nhận điều kiện; thời hạn tính từ hôm nay.",
    )  # fmt: skip


def withdraw_task(request: HttpRequest, pk: int) -> HttpResponse:
    _, one = _steered_or_404(request, pk)
    form = WithdrawForm(request.POST, about=f"withdraw_{pk}")
    return _act(
        request, one, "withdraw", form,
        lambda said, who: actions.withdraw_task(task=one, version=said["version"], reason=said["reason"], **who),
        "Đã dừng thực hiện nhiệm vụ. Những gì đã báo cáo vẫn được giữ.",
    )  # fmt: skip
