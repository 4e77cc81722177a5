"""Every write of reports: asking for them, filling and sending, judging and consolidating them."""

from songhanh.reports.actions.asking import CannotOpenRound, NewRound, close_round, make_form_version, open_round
from songhanh.reports.actions.judging import CannotJudgeReport, Pinned, judge_report
from songhanh.reports.actions.sending import (
    Arrival,
    CannotSaveDraft,
    CannotSendReport,
    save_draft,
    send_report,
    take_in,
)

__all__ = [
    "Arrival",
    "CannotJudgeReport",
    "CannotOpenRound",
    "CannotSaveDraft",
    "CannotSendReport",
    "NewRound",
    "Pinned",
    "close_round",
    "judge_report",
    "make_form_version",
    "open_round",
    "save_draft",
    "send_report",
    "take_in",
]
