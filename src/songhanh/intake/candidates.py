"""
What in a reading asks to become a task: pure, from the "vanban/1" object alone.

The reader lists dashes, pluses and rows. Plans also order in whole numbered points ("a) Kiện toàn …") and in run-in
points of an agency ("6. Sở Tài chính: tham mưu …"): found here, so that every order has its line in the review.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from vanban import fold

Reading = dict[str, Any]

# Sections that say why, how well and with what money, not who does what (folded).
_NOT_ORDERS = re.compile(
    r"muc dich|yeu cau|muc tieu|quan diem|chi tieu|can cu|co so phap ly|tinh hinh|ket qua|danh gia|su can thiet|"
    r"kinh phi|nguon luc|pham vi|doi tuong|thoi gian|dia diem|thanh phan|phu luc|noi nhan"
)
# A section of its own about reports (folded), and what a point in it may order beside them.
_ON_REPORTS = re.compile(r"(?:(?:che do|thoi gian|thoi han|cong tac|quy dinh) )?(?:thong tin,? )?bao cao\b")
_ORDERS_MORE = re.compile(
    r"\b(?:chu tri|don doc|theo doi|to chuc|tham muu|kiem tra|xay dung ke hoach|trien khai|so ket|tong ket|huong dan)\b"
)
_SENTENCE_LONG = 40  # letters: shorter points are titles


@dataclass(frozen=True, slots=True)
class Due:
    """When, as the machine read it; `on`, `start`, `end` are partial-date strings of the format "vanban/1"."""

    on: str | None = None
    start: str | None = None
    end: str | None = None
    before: bool = False
    recurring: str | None = None
    condition: str | None = None
    inferred_year: int | None = None
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A task as the machine read it. `who` pairs a printed phrase with its role (lead, ask, …)."""

    start: int
    end: int
    path: str | None
    text: str
    who: tuple[tuple[str, str], ...] = ()
    due: Due = field(default_factory=Due)
    product: str | None = None
    row: bool = False


def candidates(reading: Reading) -> list[Candidate]:
    """Return every candidate in the document's order; no two cover the same words."""
    found = [*_of_items(reading), *_of_points(reading)]
    taken = sorted((one.start, one.end) for one in found)
    found += [one for one in _of_sentences(reading) if not _covered(one, taken)]
    return sorted((one for one in found if not _is_reporting_alone(one, reading)), key=lambda one: (one.start, one.end))


def _is_reporting_alone(one: Candidate, reading: Reading) -> bool:
    """Tell whether a point under "Chế độ báo cáo" says only what is reported when: that is a duty, not a task."""
    if not any(one.start <= duty["start"] and duty["end"] <= one.end for duty in reading["reporting"]):
        return False
    words = fold(one.text)
    under = any(_ON_REPORTS.match(fold(title)) for title in _titles_above(reading, one.path or ""))
    return under and "bao cao" in words and not _ORDERS_MORE.search(_without_titles(words))


def _without_titles(words: str) -> str:
    """Return folded words without the names of reports, which speak of what they tell: "báo cáo tổng kết"."""
    return re.sub(
        r"\bbao cao (?:so ket|tong ket|ket qua|tinh hinh|danh gia)(?: (?:trien khai|to chuc))?", "bao cao", words
    )


def _titles_above(reading: Reading, path: str) -> list[str]:
    """Return the titles of a point and of those above it, without marks."""
    above = {path[: match.start()] for match in re.finditer(r"\.", path)} | {path}
    return [one["title"].replace("**", "").strip() for one in reading["outline"] if one["path"] in above]


def _covered(one: Candidate, taken: list[tuple[int, int]]) -> bool:
    return any(start < one.end and one.start < end for start, end in taken)


def _of_items(reading: Reading) -> Iterator[Candidate]:
    asked = {
        index for assignment in reading["assignments"] if assignment["role"] == "ask" for index in assignment["items"]
    }
    for number, item in enumerate(reading["items"]):
        if not item["task"]:
            continue
        lead = "ask" if number in asked else "lead"
        who = [(name, lead) for name in item["leads"]] + [(name, "coordinate") for name in item["coordinators"]]
        dues = [reading["deadlines"][index] for index in item["deadlines"]]
        due = _due(reading["text"], dues, item["due"]) if dues else _of_event(reading, item["start"], item["end"])
        if due == Due():
            due = Due(on=item["due"])
        yield Candidate(
            item["start"], item["end"], item["path"], item["text"], tuple(dict.fromkeys(who)), due, item["product"],
            item["marker"] == "row",
        )  # fmt: skip


