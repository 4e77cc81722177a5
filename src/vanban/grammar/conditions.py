"""
What a duty waits for ("khi có hướng dẫn của tỉnh", "sau khi kế hoạch được phê duyệt"), and the terms that run from
there ("chậm nhất 05 ngày làm việc sau khi kết thúc", "trong vòng 24 giờ kể từ khi phát hiện").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.model import Recurrence
from vanban.text.patterns import lazy


@dataclass(slots=True)
class Turn:
    """How often a duty comes round, or what it waits for."""

    start: int
    end: int
    recurring: Recurrence | None
    condition: str | None


_LONGEST = 160
_KHI = lazy(r"hi (?<=[kK]hi )(?=\w)")
_FROM_DAY = lazy(r"ừ ngày (?:(?<=[kK]ể từ ngày )|(?<=tính từ ngày ))(?=[^\W\d])")
# What may stand before "khi" and belongs to it, and with what it is another word: "trong khi", "đôi khi".
_BEFORE_KHI = lazy(r"(?:[Nn]gay (?:sau )?|[Ss]au |[Tt]rước |[Kk]ể từ |[Tt]ính từ |[Cc]ho đến |[Đđ]ến )\Z")
_LINKING = frozenset(("ngay", "sau", "trước", "từ", "đến"))
_NO_CONDITION = frozenset(("trong", "dù", "một", "song", "đôi", "không", "có"))
# A term before it is part of it: "chậm nhất 05 ngày làm việc sau khi …".
_TERM = lazy(
    r"(?:(?:[Cc]hậm|[Mm]uộn) nhất(?: là)?|[Tt]rong(?: vòng| thời (?:hạn|gian))?|[Kk]hông quá|[Tt]hời hạn|[Ss]au"
    r"|[Tt]rước)(?: (?:là|không quá|tối đa|sau|trước|vòng|trong))*"
    r" (?:\d{1,3}|một|hai|ba|bốn|năm|bảy|mười)(?: \([^()\n]{1,14}\))?"
    r" ?(?:ngày|giờ|tháng|tuần|phút|h)(?: làm việc)?,? \Z"
)
# What a duty at the end of its sentence waits for; other conditions say for whom or how ("khi có nhu cầu").
_WAITED = lazy(
    r"[Kk]hi (?:có (?:dấu hiệu|lũ|ngộ độc|yêu cầu|hướng dẫn|chỉ đạo|thay đổi|dịch|sự cố|tình huống|vụ"
    r" việc|văn bản|phát sinh|thông báo|lệnh|đề nghị|mưa|bão|thiên tai|khối lượng|biến động|sự thay đổi|ý kiến"
    r"|kết quả|quyết định|kế hoạch|cháy|tai nạn|thông tin|tin báo|đủ điều kiện|kết luận|điều kiện|chủ trương"
    r"|phản ánh|kiến nghị|khiếu nại|đơn|hành vi|nguy cơ|ca (?:bệnh|mắc)|trường hợp|tin)"
    r"|được (?:điều động|yêu cầu|giao|phê duyệt|huy động|phân công|mời|trưng tập)|phát hiện|xảy ra|xuất hiện"
    r"|bùng phát|phát sinh|cần thiết|cần(?= *[.;,)\n]|\Z)|tiếp nhận|nhận được|giải quyết|kết thúc|hoàn thành"
    r"|ban hành|đủ)(?!\w)"
)
_AFTERWARDS = lazy(
    r".{0,120}(?:phê duyệt|ban hành|thông qua|có hiệu lực|hướng dẫn|kết thúc|hoàn thành|được|nhận|tiếp thu|có )"
)
_BEFOREHAND = lazy(r"khi (?:vào|bước|khai|bắt đầu|thực hiện|ban hành|trình|kết thúc|tổ chức|diễn ra)")
# "kỹ năng thoát nạn khi xảy ra cháy": what is taught or written down for the case, no duty that waits for it.
_TAUGHT = ("kỹ năng", "cách ", "kiến thức", "quy trình", "kịch bản", "phương án")
_OPENING = lazy(
    r"[Kk]hi (?:có|xảy ra|xuất hiện|bùng phát|phát hiện|được|phát sinh|nhận|tiếp nhận|cần|kết thúc|hoàn thành|ban hành)"
    r"(?!\w)"
)
_OF_PEOPLE = lazy(r"[Kk]hi có (?:nhu cầu|thai|con|người)(?!\w)")
_ASKED = lazy(r"(?:[Kk]hi có|[Tt]heo) yêu cầu")
_HARD_STOP = lazy(r"[;:()\n\t]|\.(?!\d)|(?<=\s)[-–](?=\s)")
# What opens the duty behind the condition: a verb, someone who does it, or a word between the two.
_DUTY = lazy(
    r"\s*(?:và |thì )?(?:[A-ZĐỦ]\w*|phải|cần|thì|kịp thời|ngay|chủ động|không|tiến hành|nhanh chóng|tăng cường|đề nghị"
    r"|yêu cầu|đồng thời|báo|thông báo|thông tin|thành lập|xác minh|tổ chức|triển khai|thực hiện|phối hợp|tham mưu"
    r"|xử lý|gửi|trình|lập|tiếp tục|rà soát|kiểm tra|chỉ đạo|hướng dẫn|huy động|bố trí|cử|đưa|hỗ trợ|khẩn trương|giao"
    r"|ban hành|xây dựng|sẵn sàng|áp dụng|kích hoạt|ưu tiên|bảo đảm|đảm bảo|điều tra|cung cấp|tuyên truyền|đăng ký"
    r"|kiện toàn|sửa đổi|bổ sung|hoàn thành|hoàn thiện|công bố|công khai|cập nhật|theo dõi|đôn đốc|tổng hợp|phổ biến"
    r"|các|cán bộ|công chức|nhân viên|giáo viên|tổ|cơ quan|đơn vị|lực lượng|lãnh đạo|trưởng"
    r"|chủ (?:đầu tư|hộ|cơ sở|tịch|trì|rừng|nguồn|phương tiện)|người (?:đứng|dân|phụ|phát))(?!\w)"
)
_CLAUSE_OPENS = ".;(:\n\t-+–"


def find_conditions(text: str, start: int, end: int) -> Iterator[Turn]:
    """Yield what duties wait for, in reading order of each of the two kinds."""
    for match in _KHI.finditer(text, start, end):
        turn = _at_khi(text, match.start() - 1, start, end)
        if turn is not None:
            yield turn
    for match in _FROM_DAY.finditer(text, start, end):
        since = text.rfind(" ", start, text.rfind(" ", start, match.start())) + 1  # "kể từ", "tính từ"
        term = _term_before(text, start, since)
        if term is not None and "hiệu lực" not in text[max(start, term - 30) : term]:
            yield _turn(text, term, _end_of_clause(text, match.end(), end, opens=False))


def _at_khi(text: str, khi: int, start: int, end: int) -> Turn | None:
    if khi > start and text[khi - 1].isalnum():
        return None
    words = text[max(start, khi - 10) : khi].split()
    last = words[-1].lstrip('(“"-').lower() if words else ""
    if last in _NO_CONDITION:
        return None
    before = _BEFORE_KHI.search(text, max(start, khi - 12), khi) if last in _LINKING else None
    begin = before.start() if before else khi
    term = _term_before(text, start, begin)
    if term is not None:
        return _turn(text, term, _end_of_clause(text, khi + 4, end, opens=False))
    opens = _opens_clause(text, begin, start)
    link = before.group().strip().lower() if before else ""
    if _OF_PEOPLE.match(text, khi) or not _is_waited_for(text, khi, link, end, opens=opens):
        return None
    return _turn(text, begin, _end_of_clause(text, khi + 4, end, opens=opens))


def _term_before(text: str, start: int, position: int) -> int | None:
    """Return where the term begins that ends at the position: "trong vòng 24 giờ "."""
    low = max(start, position - 60)
    if not text[low:position].rstrip(" ,").endswith(("ngày", "giờ", "tháng", "tuần", "phút", "việc", "h")):
        return None
    term = _TERM.search(text, low, position)
    return term.start() if term else None


def _opens_clause(text: str, begin: int, start: int) -> bool:
    behind = begin - 1
    while behind >= start and text[behind] in " \u00a0*":
        behind -= 1
    return behind < start or text[begin].isupper() or text[behind] in _CLAUSE_OPENS


def _is_waited_for(text: str, khi: int, before: str, end: int, *, opens: bool) -> bool:
    if before == "trước":
        return _BEFOREHAND.match(text, khi) is not None
    if before in ("sau", "ngay sau", "kể từ", "tính từ"):
        stop = _end_of_clause(text, khi + 4, end, opens=opens)
        return _AFTERWARDS.match(text, khi + 4, stop) is not None
    if before in ("đến", "cho đến"):
        return False
    if opens:
        return _OPENING.match(text, khi) is not None
    return _WAITED.match(text, khi) is not None and not _is_taught(text, khi)


def _is_taught(text: str, khi: int) -> bool:
    clause = text[max(0, khi - 48) : khi]
    clause = clause[max(clause.rfind(";"), clause.rfind("\n"), clause.rfind(". ")) + 1 :]
    return any(words in clause for words in _TAUGHT)


def _turn(text: str, begin: int, finish: int) -> Turn:
    words = text[begin:finish]
    return Turn(begin, finish, Recurrence.ON_DEMAND if _ASKED.match(words) else None, words)


def _end_of_clause(text: str, position: int, end: int, *, opens: bool) -> int:
    """Return where the condition ends: before the duty that follows it, or with its sentence."""
    limit = min(end, position + _LONGEST)
    stop = _HARD_STOP.search(text, position, limit)
    last = stop.start() if stop else limit
    first = comma = text.find(",", position, last)
    while comma >= 0:
        if _DUTY.match(text, comma + 1, last):
            last = comma
            break
        comma = text.find(",", comma + 1, last)
    else:
        # Nothing says where the duty begins: at the head of a clause behind the first comma, else there is none.
        last = first if opens and first >= 0 else last
    return position + len(text[position:last].rstrip(" ,\u00a0*"))
