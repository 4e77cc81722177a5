"""
The cells of a form: what each counts, how exactly, and how it adds up over agencies.

Pure: no Django, no clock. A version of a form keeps its layout as JSON and never changes it once a report was sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

MOST_DECIMALS = 6
PERCENT = "%"


class RollUp(StrEnum):
    """How the figure of a level is made from those of the agencies right below it."""

    SUM = "sum"
    RATIO = "ratio"  # from the sums of its numerator and denominator, never from the ratios below
    WEIGHTED = "weighted"  # the mean, each agency counting as much as its figure in another cell
    NONE = "none"  # means nothing above the agency that gave it


class CannotLayOut(ValueError):
    """Raised with a sentence fit to show: a form nobody could fill or add up."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure that a form asks for."""

    code: str  # unlike all others of the form, and kept when the form gets a new version
    decimals: int = 0
    unit: str = ""
    roll_up: RollUp = RollUp.SUM
    of: tuple[str, ...] = ()  # RATIO: codes of numerator and denominator; WEIGHTED: of the weight
    parts: tuple[str, ...] = ()  # cells that together make this one: nam, nữ
    within: str = ""  # a cell this one is part of and so cannot exceed
    required: bool = False

    @property
    def scale(self) -> int:
        """How many units of the stored integer make one: 100 for two decimals."""
        return int(10**self.decimals)

    def to_json(self) -> dict[str, Any]:
        """Return what differs from a plain count."""
        said: dict[str, Any] = {"code": self.code}
        if self.decimals:
            said["decimals"] = self.decimals
        if self.unit:
            said["unit"] = self.unit
        if self.roll_up is not RollUp.SUM:
            said["roll_up"] = self.roll_up.value
        if self.of:
            said["of"] = list(self.of)
        if self.parts:
            said["parts"] = list(self.parts)
        if self.within:
            said["within"] = self.within
        if self.required:
            said["required"] = True
        return said

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Cell:
        return cls(
            code=said["code"],
            decimals=said.get("decimals", 0),
            unit=said.get("unit", ""),
            roll_up=RollUp(said.get("roll_up", RollUp.SUM.value)),
            of=tuple(said.get("of", ())),
            parts=tuple(said.get("parts", ())),
            within=said.get("within", ""),
            required=said.get("required", False),
        )


@dataclass(frozen=True)
class Layout:
    """
    The cells of one version of a form, in the order in which figures are stored.

    :raises CannotLayOut: if two cells share a code, or one leans on a cell that is not there or does not add up.
    """

    cells: tuple[Cell, ...]
    place_of: Mapping[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "place_of", {cell.code: place for place, cell in enumerate(self.cells)})
        if len(self.place_of) < len(self.cells):
            twice = sorted({cell.code for cell in self.cells if sum(one.code == cell.code for one in self.cells) > 1})
            raise CannotLayOut(f"Mã ô bị trùng: {', '.join(twice)}.")
        for cell in self.cells:
            self._check(cell)

    def __len__(self) -> int:
        return len(self.cells)

    def __getitem__(self, code: str) -> Cell:
        return self.cells[self.place_of[code]]

    def places(self, codes: Iterable[str]) -> tuple[int, ...]:
        return tuple(self.place_of[code] for code in codes)

    def _check(self, cell: Cell) -> None:
        if not 0 <= cell.decimals <= MOST_DECIMALS:
            raise CannotLayOut(f"Ô {cell.code}: chỉ nhận từ 0 đến {MOST_DECIMALS} chữ số thập phân.")
        wanted = {RollUp.RATIO: 2, RollUp.WEIGHTED: 1}.get(cell.roll_up, 0)
        if len(cell.of) != wanted:
            raise CannotLayOut(f"Ô {cell.code}: cách cộng cần {wanted} ô khác, biểu mẫu nêu {len(cell.of)}.")
        for code in (*cell.of, *cell.parts, *((cell.within,) if cell.within else ())):
            if code not in self.place_of:
                raise CannotLayOut(f"Ô {cell.code} dựa vào ô {code}, nhưng biểu mẫu không có ô đó.")
            other = self[code]
            if code == cell.code or (code not in cell.of and other.decimals != cell.decimals):
                raise CannotLayOut(f"Ô {cell.code} không so được với ô {code}.")
            if code in cell.of and other.roll_up is not RollUp.SUM:
                raise CannotLayOut(f"Ô {cell.code} dựa vào ô {code}, là ô không cộng được.")

    def to_json(self) -> list[dict[str, Any]]:
        return [cell.to_json() for cell in self.cells]

    @classmethod
    def from_json(cls, said: Iterable[Mapping[str, Any]]) -> Layout:
        return cls(tuple(Cell.from_json(one) for one in said))
