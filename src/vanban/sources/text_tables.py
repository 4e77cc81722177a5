"""Find tables in plain text: lines of cells divided by tabs or by "|"; web pages leave out the bars at both ends."""

from __future__ import annotations

from vanban.sources.text_lines import Lines
from vanban.text.patterns import lazy

# The rows of a table: their page and the words of their cells.
Rows = list[tuple[int | None, list[str]]]

# The first head of a table whose rows have no bar at either end: "TT | Nhiệm vụ | Cơ quan chủ trì".
_NUMBER_HEAD = lazy(r"(?i)\s*(?:S\.?\s?TT|TT|Số TT|Số thứ tự)\s+\|\s")
_BAR = " | "
_RULE = frozenset(":- ")  # the letters of the rule under the head


def take_tables(lines: Lines) -> list[Rows]:
    """Return the tables: runs of at least two rows of three or more cells. "" is left where each stood."""
    texts = lines.texts
    _close_rows(texts)
    divided = [index for index, text in enumerate(texts) if "\t" in text or text[:1] == "|"]
    if not divided:
        return []
    runs: list[list[int]] = []
    for index in divided:
        if not _is_row(texts[index]):
            texts[index] = texts[index].replace("\t", " ")
        elif runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    tables: list[Rows] = []
    wanted = [True] * len(texts)
    for first, *others in runs:
        if not others:
            texts[first] = texts[first].replace("\t", " ")
            continue
        tables.append(_table(lines, first, others[-1] + 1))
        texts[first] = ""
        wanted[first + 1 : others[-1] + 1] = [False] * len(others)
    if tables:
        lines.keep(wanted)
    return tables


def _close_rows(texts: list[str]) -> None:
    """Put a bar at both ends of the rows below a head that begins with "STT |", as long as they have its cells."""
    bars = 0  # of the head above; 0 outside a table
    for index in [index for index, text in enumerate(texts) if _BAR in text and text[0] != "|"]:
        text = texts[index]
        if _NUMBER_HEAD.match(text):
            bars = text.count(_BAR)
        elif not bars or text.count(_BAR) != bars or texts[index - 1][:1] != "|":
            bars = 0
        if bars > 1:
            texts[index] = f"| {text.removesuffix(' |')} |"


def _is_row(line: str) -> bool:
    """Say whether the line has three or more cells."""
    if line.startswith("|") and line.endswith("|") and len(line) > 1:
        return line.count("|", 1, -1) > 1
    return line.count("\t") > 1


def _cells(line: str) -> list[str]:
    if line.startswith("|") and line.endswith("|") and len(line) > 1:
        return [cell.strip() for cell in line[1:-1].split("|")]
    return [cell.strip() for cell in line.split("\t")]


def _table(lines: Lines, start: int, end: int) -> Rows:
    rows = [(page, _cells(line)) for line, page in zip(lines.texts[start:end], lines.pages[start:end], strict=True)]
    return [(page, cells) for page, cells in rows if not _RULE.issuperset("".join(cells))]
