"""
The commands of the library: `songhanh read`.

`--json` waits for nothing but the reader, so what only a person at a terminal needs (rich, the tables) is imported
where it is used.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, NoReturn

import vanban

if TYPE_CHECKING:
    from rich.console import Console

SUFFIXES = (".docx", ".pdf", ".txt")
STDIN = "-"
FAILED = 2
MOST_BYTES = 200 * 2**20  # a plan has some hundred kilobytes; a disk image given by mistake must not fill the memory

Show = Callable[[str, vanban.Document], None]
Fail = Callable[[str, str], None]


def main(argv: Sequence[str], more: Mapping[str, str] | None = None) -> int:
    """
    Run one command of the library and return its exit code.

    :param more: names and one-line helps of commands that live elsewhere, for the help text.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Vietnamese whatever the locale. A name that is no UTF-8 prints as \udcff, which JSON reads back.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    parser, commands = _parser(more or {})
    if not argv:
        parser.print_help()
        return 0
    if not argv[0].startswith("-") and argv[0] not in commands.choices:
        parser.refuse(f"Không có lệnh “{argv[0]}”.")
    given, unknown = parser.parse_known_args(argv)
    if unknown:
        parser.refuse(f"Không có tùy chọn “{unknown[0]}”.")
    try:
        code = _read(given.files, as_json=given.json)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of the pipe has seen enough; a second complaint when Python closes stdout helps nobody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or "Cách dùng: ")  # type: ignore[arg-type]


class Parser(argparse.ArgumentParser):
    """A parser that speaks Vietnamese: argparse itself has words of English in its help and its refusals."""

    def __init__(self, **options: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **options)  # type: ignore[arg-type]
        self.choices = self.add_argument_group("Tùy chọn")
        self.choices.add_argument("-h", "--help", action="help", help="in hướng dẫn này")

    def refuse(self, sentence: str) -> NoReturn:
        self.exit(FAILED, f"{sentence} Xem cách dùng: {self.prog} --help\n")

    def error(self, message: str) -> NoReturn:
        self.refuse(_refusal(message))


# What argparse says, and what is said instead; each group of a pattern has its place in the sentence.
_REFUSALS = (
    (r"argument ([^:]+): invalid \w+ value: '?(.*?)'?$", "Giá trị “{1}” của {0} chưa đúng."),
    (r"argument ([^:]+): expected", "Thiếu giá trị sau {0}."),
    (r"unrecognized arguments: (\S+)", "Không có tùy chọn “{0}”."),
    (r"the following arguments are required: (.+)", "Thiếu {0}."),
)


def _refusal(message: str) -> str:
    for pattern, sentence in _REFUSALS:
        found = re.match(pattern, message)
        if found:
            return sentence.format(*found.groups())
    return "Lệnh viết chưa đúng."


_READ_HELP = """\
Đọc văn bản hành chính (.docx, .pdf, .txt): phần đầu, nhiệm vụ theo cơ quan, thời hạn, chế độ báo cáo,
chỉ tiêu, văn bản được viện dẫn và những nội dung cần xem lại.

Trên màn hình kết quả là bảng; chuyển qua ống hoặc vào tệp thì là chữ thường, mỗi ý một dòng.
Với --json, mỗi tệp là một đối tượng "vanban/1" trên một dòng (JSON Lines), theo thứ tự đã nêu:
một tệp cho đúng một đối tượng, nhiều tệp đọc được bằng jq hay từng dòng một."""
_READ_END = """\
Mã kết thúc: 0 nếu đọc được mọi tệp, 2 nếu có tệp không đọc được (nêu rõ trên stderr, các tệp khác vẫn đọc).

Ví dụ:
  songhanh read ke-hoach.docx
  songhanh read ke-hoach.docx --json | jq '.items[] | select(.task)'
  songhanh read "Văn bản đến 2026" --json > da-doc.jsonl
  cat ke-hoach.txt | songhanh read -"""


