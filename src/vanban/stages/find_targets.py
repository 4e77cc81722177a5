"""
Find levels to reach.

Reads: draft.text, .lines, .sections   Writes: draft.targets

    "đạt từ 20-25%"                    ->  between 20 and 25
    "giảm xuống còn 4%"                ->  at most 4
    "Phải có cán bộ nữ trong cơ cấu"   ->  yes
    "hỗ trợ 50% kinh phí"              ->  none
"""

from __future__ import annotations

from vanban.draft import Draft
from vanban.fast_rows import maker_of
from vanban.grammar.quantities import Level, find_levels, find_musts
from vanban.model import Target
from vanban.stages.places import Places, places_of, regions
from vanban.text.patterns import lazy

# In these sections figures say what was reached or what is paid.
_NO_TARGETS = lazy(
    r"kinh phí|thực trạng|đánh giá (?:tình hình|kết quả)|kết quả (?:đạt được|thực hiện|nổi bật)|tình hình thực hiện"
    r"|đặc điểm tình hình|khái quát|hạn chế|tồn tại|nguyên nhân|căn cứ|sự cần thiết"
)
_GOALS = lazy(r"mục tiêu|chỉ tiêu|phấn đấu")
_LONGEST_QUOTE = 900
_make_target = maker_of(Target)


def find_targets(draft: Draft) -> None:
    """Read every print of a level; quoted ones say so."""
    places = places_of(draft)
    text = draft.text
    silent: dict[int, bool] = {}
    for begin, end in regions(draft):
        levels = find_levels(text, begin, end)
        levels += [level for level in find_musts(text, begin, end) if is_goal(draft, places, level)]
        for level in sorted(levels, key=lambda level: level.start):
            section = places.section_at(level.start)
            told = section is not None or places.item_at(level.start) is not None or is_told(draft, places, level)
            if told and not (section is not None and tells_no_target(draft, section, silent)):
                draft.targets.append(target_of(draft, level, places.path_at(level.start)))


def target_of(draft: Draft, level: Level, path: str | None) -> Target:
    words = " ".join(draft.text[level.text_start : level.text_end].split())
    return _make_target(
        words,
        level.comparator,
        level.value,
        level.low,
        level.high,
        level.unit,
        level.year,
        is_quoted(draft.text, level.start),
        path,
        min(level.start, level.text_start),
        max(level.end, level.text_end),
    )


def is_told(draft: Draft, places: Places, level: Level) -> bool:
    """Outside all sections figures report what was; only a line that speaks of goals sets a level."""
    if draft.sections and places.is_closing(level.start):
        return False
    line = draft.lines[places.line_at(level.start)]
    return line.table is not None or _GOALS.search(draft.text[line.start : level.start].lower()) is not None


def is_goal(draft: Draft, places: Places, level: Level) -> bool:
    section = places.section_at(level.start)
    while section is not None:
        if _GOALS.search(draft.sections[section].title.lower()):
            return True
        section = draft.sections[section].parent
    return is_quoted(draft.text, level.start)


def tells_no_target(draft: Draft, section: int, known: dict[int, bool]) -> bool:
    """Say whether the section or one above it tells what was reached or paid; `known` remembers each answer."""
    if section not in known:
        row = draft.sections[section]
        title = row.title.lower()
        silent = len(title) < 90 and "%" not in title and _NO_TARGETS.search(title) is not None
        known[section] = (silent and not _GOALS.search(title)) or (
            row.parent is not None and tells_no_target(draft, row.parent, known)
        )
    return known[section]


def is_quoted(text: str, position: int) -> bool:
    """Say whether the place stands between quotation marks of one paragraph."""
    low = max(0, position - _LONGEST_QUOTE)
    low = max(low, text.rfind("\n", low, position) + 1)
    opened = text.rfind("“", low, position)
    return opened >= 0 and text.find("”", opened, position) < 0
