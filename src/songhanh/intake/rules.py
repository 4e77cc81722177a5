"""
The accepted plan is a pure function of reading + decisions: `settle` says what a review holds at any moment.

What the machine read is never edited. The last decision for a key (subject, slot, start, end) counts; an undo takes
back the one it names, and the one before it counts again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from songhanh.intake.candidates import Candidate, Due, Reading, candidates, part_of
from songhanh.intake.enums import Subject, Verdict

Key = tuple[str, str, int, int]
HEADER_FIELDS = ("type", "number", "symbol", "place", "date", "agency", "title")
UNDO_STEPS = 50


@dataclass(frozen=True, slots=True)
class Said:
    """A decision as `settle` needs it; rows of intake.Decision give exactly this."""

    id: int
    step: int
    subject: str
    slot: str
    start: int
    end: int
    verdict: str
    value: dict[str, Any] = field(default_factory=dict)
    replaces: int | None = None

    @property
    def key(self) -> Key:
        return self.subject, self.slot, self.start, self.end


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it stands in the review. `verdict` is None while the machine's word stands unasked."""

    candidate: Candidate
    verdict: str | None = None
    decision: int = 0  # id of the decision that counts, 0 when there is none
    wording: str | None = None
    merged: tuple[tuple[int, int], ...] = ()
    is_added: bool = False  # by a person, where the machine saw none

    @property
    def key(self) -> tuple[int, int]:
        return self.candidate.start, self.candidate.end


@dataclass(frozen=True, slots=True)
class Settled:
    """The review at one moment."""

    header: dict[str, Any]
    tasks: tuple[Task, ...]
    rejected: tuple[Task, ...]
    targets: tuple[dict[str, Any], ...]
    reporting: tuple[dict[str, Any], ...]
    citations: tuple[dict[str, Any], ...]
    names: dict[str, dict[str, Any]]  # printed phrase → what a person decided it means
    seen: frozenset[Key]  # findings a person has looked at and left as they are


def in_force(decisions: Iterable[Said]) -> dict[Key, Said]:
    """Return the decision that counts for each key."""
    stacks: dict[Key, list[Said]] = {}
    for one in sorted(decisions, key=lambda said: said.id):
        stack = stacks.setdefault(one.key, [])
        if one.verdict == Verdict.UNDO:
            stack[:] = [other for other in stack if other.id != one.replaces]
        else:
            stack.append(one)
    # Oldest first: where two keys say something of the same thing (a name printed twice), the later word counts.
    counting = sorted((stack[-1] for stack in stacks.values() if stack), key=lambda said: said.id)
    return {said.key: said for said in counting}


def undoable(decisions: Sequence[Said]) -> list[Said]:
    """Return the decisions of the last step not yet undone, newest first; none when it is over 50 steps ago."""
    undone = {one.replaces for one in decisions if one.verdict == Verdict.UNDO}
    open_ones = [one for one in decisions if one.verdict != Verdict.UNDO and one.id not in undone]
    if not open_ones:
        return []
    last = max(one.step for one in open_ones)
    steps = sorted({one.step for one in decisions if one.verdict != Verdict.UNDO})
    if steps.index(last) < len(steps) - UNDO_STEPS:
        return []
    return sorted((one for one in open_ones if one.step == last), key=lambda said: -said.id)


def settle(reading: Reading, decisions: Iterable[Said]) -> Settled:
    """Apply decisions to a reading; the same two give the same answer whatever the order they were stored in."""
    counting = in_force(decisions)
    tasks = _tasks(reading, counting)
    return Settled(
        header=_header(reading, counting),
        tasks=tuple(one for one in tasks if one.verdict != Verdict.REJECT),
        rejected=tuple(one for one in tasks if one.verdict == Verdict.REJECT),
        targets=_rows(reading["targets"], Subject.TARGET, counting),
        reporting=_rows(reading["reporting"], Subject.REPORTING, counting),
        citations=_citations(reading, counting),
        names={
            said.value["phrase"]: said.value
            for said in counting.values()
            if said.subject == Subject.NAME and said.verdict != Verdict.REJECT
        },
        seen=frozenset(key for key, said in counting.items() if said.subject == Subject.FINDING),
    )


def _header(reading: Reading, counting: dict[Key, Said]) -> dict[str, Any]:
    header = dict(reading["header"])
    for said in counting.values():
        if said.subject == Subject.HEADER and said.verdict == Verdict.CHANGE:
            header[said.slot] = said.value["value"]
    return header


