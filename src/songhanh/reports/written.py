"""
Figures as people write them: "1.234,5", "12,5%", "ước 40", "Không phát sinh".

Read as typed or pasted, shown as the records decree prints numbers. What can be read in two ways is not read: the
sentence says what to write instead.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from songhanh.reports.figures import MOST, Answer, Figure
from songhanh.reports.layout import PERCENT, Cell, RollUp
from vanban import fold

WORDS = {
    Answer.MISSING: "",
    Answer.NIL: "Không phát sinh",
    Answer.NOT_APPLICABLE: "Không áp dụng",
    Answer.NOT_COLLECTED: "Chưa thu thập",
}
# As offices write them, folded; "-" and "…" are the marks of the statistical yearbooks.
_SAID = {
    **dict.fromkeys(["khong phat sinh", "kps", "ko phat sinh", "khong co", "-", "–", "—"], Answer.NIL),
    **dict.fromkeys(["khong ap dung", "kad", "ko ap dung", "n/a", "na", "x"], Answer.NOT_APPLICABLE),
    **dict.fromkeys(["chua thu thap", "chua thu thap duoc", "chua co so lieu", "...", "…"], Answer.NOT_COLLECTED),
}
_ESTIMATE = re.compile(r"(?i)\A(?:số\s+)?ước(?:\s+(?:tính|thực\s+hiện|đạt))?\s*:?\s*|\s*\(ước\)\Z")
_SPACES = re.compile(r"[\s  ]+")
_PLAIN = re.compile(r"\d+(?:,\d+)?\Z")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+(?:,\d+)?\Z")
_FOREIGN = re.compile(r"\d{1,3}(?:,\d{3})+\.\d+\Z|\d{1,3}(?:,\d{3}){2,}\Z|\d+\.\d+\Z")  # 1,234.5; 1,234,567; 12.5
LONGEST = 60


class CannotRead(ValueError):
    """Raised with a sentence fit to stand at the cell."""


def read_figure(typed: str, cell: Cell) -> Figure:
    """
    Read what someone typed or pasted into the cell.

    :raises CannotRead: if it is no figure, or not one of this cell.
    """
    words = _SPACES.sub(" ", typed).strip()
    if not words:
        return Figure()
    if len(words) > LONGEST:
        raise CannotRead(f"“{words[:20]}…” dài quá một con số.")
    if answer := _SAID.get(fold(words)):
        return Figure(answer)
    number, estimates = _ESTIMATE.subn("", words)
    number, percent = (number[:-1].rstrip(), True) if number.endswith(PERCENT) else (number, False)
    if percent and cell.unit != PERCENT:
        raise CannotRead(f"Ô này ghi {cell.unit or 'số lượng'}, không ghi tỷ lệ %.")
    value = _decimal(number, words) * cell.scale
    if value != value.to_integral_value():
        if cell.roll_up is not RollUp.RATIO:
            places = f"{cell.decimals} chữ số sau dấu phẩy" if cell.decimals else "số nguyên"
            raise CannotRead(f"“{words}”: ô này chỉ nhận {places}.")
        value = value.to_integral_value(ROUND_HALF_UP)  # a share has its parts beside it, which are exact
    if abs(value) > MOST:
        raise CannotRead(f"“{words}” lớn quá, không lưu được.")
    return Figure(Answer.VALUE, int(value), bool(estimates))


def show_figure(figure: Figure, cell: Cell) -> str:
    """Return it as printed: "1.234,5", "ước 40", "Không phát sinh"; `read_figure` reads it back as it was."""
    if figure.answer is not Answer.VALUE:
        return WORDS[figure.answer]
    whole, rest = divmod(abs(figure.value), cell.scale)
    sign = "-" if figure.value < 0 else ""
    decimals = f",{rest:0{cell.decimals}d}" if cell.decimals else ""
    return f"{'ước ' if figure.estimate else ''}{sign}{whole:,}".replace(",", ".") + decimals


def _decimal(number: str, words: str) -> Decimal:
    negative = number[:1] in ("-", "−")
    bare = number[1:].lstrip() if negative else number
    if _PLAIN.match(bare) or _GROUPED.match(bare):
        said = bare.replace(".", "").replace(",", ".")
    elif _SPACED.match(bare):
        said = bare.replace(" ", "").replace(",", ".")
    elif _FOREIGN.match(bare):
        said = bare.replace(",", "")
    else:
        raise CannotRead(f"“{words}” không phải là số. Ghi số như 1.234,5, hoặc “Không phát sinh”.")
    value = Decimal(said)
    return -value if negative else value
