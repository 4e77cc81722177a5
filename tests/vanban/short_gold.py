"""
Compare a reading with an annotation in the short form: only what two careful readers agree on.

Keys: header, citations, sections, numbered_paragraphs, task_count_by_section, assignments, assignments_optional,
table_tasks, report_deadlines, targets, recurring_or_dated_events, recipients.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from tests.vanban.corpus_score import EXTRA, MISSED, RIGHT, Row, Score, normal

HEADER = {"doc_type": "type", "number": "number", "symbol": "symbol", "place": "place", "date": "date"}


def loose(value: Any) -> Any:
    """Compared without regard to blanks round marks and to the two usual abbreviations."""
    if value is None:
        return None
    words = str(normal(str(value))).replace("ubnd", "ủy ban nhân dân").replace("hđnd", "hội đồng nhân dân")
    words = re.sub(r"\s*([/\-—&.,;:()])\s*", r"\1", words).replace("—", "-")
    return words.strip(" .;,:/")


def compare_short(gold: Row, got: Row, name: str, score: Score) -> None:
    """Count each field that the annotation has."""
    for key, field in HEADER.items():
        if key in gold["header"]:
            want = loose(gold["header"][key])
            score.count(f"header.{field}", want == loose(got["header"][field]), name, want, got["header"][field])
    compare_closing(gold, got, name, score)
    compare_citations(gold.get("citations", []), got["citations"], name, score)
    for key, compare in PARTS.items():
        if key in gold:
            compare(gold, got, name, score)


def count_sets(field: str, want: Iterable[Any], have: Iterable[Any], name: str, score: Score) -> None:
    wanted, had = Counter(want), Counter(have)
    score.counts[field][RIGHT] += sum((wanted & had).values())
    for row in (wanted - had).elements():
        score.missed(field, name, row)
    for row in (had - wanted).elements():
        score.extra(field, name, row)


def compare_closing(gold: Row, got: Row, name: str, score: Score) -> None:
    want, have = loose(gold["header"].get("title")), loose(got["header"]["title"]) or ""
    if want:
        near = (want.startswith(have) or have.startswith(want)) and min(len(want), len(have)) > 0.8 * max(
            len(want), len(have)
        )
        score.count("header.title", bool(have) and near, name, want, have)
    signers = [loose(one["name"]) for one in gold["header"].get("signers", [])]
    if signers:
        count_sets("header.signers", signers, [loose(one["name"]) for one in got["header"]["signers"]], name, score)
    if gold.get("recipients"):
        recipients = map(loose, got["header"]["recipients"])
        count_sets("header.recipients", map(loose, gold["recipients"]), recipients, name, score)


def compare_citations(gold: list[Row], got: list[Row], name: str, score: Score) -> None:
    def rows(cited: list[Row], key: str) -> list[Any]:
        return [(loose(one["identifier"]), loose(one.get(key))) for one in cited]

    for key in ("identifier", "date", "type"):
        count_sets(f"citations.{key}", rows(gold, key), rows(got, key), name, score)


def compare_outline(gold: Row, got: Row, name: str, score: Score) -> None:
    allowed = {loose(row[0]) for row in gold.get("numbered_paragraphs", [])}
    want = [(loose(row[0]), (loose(row[1]) or "")[:12]) for row in gold["sections"]]
    have = [(loose(row["path"]), (loose(row["title"]) or "")[:12]) for row in got["outline"]]
    have = [row for row in have if row in want or not (row[0] in allowed or row[0].startswith("pl"))]
    count_sets("outline", want, have, name, score)


def compare_items(gold: Row, got: Row, name: str, score: Score) -> None:
    counted = Counter(loose(one["path"]) for one in got["items"] if one["marker"] in ("-", "+"))
    for path, number in gold["task_count_by_section"].items():
        have = counted[loose(path)]
        counts = score.counts["items"]
        counts[RIGHT] += min(have, number)
        counts[EXTRA] += max(0, have - number)
        counts[MISSED] += max(0, number - have)
        if have != number:
            score.differences.append(f"{name}: items in {path}: want {number} got {have}")


def compare_assignments(gold: Row, got: Row, name: str, score: Score) -> None:
    want = [(loose(one.get("section") or ""), loose(one["agency"])[:40]) for one in gold["assignments"]]
    may = [(loose(one.get("section") or ""), loose(one["agency"])[:15]) for one in gold.get("assignments_optional", [])]
    have = [(loose(one["path"] or ""), (loose(one["agency"]) or "")[:40]) for one in got["assignments"]]
    have = [row for row in have if row in want or not any(row[0] == o[0] and row[1].startswith(o[1]) for o in may)]
    count_sets("assignments", want, have, name, score)


def compare_rows(gold: Row, got: Row, name: str, score: Score) -> None:
    left = [one for one in got["items"] if one["marker"] == "row"]
    for row in gold["table_tasks"]:
        opening = (loose(row["text"]) or "")[:30]
        found = next((one for one in left if (loose(one["text"]) or "").startswith(opening)), None)
        score.count("rows", found is not None, name, opening, None)
        if found is None:
            continue
        left.remove(found)
        for key, field in (("lead", "leads"), ("coordinate", "coordinators")):
            if key in row:
                count_sets(f"rows.{field}", map(loose, row[key]), map(loose, found[field]), name, score)
        if "due" in row:
            score.count("rows.due", loose(row["due"]) == loose(found["due"]), name, row["due"], found["due"])
    for one in left:
        score.extra("rows", name, one["text"])


def compare_reporting(gold: Row, got: Row, name: str, score: Score) -> None:
    want = [one["date"] for one in gold["report_deadlines"] if one.get("date")]
    count_sets("reporting", want, [one["due"] for one in got["reporting"] if one["due"]], name, score)


def compare_targets(gold: Row, got: Row, name: str, score: Score) -> None:
    def figures(value: Any) -> tuple[float, ...]:
        return tuple(float(one) for one in (value if isinstance(value, list) else [value]) if one is not None)

    have = [
        figures([one["low"], one["high"]] if one["comparator"] == "between" else one["value"]) for one in got["targets"]
    ]
    want = [figures(one["value"]) for one in gold["targets"] if one.get("value") is not None]
    count_sets("targets", want, [one for one in have if one], name, score)


def compare_events(gold: Row, got: Row, name: str, score: Score) -> None:
    want = {(one["from"], one["to"]) for one in gold["recurring_or_dated_events"]}
    count_sets("events", want, {(one["from"], one["to"]) for one in got["events"]}, name, score)


PARTS: dict[str, Callable[[Row, Row, str, Score], None]] = {
    "sections": compare_outline,
    "task_count_by_section": compare_items,
    "assignments": compare_assignments,
    "table_tasks": compare_rows,
    "report_deadlines": compare_reporting,
    "targets": compare_targets,
    "recurring_or_dated_events": compare_events,
}
