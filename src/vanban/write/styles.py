"""The look of every kind of line: one table of Word styles (sizes: the sample of Nghị định 30/2020/NĐ-CP, annex I)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from xml.sax.saxutils import quoteattr

from vanban.write.measures import FIRST_LINE, twips

FONT = "Times New Roman"
FONTS = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

# Numberings of the document, in numbering.py's order.
POINTS, DASHES, ADDRESSEE_DASHES, RECIPIENT_DASHES = 1, 2, 3, 4


_WORDS_OWN = {"Normal", "heading 1", "heading 2", "heading 3", "header"}


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes and distances in points, indents in millimetres, as Word's style dialogue shows them."""

    name: str
    id: str
    size: float = 14
    based_on: str = "Normal"
    next: str = "NoiDung"
    bold: bool = False
    italic: bool = False
    align: str = "left"
    before: float = 0
    after: float = 0
    exactly: float = 0  # line spacing in points; 0 = single
    lines: float = 1
    left: float = 0
    first: float = 0  # negative = hanging
    keep_next: bool = False
    outline: int | None = None
    numbering: tuple[int, int] | None = None  # number and level

    def xml(self) -> str:
        """Return the w:style element."""
        kept = "<w:keepNext/><w:keepLines/>" if self.keep_next else ""
        numbered = ""
        if self.numbering:
            number, level = self.numbering
            numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        line, rule = (self.exactly * 20, "exact") if self.exactly else (self.lines * 240, "auto")
        edge = "hanging" if self.first < 0 else "firstLine"
        outline = "" if self.outline is None else f'<w:outlineLvl w:val="{self.outline}"/>'
        own = "" if self.id == "Normal" else f'<w:basedOn w:val="{self.based_on}"/><w:next w:val="{self.next}"/>'
        default = ' w:default="1"' if self.id == "Normal" else ""
        custom = "" if self.name in _WORDS_OWN else ' w:customStyle="1"'
        return (
            f'<w:style w:type="paragraph"{default}{custom} w:styleId="{self.id}">'
            f"<w:name w:val={quoteattr(self.name)}/>{own}<w:qFormat/><w:pPr>{kept}{numbered}"
            f'<w:spacing w:before="{self.before * 20:.0f}" w:after="{self.after * 20:.0f}"'
            f' w:line="{line:.0f}" w:lineRule="{rule}"/>'
            f'<w:ind w:left="{twips(self.left)}" w:{edge}="{twips(abs(self.first))}"/>'
            f'<w:jc w:val="{self.align}"/>{outline}</w:pPr><w:rPr>{FONTS}'
            f"{_switch('b', self.bold)}{_switch('i', self.italic)}"
            f'<w:color w:val="000000"/>{_size(self.size)}</w:rPr></w:style>'
        )


def _size(points: float) -> str:
    return f'<w:sz w:val="{points * 2:.0f}"/><w:szCs w:val="{points * 2:.0f}"/>'


def _switch(name: str, on: bool) -> str:
    value = "" if on else ' w:val="0"'
    return f"<w:{name}{value}/><w:{name}Cs{value}/>"


NORMAL = Style("Normal", "Normal")
BODY = Style("Nội dung", "NoiDung", align="both", after=6, lines=1.1, first=FIRST_LINE)
_POINT = replace(BODY, keep_next=True)

