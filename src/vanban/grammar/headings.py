"""
What the heading of a document says: motto, number line, date line, title (Nghị định 30/2020/NĐ-CP, annex I;
party documents: Hướng dẫn 36-HD/VPTW).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from vanban.grammar.document_types import ABBREVIATIONS
from vanban.model import Span
from vanban.text.patterns import lazy

COLUMN_GAP = lazy(r"\t+| {3,}|\u00a0{3,}| ?\| ?")
MOTTO = lazy(
    r"C[ỘÔ]NG\s+H(?:ÒA|OÀ|OA)\s+X[ÃA]\s+H[ỘÔ]I|CỘNG\s*H[ÒO][AÀ].*VIỆT NAM|Đ[ộôo]c\s+l[ậâa]p\s*[-–—]?\s*T[ựưu]\s+do"
    r"|ĐỘC LẬP\s*[-–—]\s*TỰ DO"
    r"|CHỦ NGHĨA VIỆT NAM$|^CỘNG(?: H(?:ÒA|OÀ))?(?: XÃ)?$|^H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA$"  # torn by a narrow column
    r"|Đ[ẢA]NG\s+C[ỘÔ]NG\s+S[ẢA]N\s+VI[ỆÊ]T\s+NAM\s*$|Cộng hòa xã hội chủ nghĩa Việt Nam$|^ĐOÀN (?:TNCS"
    r"|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$"
)
WHOLE_MOTTO = lazy(
    r"C[ỘÔ]NG\s+H(?:ÒA|OÀ|OA)\s+X[ÃA]\s+H[ỘÔ]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆÊ]T\s+NAM"
    r"|Đ[ộôo]c\s+l[ậâa]p\s*[-–—]\s*T[ựưu]\s+do\s*[-–—]\s*H[ạa]nh\s+ph[úu]c"
    r"|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM"
    r"|(?<!ƯƠNG )(?<!HÀNH )(?<!BCH )ĐOÀN\s+(?:TNCS|THANH\s+NIÊN\s+CỘNG\s+SẢN)\s+HỒ\s+CHÍ\s+MINH$"
)
# A wide gap behind one of these is a blank to be filled in, not the gap between two columns.
UNFINISHED = lazy(r"(?:^(?:Số|SỐ)\s*[:.]?|,?\s*[Nn]gày[\s.…]*|tháng[\s.…\d]*|năm)$")
# Lines that only draw a rule, mark a party heading, or number a page.
RULE = lazy(r"[\s\-–—_=*.·•…~+o⁎∗¯‾─━═]{1,80}$|[-–]?\s*\d{1,3}\s*[-–]?$")
STAMPED = lazy(
    r"(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TỐI MẬT|TUYỆT MẬT|MẬT|DỰ THẢO|Dự thảo|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI"
    r"|BẢN SAO|SAO Y)\b.{0,40}$"
)

_BLANKS = r"[\s.…_]*"
NUMBER_LINE = lazy(
    r"(?:Số|SỐ|Sô|So)(?![\w])\s*[:.;]?\s*(?P<number>\d[\d ]{0,6}[a-zA-Z]?)?" + _BLANKS + r"(?:(?P<join>[/\-–])\s*"
    r"|(?=[A-ZĐ]{2,5}\s?/))(?P<symbol>(?:(?:19|20)\d\d\s*/\s*)?[A-ZĐ][\w&.]*(?:\s?[-–/]\s?[A-ZĐ&][\w&]*)*)"
)
BARE_NUMBER_LINE = lazy(r"(?:Số|SỐ)\s*:?\s*(?P<number>\d{1,6})?" + _BLANKS + r"[/\-–]?\s*$")
DATE_LINE = lazy(
    # a dispatch tells the hour: "Hà Sơn, hồi 15 giờ 30 phút ngày 21 tháng 01 năm 2031"
    r"(?:(?P<place>[^\W\d_][^,;:\d]{0,58}?)\s*[,;.]?\s*"
    r"(?:(?:(?:hồi|lúc)\s*)?\d{1,2}\s*(?:giờ|h|g|:)\s*(?:\d{1,2}\s*(?:phút|ph)?)?[\s,]*)?"
    r"|[\s.…_,]*)[Nn]g[àa]y(?P<day>[\s.…_]*\d{0,2}[\s.…_]*)th[áa]ng(?P<month>[\s.…_]*\d{0,2}[\s.…_]*)"
    r"n[ăa]m[\s.…_]*(?P<year>\d{0,4})[\s.…_]*"
)
SHORT_DATE_LINE = lazy(
    r"(?:(?P<place>[^\W\d_][^,;:\d]{1,58}?)\s*,\s*(?:ngày\s*)?|[Nn]gày\s*)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d\d)\s*$"
)
# What a narrow column tears: "Số:" / "12/QĐ-UBND", "Nam" / "Sơn, ngày 5 tháng 3" / "năm 2031".
LONE_NUMBER_WORD = lazy(r"(?:Số|SỐ)\s*:?$")
HALF_PLACE = lazy(r"[A-ZĐ][a-zà-ỹ]{0,6}(?: [A-ZĐ][a-zà-ỹ]{0,6})?$")
TORN_DATE_LINE = lazy(r"[A-ZĐ][^\W\d_]*(?: [A-ZĐ][^\W\d_]*){0,2}\s*,\s*ngày\s")
SUBJECT = lazy(r"(?:V/v|V/V|v/v|V\.v|Về việc|Vv)\b[:.]?")
ADDRESSEES = lazy(r"(?:\*\*)?(?:Kính ?g[ửở]i|KÍNH ?GỬI|Kính ?trình|Kính ?mời)\b")

# With what a paper came is no part of its title: "(Kèm theo Công văn số …)".
ENCLOSED = lazy(
    r"\((?:Ban hành kèm|Kèm|kèm|Đính kèm)(?: theo)?\s|Ban hành kèm theo (?:Quyết định|Công văn|Kế hoạch|Nghị quyết)\s"
)
# A web page or a copied list gives the whole heading as one line.
HEADLINE = lazy(
    r"(?P<type>[A-ZĐ][^\W\d_]+(?: [^\W\d_]+){0,2}) số\s?:?\s?(?P<number>\d{1,6}[a-zA-Z]?)\s?[/–-]\s?"
    r"(?P<symbol>(?:20\d\d/)?[A-ZĐ][\w&.]*(?:[-–/][A-ZĐ&][\w&]*)*)"
    r",? (?P<date>ngày \d{1,2}(?:/\d{1,2}/| tháng \d{1,2} năm )\d{4}),?\s+"
    r"(?P<title>(?:V/v|V/V|v/v|Về việc|về việc)\s.{5,300})$"
)
# How urgent it is stands behind the type of a dispatch: "CÔNG ĐIỆN KHẨN".
URGENCY = lazy(r"[\s(]*(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN CẤP|KHẨN)(?: HẸN GIỜ)?[\s)]*$")
DISPATCHED = lazy(r"[^.;\n]{3,120}\b(?:điện|ĐIỆN|gửi|GỬI)\s*:(?=\s|\*|$)")

AGENCY_WORDS = (
    "ỦY BAN|UỶ BAN|UBND|TỔNG LIÊN ĐOÀN|TỔNG HỘI|CƠ QUAN|BAN CHẤP HÀNH|UBMTTQ|UBMT|HỘI ĐỒNG|HĐND|SỞ|BAN|BỘ|CỤC"
    "|CHI CỤC|TỔNG CỤC|VỤ|PHÒNG|TRUNG TÂM|TRƯỜNG"
    "|BỆNH VIỆN|CÔNG AN|HỘI|LIÊN ĐOÀN|"
    "ĐOÀN|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THỊ ỦY|QUẬN ỦY|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ"
    "|MẶT TRẬN|VIỆN|TÒA ÁN|TOÀ ÁN|KHO BẠC|"
    "BẢO HIỂM|NGÂN HÀNG|ĐÀI|BÁO|VĂN PHÒNG|THANH TRA|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN"
    "|HỌC VIỆN|ĐẠI HỌC|CÔNG ĐOÀN|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|XÃ ĐOÀN|PHƯỜNG ĐOÀN|CHI ĐOÀN|CHI HỘI|HIỆP HỘI"
    "|QUÂN KHU|QUÂN ĐOÀN|SƯ ĐOÀN|LỮ ĐOÀN|TRUNG ĐOÀN|TIỂU ĐOÀN|CHI NHÁNH|BẢO TÀNG|THƯ VIỆN|BCH|BCĐ|BQL|TẠP CHÍ|TỔ|"
    "TRẠM|HẠT|ĐỘI|THUẾ|HẢI QUAN|KIỂM TOÁN|TIỂU BAN|LIÊN MINH|LIÊN HIỆP|QUỸ|NHÀ|CHỦ TỊCH|HỢP TÁC XÃ"
)
AGENCY_OPENS = lazy(rf"(?:{AGENCY_WORDS})(?![\w,])")
AUTHORITY = lazy(
    r"(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|BỘ TRƯỞNG|GIÁM ĐỐC|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BAN CHẤP HÀNH"
    r"|BAN THƯỜNG VỤ|TRƯỞNG |"
    r"HIỆU TRƯỞNG|CHÁNH |VIỆN TRƯỞNG|CỤC TRƯỞNG|TỔNG |TƯ LỆNH|BAN BÍ THƯ|BỘ CHÍNH TRỊ)"
)
# A title whose line ends so goes on with the name of an authority.
WAITS_FOR_NAME = lazy(r"(?:(?<!\w)(?:CỦA|CỦA THỦ TƯỚNG|VỀ|VÀ|CHO|TẠI|THEO|DO|THUỘC)|[,;(\-–])$")
# "Đơn vị soạn thảo: …" below the title tells something else.
LABELLED = lazy(r"(?!(?:Với )?[Cc]hủ đề)[A-ZĐ][^\W\d_]*(?: [^\W\d_]+){1,5}\s?:\s\S")
# "KHÓA XVII, KỲ HỌP THỨ 30", "QUYẾT NGHỊ:" stand in every resolution and order nothing.
FORMULA = lazy(r"KH[ÓO][AÁ]\b.*KỲ HỌP|KỲ HỌP|QUYẾT NGHỊ\b|QUYẾT ĐỊNH\s*:|[^.;\n]{3,80} CHỈ THỊ\s*:")
BODY_OPENS = lazy(
    r"(?:Căn cứ|Thực hiện|Theo |Để |Xét |Nhằm |Trên cơ sở|Trong (?!khuôn)|Hiện nay|Thời gian qua|Vừa qua|Sau khi"
    r"|Hưởng ứng|Quán triệt|Chấp hành|"
    r"Ngày \d|Năm \d{4}|Từ (?:ngày|đầu)|Triển khai (?:thực hiện )?(?:Kế hoạch|Nghị quyết|Chỉ thị|Quyết định"
    r"|Công văn|Kết luận|Thông báo|Công điện|Chương trình)"
    r" số|Tiếp (?:theo|tục thực hiện)|Phúc đáp|Qua |Được sự|Với mục|Nằm trong|Hôm nay|Ban hành kèm|I\.|Điều 1"
    r"|Phần |Chương )"
)


@dataclass(slots=True)
class Segment:
    """One column's part of a heading line."""

    start: int
    end: int
    line: int
    column: int
    words: str


