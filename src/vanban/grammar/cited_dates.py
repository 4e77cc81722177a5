"""
The date and the issuer that stand behind the number or the name of a cited document.
"""

from __future__ import annotations

from vanban.text.patterns import lazy

_DAY = r"[Nn]gày|NGÀY"
_WHOLE = lazy(
    rf"[\s,;(]{{0,4}}(?:(?:được\s+)?(?:Quốc hội(?!\w)[^,;.:()\n]{{0,70}}?\s)?(?:ban hành|ký|thông qua)\s+)?"
    rf"(?:(?:hồi|lúc)\s+\d{{1,2}}\s?(?:giờ|h|g|[.:])\s?\d{{0,2}}(?:\s?phút)?,?\s+)?"
    rf"(?:(?:{_DAY})\s*|(?<=\s)(?=\d{{1,2}}\s+tháng\s+\d{{1,2}}\s+năm\s))"
    r"(?:(?P<day>\d{1,2})\s?[/.\-]\s?(?P<month>\d{1,2})\s?[/.\-]\s?(?P<year>\d{4})(?!\d)"
    r"|(?P<day2>\d{1,2})\s*(?:tháng|THÁNG)\s*(?P<month2>\d{1,2})\s*(?:năm|NĂM|[/.\-])\s*(?P<year2>\d{4})(?!\d)"
    r"|[\s.…_]*(?:tháng|/)[\s.…_]*(?P<month3>\d{1,2})?[\s.…_]*(?:năm|/)\s*(?P<year3>\d{4})(?!\d))"
)
_MONTH = lazy(r"[\s,(]{0,3}tháng\s+(?P<month>\d{1,2})\s*(?:năm|/)\s*(?P<year>\d{4})(?!\d)")
_YEAR = lazy(r"[\s,(]{0,3}(?:năm|NĂM)\s+(?P<year>(?:19|20)\d\d)(?!\s?[-–]\s?\d|\d)")
_BARE_YEAR = lazy(r"\s+(?P<year>(?:19|20)\d\d)(?!\s?[-–/]\s?\d|[\d%.,]\d)(?=[\s,;.:)]|$)")
_OF = lazy(r"[\s,]{0,3}(?:(?:ngày|năm)\s+)?\(?(?:của|giữa|do)\s+")
# Begins with one set of letters, so a search skips all others at little cost.
_ISSUER_ENDS = lazy(
    r"[;.:()\[\]\s“”\",](?:(?<=[;.:()\[\]\n\t\u2028“”\"])|(?<=,)(?!\s(?:Thể thao|Thương binh|Gia đình|chống|Báo chí"
    r"|truyền hình|cứu|tìm|phòng|thị xã|an toàn|trật tự)(?!\w))"
    r"|(?<=\s)(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|triển khai|thực hiện|khóa|khoá|tại|trong|để|nhằm|được"
    r"|đã|năm|ngày|giai đoạn|số|thông qua|"
    r"thông báo|công bố|kèm|và các|chỉ đạo|đến|có|là|theo|với|cho|trên|bổ sung|thay thế|giao|yêu cầu|đối với"
    r"|tăng cường|tiếp tục|liên quan|-\s)(?!\w)"
    r"|(?<=\s)[-–]\s(?=về|V/v)|(?<=\s)và\s(?=Luật|Bộ luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Thông|Công văn|Công điện"
    r"|Hướng dẫn|Chương trình|Đề án|Kết luận|Văn bản|Quy|"
    r"Pháp lệnh|Tờ trình|Báo cáo|số))"
)
# A steering committee is named after its field, which "về" opens as it opens the subject of a document elsewhere.
_BODIES_FOR = ("Ban Chỉ đạo", "Ban chỉ đạo", "BCĐ", "Hội đồng quốc gia", "Ủy ban quốc gia", "Ủy ban Quốc gia")
_BODY_FIELD = lazy(
    r"\s+về\s+(?:an toàn thực phẩm|phòng,? chống (?:thiên tai|tội phạm|tham nhũng|dịch)"
    r"(?:,? (?:và )?(?:cứu hộ|tìm kiếm cứu nạn))?"
    r"|chuyển đổi số|nhân quyền|du lịch|xúc tiến thương mại|giảm nghèo(?: bền vững)?|người cao tuổi|người khuyết tật"
    r"|hội nhập quốc tế|cải cách hành chính|đổi mới giáo dục)"
)
_BEFORE = lazy(r"(?<!\w)[Nn]gày\s+\d")
_NO_STOP = lazy(r"[^.;:]*")
# The longest name of an issuer: two departments joined for a common programme.
_LONGEST_ISSUER = 160


def date_behind(text: str, position: int, *, bare_year: bool = False) -> tuple[str | None, int]:
    """
    Read the date that belongs to what ends at `position`; return it and where it ends.

    It may stand behind the issuer: "57-NQ/TW của Bộ Chính trị ngày 22/12/2024".
    """
    read = _date_at(text, position, bare_year)
    if read is not None:
        return read
    of = _OF.match(text, position)
    if of is not None and text[of.end() : of.end() + 1].isupper():
        end = _ISSUER_ENDS.search(text, of.end(), of.end() + _LONGEST_ISSUER)
        if end is not None and end.group().strip() in ("ngày", ",", "năm", "("):
            read = _date_at(text, end.start(), False)
            if read is not None and len(read[0] or "") > 4:
                return read
    return None, position


def date_before(text: str, begin: int, end: int) -> str | None:
    """Read "Ngày 21/4/2031, Bộ Y tế đã ban hành" that ends at `end`."""
    match = None
    for match in _BEFORE.finditer(text, begin, end):  # noqa: B007 -- the last one
        pass
    read = _date_at(text, match.start(), False) if match else None
    return read[0] if read and _NO_STOP.fullmatch(text, read[1], end) else None


def _date_at(text: str, position: int, bare_year: bool) -> tuple[str | None, int] | None:
    match = _WHOLE.match(text, position)
    if match is not None:
        year = match["year"] or match["year2"] or match["year3"]
        month = match["month"] or match["month2"] or match["month3"]
        day = match["day"] or match["day2"]
        return _iso(year, month, day), match.end()
    match = _MONTH.match(text, position)
    if match is not None:
        return _iso(match["year"], match["month"], None), match.end()
    match = _YEAR.match(text, position) or (_BARE_YEAR.match(text, position) if bare_year else None)
    return (match["year"], match.end()) if match is not None else None


def _iso(year: str, month: str | None, day: str | None) -> str:
    if month is None or not 1 <= int(month) <= 12:
        return year
    if day is None or not 1 <= int(day) <= 31:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}"


def issuer_behind(text: str, position: int) -> str | None:
    """Return who issued it: the words after "của", up to what the document is about."""
    of = _OF.match(text, position)
    if of is None or not text[of.end() : of.end() + 1].isupper():
        return None
    end = _ISSUER_ENDS.search(text, of.end(), of.end() + _LONGEST_ISSUER)
    stop = end.start() if end else of.end() + _LONGEST_ISSUER
    if end and text.startswith(_BODIES_FOR, of.end()):
        field = _BODY_FIELD.match(text, stop)
        stop = field.end() if field else stop
    name = " ".join(text[of.end() : stop].split()).strip(" ,").removesuffix(" và")
    return name or None
