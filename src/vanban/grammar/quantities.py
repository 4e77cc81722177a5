"""
Levels to reach: "đạt từ 20-25%", "trên 35%", "giảm xuống còn 4%", "không quá 1,2%", "phải có cán bộ nữ".

A figure stands as printed (35, not 0.35); a count of classes or visits is no level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.model import Comparator
from vanban.text.patterns import lazy

# How far before and behind its figure a target is worded, in characters.
_BEFORE, _BEHIND = 260, 200
_SENTENCE = 600
_NEAR = 60
_NEAR_COLON = 8


def endings(words: str) -> tuple[str, ...]:
    """Return them as `str.endswith` takes them."""
    return tuple(words.split("|"))


_FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_AT_END = lazy(
    rf"(?:(?P<low>(?<![\d.,/])(?:{_FIGURE}))\s*(?:%|‰)?\s*(?:[-–—]|đến"
    rf"|tới)\s*)?(?P<value>(?<![\d,/])(?:{_FIGURE}))\s*\Z"
)
_FIGURE_LETTERS = "0123456789.,/%‰-–—đếntới \u00a0\u2028\n\t"
_RANGE_GOES_ON = lazy(rf"\s*(?:[-–—]|đến|tới)\s*(?:{_FIGURE})\s*(?:%|‰)")
_RISES = lazy(rf"\s*(?:lên|xuống|xuống còn|lên đến|lên trên|xuống dưới)\s[^.;]{{0,20}}(?:{_FIGURE})\s*(?:%|‰)")
_COMPARATORS = {
    Comparator.AT_LEAST: "ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|thấp nhất|chí ít|lớn hơn hoặc bằng",
    Comparator.AT_MOST: "không quá|không vượt|không vượt quá|không cao hơn|tối đa|cao nhất|xuống|còn|chỉ còn|xuống còn"
    "|giảm còn|giảm chỉ còn|giảm xuống|giảm xuống còn|kéo giảm còn|kéo giảm chỉ còn|kéo giảm xuống còn|hạ còn"
    "|hạ chỉ còn|hạ xuống|hạ xuống còn",
    Comparator.MORE: "trên|hơn|vượt|cao hơn|lớn hơn",
    Comparator.LESS: "dưới|xuống dưới|thấp hơn|nhỏ hơn|còn dưới|chỉ còn dưới|xuống còn dưới|giảm còn dưới"
    "|giảm chỉ còn dưới|giảm xuống còn dưới|kéo giảm còn dưới|kéo giảm chỉ còn dưới|kéo giảm xuống còn dưới"
    "|hạ còn dưới|hạ chỉ còn dưới|hạ xuống còn dưới",
    Comparator.ABOUT: "khoảng|gần|xấp xỉ|đạt xấp xỉ|từ khoảng",
}
_SIGNS = {
    "≥": Comparator.AT_LEAST,
    ">=": Comparator.AT_LEAST,
    "≤": Comparator.AT_MOST,
    "<=": Comparator.AT_MOST,
    ">": Comparator.MORE,
    "<": Comparator.LESS,
}


def _by_last_word() -> dict[str, list[tuple[str, Comparator]]]:
    """Sort the comparators under their last word, the longest first, each with a small and a capital letter."""
    found: dict[str, list[tuple[str, Comparator]]] = {}
    for comparator, phrases in _COMPARATORS.items():
        for phrase in phrases.split("|"):
            for spelled in (phrase, phrase[0].upper() + phrase[1:]):
                found.setdefault(spelled.rpartition(" ")[2], []).append((spelled, comparator))
    for phrases_of_word in found.values():
        phrases_of_word.sort(key=lambda one: -len(one[0]))
    return found


_COMPARING = _by_last_word()
_NO_LETTERS = lazy(r"\W+")
_FROM = lazy(r"(?:[Tt]ừ|[Đđ]ạt từ)\s*\Z")
_FURTHER = lazy(r"\s*(?:(trở lên|và cao hơn)|trở xuống)")
# This and _WAYS begin with the first letters of all their words: without, they take three times as long. And both are
# searched only where the last word is one of theirs.
_NO_TARGET = lazy(
    r"(?=[HhPpLlTtCcNnMmĐđSsGgVvBb])"
    r"(?:[Hh]ỗ trợ|[Pp]hạt|[Ll]ãi suất|[Tt]huế suất|[Pp]hụ cấp|[Hh]iện|[Cc]hiết khấu|[Nn]ồng độ|[Pp]ha|[Mm]ức đóng"
    r"|[Đđ]óng|[Tt]rích|[Mm]iễn|[Hh]ưởng|[Ss]uy giảm khả năng lao động|[Tt]hương tật|[Gg]iảm (?:học phí|giá|thuế|phí"
    r"|mức)"
    r"|[Nn]gân sách (?:trung ương|tỉnh|huyện|xã|địa phương|nhà nước|cấp \w+)|[Vv]ốn (?:\w+ )?(?:đối ứng|vay|ngân"
    r" sách)|[Bb]ằng|[Hh]ồi|(?:[Đđ]ã|[Hh]iện|mới) (?:đạt|giảm|tăng|có|là|chiếm)|[Tt]ương (?:đương|ứng))(?:\s+(?:tối"
    r" đa|từ|tối thiểu|không quá|thêm))?\s*\Z"
)
_NO_TARGET_ENDS = endings(
    "rợ|hạt|uất|cấp|iện|hấu|độ|ha|đóng|rích|iễn|ưởng|động|tật|phí|giá|thuế|mức|ương|tỉnh|huyện|xã|nước|ứng|vay|sách"
    "|ằng|ồi|ã đạt|ã giảm|ã tăng|ã có|ã là|ã chiếm|iện đạt|iện giảm|iện tăng|iện có|iện là|iện chiếm|ới đạt|ới giảm"
    "|ới tăng|ới có|ới là|ới chiếm"
)
_AMOUNTS = ("tối đa", "từ", "tối thiểu", "không quá", "thêm")  # may stand between these words and the figure
_OF_LEVEL = "gân sách cấp "  # is followed by any word
_PAST_SIGNS = ("đã ", "hiện ", "cùng kỳ", "ính đến", "ết quả ", "năm qua")  # one of them is in whatever _PAST finds
_PAST = lazy(
    r"(?:đã (?:đạt|giảm|tăng|có|thực hiện)|hiện nay|hiện có|hiện còn|so với cùng kỳ(?! năm 20\d\d\))|[Tt]ính đến"
    r"|[Kk]ết quả (?:cho thấy|đạt)|năm qua)"
)
# Begins with one set of letters, so a search skips all others at little cost.
_CLAUSE = lazy(r"[\n\t.;:](?:(?<=[\n\t])|\s|\Z)")
_MEANWHILE = lazy(r"đồng thời\s")
_YEARS = lazy(r"(?<!so với )(?:năm|Năm)\s+(20\d\d)(?!\s*[-–]\s*\d)")
_YEAR_BEHIND = lazy(r"[^.;,\n]{0,60}?(?:vào|đến|trong)\s+(?:cuối )?năm\s+(20\d\d)")
_THOUSANDS = lazy(r"\d{1,3}(?:\.\d{3})+")
_BASELINE = lazy(r"\([^()]*\Z")
_LONGEST_WAY = 60  # characters: "giảm từ 12,5 %", "đến cuối năm 2026"
_LONGEST_WORDED_WAY = 12
_WAY_ENDS = endings("ấn đấu|ạt|uy trì|ảo đảm|ảm bảo|ó|iếm|iữ|à|mức|ăng|iảm|ừ|ở|để|ít|với|ỷ lệ|được|thành|năm")
_WAYS = lazy(
    r"(?=[PpĐđDdBbCcGgLlỞởTtíđvHhNn,:–-])"
    r"(?:[Pp]hấn đấu|(?<!không )[Đđ]ạt|[Dd]uy trì|[Bb]ảo đảm|[Đđ]ảm bảo|[Cc]ó|[Cc]hiếm|[Gg]iữ|[Ll]à|[Ởở] mức|(?:[Tt]ăng"
    r"|[Gg]iảm)(?: từ [\d.,]+\s?%)?|[Tt]ừ|ở|để|ít|với|[Tt]ỷ lệ|được|[Hh]oàn thành|[Đđ]ến (?:cuối )?năm \d{4}|[Nn]ăm"
    r" \d{4}|[Tt]rong năm|,|-|–|:)\s*\Z"
)
# "Tập huấn cho 100% nhân viên": what is measured stands behind the figure.
_LONGEST_OF_WHOM = 40
_OF_WHOM = lazy(r"(?:cho|với|của|cả|tại|bố trí|[Vv]ận động|tới|đến)\s+(?:ít nhất |trên |khoảng |tối thiểu )?\Z")
_TRIM = ' ,;:.-–+•*(“"\u00a0\t\n'

# Of "con/phụ nữ", "bé trai/100 bé gái", "/vạn dân", "/1.000 trẻ", "/10.000 dân"; most other strokes are dates.
_RATE_STROKE = lazy(r"/(?:(?<=con/)|(?<=ái/)100|vạn|(?=100|10\.000|1\.000))")
_RATE = lazy(
    rf"(?:(?P<low>{_FIGURE})\s*[-–]\s*)?(?P<value>{_FIGURE})\s*(?P<unit>con/(?:01 )?(?:phụ nữ|bà mẹ)|(?:bé"
    rf" )?trai/100(?: bé)? gái|\w+(?: \w+)?/(?:1 |01 )?(?:vạn|10\.000|100\.000|1\.000)(?: dân| trẻ(?: đẻ sống)?|"
    rf" người)?|lần(?=\s*(?:so với|[,.;\n]|\Z)))"
)
_RATIO = lazy(
    rf"(?:[Tt]ỷ số|[Tt]ỉ số|[Tt]ổng tỷ suất|[Tt]ỷ suất|[Hh]ệ số|[Cc]hỉ số)[^.;:\n%]{{3,120}}?\s(?:(?:đạt|ở mức|là|còn"
    rf"|dưới|trên|không quá|tối thiểu|ít nhất|khoảng|không vượt quá|xuống|mức|từ)\s+)+(?P<value>{_FIGURE})(?![\d/%]"
    rf"|\s*(?:%|năm|tháng|\d))"
)
_SIGNED = lazy(rf"\s*(?P<value>{_FIGURE})(?![\d/]|\s*[%‰])")
_POINTS = lazy(
    rf"(?:đạt(?: từ)?|từ|trên|tối thiểu|ít nhất|không dưới)\s+(?P<value>{_FIGURE})\s(?P<unit>điểm)"
    r"(?=\s+trở lên|\s*(?:[,.;)\n]|\Z))"
)
_LONGEST_LOWERED = 120
_LOWERED = lazy(
    rf"(?:[Gg]iảm|[Rr]út ngắn|[Hh]ạ)\s[^.;:\n%]{{3,100}}?\sxuống\s+(?:còn\s+)?(?:dưới\s+|không quá\s+|tối đa\s+)?"
    rf"(?P<value>{_FIGURE})\s+(?!năm|tuổi|tháng)(?P<unit>[^\W\d_]+)"
)
_YES = lazy(r"[Pp]hải có\s+(?!mặt|trách nhiệm|văn bản|ý kiến|kế hoạch|biện pháp|sự|giấy|đủ|báo cáo)[^.;\n”\"]{4,160}")


@dataclass(slots=True)
class Level:
    """A level to reach; start and end hold its comparator and figure, `text` what is measured."""

    start: int
    end: int
    text_start: int
    text_end: int
    comparator: Comparator
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    year: int | None


def find_levels(text: str, start: int, end: int) -> list[Level]:
    """Find the levels of text[start:end] in reading order."""
    found: list[Level] = []
    for mark in ("%", "‰"):
        for position in _all(text, mark, start, end):
            level = _percentage(text, start, position, end, mark)
            if level:
                found.append(level)
    _add_rates(text, start, end, found)
    return sorted(found, key=lambda level: level.start)


def _add_rates(text: str, start: int, end: int, found: list[Level]) -> None:
    """Add what is measured by no percentage and stands in no level found before."""
    taken = _Taken(found)
    places = [match.start() for match in _RATE_STROKE.finditer(text, start, end)] + _all(text, "lần", start, end)
    for position in places:
        level = _rate(text, start, position, end)
        if level and not taken.covers(level.start, level.start + 1):
            taken.add(level)
    for words, read in _READERS:
        for position in _all(text, words, start, end):
            level = read(text, start, position, end)
            if level and not taken.covers(level.start, level.end):
                taken.add(level)


def _all(text: str, words: str, start: int, end: int) -> list[int]:
    """Return every place of the words."""
    found = []
    position = text.find(words, start, end)
    while position >= 0:
        found.append(position)
        position = text.find(words, position + len(words), end)
    return found


def _signed(text: str, start: int, position: int, end: int) -> Level | None:
    """Read "≥ 3,7 điểm": the sign makes a level of any figure."""
    match = _SIGNED.match(text, position + 1, end)
    if match is None:
        return None
    return _level(text, start, match.start("value"), match.end("value"), end, None, match["value"], None)


def _points(text: str, start: int, position: int, end: int) -> Level | None:
    """Read "đạt từ 3,5 điểm trở lên"; "3 điểm trường" are places."""
    if not text[position - 1].isdigit():
        return None
    match = _POINTS.search(text, max(start, position - 24), min(end, position + 16))
    return _counted(text, start, position, end, match)


def _lowered(text: str, start: int, position: int, end: int) -> Level | None:
    """Read "giảm thời gian chờ xuống dưới 90 phút"."""
    low = max(start, position - _LONGEST_LOWERED, text.rfind("\n", start, position) + 1)
    return _counted(text, start, position, end, _LOWERED.search(text, low, min(end, position + 40)))


def _counted(text: str, start: int, position: int, end: int, match: re.Match[str] | None) -> Level | None:
    if match is None or not match.start() <= position < match.end():
        return None
    return _level(text, start, match.start("value"), match.end(), end, None, match["value"], match["unit"])


class _Taken:
    """The places of the levels found so far; asking each of them anew would take the square of their number."""

    def __init__(self, found: list[Level]) -> None:
        self._found = found
        self._places: set[int] | None = None

    def covers(self, start: int, end: int) -> bool:
        if self._places is None:
            self._places = {place for level in self._found for place in range(level.start, level.end)}
        return not self._places.isdisjoint(range(start, end))

    def add(self, level: Level) -> None:
        self._found.append(level)
        if self._places is not None:
            self._places.update(range(level.start, level.end))


def find_musts(text: str, start: int, end: int) -> list[Level]:
    """Find targets without a figure: "phải có cán bộ nữ trong cơ cấu"."""
    found: list[Level] = []
    position = text.find("hải có ", start, end)
    while position >= 0:
        match = _YES.match(text, position - 1, end) if position > start else None
        if match and not re.search(r"\d", match.group()):
            finish = match.end() - (len(match.group()) - len(match.group().rstrip()))
            found.append(
                Level(match.start(), finish, match.start(), finish, Comparator.YES, None, None, None, None, None)
            )
        position = text.find("hải có ", position + 7, end)
    return found


def _percentage(text: str, start: int, mark: int, end: int, unit: str) -> Level | None:
    if _RANGE_GOES_ON.match(text, mark + 1, end) and not text[max(start, mark - 40) : mark].rstrip(
        "0123456789.,"
    ).endswith(("tăng từ ", "giảm từ ")):
        return None
    if _RISES.match(text, mark + 1, end):
        return None
    low = max(start, mark - 40)
    words = text[low:mark]
    low += len(words.rstrip(_FIGURE_LETTERS))  # only what may be part of a figure or a range is searched
    match = _AT_END.search(text[low:mark])
    if match is None:
        return None
    begin = low + match.start()
    if begin and text[begin - 1].isalpha():
        return None
    return _level(text, start, begin, mark + 1, end, match["low"], match["value"], unit)


def _rate(text: str, start: int, position: int, end: int) -> Level | None:
    low = max(start, position - 24)
    for match in _RATE.finditer(text, low, min(end, position + 40)):
        if match.start() <= position <= match.end():
            if match["unit"] == "lần" and not _is_compared(text, start, match.start()):
                return None
            if match["unit"] == "lần" and not (
                "," in match["value"] or "so với" in text[match.end() : match.end() + 12]
            ):
                return None
            return _level(text, start, match.start(), match.end(), end, match["low"], match["value"], match["unit"])
    return None


def _ratio(text: str, start: int, position: int, end: int) -> Level | None:
    for back in (1, 2, 6):
        match = _RATIO.match(text, max(start, position - back), end)
        if match:
            return _level(text, start, match.start("value"), match.end("value"), end, None, match["value"], None)
    return None


_READERS = (
    ("ỷ s", _ratio),
    ("ỉ số", _ratio),
    ("ệ số", _ratio),
    (" điểm", _points),
    ("xuống ", _lowered),
    ("≥", _signed),
    ("≤", _signed),
)


def _level(
    text: str, start: int, begin: int, finish: int, end: int, low: str | None, value: str, unit: str | None
) -> Level | None:
    """Read what stands before and behind the figure."""
    clause = _clause_start(text, max(start, begin - _BEFORE), begin)
    if _is_no_target(text, clause, begin) or _is_past(text, clause, begin) or _is_baseline(text, clause, begin, finish):
        return None
    comparator, worded = _comparator(text, clause, begin, low)
    further = _FURTHER.match(text, finish, end) if low is None else None
    if further:
        comparator, finish = Comparator.AT_LEAST if further[1] else Comparator.AT_MOST, further.end()
    elif (
        low is None
        and text[begin - 2 : begin].rstrip().endswith("ừ")
        and _FROM.search(text, max(clause, begin - 8), begin)
        and comparator is Comparator.EQUAL
    ):
        comparator = Comparator.AT_LEAST
    if comparator is Comparator.MORE and value == "100" and unit == "%":
        comparator, worded = Comparator.EQUAL, begin  # "trên 100% giấy chứng nhận": on all of them
    bare = comparator is Comparator.EQUAL and worded == begin
    text_start, text_end = _measured(text, clause, worded, finish, end, bare=bare)
    number = _number(value)
    between = comparator is Comparator.BETWEEN
    return Level(
        worded,
        finish,
        text_start,
        text_end,
        comparator,
        None if between else number,
        _number(low) if between and low else None,
        number if between else None,
        unit,
        _year(text, clause, begin, finish, end),
    )


def _is_no_target(text: str, clause: int, begin: int) -> bool:
    low = max(clause, begin - _NEAR)
    words = text[low:begin].rstrip()
    for amount in _AMOUNTS:
        if words.endswith(amount):
            words = words.removesuffix(amount).rstrip()
            break
    return (words.endswith(_NO_TARGET_ENDS) or _OF_LEVEL in words) and _NO_TARGET.search(text, low, begin) is not None


def _is_past(text: str, clause: int, begin: int) -> bool:
    words = text[clause:begin]
    return any(sign in words for sign in _PAST_SIGNS) and _PAST.search(text, clause, begin) is not None


def _comparator(text: str, clause: int, begin: int, low: str | None) -> tuple[Comparator, int]:
    """Return the comparator and where its words begin."""
    if low is not None:
        lead = _FROM.search(text, max(clause, begin - 8), begin)
        return Comparator.BETWEEN, lead.start() if lead else begin
    start = max(clause, begin - 36)
    words = text[start:begin].rstrip()
    for joint in ("từ", "là", "mức"):
        if words.endswith(joint) and words[-len(joint) - 1 : -len(joint)].isspace():
            words = words[: -len(joint)].rstrip()
    last = words.rpartition(" ")[2]
    for phrase, comparator in _COMPARING.get(last if last.isalpha() else _NO_LETTERS.split(last)[-1], ()):
        if words.endswith(phrase):
            worded = start + len(words) - len(phrase)
            mid_word = worded > 0 and text[worded - 1].isalpha()
            return (Comparator.EQUAL, begin) if mid_word else (comparator, worded)
    sign = words[-2:] if words[-2:] in _SIGNS else words[-1:]
    if sign in _SIGNS:
        return _SIGNS[sign], start + len(words) - len(sign)
    return Comparator.EQUAL, begin


def _is_compared(text: str, start: int, begin: int) -> bool:
    return _comparator(text, max(start, begin - 24), begin, None)[0] is not Comparator.EQUAL


def _clause_start(text: str, low: int, begin: int) -> int:
    """Return where the clause begins: behind the last break, tab or stop. A colon right at the figure stops nothing."""
    clause = max(low, text.rfind("\n", low, begin) + 1, text.rfind("\t", low, begin) + 1)
    if "\u2028" in text[clause:begin]:
        for stop in _CLAUSE.finditer(text, clause, begin):
            if text[stop.start()] != ":" or begin - stop.end() >= _NEAR_COLON:
                clause = stop.end()
    elif text[begin - 1] in ".;" and begin > clause:
        return begin
    else:
        for mark, behind in ((". ", 0), ("; ", 0), (": ", _NEAR_COLON)):
            found = text.rfind(mark, clause, begin - behind)
            clause = found + 2 if found >= 0 else clause
    at = text.rfind("đồng thời", clause, begin)
    while at > low:
        if text[at - 1].isspace() and _MEANWHILE.match(text, at, begin):
            return at
        at = text.rfind("đồng thời", clause, at)
    return clause


def _clause_end(text: str, begin: int, high: int) -> int:
    stop = _CLAUSE.search(text, begin, high)
    clause = stop.start() if stop else high
    meanwhile = _MEANWHILE.search(text, begin + 1, clause)
    while meanwhile and not text[meanwhile.start() - 1].isspace():
        meanwhile = _MEANWHILE.search(text, meanwhile.end(), clause)
    return meanwhile.start() - 1 if meanwhile else clause


def _is_baseline(text: str, clause: int, begin: int, finish: int) -> bool:
    """Say whether the figure stands in brackets as what was reached before: "(năm 2025: 60%)"."""
    opened = _BASELINE.search(text, clause, begin)
    return (
        opened is not None
        and re.search(r"năm 20\d\d (?:đạt|là)|năm 20\d\d:|cùng kỳ|so với", opened.group()) is not None
        and ")" in text[finish : finish + 60]
    )


def _measured(text: str, clause: int, worded: int, finish: int, end: int, *, bare: bool) -> tuple[int, int]:
    """Find the words for what is measured: before the figure, or behind one that opens its clause."""
    comma = text.rfind(", ", clause, worded)
    begin = clause
    stop = worded
    while True:
        words = text[begin:stop].rstrip(_TRIM)
        figure = words[-1:].isdigit() or words[-1:] == "%"
        if not figure and not words.endswith(_WAY_ENDS):
            break
        way = _WAYS.search(words, max(0, len(words) - (_LONGEST_WAY if figure else _LONGEST_WORDED_WAY)))
        if way is None:
            break
        stop = begin + way.start()
    if comma >= 0 and stop - begin > 160:
        begin = comma + 2
    while begin < stop and text[begin] in _TRIM:
        begin += 1
    stop = begin + len(text[begin:stop].rstrip(_TRIM))
    # "rà soát 100% hồ sơ": a figure that no word leads to says how much of what follows.
    behind_it = bare and stop >= worded - 1 and text[finish : finish + 2].strip().islower()
    if (
        stop - begin >= 8
        and not behind_it
        and not _OF_WHOM.search(text, max(clause, worded - _LONGEST_OF_WHOM), worded)
    ):
        return begin, stop
    behind = _clause_end(text, finish, min(end, finish + _BEHIND))
    while finish < behind and text[finish] in _TRIM:
        finish += 1
    behind = finish + len(text[finish:behind].rstrip(_TRIM))
    return (finish, behind) if behind > finish else (worded, finish)


def _year(text: str, clause: int, begin: int, finish: int, end: int) -> int | None:
    """The year that the sentence names nearest before the figure, else right behind it."""
    low = max(0, begin - _SENTENCE)
    line = max(text.rfind("\n", low, begin), text.rfind(". ", low, begin), low - 1)
    low = min(clause, line + 1)
    at = text.rfind("ăm", low, begin)
    while at > low:
        year = _YEARS.match(text, at - 1, begin)
        if year:
            return int(year[1])
        at = text.rfind("ăm", low, at)
    words = text[finish : min(end, finish + 80)]
    behind = _YEAR_BEHIND.match(words) if "ăm" in words else None
    return int(behind[1]) if behind else None


def _number(printed: str) -> float:
    """Read "1.234,5" and "87.5": a point before three figures divides thousands."""
    if "," in printed:
        return float(printed.replace(".", "").replace(",", "."))
    if "." in printed and _THOUSANDS.fullmatch(printed):
        return float(printed.replace(".", ""))
    return float(printed)
