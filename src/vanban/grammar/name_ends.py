"""
Where a name ends that no known verb follows: at the first word of which names are not made.

"Văn phòng Sở | xướng tên", "Trường Đại học Y Dược Lâm Giang | mở mã ngành", "Các hộ kinh doanh | lắp máy quét mã".
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from vanban.grammar.agency_openings import agency_opens
from vanban.grammar.agency_words import (
    BEHIND_NAMES,
    FIELDS,
    HEADS,
    NAME_GOES_ON,
    NOT_AGENCIES,
    PLURALS,
    POSTS,
    WHOLE_NAMES,
    words,
)
from vanban.grammar.name_words import NAME_WORDS, STANDS_ALONE
from vanban.grammar.phrases import Tokens, length_at, phrases

# These open a duty as often as they go on in a name; in names they have a second word.
_VERBS_TOO = frozenset(words("trực|nêu|đóng|giao|theo|để|về|do|tham|được|có|đã|trong|sau|nói|phụ|thường|cấp"))
_IN_NAMES = phrases(
    [
        *words(NAME_WORDS),
        *(word for word in words(BEHIND_NAMES) + words(PLURALS) if word not in _VERBS_TOO),
        *map(str.lower, words(FIELDS)),
    ]
)
_GOES_ON = phrases(NAME_GOES_ON)
# Behind one of these a capital begins no name of a place.
_HEAD_SYLLABLES = frozenset(
    words(
        "Sở|Ban|Phòng|Khoa|Tổ|Đội|Cục|Vụ|Viện|Trạm|Trường|Đài|Hội|Hạt|Đồn|Quỹ|Bộ|Báo|Xã|Phường|Huyện|Chi|Tổng|Công"
        "|Trung|Văn|Ủy|Uỷ|Bệnh|Đoàn|Tỉnh|Thành|Khu|Ngân|Liên|Hiệp|Đảng|Thanh|Tòa|Toà|Kho|Bảo|Thuế|Điện|Thống|Ngành"
        "|Cơ|Đơn"
    )
)
# Bodies that bear the name of what they were set up for.
_FOR_A_PURPOSE = frozenset(
    (
        ("Ban", "Chỉ"),
        ("Ban", "chỉ"),
        ("Ban", "Tổ"),
        ("Ban", "tổ"),
        ("Ban", "Vận"),
        ("Ban", "vận"),
        ("Hội", "đồng"),
        ("Tổ", "công"),
        ("Tổ", "Công"),
        ("Đoàn", "công"),
        ("Đoàn", "kiểm"),
        ("Tiểu", "ban"),
        ("Tổ", "giúp"),
        ("Ban", "Quản"),
        ("Ban", "quản"),
        ("Đoàn", "giám"),
        ("Đoàn", "thanh"),
        ("Tổ", "Giúp"),
        ("Ban", "Điều"),
    )
)


def _pairs(*tables: str) -> frozenset[tuple[str, str]]:
    """Every two words that stand side by side in the tables, in small letters."""
    found: set[tuple[str, str]] = set()
    for table in tables:
        for phrase in words(table):
            found.update(pairwise(phrase.lower().replace(",", " ").split()))
    return frozenset(found)


_COMPOUNDS = _pairs(NAME_WORDS, PLURALS, FIELDS, WHOLE_NAMES, HEADS, POSTS, NOT_AGENCIES)
_DUTY_OPENS = frozenset(
    (("chủ", "trì"), ("phối", "hợp"), ("tham", "mưu"), ("có", "trách"), ("chịu", "trách"), ("căn", "cứ"), ("là", "cơ"))
)
_SHORT = 3  # words that a heading may have beyond what is known of names
_BEYOND = 4  # words behind the stop that a phrase of names may reach over
_LONG = 10  # the same of a body that bears the name of its purpose
_TELLS_WHICH = frozenset(("có", "trong", "nơi", "được", "tham", "đang", "ngoài", "còn", "đã", "đóng", "phụ"))
_HEADING_MARKS = frozenset(("", ":", "\n", "\t", "(", ")"))


def unknown_end(tokens: Tokens, opening: int, stop: int) -> tuple[int, bool]:
    """
    Return the index of the first word before `stop` of which names are not made, 0 when there is none.

    And whether a proper name stands right before it, behind which no name goes on.
    """
    return _unknown_end(tuple(tokens.words[: stop + _BEYOND]), opening, stop)


@lru_cache(maxsize=4096)
def _unknown_end(listed: tuple[str, ...], opening: int, stop: int) -> tuple[int, bool]:
    """Do so for the words alone: a plan names the same agencies many times."""
    words_ = list(listed)
    index = opening
    for place in range(min(opening, stop)):
        if words_[place] in _GOES_ON:  # a phrase of its own opened the name: "Hội đồng phối hợp"
            index = max(index, place + length_at(words_, _GOES_ON, place))
    # The word in small letters that the capital before it takes with it.
    compound = index if words_[index - 1][0].isupper() else -1
    while index < stop:
        word = words_[index]
        first = word[0]
        goes_on = length_at(words_, _GOES_ON, index) if word in _GOES_ON else 0
        known = length_at(words_, _IN_NAMES, index) if word in _IN_NAMES else 0
        if goes_on > 1 and (first.isupper() or not is_proper(words_, index)):
            index += goes_on
            compound = index if words_[index - 1][0].isupper() else -1
            continue
        if first.isupper():
            compound = index + 1
        elif word == "(" and ")" in words_[index:stop]:
            known = words_.index(")", index) + 1 - index
        elif first.isalpha() and not known and not _belongs(words_, index, compound):
            return index, index == compound and is_proper(words_, index)
        index += 1 if first.isupper() else known or 1
    return 0, False


def _belongs(words_: list[str], index: int, compound: int) -> bool:
    """Say whether the word in small letters makes one word with the one before it."""
    if (words_[index - 1].lower(), words_[index]) in _COMPOUNDS or (index == compound and _makes_word(words_, index)):
        return True
    word = words_[index]  # two that were run together: "thànhphố"
    return any((word[:cut], word[cut:]) in _COMPOUNDS for cut in range(2, len(word) - 1))


def _makes_word(words_: list[str], index: int) -> bool:
    """Say whether the word in small letters may be the second half of what the capital before it begins."""
    before = words_[index - 1]
    return before not in STANDS_ALONE and not (len(before) > 1 and before.isupper()) and not is_proper(words_, index)


def is_proper(words_: list[str], index: int) -> bool:
    """Say whether two capitals stand before the word that are no agency's: a place, a person."""
    if index < 2 or not (words_[index - 1].istitle() and words_[index - 2].istitle()):
        return False
    if words_[index - 1] in _HEAD_SYLLABLES:
        return False
    if words_[index - 2] not in _HEAD_SYLLABLES:
        return True
    return index > 2 and words_[index - 3].istitle() and words_[index - 3] not in _HEAD_SYLLABLES  # "Nguyễn Văn An"


