"""
Walk down the lines and open a section at each number that may stand there: the part of find_outline that knows numbers.

Which number may stand where depends on those before it: "2." after "1.", "1." below "I.", "1.2.1" below "1.2".
A number torn off its sentence, a year or a sum of money opens nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vanban.draft import Draft, Line, SectionRow
from vanban.findings import report
from vanban.grammar.numbering import LETTERS, ROMAN, Family, Marker, read_marker
from vanban.grammar.phrases import Tokens
from vanban.grammar.whole_names import lists_places
from vanban.text.patterns import lazy

# A member of an enumeration is looked up at the price of a call, and these are asked for at every number.
ANNEX, DECIMAL, ROMAN_DECIMAL = Family.ANNEX, Family.DECIMAL, Family.ROMAN_DECIMAL
WORDED = Family.ARTICLE  # families up to here carry a word of their own and nest by rank
DOUBTFUL = (Family.ROMAN, Family.CAPITAL, Family.LETTER, Family.ROMAN_LOWER, Family.LETTER_BRACKETS)
ARABIC = (Family.ARABIC, Family.ARABIC_BRACKET, Family.ARABIC_BRACKETS)
LOWER = (*ARABIC, Family.DECIMAL, Family.LETTER, Family.LETTER_BRACKETS, Family.LETTER_NUMBER, Family.ROMAN_LOWER)
# What every number has in its first letters; most lines are told apart here.
OPENS = lazy(
    r"\d|\(|[IVXL]{1,6}\s?[./):–-]|[A-ZĐ]\s?[./)–-]|[a-zđ]\s?[.):/-]|[a-zđ]\d{1,2}[.)]|[ivx]{2,5}\s?[).]"
    r"|(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|TIỂU MỤC|Tiểu mục|ĐIỀU|Điều|Điếu)\s"
)
TERMINAL = frozenset('.;:!?…)”"/')
COLON = lazy(r":(?=\s|$|[^\W\d_])")
# "Các sở: Xây dựng, Y tế, …": the colon opens the list of names, it does not end the heading.
LISTING = lazy(
    r"(?:\w+ )?[Cc]ác (?:sở|Sở|ban|Ban|bộ|Bộ|cơ quan|đơn vị|phòng|Phòng|ngành|hội|Hội|tổ chức|đoàn thể"
    r"|đồng chí)(?:,? [^\W\d_]+){0,6}$"
)
NAMES = lazy(r"\s*[A-ZĐ]\w*(?: \w+){0,4}[,;] [A-ZĐ]")
# A list that jumps further than this was torn or is no list.
WIDEST_GAP = 3


FAMILIES = max(Family) + 1


@dataclass(slots=True)
class Level:
    family: Family
    ordinal: int
    section: int
    numbers: tuple[int, ...] = ()


@dataclass(slots=True)
class Walk:
    """Where the reading of the outline stands."""

    levels: list[Level] = field(default_factory=list)
    last: list[int] = field(default_factory=lambda: [0] * FAMILIES)  # by family: numbers that run across sections


def walk_lines(draft: Draft, lines: list[int], walk: Walk) -> None:
    text, all_lines, opens = draft.text, draft.lines, OPENS.match
    previous: int | None = None
    for index in lines:
        line = all_lines[index]
        if line.table is None and opens(text, line.start):
            marker = read_marker(text, line.start, line.end)
            if marker is not None:
                if len(marker.label) == 1 and marker.family in DOUBTFUL:
                    marker = settle(walk, marker)
                if marker.family <= WORDED:
                    open_worded(draft, walk, marker, index)
                else:
                    open_point(draft, walk, marker, index, previous)
        previous = index


def ends_sentence(draft: Draft, index: int | None) -> bool:
    """Whether the line before could end there: else the number below it is the torn end of its sentence."""
    if index is None:
        return True
    line = draft.lines[index]
    words = draft.text[line.start : line.end].rstrip(" *")
    if words[-1:] in TERMINAL or line.table is not None or words.isupper() or len(words) < 60:
        return True
    return any(section.line == index for section in draft.sections[-1:])


def settle(walk: Walk, marker: Marker) -> Marker:
    """Decide what "C.", "I.", "i)" are: the letter that follows its elder sister, or the Roman number."""
    label = marker.label
    open_ = {level.family: level.ordinal for level in walk.levels}
    if marker.family is Family.ROMAN and label.lower() in LETTERS:
        order = LETTERS.index(label.lower()) + 1
        if open_.get(Family.CAPITAL) == order - 1:
            return Marker(Family.CAPITAL, label, order, marker.after)
    elif label in "ivx" and open_.get(marker.family) != marker.ordinal - 1:
        order = ROMAN[label.upper()]
        if order == 1 or open_.get(Family.ROMAN_LOWER) == order - 1:
            return Marker(Family.ROMAN_LOWER, label, order, marker.after)
    return marker


def open_worded(draft: Draft, walk: Walk, marker: Marker, index: int) -> None:
    """Phần, Chương, Mục, Điều keep their rank whatever stands open."""
    while walk.levels and not (walk.levels[-1].family < marker.family):
        walk.levels.pop()
    # Articles run through the chapters, so they alone name themselves, or the annex that they stand in.
    under = annex(walk) if marker.family is Family.ARTICLE else top(walk)
    add_section(draft, walk, marker, index, under, marker.label)


def annex(walk: Walk) -> int | None:
    return walk.levels[0].section if walk.levels and walk.levels[0].family is ANNEX else None


def top(walk: Walk) -> int | None:
    return walk.levels[-1].section if walk.levels else None


def open_point(draft: Draft, walk: Walk, marker: Marker, index: int, previous: int | None) -> None:
    """Open the point if its number is the one that may stand here."""
    if marker.family is DECIMAL:
        open_decimal(draft, walk, marker, index, previous)
        return
    if marker.family is ROMAN_DECIMAL:
        open_roman_decimal(draft, walk, marker, index)
        return
    depth = sister_depth(walk, marker)
    if depth is not None:
        before = walk.levels[depth].ordinal
        if not follows(draft, marker, before, previous):
            return
        del walk.levels[depth:]
        if marker.ordinal != before + 1:
            tell_gap(draft, marker, before, index)
        add_section(draft, walk, marker, index, top(walk), marker.label)
        return
    if marker.family is Family.ROMAN:
        leave_lower(draft, walk, marker)
    runs_on = walk.last[marker.family] + 1 == marker.ordinal
    if marker.ordinal != 1 and not runs_on:
        line = draft.lines[index]
        starts = draft.text[marker.after : marker.after + 1]
        if marker.ordinal > WIDEST_GAP + 1 or line.end - marker.after < 3 or not starts.isupper():
            return
        if not ends_sentence(draft, previous):
            return
        tell_gap(draft, marker, 0, index)
    add_section(draft, walk, marker, index, top(walk), marker.label)


def leave_lower(draft: Draft, walk: Walk, marker: Marker) -> None:
    """
    Close what a Roman heading never stands below.

    Loose points "1.", "2." before "II." have lost their "I."; a heading in capitals may hold Roman ones.
    "Phần II" before "III." is its elder sister.
    """
    levels = walk.levels
    while levels and levels[-1].family in LOWER:
        section = draft.sections[levels[-1].section]
        if marker.ordinal == 1 and section.title.isupper():
            return
        levels.pop()
    if levels and levels[-1].family <= Family.SECTION and levels[-1].ordinal + 1 == marker.ordinal > 1:
        levels.pop()


def sister_depth(walk: Walk, marker: Marker) -> int | None:
    """The level that the point continues: of its own family, or one typed "2/" after "1."."""
    for depth in range(len(walk.levels) - 1, -1, -1):
        if walk.levels[depth].family is marker.family:
            return depth
    if marker.family in ARABIC and marker.ordinal > 1:
        for depth in range(len(walk.levels) - 1, -1, -1):
            level = walk.levels[depth]
            if level.family in ARABIC and level.ordinal + 1 == marker.ordinal:
                return depth
    return None


def follows(draft: Draft, marker: Marker, before: int, previous: int | None) -> bool:
    if marker.ordinal == before + 1 or marker.ordinal == 1:
        return True
    gap = marker.ordinal - before
    starts = draft.text[marker.after : marker.after + 1]
    fits = -2 * WIDEST_GAP <= gap <= WIDEST_GAP and (starts.isupper() or not starts)
    return fits and ends_sentence(draft, previous)


def tell_gap(draft: Draft, marker: Marker, before: int, index: int) -> None:
    line = draft.lines[index]
    if marker.ordinal <= before:
        report(draft, "VB402", line.start, line.end, label=marker.label)
    else:
        report(draft, "VB401", line.start, line.end, label=marker.label, expected=name_of(marker, before + 1))


def name_of(marker: Marker, ordinal: int) -> str:
    """The label that the point before should bear."""
    if marker.family is DECIMAL:
        return ".".join(map(str, (*marker.numbers[:-1], ordinal)))
    if marker.family is Family.ROMAN:
        return next((roman for roman, value in ROMAN.items() if value == ordinal), str(ordinal))
    if marker.family in (Family.LETTER, Family.LETTER_BRACKETS, Family.CAPITAL) and ordinal <= len(LETTERS):
        letter = LETTERS[ordinal - 1]
        return letter.upper() if marker.family is Family.CAPITAL else letter
    return str(ordinal)


def open_decimal(draft: Draft, walk: Walk, marker: Marker, index: int, previous: int | None) -> None:
    """Put "1.2.1" under 1.2 of its own list; a list that is not open is that of the point above."""
    numbers = marker.numbers
    starts = draft.text[marker.after : marker.after + 1]
    depth, base = decimal_place(walk, numbers)
    before = 0
    if depth < len(walk.levels) and walk.levels[depth].family is DECIMAL:
        before = walk.levels[depth].ordinal
    if marker.ordinal not in (before + 1, 1):
        near = starts.isupper() and 0 < marker.ordinal - before <= WIDEST_GAP
        if not near or not ends_sentence(draft, previous):
            return
    if base is None and not starts.isupper():
        return  # "1.5 triệu đồng" at the head of a torn line
    if before and marker.ordinal != before + 1:
        tell_gap(draft, marker, before, index)
    del walk.levels[depth:]
    above = top(walk)
    said = base if walk.levels else None
    label = marker.label if said is None else ".".join(map(str, numbers[said:]))
    add_section(draft, walk, marker, index, above, label)


def decimal_place(walk: Walk, numbers: tuple[int, ...]) -> tuple[int, int | None]:
    """
    Where the decimal stands: the level it takes, and how many of its numbers the levels above already say.

    None: no level above says its first number.
    """
    best: tuple[int, int | None] | None = None
    for depth, level in enumerate(walk.levels):
        if level.family in ARABIC and numbers[0] == level.ordinal:
            best = depth + 1, 1
        elif (
            level.family is DECIMAL
            and numbers[: len(level.numbers)] == level.numbers
            and len(level.numbers) < len(numbers)
        ):
            best = depth + 1, len(level.numbers)
        elif level.family is DECIMAL and len(level.numbers) == len(numbers) and level.numbers[:-1] == numbers[:-1]:
            said = best[1] if best else None
            return depth, said
    if best is not None:
        return best
    depth = len(walk.levels)
    while depth and walk.levels[depth - 1].family in (*ARABIC, DECIMAL, Family.LETTER):
        depth -= 1
    return depth, None


def open_roman_decimal(draft: Draft, walk: Walk, marker: Marker, index: int) -> None:
    """ "II.1." says its whole path."""
    depth = next((i for i, level in enumerate(walk.levels) if level.family is Family.ROMAN), None)
    if depth is None or walk.levels[depth].ordinal != marker.numbers[0]:
        add_section(draft, walk, marker, index, top(walk), marker.label)
        return
    keep = depth + 1
    while keep < len(walk.levels) and walk.levels[keep].family is ROMAN_DECIMAL:
        if len(walk.levels[keep].numbers) >= len(marker.numbers):
            break
        keep += 1
    del walk.levels[keep:]
    said = len(walk.levels[-1].numbers) - 1 if walk.levels[-1].family is ROMAN_DECIMAL else 0
    add_section(draft, walk, marker, index, top(walk), ".".join(map(str, marker.numbers[1 + said :])))


def add_section(draft: Draft, walk: Walk, marker: Marker, index: int, parent: int | None, label: str) -> None:
    line = draft.lines[index]
    above = draft.sections[parent] if parent is not None else None
    path = f"{above.path}.{label}" if above else label
    end = line.end
    bold = draft.blocks[line.block].style
    title = title_of(draft.text, marker.after, bold_end(draft, marker.after, line) if bold else end)
    if not title and marker.family <= WORDED and index + 1 < len(draft.lines):
        below = index + 1
        if marker.family is ANNEX and below + 1 < len(draft.lines) and draft.text[draft.lines[below].start] == "(":
            below += 1  # "(Kèm theo Kế hoạch số …)"
        title = title_below(draft, below)
        end = draft.lines[below].end if title else end
    walk.levels.append(Level(marker.family, marker.ordinal, len(draft.sections), marker.numbers))
    walk.last[marker.family] = marker.ordinal
    depth = above.depth + 1 if above else 1
    words = None if marker.family is ANNEX or end != line.end else marker.after
    draft.sections.append(SectionRow(path, label, title, depth, line.start, end, index, end, parent, words))


def bold_end(draft: Draft, start: int, line: Line) -> int:
    """Where the bold words end that a point opens with: a heading that runs into its text without a colon."""
    style = draft.blocks[line.block].style
    if not style[0].bold or style[0].start > start or "**" in draft.text[line.start : line.end]:
        return line.end
    end = style[0].end
    for run in style[1:]:
        if not run.bold or draft.text[end : run.start].strip():
            break
        end = run.end
    return end if start + 3 < end < line.end and draft.text[end : line.end].strip(" .:") else line.end


def title_of(text: str, start: int, end: int) -> str:
    """The words of the heading up to a colon that runs into its text."""
    words = text[start:end].strip()
    if "**" in words:
        words = words.replace("**", "").strip()
    colon = COLON.search(words) if ":" in words else None
    if colon and lists_names(words, colon):
        colon = COLON.search(words, colon.end())
    if colon and colon.start():
        words = words[: colon.start()]
    return words.strip()


def lists_names(words: str, colon: re.Match[str]) -> bool:
    """Say whether the colon opens a list of departments or of communes."""
    if LISTING.match(words, 0, colon.start()) and NAMES.match(words, colon.end()):
        return True
    if "ác " not in words[: colon.start()]:
        return False
    return lists_places(Tokens(words, 0, colon.start()).words, Tokens(words, colon.end(), len(words)).words)


def title_below(draft: Draft, index: int) -> str:
    """The title of "Chương I" stands on the line below it."""
    line = draft.lines[index]
    words = draft.text[line.start : line.end]
    if line.table is not None or words[0] in "-+(" or len(words) > 200 or read_marker(draft.text, line.start, line.end):
        return ""
    return words.replace("**", "").strip()
