"""Reads of intake, each within what the agency may know."""

from __future__ import annotations

from django.db.models import QuerySet

from songhanh.intake.enums import ReviewState, UploadState
from songhanh.intake.models import Review, Upload
from songhanh.organisations.models import Agency


def uploads_of(agency: Agency) -> QuerySet[Upload]:
    """What the agency brought in, newest first, with what came of it."""
    return (
        Upload.objects.filter(agency=agency)
        .select_related("by", "review", "review__plan", "review__plan__document", "review__plan__agency")
        .order_by("-at", "-id")
    )


def open_uploads(agency: Agency) -> QuerySet[Upload]:
    """Uploads that are not yet plans: being read, refused, or under review."""
    return uploads_of(agency).exclude(review__state__in=[ReviewState.ACCEPTED, ReviewState.LEFT])


def upload_for(agency: Agency, pk: int) -> Upload:
    """:raises Upload.DoesNotExist: when the agency has no such upload."""
    return uploads_of(agency).get(pk=pk)


def review_for(agency: Agency, pk: int) -> Review:
    """:raises Review.DoesNotExist: when the agency has no such review."""
    return Review.objects.select_related("reading__text", "upload", "agency", "plan").get(agency=agency, pk=pk)


def waiting_before(upload: Upload) -> int:
    """Return how many uploads will be read before this one."""
    return Upload.objects.filter(state__in=[UploadState.WAITING, UploadState.READING], pk__lt=upload.pk).count()
