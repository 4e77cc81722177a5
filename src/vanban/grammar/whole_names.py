"""
Names that are whole: whatever follows them in small letters is no part of them.

No list of verbs is complete ("phối hợp với Sở Tư pháp mở hai lớp tập huấn"), but the names of departments, of today
and before, are few, and so are the words that may follow a name: a level, a place, "có liên quan".
"""

from __future__ import annotations

from vanban.grammar.agency_words import BEHIND_NAMES, FIELDS, HEADS, POSTS, WHOLE_NAMES
from vanban.grammar.agency_words import words as words_of
from vanban.grammar.phrases import Tokens, phrases

_FIELDS = phrases(FIELDS)
_WHOLE = phrases(WHOLE_NAMES)
_HEADS_OF_FIELDS = frozenset(("Sở", "Bộ", "Phòng"))
# Where one of these stands a name may end: a level of the administration, or a word that closes a description.
_LEVELS = frozenset(("tỉnh", "huyện", "xã", "phường", "phố", "trấn", "quận", "thôn", "ấp", "buôn", "vực", "khẩu"))
_NAMED_LEVELS = frozenset(("vực", "khẩu"))  # say nothing without the name behind them
_CLOSING_PAIRS = frozenset(
    (
        ("liên", "quan"),
        ("cùng", "cấp"),
        ("các", "cấp"),
        ("cấp", "trên"),
        ("địa", "phương"),
        ("đô", "thị"),
        ("đất", "đai"),
        ("du", "lịch"),
        ("công", "nghiệp"),
        ("xã", "hội"),
    )
)
_SCHOOLS = frozenset(("THPT", "THCS", "PTDTNT", "PTDTBT"))
WHOLE_OPENS = frozenset(_WHOLE) | _HEADS_OF_FIELDS
NAME_STOPS = frozenset(_WHOLE) | _HEADS_OF_FIELDS | _LEVELS | _SCHOOLS | {pair[1] for pair in _CLOSING_PAIRS}
_GOES_BEYOND = frozenset(words_of(BEHIND_NAMES))
_SYLLABLES = frozenset(
    " ".join(words_of(HEADS) + words_of(POSTS) + words_of(WHOLE_NAMES) + words_of(FIELDS)).lower().split()
)
_LONGEST_PLACE = 5
_LISTED = frozenset(words_of("xã|phường|huyện|phố|quận|trấn|khu|thôn|bản|buôn|trường|phòng|ty|bộ|trạm"))
# Fields that an office may have a part of: Phòng Giáo dục mầm non.
_PARTS = [
    name.split()
    for name in ("Lao động", "Giáo dục", "Văn hóa", "Xây dựng", "Tài chính", "Môi trường", "Nông nghiệp", "Công an")
]


def whole_name_at(tokens: Tokens, index: int) -> int:
    """Return how many words a whole name takes that opens here, 0 when none does."""
    words = tokens.words
    if words[index] in _HEADS_OF_FIELDS and index + 1 < len(words) and words[index + 1] in _FIELDS:
        field = tokens.length_of(_FIELDS, index + 1)
        if field and not (words[index] == "Phòng" and words[index + 1 : index + 1 + field] in _PARTS):
            return 1 + field
    return tokens.length_of(_WHOLE, index) if words[index] in _WHOLE else 0


def end_of_whole(tokens: Tokens, index: int) -> int:
    """Return the index behind the name that this word opens or closes, 0 when it does neither."""
    words = tokens.words
    word = words[index]
    known = whole_name_at(tokens, index) if word in WHOLE_OPENS else 0
    if known:
        return index + known
    following = index + 1
    if word in _LEVELS or word in _SCHOOLS:
        while following < len(words) and following - index <= _LONGEST_PLACE and _is_place(words[following]):
            following += 1
        named = following - index - 1
        return following if named >= (2 if word in _SCHOOLS else word in _NAMED_LEVELS) else 0
    return following if index and (words[index - 1].lower(), word) in _CLOSING_PAIRS else 0


def stops_before(tokens: list[str], index: int) -> bool:
    """Say whether the word there is no part of the whole name before it."""
    return index < len(tokens) and tokens[index][0].islower() and tokens[index] not in _GOES_BEYOND


def _is_place(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


def lists_places(head: list[str], names: list[str]) -> bool:
    """Say whether a colon opens a list of names: "UBND các xã: Nậm Cang, Tả Hồ", not "Các xã: Rà soát, …"."""
    if not any(word in ("các", "Các") for word in head[-6:]) or head[-1] not in _LISTED:
        return False
    for index, word in enumerate(names[:_LONGEST_PLACE]):
        if index and word in (",", ";", "và"):
            return True
        if not _is_place(word) and (head[-1] != "trường" or index == 0 or word not in ("non", "học")):
            return False
    return False
