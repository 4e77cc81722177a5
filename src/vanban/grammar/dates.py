"""
Every way in which a Vietnamese document prints a day, a month, a quarter, a year, a window or a recurrence.

Rare literals are searched first, and a pattern is tried only where one stands: a page has few dates and many words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

from vanban.model import Recurrence

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}

# How far back the words that lead a date are looked for, in characters: "chậm nhất là đến hết ngày" has 25.
_LOOK_BACK = 48
# "(26/3/1931 - 26/3/2026)" is one day and its anniversary, no window of 95 years.
_ANNIVERSARY = 2
_FARTHEST_OF_LIST = 30
_LISTED = re.compile(r"\s*(?:\([^()]{0,20}\))?\s*(?:,|;|và|,\s*và)\s*")


@dataclass(slots=True)
class PrintedDate:
    """
    One printed date; `start` and `end` include the words that relate it ("trước ngày", "hằng năm").

    `due` is a point, `from_` and `to` a window. `relation` is before, by, within, since, until_now, after or "".
    """

    start: int
    end: int
    due: str | None = None
    from_: str | None = None
    to: str | None = None
    relation: str = ""
    recurring: Recurrence | None = None
    wrong: bool = False  # no such day in the calendar
    bare: int = 0  # where the date itself begins, behind the words that relate it

    @property
    def last(self) -> str | None:
        """The day by which it is over."""
        return self.due or self.to


# A day with its month: 15/6/2026, 15-6-2026, 15.6.2026, 10/6. Two digits of a year are none.
_SLASHED = re.compile(
    r"(?<![\w/.,])(?P<d>\d{1,2})(?:\s?/\s?(?P<m>\d{1,2})(?:\s?/\s?(?P<y>(?:19|20)\d\d))?"
    r"|(?P<s>[-.])(?P<m2>\d{1,2})(?P=s)(?P<y2>(?:19|20)\d\d))(?![\d/]|[-.,]\d{1,3}(?!\d|/)|[-–][A-ZĐ])"
)
_DAY_IN_WORDS = re.compile(
    r"(?P<d>\d{1,2}),?\s+tháng\s+(?P<m>\d{1,2})(?!\d)(?:(?:,?\s+năm\s+|/)(?P<y>(?:19|20)\d\d))?(?!\d)"
)
_DAY_OF_EVERY = re.compile(
    r"(?P<d>\d{1,2})\s+(?:(?:của\s+|vào\s+)?(?P<every>mỗi tháng|(?:hằng|hàng) tháng|từng tháng)"
    r"|(?:của\s+)?(?P<last>tháng (?:cuối(?: cùng)?|đầu(?: tiên)?|(?:tiếp theo|liền (?:sau|kề)|kế tiếp)"
    r"(?= (?:của )?quý))(?: của)?(?: mỗi)?(?: từng)? (?:quý|kỳ)(?: sau| tiếp theo| kế tiếp| liền kề)?(?: báo cáo)?)"
    r"|(?:của\s+)?(?P<next>tháng (?:sau|kế tiếp|tiếp theo|liền kề)))"
)
_DAY_AT_END = re.compile(r"(?<![\d/])(\d{1,2}),?\s+(?:của\s+|mỗi\s+|vào\s+|hằng\s+|hàng\s+|từng\s+)*\Z")
_LETTERS_BEHIND_DAY = "củamỗivàohằngtừng, \u00a0\u2028\n\t"
_BARE_DAY = re.compile(r"(?P<d>\d{1,2})(?=\s*[.,;)\n]|\s*\Z|\s+(?:báo cáo|gửi|về|để))")
_NAMED_DAY = re.compile(r"gày\W*(?:\d{1,2}\s*(?:,|và)\s+)?\Z")
_TWICE_A_MONTH = re.compile(
    r"(?P<d>\d{1,2})(?=\s*(?:,|và)\s+(?:ngày\s+)?\d{1,2}\s+(?:của\s+)?(?:hằng|hàng|mỗi|từng) tháng)"
)
# "trước ngày 10-12" of party documents, "ngày 30.9"; "ngày 10-12/6" are three days.
_POINTED_DAY = re.compile(r"(?P<d>\d{1,2})(?P<s>[-.])(?P<m>0?[1-9]|1[0-2])(?![\d/]|[-.]\d|\s*(?:tháng|/))")
_BY_DAY = ("rước n", "hất n", "ạn n", "hết n", "đến n", "rước N")
_EVERY_MONTH_BEFORE = re.compile(r"(?:[Hh]ằng|[Hh]àng|[Mm]ỗi) tháng[^.;\n]{0,50}\Z")
_MONTH = re.compile(
    r"[ \u00a0]+(?P<m>\d{1,2})(?!\d)(?:\s*(?:[-–]|đến|đến hết)\s*(?:tháng\s+)?(?P<m2>\d{1,2})(?!\d|/\d{1,2}/))?"
    r"(?:\s*(?:/|[-.]|,?\s?năm\s+)\s?(?P<y>(?:19|20)\d\d))?(?!\d|\s*/\s*\d)"
)
_BARE_MONTH = re.compile(r"(?<![\d/.,])(?P<m>\d{1,2})\s?[/-]\s?(?P<y>20[1-4]\d)(?![\d/]|-\d)")
_QUARTER = re.compile(
    r"[Qq]uý\s+(?P<q>IV|I{1,3}|[1-4])(?!\w)(?:\s*(?:[-–,+&]|và|đến|đến hết)\s*(?:[Qq]uý\s+)?(?P<q2>IV|I{1,3}"
    r"|[1-4])(?!\w))*"
    r"(?:\s*(?:/|[-.,]\s?|,?\s?năm\s+)\s?(?P<y>(?:19|20)\d\d)(?!\d))?"
)
_HALF = re.compile(r"(?:06|6|sáu)\s+tháng\s+(?P<half>đầu|cuối)\s+năm(?:\s+(?P<y>(?:19|20)\d\d)(?!\d))?")
_YEAR = re.compile(r"(?:năm\s+)(?P<y>20\d\d)(?!\d)(?:\s?[-–]\s?(?P<y2>20\d\d)(?!\d))?")

_EVERY_YEAR = re.compile(r",?\s*(?:của\s+)?(?:hằng|hàng|mỗi|từng)\s+năm(?!\w)")

_CLOCK = r"\d{1,2}\s?(?:giờ|h|g|[.:](?=\d\d))\s?(?:\d{1,2})?(?:\s?(?:phút|['’]))?,?"
_LEADS = re.compile(
    r"(?=[TtCcMmHhĐđKkSsBbVvDdXx])(?:(?P<before>[Tt]rước(?: hết)?(?:\s+thời (?:điểm|hạn))?)"
    r"|(?P<by>(?:[Cc]hậm|[Mm]uộn) nhất(?: là)?(?: vào)?(?: đến)?(?: hết)?(?: trong)?"
    r"|[Hh]ạn (?:chót|cuối)(?: cùng)?(?: là)?:?|[Tt]hời hạn(?: hoàn thành)?(?: là)?:?|[Đđ]ến(?: hết)?|[Hh]ết"
    r"|[Tt]ới(?: hết)?|[Kk]hông quá)"
    r"|(?P<until_now>[Tt]ính (?:đến|tới)(?: hết)?|[Ss]ố liệu đến(?: hết)?)"
    r"|(?P<since>(?:[Kk]ể |[Tt]ính |[Bb]ắt đầu )?[Tt]ừ)"
    r"|(?P<after>[Ss]au)"
    r"|(?P<within>[Tt]rong(?: các)?|[Vv]ào(?: các)?|[Dd]ịp)"
    r"|(?P<done>[Xx]ong|[Hh]oàn thành))"
    rf"(?P<gap>:?\s*(?:{_CLOCK}\s*(?:của\s+)?)?(?:các\s+)?(?:[Nn]gày|[Cc]uối"
    r"|[Đđ]ầu|[Gg]iữa)?\s*(?:[Tt]háng)?\s*(?:\*\*)?)\Z"
)
_OPENINGS = '([“"-–,;:\n\t'
_BLANKS = " *\u00a0\n"
_TIME_WORDS = frozenset(("ngày", "cuối", "đầu", "giữa", "tháng", "các"))
_LEADING_WORDS = frozenset(
    [
        "trước",
        "hết",
        "điểm",
        "hạn",
        "nhất",
        "là",
        "vào",
        "đến",
        "trong",
        "chót",
        "cùng",
        "tới",
        "quá",
        "tính",
        "từ",
        "kể",
        "sau",
        "dịp",
        "xong",
        "thành",
        "của",
    ]
)
_DAY_WORD = re.compile(r"(?:các\s+)?(?:[Nn]gày|[Cc]uối|[Đđ]ầu|[Gg]iữa)\s*(?:mồng|mùng)?\s*(?:\*\*)?\Z")
_DAY_WORDS = ("gày", "uối", "ầu", "iữa", "mồng", "mùng")
_FIRST_DAY = re.compile(
    r"(?:[Tt]ừ\s+)?(?:[Nn]gày\s+)?(?<![\d/.])(?<!háng )(?P<d>\d{1,2})(?:,\s?\d{1,2})*\s*(?:[-–—]|(?:và|đến|tới)(?:"
    r" hết)?(?: ngày)?)\s*(?:ngày\s*)?\Z"
)
# The letters of all that may stand between a first day and the last: stripped off, a figure must be left.
_JOINING_LETTERS = "-–—vàđếntớihngy \u00a0\u2028\n\t"
_JOIN = re.compile(
    rf"\s*(?:[-–—]+|,?\s*(?:cho )?(?:đến|tới)(?: hết)?(?: {_CLOCK})?(?: ngày| tháng| quý| năm| đầu| cuối)*)\s*\Z"
)

# "1/3 số hộ", "5/7 chỉ tiêu": what follows makes it a share.
_SHARE = re.compile(
    r"\s*(?:số\b|tổng|thành viên|hộ\b|diện tích|dân số|chỉ tiêu|tiêu chí|đại biểu|xã\b|phường|thôn|bản\b|huyện"
    r"|trường\b|cơ (?:quan|sở)|đơn vị|lần|đồng"
    r"|người|nhiệm vụ|mục tiêu|nhóm|nội dung|địa phương|tỉnh|sở\b|điểm|giờ|phút|ủy viên|uỷ viên|cán bộ|thôn|khu|đảng"
    r" viên|học sinh|vụ\b|kiến nghị|ý kiến|mô hình|ca\b|hồ sơ|tuyến|dự án|công trình|sản phẩm)"
)
_NAMED_SO = re.compile(
    r"(?:đường|[Bb]ệnh viện|[Qq]uảng trường|[Cc]ông viên|[Tt]rường(?: \w+){0,3}|[Pp]hường|[Nn]ông trường|[Nn]ghĩa"
    r" trang|[Ss]ân vận động|[Kk]hu phố|số|nhà|ngõ|hẻm|tổ|lô|thửa"
    r"|tỷ lệ|đạt|có|Điều|khoản|hơn|bằng|khoảng|trực|trên|Quốc lộ|QL|[Ll]oại)\s+\Z"
)


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[PrintedDate]:
    """Find the printed dates of text[start:end] in reading order; a window is one of them."""
    if end is None:
        end = len(text)
    found: dict[int, PrintedDate] = {}
    _numeric_dates(text, start, end, found)
    _worded_dates(text, start, end, found)
    _quarters_and_years(text, start, end, found)
    _days_of_every_month(text, start, end, found)
    return _joined(text, _without_overlaps([found[key] for key in sorted(found)]))


def _numeric_dates(text: str, start: int, end: int, found: dict[int, PrintedDate]) -> None:
    position = text.find("/", start, end)
    known = -1  # where the date just read ends: its second "/" would give it again
    while position >= 0:
        if position < known:
            position = text.find("/", position + 1, end)
            continue
        after = text[position + 1 : position + 3].lstrip()
        if after[:1].isdigit() and text[max(start, position - 2) : position].rstrip()[-1:].isdigit():
            date = _slashed(text, max(start, position - 8), end, position) or _bare_month(text, start, position, end)
            if date:
                found[date.bare] = date
                known = date.end if " " not in text[date.bare : date.end] else -1
        position = text.find("/", position + 1, end)
    for mark in (".20", "-20"):
        position = text.find(mark, start, end)
        while position >= 0:
            date = _slashed(text, max(start, position - 5), end, position)
            if date:
                found[date.bare] = date
            position = text.find(mark, position + 1, end)


def _slashed(text: str, low: int, end: int, mark: int) -> PrintedDate | None:
    for begin in range(mark - 1, low - 1, -1):
        if not text[begin].isdigit() or (begin and text[begin - 1].isdigit()):
            continue
        match = _SLASHED.match(text, begin, end)
        if match is None or match.end() <= mark:
            continue
        year = match["y"] or match["y2"]
        month = int(match["m"] or match["m2"])
        if not year and not _is_a_day(text, match):
            return None
        return _day(text, begin, match.end(), int(match["d"]), month, year)
    return None


def _is_a_day(text: str, match: re.Match[str]) -> bool:
    """Say whether "10/6" without a year is a day, not a share, a name or "24/7"."""
    day, month = int(match["d"]), int(match["m"] or match["m2"])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return False
    before = text[max(0, match.start() - 24) : match.start()]
    if before.endswith(("ngày ", "Ngày ", "từ ", "Từ ", "trước ", "Trước ", "đến ", "hết ")):
        return True
    if (day, month) == (24, 7):
        return False
    return not _SHARE.match(text, match.end(), match.end() + 16) and not _NAMED_SO.search(before)


def _day(text: str, begin: int, end: int, day: int, month: int, year: str | None) -> PrintedDate | None:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        if not year or day > 39 or month > 19:
            return None
        # Neither the day nor the month can be told: the year is all that is sure.
        return _with_relation(text, PrintedDate(begin, end, year, wrong=True, bare=begin))
    if not year and day > _DAYS[month - 1] and not text[max(0, begin - 7) : begin].endswith(("gày ", "rước ", "đến ")):
        return None
    wrong = day > _DAYS[month - 1] or (month == 2 and day == 29 and bool(year) and not _is_leap(int(year or 0)))
    # An impossible day is not moved to the next best: only the month that stands there is kept.
    due = f"{year or '-'}-{month:02}" + ("" if wrong else f"-{day:02}")
    return _with_relation(text, PrintedDate(begin, end, due, wrong=wrong, bare=begin))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _bare_month(text: str, start: int, mark: int, end: int) -> PrintedDate | None:
    """Read "5/2026", also behind "tháng 3 -"."""
    begin = mark
    while begin > start and (text[begin - 1].isdigit() or (text[begin - 1] == " " and begin == mark)):
        begin -= 1
    match = _BARE_MONTH.match(text, begin, end)
    if match is None or not 1 <= int(match["m"]) <= 12:
        return None
    date = PrintedDate(begin, match.end(), f"{match['y']}-{int(match['m']):02}", bare=begin)
    return _with_relation(text, date)


def _worded_dates(text: str, start: int, end: int, found: dict[int, PrintedDate]) -> None:
    """Read what is anchored on the word for month: days in words, months, halves of a year."""
    position = text.find("háng", start, end)
    while position >= 0:
        word = position - 1
        date = _half(text, word, end, start) or _day_before_month(text, word, end, start) or _month(text, word, end)
        if date:
            for taken in range(date.bare, date.end):
                found.pop(taken, None)
            found[date.bare] = date
        position = text.find("háng", position + 4, end)


def _half(text: str, word: int, end: int, start: int) -> PrintedDate | None:
    for width in (2, 3, 4):
        match = _HALF.match(text, max(start, word - width), end)
        if match:
            first, last = ("01", "06") if match["half"] == "đầu" else ("07", "12")
            year = match["y"] or "-"
            date = PrintedDate(
                match.start(), match.end(), None, f"{year}-{first}", f"{year}-{last}", bare=match.start()
            )
            return _with_relation(text, date)
    return None


def _day_before_month(text: str, word: int, end: int, start: int) -> PrintedDate | None:
    low = max(start, word - 14)
    words = text[low:word]
    lead = _DAY_AT_END.search(words) if words.rstrip(_LETTERS_BEHIND_DAY)[-1:].isdigit() else None
    if lead is None:
        return None
    begin = low + lead.start()
    match = _DAY_IN_WORDS.match(text, begin, end)
    if match and text.endswith("háng ", 0, begin):
        return None  # "tháng 8, tháng 9/2026" are two months
    if match:
        date = _day(text, begin, match.end(), int(match["d"]), int(match["m"]), match["y"])
        return (
            date
            if match["y"] or text[max(0, begin - 5) : begin].lower().endswith(("ngày ", "mùng ", "mồng "))
            else None
        )
    match = _DAY_OF_EVERY.match(text, begin, end)
    if match is None or not 1 <= int(match["d"]) <= 31 or not _NAMED_DAY.search(text, max(0, begin - 20), begin):
        return None
    every = Recurrence.QUARTERLY if match["last"] and "quý" in match["last"] else Recurrence.MONTHLY
    if match["next"] or (match["last"] and "kỳ" in match["last"]):
        every_or_none: Recurrence | None = None if match["last"] else Recurrence.MONTHLY
    else:
        every_or_none = every
    date = PrintedDate(begin, match.end(), f"---{int(match['d']):02}", recurring=every_or_none, bare=begin)
    return _with_relation(text, date)


def _month(text: str, word: int, end: int) -> PrintedDate | None:
    match = _MONTH.match(text, word + 5, end)
    if match is None or (word and text[word - 1].isalnum()):
        return None
    first, last = int(match["m"]), int(match["m2"] or match["m"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    year = match["y"] or "-"
    if match["m2"] and first < last:
        date = PrintedDate(word, match.end(), None, f"{year}-{first:02}", f"{year}-{last:02}", bare=word)
    else:
        date = PrintedDate(word, match.end() if last >= first else match.end("m"), f"{year}-{first:02}", bare=word)
    return _with_relation(text, date)


def _days_of_every_month(text: str, start: int, end: int, found: dict[int, PrintedDate]) -> None:
    """Read "hằng tháng trước ngày 05", where the recurrence stands before the day."""
    position = text.find("gày ", start, end)
    while position >= 0:
        match = _BARE_DAY.match(text, position + 4, end)
        every: object = match and _EVERY_MONTH_BEFORE.search(text, max(start, position - 70), position)
        if not every:
            match = every = _TWICE_A_MONTH.match(text, position + 4, end)
        if match and every and 1 <= int(match["d"]) <= 31 and match.start() not in found:
            date = PrintedDate(match.start(), match.end(), f"---{int(match['d']):02}", bare=match.start())
            date.recurring = Recurrence.MONTHLY
            found[date.bare] = _with_relation(text, date)
        _pointed_day(text, position, end, found)
        position = text.find("gày ", position + 4, end)


def _pointed_day(text: str, word: int, end: int, found: dict[int, PrintedDate]) -> None:
    match = _POINTED_DAY.match(text, word + 4, end)
    if match is None or match.start() in found or (match["s"] == "-" and not text.endswith(_BY_DAY, 0, word)):
        return
    date = _day(text, match.start(), match.end(), int(match["d"]), int(match["m"]), None)
    if date is not None:
        found[date.bare] = date


def _quarters_and_years(text: str, start: int, end: int, found: dict[int, PrintedDate]) -> None:
    position = text.find("uý ", start, end)
    while position >= 0:
        match = _QUARTER.match(text, position - 1, end) if position > start else None
        if match:
            year = match["y"] or "-"
            quarter = _ROMAN[match["q2"] or match["q"]]
            date = PrintedDate(match.start(), match.end(), f"{year}-Q{quarter}", bare=match.start())
            found[date.bare] = _with_relation(text, date)
        position = text.find("uý ", position + 3, end)
    _years(text, start, end, found)


def _years(text: str, start: int, end: int, found: dict[int, PrintedDate]) -> None:
    """Read the years that stand alone, not those that end a day, a month or a quarter."""
    begins = sorted(found)
    reaches = list(accumulate((found[key].end for key in begins), max))
    reach = -1  # where the years read here end
    position = text.find("ăm 20", start, end)
    while position >= 0:
        match = _YEAR.match(text, position - 1, end) if position > start else None
        before = bisect_left(begins, match.end()) if match else 0
        if match and reach < match.end() and not (before and reaches[before - 1] >= match.end()):
            date = PrintedDate(match.start(), match.end(), match["y"], bare=match.start())
            if match["y2"]:
                date.due, date.from_, date.to = None, match["y"], match["y2"]
            found[date.bare] = _with_relation(text, date)
            reach = max(reach, date.end)
        position = text.find("ăm 20", position + 5, end)


def _with_relation(text: str, date: PrintedDate) -> PrintedDate:
    """Add the words before ("trước ngày") and behind ("hằng năm") that say how the date is meant."""
    low = max(0, date.bare - _LOOK_BACK)
    words = text[low : date.bare]
    lead = _LEADS.search(words) if _may_lead(words) else None
    if lead:
        date.relation = _relation(lead)
        date.start = low + (
            lead.start("gap") + len(lead["gap"]) - len(lead["gap"].lstrip(" :")) if lead["done"] else lead.start()
        )
    else:
        day_word = _DAY_WORD.search(words) if _ends_in(words, _DAY_WORDS) else None
        if day_word:
            date.start = low + day_word.start()
    if (date.due and date.due[0] == "-") or (date.to and date.to[0] == "-"):
        every = _EVERY_YEAR.match(text, date.end, date.end + 20)
        if every:
            date.end = every.end()
            date.recurring = date.recurring or Recurrence.YEARLY
    return date


def _ends_in(words: str, endings: tuple[str, ...]) -> bool:
    """Say at little cost whether the last word, before blanks and marks of bold, is one of these."""
    last = words.rstrip()
    return (last[:-2].rstrip() if last.endswith("**") else last).endswith(endings)


def _may_lead(words: str) -> bool:
    """Say at little cost whether a word that relates a date stands before it."""
    plain = words.rstrip(_BLANKS)
    last = plain[plain.rfind(" ") + 1 :].lower().lstrip(_OPENINGS)
    while last in _TIME_WORDS:
        plain = plain[: len(plain) - len(last)].rstrip(_BLANKS)
        last = plain[plain.rfind(" ") + 1 :].lower().lstrip(_OPENINGS)
    last = last.rstrip(",'’")
    return last in _LEADING_WORDS or last[-1:].isdigit() or last.endswith((":", "giờ", "phút", "h"))


def _relation(lead: re.Match[str]) -> str:
    for name in ("before", "by", "until_now", "since", "after", "within"):
        if lead[name]:
            return name
    return "by"


def _without_overlaps(dates: list[PrintedDate]) -> list[PrintedDate]:
    kept: list[PrintedDate] = []
    for date in dates:
        if kept and date.bare < kept[-1].end:
            if date.end - date.bare > kept[-1].end - kept[-1].bare:
                kept[-1] = date
            continue
        kept.append(date)
    return kept


def _joined(text: str, dates: list[PrintedDate]) -> list[PrintedDate]:
    """Make one window of two dates that "đến" or a dash joins, and of "từ ngày 01 đến ngày 15/11"."""
    joined: list[PrintedDate] = []
    for date in dates:
        first = joined[-1] if joined else None
        if first and first.end <= date.bare and first.due and date.due and _joins(text, first, date):
            joined[-1] = _window(first, date)
            continue
        if first and not date.relation and _is_next_of_list(text, first, date):
            date.relation = first.relation
        joined.append(_from_bare_day(text, date))
    return joined


def _is_next_of_list(text: str, first: PrintedDate, date: PrintedDate) -> bool:
    """Say whether "trước" is said once for both: "trước ngày 15/6 và 15/12"."""
    if first.relation not in ("before", "by") or date.start - first.end > _FARTHEST_OF_LIST:
        return False
    return (
        _is_a_whole_day(first.due)
        and _is_a_whole_day(date.due)
        and _LISTED.fullmatch(text, first.end, date.start) is not None
    )


def _is_a_whole_day(due: str | None) -> bool:
    return due is not None and (len(due) == len("2026-06-15") or (due[0] == "-" and len(due) > len("--06")))


def _joins(text: str, first: PrintedDate, last: PrintedDate) -> bool:
    between = text[first.end : last.bare]
    if len(between) > 24 or _JOIN.match(between) is None:
        return False
    a, b = first.due or "", last.due or ""
    # "trước ngày 15/6 - 15/12" is no window, nor is a day joined to a later sentence's quarter.
    return first.relation not in ("before", "by") and a[:3] != "---" and b[:3] != "---" and ("Q" in a) == ("Q" in b)


def _window(first: PrintedDate, last: PrintedDate) -> PrintedDate:
    begin, finish = first.due or "", last.due or ""
    if begin[0] == "-" and finish[0] != "-" and len(finish) > 4:
        # A year at one end counts for both; a window over New Year begins in the year before.
        year = int(finish[:4]) - (begin[2:] > finish[5:])
        begin = f"{year}-{begin[2:]}"
    elif finish[0] == "-" and begin[0] != "-" and len(begin) > 4:
        year = int(begin[:4]) + (finish[2:] < begin[5:])
        finish = f"{year}-{finish[2:]}"
    if len(begin) == len(finish) == 10 and begin[4:] == finish[4:] and int(finish[:4]) - int(begin[:4]) > _ANNIVERSARY:
        return PrintedDate(first.start, last.end, finish, bare=first.bare)
    return PrintedDate(
        first.start, last.end, None, begin, finish, "", last.recurring, first.wrong or last.wrong, first.bare
    )


def _from_bare_day(text: str, date: PrintedDate) -> PrintedDate:
    """Read "từ ngày 01 đến ngày 15/11/2026", where only the last day has its month."""
    due = date.due
    whole = due is not None and (len(due) == 10 or (len(due) == 7 and due[0] == "-"))
    if due is None or not whole or date.wrong:
        return date
    low = max(0, date.bare - _LOOK_BACK)
    words = text[low : date.bare]
    match = _FIRST_DAY.search(words) if words.rstrip(_JOINING_LETTERS)[-1:].isdigit() else None
    if match is None or not 1 <= int(match["d"]) < int(due[-2:]) or text[low + match.end("d")] == "/":
        return date
    return PrintedDate(
        low + match.start(),
        date.end,
        None,
        f"{due[:-2]}{int(match['d']):02}",
        due,
        "",
        date.recurring,
        False,
        low + match.start("d"),
    )
