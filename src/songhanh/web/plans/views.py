"""The list of plans and the living plan, in the three orders one may read it: as issued, by agency, by date."""

from __future__ import annotations

from datetime import date
from itertools import chain

from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone

from songhanh.accounts.enums import Permission
from songhanh.documents.models import Clause
from songhanh.documents.storage import FILE_KINDS
from songhanh.indicators.queries import targets_by_clause
from songhanh.plans import access, queries
from songhanh.plans.access import PlanSeen
from songhanh.plans.enums import PlanState, Standing
from songhanh.plans.models import Duty, Plan
from songhanh.plans.queries import PlanBoard, PlanFilter
from songhanh.web.gate import Acting, acting_of
from songhanh.web.plans import sides
from songhanh.web.plans.notes import SLUGS, place_words, words_of_state
from songhanh.web.plans.outline import parts_of
from songhanh.web.plans.sheet import Sheet
from songhanh.web.plans.strip import strip_of
from songhanh.web.templatetags.songhanh import moment

ON_A_PAGE = 25
# Filters of the list as they stand in the address: value → what it means, its words.
ISSUERS = {
    "minh": ("own", "Của cơ quan mình"),
    "tren": ("above", "Của cơ quan khác giao"),
    "duoi": ("below", "Của cấp dưới"),
}
PLAN_STATES = {"dang-thuc-hien": (PlanState.IN_FORCE, "Đang thực hiện"), "ket-thuc": (PlanState.ENDED, "Đã kết thúc"),
               "thu-hoi": (PlanState.WITHDRAWN, "Đã thu hồi")}  # fmt: skip
VIEWS = {"": "Như ban hành", "co-quan": "Theo cơ quan", "thoi-han": "Theo thời hạn"}


def plan_list(request: HttpRequest) -> HttpResponse:
    """The plans one's agency sees, narrowed by what stands in the address."""
    acting = acting_of(request)
    agency = acting.require()
    narrow = _narrow(request)
    page = Paginator(queries.plans_listed(agency, acting.on, narrow), ON_A_PAGE).get_page(request.GET.get("page"))
    counts = queries.counts_of_plans([plan.pk for plan in page], acting.on)
    context = {
        "page": page,
        "rows": [(plan, counts[plan.pk], parts_of(counts[plan.pk].standings)) for plan in page],
        "narrow": narrow,
        "is_narrowed": narrow != PlanFilter(),
        "years": queries.years_of_plans(agency, acting.on),
        "issuers": ISSUERS,
        "states": PLAN_STATES,
        "may_upload": acting.may(Permission.RUN_PROGRAMME),
    }
    return render(request, "plans/list.html", context)


def _narrow(request: HttpRequest) -> PlanFilter:
    year = request.GET.get("nam", "")
    issuer, state = ISSUERS.get(request.GET.get("cua", "")), PLAN_STATES.get(request.GET.get("tinh_trang", ""))
    return PlanFilter(
        year=int(year) if year.isdecimal() and len(year) == 4 else None,
        issuer=issuer[0] if issuer else "",
        state=state[0] if state else None,
        search=request.GET.get("q", "").replace("\0", "").strip()[:200],
    )


def plan_or_404(acting: Acting, pk: int) -> PlanSeen:
    try:
        return access.plan_for(acting.require(), pk, acting.on)
    except Plan.DoesNotExist as error:
        raise Http404 from error


def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """The living plan. `trang_thai` dims what does not belong to it, `xem` orders the tasks otherwise."""
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    board = queries.read_plan(seen)
    group, view = group_of(request.GET), request.GET.get("xem", "")
    view = view if view in VIEWS else ""
    context = {
        **frame_of(board, acting, group),
        "view": view,
        "views": VIEWS,
        "sheet": sheet_of(board, group) if not view else None,
    }
    if view == "co-quan":
        context["side"] = sides.by_agency(board, everyone="tat_ca" in request.GET)
        context["may_extract"] = may_extract(acting, seen)
    if view == "thoi-han":
        context["months"], context["page"] = sides.by_date(board, group, request.GET.get("page"))
    return render(request, "plans/plan.html", context)


