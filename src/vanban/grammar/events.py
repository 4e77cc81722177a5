"""What happens on a printed day: the name of the event that stands before it, or around it."""

from __future__ import annotations

import re

from vanban.grammar.dates import PrintedDate

# How far before its day an event is named, in characters.
_REACH = 220

# An event that comes every year, whatever the plan's year.
_YEARLY = (
    r"[Tt]háng (?:[Hh]ành động|[Tt]hanh niên|[Aa]n toàn|[Nn]hân đạo|vì |[Cc]ao điểm|[Kk]huyến mại|[Hh]ưởng ứng"
    r"|[Tt]hanh tra)|[Tt]uần(?= [A-ZĐ])|[Tt]uần (?:lễ|sinh hoạt|cao điểm|hành động)|[Nn]gày (?:hội|[Qq]uốc tế|[Tt]hế"
    r" giới|[Tt]oàn dân|[Tt]hành lập|[Tt]ruyền thống|[Cc]hạy"
    r"|(?!\d)[A-ZĐ])|Tết|[Ll]ễ hội|[Qq]uốc khánh|[Gg]iỗ|kỷ niệm|[Dd]ịp lễ|nghỉ lễ|nghỉ Tết|[Gg]iờ Trái"
)
_ONCE = (
    r"[Ll]ễ (?:phát động|khai|bế|mít|ra quân|trao|kỷ|tuyên|công bố|ký|hưởng|tổng|khởi|khánh|đón|chào|viếng|dâng|tưởng"
    r"|giao|cưới|tôn|vinh|trưởng)|[Ll]ễ(?= \w)(?! (?:phép|tân|nghi|tiết|hội))|[Hh]ội (?:nghị|thảo|thi|chợ|diễn|thao"
    r"|khỏe|trại|báo|giảng|sách|xuân)"
    r"|[Hh]ội [Kk]hỏe|[Cc]uộc thi|[Cc]uộc họp|[Cc]hiến dịch|[Đđ]ợt|[Cc]ao điểm|[Kk]hai mạc|[Kk]hai giảng|[Bb]ế mạc"
    r"|[Pp]hát động|[Bb]ầu cử|[Đđ]ại hội|[Kk]ỳ họp|[Tt]ọa đàm|[Tt]oạ đàm|[Gg]iải (?:bóng|chạy|thể thao|cầu|việt dã"
    r"|đấu|vô địch|giao hữu)"
    r"|[Dd]iễn tập|[Mm]ít tinh|[Mm]ittinh|[Rr]a quân|[Kk]ỳ thi|[Gg]ặp mặt|[Dd]iễn đàn|[Tt]riển lãm|[Gg]iao lưu"
    r"|[Cc]hương trình (?:nghệ thuật|giao lưu|văn nghệ|Giờ)|[Đđ]êm (?:nhạc|thơ|hội|văn)|[Tt]hăm(?: và|,) |[Vv]iếng"
    r"|[Đđ]oàn đến|[Pp]hiên (?:họp|chợ|thứ)|[Tt]ập huấn|[Ll]ớp (?:tập huấn|bồi dưỡng)"
    r"|nghỉ hè|[Bb]uổi (?:lễ|làm việc|họp|đối thoại|tiếp)|[Hh]iến máu|[Kk]iểm tra tại|[Bb]ắn pháo"
)
_NAMES = re.compile(rf"(?<!\w)(?:(?P<yearly>{_YEARLY})|(?P<once>{_ONCE}))")
_MONTHS = re.compile(
    r"[Tt]háng (?:[Hh]ành động|[Tt]hanh niên|[Cc]ao điểm|[Aa]n toàn|[Nn]hân đạo|vì )|[Tt]uần lễ|[Ll]ễ hội|Tết"
)
# Without one of these no event is named; looked for first, since the pattern is dear.
_SIGNS = (
    *("tháng ", "tuần ", "ngày ", "tết", "lễ", "hội", "quốc khánh", "giỗ", "kỷ niệm", "nghỉ", "thi", "họp", "chiến"),
    *(
        "đợt",
        "cao điểm",
        "khai ",
        "bế mạc",
        "phát động",
        "bầu cử",
        "tọa đàm",
        "toạ đàm",
        "giải ",
        "diễn",
        "mít",
        "ra quân",
    ),
    *(
        "gặp",
        "triển lãm",
        "giao lưu",
        "đêm ",
        "thăm",
        "viếng",
        "đoàn",
        "phiên",
        "tập huấn",
        "lớp",
        "buổi",
        "hiến",
        "bắn",
    ),
    *("bắn", "kiểm tra tại", "chương trình", "giờ trái"),
)
# What may last for months.
_SPELLS = re.compile(rf"(?<!\w)(?:{_MONTHS.pattern}|[Đđ]ợt|[Cc]hiến dịch|[Cc]ao điểm)")
_LABEL = re.compile(
    r"(?:[Tt]hời (?:gian|điểm)(?! hoàn thành| thực hiện)(?: [^:.;\n]{1,40})?|[Nn]gày (?:tổ chức|thi|khai mạc))(?:,?"
    r" (?:và )?địa điểm)?\s*:\s*(?:[^.;\n]{0,40}?)\Z"
)
_HELD = re.compile(
    r"(?:diễn ra|(?<!hoàn thành việc )tổ chức|được tổ chức|khai mạc|\w:|dự kiến)\s+(?:vào\s+|trong \d+ ngày,?\s+"
    r"|hồi\s+|lúc\s+|dự kiến\s+)?(?:\d{1,2} giờ(?: \d+(?: phút)?)?,?\s+)?\Z"
)
_NAMED_TIME = re.compile(r"(?:[Ll]ễ|[Hh]ội|[Cc]uộc|[Pp]hiên|[Đđ]ợt|[Kk]ỳ|[Gg]iải|[Đđ]ại hội)[^.;,:\n]{2,60}:\s\Z")
_CLAUSE_BREAK = re.compile(r"[.;\n\t](?:\s|\Z)")
# A document or a duty named after the event: its own day, not the event's, follows.
_OTHER_THING = re.compile(
    r"(?<!\w)(?:[Bb]áo cáo|gửi|[Hh]oàn thành|[Kk]ết thúc|[Đđ]ăng ký|[Tt]rình|nộp|xong|chậm nhất|treo|[Bb]an hành|ứng"
    r" trực|trực(?! tuyến| tiếp)|thông qua)(?!\w)"
)
# "hội thi trong 02 ngày", "Lễ hội diễn ra": these words tell when, they are no part of the name.
_TAIL = re.compile(
    r"(?:\s+(?:trong(?: các| \d{1,2})?(?: ngày| buổi)?|vào|diễn ra|được tổ chức|dự kiến|hồi|lúc|các))+\s*\(?\Z"
)
_TRIM = ' ,;:.-–(\u00a0\t\n“"'


