"""
What a person does on the review page, turned into decisions. Pure but for the selection that is read once more.

Each function returns the decisions of one act: they are stored, and undone, together.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from songhanh.intake.actions import NewDecision
from songhanh.intake.candidates import Due
from songhanh.intake.enums import Subject, Verdict
from songhanh.intake.review import Doubt, Standing
from songhanh.intake.rules import Task
from vanban import CannotReadFile, read

Span = tuple[int, int]
_SENTENCE_END = re.compile(r"[;.]\s+(?=\S)")
_LEAST_PIECE = 15  # letters: shorter pieces are abbreviations or numbers


class CannotDecide(Exception):
    """Raised with a sentence fit to show."""


def _task(standing: Standing, key: Span) -> Task:
    for task in (*standing.settled.tasks, *standing.settled.rejected):
        if task.key == key:
            return task
    raise CannotDecide("Nhiệm vụ này vừa được người khác tách, gộp hoặc bỏ. Đề nghị xem lại danh sách.")


def _on_task(
    standing: Standing, key: Span, verdict: Verdict, value: dict[str, Any] | None = None, seen: int | None = None
) -> NewDecision:
    """Decide on a task; whatever was corrected in it before goes on to hold, unless `value` says otherwise."""
    task = _task(standing, key)
    machine = {"text": task.candidate.text[:200], "who": list(task.candidate.who), "due": asdict(task.candidate.due)}
    corrected = task.verdict not in {None, Verdict.KEEP}
    if verdict == Verdict.KEEP and corrected:
        verdict = _kept(task)
    return NewDecision(
        Subject.ITEM, *key, verdict, value=(as_value(task) if corrected else {}) | (value or {}), machine=machine,
        seen=seen,
    )  # fmt: skip


def _kept(task: Task) -> Verdict:
    """What a corrected task is called when it is kept, or taken back after it was rejected."""
    if task.is_added:
        return Verdict.ADD
    return Verdict(task.verdict) if task.verdict not in {None, Verdict.REJECT, Verdict.SPLIT} else Verdict.CHANGE


def as_value(task: Task) -> dict[str, Any]:
    """Return how a task stands now as the value of a decision."""
    candidate = task.candidate
    return {
        "who": [list(pair) for pair in candidate.who], "due": asdict(candidate.due), "product": candidate.product,
        "path": candidate.path, "wording": task.wording,
        **({"with": [list(span) for span in task.merged]} if task.merged else {}),
        **({"added": True} if task.is_added else {}),
    }  # fmt: skip


def keep(standing: Standing, key: Span, seen: int | None) -> list[NewDecision]:
    return [_on_task(standing, key, Verdict.KEEP, seen=seen)]


def reject(standing: Standing, key: Span, seen: int | None) -> list[NewDecision]:
    return [_on_task(standing, key, Verdict.REJECT, seen=seen)]


def change(standing: Standing, key: Span, value: dict[str, Any], seen: int | None) -> list[NewDecision]:
    """Correct a task; a task that was added by hand stays an added one."""
    return [_on_task(standing, key, _changed(_task(standing, key)), value, seen)]


def _changed(task: Task) -> Verdict:
    return Verdict.ADD if task.is_added else Verdict.CHANGE


def keep_section(standing: Standing, path: str) -> list[NewDecision]:
    """Keep every task of a section that nobody has decided and no doubt concerns."""
    doubtful = standing.doubtful
    return [
        _on_task(standing, task.key, Verdict.KEEP)
        for task in standing.settled.tasks
        if _within(task.candidate.path, path) and task.verdict is None and task.key not in doubtful
    ]


def reject_section(standing: Standing, path: str) -> list[NewDecision]:
    """Say that nothing in a section is a task."""
    return [
        _on_task(standing, task.key, Verdict.REJECT)
        for task in standing.settled.tasks
        if _within(task.candidate.path, path)
    ]


def _within(path: str | None, section: str) -> bool:
    return (path or "") == section or (path or "").startswith(section + ".")


def split(standing: Standing, key: Span, at: Sequence[int], seen: int | None) -> list[NewDecision]:
    """
    Cut a task at positions in the text, or at the ends of its sentences where none are given.

    :raises CannotDecide: when there is nothing to cut at.
    """
    start, end = key
    words = standing.text[start:end]
    cuts = [one for one in at if start < one < end] or [start + match.end() for match in _SENTENCE_END.finditer(words)]
    edges, last = [start], start
    for cut in sorted(set(cuts)):
        if cut - last >= _LEAST_PIECE and end - cut >= _LEAST_PIECE:
            edges.append(cut)
            last = cut
    edges.append(end)
    parts = [_trimmed(standing.text, low, high) for low, high in itertools.pairwise(edges)]
    if len(parts) < 2:
        raise CannotDecide("Nhiệm vụ này chỉ có một câu. Chọn phần cần tách trên văn bản rồi bấm Tách.")
    # What was merged into it stands by itself again; the pieces have the text's own words.
    value = {"parts": [list(part) for part in parts], "with": [], "wording": None}
    return [_on_task(standing, key, Verdict.SPLIT, value, seen)]


def _trimmed(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def merge(standing: Standing, key: Span, other: Span, seen: int | None) -> list[NewDecision]:
    """
    Make one task of two: the earlier one stays and takes the words of the later.

    :raises CannotDecide: when both are the same.
    """
    first, second = sorted((key, other))
    if first == second:
        raise CannotDecide("Chọn hai nhiệm vụ khác nhau để gộp.")
    task, absorbed = _task(standing, first), _task(standing, second)
    spans = [*task.merged, second, *absorbed.merged]
    typed = [one.wording or one.candidate.text for one in (task, absorbed)] if task.wording or absorbed.wording else []
    value = {"with": [list(span) for span in spans], "wording": " ".join(typed) or None}
    return [_on_task(standing, first, Verdict.MERGE, value, seen if first == key else None)]


def move(standing: Standing, key: Span, path: str, seen: int | None) -> list[NewDecision]:
    """
    Move a task to another section; the agency of that section's heading becomes its own.

    :raises CannotDecide: when the document has no such section.
    """
    if path not in {one["path"] for one in standing.reading["outline"]}:
        raise CannotDecide(f"Văn bản không có mục {path}.")
    task = _task(standing, key)
    who = [
        (name, assignment["role"])
        for assignment in standing.reading["assignments"] if assignment["path"] == path
        for name in assignment["agencies"]
    ]  # fmt: skip
    value = as_value(task) | {"path": path}
    if who:
        value["who"] = [list(pair) for pair in dict.fromkeys(who)]
    return [_on_task(standing, key, Verdict.MOVE, value, seen)]


def name(
    doubt: Doubt | None, phrase: str, place: Span, agencies: Iterable[int], rule: str | None, excluded: Iterable[int]
) -> list[NewDecision]:
    """Say once for the whole document which agencies a printed name means; none and no rule = nobody in particular."""
    start, end = (doubt.start, doubt.end) if doubt else place
    value = {"phrase": phrase, "agencies": list(agencies), "rule": rule, "excluded": list(excluded)}
    return [NewDecision(Subject.NAME, start, end, Verdict.CHANGE, slot=phrase[:300], value=value)]


def assign(standing: Standing, keys: Iterable[Span], who: Sequence[tuple[str, str]]) -> list[NewDecision]:
    """Give several tasks, a whole section's, the same agencies in one act."""
    made = []
    for key in keys:
        task = _task(standing, key)
        value = as_value(task) | {"who": [list(pair) for pair in who]}
        made.append(_on_task(standing, key, _changed(task), value))
    return made


