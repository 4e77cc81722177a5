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
from vanban.grammar.document_types import TYPES, misprinted_type, printed_type
from vanban.grammar.headings import Segment
from vanban.grammar.numbering import read_marker
from vanban.model import Span
from vanban.stages.heading_segments import LONGEST, heading_segments
from vanban.stages.heading_title import LONG_LINE, is_title_words, read_number_or_date, read_title, skip_addressees

LONGEST_LIST = 15  # lines of related documents above a heading
LONGEST_TYPE = 7  # words: "BẢNG PHÂN CÔNG NHIỆM VỤ"


def find_heading(draft: Draft) -> None:
    """Read the lines above the first paragraph of the body."""
    draft.body_start = draft.lines[0].start if draft.lines else len(draft.text)
    segments = heading_segments(draft)
    named = [one for one in above_points(draft, segments) if not enacts(one, segments)]
    kind = type_line(draft, named) or next((one for one in named if misprinted_type(one.words)), None)
    letter = next((one for one in segments if headings.ADDRESSEES.match(one.words)), None)
    if kind is not None and letter is not None and letter.line < kind.line:
        kind = None
    symbol = next((one for one in segments if headings.type_of_symbol(one.words)), None)
    if kind is None and letter is None:
        kind = unknown_type(draft, segments, symbol)
    last = kind or letter
    above = [one for one in segments if last is None or one.line < last.line]
    if last is None:
        # A page of the web may list related documents above the heading.
        start = symbol.line if symbol is not None and symbol.line < LONGEST_LIST else 0
        body = first_body_line(draft, start)
        above = [one for one in above if one.line < body]
    read_number_line(draft, above)
    read_date_line(draft, above)
    read_agencies(draft, above)
    if kind is not None:
        read_title(draft, kind)
        read_below_type(draft, kind, segments)
    elif letter is not None or subject_of(above) is not None:
        read_letter(draft, above, letter)
    elif above:
        skip_heading(draft, above)
        if symbol is not None and symbol in above:
            read_untyped(draft, above, symbol)
    if "number" not in draft.header.places and "date" not in draft.header.places:
        read_headline(draft, segments)
    if draft.header.agency is None:
        read_agency_from_body(draft)
    report_blanks(draft, above)


def above_points(draft: Draft, segments: list[Segment]) -> list[Segment]:
    """A passage without number and date that opens with a numbered point has no type line below it: it is a cell."""
    first = segments[0] if segments else None
    if first is None or read_marker(draft.text, first.start, first.end) is None:
        return segments
    return segments if any(read_number_or_date(one.words) for one in segments) else []


def enacts(segment: Segment, segments: list[Segment]) -> bool:
    """ "QUYẾT ĐỊNH:" below its legal grounds enacts what follows; it is no type line."""
    if not segment.words.rstrip(" *").endswith(":"):
        return False
    return any(one.line < segment.line and headings.BODY_OPENS.match(one.words) for one in segments)


def is_type_line(segment: Segment) -> bool:
    """A type stands in capitals on a line of its own, or opens a title in capitals."""
    read = printed_type(segment.words)
    if read is None:
        return False
    rest = segment.words[read[1] :].strip(" :.")
    return not rest or len(rest) < LONG_LINE


def type_line(draft: Draft, segments: list[Segment]) -> Segment | None:
    """
    The first line that says the type.

    The headline of a web page may stand above the heading and open with the type as well; then the type line below
    number and date is the one.
    """
    found = [one for one in segments if is_type_line(one)]
    if len(found) < 2:
        return found[0] if found else None
    number = next((one for one in segments if read_number_or_date(one.words)), None)
    if number is None or number.line < found[0].line:
        return found[0]
    below = next((one for one in found if one.line > number.line), None)
    between = [one for one in segments if found[0].line < one.line < number.line]
    return below if below is not None and not any(opens_body(draft, one) for one in between) else found[0]


def opens_body(draft: Draft, segment: Segment) -> bool:
    return (
        len(segment.words) > LONG_LINE
        or headings.BODY_OPENS.match(segment.words) is not None
        or read_marker(draft.text, segment.start, segment.end) is not None
    )


