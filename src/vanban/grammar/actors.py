"""
Who is told to do something: names of agencies and posts, and the duty that follows them.

A subject runs from the word that opens an agency's name to the verb of its duty.
"""

from __future__ import annotations

import re

from vanban.grammar import agency_words as known
from vanban.grammar.agency_openings import ORDER_OPENS, may_name
from vanban.grammar.agency_phrases import FIRST_TWO, Subject, read_phrase
from vanban.grammar.phrases import Tokens, phrases

LONGEST_OBJECT = 400
_LONGEST_OBJECT_END = 14  # characters of the longest words that end an object

_POSTS = phrases(known.POSTS)
_ORDER = re.compile(
    r"(?P<ask>(?:[Kk]ính |[Tt]rân trọng )?(?:[Đđ]ề nghị|[Mm]ời|[Kk]ính mời)(?: với)?)\s+"
    r"|(?P<order>(?:[Gg]iao(?:\s+(?:cho|nhiệm vụ cho|trách nhiệm cho))?|[Yy]êu cầu|[Pp]hân công|[UỦuủ][ỷy] quyền"
    r" cho))\s+"
    r"|(?P<strip>(?:[Đđ]ối với|[Tt]rách nhiệm (?:thực hiện )?của|[Tt]rách nhiệm(?= (?:Sở|UBND|Ban|các|Công))|[Nn]hiệm"
    r" vụ của|[Pp]hần việc của))\s+"
    r"|(?P<upper_ask>ĐỀ NGHỊ|MỜI)\s+|(?P<upper_order>GIAO|YÊU CẦU)\s+|(?P<upper_strip>ĐỐI VỚI|TRÁCH NHIỆM CỦA)\s+"
)
_GIVES = frozenset("gđypmkt")  # first letters of what follows
_GIVEN_BY = re.compile(
    r"\s*,?\s*(?:kính |trân trọng )?"
    r"(?P<verb>giao(?:\s+(?:cho|nhiệm vụ cho|trách nhiệm cho))?|đề nghị|yêu cầu|phân công|mời)\s+"
)
_OBJECT_ENDS = re.compile(
    r"\s(?:trong\s(?:công|việc|quá|phạm|thực|triển|tổ|năm|tháng|quý|thời|lĩnh|xây|kiểm|hoạt|giải|quản|phòng|suốt)"
    r"|về\s|tại\s(?!các)|cũng như\s|đối với\s|bằng\s|qua\s|nhân\s(?=dịp|ngày)|kết quả|tình hình|định kỳ|tiến độ"
    r"|những\s|danh sách|(?<!- )kế hoạch|dự thảo|số liệu|việc\s|các nội dung|các vấn đề|các vụ|nội dung|theo\s|xem"
    r" xét|hồ sơ|văn bản|một số|cụ thể|lần lượt|phương án|quyết định|kịp thời|đề xuất|bố trí|(?:hằng|hàng)\s(?:năm"
    r"|quý|tháng|tuần|ngày)|các trường hợp|để\s"
    r"|(?:0?[369]|sáu|chín) tháng|0?1 năm|trước\s|vào\s|từ\s|ngày\s\d|lúc\s\d|chậm nhất)"
)
# These alone name the agency above where nothing else follows: "báo cáo Bộ trước 15h", "gửi về Sở để tổng hợp".
_ALONE = frozenset(("Sở", "Bộ", "Cục", "Viện", "Trường", "Hội", "Huyện", "Tỉnh", "Ban", "Phòng"))
_ALONE_BEFORE = re.compile(
    r"\s*(?:[.,;(]|\Z|(?:trước|để|theo|qua|chậm|vào|kết quả|xem xét|và (?=[A-ZĐỦ])|định kỳ)(?!\w))"
)


def read_subject(text: str, start: int, end: int) -> Subject | None:
    """
    Read the agency phrase that opens text[start:end]; None when no agency opens it.

    "Giao Sở Y tế chủ trì …" -> "Sở Y tế"; "UBND tỉnh giao các Sở; Chủ tịch UBND xã theo …" -> the agencies given.
    """
    lead = _ORDER.match(text, start, end) if text[start : start + 2] in ORDER_OPENS else None
    order = str(lead.lastgroup).removeprefix("upper_") if lead else ""
    subject = read_phrase(text, lead.end() if lead else start, end, small=lead is not None)
    if subject is None:
        return None
    subject.order = order
    if order in ("", "strip"):
        given = _GIVEN_BY.match(text, subject.end, end) if text[subject.duty : subject.duty + 1] in _GIVES else None
        inner = read_phrase(text, given.end(), end, small=True) if given else None
        if given and inner:
            inner.order = "ask" if given["verb"] in ("đề nghị", "mời") else "order"
            return inner
    return subject


def read_agencies(text: str, start: int, end: int) -> Subject | None:
    """Read the list of agencies that opens text[start:end] as an object ("phối hợp với …", "báo cáo …")."""
    first = FIRST_TWO.match(text, start, end)
    if first is None:
        return None
    if first[1] in _ALONE and _ALONE_BEFORE.match(text, first.end(1), end):
        return Subject(start, first.end(1), first.end(1))
    if not may_name(first[1], first[2] or "", True):
        return None
    end = min(end, start + LONGEST_OBJECT)
    phrase = read_phrase(text, start, end, small=True)
    # Most phrases end before any of the words that end an object: only those inside are looked for.
    stop = _OBJECT_ENDS.search(text, start, min(end, phrase.end + _LONGEST_OBJECT_END)) if phrase else None
    if phrase is None or stop is None or stop.start() >= phrase.end:
        return phrase
    return read_phrase(text, start, stop.start(), small=True, at_end="…")


def is_post(text: str, subject: Subject) -> bool:
    """Say whether somebody of an agency is told to, not the agency: "Hiệu trưởng phân công …"."""
    return subject.order == "" and Tokens(text, subject.start, subject.end).length_of(_POSTS, 0) > 0