def acknowledge(doubt: Doubt) -> list[NewDecision]:
    """Leave what a finding points at as it is."""
    return [NewDecision(Subject.FINDING, doubt.start, doubt.end, Verdict.KEEP, slot=doubt.slot)]


def leave_unclear(paths: Iterable[str], doubt: Doubt) -> list[NewDecision]:
    """Leave the tasks of these sections without an agency: the plan lists them as unclear."""
    return [NewDecision(Subject.FINDING, doubt.start, doubt.end, Verdict.KEEP, slot=f"nobody {path}") for path in paths]


# Letters that the register keeps of each field of the heading.
LONGEST = {"type": 100, "number": 40, "symbol": 100, "place": 120, "title": 2000}


def header(standing: Standing, slot: str, value: Any) -> list[NewDecision]:
    """
    Correct a field of the heading.

    :raises CannotDecide: when it is longer than the register keeps, or no date.
    """
    if slot in LONGEST and len(value or "") > LONGEST[slot]:
        raise CannotDecide(f"Nội dung dài quá {LONGEST[slot]} chữ. Đề nghị rút gọn.")
    if slot == "date" and value:
        value = _date(value)
    place = (standing.reading["header"]["places"] or {}).get(slot, {"start": 0, "end": 0})
    machine, said = {"value": standing.reading["header"].get(slot)}, {"value": value}
    return [
        NewDecision(
            Subject.HEADER, place["start"], place["end"], Verdict.CHANGE, slot=slot, value=said, machine=machine
        )
    ]


