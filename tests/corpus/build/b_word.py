"""Print a sheet the way Word stores it: automatic numbering, split runs, heading and signature tables, sections."""

from __future__ import annotations

import re
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from b_sheet import CORPUS, PAGE_BREAK, Sheet

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MORE = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
DRAWN_ON = "2026-01-01T00:00:00Z"
ROMAN_THEN_ARABIC, ARABIC, BULLETS, ROWS, LETTERS = 1, 2, 3, 4, 5
LEVELS = {
    ROMAN_THEN_ARABIC: [("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)")],
    ARABIC: [("decimal", "%1."), ("decimal", "%1.%2."), ("lowerLetter", "%3)")],
    BULLETS: [("bullet", "-"), ("bullet", "+")],
    ROWS: [("decimal", "%1")],
    LETTERS: [("lowerLetter", "%1)")],
}
# One run of the author's text: **bold**, {+inserted+}, {-deleted-}, [[footnote]], "|" cuts a run in mid-word.
MARKS = re.compile(r"(\*\*|\{\+|\+\}|\{-|-\}|\[\[.*?\]\]|\|)")


class Word:
    """One .docx in the making."""

    def __init__(
        self,
        sheet: Sheet,
        *,
        size: int = 28,
        page_numbers: bool = True,
        signed: list[str] | None = None,
        line: int = 240,
    ) -> None:
        self.line = line
        self.sheet, self.size, self.page_numbers, self.signed = sheet, size, page_numbers, signed or []
        self.lists: list[tuple[int, bool]] = []
        self.footnotes: list[str] = []
        self.current: dict[int, int] = {}

    def new_list(self, kind: int) -> int:
        self.lists.append((kind, kind in self.current))
        self.current[kind] = len(self.lists)
        return len(self.lists)

    def number_of(self, kind: int, *, restart: bool) -> int:
        return self.new_list(kind) if restart or kind not in self.current else self.current[kind]

    def runs(self, text: str, *, bold: bool = False, italic: bool = False, size: int | None = None) -> str:
        out, inserted, deleted, change = [], False, False, 0
        for piece in MARKS.split(text.replace(PAGE_BREAK, " ")):
            if piece == "**":
                bold = not bold
            elif piece in ("{+", "+}"):
                inserted = piece == "{+"
            elif piece in ("{-", "-}"):
                deleted = piece == "{-"
            elif piece.startswith("[["):
                self.footnotes.append(piece[2:-2])
                out.append(
                    f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.footnotes) + 1}"/></w:r>'
                )
            elif piece and piece != "|":
                look = (
                    ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + f'<w:sz w:val="{size or self.size}"/>'
                )
                tag = "delText" if deleted else "t"
                pieces = piece.split("\t")
                inner = "<w:tab/>".join(f'<w:{tag} xml:space="preserve">{escape(one)}</w:{tag}>' for one in pieces)
                inner = inner.replace("\n", f"</w:{tag}><w:br/><w:{tag}>")
                run = f"<w:r><w:rPr>{look}</w:rPr>{inner}</w:r>"
                if inserted or deleted:
                    change += 1
                    tag = "ins" if inserted else "del"
                    run = f'<w:{tag} w:id="{900 + change}" w:author="Văn phòng" w:date="{DRAWN_ON}">{run}</w:{tag}>'
                out.append(run)
        return "".join(out)

    def paragraph(self, text: str, look: dict[str, Any], *, size: int | None = None) -> str:
        props = ""
        if look.get("style"):
            props += f'<w:pStyle w:val="{look["style"]}"/>'
        if look.get("num"):
            number, level = look["num"]
            props += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        if look.get("tabs"):
            stops = "".join(f'<w:tab w:val="center" w:pos="{at}"/>' for at in look["tabs"])
            props += f"<w:tabs>{stops}</w:tabs>"
        props += f'<w:spacing w:before="{look.get("space", 60)}" w:after="{look.get("space", 60)}" w:line="{self.line if look.get("indent", 567) else 240}" w:lineRule="auto"/>'
        if look.get("indent", 567) and not look.get("num"):
            props += f'<w:ind w:firstLine="{look.get("indent", 567)}"/>'
        props += f'<w:jc w:val="{look.get("align", "both")}"/>'
        before = '<w:r><w:br w:type="page"/></w:r>' if look.get("new_page") else ""
        runs = self.runs(
            text, bold=look.get("bold", False), italic=look.get("italic", False), size=size or look.get("size")
        )
        return f"<w:p><w:pPr>{props}</w:pPr>{before}{runs}</w:p>"

    def table(self, rows: list[Any], look: dict[str, Any]) -> str:
        widths = look["widths"]
        line = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        borders = "".join(line.format(side) for side in sides) if look.get("ruled", True) else ""
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        out = f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        for index, row in enumerate(rows):
            out += self.table_row(row, widths, head=index < look.get("head", 0), look=look)
        return (
            out
            + "</w:tbl>"
            + ('<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>' if look.get("gap", True) else "")
        )

    def table_row(self, row: list[Any], widths: list[int], *, head: bool, look: dict[str, Any]) -> str:
        out = "<w:tr><w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if head else "") + "</w:trPr>"
        column = 0
        for cell in row:
            cell = {"text": cell} if isinstance(cell, str) else cell
            span = cell.get("span", 1)
            width = sum(widths[column : column + span])
            column += span
            merge = {"restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}.get(cell.get("merge", ""), "")
            props = (
                f'<w:tcW w:w="{width}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + merge
            )
            shape = {
                "align": cell.get("align", look.get("align", "left")),
                "indent": 0,
                "space": 20,
                "bold": cell.get("bold", head),
            }
            if cell.get("auto"):
                shape["num"] = (self.number_of(ROWS, restart=cell.get("restart", False)), 0)
            size = look.get("size", 24)
            lines = cell["text"].split("\n")
            inner = "".join(self.paragraph(text, {**shape, **line_look(text, cell)}, size=size) for text in lines)
            out += f"<w:tc><w:tcPr>{props}</w:tcPr>{inner}</w:tc>"
        return out + "</w:tr>"

    def body(self) -> str:
        out, parts = "", self.sheet.blocks
        for kind, content, look in parts:
            if kind == "p":
                out += self.paragraph(content, look)
            elif kind == "h":
                out += self.heading(content, look)
            elif kind == "dash":
                out += self.dash(content, look)
            elif kind == "table":
                out += self.table(content, look)
            elif kind == "text_box":
                out += self.text_box(content)
            elif kind == "section":
                out += f"<w:p><w:pPr>{self.section(landscape=content)}</w:pPr></w:p>"
        return out

    def heading(self, text: str, look: dict[str, Any]) -> str:
        shape = {"bold": look.get("bold", False), **{k: look[k] for k in ("indent", "align", "style") if k in look}}
        if "auto" in look:
            kind, level = look["auto"]
            shape["num"] = (self.number_of(kind, restart=look.get("restart", False)), level)
            return self.paragraph(text, shape)
        return self.paragraph(look["printed"] + look.get("gap", " ") + text, shape)

    def dash(self, text: str, look: dict[str, Any]) -> str:
        if look.get("auto"):
            shape = {"num": (self.number_of(BULLETS, restart=False), 1 if look["marker"] == "+" else 0)}
            return self.paragraph(text, shape)
        return self.paragraph(look.get("printed", look["marker"]) + look["gap"] + text, {})

    def text_box(self, lines: list[str]) -> str:
        inner = "".join(self.paragraph(one, {"indent": 0, "align": "center", "space": 0}, size=22) for one in lines)
        return (
            '<w:p><w:r><w:pict><v:shape id="Hop_1" type="#_x0000_t202" style="position:absolute;margin-left:330pt;'
            'margin-top:4pt;width:130pt;height:46pt;z-index:2"><v:textbox><w:txbxContent>'
            f"{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
        )

    def section(self, *, landscape: bool) -> str:
        size = (
            '<w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/>'
            if landscape
            else '<w:pgSz w:w="11907" w:h="16840"/>'
        )
        head = '<w:headerReference w:type="default" r:id="rId4"/>' if self.page_numbers else ""
        if self.signed and not landscape:
            head += '<w:headerReference w:type="first" r:id="rId5"/>'
        return f'<w:sectPr>{head}{size}<w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'

    def signature_header(self) -> str:
        """What a signing service stamps on the first page, top right."""
        lines = "".join(
            self.paragraph(one, {"indent": 0, "align": "right", "space": 0}, size=16) for one in self.signed
        )
        return f"<w:hdr {W}>{lines or '<w:p/>'}</w:hdr>"

    def numbering(self) -> str:
        out = ""
        for kind, levels in LEVELS.items():
            out += f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="multilevel"/>'
            for index, (form, shape) in enumerate(levels):
                left = 0 if kind == ROWS else 567
                out += f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="{"nothing" if kind == ROWS else "space"}"/><w:lvlText w:val="{shape}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="{left}"/></w:pPr></w:lvl>'
            out += "</w:abstractNum>"
        for index, (kind, again) in enumerate(self.lists, 1):
            override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if again else ""
            out += f'<w:num w:numId="{index}"><w:abstractNumId w:val="{kind}"/>{override}</w:num>'
        return f"<w:numbering {W}>{out}</w:numbering>"

    def notes(self) -> str:
        out = "".join(
            f'<w:footnote w:id="{index}"><w:p><w:r><w:footnoteRef/></w:r>{self.runs(" " + text, size=20)}</w:p></w:footnote>'
            for index, text in enumerate(list(self.footnotes), 2)
        )
        marks = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        return f"<w:footnotes {W}>{marks}{out}</w:footnotes>"

    def save(self, path: Path | None = None, *, landscape_end: bool = False) -> Path:
        path = path or CORPUS / self.sheet.slug / "document.docx"
        path.parent.mkdir(exist_ok=True)
        document = (
            f"<w:document {W} {MORE}><w:body>{self.body()}{self.section(landscape=landscape_end)}</w:body></w:document>"
        )
        parts = {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELATIONS,
            "word/document.xml": document,
            "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
            "word/styles.xml": STYLES,
            "word/numbering.xml": self.numbering(),
            "word/header1.xml": PAGE_HEADER,
            "word/header2.xml": self.signature_header(),
            "word/footnotes.xml": self.notes(),
        }
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in parts.items():
                entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))  # the same bytes on every build
                entry.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(entry, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + content)
        return path


