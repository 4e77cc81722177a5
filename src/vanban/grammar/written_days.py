"""Days in figures and in words: 15/6/2026, 10/6, 15-6-2026, 15.6.2026, "15 tháng 6 năm 2026", "ngày 10-12"."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.grammar.printed_date import PrintedDate, a_date
from vanban.text.patterns import lazy

FIGURES = "0123456789"
_USUAL_BEFORE = " (\n\t"
# Days and months as they are printed, with a nought or without, and the days that a year may have.
_MONTHS = {figure: f"{month:02}" for month in range(1, 13) for figure in (str(month), f"{month:02}")}
_DAYS = {figure: f"{day:02}" for day in range(1, 32) for figure in (str(day), f"{day:02}")}
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_CALENDAR = {f"{month:02}-{day:02}" for month, days in enumerate(_LENGTHS, 1) for day in range(1, days + 1)}
_BLANKS = " \u00a0"

# Behind the first slash: a year ("5/2026"), or a month with its year or without. Two digits of a year are none.
_SLASH = lazy(
    r"/[ \u00a0]?(?:(?P<year>20[1-4]\d)(?![\d/]|-\d)"
    r"|(?P<m>\d{1,2})(?:[ \u00a0]?/[ \u00a0]?(?P<y>(?:19|20)\d\d))?(?![\d/]|[-.,]\d{1,3}(?!\d|/)|[-–][A-ZĐ]))"
)
# The year at the end of 15.6.2026 or 15-6-2026.
_YEAR_BEHIND_MARK = lazy(r"20\d\d(?<=[.-]20\d\d)(?![\d/]|[-.,]\d{1,3}(?!\d|/)|[-–][A-ZĐ])")
_DOTTED = lazy(r"(?<![\w/.,])(?P<d>\d{1,2})(?P<s>[-.])(?P<m>\d{1,2})(?P=s)\Z")
# "trước ngày 10-12" of party documents, "ngày 30.9"; "ngày 10-12/6" are three days.
_POINTED = lazy(r"gày (?P<d>\d{1,2})(?P<s>[-.])(?P<m>0?[1-9]|1[0-2])(?![\d/]|[-.]\d|\s*(?:tháng|/))")
_BY_DAY = ("rước n", "hất n", "ạn n", "hết n", "đến n", "rước N")
_MONTH_BEHIND_DAY = lazy(r",?\s*tháng\s+(?P<m>\d{1,2})(?!\d)(?:(?:,?\s+năm\s+|/)(?P<y>(?:19|20)\d\d))?(?!\d)")

# "tháng 8, tháng 9" are two months, "tuần 2 tháng 5" is a week.
_COUNTED = ("háng ", "uần ", "uý ")
_DAY_LIST = lazy(r"gày\s+\d{1,2}(?:,\s?\d{1,2})*\s*(?:[-–—,]|và|đến(?: ngày)?|tới)\s*\Z")
_LISTED_WITHOUT_BLANK = lazy(r"gày \d{1,2}(?:,\d{1,2})*,\Z")
# What makes a day of two figures that might be a share.
_SAYS_DAY = ("gày ", "từ ", "Từ ", "rước ", "đến ", "hết ", "ùng ", "mồng ")
# "1/3 số hộ", "5/7 chỉ tiêu": what follows makes it a share.
_SHARE = lazy(
    r"\s*(?:số\b|tổng|thành viên|hộ\b|diện tích|dân số|chỉ tiêu|tiêu chí|đại biểu|xã\b|phường|thôn|bản\b|huyện"
    r"|trường\b|cơ (?:quan|sở)|đơn vị|lần|đồng"
    r"|người|nhiệm vụ|mục tiêu|nhóm|nội dung|địa phương|tỉnh|sở\b|điểm|giờ|phút|ủy viên|uỷ viên|cán bộ|thôn|khu|đảng"
    r" viên|học sinh|vụ\b|kiến nghị|ý kiến|mô hình|ca\b|hồ sơ|tuyến|dự án|công trình|sản phẩm)"
)
# "đường 30/4", "tỷ lệ 1/2000", "Điều 3/4": what stands before makes it a name or a share.
_NAMED_SO = lazy(
    r"(?:đường|[Bb]ệnh viện|[Qq]uảng trường|[Cc]ông viên|[Tt]rường(?: \w+){0,3}|[Pp]hường|[Nn]ông trường|[Nn]ghĩa"
    r" trang|[Ss]ân vận động|[Kk]hu phố|số|nhà|ngõ|hẻm|tổ|lô|thửa"
    r"|tỷ lệ|đạt|có|Điều|khoản|hơn|bằng|khoảng|trực|trên|Quốc lộ|QL|[Ll]oại)\s+\Z"
)
_NAMING = frozenset(
    [
        *("đường", "viện", "trường", "viên", "Phường", "phường", "trang", "động", "phố", "số", "nhà", "ngõ", "hẻm"),
        *("lô", "thửa", "lệ", "đạt", "có", "Điều", "khoản", "hơn", "bằng", "khoảng", "trực", "trên", "lộ", "QL"),
        *("Loại", "loại", "tổ"),
    ]
)


def slashed_days(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield the days and months with a slash: 15/6/2026, 10/6, 5/2026."""
    for match in _SLASH.finditer(text, start, end):
        slash = match.start()
        stop = slash - 1 if text[slash - 1] in _BLANKS else slash
        begin = figure_before(text, start, stop)
        if begin == stop:
            continue
        year_alone, month, year = match.groups()
        before = text[begin - 1] if begin else " "
        if year_alone:
            # "tháng 5/2026" is read with its word.
            number = _MONTHS.get(text[begin:stop])
            if number and before not in "0123456789/.," and not text.endswith("háng ", 0, begin):
                begin -= before == "T" and not text[max(0, begin - 2) : begin - 1].isalnum()  # "T6/2026"
                yield a_date(begin, match.end(), f"{year_alone}-{number}")
            continue
        if before not in _USUAL_BEFORE and (before.isalnum() or before in "_/.,") and not _is_torn(text, begin):
            continue
        if year or _is_a_day(text, begin, match.end(), int(text[begin:stop]), int(month)):
            date = day_of(text, begin, match.end(), text[begin:stop], month, year)
            if date is not None:
                yield date


