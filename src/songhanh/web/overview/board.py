"""What needs one today: counts worst first, what waits for me, and what falls due within two weeks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby

from django.urls import reverse

from songhanh.accounts.enums import Permission
from songhanh.core.calendar import SOON, printed
from songhanh.intake.enums import UploadState
from songhanh.intake.queries import open_uploads
from songhanh.organisations.models import Agency
from songhanh.plans import rules
from songhanh.plans.access import plans_seen_by
from songhanh.plans.enums import Standing
from songhanh.plans.queries import (
    Followed,
    FollowedRow,
    PartEntry,
    PartRow,
    PartsFound,
    agency_parts,
    followed_tasks,
    part_rows,
    requests_waiting,
)
from songhanh.web.gate import Acting
from songhanh.web.wording import sentence_address, shortened, state_words

MOST_WAITING = 7  # of my own; a longer list is the list of tasks itself
MOST_REQUESTS = 10
MOST_UPLOADS = 5
MOST_DATED = 14
MOST_LATE = 5
URGENT = {Standing.LATE, Standing.SOON}
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
# The counts of the strip, worst first: what they add up, and the filter of the list behind them.
COUNTS = (
    ("late", "Quá hạn", frozenset({Standing.LATE}), "qua-han"),
    ("soon", "Sắp đến hạn", frozenset({Standing.SOON}), "sap-den-han"),
    ("in_progress", "Đang làm", frozenset({Standing.IN_PROGRESS}), "dang-lam"),
    ("not_started", "Chưa thực hiện", frozenset({Standing.NOT_STARTED}), "chua-den-ky"),
    ("waiting", "Chờ điều kiện", frozenset({Standing.WAITING}), "cho-dieu-kien"),
    ("asked", "Đề nghị phối hợp", frozenset({Standing.ASKED}), "de-nghi"),
    ("done_in_time", "Đã xong", rules.CLOSED, "da-xong"),
)
RARE = {"waiting", "asked"}  # shown when there are some


@dataclass(frozen=True, slots=True)
class Count:
    """A number of the strip with the list behind it."""

    number: int
    state: str
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Strip:
    title: str
    counts: Sequence[Count]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits for me, and the one act that helps it on."""

    state: str
    said: str
    words: str
    beside: str
    action: str
    address: str


@dataclass(frozen=True, slots=True)
class Due:
    """A line of the dated list."""

    words: str
    beside: str
    state: str
    address: str


@dataclass(frozen=True, slots=True)
class Day:
    on: date
    weekday: str
    lines: Sequence[Due]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything of the page."""

    strips: Sequence[Strip]
    waiting: Sequence[Waiting]
    left: int  # late or soon parts of mine that are not listed
    late: Sequence[Waiting]  # of what others do for us
    days: Sequence[Day]
    later: int  # entries of the two weeks that are not listed
    until: date


def board_of(acting: Acting, agency: Agency) -> Board | None:
    """Return the board in eight queries with the sign-in's; None while the agency sees no plan at all."""
    on = acting.on
    own, followed = agency_parts(agency, on), followed_tasks(agency, on)
    if not own.plans and not followed.plans and not plans_seen_by(agency, on).exists():
        return None
    mine = [one for one in _open(own) if one.officer in {None, acting.user.pk}]
    # Of what recurs the oldest time that is open stands for the others.
    urgent = list({one.assignment: one for one in reversed(mine) if one.standing in URGENT}.values())[::-1]
    soon = [one for one in _open(own) if one.shown_due is not None and on <= one.shown_due <= on + SOON]
    listed, dated = urgent[:MOST_WAITING], soon[:MOST_DATED]
    wanted = dict.fromkeys(one.part for one in [*listed, *dated])
    rows = {row.part: row for row in part_rows(list(wanted), on, alone=True)}
    due = [_of_part(rows[one.part], on) for one in dated] + list(_of_followed(followed, on))
    return Board(
        strips=_strips(own, followed),
        waiting=[*_parts(acting, [rows[one.part] for one in listed]), *_requests(acting, agency),
                 *_uploads(acting, agency)],
        left=len(urgent) - len(listed),
        late=[_late(row, on) for row in followed.late[:MOST_LATE]],
        days=_days(due),
        later=len(soon) - len(dated),
        until=on + SOON,
    )  # fmt: skip


