"""A document before it is in the register."""

from __future__ import annotations

from dataclasses import dataclass

from songhanh.documents.enums import DocumentState
from songhanh.documents.models import File, Text
from songhanh.organisations.models import Agency


@dataclass(frozen=True, slots=True)
class NewDocument:
    """What a form or a review says of a document; `on` is its date, as precise as printed ("2026", "2026-03-15")."""

    type: str = ""
    number: str = ""
    symbol: str = ""
    on: str = ""
    place: str = ""
    issuer: Agency | None = None
    issuer_as_printed: str = ""
    title: str = ""
    text: Text | None = None
    file: File | None = None  # put beside it by hand
    state: DocumentState = DocumentState.ISSUED


@dataclass(frozen=True, slots=True)
class NewCitation:
    start: int
    end: int
    identifier_as_printed: str
    type: str = ""
    date: str = ""
    title: str = ""
    cited: int | None = None  # id of the document, once it is known


@dataclass(frozen=True, slots=True)
class NewRecipient:
    """An agency that a document went to, with the line of "Nơi nhận" that says so."""

    agency: Agency
    as_printed: str = ""
