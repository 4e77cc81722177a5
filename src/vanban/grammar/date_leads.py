"""
The words before a date that say how it is meant: "trước ngày", "chậm nhất là đến hết ngày", "trong tuần đầu tháng".

The words are walked backwards as long as each may belong to them; only such a run is then read as a whole.
"""

from __future__ import annotations

from vanban.grammar.printed_date import PrintedDate
from vanban.model import Recurrence
from vanban.text.patterns import lazy

# How far back the words are looked for, in characters: "trước 17 giờ 00 phút thứ Sáu, ngày" has 34.
_LOOK_BACK = 48

_CLOCK = r"\d{1,2}\s?(?:giờ|h|H|g|[.:](?=\d\d))\s?(?:\d{1,2})?(?:\s?(?:phút|['’]))?,?"
_WEEKDAY = r"(?:[Tt]hứ \w+|[Cc]hủ nhật|Chủ Nhật),?"
# "các ngày", "ngày thứ Bảy", "nửa đầu", "ngày mùng": what kind of time it is.
_TIME = (
    rf"(?:(?:các\s+)?(?:[Nn]gày:?|(?:[Nn]ửa )?(?:[Cc]uối|[Đđ]ầu)|[Gg]iữa)?\s*(?:mồng|mùng)?\s*(?:{_WEEKDAY}\s*)?"
    r"(?:[Tt]háng)?\s*(?:\*\*)?\s*)"
)
_LEADS = lazy(
    r"(?:(?P<before>[Tt]rước(?: hết)?(?:\s+thời (?:điểm|hạn))?)"
    r"|(?P<by>(?:[Cc]hậm|[Mm]uộn) nhất(?: là)?(?: vào)?(?: đến)?(?: hết)?(?: trong)?"
    r"|[Hh]ạn (?:chót|cuối)(?: cùng)?(?: là)?:?|[Tt]hời hạn(?: hoàn thành)?(?: là)?:?|[Đđ]ến(?: hết)?|[Hh]ết"
    r"|[Tt]ới(?: hết)?|[Kk]hông (?:quá|muộn hơn|chậm hơn))"
    r"|(?P<until_now>[Tt]ính (?:đến|tới)(?: hết)?|[Ss]ố liệu đến(?: hết)?)"
    r"|(?P<since>(?:[Kk]ể |[Tt]ính |[Bb]ắt đầu )?[Tt]ừ)"
    r"|(?P<after>[Ss]au)"
    r"|(?P<within>[Tt]rong(?: các)?|[Vv]ào(?: các| lúc| hồi)?|[Dd]ịp|[Ll]úc|[Hh]ồi)"
    r"|(?P<done>[Xx]ong|[Hh]oàn thành))"
    rf"(?P<gap>:?\s*(?:\*\*)?(?:{_CLOCK}\s*(?:của\s+)?)?(?:{_WEEKDAY}\s*)?(?:(?:sáng|chiều|tối)\s+)?{_TIME}?)"
)
# "xong trước ngày Quốc khánh 02/9/2031": the day has a name.
_FEAST = lazy(
    r"(?P<lead>[Tt]rước|(?:[Cc]hậm|[Mm]uộn) nhất(?: là)?(?: đến)?(?: hết)?|[Đđ]ến(?: hết)?) (?:ngày |dịp )?(?:lễ )?"
    r"(?:Quốc khánh|Quốc tế [Ll]ao động|Quốc tế [Tt]hiếu nhi|Quốc tế [Pp]hụ nữ|Phụ nữ Việt Nam|Gia đình Việt Nam"
    r"|Giải phóng miền Nam|Nhà giáo Việt Nam|Thương binh[ ,-]+[Ll]iệt sĩ),? (?:ngày )?\Z"
)
_NAMED_DAY = ("khánh", "động", "nhi", "nữ", "Nam", "sĩ", "ngày")
_DAY_WORD = lazy(rf"(?:(?:sáng|chiều|tối)\s+)?{_TIME}")
# Words of which such a run is made.
_WORDS = frozenset(
    [
        *("trước", "hết", "thời", "điểm", "hạn", "chậm", "muộn", "nhất", "là", "vào", "đến", "trong", "chót", "cuối"),
        *("cùng", "hoàn", "thành", "tới", "không", "quá", "hơn", "tính", "số", "liệu", "kể", "bắt", "đầu", "từ", "sau"),
        *("các", "dịp", "xong", "của", "giờ", "phút", "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật"),
        *("sáng", "chiều", "tối", "ngày", "giữa", "mồng", "mùng", "tháng", "nửa", "lúc", "hồi"),
    ]
)
_RUN = _WORDS | {word.capitalize() for word in _WORDS}
# What the commonest runs mean; the others are read by the pattern.
_USUAL = {
    **dict.fromkeys(("trước", "Trước"), "before"),
    **dict.fromkeys(("đến", "đến hết", "chậm nhất", "chậm nhất là"), "by"),
    **dict.fromkeys(("từ", "Từ", "kể từ"), "since"),
    **dict.fromkeys(("trong", "vào"), "within"),
}
_KNOWN = {lead + gap: relation for lead, relation in _USUAL.items() for gap in (" ", " ngày ")}
# A word that may lead a date alone, its relation, and the words before it with which it says more ("tính đến").
_ALONE = {
    **dict.fromkeys(("trước", "Trước"), ("before", frozenset[str]())),
    **dict.fromkeys(("Từ",), ("since", frozenset[str]())),
    **dict.fromkeys(("Đến", "Hết"), ("by", frozenset[str]())),
    **dict.fromkeys(("Trong", "Vào"), ("within", frozenset[str]())),
    "từ": ("since", frozenset(("kể", "Kể", "tính", "Tính", "đầu"))),
    "đến": ("by", frozenset(("tính", "Tính", "nhất", "vào", "liệu", "là", "phút", "giờ"))),
    "trong": ("within", frozenset(("nhất", "là", "vào", "đến", "hết"))),
    "vào": ("within", frozenset(("nhất", "là"))),
}
# Behind these a new clause begins, so that no word before them leads the date.
_ENDING = "-–+.;)”%"
_CLOSING = '([“"\t'
_BLANKS = " *\u00a0\n"
_OPENINGS = '([“"–,;:-\t'
_RELATIONS = ("before", "by", "until_now", "since", "after", "within")
_EVERY_YEAR = lazy(r",?\s*(?:của\s+)?(?:hằng|hàng|mỗi|từng)\s+năm(?!\w)")
_HOURS_FROM = lazy(r"\d{1,2}\s?(?:giờ|h|H|g|:)\s?(?:\d{1,2})?(?:\s?(?:phút|['’]))?\s*\Z")
# "từ ngày 15/12 năm trước đến ngày 14/12 của năm báo cáo": how far the figures reach.
_REPORTED = lazy(r"\s*(?:của )?(?:năm|kỳ|quý|tháng) báo cáo(?!\w)")
# "Hằng năm, trước ngày 15/12".
_YEARLY_BEFORE = lazy(r"(?:[Hh]ằng|[Hh]àng) năm(?!\w)[^.;\n\t]{0,34}\Z")
_HOUR = lazy(r"\d{1,2}(?:[hHg:.]\d{0,2})?['’]?,?\Z")