def _parser(more: Mapping[str, str]) -> tuple[Parser, argparse._SubParsersAction[Parser]]:
    parser = Parser(prog="songhanh", usage="songhanh LỆNH …", description="Đọc kế hoạch và theo dõi việc thực hiện.")
    commands = parser.add_subparsers(title="Lệnh", metavar="", parser_class=Parser)
    read = commands.add_parser(
        "read",
        usage="songhanh read TỆP… [--json]",
        help="đọc văn bản: in bảng, hoặc JSON với --json",
        description=_READ_HELP,
        epilog=_READ_END,
    )
    what = read.add_argument_group("Đối số")
    what.add_argument("files", nargs="*", metavar="TỆP", help="tệp, thư mục (lấy cả thư mục con), hoặc - cho stdin")
    read.choices.add_argument("--json", action="store_true", help="in đối tượng vanban/1, mỗi tệp một dòng")
    for name, line in more.items():
        commands.add_parser(name, help=line)
    return parser, commands


def _read(given: Sequence[str], *, as_json: bool) -> int:
    """Read all files, show each as soon as it is read, and say of every other why it cannot be read."""
    if not given:
        Parser(prog="songhanh read").refuse("Chưa nêu tệp nào.")
    failed = False

    def fail(name: str, sentence: str) -> None:
        nonlocal failed
        failed = True
        print(_printable(f"{name}: {sentence}"), file=sys.stderr, flush=True)

    files = list(_files(given, fail))
    at_terminal = sys.stdout.isatty()
    # JSON that runs over the screen would tear the bar; every other output goes above it or elsewhere.
    with _bar(len(files), wanted=sys.stderr.isatty() and not (as_json and at_terminal)) as (console, step):
        show = _show_json if as_json else _show_tables(console) if at_terminal else _show_plain
        for place, name in files:
            step(_printable(place))
            document = _read_one(place, name, fail)
            if document is not None:
                show(place, document)
    return FAILED if failed else 0


def _files(given: Sequence[str], fail: Fail) -> Iterator[tuple[str, str | None]]:
    """Yield each file with the name its reading carries: within a folder, the way to it."""
    for place in given:
        if place == STDIN:
            yield place, None
        elif not os.path.isdir(place):
            yield place, os.path.basename(place)
        else:
            found = sorted(_documents_below(place, fail))
            if not found:
                fail(place, "Thư mục này không có tệp .docx, .pdf hay .txt nào.")
            yield from ((path, os.path.relpath(path, place)) for path in found)


def _documents_below(folder: str, fail: Fail) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        fail(error.filename, "Không có quyền mở thư mục này.")

    for parent, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            # Word leaves "~$…" beside a file that someone has open.
            if name.lower().endswith(SUFFIXES) and not name.startswith((".", "~$")):
                yield os.path.join(parent, name)


def _read_one(place: str, name: str | None, fail: Fail) -> vanban.Document | None:
    try:
        return vanban.read(_bytes_of(place), name)
    except vanban.CannotReadFile as error:
        fail(place, str(error))
    except FileNotFoundError:
        fail(place, "Không tìm thấy tệp hoặc thư mục này. Đề nghị kiểm tra lại đường dẫn.")
    except PermissionError:
        fail(place, "Không có quyền đọc tệp này.")
    except OSError as error:
        fail(place, f"Không đọc được tệp này (lỗi hệ thống {error.errno}).")
    except Exception as error:  # a fault of ours must not cost the other files
        fail(place, f"Chương trình gặp lỗi khi đọc tệp này ({type(error).__name__}). Đề nghị báo lại kèm tệp.")
    return None


def _bytes_of(place: str) -> bytes:
    if place == STDIN:
        content = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        with open(place, "rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise vanban.CannotReadFile("too_large", f"hơn {MOST_BYTES >> 20} MB")
    return content


def _bar(total: int, *, wanted: bool) -> AbstractContextManager[tuple[Console | None, Callable[[str], None]]]:
    if not wanted or total < 2:
        return nullcontext((None, lambda name: None))
    from vanban.overview.terminal import bar

    return bar(total)


def _show_json(name: str, document: vanban.Document) -> None:
    sys.stdout.write(json.dumps(document.to_json(), ensure_ascii=False) + "\n")


def _show_plain(name: str, document: vanban.Document) -> None:
    from vanban.overview.plain import plain_lines

    sys.stdout.writelines(f"{line}\n" for line in plain_lines(_printable(name), document))


def _show_tables(console: Console | None) -> Show:
    from vanban.overview.terminal import print_tables

    return lambda name, document: print_tables(_printable(name), document, console)


def _printable(name: str) -> str:
    """Return a name that cannot steer the terminal."""
    return "".join(letter if letter.isprintable() or "\udc80" <= letter <= "\udcff" else "?" for letter in name)
