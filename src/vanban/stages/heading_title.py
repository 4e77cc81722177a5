"""
The title of a document: the lines from its type to the first paragraph of its body.

    "KẾ HOẠCH" / "Bảo đảm an toàn" / "dịp lễ hội năm 2031"   ->  both lines below the type
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Kính gửi: …"           ->  neither title nor body
"""

from __future__ import annotations

from vanban.draft import Draft
from vanban.grammar import headings
from vanban.grammar.document_types import misprinted_type, printed_type
from vanban.grammar.headings import Segment
from vanban.grammar.numbering import read_marker
from vanban.model import BlockKind, Span
from vanban.stages.heading_segments import LONGEST

LONG_LINE = 220  # characters: no line of a heading is longer


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
    enclosed = False  # inside "(Kèm theo … ngày …)", which may take two lines
    while index < len(draft.lines) and (enclosed or continues_title(draft, kind.line, index, parts)):
        line = draft.lines[index]
        words = draft.text[line.start : line.end]
        if not enclosed and is_title_words(words):
            parts.append((line.start, line.end))
        enclosed = index < LONGEST and ")" not in words and (enclosed or is_enclosed(words))
        index += 1
    if parts:
        header.title = " ".join(draft.text[start:end].replace("*", "") for start, end in parts)
        header.places["title"] = Span(parts[0][0], parts[-1][1])
    index = skip_authority(draft, index)
    draft.body_start = draft.lines[index].start if index < len(draft.lines) else len(draft.text)


def is_enclosed(words: str) -> bool:
    return words[0] == "(" and headings.ENCLOSED.match(words) is not None


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
    marker = read_marker(draft.text, line.start, line.end) if words[0] in "IA1" else None
    if marker is not None and marker.ordinal == 1:
        return False
    if parts and words.isupper() and headings.AUTHORITY.match(words) and not in_title(draft, words, parts):
        return False
    if not parts:
        return not (words[-1] in ".:" and len(words) > (80 if words.endswith("như sau:") else LONG_LINE))
    return looks_centred(draft, kind, index) and goes_on(draft, words, line.start, line.end, parts)


def in_title(draft: Draft, words: str, parts: list[tuple[int, int]]) -> bool:
    """Whether "CHÍNH PHỦ VỀ …" goes on with the title: the line above waits for a name, or this one says of what."""
    before = draft.text[parts[-1][0] : parts[-1][1]]
    return headings.WAITS_FOR_NAME.search(before.upper()) is not None or " VỀ " in words


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
    if headings.LABELLED.match(words):
        return False
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


def read_number_or_date(words: str) -> bool:
    return headings.read_number(words) is not None or headings.read_date_line(words) is not None
