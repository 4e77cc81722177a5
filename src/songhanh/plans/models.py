"""What must be done, by whom and by when. What a clock can change (late, soon) is computed, never stored."""

from __future__ import annotations

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce, Substr

from songhanh.core.fields import Valid, Versioned
from songhanh.documents.models import Clause, Document, File, containing
from songhanh.organisations.models import Agency
from songhanh.plans.enums import AddresseeRule, DueKind, DutyKind, ExtensionAnswer, PartRole, PartState, PlanState


def _choices(kinds: Any) -> list[tuple[str, str]]:
    return [(kind.value, kind.value) for kind in kinds]


def _user(*, null: bool = False) -> Any:
    return models.ForeignKey(settings.AUTH_USER_MODEL, null=null, on_delete=models.PROTECT, related_name="+")


def _both_or_neither(at: str, by: str, name: str) -> models.CheckConstraint:
    """Return the constraint that nobody is named for an act without its time (null `by` is the system)."""
    return models.CheckConstraint(condition=Q(**{f"{at}__isnull": False}) | Q(**{f"{by}__isnull": True}), name=name)


class Plan(Versioned):
    """A document as something to be carried out, from its first to its last day. `agency` issued it."""

    document = models.OneToOneField(Document, on_delete=models.PROTECT, related_name="plan")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="plans")
    # Who follows it up today for the issuer: its standing agency, or the issuer itself. How it came there: Following.
    standing = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    first_day = models.DateField("Từ ngày")
    last_day = models.DateField("Đến ngày")
    superior = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="subordinates")
    state = models.CharField(max_length=10, choices=_choices(PlanState), default=PlanState.IN_FORCE)
    founded_at = models.DateTimeField()
    founded_by = _user(null=True)
    closed_at = models.DateTimeField(null=True)  # ended or withdrawn
    closed_by = _user(null=True)
    reason = models.TextField(blank=True)  # why it was closed

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(last_day__gte=F("first_day")), name="plan_days_in_order"),
            models.CheckConstraint(
                condition=~Q(state=PlanState.WITHDRAWN) | ~Q(reason=""), name="plan_withdrawn_with_a_reason"
            ),
            _both_or_neither("closed_at", "closed_by", "plan_closed_by_and_at"),
            models.CheckConstraint(condition=~Q(superior=F("id")), name="plan_is_not_its_own_superior"),
        ]
        indexes = [models.Index(fields=["agency", "state"], name="plans_of_agency")]

    def __str__(self) -> str:
        return str(self.document)


class Following(Valid):
    """That an agency follows a plan up for a while: handing it over ends one and begins the next, with its reason."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="followings")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField(blank=True)
    begun_at = models.DateTimeField()
    begun_by = _user(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["plan"], condition=Q(valid_to__isnull=True), name="one_agency_follows_a_plan_up"
            ),
            # Taken over and handed on within one day: the validity is empty, and that is told, not lost.
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")), name="following_days_in_order"
            ),
        ]


class Place(models.Model):
    """Where something stands in the plan's text: code points inside a clause."""

    clause = models.ForeignKey(Clause, on_delete=models.PROTECT, related_name="+")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        abstract = True


class Due(models.Model):
    """When something is due, as the plan says it; `rule` holds what a recurring or conditional one says."""

    due_kind = models.CharField(max_length=12, choices=_choices(DueKind))
    due_from = models.DateField(null=True)
    due_on = models.DateField("Thời hạn", null=True)
    before = models.BooleanField(default=False)
    rule = models.JSONField(default=dict)
    year_inferred = models.BooleanField(default=False)
    due_as_printed = models.CharField(max_length=200, blank=True)

    class Meta:
        abstract = True


class TaskQuerySet(models.QuerySet["Task"]):
    def containing(self, words: str) -> Self:
        """Tasks in which every word occurs, with or without diacritics."""
        return self.filter(containing(words))


def words_of_task(prefix: str = "") -> Coalesce:
    """Return the expression for a task's words: what a person put instead, else the text's own."""
    length = F(f"{prefix}end") - F(f"{prefix}start")
    printed = Substr(f"{prefix}clause__text__text", F(f"{prefix}start") + 1, length)
    return Coalesce(f"{prefix}wording", printed, output_field=models.TextField())


