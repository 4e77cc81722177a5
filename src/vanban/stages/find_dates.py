"""
Find every printed date, once for all stages that need one.

Reads: draft.text, .cited   Writes: draft.dates, findings

    "trước ngày 15/6/2026"                       ->  2026-06-15, before
    "Nghị quyết số 26-NQ/TW ngày 19/5/2018"      ->  none: it is the date of a cited document
    "ngày 31/4/2026"                             ->  2026-04 and a finding: there is no such day
"""

from __future__ import annotations

from vanban.draft import Draft
from vanban.findings import report
from vanban.grammar.dates import PrintedDate
from vanban.grammar.dates import find_dates as printed_dates
from vanban.stages.places import regions
from vanban.text.patterns import lazy

# "Thông báo ngày 12/3/2026 của …": a document that is cited by its day alone.
_OF_ISSUER = lazy(r"\s+của\s+(?=[A-ZĐỦ])")
# "số 17/2026/TT-BGD ĐT ngày 16/5/2026": whatever has a number is a document, also where the number is typed amiss.
_NUMBERED = lazy(r"[Ss]ố\s?:?\s*\d[\w.-]*\s?/\s?[\w.&/-]*(?:\s[A-ZĐ&]{1,6})?,?\s*\Z")
_DOCUMENT = lazy(
    r"(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Công văn|Công điện|Kế hoạch|Kết luận|Hướng dẫn"
    r"|Báo cáo|Tờ trình|Luật|Văn bản|Biên bản|số \S+|ban hành|ký)\s*(?:[^.;:\n]{0,40}\s)?\Z"
)


def find_dates(draft: Draft) -> None:
    """Read all dates but those of cited documents."""
    for begin, end in regions(draft):
        for date in printed_dates(draft.text, begin, end, draft.cited):
            if not date.relation and is_of_document(draft.text, date):
                continue
            draft.dates.append(date)
            if date.wrong or date.from_:
                tell_doubts(draft, date)


def is_of_document(text: str, date: PrintedDate) -> bool:
    """Say whether it is the day of a document that is cited by its day alone."""
    due = date.due
    if not due or len(due) != 10 or due[0] == "-":
        return False
    if "/" in text[max(0, date.start - 16) : date.start] and _NUMBERED.search(
        text, max(0, date.start - 40), date.start
    ):
        return True
    if not _OF_ISSUER.match(text, date.end):
        return False
    return _DOCUMENT.search(text, max(0, date.start - 60), date.start) is not None


def tell_doubts(draft: Draft, date: PrintedDate) -> None:
    if date.wrong:
        report(draft, "VB301", date.start, date.end, words=draft.text[date.bare : date.end].strip())
    elif date.from_ and date.to and len(date.from_) == len(date.to) == 10 and date.from_ > date.to:
        report(draft, "VB302", date.start, date.end)
