"""
The command `songhanh`.

The commands of the library (read) work without Django; those of the platform import it only when they are called.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    name = arguments[0] if arguments else ""
    if name in PLATFORM:
        return PLATFORM[name](arguments[1:])
    # Importing makes thousands of objects and no garbage: looking for some takes a tenth of a cold start.
    gc.disable()
    from vanban import cli as library

    gc.freeze()
    gc.enable()
    return library.main(arguments, more=PLATFORM_HELP)


def _platform(module: str) -> Callable[[Sequence[str]], int]:
    def run(arguments: Sequence[str]) -> int:
        try:
            import django
            from django.core.exceptions import ImproperlyConfigured
        except ImportError:
            print("Lệnh này cần phần nền tảng: hãy cài songhanh[web].", file=sys.stderr)
            return 2
        from importlib import import_module

        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "songhanh.config.settings")
        command = import_module(f"songhanh.config.commands.{module}")
        if arguments and arguments[0] in {"-h", "--help"}:  # helps even where a setting is wrong
            command.parser().print_help()
            return 0
        try:
            if getattr(command, "NEEDS_DJANGO", True):
                django.setup()
            return int(command.run(arguments))
        except ImproperlyConfigured as error:  # a setting of the environment; its message is a sentence
            print(error, file=sys.stderr)
            return 2

    return run


# Name of the command → what it does; each lives in songhanh/config/commands under that name.
PLATFORM_HELP = {
    "demo": "mở một tỉnh giả định đang vận hành, in địa chỉ và tài khoản",
    "serve": "chạy hệ thống để dùng thật",
    "worker": "chạy riêng phần việc nền (serve và demo tự chạy)",
    "manage": "các lệnh quản trị của Django (migrate, shell, …)",
    "backup": "sao lưu toàn bộ vào một tệp đã kiểm tra",
    "restore": "phục hồi từ bản sao lưu",
    "doctor": "kiểm tra máy, cơ sở dữ liệu và cấu hình",
}
PLATFORM = {name: _platform(name) for name in PLATFORM_HELP}
