"""
The kinds of documents, as they are printed and as their symbols shorten them (Nghị định 30/2020/NĐ-CP, annex III).
"""

from __future__ import annotations

from vanban.text.folding import fold
from vanban.text.patterns import lazy

ABBREVIATIONS = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "GM": "Giấy mời",
    "KL": "Kết luận",
    "NĐ": "Nghị định",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "CV": "Công văn",
    "VB": "Văn bản",
    "L": "Luật",
}

# Longer ones first: an alternation takes the first that fits.
TYPES = (
    "Chương trình hành động",
    "Chương trình công tác",
    "Chương trình phối hợp",
    "Kế hoạch hành động",
    "Kế hoạch phối hợp",
    "Kế hoạch liên tịch",
    "Kế hoạch liên ngành",
    "Hướng dẫn liên ngành",
    "Hướng dẫn liên tịch",
    "Quy chế phối hợp",
    "Nghị quyết liên tịch",
    "Thông tư liên tịch",
    "Thông báo kết luận",
    "Thư công",
    "Thư kêu gọi",
    "Lời kêu gọi",
    "Bản ghi nhớ",
    "Bản thỏa thuận",
    "Giấy ủy quyền",
    "Giấy mời",
    "Giấy giới thiệu",
    "Phiếu gửi",
    "Phiếu chuyển",
    "Phiếu trình",
    "Biên bản",
    "Nghị quyết",
    "Nghị định",
    "Quyết định",
    "Chỉ thị",
    "Quy chế",
    "Quy định",
    "Quy trình",
    "Thông cáo",
    "Thông báo",
    "Thông tư",
    "Thông tri",
    "Hướng dẫn",
    "Chương trình",
    "Kế hoạch",
    "Phương án",
    "Đề án",
    "Đề cương",
    "Dự án",
    "Báo cáo",
    "Tờ trình",
    "Hợp đồng",
    "Công điện",
    "Chỉ lệnh",
    "Mệnh lệnh",
    "Công văn",
    "Kết luận",
    "Pháp lệnh",
    "Bộ luật",
    "Luật",
    "Điều lệ",
    "Lịch công tác",
    "Danh mục",
)

_BY_FOLDED = {fold(name): name for name in TYPES}
_BY_UPPER = {name.upper(): name for name in TYPES}
_SPACED = lazy(r"\w(?: {1,3}\w){4,}")
_WORDS_OF_LINE = lazy(r"\w+")
_MOST_WORDS = 4


def printed_type(line: str) -> tuple[str, int] | None:
    """
    Read the type that a line in capitals opens with; return it and where it ends.

    "KẾ HOẠCH" -> Kế hoạch; "KẾ HOẠCH TỔ CHỨC LỄ HỘI" -> Kế hoạch, the rest is title.
    """
    if not line[:2].isupper():
        return None
    name, found = "", None
    end = 0
    for number, word in enumerate(_WORDS_OF_LINE.finditer(line)):
        between = line[end : word.start()]
        if number == _MOST_WORDS or (number and not between.isspace()) or (not number and between):
            break
        end = word.end()
        name = f"{name} {word.group()}" if name else word.group()
        if name in _BY_UPPER:  # the longest counts
            found = _BY_UPPER[name], end
    return found


def misprinted_type(line: str) -> str | None:
    """Read a type that stands alone in small letters, spaced out, or with letters that OCR mistook: "KÉ HOẠCH"."""
    words = line.strip(" :.*")
    if len(words) > 60:
        return None
    if _SPACED.fullmatch(words):
        words = words.replace("  ", "\n").replace(" ", "").replace("\n", " ")
    return _BY_FOLDED.get(fold(words))
