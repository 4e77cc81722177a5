"""Every change to targets goes through here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.audit import actions as audit
from songhanh.indicators.enums import Comparator, Ownership
from songhanh.indicators.models import Target
from songhanh.organisations.models import Agency
from songhanh.plans.actions.founding import Places
from songhanh.plans.models import Plan


class CannotNoteTarget(Exception):
    """Raised with a sentence fit to show."""


@dataclass(frozen=True, slots=True)
class NewTarget:
    """A level to reach as printed; start and end are code points of the plan's text."""

    start: int
    end: int
    comparator: Comparator
    ownership: Ownership = Ownership.OWN
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    year: int | None = None
    agency: Agency | None = None


@transaction.atomic
def note_targets(
    *, plan: Plan, news: Sequence[NewTarget], by: User | None, acting_for: Agency, at: datetime
) -> list[Target]:
    """
    Note the targets of a plan; what was noted at the same place stays as it is.

    :raises CannotNoteTarget: if the figure that is compared with is missing, or the plan has no text.
    """
    text = plan.document.text
    if text is None:
        raise CannotNoteTarget("Văn bản chưa có nội dung chữ nên chưa ghi được chỉ tiêu.")
    known = set(Target.objects.filter(plan=plan).values_list("start", "end"))
    fresh = [new for new in {(new.start, new.end): new for new in news}.values() if (new.start, new.end) not in known]
    for new in fresh:
        if not _has_its_figure(new):
            raise CannotNoteTarget(f"Chỉ tiêu “{text.text[new.start : new.end]}” chưa có đủ số liệu.")
    places = Places(text)
    made = Target.objects.bulk_create(
        Target(
            plan=plan, ownership=new.ownership, comparator=new.comparator, value=new.value, low=new.low,
            high=new.high, unit=new.unit, year=new.year, agency=new.agency, **places.of(new.start, new.end),
        )
        for new in fresh
    )  # fmt: skip
    audit.record(
        "targets.noted", on=plan, by=by, acting_for=acting_for, at=at,
        changes={"count": [len(known), len(known) + len(made)]},
    )  # fmt: skip
    return made


def _has_its_figure(new: NewTarget) -> bool:
    if new.comparator is Comparator.YES:
        return new.value is None and new.low is None and new.high is None
    if new.comparator is Comparator.BETWEEN:
        return new.value is None and new.low is not None and new.high is not None and new.low <= new.high
    return new.value is not None