def _rows(rows: list[dict[str, Any]], subject: Subject, counting: dict[Key, Said]) -> tuple[dict[str, Any], ...]:
    """Rows of the reading that a person has not rejected, corrected where one did, and the ones added."""
    known = {(row["start"], row["end"]) for row in rows}
    kept = []
    for row in rows:
        said = counting.get((subject, "", row["start"], row["end"]))
        if said is None or said.verdict == Verdict.KEEP:
            kept.append(row)
        elif said.verdict == Verdict.CHANGE:
            kept.append(row | said.value)
    kept += [
        said.value | {"start": said.start, "end": said.end}
        for said in counting.values()
        if said.subject == subject and said.verdict == Verdict.ADD and (said.start, said.end) not in known
    ]
    return tuple(sorted(kept, key=lambda row: (row["start"], row["end"])))


def _citations(reading: Reading, counting: dict[Key, Said]) -> tuple[dict[str, Any], ...]:
    def rejected(citation: dict[str, Any]) -> bool:
        first = citation["mentions"][0]
        said = counting.get((Subject.CITATION, "", first["start"], first["end"]))
        return said is not None and said.verdict == Verdict.REJECT

    return tuple(one for one in reading["citations"] if one["mentions"] and not rejected(one))


def _tasks(reading: Reading, counting: dict[Key, Said]) -> list[Task]:
    decided = {(said.start, said.end): said for said in counting.values() if said.subject == Subject.ITEM}
    tasks = [_settled(Task(one), decided) for one in candidates(reading)]
    tasks += [
        _settled(Task(_added(said, reading)), decided)
        for said in decided.values()
        if is_added(said) and 0 <= said.start < said.end <= len(reading["text"])
    ]
    tasks = [piece for task in tasks for piece in _pieces(task, reading, decided)]
    tasks = [_merged(task, reading, decided) for task in tasks]
    absorbed = {span for task in tasks for span in task.merged}
    unique = {task.key: task for task in tasks if task.key not in absorbed}
    return sorted(unique.values(), key=lambda task: task.key)


def _settled(task: Task, decided: dict[tuple[int, int], Said]) -> Task:
    said = decided.get(task.key)
    if said is None:
        return task
    return replace(
        task, verdict=said.verdict, decision=said.id, wording=said.value.get("wording"), is_added=is_added(said),
        candidate=corrected(task.candidate, said.value),
    )  # fmt: skip


def is_added(said: Said) -> bool:
    """Tell whether a person made this task of words in which the machine saw none."""
    return said.verdict == Verdict.ADD or bool(said.value.get("added"))


def corrected(candidate: Candidate, value: dict[str, Any]) -> Candidate:
    """Return the candidate with what a decision says of it in place of what was read."""
    changes: dict[str, Any] = {}
    if "who" in value:
        changes["who"] = tuple((str(phrase), str(role)) for phrase, role in value["who"])
    if "due" in value:
        changes["due"] = Due(**value["due"])
    if "product" in value:
        changes["product"] = value["product"] or None
    if "path" in value:
        changes["path"] = value["path"]
    return replace(candidate, **changes)


def _added(said: Said, reading: Reading) -> Candidate:
    path = next((one["path"] for one in reversed(reading["outline"]) if one["start"] <= said.start), None)
    return Candidate(said.start, said.end, path, reading["text"][said.start : said.end])


def _pieces(task: Task, reading: Reading, decided: dict[tuple[int, int], Said]) -> list[Task]:
    """A split task gives way to its pieces, each of which may be decided, and split, again."""
    if task.verdict != Verdict.SPLIT:
        return [task]
    spans = [(int(start), int(end)) for start, end in decided[task.key].value["parts"]]
    inside = [
        (start, end) for start, end in spans if task.key[0] <= start < end <= task.key[1] and (start, end) != task.key
    ]
    pieces = [_settled(Task(part_of(task.candidate, reading, *span)), decided) for span in inside]
    return [piece for one in pieces for piece in _pieces(one, reading, decided)]


def _merged(task: Task, reading: Reading, decided: dict[tuple[int, int], Said]) -> Task:
    said = decided.get(task.key)
    others = tuple((int(start), int(end)) for start, end in said.value.get("with", ())) if said else ()
    if not others:
        return task
    pieces = " ".join(reading["text"][start:end].strip() for start, end in sorted({task.key, *others}))
    return replace(task, merged=others, wording=task.wording or pieces)
