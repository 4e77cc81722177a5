"""The review: the document on the left as paper, the items on the right, doubts first; each decision saved at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from songhanh.core.calendar import today
from songhanh.core.fields import EditedMeanwhile
from songhanh.intake import acceptance, actions, acts, missing_agencies, queries
from songhanh.intake.actions import NewDecision
from songhanh.intake.enums import ReviewState, Subject
from songhanh.intake.models import Review
from songhanh.intake.names import BOTH
from songhanh.intake.review import Doubt, Standing
from songhanh.organisations import queries as organisations
from songhanh.plans.enums import AddresseeRule
from songhanh.web.gate import acting_of
from songhanh.web.intake.board import RULE_WORDS, Board
from songhanh.web.intake.forms import TaskForm


def _review_or_404(request: HttpRequest, pk: int) -> Review:
    try:
        return queries.review_for(acting_of(request).require(), pk)
    except Review.DoesNotExist as error:
        raise Http404 from error


def review(request: HttpRequest, pk: int) -> HttpResponse:
    """The whole page. An accepted review shows the way to its plan."""
    one = _review_or_404(request, pk)
    board = Board(Standing(one, today()))
    return render(request, "intake/review.html", _context(board))


def _context(board: Board, **more: object) -> dict[str, object]:
    return {
        "board": board,
        "review": board.review,
        "standing": board.standing,
        "rules": [(rule.value, words) for rule, words in RULE_WORDS.items()],
        "is_open": board.review.state == ReviewState.OPEN,
        **more,
    }


def changes(request: HttpRequest, pk: int) -> HttpResponse:
    """What others decided since `since`: nothing (204), or the page's content anew."""
    one = _review_or_404(request, pk)
    standing = Standing(one, today())
    since = request.GET.get("since", "")
    if one.state == ReviewState.OPEN and since == str(standing.last_decision):
        return HttpResponse(status=204)
    return render(request, "intake/review_content.html", _context(Board(standing), with_paper=True))


def edit(request: HttpRequest, pk: int, start: int, end: int) -> HttpResponse:
    """The form of one task, filled with what stands now."""
    standing = Standing(_review_or_404(request, pk), today())
    task = next((one for one in standing.settled.tasks if one.key == (start, end)), None)
    if task is None:
        raise Http404
    due, candidate = standing.followed(task), task.candidate
    kind = due.kind if due.kind != "unclear" else "none"
    form = TaskForm(
        initial={
            "wording": task.wording or candidate.text.replace("**", ""),
            "leads": "\n".join(name for name, role in candidate.who if role in {"lead", "ask"}),
            "coordinators": "\n".join(name for name, role in candidate.who if role == "coordinate"),
            "due_kind": kind, "due_from": due.due_from, "due_on": due.due_on, "before": due.before,
            "recurring": due.rule.get("recurring"), "condition": due.rule.get("condition"),
            "product": candidate.product, "path": candidate.path,
        }
    )  # fmt: skip
    return render(
        request, "intake/edit.html", {"form": form, "review": standing.review, "task": task, "standing": standing}
    )


def name(request: HttpRequest, pk: int) -> HttpResponse:
    """Who a printed name means in this document, to be changed; of a collective one who is left out."""
    standing = Standing(_review_or_404(request, pk), today())
    phrase = request.GET.get("phrase", "")
    meaning = standing.meanings.get(phrase)
    if meaning is None:
        raise Http404
    left_out = {agency.pk for agency in meaning.excluded}
    members = sorted((*meaning.agencies, *meaning.excluded), key=lambda agency: agency.sort_key) if meaning.rule else []
    context = _context(Board(standing), meaning=meaning, members=members, left_out=left_out)
    return render(request, "intake/name.html", context)


