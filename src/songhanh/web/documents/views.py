"""The register: the list, a document's page, and entering or correcting one by hand."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from songhanh.accounts.enums import Permission
from songhanh.audit import queries as trail
from songhanh.audit.actions import KeyUsedForAnotherForm
from songhanh.core.calendar import printed
from songhanh.core.fields import EditedMeanwhile
from songhanh.documents import actions, queries
from songhanh.documents.models import Document, File
from songhanh.documents.storage import FILE_KINDS
from songhanh.organisations import queries as organisations
from songhanh.plans import access
from songhanh.plans.models import Plan, Task
from songhanh.web.documents.forms import DocumentForm
from songhanh.web.gate import Acting, acting_of
from songhanh.web.shared import Conflict, form_page

ON_A_PAGE = 25
SUGGESTED = 8


def register(request: HttpRequest) -> HttpResponse:
    """The documents that one's agency knows, newest first, narrowed by what stands in the address."""
    acting = acting_of(request)
    typed = request.GET.get("q", "").replace("\0", "").strip()[:200]
    known = queries.documents_known_to(acting.require(), acting.on)
    found = known.containing(typed) if typed else known
    ordered = found.select_related("issuer").order_by("-issued_on", "-pk")
    context = {
        "page": Paginator(ordered, ON_A_PAGE).get_page(request.GET.get("page")),
        "typed": typed,
        "may_enter": acting.may(Permission.REGISTER_DOCUMENTS),
    }
    return render(request, "documents/register.html", context)


def _document_or_404(acting: Acting, pk: int) -> Document:
    try:
        return queries.document_for(acting.require(), pk, acting.on)
    except Document.DoesNotExist as error:
        raise Http404 from error


def document(request: HttpRequest, pk: int) -> HttpResponse:
    acting = acting_of(request)
    one = _document_or_404(acting, pk)
    agency = acting.require()
    context = {
        "document": one,
        "file": _file_of(one),
        "plan": access.plans_seen_by(agency, acting.on).filter(document=one).first(),
        "released": access.tasks_seen_by(agency, acting.on)
        .filter(condition_document=one)
        .select_related("plan__document", "clause__text"),
        "may_correct": _may_correct(acting, one),
    }
    return render(request, "documents/document.html", context)


def _file_of(one: Document) -> File | None:
    if one.file is not None:
        return one.file
    return one.text.file if one.text else None


def _may_correct(acting: Acting, one: Document) -> bool:
    """One's own register is one's own to put right; what became a plan is put right with it."""
    is_plan = Plan.objects.filter(document=one).exists()
    return acting.may(Permission.REGISTER_DOCUMENTS) and one.register_id == acting.require().pk and not is_plan


def file(request: HttpRequest, pk: int) -> FileResponse:
    """Hand out the file beside a document; always to be saved, never opened in the page."""
    one = _document_or_404(acting_of(request), pk)
    kept = _file_of(one)
    if kept is None:
        raise Http404
    name = f"{one} {one.title}"[:120].strip().replace("/", "-")
    return FileResponse(
        kept.path.open("rb"), as_attachment=True, filename=f"{name}.{kept.kind}",
        content_type=FILE_KINDS[kept.kind].media_type,
    )  # fmt: skip


def _waiting_task(request: HttpRequest, acting: Acting) -> Task | None:
    """The task that waits for this document, when one came from there."""
    pk = request.GET.get("nhiem_vu", "")
    if not pk.isdecimal() or len(pk) > 15:
        return None
    try:
        return access.task_for(acting.require(), int(pk), acting.on)
    except Task.DoesNotExist:
        return None


