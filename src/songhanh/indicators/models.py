"""Targets: levels that a plan wants reached, read out of its sentences. Indicators come with the reports."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from songhanh.core.fields import Versioned
from songhanh.documents.models import Clause
from songhanh.indicators.enums import Comparator, Ownership
from songhanh.organisations.models import Agency
from songhanh.plans.models import Plan


class Target(Versioned):
    """A level to reach, the figure as printed (35 with unit "%", never 0.35)."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="targets")
    clause = models.ForeignKey(Clause, on_delete=models.PROTECT, related_name="+")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    ownership = models.CharField(max_length=6, choices=[(one.value, one.value) for one in Ownership])
    comparator = models.CharField(max_length=7, choices=[(one.value, one.value) for one in Comparator])
    value = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    low = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    high = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    unit = models.CharField(max_length=60, blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    agency = models.ForeignKey(Agency, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["plan", "start", "end"], name="target_once_in_its_place"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="target_span_is_not_empty"),
            models.CheckConstraint(
                condition=Q(comparator=Comparator.YES, value__isnull=True, low__isnull=True, high__isnull=True)
                | Q(comparator=Comparator.BETWEEN, value__isnull=True, low__lte=F("high"))
                | (~Q(comparator__in=[Comparator.YES, Comparator.BETWEEN]) & Q(value__isnull=False)),
                name="target_has_the_figure_it_compares",
            ),
        ]
