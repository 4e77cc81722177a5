"""What an agency has to do: the role that its words give it, and the agencies that it works with and reports to."""

from __future__ import annotations

import re
from bisect import bisect_left

from vanban.grammar.actors import read_agencies
from vanban.grammar.agency_lists import split_agencies
from vanban.model import Role

_LEADS = re.compile(
    r"(?<!do )(?<!quan )(?<!giao )(?<!vị )[Cc]hủ trì|(?:[Ll]à|[Ll]àm) (?:cơ quan |đơn vị |bộ phận )?(?:thường trực,"
    r" )?đầu mối|[Cc]hịu trách nhiệm|CHỦ TRÌ"
)
_OPENS = (
    (
        re.compile(
            r"(?:[Cc]ó trách nhiệm |[Cc]hủ động |[Tt]iếp tục |[Tt]ích cực |[Tt]hường xuyên |[Tt]rực tiếp |[Tt]ăng"
            r" cường )*[Tt]ham mưu"
        ),
        Role.ADVISE,
    ),
    (
        re.compile(
            r"(?:[Cc]ó trách nhiệm |[Đđ]ịnh kỳ,? |[Tt]hường xuyên |[Hh]ằng \w+ |[Hh]àng \w+ |[Đđ]ột xuất,? |[Kk]ịp"
            r" thời |[Tt]ổng hợp,? |[Gg]ửi |[Nn]ộp |và )*[Bb]áo cáo"
            r"|(?:[Đđ]ịnh kỳ|[Hh][ằà]ng)(?:[\s,;]|\([^()]*\)|\d+|(?:sáu|một|hằng|hàng|tháng|năm|quý|tuần|ngày|và|cả"
            r"|mỗi|đột xuất|kịp thời|tổng hợp)(?!\w))*[Bb]áo cáo"
        ),
        Role.REPORT,
    ),
    (
        re.compile(
            r"(?:[Cc]ó trách nhiệm |[Cc]hủ động |[Tt]iếp tục |[Tt]ích cực |[Tt]ăng cường )*"
            r"(?:[Pp]hối hợp|[Tt]ham gia(?! ý kiến))"
        ),
        Role.COORDINATE,
    ),
)
# "theo chức năng, nhiệm vụ phối hợp …": within what it does, before what it does.
_WITHIN = re.compile(
    r"(?:[Cc]ăn cứ|[Tt]heo|[Tt]rong phạm vi|[Tt]rên cơ sở|[Tt]ùy theo) [^.;]{0,140}?(?:[:,]|nhiệm vụ|được giao"
    r"|thẩm quyền|chức năng|dự án|địa bàn|quản lý|của mình),?:?\s+"
    r"(?=(?:chủ động |tích cực )?(?:có trách nhiệm|phối hợp|tham gia|tham mưu|báo cáo))"
)
_ONLY_WITHIN = re.compile(r"trong phạm vi [^.;:,]*\Z")
_WITH = re.compile(
    r"[Pp]hối,? hợp(?:\s+(?:chặt chẽ|đồng bộ|hiệu quả|kịp thời|tốt|thường xuyên|thực hiện|tham mưu))?"
    r"(?:,?\s+(?:với|cùng)(?:\s+với)?,?|\s*:)?\s+"
)
_GIVES = re.compile(
    r"(?:[Bb]áo cáo|[Tt]ham mưu(?! trưởng)(?:\s+(?:cho|giúp))?|[Tt]rình|[Gg]ửi(?:\s+báo cáo)?(?:\s+(?:về|cho|đến|tới))?"
    r"|(?:[Tt]hông )?[Qq]ua|[Tt]ham mưu, giúp(?: việc)?)\s+"
)
_TRIM = " \n\t-–+•*\u00a0"
_PREPOSITION = re.compile(r"\s(?:về|lên|(?P<near>cho|đến|tới|với))\s+(?!việc)")
_STOP = re.compile(r"[;.\n]")
_FARTHEST = 180  # characters between "gửi" and "về"
_BY = re.compile(
    r"(?=[dCcĐđBbPpGg])(?:(?<!\w)do\s+|(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Pp]hòng) (?:chủ trì|đầu mối|phụ trách"
    r"|chịu trách nhiệm|thực hiện)(?: thực hiện| tham mưu)?\s*:\s*"
    r"|(?:(?<=[.;(] )|(?<=\())[Cc]hủ trì(?: thực hiện)?\s*:\s*"
    r"|(?:(?<!\w)Giao|(?<=\()giao|(?<=; )giao)\s+(?:cho\s+)?(?!ban ))"
)
_TOWARDS_WHOM = ("về", "gửi", "với", "gồm", "cho", "là", "phần", "sau", "hợp", "đến", "mời", "như", "tượng")
_LONGEST_CLAUSE = 300  # characters of those who lead and of what they lead
_CLAUSE = re.compile(r"[;(.:]\s?|,\s")
_LEADS_THERE = (
    *(
        "chủ trì",
        "làm đầu mối",
        "là đầu mối",
        "chịu trách nhiệm",
        "đảm nhiệm",
        "đảm nhận",
        "phụ trách",
        "làm chủ đầu tư",
    ),
)
# What follows the name describes it; nothing is ordered.
_DESCRIBES = re.compile(
    r"(?:[^.;,:]{1,20} )?(?:bao )?gồm |đã |đang |chưa |đạt "
    r"|được (?:thành lập|hưởng|hỗ trợ|tổ chức|công nhận|bố trí|xếp)"
    r"|có (?!trách nhiệm|nhiệm vụ|văn bản|kế hoạch|biện pháp|giải pháp|hình thức|phương án|ý kiến|công văn|báo cáo"
    r"|mặt|thể)"
)


