"""Reads of plans as flat rows, each within what the asking agency may see."""

from songhanh.plans.queries.boards import PlanBoard, Share, TaskRow, Who, read_plan, shares_of
from songhanh.plans.queries.duties import DutyRow, Owing, agencies_owing, duties_of
from songhanh.plans.queries.followed import (
    Followed,
    FollowedFilter,
    FollowedRow,
    ShareRow,
    Shares,
    followed_tasks,
    shares_of_task,
    turn_on_the_table,
)
from songhanh.plans.queries.history import (
    Request,
    Said,
    evidence_of,
    history_of_part,
    requests_waiting,
)
from songhanh.plans.queries.lists import PlanCounts, PlanFilter, counts_of_plans, plans_listed, years_of_plans
from songhanh.plans.queries.part_rows import Company, PartRow, PartStanding, part_row, part_rows, standing_of_part
from songhanh.plans.queries.parts import PartEntry, PartFilter, PartsFound, agency_parts, my_parts
from songhanh.plans.queries.tasks import FoundTask, find_tasks
from songhanh.plans.queries.views import (
    AgencyLine,
    DateGroup,
    outline_bars,
    plan_counts,
    tasks_by_agency,
    tasks_by_date,
    unclear_tasks,
)

__all__ = [
    "AgencyLine",
    "Company",
    "DateGroup",
    "DutyRow",
    "Followed",
    "FollowedFilter",
    "FollowedRow",
    "FoundTask",
    "Owing",
    "PartEntry",
    "PartFilter",
    "PartRow",
    "PartStanding",
    "PartsFound",
    "PlanBoard",
    "PlanCounts",
    "PlanFilter",
    "Request",
    "Said",
    "Share",
    "ShareRow",
    "Shares",
    "TaskRow",
    "Who",
    "agencies_owing",
    "agency_parts",
    "counts_of_plans",
    "duties_of",
    "evidence_of",
    "find_tasks",
    "followed_tasks",
    "history_of_part",
    "my_parts",
    "outline_bars",
    "part_row",
    "part_rows",
    "plan_counts",
    "plans_listed",
    "read_plan",
    "requests_waiting",
    "shares_of",
    "shares_of_task",
    "standing_of_part",
    "tasks_by_agency",
    "tasks_by_date",
    "turn_on_the_table",
    "unclear_tasks",
    "years_of_plans",
]