def _joined_by_capital(tokens: Tokens, end: int, stop: int) -> bool:
    """Say whether a second half of the name follows at once: "Phòng Xây dựng nếp sống mới và Gia đình"."""
    words_ = tokens.words
    for index in range(end + 1, min(stop, end + _SHORT + 2)):
        if words_[index] == ",":
            return False
        if words_[index] in ("và", "-", "–") and index + 1 < stop and words_[index + 1][0].isupper():
            return not agency_opens(tokens, index + 1)
    return False


def tells_which(word: str) -> bool:
    """Say whether the word begins what tells which of many are meant: "Các hộ có đất thu hồi: …"."""
    return word in _TELLS_WHICH


def bears_purpose(words_: list[str]) -> bool:
    """Say whether the body may bear the name of what it was set up for: "Ban Chỉ đạo …"."""
    return tuple(words_[:2]) in _FOR_A_PURPOSE


def _next_in_list(tokens: Tokens, end: int, stop: int) -> int:
    """Return the index behind the opening of the next agency when the unknown word only closes one of a list."""
    for index in range(end + 1, min(stop - 1, end + _SHORT + 2)):
        if tokens.words[index] in (",", ";"):
            opening = agency_opens(tokens, index + 1)
            return index + 1 + opening if opening else 0
    return 0


def goes_beyond(tokens: Tokens, index: int, behind: int) -> bool:
    """Say whether a description goes on behind its closing word: "Khu du lịch quốc gia Mẫu Sơn"."""
    return tokens.words[index].islower() and tokens.length_of(_IN_NAMES, behind) > 0


def name_end(tokens: Tokens, opening: int, stop: int, *, verb: bool, mark: str) -> int:
    """
    Return where a name ends before the verb or mark at `stop`, 0 when it runs up to it.

    `mark` is the mark there, "" at the end of the text: a heading may have words that are not known of names. "…"
    stands for words that end an object.
    """
    end, proper = unknown_end(tokens, opening, stop)
    words_ = tokens.words
    while end and not proper and (verb or mark in _HEADING_MARKS) and (following := _next_in_list(tokens, end, stop)):
        end, proper = unknown_end(tokens, following, stop)
    if not end:
        return 0
    if proper:
        return end
    if _joined_by_capital(tokens, end, stop):
        return 0
    for_a_purpose = bears_purpose(words_)
    if verb:
        known = for_a_purpose or tuple(words_[stop : stop + 2]) in _DUTY_OPENS
        return 0 if known and "," not in words_[end:stop] else end
    if mark == ":" and tells_which(words_[end]):
        return 0
    if mark in _HEADING_MARKS and stop - end <= (_LONG if for_a_purpose else _SHORT + (mark == ")")):
        return 0
    return end
