"""
Find the closing part: who gets the document and who signed it.

Reads: draft.lines, draft.body_start
Writes: draft.header.recipients, .signers, draft.body_end, draft.closing_end, findings

    "Nơi nhận:" / "- Như trên;" / "- Lưu: VT."        ->  recipients "Như trên", "Lưu: VT"
    "KT. GIÁM ĐỐC" / "PHÓ GIÁM ĐỐC" / "Lý Văn Tấn"    ->  signer with capacity, position and name
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from vanban.draft import Draft
from vanban.findings import report
from vanban.grammar import closing
from vanban.grammar.document_types import printed_type
from vanban.grammar.headings import RULE, Segment, columns, read_date_line
from vanban.model import Span

# Signatures of many parties fill a page; more lines than that are not one closing part.
LONGEST = 70


@dataclass(slots=True)
class Signature:
    capacity: list[str]
    position: list[str]
    start: int


def find_closing(draft: Draft) -> None:
    """Read the recipients and the signatures below the body."""
    text, lines = draft.text, draft.lines
    draft.body_end = draft.closing_end = len(text)
    body = next((i for i, line in enumerate(lines) if line.start >= draft.body_start), len(lines))
    first = closing_line(draft, body)
    if first is None:
        report(draft, "VB702", len(text), len(text))
        return
    segments = [
        segment
        for index in range(first, closing_stop(draft, first))
        for segment in columns(text, lines[index].start, lines[index].end, index)
        for segment in unpressed(segment)
    ]
    first = read_date_below(draft, segments, first, body)
    used = read_recipients(draft, segments)
    used = max(used, read_signers(draft, segments), first)
    draft.body_end = lines[first].start
    draft.closing_end = lines[used].end
    if not draft.header.signers:
        report(draft, "VB703", draft.body_end, draft.closing_end)


def closing_line(draft: Draft, body: int) -> int | None:
    """The first line of the closing part: "Nơi nhận", a capacity, or, without both, the name at the very end."""
    text = draft.text
    for index in range(body, len(draft.lines)):
        line = draft.lines[index]
        if line.table is None and closing.OPENS.match(text, line.start) and opens_closing(draft, index):
            return index
    return closing_by_name(draft, body)


def opens_closing(draft: Draft, index: int) -> bool:
    line = draft.lines[index]
    words = draft.text[line.start : line.end]
    if closing.RECIPIENTS.match(words):
        return True
    words = words[: name_behind(words)]
    if len(words) > 120 or not words.split("(")[0].isupper():
        return False
    if closing.CAPACITY.match(words):
        return True
    below = draft.lines[index + 1 : index + 4]
    return closing.POSITION.match(words) is not None and any(
        closing.person_in(part.words) for one in below for part in columns(draft.text, one.start, one.end, 0)
    )


def closing_by_name(draft: Draft, body: int) -> int | None:
    text, lines = draft.text, draft.lines
    end = annex_line(draft, body)
    index = end - 1
    if index <= body or closing.person_in(text[lines[index].start : lines[index].end]) is None:
        return None
    first = index
    while index > body:
        above = text[lines[index - 1].start : lines[index - 1].end]
        if not (above.isupper() and closing.POSITION.match(above)):
            break
        index -= 1
    ended = text[lines[index - 1].start : lines[index - 1].end].rstrip(' .*"”').endswith("/")
    return (
        index
        if ended or index < first or (first == len(lines) - 1 and lines[index - 1].end - lines[index - 1].start > 60)
        else None
    )


def annex_line(draft: Draft, start: int) -> int:
    text = draft.text
    for index in range(start, len(draft.lines)):
        line = draft.lines[index]
        if (
            text[line.start] in "Pp"
            and line.table is None
            and closing.annex_label(text[line.start : line.end], behind=False)
        ):
            return index
    return len(draft.lines)


def closing_stop(draft: Draft, first: int) -> int:
    """The line behind the closing part: an annex, a table, or another document's type."""
    text = draft.text
    last = min(len(draft.lines), first + LONGEST)
    for index in range(first, last):
        line = draft.lines[index]
        words = text[line.start : line.end]
        if line.table is not None or closing.annex_label(words) or (index > first and printed_type(words)):
            return index
    return last


