"""
Find the cited documents: one entry each, however often it is mentioned.

Reads: draft.text, draft.header, draft.body_end, draft.closing_end   Writes: draft.citations, .cited, findings

    "Nghị định số 125/2021/NĐ-CP ngày 28/12/2021 của Chính phủ"   ->  Nghị định, 125/2021/NĐ-CP, 2021-12-28, Chính phủ
    "các Kế hoạch: số 120/KH-UBND, số 48/KH-UBND"                 ->  two, both Kế hoạch
    "Bộ luật Lao động năm 2019"                                   ->  Bộ luật Lao động, 2019
    "khoản 1 Điều 9 Luật này", "Lưu: VT, KGVX(KH13-21)"           ->  none
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vanban.draft import Draft
from vanban.findings import report
from vanban.grammar import laws, symbols
from vanban.grammar.cited_dates import date_before, date_behind, issuer_behind
from vanban.model import Citation, Span
from vanban.text.patterns import lazy

# How far before a number its type may stand: the longest name of a law and a little.
LOOK_BACK = 130
# A list of numbers goes on over the issuer and subject of each, not over a whole paragraph.
LIST_GAP = 420
# "Ngày 21/4/2031, Bộ Y tế đã ban hành Chỉ thị số …": the day stands before.
ISSUED = lazy(r"(?:ban hành|ký)\s+$")
LONGEST_ISSUED = 10
# "trình số …" at the head of a line: the end of a type that began in the line above.
LONGEST_TORN_END = 3  # words
LONGEST_TYPE = 40
ENDS_SENTENCE = frozenset(".;:!?…")


@dataclass(slots=True)
class Mention:
    """One print of a cited document."""

    start: int
    end: int
    identifier: str
    kind: str | None
    date: str | None
    issuer: str | None
    title: str | None = None
    date_end: int = 0


@dataclass(slots=True)
class Cited:
    """A cited document while its mentions are gathered."""

    first: Mention
    date: str | None
    mentions: list[Mention] = field(default_factory=list)
    dates: list[Mention] = field(default_factory=list)


def find_citations(draft: Draft) -> None:
    """Gather what is cited by number, then what is cited by the name of a law."""
    numbered = numbered_mentions(draft)
    named = named_mentions(draft, numbered)
    draft.cited = sorted([(one.start, max(one.end, one.date_end)) for one in (*numbered, *named)])
    documents = gather(numbered)
    add_named(documents, named)
    for cited in sorted(documents, key=lambda one: one.first.start):
        draft.citations.append(citation_of(cited))
        tell_doubts(draft, cited)


def cited_here(draft: Draft, start: int) -> bool:
    """The closing part and the number line cite nothing."""
    if draft.body_end <= start < draft.closing_end:
        return False
    title = draft.header.places.get("title")
    own = draft.header.places.get("number")
    if own is not None and own.start <= start < own.end:
        return False
    return start >= draft.body_start or title is None or start >= title.start


def numbered_mentions(draft: Draft) -> list[Mention]:
    text = draft.text
    found: list[Mention] = []
    before: Mention | None = None
    own = own_key(draft)
    for match in symbols.identifiers(text):
        mention = read_mention(text, match, before) if cited_here(draft, match.start()) else None
        if mention is not None:
            before = mention
            if one_key(mention.identifier) != own or is_of_another_day(draft, mention):
                found.append(mention)
    spread_issuers(text, found)
    return found


def read_mention(text: str, match: re.Match[str], before: Mention | None) -> Mention | None:
    at = match.start()
    begin = max(at - LOOK_BACK, before.end if before else 0)
    begin = max(begin, text.rfind("\n", begin, at) + 1)
    words = text[begin:at]
    number_word = symbols.NUMBER_WORD.search(words)
    if number_word is None and not (stands_alone(match) or is_typed_and_dated(text, match, words)):
        return None
    start = begin + number_word.start() if number_word else at
    words = words[: number_word.start()].rstrip() if number_word else words.rstrip()
    read = symbols.type_before(words)
    if read is None and len(words.split()) <= LONGEST_TORN_END:
        read, begin = type_torn_by_line(text, begin, words) or (None, begin)
    kind, title = None, None
    if read is not None:
        kind, offset, name = read
        start = begin + offset
        title = name_of_law(kind, name)
    elif not stands_alone(match):
        return None  # "Phiếu số 01/HO"
    elif before is not None and goes_on(text, before, at, number_word is not None):
        kind = before.kind
    date, end = date_behind(text, match.end())
    if date is None and ISSUED.search(text, max(begin, start - LONGEST_ISSUED), start):
        date = date_before(text, max(0, start - LOOK_BACK), start)
    issuer = issuer_behind(text, end)
    return Mention(start, match.end(), symbols.printed_form(match), kind, date, issuer, title, end)


def type_torn_by_line(text: str, begin: int, words: str) -> tuple[tuple[str, int, str], int] | None:
    """Read "Tờ" / "trình số 5/TTr-SYT", which a narrow column tore: the type, and where the words looked at begin."""
    above = text[max(0, begin - LOOK_BACK) : begin - 1]
    if begin == 0 or text[begin - 1] != "\n" or above[-1:] in ENDS_SENTENCE:
        return None
    above = above[above.rfind("\n") + 1 :]
    joined = f"{above} {words}"
    read = symbols.type_before(joined)
    if read is None or read[1] > len(above) or len(joined) - read[1] > LONGEST_TYPE:
        return None
    return read, begin - 1 - len(above)


def stands_alone(match: re.Match[str]) -> bool:
    """Without "số" the symbol must have two parts: "565/QĐ-TTg", "26-NQ/TW", "73/2006/QH11"."""
    state = match["state"]
    if state is None:
        return match["old"] is None and match["spaced"] is None
    return "-" in state or "–" in state or "/" in state


def is_typed_and_dated(text: str, match: re.Match[str], words: str) -> bool:
    """ "Công văn 285/CCTTHC ngày 8/9/2031": the type before and the day behind make up for the missing "số"."""
    read = symbols.type_before(words)
    return (
        read is not None
        and read[1] + len(read[0]) == len(words.rstrip())
        and date_behind(text, match.end())[0] is not None
    )


def name_of_law(kind: str, name: str) -> str | None:
    if kind not in symbols.LAWS:
        return None
    words = re.sub(r"[\s,(]+$", "", name)
    return f"{kind} {words}" if words and not words.startswith("số") else None


def goes_on(text: str, before: Mention, start: int, numbered: bool) -> bool:
    """Whether the number goes on with the list that the one before belongs to."""
    if before.kind is None:
        return False
    gap = text[before.end : start]
    if "\n" in gap or len(gap) > (LIST_GAP if numbered else 60):
        return False
    return symbols.last_of(symbols.TYPE_WORD, gap) is None


def own_key(draft: Draft) -> str | None:
    header = draft.header
    return one_key(f"{header.number}/{header.symbol}") if header.number and header.symbol else None


def one_key(identifier: str) -> str:
    """The same for "18-NQ/TW" and "18/NQ-TW", "TT-BGDĐT" and "TT-BGD ĐT"."""
    return identifier.lower().replace("-", "/").replace(" ", "")


def is_of_another_day(draft: Draft, mention: Mention) -> bool:
    """The document's own number on another day is that of another document."""
    own = draft.header.date
    return bool(mention.date and own and not compatible(mention.date, own))


