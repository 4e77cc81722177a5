"""Recognise what is on the paper and not in the wording: page numbers, signature texts, stamps."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.model import FurnitureKind
from vanban.sources.refusal import CannotReadFile
from vanban.text.patterns import lazy

PAGE_NUMBER = lazy(r"(?:[-–—]\s*)?(?:[Tt]rang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?(?:\s*[-–—])?$")

LONGEST_PAGE_NUMBER = 15  # characters: "- Trang 12/120 -"

# The text that signing software prints: the first line opens it, the others belong to it when they follow.
_SIGNATURE_OPENS = lazy(
    r"(?i)(?:Ký bởi|Người ký|Được ký bởi|Ký số bởi|Digitally signed by|Signed by|Signature (?:Not Verified|valid))\b"
)
_SIGNATURE_FOLLOWS = lazy(
    r"(?i)(?:Cơ quan|Tổ chức|Email|E-mail|Ngày ký|Thời gian ký|Ký ngày|Giờ ký|Chức vụ|Lý do|Vị trí|Date|Reason|"
    r"Location|DN|Signer|Ký bởi|Người ký)\s*:|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[ ,T]+\d{1,2}:\d{2}|"
    r"\d{4}[.-]\d{2}[.-]\d{2}[ T]\d{2}:\d{2}|\+07:?'?00",
)
_SIGNED_AT = lazy(r"(?i)(?:Ngày ký|Thời gian ký|Giờ ký)\s*:")
_STAMP = lazy(
    r"(?:VĂN BẢN ĐIỆN TỬ|BẢN ĐIỆN TỬ|CÔNG VĂN ĐẾN|SAO Y(?: BẢN CHÍNH)?|SAO LỤC|TRÍCH SAO)$|"
    r"SAO Y\s*[;,].*\d{4}|ĐẾN\s+(?:Số|Ngày)\s*:"
)

# One quick look at the words of a page says whether to look at its lines.
_PAPER_WORDS = (
    "ý bởi",
    "ười ký",
    "gày ký",
    "ian ký",
    "iờ ký",
    "igned",
    "Signature",
    "SAO ",
    "ĐIỆN TỬ",
    "VĂN ĐẾN",
    "ĐẾN",
)

# The first letters of what `paper_kinds` looks for, made small; nearly all lines are told apart here.
_PAPER_OPENS = frozenset(
    ("ký ", "ngư", "đượ", "dig", "sig", "ngà", "thờ", "giờ", "văn", "bản", "côn", "sao", "trí", "đến")
)

_SECRET = lazy(r"[*\[(\s]*(?:ĐỘ MẬT\s*:\s*)?(?:T\s?U\s?Y\s?Ệ\s?T\s+|T\s?Ố\s?I\s+)?M\s?Ậ\s?T[*\])\s.]*$")
_LONGEST = 120  # characters of a line of furniture
HEAD_LINES = 40  # a stamp stands on the first page, above the body


def refuse_secret(lines: Iterable[str]) -> None:
    """
    Refuse a document whose head carries a stamp of secrecy as a line of its own.

    :raises CannotReadFile: reason "secret".
    """
    for line in lines:
        if "M" in line and len(line) < 30 and _SECRET.match(line):
            raise CannotReadFile("secret")


def is_page_number(line: str) -> bool:
    """Say whether a line could be a page number; where it stands decides."""
    return len(line) <= LONGEST_PAGE_NUMBER and PAGE_NUMBER.match(line.strip()) is not None


def may_hold_paper(text: str) -> bool:
    """Say whether a whole text holds a word of signing software or of a stamp at all."""
    return any(word in text for word in _PAPER_WORDS)


def is_signature_text(line: str, *, below: bool) -> bool:
    """Say whether a line is printed by signing software; `below` when it stands below another such line."""
    if len(line) > _LONGEST:
        return False
    return bool(_SIGNATURE_OPENS.match(line) or _SIGNED_AT.match(line) or (below and _SIGNATURE_FOLLOWS.match(line)))


def paper_kinds(lines: list[str]) -> list[FurnitureKind | None]:
    """Return for each line what furniture it is; None for wording. Page numbers are left to the caller."""
    kinds: list[FurnitureKind | None] = [None] * len(lines)
    signed = FurnitureKind.DIGITAL_SIGNATURE
    for index in [index for index, line in enumerate(lines) if line[:3].lower() in _PAPER_OPENS]:
        at = index
        while at < len(lines) and kinds[at] is None:
            below = at > 0 and kinds[at - 1] is signed
            if not is_signature_text(lines[at], below=below):
                if len(lines[at]) <= _LONGEST and _STAMP.match(lines[at]):
                    kinds[at] = FurnitureKind.STAMP
                break
            kinds[at] = signed
            at += 1
    return kinds
