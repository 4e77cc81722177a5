"""What the review page shows: the items by section, in words, from a `Standing` of the review."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from songhanh.core.calendar import printed
from songhanh.intake.candidates import Due
from songhanh.intake.distribution import who_reports
from songhanh.intake.due_dates import Followed, followed
from songhanh.intake.enums import Verdict
from songhanh.intake.names import Meaning, NameState
from songhanh.intake.review import Doubt, Standing
from songhanh.intake.rules import Task
from songhanh.plans.enums import AddresseeRule
from songhanh.web.paper import Mark, Piece, draw, looks_of

RULE_WORDS = {
    AddresseeRule.ALL_COMMUNES: "Tất cả UBND các xã, phường, đặc khu",
    AddresseeRule.ALL_DEPARTMENTS: "Tất cả các sở, ban, ngành",
    AddresseeRule.BELOW: "Tất cả phòng, đơn vị trực thuộc",
}
ROLE_WORDS = {
    "lead": "chủ trì", "coordinate": "phối hợp", "advise": "tham mưu", "ask": "được đề nghị", "report": "báo cáo",
}  # fmt: skip
RECURRING_WORDS = {
    "yearly": "Hằng năm", "six_monthly": "6 tháng một lần", "quarterly": "Hằng quý", "monthly": "Hằng tháng",
    "weekly": "Hằng tuần",
}  # fmt: skip
STATES = {
    None: ("auto", "Tự động"), Verdict.KEEP: ("kept", "Đã giữ"), Verdict.CHANGE: ("changed", "Đã sửa"),
    Verdict.ADD: ("changed", "Đã thêm"), Verdict.MOVE: ("changed", "Đã chuyển mục"),
    Verdict.MERGE: ("changed", "Đã gộp"), Verdict.REJECT: ("rejected", "Không phải nhiệm vụ"),
}  # fmt: skip
HEADER_LABELS = (
    ("type", "Loại văn bản"), ("number", "Số"), ("symbol", "Ký hiệu"), ("date", "Ngày ban hành (năm-tháng-ngày)"),
    ("place", "Địa danh"), ("title", "Trích yếu nội dung"),
)  # fmt: skip
DUTY_WORDS = {
    "six_month": "Báo cáo 6 tháng", "annual": "Báo cáo năm", "action_month": "Báo cáo Tháng hành động",
    "quarterly": "Báo cáo quý", "monthly": "Báo cáo tháng", "on_demand": "Báo cáo đột xuất",
}  # fmt: skip
MOST_NAMES = 4  # agencies named one by one
SHORT = 180  # letters of a task in the list; the whole sentence stands on the paper beside it


@dataclass(frozen=True, slots=True)
class Line:
    """One task in the list."""

    key: str
    start: int
    end: int
    path: str
    text: str
    who: str
    due: str
    product: str
    state: str
    state_words: str
    decision: int
    previous: str  # key of the task before it, for merging


@dataclass(frozen=True, slots=True)
class Section:
    path: str
    title: str
    lines: tuple[Line, ...]
    undecided: int


class Board:
    """The page's content at one moment; properties are worked out when a template asks."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.review = standing.review

    @cached_property
    def sections(self) -> list[Section]:
        titles = {one["path"]: one["title"] for one in self.standing.reading["outline"]}
        grouped: dict[str, list[Line]] = {}
        for line in self._lines():
            grouped.setdefault(line.path, []).append(line)
        return [
            Section(
                path, titles.get(path, "").replace("**", ""), tuple(lines), sum(one.state == "auto" for one in lines)
            )
            for path, lines in grouped.items()
        ]

    def _lines(self) -> Iterator[Line]:
        doubtful = self.standing.doubtful
        tasks = sorted((*self.standing.settled.tasks, *self.standing.settled.rejected), key=lambda task: task.key)
        previous = ""
        for task in tasks:
            state, words = STATES[Verdict(task.verdict) if task.verdict else None]
            if task.key in doubtful and state != "rejected":
                state, words = "doubt", "Cần xem lại"
            text = " ".join((task.wording or task.candidate.text).replace("**", "").split())
            key = f"{task.key[0]}-{task.key[1]}"
            yield Line(
                key, *task.key, task.candidate.path or "", text if len(text) <= SHORT else text[: SHORT - 1] + "…",
                self.who(task), due_words(self.standing.followed(task), task.candidate.due.printed),
                task.candidate.product or "", state, words, task.decision, previous,
            )  # fmt: skip
            if state != "rejected":
                previous = key

    def who(self, task: Task) -> str:
        """The agencies of a task in one line: "Sở Y tế chủ trì; phối hợp: Sở Nội vụ, Công an tỉnh"."""
        by_role: dict[str, list[str]] = {}
        for phrase, role in task.candidate.who:
            by_role.setdefault(role, []).append(meant(self.standing.meanings.get(phrase), phrase))
        parts = []
        for role, names in by_role.items():
            together = ", ".join(dict.fromkeys(names))
            parts.append(f"{together} {ROLE_WORDS[role]}" if role == "lead" else f"{ROLE_WORDS[role]}: {together}")
        return "; ".join(parts)

    @cached_property
    def pieces(self) -> list[Piece]:
        reading = self.standing.reading
        return draw(self.standing.text, reading["blocks"], self._marks(), looks_of(reading))

    def _marks(self) -> Iterator[Mark]:
        reading = self.standing.reading
        for task in (*self.standing.settled.tasks, *self.standing.settled.rejected):
            for start, end in (task.key, *task.merged):
                yield Mark(start, end, "task", f"{task.key[0]}-{task.key[1]}")
        for one in reading["deadlines"]:
            yield Mark(one["start"], one["end"], "deadline", f"d{one['start']}")
        for one in self.standing.settled.targets:
            yield Mark(one["start"], one["end"], "target", f"t{one['start']}")
        for one in self.standing.settled.citations:
            for mention in one["mentions"]:
                yield Mark(mention["start"], mention["end"], "citation", f"c{mention['start']}")
        yield from _agency_marks(self.standing)

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        """Kind of mark, its word, how many: the legend, which is also the switch."""
        standing = self.standing
        return [
            ("task", "nhiệm vụ", len(standing.settled.tasks)),
            ("agency", "cơ quan", len(standing.meanings)),
            ("deadline", "thời hạn", len(standing.reading["deadlines"])),
            ("target", "chỉ tiêu", len(standing.settled.targets)),
            ("citation", "viện dẫn", len(standing.settled.citations)),
        ]

    @property
    def unknown(self) -> list[str]:
        """Names that no agency has: all can be made in one act."""
        return [
            doubt.meaning.phrase for doubt in self.doubts if doubt.meaning and doubt.meaning.state == NameState.UNKNOWN
        ]

    @property
    def header_rows(self) -> list[tuple[str, str, str]]:
        """Field, label and value of the heading."""
        header = self.standing.settled.header
        return [(slot, label, str(header.get(slot) or "").replace("**", "")) for slot, label in HEADER_LABELS]

    @property
    def names(self) -> list[tuple[str, str]]:
        """Each printed name with what it means."""
        return [(phrase, meant(meaning, phrase)) for phrase, meaning in self.standing.meanings.items()]

    @property
    def reporting(self) -> list[dict[str, object]]:
        """Each reporting duty in words: "Báo cáo 6 tháng, trước 30/5/2026, gửi UBND tỉnh"."""
        rows = []
        for one in self.standing.settled.reporting:
            due = followed(
                Due(on=one["due"], before=one["before"], inferred_year=one["inferred_year"]), self.standing.year
            )
            parts = [
                DUTY_WORDS.get(one["kind"], "Báo cáo"), due_words(due, ""),
                ", ".join(who_reports(self.standing.reading, one)), f"gửi {one['to']}" if one["to"] else "",
                f"qua {one['via']}" if one["via"] else "",
            ]  # fmt: skip
            rows.append({"start": one["start"], "end": one["end"], "words": ", ".join(part for part in parts if part)})
        return rows

    @property
    def doubts(self) -> list[Doubt]:
        return self.standing.doubts

    @property
    def percent(self) -> int:
        return round(100 * self.standing.seen / self.standing.total) if self.standing.total else 100

    @property
    def name(self) -> str:
        """What the document is called in headings: "Kế hoạch số 41/KH-UBND", else its file's name."""
        header = self.standing.settled.header
        identifier = "/".join(part for part in (header.get("number"), header.get("symbol")) if part)
        if header.get("type") and header.get("number"):
            return f"{header['type']} số {identifier}"
        return header.get("type") or self.review.upload.name