def spread_issuers(text: str, found: list[Mention]) -> None:
    """ "số 120/KH-UBND, số 48/KH-UBND của UBND tỉnh": the issuer at the end is that of the whole list."""
    for position in range(len(found) - 1, 0, -1):
        here, before = found[position], found[position - 1]
        if here.issuer is None or before.issuer is not None or before.kind != here.kind:
            continue
        if BETWEEN.fullmatch(text, before.date_end, here.start):
            before.issuer = here.issuer


def named_mentions(draft: Draft, numbered: list[Mention]) -> list[Mention]:
    """Laws by their name; one with its number behind it gives that number its title."""
    text = draft.text
    taken = {mention.start for mention in numbered}
    numbers = {mention.end: mention for mention in numbered}
    found: list[Mention] = []
    past = 0
    for head in laws.heads(text):
        if head.start() < past or head.start() in taken or not cited_here(draft, head.start()):
            continue
        end = laws.law_at(text, head)
        if end is None:
            continue
        past = end
        kind = " ".join(head.group().split()).capitalize()
        name = " ".join(text[head.start() : end].split())
        follows = NUMBER_BEHIND.match(text, end)
        if follows and follows.end() in numbers:
            mention = numbers[follows.end()]
            mention.title = max(mention.title or "", name, key=len)
            mention.kind = kind
            mention.start = head.start()
            continue
        date, date_end = date_behind(text, end, bare_year=True)
        found.append(Mention(head.start(), end, name, kind, date, None, None, date_end))
    return found


