"""
Numbers and symbols of cited documents, in every family (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW of the Party).

    93/2025/QH15 · 237/NQ-UBTVQH16 · 125/2021/NĐ-CP · 55/2005/TTLT-BNV-VPCP · 2282/QĐ-TTg · 68/KH-UBND
    1167/TTr-SNV · 739/BNV-CTTN&BĐG · 337/CTPH-SNV-HLHPN · 21-CT/TW · 1350-CV/BDVTW · 646-TTg
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.grammar.document_types import ABBREVIATIONS, TYPES
from vanban.text.patterns import lazy

# A blank may slip in, "QH 15", "TT-BGD ĐT ngày", and an office be named with a comma: "5/TTr-KT,HT&ĐT ngày".
_GROUP = (
    r"[A-ZĐ](?:[\w&]|\.(?=\w)|(?<=QH)\s(?=1\d(?!\d))"
    r"|[, ](?=[A-ZĐ][A-ZĐ&]+(?:-[A-ZĐ&]+)*\s+(?:ngày|[Vv]ề việc)(?!\w)))*"
)
_TYPE = "|".join(sorted((re.escape(name) for name in ABBREVIATIONS), key=len, reverse=True))
IDENTIFIER = lazy(
    r"(?<![\w/.,:])(?P<number>\d{1,6}[a-zA-ZĐ]?)(?:"
    # a party symbol, a directive of the old kind, or a symbol of the state; a blank may slip in at the first joint
    rf"\s?[-–]\s?(?P<party>(?:{_TYPE}|[A-ZĐ][\w]{{0,5}})\s?/\s?{_GROUP}(?:-{_GROUP})*|TTg(?:-{_GROUP})*)"
    rf"|\s?(?P<spaced>(?:{_TYPE})\s?/\s?{_GROUP}(?:-{_GROUP})*)"
    r"|\s?[-–]\s?(?P<old>HĐBT|HĐNN|CP|CT|QĐ|NĐ|NQ|UB|UBND|TTg)(?!\w)"
    rf"|\s?/\s?(?P<state>(?:(?:19|20)\d\d\s?/\s?)?(?:(?:{_TYPE}|[A-Z]{{2,3}}L[TB])\s?[-–/]\s?)?{_GROUP}(?:[-–]{_GROUP})*)"
    r")(?![\w/])"
)
# A symbol has a stroke before a capital, or is of the old kinds "646-TTg", "41-HĐBT"; a pattern that begins with one
# fixed letter is found many times faster than one that begins with a figure.
_STROKE = lazy(r"/\s?(?=[A-ZĐ])")
_OLD_STROKE = lazy(r"-[CHNQTU](?:Tg|ĐBT|ĐNN|[PT]|Đ|Q|B(?:ND)?)(?![\w/])")
_NUMBER_BEFORE = lazy(r"(?<![\w/.,:])\d{1,6}[a-zA-ZĐ]?(?:\s?/\s?(?:19|20)\d\d|\s?[-–]?\s?[A-ZĐ]\w{0,5})?\s?$")
_REACH = 22  # of a number, its year or party type, and blanks
# "các Công văn số 11, 12/BCĐ-VP": the first of the two has no symbol and is no citation.
NUMBER_WORD = lazy(r"(?:[Ss]ố|SỐ)\s*[:.]?\s*(?:\d{1,6}\s?(?:,|;|và)\s?)*$")

_TYPE_WORDS = (*TYPES, "Văn bản", "Sắc lệnh", "Công thư", "Thư", "Nghị quyết liên tịch", "Giấy phép", "Phụ lục")
_CAPITAL = "|".join(sorted(_TYPE_WORDS, key=len, reverse=True))
_TITLE_CASE = "Bộ Luật|Kế Hoạch|Quyết Định|Nghị Quyết|Nghị Định|Công Văn|Thông Tư|Chỉ Thị"
# Without a look-behind in front the first letters are told apart fast; who uses them looks at the letter before.
TYPE_WORD = lazy(rf"(?:{_CAPITAL}|{_CAPITAL.upper()}|{_TITLE_CASE})(?!\w)")
SMALL_TYPE_WORD = lazy(rf"(?:{_CAPITAL.lower()})(?!\w)")
_PLAIN_TYPES = frozenset(_TYPE_WORDS) - {"Luật", "Bộ luật", "Pháp lệnh"}
SHORT_TYPE = lazy(rf"(?<!\w)(?:{_TYPE})$")
# What may stand between the type and "số" and be part of the type: "Chương trình phối hợp số", "Công điện khẩn số".
_TYPE_TAIL = lazy(r"(?:\s+[^\W\d_]+){0,5}$")
_TAIL_STOPS = lazy(
    r"(?<!\w)(?:của|về|ban hành|ngày|tại|theo|do|này|trên|và|kèm|giữa|thực hiện|phê duyệt|quy định|năm|sau|gồm|có"
    r"|như|là|nêu|với|được|từ)(?!\w)"
)
# The years of a plan are part of its name: "Kế hoạch giáo dục năm học 2031 - 2032 số 5/KH-THCS".
_YEARS = lazy(r"\s+(?:năm(?: học)?|giai đoạn)\s+(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?")
LAWS = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")

# Bodies of the Party: what ends in one of these after the type was typed the state way.
PARTY_BODY = lazy(
    r"(?:TW|TU|TƯ|HU|QU|ĐU|ĐUK|BCSĐ|BCSD|VPTW|BTGTW|BDVTW|BTCTW|UBKTTW|BTGDVTW|BTGTU|BTCTU|UBKTTU|BDVTU|BTGDVTU"
    r"|VPTU)$"
)
_STATE_TYPED_PARTY = lazy(r"(\d+[a-zA-Z]?)/(NQ|CT|KL|QĐ|QyĐ|QĐi|QC|TB|HD|KH|CTr|BC|TTr|CV|TT|ĐA)-(\w+)$")


def identifiers(text: str) -> Iterator[re.Match[str]]:
    """Yield every number with its symbol."""
    past = 0
    strokes = [stroke.start() for stroke in _STROKE.finditer(text)]
    old = [stroke.start() for stroke in _OLD_STROKE.finditer(text)]
    for start in sorted(strokes + old) if old else strokes:
        if start < past:
            continue
        begin = _NUMBER_BEFORE.search(text, max(past, start - _REACH), start)
        match = IDENTIFIER.match(text, begin.start()) if begin else None
        if match is not None:
            past = match.end()
            yield match


def usual_party_form(identifier: str) -> str | None:
    """Return 18-NQ/TW for 18/NQ-TW; None for what is typed the usual way."""
    match = _STATE_TYPED_PARTY.match(identifier)
    if match is None or not PARTY_BODY.match(match[3]):
        return None
    return f"{match[1]}-{match[2]}/{match[3]}"


_SLIPPED = lazy(r"\s+(?=[/-])|(?<=[/-])\s+|(?<=QH)\s+(?=\d)")


def printed_form(match: re.Match[str]) -> str:
    """Return the identifier as printed, without the blanks that slipped in beside a stroke or before "15"."""
    words = match.group().replace("–", "-")
    return _SLIPPED.sub("", words) if " " in words or "\n" in words or "\u00a0" in words else words


def type_before(words: str) -> tuple[str, int, str] | None:
    """
    Read the type at the end of the words that stand before a number (without "số").

    Return type, where it begins, and for a law the words of its name: "Luật Trẻ em" -> Luật, "Trẻ em".
    """
    plain = " ".join(words.rsplit(None, 2)[-2:])
    if plain in _PLAIN_TYPES:
        return plain, len(words.rstrip()) - len(plain), ""
    found = last_of(TYPE_WORD, words) or last_of(SMALL_TYPE_WORD, words)
    short = SHORT_TYPE.search(words.rstrip(" :("))
    if short and (found is None or short.start() > found.start()):
        return ABBREVIATIONS[short.group()], short.start(), ""
    if found is None:
        return None
    kind = " ".join(found.group().split()).capitalize()
    earlier = last_of(SMALL_TYPE_WORD, words[: found.start()].rstrip()) if kind.lower() == found.group() else None
    if earlier is not None and not words[earlier.end() : found.start()].strip():
        # "công văn hướng dẫn số 5/SYT-NVY" is a letter that guides.
        return f"{earlier.group().capitalize()}{words[earlier.end() :].rstrip(' :(')}", earlier.start(), ""
    tail = words[found.end() :].rstrip(" :(\t\u00a0")
    if kind in LAWS:
        named = len(tail) < 110 and not re.search(r"[;.:]", tail)
        return (kind, found.start(), tail.strip()) if named else _small_type(words)
    return _with_tail(kind, found.start(), tail) or _small_type(words)


def _small_type(words: str) -> tuple[str, int, str] | None:
    """Read "… phê duyệt Chương trình đến năm 2030; văn bản": the capital type further left is of another document."""
    small = last_of(SMALL_TYPE_WORD, words)
    if small is None or small.end() != len(words.rstrip(" :(")):
        return None
    return small.group().capitalize(), small.start(), ""


def last_of(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(words):
        if match.start() == 0 or not words[match.start() - 1].isalpha():
            found = match
    return found


def _with_tail(kind: str, start: int, tail: str) -> tuple[str, int, str] | None:
    name = _YEARS.sub("", tail)
    stop = _TAIL_STOPS.search(name)
    if stop is not None:
        # "các Quyết định của Ủy ban nhân dân tỉnh số …" still says the type; a sentence in between does not.
        return (kind, start, "") if not re.search(r"[;.,:\n]|\d", tail) else None
    if not _TYPE_TAIL.match(name):
        return None
    return f"{kind}{tail.lower() if tail.isupper() else tail}", start, ""
