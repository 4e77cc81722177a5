"""What stands round a figure: its clause, what is measured, the year, and what makes it no target at all."""

from __future__ import annotations

import re

from vanban.text.patterns import lazy

# How far before and behind its figure a target is worded, in characters.
BEFORE, _BEHIND = 260, 200
_SENTENCE = 600
_NEAR = 60
_NEAR_COLON = 8


def endings(words: str) -> tuple[str, ...]:
    """Return them as `str.endswith` takes them."""
    return tuple(words.split("|"))


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
_SHORTEST_MEASURED = 7  # characters: "Quân số"
_TRIM = ' ,;:.-–+•*(“"\u00a0\t\n'


def is_no_target(text: str, clause: int, begin: int) -> bool:
    """Say whether the words before the figure speak of money, of a fine or of what is so today."""
    low = max(clause, begin - _NEAR)
    words = text[low:begin].rstrip()
    for amount in _AMOUNTS:
        if words.endswith(amount):
            words = words.removesuffix(amount).rstrip()
            break
    return (words.endswith(_NO_TARGET_ENDS) or _OF_LEVEL in words) and _NO_TARGET.search(text, low, begin) is not None


def is_past(text: str, clause: int, begin: int) -> bool:
    """Say whether the clause tells what was reached."""
    words = text[clause:begin]
    return any(sign in words for sign in _PAST_SIGNS) and _PAST.search(text, clause, begin) is not None


def clause_start(text: str, low: int, begin: int) -> int:
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


def is_baseline(text: str, clause: int, begin: int, finish: int) -> bool:
    """Say whether the figure stands in brackets as what was reached before: "(năm 2025: 60%)"."""
    opened = _BASELINE.search(text, clause, begin)
    return (
        opened is not None
        and re.search(r"năm 20\d\d (?:đạt|là)|năm 20\d\d:|cùng kỳ|so với", opened.group()) is not None
        and ")" in text[finish : finish + 60]
    )


def measured_words(text: str, clause: int, worded: int, finish: int, end: int, *, bare: bool) -> tuple[int, int]:
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
        stop - begin >= _SHORTEST_MEASURED
        and not behind_it
        and not _OF_WHOM.search(text, max(clause, worded - _LONGEST_OF_WHOM), worded)
    ):
        return begin, stop
    behind = _clause_end(text, finish, min(end, finish + _BEHIND))
    while finish < behind and text[finish] in _TRIM:
        finish += 1
    behind = finish + len(text[finish:behind].rstrip(_TRIM))
    return (finish, behind) if behind > finish else (worded, finish)


def year_of(text: str, clause: int, begin: int, finish: int, end: int) -> int | None:
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
