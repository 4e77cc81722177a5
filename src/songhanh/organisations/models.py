"""Agencies through time. A name, a parent and a code each hold for a while; a code alone identifies nobody."""

from __future__ import annotations

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models

from songhanh.accounts.enums import ROLES, Permission, RoleName
from songhanh.accounts.models import ROLE_CHOICES
from songhanh.core.fields import Valid, Versioned, valid_on, valid_range
from songhanh.organisations.enums import KIND_LABELS, ActKind, AgencyKind, Line

KIND_CHOICES = [(kind.value, label) for kind, label in KIND_LABELS.items()]


class AgencyQuerySet(models.QuerySet["Agency"]):
    def on(self, day: date) -> Self:
        """Agencies that exist on `day`."""
        return self.filter(valid_on(day))

    def below(self, agency: Agency, day: date, line: Line = Line.TERRITORY) -> Self:
        """Agencies under `agency` on `day`, itself left out."""
        held = Ancestry.objects.filter(valid_on(day), ancestor=agency, line=line, depth__gt=0)
        return self.filter(pk__in=held.values("descendant"))

    def of_kind(self, *kinds: AgencyKind) -> Self:
        return self.filter(kind__in=kinds)


class Agency(Versioned, Valid):
    """A body that issues, is given tasks or is asked. `name` and `short` are today's, kept by the actions."""

    kind = models.CharField("Loại", max_length=20, choices=KIND_CHOICES)
    name = models.CharField("Tên", max_length=300)
    short = models.CharField("Tên viết tắt", max_length=120, blank=True)
    sort_key = models.CharField(max_length=600, editable=False)  # Vietnamese order, from vanban.sort_key

    objects = AgencyQuerySet.as_manager()  # type: ignore[misc, assignment]  # narrows the base's

    class Meta:
        constraints = [valid_range("agency_exists_for_a_while")]
        indexes = [models.Index(fields=["kind", "sort_key"], name="agency_by_kind")]

    def __str__(self) -> str:
        return self.name

    @property
    def is_asked(self) -> bool:
        """Tell whether it is asked, never urged and never shown late."""
        return self.kind == AgencyKind.ASKED


class Name(Valid):
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="names")
    full = models.CharField(max_length=300)
    short = models.CharField(max_length=120, blank=True)
    folded = models.CharField(max_length=300, db_index=True)
    folded_short = models.CharField(max_length=120, blank=True, db_index=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["agency", "valid_from"], name="one_name_at_a_time"),
            valid_range("name_holds_for_a_while"),
        ]


class Parent(Valid):
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="parents")
    parent = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    line = models.CharField(max_length=10, choices=[(line.value, line.value) for line in Line])

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["agency", "line", "valid_from"], name="one_parent_a_line"),
            models.CheckConstraint(condition=~models.Q(agency=models.F("parent")), name="not_its_own_parent"),
            valid_range("parent_holds_for_a_while"),
        ]


class Ancestry(Valid):
    """Derived from Parent in the same action: every pair of above and below, with the days on which it holds."""

    ancestor = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="+")
    descendant = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="ancestry")
    line = models.CharField(max_length=10)
    depth = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ancestor", "descendant", "line", "valid_from"], name="ancestry_once")
        ]
        indexes = [models.Index(fields=["descendant", "line"], name="ancestry_upward")]


class Code(Valid):
    """A number somebody's list gives an agency for a while; codes were reused with another meaning."""

    scheme = models.CharField(max_length=30)
    value = models.CharField(max_length=30)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="codes")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scheme", "value", "valid_from"], name="code_means_one_agency"),
            valid_range("code_holds_for_a_while"),
        ]


class Act(models.Model):
    """What happened to agencies on a day, by which document."""

    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in ActKind])
    on = models.DateField()
    basis_as_printed = models.CharField(max_length=300, blank=True)


class Succession(models.Model):
    """Who took over from whom, perhaps for one duty only."""

    act = models.ForeignKey(Act, on_delete=models.PROTECT, related_name="successions")
    before = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="became")
    after = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="came_from")
    duty = models.CharField(max_length=200, null=True, blank=True)
    share = models.DecimalField(max_digits=7, decimal_places=4, null=True, blank=True)
    comparable = models.BooleanField(default=True)


class Alias(Valid):
    """A printed name that a person once linked to an agency: decided once, offered ever after."""

    folded = models.CharField(max_length=300)
    within = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="+")
    agency = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="aliases")
    chosen_at = models.DateTimeField()
    chosen_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["folded", "within", "valid_from"], name="alias_decided_once")]


class StandingAgency(Valid):
    """That an agency which issues plans leaves following them up to another: its cơ quan thường trực, for a while."""

    issuer = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="standing_agencies")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="stands_for")
    basis = models.CharField("Căn cứ", max_length=300, blank=True)
    named_at = models.DateTimeField()
    named_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name_plural = "standing agencies"
        constraints = [
            models.UniqueConstraint(fields=["issuer", "valid_from"], name="one_standing_agency_from_a_day"),
            models.UniqueConstraint(
                fields=["issuer"], condition=models.Q(valid_to__isnull=True), name="one_standing_agency_at_a_time"
            ),
            models.CheckConstraint(condition=~models.Q(issuer=models.F("agency")), name="no_agency_stands_for_itself"),
            valid_range("standing_agency_holds_for_a_while"),
        ]


class Membership(Valid):
    """Where a person holds a role."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    agency = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField("Vai trò", max_length=30, choices=ROLE_CHOICES)
    delegated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "agency", "role", "valid_from"], name="membership_once"),
            valid_range("membership_holds_for_a_while"),
        ]

    @property
    def permissions(self) -> frozenset[Permission]:
        return ROLES[RoleName(self.role)].permissions
