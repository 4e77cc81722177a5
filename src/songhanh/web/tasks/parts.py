"""A row unfolded: the sentence, what was said, and the form to say more, in place or as a page of its own."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from songhanh.audit.actions import KeyUsedForAnotherForm
from songhanh.core.calendar import VIETNAM, printed
from songhanh.core.fields import EditedMeanwhile
from songhanh.documents import actions as documents
from songhanh.documents.queries import attachments_among
from songhanh.documents.storage import FILE_KINDS
from songhanh.plans import actions
from songhanh.plans.access import PartSeen
from songhanh.plans.enums import ROLE_LABELS, DueKind, PartRole, PartState
from songhanh.plans.models import Evidence, Part
from songhanh.plans.queries import evidence_of, history_of_part, standing_of_part
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
from songhanh.web.tasks.forms import DOING, DONE, ReportForm
from songhanh.web.tasks.moves import offered
from songhanh.web.tasks.sentence import sentence_of
from songhanh.web.tasks.told import Told, told
from songhanh.web.wording import LONGEST, day_words, kind_of_many, sentence_address, state_words

LAST_WORDS = 3  # lines of the history that stand open


def part(request: HttpRequest, pk: int) -> HttpResponse:
    seen = part_or_404(request, pk)
    acting = acting_of(request)
    lines = told(history_of_part(seen.part))
    form = None
    if may_report(acting, seen) and is_open(seen.part):
        form = ReportForm(part=pk, initial=_initial(request, seen, lines))
    return render(request, _template(request), _context(request, seen, lines) | {"form": form})


def _initial(request: HttpRequest, seen: PartSeen, lines: list[Told]) -> dict[str, object]:
    last = next((one.head for one in lines if one.head.endswith("%")), "")
    is_done = seen.part.state == PartState.DONE
    return beginnings(request, seen) | {
        "version": seen.part.version,
        "percent": "" if is_done else last.removesuffix("%"),
        "state": DONE if is_done else DOING,
    }


def _template(request: HttpRequest) -> str:
    return "tasks/panel.html" if request.headers.get("HX-Request") else "tasks/part.html"


def _context(request: HttpRequest, seen: PartSeen, lines: list[Told]) -> dict[str, object]:
    acting, part = acting_of(request), seen.part
    task, assignment = part.assignment.task, part.assignment
    stands = standing_of_part(part, acting.on)
    company = stands.company
    return {
        "seen": seen,
        "part": part,
        "task": task,
        "plan": task.plan,
        "heading": name_of(part, LONGEST),
        "stands": stands,
        "state_words": state_words(stands.standing, stands.days_left, stands.shown_due, acting.on),
        "day": day_words(stands.shown_due, acting.on, due_kind=DueKind(task.due_kind), rule=task.rule,
                         opens_on=part.turn.opens_on),
        "role": ROLE_LABELS[PartRole(assignment.role)],
        "many": kind_of_many(company.kinds),
        "sentence": sentence_of(part),
        "source": sentence_address(task.plan_id, task.pk),
        "last": lines[:LAST_WORDS],
        "earlier": lines[LAST_WORDS:],
        "moves": offered(acting, seen),
    }  # fmt: skip


def report(request: HttpRequest, pk: int) -> HttpResponse:
    """Take what an agency says of its part, with files."""
    seen = part_or_404(request, pk)
    acting = acting_of(request)
    if not may_report(acting, seen):
        raise Http404
    held = attachments_among(acting.require(), request.POST.getlist("held"))
    form = ReportForm(request.POST, request.FILES, part=pk, held=held)
    sent = _send(form, seen, acting) if form.is_valid() else Sent()
    if sent.is_done:
        now = timezone.now().astimezone(VIETNAM)
        said = f"Đã cập nhật tiến độ lúc {now:%H:%M} ngày {printed(now.date())}. {name_of(seen.part)}"
        return gone_well(request, form, said)
    seen = part_or_404(request, pk)
    context = _context(request, seen, told(history_of_part(seen.part)))
    return form_page(request, _template(request), form, context, sent.conflict)


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a form: done, overtaken by someone, or refused with its sentence at the form."""

    is_done: bool = False
    conflict: Conflict | None = None


def _send(form: ReportForm, seen: PartSeen, acting: Acting) -> Sent:
    said, at = form.cleaned_data, timezone.now()
    try:
        for file in said["evidence"]:
            stored = documents.store_file(
                content=file.read(), name=file.name, by=acting.user, acting_for=acting.require(), at=at
            )
            form.held = [*form.held, *([stored] if stored not in form.held else [])]
        actions.report_progress(
            part=seen.part, version=said["version"], words=said["words"], percent=said["percent"], done=form.is_done,
            evidence=form.held, by=acting.user, acting_for=acting.require(), at=at, key=said["key"],
            done_on=said["done_on"] if form.is_done else None,
        )  # fmt: skip
    except documents.CannotStoreFile as refused:
        form.add_error("evidence", str(refused))
    except actions.CannotReportProgress as refused:
        form.add_error(None, str(refused))
    except KeyUsedForAnotherForm:
        ask_again(form)
    except EditedMeanwhile as meanwhile:
        return Sent(conflict=_conflict(meanwhile, form))
    else:
        return Sent(is_done=True)
    return Sent()


def _conflict(meanwhile: EditedMeanwhile, form: ReportForm) -> Conflict:
    now, said = meanwhile.current, form.cleaned_data
    assert isinstance(now, Part)
    lines = history_of_part(now)
    last = next((one for one in lines if one.kind == "progress"), None)
    mine = STATE_WORDS[PartState.DONE if form.is_done else PartState.IN_PROGRESS]
    percent = "" if said["percent"] is None else f"{said['percent']}%"
    rows = [("Trạng thái", STATE_WORDS[PartState(now.state)], mine)]
    if last is not None:
        rows.append(("Đã làm được", "" if last.percent is None else f"{last.percent}%", percent))
        rows.append(("Kết quả, việc còn lại", last.words, said["words"]))
    who, at = (lines[0].by or lines[0].agency, lines[0].at) if lines else ("người khác", None)
    return Conflict(version=now.version, who=who, at=at, rows=rows)


def evidence(request: HttpRequest, pk: int, file: UUID) -> FileResponse:
    """Hand out a file to those who may read the part; always as something to keep, never to run."""
    seen = part_or_404(request, pk)
    try:
        found = evidence_of(seen.part, file)
    except Evidence.DoesNotExist:
        raise Http404 from None
    kind = FILE_KINDS[found.file.kind]
    return FileResponse(
        found.file.path.open("rb"), as_attachment=True, filename=found.caption, content_type=kind.media_type
    )
