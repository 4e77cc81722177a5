"""A task unfolded: who is how far, what waits for an answer, and the forms of who may steer the plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.urls import reverse

from songhanh.accounts.enums import Permission
from songhanh.documents import queries as register
from songhanh.plans import access, rules
from songhanh.plans.enums import DueKind, PartRole, PlanState, Standing
from songhanh.plans.models import Assignment, Difficulty, Extension
from songhanh.plans.queries import PlanBoard, Share, TaskRow, shares_of
from songhanh.plans.queries.boards import is_unclear
from songhanh.web.gate import Acting
from songhanh.web.plans.forms import (
    ALL,
    Act,
    ConditionForm,
    DifficultyAnswerForm,
    ExtensionAnswerForm,
    SettleForm,
    WithdrawForm,
    name_of,
)
from songhanh.web.plans.notes import Note, note_of, plain
from songhanh.web.plans.sides import MOST_LINES
from songhanh.web.wording import state_words

if TYPE_CHECKING:
    from songhanh.web.plans.acts import Refused

ROLES = {
    PartRole.LEAD: "chủ trì", PartRole.COORDINATE: "phối hợp", PartRole.ADVISE: "tham mưu",
    PartRole.ASK: "được đề nghị phối hợp", PartRole.REPORT: "báo cáo",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShareLine:
    """One agency of the task."""

    share: Share
    role: str
    state: str
    words: str
    part: int | None  # whose history one may read


@dataclass(frozen=True, slots=True)
class Ask:
    """What an agency asked for, and the form that answers it."""

    of: Extension | Difficulty
    agency: str
    form: Act
    conflict: Any


@dataclass(frozen=True, slots=True)
class Unclear:
    """A phrase of which nobody knows whom it means ("" when none is printed), and the form that says so."""

    phrase: str
    address: str
    form: Act
    conflict: Any
    everyone: tuple[tuple[str, str], ...] = tuple(ALL.items())


class Panel:
    """What is drawn of one task; a refused form takes the place of its empty one."""

    def __init__(
        self, board: PlanBoard, row: TaskRow, acting: Acting, *, may_steer: bool, refused: Refused | None = None,
        document: int | None = None,
    ) -> None:  # fmt: skip
        self.board, self.row, self.acting = board, row, acting
        self.may_steer = may_steer and board.seen.plan.state == PlanState.IN_FORCE
        self.refused, self.document = refused, document

    @property
    def note(self) -> Note:
        return note_of(self.row, self.board.seen.on)

    @property
    def words(self) -> str:
        return plain(self.row.words)

    @cached_property
    def lines(self) -> list[ShareLine]:
        """The agencies, one's own first, then the worst."""
        known = [one for one in shares_of(self.board, self.row.task) if one.agency is not None]
        known.sort(key=lambda one: one.agency != self.board.seen.agency.pk)
        return [_line(one, self._parts.get(one.assignment), self.board.seen.on) for one in known]

    @cached_property
    def _parts(self) -> dict[int, int]:
        """Of each agency the part of its task that is on the table: the first that is open, else the last."""
        seen = self.board.seen
        rows = (
            access.parts_read_by(seen.agency, seen.on)
            .filter(Q(turn__opens_on=None) | Q(turn__opens_on__lte=seen.on), assignment__task=self.row.task)
            .order_by("assignment", "turn__ordinal")
            .values_list("assignment", "pk", "state")
        )
        found: dict[int, tuple[int, str]] = {}
        for assignment, pk, state in rows:
            if assignment not in found or found[assignment][1] not in rules.OPEN_STATES:
                found[assignment] = (pk, state)
        return {assignment: pk for assignment, (pk, _) in found.items()}

    @property
    def own_part(self) -> int | None:
        own = self.board.seen.agency.pk
        return next((line.part for line in self.lines if line.share.agency == own), None)

    @property
    def first_lines(self) -> list[ShareLine]:
        return self.lines[:MOST_LINES]

    @property
    def hidden(self) -> int:
        return max(len(self.lines) - MOST_LINES, 0)

    def _form(self, name: str, empty: Act) -> tuple[Act, Any]:
        if self.refused is not None and self.refused.name == name:
            return self.refused.form, self.refused.conflict
        return empty, None

    @cached_property
    def unclear(self) -> list[Unclear]:
        """The phrases of which nobody knows whom they mean, each with its form; or that nobody is named at all."""
        shares = shares_of(self.board, self.row.task)
        found = [
            self._unclear(f"settle-{one.assignment}", reverse("plans:settle", args=[one.assignment]), one.version,
                          one.phrase)
            for one in shares if is_unclear(one, shares)
        ]  # fmt: skip
        if not shares and self.row.standing is not Standing.STOPPED:
            found.append(
                self._unclear("assign", reverse("plans:assign-task", args=[self.row.task]), self.row.version, "")
            )
        return found

    def _unclear(self, name: str, address: str, version: int, phrase: str) -> Unclear:
        about = f"{name.replace('-', '_')}_{self.row.task}"
        form, conflict = self._form(name, SettleForm(initial={"version": version}, about=about, acting=self.acting))
        return Unclear(phrase, address, form, conflict)

    @cached_property
    def extensions(self) -> list[Ask]:
        waiting = Extension.objects.filter(part__assignment__task=self.row.task, answer=None)
        return [
            self._ask(one, f"extension-{one.pk}",
                      ExtensionAnswerForm(initial={"version": one.version}, about=f"extension_{one.pk}"))
            for one in waiting.select_related("part__assignment__agency", "asked_by").order_by("asked_at")
        ]  # fmt: skip

    @cached_property
    def difficulties(self) -> list[Ask]:
        waiting = Difficulty.objects.filter(part__assignment__task=self.row.task, answer=None)
        return [
            self._ask(one, f"difficulty-{one.pk}",
                      DifficultyAnswerForm(initial={"version": one.version}, about=f"difficulty_{one.pk}"))
            for one in waiting.select_related("part__assignment__agency", "raised_by").order_by("raised_at")
        ]  # fmt: skip

    def _ask(self, one: Extension | Difficulty, name: str, empty: Act) -> Ask:
        form, conflict = self._form(name, empty)
        assignment: Assignment = one.part.assignment
        return Ask(one, assignment.agency.name if assignment.agency else "", form, conflict)

    @property
    def is_asked(self) -> bool:
        """Whether something waits for an answer of whoever opened the task."""
        return bool(self.extensions or self.difficulties)

    @property
    def waits(self) -> bool:
        return self.row.due_kind is DueKind.CONDITIONAL and self.row.standing is Standing.WAITING

    @cached_property
    def named(self) -> str:
        """The document that was registered for this task just now, as the field takes it."""
        known = register.documents_known_to(self.board.seen.agency, self.board.seen.on)
        found = known.filter(pk=self.document).first() if self.document else None
        return name_of(found) if found else ""

    @cached_property
    def condition(self) -> dict[str, Any]:
        empty = ConditionForm(
            initial={"version": self.row.version, "document": self.named},
            about=f"condition_{self.row.task}",
            acting=self.acting,
        )
        form, conflict = self._form("condition", empty)
        return {"form": form, "conflict": conflict}

    @cached_property
    def withdrawal(self) -> dict[str, Any]:
        empty = WithdrawForm(initial={"version": self.row.version}, about=f"withdraw_{self.row.task}")
        form, conflict = self._form("withdraw", empty)
        return {"form": form, "conflict": conflict}

    @property
    def may_report(self) -> bool:
        is_open = self.row.standing is not Standing.STOPPED and self.board.seen.plan.state == PlanState.IN_FORCE
        return is_open and self.acting.may(Permission.REPORT_PROGRESS)

    @property
    def may_withdraw(self) -> bool:
        return self.may_steer and self.row.standing is not Standing.STOPPED


def _line(share: Share, part: int | None, on: date) -> ShareLine:
    standing = share.standing or Standing.NOT_STARTED
    days = share.days_left if standing in {Standing.LATE, Standing.SOON} else None
    words = state_words(standing, days, share.shown_due, on, opens_on=share.opens_on)
    return ShareLine(share, ROLES[share.role], standing.value, words, part)
