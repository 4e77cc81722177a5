"""How often a duty comes round ("định kỳ hằng quý"), and what it waits for ("khi có hướng dẫn của tỉnh")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.model import Recurrence

_PERIODS = {
    "năm": Recurrence.YEARLY,
    "6 tháng": Recurrence.SIX_MONTHLY,
    "06 tháng": Recurrence.SIX_MONTHLY,
    "sáu tháng": Recurrence.SIX_MONTHLY,
    "quý": Recurrence.QUARTERLY,
    "tháng": Recurrence.MONTHLY,
    "tuần": Recurrence.WEEKLY,
    "ngày": Recurrence.CONTINUOUS,
}
_PERIOD = "(?:0?6|sáu) tháng|năm|quý|tháng|tuần|ngày"
_EVERY = re.compile(
    rf"(?:[Đđ]ịnh kỳ,?\s+)?(?:[Hh]ằng|[Hh]àng|[Mm]ỗi|[Tt]ừng)\s+(?P<period>{_PERIOD})(?!\w)(?P<once>\s+(?:một|ít nhất"
    rf"|tối thiểu|\d+)(?:\s+\w+)?\s+lần)?"
)
_PERIODIC = re.compile(rf"[Đđ]ịnh kỳ,?\s+(?P<period>{_PERIOD})(?!\w)")
_CONTINUOUS = re.compile(r"[Tt]hường xuyên(?!\w)")
_WAITS = re.compile(
    r"(?:[Nn]gay )?[Kk]hi (?:có|xảy ra|xuất hiện|bùng phát|phát hiện|được|phát sinh|nhận được"
    r"|cần thiết)(?!\w)[^.;:,()\n]{0,140}|[Ss]au"
    r" khi [^.;:,()\n]{3,140}|[Tt]rước khi [^.;:,()\n]{3,80}|[Tt]heo yêu cầu của [^.;:,()\n]{3,80}"
)
# What a duty at the end of its sentence waits for; other conditions say for whom or how ("khi có nhu cầu").
_WAITED = re.compile(
    r"(?:[Nn]gay )?[Kk]hi (?:có (?:dấu hiệu|lũ|ngộ độc|yêu cầu|hướng dẫn|chỉ đạo|thay đổi|dịch|sự cố|tình huống|vụ"
    r" việc|văn bản|phát sinh|thông báo|lệnh|đề nghị|mưa|bão|thiên tai|khối lượng|biến động|sự thay đổi|ý kiến)"
    r"|được (?:điều động|yêu cầu|giao|phê duyệt|huy động|phân công|mời|trưng tập)|phát hiện|xảy ra|xuất hiện"
    r"|bùng phát|phát sinh)|[Ss]au"
    r" khi .*(?:phê duyệt|ban hành|thông qua|có hiệu lực|hướng dẫn|kết thúc|hoàn thành|được)"
    r"|[Tt]rước khi (?:vào|bước|khai|bắt đầu|thực hiện|ban hành|trình)"
)
_REST = re.compile(r",[^.;:()\n]{3,60}(?=[.;)\n]|\Z)")
_CLAUSE_OPENS = ".;:,()\n-+–\t"
_DOING = re.compile(r"(?:thực hiện|tiến hành|duy trì|cập nhật|triển khai|diễn ra|trực|giao ban|sinh hoạt|tổ chức)\s+\Z")
# "thứ Năm tuần đầu hằng tháng", "vào tuần đầu tiên của mỗi quý": such a time is no kind of thing.
_WEEKDAY = re.compile(
    r"(?:[Tt]hứ \w+|[Cc]hủ nhật|Chủ Nhật|tuần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \w+)|ngày (?:đầu|cuối)(?: tuần"
    r"| tháng| quý)?|buổi (?:sáng|chiều))(?: của)?\s+\Z"
)
_CLAUSE_ENDS = ".;,)\n"


@dataclass(slots=True)
class Turn:
    """How often, or on what condition."""

    start: int
    end: int
    recurring: Recurrence | None
    condition: str | None


def find_turns(text: str, start: int, end: int) -> list[Turn]:
    """Find recurrences and conditions that say when a duty is done, in reading order."""
    found: list[Turn] = []
    taken: set[int] = set()  # the places of those found
    for word, back in (("ằng ", 1), ("àng ", 1), ("ỗi ", 1), ("ịnh kỳ", 1), ("hường xuyên", 1)):
        position = text.find(word, start, end)
        while position >= 0:
            turn = _recurrence(text, position - back, start, end)
            if turn and turn.start not in taken:
                found.append(turn)
                taken.update(range(turn.start, turn.end))
            position = text.find(word, position + len(word), end)
    position = text.find("hi ", start, end)
    while position >= 0:
        turn = _condition(text, position - 1, start, end) if text[position - 1] in "kK" else None
        if turn:
            found.append(turn)
        position = text.find("hi ", position + 3, end)
    return sorted(found, key=lambda turn: turn.start)


def _recurrence(text: str, at: int, start: int, end: int) -> Turn | None:
    if at < start or (at > start and text[at - 1].isalnum()):
        return None
    match = _EVERY.match(text, at, end) or _PERIODIC.match(text, at, end)
    if match:
        period = _PERIODS[match["period"]]
        worded = text[at] in "Đđ" or match.groupdict().get("once")
        if not worded and not _is_adverb(text, at, match.end(), start, end):
            return None
        return Turn(at, match.end(), period, None)
    match = _CONTINUOUS.match(text, at, end)
    if match and _is_adverb(text, at, match.end(), start, end):
        return Turn(at, match.end(), Recurrence.CONTINUOUS, None)
    return None


def _is_adverb(text: str, at: int, finish: int, start: int, end: int) -> bool:
    """Say whether it tells how often something is done; "dự toán hằng năm" and "hoạt động thường xuyên" do not."""
    before = text[max(start, at - 30) : at]
    opening = before.rstrip(" \u00a0")[-1:]
    if not opening or opening in _CLAUSE_OPENS or before.endswith("và "):
        # "kinh phí thường xuyên, hằng năm" is a list of kinds, not a clause of its own.
        return not (opening == "," and text[finish : finish + 1] in ",;." and text[at].islower())
    if _WEEKDAY.search(before):
        return True
    return text[finish : finish + 1] in _CLAUSE_ENDS and _DOING.search(before) is not None


def _condition(text: str, at: int, start: int, end: int) -> Turn | None:
    for begin in (at - 5, at - 6, at - 4, at):
        if begin < start or (begin > start and text[begin - 1].isalnum()) or text[begin] not in "KkSsTtNn":
            continue
        match = _WAITS.match(text, begin, end)
        if match is None or match.end() <= at:
            continue
        opening = text[start:begin].rstrip()[-1:] if begin - start < 4 else text[begin - 2 : begin].strip()[-1:]
        opens = text[begin].isupper() or begin == start or opening in ".;("
        if not opens and not _WAITED.match(match.group()):
            return None
        if text[begin : begin + 10].lower() == "khi có nhu":
            return None
        words = match.group().rstrip()
        if not opens:
            # At the end of its sentence a condition may hold a list: "khi có mưa lớn, ngập lụt".
            rest = _REST.match(text, match.end(), end)
            words = text[begin : rest.end()].rstrip() if rest else words
        asked = Recurrence.ON_DEMAND if "yêu cầu" in words[:22] else None
        return Turn(begin, begin + len(words), asked, words)
    return None