def add_lead(text: str, date: PrintedDate) -> None:
    """Tell the date what the words before and behind it say of it: "trước ngày", "hằng năm"."""
    start, relation = read_lead(text, date.bare)
    date.start = start
    date.relation = relation
    if not relation and text.startswith("uần", date.bare + 1):
        date.relation = "within"  # "tuần đầu tháng 12" is a time, never what is reported on
    point = date.due or date.to or ""
    if point[0] == "-" and point[2] != "-":
        _add_turn(text, date)
    if relation == "by" and _REPORTED.match(text, date.end):
        date.relation = "until_now"


def _add_turn(text: str, date: PrintedDate) -> None:
    """Read "15/12 hằng năm" and "hằng năm, trước ngày 15/12"."""
    if text.find("năm", date.end, date.end + 20) >= 0:
        every = _EVERY_YEAR.match(text, date.end, date.end + 20)
        if every:
            date.end = every.end()
            date.recurring = date.recurring or Recurrence.YEARLY
    if date.recurring is None and date.due and text.find("ng năm", max(0, date.start - 44), date.start) >= 0:
        before = _YEARLY_BEFORE.search(text, max(0, date.start - 44), date.start)
        date.recurring = Recurrence.YEARLY if before else None


def read_lead(text: str, bare: int) -> tuple[int, str]:
    """Return where the words begin that lead the date printed at `bare`, and its relation ("" when none is said)."""
    begin = bare
    if bare > 4 and text[bare - 4 : bare] == "gày ":
        begin -= 5
        if text[begin] == "N":
            return begin, ""
    before = text[begin - 1] if begin else "\t"
    if before != " ":
        return (begin, "") if before in _CLOSING else _walk(text, bare)
    nearest = text.rfind(" ", max(0, begin - 16), begin - 1) + 1
    word = text[nearest : begin - 1]
    lead = _ALONE.get(word)
    if lead is not None:
        above = text[text.rfind(" ", max(0, nearest - 12), nearest - 1) + 1 : nearest - 1] if lead[1] else "."
        if above[-1:] in _ENDING or (above.isalpha() and above not in lead[1]):
            return nearest, lead[0]
    elif word.isalpha():
        if word not in _RUN:
            return _named_day(text, word, bare) or (begin, "")
    else:
        closed = _closed(word, begin - 1)
        if closed is not None:
            return closed
    return _walk(text, bare)


