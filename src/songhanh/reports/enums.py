"""The words of reports."""

from __future__ import annotations

from enum import StrEnum


class ReportState(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    RETURNED = "returned"
    ACCEPTED = "accepted"


class Channel(StrEnum):
    OWN = "own"
    ON_BEHALF = "on_behalf"  # nhập thay: it came on paper, by Zalo, as a file


class VerdictKind(StrEnum):
    ACCEPTED = "accepted"
    RETURNED = "returned"
