"""Reads about people."""

from songhanh.accounts.models import User


def nobody_yet() -> bool:
    """Tell whether the installation still waits for its first person."""
    return not User.objects.exists()


def all_logins() -> set[str]:
    """Return every login in use, for a list of new people to be checked against at once."""
    return set(User.objects.values_list("login", flat=True))
