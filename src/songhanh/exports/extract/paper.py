"""The extract as a document to be attached to a letter; vanban.write lays it out."""

from __future__ import annotations

from collections.abc import Iterator

from songhanh.exports.extract.content import Extract, ExtractDuty
from vanban.write.docx import write
from vanban.write.paper import (
    Align,
    Block,
    Column,
    Dash,
    Heading,
    Level,
    Paper,
    Paragraph,
    Point,
    Row,
    Signature,
    Table,
)

_COLUMNS = (("STT", 12, Align.CENTER), ("Mục", 17, Align.CENTER), (None, 62, Align.LEFT), ("Vai trò", 21, Align.LEFT),
           ("Thời hạn", 28, Align.LEFT), ("Sản phẩm", 25, Align.LEFT))  # fmt: skip


def write_extract(extract: Extract) -> bytes:
    """Return the extract as the bytes of a .docx file."""
    return write(paper_of(extract))


def paper_of(extract: Extract) -> Paper:
    """Return the extract as a document to be written."""
    cited = extract.plan.cited(with_title=False).replace("ngày ", "ngày\u00a0")  # no line ends between the two
    given = "Gửi" if extract.is_asked else "Giao"
    return Paper(
        heading=Heading(extract.sender, extract.superior, place=extract.place or None, on=extract.on),
        type="Nội dung đề nghị phối hợp" if extract.is_asked else "Trích nhiệm vụ",
        title=f"{given} {extract.agency} theo {cited}",
        body=tuple(_body(extract)),
        recipients=(extract.agency, "Lưu: VT"),
        signatures=(Signature(),),
    )


def _body(extract: Extract) -> Iterator[Block]:
    agency, sender = extract.agency, extract.sender
    what = "Nội dung" if extract.is_asked else "Nhiệm vụ"
    yield Paragraph(_lead(extract))
    divided = bool(extract.rows and extract.duties)
    if divided:
        yield Point(Level.ARABIC, what)
    if extract.rows:
        columns = tuple(Column(head or what, width, align) for head, width, align in _COLUMNS)
        yield Table(columns, tuple(_rows(extract)))
    if divided:
        yield Point(Level.ARABIC, "Thông tin kết quả" if extract.is_asked else "Chế độ báo cáo")
    yield from (Dash(_duty_line(duty, asked=extract.is_asked)) for duty in extract.duties)
    if extract.is_asked:
        yield Paragraph(f"{sender} trân trọng cảm ơn sự phối hợp của {agency}.")
    else:
        yield Paragraph(
            f"Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị {agency} phản ánh về {sender} "
            "để được hướng dẫn."
        )


def _lead(extract: Extract) -> str:
    plan, agency, sender = extract.plan.cited(), extract.agency, extract.sender
    if extract.is_asked:
        return f"Để thực hiện {plan}, {sender} đề nghị {agency} phối hợp thực hiện các nội dung sau:"
    if not extract.rows:
        return f"Thực hiện {plan}, {sender} trích chế độ báo cáo đối với {agency} như sau:"
    return f"Thực hiện {plan}, {sender} trích {len(extract.rows):02} nhiệm vụ giao {agency} như sau:"


def _rows(extract: Extract) -> Iterator[Row]:
    for number, row in enumerate(extract.rows, 1):
        yield Row((str(number), row.clause.removeprefix("Mục "), row.words, row.role, row.due, row.product))


def _duty_line(duty: ExtractDuty, *, asked: bool) -> str:
    """Return one reporting duty as a sentence."""
    words = f"{duty.name}: {duty.due[:1].lower()}{duty.due[1:]}"
    if duty.to:
        words += f", {'đề nghị gửi' if asked else 'gửi'} {duty.to}"
    if duty.via:
        words += f" (qua {duty.via})"
    return f"{words} ({duty.clause})." if duty.clause else f"{words}."
