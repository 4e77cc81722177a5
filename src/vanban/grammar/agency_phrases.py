"""
One agency phrase from its first word to the verb of its duty, or to the mark that ends it.

Three things end it: a verb of duty that is known, the end of a name that is whole, and, since no list of verbs is
complete, a word of which names are not made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.grammar import agency_words as known
from vanban.grammar.agency_openings import agency_opens, may_name
from vanban.grammar.name_ends import bears_purpose, goes_beyond, name_end, tells_which
from vanban.grammar.phrases import SMALL, Tokens, phrases
from vanban.grammar.whole_names import NAME_STOPS, WHOLE_OPENS, end_of_whole, lists_places, stops_before, whole_name_at

# No sentence names a longer list; hostile text ends here.
LONGEST_SUBJECT = 700
_LOOKS = (112, 280, LONGEST_SUBJECT)  # characters; most phrases end in the first
_EDGE = 24
_LONGEST_NAME = 14  # words
_LONGEST_POST = 4
_VERBS = phrases(known.DUTY_VERBS)
_POSTS = phrases(known.POSTS)
_GOES_ON = phrases(known.NAME_GOES_ON)
_FIELDS = phrases(known.FIELDS)

GROUP_HEAD = re.compile(
    r"(?:(?:[Cc]ác|[Gg]iám đốc(?: các)?|[Tt]hủ trưởng(?: các)?|[Ll]ãnh đạo(?: các)?)\s+|)(?:[Ss]ở|[Bb]an|[Nn]gành"
    r"|[Pp]hòng|[Bb]ộ|[Đđ]ơn vị|[Cc]ơ quan|đoàn thể|,|\s|và|tỉnh|xã|chuyên môn|thuộc|[Hh]ội|trực thuộc|sau)+\Z"
)
_MARKS = frozenset(":.;()\n\t")
_MAY_END = _MARKS.union(_GOES_ON, _VERBS, NAME_STOPS)
_OWN_LEVELS = frozenset(("tỉnh", "huyện", "xã", "phường", "phố", "quận", "gia", "ương", "nước", "sở", "Sở", "khu"))
_FIELD_VERBS = frozenset(("tổng", "quản", "điều", "phục", "thông", "truyền", "hỗ", "tư", "đào", "nghiên", "kiểm"))
_MANY = frozenset(("các", "từng", "mỗi", "cấp", "dân", "ở", "tại", ","))
# "Các đơn vị phối hợp chặt chẽ" is told to, "các đơn vị phối hợp" are named.
_CLOSELY = (["chặt"], ["với"], ["cùng"], ["tổ"], ["thực"], ["triển"], ["đồng"], ["xây"], ["tuyên"])
FIRST_TWO = re.compile(
    rf"(\w+)(?:[^\S\n\t]|\n(?=[{SMALL}])|(?<=Sở)\n|(?<=Bộ)\n|(?<=Ban)\n|(?<=Phòng)\n)*(\w+|[^\w\s]|[\n\t])?"
)
_NOTES = (
    *("(qua ", "(trước ", "(để ", "(thông qua ", "(theo ", "(nếu ", "(khi ", "(đ/c", "(Đ/c", "(đồng chí", "(ông "),
    *("(bà ", "(email", "(Email", "(địa chỉ", "(điện thoại", "(số điện", "(SĐT", "(chậm "),
)


@dataclass(slots=True)
class Subject:
    """An agency phrase as printed, and where its duty begins."""

    start: int
    end: int
    duty: int  # where the duty begins; the end of the stretch when there is none
    order: str = ""  # ask, order, strip, or "" when the agency itself opens
    colon: bool = False
    verb: bool = False


def read_phrase(text: str, begin: int, end: int, *, small: bool, at_end: str = "") -> Subject | None:
    """Read the agency phrase that opens text[begin:end]; `at_end` is "…" where other words end it there."""
    first = FIRST_TWO.match(text, begin, end)
    if first is None or not may_name(first[1], first[2] or "", small):
        return None
    near = min(end, begin + _LOOKS[0])
    tokens = Tokens(text, begin, near)
    opening = agency_opens(tokens, 0, small=small)
    if not opening:
        return None
    found = _walk(text, tokens, opening, at_end if near == end else None)
    for look in _LOOKS[1:]:
        # What stands at the edge of a look may be cut in two: "giao" of "giao thông".
        if near == end or (found is not None and found.duty <= near - _EDGE and not _is_open(tokens)):
            break
        near = min(end, begin + look)
        tokens = Tokens(text, begin, near)
        found = _walk(text, tokens, opening, at_end if near == end or look == LONGEST_SUBJECT else None)
    return found or _subject(text, begin, min(end, begin + LONGEST_SUBJECT), end)


def _is_open(tokens: Tokens) -> bool:
    """Say whether a bracket opens in the stretch and does not close in it."""
    return "(" in tokens.words and ")" not in tokens.words


def _walk(text: str, tokens: Tokens, opening: int, at_end: str | None) -> Subject | None:
    """
    Go from word to word until a verb or a mark ends the phrase; None when nothing does.

    `at_end` is the mark behind the words, None when they are only the first of more.
    """
    words = tokens.words
    count = len(words)
    index = _first_to_ask(tokens, opening)
    while index < count:
        word = words[index]
        if word not in _MAY_END:
            index += 1
            continue
        if word in NAME_STOPS:
            behind = end_of_whole(tokens, index)
            if behind and _stops(tokens, index, behind):
                return _cut(text, tokens, behind)
            if behind > index + 1:
                index = behind
                continue
        if word in _MARKS:
            going = _beyond_mark(text, tokens, index)
            if not going:
                return _ended(text, tokens, opening, index)
            index = going
            continue
        goes_on = tokens.length_of(_GOES_ON, index) if word in _GOES_ON else 0
        verb = tokens.length_of(_VERBS, index) if word in _VERBS and not goes_on else 0
        if verb and (place := _ends_at_verb(tokens, opening, index, verb)):
            return _cut(text, tokens, place)
        index += goes_on or verb or 1
    place = name_end(tokens, opening, count, verb=False, mark=at_end) if at_end is not None else 0
    return _cut(text, tokens, place) if place else None


def _first_to_ask(tokens: Tokens, opening: int) -> int:
    """Where the walk begins: behind the opening, or at a whole name that opens, also behind "Các"."""
    words = tokens.words
    if words[0] in WHOLE_OPENS and whole_name_at(tokens, 0):
        return 0
    if len(words) > 1 and words[1] in WHOLE_OPENS and whole_name_at(tokens, 1):
        return 1
    return opening


def _stops(tokens: Tokens, index: int, behind: int) -> bool:
    """Say whether the name that is whole ends the phrase: what follows is no part of it."""
    if stops_before(tokens.words, behind) and not goes_beyond(tokens, index, behind):
        return True
    return _duty_follows(tokens, behind)


def _ends_at_verb(tokens: Tokens, opening: int, index: int, verb: int) -> int:
    """Return where the name ends whose duty may begin with the verb; 0 when the verb belongs to the name."""
    words = tokens.words
    if _belongs_to_name(words, index, verb) or _inside_name(tokens, index):
        return 0
    if _names_a_purpose(tokens, opening, index, verb) or _closes_a_heading(words, index, verb):
        return 0
    end = name_end(tokens, opening, index, verb=True, mark="")
    return 0 if end and tells_which(words[end]) and _colon_near(words, index) else end or index


def _closes_a_heading(words: list[str], index: int, verb: int) -> bool:
    """Say whether the verb is the field of a name that fills the line: "Trung tâm Dịch vụ tổng hợp phường"."""
    rest = words[index + verb :]
    return words[index] in _FIELD_VERBS and len(rest) <= 2 and all(word in _OWN_LEVELS for word in rest)


def _names_a_purpose(tokens: Tokens, opening: int, index: int, verb: int) -> bool:
    """Say whether the verb names what a body was set up for: "Ban Chỉ đạo tiêm chủng tỉnh | trực tiếp …"."""
    words = tokens.words
    if index > opening + 3 or not bears_purpose(words):
        return False
    for place in range(index + verb, min(len(words), index + _LONGEST_NAME)):
        if words[place] in _MARKS or words[place] == ",":
            return False
        if words[place] in _VERBS and tokens.length_of(_VERBS, place) and words[place - 1] in _OWN_LEVELS:
            return words[place - 2] not in _MANY
    return False


def _colon_near(words: list[str], index: int) -> bool:
    """Say whether a colon closes the phrase: "Các hộ có đất thu hồi: …"."""
    for word in words[index : index + _LONGEST_NAME]:
        if word in _MARKS or word == ",":
            return word == ":"
    return False


def _duty_follows(tokens: Tokens, index: int) -> bool:
    """Say whether another duty is joined to what was said of the name: "báo cáo Sở Y tế và gửi bản mềm"."""
    words = tokens.words
    return words[index : index + 1] == ["và"] and index + 1 < len(words) and tokens.length_of(_VERBS, index + 1) > 0


def _cut(text: str, tokens: Tokens, index: int) -> Subject:
    """The phrase before the word that begins its duty."""
    at = tokens.start_of(index)
    return _subject(text, tokens.begin, at, at, verb=True)


def _ended(text: str, tokens: Tokens, opening: int, index: int) -> Subject:
    """The phrase before a mark, unless a name ends before it in a verb that no list knows."""
    mark = tokens.words[index]
    place = name_end(tokens, opening, index, verb=False, mark=mark)
    if place:
        return _cut(text, tokens, place)
    at = tokens.start_of(index)
    return _subject(text, tokens.begin, at, at + 1, colon=mark == ":")


def _inside_name(tokens: Tokens, index: int) -> bool:
    """Say whether a name that began up to four words before goes on over this one."""
    words = tokens.words
    if words[index] == "phối" and words[index + 2 : index + 3] in _CLOSELY:
        return False
    for back in range(1, min(5, index + 1)):
        if words[index - back] in _GOES_ON and tokens.length_of(_GOES_ON, index - back) > back:
            return True
    return False


def _beyond_mark(text: str, tokens: Tokens, index: int) -> int:
    """Return where the phrase goes on behind a mark, 0 when the mark ends it."""
    words, mark = tokens.words, tokens.words[index]
    if mark == "(":
        close = words.index(")", index) if ")" in words[index:] else 0
        return 0 if text.startswith(_NOTES, tokens.start_of(index)) else close and close + 1
    following = index + 1
    if following >= len(words):
        return 0
    if mark == ":":
        grouping = GROUP_HEAD.match(text[tokens.begin : tokens.start_of(index)].replace("\n", " "))
        if grouping and _name_in_group(tokens, following):
            return following
        if index <= _LONGEST_POST and tokens.length_of(_POSTS, 0) == index and agency_opens(tokens, following):
            return following  # "Giám đốc: Sở Y tế, Sở Nội vụ"
        return following if lists_places(words[:index], words[following:]) else 0
    if mark == ";":
        following += words[following] == "và"
        grouped = ":" in words[:index]
        opens = agency_opens(tokens, following, small=True) or (grouped and _name_in_group(tokens, following))
        return following if opens or _is_odd_name(tokens, following) else 0
    if mark == "." and (words[index - 1] in ("TP", "Tp", "TT") or tokens.is_joined(index)):
        return following
    return 0


def _is_odd_name(tokens: Tokens, index: int) -> bool:
    """Say whether a name that opens with no known word stands in the list: "…; Bệnh xá 4; …: bảo đảm"."""
    words = tokens.words
    if index >= len(words) or not words[index][:1].isupper() or ":" not in words[index : index + _LONGEST_NAME]:
        return False
    first = words[index]
    opening = Tokens(first[0].lower() + first[1:] + " " + " ".join(words[index + 1 : index + 5]), 0, 200)
    return not opening.length_of(_VERBS, 0)


def _name_in_group(tokens: Tokens, index: int) -> bool:
    """Say whether a name of a list stands here ("Các sở: Xây dựng, …"), not a duty ("Các sở: Xây dựng kế hoạch")."""
    length = tokens.length_of(_FIELDS, index)
    if length:
        after = tokens.words[index + length] if index + length < len(tokens.words) else ""
        return after in (",", ";", "và", "", ".", ")", "phối", "chủ")
    return agency_opens(tokens, index) > 0


def _belongs_to_name(words: list[str], index: int, length: int) -> bool:
    """Say whether a verb is part of the name: behind "và" or a dash, or "tổ chức" as a noun."""
    before = words[index - 1]
    verb = words[index]
    after = words[index + length] if index + length < len(words) else ""
    if before in ("-", "–", "/", "và", "&"):
        return verb not in ("chủ", "phối") and words[max(0, index - 2)] != ")"
    if length == 1 and before[:1].isupper() and verb in _VERBS.get(before.lower(), {}):
        return True  # "Sở Xây dựng", "Phòng Vận hành": the second half of a name
    if verb == "tổ":
        return before in ("các", "từng", "mọi", "những", "của") or (
            before == "," and after in (",", ";", ")", "liên", "và", "có")
        )
    if verb == "lãnh":
        return before in (",", ";", "(", "chí", "thể", "các", "việc")
    return verb == "trình" and before in ("Chương", "chương", "công", "Công", "quá", "giáo")


def _subject(text: str, begin: int, end: int, duty: int, *, colon: bool = False, verb: bool = False) -> Subject:
    while end > begin and text[end - 1] in " ,;:.-–\u00a0\t\n*":
        end -= 1
    if text.endswith(" và", begin, end):
        end -= len(" và")
    while duty < len(text) and text[duty] in " \u00a0":
        duty += 1
    return Subject(begin, end, duty, "", colon, verb)