def read_recipients(draft: Draft, segments: list[Segment]) -> int:
    """Take the printed lines from "Nơi nhận" to "Lưu"; return the last line used."""
    header = draft.header
    opening = next((i for i, one in enumerate(segments) if closing.RECIPIENTS.match(one.words)), None)
    if opening is None:
        return 0
    head = segments[opening]
    listed = list_below(segments, opening)
    before = ""
    for segment in [rest_of(head), *listed]:
        if segment is not None and not RULE.match(segment.words):
            add_recipient(draft, segment, before)
            before = segment.words
    used = listed[-1].line if listed else head.line
    header.places["recipients"] = Span(head.start, draft.lines[used].end)
    return used


def read_date_below(draft: Draft, segments: list[Segment], first: int, body: int) -> int:
    """
    Take place and date from above the signature where the heading has none, as companies and schools print them.

    Return the first line of the closing part, which that line may be.
    """
    header = draft.header
    if "date" in header.places:
        return first
    above = [index for index in (first - 1, first - 2) if index >= body and draft.lines[index].table is None]
    outside = [part for i in above for part in columns(draft.text, draft.lines[i].start, draft.lines[i].end, i)]
    for segment in [*outside, *segments]:
        read = read_date_line(segment.words)
        if read is None or read.place is None or read.place_span is None:
            continue
        header.place, header.date = read.place, read.date
        header.places["place"] = Span(segment.start + read.place_span.start, segment.start + read.place_span.end)
        header.places["date"] = Span(segment.start + read.date_span.start, segment.start + read.date_span.end)
        return min(first, segment.line)
    return first


def unpressed(segment: Segment) -> list[Segment]:
    """Divide what a dump has pressed into one line: recipients, or the capacity, the post and the name of who signs."""
    words = segment.words
    if words[0] in "-–" or closing.RECIPIENTS.match(words):
        cuts = [mark.end() for mark in closing.RUN_TOGETHER.finditer(words)]
        return [part for piece in divided(segment, cuts) for part in beside_signature(piece)]
    if closing.CAPACITY.match(words) or closing.POSITION.match(words):
        name = name_behind(words)
        posts = words[:name]
        cuts = [mark.end() for mark in closing.NEXT_POST.finditer(posts)] if posts.isupper() else []
        return divided(segment, [*cuts, name] if name < len(words) else cuts)
    return [segment]


def divided(segment: Segment, cuts: list[int]) -> list[Segment]:
    if not cuts:
        return [segment]
    found: list[Segment] = []
    for begin, end in pairwise([0, *cuts, len(segment.words)]):
        part = segment.words[begin:end].strip()
        start = segment.start + begin + segment.words[begin:end].index(part)
        found.append(Segment(start, start + len(part), segment.line, segment.column, part))
    return found


def name_behind(words: str) -> int:
    """Where a name follows the post on its line, maybe without a blank: "CHÁNH VĂN PHÒNGLý Văn Tấn"."""
    mark = None if words.isupper() else closing.NAME_BEHIND.search(words)
    return mark.end() if mark and closing.person_in(words[mark.end() :]) else len(words)


def beside_signature(segment: Segment) -> list[Segment]:
    """Divide "- Như trên; CHÁNH VĂN PHÒNG", whose gap between the columns a dump has lost."""
    words = segment.words
    for mark in closing.RECIPIENT_ENDS.finditer(words) if words[0] in "-–" else ():
        rest = words[mark.end() :]
        if signs(rest):
            cut = segment.start + mark.start() + 1
            left = Segment(segment.start, cut, segment.line, 0, words[: mark.start() + 1])
            return [left, Segment(segment.start + mark.end(), segment.end, segment.line, 1, rest)]
    return [segment]