def frame_of(board: PlanBoard, acting: Acting, group: str) -> dict[str, object]:
    """Return what stands around a plan in every order: its name, the strip, what one may do."""
    seen = board.seen
    own = {share.task for share in board.shares if share.agency == seen.agency.pk}
    return {
        "plan": seen.plan,
        "board": board,
        "group": group,
        "slug": SLUGS.get(group, ""),
        "strip": strip_of(board),
        "tasks": sum(row.standing is not Standing.STOPPED for row in board.tasks),
        "attention": attention(board),
        "own_tasks": len(own),
        "may_steer": may_steer(acting, seen),
        "may_report": acting.may(Permission.REPORT_PROGRESS) and bool(own),
        "is_ended": seen.plan.state != PlanState.IN_FORCE,
        "now": timezone.now(),
    }


def may_steer(acting: Acting, seen: PlanSeen) -> bool:
    return seen.may_follow_up and acting.may(Permission.RUN_PROGRAMME)


def may_extract(acting: Acting, seen: PlanSeen) -> bool:
    """Tell whether one may hand on the extracts of all agencies; one's own is always there."""
    return may_steer(acting, seen)


def attention(board: PlanBoard, most: int = 3) -> list[tuple[queries.TaskRow, str, str]]:
    """Return the tasks that need someone first, latest first, each with its state and place in words."""
    urgent = [row for row in board.tasks if row.standing in {Standing.LATE, Standing.SOON}]
    urgent.sort(key=lambda row: (row.standing is not Standing.LATE, row.shown_due or date.max, row.start))
    return [(row, words_of_state(row, board.seen.on), place_words(row.path)) for row in urgent[:most]]


def sheet_of(board: PlanBoard, group: str) -> Sheet:
    seen = board.seen
    reports = Duty.objects.filter(plan=seen.plan, clause=OuterRef("pk"))
    clauses = Clause.objects.filter(text=seen.plan.document.text_id).annotate(asks_report=Exists(reports))
    return Sheet(board, list(clauses.order_by("ordinal")), targets_by_clause(seen.plan), group)


def group_of(query: QueryDict) -> str:
    """Return the filter of the strip that an address holds."""
    slug = query.get("trang_thai", "")
    return next((group for group, known in SLUGS.items() if known == slug), "")


def rest(request: HttpRequest, pk: int, part: int) -> HttpResponse:
    """
    A later part of a long plan, as a fragment; with `den_het` all that is left, for who jumps or prints.

    Asked for without scripts it is a page of its own that holds all that is left.
    """
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    board = queries.read_plan(seen)
    sheet = sheet_of(board, group_of(request.GET))
    if not 0 < part < len(sheet.parts):
        raise Http404
    fragment = request.headers.get("HX-Request")
    parts = [sheet.parts[part]] if fragment and "den_het" not in request.GET else sheet.parts[part:]
    context = {"rows": list(chain.from_iterable(parts)), "group": sheet.group, "today": acting.on, "plan": seen.plan}
    return render(request, "plans/rest.html" if fragment else "plans/rest_page.html", context)


def communes(request: HttpRequest, pk: int) -> HttpResponse:
    """The agencies that "37/99" stands for: a fragment, without scripts a page."""
    acting = acting_of(request)
    seen = plan_or_404(acting, pk)
    side = sides.by_agency(queries.read_plan(seen), everyone=True)
    context = {"lines": side.many, "plan": seen.plan, "may_extract": may_extract(acting, seen), "own": seen.agency.pk}
    fragment = request.headers.get("HX-Request")
    return render(request, "plans/agency_lines.html" if fragment else "plans/communes_page.html", context)


def original(request: HttpRequest, pk: int) -> FileResponse:
    """Hand out the issued file; always to be saved, never opened in the page."""
    document = plan_or_404(acting_of(request), pk).plan.document
    file = document.text.file if document.text else None
    if file is None:
        raise Http404
    name = f"{document} {document.title}"[:120].strip().replace("/", "-")
    return FileResponse(
        file.path.open("rb"), as_attachment=True, filename=f"{name}.{file.kind}",
        content_type=FILE_KINDS[file.kind].media_type,
    )  # fmt: skip


def print_foot(request: HttpRequest, pk: int) -> HttpResponse:
    """The words at the foot of each printed page: only a style sheet can put them there."""
    document = plan_or_404(acting_of(request), pk).plan.document
    said = moment(timezone.now())
    words = f"{document}, tình trạng đến {said}. Bản in từ Song Hành, không thay bản chính."
    quoted = words.replace("\\", "").replace('"', "").replace("\n", " ")
    style = f'@page {{ @bottom-left {{ content: "{quoted}"; width: 150mm; font: 8pt Tinos, serif; color: #333; }} }}'
    return HttpResponse(style, content_type="text/css; charset=utf-8")
