"""
Find the heading: who issued what, under which number, where and when, and its title.

Reads: draft.lines   Writes: draft.header (all but signers and recipients), draft.body_start, findings

    "Số: 68 /KH-UBND"                        ->  number 68, symbol KH-UBND
    "An Sơn, ngày 09 tháng 02 năm 2026"      ->  place An Sơn, date 2026-02-09
    "KẾ HOẠCH" / "Bảo đảm an toàn …"         ->  type Kế hoạch, title
    "Số: 12/SYT-NVY" / "V/v tăng cường …"    ->  type Công văn, title "V/v tăng cường …"
"""

from __future__ import annotations

from vanban.draft import Draft
from vanban.findings import report
from vanban.grammar import headings
from vanban.grammar.agency_names import agency_from_body, as_name
from vanban.grammar.document_types import misprinted_type, printed_type
from vanban.grammar.headings import Segment
from vanban.grammar.numbering import read_marker
from vanban.model import BlockKind, Span

# A heading of 60 lines has columns that were torn word by word; beyond that it is no heading.
LONGEST = 60
LONG_LINE = 220
LONGEST_TYPE = 7  # words: "BẢNG PHÂN CÔNG NHIỆM VỤ"


def find_heading(draft: Draft) -> None:
    """Read the lines above the first paragraph of the body."""
    draft.body_start = draft.lines[0].start if draft.lines else len(draft.text)
    segments = heading_segments(draft)
    kind = next((one for one in segments if is_type_line(one)), None)
    kind = kind or next((one for one in segments if misprinted_type(one.words)), None)
    letter = next((one for one in segments if headings.ADDRESSEES.match(one.words)), None)
    if kind is not None and letter is not None and letter.line < kind.line:
        kind = None
    if kind is None and letter is None:
        kind = unknown_type(segments)
    last = kind or letter
    above = [one for one in segments if last is None or one.line < last.line]
    if last is None:
        above = [one for one in above if one.line < first_body_line(draft, 0)]
    read_number_line(draft, above)
    read_date_line(draft, above)
    read_agencies(draft, above)
    if kind is not None:
        read_title(draft, kind)
        read_below_type(draft, kind, segments)
    elif letter is not None or subject_of(above) is not None:
        read_letter(draft, above, letter)
    elif above:
        skip_heading(draft)
    if draft.header.agency is None:
        read_agency_from_body(draft)
    report_blanks(draft, above)


def heading_segments(draft: Draft) -> list[Segment]:
    found: list[Segment] = []
    for index, line in enumerate(draft.lines[:LONGEST]):
        if line.table is None:
            found.extend(headings.columns(draft.text, line.start, line.end, index))
    return found


def is_type_line(segment: Segment) -> bool:
    """A type stands in capitals on a line of its own, or opens a title in capitals."""
    read = printed_type(segment.words)
    if read is None:
        return False
    rest = segment.words[read[1] :].strip(" :.")
    return not rest or len(rest) < LONG_LINE


def unknown_type(segments: list[Segment]) -> Segment | None:
    """The first line in capitals below number and date names what the paper is, though no decree lists it."""
    numbers = [one.line for one in segments if headings.read_number(one.words)]
    dates = [one.line for one in segments if headings.read_date_line(one.words)]
    if not (numbers and dates):
        return None
    for segment in segments:
        words = segment.words
        if segment.line <= max(numbers[0], dates[0]) or headings.MOTTO.search(words) or headings.RULE.match(words):
            continue
        named = is_agency_line(words) and not headings.AGENCY_OPENS.match(words)
        return segment if named and len(words.split()) <= LONGEST_TYPE else None
    return None


def first_body_line(draft: Draft, start: int) -> int:
    """The first line from `start` that opens the body: a number, "Căn cứ …", a dash, or a long paragraph."""
    text = draft.text
    for index in range(start, min(len(draft.lines), LONGEST)):
        line = draft.lines[index]
        words = text[line.start : line.end]
        if line.table is not None or (words[0] in "-+" and len(words) > 3 and not headings.RULE.match(words)):
            return index
        if read_number_or_date(words):
            continue
        if len(words) > LONG_LINE or headings.BODY_OPENS.match(words) or read_marker(text, line.start, line.end):
            return index
    return min(len(draft.lines), LONGEST)


def read_number_or_date(words: str) -> bool:
    return headings.read_number(words) is not None or headings.read_date_line(words) is not None


