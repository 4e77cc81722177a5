"""
Lists of agencies, divided into names.

";" always divides; "," and "và" only before a new word for an agency, since names have commas inside (Văn hóa, Thể
thao và Du lịch).
"""

from __future__ import annotations

import re
from functools import lru_cache

from vanban.grammar import agency_words as known
from vanban.grammar.agency_openings import agency_opens
from vanban.grammar.agency_phrases import GROUP_HEAD
from vanban.grammar.phrases import Tokens, phrases

_FIELDS = phrases(known.FIELDS)
# Two assemblies with one office; two levels in one name.
_ONE_OFFICE = re.compile(
    r"(?:Văn phòng|VP)\s+(?:HĐND|Hội đồng nhân dân|Đoàn ĐBQH|Đoàn [đĐ]ại biểu Quốc hội|Đảng ủy|Huyện ủy|Tỉnh"
    r" ủy)(?:,?\s+HĐND)?\Z"
)
_GENERIC = frozenset(("Các", "các", "Toàn", "toàn", "Tất", "tất", "Thủ", "thủ"))
_SMALL_NAMES = phrases(
    "lãnh đạo các|lãnh đạo UBND|lãnh đạo Sở|thủ trưởng các|chủ tịch UBND|chủ tịch Ủy ban|chủ tịch các|trưởng các"
    "|giám đốc các|cơ quan liên quan|cơ quan có liên quan|đơn vị liên quan|đơn vị có liên quan"
    "|địa phương liên quan|địa phương có liên quan|cơ quan, đơn vị liên quan|cơ quan, đơn vị có liên quan"
    "|bí thư các|hiệu trưởng các|sở, ban, ngành|tổ trưởng|trưởng thôn|trưởng bản|trưởng ấp|trưởng khu|trưởng các"
    "|bí thư chi bộ|trưởng ban|trưởng phòng|trưởng khoa|bí thư đoàn|bí thư Đoàn|bí thư đảng ủy|chi hội trưởng"
    "|già làng|người có uy tín|tổ công nghệ số|tổ dân phố|ban quản lý|ban chỉ đạo"
)
_POSTS = phrases(known.POSTS)
_TITLES = frozenset(("Đồng", "đồng", "Đ", "đ", "Ông", "ông", "Bà", "bà"))
_SINGULAR = frozenset(("cơ", "đơn", "địa"))
_SMALL_HEADS = frozenset(("sở", "phòng", "ban", "hội", "trường", "chi", "cục", "trạm", "đài", "đoàn", "tổ"))
_SMALL_PAIRS = (["công", "an"], ["trung", "tâm"], ["văn", "phòng"], ["bệnh", "viện"], ["công", "ty"], ["chi", "cục"])
_NOTE = re.compile(r"\s*\([^()]*\)\Z")
# A phrase without one of these is one name.
_MAY_LIST = re.compile(r"[,;:/\n\t+•]|và|cùng|[Cc][Áá][Cc]\s+[Ss][Ởở]")
_LENT = frozenset(("Sở", "Bộ", "Phòng"))  # heads of fields that a list prints once
_MARKS = " ,;.:-–+•*/\u00a0\t\n"


def split_agencies(text: str, start: int, end: int) -> list[str]:
    """
    Divide an agency phrase into its names, one by one, in the order of the print.

    "Sở Tư pháp; Công an tỉnh, Cục Thống kê và các sở" -> four; "Các sở, ban, ngành" -> one.
    """
    phrase = text[start:end]
    if _MAY_LIST.search(phrase):
        return list(_divided(phrase))
    name = _without_note(" ".join(phrase.split()).strip(_MARKS))
    return [name] if name else []


@lru_cache(maxsize=4096)
def _divided(phrase: str) -> tuple[str, ...]:
    """Divide a phrase that may be a list; a plan repeats its lists of agencies many times."""
    tokens = Tokens(phrase, 0, len(phrase))
    words = tokens.words
    begin, grouped = _behind_group_head(phrase, tokens)
    names: list[str] = []
    index = begin
    depth = 0
    while index < len(words):
        word = words[index]
        depth += (word == "(") - (word == ")")
        following = index + 1
        if depth <= 0 and index > begin and word in (",", ";", "và", "cùng", "/", "\n", "\t", "+", "•"):
            following += following < len(words) and words[following] == "và"
            if _divides(phrase, tokens, begin, index, following):
                names += _names(phrase, tokens, begin, index, grouped)
                begin = following
        index += 1
    names += _names(phrase, tokens, begin, len(words), grouped)
    return tuple(name for name in dict.fromkeys(names) if name)