def figure_before(text: str, low: int, stop: int) -> int:
    """Return where the figure of one or two digits begins that ends at `stop`; `stop` when none does."""
    if stop - 1 < low or text[stop - 1] not in FIGURES:
        return stop
    if stop - 2 < low or text[stop - 2] not in FIGURES:
        return stop - 1
    return stop if stop - 3 >= low and text[stop - 3] in FIGURES else stop - 2


def _is_torn(text: str, begin: int) -> bool:
    """Say whether only a blank is missing: "ngày15/6/2026", "các ngày 05,06/5/2026"."""
    return text.endswith("gày", 0, begin) or _LISTED_WITHOUT_BLANK.search(text, max(0, begin - 24), begin) is not None


def _is_a_day(text: str, begin: int, end: int, day: int, month: int) -> bool:
    """Say whether "10/6" without a year is a day, not a share, a name or "24/7"."""
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return False
    before = text[max(0, begin - 24) : begin]
    if before.endswith(_SAYS_DAY):
        return True
    if (day, month) == (24, 7):
        return False
    if _SHARE.match(text, end, end + 16):
        return False
    last = before[before.rfind(" ", 0, -1) + 1 : -1]
    return not ((last in _NAMING or "rường " in before) and _NAMED_SO.search(before))


def day_of(text: str, begin: int, end: int, day: str, month: str, year: str | None) -> PrintedDate | None:
    """Make the date of that day; one that the calendar lacks is not moved to the next best."""
    month_number, day_number = _MONTHS.get(month), _DAYS.get(day)
    if month_number is None or day_number is None:
        if not year or int(day) > 39 or int(month) > 19:
            return None
        # Neither the day nor the month can be told: the year is all that is sure.
        return PrintedDate(begin, end, year, wrong=True, bare=begin)
    printed = f"{month_number}-{day_number}"
    if printed in _CALENDAR and (printed != "02-29" or not year or _is_leap(int(year))):
        return a_date(begin, end, f"{year or '-'}-{printed}")
    if not year and not text.endswith(("gày ", "rước ", "đến "), 0, begin):
        return None
    return PrintedDate(begin, end, f"{year or '-'}-{month_number}", wrong=True, bare=begin)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def dotted_days(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield the days with points or hyphens: 15.6.2026, 15-6-2026."""
    for match in _YEAR_BEHIND_MARK.finditer(text, start, end):
        year = match.start()
        low = max(start, year - 6)
        behind = _DOTTED.search(text, low, year)
        if behind is not None:
            date = day_of(text, behind.start(), match.end(), behind["d"], behind["m"], match.group())
            if date is not None:
                yield date


def pointed_days(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield the yearless days with a point or hyphen behind the word for day: "ngày 30.9", "trước ngày 10-12"."""
    for match in _POINTED.finditer(text, start, end):
        if match["s"] == "-" and not text.endswith(_BY_DAY, 0, match.start()):
            continue
        date = day_of(text, match.start("d"), match.end(), match["d"], match["m"], None)
        if date is not None:
            yield date


def day_in_words(text: str, begin: int, stop: int, end: int) -> PrintedDate | None:
    """Read "15 tháng 6 năm 2026", whose first figure is text[begin:stop]; without a year it must be called a day."""
    match = _MONTH_BEHIND_DAY.match(text, stop, end)
    if match is None or text.endswith(_COUNTED, 0, begin):
        return None
    if (
        not match["y"]
        and not text.endswith(_SAYS_DAY, 0, begin)
        and not _DAY_LIST.search(text, max(0, begin - 30), begin)
    ):
        return None
    return day_of(text, begin, match.end(), text[begin:stop], match["m"], match["y"])