def columns(text: str, start: int, end: int, line: int) -> list[Segment]:
    """Divide a line where a tab or a wide gap parts two columns."""
    found: list[Segment] = []
    position = start
    for gap in COLUMN_GAP.finditer(text, start, end):
        add_segment(found, text, position, gap.start(), line)
        position = gap.end()
    add_segment(found, text, position, end, line)
    return [part for segment in found for part in pressed_together(segment)]


def pressed_together(segment: Segment) -> list[Segment]:
    """Divide "SỞ Y TẾ CỘNG HÒA XÃ HỘI …" and "Số: 5/KH-SYT An Sơn, ngày …", whose gap a dump has lost."""
    words = segment.words
    edges = [0, *(edge for motto in WHOLE_MOTTO.finditer(words) for edge in motto.span()), len(words)]
    if len(edges) > 2:
        cuts = list(pairwise(edges))
    else:
        number = NUMBER_LINE.match(words)
        rest = words[number.end() :].lstrip(" ,;.") if number else ""
        if number is None or not (read_date_line(rest) or DATE_LINE.match(rest) or SUBJECT.match(rest)):
            return [segment]
        cuts = [(0, number.end()), (len(words) - len(rest), len(words))]
    found: list[Segment] = []
    for begin, end in cuts:
        part = words[begin:end].strip()
        if part:
            start = segment.start + words.index(part, begin)
            found.append(Segment(start, start + len(part), segment.line, segment.column, part))
    return found


