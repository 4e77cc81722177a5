"""Write a .docx the way Word does: raw parts, automatic numbering, tables, footnotes, a page number in the header."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OPC = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FIRST_LINE = 720  # twentieths of a point: 1.27 cm
MARK = re.compile(r"(\{/?[bi]\}|\{lr\}|\{br\}|\{tab\}|\{fn:[^}]*\}|\{\|\})")

# Each kind of automatic numbering: its levels as (format, text). A list that is named "kind:name" counts for itself.
NUMBERING = {
    "outline": [("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")],
    "dash": [("bullet", "-"), ("bullet", "+")],
    "count": [("decimal", "%1."), ("lowerLetter", "%2)")],
    "deep": [("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3.")],
    "parts": [("upperRoman", "%1"), ("decimal", "%2")],
}


class Word:
    """A .docx being written, paragraph after paragraph."""

    def __init__(self, *, font: str, size: int, page_numbers: bool) -> None:
        self.font, self.size, self.page_numbers = font, size, page_numbers
        self.body: list[str] = []
        self.footnotes: list[str] = []
        self.lists: dict[tuple[str, int | None], int] = {
            (kind, None): number for number, kind in enumerate(NUMBERING, 1)
        }
        self.landscape, self.first_section = False, True

    # Body

    def paragraph(self, text: str, marker: str = "", gap: str = " ", **look: Any) -> None:
        self.body.append(self._paragraph(text, marker, gap, **look))

    def new_page(self, kind: str) -> None:
        if kind == "page":
            self.body.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
            return
        self.body.append(f"<w:p><w:pPr>{self._section()}</w:pPr></w:p>")
        self.landscape = kind == "landscape"

    def table(
        self,
        rows: list[list[Any]],
        widths: list[int],
        *,
        borders: bool = True,
        header: int = 0,
        size: int | None = None,
    ) -> None:
        border = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        out = ["<w:tbl><w:tblPr>", f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>', '<w:jc w:val="center"/>']
        out += [
            f"<w:tblBorders>{border}</w:tblBorders>" if borders else "",
            '<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>',
        ]
        out += [f'<w:gridCol w:w="{width}"/>' for width in widths] + ["</w:tblGrid>"]
        for number, row in enumerate(rows):
            out.append(
                "<w:tr><w:trPr>"
                + ("<w:tblHeader/>" if number < header else "<w:cantSplit/>" if borders else "")
                + "</w:trPr>"
            )
            column = 0
            for cell in row:
                cell = cell if isinstance(cell, dict) else {"text": cell}
                span = cell.get("span", 1)
                out.append(
                    self._cell(
                        cell, sum(widths[column : column + span]), head=number < header, framed=borders, size=size
                    )
                )
                column += span
            out.append("</w:tr>")
        self.body.append("".join(out) + "</w:tbl>")

    def _cell(self, cell: dict[str, Any], width: int, *, head: bool, framed: bool, size: int | None) -> str:
        span = f'<w:gridSpan w:val="{cell["span"]}"/>' if "span" in cell else ""
        merge = {"restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}.get(cell.get("merge", ""), "")
        look = {
            "align": "center" if head or not framed else "left",
            "indent": 0,
            "size": size,
            "bold": head,
            "space": 0 if framed else 1,
        }
        look |= {key: cell[key] for key in ("align", "bold", "italic", "size", "num") if key in cell}
        content = cell.get("text", "")
        parts = content if isinstance(content, list) else [content]
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>'
            + "".join(self._paragraph(part, "", "", **look) for part in parts)
            + "</w:tc>"
        )

    def _paragraph(
        self,
        text: str,
        marker: str,
        gap: str,
        *,
        align: str = "both",
        indent: int | None = None,
        num: tuple[Any, ...] | None = None,
        space: int = 6,
        rule: bool = False,
        **run: Any,
    ) -> str:
        out = ["<w:p><w:pPr>"]
        if run.get("style"):
            out.append(f'<w:pStyle w:val="{run["style"]}"/>')
        if run.get("keep"):
            out.append("<w:keepNext/>")
        if num:
            out.append(f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{self._list(num)}"/></w:numPr>')
        if rule:
            out.append('<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>')
        out.append(f'<w:spacing w:before="{space * 20 // 2}" w:after="{space * 20 // 2}"/>')
        first = indent if indent is not None else (FIRST_LINE if align == "both" else 0)
        out.append(f'<w:ind w:left="0" w:firstLine="{first}"/><w:jc w:val="{align}"/></w:pPr>')
        words = text if num or run.get("style") == "Muc1" or not marker else marker + gap + text
        return "".join(out) + self._runs(words, **run) + "</w:p>"

    def _runs(self, text: str, *, bold: bool = False, italic: bool = False, size: int | None = None, **_: Any) -> str:
        out = []
        for part in MARK.split(text):
            if part in ("{b}", "{/b}"):
                bold = part == "{b}"
            elif part in ("{i}", "{/i}"):
                italic = part == "{i}"
            elif part == "{lr}":
                out.append("<w:r><w:lastRenderedPageBreak/></w:r>")
            elif part in ("{br}", "{tab}"):
                out.append(f"<w:r><w:{part[1:-1]}/></w:r>")
            elif part.startswith("{fn:"):
                self.footnotes.append(part[4:-1])
                out.append(
                    f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.footnotes) + 1}"/></w:r>'
                )
            elif part and part != "{|}":
                shape = (
                    ("<w:b/>" if bold else "")
                    + ("<w:i/>" if italic else "")
                    + (f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>' if size else "")
                )
                words = escape(part.replace("~", "\u00a0"))
                out.append(
                    f'<w:r>{f"<w:rPr>{shape}</w:rPr>" if shape else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'
                )
        return "".join(out)

    def _list(self, num: tuple[Any, ...]) -> int:
        key = (num[0], num[2] if len(num) > 2 else None)
        return self.lists.setdefault(key, len(self.lists) + 1)

    def _section(self) -> str:
        wide = ' w:w="16838" w:h="11906" w:orient="landscape"' if self.landscape else ' w:w="11906" w:h="16838"'
        header = '<w:headerReference w:type="default" r:id="rId4"/>' if self.page_numbers else ""
        margin = '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
        # Only the very first page goes without its number.
        title, self.first_section = "<w:titlePg/>" if self.first_section else "", False
        return f"<w:sectPr>{header}<w:pgSz{wide}/>{margin}{title}</w:sectPr>"

    # Parts

    def save(self, path: Path, decompose: str | None) -> None:
        body = "".join(self.body)
        if decompose:
            body = body.replace(decompose, unicodedata.normalize("NFD", decompose))
        parts = {
            "[Content_Types].xml": self._content_types(),
            "_rels/.rels": f'{XML}<Relationships xmlns="{OPC}/relationships"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{XML}<w:document xmlns:w="{MAIN}" xmlns:r="{RELATIONS}"><w:body>{body}{self._section()}</w:body></w:document>',
            "word/_rels/document.xml.rels": self._relationships(),
            "word/styles.xml": self._styles(),
            "word/numbering.xml": self._numbering(),
            "word/header1.xml": self._header(),
            "word/footnotes.xml": self._footnotes(),
        }
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                # A fixed time keeps the file the same from one build to the next.
                archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)

    def _content_types(self) -> str:
        kinds = {
            "document": "document.main",
            "styles": "styles",
            "numbering": "numbering",
            "header1": "header",
            "footnotes": "footnotes",
        }
        overrides = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
            for name, kind in kinds.items()
        )
        return (
            f'{XML}<Types xmlns="{OPC}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
        )

    def _relationships(self) -> str:
        targets = ("styles", "numbering", "footnotes", "header")
        return (
            f'{XML}<Relationships xmlns="{OPC}/relationships">'
            + "".join(
                f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{kind}{"1" if kind == "header" else ""}.xml"/>'
                for number, kind in enumerate(targets, 1)
            )
            + "</Relationships>"
        )

    def _styles(self) -> str:
        fonts = f'<w:rFonts w:ascii="{self.font}" w:hAnsi="{self.font}" w:cs="{self.font}"/><w:sz w:val="{self.size * 2}"/><w:szCs w:val="{self.size * 2}"/><w:lang w:val="vi-VN"/>'
        return (
            f'{XML}<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}</w:rPr></w:rPrDefault></w:docDefaults>'
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
            '<w:style w:type="paragraph" w:styleId="Muc1"><w:name w:val="Muc 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
            "</w:styles>"
        )

    def _numbering(self) -> str:
        out = [f'{XML}<w:numbering xmlns:w="{MAIN}">']
        for number, levels in enumerate(NUMBERING.values(), 1):
            out.append(f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>')
            for level, (form, text) in enumerate(levels):
                out.append(
                    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
                )
            out.append("</w:abstractNum>")
        kinds = {kind: number for number, kind in enumerate(NUMBERING, 1)}
        for (name, start), number in self.lists.items():
            kind, _, own = name.partition(":")
            over = (
                f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start or 1}"/></w:lvlOverride>'
                if own or start
                else ""
            )
            out.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kinds[kind]}"/>{over}</w:num>')
        return "".join(out) + "</w:numbering>"

    def _header(self) -> str:
        field = "".join(
            f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
            + (
                '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
                if kind == "begin"
                else "<w:r><w:t>2</w:t></w:r>"
                if kind == "separate"
                else ""
            )
            for kind in ("begin", "separate", "end")
        )
        return f'{XML}<w:hdr xmlns:w="{MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{field}</w:p></w:hdr>'

    def _footnotes(self) -> str:
        marks = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
            for number, (kind, mark) in enumerate(
                (("separator", "separator"), ("continuationSeparator", "continuationSeparator"))
            )
        )
        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>'
            for number, text in enumerate(self.footnotes, 2)
        )
        return f'{XML}<w:footnotes xmlns:w="{MAIN}">{marks}{notes}</w:footnotes>'
