"""
Who is told to do something: names of agencies and posts, and the duty that follows them.

A subject runs from the word that opens an agency's name to the verb of its duty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from vanban.grammar import agency_words as known
from vanban.grammar.phrases import Tokens, holds, opens, phrases
from vanban.grammar.whole_names import NAME_STOPS, end_of_place, end_of_whole, lists_places, stops_before, whole_name_at

# No sentence names a longer list; hostile text ends here.
LONGEST_SUBJECT = 700
LONGEST_OBJECT = 400
_FIRST_LOOK = 110
_EDGE = 24
_LONGEST_NAME = 14  # words
_LONGEST_TAIL = 6  # words in small letters that a name may end in: "Trung tâm Dịch vụ sự nghiệp công"
_PLACE_WORDS = frozenset(("tỉnh", "xã", "phường", "huyện", "thành", "phố", "thị", "trấn", "khu"))

_EVERY = phrases(
    "Các|các|Toàn thể các|toàn thể các|Toàn thể|toàn thể|Tất cả các|tất cả các|Từng|Mỗi|Những|Một số|một số"
)
_PLURALS = phrases(known.PLURALS)
_HEADS = phrases([*known.words(known.HEADS), *known.words(known.POSTS), *known.CODES])
_POSTS = phrases(known.POSTS)
_NOT_AGENCIES = phrases(known.NOT_AGENCIES)
_UPPER_HEADS = phrases([word.upper() for word in known.HEADS.replace("\n", "").split("|")] + ["BÁO", "BỘ", "THANH TRA"])
_UPPER_PLURALS = phrases([word.upper() for word in known.PLURALS.replace("\n", "").split("|")])
_UPPER_NOT_AGENCIES = phrases([word.upper() for word in known.NOT_AGENCIES.replace("\n", "").split("|")])
_VERBS = phrases(known.DUTY_VERBS)
_GOES_ON = phrases(known.NAME_GOES_ON)
_FIELDS = phrases(known.FIELDS)

_SMALL = frozenset(known.words("sở|phòng|ban|hội|trường|công|chi|cục|trạm|trung|văn|đài|đoàn|bệnh|tổ|bộ"))
_SMALL_OBJECTS = phrases(
    "cơ quan|đơn vị|địa phương|sở|ban|ngành|phòng|chính quyền|cấp ủy|cấp uỷ|lực lượng|nhà trường|doanh nghiệp|đoàn"
    " thể|lãnh đạo|thủ trưởng|trưởng"
    "|công an|giám đốc|chủ đầu tư|đồng chí|người đứng đầu|trạm|bộ phận|bí thư|chủ tịch|hiệu trưởng|chi cục|trung tâm"
    "|hạt kiểm lâm|đội|thành viên|gia đình|ngân hàng"
)
_NOT_SMALL = phrases(
    "phòng, chống|phòng chống|phòng ngừa|phòng cháy|phòng bệnh|phòng dịch|phòng học|phòng họp|ban hành|hội nghị|hội"
    " thảo|hội thi|trường hợp|đoàn kết|đoàn viên|hội viên|bộ máy|sở hữu|sở thích|cục bộ|tổ chức|đơn vị tính|ngành"
    " nghề|trạm bơm"
)
# These words alone name nobody; in a list they open a name only with one behind them.
_NEEDS_NAME = frozenset(
    known.words(
        "Ban|Sở|Phòng|Hội|Tổ|Đoàn|Khoa|Đội|Cục|Vụ|Viện|Trạm|Trường|Đài|Ngành|Thôn|Hạt|Đồn|Quỹ|Bộ|Báo|Xã|Phường"
        "|Huyện|TT|VP"
    )
)
_GOES_WITH = frozenset(
    known.words(
        "chỉ|quản|cấp|bảo|tổ|vì|thường|các|giám|đại|điều|công|giúp|tư|kiểm|thi|dịch|học|cao|mầm|tiểu|trung|thông"
        "|phát|truyền|thanh|nông|phụ|cựu|chữ|người|đồng|nhân|trực|thuộc|tỉnh|thành|xã|phường|huyện|và|an"
    )
)
_NAMED_PLACES = frozenset(("Xã", "Phường", "Huyện", "TP", "Khu", "Ấp", "Bản"))
_AFTER_STATISTICS = frozenset(("tỉnh", "thành", "huyện", "cơ", "các", "xã"))

_ORDER = re.compile(
    r"(?P<ask>(?:[Kk]ính |[Tt]rân trọng )?(?:[Đđ]ề nghị|[Mm]ời|[Kk]ính mời)(?: với)?)\s+"
    r"|(?P<order>(?:[Gg]iao(?:\s+(?:cho|nhiệm vụ cho|trách nhiệm cho))?|[Yy]êu cầu|[Pp]hân công|[UỦuủ][ỷy] quyền"
    r" cho))\s+"
    r"|(?P<strip>(?:[Đđ]ối với|[Tt]rách nhiệm (?:thực hiện )?của|[Tt]rách nhiệm(?= (?:Sở|UBND|Ban|các|Công))|[Nn]hiệm"
    r" vụ của|[Pp]hần việc của))\s+"
    r"|(?P<upper_ask>ĐỀ NGHỊ|MỜI)\s+|(?P<upper_order>GIAO|YÊU CẦU)\s+|(?P<upper_strip>ĐỐI VỚI|TRÁCH NHIỆM CỦA)\s+"
)
_GIVEN_BY = re.compile(
    r"\s*,?\s*(?P<verb>giao(?:\s+(?:cho|nhiệm vụ cho|trách nhiệm cho))?|đề nghị|yêu cầu|phân công|mời)\s+"
)
_OBJECT_ENDS = re.compile(
    r"\s(?:trong\s(?:công|việc|quá|phạm|thực|triển|tổ|năm|tháng|quý|thời|lĩnh|xây|kiểm|hoạt|giải|quản|phòng|suốt)"
    r"|về\s|tại\s(?!các)|cũng như\s|đối với\s|bằng\s|qua\s|nhân\s(?=dịp|ngày)|kết quả|tình hình|định kỳ|tiến độ"
    r"|những\s|danh sách|(?<!- )kế hoạch|dự thảo|số liệu|việc\s|các nội dung|các vấn đề|các vụ|nội dung|theo\s|xem"
    r" xét|hồ sơ|văn bản|một số|cụ thể|lần lượt|phương án|quyết định|kịp thời|đề xuất|bố trí|(?:hằng|hàng)\s(?:năm"
    r"|quý|tháng|tuần|ngày)|các trường hợp|để\s"
    r"|trước\s|vào\s|từ\s|ngày\s\d|lúc\s\d|chậm nhất)"
)
GROUP_HEAD = re.compile(
    r"(?:(?:[Cc]ác|[Gg]iám đốc(?: các)?|[Tt]hủ trưởng(?: các)?|[Ll]ãnh đạo(?: các)?)\s+|)(?:[Ss]ở|[Bb]an|[Nn]gành"
    r"|[Pp]hòng|[Bb]ộ|[Đđ]ơn vị|[Cc]ơ quan|đoàn thể|,|\s|và|tỉnh|xã|chuyên môn|thuộc|[Hh]ội|trực thuộc|sau)+\Z"
)
_ORDER_OPENS = frozenset(known.words("Gi|gi|Đề|đề|Yê|yê|Ph|ph|Mờ|mờ|Đố|đố|Tr|tr|Nh|nh|Kí|kí|Ủy|ủy|ĐỀ|GI|YÊ|MỜ|ĐỐ|TR"))
_FIRST_WORDS = (
    frozenset(_HEADS)
    | frozenset(_EVERY)
    | frozenset(_UPPER_HEADS)
    | frozenset(("Báo", "Bộ", "Thống", "Thanh", "CÁC"))
    | _NAMED_PLACES
)
_ODD_FIRST_WORDS = frozenset(("Báo", "Bộ", "Thống", "Thanh")) | _NAMED_PLACES  # the list of `_odd_opening`
_CAPITAL_PAIRS = frozenset(word[:2] for word in _FIRST_WORDS if word[0].isupper())
_MARKS = frozenset(":.;()\n\t")
_MAY_END = _MARKS.union(_GOES_ON, _VERBS, NAME_STOPS)
# "Các đơn vị phối hợp chặt chẽ" is told to, "các đơn vị phối hợp" are named.
_CLOSELY = (["chặt"], ["với"], ["cùng"], ["tổ"], ["thực"], ["triển"], ["đồng"], ["xây"], ["tuyên"])
_SMALL_FIRST_WORDS = _SMALL | frozenset(_SMALL_OBJECTS)
_WORD = re.compile(r"\w+")
_FIRST_TWO = re.compile(r"(\w+)[^\S\n\t]*(\w+|[^\w\s]|[\n\t])?")
_NOTES = (
    *("(qua ", "(trước ", "(để ", "(thông qua ", "(theo ", "(nếu ", "(khi ", "(đ/c", "(Đ/c", "(đồng chí", "(ông "),
    *("(bà ", "(email", "(Email", "(địa chỉ", "(điện thoại", "(số điện", "(SĐT", "(chậm "),
)
# These alone name the agency above where nothing else follows: "báo cáo Bộ trước 15h", "gửi về Sở để tổng hợp".
_ALONE = frozenset(("Sở", "Bộ", "Cục", "Viện", "Trường", "Hội", "Huyện", "Tỉnh", "Ban", "Phòng"))
_ALONE_BEFORE = re.compile(
    r"\s*(?:[.,;(]|\Z|(?:trước|để|theo|qua|chậm|vào|kết quả|xem xét|và (?=[A-ZĐỦ])|định kỳ)(?!\w))"
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


def may_open(text: str, position: int) -> bool:
    """Say at little cost whether an agency or an order may open here."""
    pair = text[position : position + 2]
    if pair in _ORDER_OPENS:
        return pair[0].isupper()
    if pair not in _CAPITAL_PAIRS and pair[:1] not in _CAPITAL_PAIRS:
        return False
    word = _WORD.match(text, position)
    return word is not None and word.group() in _FIRST_WORDS


def agency_opens(tokens: Tokens, index: int, *, small: bool = False) -> int:
    """Return how many words open an agency's name here, 0 when none does; `small` also takes small letters."""
    words = tokens.words
    if index >= len(words):
        return 0
    word = words[index]
    if word not in _FIRST_WORDS:
        return _small_opening(tokens, index, words[index + 1] if index + 1 < len(words) else "") if small else 0
    every = tokens.length_of(_EVERY, index)
    if every and index + every < len(words):
        plural = tokens.length_of(_PLURALS, index + every)
        return every + plural if plural else 0
    if tokens.length_of(_NOT_AGENCIES, index):
        return 0
    length = tokens.length_of(_HEADS, index)
    behind = index + (length or 1)
    following = words[behind] if behind < len(words) else ""
    if length == 1 and word in _NEEDS_NAME and not _continues(following):
        return 0
    if length:
        return length
    return _odd_opening(tokens, index, following) or (_small_opening(tokens, index, following) if small else 0)


