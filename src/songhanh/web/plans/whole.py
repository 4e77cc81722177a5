"""What is done to a plan as a whole, each on a page that says what it means: end, withdraw, hand on, link, send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from songhanh.audit.actions import KeyUsedForAnotherForm
from songhanh.core.calendar import printed
from songhanh.core.fields import EditedMeanwhile
from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewRecipient
from songhanh.plans import access, actions
from songhanh.plans.access import PlanSeen
from songhanh.plans.enums import PlanState
from songhanh.plans.models import Duty
from songhanh.web.gate import Acting, acting_of
from songhanh.web.plans.conflicts import conflict_of
from songhanh.web.plans.forms import (
    ALL,
    Act,
    DutyForm,
    EndForm,
    HandOverPlanForm,
    RecipientsForm,
    SuperiorForm,
    WithdrawPlanForm,
    name_of,
)
from songhanh.web.plans.views import may_steer, plan_or_404

CANNOT = (
    actions.CannotEndPlan, actions.CannotWithdrawPlan, actions.CannotHandOverPlan, actions.CannotNameSuperior,
    actions.CannotSettleDuty,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page of an act: its question, what it means, what could not be done, its two buttons."""

    crumb: str
    title: str
    meaning: str
    cannot: str
    button: str
    back: str
    keep: str
    is_stern: bool = False


def _steered_or_404(request: HttpRequest, pk: int, *, open_only: bool = True) -> tuple[Acting, PlanSeen]:
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    if not may_steer(acting, seen) or (open_only and seen.plan.state == PlanState.WITHDRAWN):
        raise Http404
    return acting, seen


def _answer(
    request: HttpRequest, acting: Acting, seen: PlanSeen, form: Act, page: Page,
    do: Callable[[dict[str, Any], dict[str, Any]], str], **context: Any,
) -> HttpResponse:  # fmt: skip
    """Show the page, or do what was asked and go back to the plan; `do` returns what to say of it."""
    conflict, status = None, 422 if request.method == "POST" else 200
    if request.method == "POST" and form.is_valid():
        who = {"by": acting.user, "acting_for": acting.require(), "at": timezone.now()}
        try:
            done = do(form.cleaned_data, who)
        except CANNOT as sentence:
            form.add_error(None, str(sentence))
        except KeyUsedForAnotherForm:
            form.ask_again()
        except EditedMeanwhile as meanwhile:
            conflict, status = conflict_of(meanwhile.current, form), 409
            form.go_on_from(conflict.version)
        else:
            messages.success(request, done)
            return HttpResponseRedirect(reverse("plans:plan", kwargs={"pk": seen.plan.pk}))
    context |= {"plan": seen.plan, "form": form, "page": page, "conflict": conflict}
    return render(request, "plans/act.html", context, status=status)


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """Close a plan that has run its course."""
    acting, seen = _steered_or_404(request, pk)
    plan = seen.plan
    page = Page(
        "Kết thúc", f"Kết thúc {plan.document}?",
        "Sau khi kết thúc, không cơ quan nào cập nhật tiến độ được nữa. Văn bản và mọi nội dung đã báo cáo vẫn được "
        "giữ.",
        "Chưa kết thúc được kế hoạch", "Kết thúc kế hoạch", "Không kết thúc", "end", is_stern=True,
    )  # fmt: skip

    def do(said: dict[str, Any], who: dict[str, Any]) -> str:
        actions.end_plan(plan=plan, version=said["version"], reason=said["reason"], key=said["key"], **who)
        return "Đã kết thúc kế hoạch."

    form = EndForm(request.POST or None, about="end", initial={"version": plan.version})
    return _answer(request, acting, seen, form, page, do)


