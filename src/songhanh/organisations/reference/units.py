"""
The 34 provinces and 3,321 communes in `units.csv`, checked when read.

Columns: code (statistics office), above (code of the province), kind (the place word), name, valid_from, valid_to;
an empty day is unknown. Former districts and communes are not in it. Source: the statistics office's public list as of
2026-07-25; QĐ 19/2025/QĐ-TTg of 30/6/2025; 30/2026/QH16 (Đồng Nai, from 30/4/2026; which of its phường are
new is not published, so their valid_from is empty).
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

PROVINCES, COMMUNES = 34, 3321
PROVINCE_WORDS = {"Tỉnh", "Thành phố"}
COMMUNE_WORDS = {"Xã", "Phường", "Đặc khu"}


class BadReferenceFile(Exception):
    """Raised when the file is not the one this release was made with."""


@dataclass(frozen=True, slots=True)
class Unit:
    code: str
    above: str | None
    kind: str
    name: str
    valid_from: date | None
    valid_to: date | None

    @property
    def place(self) -> str:
        """The place as it stands in the middle of a sentence: "tỉnh An Giang", "Phường 1"."""
        # A place word keeps its capital before a number (records decree, annex II).
        word = self.kind if self.name[0].isdigit() else self.kind.lower()
        return f"{word} {self.name}"


@lru_cache(maxsize=1)
def units() -> tuple[Unit, ...]:
    """
    Return every unit of today and the earlier name of Đồng Nai.

    :raises BadReferenceFile: when counts, words or places in the tree are not what they must be.
    """
    with (Path(__file__).parent / "units.csv").open(encoding="utf-8", newline="") as file:
        read = tuple(
            Unit(
                row["code"], row["above"] or None, row["kind"], row["name"], _day(row["valid_from"]),
                _day(row["valid_to"]),
            )
            for row in csv.DictReader(file)
        )  # fmt: skip
    now = [unit for unit in read if unit.valid_to is None]
    provinces = {unit.code for unit in now if unit.above is None}
    communes = [unit for unit in now if unit.above is not None]
    if len(provinces) != PROVINCES or len(communes) != COMMUNES:
        raise BadReferenceFile(f"{len(provinces)} tỉnh, {len(communes)} xã")
    if any(unit.above not in provinces or unit.kind not in COMMUNE_WORDS for unit in communes):
        raise BadReferenceFile("xã không thuộc tỉnh nào")
    return read


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
