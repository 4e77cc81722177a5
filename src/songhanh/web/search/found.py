"""What a search comes to, group by group: each a query within what the agency may know, and no other count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.db.models import Q
from django.urls import reverse
from django.utils.safestring import SafeString

from songhanh.accounts.enums import Permission
from songhanh.core.calendar import printed
from songhanh.documents.models import Document
from songhanh.documents.queries import documents_known_to
from songhanh.organisations import tree
from songhanh.organisations.access import Management
from songhanh.organisations.enums import KIND_LABELS, AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans.access import plans_seen_by
from songhanh.plans.queries import find_tasks
from songhanh.plans.queries.tasks import find_clauses
from songhanh.web.gate import Acting
from songhanh.web.search.words import in_context
from songhanh.web.wording import clause_address


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the answer."""

    words: SafeString
    address: str
    beside: str


@dataclass(frozen=True, slots=True)
class Group:
    """Hits of one kind; `more` when there are others."""

    name: str
    title: str
    hits: Sequence[Hit]
    more: bool


Find = Callable[[Acting, str, int, int], list[Hit]]


def documents(acting: Acting, typed: str, start: int, end: int) -> list[Hit]:
    agency = acting.require()
    known = documents_known_to(agency, acting.on).values("pk")
    planned = plans_seen_by(agency, acting.on).values("document")
    found = (
        Document.objects.filter(Q(pk__in=known) | Q(pk__in=planned))
        .containing(typed)
        .select_related("plan", "issuer")
        .order_by("-issued_on", "-pk")
    )
    return [
        Hit(in_context(f"{one} {one.title}", typed), _address_of(one), _beside_document(one))
        for one in found[start:end]
    ]  # fmt: skip


def _address_of(document: Document) -> str:
    plan = getattr(document, "plan", None)
    return reverse("plans:plan", args=[plan.pk]) if plan else reverse("documents:document", args=[document.pk])


def _beside_document(document: Document) -> str:
    issuer = str(document.issuer) if document.issuer else document.issuer_as_printed
    day = printed(document.issued_on) if document.issued_on else document.on
    return ", ".join(part for part in (issuer, day) if part)


def tasks(acting: Acting, typed: str, start: int, end: int) -> list[Hit]:
    found = find_tasks(acting.require(), typed, acting.on, limit=end)[start:]
    return [
        Hit(
            in_context(one.words, typed), f"{reverse('plans:plan', args=[one.plan])}#nhiem-vu-{one.task}",
            f"{one.plan_name}, {one.path}" if one.path else one.plan_name,
        )
        for one in found
    ]  # fmt: skip


def clauses(acting: Acting, typed: str, start: int, end: int) -> list[Hit]:
    found = find_clauses(acting.require(), typed, acting.on, limit=end)[start:]
    return [
        Hit(
            in_context(one.words, typed), clause_address(one.plan, one.path),
            f"{one.plan_name}, {one.path}" if one.path else one.plan_name,
        )
        for one in found
    ]  # fmt: skip


def agencies(acting: Acting, typed: str, start: int, end: int) -> list[Hit]:
    hits = []
    for name in tree.find_names(typed, acting.on)[start:end]:
        agency = name.agency
        former = "" if name.full == agency.name else f"nay là {agency.name}"
        kind = KIND_LABELS[AgencyKind(agency.kind)]
        address = reverse("agencies:agency", args=[agency.pk])
        hits.append(Hit(in_context(name.full, typed), address, ", ".join(filter(None, (kind, former)))))
    return hits


def people(acting: Acting, typed: str, start: int, end: int) -> list[Hit]:
    # As on an agency's page: colleagues, and for an administrator everyone in reach.
    reach = Management(acting.agency, acting.permissions, acting.on).agencies()
    own = Agency.objects.filter(pk=acting.require().pk)
    found = tree.find_people(typed, acting.on, agencies=reach | own)
    return [
        Hit(
            in_context(one.user.name, typed), reverse("agencies:agency", args=[one.agency_id]),
            f"{one.get_role_display()}, {one.agency}",
        )
        for one in found[start:end]
    ]  # fmt: skip


# Content is for who may read; administrators find agencies and people.
GROUPS: dict[str, tuple[str, Find, Permission | None]] = {
    "van-ban": ("Văn bản", documents, Permission.READ),
    "nhiem-vu": ("Nhiệm vụ", tasks, Permission.READ),
    "dieu-khoan": ("Điều khoản khác", clauses, Permission.READ),
    "co-quan": ("Cơ quan, đơn vị", agencies, None),
    "nguoi": ("Người", people, None),
}