def read_number_line(draft: Draft, above: list[Segment]) -> None:
    header = draft.header
    for segment in above:
        read = headings.read_number(segment.words)
        if read is None:
            continue
        header.number, header.symbol, span = read
        place = Span(segment.start + span.start, segment.start + span.end) if span else Span(segment.start, segment.end)
        header.places["number"] = place
        if header.symbol:
            header.places["symbol"] = place
        return


def read_date_line(draft: Draft, above: list[Segment]) -> None:
    header = draft.header
    for index, segment in enumerate(above):
        joined = segment.words
        read = headings.read_date_line(joined)
        if read is None and index + 1 < len(above) and "ngày" in joined:
            # A narrow column tears the line; what follows it in the same column completes it.
            following = above[index + 1]
            read = headings.read_date_line(draft.text[segment.start : following.end].replace("\n", " "))
        if read is None:
            continue
        header.place = read.place
        header.date = read.date
        if read.place_span:
            header.places["place"] = Span(segment.start + read.place_span.start, segment.start + read.place_span.end)
        header.places["date"] = Span(segment.start + read.date_span.start, segment.start + read.date_span.end)
        return


def read_agencies(draft: Draft, above: list[Segment]) -> None:
    """Put the capital lines above the number together into names: the last issued it, the one before is above it."""
    names: list[list[Segment]] = []
    for segment in above:
        if not is_agency_line(segment.words):
            continue
        if names and not headings.AGENCY_OPENS.match(segment.words):
            names[-1].append(segment)
        elif headings.AGENCY_OPENS.match(segment.words):
            names.append([segment])
    for key, position in (("agency", -1), ("superior_agency", -2)):
        if len(names) >= -position:
            parts = names[position]
            words = " ".join(part.words for part in parts)
            setattr(draft.header, key, as_name(words, draft.text))
            draft.header.places[key] = Span(parts[0].start, parts[-1].end)


