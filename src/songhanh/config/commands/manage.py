"""`songhanh manage …`: Django's own commands."""

from collections.abc import Sequence

NEEDS_DJANGO = False  # Django's runner sets itself up


def run(arguments: Sequence[str]) -> int:
    from django.core.management import execute_from_command_line

    execute_from_command_line(["songhanh manage", *arguments])
    return 0
