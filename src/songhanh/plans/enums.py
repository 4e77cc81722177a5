"""The words that plans use: kinds of due date, roles of agencies, states of parts and tasks."""

from __future__ import annotations

from enum import StrEnum


class DueKind(StrEnum):
    FIXED = "fixed"
    WINDOW = "window"
    RECURRING = "recurring"
    CONTINUOUS = "continuous"
    ON_DEMAND = "on_demand"
    CONDITIONAL = "conditional"
    NONE = "none"
    UNCLEAR = "unclear"


class PartRole(StrEnum):
    LEAD = "lead"
    COORDINATE = "coordinate"
    ADVISE = "advise"
    ASK = "ask"
    REPORT = "report"


class AddresseeRule(StrEnum):
    LISTED = "listed"
    ALL_DEPARTMENTS = "all_departments"
    ALL_COMMUNES = "all_communes"
    BELOW = "below"


class DutyKind(StrEnum):
    SIX_MONTH = "six_month"
    ANNUAL = "annual"
    ACTION_MONTH = "action_month"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    ON_DEMAND = "on_demand"
    OTHER = "other"


class PlanState(StrEnum):
    IN_FORCE = "in_force"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


class PartState(StrEnum):
    """What a person said; what the clock says of it is computed (`Standing`)."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    WAIVED = "waived"


class Standing(StrEnum):
    """How a part or task stands today, computed when asked, never stored."""

    LATE = "late"
    SOON = "soon"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    WAITING = "waiting"
    DONE_IN_TIME = "done_in_time"
    DONE_LATE = "done_late"
    STOPPED = "stopped"
    ASKED = "asked"  # a body that is asked: never late, never urged


ROLE_LABELS = {
    PartRole.LEAD: "Cơ quan chủ trì",
    PartRole.COORDINATE: "Cơ quan phối hợp",
    PartRole.ADVISE: "Cơ quan tham mưu",
    PartRole.ASK: "Cơ quan được đề nghị phối hợp",
    PartRole.REPORT: "Cơ quan báo cáo",
}


class ExtensionAnswer(StrEnum):
    GRANTED = "granted"
    REFUSED = "refused"
