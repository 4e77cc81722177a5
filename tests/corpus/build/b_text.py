"""Print a sheet as text pasted from elsewhere: page breaks inside sentences, page numbers alone on a line, hard wraps."""

from __future__ import annotations

import re
import textwrap
import unicodedata

from b_sheet import CORPUS, PAGE_BREAK, Sheet


def lines_of(sheet: Sheet, pad: str, wrap: int) -> list[str]:
    out = []
    for kind, content, look in sheet.blocks:
        text = re.sub(r"\|", "", content)
        if kind == "h":
            text = look["printed"] + look.get("gap", " ") + text
        elif kind == "dash":
            text = look.get("printed", look["marker"]) + look["gap"] + text
        if wrap and not look.get("said"):
            text = textwrap.fill(text, wrap, initial_indent=pad, break_long_words=False, break_on_hyphens=False)
        out.append(text)
    return out


def write_text(
    sheet: Sheet,
    *,
    between: str = "\n\n",
    wrap: int = 0,
    numbers: bool = True,
    form: str = "NFC",
    newline: str = "\n",
    pad: str = "",
) -> None:
    """Page breaks become an empty line, with the number of the new page when the source showed it."""
    lines = lines_of(sheet, pad, wrap)
    text, page = between.join(lines) + "\n", 1
    while PAGE_BREAK in text:
        page += 1
        mark = f"\n\n{page}\n\n" if numbers else "\n\n"
        text = re.sub(rf" ?{PAGE_BREAK} ?", mark, text, count=1)
        if numbers:
            sheet.answers["furniture"].append({"kind": "page_number", "text": str(page)})
    sheet.write_reading()
    text = unicodedata.normalize(form, text).replace("\n", newline)
    (CORPUS / sheet.slug / "document.txt").write_bytes(text.encode())
