"""
Set a sample document and write its answers, sentence by sentence.

A build script says what stands on the paper and, beside each sentence, what a careful reader finds in it. The answers
are the author's judgement; this module only collects them and refuses a quote that the paper does not print.

Marks inside a text: {b}…{/b} bold, {i}…{/i} italic, {|} a new run in mid-word, {lr} page break inside the paragraph,
{br} line break, {fn:…} footnote, "~" no-break space.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import textwrap
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from word import Word

CORPUS = Path(__file__).resolve().parent.parent
OPENING = 60  # characters of a long text that identify it well enough
OPEN = object()  # a key that two careful readers may answer differently: it is left out


def plain(text: str) -> str:
    """Return the wording without marks, in one line."""
    text = re.sub(r"\{fn:([^}]*)\}", r" \1 ", text)
    text = re.sub(r"\{(?:/?[bi]|\||lr)\}", "", text).replace("{br}", " ").replace("~", " ")
    return " ".join(unicodedata.normalize("NFC", text).split())


def opening(text: str) -> str:
    """Return a short text whole, a long one as its opening with the mark "…"."""
    text = plain(text)
    return text if len(text) <= OPENING else text[:OPENING].rstrip() + "…"


@dataclass
class Line:
    text: str
    marker: str = ""
    gap: str = " "  # between marker and words
    look: dict[str, Any] = field(default_factory=dict)


@dataclass
class Table:
    rows: list[list[Any]]
    widths: list[int]
    look: dict[str, Any] = field(default_factory=dict)


class Paper:
    """One document of the corpus: `content` is what is printed, `answers` what is read."""

    def __init__(self, slug: str, **header: Any) -> None:
        self.slug = slug
        self.content: list[Line | Table | str] = []
        self.path: str | None = None
        self.leads: list[str] = []
        keys = (
            "type",
            "number",
            "symbol",
            "place",
            "date",
            "agency",
            "superior_agency",
            "title",
            "signers",
            "recipients",
        )
        self.answers: dict[str, Any] = {
            "format": "vanban/1",
            "header": {key: header[key] for key in keys if key in header},
        }
        for key in (
            "citations",
            "outline",
            "items",
            "assignments",
            "reporting",
            "deadlines",
            "targets",
            "events",
            "budget",
            "furniture",
            "findings",
        ):
            self.answers[key] = []

    # What is printed

    def line(self, text: str, **look: Any) -> None:
        self.content.append(Line(text, look=look))

    def table(self, rows: list[list[Any]], widths: list[int], **look: Any) -> None:
        self.content.append(Table(rows, widths, look))

    def page_break(self, kind: str = "page") -> None:
        self.content.append(kind)  # page | landscape | portrait

    def heading(self, left: list[str], right: list[str], number: str, date: str) -> None:
        """The two columns above the title, as a table without borders."""
        rows: list[list[Any]] = [
            [{"text": [*left[:-1], "{b}" + left[-1] + "{/b}"]}, {"text": ["{b}" + part + "{/b}" for part in right]}],
            [number, {"text": date, "italic": True}],
        ]
        self.table(rows, [3700, 5600], borders=False, size=12)

    def closing(self, recipients: list[str], signature: list[str], head: str = "Nơi nhận:") -> None:
        """Recipients on the left and the signature on the right, as a table without borders."""
        left = {"text": ["{b}{i}" + head + "{/i}{/b}", *recipients], "align": "left", "size": 11}
        right = {"text": ["{b}" + part + "{/b}" if part else "" for part in signature], "size": 14}
        self.table([[left, right]], [4400, 4900], borders=False)

    # What is printed and read

    def point(
        self,
        path: str,
        marker: str,
        title: str,
        rest: str = "",
        *,
        agencies: list[str] | None = None,
        gap: str = " ",
        label: Any = None,
        **look: Any,
    ) -> None:
        """A numbered point: `title` is read, `rest` follows it in the same line; `agencies` answer for its dashes."""
        self.path, self.leads = path, agencies or []
        entry = {"path": path, "label": label or path.split(".")[-1], "title": opening(title)}
        self.answers["outline"].append({key: value for key, value in entry.items() if value is not OPEN})
        self.content.append(Line(title + rest, marker, gap, look))

    def item(
        self,
        text: str,
        marker: str = "-",
        *,
        task: bool = True,
        gap: str = " ",
        look: dict[str, Any] | None = None,
        **answer: Any,
    ) -> None:
        """A dash or plus and its answers; leads are those of the section unless said otherwise."""
        row = {"path": self.path, "marker": marker, "task": task, "text": opening(text)}
        row |= {"leads": self.leads if task else [], "coordinators": [], "receivers": [], "due": None} | answer
        self.answers["items"].append({key: value for key, value in row.items() if value is not OPEN})
        self.content.append(Line(text, marker, gap, look or {}))

    def row(self, text: str, *, path: str | None = None, **answer: Any) -> None:
        """The answers of one row of a table of tasks (the table itself is set by `table`)."""
        row = {"path": path or self.path, "marker": "row", "task": True, "text": plain(text)}
        row |= {"leads": [], "coordinators": [], "due": None, "product": None} | answer
        self.answers["items"].append({key: value for key, value in row.items() if value is not OPEN})

    # What is read

    def _add(self, kind: str, row: dict[str, Any]) -> None:
        row.setdefault("path", self.path)
        self.answers[kind].append({key: value for key, value in row.items() if value is not OPEN})

    def cite(self, type_: str, identifier: str, date: str | None = None, issuer: Any = None, **more: Any) -> None:
        row = {"type": type_, "identifier": identifier, "date": date, "issuer": issuer, "other_dates": []} | more
        self.answers["citations"].append({key: value for key, value in row.items() if value is not OPEN})

    def assign(self, agency: str, role: Any = "lead", agencies: list[str] | None = None, **more: Any) -> None:
        self._add("assignments", {"agency": agency, "agencies": agencies or [agency], "role": role} | more)

    def report(
        self,
        kind: str,
        due: str | None,
        quote: str,
        *,
        to: Any = None,
        via: Any = None,
        before: Any = False,
        **more: Any,
    ) -> None:
        inferred = more.pop("inferred_year", None)
        self._add(
            "reporting",
            {
                "kind": kind,
                "due": due,
                "inferred_year": inferred,
                "before": before,
                "to": to,
                "via": via,
                "quote": quote,
            }
            | more,
        )

    def due(self, quote: str, due: str | None = None, **more: Any) -> None:
        self._add("deadlines", ({"due": due} if due else {}) | {"before": False} | more | {"quote": quote})

    def target(self, text: str, comparator: str, value: float | None = None, **more: Any) -> None:
        self._add(
            "targets",
            {"text": text, "comparator": comparator, "value": value, "low": None, "high": None, "quoted": False} | more,
        )

    def event(self, name: str, start: str, end: str | None = None, recurring: Any = None, **more: Any) -> None:
        self._add("events", {"name": name, "from": start, "to": end or start, "recurring": recurring} | more)

    def budget(self, quote: str, **more: Any) -> None:
        self._add("budget", {"quote": quote} | more)

    def doubt(self, about: str, quote: str | None) -> None:
        self.answers["findings"].append({"about": about, "quote": quote})

    # Writing

    def write_txt(
        self, *, wrap: int | None = None, numbers: bool = True, form_feed: bool = False, between: str = "\n\n"
    ) -> None:
        """Write the paper as pasted from a PDF: {lr} becomes a page break, with the page's number when `numbers`."""
        lines = [line.marker + (line.gap if line.marker else "") + _typed(line.text) for line in self._lines()]
        if wrap:
            lines = [
                "\n".join(
                    textwrap.fill(part, wrap, break_long_words=False, break_on_hyphens=False)
                    for part in line.split("\n")
                )
                for line in lines
            ]
        text, page = between.join(lines) + "\n", 1
        while "{lr}" in text:
            page += 1
            number = f"{page}\n\n" if numbers else ""
            text = re.sub(r" ?\{lr\} ?", ("\n\n\f" if form_feed else "\n\n") + number, text, count=1)
            if numbers:
                self.answers["furniture"].append({"kind": "page_number", "text": str(page)})
        self._finish().joinpath("document.txt").write_text(text, encoding="utf-8")

    def write_docx(
        self, *, font: str = "Times New Roman", size: int = 14, decompose: str | None = None, page_numbers: bool = True
    ) -> Path:
        """Write the paper as Word does; `decompose` is a part of the wording that is stored in NFD."""
        self.answers.pop("furniture", None)
        target = self._finish() / "document.docx"
        self._word(font, size, page_numbers).save(target, decompose)
        return target

    def write_pdf(self, pages: int, *, font: str = "Times New Roman", size: int = 14) -> None:
        """Write the paper as a PDF of `pages` pages, through LibreOffice; pages 2 and on carry their number."""
        self.answers["furniture"] = [{"kind": "page_number", "text": str(page)} for page in range(2, pages + 1)]
        folder = self._finish()
        with tempfile.TemporaryDirectory() as work:
            self._word(font, size, True).save(Path(work) / "document.docx", None)
            subprocess.run(
                [
                    "soffice",
                    f"-env:UserInstallation=file://{work}/profile",
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    str(folder),
                    f"{work}/document.docx",
                ],
                check=True,
                capture_output=True,
            )

    def _word(self, font: str, size: int, page_numbers: bool) -> Word:
        word = Word(font=font, size=size, page_numbers=page_numbers)
        for block in self.content:
            if isinstance(block, str):
                word.new_page(block)
            elif isinstance(block, Table):
                word.table(block.rows, block.widths, **block.look)
            else:
                word.paragraph(block.text, block.marker, block.gap, **block.look)
        return word

    def _lines(self) -> list[Line]:
        return [block for block in self.content if isinstance(block, Line)]

    def _wording(self) -> str:
        parts = []
        for block in self.content:
            if isinstance(block, Line):
                parts.append(plain(block.marker + block.gap + block.text))
            elif isinstance(block, Table):
                parts += [plain(part) for row in block.rows for cell in row for part in _parts(cell)]
        return " \n ".join(parts)

    def _finish(self) -> Path:
        self._refuse_what_is_not_printed()
        folder = CORPUS / self.slug
        folder.mkdir(exist_ok=True)
        folder.joinpath("expected.json").write_text(
            json.dumps(self.answers, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
        return folder

    def _refuse_what_is_not_printed(self) -> None:
        wording = _fold(self._wording())
        missing = [words for words in self._quotes() if _fold(words) not in wording]
        if missing:
            raise SystemExit(f"{self.slug}: not printed: " + " | ".join(missing))

    def _quotes(self) -> list[str]:
        quotes: list[str] = []
        for kind, keys in (
            ("citations", ("identifier", "issuer", "title")),
            ("outline", ("title",)),
            ("items", ("text", "leads", "coordinators", "receivers", "product")),
            ("assignments", ("agency", "agencies")),
            ("reporting", ("to", "via", "quote")),
            ("deadlines", ("condition", "quote")),
            ("targets", ("text", "unit")),
            ("events", ("name",)),
            ("budget", ("quote",)),
            ("findings", ("quote",)),
        ):
            for row in self.answers.get(kind, []):
                for key in keys:
                    value = row.get(key) or []
                    quotes += [value] if isinstance(value, str) else value
        return [quote.removesuffix("…") for quote in quotes]


def _typed(text: str) -> str:
    return (
        re.sub(r"\{fn:([^}]*)\}", r"", re.sub(r"\{(?:/?[i]|\|)\}", "", text))
        .replace("{b}", "**")
        .replace("{/b}", "**")
        .replace("{br}", "\n")
        .replace("~", "\u00a0")
    )


def _parts(cell: Any) -> list[str]:
    content = cell.get("text", "") if isinstance(cell, dict) else cell
    return content if isinstance(content, list) else [content]


def _fold(text: str) -> str:
    return " ".join(text.casefold().replace("–", "-").replace("uỷ", "ủy").split())
