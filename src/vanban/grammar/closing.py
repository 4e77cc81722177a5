"""
The closing part: "Nơi nhận", the capacity and post of who signs, and the name.
"""

from __future__ import annotations

from vanban.grammar.numbering import ROMAN
from vanban.text.patterns import lazy

RECIPIENTS = lazy(r"(?:N[ơo]i\s+nh[ậa]n|NƠI NHẬN|N[ơo]i\s+g[ửởu]i|Nơi nhân)\s*(?::|[-–]\s|$|\t| {2,})[\s*]*")
# The first letters of a line that may open the closing part; most lines are told apart here.
OPENS = lazy(
    r"N[ơo]i |NƠI |TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q\.|QUYỀN|PHÓ |GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|TRƯỞNG |CHÁNH "
    r"|HIỆU TRƯỞNG|"
    r"BỘ TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|THỦ TƯỚNG|CHỈ HUY|TỔNG |ĐẠI DIỆN|TỔ TRƯỞNG|CHI CỤC TRƯỞNG|Tm|Kt"
)
DASH = lazy(r"(?:[-–—−+*•]\s*)+")
# A list that lost its line breaks: "- Như trên; - Lưu: VT."
RUN_TOGETHER = lazy(r"(?<=[;.])\s+(?=[-–]\s*[^\W\d_])")
# The place of a file on its typist's disk: "d:\\2031\\KH\\le hoi".
FILE_PATH = lazy(r"\s+[A-Za-z]:[\\/]\S.*$")
RECIPIENT_ENDS = lazy(r"[;.]\s+(?=[A-ZĐ])")
LAST_RECIPIENT = lazy(r"(?:[-–—−+*•]\s*)*L[ưu]u\b")
CAPACITY = lazy(
    r"(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q|QUYỀN|TM\s*/|KT\s*/|Tm|Kt)(?:\s?[./]\s?|\s+)(?=[A-ZĐÂÁÀẢÃẠĂÊÔƠƯỦỤÚÙỨỬ])"
)
POSITION = lazy(
    r"(?:PHÓ |Phó |QUYỀN |Quyền )?(?:TỔNG |Tổng )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|CHÁNH|HIỆU TRƯỞNG"
    r"|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|VỤ TRƯỞNG|"
    r"VIỆN TRƯỞNG|CHỈ HUY TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|CHÍNH TRỊ VIÊN|ỦY VIÊN|UỶ VIÊN|ĐẠI DIỆN|THƯ KÝ|TỔ TRƯỞNG"
    r"|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|HẠT TRƯỞNG|THƯỜNG TRỰC|NGƯỜI |KẾ TOÁN|TỔNG |"
    r"Chủ tịch|Chủ nhiệm|Giám đốc|Bí thư|Trưởng |Chánh |Hiệu trưởng|Bộ trưởng|Thứ trưởng|Thủ tướng|Cục trưởng"
    r"|Vụ trưởng|Viện trưởng|Chỉ huy trưởng|Chính ủy|Ủy viên|Tổ trưởng)"
)
SIGNED = lazy(r"\(?\s*(?:[Đđ]ã ký|ĐÃ KÝ|Ký tên|Chữ ký|Ký,)[^)\n]{0,40}\)?\s*[:.]?\s*|\(Ký[^)]*\)\s*")
RANK = lazy(
    r"(?:(?:Thượng|Trung|Thiếu|Đại) (?:tướng|tá|úy|uý)|(?:GS|PGS|TS|ThS|Ths|BS|DS|LS|KS|CN|CKI|CKII|CK1|CK2|BSCKI"
    r"|BSCKII|BSCK2|BSCK1|NGƯT|NGND|TTND|TTƯT|NSND|NSƯT|AHLĐ|"
    r"Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Giáo sư|Phó Giáo sư|Kỹ sư)\b\.?(?:\s?CK\s?I{1,2}\b\.?)?)[\s.,]*"
)
_UP = "A-ZĐÂÁÀẢÃẠĂẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"
_WORD = rf"[{_UP}][\w’'.]{{0,10}}"
# Capacity, post and name on one line: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lý Văn Tấn".
NEXT_POST = lazy(
    r"\s+(?=(?:KT|TL|TUQ|K/T|T/L)\s?\.|PHÓ )"
    rf"|(?<=[{_UP}])(?<!PHÓ)(?<!QUYỀN)\s+(?=(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG BAN|CHỦ NHIỆM|HIỆU TRƯỞNG|BỘ TRƯỞNG"
    r"|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|TỔNG BIÊN TẬP)$)"
)
NAME_BEHIND = lazy(rf"(?<=[{_UP}])\s*(?=[{_UP}](?![{_UP}])\w[\w.]*(?:\s+[{_UP}][\w.]*)+$)")
NAME = lazy(rf"{_WORD}(?:[ \-]{{1,2}}{_WORD}){{1,6}}$")
NO_NAME = lazy(
    r"(?:[IVXL]{1,6}|[A-ZĐ])\s?[./)]\s|(?:Sở|Ban|Bộ|Phòng|Cục|Chi cục|Hội|Đảng|Ủy|Uỷ|Tỉnh|Thành|Huyện|Xã|Phường"
    r"|Công|Trường|Trung tâm|Nơi|Phụ|Danh|Kế|Mẫu|Biểu|Đài|Báo|Văn|Điều|Chương|Phần|Mục|Như|UBND|HĐND)\b"
    r"|(?:TỈNH|SỞ|BAN|BỘ|PHÒNG|ỦY|UỶ|HỘI|ĐẢNG|PHỤ LỤC|DANH|KẾ HOẠCH|QUY|MẪU|BIỂU|XÃ|PHƯỜNG|HUYỆN|THÀNH|CHƯƠNG|ĐIỀU"
    r"|PHẦN|MỤC|NƠI)\b"
)
# A post may go on below: "PHÓ CHỦ TỊCH" / "ỦY BAN NHÂN DÂN TỈNH".
OFFICE = lazy(
    r"(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|SỞ|BAN|BỘ|PHÒNG|CHI CỤC|CỤC|TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ|VĂN PHÒNG|KIÊM"
    r"|CÔNG AN|HỘI|ĐẢNG ỦY|TỈNH ỦY|CHI BỘ|ĐOÀN|NGÂN HÀNG)\b"
)
ANNEX = lazy(
    r"(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|PL)(?:\s+(?:SỐ|số)\s*:?)?\s*(?P<label>[IVX]{1,6}(?!\w)"
    r"|\d{1,2}[A-Za-z]?(?!\w))?\s*[.:\-–]?\s*"
)


def annex_label(line: str, *, behind: bool = True) -> str | None:
    """
    Return PL, PL1, PL2 … of a line that opens an annex; None for a sentence that speaks of one.

    Behind the signature a title may follow in small letters: "Phụ lục: Danh mục nhiệm vụ".
    """
    match = ANNEX.match(line)
    if match is None or len(line) > 160:
        return None
    rest, label = line[match.end() :].strip(" *"), match["label"]
    if rest and not (line.isupper() or rest[0] == "(" or (rest[0].isupper() and (label or behind))):
        return None
    if label is None:
        return "PL"
    return f"PL{ROMAN.get(label) or label.lstrip('0')}"


def person_in(line: str) -> str | None:
    """Return the name on the line as printed, rank included, without "(Đã ký)"; None when the line is no name."""
    words = SIGNED.sub("", line).strip(" .,;:*")
    bare = words
    while rank := RANK.match(bare):
        bare = bare[rank.end() :]
    if not bare or NO_NAME.match(bare) or POSITION.match(bare) or CAPACITY.match(bare):
        return None
    return words if NAME.match(bare) else None