class Task(Versioned, Place, Due):
    """A task in its sentence; for a row of a table the clause is the row. `wording` null = the text's own words."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="tasks")
    wording = models.TextField(null=True)
    product = models.TextField("Sản phẩm, kết quả", null=True)
    condition_document = models.ForeignKey(Document, null=True, on_delete=models.PROTECT, related_name="+")
    condition_met_on = models.DateField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = _user(null=True)
    reason = models.TextField(blank=True)
    search_text = models.TextField(editable=False)

    objects = TaskQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="task_span_is_not_empty"),
            models.CheckConstraint(
                condition=~Q(due_kind=DueKind.FIXED) | Q(due_on__isnull=False), name="fixed_task_has_its_day"
            ),
            models.CheckConstraint(
                condition=~Q(due_kind=DueKind.WINDOW)
                | Q(due_from__isnull=False, due_on__isnull=False, due_on__gte=F("due_from")),
                name="task_window_in_order",
            ),
            models.CheckConstraint(
                condition=Q(condition_document__isnull=True) | Q(condition_met_on__isnull=False),
                name="task_condition_met_on_a_day",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | ~Q(reason=""), name="task_withdrawn_with_a_reason"
            ),
            _both_or_neither("withdrawn_at", "withdrawn_by", "task_withdrawn_by_and_at"),
        ]
        indexes = [models.Index(fields=["plan", "start"], name="tasks_as_issued")]

    def __str__(self) -> str:
        return f"{self.plan} ({self.start}–{self.end})"


class Addressees(models.Model):
    """A collective phrase and how it was expanded: "UBND các xã, phường" on a day, some left out."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="addressees")
    phrase_as_printed = models.TextField()
    rule = models.CharField(max_length=16, choices=_choices(AddresseeRule))
    excluded = models.JSONField(default=list)  # ids of the agencies left out
    as_of = models.DateField()


class Assignment(Versioned, Valid):
    """
    That an agency has a role in a task, for a while: handing over ends one and begins the next.

    Without an agency nobody knows yet who is meant: it has no part.
    """

    task = models.ForeignKey(Task, on_delete=models.PROTECT, related_name="assignments")
    agency = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="assignments")
    phrase_as_printed = models.TextField(blank=True)
    addressees = models.ForeignKey(Addressees, null=True, on_delete=models.PROTECT, related_name="assignments")
    role = models.CharField(max_length=10, choices=_choices(PartRole))
    officer = _user(null=True)  # who handles it inside the agency
    handed_from = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="handed_to")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["task", "agency", "role"], condition=Q(valid_to__isnull=True), name="one_open_assignment_a_role"
            ),
            models.CheckConstraint(
                condition=Q(agency__isnull=False) | ~Q(phrase_as_printed=""), name="assignment_names_someone"
            ),
            # Taken over and handed on within one day: the validity is empty, and that is told, not lost.
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")), name="assignment_days_in_order"
            ),
        ]


class Turn(models.Model):
    """One time that a task is to be done. Derived from the task's due rule."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="turns")
    ordinal = models.PositiveIntegerField()
    opens_on = models.DateField(null=True)
    due_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["task", "ordinal"], name="turn_once_in_its_task"),
            models.CheckConstraint(
                condition=Q(due_on__isnull=True) | Q(opens_on__isnull=True) | Q(due_on__gte=F("opens_on")),
                name="turn_days_in_order",
            ),
        ]


class Part(Versioned):
    """An agency's own share of one turn, with its own state. A granted extension moves its due day only."""

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="parts")
    turn = models.ForeignKey(Turn, on_delete=models.PROTECT, related_name="parts")
    state = models.CharField(max_length=12, choices=_choices(PartState), default=PartState.NOT_STARTED)
    due_on = models.DateField(null=True)
    done_on = models.DateField(null=True)
    reason = models.TextField(blank=True)  # why it is not to be done

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["assignment", "turn"], name="part_once_a_turn"),
            models.CheckConstraint(
                condition=Q(state=PartState.DONE, done_on__isnull=False)
                | (~Q(state=PartState.DONE) & Q(done_on__isnull=True)),
                name="part_done_on_a_day",
            ),
            models.CheckConstraint(
                condition=~Q(state=PartState.WAIVED) | ~Q(reason=""), name="part_waived_with_a_reason"
            ),
        ]


