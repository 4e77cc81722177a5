"""Vietnamese days: today, working days, public holidays (Labour Code art. 112; 24/11 from 2026, NQ 28/2026/QH16)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays
from django.utils import timezone

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
SOON = timedelta(days=14)  # "sắp đến hạn": what a month's reporting rhythm still lets one act on


def today() -> date:
    """Return the calendar day in Việt Nam, whatever zone the machine is in."""
    return timezone.now().astimezone(VIETNAM).date()


def day_of(moment: datetime) -> date:
    return moment.astimezone(VIETNAM).date()


@lru_cache(maxsize=32)
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("VN", years=year))


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in _holidays(day.year)


@lru_cache(maxsize=4096)  # a list of tasks asks it of the same few days hundreds of times
def working_day_before(day: date) -> date:
    """Return the day itself when one works on it, else the last working day before it."""
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day


def printed(day: date) -> str:
    """Return a date as the records decree writes it: a zero before days under 10 and before months 1 and 2."""
    return f"{day.day:02d}/{day.month:02d}/{day.year}" if day.month < 3 else f"{day.day:02d}/{day.month}/{day.year}"


def printed_short(day: date) -> str:
    """Return the date without its year, for a table whose year is plain."""
    return printed(day).rsplit("/", 1)[0]