BETWEEN = lazy(r"[\s,;]*(?:và\s*)?(?:[Ss]ố\s*:?\s*)?")
NUMBER_BEHIND = lazy(r"\s*\(?,?\s*(?:Bộ luật|Luật|Pháp lệnh)?\s*(?:số\s*:?\s*)?\d{1,4}\s?/\s?\d{4}\s?/\s?[\w-]+")


def gather(mentions: list[Mention]) -> list[Cited]:
    """Put the mentions of one document together: the same number, unless issuer and date both differ."""
    found: dict[str, list[Cited]] = {}
    for mention in mentions:
        group = found.setdefault(one_key(mention.identifier), [])
        cited = next((one for one in group if not is_another(one.first, mention)), None)
        if cited is None:
            cited = Cited(mention, mention.date)
            group.append(cited)
        add_mention(cited, mention)
    return [cited for group in found.values() for cited in group]


def is_another(first: Mention, second: Mention) -> bool:
    """Two agencies may give the same number; then both the printed issuer and the printed date differ."""
    if not (first.issuer and second.issuer and first.date and second.date):
        return False
    one, other = whole_name(first.issuer), whole_name(second.issuer)
    return not (one.startswith(other) or other.startswith(one)) and not compatible(first.date, second.date)


def whole_name(issuer: str) -> str:
    return issuer.lower().replace("ubnd", "ủy ban nhân dân").replace("uỷ", "ủy").replace("hđnd", "hội đồng nhân dân")


def compatible(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def add_mention(cited: Cited, mention: Mention) -> None:
    cited.mentions.append(mention)
    if mention.date is not None:
        if cited.date is None or (compatible(cited.date, mention.date) and len(mention.date) > len(cited.date)):
            cited.date = mention.date
        if not compatible(cited.date, mention.date):
            cited.dates.append(mention)


def add_named(documents: list[Cited], named: list[Mention]) -> None:
    """Laws of one name and another year are two; a print without a year belongs to the one before it."""
    titles: dict[str, list[Cited]] = {}
    for cited in documents:
        title = next((one.title for one in cited.mentions if one.title), None)
        if title:
            titles.setdefault(spelled(title), []).append(cited)
    for mention in named:
        group = titles.setdefault(spelled(mention.identifier), [])
        fitting = [one for one in group if fits(one, mention)]
        if fitting:
            add_mention(fitting[-1], mention)
            continue
        cited = Cited(mention, mention.date)
        add_mention(cited, mention)
        group.append(cited)
        documents.append(cited)


def spelled(name: str) -> str:
    return laws.squeeze(name).replace("và", "").replace("hđnd", "hộiđồngnhândân").replace("ubnd", "ủybannhândân")


def fits(cited: Cited, mention: Mention) -> bool:
    if mention.date is None:
        return True
    year = re.search(r"/(\d{4})/", cited.first.identifier)
    known = cited.date or (year[1] if year else None)
    return known is None or compatible(known[:4], mention.date[:4])


def citation_of(cited: Cited) -> Citation:
    mentions = sorted(cited.mentions, key=lambda one: one.start)
    kinds = [one.kind for one in mentions if one.kind]
    # "văn bản số …" says no more than that it is a paper; another print may say which.
    kind = next((one for one in kinds if one != "Văn bản"), kinds[0] if kinds else None)
    issuer = next((one.issuer for one in mentions if one.issuer), None)
    title = next((one.title for one in mentions if one.title), None)
    others: list[str] = []
    for one in cited.dates:
        if one.date and one.date not in others:
            others.append(one.date)
    spans = tuple(Span(one.start, one.end) for one in mentions)
    return Citation(kind, cited.first.identifier, cited.date, issuer, title, spans, tuple(others))


def tell_doubts(draft: Draft, cited: Cited) -> None:
    first = cited.first
    if cited.dates:
        dates = ", ".join(dict.fromkeys([cited.date or "", *(one.date or "" for one in cited.dates)]))
        other = cited.dates[0]
        related = [Span(first.start, first.date_end), *(Span(one.start, one.date_end) for one in cited.dates[1:])]
        report(draft, "VB201", other.start, other.date_end, related, identifier=first.identifier, dates=dates)
    usual = symbols.usual_party_form(first.identifier)
    if usual:
        report(draft, "VB202", first.start, first.end, identifier=first.identifier, usual=usual)
    if all(one.kind is None for one in cited.mentions):
        report(draft, "VB203", first.start, first.end, identifier=first.identifier)