class Progress(models.Model):
    """What an agency said about its part. Never changed: a later one corrects it."""

    part = models.ForeignKey(Part, on_delete=models.PROTECT, related_name="progress")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    words = models.TextField("Tình hình thực hiện", blank=True)
    percent = models.PositiveSmallIntegerField(null=True)
    state = models.CharField(max_length=12, choices=_choices(PartState))  # what it made of the part
    at = models.DateTimeField()
    by = _user(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(percent__isnull=True) | Q(percent__lte=100), name="percent_is_at_most_100"
            ),
            models.CheckConstraint(
                condition=~Q(words="") | Q(percent__isnull=False) | Q(state=PartState.DONE),
                name="progress_says_something",
            ),
        ]


class Evidence(models.Model):
    """A file that shows it."""

    progress = models.ForeignKey(Progress, on_delete=models.PROTECT, related_name="evidence")
    file = models.ForeignKey(File, on_delete=models.PROTECT, related_name="+")
    caption = models.CharField(max_length=255)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["progress", "file"], name="evidence_once_a_progress")]


class Extension(Versioned):
    """More time asked for a part, and the answer of who gave it."""

    part = models.ForeignKey(Part, on_delete=models.PROTECT, related_name="extensions")
    until = models.DateField("Đề nghị gia hạn đến")
    reason = models.TextField("Lý do")
    asked_at = models.DateTimeField()
    asked_by = _user(null=True)
    answer = models.CharField(max_length=10, choices=_choices(ExtensionAnswer), null=True)
    words = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = _user(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["part"], condition=Q(answer__isnull=True), name="one_open_extension_a_part"
            ),
            models.CheckConstraint(
                condition=Q(answer__isnull=True, answered_at__isnull=True)
                | Q(answer__isnull=False, answered_at__isnull=False),
                name="extension_answered_at_a_time",
            ),
            _both_or_neither("answered_at", "answered_by", "extension_answered_by_and_at"),
            models.CheckConstraint(condition=~Q(reason=""), name="extension_asked_with_a_reason"),
        ]


class Difficulty(Versioned):
    """What stands in the way of a part, and the answer from above."""

    part = models.ForeignKey(Part, on_delete=models.PROTECT, related_name="difficulties")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    words = models.TextField("Khó khăn, vướng mắc")
    raised_at = models.DateTimeField()
    raised_by = _user(null=True)
    answer = models.TextField("Trả lời kiến nghị", null=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = _user(null=True)

    class Meta:
        verbose_name_plural = "difficulties"
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="difficulty_is_told"),
            models.CheckConstraint(
                condition=Q(answer__isnull=True, answered_at__isnull=True)
                | (Q(answer__isnull=False, answered_at__isnull=False) & ~Q(answer="")),
                name="difficulty_answered_at_a_time",
            ),
            _both_or_neither("answered_at", "answered_by", "difficulty_answered_by_and_at"),
        ]


class Duty(Versioned, Place, Due):
    """A report that the plan asks for: what kind, when, to whom and through whom."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="duties")
    kind = models.CharField(max_length=14, choices=_choices(DutyKind))
    to = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="+")
    to_as_printed = models.TextField(blank=True)
    via = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="+")
    via_as_printed = models.TextField(blank=True)
    cut_off = models.DateField(null=True)  # up to which day figures count

    class Meta:
        verbose_name_plural = "duties"
        constraints = [models.CheckConstraint(condition=Q(end__gt=F("start")), name="duty_span_is_not_empty")]


class ReportingAgency(models.Model):
    """
    That an agency owes the report of a duty; `addressees` when a collective phrase means it.

    Without an agency nobody knows yet who is meant by the phrase.
    """

    duty = models.ForeignKey(Duty, on_delete=models.CASCADE, related_name="reporting")
    agency = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="+")
    phrase_as_printed = models.TextField(blank=True)
    addressees = models.ForeignKey(Addressees, null=True, on_delete=models.PROTECT, related_name="reporting")

    class Meta:
        verbose_name_plural = "reporting agencies"
        constraints = [
            models.UniqueConstraint(fields=["duty", "agency"], name="an_agency_owes_a_report_once"),
            models.CheckConstraint(
                condition=Q(agency__isnull=False) | ~Q(phrase_as_printed=""), name="report_is_owed_by_someone"
            ),
        ]
