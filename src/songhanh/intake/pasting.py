"""A table of tasks pasted from Word or Excel stands in for the text of a scan that cannot be read yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from songhanh import __version__
from songhanh.accounts.models import User
from songhanh.intake import actions
from songhanh.intake.models import Review, Upload
from songhanh.organisations.models import Agency
from vanban import CannotReadFile, read


class CannotReadPasted(Exception):
    """Raised with a sentence fit to show."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a person types beside the table: the heading that the scan shows."""

    table: str
    type: str
    number: str
    symbol: str
    issued_on: date | None
    place: str
    issuer: str
    title: str


def read_pasted(*, upload: Upload, said: Pasted, by: User, acting_for: Agency, at: datetime) -> Review:
    """
    Read the typed heading and the pasted table as the text of this upload and open its review.

    :raises CannotReadPasted: when no row of the table says what is to be done.
    """
    try:
        result = read(as_text(said).encode(), "bang-da-dan.txt").to_json()
    except CannotReadFile as refusal:
        raise CannotReadPasted(str(refusal)) from refusal
    if not any(item["marker"] == "row" for item in result["items"]):
        raise CannotReadPasted(
            "Chưa thấy bảng nhiệm vụ. Dán cả dòng tiêu đề của bảng (STT, Nội dung, Chủ trì, Phối hợp, Thời gian)."
        )
    return actions.finish_reading(upload=upload, result=result, reader_version=f"{__version__} pasted", at=at)


def as_text(said: Pasted) -> str:
    """Return the heading and the table as one plain text: columns by tabs, as spreadsheets copy them."""
    day = (
        f"{said.place or ' '}, ngày {said.issued_on:%d} tháng {said.issued_on:%m} năm {said.issued_on:%Y}"
        if said.issued_on
        else ""
    )
    heading = [
        said.issuer.upper(), f"Số: {said.number}/{said.symbol}", day, said.type.upper(), said.title,
        "PHỤ LỤC", "DANH MỤC NHIỆM VỤ",
    ]  # fmt: skip
    rows = [line.rstrip() for line in said.table.replace("\r\n", "\n").split("\n") if line.strip()]
    return "\n\n".join([*(line for line in heading if line.strip()), "\n".join(rows)])
