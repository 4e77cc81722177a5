"""
What a copy from a page of the web tears inside a paragraph: bold words, and short first lines.

    "**TM. ỦY BAN" / "NHÂN DÂN**"                            ->  one line: the bold words were not closed
    "QUYẾT" / "ĐỊNH"; "I. SỰ CẦN" / "THIẾT"                  ->  one line: half a type or half a heading
    "b) Căn cứ khả năng" / "ngân sách" between blank lines   ->  one paragraph: breaks inside it are wraps
"""

from __future__ import annotations

from collections.abc import Sequence

from vanban.text.joining import CLOSED, opens_point
from vanban.text.patterns import lazy

_LONGEST_BOLD = 400
_FEWEST = 12  # breaks of each kind; a shorter text shows no custom
# Two bold lines in capitals are the capacity and the post, or two agencies, when the second opens so.
_OF_ITS_OWN = lazy(
    r"(?:KT|TL|TUQ|PHÓ|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|TRƯỞNG|SỞ|BAN|PHÒNG|CỤC|CHI CỤC|TRUNG TÂM|TRƯỜNG|HỘI|VĂN PHÒNG|CÔNG AN)"
    r"(?!\w)"
)


def is_torn_bold(before: str, after: str) -> bool:
    """Say whether bold words that `before` opens are closed in `after`."""
    if before.count("**") % 2 == 0 or after.count("**") % 2 == 0 or len(before) + len(after) > _LONGEST_BOLD:
        return False
    if after.startswith("**") and after != "**":
        return False
    return not (opens_point(after) or (before.isupper() and _OF_ITS_OWN.match(after)))


_HALF_TYPE = lazy(
    r"(?:QUYẾT\nĐỊNH|NGHỊ\n(?:QUYẾT|ĐỊNH)|KẾ\nHOẠCH|CHỈ\nTHỊ|THÔNG\nBÁO|CÔNG\nĐIỆN|BÁO\nCÁO|HƯỚNG\nDẪN|TỜ\nTRÌNH"
    r"|CHƯƠNG\nTRÌNH|QUY\n(?:CHẾ|ĐỊNH))$"
)
_HALF_HEADING = lazy(r"[IVX]{1,5}\s?[.)/–-]\s?[A-ZĐÀ-Ỹ][^\n.:;…]{0,30}$")
_LONGEST_HALF = 40


def is_torn_heading(before: str, after: str) -> bool:
    """Say whether a narrow line tore the type of a document, or a numbered heading in capitals."""
    if not (after.isupper() and before.isupper()) or len(after) > _LONGEST_HALF * 2 or len(before) > _LONGEST_HALF:
        return False
    if _HALF_TYPE.match(f"{before}\n{after}"):
        return True
    return bool(_HALF_HEADING.match(before)) and not (
        opens_point(after) or _OF_ITS_OWN.match(after) or after[0] in "(|*" or after.startswith(("ỦY BAN", "UBND"))
    )


def is_paragraphed(texts: Sequence[str], gaps: Sequence[str]) -> bool:
    """Say whether blank lines stand between the paragraphs, so that a single break is a wrap inside one."""
    below = [after for after, gap in zip(texts[1:], gaps, strict=False) if gap == "\n" and after]
    if len(gaps) - len(below) < _FEWEST:
        return False
    if len(below) < _FEWEST or sum([line[0].islower() for line in below]) < 0.5 * len(below):
        return False
    return sum(map(opens_point, below)) <= 0.15 * len(below)


def runs_on(before: str, after: str) -> bool:
    """Say whether the lines of one paragraph are halves of a sentence, however short the first is."""
    if not (before and after):
        return False
    return after[0].islower() and before[-1] not in CLOSED and not before.isupper() and not opens_point(after)