def _continues(following: str) -> bool:
    return following[:1].isupper() or following[:1].isdigit() or following in _GOES_WITH


def _odd_opening(tokens: Tokens, index: int, following: str) -> int:
    """Read what is an agency only before certain words: Báo Nhân dân, Bộ Y tế, Thống kê tỉnh; and capitals."""
    words = tokens.words
    word = words[index]
    if word == "Báo":
        return int(following[:1].isupper() or following in ("và", "tỉnh", ","))
    if word == "Bộ" or word in _NAMED_PLACES:
        return int(following[:1].isupper() or following[:1].isdigit())
    if words[index : index + 2] in (["Thống", "kê"], ["Thanh", "tra"]):
        third = words[index + 2] if index + 2 < len(words) else ""
        return 2 if third in _AFTER_STATISTICS or third[:1].isupper() else 0
    if word == "CÁC" and index + 1 < len(words):
        return 1 + tokens.length_of(_UPPER_PLURALS, index + 1)
    if word.isupper() and following.isupper() and not tokens.length_of(_UPPER_NOT_AGENCIES, index):
        return tokens.length_of(_UPPER_HEADS, index)
    return 0


def _small_opening(tokens: Tokens, index: int, following: str) -> int:
    word = tokens.words[index]
    if tokens.length_of(_NOT_SMALL, index):
        return 0
    if word in _SMALL and following[:1].isupper():
        return 1
    return tokens.length_of(_SMALL_OBJECTS, index)


