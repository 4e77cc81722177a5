"""
Where the name of an agency, a body or a post opens: by its first words, and by what may stand behind them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from vanban.grammar import agency_words as known
from vanban.grammar.phrases import Tokens, holds, opens, phrases

EVERY = phrases(
    "Các|các|Toàn thể các|toàn thể các|Toàn thể|toàn thể|Tất cả các|tất cả các|Từng|Mỗi|Những|Một số|một số"
)
_PLURALS = phrases(known.PLURALS)
_HEADS = phrases([*known.words(known.HEADS), *known.words(known.POSTS), *known.CODES])
_NOT_AGENCIES = phrases(known.NOT_AGENCIES)
_LONGER_HEADS = frozenset(  # "Tổ chức" is none, "Tổ chức Đảng" is one
    (first, second)
    for first, seconds in _HEADS.items()
    for second, group in seconds.items()
    if any(length > 2 for length, _ in group)
)
_UPPER_HEADS = phrases([word.upper() for word in known.HEADS.replace("\n", "").split("|")] + ["BÁO", "BỘ", "THANH TRA"])
_UPPER_PLURALS = phrases([word.upper() for word in known.PLURALS.replace("\n", "").split("|")])
_UPPER_NOT_AGENCIES = phrases([word.upper() for word in known.NOT_AGENCIES.replace("\n", "").split("|")])
_SMALL = frozenset(known.words("sở|phòng|ban|hội|trường|công|chi|cục|trạm|trung|văn|đài|đoàn|bệnh|tổ|bộ"))
_SMALL_OBJECTS = phrases(
    "cơ quan|đơn vị|địa phương|sở|ban|ngành|phòng|chính quyền|cấp ủy|cấp uỷ|lực lượng|nhà trường|doanh nghiệp|đoàn"
    " thể|lãnh đạo|thủ trưởng|trưởng"
    "|công an|giám đốc|chủ đầu tư|đồng chí|người đứng đầu|trạm|bộ phận|bí thư|chủ tịch|hiệu trưởng|chi cục|trung tâm"
    "|hạt kiểm lâm|đội|thành viên|gia đình|ngân hàng|công đoàn|nghiệp đoàn|liên đoàn|bệnh viện|trường học"
    "|tổ chuyên môn|tổ dân phố|ban quản lý|ban chỉ đạo|hợp tác xã|công ty|ủy ban|uỷ ban"
    "|thanh tra tỉnh|chi bộ|chi đoàn|chi hội|đảng ủy|đảng uỷ|đảng bộ|chủ rừng|nhà thầu"
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

ORDER_OPENS = frozenset(known.words("Gi|gi|Đề|đề|Yê|yê|Ph|ph|Mờ|mờ|Đố|đố|Tr|tr|Nh|nh|Kí|kí|Ủy|ủy|ĐỀ|GI|YÊ|MỜ|ĐỐ|TR"))
FIRST_WORDS = (
    frozenset(_HEADS)
    | frozenset(EVERY)
    | frozenset(_UPPER_HEADS)
    | frozenset(("Báo", "Bộ", "Thống", "Thanh", "CÁC"))
    | _NAMED_PLACES
)
_ODD_FIRST_WORDS = frozenset(("Báo", "Bộ", "Thống", "Thanh")) | _NAMED_PLACES  # the list of `_odd_opening`
_CAPITAL_PAIRS = frozenset(word[:2] for word in FIRST_WORDS if word[0].isupper())
_SMALL_FIRST_WORDS = _SMALL | frozenset(_SMALL_OBJECTS)
_WORD = re.compile(r"\w+")


def may_open(text: str, position: int) -> bool:
    """Say at little cost whether an agency or an order may open here."""
    pair = text[position : position + 2]
    if pair in ORDER_OPENS:
        return pair[0].isupper()
    if pair not in _CAPITAL_PAIRS and pair[:1] not in _CAPITAL_PAIRS:
        return False
    word = _WORD.match(text, position)
    return word is not None and word.group() in FIRST_WORDS


def agency_opens(tokens: Tokens, index: int, *, small: bool = False) -> int:
    """Return how many words open an agency's name here, 0 when none does; `small` also takes small letters."""
    words = tokens.words
    if index >= len(words):
        return 0
    word = words[index]
    if word not in FIRST_WORDS:
        return _small_opening(tokens, index, words[index + 1] if index + 1 < len(words) else "") if small else 0
    every = tokens.length_of(EVERY, index)
    if every and index + every < len(words):
        plural = tokens.length_of(_PLURALS, index + every)
        return every + plural if plural else 0
    length = tokens.length_of(_HEADS, index)
    if tokens.length_of(_NOT_AGENCIES, index) >= max(length, 1):
        return 0
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
        plural = tokens.length_of(_UPPER_PLURALS, index + 1)
        return 1 + plural if plural else 0
    if word.isupper() and following.isupper() and not tokens.length_of(_UPPER_NOT_AGENCIES, index):
        return tokens.length_of(_UPPER_HEADS, index)
    return 0


def _small_opening(tokens: Tokens, index: int, following: str) -> int:
    word = tokens.words[index]
    if tokens.length_of(_NOT_SMALL, index):
        return 0
    if word in _SMALL and following[:1].isupper():
        return 1
    if tokens.words[index : index + 2] == ["công", "chức"]:
        return 2 if tokens.words[index + 2 : index + 3] and tokens.words[index + 2][0].isupper() else 0
    return tokens.length_of(_SMALL_OBJECTS, index)


@lru_cache(maxsize=4096)
def may_name(first: str, second: str, small: bool) -> bool:
    """Say by two words alone whether `agency_opens` may find a name: it turns down half of all it is asked."""
    if first in FIRST_WORDS:
        if first in EVERY:
            return True
        if holds(_NOT_AGENCIES, first, second) and (first, second) not in _LONGER_HEADS:
            return False
        return opens(_HEADS, first, second) or first in _ODD_FIRST_WORDS or first.isupper()
    return small and first in _SMALL_FIRST_WORDS and not holds(_NOT_SMALL, first, second)
