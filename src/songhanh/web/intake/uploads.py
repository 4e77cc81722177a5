"""Bringing documents in: the list, the upload, watching it being read, and pasting a table when it is a scan."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from songhanh.accounts.enums import Permission
from songhanh.intake import actions, pasting, queries
from songhanh.intake.enums import UploadState
from songhanh.intake.models import Upload
from songhanh.plans.models import Plan
from songhanh.web.gate import acting_of
from songhanh.web.intake.forms import PasteForm

MOST_FILES = 20  # in one go: a folder of a year's letters


def documents(request: HttpRequest) -> HttpResponse:
    """Everything the agency brought in: what still needs someone first, then what became a plan."""
    agency = acting_of(request).require()
    uploads = list(queries.uploads_of(agency)[:200])
    return render(
        request,
        "intake/documents.html",
        {
            "open": [one for one in uploads if not _is_closed(one) and one.state != UploadState.FAILED],
            "failed": [one for one in uploads if one.state == UploadState.FAILED],
            "closed": [one for one in uploads if _is_closed(one)],
            "may_upload": acting_of(request).may(Permission.RUN_PROGRAMME),
        },
    )


def _is_closed(upload: Upload) -> bool:
    return hasattr(upload, "review") and upload.review.state != "open"


@dataclass
class Received:
    """What came of the files of one form."""

    taken: list[Upload] = field(default_factory=list)
    same: list[Upload] = field(default_factory=list)  # sent before
    plans: list[Plan] = field(default_factory=list)  # a plan already, whoever brought it in
    refused: list[str] = field(default_factory=list)


def upload(request: HttpRequest) -> HttpResponse:
    """Take in one file or several; one goes straight to its page, several to the list."""
    agency = acting_of(request).require()
    if request.method != "POST":
        return render(request, "intake/upload.html", {"open": queries.open_uploads(agency)[:10]})
    received = _receive(request)
    if received.refused or received.same or received.plans:
        context = {"received": received, "open": queries.open_uploads(agency)[:10]}
        return render(request, "intake/upload.html", context, status=422 if received.refused else 200)
    if len(received.taken) == 1:
        return redirect("intake:progress", pk=received.taken[0].pk)
    return redirect("intake:documents")


def _receive(request: HttpRequest) -> Received:
    acting, received = acting_of(request), Received()
    agency = acting.require()
    files = request.FILES.getlist("files")
    for file in files[:MOST_FILES]:
        content, name = file.read(), file.name or "tep"
        try:
            received.taken.append(
                actions.receive_upload(content=content, name=name, by=acting.user, acting_for=agency, at=timezone.now())
            )
        except actions.SameFile as known:
            received.same.append(known.upload)
        except actions.SamePlan as known:
            received.plans.append(known.plan)
        except actions.CannotReceiveFile as error:
            received.refused.append(str(error))
    if not files:
        received.refused.append("Chưa chọn tệp nào.")
    if len(files) > MOST_FILES:
        received.refused.append(f"Mỗi lần tải tối đa {MOST_FILES} tệp; các tệp sau chưa được nhận.")
    return received


def _upload_or_404(request: HttpRequest, pk: int) -> Upload:
    try:
        return queries.upload_for(acting_of(request).require(), pk)
    except Upload.DoesNotExist as error:
        raise Http404 from error


def progress(request: HttpRequest, pk: int) -> HttpResponse:
    """Show how far the reading is; once it is read, lead on to the review."""
    upload = _upload_or_404(request, pk)
    partial = bool(request.headers.get("HX-Request"))
    if upload.state == UploadState.READ:
        if partial:
            response = HttpResponse()
            response["HX-Redirect"] = _review_address(upload)
            return response
        return redirect(_review_address(upload))
    context = {"upload": upload, "before": queries.waiting_before(upload), "form": PasteForm()}
    return render(request, "intake/progress_state.html" if partial else "intake/progress.html", context)


def _review_address(upload: Upload) -> str:
    return reverse("intake:review", kwargs={"pk": upload.review.pk})


def discard(request: HttpRequest, pk: int) -> HttpResponse:
    upload = _upload_or_404(request, pk)
    acting = acting_of(request)
    try:
        actions.discard_upload(upload=upload, by=acting.user, acting_for=acting.require(), at=timezone.now())
    except actions.ReviewClosed:
        messages.error(request, "Tệp này đang được đọc hoặc đã đọc xong nên không bỏ được ở đây.")
        return redirect("intake:documents")
    messages.success(request, "Đã bỏ tệp. Có thể tải lại bất cứ lúc nào.")
    return redirect("intake:upload")


def paste(request: HttpRequest, pk: int) -> HttpResponse:
    """Read a table of tasks pasted from Word or Excel in place of a scan's missing text."""
    upload = _upload_or_404(request, pk)
    acting = acting_of(request)
    form = PasteForm(request.POST)
    if not form.is_valid():
        context = {"upload": upload, "before": 0, "form": form}
        return render(request, "intake/progress.html", context, status=422)
    try:
        review = pasting.read_pasted(
            upload=upload, said=pasting.Pasted(**form.cleaned_data), by=acting.user, acting_for=acting.require(),
            at=timezone.now(),
        )  # fmt: skip
    except pasting.CannotReadPasted as error:
        form.add_error("table", str(error))
        context = {"upload": upload, "before": 0, "form": form}
        return render(request, "intake/progress.html", context, status=422)
    return redirect("intake:review", pk=review.pk)


def original(request: HttpRequest, pk: int) -> HttpResponse | FileResponse:
    """Hand out the file as it was brought in; always to be saved, never opened in the page."""
    upload = _upload_or_404(request, pk)
    if upload.file is None:
        raise Http404
    return FileResponse(upload.file.path.open("rb"), as_attachment=True, filename=upload.name)
