"""
A sample document written together with its reading: every sentence stands beside the answer of a person.

Nothing here reads wording. Paths follow from the order of the points, all else is what the author says.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent.parent
PAGE_BREAK = "¶"  # where a page ends inside a sentence; only a pasted text shows it
OPENING = 60
OPEN = object()  # two careful readers may differ here: the key is left out


def lead(agency: str, *agencies: str) -> dict[str, Any]:
    return _assignment("lead", agency, agencies)


def ask(agency: str, *agencies: str) -> dict[str, Any]:
    return _assignment("ask", agency, agencies)


def advise(agency: str, *agencies: str) -> dict[str, Any]:
    return _assignment("advise", agency, agencies)


def reports(agency: str, *agencies: str) -> dict[str, Any]:
    return _assignment("report", agency, agencies)


def coordinate(agency: str, *agencies: str) -> dict[str, Any]:
    return _assignment("coordinate", agency, agencies)


def mixed(agency: str, *agencies: str) -> dict[str, Any]:
    """An assignment whose role two careful readers may name differently."""
    row = _assignment("", agency, agencies)
    del row["role"]
    return row


def _assignment(role: str, agency: str, agencies: tuple[str, ...]) -> dict[str, Any]:
    return {"agency": agency, "agencies": list(agencies or (agency,)), "role": role}


def report(
    kind: str, day: str | None, quote: str, *, to: Any = None, via: Any = None, before: Any = False, year: int | None = None
) -> dict[str, Any]:  # fmt: skip
    row = {"kind": kind, "due": day, "inferred_year": year, "before": before, "to": to, "via": via, "quote": quote}
    return closed(row)


def due(quote: str, day: str | None = None, **more: Any) -> dict[str, Any]:
    row = {"due": day} | {key.rstrip("_"): value for key, value in more.items()} | {"quote": quote}
    return {key: value for key, value in row.items() if value is not None and value is not OPEN}


def target(text: str, comparator: str, value: float | None, unit: str | None = None, **more: Any) -> dict[str, Any]:
    return closed({"text": text, "comparator": comparator, "value": value, "unit": unit, **more})


def event(name: str, start: str, end: str | None = None, *, recurring: Any = None) -> dict[str, Any]:
    return closed({"name": name, "from": start, "to": end or start, "recurring": recurring})


def cite(kind: str, identifier: str, date: Any = None, issuer: Any = None, *other: str, **more: Any) -> dict[str, Any]:
    return closed(
        {"type": kind, "identifier": identifier, "date": date, "issuer": issuer, "other_dates": list(other), **more}
    )


def closed(row: dict[str, Any]) -> dict[str, Any]:
    """Drop the keys that two careful readers may answer differently."""
    return {key: value for key, value in row.items() if value is not OPEN}


def maybe(row: dict[str, Any]) -> dict[str, Any]:
    """A row that a careful reader may or may not write down."""
    return {**row, "optional": True}


class Sheet:
    """The blocks of one document in reading order, and the answers that go with them."""

    def __init__(self, slug: str, kind: str) -> None:
        self.slug, self.kind = slug, kind
        self.blocks: list[tuple[str, Any, dict[str, Any]]] = []
        self.header: dict[str, Any] = {}
        self.path: str | None = None
        self.closing = False
        self.under: list[str] = []  # the agency whose point we are in
        self.answers: dict[str, list[Any]] = {
            key: []
            for key in (
                "citations", "outline", "items", "assignments", "reporting", "deadlines", "targets", "events",
                "budget", "furniture", "findings",
            )
        }  # fmt: skip

    def say(self, text: str, **look: Any) -> None:
        """Print a line that has no answer of its own (heading block, closing block)."""
        self.blocks.append(("p", text, {"said": True, **look}))

    def p(self, text: str, look: dict[str, Any] | None = None, **answers: Any) -> None:
        """A plain paragraph."""
        self.blocks.append(("p", text, look or {}))
        self._keep(text, answers)

    def h(self, printed: str, text: str, path: str, *, title: str | None = None, **answers: Any) -> None:
        """A numbered point: the printed number, the line, its path; `title` where it stops at a colon."""
        look = answers.pop("look", {})
        self.path, self.under = path, answers.pop("under", [])
        whole = plain(title or text)
        label = answers.pop("label", None) or printed.strip().rstrip(".):/ ").strip()
        entry = {
            "path": path,
            "label": label,
            "title": whole if len(whole) <= 90 else whole[:70].rsplit(" ", 1)[0] + "…",
        }
        if "." in label:
            del entry["label"]
        self.answers["outline"].append(entry)
        self.blocks.append(("h", text, {"printed": printed, "depth": path.count("."), **look}))
        self._keep(text, answers)

    def end(self) -> None:
        """The last section is over."""
        self.path, self.under, self.closing = None, [], True

    def dash(self, text: str, *, marker: str = "-", gap: str = " ", task: Any = True, **answers: Any) -> None:
        look = answers.pop("look", {})
        words = plain(text)
        self.answers["items"].append(
            closed(
                {
                    "path": self.path,
                    "marker": marker,
                    "task": task,
                    "text": words if len(words) <= OPENING + 10 else words[:OPENING].rsplit(" ", 1)[0] + "…",
                    "leads": answers.pop("leads", self.under if task is True else []),
                    "coordinators": answers.pop("co", []),
                    "receivers": answers.pop("receivers", []),
                    "due": answers.pop("by", None),
                }
            )
        )
        self.blocks.append(("dash", text, {"marker": marker, "gap": gap, **look}))
        self._keep(text, answers)

    def plus(self, text: str, **answers: Any) -> None:
        self.dash(text, marker="+", **answers)

    def row(self, path: str | None, text: str, leads: Any, co: Any, by: Any, product: Any) -> None:
        """The reading of one row of a table of tasks."""
        row = {"path": path, "marker": "row", "task": True, "text": plain(text), "leads": leads, "coordinators": co}
        self.answers["items"].append(closed({**row, "due": by, "product": product}))

    def group(self, path: str, label: str, title: str) -> None:
        """A group row, or an annex heading: an entry of the outline without a printed point of its own."""
        self.answers["outline"].append({"path": path, "label": label, "title": title})

    def table(self, rows: list[Any], **look: Any) -> None:
        self.blocks.append(("table", rows, look))

    def also(self, **answers: Any) -> None:
        """Answers for words printed elsewhere (a table cell, a text box)."""
        self._keep(None, answers)

    def _keep(self, text: str | None, answers: dict[str, Any]) -> None:
        names = {"assign": "assignments", "report": "reporting", "due": "deadlines", "target": "targets"}
        names |= {
            "may_budget": "budget",
            "event": "events",
            "cite": "citations",
            "budget": "budget",
            "doubt": "findings",
        }
        for word, value in answers.items():
            for one in value if isinstance(value, list) else [value]:
                self._check(text, one)
                placed = {} if word in ("cite", "doubt") or (word == "report" and self.closing) else {"path": self.path}
                if word in ("budget", "may_budget"):
                    one = {"quote": one} if word == "budget" else maybe({"quote": one})
                self.answers[names[word]].append({**one, **placed})

    def _check(self, text: str | None, one: Any) -> None:
        if text is None:
            return
        words = plain(text)
        if isinstance(one, str):
            quotes = [one]
        else:
            quotes = [
                one.get(key) for key in ("quote", "condition", "agency", "via", "identifier", "issuer", "text", "name")
            ]
            quotes += [one.get("to")] if "kind" in one else []
            quotes += one.get("agencies", [])
        for quote in quotes:
            if isinstance(quote, str) and plain(quote).casefold() not in words.casefold():
                raise AssertionError(f"{self.slug}: {quote!r} is not printed in {words!r}")

    def wording(self) -> str:
        """All that is printed, in one line and without regard to case."""
        parts = []
        for kind, content, look in self.blocks:
            if kind == "table":
                parts += [cell if isinstance(cell, str) else cell["text"] for row in content for cell in row]
            elif kind == "text_box":
                parts += content
            elif isinstance(content, str):
                parts += [look.get("printed", "") + " " + content, *re.findall(r"\[\[(.*?)\]\]", content)]
        return plain(" | ".join(part.replace("|", "") for part in parts)).casefold().replace("–", "-").replace("|", " ")

    def refuse_what_is_not_printed(self) -> None:
        wording = " ".join(self.wording().split())
        missing = [
            words
            for words in self._words()
            if plain(words).removesuffix("…").casefold().replace("–", "-") not in wording
        ]
        if missing:
            raise SystemExit(f"{self.slug}: not printed: " + " | ".join(missing))

    def _words(self) -> list[str]:
        """Every answer that must be wording of the document."""
        keys = ("text", "title", "leads", "coordinators", "receivers", "product", "agency", "agencies", "via", "quote")
        words: list[str] = []
        for kind, rows in self.answers.items():
            own = {"reporting": (*keys, "to"), "furniture": ()}.get(kind, keys)
            for value in (row.get(key) or [] for row in rows for key in own):
                words += [value] if isinstance(value, str) else value
        return words

    def write_reading(self) -> None:
        self.refuse_what_is_not_printed()
        folder = CORPUS / self.slug
        folder.mkdir(exist_ok=True)
        reading = {"format": "vanban/1", "header": self.header, **self.answers}
        if self.kind == "docx":
            del reading["furniture"]
        identifiers = [one["identifier"] for one in self.answers["citations"]]
        assert len(set(identifiers)) == len(identifiers), f"{self.slug}: cited twice {identifiers}"
        (folder / "expected.json").write_text(json.dumps(reading, ensure_ascii=False, indent=1) + "\n", "utf-8")


def plain(text: str) -> str:
    """The wording without the marks of the builder."""
    text = re.sub(r"\{-.*?-\}|\[\[.*?\]\]|\{\+|\+\}|\*\*|\|", "", text.replace(PAGE_BREAK, " "))
    return re.sub(r"\s+", " ", text).strip()


def header(
    kind: str, number: str | None, symbol: str | None, place: str | None, date: str | None, agency: str,
    superior: str | None, title: str, signers: list[tuple[str | None, str | None, str]], recipients: list[str],
) -> dict[str, Any]:  # fmt: skip
    return {
        "type": kind,
        "number": number,
        "symbol": symbol,
        "place": place,
        "date": date,
        "agency": agency,
        "superior_agency": superior,
        "title": title,
        "signers": [{"capacity": c, "position": p, "name": n} for c, p, n in signers],
        "recipients": recipients,
    }
