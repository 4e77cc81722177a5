"""The history of a part in words: who said what, when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from songhanh.core.calendar import printed
from songhanh.plans.enums import PartState
from songhanh.plans.queries import Said

KINDS = {
    "extension_asked": "Đề nghị gia hạn đến {day}",
    "extension_granted": "Đồng ý gia hạn đến {day}",
    "extension_refused": "Không đồng ý gia hạn đến {day}",
    "difficulty_raised": "Nêu khó khăn, vướng mắc",
    "difficulty_answered": "Trả lời kiến nghị",
    "part.waived": "Cho dừng thực hiện phần việc",
    "assignment.handed_over": "Chuyển đơn vị khác: {to}",
    "assignment.officer_named": "Chuyển người xử lý: {to}",
    "task.withdrawn": "Dừng thực hiện nhiệm vụ",
    "task.condition_met": "Đã có điều kiện thực hiện",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the history."""

    at: datetime
    who: str
    head: str
    words: str
    files: Sequence[tuple[Any, str]]


def told(said: Sequence[Said]) -> list[Told]:
    return [Told(one.at, _who(one), _head(one), one.words, one.files) for one in said]


def _who(one: Said) -> str:
    return ", ".join(part for part in (one.by, one.agency) if part) or "Hệ thống"


def _head(one: Said) -> str:
    if one.kind != "progress":
        day = printed(one.day) if one.day else ""
        return KINDS[one.kind].format(day=day, to=one.to).rstrip(" :")
    if one.state is PartState.DONE:
        return "Đã hoàn thành"
    return f"{one.percent}%" if one.percent is not None else ""