MOTTO = Style("Quốc hiệu", "QuocHieu", 12, bold=True, align="center")
SLOGAN = Style("Tiêu ngữ", "TieuNgu", 13, bold=True, align="center")
SUPERIOR = Style("Cơ quan chủ quản", "CoQuanChuQuan", 12, align="center")
AGENCY = Style("Cơ quan ban hành", "CoQuanBanHanh", 12, bold=True, align="center")
NUMBER = Style("Số, ký hiệu", "SoKyHieu", 13, align="center", before=6)
DATE = Style("Địa danh, ngày tháng", "DiaDanhNgayThang", 13, italic=True, align="center", before=6)
SUBJECT = Style("Trích yếu công văn", "TrichYeuCongVan", 12, align="center", before=6)
TYPE = Style("Tên loại văn bản", "TenLoai", bold=True, align="center", before=18, keep_next=True, next="TrichYeu")
TITLE = Style("Trích yếu nội dung", "TrichYeu", bold=True, align="center", keep_next=True)
NOTE = Style("Kèm theo văn bản", "KemTheo", italic=True, align="center", after=6)
RULE = Style("Đường kẻ", "DuongKe", 2, align="center", exactly=4)
AFTER_RULE = Style("Sau đường kẻ", "SauDuongKe", 2, exactly=12, keep_next=True)
ADDRESSEE = Style("Kính gửi", "KinhGui", align="center", before=18, after=12)
ADDRESSEES = Style("Kính gửi nhiều nơi", "KinhGuiNhieuNoi", before=18, after=3, left=28, keep_next=True)
ADDRESSEE_ITEM = Style(
    "Danh sách kính gửi",
    "DanhSachKinhGui",
    after=3,
    left=51,
    first=-4,
    next="DanhSachKinhGui",
    numbering=(ADDRESSEE_DASHES, 0),
)
HEADINGS = (
    replace(_POINT, name="heading 1", id="Heading1", bold=True, before=6, outline=0, numbering=(POINTS, 0)),
    replace(_POINT, name="heading 2", id="Heading2", bold=True, outline=1, numbering=(POINTS, 1)),
    replace(_POINT, name="heading 3", id="Heading3", outline=2, numbering=(POINTS, 2)),
)
NUMBERED = Style(
    "Nội dung đánh số", "NoiDungDanhSo", based_on="NoiDung", align="both", after=6, lines=1.1, first=FIRST_LINE
)
DASH = replace(
    BODY, name="Gạch đầu dòng", id="GachDauDong", based_on="NoiDung", next="GachDauDong", numbering=(DASHES, 0)
)
HEAD_CELL = Style(
    "Bảng - tên cột", "BangTenCot", 12, bold=True, align="center", before=2, after=2, next="Bang", keep_next=True
)
CELL = Style("Bảng", "Bang", 12, before=2, after=2, next="Bang")
CENTRED_CELL = replace(CELL, name="Bảng - giữa", id="BangGiua", align="center")
RIGHT_CELL = replace(CELL, name="Bảng - phải", id="BangPhai", align="right")
GROUP_LABEL = replace(CENTRED_CELL, name="Bảng - số nhóm", id="BangSoNhom", bold=True, keep_next=True)
GROUP_CELL = replace(CELL, name="Bảng - nhóm", id="BangNhom", bold=True, keep_next=True)
RECIPIENTS = Style("Nơi nhận", "NoiNhan", 12, bold=True, italic=True, next="DanhSachNoiNhan", keep_next=True)
RECIPIENT = Style(
    "Danh sách nơi nhận",
    "DanhSachNoiNhan",
    11,
    left=2.5,
    first=-2.5,
    next="DanhSachNoiNhan",
    numbering=(RECIPIENT_DASHES, 0),
)
CAPACITY = Style("Quyền hạn, chức vụ", "QuyenHanChucVu", bold=True, align="center", keep_next=True, next="HoTen")
NAME = Style("Họ và tên", "HoTen", bold=True, align="center", before=72)
PAGE_NUMBER = Style("header", "Header", 13, align="center", next="Header")

STYLES = (
    NORMAL, BODY, MOTTO, SLOGAN, SUPERIOR, AGENCY, NUMBER, DATE, SUBJECT, TYPE, TITLE, NOTE, RULE, AFTER_RULE,
    ADDRESSEE, ADDRESSEES, ADDRESSEE_ITEM, *HEADINGS, NUMBERED, DASH, HEAD_CELL, CELL, CENTRED_CELL, RIGHT_CELL,
    GROUP_LABEL, GROUP_CELL, RECIPIENTS, RECIPIENT, CAPACITY, NAME, PAGE_NUMBER,
)  # fmt: skip

_CELL_SIDES = "".join(f'<w:{side} w:w="85" w:type="dxa"/>' for side in ("left", "right"))
_GRID = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_OTHERS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{_CELL_SIDES}</w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    f"<w:tblPr><w:tblBorders>{_GRID}</w:tblBorders></w:tblPr></w:style>"
)


def styles_xml() -> str:
    """Return the whole styles part; a text without a style of its own is Vietnamese in Times New Roman 14."""
    return (
        f'<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>{FONTS}{_size(NORMAL.size)}'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/>'
        "</w:docDefaults>" + _OTHERS + "".join(style.xml() for style in STYLES) + "</w:styles>"
    )
