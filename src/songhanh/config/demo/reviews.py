"""
The documents of the year go the product's own way: uploaded, read in a process of their own, reviewed, accepted.

What a careful officer answers to the doubts of each document stands here as data; anything else in doubt is left as
read, which is what most officers do with a remark that changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from songhanh.config.demo.agencies import (
    ASKED,
    COMMITTEE,
    CULTURE,
    PROGRAMME_OFFICE,
    STANDING,
    VILLAGE,
    Agencies,
)
from songhanh.config.demo.people import People
from songhanh.config.demo.places import HIGHLAND, INDUSTRIAL_WARDS
from songhanh.config.demo.sheets import content_of
from songhanh.core.calendar import VIETNAM, day_of
from songhanh.intake import acts, jobs
from songhanh.intake.acceptance import accept_review
from songhanh.intake.actions import NewDecision, decide, receive_upload
from songhanh.intake.models import Review, Upload
from songhanh.intake.review import Doubt, Standing
from songhanh.plans.models import Plan


class CannotTellYear(Exception):
    """Raised when a document of the demo did not become what the year needs."""


@dataclass(frozen=True, slots=True)
class Issued:
    """One document: who takes it in and when, and what they answer to its doubts."""

    file: str
    called: str  # on the line that tells what is being read
    login: str
    house: str
    received_at: datetime
    accepted_at: datetime | None = None  # None: it stays under review
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # printed → agencies; empty = left open
    sections: Mapping[str, str] = field(default_factory=dict)  # part of the document → who does what names nobody
    no_tasks: tuple[str, ...] = ()  # sections that ask for no work
    is_plan: bool = True


def _on(month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=VIETNAM)


def _communes(type_words: str, places: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"Ủy ban nhân dân {type_words} {place}" for place in places)


YEAR: tuple[Issued, ...] = (
    Issued(
        "ke-hoach-tinh-2026.md", "kế hoạch năm của tỉnh",
        "chuyenvien", STANDING, _on(3, 2, 8, 12), _on(3, 2, 8, 47),
        names={
            "UBND các xã vùng cao": _communes("xã", HIGHLAND),
            "UBND các phường có khu công nghiệp": _communes("phường", INDUSTRIAL_WARDS),
        },
        sections={"III": STANDING}, no_tasks=("I.2", "VI"),  # its reports are duties, not tasks
    ),
    Issued(
        "ke-hoach-so-noi-vu-2026.md", "kế hoạch của Sở Nội vụ",
        "chuyenvien", STANDING, _on(3, 16, 14, 5), _on(3, 16, 14, 21),
        names={"Trường Chính trị tỉnh mở 02 lớp": ("Trường Chính trị tỉnh",)}, sections={"II": PROGRAMME_OFFICE},
    ),
    Issued(
        "ke-hoach-xa-ban-lua-2026.txt", "kế hoạch của xã Bản Lưa",
        "banlua", VILLAGE, _on(3, 19, 9, 30), _on(3, 19, 10, 2),
        names={"Đài": ("Đài truyền thanh xã",)}, no_tasks=("I.2",),
    ),
    Issued(
        "ke-hoach-so-van-hoa-2026.pdf", "kế hoạch của Sở Văn hóa, Thể thao và Du lịch",
        "sovanhoa", CULTURE, _on(4, 8, 7, 58), _on(4, 8, 8, 20),
        sections={"II": "Phòng Xây dựng nếp sống văn hóa và Gia đình"},
    ),
    Issued(
        "ke-hoach-thang-hanh-dong-2026.md", "kế hoạch Tháng hành động",
        "chuyenvien", STANDING, _on(10, 20, 8, 3), _on(10, 20, 8, 26),
        names={"các tổ chức chính trị - xã hội": ASKED[1:6]}, sections={"III": STANDING}, no_tasks=("VI",),
    ),
    Issued(
        "ke-hoach-phong-ngua-bao-luc-2026-2030.md", "kế hoạch phòng ngừa bạo lực 2026 - 2030",
        "chuyenvien", STANDING, _on(11, 12, 15, 40),
    ),
    Issued(
        "cong-van-hoi-lhpn-quet.pdf", "công văn quét của Hội Liên hiệp Phụ nữ tỉnh",
        "chuyenvien", STANDING, _on(11, 18, 10, 15), is_plan=False,
    ),
)  # fmt: skip


def take_in(one: Issued, agencies: Agencies, people: People) -> Plan | None:
    """Upload, read and, when the time has come, accept one document; return its plan."""
    house, officer = agencies[one.house], people[one.login]
    name, content = content_of(one.file)
    upload = receive_upload(content=content, name=name, by=officer, acting_for=house, at=one.received_at)
    jobs.read_next_upload(now=one.received_at)
    review = Review.objects.filter(upload=upload).first()
    if one.is_plan and review is None:
        raise CannotTellYear(f"{name}: {Upload.objects.get(pk=upload.pk).message}")
    if review is None or one.accepted_at is None:
        return None
    for news in _answers(one, review, agencies):
        decide(review=review, news=news, by=officer, acting_for=house, at=one.accepted_at)
    review.refresh_from_db()
    return accept_review(
        review=review, version=review.version, by=officer, acting_for=house, at=one.accepted_at, key=None
    )


def _answers(one: Issued, review: Review, agencies: Agencies) -> Iterator[list[NewDecision]]:
    """Yield what the officer decides, one act after another, each on the review as it then stands."""

    def now() -> Standing:
        return Standing(review, day_of(one.received_at))

    for path in one.no_tasks:
        if rejected := acts.reject_section(now(), path):
            yield rejected
    for doubt in now().doubts:
        if doubt.meaning is not None and (answer := _name(one, doubt, agencies)) is not None:
            yield answer
    for doubt in now().doubts:
        part = doubt.slot.removeprefix("nobody ")
        if part != doubt.slot and part in one.sections:
            yield acts.assign(now(), doubt.tasks, [(one.sections[part], "lead")])
        elif doubt.subject == "finding":
            yield acts.acknowledge(doubt)


def _name(one: Issued, doubt: Doubt, agencies: Agencies) -> list[NewDecision] | None:
    """Link a printed name as the officer knows it; None leaves it open, to be settled when it is known."""
    known = one.names.get(doubt.slot)
    if known is None:
        return None
    own = COMMITTEE if one.house == STANDING else one.house
    found = [agencies.by_name.get((own, name)) or agencies.by_name.get(("", name)) for name in known]
    return acts.name(doubt, doubt.slot, (doubt.start, doubt.end), [a.pk for a in found if a], None, ())