def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Store one act. What cannot be done says so above the list, with nothing typed lost."""
    one = _review_or_404(request, pk)
    standing = Standing(one, today())
    act = request.POST.get("act", "")
    problem, status = "", 200
    conflict = None
    try:
        if act == "change" and (form := TaskForm(request.POST)).errors:
            context = {"form": form, "review": one, "standing": standing, "task": _task_of(request, standing)}
            response = render(request, "intake/edit.html", context, status=422)
            response["HX-Retarget"] = "#edit"
            return response
        _store(request, standing, act)
    except acts.CannotDecide as error:
        problem, status = str(error), 422
    except actions.DecidedMeanwhile as meanwhile:
        conflict, status = meanwhile.current, 409
    except actions.ReviewClosed:
        problem, status = "Văn bản này đã được xác nhận hoặc đã bỏ qua nên không sửa ở đây được nữa.", 409
    return _content(request, one, problem=problem, conflict=conflict, status=status)


def _store(request: HttpRequest, standing: Standing, act: str) -> None:
    acting = acting_of(request)
    by, acting_for, at = acting.user, acting.require(), timezone.now()
    if act == "make-agencies" or request.POST.get("choice") == "new":
        phrases = request.POST.getlist("phrase")
        missing_agencies.make_missing_agencies(standing=standing, phrases=phrases, by=by, acting_for=acting_for, at=at)
        return
    build = ACTS.get(act)
    if build is None:
        raise acts.CannotDecide("Không rõ việc cần làm. Đề nghị tải lại trang.")
    news = build(request, standing)
    if news:
        actions.decide(review=standing.review, news=news, by=by, acting_for=acting_for, at=at)


def _span(request: HttpRequest, name: str = "key") -> tuple[int, int]:
    place = re.fullmatch(r"(\d{1,9})-(\d{1,9})", request.POST.get(name, ""), re.ASCII)
    if place is None:
        raise acts.CannotDecide("Chưa chọn nhiệm vụ.")
    return int(place[1]), int(place[2])


def _seen(request: HttpRequest) -> int | None:
    seen = request.POST.get("seen", "")
    return int(seen) if seen.isdecimal() else None


def _numbers(request: HttpRequest, name: str) -> list[int]:
    return [int(one) for one in request.POST.getlist(name) if one.isdecimal()]


def _doubt_of(request: HttpRequest, standing: Standing) -> Doubt:
    wanted = request.POST.get("doubt", "")
    for doubt in standing.doubts:
        if wanted == f"{doubt.subject}|{doubt.slot}|{doubt.start}|{doubt.end}":
            return doubt
    raise acts.CannotDecide("Nội dung này vừa được giải quyết.")


def _task_of(request: HttpRequest, standing: Standing) -> object:
    key = _span(request)
    return next((task for task in standing.settled.tasks if task.key == key), None)


def _change(request: HttpRequest, standing: Standing) -> list[NewDecision]:
    key = _span(request)
    form = TaskForm(request.POST)
    form.full_clean()
    task = next((one for one in standing.settled.tasks if one.key == key), None)
    if task is None:
        raise acts.CannotDecide("Nhiệm vụ này vừa được người khác thay đổi. Đề nghị xem lại danh sách.")
    said = form.cleaned_data
    asked = {name for name, role in task.candidate.who if role == "ask"}
    who = [
        (name, "ask" if role == "lead" and name in asked else role)
        for name, role in form.who([pair for pair in task.candidate.who if pair[1] in {"advise", "report"}])
    ]
    plain = task.candidate.text.replace("**", "")
    value = {
        "who": [list(pair) for pair in who],
        "due": asdict(form.due(task.candidate.due.printed)),
        "product": said["product"],
        "path": said["path"] or task.candidate.path,
        "wording": said["wording"] if " ".join(said["wording"].split()) != " ".join(plain.split()) else None,
    }
    return acts.change(standing, key, value, _seen(request))


def _choice(request: HttpRequest) -> tuple[list[int], str | None]:
    """
    What a person chose where an agency is asked for: ids of agencies, or a rule; neither = nobody in particular.

    :raises CannotDecide: when nothing was chosen.
    """
    kind, _, value = request.POST.get("choice", "").partition("-")
    if kind == "agency" and value.isdecimal():
        return [int(value)], None
    if kind == "rule" and value in {*AddresseeRule, BOTH}:
        return [], value
    if kind == "nobody":
        return [], None
    raise acts.CannotDecide("Chưa chọn cơ quan.")


def _name(request: HttpRequest, standing: Standing) -> list[NewDecision]:
    phrase = request.POST.get("phrase", "")
    agencies, rule = _choice(request)
    doubt = next((one for one in standing.doubts if one.meaning and one.meaning.phrase == phrase), None)
    at = max(standing.text.find(phrase), 0)
    return acts.name(doubt, phrase, (at, at + len(phrase)), agencies, rule, _numbers(request, "excluded"))


PHRASES = {
    AddresseeRule.ALL_COMMUNES.value: ["UBND các xã, phường, đặc khu"],
    AddresseeRule.ALL_DEPARTMENTS.value: ["Các sở, ban, ngành"],
    BOTH: ["Các sở, ban, ngành", "UBND các xã, phường, đặc khu"],
}


def _assign(request: HttpRequest, standing: Standing) -> list[NewDecision]:
    doubt = _doubt_of(request, standing)
    ids, rule = _choice(request)
    names = [agency.name for agency in organisations.agencies_by_id(ids)] + PHRASES.get(rule or "", [])
    parts = set(request.POST.getlist("part"))  # the sections still ticked; without scripts and ticks, all of them
    keys = [key for path, keys in doubt.parts for key in keys if not parts or path in parts]
    if not names:
        return acts.leave_unclear([path for path, _ in doubt.parts if not parts or path in parts], doubt)
    return acts.assign(standing, keys, [(name, "lead") for name in names])


def _header(request: HttpRequest, standing: Standing) -> list[NewDecision]:
    slot = request.POST.get("slot", "")
    if slot == "issuer":
        chosen, _ = _choice(request)
        if not chosen:
            raise acts.CannotDecide("Chưa chọn cơ quan ban hành.")
        return acts.header(standing, "issuer", chosen[0])
    if slot == "period":
        years = [one for one in (request.POST.get("from", ""), request.POST.get("to", "")) if one.strip()]
        if not years or not all(one.strip().isdecimal() and 1990 < int(one) < 2100 for one in years):
            raise acts.CannotDecide("Năm phải là bốn chữ số, ví dụ 2026.")
        numbers = sorted(int(one) for one in years)
        return acts.header(standing, "period", [numbers[0], numbers[-1]])
    if slot in {"number", "symbol", "date", "title", "type", "place"}:
        return acts.header(standing, slot, request.POST.get("value", "").strip() or None)
    raise acts.CannotDecide("Không rõ phần cần sửa.")


def _drop(request: HttpRequest, standing: Standing) -> list[NewDecision]:
    subject = request.POST.get("subject", "")
    if subject not in {Subject.TARGET, Subject.REPORTING, Subject.CITATION}:
        raise acts.CannotDecide("Không rõ nội dung cần bỏ.")
    return acts.drop(Subject(subject), *_span(request))


def _add(request: HttpRequest, standing: Standing) -> list[NewDecision]:
    kind = request.POST.get("kind", "task")
    start, end = _span(request)
    return acts.add_task(standing, start, end) if kind == "task" else acts.add_to_task(standing, kind, start, end)


ACTS: dict[str, Callable[[HttpRequest, Standing], list[NewDecision]]] = {
    "keep": lambda request, standing: acts.keep(standing, _span(request), _seen(request)),
    "reject": lambda request, standing: acts.reject(standing, _span(request), _seen(request)),
    "change": _change,
    "split": lambda request, standing: acts.split(standing, _span(request), _numbers(request, "at"), _seen(request)),
    "merge": lambda request, standing: acts.merge(standing, _span(request), _span(request, "with"), _seen(request)),
    "move": lambda request, standing: acts.move(standing, _span(request), request.POST.get("path", ""), _seen(request)),
    "keep-section": lambda request, standing: acts.keep_section(standing, request.POST.get("path", "")),
    "reject-section": lambda request, standing: acts.reject_section(standing, request.POST.get("path", "")),
    "name": _name,
    "assign": _assign,
    "acknowledge": lambda request, standing: acts.acknowledge(_doubt_of(request, standing)),
    "header": _header,
    "drop": _drop,
    "add": _add,
}


def _content(request: HttpRequest, one: Review, *, status: int = 200, **more: object) -> HttpResponse:
    """The page's content anew for htmx; for a page without scripts, the page itself."""
    if not request.headers.get("HX-Request"):
        if more.get("problem"):
            messages.error(request, str(more["problem"]))
        return redirect("intake:review", pk=one.pk)
    one.refresh_from_db()
    context = _context(Board(Standing(one, today())), with_paper=True, **more)
    return render(request, "intake/review_content.html", context, status=status)