def read_subject(text: str, start: int, end: int) -> Subject | None:
    """
    Read the agency phrase that opens text[start:end]; None when no agency opens it.

    "Giao Sở Y tế chủ trì …" -> "Sở Y tế"; "UBND tỉnh giao các Sở; Chủ tịch UBND xã theo …" -> the agencies given.
    """
    lead = _ORDER.match(text, start, end)
    order = str(lead.lastgroup).removeprefix("upper_") if lead else ""
    subject = _phrase(text, lead.end() if lead else start, end, small=lead is not None)
    if subject is None:
        return None
    if not (subject.verb or subject.colon):
        subject = _cut_at_unknown_verb(text, subject, end)
    subject.order = order
    if order in ("", "strip"):
        given = _GIVEN_BY.match(text, subject.end, end)
        inner = _phrase(text, given.end(), end, small=True) if given else None
        if given and inner:
            inner.order = "ask" if given["verb"] in ("đề nghị", "mời") else "order"
            return inner
    return subject


def _cut_at_unknown_verb(text: str, subject: Subject, end: int) -> Subject:
    """
    End the subject of a whole sentence behind its last capital when a run of small letters follows.

    No list of verbs is complete: "Văn phòng Sở xướng tên các đơn vị đạt giải." A heading has no full stop.
    """
    if text[subject.end : subject.end + 1] != ".":
        return subject
    tokens = Tokens(text, subject.start, subject.end)
    last = max((index for index, word in enumerate(tokens.words) if word[:1].isupper()), default=-1)
    if last < 0 or len(tokens.words) - last <= _LONGEST_TAIL:
        return subject
    last = max(last, agency_opens(tokens, 0, small=True) - 1)
    if tokens.words[last] not in _NEEDS_NAME and not tokens.words[last].isupper():
        last += 1
    while last + 1 < len(tokens.words) and tokens.words[last + 1] in _PLACE_WORDS:
        last += 1
    return Subject(subject.start, tokens.end_of(last), tokens.starts[last + 1], verb=True)