def event_before(text: str, date: PrintedDate, low: int) -> tuple[int, int, bool] | None:
    """
    Find the name of the event of that date: where it begins and ends, and whether it comes every year.

    "ngày Quốc tế phụ nữ 8/3" -> "ngày Quốc tế phụ nữ", every year; "báo cáo … trước ngày 8/3" -> none.
    """
    window = date.from_ and date.relation == "since"
    if date.relation in ("before", "by", "since", "until_now", "after") and not window:
        return None
    point = date.due or date.from_ or ""
    if (len(point) == 4 and point[0] != "-") or "Q" in point or point.startswith("---"):
        return None
    month = not (len(point) == 10 or (point[0] == "-" and len(point) == 7))
    start = max(low, date.start - _REACH)
    for stop in _CLAUSE_BREAK.finditer(text, start, date.start):
        start = stop.end()
    pattern = (_SPELLS if date.from_ else _MONTHS) if month else _NAMES
    words = text[start : date.start].lower()
    if not any(word in words for word in _SIGNS):
        return None
    last = None
    for match in pattern.finditer(text, start, date.start):
        last = match
    if last is None and month and _NAMED_TIME.search(text, start, date.start):
        # "Phiên thứ nhất: tháng 02/2026": whatever has a name and a colon before its month.
        last = _NAMES.search(text, start, date.start)
        return last and (last.start(), len(text[: date.start].rstrip(_TRIM)), False)
    if last is None or (month and not date.from_ and not _stands_at(text, last.end(), date)):
        return None
    if _OTHER_THING.search(text, last.end(), date.start):
        return None
    tail = _TAIL.search(text, last.end(), date.start)
    end = tail.start() if tail else date.start
    while end > last.start() and text[end - 1] in _TRIM:
        end -= 1
    yearly = (month and not date.from_) or last.lastgroup == "yearly"
    return last.start(), end, yearly


def _stands_at(text: str, position: int, date: PrintedDate) -> bool:
    """A month names an event's time only when it stands right behind the name: "(tháng 6)"."""
    if date.relation == "within":
        return False
    between = text[position : date.start]
    return "," not in between.rsplit("(", 1)[-1] and (between.endswith("(") or len(between) < 60 or bool(date.from_))


def is_schedule(text: str, date: PrintedDate, low: int) -> bool:
    """Say whether the day stands behind "Thời gian:" or "tổ chức", and so tells when a thing happens."""
    if date.relation in ("before", "by") or (date.relation == "since" and not date.from_):
        return False
    point = date.due or date.from_ or ""
    whole = len(point) == 10 or (point[:2] == "--" and point[2] != "-" and len(point) == 7)
    return (
        whole
        and "Q" not in point
        and (
            _LABEL.search(text, max(low, date.start - 90), date.start) is not None
            or _HELD.search(text, max(low, date.start - 40), date.start) is not None
        )
    )