def undo(request: HttpRequest, pk: int) -> HttpResponse:
    one = _review_or_404(request, pk)
    acting = acting_of(request)
    problem = ""
    try:
        if not actions.undo(review=one, by=acting.user, acting_for=acting.require(), at=timezone.now()):
            problem = "Không còn bước nào để hoàn tác."
    except actions.ReviewClosed:
        problem = "Văn bản này đã được xác nhận nên không hoàn tác được nữa."
    return _content(request, one, problem=problem)


def place(request: HttpRequest, pk: int) -> HttpResponse:
    """Remember where the person looks, so that coming back lands there."""
    one = _review_or_404(request, pk)
    at = request.POST.get("place", "")
    if at.isdecimal():
        actions.keep_place(review=one, place=min(int(at), 2_000_000_000))
    return HttpResponse(status=204)


def set_aside(request: HttpRequest, pk: int) -> HttpResponse:
    one = _review_or_404(request, pk)
    acting = acting_of(request)
    reason = request.POST.get("reason", "").strip()[:500]
    try:
        actions.set_aside(review=one, reason=reason, by=acting.user, acting_for=acting.require(), at=timezone.now())
    except actions.ReviewClosed:
        messages.error(request, "Văn bản này không còn ở bước rà soát.")
    else:
        messages.success(request, "Đã bỏ qua văn bản. Có thể mở lại trong danh sách bên dưới.")
    return redirect("intake:documents")