def is_agency_line(words: str) -> bool:
    letters = [letter for letter in words if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return (
        len(letters) > 2
        and capitals > 0.8 * len(letters)
        and not headings.MOTTO.search(words)
        and not headings.STAMPED.match(words)
        and not read_number_or_date(words)
        and not headings.SUBJECT.match(words)
    )


def read_title(draft: Draft, kind: Segment) -> None:
    """Take the lines from the type to the first paragraph of the body."""
    header = draft.header
    unlisted = misprinted_type(kind.words) or kind.words.strip(" :.*").capitalize()
    header.type, type_end = printed_type(kind.words) or (unlisted, len(kind.words))
    header.places["type"] = Span(kind.start, kind.start + type_end)
    parts: list[tuple[int, int]] = []
    rest = headings.URGENCY.sub("", kind.words[type_end:])
    if rest.strip(" :.*-–"):
        begin = kind.start + type_end + len(rest) - len(rest.lstrip(" :.*-–"))
        parts.append((begin, kind.end))
    index = kind.line + 1
    while index < len(draft.lines) and continues_title(draft, kind.line, index, parts):
        line = draft.lines[index]
        if is_title_words(draft.text[line.start : line.end]):
            parts.append((line.start, line.end))
        index += 1
    if parts:
        header.title = " ".join(draft.text[start:end].replace("*", "") for start, end in parts)
        header.places["title"] = Span(parts[0][0], parts[-1][1])
    index = skip_authority(draft, index)
    draft.body_start = draft.lines[index].start if index < len(draft.lines) else len(draft.text)


def read_below_type(draft: Draft, kind: Segment, segments: list[Segment]) -> None:
    """A joint paper, or a dump that reads the middle column first, prints number and date below the title."""
    below = [one for one in segments if one.line > kind.line and one.start < draft.body_start]
    if "number" not in draft.header.places:
        read_number_line(draft, below)
    if "date" not in draft.header.places:
        read_date_line(draft, below)


def is_title_words(words: str) -> bool:
    return not (
        headings.ENCLOSED.match(words)
        or headings.RULE.match(words)
        or headings.MOTTO.search(words)
        or read_number_or_date(words)
    )


def continues_title(draft: Draft, kind: int, index: int, parts: list[tuple[int, int]]) -> bool:
    """Say whether the line still belongs to the title; the body opens with a sentence of its own."""
    line = draft.lines[index]
    words = draft.text[line.start : line.end]
    if line.table is not None or words[0] in "+" or headings.ADDRESSEES.match(words):
        return False
    if not is_title_words(words) or words[0] == "(":
        return True
    if index > LONGEST or words[0] in "-–" or words[-1] == ";" or words.startswith("Căn cứ"):
        return False
    if headings.AUTHORITY.match(words) and words.isupper() and parts:
        return False
    if not parts:
        return not (words[-1] in ".:" and len(words) > (80 if words.endswith("như sau:") else LONG_LINE))
    return looks_centred(draft, kind, index) and goes_on(draft, words, line.start, line.end, parts)


def looks_centred(draft: Draft, kind: int, index: int) -> bool:
    """Where the file tells alignment and the type is centred, only centred lines are title."""
    type_block = draft.blocks[draft.lines[kind].block]
    block = draft.blocks[draft.lines[index].block]
    if type_block.kind is not BlockKind.PARAGRAPH or type_block.align != "center":
        return True
    return block.align in ("center", None)


def goes_on(draft: Draft, words: str, start: int, end: int, parts: list[tuple[int, int]]) -> bool:
    before = draft.text[parts[-1][0] : parts[-1][1]]
    if words[0].islower() or (words.isupper() and before.isupper()):
        return len(words) < LONG_LINE
    if len(words) > LONG_LINE or words[-1] in ".:;" or before[-1] in ").:":
        return False
    if headings.BODY_OPENS.match(words) or read_marker(draft.text, start, end):
        return False
    return len(words) < 130


def skip_authority(draft: Draft, index: int) -> int:
    """
    Pass "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" and rules; they are neither title nor body.

    A dispatch and a report name those whom they are for, too: "… điện:", "Kính gửi:".
    """
    while index < len(draft.lines):
        line = draft.lines[index]
        words = draft.text[line.start : line.end]
        if line.table is not None:
            break
        if headings.ADDRESSEES.match(words) or headings.DISPATCHED.match(words):
            return skip_addressees(draft, index)
        authority = headings.AUTHORITY.match(words) and words.isupper()
        formula = words.isupper() and headings.FORMULA.match(words)
        if not (authority or formula or headings.RULE.match(words)):
            break
        index += 1
    return index


def subject_of(above: list[Segment]) -> int | None:
    return next((index for index, one in enumerate(above) if headings.SUBJECT.match(one.words)), None)


def read_letter(draft: Draft, above: list[Segment], letter: Segment | None) -> None:
    """A letter prints no type; its title is the "V/v …" line, and its addressees stand before the body."""
    header = draft.header
    header.type = "Công văn"
    first = subject_of(above)
    after = above[-1].line + 1 if above else 0
    if first is not None:
        parts = [above[first]]
        for segment in above[first + 1 :]:
            stop = headings.MOTTO.search(segment.words) or not is_title_words(segment.words)
            if stop or is_agency_line(segment.words) or segment.column != parts[0].column:
                break
            parts.append(segment)
        header.title = " ".join(part.words for part in parts)
        header.places["title"] = Span(parts[0].start, parts[-1].end)
    index = letter.line if letter is not None else after
    if letter is not None:
        index = skip_addressees(draft, letter.line)
    draft.body_start = draft.lines[index].start if index < len(draft.lines) else len(draft.text)


def skip_addressees(draft: Draft, first: int) -> int:
    """Pass "Kính gửi:" and the list below it."""
    head = draft.lines[first]
    index = first + 1
    alone = draft.text[head.start : head.end].rstrip(" *").endswith(":")
    while index < len(draft.lines):
        line = draft.lines[index]
        words = draft.text[line.start : line.end]
        listed = words[0] in "-–+" or (alone and len(words) < 120 and words[-1] in ";.,")
        if not listed or line.table is not None:
            break
        index += 1
    draft.header.places["addressees"] = Span(head.start, draft.lines[index - 1].end)
    return index


def skip_heading(draft: Draft) -> None:
    index = first_body_line(draft, 0)
    draft.body_start = draft.lines[index].start if index < len(draft.lines) else len(draft.text)


def read_agency_from_body(draft: Draft) -> None:
    found = agency_from_body(draft.text, draft.body_start)
    if found is None:
        return
    name, span = found
    draft.header.agency = name
    draft.header.places["agency"] = span
    report(draft, "VB105", span.start, span.end, name=name)


def report_blanks(draft: Draft, above: list[Segment]) -> None:
    header = draft.header
    top = Span(above[0].start, above[-1].end) if above else Span(0, 0)
    number = header.places.get("number")
    if header.number is None:
        report(draft, "VB101" if number else "VB111", *_ends(number or top))
    printed = header.places.get("date")
    if printed is None:
        report(draft, "VB112", *_ends(top))
    elif header.date is None or len(header.date) < 10:
        report(draft, "VB102", *_ends(printed))
    if header.type is None:
        report(draft, "VB103", *_ends(top))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