def _agency_marks(standing: Standing) -> Iterator[Mark]:
    """Mark each printed name once for every task and heading it stands in."""
    seen: set[int] = set()
    for task in standing.settled.tasks:
        for phrase, _ in task.candidate.who:
            at = standing.text.find(phrase, *task.key)
            if at < 0:
                at = standing.text.rfind(phrase, 0, task.key[0])
            if at >= 0 and at not in seen:
                seen.add(at)
                yield Mark(at, at + len(phrase), "agency", f"a{at}")


def meant(meaning: Meaning | None, phrase: str) -> str:
    """The agency's name where it is known; a collective phrase with its count; else the print with a question mark."""
    if meaning is None or meaning.state == NameState.NOBODY:
        return phrase
    if meaning.is_doubt:
        return f"{phrase} (?)"
    if meaning.rule is not None and meaning.rule in RULE_WORDS:
        left_out = f", trừ {len(meaning.excluded)}" if meaning.excluded else ""
        return f"{RULE_WORDS[meaning.rule]} ({len(meaning.agencies)} cơ quan{left_out})"
    if len(meaning.agencies) > MOST_NAMES:
        return f"{phrase} ({len(meaning.agencies)} cơ quan)"
    return ", ".join(agency.short or agency.name for agency in meaning.agencies)


def due_words(due: Followed, as_printed: str) -> str:
    """When, in words: a day as the records decree writes it, or what the plan says instead."""
    if due.kind == "fixed" and due.due_on is not None:
        inferred = " (năm suy ra)" if due.year_inferred else ""
        return f"{'trước ' if due.before else ''}{printed(due.due_on)}{inferred}"
    if due.kind == "window" and due.due_from is not None and due.due_on is not None:
        return f"{printed(due.due_from)} – {printed(due.due_on)}"
    if due.kind == "recurring":
        return RECURRING_WORDS.get(str(due.rule.get("recurring")), "Định kỳ")
    words = {"continuous": "Thường xuyên", "on_demand": "Đột xuất", "conditional": "Chờ điều kiện"}
    return words.get(due.kind, f"chưa rõ: {as_printed}" if due.kind == "unclear" else "")
