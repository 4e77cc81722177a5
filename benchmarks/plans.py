"""Texts to measure with: plans of any length from our own samples, court opinions for the peer, hostile ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import cycle
from pathlib import Path

import vanban

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
KB, MB = 1_000, 1_000_000

HEADING = """\
ỦY BAN NHÂN DÂN TỈNH AN SƠN
Số: 112/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Sơn, ngày 06 tháng 3 năm 2026
KẾ HOẠCH
Thực hiện các chương trình năm 2026 trên địa bàn tỉnh An Sơn
"""
CLOSING = """\
Nơi nhận:
- Bộ Nội vụ (báo cáo);
- Các sở, ban, ngành tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Thị Mây
"""


def plan_of(size: int) -> str:
    """Return one plan of about `size` bytes: a heading, the bodies of the samples over and over, a closing part."""
    return _filled(HEADING, cycle(body_lines()), CLOSING, size)


@cache
def samples() -> tuple[vanban.Document, ...]:
    return tuple(map(vanban.read, sorted(CORPUS.glob("*/document.*"))))


@cache
def body_lines() -> tuple[str, ...]:
    """Return the lines between title and closing part of every sample."""
    bodies = (reading.text[slice(*body_of(reading))].strip() + "\n" for reading in samples())
    return tuple(line for body in bodies for line in body.splitlines(True))


def body_of(reading: vanban.Document) -> tuple[int, int]:
    """Return where the title ends and the recipients begin."""
    places = reading.header.places or {}
    start = places["title"].end if "title" in places else 0
    return start, places["recipients"].start if "recipients" in places else len(reading.text)


def cited_in_bodies(count: int) -> set[str]:
    """Return what the bodies of the first samples cite, each read as a document of its own."""
    found = set()
    for reading in samples()[:count]:
        start, end = body_of(reading)
        found |= {one.identifier for one in reading.citations if any(start <= at.start < end for at in one.mentions)}
    return found


_OPINION = (
    "The board prepares each year a plan that names the agency which leads the work and the day the result is due. ",
    "A county that receives funds under this section reports twice a year how many women and men took part in it. ",
    "The court below found that the notice had been given in time, and nothing in the record suggests otherwise. ",
    "Appellant argues that the statute does not reach plans adopted before its effective date; we cannot agree. ",
)
_CITES = (
    "See Brown v. Board of Education, 347 U.S. 483 (1954). ",
    "Cf. Miranda v. Arizona, 384 U.S. 436, 444 (1966). ",
    "See 42 U.S.C. § 1983. ",
    "Accord Roe v. Doe, 123 F.3d 456, 460 (9th Cir. 1997). ",
)


def opinion_of(size: int, citations: int) -> str:
    """Return an invented court opinion of about `size` bytes that cites evenly, `citations` times in all."""
    every = size / max(1, citations)
    cites, sentences = cycle(_CITES), cycle(_OPINION)
    parts: list[str] = []
    length = cited = 0
    while length < size:
        parts.append(next(sentences))
        length += len(parts[-1])
        if cited < citations and length >= (cited + 0.5) * every:
            parts.append(next(cites))
            length += len(parts[-1])
            cited += 1
    return "".join(parts)


def hostile(size: int) -> dict[str, str]:
    """Return texts of about `size` bytes that make careless readers slow, each with its name."""
    nested = (f"{'.'.join(['1'] * (1 + n % 4))}. Mục {n}\n" for n in range(size))
    return {
        "số số số …": _filled(HEADING, cycle(["số "]), CLOSING, size),
        "digits": _filled(HEADING, cycle(["0123456789/"]), CLOSING, size),
        "dates": _filled(HEADING, cycle(["trước ngày 31/12/2026 "]), CLOSING, size),
        "nested headings": _filled(HEADING, nested, CLOSING, size),
        "agencies": _filled(HEADING, cycle(["Sở Y tế, "]), CLOSING, size),
        "brackets": _filled(HEADING, cycle(["(“"]), CLOSING, size),
        "one line": plan_of(size).replace("\n", " "),
        "no spaces": plan_of(size).replace(" ", ""),
        "spaces": plan_of(size // 10).replace(" ", " " * 40)[:size],
        "NFD": unicodedata.normalize("NFD", plan_of(size))[:size],
    }


def _filled(opening: str, lines: Iterable[str], ending: str, size: int) -> str:
    parts, length = [opening], len((opening + ending).encode())
    for line in lines:
        if length >= size:
            break
        parts.append(line)
        length += len(line.encode())
    return "".join([*parts, "\n", ending])