def _of_points(reading: Reading) -> Iterator[Candidate]:
    """Numbered points without dashes below them that are whole sentences or belong to an agency."""
    outline = reading["outline"]
    with_items = {item["path"] for item in reading["items"]}
    parents = {section["path"].rpartition(".")[0] for section in outline}
    assigned = {assignment["path"] for assignment in reading["assignments"]}
    for number, section in enumerate(outline):
        path = section["path"]
        if path in with_items or path in parents or path.startswith("PL"):
            continue
        start, end = section["start"], _reach(reading, number)
        text = reading["text"][start:end]
        if path not in assigned and (len(text) < _SENTENCE_LONG or _why_not_what(reading, path)):
            continue
        yield Candidate(start, end, path, text, _who_at(reading, path), due_within(reading, start, end))


def _of_sentences(reading: Reading) -> Iterator[Candidate]:
    """Sentences that open with an agency in a plain paragraph, where no dash or point holds them."""
    for assignment in reading["assignments"]:
        if assignment["items"]:
            continue
        start, end = _paragraph(reading, assignment["start"])
        who = tuple((name, assignment["role"]) for name in assignment["agencies"])
        yield Candidate(
            start, end, assignment["path"], reading["text"][start:end], who, due_within(reading, start, end)
        )


def _who_at(reading: Reading, path: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        dict.fromkeys(
            (name, assignment["role"])
            for assignment in reading["assignments"]
            if assignment["path"] == path
            for name in assignment["agencies"]
        )
    )


def _why_not_what(reading: Reading, path: str) -> bool:
    """Tell whether the point or one above it speaks of purposes, figures or money."""
    return any(_NOT_ORDERS.search(fold(title)[:60]) for title in _titles_above(reading, path))


def _reach(reading: Reading, number: int) -> int:
    """Where a point ends: before the next point, the closing paragraph or the annex; trailing space left out."""
    section, outline, text = reading["outline"][number], reading["outline"], reading["text"]
    end = outline[number + 1]["start"] if number + 1 < len(outline) else section["end"]
    last = section["end"]
    for block in reading["blocks"]:
        if block["start"] < section["end"] or block["kind"] == "cell":
            continue
        if block["start"] >= end:
            break
        last = block["end"]
    end = min(end, last) if number + 1 < len(outline) else section["end"]
    start = int(section["start"])
    return start + len(text[start:end].rstrip())


def _paragraph(reading: Reading, at: int) -> tuple[int, int]:
    for block in reading["blocks"]:
        if block["start"] <= at < block["end"]:
            return at, block["start"] + len(reading["text"][block["start"] : block["end"]].rstrip())
    return at, at


def due_within(reading: Reading, start: int, end: int) -> Due:
    """Return the due date printed between two positions; several → the last day among them."""
    dues = [one for one in reading["deadlines"] if start <= one["start"] and one["end"] <= end]
    dated = [one["due"] for one in dues if one["due"]]
    if not dues:
        return _of_event(reading, start, end)
    return _due(reading["text"], dues, dated[-1] if dated else None)


def _of_event(reading: Reading, start: int, end: int) -> Due:
    """A task that holds an event ("Tháng hành động từ 15/11 đến 15/12") is due in its window; two events → none."""
    inside = [one for one in reading["events"] if start <= one["start"] and one["end"] <= end]
    if len(inside) != 1 or not inside[0]["from"]:
        return Due()
    one = inside[0]
    return Due(
        start=one["from"], end=one["to"] or one["from"], inferred_year=one["inferred_year"],
        printed=reading["text"][one["start"] : one["end"]],
    )  # fmt: skip


def _due(text: str, dues: list[dict[str, Any]], on: str | None) -> Due:
    if not dues:
        return Due(on=on)
    # The one that prints the answer speaks for all; without an answer the last printed does.
    chosen = next((one for one in dues if on and one["due"] == on), dues[-1])
    return Due(
        on=on, start=chosen["from"], end=chosen["to"], before=chosen["before"], recurring=chosen["recurring"],
        condition=chosen["condition"], inferred_year=chosen["inferred_year"],
        printed=text[chosen["start"] : chosen["end"]],
    )  # fmt: skip


def part_of(candidate: Candidate, reading: Reading, start: int, end: int) -> Candidate:
    """Return the piece of a candidate between two positions: same agencies, the date printed in the piece."""
    due = due_within(reading, start, end)
    return replace(
        candidate, start=start, end=end, text=reading["text"][start:end], due=due if due.printed else candidate.due
    )
