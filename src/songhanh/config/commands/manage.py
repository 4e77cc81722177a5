"""`songhanh manage …`: Django's own commands."""

from collections.abc import Sequence

from vanban.cli import Parser

NEEDS_DJANGO = False  # Django's runner sets itself up


def parser() -> Parser:
    return Parser(
        prog="songhanh manage",
        usage="songhanh manage LỆNH …",
        description=(
            "Các lệnh quản trị của Django. Hay dùng: migrate (nâng cấp cơ sở dữ liệu), check, dbshell, shell;\n"
            "danh sách đầy đủ: songhanh manage help. Tên và lời của các lệnh này do Django đặt, bằng tiếng Anh."
        ),
    )


def run(arguments: Sequence[str]) -> int:
    from django.core.management import execute_from_command_line

    execute_from_command_line(["songhanh manage", *arguments])
    return 0
