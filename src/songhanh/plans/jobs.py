"""Background work of plans: idempotent, and only what follows from the plans themselves."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from songhanh.plans import turns
from songhanh.plans.actions.founding import BATCH, make_parts, turns_for
from songhanh.plans.enums import DueKind, PlanState
from songhanh.plans.models import Assignment, Duty, Plan, Task, Turn


def lay_turns(today: date) -> int:
    """Lay the turns of the next 18 months that are not there yet, with their parts; return how many."""
    repeated = [DueKind.RECURRING, DueKind.CONTINUOUS]
    plans = Plan.objects.filter(
        state=PlanState.IN_FORCE, last_day__gte=today, tasks__due_kind__in=repeated, tasks__withdrawn_at=None
    )
    return sum(_lay(pk, today) for pk in plans.values_list("pk", flat=True).distinct().order_by("pk"))


@transaction.atomic
def _lay(pk: int, today: date) -> int:
    plan = Plan.objects.select_for_update(of=("self",)).select_related("document").get(pk=pk)
    duties = Duty.objects.filter(plan=plan).values_list("kind", flat=True)
    until = turns.horizon(max(plan.first_day, today))
    term = turns.Term(plan.first_day, plan.last_day, until, turns.reporting_months(duties), plan.document.issued_on)
    tasks = Task.objects.filter(plan=plan, due_kind__in=[DueKind.RECURRING, DueKind.CONTINUOUS], withdrawn_at=None)
    have = set(Turn.objects.filter(task__in=tasks).values_list("task_id", "ordinal"))
    fresh = Turn.objects.bulk_create(
        (turn for task in tasks for turn in turns_for(task, term) if (task.pk, turn.ordinal) not in have),
        batch_size=BATCH,
    )
    if fresh:
        touched = {turn.task_id for turn in fresh}
        make_parts(Assignment.objects.filter(task__in=touched, valid_to=None), fresh)
    return len(fresh)
