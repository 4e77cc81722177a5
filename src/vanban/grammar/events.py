"""What happens on a printed day: the name of the event that stands before it, or around it."""

from __future__ import annotations

import re

from vanban.grammar.printed_date import PrintedDate, is_whole_day
from vanban.text.patterns import lazy

# How far before its day an event is named, in characters.
_REACH = 220

# Events that come every year, whatever the plan's year.
_YEARLY = (
    r"[Tt]háng (?:[Hh]ành động|[Tt]hanh niên|[Aa]n toàn|[Nn]hân đạo|vì |[Cc]ao điểm|[Kk]huyến mại|[Hh]ưởng ứng"
    r"|[Tt]hanh tra)",
    r"[Tt]uần(?: (?=[A-ZĐ])| (?:lễ|sinh hoạt|cao điểm|hành động))",
    r"[Nn]gày (?:hội|[Qq]uốc tế|[Tt]hế giới|[Tt]oàn dân|[Tt]hành lập|[Tt]ruyền thống|[Cc]hạy"
    r"|(?!\d|Chủ [Nn]hật[,\s(]*(?:\d|ngày))[A-ZĐ])",
    r"Tết",
    r"[Ll]ễ hội",
    r"[Qq]uốc khánh",
    r"[Gg]iỗ",
    r"kỷ niệm",
    r"[Dd]ịp lễ",
    r"nghỉ (?:lễ|Tết)",
    r"[Gg]iờ Trái",
)
_ONCE = (
    r"[Ll]ễ (?:phát động|khai|bế|mít|ra quân|trao|kỷ|tuyên|công bố|ký|hưởng|tổng|khởi|khánh|đón|chào|viếng|dâng|tưởng"
    r"|giao|cưới|tôn|vinh|trưởng)",
    r"[Ll]ễ(?= \w)(?! (?:phép|tân|nghi|tiết|hội))",
    r"[Hh]ội (?:nghị|thảo|thi|chợ|diễn|thao|khỏe|trại|báo|giảng|sách|xuân|[Kk]hỏe)",
    r"[Cc]uộc (?:thi|họp)",
    r"[Cc]hiến dịch",
    r"[Đđ]ợt",
    r"[Cc]ao điểm",
    r"[Kk]hai (?:mạc|giảng)",
    r"[Bb]ế mạc",
    r"[Pp]hát động",
    r"[Bb]ầu cử",
    r"[Đđ]ại hội",
    r"[Kk]ỳ (?:họp|thi)",
    r"[Tt](?:ọa|oạ) đàm",
    r"[Gg]iải (?:bóng|chạy|thể thao|cầu|việt dã|đấu|vô địch|giao hữu)",
    r"[Dd]iễn (?:tập|đàn)",
    r"[Mm]ít ?tinh",
    r"[Mm]ittinh",
    r"[Rr]a quân",
    r"[Gg]ặp mặt",
    r"[Tt]riển lãm",
    r"[Gg]iao lưu",
    r"[Cc]hương trình (?:nghệ thuật|giao lưu|văn nghệ|Giờ)",
    r"[Đđ]êm (?:nhạc|thơ|hội|văn)",
    r"[Tt]hăm(?: và|,) ",
    r"[Vv]iếng",
    r"[Đđ]oàn đến",
    r"[Pp]hiên (?:họp|chợ|thứ)",
    r"[Tt]ập huấn",
    r"[Ll]ớp (?:tập huấn|bồi dưỡng)",
    r"nghỉ hè",
    r"[Bb]uổi (?:lễ|làm việc|họp|đối thoại|tiếp)",
    r"[Hh]iến máu",
    r"[Kk]iểm tra tại",
    r"[Bb]ắn pháo",
)