def take_up(request: HttpRequest, pk: int) -> HttpResponse:
    one = _review_or_404(request, pk)
    acting = acting_of(request)
    try:
        actions.take_up(review=one, by=acting.user, acting_for=acting.require(), at=timezone.now())
    except actions.ReviewClosed:
        messages.error(request, "Văn bản này không ở trạng thái bỏ qua.")
    return redirect("intake:review", pk=pk)


_NOBODY_STANDS = (
    "Chưa ghi cơ quan thường trực của {0} nên {0} theo dõi kế hoạch này. Người quản trị ghi tại trang của {0}; "
    "các kế hoạch đang thực hiện chuyển theo."
)


def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """Make the plan; whoever presses first, both land on the same plan."""
    one = _review_or_404(request, pk)
    acting = acting_of(request)
    version = request.POST.get("version", "")
    try:
        plan = acceptance.accept_review(
            review=one, version=int(version) if version.isdecimal() else one.version, by=acting.user,
            acting_for=acting.require(), at=timezone.now(),
        )  # fmt: skip
    except acceptance.AlreadyFollowed as error:
        messages.info(request, str(error))
        if error.plan is None:
            return redirect("intake:review", pk=pk)
        return redirect("plans:plan", pk=error.plan.pk)
    except acceptance.CannotAcceptReview as error:
        messages.error(request, f"Chưa xác nhận được. {error}")
        return redirect("intake:review", pk=pk)
    except EditedMeanwhile:
        messages.error(request, "Văn bản vừa được người khác sửa. Đề nghị xem lại rồi xác nhận.")
        return redirect("intake:review", pk=pk)
    if plan.standing_id not in {acting.require().pk, plan.agency_id}:
        messages.info(request, f"{plan.standing} theo dõi kế hoạch này. Cơ quan của anh/chị xem được kế hoạch.")
    elif acting.require().pk not in {plan.standing_id, plan.agency_id}:
        messages.info(request, _NOBODY_STANDS.format(plan.agency))
    return redirect(reverse("plans:plan", kwargs={"pk": plan.pk}))
