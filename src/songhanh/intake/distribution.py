"""Where a document went and who owes the reports it asks for, as far as the print says so without doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from songhanh.documents.drafts import NewRecipient
from songhanh.intake.candidates import Reading
from songhanh.intake.names import Meaning, meanings
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.queries import Territory
from songhanh.organisations.rules import comparable
from songhanh.plans.enums import AddresseeRule

_BETWEEN = re.compile(r"[;,]| và ")
_WIDE = {AgencyKind.MINISTRY, AgencyKind.PROVINCE}
_NOBODY = ("luu", "nhu tren", "nhu dieu", "nhu muc")  # how lines begin that name no one


def who_reports(reading: Reading, duty: Mapping[str, Any]) -> list[str]:
    """
    Return the printed names of those who owe a report: whom its own section tells to report, else whom it charges.

    Whoever gets the report does not owe it. Empty where the section names nobody.
    """
    path = duty.get("path")
    here = [one for one in reading["assignments"] if path and one["path"] == path]
    told = [one for one in here if one["role"] == "report"] or [one for one in here if one["role"] == "lead"]
    getting = {comparable(duty.get(name) or "") for name in ("to", "via")}
    names = dict.fromkeys(name for one in told for name in one["agencies"])
    return [name for name in names if comparable(name) not in getting]


def pieces_of(line: str) -> list[str]:
    """
    Return a line of "Nơi nhận" as it is, then the names in it one by one; nothing for a line that names no one.

    "Sở Tư pháp, Công an tỉnh (để phối hợp)"  ->  the line, "Sở Tư pháp", "Công an tỉnh"
    """
    bare = re.sub(r"\([^()]*\)", "", line).strip(" -;,.")
    if not bare or comparable(bare).startswith(_NOBODY):
        return []
    parts = [part.strip() for part in _BETWEEN.split(bare)]
    return [bare, *(part for part in parts if part and part != bare)]


def recipients_of(lines: Iterable[str], decided: dict[str, dict[str, Any]], around: Territory) -> list[NewRecipient]:
    """
    Return the agencies that the lines of "Nơi nhận" name beyond doubt; a name that might be two is left out.

    "Các phòng chuyên môn" of a province's committee are those of some house that is not told, and not all rooms of all
    communes: they are left out too.
    """
    pieces = {line: pieces_of(line) for line in lines}
    wanted = [piece for many in pieces.values() for piece in many]
    known = meanings(wanted, decided, around=around) if wanted else {}
    if around.line[-1].kind in _WIDE:
        known = {piece: one for piece, one in known.items() if one.rule != AddresseeRule.BELOW}
    return [
        NewRecipient(agency, line)
        for line, many in pieces.items()
        for meaning in _meant(many, known)
        for agency in meaning.agencies
    ]


def _meant(pieces: list[str], known: dict[str, Meaning]) -> Iterator[Meaning]:
    """The line as a whole where it means someone ("các sở, ban, ngành"), else what its pieces mean."""
    if not pieces:
        return
    whole, *parts = pieces
    if whole in known and known[whole].agencies:
        yield known[whole]
        return
    yield from (known[part] for part in parts if part in known)