def _by_first_letter(alternatives: tuple[str, ...]) -> str:
    """Return one pattern of them all that asks for each first letter once: tried one by one they are dear."""
    rests: dict[str, list[str]] = {}
    for words in alternatives:
        length = words.index("]") + 1 if words[0] == "[" else 1
        rests.setdefault(words[:length], []).append(words[length:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())


# These begin with what stands before the first word: a pattern that begins with one set of letters skips the others.
_NAMES = lazy(rf"\W(?:{_by_first_letter((*_YEARLY, *_ONCE))})")
_COMES_EVERY_YEAR = lazy("|".join(_YEARLY))
_OF_MONTHS = r"[Tt](?:háng (?:[Hh]ành động|[Tt]hanh niên|[Cc]ao điểm|[Aa]n toàn|[Nn]hân đạo|vì )|uần lễ)|[Ll]ễ hội|Tết"
_MONTHS = lazy(rf"\W(?:{_OF_MONTHS})")
# What may last for months.
_SPELLS = lazy(rf"\W(?:{_OF_MONTHS}|[Đđ]ợt|[Cc](?:hiến dịch|ao điểm))")
_LABEL = lazy(
    r"(?:[Tt]hời (?:gian|điểm)(?! hoàn thành| thực hiện)(?: [^:.;\n]{1,40})?|[Nn]gày (?:tổ chức|thi|khai mạc))(?:,?"
    r" (?:và )?địa điểm)?\s*:\s*(?:[^.;\n]{0,40}?)\Z"
)
_HELD = lazy(
    r"(?:diễn ra|(?<!hoàn thành việc )tổ chức|được tổ chức|khai mạc|\w:|dự kiến)\s+(?:vào\s+|trong \d+ ngày,?\s+"
    r"|hồi\s+|lúc\s+|dự kiến\s+)?(?:\d{1,2} giờ(?: \d+(?: phút)?)?,?\s+)?\Z"
)
# "từ 7h30 - 11h00 ngày 18/01", "từ 7 giờ đến 11 giờ ngày 18/01": what has hours is held.
_HOUR = r"\d{1,2}\s?(?:giờ|h|g|:)\s?\d{0,2}(?:\s?phút|['’])?"
_HOURS = lazy(rf"(?:{_HOUR}\s*[-–]\s*{_HOUR}|[Tt]ừ\s+{_HOUR}),?\s*\Z")
_TERM = lazy(r"[Hh]ạn[^:.;\n]{0,40}:\s*\Z")
_NAMED_TIME = lazy(r"(?:[Ll]ễ|[Hh]ội|[Cc]uộc|[Pp]hiên|[Đđ]ợt|[Kk]ỳ|[Gg]iải|[Đđ]ại hội)[^.;:\n]{2,100}(?::| [-–])\s\Z")
_BEFORE_TIME = (": ", "- ", "– ")
# The last words of all that `_HELD` and `_HOURS` find: looked at first.
_LAST_WORDS = (
    *("diễn ra", "tổ chức", "khai mạc", ":", "dự kiến", "vào", "ngày", "ngày,", "hồi", "lúc", "giờ", "giờ,", "phút"),
    *("phút,", "h", "h,", "g", "g,", "'", "’", "',", "’,", *"0123456789", *(f"{figure}," for figure in range(10))),
)
_CLAUSE_BREAK = lazy(r"[.;\n\t](?:\s|\Z)")
# A document or a duty named after the event: its own day, not the event's, follows.
_OTHER_THING = lazy(
    r"(?<!\w)(?:[Bb]áo cáo|gửi|[Hh]oàn thành|[Kk]ết thúc|[Đđ]ăng ký|[Tt]rình|nộp|xong|chậm nhất|treo|[Bb]an hành|ứng"
    r" trực|trực(?! tuyến| tiếp)|thông qua)(?!\w)"
)
# "hội thi trong 02 ngày", "Lễ hội diễn ra": these words tell when, they are no part of the name.
_TAIL = lazy(
    r"(?:\s+(?:trong(?: các| \d{1,2})?(?: ngày| buổi)?|vào|diễn ra|được tổ chức|dự kiến|hồi|lúc|các))+\s*\(?\Z"
)
_TRIM = ' ,;:.-–(\u00a0\t\n“"'


def event_before(text: str, date: PrintedDate, low: int) -> tuple[int, int, bool] | None:
    """
    Find the name of the event of that day or month: where it begins and ends, and whether it comes every year.

    "ngày Quốc tế phụ nữ 8/3" -> "ngày Quốc tế phụ nữ", every year; "báo cáo … sau ngày 8/3" -> none.
    """
    if date.relation in ("since", "until_now", "after") and not (date.from_ and date.relation == "since"):
        return None
    month = not is_whole_day(date.due or date.from_)
    start = max(low, date.start - _REACH)
    for stop in _CLAUSE_BREAK.finditer(text, start, date.start):
        start = stop.end()
    pattern = (_SPELLS if date.from_ else _MONTHS) if month else _NAMES
    last = None
    for match in pattern.finditer(text, max(0, start - 1), date.start):
        last = match
    if (
        last is None
        and month
        and text.endswith(_BEFORE_TIME, start, date.start)
        and _NAMED_TIME.search(text, start, date.start)
    ):
        # "Phiên thứ nhất: tháng 02/2026": whatever has a name and a colon before its month.
        last = _NAMES.search(text, max(0, start - 1), date.start)
        return last and (last.start() + 1, _end_of_name(text, last, date), False)
    if last is None or (month and not date.from_ and not _stands_at(text, last.end(), date)):
        return None
    if _OTHER_THING.search(text, last.end(), date.start):
        return None
    yearly = (month and not date.from_) or _COMES_EVERY_YEAR.match(text, last.start() + 1) is not None
    return last.start() + 1, _end_of_name(text, last, date), yearly


def _end_of_name(text: str, name: re.Match[str], date: PrintedDate) -> int:
    tail = _TAIL.search(text, name.end(), date.start)
    end = tail.start() if tail else date.start
    while end > name.end() and text[end - 1] in _TRIM:
        end -= 1
    return end


def _stands_at(text: str, position: int, date: PrintedDate) -> bool:
    """A month names an event's time only when it stands right behind the name: "(tháng 6)"."""
    if date.relation == "within":
        return False
    between = text[position : date.start]
    return "," not in between.rsplit("(", 1)[-1] and (between.endswith("(") or len(between) < 60 or bool(date.from_))


def is_schedule(text: str, date: PrintedDate, low: int) -> bool:
    """Say whether a whole day stands behind "Thời gian:", "tổ chức" or hours, and so tells when a thing happens."""
    if (date.relation == "since" and not date.from_) or not is_whole_day(date.due or date.from_):
        return False
    start = date.start
    words = text[max(low, start - 90) : start]
    held: object = ":" in words and _LABEL.search(words)
    if not held and words.rstrip().endswith(_LAST_WORDS):
        held = _HELD.search(words, max(0, len(words) - 40)) or _HOURS.search(words, max(0, len(words) - 40))
    return bool(held) and _TERM.search(words) is None