def _named_day(text: str, word: str, bare: int) -> tuple[int, str] | None:
    """Read "trước ngày Quốc khánh" in front of the day's own date."""
    low = max(0, bare - _LOOK_BACK)
    feast = _FEAST.search(text, low, bare) if word in _NAMED_DAY else None
    if feast is None:
        return None
    return feast.start(), "before" if feast["lead"].lower() == "trước" else "by"


def _closed(word: str, stop: int) -> tuple[int, str] | None:
    """Read "(trước", or the first word of a cell, which ends at `stop`: no other word of a lead stands before it."""
    inner = word[max(word.rfind("("), word.rfind("\t")) + 1 :]
    lead = _ALONE.get(inner)
    if lead is not None:
        return stop - len(inner), lead[0]
    return None if word[-1:] not in _ENDING and ("/" not in inner or "\n" in inner) else (stop + 1, "")


def _walk(text: str, bare: int) -> tuple[int, str]:
    starts: list[int] = []  # of the words that may belong to it, nearest first
    low = max(0, bare - _LOOK_BACK)
    position = bare
    while position > low:
        position = _behind_blanks(text, low, position)
        begin = text.rfind(" ", low, position) + 1 or low
        word = text[begin:position]
        if word not in _RUN:
            inner = _inner_word(word)
            if inner is None:
                break
            begin = position - len(inner)
        starts.append(begin)
        if begin and text[begin - 1] in _OPENINGS:
            break
        position = begin
    return _read_run(text, starts, bare) if starts else (bare, "")


def _behind_blanks(text: str, low: int, position: int) -> int:
    while position > low and text[position - 1] in _BLANKS:
        position -= 1
    return position


def _inner_word(word: str) -> str | None:
    """Return what of "(trước", "hạn:", "17h00," may belong to the run; None when nothing does."""
    if not word or word.isalpha():
        return None
    if _HOUR.match(word):
        return word
    for mark in ("\n", "\u00a0", "\t", "("):
        word = word[word.rfind(mark) + 1 :]
    word = word.lstrip(_OPENINGS + "*")
    return word if word.rstrip(":,*") in _RUN or _HOUR.match(word) else None


def _read_run(text: str, starts: list[int], bare: int) -> tuple[int, str]:
    for begin in reversed(starts):
        known = _KNOWN.get(text[begin:bare])
        if known is not None:
            return begin, known
        lead = _LEADS.fullmatch(text, begin, bare)
        if lead is None:
            continue
        if lead["done"]:
            gap = lead["gap"]
            return lead.end() - len(gap.lstrip(" :")), "by"
        if lead["by"] and _HOURS_FROM.search(text, max(0, begin - 24), begin):
            return begin, ""  # "từ 7 giờ 30 đến 11 giờ 30 ngày 20/10" is one day
        return begin, next(name for name in _RELATIONS if lead[name])
    # "các ngày", "cuối" only say what kind of time it is.
    return next((begin for begin in reversed(starts) if _DAY_WORD.fullmatch(text, begin, bare)), bare), ""
