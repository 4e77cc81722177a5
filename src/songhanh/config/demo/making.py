"""Make the province: agencies, people, and the year up to now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from songhanh.config.demo import agencies, people, reviews
from songhanh.config.demo.places import communes
from songhanh.config.demo.steering import Steering
from songhanh.config.demo.working_year import Act, WorkingYear
from songhanh.core.calendar import VIETNAM

FOUNDED_AT = datetime(2026, 1, 5, 8, 0, tzinfo=VIETNAM)
Tell = Callable[[str], None]


class CannotMakeProvince(Exception):
    """Raised with a sentence fit to print."""


def make_province(*, now: datetime, tell: Tell = lambda said: None, size: int | None = None) -> WorkingYear:
    """
    Make the province as it stands at `now`; fewer communes where a test wants it small.

    :raises CannotMakeProvince: when the clock stands before the year that is told.
    """
    if now < reviews.YEAR[0].received_at:
        raise CannotMakeProvince(
            f"Đồng hồ máy đang ở ngày {now.astimezone(VIETNAM):%d/%m/%Y}; tỉnh giả định kể chuyện của năm 2026. "
            "Chỉnh lại đồng hồ rồi chạy lại."
        )
    tell("Đang lập tỉnh An Sơn (giả định): cơ quan và người dùng")
    made = agencies.add_everyone(size=size or len(communes()), at=FOUNDED_AT)
    cast = people.add_everyone(made, at=FOUNDED_AT)
    year = WorkingYear(made, cast, until=now)
    for one in reviews.YEAR:
        year.at(one.received_at, _taking_in(one, year, tell))
    Steering(year).schedule()
    year.go_by(lambda week: tell(f"Năm 2026 đang trôi qua: tuần từ {week}"))
    return year


def _taking_in(one: reviews.Issued, year: WorkingYear, tell: Tell) -> Act:
    def act(moment: datetime) -> None:
        tell(f"Đang đọc {one.called}")
        plan = reviews.take_in(one, year.agencies, year.people)
        if plan is not None:
            year.begin_plan(plan, moment)

    return act
