"""Days that come round: "ngày 15 hằng tháng", "ngày 20 của tháng cuối quý", "hằng tháng, trước ngày 05"."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.grammar.printed_date import PrintedDate, a_date
from vanban.model import Recurrence
from vanban.text.patterns import lazy

_MONTH_OF = lazy(
    r"\s*(?:(?:của\s+|vào\s+)?(?P<every>mỗi tháng|(?:hằng|hàng) tháng|từng tháng)"
    r"|(?:của\s+)?(?P<last>tháng (?:cuối(?: cùng)?|đầu(?: tiên)?|(?:thứ )?(?:hai|ba|giữa)|(?:tiếp theo|liền"
    r" (?:sau|kề)|kế tiếp)(?= (?:của )?qu[ýí]))(?: của)?(?: mỗi)?(?: từng)? (?:qu[ýí]|kỳ)"
    r"(?: sau| tiếp theo| kế tiếp| liền kề)?(?: báo cáo)?)"
    r"|(?:của\s+)?(?P<next>tháng (?:sau|kế tiếp|kế sau|tiếp theo|tiếp sau|liền kề|liền sau)))"
)
_NAMED = lazy(r"gày\W*(?:\d{1,2}\s*(?:,|và)\s+(?:ngày\s+)?)?\Z")
_FIRST_OF_TWO = lazy(r"gày\s+(?P<d>\d{1,2})\s*(?:,|và)\s+(?:ngày\s+)?\Z")
_DAY_BEHIND_TURN = lazy(r"áng[^.;\n]{0,50}?[Nn]gày (?P<d>\d{1,2})(?=\s*[.,;)\n]|\s*\Z|\s+(?:báo cáo|gửi|về|để|phải))")
# "báo cáo tháng (trước ngày 20)".
_DAY_BEHIND_REPORT = lazy(
    r"áng\s*[:(,]?\s*(?:trước|chậm nhất(?: là| vào)?|vào)\s+ngày (?P<d>\d{1,2})(?=\s*[.,;)\n]|\s*\Z)"
)


def days_of_month(text: str, begin: int, stop: int, end: int) -> Iterator[PrintedDate]:
    """Yield the day text[begin:stop] of a month that comes round, and the day before it: "ngày 10 và 25 hằng tháng"."""
    match = _MONTH_OF.match(text, stop, end)
    if match is None or not 1 <= int(text[begin:stop]) <= 31 or not _NAMED.search(text, max(0, begin - 24), begin):
        return
    recurring: Recurrence | None = Recurrence.MONTHLY
    if match["last"]:
        # "của kỳ báo cáo" leaves open how long a period is.
        recurring = None if "kỳ" in match["last"] else Recurrence.QUARTERLY
    first = _FIRST_OF_TWO.search(text, max(0, begin - 24), begin)
    if first is not None and 1 <= int(first["d"]) <= 31:
        yield a_date(first.start("d"), first.end("d"), f"---{int(first['d']):02}", recurring)
    yield a_date(begin, match.end(), f"---{int(text[begin:stop]):02}", recurring)


def day_behind_turn(text: str, word: int, end: int) -> PrintedDate | None:
    """Read "hằng tháng, trước ngày 05", whose word for month stands at `word`."""
    match = _DAY_BEHIND_TURN.match(text, word + 2, min(end, word + 80))
    if match is None or not 1 <= int(match["d"]) <= 31:
        return None
    due = f"---{int(match['d']):02}"
    return a_date(match.start("d"), match.end(), due, Recurrence.MONTHLY)


def day_behind_month(text: str, word: int, end: int) -> PrintedDate | None:
    """Read "báo cáo tháng (trước ngày 20)", whose word for month stands at `word`."""
    match = _DAY_BEHIND_REPORT.match(text, word + 2, end)
    if match is None or not 1 <= int(match["d"]) <= 31:
        return None
    return a_date(match.start("d"), match.end(), f"---{int(match['d']):02}", Recurrence.MONTHLY)