def add_segment(found: list[Segment], text: str, start: int, end: int, line: int) -> None:
    words = text[start:end].strip(" *\t\u00a0")
    if not words:
        return
    begin = text.index(words[0], start)
    if found and UNFINISHED.search(found[-1].words):
        before = found[-1]
        found[-1] = Segment(
            before.start, begin + len(words), line, before.column, text[before.start : begin + len(words)]
        )
    else:
        found.append(Segment(begin, begin + len(words), line, len(found), words))


def read_number(words: str) -> tuple[str | None, str | None, Span | None] | None:
    """
    Read the number line: number, symbol, and where the two stand in it; None when it is no number line.

    "Số: 68 /KH-UBND" -> 68, KH-UBND; "Số:     /KH-UBND" -> None, KH-UBND; "Số 36-HD/VPTW" -> 36, HD/VPTW.
    """
    match = NUMBER_LINE.match(words)
    if match:
        number = match["number"]
        symbol = re.sub(r"\s+", "", match["symbol"]).replace("–", "-").rstrip(".")
        begin = match.start("number") if number else match.start("symbol")
        return number and number.replace(" ", ""), symbol, Span(begin, match.end("symbol"))
    match = BARE_NUMBER_LINE.match(words)
    if match is None:
        return None
    if match["number"] is None:
        return None, None, None
    return match["number"], None, Span(match.start("number"), match.end("number"))


