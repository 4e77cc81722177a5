"""A review as it stands at this moment: what is settled, who the names mean, and what still asks for a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from songhanh.documents.rules import day_of_print
from songhanh.intake import rules
from songhanh.intake.actions import said
from songhanh.intake.candidates import Reading
from songhanh.intake.distribution import who_reports
from songhanh.intake.due_dates import Followed, followed, period_of
from songhanh.intake.enums import Subject
from songhanh.intake.models import Review
from songhanh.intake.names import Meaning, NameState, meanings
from songhanh.organisations import queries
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency

ASKED_ABOUT = {"error", "warning"}  # severities a person is asked about


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question to a person. `subject`, `slot`, `start`, `end` are the key under which the answer is stored."""

    subject: str
    slot: str
    start: int
    end: int
    title: str
    sentence: str
    meaning: Meaning | None = None
    tasks: tuple[tuple[int, int], ...] = ()  # the tasks it concerns
    parts: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = ()  # those by section, where sections are asked about


class Standing:
    """The state of one review. Reads the database for names only; everything else is pure."""

    def __init__(self, review: Review, on: date) -> None:
        self.review = review
        self.today = on
        self.reading: Reading = review.reading.result
        self.text: str = self.reading["text"]
        self.decisions = said(review)
        self.settled = rules.settle(self.reading, self.decisions)

    @cached_property
    def on(self) -> date:
        """The document's own day, on which names are looked up; today when it prints none."""
        return day_of_print(self.settled.header.get("date") or "") or self.today

    @cached_property
    def issuer(self) -> Agency | None:
        """Who issued it: decided, else the one agency that the printed name means."""
        decided = self.settled.header.get("issuer")
        if decided:
            return Agency.objects.filter(pk=decided).first()
        printed = self.settled.header.get("agency")
        if not printed:
            return None
        return self._around.above_named(printed) or (
            queries.resolve_names([printed], within=self._around, on=self.on)[printed].agency
        )

    @property
    def possible_issuers(self) -> list[Agency]:
        """Who may have issued it: the reviewing agency and those above it; a symbol of a committee names one first."""
        # A document older than the tree was issued by one of today's line under whatever name.
        today = queries.territory(self.review.agency, self.today).line
        line = list(dict.fromkeys([*reversed(self._around.line), *reversed(today)]))
        if "UBND" in f"{self.settled.header.get('symbol') or ''} {self.settled.header.get('agency') or ''}".upper():
            line.sort(key=lambda agency: agency.kind not in {AgencyKind.PROVINCE, AgencyKind.COMMUNE})
        return line

    @cached_property
    def _around(self) -> queries.Territory:
        """Where the reviewing agency stands on the document's day."""
        return queries.territory(self.review.agency, self.on, standing_on=self.today)

    @cached_property
    def period(self) -> tuple[date, date] | None:
        """The plan's first and last day: decided, else from its title or date."""
        decided = self.settled.header.get("period")
        if decided:
            return date(int(decided[0]), 1, 1), date(int(decided[1]), 12, 31)
        header = self.settled.header
        return period_of((header.get("title") or "").replace("**", ""), header.get("date"))

    @property
    def year(self) -> int | None:
        return self.period[0].year if self.period and self.period[0].year == self.period[1].year else None

    @cached_property
    def meanings(self) -> dict[str, Meaning]:
        phrases = [phrase for task in self.settled.tasks for phrase, _ in task.candidate.who]
        for duty in self.settled.reporting:
            phrases += [duty[name] for name in ("to", "via") if duty.get(name)]
            phrases += who_reports(self.reading, duty)
        return meanings(phrases, self.settled.names, around=self.around)

    @cached_property
    def around(self) -> queries.Territory:
        """Where the issuer stands on the document's day: names are looked up from there."""
        if self.issuer is None:
            return self._around
        return self._around.seen_from(self.issuer) or queries.territory(self.issuer, self.on)

    @cached_property
    def follower(self) -> Agency | None:
        """Who will follow the plan up: today's standing agency of the issuer, else the issuer itself."""
        if self.issuer is None:
            return None
        return queries.standing_agency_of(self.issuer, self.today) or self.issuer

    @property
    def another_follower(self) -> str:
        """The name of who will follow the plan up when that is another than who reviews; "" when it is not known."""
        if self.issuer is None or self.issuer == self.review.agency:
            return ""
        pk, name = self._around.standing.get(self.issuer.pk, (None, ""))
        return "" if pk == self.review.agency_id else name

    def followed(self, task: rules.Task) -> Followed:
        return followed(task.candidate.due, self.year)

    @cached_property
    def doubts(self) -> list[Doubt]:
        """Everything that still asks, the ones that block first, then in the document's order."""
        return [*self._missing(), *sorted([*self._of_names(), *self._of_findings()], key=lambda one: one.start),
                *self._of_nobody()]  # fmt: skip

    def _missing(self) -> Iterator[Doubt]:
        header = self.settled.header
        place = (self.reading["header"]["places"] or {}).get("agency", {"start": 0, "end": 0})
        if self.issuer is None:
            printed = header.get("agency")
            sentence = (
                f"Văn bản ghi “{printed}”. Danh mục chưa có cơ quan này." if printed
                else "Không thấy tên cơ quan ban hành ở đầu văn bản."
            )  # fmt: skip
            yield Doubt(Subject.HEADER, "issuer", place["start"], place["end"], "Cơ quan nào ban hành?", sentence)
        if self.period is None:
            sentence = "Tên văn bản và ngày ban hành không cho biết năm thực hiện."
            yield Doubt(Subject.HEADER, "period", 0, 0, "Kế hoạch của năm nào?", sentence)

    def _of_names(self) -> Iterator[Doubt]:
        users: dict[str, list[rules.Task]] = {}
        for task in self.settled.tasks:
            for phrase, _ in task.candidate.who:
                users.setdefault(phrase, []).append(task)
        for phrase, tasks in users.items():
            meaning = self.meanings[phrase]
            if not meaning.is_doubt:
                continue
            start = self._place_of(phrase, tasks[0])
            yield Doubt(
                Subject.NAME, phrase[:300], start, start + len(phrase), "Cơ quan nào?",
                _NAME_SENTENCES[meaning.state].format(phrase), meaning, tuple(task.key for task in tasks),
            )  # fmt: skip

    def _place_of(self, phrase: str, task: rules.Task) -> int:
        """Where the phrase is printed: in the task, else before it, in the heading that names the agency."""
        start, end = task.key
        inside = self.text.find(phrase, start, end)
        if inside >= 0:
            return inside
        before = self.text.rfind(phrase, 0, start)
        return before if before >= 0 else start

    def _of_findings(self) -> Iterator[Doubt]:
        decided = [task.key for task in (*self.settled.tasks, *self.settled.rejected) if task.verdict]
        for finding in self.reading["findings"]:
            if finding["severity"] not in ASKED_ABOUT:
                continue
            start, end = finding["start"], finding["end"]
            key = (Subject.FINDING, finding["code"], start, end)
            if key in self.settled.seen or any(low <= start and end <= high for low, high in decided):
                continue
            tasks = tuple(task.key for task in self.settled.tasks if task.key[0] <= start < task.key[1])
            yield Doubt(*key, _title_of(finding["code"]), finding["message"], tasks=tasks)

    def _of_nobody(self) -> Iterator[Doubt]:
        """Tasks that name nobody: one question for each part of the document, its sections given together or singly."""
        parts: dict[str, dict[str, list[tuple[int, int]]]] = {}
        left = {key[1].removeprefix("nobody ") for key in self.settled.seen if key[1].startswith("nobody ")}
        for task in self.settled.tasks:
            path = ".".join((task.candidate.path or "").split(".")[:2])
            if not task.candidate.who and task.verdict is None and path not in left:
                parts.setdefault(path.split(".")[0], {}).setdefault(path, []).append(task.key)
        for part, sections in parts.items():
            keys = tuple(key for section in sections.values() for key in section)
            where = f"Mục {part}" if part else "Phần đầu văn bản"
            sentence = f"{len(keys)} nhiệm vụ chưa nêu cơ quan thực hiện. Có thể để sau; khi đó ghi “chưa rõ cơ quan”."
            yield Doubt(
                Subject.FINDING, f"nobody {part}", keys[0][0], keys[-1][1], f"{where}: giao cho cơ quan nào?", sentence,
                tasks=keys, parts=tuple((path, tuple(section)) for path, section in sections.items()),
            )  # fmt: skip

    @property
    def blocking(self) -> list[Doubt]:
        """The two things without which a plan cannot begin: who issued it and for which year."""
        return [one for one in self.doubts if one.subject == Subject.HEADER]

    @property
    def total(self) -> int:
        settled = self.settled
        return len(settled.tasks) + len(settled.rejected) + len(settled.targets) + len(settled.reporting)

    @property
    def doubtful(self) -> set[tuple[int, int]]:
        """The tasks that some doubt concerns."""
        return {key for doubt in self.doubts for key in doubt.tasks}

    @property
    def seen(self) -> int:
        """How many need nobody's eye any more: sure ones are ticked by themselves."""
        return self.total - len(self.doubtful)

    @property
    def last_decision(self) -> int:
        return max((one.id for one in self.decisions), default=0)

    @property
    def can_undo(self) -> bool:
        return bool(rules.undoable(self.decisions))


_NAME_SENTENCES = {
    NameState.SEVERAL: "Văn bản viết “{}”. Có hơn một cơ quan mang tên này; chọn một cơ quan.",
    NameState.DISSOLVED: "Văn bản viết “{}”. Cơ quan này không còn vào ngày ban hành; chọn cơ quan kế tục.",
    NameState.UNKNOWN: "Văn bản viết “{}”. Danh mục chưa có cơ quan này.",
}

# The family of a finding's code → the question it puts.
_FINDING_TITLES = {
    "VB1": "Phần đầu văn bản", "VB2": "Văn bản được viện dẫn", "VB3": "Thời hạn", "VB4": "Thứ tự mục",
    "VB5": "Nhiệm vụ và cơ quan", "VB6": "Chỉ tiêu", "VB7": "Phần cuối văn bản", "VB8": "Thể thức",
    "VB9": "Phần chưa đọc được",
}  # fmt: skip


def _title_of(code: str) -> str:
    return _FINDING_TITLES.get(code[:3], "Nội dung cần xem lại")
