"""Builds small .docx files out of raw WordprocessingML, so that a test shows what Word stores."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def part(name: str, inner: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {NAMES}>{inner}</w:{name}>'


def docx(body: str, **parts: str) -> bytes:
    """Return a .docx with this body; other parts by name: numbering=, styles=, footnotes=, header1=."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        for name, inner in parts.items():
            root = {"header1": "hdr", "footer1": "ftr"}.get(name, name)
            package.writestr(f"word/{name}.xml", part(root, inner))
    return out.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(text: str = "", properties: str = "", runs: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs or (run(text) if text else '')}</w:p>"


def num(text: str, number: int = 1, level: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def lvl(level: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def scheme(identifier: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{identifier}">{"".join(levels)}</w:abstractNum>'


def use(number: int, identifier: int, more: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{identifier}"/>{more}</w:num>'


def tc(content: str, properties: str = "") -> str:
    inner = content if content.startswith("<") else p(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str) -> str:
    return f"<w:tr>{''.join(cell if cell.startswith('<w:tc>') else tc(cell) for cell in cells)}</w:tr>"


BORDERS = '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'


def tbl(*rows: str, properties: str = BORDERS) -> str:
    return f"<w:tbl>{properties}{''.join(rows)}</w:tbl>"
