"""
Find where the money comes from, and who plans it.

Reads: draft.lines, draft.sections   Writes: draft.budget

    under "III. KINH PHÍ": each paragraph and dash      ->  one entry
    "… bố trí kinh phí từ ngân sách xã năm 2026 …"      ->  one entry, source "ngân sách xã năm 2026"
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from vanban.draft import Draft, Line, SectionRow
from vanban.model import Budget
from vanban.stages.find_items import Sections
from vanban.text.patterns import lazy

# A line without one of these says nothing of money; a fixed string is found many times faster than a pattern.
MONEY = ("inh phí", "gân sách", "ự toán", "ổ sung vốn", "uồn vốn", "hội hóa")
HEADINGS = ("kinh phí", "nguồn vốn", "nguồn lực tài chính", "nguồn lực thực hiện", "ngân sách", "tài chính thực hiện")
SOURCE = lazy(
    r"(?:(?:nguồn|từ)\s+)?(?:[Nn]gân sách\s+(?:nhà nước|Nhà nước|[Tt]rung ương|địa phương|tỉnh|thành phố|huyện|xã"
    r"|phường|đặc khu|các cấp|cấp \w+)(?:\s+năm \d{4})?"
    r"|nguồn (?:chi thường xuyên|sự nghiệp|dự phòng|vốn|thu|kinh phí|xã hội h)[^,.;:\n]{0,60}|dự toán (?:chi"
    r"|ngân sách|được giao)[^,.;:\n]{0,60}|xã hội h(?:óa|oá))"
)
SAYS = lazy(
    r"(?:[Kk]inh phí|[Nn]guồn(?: vốn| kinh phí)?)[^.;\n]{0,60}(?:từ|do|bảo đảm|đảm bảo|lồng ghép|sử dụng|trong dự toán)"
    r"|do ngân sách|[Nn]gân sách [^.;,\n]{0,30}(?:bảo đảm|đảm bảo|cấp|hỗ trợ)"
    r"|(?:bố trí|huy động|chi|trích|lấy) [^.;\n]{0,60}từ (?:nguồn|ngân sách)"
    r"|(?:lập|dự trù) (?:dự toán|kinh phí)|bổ sung vốn"
)


def find_budget(draft: Draft) -> None:
    """List the sentences about money, all of them under a heading of its own."""
    text = draft.text
    starts = [line.start for line in draft.lines]
    money: set[int] = set()
    for section in draft.sections:
        if is_of_money(section):
            money.update(range(section.line, bisect_left(starts, section.reach)))
    heads = {section.line for section in draft.sections}
    sections = Sections(draft)
    for index in sorted(money | lines_of_money(text, starts)):
        line = draft.lines[index]
        place = sections.at(line.start)
        if place is None or line.table is not None or not draft.body_start <= line.start < draft.body_end:
            continue
        if index in heads and is_heading_alone(draft, line, place):
            continue
        if index in money or SAYS.search(text, line.start, line.end):
            add(draft, line, place)


def lines_of_money(text: str, starts: list[int]) -> set[int]:
    """The lines that speak of money at all."""
    found: set[int] = set()
    for words in MONEY if starts else ():
        position = text.find(words)
        while position >= 0:
            index = bisect_right(starts, position)
            found.add(max(0, index - 1))
            position = text.find(words, starts[index] if index < len(starts) else len(text))
    return found


def is_of_money(section: SectionRow) -> bool:
    if len(section.title) >= 80:
        return False
    title = section.title.lower()
    return any(words in title for words in HEADINGS)


def is_heading_alone(draft: Draft, line: Line, place: int) -> bool:
    """A heading without words behind its title tells no source."""
    title = draft.sections[place].title
    return line.end - line.start < len(title) + 12 and len(title) < 80 and "." not in title.rstrip(".")


def add(draft: Draft, line: Line, place: int) -> None:
    text = draft.text
    begin = line.start
    source = SOURCE.search(text, line.start, line.end)
    words = text[begin : line.end].replace("**", "")
    draft.budget.append(Budget(source and source.group(), words, draft.sections[place].path, begin, line.end))
