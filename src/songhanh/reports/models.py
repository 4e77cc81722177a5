"""Forms, rounds, reports and their versions. What was sent is one row that never changes, figures and words."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from songhanh.core.fields import Versioned
from songhanh.documents.models import File
from songhanh.organisations.models import Agency
from songhanh.plans.models import Duty
from songhanh.reports.enums import Channel, ReportState, VerdictKind
from songhanh.reports.figures import Figures
from songhanh.reports.layout import Layout


def _choices(kinds: Any) -> list[tuple[str, str]]:
    return [(kind.value, kind.value) for kind in kinds]


def _user(*, null: bool = False) -> Any:
    return models.ForeignKey(settings.AUTH_USER_MODEL, null=null, on_delete=models.PROTECT, related_name="+")


class Form(models.Model):
    """What one agency asks of those below it, under one name through the years."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="forms")
    name = models.CharField("Tên biểu mẫu", max_length=300)

    def __str__(self) -> str:
        return self.name


class FormVersion(models.Model):
    """Append-only: the cells and the sections of a form as they are asked from some round on."""

    form = models.ForeignKey(Form, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    cells = models.JSONField(default=list)  # Layout.to_json()
    tables = models.JSONField(default=list)  # [Table.to_json()]: where the cells stand
    sections = models.JSONField(default=list)  # [{code, title, asks}] in the order of the outline
    made_at = models.DateTimeField()
    made_by = _user(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["form", "number"], name="form_version_numbered_once")]

    @property
    def layout(self) -> Layout:
        return Layout.from_json(self.cells)


class Round(Versioned):
    """One time that a report is asked for: from whom, over which days, by when. `agency` receives the reports."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="rounds")
    duty = models.ForeignKey(Duty, null=True, on_delete=models.PROTECT, related_name="rounds")
    name = models.CharField("Tên đợt báo cáo", max_length=300)
    form_version = models.ForeignKey(FormVersion, on_delete=models.PROTECT, related_name="rounds")
    # The period is these two days; its kind (6 tháng, năm) is only a name.
    period_from = models.DateField("Từ ngày")
    period_to = models.DateField("Đến ngày")
    due_on = models.DateField("Hạn gửi")
    opened_at = models.DateTimeField()
    opened_by = _user(null=True)
    closed_at = models.DateTimeField(null=True)
    closed_by = _user(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(period_to__gte=F("period_from")), name="round_period_in_order"),
            models.UniqueConstraint(
                fields=["duty", "period_from", "period_to"], condition=Q(duty__isnull=False),
                name="one_round_a_duty_and_period",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.name


class Report(Versioned):
    """What one agency owes in a round, from blank to accepted. `gathers` is the round below that it consolidates."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="reports")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="reports")
    due_on = models.DateField()
    state = models.CharField(max_length=10, choices=_choices(ReportState), default=ReportState.DRAFT)
    current = models.ForeignKey("Version", null=True, on_delete=models.PROTECT, related_name="+")  # sent last
    # What the level above counts; a correction takes its place only when it is accepted too.
    accepted = models.ForeignKey("Version", null=True, on_delete=models.PROTECT, related_name="+")
    gathers = models.ForeignKey(Round, null=True, on_delete=models.PROTECT, related_name="gatherers")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "agency"], name="one_report_an_agency_and_round"),
            models.CheckConstraint(
                condition=Q(state=ReportState.DRAFT) | Q(current__isnull=False), name="what_was_sent_has_a_version"
            ),
            models.CheckConstraint(
                condition=~Q(state=ReportState.ACCEPTED) | Q(accepted=F("current")), name="accepted_is_the_current_one"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.round}, {self.agency}"


class Filled(models.Model):
    """Figures packed in the order of the form's layout, and the words of its sections."""

    cells = models.BinaryField()
    answers = models.BinaryField()
    words = models.JSONField(default=dict)  # {code of the section: text}

    class Meta:
        abstract = True

    @property
    def figures(self) -> Figures:
        return Figures(bytes(self.cells), bytes(self.answers))


class Draft(Versioned, Filled):
    """What is typed and not yet sent: saved as one goes, without an event."""

    report = models.OneToOneField(Report, on_delete=models.CASCADE, related_name="draft")
    saved_at = models.DateTimeField()


class Version(Filled):
    """Append-only: a report as it was sent. A correction is the next number."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    form_version = models.ForeignKey(FormVersion, on_delete=models.PROTECT, related_name="+")
    explanation = models.TextField(blank=True)  # of what looks odd and is right
    sha256 = models.CharField(max_length=64)
    sent_at = models.DateTimeField()
    sent_by = _user(null=True)
    channel = models.CharField(max_length=10, choices=_choices(Channel), default=Channel.OWN)
    arrived_on = models.DateField()  # lateness counts from here
    file = models.ForeignKey(File, null=True, on_delete=models.PROTECT, related_name="+")  # what came, on behalf

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["report", "number"], name="report_version_numbered_once"),
            models.CheckConstraint(
                condition=~Q(channel=Channel.ON_BEHALF) | Q(sent_by__isnull=False), name="on_behalf_by_someone"
            ),
        ]

    @property
    def receipt(self) -> str:
        """The receipt number that the sender is told: "Mã tiếp nhận: 0042"."""
        return f"{self.pk:04d}"


class Verdict(models.Model):
    """Append-only: what the receiver said of a version."""

    version = models.OneToOneField(Version, on_delete=models.PROTECT, related_name="verdict")
    kind = models.CharField(max_length=10, choices=_choices(VerdictKind))
    remarks = models.JSONField(default=list)  # [{at: code of a cell or section, or "", words}]
    at = models.DateTimeField()
    by = _user(null=True)


class Contribution(models.Model):
    """Append-only: that a consolidation was made with this version of a report below."""

    upper = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="contributions")
    lower = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="contributed_to")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["upper", "lower"], name="a_version_contributes_once")]