def _behind_group_head(text: str, tokens: Tokens) -> tuple[int, str]:
    """Skip "Các sở, ngành:" before a list of names; "Các Sở" or "Các Bộ" alone lends its word to each name."""
    words = tokens.words
    if ":" in words:
        colon = words.index(":")
        if tokens.length_of(_POSTS, 0) == colon:
            return colon + 1, ""
        if GROUP_HEAD.match(text[tokens.starts[0] : tokens.starts[colon]]):
            head = words[colon - 1].capitalize()
            return colon + 1, head if colon <= 2 and head in _LENT else ":"
    elif len(words) > 2 and words[0] in ("Các", "các") and words[1].capitalize() in _LENT:
        field = tokens.length_of(_FIELDS, 2)
        if field and 2 + field < len(words):
            return 2, words[1].capitalize()
    return 0, ""


def _divides(text: str, tokens: Tokens, begin: int, at: int, following: int) -> bool:
    words = tokens.words
    if words[at] in ";\n\t":
        return True
    while following < len(words) and words[following] in "-+•":
        following += 1
    if following >= len(words) or words[at] in "+•":
        return False
    if words[begin] in _TITLES and tokens.length_of(_POSTS, following):
        return tokens.length_of(_POSTS, _behind_title(words, begin)) > 0
    if agency_opens(tokens, following) or _small_name(tokens, following):
        if words[begin] in _GENERIC and (words[following] in _SINGULAR or _goes_with_all(tokens, following)):
            return False
        return _ONE_OFFICE.search(text[tokens.starts[begin] : tokens.starts[at]].rstrip()) is None
    return False


def _behind_title(words: list[str], begin: int) -> int:
    """Where the name stands behind "Đồng chí": a post behind a person's name is that person's."""
    return begin + (2 if words[begin] in ("Đồng", "đồng") else 3 if words[begin] in ("Đ", "đ") else 1)


def _goes_with_all(tokens: Tokens, index: int) -> bool:
    """Say whether a bare word closes a list that "Các" opened: "Các Phòng, Ban, Trung tâm thuộc Sở"."""
    behind = index + agency_opens(tokens, index)
    return behind > index and tokens.words[behind : behind + 1] in (["thuộc"], ["trực"])


def _small_name(tokens: Tokens, index: int) -> bool:
    words = tokens.words
    if tokens.length_of(_SMALL_NAMES, index):
        return True
    following = words[index + 1 : index + 3]
    if words[index : index + 2] in _SMALL_PAIRS:
        following = following[1:]
    elif words[index] not in _SMALL_HEADS:
        return False
    return bool(following) and following[0][:1].isupper()


def _names(text: str, tokens: Tokens, begin: int, end: int, grouped: str) -> list[str]:
    if begin >= end:
        return []
    if grouped:
        fields = _fields(tokens, begin, end)
        if fields:
            return [f"{grouped} {name}" for name in fields] if grouped in _LENT else fields
    finish = tokens.end_of(end - 1)
    return [_without_note(" ".join(text[tokens.starts[begin] : finish].split()).strip(_MARKS))]


def _without_note(name: str) -> str:
    """What stands in brackets explains the name: "Sở Tư pháp (cơ quan thường trực)"."""
    note = _NOTE.search(name) if name[-1:] == ")" else None
    return name[: note.start()] if note else name


def _fields(tokens: Tokens, index: int, end: int) -> list[str]:
    """Read "Y tế, Nội vụ và Tài chính" as three known fields; empty when anything else stands among them."""
    words = tokens.words
    names: list[str] = []
    while index < end:
        length = tokens.length_of(_FIELDS, index)
        if not length:
            return []
        name = " ".join(words[index : index + length]).replace(" ,", ",").replace(" & ", "&")
        index += length
        rest = index
        while index < end and words[index] not in (",", "và"):
            index += 1
        names.append(" ".join([name, *words[rest:index]]))
        while index < end and words[index] in (",", "và"):
            index += 1
    return names
