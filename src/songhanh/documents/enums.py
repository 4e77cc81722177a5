"""The words of the register: states of a document, how one stands to another, kinds of clause."""

from __future__ import annotations

from enum import StrEnum


class DocumentState(StrEnum):
    DRAFT = "draft"
    ISSUED = "issued"
    ENDED = "ended"


class LinkKind(StrEnum):
    """What a document does to the other one."""

    IMPLEMENTS = "implements"
    GUIDES = "guides"
    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"


LINK_LABELS = {
    LinkKind.IMPLEMENTS: "Triển khai",
    LinkKind.GUIDES: "Hướng dẫn",
    LinkKind.AMENDS: "Sửa đổi, bổ sung",
    LinkKind.REPLACES: "Thay thế",
    LinkKind.REPEALS: "Bãi bỏ",
}


class ClauseKind(StrEnum):
    SECTION = "section"  # a heading with everything under it; its own line is its first paragraph
    POINT = "point"  # a numbered sentence with nothing under it
    DASH = "dash"
    PLUS = "plus"
    PARAGRAPH = "paragraph"
    ROW = "row"  # of a table; its cells stand under it
    CELL = "cell"
