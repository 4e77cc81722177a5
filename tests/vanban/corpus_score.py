"""
Compare a reading with what a careful reader wrote down (tests/corpus/README.md says how).

Every field counts what is right, what is too much and what is missing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

Row = dict[str, Any]
RIGHT, EXTRA, MISSED = 0, 1, 2
NULL_WHEN_LEFT_OUT = {"targets": {"value": None, "low": None, "high": None}}


def normal(value: Any) -> Any:
    """Words as they are compared: only blanks, dashes, letter case, "Uỷ" and an ending mark are forgiven."""
    if isinstance(value, list):
        return sorted(map(normal, value), key=str)
    if not isinstance(value, str):
        return value
    words = unicodedata.normalize("NFC", value).lower().replace("–", "-").replace("uỷ", "ủy")
    return re.sub(r"\s+", " ", words).strip().rstrip(".;:,").strip()


def opens(expected: str | None, got: str | None) -> bool:
    """Whether they are equal, or the one that ends in "…" is how the other begins."""
    if expected is None or got is None:
        return expected == got
    if expected.rstrip().endswith("…"):
        return bool(normal(got).startswith(normal(expected.rstrip().removesuffix("…"))))
    return bool(normal(expected) == normal(got))


class Score:
    """Counts per field over all documents, and a line for each difference."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        self.differences: list[str] = []

    def count(self, field: str, right: bool, name: str, expected: Any, got: Any) -> None:
        self.counts[field][RIGHT if right else MISSED] += 1
        if not right:
            self.differences.append(f"{name}: {field}: want {expected!r} got {got!r}")

    def missed(self, field: str, name: str, row: Any) -> None:
        self.counts[field][MISSED] += 1
        self.differences.append(f"{name}: {field}: missed {row!r}")

    def extra(self, field: str, name: str, row: Any) -> None:
        self.counts[field][EXTRA] += 1
        self.differences.append(f"{name}: {field}: extra {row!r}")

    def f1(self, field: str) -> float:
        right, extra, missed = self.counts[field]
        return 2 * right / (2 * right + extra + missed) if right + extra + missed else 1.0

    def table(self) -> str:
        lines = [f"{field:26} F1 {self.f1(field):.3f}  {counts}" for field, counts in sorted(self.counts.items())]
        return "\n".join(lines)


def compare(expected: Row, reading: Row, name: str, score: Score) -> None:
    """Count every field that the expectation names."""
    text = reading["text"]
    compare_header(expected.get("header", {}), reading["header"], name, score)
    for field, same, keys in LISTS:
        if field in expected:
            left = [row for row in reading[field] if not lenient(field, row, text, reading, expected)]
            wanted = [row for row in expected[field] if not may_be_missing(field, row)]
            neither = [row for row in expected[field] if may_be_missing(field, row)]
            left = [
                row
                for row in left
                if any(same(one, row, text) for one in wanted) or not any(same(one, row, text) for one in neither)
            ]
            pair(field, wanted, left, partial(same_in, same, text), keys, name, score)
    for row in expected.get("findings", []):
        doubts = [one for one in reading["findings"] if one["severity"] != "info"]
        quote = row.get("quote")
        found = any(overlaps(quote, one, text) for one in doubts) if quote else bool(doubts)
        score.count("findings", found, name, row, None)


def same_in(same: Callable[[Row, Row, str], bool], text: str, one: Row, other: Row) -> bool:
    return same(one, other, text)


def compare_header(expected: Row, got: Row, name: str, score: Score) -> None:
    for key, value in expected.items():
        if key == "recipients":
            pair("header.recipients", value, list(got[key]), lambda one, other: opens(one, other), (), name, score)
        elif key == "signers":
            pair("header.signers", value, list(got[key]), same_name, ("capacity", "position"), name, score)
        else:
            score.count(f"header.{key}", opens(value, got[key]), name, value, got[key])


def pair(
    field: str,
    wanted: Iterable[Any],
    got: list[Any],
    same: Callable[[Any, Any], bool],
    keys: Iterable[str],
    name: str,
    score: Score,
) -> None:
    """Give every expected row the first reading that is the same; then compare what the row says of itself."""
    left = list(got)
    for row in wanted:
        candidates = [one for one in left if same(row, one)]
        if not candidates:
            score.missed(field, name, row)
            continue
        whole = NULL_WHEN_LEFT_OUT.get(field, {}) | row if isinstance(row, dict) else row
        found = max(candidates, key=lambda one: agreement(whole, one, keys))
        left.remove(found)
        score.counts[field][RIGHT] += 1
        for key in keys:
            if key in whole:
                right = normal(whole[key]) == normal(found.get(key))
                if isinstance(whole[key], str) and not right:
                    right = opens(whole[key], found.get(key))
                score.count(f"{field}.{key}", right, name, (label_of(row), whole[key]), found.get(key))
    for one in left:
        score.extra(field, name, label_of(one))


def agreement(row: Any, got: Any, keys: Iterable[str]) -> int:
    return sum(normal(row[key]) == normal(got.get(key)) for key in keys if key in row)


