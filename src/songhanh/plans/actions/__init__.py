"""Every change to plans goes through here: founding, reporting, asking and answering, steering, handing on, closing."""

from songhanh.plans.actions.asking import (
    CannotAnswerDifficulty,
    CannotAnswerExtension,
    CannotAskExtension,
    CannotRaiseDifficulty,
    answer_difficulty,
    answer_extension,
    ask_extension,
    raise_difficulty,
)
from songhanh.plans.actions.assigning import CannotAssignTask, assign_task
from songhanh.plans.actions.closing import CannotEndPlan, CannotWithdrawPlan, end_plan, withdraw_plan
from songhanh.plans.actions.duties import CannotSettleDuty, settle_duty
from songhanh.plans.actions.following import CannotHandOverPlan, hand_over_plan, name_standing_agency
from songhanh.plans.actions.founding import CannotFoundPlan, found_plan
from songhanh.plans.actions.linking import CannotNameSuperior, name_superior
from songhanh.plans.actions.reporting import (
    CannotReportProgress,
    CannotWaivePart,
    finish_part,
    report_progress,
    waive_part,
)
from songhanh.plans.actions.steering import (
    CannotFulfilCondition,
    CannotHandOver,
    CannotSettleAssignment,
    CannotWithdrawTask,
    fulfil_condition,
    hand_over,
    hand_to_officer,
    settle_assignment,
    withdraw_task,
)

__all__ = [
    "CannotAnswerDifficulty",
    "CannotAnswerExtension",
    "CannotAskExtension",
    "CannotAssignTask",
    "CannotEndPlan",
    "CannotFoundPlan",
    "CannotFulfilCondition",
    "CannotHandOver",
    "CannotHandOverPlan",
    "CannotNameSuperior",
    "CannotRaiseDifficulty",
    "CannotReportProgress",
    "CannotSettleAssignment",
    "CannotSettleDuty",
    "CannotWaivePart",
    "CannotWithdrawPlan",
    "CannotWithdrawTask",
    "answer_difficulty",
    "answer_extension",
    "ask_extension",
    "assign_task",
    "end_plan",
    "finish_part",
    "found_plan",
    "fulfil_condition",
    "hand_over",
    "hand_over_plan",
    "hand_to_officer",
    "name_standing_agency",
    "name_superior",
    "raise_difficulty",
    "report_progress",
    "settle_assignment",
    "settle_duty",
    "waive_part",
    "withdraw_plan",
    "withdraw_task",
]
