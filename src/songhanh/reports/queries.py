"""What a consolidation is made of, who is missing, and what was corrected since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from django.db.models import F, QuerySet

from songhanh.organisations.models import Agency
from songhanh.reports.adding import Sums, add_up, figures_of
from songhanh.reports.figures import Figures
from songhanh.reports.layout import Layout
from songhanh.reports.models import Contribution, Report, Round, Version


@dataclass(frozen=True)
class Gathered:
    """A round as its consolidation sees it: accepted versions only, and by name who has none."""

    layout: Layout
    versions: Sequence[Version]
    missing: Sequence[Agency]

    @cached_property
    def sums(self) -> Sums:
        return add_up((version.figures for version in self.versions), self.layout)

    @property
    def figures(self) -> Figures:
        return figures_of(self.sums, self.layout)

    def words(self, section: str) -> list[tuple[Agency, str]]:
        """Return what each agency wrote in a section; who wrote nothing is not in it."""
        return [
            (version.report.agency, text)
            for version in self.versions
            if (text := str(version.words.get(section, "")).strip())
        ]


def gathered(round: Round) -> Gathered:
    """Return what the round can be consolidated from, in two queries."""
    without = Report.objects.filter(round=round, accepted=None).select_related("agency").order_by("pk")
    return Gathered(
        round.form_version.layout, list(accepted_versions(round)), [report.agency for report in without]
    )  # fmt: skip


def accepted_versions(round: Round) -> QuerySet[Version]:
    accepted = Version.objects.filter(report__round=round, report__accepted=F("pk"))
    return accepted.select_related("report__agency").order_by("report")


def corrected_since(upper: Version) -> QuerySet[Contribution]:
    """Return the contributions whose report has since been corrected and accepted anew: offered, never taken in."""
    return (
        Contribution.objects.filter(upper=upper)
        .exclude(lower__report__accepted=F("lower"))
        .select_related("lower__report__agency", "lower__report__accepted")
        .order_by("pk")
    )
