"""The words of intake: what an upload waits for, what a decision is about and what it says."""

from __future__ import annotations

from enum import StrEnum


class UploadState(StrEnum):
    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    FAILED = "failed"


class ReviewState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    LEFT = "left"


class Subject(StrEnum):
    """What a decision is about. `slot` narrows it: field of the heading, printed name, code of a finding."""

    HEADER = "header"
    ITEM = "item"
    NAME = "name"
    TARGET = "target"
    REPORTING = "reporting"
    CITATION = "citation"
    FINDING = "finding"


class Verdict(StrEnum):
    KEEP = "keep"
    CHANGE = "change"
    REJECT = "reject"
    ADD = "add"
    SPLIT = "split"
    MERGE = "merge"
    MOVE = "move"
    UNDO = "undo"  # takes back the decision it replaces
