"""Pure rules of agencies: the dated closure of the tree, and how a printed name is made comparable."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from vanban import fold


@dataclass(frozen=True, slots=True)
class Edge:
    """`child` stands below `parent` on the days [start, end); None = without limit."""

    child: int
    parent: int
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Pair:
    ancestor: int
    descendant: int
    depth: int
    start: date | None
    end: date | None


def closure(edges: Iterable[Edge], agencies: Iterable[int]) -> Iterator[Pair]:
    """Yield, for each agency, itself (depth 0) and everyone above it with the days on which that holds."""
    above: dict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        above[edge.child].append(edge)
    for agency in agencies:
        yield Pair(agency, agency, 0, None, None)
        climb: list[tuple[int, int, date | None, date | None]] = [(agency, 0, None, None)]
        while climb:
            at, depth, start, end = climb.pop()
            for edge in above[at]:
                since, until = _later(start, edge.start), _earlier(end, edge.end)
                if since is not None and until is not None and since >= until:
                    continue
                if edge.parent == agency or depth > MAX_DEPTH:
                    raise CircularTree(agency)
                yield Pair(edge.parent, agency, depth + 1, since, until)
                climb.append((edge.parent, depth + 1, since, until))


MAX_DEPTH = 12  # ministry, province, commune, unit, office: far below this


class CircularTree(Exception):
    """Raised when an agency would stand above itself."""


def _later(one: date | None, two: date | None) -> date | None:
    return max((day for day in (one, two) if day is not None), default=None)


def _earlier(one: date | None, two: date | None) -> date | None:
    return min((day for day in (one, two) if day is not None), default=None)


# What offices shorten, in folded letters. Longer forms first, so that none eats another's beginning.
SHORT_FORMS = (
    ("ubmttqvn", "uy ban mat tran to quoc viet nam"),
    ("ubmttq", "uy ban mat tran to quoc"),
    ("mttq", "mat tran to quoc"),
    ("ubnd", "uy ban nhan dan"),
    ("hdnd", "hoi dong nhan dan"),
    ("ldtbxh", "lao dong thuong binh va xa hoi"),
    ("ldtb xh", "lao dong thuong binh va xa hoi"),
    ("vhttdl", "van hoa the thao va du lich"),
    ("vhtt dl", "van hoa the thao va du lich"),
    ("gd dt", "giao duc va dao tao"),
    ("gddt", "giao duc va dao tao"),
    ("kh cn", "khoa hoc va cong nghe"),
    ("nn mt", "nong nghiep va moi truong"),
    ("lhpn", "lien hiep phu nu"),
    ("vstbcpn", "vi su tien bo cua phu nu"),
    ("vstbpn", "vi su tien bo cua phu nu"),
    ("tncshcm", "thanh nien cong san ho chi minh"),
    ("tp", "thanh pho"),
)
_SHORT = dict(SHORT_FORMS)
_SHORT_PATTERN = re.compile(r"\b(?:" + "|".join(short for short, _ in SHORT_FORMS) + r")\b")
_BRACKETS = re.compile(r"\([^()]*\)")
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")


def comparable(name: str) -> str:
    """
    Return the form in which two prints of one name are equal.

    "UBND phường Tân Hoà", "Uỷ ban nhân dân Phường Tân Hòa"  ->  "uy ban nhan dan phuong tan hoa"
    """
    # What stands in brackets explains the name ("Sở Nội vụ (cơ quan thường trực)") and is none of it.
    plain = _NOT_LETTERS.sub(" ", fold(_BRACKETS.sub(" ", name))).strip()
    return _SHORT_PATTERN.sub(lambda match: _SHORT[match.group()], plain)


def without_place(name: str, places: Iterable[str]) -> str:
    """Drop the issuer's own place from the end of a comparable name: "so y te tinh an son" -> "so y te"."""
    for place in sorted(places, key=len, reverse=True):
        if place and name.endswith(" " + place):
            return name[: -len(place) - 1]
    return name


# They point at nobody in particular; asking who is meant would only cost clicks.
_VAGUE = re.compile(
    r"(?:cac )?(?:co quan|don vi|to chuc|ban nganh|nganh|so|so nganh|ca nhan|dia phuong|cap|bo phan)(?: .{0,40})?"
    r"(?:lien quan|chuc nang|co tham quyen|huu quan|khac)(?: .{0,40})?"
    r"|cac (?:co quan|cap|to chuc(?: thanh vien)?)"
)


def names_nobody(phrase: str) -> bool:
    """Tell whether a printed phrase is meant to name no single agency: "các cơ quan, đơn vị liên quan"."""
    return _VAGUE.fullmatch(comparable(phrase)) is not None