def label_of(row: Any) -> Any:
    if not isinstance(row, dict):
        return row
    names = ("path", "marker", "agency", "identifier", "kind", "due", "from", "value", "name", "text", "title", "quote")
    return {key: str(row[key])[:60] for key in names if row.get(key) is not None}


def places(quote: str, text: str) -> list[tuple[int, int]]:
    words = r"[\s*]+".join(map(re.escape, unicodedata.normalize("NFC", quote).removesuffix("…").split()))
    return [match.span() for match in re.finditer(words, text)]


def overlaps(quote: str, row: Row, text: str) -> bool:
    return any(start < row["end"] and row["start"] < end for start, end in places(quote, text))


def same_name(one: Row, other: Row) -> bool:
    return bool(normal(one["name"]) == normal(other["name"]))


def same_path(one: Row, other: Row) -> bool:
    return "path" not in one or normal(one["path"]) == normal(other["path"])


def same_citation(one: Row, other: Row, text: str) -> bool:
    return re.sub(r"\s", "", normal(one["identifier"])) == re.sub(r"\s", "", normal(other["identifier"]))


def same_point(one: Row, other: Row, text: str) -> bool:
    return same_path(one, other)


def same_item(one: Row, other: Row, text: str) -> bool:
    begins = str(normal(one["text"].rstrip("…")))
    return bool(one.get("marker", other["marker"]) == other["marker"]) and str(normal(other["text"])).startswith(begins)


def same_assignment(one: Row, other: Row, text: str) -> bool:
    return same_path(one, other) and opens(one["agency"], other["agency"])


def same_quote(one: Row, other: Row, text: str) -> bool:
    return same_path(one, other) and ("quote" not in one or overlaps(one["quote"], other, text))


def same_target(one: Row, other: Row, text: str) -> bool:
    figures = all(one.get(key) == other.get(key) for key in ("value", "low", "high"))
    return figures and same_path(one, other)


def same_event(one: Row, other: Row, text: str) -> bool:
    return one.get("from") == other.get("from") and one.get("to") == other.get("to")


def same_furniture(one: Row, other: Row, text: str) -> bool:
    return one["kind"] == other["kind"] and opens(one["text"], other["text"])


LISTS: tuple[tuple[str, Callable[[Row, Row, str], bool], tuple[str, ...]], ...] = (
    ("citations", same_citation, ("type", "date", "issuer", "title", "other_dates")),
    ("outline", same_point, ("label", "title")),
    ("items", same_item, ("path", "task", "leads", "coordinators", "receivers", "due", "product")),
    ("assignments", same_assignment, ("role", "agencies")),
    ("reporting", same_quote, ("kind", "due", "inferred_year", "before", "to", "via")),
    ("deadlines", same_quote, ("due", "from", "to", "before", "recurring", "condition")),
    ("targets", same_target, ("comparator", "unit", "year", "quoted")),
    ("events", same_event, ("recurring",)),
    ("budget", same_quote, ()),
    ("furniture", same_furniture, ()),
)


def may_be_missing(field: str, row: Row) -> bool:
    """Rows that count neither way: annexes, the closing paragraph's reports, and what is marked optional."""
    closing = field == "reporting" and row.get("kind") == "on_demand" and "path" not in row
    return bool(row.get("optional")) or closing or (field == "outline" and row["path"].startswith("PL"))


def in_line_of_target(row: Row, text: str, expected: Row) -> bool:
    """Whether it is the day by which a target is to be reached: one stands in the same line."""
    start, end = text.rfind("\n", 0, row["start"]) + 1, text.find("\n", row["end"])
    line = {"start": start, "end": len(text) if end < 0 else end}
    return any(overlaps(one["text"], line, text) for one in expected.get("targets", []) if "text" in one)


def lenient(field: str, row: Row, text: str, reading: Row, expected: Row) -> bool:
    """What the reader may have beyond the expectation."""
    if field == "outline":
        return bool(row["path"].startswith("PL"))
    if field == "items":
        return row["marker"] != "row" and (row["path"] or "").startswith("PL")
    if field == "events":
        days = [(one["from"], one["to"], one["name"]) for one in reading["events"]]
        first = next(index for index, one in enumerate(reading["events"]) if one is row)
        return (row["from"], row["to"]) in [day[:2] for day in days[:first]]
    if field == "furniture":  # the head of a table that is printed again on each page
        return row["kind"] == "running_header" and row["kind"] not in [one["kind"] for one in expected[field]]
    if field == "reporting":
        return row["kind"] == "on_demand" and row["path"] is None
    if field != "deadlines" or any(same_quote(one, row, text) for one in expected[field]):
        return False
    elsewhere = [one.get("quote") for name in ("reporting", "events") for one in expected.get(name, [])]
    inside = any(overlaps(quote, row, text) for quote in elsewhere if quote)
    in_event = any(one["start"] < row["end"] and row["start"] < one["end"] for one in reading["events"])
    in_row = any(item["marker"] == "row" and item["start"] <= row["start"] < item["end"] for item in reading["items"])
    return inside or in_event or in_row or in_line_of_target(row, text, expected)
