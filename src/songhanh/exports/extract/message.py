"""The extract as a message of at most 1,000 characters: what is most urgent, and where all of it stands."""

from __future__ import annotations

import unicodedata
from datetime import date

from songhanh.core.calendar import printed
from songhanh.exports.extract.content import Extract, ExtractRow

LONGEST = 1000  # code points, composed: what officers send in one piece by Zalo
MOST, FEWEST = 6, 3
_LONGEST_TITLE = 160
_LONGEST_DUE = 60
_SHORTEST_TASK = 70  # letters of a task's own words; with less, fewer tasks say more


def message_of(extract: Extract, where: str = "") -> str:
    """Return the message; `where` is the address at which the agency sees everything."""
    urgent = sorted((row for row in extract.rows if row.is_open), key=_urgency)
    head, tail = _head(extract, len(urgent)), _where(where)
    for shown in range(min(MOST, len(urgent)), -1, -1):
        rest = _rest(extract, len(urgent) - shown, tail)
        fixed = [head, *(_numbered(n, row, "") for n, row in enumerate(urgent[:shown], 1)), rest]
        room = LONGEST - len("\n".join(fixed))
        if room >= shown * _SHORTEST_TASK or (shown <= FEWEST and room >= 0):
            return _laid_out(head, urgent[:shown], rest, room)
    return f"{shortened(head, LONGEST - len(tail) - 1)}\n{tail}"


def _laid_out(head: str, rows: list[ExtractRow], rest: str, room: int) -> str:
    """Share the room out; what a short task leaves goes to those after it."""
    lines = [head]
    for number, row in enumerate(rows, 1):
        share = room // (len(rows) - number + 1)
        words = shortened(_plain(row.words), share)
        room -= len(words)
        lines.append(_numbered(number, row, words))
    return "\n".join([*lines, rest])


def _head(extract: Extract, still_open: int) -> str:
    plan = _plain(extract.plan.cited(with_title=False))
    if extract.plan.title:
        plan += f" ({shortened(_plain(extract.plan.title), _LONGEST_TITLE)})"
    agency = _plain(extract.agency)
    if extract.is_asked:
        return f"{plan}: đề nghị {agency} phối hợp thực hiện {len(extract.rows):02} nội dung."
    if not extract.rows:
        return f"{plan} quy định chế độ báo cáo đối với {agency}."
    if not still_open:
        return f"{plan} giao {agency} {len(extract.rows):02} nhiệm vụ. Các nhiệm vụ đã được báo cáo hoàn thành."
    return f"{plan} giao {agency} {len(extract.rows):02} nhiệm vụ. Việc cần thực hiện trước:"


def _numbered(number: int, row: ExtractRow, words: str) -> str:
    role = _small(_plain(row.role))
    where = f"{row.clause} – {role}" if row.clause else _plain(row.role)
    end = "" if words.endswith(("…", ".", "!", "?")) else "."
    return f"{number}. {where}, {_when(row)}: {words.rstrip(';,')}{end}"


def _when(row: ExtractRow) -> str:
    """Return the due date in few words, with the day itself where the plan's words have none."""
    due = shortened(_small(_plain(row.due)), _LONGEST_DUE)
    if row.next_on is None or printed(row.next_on) in due:
        return due
    return f"{due} (hạn tới: {printed(row.next_on)})" if due else f"hạn {printed(row.next_on)}"


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _rest(extract: Extract, left: int, tail: str) -> str:
    kind = "nội dung" if extract.is_asked else "nhiệm vụ"
    return f"Còn {left:02} {kind} khác. {tail}" if left else tail


def _where(where: str) -> str:
    return f"Xem toàn bộ tại: {_plain(where)}" if where else "Xem toàn bộ trong bản trích kèm theo."


def _urgency(row: ExtractRow) -> tuple[date, str]:
    return row.next_on or date.max, row.clause


def _plain(words: str) -> str:
    return unicodedata.normalize("NFC", " ".join(words.split()))


def shortened(words: str, room: int) -> str:
    """Return words that fit, cut behind a whole word and marked with an ellipsis."""
    if len(words) <= room:
        return words
    kept = words[: max(room - 1, 0)]
    if " " in kept and not words[len(kept) : len(kept) + 1].isspace():
        kept = kept.rpartition(" ")[0]
    return f"{kept.rstrip(' ,;:.-–')}…" if kept.strip() else ""