def read_agencies(text: str, start: int, end: int) -> Subject | None:
    """Read the list of agencies that opens text[start:end] as an object ("phối hợp với …", "báo cáo …")."""
    first = _FIRST_TWO.match(text, start, end)
    if first is None:
        return None
    if first[1] in _ALONE and _ALONE_BEFORE.match(text, first.end(1), end):
        return Subject(start, first.end(1), first.end(1))
    if not _may_name(first[1], first[2] or "", True):
        return None
    end = min(end, start + LONGEST_OBJECT)
    stop = _OBJECT_ENDS.search(text, start, end)
    return _phrase(text, start, stop.start() if stop else end, small=True)


def is_post(text: str, subject: Subject) -> bool:
    """Say whether somebody of an agency is told to, not the agency: "Hiệu trưởng phân công …"."""
    return subject.order == "" and Tokens(text, subject.start, subject.end).length_of(_POSTS, 0) > 0


def _phrase(text: str, begin: int, end: int, *, small: bool) -> Subject | None:
    first = _FIRST_TWO.match(text, begin, end)
    if first is None or not _may_name(first[1], first[2] or "", small):
        return None
    near = min(end, begin + _FIRST_LOOK)
    tokens = Tokens(text, begin, near)
    opening = agency_opens(tokens, 0, small=small)
    if not opening:
        return None
    found = _walk(text, tokens, opening)
    # What stands at the edge of the first look may be cut in two: "giao" of "giao thông".
    if near < end and (found is None or found.duty > near - _EDGE):
        found = _walk(text, Tokens(text, begin, min(end, begin + LONGEST_SUBJECT)), opening)
    return found or _subject(text, begin, min(end, begin + LONGEST_SUBJECT), end)