def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a plan back that should not have been issued, or was replaced."""
    acting, seen = _steered_or_404(request, pk, open_only=False)
    plan = seen.plan
    page = Page(
        "Thu hồi", f"Thu hồi {plan.document}?",
        "Sau khi thu hồi, các cơ quan không còn phải thực hiện nhiệm vụ nào trong kế hoạch này. Văn bản và mọi nội "
        "dung đã báo cáo vẫn đọc được; lý do thu hồi hiện ở đầu trang.",
        "Chưa thu hồi được kế hoạch", "Thu hồi kế hoạch", "Không thu hồi", "withdraw-plan", is_stern=True,
    )  # fmt: skip

    def do(said: dict[str, Any], who: dict[str, Any]) -> str:
        actions.withdraw_plan(plan=plan, version=said["version"], reason=said["reason"], key=said["key"], **who)
        return "Đã thu hồi kế hoạch."

    form = WithdrawPlanForm(request.POST or None, about="withdraw_plan", initial={"version": plan.version})
    return _answer(request, acting, seen, form, page, do)


def hand_over(request: HttpRequest, pk: int) -> HttpResponse:
    """Let another agency follow the plan up."""
    acting, seen = _steered_or_404(request, pk)
    plan = seen.plan
    page = Page(
        "Chuyển cơ quan theo dõi", "Chuyển cơ quan theo dõi",
        f"Hiện nay {plan.standing} theo dõi kế hoạch này. Cơ quan mới sẽ giao việc còn chưa rõ, trả lời kiến nghị và "
        f"đôn đốc; {plan.standing} vẫn xem được kế hoạch.",
        "Chưa chuyển được", "Chuyển cơ quan theo dõi", "Không chuyển", "hand-over-plan",
    )  # fmt: skip

    def do(said: dict[str, Any], who: dict[str, Any]) -> str:
        actions.hand_over_plan(
            plan=plan, version=said["version"], to=said["to"], on=said["on"], reason=said["reason"], key=said["key"],
            **who,
        )  # fmt: skip
        return f"Từ {printed(said['on'])}, {said['to']} theo dõi kế hoạch này."

    form = HandOverPlanForm(
        request.POST or None, about="hand_over_plan", plan=plan, on=acting.on, initial={"version": plan.version}
    )
    return _answer(request, acting, seen, form, page, do)


def superior(request: HttpRequest, pk: int) -> HttpResponse:
    """Say which plan this one carries out."""
    acting, seen = _steered_or_404(request, pk)
    plan = seen.plan
    page = Page(
        "Kế hoạch cấp trên", "Kế hoạch này triển khai kế hoạch nào?",
        "Hai trang kế hoạch sẽ dẫn đến nhau.", "Chưa ghi được", "Ghi kế hoạch cấp trên", "Thôi, giữ như cũ", "superior",
    )  # fmt: skip

    def do(said: dict[str, Any], who: dict[str, Any]) -> str:
        above = said["superior"]
        actions.name_superior(plan=plan, version=said["version"], superior=above, key=said["key"], **who)
        return f"Kế hoạch này triển khai {above.document}." if above else "Đã bỏ liên kết với kế hoạch cấp trên."

    start = {"version": plan.version, "superior": name_of(seen.superior.document) if seen.superior else ""}
    form = SuperiorForm(request.POST or None, about="superior", acting=acting, initial=start)
    return _answer(request, acting, seen, form, page, do)


def recipients(request: HttpRequest, pk: int) -> HttpResponse:
    """Send the plan to agencies that do not see it yet."""
    acting, seen = _steered_or_404(request, pk)
    plan = seen.plan
    page = Page(
        "Nơi nhận", "Gửi thêm nơi nhận",
        "Cơ quan được chọn xem được cả kế hoạch này. Cơ quan đã được giao việc hoặc đã nhận thì không cần chọn lại.",
        "Chưa gửi được", "Gửi", "Thôi, không gửi", "recipients",
    )  # fmt: skip

    def do(said: dict[str, Any], who: dict[str, Any]) -> str:
        news = [NewRecipient(agency) for agency in said["agencies"]]
        number = documents.note_recipients(document=plan.document, news=news, **who)
        return f"Đã gửi kế hoạch đến {number} cơ quan." if number else "Các cơ quan này đã nhận kế hoạch."

    form = RecipientsForm(request.POST or None, about="recipients", acting=acting, initial={"version": plan.version})
    return _answer(request, acting, seen, form, page, do, picks=True, everyone=ALL.items())


def duty(request: HttpRequest, pk: int) -> HttpResponse:
    """Put right what was read of a report that the plan asks for."""
    acting = acting_of(request)
    try:
        one = access.duty_for(acting.require(), pk, acting.on)
    except Duty.DoesNotExist as error:
        raise Http404 from error
    _, seen = _steered_or_404(request, one.plan_id)
    page = Page(
        "Chế độ báo cáo", "Sửa chế độ báo cáo", f"Văn bản viết: “{one.due_as_printed}”. Nguyên văn không thay đổi.",
        "Chưa sửa được chế độ báo cáo", "Lưu chế độ báo cáo", "Thôi, giữ như cũ", "duty",
    )  # fmt: skip

    def do(said: dict[str, Any], who: dict[str, Any]) -> str:
        actions.settle_duty(
            duty=one, version=said["version"], who=said["agencies"] or None, to=said["to"], via=said["via"],
            due_on=said["due_on"], cut_off=said["cut_off"], key=said["key"], **who,
        )  # fmt: skip
        return "Đã lưu chế độ báo cáo."

    start = {
        "version": one.version, "to": one.to.name if one.to else "", "via": one.via.name if one.via else "",
        "due_on": printed(one.due_on) if one.due_on else "", "cut_off": printed(one.cut_off) if one.cut_off else "",
    }  # fmt: skip
    form = DutyForm(request.POST or None, about="duty", acting=acting, initial=start)
    return _answer(request, acting, seen, form, page, do, picks=True, everyone=ALL.items(), duty=one)
