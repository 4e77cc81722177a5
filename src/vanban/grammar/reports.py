"""The words of reporting: whether a sentence orders a report, of which kind, to whom, through whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.grammar.actors import read_agencies
from vanban.model import Duty

# A report that is owed; "để tổng hợp, báo cáo" says only what is done with another thing.
_IN_PASSING = (
    *("để ", "Để ", "để tổng hợp, ", "để tổng hợp và ", "để tổng hợp "),
    *(
        "kèm ",
        "kèm theo ",
        "chốt số liệu ",
        "chốt số liệu: ",
        "để theo dõi, ",
        "để theo dõi, tổng hợp, ",
        "để tổng hợp chung, ",
    ),
)
_OTHER_REPORTS = (
    *(
        " viên",
        " chính trị",
        " bằng văn bản",
        *(f" số {digit}" for digit in "0123456789:…."),
        " thẩm tra",
        " thẩm định",
        " tài chính",
        " quyết toán",
    ),
    *(" giải trình", " kinh tế"),
    *(f" số {digit}" for digit in "0123456789:…."),
)
# "báo cáo Thường trực Đảng ủy và trình Ban Thường vụ cho ý kiến": a draft goes up, no report is owed.
_HANDED_UP = re.compile(
    r"[^.;]{0,80}?(?:,| và) trình [^.;]{0,80}?(?:xem xét|cho ý kiến|phê duyệt|ban hành|quyết định|thông qua|ký)(?!\w)"
    r"|(?!kết quả|tình hình|tiến độ)[^.;,]{0,60}? (?:xem xét, )?(?:quyết định|phê duyệt|cho ý kiến)(?!\w)"
)


# What is sent in again and again is a report whatever it is called.
_RESULTS = re.compile(
    r"(?:[Gg]ửi|[Tt]ổng hợp|[Bb]áo) kết quả (?:thực hiện|triển khai|hoạt động|công tác)(?=[^.;]*(?:về|gửi|cho|đến|để))"
)
_AGAIN = re.compile(r"[Đđ]ịnh kỳ|(?:[Hh]ằng|[Hh]àng) (?:tuần|tháng|quý|năm)|cuối quý|6 tháng")


def owed_at(text: str, start: int, end: int) -> list[int]:
    """Return where a report that is owed is worded; "để tổng hợp, báo cáo" only says what becomes of something."""
    found = []
    position = text.find("áo cáo", start, end)
    while position >= 0:
        begin = position - 1
        other = text.startswith(_OTHER_REPORTS, position + 6) or text.endswith(_IN_PASSING, max(0, begin - 30), begin)
        if begin >= start and text[begin] in "bB" and not other and not _HANDED_UP.match(text, begin + 7, end):
            found.append(begin)
        position = text.find("áo cáo", position + 6, end)
    if not found and "kết quả" in text[start:end]:
        results = _RESULTS.search(text, start, end)
        if results and _AGAIN.search(text, max(0, start - 60), end):
            found.append(results.start())
    return found


# A thing that is handed in or done by the day instead.
_THINGS = (
    r"(?:[Kk]ế hoạch|danh sách|hồ sơ|văn bản|đề xuất|dự toán|dự thảo|đăng ký|ý kiến|tài liệu|phương án|nhu cầu|sản phẩm"
    r"|bài|tin|quyết định|số liệu|thông tin|phiếu|biểu|minh chứng|đề cương|nội dung|[Cc]ông văn|[Tt]ờ trình"
    r"|[Cc]hương trình)"
)
# Begins with the first letters of all its words: without, it takes three times as long; so does _TO.
OTHER = re.compile(
    rf"(?=[GgNnTtCcXxBbLlHhĐđPpRrKk])(?:(?:[Gg]ửi|[Nn]ộp|[Tt]rình|[Cc]ung cấp)\s+(?:\w+\s+){{0,2}}{_THINGS}(?!\w)"
    r"|(?:(?:x|(?<!\w )X)ây dựng|[Bb]an hành|[Ll]ập|[Hh]oàn thiện|[Đđ]ăng ký"
    r"|(?<!bầu )(?<!ứng )(?<!\w)[Cc]ử|[Pp]hê duyệt|[Rr]à soát|[Tt]ham mưu|[Tt]hành lập|[Kk]iện toàn|[Tt]hẩm định"
    r"|[Cc]ông bố|[Bb]ố trí|[Pp]hân bổ|[Kk]ết thúc)(?![^.;,]{0,30}(?:báo cáo|kết quả))(?=\s)"
    r"|[Hh]oàn thành\s(?!trước|xong|trong|vào|báo cáo)"
    r"|(?:(?<=[,;:] )|(?<=và ))(?:[Tt]ổ chức|[Tt]riển khai|[Tt]hực hiện|[Cc]ập nhật|[Gg]iải ngân)\s)"
)
_NOUN = re.compile(
    r"(?:[Cc]hế độ(?: thông tin,?)?|các|gửi|mẫu|[Đđ]ề cương|nội dung|số liệu|biểu mẫu|hệ thống|hạn|phục vụ"
    r"|(?<!thu thập )thông tin,?|thống kê,|xác minh,?|theo|trong|loại|của|tại|dự thảo|phát hiện,?"
    r"|phát hiện và|Giám sát,|việc|công tác) \Z"
)
_ORDERED = re.compile(
    r"[Bb]áo cáo\s+(?:nhanh\s+|bằng văn bản\s+|ngay\s+|kịp thời\s+|định kỳ\s+|đột xuất\s+|(?:về\s+)?(?:kết quả|tình"
    r" hình|tiến độ|việc thực hiện|số lượng|hằng|hàng|tuần|ngày|quý|tháng|năm|sơ kết|tổng kết|đánh giá|theo quy định"
    r"|thường xuyên|[0-9]|cấp trên))"
)
_TURNED = re.compile(
    r"(?:[Đđ]ịnh kỳ|[Tt]hường xuyên|[Đđ]ột xuất|(?:hằng|hàng|Hằng|Hàng|mỗi|Mỗi) (?:ngày|tuần|tháng|quý"
    r"|năm))[^.;]{0,60}\Z"
)
_ROUTINE = re.compile(r"[Bb]áo cáo (?:hằng|hàng|định kỳ|nhanh|đột xuất)")
_TROUBLE = re.compile(r"(?:khó khăn|vướng mắc|phát sinh|vượt thẩm quyền|bất cập)")
_ON_DEMAND = re.compile(r"đột xuất|khi có yêu cầu|theo yêu cầu|nếu có|vượt thẩm quyền|(?:khó khăn|vướng mắc)")
_TELLS = re.compile(
    r"(?:[Pp]hản ánh|[Bb]áo cáo|[Tt]hông tin|[Pp]hản hồi|[Đđ]ề xuất|[Kk]iến nghị)(?:[^.;:(]{0,40}?\s)(?:về|đến|với"
    r"|cho|gửi)\s|[Bb]áo cáo\s+(?=[A-ZĐỦ])|phản ánh kịp thời"
)

# Each with words of which one stands in all that it finds: looked for first.
_KINDS: tuple[tuple[tuple[str, ...], re.Pattern[str], Duty], ...] = (
    (("ành động", "cao điểm"), re.compile(r"Tháng [Hh]ành động|tháng [Hh]ành động|Tháng cao điểm"), Duty.ACTION_MONTH),
    (("6 tháng", "sáu tháng", "giữa năm"), re.compile(r"(?:0?6|sáu) tháng|giữa năm"), Duty.SIX_MONTH),
    (("uý",), re.compile(r"(?<!\w)[Qq]uý(?!\w)"), Duty.QUARTERLY),
    (
        ("năm", "Năm", "12 tháng"),
        re.compile(
            r"[Tt]ổng kết (?:công tác )?năm|(?:cả|hằng|hàng|báo cáo|kết quả|cuối|01|một|1) năm|(?<!\d )[Nn]ăm:|,? (?:và"
            r" )?(?<!\d )năm(?=\s*(?:\(|,|;|trước|$))|12 tháng|kết quả[^.;,\d]{0,60} năm 20\d\d|(?:báo cáo|và) năm"
            r"|[Bb]áo cáo[^.;,\d]{0,80} năm 20\d\d"
        ),
        Duty.ANNUAL,
    ),
    (
        ("tháng",),
        re.compile(
            r"(?:hằng|hàng|mỗi|theo|báo cáo|kỳ|định kỳ|kết quả) tháng|(?<!\w)(?<!\d )(?<!sáu )tháng(?=\s*(?:\(|,|;"
            r"|trước))"
        ),
        Duty.MONTHLY,
    ),
    (
        ("đột xuất", "yêu cầu", "báo cáo"),
        re.compile(r"đột xuất|khi có yêu cầu|theo yêu cầu|kịp thời báo cáo|báo cáo kịp thời|báo cáo ngay"),
        Duty.ON_DEMAND,
    ),
)
# "quý I, 6 tháng, 9 tháng, năm lần lượt trước ngày 10/3, 10/6, 10/9 và 10/12": the first for the first.
_LISTED = re.compile(
    r"(?P<quarterly>(?<!\w)[Qq]uý(?!\w))|(?P<six_month>(?:0?6|sáu) tháng)|(?P<other>(?:0?9|chín) tháng)"
    r"|(?P<annual>(?<!\w)năm(?! 20\d\d\b| học|\w))|(?P<monthly>(?<!\w)tháng(?! \d|\w))"
)
_TO = re.compile(
    r"(?=[BbGgvctl])"
    r"(?:[Bb]áo cáo(?:\s+nhanh)?|[Gg]ửi(?:\s+báo cáo)?|về|cho|với|trình|lên)\s+(?:(?:về|đến|cho|với|tới)\s+)?"
)
_VIA = re.compile(r"qua\s+")
_AGENT_LETTERS = frozenset("ABCĐHKLMNPQSTUỦVBXcsđpbltgvuưhnuk")


@dataclass(slots=True)
class Kinds:
    """The kinds of reports that words name, in their order."""

    found: list[tuple[int, Duty]]

    def best(self) -> Duty:
        return self.found[-1][1] if self.found else Duty.OTHER


def last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """Return where the last match begins."""
    found = None
    for match in pattern.finditer(text, start, end):
        found = match.start()
    return found


def kinds_in(words: str) -> list[Duty]:
    """Name the kinds in the order in which the words print them."""
    found = []
    for signs, pattern, duty in _KINDS:
        last = last_match(pattern, words, 0, len(words)) if any(sign in words for sign in signs) else None
        if last is not None:
            found.append((last, duty))
    return [duty for _, duty in sorted(found)]


def kinds_in_turn(words: str) -> list[Duty]:
    """Name the kinds of a list that "lần lượt" divides over as many days; empty without that word."""
    place = words.find("lần lượt")
    return [Duty(str(match.lastgroup)) for match in _LISTED.finditer(words, 0, place)] if place >= 0 else []


def is_owed(words: str) -> bool:
    """Say whether an undated sentence orders a report ("định kỳ báo cáo tình hình")."""
    for start in owed_at(words, 0, len(words)):
        before = words[:start]
        if _ROUTINE.match(words, start) and before.endswith("chế độ "):
            return True
        if _NOUN.search(before[-24:]) and not (before.endswith("gửi ") and _TURNED.search(before[-90:])):
            continue
        if _ORDERED.match(words, start) or _TURNED.search(before[-90:]) or words[start + 8 : start + 9].isupper():
            return True
    return False


def tells_trouble(words: str) -> re.Match[str] | None:
    """Find the report that is owed only when trouble arises, in the closing paragraph."""
    return _TELLS.search(words) if _TROUBLE.search(words) else None


def on_demand(words: str) -> bool:
    return _ON_DEMAND.search(words) is not None


def receiver(text: str, start: int, end: int) -> tuple[str | None, str | None]:
    """Read to whom a report goes and through whom: "về UBND tỉnh (qua Sở Nội vụ để tổng hợp)"."""
    to: str | None = None
    for match in _TO.finditer(text, start, end):
        phrase = read_agencies(text, match.end(), end)
        if phrase is None or text[max(start, match.start() - 7) : match.start()].endswith("ối hợp "):
            continue
        to = " ".join(text[phrase.start : phrase.end].split())
        break
    return to, through(text, start, end)


def through(text: str, start: int, end: int) -> str | None:
    for match in _VIA.finditer(text, start, end):
        phrase = read_agencies(text, match.end(), end)
        if phrase is not None:
            return " ".join(text[phrase.start : phrase.end].split())
    return None