@lru_cache(maxsize=4096)
def _may_name(first: str, second: str, small: bool) -> bool:
    """Say by two words alone whether `agency_opens` may find a name: it turns down half of all it is asked."""
    if first in _FIRST_WORDS:
        if first in _EVERY:
            return True
        if holds(_NOT_AGENCIES, first, second):
            return False
        return opens(_HEADS, first, second) or first in _ODD_FIRST_WORDS or first.isupper()
    return small and first in _SMALL_FIRST_WORDS and not holds(_NOT_SMALL, first, second)


def _walk(text: str, tokens: Tokens, opening: int) -> Subject | None:
    """Go from word to word until a verb or a mark ends the phrase; None when nothing does."""
    words = tokens.words
    # A whole name may open, also behind "Các".
    index = next((place for place in range(min(2, len(words))) if whole_name_at(tokens, place)), opening)
    while index < len(words):
        word = words[index]
        if word not in _MAY_END:
            index += 1
            continue
        if word in NAME_STOPS:
            behind = end_of_whole(tokens, index)
            if behind and (stops_before(words, behind) or _duty_follows(tokens, behind)):
                return _cut(text, tokens, behind)
            if behind > index + 1:
                index = behind
                continue
        goes_on = tokens.length_of(_GOES_ON, index) if word in _GOES_ON else 0
        if goes_on > 0:
            index += goes_on
            continue
        verb = tokens.length_of(_VERBS, index) if word in _VERBS else 0
        if verb and not _belongs_to_name(words, index, verb) and not _inside_name(tokens, index):
            return _cut(text, tokens, end_of_place(words, index) or index)
        if word in _MARKS:
            going = _beyond_mark(text, tokens, index)
            if not going:
                return _ended(text, tokens, index)
            index = going
            continue
        index += verb or 1
    place = end_of_place(words, len(words))
    return _cut(text, tokens, place) if place else None


def _duty_follows(tokens: Tokens, index: int) -> bool:
    """Say whether another duty is joined to what was said of the name: "báo cáo Sở Y tế và gửi bản mềm"."""
    words = tokens.words
    return words[index : index + 1] == ["và"] and index + 1 < len(words) and tokens.length_of(_VERBS, index + 1) > 0


def _cut(text: str, tokens: Tokens, index: int) -> Subject:
    """The phrase before the word that begins its duty."""
    at = tokens.start_of(index)
    return _subject(text, tokens.begin, at, at, verb=True)


def _ended(text: str, tokens: Tokens, index: int) -> Subject:
    """The phrase before a mark, unless a name ends before it in a verb that no list knows."""
    colon = tokens.words[index] == ":"
    place = 0 if colon else end_of_place(tokens.words, index)
    if place:
        return _cut(text, tokens, place)
    at = tokens.start_of(index)
    return _subject(text, tokens.begin, at, at + 1, colon=colon)


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
        grouping = GROUP_HEAD.match(text[tokens.begin : tokens.start_of(index)])
        if grouping and _name_in_group(tokens, following):
            return following
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
        return before in (",", ";", "(", "chí", "thể", "các")
    return verb == "trình" and before in ("Chương", "chương", "công", "Công", "quá", "giáo")


def _subject(text: str, begin: int, end: int, duty: int, *, colon: bool = False, verb: bool = False) -> Subject:
    while end > begin and text[end - 1] in " ,;:.-–\u00a0\t\n*":
        end -= 1
    if text.endswith(") và", begin, end):
        end -= len(" và")
    while duty < len(text) and text[duty] in " \u00a0":
        duty += 1
    return Subject(begin, end, duty, "", colon, verb)