def role_of(words: str, order: str, more: str = "") -> Role:
    """
    Name the role that the duty gives: the first that applies of lead, ask, advise, report, coordinate.

    `words` are those behind the agency, `more` those of the dashes below it.
    """
    if _leads(words) or _leads(more):
        return Role.LEAD
    if order == "ask":
        return Role.ASK
    opening = words.strip(_TRIM)
    if not opening or _ONLY_WITHIN.match(opening):
        opening = more.strip(_TRIM)
    within = _WITHIN.match(opening)
    if within:
        opening = opening[within.end() :]
    return next((role for pattern, role in _OPENS if pattern.match(opening)), Role.LEAD)


class Mentions:
    """Where the words stand behind which an agency is a helper or a receiver: looked for once in a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._with = _places(text, ("hối hợp", "hối, hợp"))
        both = _places(text, ("áo cáo ", "ửi "))
        self._gives = sorted(both + _places(text, ("ham mưu", "rình ", "ua ")))
        self._towards = sorted(both + _places(text, ("hản ánh ", "ung cấp ", "huyển ", "ộp ", "áo ngay ", "áo tin ")))

    def coordinators(self, start: int, end: int) -> list[str]:
        """Name the agencies that text[start:end] says to work with."""
        places = _between(self._with, start, end)
        return _unique([self._with_whom(start, place, end) for place in places]) if places else []

    def _with_whom(self, start: int, place: int, end: int) -> list[str]:
        named = _named_behind(_WITH, self._text, place, end)
        return named or subject_before(self._text, start, place - 1)

    def receivers(self, start: int, end: int) -> list[str]:
        """Name the agencies that something goes to: a report, a draft, a list."""
        near = [_named_behind(_GIVES, self._text, place, end) for place in _between(self._gives, start, end)]
        far = [_towards(self._text, place, end) for place in _between(self._towards, start, end)]
        return _unique(near + far) if near or far else []


def _places(text: str, literals: tuple[str, ...]) -> list[int]:
    found = []
    for literal in literals:
        position = text.find(literal)
        while position >= 0:
            found.append(position)
            position = text.find(literal, position + len(literal))
    found.sort()
    return found


def _between(places: list[int], start: int, end: int) -> list[int]:
    first = bisect_left(places, start)
    if first == len(places) or places[first] >= end:
        return []  # as in most sentences
    return places[first : bisect_left(places, end, first)]


def _unique(names: list[list[str]]) -> list[str]:
    return list(dict.fromkeys(name for group in names for name in group))


def led_by(text: str, start: int, end: int) -> list[str]:
    """Name the lead that stands inside the sentence: "do Sở Y tế chủ trì", "Cơ quan chủ trì: …"."""
    for match in _BY.finditer(text, start, end):
        phrase = read_agencies(text, match.end(), end)
        if phrase is None:
            continue
        label = match.group().rstrip().endswith(":")
        if label or text.startswith(_LEADS_THERE, phrase.duty) or match.group()[:1] in "Gg":
            return split_agencies(text, phrase.start, phrase.end)
    place = text.find("chủ trì", start, end)
    named = subject_before(text, start, place) if place > start else []
    return named or named_at_end(text, start, end)


def named_at_end(text: str, start: int, end: int) -> list[str]:
    """Name the agencies that close a dash behind a colon: "Chuẩn hóa dữ liệu: Cục Chuyển đổi số."."""
    colon = text.rfind(": ", start, end)
    if colon <= start or not text[colon + 2 : colon + 3].isupper() or text.endswith(_TOWARDS_WHOM, start, colon):
        return []
    phrase = read_agencies(text, colon + 2, end)
    whole = phrase is not None and not text[phrase.end : end].strip(" .;*")
    return split_agencies(text, phrase.start, phrase.end) if phrase is not None and whole else []


def subject_before(text: str, start: int, place: int) -> list[str]:
    """Name the agencies of the clause whose duty begins at the place: "…; Phòng Quy hoạch chủ trì"."""
    clauses = [mark.end() for mark in _CLAUSE.finditer(text, max(start, place - _LONGEST_CLAUSE), place)]
    wide = max((at for at in clauses if text[at - 1] != "," and text[at - 2] != ","), default=len(text))
    for begin in [wide, *(at for at in clauses if at > wide or wide == len(text))]:
        if begin < place and (text[begin].isupper() or text.startswith("các ", begin)):
            phrase = read_agencies(text, begin, place + 8)
            if phrase is not None and phrase.duty == place:
                return split_agencies(text, phrase.start, phrase.end)
    return []


def describes(text: str, duty: int) -> bool:
    """Say whether the words behind a name only describe it: "Các xã có ít nhất …", "Tổ giúp việc gồm …"."""
    return _DESCRIBES.match(text, duty) is not None


def _leads(words: str) -> bool:
    for literal in ("hủ trì", "đầu mối", "hịu trách nhiệm", "CHỦ TRÌ"):
        position = words.find(literal)
        while position >= 0:
            if _LEADS.search(words, max(0, position - 34), position + len(literal)):
                return True
            position = words.find(literal, position + 1)
    return False


def _named_behind(pattern: re.Pattern[str], text: str, position: int, end: int) -> list[str]:
    match = pattern.match(text, max(0, position - 1), end)
    phrase = read_agencies(text, match.end(), end) if match else None
    return split_agencies(text, phrase.start, phrase.end) if phrase else []


def _towards(text: str, position: int, end: int) -> list[str]:
    """Name those that a report goes to: "gửi kết quả về Sở Y tế"; "cho" and "đến" reach no further than a comma."""
    start = position - 1
    if position and text[position - 1] not in "gGbBpPcCnN":
        return []
    stop = _STOP.search(text, position, min(end, position + _FARTHEST))
    stop_at = stop.start() if stop else min(end, position + _FARTHEST)
    comma = text.find(",", position, stop_at)
    found: list[str] = []
    for match in _PREPOSITION.finditer(text, start, stop_at):
        if match["near"] and 0 <= comma < match.start():
            continue
        phrase = read_agencies(text, match.end(), end)
        if phrase is not None:
            found += split_agencies(text, phrase.start, phrase.end)
    return found