def enter(request: HttpRequest) -> HttpResponse:
    """Enter a document by hand: what it is, and its file if there is one."""
    acting = acting_of(request)
    waiting = _waiting_task(request, acting)
    form = DocumentForm(request.POST or None, request.FILES or None, acting=acting)
    context: dict[str, Any] = {"waiting": waiting, "twins": []}
    if request.method == "POST" and form.is_valid():
        new = form.new()
        context["twins"] = queries.twins_of(new, agency=acting.require(), on=acting.on)
        if context["twins"] and not form.cleaned_data["twice"] and not _came_before(acting, form):
            form.add_error("twice", "Sổ đã có văn bản cùng loại, số, ký hiệu và ngày. Mở văn bản đó hoặc chọn ô này.")
            return form_page(request, "documents/enter.html", form, context)
        try:
            made = _register(form, acting)
        except actions.CannotStoreFile as sentence:
            form.add_error("file", str(sentence))
        except KeyUsedForAnotherForm:
            form.add_error(None, "Nội dung này khác với nội dung vừa gửi. Tải lại trang rồi đăng ký lần nữa.")
        else:
            messages.success(request, f"Đã đăng ký {made}.")
            if waiting is not None:
                return redirect(f"{reverse('plans:task', args=[waiting.pk])}?van_ban={made.pk}")
            return redirect("documents:document", made.pk)
    return form_page(request, "documents/enter.html", form, context)


def _came_before(acting: Acting, form: DocumentForm) -> bool:
    """Tell whether this very form was taken already: then its document is no double of itself."""
    return trail.has_receipt(acting.user, form.cleaned_data["key"])


def _register(form: DocumentForm, acting: Acting) -> Document:
    who: dict[str, Any] = {"by": acting.user, "acting_for": acting.require(), "at": timezone.now()}
    content, name = _content_of(form)
    return actions.register_by_hand(new=form.new(), content=content, name=name, key=form.cleaned_data["key"], **who)


def _content_of(form: DocumentForm) -> tuple[bytes | None, str]:
    sent = form.cleaned_data["file"]
    return (sent.read(), sent.name) if sent else (None, "")


def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct what was entered by hand."""
    acting = acting_of(request)
    one = _document_or_404(acting, pk)
    if not _may_correct(acting, one):
        raise Http404
    start = {
        "type": one.type, "identifier": one.identifier, "title": one.title, "version": one.version,
        "on": printed(one.issued_on) if one.issued_on else one.on,
        "issuer": one.issuer.name if one.issuer else one.issuer_as_printed,
    }  # fmt: skip
    form = DocumentForm(request.POST or None, request.FILES or None, acting=acting, initial=start)
    context: dict[str, Any] = {"document": one, "twins": []}
    if request.method == "POST" and form.is_valid():
        content, name = _content_of(form)
        try:
            actions.correct_by_hand(
                document=one, version=form.cleaned_data["version"] or 0, new=form.new(one), content=content, name=name,
                by=acting.user, acting_for=acting.require(), at=timezone.now(),
            )  # fmt: skip
        except actions.CannotStoreFile as sentence:
            form.add_error("file", str(sentence))
        except EditedMeanwhile as meanwhile:
            return form_page(request, "documents/enter.html", form, context, _conflict(meanwhile.current, form))
        else:
            messages.success(request, f"Đã sửa {one}.")
            return redirect("documents:document", pk)
    return form_page(request, "documents/enter.html", form, context)


def _conflict(now: Document, form: DocumentForm) -> Conflict:
    typed = form.new(now)
    last = trail.history_of(now).first()
    rows = [
        ("Số, ký hiệu", now.identifier, "/".join(part for part in (typed.number, typed.symbol) if part)),
        ("Trích yếu nội dung", now.title, typed.title),
    ]
    return Conflict(
        version=now.version, who=last.actor_name if last else "người khác", at=last.at if last else None, rows=rows
    )


def suggest_issuers(request: HttpRequest) -> HttpResponse:
    """Offer agencies of the territory as one types; whoever is not among them may be typed all the same."""
    acting = acting_of(request)
    typed = request.GET.get("q", "").strip()[:200]
    found = organisations.agencies_named(typed, within=acting.require(), on=acting.on) if typed else []
    return render(request, "shared/suggestions.html", {"names": [(one.name, one.short) for one in found[:SUGGESTED]]})
