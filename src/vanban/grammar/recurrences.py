"""How often a duty comes round: "định kỳ hằng quý", "6 tháng một lần", "02 lần/tuần", "thường xuyên"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.grammar.conditions import Turn, find_conditions
from vanban.model import Recurrence
from vanban.text.patterns import lazy

_PERIODS = {
    "năm": Recurrence.YEARLY,
    "6 tháng": Recurrence.SIX_MONTHLY,
    "06 tháng": Recurrence.SIX_MONTHLY,
    "sáu tháng": Recurrence.SIX_MONTHLY,
    "3 tháng": Recurrence.QUARTERLY,
    "03 tháng": Recurrence.QUARTERLY,
    "ba tháng": Recurrence.QUARTERLY,
    "quý": Recurrence.QUARTERLY,
    "quí": Recurrence.QUARTERLY,
    "tháng": Recurrence.MONTHLY,
    "tuần": Recurrence.WEEKLY,
    "ngày": Recurrence.CONTINUOUS,
}
# "02 lần/năm" comes round every half year; of what is counted by the month or week the count is left aside.
_TIMES_A_YEAR = {"2": Recurrence.SIX_MONTHLY, "hai": Recurrence.SIX_MONTHLY, "4": Recurrence.QUARTERLY}
_COUNT = r"(?:0?\d{1,2}|một|hai|ba|bốn)"
_PERIOD = "(?:0?[36]|ba|sáu) tháng|năm|quý|quí|tháng|tuần|ngày"
_EVERY = lazy(
    rf"(?:[Đđ]ịnh kỳ,?\s+(?:(?:vào )?(?:cuối|đầu)\s+)?)?(?:[Hh]ằng|[Hh]àng|[Mm]ỗi|[Tt]ừng)\s+"
    rf"(?P<period>{_PERIOD})(?!\w)(?P<once>\s+(?:một|ít nhất|tối thiểu|\d+)(?:\s+\w+)?\s+lần)?"
)
# "định kỳ tháng 6/2026" is one month.
_PERIODIC = lazy(rf"[Đđ]ịnh kỳ,?\s+(?P<period>{_PERIOD})(?!\w|\s+(?:\d|I|V))(?P<once>(?:/| một | 0?1 )lần)?")
_TIMES = lazy(
    rf"(?:(?:[Íí]t nhất|[Tt]ối thiểu)\s+)?(?:(?P<count>{_COUNT})\s+lần\s?(?:/|trong |một |mỗi )\s?(?:01 |1 |một )?"
    rf"(?P<period>{_PERIOD})|(?:0?1|một|[Mm]ỗi|[Hh]ằng|[Hh]àng)\s+(?P<each>năm|quý|tháng|tuần)\s+(?:ít nhất )?"
    rf"(?P<times>{_COUNT})\s+lần|(?P<period2>(?:0?[36]|ba|sáu) tháng|năm|quý|tháng|tuần)(?:/| (?:một|0?1) )lần)(?!\w)"
)
_TIMES_BEGIN = lazy(
    rf"(?:(?:[Íí]t nhất|[Tt]ối thiểu)\s+)?(?:{_COUNT}|{_PERIOD})(?:\s|/|một|0?1|(?:năm|quý|tháng|tuần)"
    rf"\s+(?:ít nhất\s+)?{_COUNT})*\Z"
)
_LAN = lazy(r"lần(?!\w)")
_CONTINUOUS = lazy(r"[Tt]hường xuyên(?!\w)")
_NOT_ALWAYS = lazy(r"(?:chưa|không|việc|công tác|chi|giáo dục|thường) \Z")
_REGULAR = lazy(
    r" (?:theo dõi|kiểm tra|đôn đốc|rà soát|cập nhật|tuyên truyền|giám sát|nắm|tổ chức|phối hợp|chỉ đạo|hướng dẫn"
    r"|đưa tin|tuần tra|trao đổi|báo cáo|quan tâm|đánh giá|củng cố|kiện toàn|bồi dưỡng|vệ sinh|duy trì|thực hiện"
    r"|quán triệt|phản ánh|đăng tải|chăm sóc|nhắc nhở|động viên)(?!\w)"
)
_CLAUSE_OPENS = ".;:,()\n-+–\t"
_DOING = lazy(
    r"(?:thực hiện|tiến hành|duy trì|cập nhật|triển khai|diễn ra|trực|giao ban|sinh hoạt|tổ chức|sơ kết)\s+\Z"
)
# "kế hoạch hằng tháng", "phụ cấp hằng tháng" are kinds of things; so is what comes every year.
_THING = lazy(
    r"(?:kế hoạch|báo cáo|chương trình|lịch|chỉ tiêu|kinh phí|dự toán|lương|phụ cấp|trợ cấp|hỗ trợ|học phí"
    r"|sinh hoạt phí|chi phí|thu nhập|định kỳ|họp|bản tin|số|kỳ)\s+\Z"
)
_BEHIND_TURN = lazy(r"\s*(?:[.;)\n]|,(?! (?:hằng|hàng|quý|năm|tháng|6|06))|\Z|vào |trên |tại |cho |để |về |gửi )")
# "thứ Năm tuần đầu hằng tháng", "vào tuần đầu tiên của mỗi quý": such a time is no kind of thing.
_WEEKDAY = lazy(
    r"(?:[Tt]hứ \w+|[Cc]hủ nhật|Chủ Nhật|tuần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \w+)|ngày (?:đầu|cuối)(?: tuần"
    r"| tháng| quý)?|buổi (?:sáng|chiều))(?: của)?\s+\Z"
)
# "vào tuần thứ hai của tháng": a week or a day of no month in particular comes with each.
_WEEK_OF_EACH = lazy(
    r"uần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ (?:nhất|hai|ba|tư|1|2|3|4))(?: của)? (?P<period>tháng|quý)"
    r"(?! *(?:\d|I|V|này|tới|sau|trước|hành động|cao điểm|\w+ (?:năm|/)))"
)
_DAY_OF_EACH = lazy(
    r"uối(?: cùng)?(?: của)? (?:tháng (?:đầu|cuối)(?: của)? )?(?P<period>tháng|quý)"
    r"(?! *(?:\d|I|V|này|tới|trước|hành động|cao điểm))"
)
_DAYS = ("ngày ", "Ngày ", "ngày làm việc ", "Ngày làm việc ")
_CLAUSE_ENDS = ".;,)\n"
_SIGNS = (
    *(lazy(rf"{sign}\s(?={_PERIOD})") for sign in ("ằng", "àng", "ỗi", "ừng")),
    lazy("ịnh kỳ"),
)
_ALWAYS = lazy("ường xuyên(?!\\w)")


def find_turns(text: str, start: int, end: int) -> list[Turn]:
    """Find recurrences and conditions that say when a duty is done, in reading order."""
    found = [*_recurrences(text, start, end), *_counted(text, start, end), *_weeks(text, start, end)]
    found.sort(key=_by_place)
    kept: list[Turn] = []
    for turn in found:
        if not kept or turn.start >= kept[-1].end:
            kept.append(turn)
    kept += find_conditions(text, start, end)
    kept.sort(key=_by_place)
    return kept


def _by_place(turn: Turn) -> tuple[int, int]:
    return turn.start, -turn.end


def _recurrences(text: str, start: int, end: int) -> Iterator[Turn]:
    for sign in _SIGNS:
        for match in sign.finditer(text, start, end):
            turn = _every(text, match.start() - 1, start, end)
            if turn:
                yield turn
    for match in _ALWAYS.finditer(text, start, end):
        at = match.start() - 2
        if at >= start and _CONTINUOUS.match(text, at, end) and _is_always_done(text, at, start, end):
            yield Turn(at, match.end(), Recurrence.CONTINUOUS, None)


def _is_always_done(text: str, at: int, start: int, end: int) -> bool:
    """Say whether a duty is done all the time: "Sở Y tế thường xuyên theo dõi", not "chi thường xuyên"."""
    if _is_adverb(text, at, at + 12, start, end):
        return True
    return _REGULAR.match(text, at + 12, end) is not None and not _NOT_ALWAYS.search(text, max(start, at - 12), at)


def _every(text: str, at: int, start: int, end: int) -> Turn | None:
    if at < start or (at > start and text[at - 1].isalnum()):
        return None
    match = _EVERY.match(text, at, end) or _PERIODIC.match(text, at, end)
    if match is None:
        return None
    period = _PERIODS[match["period"]]
    worded = text[at] in "Đđ" or match["once"]
    if not worded and not _is_adverb(text, at, match.end(), start, end) and not _ends_clause(text, at, match, start):
        return None
    return Turn(at, match.end(), period, None)


def _is_adverb(text: str, at: int, finish: int, start: int, end: int) -> bool:
    """Say whether it tells how often something is done; "dự toán hằng năm" and "hoạt động thường xuyên" do not."""
    before = text[max(start, at - 30) : at]
    opening = before.rstrip(" \u00a0*")[-1:]
    if not opening or opening in _CLAUSE_OPENS or before.endswith("và "):
        # "kinh phí thường xuyên, hằng năm" is a list of kinds, not a clause of its own.
        return not (opening == "," and text[finish : finish + 1] in ",;." and text[at].islower())
    if _WEEKDAY.search(before):
        return True
    return text[finish : finish + 1] in _CLAUSE_ENDS and _DOING.search(before) is not None


def _ends_clause(text: str, at: int, match: re.Match[str], start: int) -> bool:
    """Say whether a month, quarter or week that ends a clause tells how often: "cập nhật danh sách hằng tháng"."""
    return (
        match["period"] in ("tháng", "quý", "tuần")
        and _BEHIND_TURN.match(text, match.end()) is not None
        and _THING.search(text, max(start, at - 24), at) is None
    )


def _counted(text: str, start: int, end: int) -> Iterator[Turn]:
    """Yield "6 tháng một lần", "ít nhất 02 lần/tuần"."""
    for sign in _LAN.finditer(text, start, end):
        begin = _TIMES_BEGIN.search(text, max(start, sign.start() - 30), sign.start())
        match = _TIMES.match(text, begin.start(), end) if begin else None
        if match is None or (match.start() > start and text[match.start() - 1].isalnum()):
            continue
        if match["period2"] and text[max(start, match.start() - 2) : match.start()].strip().isdigit():
            continue  # "2 tuần/lần": no period has a name for it
        period = _PERIODS[match["period"] or match["each"] or match["period2"]]
        count = match["count"] or match["times"]
        if period is Recurrence.YEARLY and count:
            period = _TIMES_A_YEAR.get(count.lstrip("0"), period)
        yield Turn(match.start(), match.end(), period, None)


def _weeks(text: str, start: int, end: int) -> Iterator[Turn]:
    """Yield "vào tuần thứ hai của tháng", "ngày làm việc cuối cùng của quý"."""
    for match in _WEEK_OF_EACH.finditer(text, start, end):
        begin = match.start() - 1
        if begin >= start and text[begin] in "tT":
            yield Turn(begin, match.end(), _PERIODS[match["period"]], None)
    for match in _DAY_OF_EACH.finditer(text, start, end):
        last = match.start() - 1
        day = next((words for words in _DAYS if text.endswith(words, start, last)), None)
        if day is not None:
            yield Turn(last - len(day), match.end(), _PERIODS[match["period"]], None)
