"""Someone was quicker: the row as it stands now beside what was typed here."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import models

from songhanh.audit.models import Event
from songhanh.core.calendar import printed
from songhanh.plans.enums import PlanState
from songhanh.plans.models import Assignment, Difficulty, Duty, Extension, Plan, Task
from songhanh.web.plans.forms import Act
from songhanh.web.shared import Conflict

PLAN_STATES = {PlanState.IN_FORCE: "đang thực hiện", PlanState.ENDED: "đã kết thúc", PlanState.WITHDRAWN: "đã thu hồi"}


def conflict_of(current: models.Model, form: Act) -> Conflict:
    """Return both versions of what two people edited; who was quicker stands in the trail."""
    event = Event.objects.filter(object_type=current._meta.label, object_id=current.pk).order_by("-at", "-pk").first()
    if event is None:
        event = _of_part(current)
    typed = {name: _typed(form, name) for name in form.fields if name not in {"version", "key"}}
    mine = "; ".join(value for value in typed.values() if value)
    return Conflict(
        version=current.version,  # type: ignore[attr-defined]
        who=event.actor_name if event else "người khác",
        at=event.at if event else None,
        rows=[("Nội dung", _now(current), mine)],
    )


def _of_part(current: models.Model) -> Event | None:
    """Answers are told of the part they belong to."""
    part = getattr(current, "part_id", None)
    return Event.objects.filter(object_type="plans.Part", object_id=part).order_by("-at", "-pk").first()


def _typed(form: Act, name: str) -> str:
    value: Any = form.cleaned_data.get(name) if hasattr(form, "cleaned_data") else None
    if value in (None, ""):
        return ""
    if isinstance(value, date):
        return printed(value)
    if hasattr(value, "all") or isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    field = form.fields[name]
    choices = dict(getattr(field, "choices", ())) if isinstance(value, str) else {}
    return str(choices.get(value, value))


def _now(current: models.Model) -> str:
    if isinstance(current, Task):
        return f"Dừng thực hiện: {current.reason}" if current.withdrawn_at else "Nhiệm vụ đang được theo dõi"
    if isinstance(current, Assignment):
        return str(current.agency) if current.agency else f"“{current.phrase_as_printed}”, chưa rõ cơ quan"
    if isinstance(current, Extension):
        words = {"granted": "Đồng ý gia hạn", "refused": "Không đồng ý"}.get(current.answer or "", "Chưa trả lời")
        return f"{words}. {current.words}".strip()
    if isinstance(current, Difficulty):
        return current.answer or "Chưa trả lời"
    if isinstance(current, Plan):
        return f"Kế hoạch {PLAN_STATES[PlanState(current.state)]}, {current.standing} theo dõi"
    if isinstance(current, Duty):
        return f"Gửi {current.to or current.to_as_printed or 'chưa rõ nơi nhận'}"
    return ""
