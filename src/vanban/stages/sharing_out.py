"""
Which sections share the work out: by their headings, or because most of what stands in them opens with an agency.

There every sentence that opens with an agency and a duty is an assignment.
"""

from __future__ import annotations

import re

from vanban.draft import Draft, SectionRow
from vanban.stages.places import places_of

_ORGANISES = re.compile(
    r"tổ chức (?:triển khai|thực hiện)|phân công|trách nhiệm|chế độ (?:thông tin|báo cáo)|thông tin,? báo cáo|nhiệm"
    r" vụ của|tổ chức, (?:triển khai|thực hiện)|triển khai thực hiện|báo cáo kết quả|tổ chức kiểm tra, thực hiện|chỉ"
    r" đạo thực hiện|giao nhiệm vụ|công tác báo cáo|điều khoản thi hành|phân nhiệm"
    r"|nhiệm vụ các|triển khai\W*\Z|(?:,|-| và) báo cáo\W*\Z"
)
_PURPOSES = re.compile(r"mục đích|yêu cầu|mục tiêu|quan điểm")
_AIMS = re.compile(r"mục đích|yêu cầu|quan điểm|mục tiêu|chỉ tiêu|phạm vi|đối tượng|thực trạng|kết quả|tình hình")
# Fields as much as agencies: a heading of one word like these needs its level ("Thi hành án dân sự tỉnh").
_FIELDS = re.compile(
    r"(?:thi hành án|quản lý thị trường|bảo hiểm|thuế|hải quan|quân sự|biên phòng|kiểm lâm|thư viện|bảo tàng|viễn thông"
    r"|kho bạc|ngân hàng|doanh nghiệp|hợp tác xã|kiểm toán|học sinh|đoàn viên|cảnh sát|trường học|ngành)"
    r"(?: (?!tỉnh|xã|phường|huyện|thành phố|khu vực|sở|ubnd|cấp|thuộc)[^\W\d]+){0,3}\W*\Z"
)
_FEW = 12  # lines that show what a section is
_HEADING = 40  # characters that a heading with a full stop may have


class SharingOut:
    """Answers for sections, each once."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.places = places_of(draft)
        self.by_line = {section.line: index for index, section in enumerate(draft.sections)}
        self.points_below: dict[int, list[int]] = {}  # section → lines of the points right below it
        for section in draft.sections:
            if section.parent is not None:
                self.points_below.setdefault(section.parent, []).append(section.line)
        self.organising: dict[int, bool] = {}

    def states_aims(self, section: SectionRow) -> bool:
        """Say whether the section stands below one of purposes, requirements, figures."""
        return _AIMS.search(self.above(section)) is not None

    def may_be_agency(self, section: SectionRow, heading: str) -> bool:
        """Say whether the words of a heading that could be a field as well are an agency's here."""
        return _FIELDS.match(heading.lower()) is None or self.organises(section.parent)

    def above(self, section: SectionRow) -> str:
        return self.draft.sections[section.parent].title.lower() if section.parent is not None else ""

    def organises(self, index: int | None) -> bool:
        """Say whether the section, or one above it, shares the work out."""
        if index is None:
            return False
        if index not in self.organising:
            section = self.draft.sections[index]
            # A numbered sentence that speaks of somebody's responsibility is no heading.
            whole_sentence = section.title[-1:] in (".", ";")
            heading = len(section.title) < (_HEADING if whole_sentence else 160)
            title = section.title if heading else ""
            self.organising[index] = (
                (bool(_ORGANISES.search(title.lower())) and not _PURPOSES.match(self.above(section)))
                or self.organises(section.parent)
                or (not _AIMS.search(title.lower()) and self.shares_out(index))
            )
        return self.organising[index]

    def shares_out(self, index: int) -> bool:
        """Say whether most of what stands right under the heading opens with an agency and its duty."""
        draft = self.draft
        lines = self.points_below.get(index, [])
        if not lines:
            first, reach = draft.sections[index].line + 1, draft.sections[index].reach
            last = self.places.line_at(reach - 1) + 1
            lines = [n for n in range(first, last) if self.places.section_of_line[n] == index]
        shown = lines[:_FEW]
        heads = self.places.heads
        opening = [number for number in shown if self.places.opens(heads[number])]
        if len(opening) < 2 or 2 * len(opening) <= len(shown):
            return False
        told = 0
        for number in opening:
            line = draft.lines[number]
            subject = self.places.subject_at(heads[number], line.end) if line.table is None else None
            told += subject is not None and (subject.colon or (subject.verb and number in self.by_line))
        return told > 1 and 2 * told > len(shown)
