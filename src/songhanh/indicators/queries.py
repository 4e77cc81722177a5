"""Reads of targets. Who sees a plan sees its targets: the plan is fetched through `plans.access` first."""

from __future__ import annotations

from collections import defaultdict

from songhanh.indicators.models import Target
from songhanh.plans.models import Plan


def targets_by_clause(plan: Plan) -> dict[int, list[Target]]:
    """Return the targets of each clause of a plan, in the order of the text."""
    found: dict[int, list[Target]] = defaultdict(list)
    for target in Target.objects.filter(plan=plan).select_related("agency").order_by("start"):
        found[target.clause_id].append(target)
    return dict(found)
