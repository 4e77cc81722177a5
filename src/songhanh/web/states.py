"""The words of each state; its shape is the symbol `state-<name>` of the sprite, its colour the class of that name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StateWords:
    full: str
    short: str  # where space is tight
    shape: str = ""  # another state's shape; "" = its own


STATES = {
    "late": StateWords("Chưa hoàn thành, quá hạn", "Quá hạn"),
    "soon": StateWords("Sắp đến hạn", "Sắp đến hạn"),
    "in_progress": StateWords("Đang thực hiện (trong hạn)", "Đang làm"),
    "not_started": StateWords("Chưa thực hiện", "Chưa thực hiện"),
    "waiting": StateWords("Chờ điều kiện thực hiện", "Chờ điều kiện"),
    "done_in_time": StateWords("Hoàn thành đúng hạn", "Xong đúng hạn"),
    "done_late": StateWords("Hoàn thành quá hạn", "Xong quá hạn"),
    "asked": StateWords("Đề nghị phối hợp", "Đề nghị phối hợp", "not_started"),  # never late, never red
    "stopped": StateWords("Dừng thực hiện", "Dừng thực hiện"),
    "missing": StateWords("Chưa đưa vào", "Chưa đưa vào"),
    "changed": StateWords("Có điều chỉnh", "Có điều chỉnh"),
    "taken_up": StateWords("Đã đưa vào", "Đã đưa vào", "done_in_time"),
    "doubt": StateWords("Cần xem lại", "Cần xem"),
    "wrong": StateWords("Cần sửa", "Cần sửa", "missing"),
}


def shape_of(name: str) -> str:
    return f"state-{STATES[name].shape or name}"