def type_of_symbol(words: str) -> tuple[str, int, int] | None:
    """Return the type that the symbol of a number line shortens, and where: "Số: 5/KH-UBND" -> Kế hoạch."""
    match = NUMBER_LINE.match(words)
    if match is None:
        return None
    for part in re.finditer(r"[^\W\d_]+", match["symbol"]):
        kind = ABBREVIATIONS.get(part.group())
        return (kind, match.start("symbol") + part.start(), match.start("symbol") + part.end()) if kind else None
    return None


@dataclass(slots=True)
class DateLine:
    place: str | None
    date: str | None
    whole: bool
    place_span: Span | None
    date_span: Span


def read_date_line(words: str) -> DateLine | None:
    """
    Read "An Sơn, ngày 09 tháng 02 năm 2026"; a blank leaves the date no more precise than the print.

    "Lạng Giang, ngày    tháng 3 năm 2022" -> 2022-03.
    """
    match = SHORT_DATE_LINE.match(words) or DATE_LINE.match(words)
    if match is None or match.end() < len(words.rstrip()):
        return None
    place = match["place"]
    parts = [re.sub(r"\D", "", match[name]) for name in ("year", "month", "day")]
    year, month, day = parts
    date: str | None = None
    if len(year) == 4:
        date = year
        if month and 1 <= int(month) <= 12:
            date += f"-{int(month):02}"
            if day and 1 <= int(day) <= 31:
                date += f"-{int(day):02}"
    place_span = Span(match.start("place"), match.end("place")) if place else None
    begin = match.end("place") if place else match.start()
    begin += len(words[begin:]) - len(words[begin:].lstrip(" ,;.…_\t"))
    return DateLine(place, date, date is not None and len(date) == 10, place_span, Span(begin, len(words.rstrip())))