def _date(typed: str) -> str:
    """Return a date as the reading writes it, typed as people write it or as the page shows it."""
    ways = (r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>[12]\d{3})", r"(?P<y>[12]\d{3})-(?P<m>\d{2})-(?P<d>\d{2})",
            r"(?P<m>\d{1,2})[/.-](?P<y>[12]\d{3})", r"(?P<y>[12]\d{3})-(?P<m>\d{2})", r"(?P<y>[12]\d{3})")  # fmt: skip
    match = next((found for way in ways if (found := re.fullmatch(way, typed.strip(), re.ASCII))), None)
    said = {name: int(value) for name, value in match.groupdict().items()} if match else {}
    try:
        whole = date(said["y"], said.get("m", 1), said.get("d", 1)).isoformat()
    except (KeyError, ValueError):
        raise CannotDecide("Ngày chưa đúng. Nhập theo dạng ngày/tháng/năm, ví dụ 03/6/2026.") from None
    return whole[: 10 if "d" in said else 7 if "m" in said else 4]


def drop(subject: Subject, start: int, end: int) -> list[NewDecision]:
    """Say that a target, a reporting duty or a citation was misread."""
    return [NewDecision(subject, start, end, Verdict.REJECT)]


def add_task(standing: Standing, start: int, end: int) -> list[NewDecision]:
    """
    Make a task of selected words.

    :raises CannotDecide: when they are a task already or no words at all.
    """
    start, end = _selected(standing, start, end)
    if any((start, end) in {task.key, *task.merged} for task in standing.settled.tasks):
        raise CannotDecide("Đoạn đã chọn đã là một nhiệm vụ, hoặc đã gộp vào một nhiệm vụ.")
    again = read_selection(standing.text[start:end])
    due = _due_of(again) if again else Due()
    items = again["items"] if again else []
    who = [[one, "lead"] for item in items for one in item["leads"]]
    who += [[one, "coordinate"] for item in items for one in item["coordinators"]]
    return [NewDecision(Subject.ITEM, start, end, Verdict.ADD, value={"who": who, "due": asdict(due)})]


def add_to_task(standing: Standing, kind: str, start: int, end: int) -> list[NewDecision]:
    """
    Give the task that holds the selected words a date or an agency, or note a target.

    :raises CannotDecide: when no task holds them, or no date stands in them.
    """
    start, end = _selected(standing, start, end)
    words = standing.text[start:end]
    if kind == "target":
        return [_target(words, start, end)]
    holder = next((task for task in standing.settled.tasks if task.key[0] <= start and end <= task.key[1]), None)
    if holder is None:
        raise CannotDecide("Đoạn đã chọn không nằm trong nhiệm vụ nào. Thêm nhiệm vụ trước.")
    value = as_value(holder)
    if kind == "deadline":
        again = read_selection(words)
        due = _due_of(again) if again else Due()
        if not due.printed:
            raise CannotDecide(f"Không thấy thời hạn trong “{words[:60]}”.")
        value["due"] = asdict(due)
    else:
        role = "coordinate" if any(role == "lead" for _, role in holder.candidate.who) else "lead"
        value["who"] = [*value["who"], [words.strip(" ,;."), role]]
    return [_on_task(standing, holder.key, _changed(holder), value)]


def _selected(standing: Standing, start: int, end: int) -> Span:
    if not 0 <= start < end <= len(standing.text):
        raise CannotDecide("Chưa chọn đoạn nào trên văn bản.")
    while start < end and standing.text[start].isspace():
        start += 1
    start, end = _trimmed(standing.text, start, end)
    if start == end:
        raise CannotDecide("Đoạn đã chọn không có chữ nào.")
    return start, end


def read_selection(words: str) -> dict[str, Any] | None:
    """Read selected words once more as a dash of a plan; None when there is nothing to read."""
    try:
        return read(
            f"KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n- {' '.join(words.split()).lstrip('-+ ')}\n".encode(), "doan.txt"
        ).to_json()
    except CannotReadFile:
        return None


def _due_of(again: dict[str, Any]) -> Due:
    if not again["deadlines"]:
        return Due()
    one = again["deadlines"][-1]
    printed = again["text"][one["start"] : one["end"]]
    return Due(
        one["due"],
        one["from"],
        one["to"],
        one["before"],
        one["recurring"],
        one["condition"],
        one["inferred_year"],
        printed,
    )


def _target(words: str, start: int, end: int) -> NewDecision:
    again = read_selection(words)
    found = again["targets"] if again else []
    value: dict[str, Any] = {
        "text": words, "comparator": "yes", "value": None, "low": None, "high": None, "unit": None, "year": None,
        "quoted": False, "path": None,
    }  # fmt: skip
    if found:
        value |= {name: found[0][name] for name in ("comparator", "value", "low", "high", "unit", "year")}
    return NewDecision(Subject.TARGET, start, end, Verdict.ADD, value=value)
