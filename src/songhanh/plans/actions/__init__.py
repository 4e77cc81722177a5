"""Every change to plans goes through here: founding, reporting, asking and answering, steering."""

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
from songhanh.plans.actions.founding import CannotFoundPlan, found_plan
from songhanh.plans.actions.reporting import (
    CannotReportProgress,
    CannotWaivePart,
    finish_part,
    report_progress,
    waive_part,
)
from songhanh.plans.actions.steering import (
    CannotEndPlan,
    CannotFulfilCondition,
    CannotHandOver,
    CannotSettleAssignment,
    CannotWithdrawTask,
    end_plan,
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
    "CannotRaiseDifficulty",
    "CannotReportProgress",
    "CannotSettleAssignment",
    "CannotWaivePart",
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
    "hand_to_officer",
    "raise_difficulty",
    "report_progress",
    "settle_assignment",
    "waive_part",
    "withdraw_task",
]