def rest_of(head: Segment) -> Segment | None:
    """What stands on the line of "Nơi nhận:" itself: the first recipient, unless the signature was set beside it."""
    match = closing.RECIPIENTS.match(head.words)
    rest = head.words[match.end() :] if match else ""
    if not rest.strip() or signs(rest):
        return None
    return Segment(head.end - len(rest), head.end, head.line, head.column, rest)


def list_below(segments: list[Segment], opening: int) -> list[Segment]:
    """
    The lines of the list in the column of "Nơi nhận", to the one that says "Lưu" or the last dash.

    A .pdf may print the name of who signs between two of them.
    """
    column = [one for one in segments[opening + 1 :] if one.column == segments[opening].column]
    last = next((i for i, one in enumerate(column) if closing.LAST_RECIPIENT.match(one.words)), None)
    if last is None:
        dashes = [i for i, one in enumerate(column) if one.words[0] in "-–+" and not RULE.match(one.words)]
        signed = next((i for i, one in enumerate(column) if signs(one.words)), len(column))
        last = dashes[-1] if dashes else signed - 1
    return [one for one in column[: last + 1] if not signs(one.words)]


def signs(words: str) -> bool:
    """Whether the line belongs to a signature and not to the list of recipients."""
    if closing.CAPACITY.match(words) or (words.split("(")[0].isupper() and closing.POSITION.match(words)):
        return True
    return words[-1] not in ";.," and words[0] not in "-–+" and closing.person_in(words) is not None


def add_recipient(draft: Draft, segment: Segment, before: str) -> None:
    """One printed line is one recipient; only a line that breaks off goes on in the next."""
    recipients = draft.header.recipients
    words = segment.words
    dash = closing.DASH.match(words)
    # "- Bộ Lao động" / "TBXH;": a dash that no mark closes, and the mark at the end of the line below.
    half = before[-1:] not in ";.,:)" and closing.DASH.match(before) is not None and words[-1] in ";."
    torn = (
        dash is None
        and bool(recipients)
        and before[-1:] not in (";", ".")
        and (words[0] == "(" or words[0].islower() or half)
    )
    if torn:
        recipients[-1] = f"{recipients[-1]} {tidy(words)}"
    elif dash is None and words[0] == "(" and words.rstrip(";.,")[-1:] == ")":
        report(draft, "VB701", segment.start, segment.end)
    elif name := tidy(words[dash.end() :] if dash else words):
        recipients.append(name)


def tidy(name: str) -> str:
    """The recipient without the mark that ends its line."""
    return closing.FILE_PATH.sub("", name.replace("**", "")).strip().rstrip(";,. ")


def read_signers(draft: Draft, segments: list[Segment]) -> int:
    """Pair each name with the capacity and post above it in its column; return the last line used."""
    open_: dict[int, Signature] = {}
    used = 0
    inside = False
    for segment in segments:
        words, column = segment.words, segment.column
        if match := closing.RECIPIENTS.match(words):
            inside = True
            words = words[match.end() :]
            column += 1
            if not (words.strip() and signs(words)):
                continue
        signature = open_.get(column)
        if closing.CAPACITY.match(words) or (words.split("(")[0].isupper() and closing.POSITION.match(words)):
            inside = False
            used = segment.line
            if signature is None:
                signature = open_[column] = Signature([], [], segment.start)
            (signature.capacity if closing.CAPACITY.match(words) else signature.position).append(words)
        elif signature is not None and closing.OFFICE.match(words) and words.isupper():
            (signature.position or signature.capacity).append(words)
        elif not ((inside and words[0] in "-–+*•") or words[-1] == ";") and (name := closing.person_in(words)):
            found = open_.pop(column, None) or (open_.popitem()[1] if open_ else None)
            add_signer(draft, found, name, segment)
            used = segment.line
    return used


def add_signer(draft: Draft, found: Signature | None, name: str, segment: Segment) -> None:
    capacity = " ".join(found.capacity) if found and found.capacity else None
    position = " ".join(found.position) if found and found.position else None
    draft.header.signers.append((capacity, position, name))
    draft.header.places.setdefault("signers", Span(found.start if found else segment.start, segment.end))
