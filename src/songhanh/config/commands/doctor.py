"""`songhanh doctor`: what is wrong with this machine or its settings."""

import sys
from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    from songhanh.config.doctor import notes, serious

    for line in notes():
        sys.stdout.write(f"  {line}\n")
    wrong = serious("127.0.0.1")
    for line in wrong:
        sys.stdout.write(f"■ {line}\n")
    if not wrong:
        sys.stdout.write("● Không thấy vấn đề nào.\n")
    return 1 if wrong else 0