def unknown_type(draft: Draft, segments: list[Segment], symbol: Segment | None) -> Segment | None:
    """
    The first line in capitals below number and date names what the paper is, though no decree lists it.

    Where the symbol says the type and nothing but the body follows, it is the title of a copy that lost its type line.
    """
    numbers = [one.line for one in segments if headings.read_number(one.words)]
    dates = [one.line for one in segments if headings.read_date_line(one.words)]
    if not (numbers and dates):
        return None
    for place, segment in enumerate(segments):
        words = segment.words
        if segment.line <= max(numbers[0], dates[0]) or headings.MOTTO.search(words) or headings.RULE.match(words):
            continue
        named = is_agency_line(words) and not headings.AGENCY_OPENS.match(words)
        below = segments[place + 1] if place + 1 < len(segments) else None
        titled = symbol is None or (below is not None and not opens_body(draft, below))
        return segment if named and titled and len(words.split()) <= LONGEST_TYPE else None
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
        torn = read is None or (read.date is None and index + 1 < len(above) and above[index + 1].words.isdigit())
        if torn and index + 1 < len(above) and "ngày" in joined:
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
    torn = any(segment.words.endswith("CHỦ NGHĨA") for segment in above)
    for segment in above:
        if not is_agency_line(segment.words) or (torn and segment.words == "VIỆT NAM"):
            continue
        if names and not headings.AGENCY_OPENS.match(segment.words):
            names[-1].append(segment)
        elif headings.AGENCY_OPENS.match(segment.words):
            names.append([segment])
    printed = [" ".join(part.words for part in parts) for parts in names]
    if len(names) > 1 and printed[-1].startswith(f"{printed[-2]} "):
        del names[-2], printed[-2]  # "ỦY BAN NHÂN DÂN" in the heading, with its province above the legal grounds
    for key, position in (("agency", -1), ("superior_agency", -2)):
        if len(names) >= -position:
            parts, words = names[position], printed[position]
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


def read_below_type(draft: Draft, kind: Segment, segments: list[Segment]) -> None:
    """A joint paper, or a dump that reads the middle column first, prints number and date below the title."""
    below = [one for one in segments if one.line > kind.line and one.start < draft.body_start]
    if "number" not in draft.header.places:
        read_number_line(draft, below)
    if "date" not in draft.header.places:
        read_date_line(draft, below)


def subject_of(above: list[Segment]) -> int | None:
    return next((index for index, one in enumerate(above) if headings.SUBJECT.match(one.words)), None)


def read_letter(draft: Draft, above: list[Segment], letter: Segment | None) -> None:
    """A letter prints no type; its title is the "V/v …" line, and its addressees stand before the body."""
    header = draft.header
    header.type = "Công văn"
    first = subject_of(above)
    after = above[-1].line + 1 if above else 0
    if first is None and letter is not None:
        first = below_number(above)
    if first is not None:
        parts = [above[first]]
        for segment in above[first + 1 :]:
            if not goes_on_subject(segment) or segment.column != parts[0].column:
                break
            parts.append(segment)
        header.title = " ".join(part.words for part in parts)
        header.places["title"] = Span(parts[0].start, parts[-1].end)
    index = letter.line if letter is not None else after
    if letter is not None:
        index = skip_addressees(draft, letter.line)
    draft.body_start = draft.lines[index].start if index < len(draft.lines) else len(draft.text)


def goes_on_subject(segment: Segment) -> bool:
    return not (headings.MOTTO.search(segment.words) or is_agency_line(segment.words)) and is_title_words(segment.words)


def below_number(above: list[Segment]) -> int | None:
    """The subject that a letter of the Party prints below its number without "V/v"."""
    for place, segment in enumerate(above[:-1]):
        if headings.read_number(segment.words):
            below = above[place + 1]
            subject = below.column == segment.column and goes_on_subject(below) and below.words[0].isupper()
            return place + 1 if subject and not headings.STAMPED.match(below.words) else None
    return None


def read_headline(draft: Draft, segments: list[Segment]) -> None:
    """A page of the web gives a heading as one line: "Công văn số: 12/SYT-NV, ngày 5 tháng 3 năm 2031 V/v …"."""
    match = headings.HEADLINE.match(segments[0].words) if segments else None
    date = headings.read_date_line(match["date"]) if match else None
    if match is None or date is None or match["type"].capitalize() not in TYPES:
        return
    header, start = draft.header, segments[0].start
    header.type = match["type"].capitalize()
    header.number, header.symbol, header.title = match.group("number", "symbol", "title")
    header.date = date.date
    for key in ("type", "number", "symbol", "date", "title"):
        header.places[key] = Span(start + match.start(key), start + match.end(key))
    header.places["number"] = Span(start + match.start("number"), start + match.end("symbol"))


def read_untyped(draft: Draft, above: list[Segment], symbol: Segment) -> None:
    """A copy that lost its type line: the symbol says the type, and capitals below number and date are the title."""
    header = draft.header
    header.type, begin, end = headings.type_of_symbol(symbol.words) or (None, 0, 0)
    header.places["type"] = place = Span(symbol.start + begin, symbol.start + end)
    report(draft, "VB106", place.start, place.end, type=header.type or "")
    last = max(one.line for one in above if read_number_or_date(one.words))
    parts = [one for one in above if one.line > last and is_agency_line(one.words)]
    parts = [one for one in parts if not headings.AUTHORITY.match(one.words) and is_title_words(one.words)]
    if parts and parts[-1].line - parts[0].line == len(parts) - 1:
        header.title = " ".join(one.words for one in parts)
        header.places["title"] = Span(parts[0].start, parts[-1].end)


def skip_heading(draft: Draft, above: list[Segment]) -> None:
    index = first_body_line(draft, above[-1].line)
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
