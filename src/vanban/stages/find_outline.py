"""
Find the outline: every numbered or lettered point, annexes and their parts.

Reads: draft.lines, draft.body_start, .body_end, .closing_end   Writes: draft.sections, findings

    "II. NỘI DUNG" / "2. Truyền thông" / "a) Tập trung …"   ->  II, II.2, II.2.a
    "1.2.1. Chỉ tiêu" under III.1.2                         ->  III.1.2.1
    "6. Sở Tài chính: tham mưu …"                           ->  the title ends at the colon
    "PHỤ LỤC II" / "I. Nhiệm vụ"                            ->  PL2, PL2.I
"""

from __future__ import annotations

from vanban.draft import Draft, SectionRow
from vanban.grammar import closing
from vanban.grammar.document_types import printed_type
from vanban.grammar.numbering import Family, Marker, read_marker
from vanban.stages.points import Walk, add_section, walk_lines
from vanban.text.patterns import lazy

CLOSING_PARAGRAPH = lazy(
    r"Trên đây|Trong quá trình|Quá trình (?:triển khai|thực hiện|tổ chức)|(?:Trong khi|Khi) (?:triển khai"
    r"|thực hiện)|Nếu (?:có|phát sinh)|Nhận được|Mọi (?:khó khăn|vướng mắc|thông tin)|"
    r"(?:Kế hoạch|Chương trình|Chỉ thị|Hướng dẫn|Công điện|Thông báo|Nghị quyết|Đề án) này|Căn cứ (?:Kế hoạch"
    r"|nội dung|Chương trình|Hướng dẫn|chức năng|Chỉ thị)|"
    r"Yêu cầu |Đề nghị |Trường hợp|Rất mong|Trân trọng|[^.:;]{3,90}? (?:yêu cầu|đề nghị|thông báo|kính báo cáo"
    r"|trân trọng) "
)


# What these are followed by is what they issue; a list or a form behind any document is its annex.
ISSUING = ("Quyết định", "Nghị quyết", "Nghị định", "Thông tư", "Thông tư liên tịch", "Nghị quyết liên tịch")
LISTS = ("Danh mục", "Lịch công tác", "Báo cáo", "Đề cương", "Biên bản", "Tờ trình")


def find_outline(draft: Draft) -> None:
    """Read the points of the body, then those of each annex and attached document."""
    body = [i for i, line in enumerate(draft.lines) if draft.body_start <= line.start < draft.body_end]
    behind = [i for i, line in enumerate(draft.lines) if line.start >= draft.closing_end]
    split = first_annex(draft, body)
    walk_lines(draft, body[:split], Walk())
    close_sections(draft, 0, closing_paragraph(draft, body[:split]))
    for part in annex_parts(draft, body[split:] + behind):
        walk_annex(draft, part)


def first_annex(draft: Draft, body: list[int]) -> int:
    """An annex may stand before the signature, or there is no signature."""
    text, lines = draft.text, draft.lines
    named = [position for position, index in enumerate(body) if text[lines[index].start] in "Pp"]
    return next((one for one in named if one and annex_at(draft, body[one], behind=False)), len(body))


def annex_at(draft: Draft, index: int, *, behind: bool = True) -> str | None:
    line = draft.lines[index]
    if line.table is not None or draft.text[line.start] not in "Pp":
        return None
    return closing.annex_label(draft.text[line.start : line.end], behind=behind)


def closing_paragraph(draft: Draft, body: list[int]) -> int:
    """Where the paragraph that ends the document begins; it belongs to no section."""
    if not draft.sections or not body:
        return draft.body_end
    end = draft.lines[body[-1]].end if body else draft.body_end
    start = None
    heads = {section.line: section for section in draft.sections}
    for index in reversed(body):
        line = draft.lines[index]
        words = draft.text[line.start : min(line.end, line.start + 200)]
        if index in heads or line.table is not None or words[0] in "-–+*•" or not CLOSING_PARAGRAPH.match(words):
            break
        above = heads.get(index - 1)
        if above and is_bare(above) and not words.startswith(("Trên đây", "Trong quá trình", "Quá trình")):
            break
        start = line.start
    return start if start is not None else end


def is_bare(section: SectionRow) -> bool:
    """A heading without words of its own: the paragraph below it is its text."""
    return section.end - section.start < len(section.title) + 12 and section.title[-1:] not in ".;"


def close_sections(draft: Draft, first: int, end: int) -> None:
    """A section with all below it ends where the next begins that is not below it."""
    open_: list[SectionRow] = []
    for section in draft.sections[first:]:
        while open_ and open_[-1].depth >= section.depth:
            open_.pop().reach = section.start
        open_.append(section)
    for section in open_:
        section.reach = max(end, section.end)


def annex_parts(draft: Draft, lines: list[int]) -> list[list[int]]:
    """Divide what follows the closing part at each annex and each attached document."""
    parts: list[list[int]] = []
    for index in lines:
        if not parts or annex_at(draft, index) or opens_document(draft, index, parts[-1]):
            parts.append([])
        parts[-1].append(index)
    return parts


def opens_document(draft: Draft, index: int, part: list[int]) -> bool:
    line = draft.lines[index]
    words = draft.text[line.start : line.end]
    read = printed_type(words) if line.table is None else None
    return read is not None and read[1] == len(words) and len(part) > 5


def walk_annex(draft: Draft, part: list[int]) -> None:
    """An annex is an entry PL with its parts below; an attached document keeps its own paths."""
    first = len(draft.sections)
    walk = Walk()
    end = draft.lines[part[-1]].end
    if is_attached(draft, part) and not repeats_articles(draft, part):
        walk_lines(draft, part[1:], walk)
        close_sections(draft, first, end)
        return
    label = annex_at(draft, part[0])
    if label is None and not is_worth_an_entry(draft, part):
        return
    head = draft.lines[part[0]]
    match = closing.ANNEX.match(draft.text[head.start : head.end]) if label else None
    after = head.start + match.end() if match else head.start
    add_section(draft, walk, Marker(Family.ANNEX, label or "PL", 0, after), part[0], None, label or "PL")
    walk_lines(draft, part[1:], walk)
    close_sections(draft, first, end)


def repeats_articles(draft: Draft, part: list[int]) -> bool:
    """A regulation begins again with "Điều 1" behind the articles of the decision that enacts it: it is its annex."""
    if not any(section.label.startswith("Điều ") for section in draft.sections):
        return False
    text, lines = draft.text, draft.lines
    return any(
        text.startswith(("Điều ", "ĐIỀU "), lines[i].start) and read_marker(text, lines[i].start, lines[i].end)
        for i in part
    )


def is_worth_an_entry(draft: Draft, part: list[int]) -> bool:
    """A line or two below the signature ("Duyệt của Phòng …") are no annex, unless a table stands there."""
    return len(part) > 3 or any(draft.lines[index].table is not None for index in part)


def is_attached(draft: Draft, part: list[int]) -> bool:
    """
    Whether a plan, a regulation … of its own type stands here, issued by the decision above it.

    Its type stands alone on a line, or the document above is one that issues others.
    """
    issues = draft.header.type in ISSUING
    for index in part[:12]:
        line = draft.lines[index]
        if line.table is not None or annex_at(draft, index):
            return False
        words = draft.text[line.start : line.end]
        read = printed_type(words)
        if read and read[0] not in LISTS and (issues or not words[read[1] :].strip(" :.*")):
            return True
    return False
