"""Extracts to hand on: for one agency as Word or as a message, for all of them in one .zip."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header

from songhanh.exports.extract.bundle import bundle, safe_name
from songhanh.exports.extract.content import Extract
from songhanh.exports.extract.message import message_of
from songhanh.exports.extract.paper import write_extract
from songhanh.exports.extract.queries import extract_of, extracts_of
from songhanh.organisations.models import Agency
from songhanh.plans.access import PlanSeen
from songhanh.plans.models import Assignment
from songhanh.web.gate import acting_of
from songhanh.web.plans.views import may_extract, plan_or_404

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _extract_or_404(request: HttpRequest, pk: int, agency: int) -> tuple[PlanSeen, Extract]:
    """Return an extract: one's own, or any of a plan that one steers."""
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    if agency != seen.agency.pk and not may_extract(acting, seen):
        raise Http404
    named = Assignment.objects.filter(task__plan=seen.plan, agency=agency, valid_to=None)
    if not named.exists():
        raise Http404
    return seen, extract_of(seen, Agency.objects.get(pk=agency))


def _name(seen: PlanSeen, what: str) -> str:
    return safe_name(f"{what} - {seen.plan.document}")


def extract(request: HttpRequest, pk: int, agency: int) -> HttpResponse:
    seen, one = _extract_or_404(request, pk, agency)
    response = HttpResponse(write_extract(one), content_type=WORD)
    response["Content-Disposition"] = content_disposition_header(True, f"{_name(seen, one.agency)}.docx")
    return response


def message(request: HttpRequest, pk: int, agency: int) -> HttpResponse:
    """The message for the telephone, ready to be copied."""
    seen, one = _extract_or_404(request, pk, agency)
    words = message_of(one, _address(request, seen))
    template = "plans/message.html" if request.headers.get("HX-Request") else "plans/message_page.html"
    return render(request, template, {"plan": seen.plan, "name": one.agency, "words": words, "agency": agency})


def bundled(request: HttpRequest, pk: int) -> StreamingHttpResponse:
    """All extracts in one .zip, sent while it is being made."""
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    if not may_extract(acting, seen):
        raise Http404
    address = _address(request, seen)
    content = bundle(extracts_of(seen), at=timezone.now(), where=lambda _: address)
    response = StreamingHttpResponse(content, content_type="application/zip")
    response["Content-Disposition"] = content_disposition_header(True, f"{_name(seen, 'Bản trích')}.zip")
    return response


def _address(request: HttpRequest, seen: PlanSeen) -> str:
    return request.build_absolute_uri(reverse("plans:plan", kwargs={"pk": seen.plan.pk}))