def save_pdf(word: Word, *, landscape_end: bool = False) -> int:
    """Print through LibreOffice; pages 2 and on carry their number, which the reading must set aside."""
    sheet = word.sheet
    folder = CORPUS / sheet.slug
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        source = word.save(Path(work) / "document.docx", landscape_end=landscape_end)
        command = [
            "soffice",
            f"-env:UserInstallation=file://{work}/profile",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
        ]
        subprocess.run([*command, str(folder), str(source)], check=True, capture_output=True)
    said = subprocess.run(
        ["pdftotext", "-layout", str(folder / "document.pdf"), "-"], check=True, capture_output=True, text=True
    )
    tops = [page.strip().split("\n")[0].strip() for page in said.stdout.split("\f")[:-1]]
    pages = len(tops)
    numbers = [str(number) for number, top in enumerate(tops, 1) if top == str(number)]
    sheet.answers["furniture"] += [{"kind": "page_number", "text": number} for number in numbers]
    sheet.write_reading()
    return pages


def line_look(text: str, cell: dict[str, Any]) -> dict[str, Any]:
    return {key: cell[key] for key in ("italic",) if key in cell}


CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{CONTENT}.{kind}+xml"/>'
        for part, kind in (
            ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("header1", "header"), ("header2", "header"),
            ("footnotes", "footnotes"),
        )
    )
    + "</Types>"
)  # fmt: skip
RELATIONS = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{KIND}/officeDocument" Target="word/document.xml"/></Relationships>'
DOCUMENT_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + "".join(
        f'<Relationship Id="rId{index}" Type="{KIND}/{kind}" Target="{target}.xml"/>'
        for index, (kind, target) in enumerate(
            (
                ("styles", "styles"),
                ("numbering", "numbering"),
                ("footnotes", "footnotes"),
                ("header", "header1"),
                ("header", "header2"),
            ),
            1,
        )
    )
    + "</Relationships>"
)
STYLES = (
    f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
    'w:cs="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>'
)
PAGE_HEADER = f'<w:hdr {W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'


def letterhead(sheet: Sheet, left: list[str], right: list[str], *, tabs: bool = False, size: int = 26) -> None:
    """The heading in two columns: a table without borders, or lines typed with tab stops."""
    if tabs:
        for index in range(max(len(left), len(right))):
            pair = [side[index] if index < len(side) else "" for side in (left, right)]
            bold = index < 2
            sheet.say("\t" + "\t".join(pair), tabs=(1900, 6700), indent=0, align="left", bold=bold, size=size, space=0)
        return
    cells = [{"text": "\n".join(side), "align": "center"} for side in (left, right)]
    sheet.table([cells], widths=[3700, 5500], ruled=False, size=size)


def closing(sheet: Sheet, recipients: list[str], signer: list[str], *, size: int = 24) -> None:
    """Recipients on the left, the signature block on the right."""
    left = {"text": "\n".join(["**Nơi nhận:**", *recipients])}
    right = {"text": "\n".join(signer), "align": "center", "bold": True}
    sheet.table([[left, right]], widths=[4600, 4600], ruled=False, size=size, gap=False)