def _open(own: PartsFound) -> list[PartEntry]:
    return list(chain(own.late, own.this_month, own.later))


def _strips(own: PartsFound, followed: Followed) -> list[Strip]:
    strips = []
    if own.counts:
        strips.append(Strip("Nhiệm vụ của đơn vị", _counts(own.counts, "tasks:agency")))
    if followed.counts:
        strips.append(Strip("Nhiệm vụ giao đơn vị khác", _counts(followed.counts, "tasks:followed")))
    return strips


def _counts(counts: Counter[Standing], url_name: str) -> list[Count]:
    return [
        Count(
            sum(counts[one] for one in standings), state, words,
            f"{reverse(url_name)}?trang_thai={value}",
        )
        for state, words, standings, value in COUNTS
        if state not in RARE or any(counts[one] for one in standings)
    ]  # fmt: skip


def _parts(acting: Acting, rows: Sequence[PartRow]) -> Iterator[Waiting]:
    action = "Cập nhật tiến độ" if acting.may(Permission.REPORT_PROGRESS) else "Mở"
    for row in rows:
        said = state_words(row.standing, row.days_left, row.shown_due, acting.on)
        yield Waiting(
            row.standing.value, said, shortened(row.words, 130), _source(row), action,
            reverse("tasks:part", args=[row.part]),
        )  # fmt: skip


def _late(row: FollowedRow, on: date) -> Waiting:
    count = f"{row.count.reported}/{row.count.total} đã báo cáo" if row.count.total > 1 else ""
    beside = ", ".join(filter(None, (row.who, count)))
    said = state_words(row.standing, row.days_left, row.shown_due, on)
    address = reverse("tasks:shares", args=[row.task])
    return Waiting(row.standing.value, said, shortened(row.words, 130), beside, "Xem đơn vị", address)


def _source(row: PartRow | FollowedRow) -> str:
    return f"{row.plan_name}, {row.path}" if row.path else row.plan_name


def _requests(acting: Acting, agency: Agency) -> Iterator[Waiting]:
    if not acting.may(Permission.RUN_PROGRAMME):
        return
    for one in requests_waiting(agency, MOST_REQUESTS):
        asked = f"Đề nghị gia hạn đến {printed(one.until)}" if one.until else "Khó khăn, vướng mắc"
        yield Waiting(
            "doubt", asked, shortened(one.words, 130), f"{one.agency}, gửi ngày {printed(one.at.date())}", "Trả lời",
            sentence_address(one.plan, one.task),
        )  # fmt: skip


def _uploads(acting: Acting, agency: Agency) -> Iterator[Waiting]:
    if not acting.may(Permission.RUN_PROGRAMME):
        return
    for one in open_uploads(agency).filter(state=UploadState.READ)[:MOST_UPLOADS]:
        address = reverse("intake:review", args=[one.review.pk])
        yield Waiting("doubt", "Chờ rà soát", one.name, f"tải lên ngày {printed(one.at.date())}", "Rà soát", address)


def _of_part(row: PartRow, on: date) -> tuple[date, Due]:
    assert row.shown_due is not None  # only dated ones were asked for
    words = shortened(row.words, 90)
    return row.shown_due, Due(words, _source(row), row.standing.value, reverse("tasks:part", args=[row.part]))


def _of_followed(followed: Followed, on: date) -> Iterator[tuple[date, Due]]:
    rows = chain(followed.late, followed.this_month, followed.later)
    near = [row for row in rows if row.shown_due is not None and on <= row.shown_due <= on + SOON]
    for row in near[:MOST_DATED]:
        count = f", {row.count.reported}/{row.count.total} đã báo cáo" if row.count.total > 1 else ""
        address = sentence_address(row.plan, row.task)
        assert row.shown_due is not None
        yield row.shown_due, Due(shortened(row.words, 90), f"{row.who}{count}", row.standing.value, address)


def _days(due: Sequence[tuple[date, Due]]) -> list[Day]:
    ordered = sorted(due, key=lambda one: one[0])
    return [
        Day(on, WEEKDAYS[on.weekday()], [line for _, line in lines])
        for on, lines in groupby(ordered, key=lambda one: one[0])
    ]
